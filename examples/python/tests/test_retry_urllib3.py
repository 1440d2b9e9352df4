# SPDX-License-Identifier: MIT
"""examples/python/retry_urllib3.py"""

import unittest

import recipe

recipe.needs("urllib3")

import urllib3

import clients
import loopback
from retry_urllib3 import DecidedRetry


class Test(clients.Cases, unittest.TestCase):
    error = urllib3.exceptions.MaxRetryError

    def status(self, server, method="GET", key=False, content=b"content"):
        retries = DecidedRetry(sleep=self.waits.append, idempotency_key=key)
        with urllib3.PoolManager(retries=retries) as client:
            return client.request(method, server.url, body=content if method == "POST" else None).status

    def status_by(self, policy, clock, server):
        with urllib3.PoolManager(retries=DecidedRetry(policy, sleep=clock.sleep, clock=clock)) as client:
            return client.request("GET", server.url).status

    def send_to(self, url, proxy=None, method="GET"):
        retries = DecidedRetry(sleep=self.waits.append)
        with urllib3.ProxyManager(proxy) if proxy else urllib3.PoolManager() as client:
            client.request(method, url, retries=retries)

    def test_each_request_has_its_time(self):
        clock = clients.Clock()
        retries = DecidedRetry("dotnet-resilience", sleep=clock.sleep, clock=clock)
        with loopback.serving((503, [("Retry-After", "20")])) as server, urllib3.PoolManager(retries=retries) as client:
            for _ in range(2):
                client.request("GET", server.url)
        self.assertEqual(clock.waits, [20, 20])

    def test_redirects_are_followed(self):
        with loopback.serving((302, [("Location", "/")]), (503, clients.NOW), (200, [])) as server:
            self.assertEqual(self.status(server), 200)
            self.assertEqual(len(server.requests), 3)


if __name__ == "__main__":
    unittest.main()
