# SPDX-License-Identifier: MIT
"""examples/python/retry_httpx.py, without and with async"""

import ssl
import unittest

import recipe

recipe.needs("httpx", "anyio")

import anyio
import httpx

import clients
import loopback
from retry_httpx import AsyncRetryTransport, RetryTransport

# Made once: it reads all of the system's certificates.
TLS = ssl.create_default_context()


def request_of(method, key, content):
    fields = {"Idempotency-Key": '"8e03978e"'} if key else {}
    return {"method": method, "content": content if method == "POST" else None, "headers": fields}


class Cases(clients.Cases):
    error = httpx.TransportError

    def ask(self, url, request, proxy=None, **options):
        """The answer to a request, through a transport with these options; waits go into self.waits."""
        raise NotImplementedError

    def status(self, server, method="GET", key=False, content=b"content"):
        return self.ask(server.url, request_of(method, key, content)).status_code

    def status_by(self, policy, clock, server):
        return self.ask(server.url, {"method": "GET"}, policy=policy, sleep=clock.sleep, clock=clock).status_code

    def send_to(self, url, proxy=None, method="GET"):
        self.ask(url, {"method": method}, proxy=httpx.Proxy(proxy) if proxy else None)

    def used_up(self):
        """Content that can be sent once."""
        raise NotImplementedError

    def test_content_that_is_used_up(self):
        with loopback.serving((503, clients.NOW), (200, [])) as server:
            self.assertEqual(self.status(server, method="POST", key=True, content=self.used_up()), 503)
            self.assertEqual(server.requests, [("POST", b"content")])

    def test_what_the_caller_did(self):
        # It was never sent, and would not be the next time.
        for error, url, fields in (
            (httpx.UnsupportedProtocol, "ftp://127.0.0.1/", {}),
            (httpx.LocalProtocolError, "http://127.0.0.1:{}/", {"X": "a\nb"}),
        ):
            with loopback.serving((200, [])) as server, self.assertRaises(error):
                self.ask(url.format(server.port), {"method": "GET", "headers": fields})
            self.assertEqual((server.requests, self.waits), ([], []))


class Sync(Cases, unittest.TestCase):
    def used_up(self):
        yield b"content"

    def ask(self, url, request, proxy=None, **options):
        transport = RetryTransport(httpx.HTTPTransport(TLS, proxy=proxy), **{"sleep": self.waits.append, **options})
        with httpx.Client(transport=transport) as client:
            return client.request(url=url, **request)

    def test_a_handshake_that_breaks_off(self):
        # That says nothing about certificates: the server may be starting.
        with loopback.saying(b"") as (port, seen):
            with self.assertRaises(self.error):
                self.send_to(f"https://127.0.0.1:{port}/")
            self.assertEqual(len(seen), 4)


class Async(Cases, unittest.TestCase):
    # With the httpcore of Debian 12 a failed handshake comes as it is.
    error = (httpx.TransportError, ssl.SSLError)

    async def used_up(self):
        yield b"content"

    def ask(self, url, request, proxy=None, sleep=None, **options):
        async def wait(wait_s):
            (sleep or self.waits.append)(wait_s)

        async def send():
            transport = AsyncRetryTransport(httpx.AsyncHTTPTransport(TLS, proxy=proxy), sleep=wait, **options)
            async with httpx.AsyncClient(transport=transport) as client:
                return await client.request(url=url, **request)

        return anyio.run(send)


if __name__ == "__main__":
    unittest.main()
