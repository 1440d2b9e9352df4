# SPDX-License-Identifier: MIT
"""Backoff and budgets of known clients, step by step."""

from questions import Question
from retry_library import ONES

Q16 = 65536


def waits(retry, case, initial_ms, max_ms=None, jitter="NONE", factor=2):
    policy = retry.policy("curl")
    policy.known = 0
    policy.backoff, policy.jitter = retry.number["BACKOFF_EXPONENTIAL"], retry.number["JITTER_" + jitter]
    policy.initial_ms, policy.factor_q16 = initial_ms, factor * Q16
    if max_ms is not None:
        retry.limit(policy, "max_ms", max_ms)
    return policy


def attempt_of(case, number):
    return number + 1 if case.get("attempt0_based") else number


def plain(retry, case):
    """Waits without a draw, or with the largest one."""
    jitter = "FULL" if "full-jitter" in case["algo"] else "NONE"
    for series in case.get("series", [case]):
        policy = waits(retry, case, series["initial_ms"], series.get("max_ms", case.get("max_ms")), jitter)
        for number, expected in series.get("cases", []):
            asked = f"wait {number} from {series['initial_ms']} ms"
            yield Question(case["source"], asked, expected, retry.backoff(policy, attempt_of(case, number)))


def skipping(retry, case):
    policy = waits(retry, case, case["factor_ms"], case.get("max_ms"))
    policy.flags = retry.number["POLICY_FIRST_AT_ONCE"] | retry.number["POLICY_CAP_AFTER_JITTER"]
    for number, expected in case.get("history_len_to_delay", []):
        # Nothing has failed yet: there is no repeat to wait for.
        if number > 0:
            yield Question(case["source"], f"wait after {number} failures", expected, retry.backoff(policy, number))
    policy.jitter, policy.jitter_add_ms = retry.number["JITTER_ADD"], 400
    for number, low, high in case.get("history_len_to_range", []):
        got = [retry.backoff(policy, number, 0), retry.backoff(policy, number, ONES)]
        yield Question(case["source"], f"range after {number} failures", [low, high], got)


def remainders(retry, case):
    for series in case["series"]:
        # Near 2^64 ms: out of range by design, where the longest wait is 2230 years.
        if "delays" not in series:
            continue
        policy = waits(retry, case, series["base"], series["max"], "MODULO")
        randoms = series.get("randoms") or [series["random"]] * len(series["delays"])
        for number, (random, expected) in enumerate(zip(randoms, series["delays"]), 1):
            asked = f"wait {number} from {series['base']} ms, random {random}"
            yield Question(case["source"], asked, expected, retry.backoff(policy, number, random))


def lower_bounds(retry, case):
    for series in case["series"]:
        policy = waits(retry, case, series["base"], jitter="RANGE", factor=1)
        policy.jitter_lo_q16, policy.jitter_hi_q16 = Q16, Q16 * 3 // 2
        asked = f"wait from {series['base']} ms with random {series['random']}"
        yield Question(case["source"], asked, series["delay"], retry.backoff(policy, 1, series["random"]))


def ranges(retry, case):
    policy = waits(retry, case, case["initial_ms"], case["max_ms"], "RANGE", case["factor"])
    policy.jitter_lo_q16, policy.jitter_hi_q16 = round(0.8 * Q16), round(1.2 * Q16)
    for number, low, high in case["ranges"]:
        got = [retry.backoff(policy, number, 0), retry.backoff(policy, number, ONES)]
        yield Question(case["source"], f"range of wait {number}", [low, high], got)


def backoff(retry, cases):
    for case in cases["cases"]:
        algo = case["algo"]
        # Counting failures anew after a redirect is the caller's, and words alone ask nothing.
        if algo.startswith("reset") or not any(isinstance(value, list) for value in case.values()):
            continue
        if "skip-first" in algo:
            yield from skipping(retry, case)
        elif "modulo" in algo:
            yield from remainders(retry, case)
        elif "lower-bound" in algo:
            yield from lower_bounds(retry, case)
        else:
            yield from ranges(retry, case) if "ranges" in case else plain(retry, case)


def bucket(retry, case):
    policy = retry.policy("aws-standard")
    costs = {"retry": 5, "timeout": 10, "no_retry_increment": 1} | case.get("costs", {})
    if case["model"] == "aws-v2.1":
        costs = {"throttling": 5, "no_retry_increment": 1} | costs | {"retry": 14}
    policy.budget_model = retry.number["BUDGET_BUCKET_PARTIAL" if case["model"].startswith("aws-c-io") else "BUDGET_BUCKET"]
    policy.budget_capacity, policy.budget_gain = case["capacity"], costs["no_retry_increment"]
    policy.budget_cost = policy.budget_cost_throttled = costs["retry"]
    budget, leased = retry.budget(policy), 0
    for number, (event, cost, result, level) in enumerate(case.get("steps", []), 1):
        if event == "release":
            retry.deposit(budget, "RETRY_SUCCESS", cost)
        elif event == "success-after-retry":
            retry.deposit(budget, "RETRY_SUCCESS", leased)
        elif event == "success-first-try":
            retry.deposit(budget, "FIRST_TRY_SUCCESS")
        else:
            leased = retry.attempt(budget, cost or costs["throttling" if event == "throttled" else "retry"])
            allowed = result not in (False, "refused", "quota-exhausted")
            yield Question(case["id"], f"step {number}: {event} is allowed", allowed, leased > 0)
        yield Question(case["id"], f"step {number}: level after {event}", level, budget.level)
    yield from whole_requests(retry, case, policy)


def whole_requests(retry, case, policy):
    if "sequence" not in case:
        return
    policy.initial_ms = case["initial_ms"]
    retry.limit(policy, "max_ms", case.get("max_ms", 20000))
    retry.limit(policy, "max_retries", case.get("max_attempts", 3) - 1)
    budget = retry.budget(policy)
    for attempt, _, delay, level in case["sequence"]:
        got = retry.decide(policy, retry.facts(code=500, attempt=attempt, random=ONES), budget)
        expected = [delay != "no", 0 if delay == "no" else delay, level]
        yield Question(case["id"], f"attempt {attempt}", expected, [got["retry"], got["delay_ms"], budget.level])


def ratio(retry, case):
    policy = retry.policy("default")
    policy.budget_model = retry.number["BUDGET_RATIO"]
    policy.budget_capacity, policy.budget_gain = case["max_tokens"], case["token_ratio_milli"]
    budget = retry.budget(policy)
    for number, (event, level, allowed) in enumerate(case["steps"], 1):
        retry.deposit(budget, "FAILURE" if event == "fail" else "FIRST_TRY_SUCCESS")
        got = [budget.level, retry.attempt(budget, 1) > 0]
        yield Question(case["id"], f"step {number}: {event}", [level, allowed], got)


def share(retry, case):
    for number, inner in enumerate(case["cases"], 1):
        policy = retry.policy("default")
        policy.budget_model = retry.number["BUDGET_DEPOSIT"]
        policy.budget_window_ms = inner.get("ttl_ms", inner.get("ttl_s", 0) * 1000)
        policy.budget_percent_milli, policy.budget_floor = round(inner["percent"] * 100000), inner["min_per_s"]
        budget, repeats = retry.budget(policy), 0
        for _ in range(inner.get("requests", 0)):
            retry.deposit(budget, "REQUEST")
            repeats += retry.attempt(budget, 1) > 0
        if "retries" in inner:
            near = abs(repeats - inner["retries"]) <= inner["tolerance"]
            yield Question(case["id"], f"case {number}: about {inner['retries']} repeats", True, near)
        script = [step == "withdraw:yes" for step in inner.get("script", [])]
        got = [retry.attempt(budget, 1) > 0 for _ in script]
        yield Question(case["id"], f"case {number}: script", script, got)


def under_way(retry, case):
    for number, inner in enumerate(case["cases"], 1):
        given = case | inner
        policy = retry.policy("proxy")
        policy.budget_percent_milli, policy.budget_floor = given["budget_percent"] * 1000, given["min_retry_concurrency"]
        budget = retry.budget(policy)
        for _ in range(given["active_requests"]):
            retry.deposit(budget, "REQUEST")
        for _ in range(given["active_retries"]):
            retry.attempt(budget, 1)
        yield Question(case["id"], f"case {number} is allowed", given["allow"], retry.attempt(budget, 1) > 0)


def budgets(retry, cases):
    for case in cases["cases"]:
        model = case["model"]
        kind = ratio if model == "grpc" else share if "finagle" in model else under_way if "envoy" in model else bucket
        yield from kind(retry, case)
