# SPDX-License-Identifier: MIT
"""The command under test, and the tables that it is compared with."""

import os
import subprocess
from pathlib import Path

COMMAND = os.environ["HTTPSTATUS_COMMAND"]
DATA = Path(os.environ["HTTPSTATUS_DATA"])

# Nothing of the caller's terminal or taste may change an answer.
NEUTRAL = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "NO_COLOR", "TERM")}
NEUTRAL["LC_ALL"] = "C.UTF-8"


def run(*arguments, stdin=b"", environment=None, **more):
    return subprocess.run([COMMAND, *arguments], input=stdin, capture_output=True,
                          env={**NEUTRAL, **(environment or {})}, check=False, **more)


def table(name):
    """The rows of data/NAME.tsv as dicts."""
    lines = (DATA / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    columns = lines[0].split("\t")
    return [dict(zip(columns, line.split("\t"))) for line in lines[1:]]


def items(cell):
    return cell.split("|") if cell else []


def or_none(cell):
    return cell or None
