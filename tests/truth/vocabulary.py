# SPDX-License-Identifier: MIT
"""Words for the numbers of the public enumerations, and what the profiles of caches do with a code."""

import facts
from facts import NUMBERS, STATUSES, table


def spelt(name):
    return name.lower().replace("_", "-")


def level_word(name):
    """RFC 2119 writes its words in capitals."""
    return name if name in ("MUST", "SHOULD", "MAY") else name.lower()


def words():
    """The words for the numbers of an enumeration: those of its names."""
    enumerations = {
        "retry_safety_name": ("retry_safety", "SAFETY"),
        "evidence_name": ("evidence", "EVIDENCE"),
        "substate_name": ("substate", "SUBSTATE"),
        "scan_format_name": ("scan_format", "SCAN"),
        "retry_action_name": ("retry_action", "ACTION"),
        "cacheability_name": ("cacheability", "CACHEABILITY"),
        "cache_fwd_name": ("cache_fwd", "CACHE_FWD"),
        "freshness_source_name": ("freshness_source", "FRESHNESS"),
        "state_name": ("state", "STATE"),
        "cache_action_name": ("cache_action", "CACHE_ACTION"),
        "redirect_name": ("redirect", "REDIRECT"),
        "content_name": ("content", "CONTENT"),
        "on_wire_name": ("on_wire", "ON_WIRE"),
        "caching_name": ("caching", "CACHING"),
        "decided_by_name": ("decided_by", "DECIDED_BY"),
    }
    errors = {number: name for name, number in NUMBERS.items() if name.startswith("E_")}
    findings = facts.enumeration("audit_finding", "AUDIT")
    found = {
        "error_name": (errors, "E_UNKNOWN"),
        # Sentences are our own words; that they are there is known.
        "has_error_text": ({number: True for number in errors}, False),
        "has_audit_text": ({number: True for number in findings}, False),
        "level_name": ({number: level_word(name) for number, name in facts.enumeration("level", "LEVEL").items()}, "unknown"),
        "directive_name": ({number: spelt(name) for number, name in facts.enumeration("cc", "CC").items()}, None),
    }
    for function, (name, prefix) in enumerations.items():
        names = facts.enumeration(name, prefix)
        found[function] = ({number: spelt(word) for number, word in names.items()}, "unknown")
    # retry.h: this one says what is unknown, so that it is not taken for a number that nobody knows.
    found["retry_safety_name"][0][NUMBERS["SAFETY_UNKNOWN"]] = "may-run-twice"
    return found


def profiles():
    """Of each preset that is a profile its number, and for each code the word implicit and whether it is explicit."""
    found = []
    for number, preset in enumerate(table("cache_presets"), 1):
        words = {}
        for row in table("cache_profiles"):
            if row["profile"] == preset["name"]:
                for code in STATUSES if row["codes"] == "*" else map(int, row["codes"].split()):
                    words.setdefault(code, (row["implicit"], row["explicit"] == "yes"))
        if words:
            found.append((number, words))
    return found
