# SPDX-License-Identifier: MIT
"""Runs the commands of a .case file and compares what they give back: README.md says how cases are written."""

import difflib
import shlex
import sys
from pathlib import Path

import command


class Case:
    def __init__(self, place, words):
        self.place, self.words = place, words
        self.stdin, self.stdout, self.stderr, self.status = [], [], [], 0
        self.blank_lines = 0

    def take(self, line):
        blank_lines, self.blank_lines = self.blank_lines, 0
        if not line:
            self.blank_lines = blank_lines + 1
        elif line.startswith("< "):
            self.stdin.append(line[2:].encode("latin-1").decode("unicode_escape").encode("latin-1"))
        elif line.startswith("  "):
            self.stdout += [""] * blank_lines + [line[2:]]
        elif line.startswith("! "):
            self.stderr.append(line[2:])
        elif line.startswith("? "):
            self.status = int(line[2:])
        elif not line.startswith("#"):
            sys.exit(f"{self.place}: what is this line? {line!r}")

    def complaints(self):
        done = command.run(*self.words[1:], stdin=b"".join(line + b"\n" for line in self.stdin))
        for stream, expected, found in (("standard output", self.stdout, done.stdout),
                                        ("standard error", self.stderr, done.stderr)):
            lines = found.decode("utf-8", "backslashreplace").splitlines()
            if lines != expected:
                yield f"{self.place}: {stream} of: {shlex.join(self.words)}"
                yield from difflib.unified_diff(expected, lines, "expected", "found", lineterm="")
        if done.returncode != self.status:
            yield f"{self.place}: exit status {done.returncode}, expected {self.status}: {shlex.join(self.words)}"


def read(path):
    cases = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("$ "):
            words = shlex.split(line[2:])
            if words[0] != "httpstatus":
                sys.exit(f"{path.name}:{number}: not a command of this project: {words[0]}")
            cases.append(Case(f"{path.name}:{number}", words))
        elif cases:
            cases[-1].take(line)
        elif line and not line.startswith("#"):
            sys.exit(f"{path.name}:{number}: before the first command")
    return cases


def main():
    failed = 0
    cases = [case for name in sys.argv[1:] for case in read(Path(name))]
    if not cases:
        sys.exit("no cases")
    for case in cases:
        complaints = list(case.complaints())
        failed += bool(complaints)
        for line in complaints:
            print(line)
    print(f"{len(cases)} commands, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
