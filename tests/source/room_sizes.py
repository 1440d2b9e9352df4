#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A source file has at most 400 lines, a public header at most 250: a room that outgrows this holds two subjects."""

import tree

SOURCE_LINES = 400
HEADER_LINES = 250
SOURCES = (".c", ".h", ".py", ".lua", ".i", ".sh", ".cmake")


def problems(root):
    for path in tree.files(root, *SOURCES):
        if tree.is_generated(root, path):
            continue
        inside = path.relative_to(root)
        bound = HEADER_LINES if inside.parts[0] == "include" else SOURCE_LINES
        lines = path.read_bytes().count(b"\n")
        if lines > bound:
            yield f"{inside}: {lines} lines, the bound is {bound}"


if __name__ == "__main__":
    tree.finish(problems(tree.arguments(__doc__).root))
