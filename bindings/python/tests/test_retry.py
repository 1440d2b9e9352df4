# SPDX-License-Identifier: MIT
"""Decisions, plans, waits and audits: every argument arrives, and what is wrong is named."""

import email.message
import unittest

import httpstatus
import tables
from httpstatus import retry_decide, retry_plan, retry_policy

FACTS = [name[5:].lower() for name in tables.declared_constants() if name.startswith("FACT_")]


class Decide(unittest.TestCase):
    def action(self, *arguments, **facts):
        return httpstatus.retry_action_name(retry_decide(*arguments, **facts).action)

    def why(self, *arguments, **facts):
        return httpstatus.why_name(retry_decide(*arguments, **facts).why)

    def test_idempotent_methods_and_others(self):
        # RFC 9110, section 9.2.2.
        self.assertEqual(self.action(503, "GET"), "retry")
        self.assertEqual(self.action(503, httpstatus.METHOD_GET), "retry")
        self.assertEqual(self.why(503, "POST"), "method-not-idempotent")
        self.assertEqual(self.action(503), "retry")
        self.assertEqual(self.why(503, None), "method-not-idempotent")
        self.assertEqual(self.why(503, "get"), "method-not-idempotent")
        self.assertEqual(self.action(503, "POST", idempotency_key=True), "retry")
        self.assertEqual(self.action(503, "POST", idempotency_key=False), "stop")

    def test_every_argument_arrives(self):
        get = {"code": 503, "method": "GET"}
        for change, word in (
            ({"attempt": 4}, "attempts-spent"),
            ({"retry_after": "400"}, "hint-over-cap"),
            ({"retry_after": b"400"}, "hint-over-cap"),
            ({"retry_after": httpstatus.retry_after_parse("400")}, "hint-over-cap"),
            ({"time_left_ms": 0}, "would-pass-deadline"),
            ({"policy": retry_policy(max_elapsed_ms=100), "elapsed_ms": 100}, "would-pass-total"),
            ({"policy": "strict"}, "hint-missing"),
            ({"code": 0, "event": httpstatus.EVENT_CERTIFICATE}, "permanent"),
            ({"server_says": httpstatus.SERVER_SAYS_NO}, "server-said-no"),
            ({"headers": {"x-should-retry": "false"}}, "server-said-no"),
            ({"response_started": True}, "response-started"),
            ({"body_replayable": False}, "body-not-replayable"),
            ({"retried_elsewhere": True}, "retry-of-retry"),
            ({"code": 417, "expect_sent": True}, "expectation-failed"),
            ({"code": 408, "policy": "okhttp", "prior_code": 408}, "tried-once"),
            ({"code": 425, "early_data_from_downstream": True}, "early-data-from-downstream"),
            ({"code": 507, "user_action": True}, "user-action"),
            ({"method": "POST", "is_proxy": True}, "proxy-not-idempotent"),
        ):
            with self.subTest(change=change):
                self.assertEqual(self.why(**{**get, **change}), word)

    def test_random_and_its_ends(self):
        verdicts = [retry_decide(503, "GET", random=random) for random in (0, 2**64 - 1, None)]
        self.assertEqual([verdict.delay_ms for verdict in verdicts], [0, 500, 500])
        self.assertEqual({(verdict.delay_min_ms, verdict.delay_max_ms) for verdict in verdicts}, {(0, 500)})
        self.assertTrue(verdicts[2].notes & httpstatus.NOTE_NO_RANDOM)
        self.assertFalse(verdicts[1].notes & httpstatus.NOTE_NO_RANDOM)

    def test_prior_delay(self):
        # .NET: the next wait is drawn below three times the last one.
        verdict = retry_decide(503, "GET", policy="dotnet-resilience", prior_delay_ms=4000, attempt=2)
        self.assertEqual((verdict.delay_min_ms, verdict.delay_max_ms), (2000, 12000))

    def test_dates_are_counted_from_now(self):
        date = "Sun, 06 Nov 1994 08:49:37 GMT"
        self.assertEqual(retry_decide(503, "GET", retry_after=date, now_s=784111767, random=0).delay_ms, 10000)
        headers = [("Retry-After", date)]
        self.assertEqual(retry_decide(503, "GET", headers=headers, now_s=784111767, random=0).delay_ms, 10000)
        # Without a time it is now, long after that date.
        self.assertEqual(retry_decide(503, "GET", retry_after=date, random=0).delay_ms, 0)

    def test_headers_in_every_shape(self):
        message = email.message.Message()
        message["RETRY-AFTER"] = "7"
        pairs = [("x", b"y"), [b"retry-after", b"7"]]
        for headers in (message, pairs, iter(pairs), {"retry-after": "7"}, {b"Retry-After": bytearray(b"7")}):
            self.assertEqual(retry_decide(503, "GET", headers=headers, random=0).delay_ms, 7000)
        policy = retry_policy(hint_forms=httpstatus.FORM_MS)
        headers = {"retry-after-ms": "70"}
        self.assertEqual(retry_decide(503, "GET", headers=headers, policy=policy, random=0).delay_ms, 70)

    def test_arguments_overrule_headers(self):
        headers = {"Retry-After": "7", "x-should-retry": "false"}
        yes = httpstatus.SERVER_SAYS_YES
        verdict = retry_decide(503, "GET", headers=headers, retry_after="9", server_says=yes, random=0)
        self.assertEqual((verdict.action, verdict.delay_ms), (httpstatus.ACTION_RETRY, 9000))

    def test_two_lines_of_a_field_are_a_list(self):
        headers = [("Retry-After", "2"), ("Retry-After", "3")]
        verdict = retry_decide(503, "GET", headers=headers, random=0)
        self.assertEqual(verdict.delay_ms, 3000)
        self.assertTrue(verdict.notes & httpstatus.NOTE_HINT_READ_LENIENTLY)

    def test_a_fact_that_is_not_known_is_not_known(self):
        none = {name: None for name in FACTS}
        others = ("attempt", "retry_after", "budget", "event", "prior_code", "server_says", "elapsed_ms", "headers",
                  "time_left_ms", "prior_delay_ms", "now_ms", "random", "now_s")  # fmt: skip
        none.update((name, None) for name in others)
        self.assertEqual(retry_decide(503, "GET", **none), retry_decide(503, "GET"))

    def test_refused(self):
        for error, message, arguments in (
            (ValueError, "'code' must be 0 or 100..999, not 99", {"code": 99}),
            (ValueError, "'code' must be 0 or 100..999, not 10{30}", {"code": 10**30}),
            (ValueError, "'attempt' must be 1..2.*, not 0", {"code": 503, "attempt": 0}),
            (ValueError, "'event' must be EVENT_..., not 99", {"event": 99}),
            (ValueError, "'server_says' must be SERVER_SAYS_..., not 3", {"server_says": 3}),
            (ValueError, "'elapsed_ms' must be 0 or more, not -1", {"elapsed_ms": -1}),
            (ValueError, "'prior_delay_ms' must be 0 or more, not -1", {"prior_delay_ms": -1}),
            (ValueError, "'elapsed_ms' must fit 64 bits", {"elapsed_ms": 2**63}),
            (ValueError, r"'random' must be of 0..2\*\*64-1, not -1", {"random": -1}),
            (ValueError, r"'random' must be of 0..2\*\*64-1", {"random": 2**64}),
            (ValueError, "'policy' names no policy: 'x'", {"policy": "x"}),
            (ValueError, "'retry_after' must be a text", {"retry_after": httpstatus.RetryAfter((9, 0, 1, None))}),
            (TypeError, "'policy' must be a RetryPolicy or the name", {"policy": None}),
            (TypeError, "'budget' must be a Budget or None, not int", {"budget": 5}),
            (TypeError, "'retry_after' must be str or a bytes-like object, not int: 5", {"retry_after": 5}),
            (TypeError, "'retry_after' must be an integer", {"retry_after": httpstatus.RetryAfter(("a", 0, 1, 1))}),
            (TypeError, "'server_says' must be an integer, not bool", {"server_says": False}),
            (TypeError, "'headers': a value must be str", {"headers": {"Retry-After": 5}}),
            (TypeError, "'idempotency_key' must be True, False or None", {"idempotency_key": "false"}),
            (TypeError, "'code' must be an integer, not str", {"code": "503"}),
            (TypeError, "unexpected keyword argument 'retries'", {"retries": 5}),
        ):
            with self.subTest(arguments=arguments), self.assertRaisesRegex(error, message):
                retry_decide(**arguments)
            if "budget" not in arguments:
                with self.assertRaisesRegex(error, message):
                    retry_plan(**arguments)
        with self.assertRaisesRegex(TypeError, "at most 6 positional arguments"):
            retry_decide(503, "GET", 1, None, None, "default", None)
        with self.assertRaisesRegex(TypeError, "multiple values for argument 'code'"):
            retry_decide(503, code=503)


class Plan(unittest.TestCase):
    def test_it_is_the_decisions_one_after_the_other(self):
        steps = retry_plan(code=503, method="GET")
        self.assertEqual([step.delay_max_ms for step in steps], [500, 1000, 2000, 0])
        self.assertEqual(steps[-1].why, httpstatus.WHY_ATTEMPTS_SPENT)
        for attempt, step in enumerate(steps, 1):
            decided = retry_decide(503, "GET", attempt)
            self.assertEqual((step.action, step.delay_max_ms), (decided.action, decided.delay_max_ms))

    def test_shapes(self):
        self.assertEqual(len(retry_plan("curl", code=503, method="GET")), 1)
        self.assertEqual(len(retry_plan(policy=retry_policy(max_retries=1), code=503, method="GET")), 2)
        self.assertEqual(len(retry_plan(retry_policy(max_retries=None), code=503, method="GET")), 1000)
        with self.assertRaisesRegex(TypeError, "retry_plan.. takes no budget"):
            retry_plan(code=503, budget=httpstatus.Budget())


class Waits(unittest.TestCase):
    def test_backoff(self):
        self.assertEqual([httpstatus.backoff_ms("curl", attempt) for attempt in (1, 2, 3)], [1000, 2000, 4000])
        self.assertEqual(httpstatus.backoff_ms("default", 1, random=0), 0)
        self.assertEqual(httpstatus.backoff_ms(policy=retry_policy(max_ms=300), attempt=9), 300)
        self.assertEqual(httpstatus.backoff_next_ms("dotnet-resilience", 4000), 12000)
        self.assertEqual(httpstatus.backoff_next_ms("dotnet-resilience", prior_delay_ms=None, random=0), 2000)
        for attempt in (0, -1, 2**32, 2**63 - 1):
            with self.assertRaisesRegex(ValueError, r"'attempt' must be of 1..2\*\*32-1, not"):
                httpstatus.backoff_ms("curl", attempt)

    def test_audit(self):
        self.assertEqual(httpstatus.retry_audit("default", 503), 0)
        self.assertTrue(httpstatus.retry_audit("curl", 502) & httpstatus.AUDIT_MAY_APPLY_TWICE)
        self.assertTrue(httpstatus.retry_audit(retry_policy(max_retries=None)) & httpstatus.AUDIT_UNBOUNDED)
        self.assertEqual(httpstatus.retry_audit() & httpstatus.AUDIT_UNBOUNDED, 0)
        self.assertRegex(httpstatus.audit_text(httpstatus.AUDIT_NO_JITTER), "waits")
        self.assertIsNone(httpstatus.audit_text(3))
        with self.assertRaisesRegex(ValueError, "'code' must be 100..999, or 0 for all, not 99"):
            httpstatus.retry_audit("default", 99)

    def test_amplification(self):
        self.assertEqual(httpstatus.retry_amplification("default", 2), 16)
        self.assertEqual(httpstatus.retry_amplification(retry_policy(max_retries=None), layers=1), 2**64 - 1)
        with self.assertRaisesRegex(ValueError, "'layers' must fit 32 bits"):
            httpstatus.retry_amplification("default", 2**31)


if __name__ == "__main__":
    unittest.main()
