#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What a module of WebAssembly wants from its host must be nothing: wasm_imports.py FILE says what it wants, and ends
with 1 then. The form: WebAssembly Core Specification, section 5.5.
"""

import sys
from pathlib import Path

HEAD = b"\0asm\1\0\0\0"
IMPORTS = 2


def number(data, at):
    """An unsigned number in LEB128, and what is behind it."""
    value, shift = 0, 0
    while True:
        value |= (data[at] & 0x7F) << shift
        shift += 7
        at += 1
        if data[at - 1] < 0x80:
            return value, at


def name(data, at):
    length, at = number(data, at)
    return data[at : at + length].decode(), at + length


def sections(data):
    at = len(HEAD)
    while at < len(data):
        length, begin = number(data, at + 1)
        yield data[at], data[begin : begin + length]
        at = begin + length


def main():
    data = Path(sys.argv[1]).read_bytes()
    if not data.startswith(HEAD):
        sys.exit(f"{sys.argv[1]} is no module of WebAssembly, version 1")
    found = dict(sections(data))
    if len(found) < 2:
        sys.exit(f"{sys.argv[1]} has no sections to look at")
    count, at = number(found.get(IMPORTS, b"\0"), 0)
    if count != 0:
        module, at = name(found[IMPORTS], at)
        sys.exit(f"{sys.argv[1]}: {count} imports, first {module}.{name(found[IMPORTS], at)[0]}")


if __name__ == "__main__":
    main()
