#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compares tests/abi/answers.tsv with what the library answers; with --write it renews the file.

Usage: scripts/answers.py [--write] [PROGRAM], where PROGRAM is tests/abi/write_answers of a build (build/release).
"""

import difflib
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ANSWERS = ROOT / "tests/abi/answers.tsv"
QUESTIONS = ROOT / "tests/abi/questions.tsv"
PROGRAM = ROOT / "build/release/tests/abi/write_answers"
SHOWN = 60

sys.path.insert(0, str(ROOT / "tests/source"))
from answers_announced import digest


def answers_of(program):
    if not program.exists():
        sys.exit(f"{program} does not exist: build the target write_answers, or name the program of another build")
    result = subprocess.run([program, QUESTIONS], capture_output=True, check=False)
    if result.returncode != 0:
        sys.exit(f"{program}: {result.stderr.decode(errors='replace').strip()}")
    return result.stdout


def changes(old, new):
    lines = (content.decode("utf-8").splitlines() for content in (old, new))
    found = [line for line in difflib.unified_diff(*lines, "committed", "answered", lineterm="", n=0)][2:]
    return [line for line in found if not line.startswith("@@")]


def main(arguments):
    write = "--write" in arguments
    programs = [Path(argument) for argument in arguments if argument != "--write"]
    if len(programs) > 1 or any(str(program).startswith("-") for program in programs):
        sys.exit(__doc__)
    new = answers_of(programs[0] if programs else PROGRAM)
    old = ANSWERS.read_bytes() if ANSWERS.exists() else b""
    if new == old:
        print(f"{ANSWERS.relative_to(ROOT)} is what the library answers")
        return 0
    found = changes(old, new)
    print("\n".join(found[:SHOWN]))
    if len(found) > SHOWN:
        print(f"... and {len(found) - SHOWN} lines more")
    if not write:
        print(f"{ANSWERS.relative_to(ROOT)} differs. If users shall get these answers: scripts/answers.py --write")
        return 1
    ANSWERS.write_bytes(new)
    print(f"written; in CHANGELOG.md, Data, an entry that says why and ends with (answers {digest(new)})")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
