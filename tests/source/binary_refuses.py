#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The gate of the binary fails when its promise is broken: shown small libraries that each break one."""

import subprocess
import tempfile
from pathlib import Path

import binary
import tree

EMPTY = "int f(int i); int f(int i) { return i; }"

# What is wrong, the source, and what the gate must say.
LIBRARIES = [
    ("an import", "#include <stdlib.h>\nvoid *f(int i); void *f(int i) { return malloc((size_t)i); }", "imports malloc"),
    ("writable data", "int f(int i); int f(int i) { static int n = 1; return n += i; }", ".data has"),
    ("zeroed data", "int f(int i); int f(int i) { static int n; return n += i; }", ".bss has"),
    ("a constructor", "__attribute__((constructor)) static void g(void) {} " + EMPTY, ".init_array has"),
    (
        "a table of pointers",
        'const char *f(int i); const char *f(int i) { static const char *const t[] = { "a", "b", "c" }; return t[i]; }',
        "relocations, an empty library has",
    ),
    (
        "an interposable call",
        "int httpstatus_a(int i); int httpstatus_b(int i);"
        "__attribute__((noinline)) int httpstatus_a(int i) { return i; } int httpstatus_b(int i) { return httpstatus_a(i); }",
        "for httpstatus_a: calls inside",
    ),
]


def build(compiler, folder, name, source):
    path = folder / f"{name}.so"
    command = [compiler, "-x", "c", "-", "-shared", "-fPIC", "-O0", "-nostartfiles", "-o", path]
    subprocess.run(command, input=source + "\n", check=True, text=True)
    return path


def problems(compiler):
    with tempfile.TemporaryDirectory() as scratch:
        empty = build(compiler, Path(scratch), "empty", EMPTY)
        if list(binary.problems(empty, empty, [], optimised=False)):
            yield "an empty library is refused"
        for number, (what, source, message) in enumerate(LIBRARIES):
            library = build(compiler, Path(scratch), f"library{number}", source)
            found = "\n".join(binary.problems(library, empty, [], optimised=False))
            if message not in found:
                yield f"{what}: the gate does not say {message!r}, but: {found}"


if __name__ == "__main__":
    options = tree.arguments(__doc__, "compiler", "library")
    if Path(options.library).read_bytes()[:4] != b"\x7fELF":
        tree.skip("the library is no ELF file")
    tree.finish(problems(options.compiler))
