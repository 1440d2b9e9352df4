# SPDX-License-Identifier: MIT
"""One change of one file, and its name, which survives changes elsewhere in the file."""

from collections import Counter
from dataclasses import dataclass


@dataclass
class Mutant:
    file: str
    place: str  # a function, or the key of a row
    line: str  # the text of the line, or the column
    what: str
    start: int
    end: int
    new: str

    @property
    def key(self):
        return self.file, self.place, self.line, self.what

    def apply(self, text):
        return text[:self.start] + self.new + text[self.end:]


def numbered(mutants):
    """The same change of the same line, seen again, gets the number of its occurrence."""
    seen = Counter()
    for mutant in mutants:
        seen[mutant.key] += 1
        number = seen[mutant.key]
        if number > 1:
            mutant.what += f" #{number}"
            seen[mutant.key] += 1
    return mutants
