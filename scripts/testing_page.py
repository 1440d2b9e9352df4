#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The figures of docs/testing.md, from the output of .ci/run.

  testing_page.py LOG          the figures
  testing_page.py LOG --write  docs/testing.md with them in place of those it has
"""

import argparse
import re
from pathlib import Path

PAGE = Path(__file__).resolve().parent.parent / "docs" / "testing.md"
BEGIN, END = "<!-- figures: scripts/testing_page.py -->\n", "<!-- end of the figures -->\n"

STAGE = re.compile(r"^== (.+)$", re.MULTILINE)
SECONDS = re.compile(r"^ *(\d+) s  (.+)$", re.MULTILINE)
TESTS = re.compile(r"(\d+) tests failed out of (\d+)")
SKIPPED = re.compile(r"\(Skipped\)$", re.MULTILINE)
COVERAGE = re.compile(r"^all +([\d.]+) % +([\d.]+) % +([\d.]+) %$", re.MULTILINE)


def parts(log):
    """The output of each stage by its name; those named "stages" are tables of seconds."""
    names, texts = STAGE.findall(log), STAGE.split(log)[2::2]
    return list(zip(names, texts))


def what(text):
    """What a stage says of itself, in words."""
    tests, coverage = TESTS.findall(text), COVERAGE.search(text)
    if coverage:
        return "{} % of lines, {} % of branches, {} % of decisions (MC/DC)".format(*coverage.groups())
    if tests:
        failed, run = (sum(int(pair[at]) for pair in tests) for at in (0, 1))
        return f"{run} tests, {failed} failed, {len(SKIPPED.findall(text))} skipped"
    return ""


def figures(log):
    seconds = [row for name, text in parts(log) if name == "stages" for row in SECONDS.findall(text)]
    words = {name: what(text) for name, text in parts(log) if name != "stages"}
    rows = [f"| {name} | {took} | {words.get(name, '')} |\n" for took, name in seconds]
    total = f"| all | {sum(int(took) for took, _ in seconds)} | |\n"
    return "| stage | seconds | what it said |\n|---|--:|---|\n" + "".join(rows) + total


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("log", type=Path)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    table = figures(options.log.read_text(errors="replace"))
    if not options.write:
        print(table, end="")
        return
    before, rest = PAGE.read_text().split(BEGIN)
    PAGE.write_text(before + BEGIN + table + END + rest.split(END)[1])


if __name__ == "__main__":
    main()
