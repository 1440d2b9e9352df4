#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Types that must never change: sized structs of fixed-width members, enumerations with every value written."""

import os
import re
import shutil
import subprocess

import tree

STRUCT = re.compile(r"typedef struct (httpstatus_\w+) \{(.*?)\n\} (\w+);", re.DOTALL)
ENUM = re.compile(r"^enum (httpstatus_\w+) \{(.*?)\n\};", re.DOTALL | re.MULTILINE)
# httpstatus_cache_control is part of other structs, so it is frozen.
MEMBER = re.compile(r"(u?int(?:8|16|32|64)_t|httpstatus_cache_control) \w+(\[\w+\])?(, \w+(\[\w+\])?)*")
ENUMERATOR = re.compile(r"(HTTPSTATUS_[A-Z0-9_]+) = (-?\d+)")
RELATIVE_NAME = re.compile(r"_(COUNT|FIRST|LAST|MAX|MIN|NUM)$")
# Names what is done with two waits, and not the last value of its enumeration.
NOT_RELATIVE = {"HTTPSTATUS_COMBINE_MAX"}


def without_comments(text):
    return re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)


def check_struct(place, name, body, text):
    members = [" ".join(part.split()) for part in without_comments(body).split(";") if part.strip()]
    if members[0] != "uint32_t size":
        yield f"{place}: struct {name}: the first member is uint32_t size, not {members[0]}"
    for member in members:
        if not MEMBER.fullmatch(member):
            yield f"{place}: struct {name}: {member}: fixed-width integers only"
    initialiser = name.upper() + "_INIT"
    if f"#define {initialiser}" not in text:
        yield f"{place}: struct {name} has no {initialiser}"


def check_enum(place, name, body):
    seen = set()
    for enumerator in without_comments(body).split(","):
        enumerator = " ".join(enumerator.split())
        match = ENUMERATOR.fullmatch(enumerator)
        if enumerator and not match:
            yield f"{place}: enum {name}: {enumerator}: every value is written"
        elif match and RELATIVE_NAME.search(match[1]) and match[1] not in NOT_RELATIVE:
            yield f"{place}: enum {name}: {match[1]} would change with every new value"
        elif match and match[2] in seen and name != "httpstatus_vendor_code":
            yield f"{place}: enum {name}: {match[2]} stands twice"
        if match:
            seen.add(match[2])


def check_padding(root, compiler):
    """The compiler adds no byte: padding is written, or a 32-bit machine has another layout."""
    # clang lays a struct out only where one is defined and code is made.
    names = sorted({name for header in tree.headers(root) for _, _, name in STRUCT.findall(header.read_text())})
    source = "#include <httpstatus.h>\n" + "".join(f"extern {name} of_{name}; {name} of_{name};\n" for name in names)
    include = f"-I{root / 'include'}"
    command = [compiler, "-x", "c", "-std=c11", "-Wpadded", "-Werror", "-c", "-o", os.devnull, include, "-"]
    result = subprocess.run(command, input=source, capture_output=True, text=True, check=False)
    if result.returncode != 0:
        yield f"a struct has padding that is not written:\n{result.stderr}"


def problems(root, compiler):
    for header in tree.headers(root):
        text = header.read_text()
        for name, body, alias in STRUCT.findall(text):
            yield from check_struct(header.name, name, body, text)
            if alias != name:
                yield f"{header.name}: struct {name} and its type {alias} have two names"
        for name, body in ENUM.findall(text):
            yield from check_enum(header.name, name, body)
        if re.search(r"^\s*(static\s+)?inline\b", text, re.MULTILINE):
            yield f"{header.name}: an inline function is compiled into the caller and can never be mended"
    if shutil.which(compiler):
        yield from check_padding(root, compiler)


if __name__ == "__main__":
    options = tree.arguments(__doc__, "compiler")
    tree.finish(problems(options.root, options.compiler))
