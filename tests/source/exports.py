#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The names that the library exports are those of its map and those that the headers declare: three equal lists."""

import re
import subprocess
from pathlib import Path

import tree


def exported(library):
    output = subprocess.run(["nm", "-D", "--defined-only", library], check=True, capture_output=True, text=True).stdout
    names, problems = set(), []
    for line in output.splitlines():
        _, kind, name = line.split()
        name = name.partition("@")[0]
        if kind == "T":
            names.add(name)
        elif kind != "A":
            problems.append(f"{library}: {name} is exported as {kind}: functions only")
    return names, problems


def mapped(path):
    text = re.sub(r"/\*.*?\*/", "", path.read_text(), flags=re.DOTALL)
    names, problems = [], []
    for name in re.findall(r"^\s*([\w*]+);", text, re.MULTILINE):
        if name != "*":
            names.append(name)
    for node in re.findall(r"global:(.*?)local:", text, re.DOTALL):
        if "*" in node:
            problems.append(f"{path.name}: a wildcard exports what nobody promised")
    if not text.split("}")[0].split("local:")[-1].strip().startswith("*;"):
        problems.append(f"{path.name}: the first node does not hide everything else")
    problems += [f"{path.name}: {name} stands twice" for name in sorted({n for n in names if names.count(n) > 1})]
    return set(names), problems


def differences(a_name, a, b_name, b):
    yield from (f"{name} is in {a_name} and not in {b_name}" for name in sorted(a - b))
    yield from (f"{name} is in {b_name} and not in {a_name}" for name in sorted(b - a))


def problems(root, library):
    in_map, found = mapped(root / "lib/libhttpstatus.map")
    declared = set(tree.declarations(root))
    found += differences("the map", in_map, "the headers", declared)
    if library:
        in_library, wrong = exported(library)
        found += wrong
        found += differences("the map", in_map, "the library", in_library)
    return found


if __name__ == "__main__":
    options = tree.arguments(__doc__, "library")
    if Path(options.library).read_bytes()[:4] != b"\x7fELF":
        tree.skip("the library is no ELF file: map and nm -D are about these")
    tree.finish(problems(options.root, options.library))
