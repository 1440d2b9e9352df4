# SPDX-License-Identifier: MIT
"""Mutants of a table in data/: one cell changed to another value that the column could hold."""

import re

from .mutant import Mutant, numbered

KEYS = 2  # so many cells of a row name it
CHOICES = 12  # a column with fewer different values is a choice of words


def other(cell, choices):
    """A value that differs from the cell's, of its kind."""
    if re.fullmatch(r"\d+", cell):
        return str(int(cell) + 1)
    if 1 < len(choices) <= CHOICES:
        return choices[(choices.index(cell) + 1) % len(choices)]
    for separator in "|", " ":
        if separator in cell:
            return cell.rpartition(separator)[0]
    return cell[:-1] + chr(ord(cell[-1]) ^ 1)


def mutants(name, text):
    lines = text.splitlines(keepends=True)
    columns = lines[0].rstrip("\n").split("\t")
    rows = [line.rstrip("\n").split("\t") for line in lines[1:]]
    choices = [list(dict.fromkeys(row[i] for row in rows if row[i])) for i in range(len(columns))]
    found, offset = [], len(lines[0])
    for line, row in zip(lines[1:], rows):
        at = offset
        for i, cell in enumerate(row):
            if cell:
                new = other(cell, choices[i])
                place, what = " ".join(row[:KEYS]), f"{cell} => {new}"
                found.append(Mutant(name, place, columns[i], what, at, at + len(cell), new))
            at += len(cell) + 1
        offset += len(line)
    return numbered(found)
