# SPDX-License-Identifier: MIT
"""examples/retry_urllib3.py and examples/retry_httpx.py against a server on this machine, without any waiting."""

import importlib
import sys
import unittest

import loopback
import tables

sys.path.insert(0, str(tables.ROOT / "examples"))

NOW = [("Retry-After", "0")]


def example(name, needs):
    """The module of an example, or a skipped test when this Python lacks what it shows."""
    try:
        importlib.import_module(needs)
    except ImportError:
        raise unittest.SkipTest(f"{needs} is not installed for {sys.executable}") from None
    return importlib.import_module(name)


class Cases:
    """What a client must do, whatever its library."""

    def setUp(self):
        self.waits = []

    def status(self, server, method="GET", key=False, content=b"content"):
        """The status that a request ends with."""
        raise NotImplementedError

    def tries(self, *answers, **request):
        """The status that comes out, and how many requests the server saw."""
        with loopback.serving(*answers) as server:
            status = self.status(server, **request)
            self.assertEqual({seen[0] for seen in server.requests}, {request.get("method", "GET")})
            return status, len(server.requests)

    def test_get_is_repeated(self):
        self.assertEqual(self.tries((503, NOW), (200, [])), (200, 2))

    def test_post_is_not(self):
        # RFC 9110, section 9.2.2
        self.assertEqual(self.tries((503, NOW), (200, []), method="POST"), (503, 1))

    def test_post_with_a_key_is(self):
        with loopback.serving((503, NOW), (200, [])) as server:
            self.assertEqual(self.status(server, method="POST", key=True), 200)
            self.assertEqual(server.requests, [("POST", b"content")] * 2)

    def test_not_found_is_not(self):
        self.assertEqual(self.tries((404, NOW), (200, [])), (404, 1))

    def test_the_server_is_waited_for(self):
        self.assertEqual(self.tries((429, [("Retry-After", "7")]), (200, [])), (200, 2))
        # Never earlier than asked, at most a tenth later.
        self.assertEqual(len(self.waits), 1)
        self.assertGreaterEqual(self.waits[0], 7)
        self.assertLessEqual(self.waits[0], 7.7)

    def test_a_huge_wait_is_the_end(self):
        for value in ("86400", "9" * 40, "Fri, 31 Dec 9999 23:59:59 GMT"):
            self.assertEqual(self.tries((503, [("Retry-After", value)]), (200, [])), (503, 1))
        self.assertEqual(self.waits, [])

    def test_attempts_are_limited(self):
        self.assertEqual(self.tries((503, NOW)), (503, 4))

    def test_a_lost_connection(self):
        self.assertEqual(self.tries(None, (200, [])), (200, 2))
        with self.assertRaises(self.error):
            self.tries(None, (200, []), method="POST")


class Urllib3(Cases, unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.example = example("retry_urllib3", "urllib3")
        cls.error = cls.example.MaxRetryError

    def status(self, server, method="GET", key=False, content=b"content"):
        retries = self.example.DecidedRetry(sleep=self.waits.append, idempotency_key=key)
        with self.example.urllib3.PoolManager(retries=retries) as client:
            return client.request(method, server.url, body=content if method == "POST" else None).status

    def test_redirects_are_followed(self):
        with loopback.serving((302, [("Location", "/")]), (503, NOW), (200, [])) as server:
            self.assertEqual(self.status(server), 200)
            self.assertEqual(len(server.requests), 3)


class Httpx(Cases, unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.example = example("retry_httpx", "httpx")
        cls.error = cls.example.httpx.TransportError

    def status(self, server, method="GET", key=False, content=b"content"):
        httpx = self.example.httpx
        transport = self.example.RetryTransport(httpx.HTTPTransport(), sleep=self.waits.append)
        fields = {"Idempotency-Key": '"8e03978e"'} if key else {}
        with httpx.Client(transport=transport) as client:
            sent = content if method == "POST" else None
            return client.request(method, server.url, content=sent, headers=fields).status_code

    def test_content_that_is_used_up(self):
        with loopback.serving((503, NOW), (200, [])) as server:
            self.assertEqual(self.status(server, method="POST", key=True, content=iter([b"content"])), 503)
            self.assertEqual(len(server.requests), 1)


if __name__ == "__main__":
    unittest.main()
