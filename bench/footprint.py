#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Sizes of the library as it is built: file, sections, relocations, imports, the core tables, against their targets.

  footprint.py BUILD_DIR            one table
  footprint.py BUILD_DIR --check    exit 1 when a target is missed

Deterministic: it reads the files with readelf and starts nothing.
"""

import argparse
import re
import subprocess
import sys
from pathlib import Path

WRITABLE = (".data", ".bss", ".data.rel.ro", ".init_array", ".fini_array", ".tdata", ".tbss")
KIB = 1024


def readelf(*arguments):
    return subprocess.run(["readelf", "--wide", *arguments], check=True, capture_output=True, text=True).stdout


def sections(path):
    """Bytes by section; sections of one name in an object file are added up."""
    sizes = {}
    for name, size in re.findall(r"^ +\[ *\d+\] (\.\S+) +\S+ +[0-9a-f]+ [0-9a-f]+ ([0-9a-f]+)", readelf("-S", path), re.M):
        sizes[name] = sizes.get(name, 0) + int(size, 16)
    return sizes


def relocations(path):
    """(those that bind an imported function, all others)"""
    kinds = re.findall(r"^[0-9a-f]{12,} +[0-9a-f]+ (R_\S+)(.*)$", readelf("-r", path), re.M)
    imports = [kind for kind, rest in kinds if re.search(r"JUMP_SLO|GLOB_DAT", kind)]
    return len(imports), len(kinds) - len(imports)


def imported(path):
    return sorted(re.findall(r" UND (\w+)", readelf("--dyn-syms", path)))


def rows(build):
    library = build / "libhttpstatus.so"
    if not library.exists():
        sys.exit(f"footprint.py: {library} does not exist: give a directory in which the shared library was built")
    tables = next(build.rglob("generated/tables.c.o"), None)
    size = sections(library)
    imports, own = relocations(library)
    yield "file", library.stat().st_size, None
    # Functions and loops are aligned to 64 bytes here; of a plain release the tests hold 48 KiB.
    yield ".text", size[".text"], 64 * KIB
    yield ".rodata", size[".rodata"], None
    if tables is None:
        print("footprint.py: no tables.c.o below the directory: the core tables are not measured", file=sys.stderr)
    else:
        yield ".rodata of the core tables", sum(n for s, n in sections(tables).items() if s.startswith(".rodata")), 12 * KIB
    yield "writable data, initialisers", sum(size.get(name, 0) for name in WRITABLE), 0
    yield "relocations of our own", own, 0
    yield "relocations of imports", imports, None
    for name in imported(library):
        yield f"  {name}", "", None


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build", type=Path, help="directory of a release build without the benchmarks' alignment")
    parser.add_argument("--check", action="store_true", help="exit 1 when a target is missed")
    options = parser.parse_args()
    table = list(rows(options.build))
    missed = False
    print(f"{'what':<30} {'bytes or count':>14} {'at most':>8}")
    for name, value, limit in table:
        late = limit is not None and value > limit
        missed = missed or late
        verdict = "" if limit is None else "MISSED" if late else "met"
        print(f"{name:<30} {value:>14} {'' if limit is None else limit:>8} {verdict}".rstrip())
    sys.exit(1 if options.check and missed else 0)


if __name__ == "__main__":
    main()
