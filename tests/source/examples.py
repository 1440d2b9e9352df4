#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Write a program of all the examples in the public headers: examples.py OUTPUT."""

import re
import sys
from pathlib import Path

import tree

BLOCK = re.compile(r"@code\n(.*?)@endcode", re.DOTALL)

HEAD = """\
/* Written by tests/source/examples.py from the comments of the public headers. */
#undef NDEBUG
#include <assert.h>
#include <stdio.h>
#include <string.h>

#include "httpstatus.h"
"""


def blocks(header):
    text = header.read_text()
    for match in BLOCK.finditer(text):
        line = text.count("\n", 0, match.start(1)) + 1
        yield line, [re.sub(r"^ \* ?", "", each) for each in match[1].splitlines()[:-1]]


def program(root):
    parts, calls = [HEAD], []
    for header in tree.headers(root):
        for number, (line, lines) in enumerate(blocks(header)):
            name = f"{header.stem}_{number}"
            # The compiler's messages and assert name the header, not this file.
            body = "\n".join("    " + each for each in lines)
            parts.append(f'static void {name}(void)\n{{\n#line {line} "{header.name}"\n{body}\n}}\n')
            calls.append(f"    {name}();\n")
    main = "int main(void)\n{\n" + "".join(calls) + f'    printf("{len(calls)} examples\\n");\n    return 0;\n}}\n'
    return "\n".join([*parts, main])


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(program(tree.ROOT))
