# SPDX-License-Identifier: MIT
"""RetryPolicy and Budget: attributes, changes, copies, and what they refuse."""

import copy
import pickle
import unittest

import httpstatus
import tables
from httpstatus import Budget, retry_policy

PRESETS = {row["name"]: row for row in tables.data("retry_policies")}


def codes(words):
    """The codes that a cell of the data lists."""
    found = set()
    for word in words.split():
        low, _, high = word.partition("-")
        found |= set(range(int(low), int(high or low) + 1))
    return found


class Presets(unittest.TestCase):
    def test_names(self):
        self.assertEqual(httpstatus.retry_policies(), list(PRESETS))
        self.assertEqual([httpstatus.retry_policy_name(index) for index in range(len(PRESETS))], list(PRESETS))
        for index, row in enumerate(PRESETS.values()):
            self.assertEqual(httpstatus.retry_policy_about(index), row["about"])
        self.assertIsNone(httpstatus.retry_policy_name(len(PRESETS)))

    def test_every_preset_is_its_row(self):
        for name, row in PRESETS.items():
            with self.subTest(name=name):
                policy = retry_policy(name)
                self.assertEqual(policy.name, name)
                self.assertEqual(policy.statuses, codes(row["statuses"]))
                self.assertEqual({code for code in range(0, 1100) if policy.allows(code)}, policy.statuses)
                self.assertEqual(policy.hint_opens, codes(row["hint_opens"]))
                self.assertEqual(policy.any_method, codes(row["any_method_on"]))
                self.assertEqual(policy.max_retries, int(row["retries"]) if row["retries"] else None)
                self.assertEqual(policy.max_elapsed_ms, int(row["elapsed_ms"]) if row["elapsed_ms"] else None)
                self.assertEqual(policy.hint_cap_ms, int(row["cap_ms"]) if row["cap_ms"] else None)
                self.assertEqual(policy.max_ms, int(row["max_ms"]) if row["max_ms"] else None)
                self.assertEqual(policy.initial_ms, int(row["initial_ms"]))

    def test_methods(self):
        idempotent = {row["method"] for row in tables.data("methods")
                      if row["idempotent"] == "yes" and row["sendable"] == "yes"}  # fmt: skip
        self.assertEqual(retry_policy().methods, idempotent)
        every = {row["method"] for row in tables.data("methods")} | {None}
        self.assertEqual(retry_policy("curl").methods, every)
        self.assertEqual(retry_policy("nginx-default").methods, every - {"POST", "LOCK", "PATCH"})
        self.assertEqual(retry_policy("curl", methods="any"), retry_policy("curl"))
        self.assertEqual(retry_policy("curl", methods="idempotent").methods, idempotent)
        self.assertEqual(retry_policy("curl", methods=["GET", httpstatus.METHOD_PUT]).methods, {"GET", "PUT"})

    def test_what_is_read_can_be_written(self):
        for name in PRESETS:
            policy = retry_policy(name)
            members = [key for key in vars(httpstatus.RetryPolicy) if key[0] != "_" and key != "name"
                       and not callable(getattr(policy, key))]  # fmt: skip
            self.assertGreater(len(members), 40)
            changed = retry_policy("default", **{key: getattr(policy, key) for key in members})
            for key in members:
                self.assertEqual(getattr(changed, key), getattr(policy, key), (name, key))
            self.assertEqual(changed, policy, "equal members are equal bytes")


class Changes(unittest.TestCase):
    def test_members(self):
        policy = retry_policy("default", max_retries=5, statuses=range(500, 503), any_method={503}, max_elapsed_ms=1000)
        self.assertEqual((policy.max_retries, policy.max_elapsed_ms), (5, 1000))
        self.assertEqual((policy.statuses, policy.any_method), ({500, 501, 502}, {503}))
        self.assertEqual(policy.name, "default")
        self.assertNotEqual(policy, retry_policy())
        self.assertEqual(policy.replace(max_retries=2).max_retries, 2)
        self.assertEqual(policy.max_retries, 5, "a policy never changes")
        self.assertEqual(retry_policy(name="curl", max_retries=3).max_retries, 3)

    def test_no_limit(self):
        policy = retry_policy(max_retries=None, max_ms=None, hint_cap_ms=None)
        self.assertEqual((policy.max_retries, policy.max_ms, policy.hint_cap_ms), (None, None, None))
        self.assertEqual(policy.replace(max_retries=0).max_retries, 0)
        # The data give this client no limit of repeats.
        endless = retry_policy("reqwest-retry")
        self.assertEqual(endless.replace(max_retries=7).replace(max_retries=None), endless)

    def test_refused(self):
        for error, message, call in (
            (ValueError, "'name' names no policy: 'defalt'; the names are .*'default'", lambda: retry_policy("defalt")),
            (TypeError, "'name' must be the name of a policy, not int", lambda: retry_policy(5)),
            (TypeError, "multiple values for argument 'name'", lambda: retry_policy("curl", name="curl")),
            (TypeError, "unexpected keyword argument 'retries'", lambda: retry_policy(retries=5)),
            (TypeError, "positional|at most|expected", lambda: retry_policy("curl", 5)),
            (ValueError, "'factor_q16' is out of range: 1;", lambda: retry_policy(factor_q16=1)),
            (ValueError, "'budget_cost' is out of range: -1", lambda: retry_policy(max_retries=1, budget_cost=-1)),
            (ValueError, "'max_retries' must fit 32 bits: 2147483648", lambda: retry_policy(max_retries=2**31)),
            (ValueError, "'statuses' must be codes of 100..999, not 99", lambda: retry_policy(statuses=[503, 99])),
            (TypeError, "'statuses' must be an iterable of codes, not int: 503", lambda: retry_policy(statuses=503)),
            (TypeError, "'statuses' must be an integer, not str", lambda: retry_policy(statuses="503")),
            (ValueError, "'methods' names no method: 'get'", lambda: retry_policy(methods=["get"])),
            (ValueError, "'methods' must be 'any', 'idempotent' or", lambda: retry_policy(methods="GET")),
            (TypeError, "'methods' must be 'any'.* not int", lambda: retry_policy(methods=1)),
            (TypeError, "'initial_ms' must be an integer, not NoneType", lambda: retry_policy(initial_ms=None)),
            (ValueError, "'flags' must be bits", lambda: retry_policy(flags=-1)),
            (ValueError, r"RetryPolicy.replace\(\) argument 'flags'", lambda: retry_policy().replace(flags=-1)),
            (TypeError, "made by retry_policy", lambda: httpstatus.RetryPolicy()),
        ):
            with self.subTest(message=message), self.assertRaisesRegex(error, message):
                call()

    def test_changes_that_contradict_each_other(self):
        # Each is right beside the numbers of the preset; the pair has its ends in the wrong order.
        wide = retry_policy(jitter_lo_q16=0, jitter_hi_q16=131072)
        self.assertEqual(wide.replace(jitter_lo_q16=2, jitter_hi_q16=3).jitter_hi_q16, 3)
        with self.assertRaisesRegex(ValueError, "contradict each other"):
            wide.replace(jitter_lo_q16=100, jitter_hi_q16=99)


class Object(unittest.TestCase):
    def test_it_is_immutable(self):
        with self.assertRaises(AttributeError):
            retry_policy().max_retries = 5
        with self.assertRaises(AttributeError):
            retry_policy().nothing = 5
        with self.assertRaises(TypeError):
            type("Own", (httpstatus.RetryPolicy,), {})

    def test_equality_is_that_of_the_settings(self):
        self.assertEqual(retry_policy(), retry_policy("default"))
        self.assertEqual(hash(retry_policy()), hash(retry_policy("default", max_retries=3)))
        self.assertNotEqual(retry_policy(), retry_policy("curl"))
        self.assertNotEqual(retry_policy(), "default")
        with self.assertRaises(TypeError):
            retry_policy() < retry_policy()  # noqa: B015

    def test_copies(self):
        policy = retry_policy("envoy-5xx", max_retries=7, statuses={503})
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            again = pickle.loads(pickle.dumps(policy, protocol))
            self.assertEqual((again, again.name), (policy, "envoy-5xx"))
        self.assertEqual(copy.copy(policy), policy)
        self.assertEqual(copy.deepcopy(policy), policy)
        self.assertEqual(httpstatus.RetryPolicy.from_bytes(bytes(policy)), policy)

    def test_repr_gives_it_back(self):
        self.assertEqual(repr(retry_policy()), "httpstatus.retry_policy('default')")
        self.assertEqual(repr(retry_policy(max_retries=5)), "httpstatus.retry_policy('default', max_retries=5)")
        policy = retry_policy("curl", statuses={500, 999}, methods={"GET", None}, max_retries=None)
        self.assertEqual(eval(repr(policy)), policy)

    def test_bytes_that_are_none(self):
        data = bytes(retry_policy())
        for wrong in (b"", data[:-1], data + b"\0", bytes(len(data))):
            with self.assertRaisesRegex(ValueError, r"from_bytes\(\) argument 'data' must be the \d+ bytes"):
                httpstatus.RetryPolicy.from_bytes(wrong)
        with self.assertRaisesRegex(ValueError, "out of range"):
            httpstatus.RetryPolicy.from_bytes(data[:4] + b"\xff" * (len(data) - 4))
        with self.assertRaises(TypeError):
            httpstatus.RetryPolicy.from_bytes("text")


class Budgets(unittest.TestCase):
    def test_a_bucket(self):
        # AWS SDKs, standard mode: 500 tokens, 5 for a repeat, 1 back for a success at the first try.
        budget = Budget("aws-standard")
        self.assertEqual(budget.level, 500)
        self.assertEqual([budget.try_(), budget.try_(cost=10), budget.try_(0)], [5, 10, 1])
        self.assertEqual(budget.level, 485)
        budget.deposit(httpstatus.OUTCOME_RETRY_SUCCESS, leased=5)
        budget.deposit(httpstatus.OUTCOME_FIRST_TRY_SUCCESS)
        self.assertEqual(budget.level, 491)

    def test_it_refuses_when_it_is_empty(self):
        budget = Budget(retry_policy(budget_capacity=5), now_ms=0)
        self.assertEqual([budget.try_(), budget.try_()], [5, 0])
        verdict = httpstatus.retry_decide(503, "GET", budget=budget)
        self.assertEqual(verdict.why, httpstatus.WHY_BUDGET_EMPTY)
        self.assertEqual(verdict.decided_by, httpstatus.DECIDED_BY_BUDGET)

    def test_a_decision_takes_from_it(self):
        budget = Budget()
        verdict = httpstatus.retry_decide(503, "GET", budget=budget)
        self.assertEqual((verdict.budget_cost, budget.level), (5, 495))
        httpstatus.retry_decide(404, "GET", budget=budget)
        self.assertEqual(budget.level, 495)

    def test_copies_go_their_own_way(self):
        budget = Budget()
        budget.try_()
        for made in (copy.copy(budget), pickle.loads(pickle.dumps(budget)), Budget.from_bytes(bytes(budget))):
            self.assertEqual(bytes(made), bytes(budget))
            made.try_()
            self.assertEqual((made.level, budget.level), (490, 495))
        self.assertRegex(repr(budget), "level=495")

    def test_refused(self):
        budget = Budget()
        for error, message, call in (
            (ValueError, "'policy' names no policy: 'x'", lambda: Budget("x")),
            (TypeError, r"Budget\(\) argument 'policy' must be a RetryPolicy or the name", lambda: Budget(5)),
            (TypeError, r"Budget\(\) argument 'now_ms' must be an integer", lambda: Budget("default", "0")),
            (ValueError, r"try_\(\) argument 'cost' must be 0 or more, not -1", lambda: budget.try_(-1)),
            (ValueError, "'outcome' must be OUTCOME_..., not 99", lambda: budget.deposit(99)),
            (ValueError, "'leased' must be 0 or more, not -5", lambda: budget.deposit(1, leased=-5)),
            (ValueError, "must be the 112 bytes", lambda: Budget.from_bytes(b"x")),
            (AttributeError, "level", lambda: setattr(budget, "level", 5)),
        ):
            with self.subTest(message=message), self.assertRaisesRegex(error, message):
                call()
        self.assertEqual(bytes(budget), bytes(Budget()))


if __name__ == "__main__":
    unittest.main()
