#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The figures of docs/testing.md, from what .ci/run, scripts/proof.sh nightly or single stages of it have printed.

  testing_page.py LOG...            the figures that are in there
  testing_page.py LOG... --write    docs/testing.md with them; parts that are not in there stay as they are
"""

import argparse
import re
import sys
from pathlib import Path

PAGE = Path(__file__).resolve().parent.parent / "docs" / "testing.md"
BEGIN, END = "<!-- {}: scripts/testing_page.py -->\n", "<!-- end of {} -->\n"

STAGE = re.compile(r"^== (.+)$", re.MULTILINE)
SECONDS = re.compile(r"^ *(\d+) s  (.+)$", re.MULTILINE)
TESTS = re.compile(r"(\d+) tests failed out of (\d+)")
SKIPPED = re.compile(r"\(Skipped\)$", re.MULTILINE)
# By scripts/skipped.py; where things lie on that machine is nobody's business.
REASON = re.compile(r"^skipped in (\S+): (\S+): (.+)$", re.MULTILINE)
PLACE = re.compile(r" \w+ /\S+")
COVERAGE = re.compile(r"^all +([\d.]+) % +([\d.]+) % +([\d.]+) %$", re.MULTILINE)
MODEL = re.compile(r"^ *(\d+) s  (.+): (?:\d+ questions\n)?(\d+) (answers|verdicts), (\d+) of them other", re.MULTILINE)
SCORE = re.compile(r"^score of (\S+): (.+)$", re.MULTILINE)
FUZZ_HEAD = re.compile(r"^target +runs +runs/s .*\n", re.MULTILINE)
FUZZ_ROW = re.compile(r"(\w+)" + r" +(\d+)" * 6)
PLATFORM_HEAD = re.compile(r"^platform +compiler +run .*\n", re.MULTILINE)
PLATFORM_ROW = re.compile(r"(\S+) +(\S.*?)" + r" +(\d+|-)" * 4)
# Stages that are in a whole run of each kind.
OF_A_CHANGE, OF_NIGHTLY = ("everything as released", "analysers"), ("models", "fuzzing")


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


def markdown(columns, rows):
    """columns: those whose name begins with > are of numbers."""
    head = "| " + " | ".join(column.lstrip(">") for column in columns) + " |\n"
    rule = "|" + "|".join("--:" if column.startswith(">") else "---" for column in columns) + "|\n"
    return head + rule + "".join("| " + " | ".join(map(str, row)) + " |\n" for row in rows)


def number(text):
    return f"{int(text):,}".replace(",", " ") if text.isdigit() else text


def stages_with(log, marks):
    seconds = [row for name, text in parts(log) if name == "stages" for row in SECONDS.findall(text)]
    if not all(any(name.startswith(mark) for _, name in seconds) for mark in marks):
        return ""
    words = {name: what(text) for name, text in parts(log) if name != "stages"}
    rows = [(name, took, words.get(name, "")) for took, name in seconds]
    rows.append(("all", sum(int(took) for took, _ in seconds), ""))
    return markdown(("stage", ">seconds", "what it said"), rows) + skips(log)


def skips(log):
    tests = {}
    for build, test, reason in REASON.findall(log):
        tests.setdefault((build, PLACE.sub("", reason)), []).append(test)
    rows = [(build, ", ".join(names), reason) for (build, reason), names in tests.items()]
    return "\n" + markdown(("skipped in", "test, or cases of it", "because"), rows) if rows else ""


def models(log):
    rows = [(asked, f"{number(count)} {kind}", other, took) for took, asked, count, kind, other in MODEL.findall(log)]
    return rows and markdown(("models: what was asked", ">answered", ">not as the model", ">seconds"), rows)


def rows_below(log, head, row):
    """The rows of every table with this head."""
    for begin in head.finditer(log):
        for line in log[begin.end() :].splitlines():
            found = row.fullmatch(line)
            if not found:
                break
            yield found.groups()


def fuzzing(log):
    rows = sorted(rows_below(log, FUZZ_HEAD, FUZZ_ROW))
    total = ("all", str(sum(int(row[1]) for row in rows)), "", "", "", "", "")
    columns = ("fuzz target", ">runs", ">runs a second", ">edges", ">features", ">inputs", ">MiB")
    return rows and markdown(columns, [[number(cell) for cell in row] for row in [*rows, total]])


def mutation(log):
    scores = dict(SCORE.findall(log))
    return "".join(f"Mutants of {folder} killed, in percent: {score}.\n" for folder, score in scores.items())


def platforms(log):
    rows = list(rows_below(log, PLATFORM_HEAD, PLATFORM_ROW))
    columns = ("platform", "compiler", ">run", ">passed", ">skipped", ">bytes")
    return rows and markdown(columns, [[number(cell) for cell in row] for row in rows])


FIGURES = {
    "a change": lambda log: stages_with(log, OF_A_CHANGE),
    "nightly": lambda log: stages_with(log, OF_NIGHTLY),
    "models": models,
    "fuzzing": fuzzing,
    "mutation": mutation,
    "platforms": platforms,
}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("log", type=Path, nargs="+")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    log = "".join(path.read_text(errors="replace") for path in options.log)
    found = {name: text for name, text in ((name, read(log)) for name, read in FIGURES.items()) if text}
    if not found:
        sys.exit(f"{' '.join(map(str, options.log))}: no table of a whole run, and none of a stage")
    page = PAGE.read_text()
    for name, text in found.items():
        before, rest = page.split(BEGIN.format(name))
        _, after = rest.split(END.format(name))
        page = before + BEGIN.format(name) + text + END.format(name) + after
    if options.write:
        PAGE.write_text(page)
    else:
        print("\n".join(found.values()), end="")


if __name__ == "__main__":
    main()
