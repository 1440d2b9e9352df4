#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""C sources are as clang-format 14 writes them."""

import shutil
import subprocess

import tree


def find_clang_format():
    for name in ("clang-format-14", "clang-format"):
        path = shutil.which(name)
        version = subprocess.run([path, "--version"], capture_output=True, text=True, check=True).stdout if path else ""
        if " 14." in version:
            return path
    return None


def problems(root, clang_format):
    paths = [path for path in tree.files(root, ".c", ".h") if not tree.is_generated(root, path)]
    result = subprocess.run(
        [clang_format, "--dry-run", "-Werror", f"--style=file:{root / '.clang-format'}", *paths],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    return result.stderr.splitlines()


if __name__ == "__main__":
    program = find_clang_format()
    if program is None:
        tree.skip("clang-format 14 was not found; other versions write other layouts")
    tree.finish(problems(tree.arguments(__doc__).root, program))
