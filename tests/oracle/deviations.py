#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Write docs/deviations.md: where this library answers otherwise than a client, and why.

  deviations.py            write the page when it has changed
  deviations.py --check    write nothing; exit 1 when the page is not current
"""

import argparse
import sys
from pathlib import Path

import named_exceptions

PAGE = Path(__file__).resolve().parents[2] / "docs/deviations.md"

INTRODUCTION = """\
# Deviations

Where this library answers otherwise than a known client or library, on purpose. Written by
`tests/oracle/deviations.py` from `tests/oracle/named_exceptions.py`; the run of the conformance cases fails on any
difference that does not stand there, and on any exception that no case needs.

## Where the specification wins

| Who | does | this library | because of |
|---|---|---|---|
"""

CACHING = """
## Where the specification wins about caching

What each system does with a status code stands in `data/cache_profiles.tsv`, and can be asked for by its name.

| Who | does | this library | because of |
|---|---|---|---|
"""

PRESETS = """
## Cases about repeating

Presets are asked the cases of their clients. These are answered otherwise:

| Case | Asked | Answer | Why |
|---|---|---|---|
"""

CACHE = """
## Cases about caching

| Case | Asked | Answer | Why |
|---|---|---|---|
"""

STATUS = """
## Cases about codes, phrases and status lines

| Case | Asked | Answer | Why |
|---|---|---|---|
"""


def row(*cells):
    return "| " + " | ".join(str(cell).replace("|", "\\|") for cell in cells) + " |\n"


def code(text):
    return f"`{text!r}`" if not isinstance(text, str) else f"`{text}`"


def rows(exceptions):
    return "".join(row(each.source, code(each.asked), code(each.answer), each.reason) for each in exceptions)


def page():
    wins = "".join(row(*cells) for cells in named_exceptions.SPECIFICATION_WINS)
    caching = "".join(row(*cells) for cells in named_exceptions.CACHE_WINS)
    return INTRODUCTION + wins + CACHING + caching + PRESETS + rows(named_exceptions.RETRY) + CACHE + rows(named_exceptions.CACHE) + STATUS + rows(named_exceptions.STATUS)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing, exit 1 when the page is not current")
    check = parser.parse_args().check
    if PAGE.exists() and PAGE.read_text(encoding="utf-8") == page():
        return 0
    if check:
        print(f"docs/{PAGE.name} is not current: run tests/oracle/deviations.py")
        return 1
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
