# SPDX-License-Identifier: MIT
"""The rows of answers.tsv, each with the cells that its braces stand for (README.md)."""

import itertools
import re

BRACES = re.compile(r"\{([^}]*)\}")
RANGE = re.compile(r"(-?\d+)\.\.(-?\d+)")
# A row of more questions than a reader wants is asked at the ends of each of its sets: C has asked all.
ALL = None


def items(text, sets):
    """What stands between braces, as a list of words."""
    if text in sets:
        return sets[text]
    found = []
    for word in text.split("|"):
        numbers = RANGE.fullmatch(word)
        found += map(str, range(int(numbers[1]), int(numbers[2]) + 1)) if numbers else [word]
    return found


def questions(cell, sets, most=ALL):
    """The cells that one cell with braces stands for."""
    pieces = BRACES.split(cell)
    choices = [items(text, sets) for text in pieces[1::2]]
    count = 1
    for choice in choices:
        count *= len(choice)
    if most is not ALL and count > most:
        choices = [list(dict.fromkeys((choice[0], choice[-1]))) for choice in choices]
    for chosen in itertools.product(*choices):
        yield "".join(text for pair in zip(pieces[::2], (*chosen, "")) for text in pair)


def rows(path):
    """(call, in, out) of each row, and the sets that are known so far."""
    sets = {}
    for line in path.read_text(encoding="utf-8").split("\n")[1:-1]:
        call, cell, answer = line.split("\t")
        if call.startswith("{"):
            sets[call[1:-1]] = cell.split("|")
        else:
            yield call, cell, answer, sets
