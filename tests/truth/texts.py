# SPDX-License-Identifier: MIT
"""What readers make of every text of at most three bytes: the texts that have an answer, and that of all others."""

import itertools
import re

from facts import CODES, METHODS, NUMBERS, VENDORS, items, table

LONGEST = 3
BYTES = range(256)
# Case, blanks and punctuation do not count (lookup.h): what a fold keeps is a-z and 0-9.
ALPHANUMERIC = set(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
# A NUL is part of no name: what stands behind one would be passed over by whoever ends texts with it.
PASSED_OVER = [byte for byte in BYTES if byte not in ALPHANUMERIC and byte != 0]


def fold(text):
    return re.sub("[^a-z0-9]", "", text.lower())


def spellings(folded):
    """Every text of at most three bytes that folds to this."""
    letters = [sorted({ord(letter), ord(letter.upper())}) for letter in folded]
    for length in range(len(letters), LONGEST + 1):
        for places in itertools.combinations(range(length), len(letters)):
            choices = [PASSED_OVER] * length
            for place, choice in zip(places, letters):
                choices[place] = choice
            yield from map(bytes, itertools.product(*choices))


def by_fold(pairs):
    """The answers of (text, answer) pairs, of which the first of a fold counts."""
    found = {}
    for text, answer in pairs:
        folded = fold(text)
        if 0 < len(folded) <= LONGEST:
            for spelling in spellings(folded):
                found.setdefault(spelling, answer)
    return found


def exactly(pairs):
    return {text.encode(): answer for text, answer in pairs if 0 < len(text) <= LONGEST}


def in_any_case(pairs):
    choices = {
        text: [sorted({letter.lower(), letter.upper()}) for letter in text] for text, _ in pairs if len(text) <= LONGEST
    }
    return {
        "".join(word).encode(): answer
        for text, answer in pairs
        if text in choices
        for word in itertools.product(*choices[text])
    }


def three_digits(first=100):
    return {b"%03d" % code: code for code in range(first, 1000)}


def meanings():
    """Every text of a row with the row, IANA's rows first."""
    for row in sorted(CODES, key=lambda row: row["vendor"] != "iana"):
        for text in (row["phrase"], row["name"], *items(row["aliases"]), *items(row["library_names"])):
            yield text, row


def constants():
    for row in sorted(CODES, key=lambda row: row["vendor"] != "iana"):
        yield row["name"], int(row["code"])
        for alias in items(row["aliases"]):
            yield re.sub("[^A-Z0-9]+", "_", alias.upper().replace("'", "")), int(row["code"])


def separators():
    """Texts without a number, and without a word that is none (bulk.h)."""
    return {bytes(text): -1 for n in range(LONGEST + 1) for text in itertools.product(b" \t,\r\n", repeat=n)}


def delays():
    """RFC 9110, section 10.2.3: delay-seconds is 1*DIGIT; blanks around a value are none of it (section 5.5)."""
    kind, seconds_from = NUMBERS["HINT_DELAY"], 256
    found = {}
    for length in range(1, LONGEST + 1):
        for letters in itertools.product(b" \t0123456789", repeat=length):
            text = bytes(letters)
            if text.strip(b" \t").isdigit():
                found[text] = kind + seconds_from * int(text)
    return found


def field_flags():
    bits = {
        "hop-by-hop": "HOP_BY_HOP",
        "not-stored": "NOT_STORED",
        "not-updated": "NOT_UPDATED",
        "condition": "CONDITION",
    }
    return [
        (row["name"], sum(NUMBERS[f"FIELD_{bits[word]}"] for word in items(row["flags"]))) for row in table("fields")
    ]


def readers():
    """{reader: ({text: answer}, the answer to all other texts)}."""
    syntax, reach = NUMBERS["E_SYNTAX"], NUMBERS["E_RANGE"]
    fields = [(row["name"], int(row["number"])) for row in table("fields")]
    grpc = [(row["name"], int(row["grpc"])) for row in table("grpc")] + [("Canceled", 1)]
    titles = [(row[column], VENDORS[row["vendor"]]) for row in table("vendors") for column in ("vendor", "title")]
    rows = [(text, int(row["code"]) * 64 + VENDORS[row["vendor"]]) for text, row in meanings()]
    return {
        "from_text": ({**by_fold((text, int(row["code"])) for text, row in meanings()), **three_digits()}, 0),
        "lookup": (by_fold(rows), 0),
        "from_name": (exactly(constants()), 0),
        "from_reason": (exactly((row["phrase"], int(row["code"])) for row in CODES if row["vendor"] == "iana"), 0),
        "code_parse": ({**{b"%03d" % code: reach for code in range(100)}, **three_digits()}, syntax),
        "method_from_text": (exactly(METHODS.items()), 0),
        "vendor_by_name": (by_fold(titles), 0),
        "field_from_text": (in_any_case(fields), 0),
        "field_flags": (in_any_case(field_flags()), 0),
        "grpc_from_text": ({**by_fold(grpc), **exactly((str(number), number) for number in range(17))}, -1),
        "proxy_error_find": (exactly((row["name"], int(row["number"])) for row in table("proxy_errors")), 0),
        # Those without texts take longer ones.
        "coap_from_text": ({}, 0),
        "state_from_text": ({}, 0),
        "audience_from_text": ({}, 0),
        "substatus_parse": ({}, syntax),
        "statusline_parse": ({}, syntax),
        # A status code alone, as logs and people write it; the grammar takes any three digits (RFC 9112, section 4).
        "statusline_parse_lenient": (three_digits(0), syntax),
        "date_parse": ({}, syntax),
        "date_parse_folded": ({}, syntax),
        "date_parse_lenient": ({}, syntax),
        "date_flags": ({}, syntax),
        "retry_after_parse": (delays(), NUMBERS["HINT_INVALID"]),
        # The same with milliseconds.
        "retry_after_parse_as": (delays(), NUMBERS["HINT_INVALID"]),
        "retry_policy": (exactly((row["name"], 0) for row in table("retry_policies")), NUMBERS["E_NOT_FOUND"]),
        "cache_preset": (exactly((row["name"], 0) for row in table("cache_presets")), NUMBERS["E_NOT_FOUND"]),
        "cache_preset_targets": (exactly((row["name"], 1) for row in table("cache_presets")), 0),
        "range_parse": ({}, syntax),
        "content_range_parse": ({}, syntax),
        # No directive has so short a name.
        "cache_control_feed": ({}, 0),
        "cache_control_targeted_feed": ({}, 0),
        "bulk_parse": ({**three_digits(0), **separators()}, 0),
    }
