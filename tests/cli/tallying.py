# SPDX-License-Identifier: MIT
"""Tallies of the command beside those of the slow model of tests/support."""

import collections
import json
import os
import sys
import time
from pathlib import Path

import command

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS / "support"), str(TESTS / "scan")]

import compare
import scan_model

random_log = compare.random_log
# Longer than any machine needs: what never comes is a failure, and not a wait.
PATIENCE_S = 120

REQUEST = b'::1 - - [22/Nov/2026:12:00:00 +0000] "GET / HTTP/1.1" '


def combined(*codes):
    """A log whose lines have these codes."""
    return b"".join(REQUEST + str(code).encode() + b' 5 "-" "curl/8.5.0"\n' for code in codes)


def tally(*arguments, stdin=b"", status=0):
    """The JSON document of a tally that says nothing on standard error."""
    done = command.run("tally", "--format", "json", *map(str, arguments), stdin=stdin)
    assert (done.returncode, done.stderr) == (status, b""), done
    return json.loads(done.stdout)


def until_read(process, path):
    """Waits until a command stands at the end of a file, as the system knows it."""
    wanted = (os.stat(path).st_ino, os.path.getsize(path))
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        assert process.poll() is None, "the command has ended"
        for descriptor in os.listdir(f"/proc/{process.pid}/fd"):
            try:
                inode = os.stat(f"/proc/{process.pid}/fd/{descriptor}").st_ino
                place = int(Path(f"/proc/{process.pid}/fdinfo/{descriptor}").read_text().split()[1])
            except FileNotFoundError:
                continue
            if (inode, place) == wanted:
                return
    raise AssertionError(f"{path} is not read to its end")


def counts(document):
    """How often each status is counted, by the names of the model."""
    found = collections.Counter()
    for row in document["codes"]:
        found[row["code"]] += row["count"]
    totals, spellings = document["totals"], document["no_status"]
    found.update({"dash": spellings["-"], "zero": spellings["0"], 0: spellings["000"]})
    found.update({"other": totals["other_numbers"], "malformed": totals["malformed"], "empty": totals["empty"], "directive": totals["directives"]})
    return +found


def expected(text, fmt, *more):
    """The same, by the model."""
    lines = text.split(b"\n")
    if not lines[-1]:
        lines.pop()
    if fmt == "w3c":
        return collections.Counter(status for status, _, _ in scan_model.w3c(lines))
    return collections.Counter(getattr(scan_model, fmt)(line, *more)[0] for line in lines)
