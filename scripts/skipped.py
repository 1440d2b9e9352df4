#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What the tests of a build did not try, with the reasons. Where CI is set, as most such systems do, a skip that
tests/skips.tsv does not name is refused: a test that never runs holds nothing.

  skipped.py BUILD RESULTS     BUILD as the list calls it; RESULTS is of ctest --output-junit, with whole outputs
"""

import argparse
import csv
import fnmatch
import os
import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

LIST = Path(__file__).resolve().parent.parent / "tests/skips.tsv"
REASON = re.compile(r"^skipped: (.+)$", re.MULTILINE)
# A case of a file of unittest, by its -v, and how many there were of them.
CASE = re.compile(r"""^.* \.\.\. skipped (["'])(.+)\1$""", re.MULTILINE)
CASES = re.compile(r"^OK \(.*skipped=(\d+)", re.MULTILINE)


def skips(results):
    """Test and reason: of tests that were skipped, and of cases inside of others."""
    for test in ElementTree.parse(results).getroot().iter("testcase"):
        name, said = test.get("name"), test.findtext("system-out") or ""
        if test.find("skipped") is not None:
            reason = REASON.search(said)
            yield name, reason[1] if reason else test.find("skipped").get("message")
            continue
        reasons = [reason for _, reason in CASE.findall(said)]
        count = CASES.search(said)
        if count and int(count[1]) > len(reasons):
            reasons.append("cases without a reason: run it with -v")
        for reason in sorted(set(reasons)):
            yield name, reason


def accepted():
    """Patterns of build, test and reason; a row may be about several builds."""
    with open(LIST, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            if not row["why"]:
                sys.exit(f"{LIST.name}: {row['test']}: no reason why that may be")
            for build in row["build"].split("|"):
                yield build, row["test"], row["reason"]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build")
    parser.add_argument("results", type=Path)
    options = parser.parse_args()
    rows = list(accepted())
    unknown = []
    for skip in skips(options.results):
        print(f"skipped in {options.build}: {skip[0]}: {skip[1]}")
        fact = (options.build, *skip)
        if not any(all(map(fnmatch.fnmatchcase, fact, row)) for row in rows):
            unknown.append(skip)
    if unknown and os.environ.get("CI"):
        for test, reason in unknown:
            print(f"refused: {test}: {reason}", file=sys.stderr)
        sys.exit("what is skipped holds nothing: install what is missing, or name it with the reason in tests/skips.tsv")


if __name__ == "__main__":
    main()
