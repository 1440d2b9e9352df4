# SPDX-License-Identifier: MIT
"""What is stored: responses by their target."""

from dataclasses import dataclass


@dataclass(eq=False)
class Entry:
    """A stored response, and the fields of the request that it answered, as the origin got them."""

    method: str
    code: int
    phrase: str
    fields: list
    body: bytes
    request_fields: list
    record: bytes
    span: tuple = None  # of a 206: its first byte, its last one, and the length of the whole or None


class Cache:
    """By target a list of entries, the later ones behind."""

    def __init__(self):
        self.entries = {}

    def of(self, target):
        return self.entries.get(target, [])

    def drop(self, target, unwanted):
        kept = [entry for entry in self.of(target) if entry not in unwanted]
        if kept:
            self.entries[target] = kept
        else:
            self.entries.pop(target, None)

    def replace(self, target, old, new):
        self.entries[target] = [new if entry is old else entry for entry in self.of(target)]

    def add(self, target, entry):
        self.entries.setdefault(target, []).append(entry)
