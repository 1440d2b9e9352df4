# SPDX-License-Identifier: MIT
"""Text to code: every spelling with its entry, IANA's meaning first, and the two hash tables over them."""

import re

from .hashing import displace, hash_folded, hash_spelling
from .rows import DataError, fold

SPELLING_BITS = (6, 8)  # buckets, slots: as powers of two
FOLDED_BITS = (7, 9)
FOLDED_MAX = 63
SPELLING = r"[A-Za-z\x20-\x3f]+"  # only letters have bit 0x40: the comparison blind to case rests on it


def spellings(table):
    """(text, index of the row), strongest first: IANA's phrases, then aliases and names, then the vendors'."""

    def of(vendor_rows):
        picked = [(i, row) for i, row in enumerate(table) if (row["vendor"] == "iana") != vendor_rows]
        for column in ("phrase", "aliases", "name", "library_names"):
            for index, row in picked:
                for text in row.items(column):
                    yield text, index, column

    yield from of(False)
    yield from of(True)


def build(table):
    folded, spelled = {}, {}
    for text, index, column in spellings(table):
        key = fold(text)
        if not 2 <= len(key) <= FOLDED_MAX or key.isdigit():
            table[index].fail(column, f"{text!r} cannot be looked up: it folds to {key!r}")
        entries = folded.setdefault(key, (text, []))[1]
        if index not in entries:
            entries.append(index)
        if column in ("phrase", "aliases") and re.fullmatch(SPELLING, text):
            spelled.setdefault(text.lower(), (text, entries[0]))  # the fold decides whose it is
    for key, (text, entries) in folded.items():
        owners = [table[i] for i in entries]
        codes = {row["code"] for row in owners}
        if owners[0]["vendor"] != "iana" and len(codes) > 1:
            raise DataError(f"codes.tsv: {text!r} names {' and '.join(sorted(codes))} and none of them is IANA's")
    return folded, spelled


def hashed(folded, spelled):
    return (
        displace([hash_spelling(text) for text in spelled], *SPELLING_BITS),
        displace([hash_folded(key) for key in folded], *FOLDED_BITS),
    )
