# SPDX-License-Identifier: MIT
"""Whether a cache may store a response: RFC 9111, section 3, and what RFC 9110, 6585, 7725 and 8246 add."""

import vocabulary
from facts import REGISTERED, STATUSES, items
from properties import CACHE
from rules import Rule, decision

WORDS = ("interim", "heuristic", "heuristic-range", "explicit", "special", "validation", "must-not-store")
DEFINITIONS = {
    "understood": "is_understood or (ranges and is_understood_with_ranges)",
    # A directive that cannot be read restricts, and permits nothing.
    "permits_public": "public and not invalid_cc",
    "permits_private": "private and not shared and not invalid_cc",
    # Section 5.2.2.3: no-store with must-understand is for caches that do not understand the code.
    "no_store_counts": "no_store and not (must_understand and not invalid_cc and understood)",
    "private_counts": "private and not private_listed",
    # Section 4.2.1: s-maxage is for shared caches; what is present and cannot be read is a lifetime that is over. RFC
    # 9213, section 2.2: beside a targeted field Expires is ignored.
    "expires_counts": "expires and not targeted",
    "explicit": "(shared and s_maxage) or max_age or expires_counts",
    "heuristic": "word == HEURISTIC or (word == HEURISTIC_RANGE and ranges)",
    "authorized": "(public or must_revalidate or s_maxage) and not invalid_cc",
    # Section 3.3: a cache without ranges, or with a part that cannot be placed, keeps no part.
    "part_refused": "word == HEURISTIC_RANGE and (not ranges or not content_range)",
    # RFC 9110, section 9.3.2: to HEAD there is no content that could be short. RFC 9111, section 3.4: a part of a
    # part can be stored.
    "came_short": "received_known and not is_head and not is_part and length_known and (half_came or nothing_came)",
    "no_part_came": "received_known and not is_head and is_part and nothing_came",
    # What a known system does, in the place of the specification's word on codes.
    "profile_refuses": "profile and ((explicit and not profile_explicit) or (not explicit and not profile_implicit))",
}
RULES = [
    Rule("not is_final", "DO_NOT_STORE", "status-not-final"),
    # Section 5.2.1.5.
    Rule("request_no_store", "DO_NOT_STORE", "request-no-store"),
    Rule("not method_stores", "DO_NOT_STORE", "method"),
    # RFC 6585, sections 3 to 6.
    Rule("word == MUST_NOT_STORE and not profile", "DO_NOT_STORE", "status-must-not-be-stored"),
    Rule("word == VALIDATION or (part_refused and not profile)", "DO_NOT_STORE", "status-not-understood"),
    Rule("came_short or no_part_came", "DO_NOT_STORE", "incomplete"),
    Rule("must_understand and not understood", "DO_NOT_STORE", "must-understand"),
    Rule("no_store_counts", "DO_NOT_STORE", "no-store"),
    Rule("shared and private_counts", "DO_NOT_STORE", "private"),
    # Section 3.5.
    Rule("shared and authorization and not authorized", "DO_NOT_STORE", "authorization"),
    # RFC 9110, section 9.3.3.
    Rule("is_post and not explicit", "DO_NOT_STORE", "post-no-explicit-freshness"),
    Rule("is_post and not location_is_target", "DO_NOT_STORE", "post-content-location"),
    Rule("profile_refuses", "DO_NOT_STORE", "profile-refuses"),
    Rule(
        "not profile and not explicit and not permits_public and not permits_private and not heuristic",
        "DO_NOT_STORE",
        "status-not-heuristically-cacheable",
    ),
    Rule("vary_star", "DO_NOT_STORE", "vary-star"),
    Rule("set_cookie_private and shared and set_cookie and not permits_public", "DO_NOT_STORE", "set-cookie"),
    Rule("profile and not explicit", "STORE", "profile-permits"),
    Rule("shared and s_maxage", "STORE", "has-s-maxage"),
    Rule("max_age", "STORE", "has-max-age"),
    Rule("expires_counts", "STORE", "has-expires"),
    Rule("permits_public", "STORE", "is-public"),
    Rule("permits_private", "STORE", "is-private"),
    Rule("word == HEURISTIC_RANGE", "STORE", "heuristic-range"),
    Rule("True", "STORE", "heuristic-status"),
]


def profile_rows():
    rows = []
    for number, words in vocabulary.profiles():
        cells = ", ".join(f"{{ {int(words[code][0] != 'no')}, {int(words[code][1])} }}" for code in STATUSES)
        rows.append(f"    {{ {number}, {{ {cells} }} }},\n")
    return "static const struct profile profiles[] = {\n" + "".join(rows) + "};\n"


def source():
    constants = {word.upper().replace("-", "_"): number for number, word in enumerate(WORDS, 1)}
    rows = []
    for code in STATUSES:
        marks = items(REGISTERED[code]["cache_marks"]) if code in REGISTERED else []
        understood, ranges = int("understood" in marks), int("understood-with-ranges" in marks)
        rows.append(
            f"    [{code - 100}] = {{ {constants[CACHE[code].upper().replace('-', '_')]}, {understood}, {ranges} }},\n"
        )
    return (
        f"enum {{ {', '.join(f'{name} = {number}' for name, number in constants.items())} }};\n"
        + "static const struct code_row code_rows[500] = {\n"
        + "".join(rows)
        + "};\n"
        + profile_rows()
        + decision("model_store", DEFINITIONS, RULES)
    )
