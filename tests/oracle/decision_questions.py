# SPDX-License-Identifier: MIT
"""Decisions of known clients: the preset, changed as the case says, and the facts of the case."""

import re

from questions import Question
from retry_library import ONES

NOW = 1767225600
ENVOY = {"5xx": "envoy-5xx", "gateway-error": "envoy-gateway-error", "retriable-4xx": "envoy-retriable-4xx"}
# Rule sets that are settings of a client and no presets: where to begin.
BASES = {"urllib3-custom": "urllib3-default", "finagle": "default", "curl-transfer": "curl"}
HOW = {"new connection": "new-connection", "without early data": "no-early-data", "without Expect": "no-expect"}
# Facts in the words of the cases: name, and whether it is turned around.
FACTS = {
    "connection_reused": "REUSED", "early_data_accepted": "EARLY_DATA", "pooling_or_altsvc_enabled": "COALESCED",
    "body_replayable": "BODY_REPLAYABLE", "sticky": "CONNECTION_BOUND", "expect_sent": "EXPECT_SENT",
    "request_was_early_data_downstream": "EARLY_DATA_FROM_DOWNSTREAM",
}  # fmt: skip


def codes_of(text):
    """Codes and ranges as clients write them; what is no number is passed over."""
    codes = set()
    for item in str(text).split(","):
        match = re.fullmatch(r"\s*(\d{3})(?:-(\d{3}))?\s*", item)
        if match:
            codes.update(range(int(match[1]), int(match[2] or match[1]) + 1))
    return codes


def policy_of(retry, profile, given):
    base = ENVOY.get(given.get("retry_on"), "envoy-5xx") if profile == "envoy" else BASES.get(profile, profile)
    policy = retry.policy(base)
    if profile == "curl":
        # Repeats nothing until asked to.
        retry.limit(policy, "max_retries", 1)
    if profile == "finagle":
        policy.opens |= retry.number["OPEN_ZERO503"]
    if "statuses" in given or "retriable_status_codes" in given:
        retry.set_codes(policy, codes_of(given.get("statuses", given.get("retriable_status_codes"))))
    if "status_range_half_open" in given:
        retry.set_codes(policy, range(*given["status_range_half_open"]))
    methods = given.get("methods", given.get("retriable_methods"))
    if isinstance(methods, list):
        policy.methods = retry.method_bits(methods)
    elif methods == "any":
        policy.methods = ONES
    if "max_attempts" in given:
        retry.limit(policy, "max_retries", given["max_attempts"] - 1)
    if "max_retries" in given:
        retry.limit(policy, "max_retries", given["max_retries"])
    if "max_elapsed_ms" in given:
        retry.limit(policy, "max_elapsed_ms", given["max_elapsed_ms"])
    return policy


def facts_of(retry, profile, given):
    members = {"code": given["status"], "random": ONES}
    if given.get("method"):
        members["method"] = retry.library.of_text("method_from_text", given["method"])
    if profile == "finagle":
        # Its cases ask whether the request counts as never processed, which a POST shows.
        members["method"] = retry.number["METHOD_POST"]
    if "exec_count" in given:
        members["attempt"] = given["exec_count"]
    elif "attempt" in given:
        # Alone it counts repeats from 0, beside max_attempts tries from 1.
        members["attempt"] = given["attempt"] + ("max_attempts" not in given)
    if given.get("prior_status"):
        members["prior_code"] = given["prior_status"]
    if "elapsed_ms" in given:
        members["elapsed_ms"] = given["elapsed_ms"]
    if "http" in given:
        members["MULTIPLEXED"] = given["http"] != "1.1"
    members |= {FACTS[key]: value for key, value in given.items() if key in FACTS}
    facts = retry.facts(**members)
    fields = dict(given.get("response_headers", {}))
    if given.get("retry_after") is not None:
        fields["Retry-After"] = given["retry_after"]
    if given.get("has_retry_after"):
        fields["Retry-After"] = "1"
    if given.get("x_should_retry") is not None:
        fields["x-should-retry"] = str(given["x_should_retry"])
    for name, value in fields.items():
        retry.take_field(facts, name, value, given.get("now", NOW))
    return facts


def decisions(retry, cases):
    for case in cases["cases"]:
        profile, given, expect = case["profile"], case["in"], case["expect"]
        # The syntax of an option is no decision.
        if "parse_retry_on" in given:
            continue
        got = retry.decide(policy_of(retry, profile, given), facts_of(retry, profile, given))
        if "retry" in expect:
            yield Question(case["id"], "repeats", expect["retry"], got["retry"])
        if "class" in expect:
            yield Question(case["id"], "repeats a POST", expect["class"] == "retryable-nack", got["retry"])
        if "delay_ms" in expect:
            yield Question(case["id"], "delay", expect["delay_ms"], got["delay_ms"])
        for words, action in HOW.items():
            if words in expect.get("how", ""):
                yield Question(case["id"], "action", action, got["action"])
