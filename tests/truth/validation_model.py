# SPDX-License-Identifier: MIT
"""What the origin's answer to a validation does to the stored response: RFC 9111, sections 4.3.3 to 4.3.5."""

from rules import Rule, decision

DEFINITIONS = {
    "answered_strong": "answer_tagged and not answer_weak",
    "stored_validators": "stored_tagged or stored_dated",
    "answer_validators": "answer_tagged or answer_dated",
    # Section 4.3.5: what the response to HEAD has must be what is stored; a part is shorter than the whole.
    "same_content": "(not answer_tagged or (same_tag and same_weakness)) and (not answer_dated or same_date) and "
    "(stored_part or not answer_measured or same_length)",
    "head_answered": "head and ok and not stored_for_head",
    "usable": "fresh and not invalidated and not no_cache",
}
RULES = (
    # Section 4.3.4: a strong validator identifies what to update, a weak one only where there is no strong one.
    Rule("not_modified and answered_strong and same_tag and not stored_weak", "FRESHEN", "strong-validator"),
    Rule("not_modified and answered_strong", "FETCH", "validator-differs"),
    Rule("not_modified and answer_tagged and stored_tagged and same_tag", "FRESHEN", "weak-validator"),
    Rule("not_modified and answer_tagged and stored_tagged", "FETCH", "validator-differs"),
    Rule("not_modified and answer_validators and same_date", "FRESHEN", "last-modified"),
    Rule("not_modified and answer_validators", "FETCH", "validator-differs"),
    # This project: many origins leave the validators out, and a 304 to our own condition can only mean our response.
    Rule("not_modified and validators_sent and strict", "FETCH", "validator-differs"),
    Rule("not_modified and validators_sent", "FRESHEN", "own-validator"),
    # Section 4.3.4: neither side has a validator.
    Rule("not_modified and not stored_validators and not client_asked", "FRESHEN", "no-validators"),
    Rule("not_modified", "FORWARD", "client-condition"),
    Rule("head_answered and (stored_ok or stored_part) and same_content", "FRESHEN", "head-matches"),
    Rule("head_answered", "INVALIDATE", "head-differs"),
    # Section 4.3.3.
    Rule("server_error", "FORWARD", "server-error-forwarded"),
    Rule("True", "REPLACE", "full-response"),
)
FWD = "usable ? HTTPSTATUS_CACHE_FWD_REQUEST : HTTPSTATUS_CACHE_FWD_STALE"


def source():
    return decision("model_validation", DEFINITIONS, RULES, lambda rule: {"fwd": FWD})
