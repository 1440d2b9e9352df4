# SPDX-License-Identifier: MIT
"""Read data/*.tsv into checked rows. Every complaint names file, line and column."""

import re
from pathlib import Path


class DataError(Exception):
    pass


class Row:
    """One line of a table: cells by column name, and where it stands."""

    def __init__(self, path, line, columns, cells):
        self.path, self.line, self.columns = path, line, columns
        self.cells = dict(zip(columns, cells))

    def __getitem__(self, column):
        return self.cells[column]

    def fail(self, column, message):
        number = self.columns.index(column) + 1
        raise DataError(f"{self.path.name}:{self.line}: column {number} ({column}): {message}")

    def integer(self, column, low, high):
        text = self.cells[column]
        if not re.fullmatch(r"0|[1-9][0-9]*", text):
            self.fail(column, f"{text!r} is not a whole number")
        if not low <= int(text) <= high:
            self.fail(column, f"{text} is outside {low}..{high}")
        return int(text)

    def word(self, column, allowed):
        if self.cells[column] not in allowed:
            self.fail(column, f"{self.cells[column]!r} is none of: {', '.join(sorted(allowed))}")
        return self.cells[column]

    def match(self, column, pattern, meaning):
        if not re.fullmatch(pattern, self.cells[column]):
            self.fail(column, f"{self.cells[column]!r} is not {meaning}")
        return self.cells[column]

    def items(self, column):
        text = self.cells[column]
        items = text.split("|") if text else []
        if "" in items:
            self.fail(column, "an item between '|' is empty")
        if len(set(items)) != len(items):
            self.fail(column, "an item stands twice")
        return items


def read(directory, name, columns):
    path = Path(directory) / f"{name}.tsv"
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise DataError(f"{path.name}: {error.strerror}") from None
    if not raw.endswith(b"\n"):
        raise DataError(f"{path.name}: the last line has no line end")
    rows = []
    for number, line in enumerate(raw[:-1].split(b"\n"), 1):
        try:
            text = line.decode("ascii")
        except UnicodeDecodeError as error:
            raise DataError(f"{path.name}:{number}: byte {error.start + 1} is not ASCII") from None
        cells = text.split("\t")
        if number == 1:
            if cells != columns:
                raise DataError(f"{path.name}:1: the columns must be: {' '.join(columns)}")
            continue
        if len(cells) != len(columns):
            raise DataError(f"{path.name}:{number}: {len(cells)} cells where {len(columns)} belong")
        row = Row(path, number, columns, cells)
        for column in columns:
            if row[column] != row[column].strip() or re.search(r"[\x00-\x1f\x7f]", row[column]):
                row.fail(column, "blank at an end, or a control character")
        rows.append(row)
    if not rows:
        raise DataError(f"{path.name}: no rows")
    return rows


def unique(rows, *columns):
    seen = {}
    for row in rows:
        key = tuple(row[column] for column in columns)
        if key in seen:
            row.fail(columns[-1], f"{'/'.join(key)} stands in line {seen[key]} already")
        seen[key] = row.line


def ascending(rows, key, column):
    for before, after in zip(rows, rows[1:]):
        if key(after) < key(before):
            after.fail(column, "rows are out of order")


def constant(phrase):
    """The constant that a phrase gives: apostrophes dropped, other runs of non-alphanumerics to '_'."""
    return re.sub(r"[^A-Z0-9]+", "_", phrase.replace("'", "").upper()).strip("_")


def fold(text):
    """What the tolerant lookup compares: lower case, only a-z and 0-9. The same fold stands in lib/text.h."""
    return re.sub(r"[^a-z0-9]", "", text.lower())
