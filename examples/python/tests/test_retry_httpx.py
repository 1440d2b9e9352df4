# SPDX-License-Identifier: MIT
"""examples/python/retry_httpx.py, without and with async"""

import unittest

import recipe

recipe.needs("httpx", "anyio")

import anyio
import httpx

import clients
import loopback
from retry_httpx import AsyncRetryTransport, RetryTransport


def request_of(method, key, content):
    fields = {"Idempotency-Key": '"8e03978e"'} if key else {}
    return {"method": method, "content": content if method == "POST" else None, "headers": fields}


class Cases(clients.Cases):
    error = httpx.TransportError

    def used_up(self):
        """Content that can be sent once."""
        raise NotImplementedError

    def test_content_that_is_used_up(self):
        with loopback.serving((503, clients.NOW), (200, [])) as server:
            self.assertEqual(self.status(server, method="POST", key=True, content=self.used_up()), 503)
            self.assertEqual(server.requests, [("POST", b"content")])


class Sync(Cases, unittest.TestCase):
    def used_up(self):
        yield b"content"

    def status(self, server, method="GET", key=False, content=b"content"):
        transport = RetryTransport(httpx.HTTPTransport(), sleep=self.waits.append)
        with httpx.Client(transport=transport) as client:
            return client.request(url=server.url, **request_of(method, key, content)).status_code


class Async(Cases, unittest.TestCase):
    async def used_up(self):
        yield b"content"

    def status(self, server, method="GET", key=False, content=b"content"):
        async def sleep(wait_s):
            self.waits.append(wait_s)

        async def send():
            transport = AsyncRetryTransport(httpx.AsyncHTTPTransport(), sleep=sleep)
            async with httpx.AsyncClient(transport=transport) as client:
                return await client.request(url=server.url, **request_of(method, key, content))

        return anyio.run(send).status_code


if __name__ == "__main__":
    unittest.main()
