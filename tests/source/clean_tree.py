#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""No unfinished marks, no paths of somebody's machine, the licence in the first line of each source, tidy line ends."""

import re

import tree

# Written so that they do not match themselves.
UNFINISHED = re.compile(r"\b(?:T[O]DO|F[I]XME|X[X]X|H[A]CK)\b")
MACHINE_PATH = re.compile(r"(?<![\w.}])/(?:h[o]me|r[o]ot|w[o]rk|Users)/\w|/t[m]p/b-")
LICENCE = "SPDX-License-Identifier: MIT"
# Inputs of the fuzz targets are bytes, not text.
BYTES = "fuzz/corpus/"
SOURCES = (".c", ".h", ".py", ".lua", ".i", ".sh")


def check_licence(name, lines):
    # A script's first line is for the system.
    first = lines[1] if len(lines) > 1 and lines[0].startswith("#!") else lines[0] if lines else ""
    if LICENCE not in first:
        yield f"{name}:1: the first line does not say {LICENCE}"


def check_lines(name, text):
    for number, line in enumerate(text.split("\n"), 1):
        if UNFINISHED.search(line):
            yield f"{name}:{number}: unfinished: {line.strip()}"
        if MACHINE_PATH.search(line):
            yield f"{name}:{number}: a path of one machine: {line.strip()}"
        # Cells may be empty, also in what a command prints.
        if line.endswith((" ", "\t", "\r")) and not name.endswith((".tsv", ".case")):
            yield f"{name}:{number}: blanks at the end of the line"
    if text and not text.endswith("\n"):
        yield f"{name}: no line end at the end"


def problems(root):
    for path in tree.files(root):
        name = path.relative_to(root).as_posix()
        if name.startswith(BYTES):
            continue
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        if path.suffix in SOURCES and text:
            yield from check_licence(name, text.splitlines())
        yield from check_lines(name, text)


if __name__ == "__main__":
    tree.finish(problems(tree.arguments(__doc__).root))
