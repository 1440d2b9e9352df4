#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The library needs no more than an empty one of the same flags: relocations, writable data, imports; and it is small."""

import re
import subprocess
from pathlib import Path

import tree

# clang makes bcmp of a memcmp that asks for equality alone.
IMPORTS = {"bcmp", "memchr", "memcmp", "memcpy", "memset", "strlen"}
# Weak names that start files bring, and what hardening flags of distributions make of the imports.
START_FILES = {"__cxa_finalize", "__gmon_start__", "_ITM_deregisterTMCloneTable", "_ITM_registerTMCloneTable"}
HARDENING = {"__stack_chk_fail", "__memcpy_chk", "__memset_chk"}

WRITABLE = (".data", ".bss", ".data.rel.ro", ".init_array", ".fini_array", ".tdata", ".tbss")

CORE_RODATA_BYTES = 12 * 1024
TEXT_BYTES = 100 * 1024


def output_of(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def sections(path):
    found = {}
    for line in output_of("size", "-A", path).splitlines():
        match = re.fullmatch(r"(\.\S+)\s+(\d+)\s+\d+", line)
        if match:
            found[match[1]] = found.get(match[1], 0) + int(match[2])
    return found


def relocations(path):
    """Type and symbol of each relocation; a relative one has no symbol."""
    lines = output_of("readelf", "-rW", path).splitlines()
    matches = (re.match(r"[0-9a-f]+\s+[0-9a-f]+\s+(R_\w+)\s*(?:[0-9a-f]+\s+)?([A-Za-z_]\w*)?", line) for line in lines)
    return [(match[1], match[2] or "") for match in matches if match]


def undefined(path):
    return {line.split()[-1].partition("@")[0] for line in output_of("nm", "-D", "--undefined-only", path).splitlines()}


def check_imports(library):
    allowed = IMPORTS | START_FILES | HARDENING
    for name in sorted(undefined(library) - allowed):
        yield f"imports {name}: the library is pure, allowed are {', '.join(sorted(IMPORTS))}"


def check_relocations(library, empty):
    imports = [r for r in relocations(library) if r[1] in IMPORTS | HARDENING]
    others = [r for r in relocations(library) if r[1] not in IMPORTS | HARDENING]
    bound = len(relocations(empty))
    if len(others) > bound:
        yield f"{len(others)} relocations, an empty library has {bound}: {sorted(set(others))}"
    for name in sorted({r[1] for r in imports}):
        count = sum(r[1] == name for r in imports)
        if count > 1:
            yield f"{count} relocations for {name}: one is enough"
    for kind, name in relocations(library):
        if name.startswith(("httpstatus_", "hs_")):
            yield f"{kind} for {name}: calls inside the library must not go through its symbol table"


def check_writable(library, empty):
    ours, theirs = sections(library), sections(empty)
    for name in WRITABLE:
        if ours.get(name, 0) > theirs.get(name, 0):
            yield f"{name} has {ours[name]} bytes, in an empty library {theirs.get(name, 0)}"


def check_sizes(library, objects):
    text = sections(library).get(".text", 0)
    if text > TEXT_BYTES:
        yield f".text has {text} bytes, the bound is {TEXT_BYTES}"
    tables = [path for path in objects if Path(path).name.startswith("tables.c")]
    if len(tables) != 1:
        yield f"no object of the core tables among {len(objects)} objects"
        return
    rodata = sum(size for name, size in sections(tables[0]).items() if name.startswith(".rodata"))
    if not 0 < rodata <= CORE_RODATA_BYTES:
        yield f".rodata of the core tables has {rodata} bytes, the bound is {CORE_RODATA_BYTES}"


def problems(library, empty, objects, optimised):
    yield from check_imports(library)
    yield from check_relocations(library, empty)
    yield from check_writable(library, empty)
    if optimised:
        yield from check_sizes(library, objects)


if __name__ == "__main__":
    options = tree.arguments(__doc__, "library", "empty", "objects", "build-type", "instrumented")
    if Path(options.library).read_bytes()[:4] != b"\x7fELF":
        tree.skip("the library is no ELF file")
    if options.instrumented:
        tree.skip(f"instrumented by {options.instrumented}: such code has data and imports of its own")
    is_optimised = options.build_type in ("Release", "RelWithDebInfo", "MinSizeRel")
    tree.finish(problems(options.library, options.empty, options.objects.split(";"), is_optimised))
