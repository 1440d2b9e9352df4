#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A table of names that a binding or the command keeps has every member and value of the headers, under its name."""

import re

import tree
from public_types import ENUM, ENUMERATOR, STRUCT, without_comments

SETTINGS = "httpstatus_retry_settings"
SETTINGS_TABLES = (
    "bindings/python/policy_members.c",
    "bindings/python/httpstatus/__init__.pyi.in",
    "bindings/lua/lua_policy_changes.c",
    "bindings/lua/httpstatus.lua",
)
# Set by the callers of C; in the other languages None, or false, for a limit says the same.
OF_C_ALONE = {"size", "known"}
FACT_TABLES = ("bindings/python/retry_facts.c", "bindings/lua/lua_retry_facts.c", "tests/vectors/facts.c")
WORDS = ("tools/httpstatus/retry_words.c", "tools/httpstatus/cache_preset.c")
# Remarks are said of some values only; words of all.
WORD_TABLE = re.compile(r"struct word (\w+_words)\[\] = \{(.*?)\n\};", re.DOTALL)
# The command shows their numbers.
SHOWN_AS_NUMBERS = {"HTTPSTATUS_JITTER_RANGE", "HTTPSTATUS_JITTER_ADD"}


def members(body):
    for declaration in without_comments(body).split(";"):
        yield from re.findall(r"(\w+)(?:\[\w+\])?(?:,|$)", " ".join(declaration.split()))


def missing_members(root, settings):
    for table in SETTINGS_TABLES:
        words = set(re.findall(r"\w+", (root / table).read_text()))
        for member in members(settings):
            if member not in OF_C_ALONE and member not in words:
                yield f"{table}: {SETTINGS}.{member} is missing"


def missing_facts(root, facts):
    for table in FACT_TABLES:
        text = (root / table).read_text()
        for fact in facts:
            name = fact.removeprefix("HTTPSTATUS_FACT_").lower()
            if not re.search(rf'"{name}",[^}}]*\b{fact}\b', text):
                yield f'{table}: "{name}" for {fact} is missing'


def missing_words(root, enums):
    for source in WORDS:
        for table, body in WORD_TABLE.findall((root / source).read_text()):
            named = set(re.findall(r"HTTPSTATUS_[A-Z0-9_]+", body))
            for values in enums.values():
                # 0 is what a verdict without this part holds.
                shown = {each for each, number in values if number != "0"} - SHOWN_AS_NUMBERS
                if named.intersection(shown):
                    yield from (f"{source}: {table}: {each} has no word" for each in sorted(shown - named))


def problems(root):
    text = "\n".join(header.read_text() for header in tree.headers(root))
    structs = {name: body for name, body, _ in STRUCT.findall(text)}
    enums = {name: ENUMERATOR.findall(without_comments(body)) for name, body in ENUM.findall(text)}
    facts = [each for values in enums.values() for each, _ in values if each.startswith("HTTPSTATUS_FACT_")]
    yield from missing_members(root, structs[SETTINGS])
    yield from missing_facts(root, facts)
    yield from missing_words(root, enums)


if __name__ == "__main__":
    tree.finish(problems(tree.arguments(__doc__).root))
