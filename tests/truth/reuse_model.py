# SPDX-License-Identifier: MIT
"""Whether a stored response may answer a request, and whether it may when the origin fails: RFC 9111, sections 4 and 5,
RFC 5861, RFC 8246; for Range RFC 9110, section 14.2; for fwd RFC 9211, section 2.2."""

from rules import Rule, decision

# What both questions begin with. RFC 9110, section 14.2: Range means something with GET alone.
DEFINITIONS = {
    "reads": "get or head",
    # A response to HEAD has no content that GET could be given.
    "other_method": "not reads or (get and stored_for_head)",
    "range_refused": "get and range_asked and not ranges",
    "part_missing": "part and not part_held",
    # Section 5.4: Pragma counts where Cache-Control is absent.
    "pragma_counts": "pragma_option and response_pragma and not response_control",
    "asked_pragma_counts": "asked_pragma and not asked_control",
    "obeys": "not ignores_request",
    # Section 5.2.1.7.
    "only_stored": "reads and obeys and only_if_cached",
    # Section 4.3.2: If-Modified-Since counts only without If-None-Match; of 200 and 206 alone a 304 can be made.
    "unchanged": "(ok or part) and (tag_listed or (not tags_asked and not_modified_since))",
    # Section 4.3.1: what is not a plain GET is forwarded as it is.
    "sends_tag": "get and not range_asked and tagged",
    "sends_date": "get and not range_asked and dated",
    # Section 4.3 and 5.2.2.4: fresh or not.
    "must_validate": "invalidated or no_cache or pragma_counts",
    # RFC 5861, section 4.
    "error_speaks": "no_answer or status_speaks",
}

OTHER_KIND = (
    ("other_method", "method", "METHOD"),
    # Section 4.1.
    ("vary_star", "vary-star", "VARY_MISS"),
    ("range_refused", "range", "BYPASS"),
    ("part_missing", "partial", "PARTIAL"),
)
MANDATORY = (("invalidated", "invalidated"), ("no_cache", "no-cache"), ("pragma_counts", "response-pragma"))
# Section 4.2.4.
PROHIBITED = (
    ("not fresh and must_revalidate", "must-revalidate"),
    ("not fresh and shared and proxy_revalidate", "proxy-revalidate"),
    ("not fresh and shared and s_maxage", "s-maxage"),
)
# Section 5.2.1; RFC 8246, section 2: immutable holds while the response is fresh.
ASKED = (
    ("obeys and (asked_no_cache or asked_pragma_counts)", "request-no-cache"),
    ("obeys and asked_age_exceeded and not (fresh and immutable)", "request-max-age"),
    ("obeys and asked_freshness_missed", "request-min-fresh"),
)


def fwd(name):
    return f"HTTPSTATUS_CACHE_FWD_{name}"


BY_CLIENT = f"in->fresh ? {fwd('REQUEST')} : {fwd('STALE')}"


def validate(when, why, because=fwd("STALE")):
    """Without leave to ask the origin, 504 takes the place of validation (section 5.2.1.7)."""
    return (
        Rule(f"({when}) and only_stored", "GATEWAY_TIMEOUT", "only-if-cached", fwd("NONE")),
        Rule(when, "VALIDATE", why, because),
    )


REUSE = (
    Rule("nothing_stored and only_stored", "GATEWAY_TIMEOUT", "only-if-cached", fwd("NONE")),
    Rule("nothing_stored and reads", "FETCH", "nothing-stored", fwd("URI_MISS")),
    Rule("nothing_stored", "FETCH", "nothing-stored", fwd("METHOD")),
    *(Rule(when, "FETCH", why, fwd(word)) for when, why, word in OTHER_KIND),
    *(rule for when, why in MANDATORY for rule in validate(when, why)),
    *(rule for when, why in ASKED for rule in validate(when, why, BY_CLIENT)),
    Rule("fresh", "FRESH", "fresh", fwd("NONE")),
    *(rule for when, why in PROHIBITED for rule in validate(when, why)),
    # Section 5.2.1.2.
    Rule("obeys and asked_stale_enough", "STALE", "max-stale", fwd("NONE")),
    # RFC 5861, section 3.
    Rule("in_window", "STALE_WHILE_REVALIDATE", "stale-while-revalidate", fwd("NONE")),
    *validate("True", "stale"),
)

FAILED = f"in->no_answer ? {fwd('NONE')} : in->fresh && !must_validate ? {fwd('REQUEST')} : {fwd('STALE')}"


def give_up(when, without_answer, with_answer, because=FAILED):
    """Section 4.2.4: 504 where there is nothing at all, else the error that came."""
    return (
        Rule(f"({when}) and no_answer", "GATEWAY_TIMEOUT", without_answer, because),
        Rule(when, "FORWARD", with_answer, because),
    )


FAILURE = (
    *give_up("nothing_stored", "no-answer", "error-response", fwd("NONE")),
    *(rule for when, why, _ in OTHER_KIND for rule in give_up(when, why, why)),
    *(rule for when, why in (*MANDATORY, *PROHIBITED) for rule in give_up(when, why, why)),
    Rule("no_answer and fresh", "FRESH", "fresh", FAILED),
    Rule("no_answer and stale_when_disconnected", "STALE", "disconnected", FAILED),
    Rule("error_speaks and in_error_window", "STALE", "stale-if-error", FAILED),
    Rule("error_speaks and obeys and in_asked_error_window", "STALE", "request-stale-if-error", FAILED),
    *give_up("True", "no-answer", "error-response"),
)

SENT = "(sends_tag ? HTTPSTATUS_CACHE_RESULT_SEND_ETAG : 0) | (sends_date ? HTTPSTATUS_CACHE_RESULT_SEND_LAST_MODIFIED : 0)"
SERVED = "(unchanged ? HTTPSTATUS_CACHE_RESULT_NOT_MODIFIED : 0)"
FLAGS = {"VALIDATE": SENT, "STALE_WHILE_REVALIDATE": f"{SENT} | {SERVED}", "FRESH": SERVED, "STALE": SERVED}


def source():
    return "\n".join(
        decision(name, DEFINITIONS, rules, lambda rule: {"fwd": rule.also, "flags": FLAGS.get(rule.action, "0")})
        for name, rules in (("model_reuse", REUSE), ("model_failure", FAILURE))
    )
