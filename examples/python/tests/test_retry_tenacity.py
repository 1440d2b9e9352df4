# SPDX-License-Identifier: MIT
"""examples/python/retry_tenacity.py"""

import asyncio
import ssl
import types
import unittest
import unittest.mock

import recipe

recipe.needs("tenacity", "httpx")

import httpx
import tenacity

import clients
import httpstatus
import loopback
from retry_tenacity import Decided

# Made once: it reads all of the system's certificates.
TLS = ssl.create_default_context()


def recorded(function, results):
    def call(**arguments):
        results.append(function(**arguments))
        return results[-1]

    return call


class Test(clients.Policies, unittest.TestCase):
    def setUp(self):
        self.waits = []

    def retry(self, decided, **changes):
        return tenacity.retry(**{"retry": decided, "wait": decided.wait, "sleep": self.waits.append, **changes})

    def tries(self, *answers, decided=None, method="GET", fields=()):
        """The status that comes out, and how many requests the server saw."""
        with loopback.serving(*answers) as server, httpx.Client(verify=TLS, trust_env=False) as client:

            @self.retry(decided or Decided())
            def send():
                return client.request(method, server.url, headers=dict(fields))

            return send().status_code, len(server.requests)

    def test_the_server_is_waited_for(self):
        self.assertEqual(self.tries((503, [("Retry-After", "2")]), (200, [])), (200, 2))
        self.assertEqual(len(self.waits), 1)
        self.assertGreaterEqual(self.waits[0], 2)
        self.assertLessEqual(self.waits[0], 2.2)

    def test_post(self):
        # RFC 9110, section 9.2.2: not without a reason to know that it is safe.
        self.assertEqual(self.tries((503, []), (200, []), method="POST"), (503, 1))
        key = {"Idempotency-Key": '"8e03978e"'}
        self.assertEqual(self.tries((503, []), (200, []), method="POST", fields=key), (200, 2))
        by_design = Decided(idempotent_by_design=True)
        self.assertEqual(self.tries((503, []), (200, []), method="POST", decided=by_design), (200, 2))

    def test_not_found_is_not_repeated(self):
        self.assertEqual(self.tries((404, []), (200, [])), (404, 1))
        self.assertEqual(self.waits, [])

    def test_the_policy_ends_it(self):
        self.assertEqual(self.tries((503, [])), (503, 4))
        self.assertEqual(self.tries((503, []), decided=Decided("strict")), (503, 1))

    def status_by(self, policy, clock, server):
        decided = Decided(policy)
        with httpx.Client(verify=TLS, trust_env=False) as client:
            # tenacity keeps the time, and lets nobody give it another clock.
            with unittest.mock.patch.object(tenacity, "time", types.SimpleNamespace(monotonic=clock)):
                return self.retry(decided, sleep=clock.sleep)(client.get)(server.url).status_code

    def test_one_verdict(self):
        # Each repeat takes 5 out of the budget, so that 10 are enough for two; a wait is the one that was decided.
        budget = httpstatus.Budget(httpstatus.retry_policy("default", budget_capacity=10), now_ms=0)
        decided = Decided(budget=budget, now_ms=0)
        verdicts = []
        with unittest.mock.patch.object(httpstatus, "retry_decide", recorded(httpstatus.retry_decide, verdicts)):
            self.assertEqual(self.tries((503, []), (503, []), (200, []), decided=decided), (200, 3))
        self.assertEqual(len(verdicts), 3)
        self.assertEqual(self.waits, [verdict.delay_ms / 1000 for verdict in verdicts[:2]])

    def test_a_wait_that_was_not_asked_before(self):
        # Another condition that comes first leaves the verdict to wait().
        decided = Decided()
        either = tenacity.retry_if_result(lambda response: response.status_code == 503) | decided
        with httpx.Client(verify=TLS, trust_env=False) as client:
            with loopback.serving((503, [("Retry-After", "2")]), (200, [])) as server:
                self.assertEqual(self.retry(decided, retry=either)(client.get)(server.url).status_code, 200)
        self.assertEqual(len(self.waits), 1)
        self.assertGreaterEqual(self.waits[0], 2)

    def test_a_call_that_raises(self):
        decided = Decided()
        calls = []

        def broken():
            calls.append(1)
            raise ConnectionRefusedError

        with self.assertRaises(ConnectionRefusedError):
            self.retry(decided)(broken)()
        self.assertEqual((len(calls), self.waits), (1, []))
        either = decided | tenacity.retry_if_exception_type(ConnectionError)
        with self.assertRaises(ConnectionRefusedError):
            self.retry(decided, retry=either, stop=tenacity.stop_after_attempt(3), reraise=True)(broken)()
        # Two waits of exponential backoff: up to 500 ms, then up to one second.
        self.assertEqual((len(calls), len(self.waits)), (4, 2))
        self.assertLessEqual(self.waits[0], 0.5)
        self.assertLessEqual(self.waits[1], 1)

    def test_async(self):
        async def sleep(wait_s):
            self.waits.append(wait_s)

        async def main(url):
            decided = Decided()
            async with httpx.AsyncClient(verify=TLS, trust_env=False) as client:

                @self.retry(decided, sleep=sleep)
                async def send():
                    return await client.get(url)

                return (await send()).status_code

        with loopback.serving((429, [("Retry-After", "1")]), (200, [])) as server:
            self.assertEqual(asyncio.run(main(server.url)), 200)
            self.assertEqual((len(server.requests), len(self.waits)), (2, 1))


if __name__ == "__main__":
    unittest.main()
