#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compare the scanner with regular expressions (tests/support/scan_model.py) on random lines of the pieces that matter.

  compare.py --rows PROGRAM --format ncsa [--seed N] [--logs N]
"""

import argparse
import random
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "support"))

import scan_model

# In the order of enum httpstatus_scan_format, from 1.
FORMATS = ("ncsa", "json", "w3c", "haproxy", "field")
FIELD = 3
# Keys and fields that are asked for, one for each seed in turn; None is the key of the format.
CHOICES = {"json": (None, "a", "server"), "field": (FIELD,)}
LINES = 1500

# Where the scanner's blocks, chunks and pieces begin and end, and what fits into none of them.
PIECES = ((1 << 20, 4096), (1 << 20, 1), (4096, 3), (67, 4096), (1, 4096))

PARTS = {
    "ncsa": (
        b'"', b'" ', b"\\", b'\\"', b" ", b"404", b" 404 ", b'" 404 ', b"-", b'" - ', b'" 0 ', b"000", b"2000",
        b"GET / HTTP/1.1", b'"" 200', b'" 503', b"x", b"\r", b"\t", b"\x00", b"\xff",
    ),
    "json": (
        b'"status"', b'"status":', b'"status" : "500"', b'"status":200,', b'{"a":1,"status":301}', b'"server":',
        b'"s????s"', b'"a":{', b":", b" ", b"404", b'"404"', b",", b"{", b"}", b"[", b"]", b'"', b"\\", b"null", b"-",
        b"0", b"x", b"\r", b"\t",
    ),
    "w3c": (
        b" ", b"\t", b"404", b"-", b"0", b"x", b"\r", b"13", b"7", b" 200 ", b"1234", b"#", b"sc-status",
        b"#Fields: a sc-status sc-substatus", b"#Fields: sc-substatus b sc-status", b"#Fields:", b"#Field",
    ),
    "haproxy": (
        b" ", b"1/2/3/4/5", b" 10/0/30/69/109 200 ", b" -1/2/3/4/+5 -1 ", b"404", b"-1", b"/", b"+", b"-", b"x",
        b" 404 ", b"0/0", b"1/1/1/1/0", b"3", b"\r", b"\t", b". ", b",1 ",
    ),
    "field": (b" ", b"\t", b"404", b"-", b"0", b"x", b"\r", b"2000", b" 200 "),
}


def random_line(dice, parts):
    # Most lines are short; some are longer than a block, some than a chunk.
    most = dice.choices((14, 200, 4000), (90, 8, 2))[0]
    line = b"".join(dice.choices(parts, k=dice.randrange(most)))
    return b"y" * dice.randrange(90) * (dice.random() < 0.3) + line


def random_log(dice, fmt):
    lines = [random_line(dice, PARTS[fmt]) for _ in range(LINES)]
    if fmt == "w3c":
        for at in range(0, LINES, 40):
            lines[at] = dice.choice(PARTS[fmt][-4:-2])
    # An empty last line is none.
    return lines + [b"x"]


def expected(lines, fmt, choice=None):
    if fmt == "w3c":
        answers = scan_model.w3c(lines)
    elif fmt == "field":
        answers = (scan_model.field(line, choice or FIELD) + (None,) for line in lines)
    elif choice:
        answers = (scan_model.json(line, choice.encode()) + (None,) for line in lines)
    else:
        answers = (getattr(scan_model, fmt)(line) + (None,) for line in lines)
    offset = 0
    for line, (status, place, substatus) in zip(lines, answers):
        number = scan_model.NAMES.get(status, status)
        start, length = (offset + place[0], place[1] - place[0]) if place else (-1, 0)
        yield f"{number} {start} {length} {-1 if substatus is None else substatus}"
        offset += len(line) + 1


def compare(rows, fmt, seed):
    lines = random_log(random.Random(seed), fmt)
    choices = CHOICES.get(fmt, (None,))
    choice = choices[seed % len(choices)]
    wanted = list(expected(lines, fmt, choice))
    for piece, cap in PIECES:
        command = [rows, str(FORMATS.index(fmt) + 1), str(piece), str(cap)] + ([str(choice)] if choice else [])
        result = subprocess.run(command, input=b"\n".join(lines), stdout=subprocess.PIPE, check=True)
        given = result.stdout.decode().splitlines()
        if len(given) != len(wanted):
            sys.exit(f"compare.py: seed {seed}: {len(given)} answers for {len(wanted)} lines in pieces of {piece}")
        for line, answer, right in zip(lines, given, wanted):
            if answer != right:
                sys.exit(f"compare.py: seed {seed}, key or field {choice}, pieces of {piece}: {answer!r}, and not {right!r}, for {line!r}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", required=True, help="the program scan_rows")
    parser.add_argument("--format", required=True, choices=FORMATS)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--logs", type=int, default=3)
    options = parser.parse_args()
    for seed in range(options.seed, options.seed + options.logs):
        compare(options.rows, options.format, seed)


if __name__ == "__main__":
    main()
