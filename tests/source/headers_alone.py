#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Each public header compiles alone, as C11 and as C++17, without a warning; its own text includes what it uses."""

import shutil
import subprocess

import tree

WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Werror", "-fsyntax-only"]
LANGUAGES = {"c": ["-x", "c", "-std=c11", "-Wstrict-prototypes"], "c++": ["-x", "c++", "-std=c++17", "-Wold-style-cast"]}


def problems(root, compiler, language):
    for header in tree.headers(root):
        name = header.relative_to(root / "include").as_posix()
        command = [compiler, *LANGUAGES[language], *WARNINGS, f"-I{root / 'include'}", "-"]
        # Twice: the guard holds. A declaration behind it: nothing is left open.
        text = f"#include <{name}>\n#include <{name}>\nint behind_the_header;\n"
        result = subprocess.run(command, input=text, capture_output=True, text=True, check=False)
        if result.returncode != 0:
            yield f"{name} does not compile alone as {language}:\n{result.stderr}"


if __name__ == "__main__":
    options = tree.arguments(__doc__, "language", "compiler")
    if shutil.which(options.compiler) is None:
        tree.skip(f"no compiler {options.compiler}")
    tree.finish(problems(options.root, options.compiler, options.language))
