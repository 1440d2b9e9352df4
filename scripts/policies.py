#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Write docs/policies.md: what every policy of the library repeats, as the command httpstatus says.

  policies.py            write the page when it has changed
  policies.py --check    write nothing; exit 1 when the page is not current

The command is that of --command, or of the variable HTTPSTATUS_COMMAND. Python's standard library only; nothing is
known here of codes or policies.
"""

import argparse
import json
import os
import subprocess
import sys
from itertools import groupby
from pathlib import Path

PAGE = Path(__file__).resolve().parent.parent / "docs" / "policies.md"

# What must be known so that a policy can answer with a change, if it does at all.
ABLE = ("credentials", "expect-sent", "upgrade-possible", "early-data", "reused", "coalesced")
POST_CODES = ("503", "429", "408")
ENDLESS = "9999999999"
# Any time does; a fixed one gives the same page every day.
NOW = "1798761599"

INTRODUCTION = """\
# Policies

What known clients repeat, how often and how fast, beside what this library repeats by itself (`strict`, `default`,
`proxy`). Written by `scripts/policies.py` from the answers of the command, which has them from
`data/retry_policies.tsv`; `httpstatus policies NAME` shows all that one of them sets.

## Side by side

Repeats: how often at most. Waits: the first wait and the longest. Hints: the longest wait that is accepted from the
server, and what becomes of a longer one: *clamp* cuts it, *stop* gives up, *backoff* waits as if there were none.
POST: *yes*, *no*, or *if* one of these makes it safe: *design* the caller's word, *key* an idempotency key,
*condition* a precondition, *definition* a code that says nothing was applied, *hint* a wait that the server names.
"""

BY_CODE = """\
## By status code

| mark | what |
|---|---|
| x | repeated unchanged |
| h | repeated unchanged when the server says how long to wait |
| c | repeated with a change: credentials, another connection, no `Expect`, no early data, another protocol |
|   | not repeated |

Codes that every policy treats alike share a column. Not here: codes that no policy repeats.
"""

POST = f"""\
## A POST, and a wait without end

What follows on the first answer to a POST without a key or any other guarantee; and, for a GET, on 503 with
`Retry-After: {ENDLESS}`, which is almost 317 years.

| word | what |
|---|---|
| not-applied | the first request was not applied, by definition of the code: the repeat does no harm |
| inferred | it was most likely not applied |
| may-run-twice | nothing says so |
| attempts-spent | the policy would repeat, but its number of repeats is 0 until the user sets one |
"""


class Command:
    def __init__(self, path):
        self.path = path

    def lines(self, *arguments):
        # 0 and 1 are the answers yes and no of retry.
        done = subprocess.run([self.path, *arguments], stdin=subprocess.DEVNULL, capture_output=True, check=False)
        if done.returncode not in (0, 1):
            sys.exit(f"{self.path} {' '.join(arguments)}: exit status {done.returncode}: {done.stderr.decode()}")
        return done.stdout.decode()

    def json(self, *arguments):
        return json.loads(self.lines(*arguments, "--format", "json"))

    def retry(self, policy, codes, *arguments):
        return self.json("retry", *codes, "--policy", policy["name"], "--now", NOW, *arguments)


def numbers(texts):
    """"408", "502-504", "all" -> a set of codes."""
    codes = set()
    for text in texts:
        low, _, high = ("100-999" if text == "all" else text).partition("-")
        codes.update(range(int(low), int(high or low) + 1))
    return codes


def marks_of(command, policy, asked):
    """Code -> mark, for the codes that the policy repeats in any way."""
    facts = [word for fact in ABLE for word in ("--fact", fact)]
    marks = {}
    for answer in command.retry(policy, asked, *facts):
        if answer["repeat"] and answer["action"] != "retry":
            marks[answer["code"]] = "c"
    marks.update(dict.fromkeys(numbers(policy["hint_opens"]), "h"))
    marks.update(dict.fromkeys(numbers(policy["statuses"]), "x"))
    return marks


def ranges(codes):
    """Consecutive numbers as texts: [502, 503, 504] -> ["502-504"]."""
    texts = []
    for _, group in groupby(enumerate(codes), lambda pair: pair[1] - pair[0]):
        run = [code for _, code in group]
        texts.append(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}")
    return texts


def columns_of(marks, low, high):
    """The codes of low..high, those that look alike in every row together: [(codes, marks), ...]"""
    columns = {}
    for code in range(low, high + 1):
        column = tuple(row.get(code, "") for row in marks)
        if any(column):
            columns.setdefault(column, []).append(code)
    return [(codes, column) for column, codes in columns.items()]


def table(head, rows):
    widths = [max(3, *map(len, column)) for column in zip(head, *rows)]
    lines = [head, ["-" * width for width in widths], *rows]
    return "".join("| " + " | ".join(map(str.ljust, line, widths)) + " |\n" for line in lines)


def by_code(policies, marks):
    parts = [BY_CODE]
    for title, low, high in (("Up to 499", 100, 499), ("From 500 to 599", 500, 599), ("Above 599, which are no status codes", 600, 999)):
        columns = columns_of(marks, low, high)
        rows = [[policy["name"], *(column[i] for _, column in columns)]
                for i, policy in enumerate(policies) if any(column[i] for _, column in columns)]
        head = ["policy", *(" ".join(ranges(codes)) for codes, _ in columns)]
        parts.append(f"### {title}\n\n" + table(head, rows))
    return "\n".join(parts)


def outcome(answer):
    if answer["repeat"]:
        return f"{answer['action']} ({answer['safety']})"
    return f"{answer['action']}: {answer['why']['why']}"


def post_row(command, policy):
    posts = command.retry(policy, POST_CODES, "--method", "POST")
    line = command.lines("retry", "503", "--policy", policy["name"], "--retry-after", ENDLESS, "--format", "line")
    # "503 retry after 6 h: unavailable (definition, ...)"
    said, _, why = line.partition(" (")[0].removeprefix("503 ").partition(": ")
    endless = said if said.startswith("retry") else f"{said}: {why}"
    return [policy["name"], *(outcome(post) for post in posts), endless]


def page(command):
    policies = command.json("policies")
    asked = [str(code) for code in sorted(set().union(*(numbers(p["statuses"]) for p in policies)) | set(range(400, 500)))
             if code <= 599]
    marks = [marks_of(command, policy, asked) for policy in policies]
    head = ["policy", *(f"POST, {code}" for code in POST_CODES), f"503, Retry-After: {ENDLESS}"]
    return "\n".join([
        INTRODUCTION,
        command.lines("policies", "--format", "md"),
        by_code(policies, marks),
        POST,
        table(head, [post_row(command, policy) for policy in policies]),
    ])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing, exit 1 when the page is not current")
    parser.add_argument("--command", default=os.environ.get("HTTPSTATUS_COMMAND", "httpstatus"), metavar="PATH")
    arguments = parser.parse_args()
    text = page(Command(arguments.command))
    if PAGE.exists() and PAGE.read_text(encoding="utf-8") == text:
        return 0
    if arguments.check:
        print(f"docs/{PAGE.name} is not current: run scripts/policies.py --command PATH/TO/httpstatus")
        return 1
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(text, encoding="utf-8")
    print(f"docs/{PAGE.name} written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
