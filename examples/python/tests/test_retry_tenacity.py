# SPDX-License-Identifier: MIT
"""examples/python/retry_tenacity.py"""

import asyncio
import unittest

import recipe

recipe.needs("tenacity", "httpx")

import httpx
import tenacity

import loopback
from retry_tenacity import Decided


class Test(unittest.TestCase):
    def setUp(self):
        self.waits = []

    def retry(self, decided, **changes):
        return tenacity.retry(**{"retry": decided, "wait": decided.wait, "sleep": self.waits.append, **changes})

    def tries(self, *answers, decided=None, method="GET", fields=()):
        """The status that comes out, and how many requests the server saw."""
        with loopback.serving(*answers) as server, httpx.Client(trust_env=False) as client:

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
            async with httpx.AsyncClient(trust_env=False) as client:

                @self.retry(decided, sleep=sleep)
                async def send():
                    return await client.get(url)

                return (await send()).status_code

        with loopback.serving((429, [("Retry-After", "1")]), (200, [])) as server:
            self.assertEqual(asyncio.run(main(server.url)), 200)
            self.assertEqual((len(server.requests), len(self.waits)), (2, 1))


if __name__ == "__main__":
    unittest.main()
