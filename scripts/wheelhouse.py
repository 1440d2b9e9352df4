#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Fetch what pip needs to build the Python package, for this Python: tests of the package then ask no network.

    scripts/wheelhouse.py build/release/wheelhouse
"""

import argparse
import ast
import re
import subprocess
import sys
import tempfile
from pathlib import Path

PYPROJECT = Path(__file__).resolve().parent.parent / "pyproject.toml"
# What people build a source distribution and a wheel with.
FRONTEND = "build>=1.0"
COMPLETE = "complete.txt"


def requirements():
    # TOML's list of strings is Python's as well, and Python reads TOML from 3.11 on only.
    found = re.search(r"^requires = (\[.*?\])$", PYPROJECT.read_text(encoding="utf-8"), re.M | re.S)
    return [*ast.literal_eval(found[1]), FRONTEND]


def fetch(directory, wanted):
    directory.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        # Debian's Python has pip only inside virtual environments.
        subprocess.run([sys.executable, "-m", "venv", scratch], check=True)
        subprocess.run(
            [Path(scratch, "bin/python"), "-m", "pip", "download", "--quiet", "--disable-pip-version-check",
             "--retries", "1", "--only-binary", ":all:", "--dest", directory, *wanted],
            check=True,
        )  # fmt: skip


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("directory", type=Path)
    directory = parser.parse_args().directory
    wanted = requirements()
    told = f"Python {sys.version_info[0]}.{sys.version_info[1]}: {', '.join(wanted)}\n"
    complete = directory / COMPLETE
    if complete.exists() and complete.read_text(encoding="utf-8") == told:
        print("wheelhouse: nothing is missing")
        return 0
    try:
        fetch(directory, wanted)
    except subprocess.CalledProcessError as error:
        print(f"wheelhouse: the tests of the Python package will be skipped, for this failed: {error}", file=sys.stderr)
        return 0
    complete.write_text(told, encoding="utf-8")
    print(f"wheelhouse: fetched {', '.join(wanted)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
