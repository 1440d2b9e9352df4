# SPDX-License-Identifier: MIT
"""Dates, wait hints, presets and classifications: what the library is asked, and what a case expects."""

from questions import Question

NOW = 1767225600


def http_date(retry, cases):
    for group in cases["groups"]:
        for case in group["cases"]:
            text, now, source = case["input"], case.get("now", NOW), f"{group['group']} {case['id']}"
            # A form that fits, with a day or a time that there is not.
            expected = case["rfc9110"]
            if expected is None:
                expected = "E_RANGE" if case["format"] else "E_SYNTAX"
            yield Question(source, f"date_parse({text!r})", expected, retry.date_parse(text, now))
            for key, flag in (("weekday_mismatch", "WEEKDAY_WRONG"), ("leap_second", "LEAP_SECOND")):
                if case.get(key) and case["rfc9110"] is not None:
                    told = retry.date_flags(text, now) & retry.number["DATE_" + flag] != 0
                    yield Question(source, f"date_flags({text!r}) tells {flag}", True, told)


def rfc850_year_rule(retry, cases):
    for case in cases["cases"]:
        asked = f"date_parse({case['input']!r}) in {case['now_iso']}"
        yield Question("rule", asked, case["epoch"], retry.date_parse(case["input"], case["now"]))


def outcome(retry, hint):
    """A hint in the words of the cases."""
    kind, flags = hint.kind, hint.flags
    if kind == retry.number["HINT_INVALID"]:
        return {"multiple": True} if flags & retry.number["HINT_LIST"] else {"invalid": True}
    if kind == retry.number["HINT_ABSENT"]:
        return {"absent": True}
    if kind == retry.number["HINT_PAST"]:
        return {"past": True}
    return {"saturate": True} if flags & retry.number["HINT_SATURATED"] else {"delay_ms": hint.delay_ms}


def retry_after(retry, cases):
    for case in cases["cases"]:
        value, now, source = case["value"], case.get("now", NOW), case["id"]
        if "rfc9110" in case:
            got = outcome(retry, retry.hint(value, now))
            # Commas in one line are outside the grammar as well; the cases say "multiple" of several lines only.
            if "multiple" in got and not isinstance(value, list):
                got = {"invalid": True}
            yield Question(source, f"retry_after_parse({value!r})", case["rfc9110"], got)
        elif case.get("unit") == "ms":
            # What a peer does with the number is its policy; the number is the field's.
            facts = retry.facts()
            retry.take_field(facts, case["header"], value, now)
            digits = value.strip()
            expected = int(digits) if digits.isdigit() else 0
            yield Question(source, f"{case['header']}: {value!r} in ms", expected, facts.hint_delay_ms)
        elif case.get("format") == "UNIX_TIMESTAMP":
            hint = retry.hint(value, now, "EPOCH")
            expected = {"past": True} if int(value) <= now else {"delay_ms": (int(value) - now) * 1000}
            yield Question(source, f"retry_after_parse_as({value!r}, epoch)", expected, outcome(retry, hint))


def repeats_of(attempts):
    """How many repeats, from the words of a client; None when it does not say."""
    for key, less in (("retries", 0), ("default_retries", 0), ("max_attempts", 1), ("max_followups", 0)):
        if isinstance(attempts.get(key), int):
            return attempts[key] - less
    return None


def profiles(retry, cases):
    """Each preset against the client that it is named after."""
    for name, profile in cases["profiles"].items():
        policy = retry.policy(name)
        yield Question(name, "codes", profile["statuses"], retry.codes(policy))
        if isinstance(profile["methods"], list) and all(method.isupper() and " " not in method for method in profile["methods"]):
            yield Question(name, "methods", retry.method_bits(profile["methods"]), policy.methods)
        repeats = repeats_of(profile.get("attempts", {}))
        if repeats is not None:
            yield Question(name, "repeats", repeats, policy.max_retries)
        hint, backoff = profile.get("retry_after", {}), profile.get("backoff", {})
        if isinstance(hint.get("cap_s"), (int, float)):
            yield Question(name, "cap of hints", int(hint["cap_s"] * 1000), policy.hint_cap_ms)
        for key in ("initial_ms", "max_ms"):
            if isinstance(backoff.get(key), int):
                yield Question(name, key, backoff[key], getattr(policy, key))
        if isinstance(backoff.get("factor"), int):
            yield Question(name, "factor", backoff["factor"] * 65536, policy.factor_q16)
        for code in hint.get("adds_statuses", []):
            facts = retry.facts(code=code, method=retry.number["METHOD_GET"])
            without = retry.decide(policy, facts)["retry"]
            retry.take_hint(facts, "1", NOW)
            yield Question(name, f"{code} without and with a hint", [False, True], [without, retry.decide(policy, facts)["retry"]])


def class_maps(retry, cases):
    library = retry.library
    for code, name in cases["grpc_from_http"]["map"].items():
        got = library.number("to_grpc", int(code))
        yield Question("gRPC", f"grpc_name(to_grpc({code}))", name, retry._grpc_name(got).decode())
    errors = [code for code in retry.codes(retry.policy("otlp-http")) if code < 600]
    yield Question("OTLP", "codes of otlp-http", cases["otlp_http"]["retryable"], errors)
    gateway = cases["gateway_api"]
    for key, name in (
        ("must_support", "gateway-api-5xx-required"), ("gateway_error", "envoy-gateway-error"),
        ("envoy_retriable_4xx", "envoy-retriable-4xx"),
    ):  # fmt: skip
        yield Question("Gateway API", f"codes of {name}", gateway[key], retry.codes(retry.policy(name)))
    for code, said in cases["cloudflare"]["http"].items():
        got = library.number("is_retryable", int(code)) & 1 == 1
        yield Question("Cloudflare", f"is_retryable({code})", said["retryable"], got)
    applied = {"521": "NO_BY_DEFINITION", "523": "NO_BY_DEFINITION", "522": "NO_BY_MEANING", "524": "MAYBE", "520": "MAYBE",
               "525": "NO_BY_DEFINITION", "526": "NO_BY_DEFINITION"}  # fmt: skip
    for code in cases["cloudflare"]["applied"]:
        expected = retry.number["APPLIED_" + applied[code]]
        yield Question("Cloudflare", f"retry_applied({code})", expected, library.number("retry_applied", int(code)))
