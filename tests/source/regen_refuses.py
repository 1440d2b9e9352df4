#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""scripts/regen.py refuses damaged data and names file, line and column of the cell."""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import tree

# Table, line of the file, column, what is written there, and what the message must say.
CELLS = [
    ("codes", 2, "code", "1000", "1000 is outside 100..999"),
    ("codes", 2, "code", "0100", "not a whole number"),
    ("codes", 2, "code", "abc", "not a whole number"),
    ("codes", 2, "code", "", "not a whole number"),
    ("codes", 2, "vendor", "nobody", "'nobody' is none of"),
    ("codes", 2, "name", "Continue", "not a constant name"),
    ("codes", 2, "name", "GO_ON", "the phrase gives CONTINUE"),
    ("codes", 3, "name", "CONTINUE", "stands in line 2 already"),
    ("codes", 2, "phrase", "", "is empty"),
    ("codes", 2, "phrase", "x" * 64, "at most 63"),
    ("codes", 2, "state", "regular", "'regular' is none of"),
    ("codes", 2, "state", "vendor", "cannot be IANA's"),
    ("codes", 2, "document", "RFC9110", "an RFC or a draft"),
    ("codes", 2, "section", "", "is empty"),
    ("codes", 2, "content", "some", "'some' is none of"),
    ("codes", 2, "content", "allowed", "a 1xx response has no content"),
    ("codes", 2, "redirect", "maybe", "'maybe' is none of"),
    ("codes", 2, "on_wire", "often", "'often' is none of"),
    ("codes", 2, "evidence", "D", "'D' is none of"),
    ("codes", 2, "expires", "2030-01-01", "temporary rows, and only these"),
    ("codes", 2, "aliases", "One||Two", "an item between '|' is empty"),
    ("codes", 2, "aliases", "One|One", "an item stands twice"),
    ("codes", 2, "required_fields", "X-None", "'X-None' is not in fields.tsv"),
    ("codes", 2, "required_fields", "Allow?sometimes", "'sometimes' is none of"),
    ("codes", 2, "suggested_fields", "Allow:PERHAPS", "the level is none of"),
    ("codes", 2, "note", " blank", "blank at an end"),
    ("vendors", 2, "vendor", "ietf", "the first vendor is iana"),
    ("vendors", 3, "number", "4", "numbers have no gaps"),
    ("vendors", 3, "url", "http://example.com", "an https address"),
    ("methods", 2, "safe", "maybe", "'maybe' is none of"),
    ("methods", 2, "idempotent", "no", "a safe method is idempotent"),
    ("methods", 2, "method", "get", "not a method name"),
    ("substatus", 2, "sub", "1000", "1000 is outside 0..999"),
    ("substatus", 2, "meaning", "", "is empty"),
    ("substatus", 2, "component", "apache", "'apache' is none of"),
    ("advice", 2, "description", "no sentence", "not a sentence"),
    ("grpc", 3, "grpc", "2", "1 must stand here"),
    ("grpc", 3, "http", "99", "99 is outside 100..599"),
    ("proxy_errors", 2, "http", "600", "a status code, 4xx or any"),
    ("coap", 2, "coap", "2.1", "not a CoAP response code"),
    ("coap", 2, "when", "sunny", "'sunny' is none of"),
    ("why", 2, "level", "OFTEN", "'OFTEN' is none of"),
    ("why", 3, "number", "101", "stands in line 2 already"),
    ("why", 3, "number", "100", "out of order"),
    ("edition", 2, "value", "yesterday", "not a date"),
    ("codes", 2, "retry", "perhaps", "'perhaps' is none of"),
    ("codes", 2, "applied", "often", "'often' is none of"),
    ("codes", 2, "needs", "luck", "'luck' is none of"),
    ("codes", 2, "hint", "often", "'often' is none of"),
    ("codes", 2, "retry_why", "nobody", "'nobody' is none of"),
    ("retry_policies", 3, "name", "strict", "stands in line 2 already"),
    ("retry_policies", 2, "level", "mine", "'mine' is none of"),
    ("retry_policies", 2, "statuses", "1000", "no code and no range of codes"),
    ("retry_policies", 2, "opens_by", "sometimes", "'sometimes' is none of"),
    ("retry_policies", 2, "forms", "minute", "'minute' is none of"),
    ("retry_policies", 2, "over_cap", "cut", "'cut' is none of"),
    ("retry_policies", 2, "combine", "sum", "'sum' is none of"),
    ("retry_policies", 2, "hint_jitter", "2.0..1.0", "the lower end is above the upper one"),
    ("retry_policies", 2, "methods", "FETCH", "'FETCH' is no method"),
    ("retry_policies", 2, "opens", "luck", "'luck' is none of"),
    ("retry_policies", 2, "events", "rain", "'rain' is none of"),
    ("retry_policies", 2, "actions", "dance", "'dance' is none of"),
    ("retry_policies", 2, "needs", "408=moon", "'moon' is none of"),
    ("retry_policies", 2, "flags", "lazy", "'lazy' is none of"),
    ("retry_policies", 2, "backoff", "slow", "'slow' is none of"),
    ("retry_policies", 2, "factor", "17", "17 is outside 1..16"),
    ("retry_policies", 2, "factor", "1.05", "1.05 is neither 1 nor at least 1.1"),
    ("retry_policies", 2, "max_ms", "-1", "no whole number"),
    ("retry_policies", 2, "retries", "many", "no whole number"),
    ("retry_policies", 2, "budget", "purse:1", "no bucket"),
    ("codes", 2, "cache", "sometimes", "'sometimes' is none of"),
    ("codes", 2, "cache_marks", "liked", "'liked' is none of"),
    ("fields", 2, "flags", "dropped", "'dropped' is none of"),
    ("cache_presets", 2, "name", "mine", "the first preset is rfc-shared"),
    ("cache_presets", 3, "name", "rfc-shared", "stands in line 2 already"),
    ("cache_presets", 2, "flags", "fast", "'fast' is none of"),
    ("cache_presets", 2, "heuristic_permille", "1001", "1001 is outside 0..1000"),
    ("cache_presets", 2, "heuristic_cap_s", "2147483649", "is outside 0..2147483648"),
    ("cache_presets", 2, "about", "A sentence.", "a phrase without a full stop"),
    ("cache_profiles", 2, "profile", "apache9", "'apache9' is none of"),
    ("cache_profiles", 2, "codes", "99", "no code of 100..599"),
    ("cache_profiles", 2, "codes", "200", "no row for *"),
    ("cache_profiles", 3, "codes", "200 200", "stands in line 3 already"),
    ("cache_profiles", 2, "implicit", "maybe", "is not a whole number"),
    ("cache_profiles", 2, "explicit", "maybe", "'maybe' is none of"),
    ("cache_profiles", 2, "source", "", "is empty"),
]  # fmt: skip


def change_cell(path, line, column, text):
    lines = path.read_text().split("\n")
    index = lines[0].split("\t").index(column)
    cells = lines[line - 1].split("\t")
    cells[index] = text
    lines[line - 1] = "\t".join(cells)
    path.write_text("\n".join(lines))
    return index + 1


def change_file(change):
    return lambda path: path.write_bytes(change(path.read_bytes()))


# Table, what happens to the file, and what the message must say.
FILES = [
    ("codes", change_file(lambda raw: raw.replace(b"\n100\t", b"\n100\t\t", 1)), "codes.tsv:2: 28 cells where 27 belong"),
    ("codes", change_file(lambda raw: raw.replace(b"code\t", b"number\t", 1)), "codes.tsv:1: the columns must be"),
    ("codes", change_file(lambda raw: raw[:-1]), "codes.tsv: the last line has no line end"),
    ("codes", change_file(lambda raw: raw.replace(b"Continue", b"Contin\xc3\xbce", 1)), "codes.tsv:2: byte"),
    ("codes", change_file(lambda raw: b"\n".join(raw.split(b"\n")[:1] + raw.split(b"\n")[2:])), "advice.tsv"),
    ("grpc", change_file(lambda raw: raw.split(b"\n")[0] + b"\n"), "grpc.tsv: no rows"),
    ("why", Path.unlink, "why.tsv: No such file or directory"),
]


def complaint(root, data):
    command = [sys.executable, "-B", root / "scripts/regen.py", "--check", "--data", data]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    return result.stderr if result.returncode != 0 else ""


def problems(root):
    with tempfile.TemporaryDirectory() as scratch:
        damaged = Path(scratch) / "data"

        def fresh(table):
            shutil.rmtree(damaged, ignore_errors=True)
            shutil.copytree(root / "data", damaged)
            return damaged / f"{table}.tsv"

        for table, line, column, text, message in CELLS:
            number = change_cell(fresh(table), line, column, text)
            place = f"{table}.tsv:{line}: column {number} ({column}): "
            answer = complaint(root, damaged)
            if place not in answer or message not in answer:
                yield f"{table}.tsv with {column} {text!r} in line {line}: expected {place}...{message}, got: {answer}"
        for table, change, message in FILES:
            change(fresh(table))
            answer = complaint(root, damaged)
            if message not in answer:
                yield f"a damaged {table}.tsv: expected {message}, got: {answer}"
        fresh("codes")
        if complaint(root, damaged):
            yield f"a whole copy is refused: {complaint(root, damaged)}"


if __name__ == "__main__":
    tree.finish(problems(tree.arguments(__doc__).root))
