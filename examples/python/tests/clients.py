# SPDX-License-Identifier: MIT
"""What a client that repeats must do, whatever its library: against a server on this machine, without any waiting."""

import httpstatus
import loopback

NOW = [("Retry-After", "0")]
PROXY_CREDENTIALS = b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n"
FORBIDDEN = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"
BAD_GATEWAY = b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"


class Clock:
    """time.monotonic() and time.sleep() of a test: time passes with each sleep, and none else does."""

    def __init__(self):
        self.now, self.waits = 1000.0, []

    def __call__(self):
        return self.now

    def sleep(self, wait_s):
        self.waits.append(wait_s)
        self.now += wait_s
        if len(self.waits) > 1000:
            raise AssertionError("repeated for ever")


class Policies:
    """To be mixed into a TestCase: a policy ends the repeating wherever it has a limit, of repeats or of time."""

    def status_by(self, policy, clock, server):
        """The status that a GET ends with under a policy, or the name of one; waits are those of the clock."""
        raise NotImplementedError

    def test_each_policy(self):
        with loopback.serving((503, [])) as server:
            for name in httpstatus.retry_policies():
                policy = httpstatus.retry_policy(name)
                unlimited = policy.max_retries is None and policy.max_elapsed_ms is None
                server.requests.clear()
                given = policy.replace(max_retries=5) if unlimited else name
                self.assertEqual(self.status_by(given, Clock(), server), 503, name)
                if policy.max_retries is not None or unlimited:
                    self.assertLessEqual(len(server.requests), 1 + (5 if unlimited else policy.max_retries), name)

    def test_time_is_limited(self):
        # data/retry_policies.tsv: 120 s, and no other limit
        for policy in ("google-api-core", "google-storage"):
            clock = Clock()
            with loopback.serving((503, [])) as server:
                self.assertEqual(self.status_by(policy, clock, server), 503)
                self.assertGreater(len(server.requests), 2)
            self.assertLessEqual(sum(clock.waits), 120)

    def test_time_and_attempts_are_limited(self):
        # 3 repeats in 30 s: after one wait of 20 s there is no time for another.
        clock = Clock()
        with loopback.serving((503, [("Retry-After", "20")])) as server:
            self.assertEqual(self.status_by("dotnet-resilience", clock, server), 503)
        self.assertEqual(clock.waits, [20])


class Cases(Policies):
    """To be mixed into a TestCase that sends with its library; error is what a lost connection ends with."""

    error = None

    def setUp(self):
        self.waits = []

    def status(self, server, method="GET", key=False, content=b"content"):
        """The status that a request ends with; waits go into self.waits."""
        raise NotImplementedError

    def send_to(self, url, proxy=None, method="GET"):
        """A request through a proxy, if one is given, to a server that never answers it; waits go into self.waits."""
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
        # RFC 9110, section 10.2.3: never earlier than asked; the policy adds at most a tenth.
        for code, asked_s in ((503, 2), (429, 7)):
            self.waits.clear()
            self.assertEqual(self.tries((code, [("Retry-After", str(asked_s))]), (200, [])), (200, 2))
            self.assertEqual(len(self.waits), 1)
            self.assertGreaterEqual(self.waits[0], asked_s)
            self.assertLessEqual(self.waits[0], asked_s * 1.1)

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

    def connects(self, said, **request):
        """How many CONNECTs a proxy sees that answers each of them so."""
        with loopback.saying(said) as (port, seen):
            with self.assertRaises(self.error):
                self.send_to("https://test.example/", f"http://127.0.0.1:{port}", **request)
            self.assertEqual({line.split()[0] for line in seen}, {b"CONNECT"})
            return len(seen)

    def test_a_proxy_that_refuses(self):
        # RFC 9110, section 15.5.8: not without other credentials, however safe the request is.
        self.assertEqual(self.connects(PROXY_CREDENTIALS), 1)
        self.assertEqual(self.connects(FORBIDDEN), 1)
        self.assertEqual(self.waits, [])

    def test_a_proxy_that_cannot_now(self):
        # The request did not get beyond the proxy, so that even a POST may be repeated.
        self.assertEqual(self.connects(BAD_GATEWAY), 4)
        self.assertEqual(self.connects(BAD_GATEWAY, method="POST"), 4)

    def test_no_proxy_listens(self):
        with loopback.serving((200, [])) as server:
            pass
        with self.assertRaises(self.error):
            self.send_to("http://test.example/", server.url, method="POST")
        self.assertEqual(len(self.waits), 3)

    def test_a_proxy_that_leaves(self):
        # After the request went out: it may have been applied.
        with loopback.serving(None) as server:
            with self.assertRaises(self.error):
                self.send_to("http://test.example/", server.url, method="POST")
            self.assertEqual(len(server.requests), 1)

    def test_tls_that_fails(self):
        # A peer that knows no TLS will not know it a moment later.
        with loopback.saying(b"HTTP/1.1 400 Bad Request\r\n\r\n") as (port, seen):
            with self.assertRaises(self.error):
                self.send_to(f"https://127.0.0.1:{port}/")
            self.assertEqual((len(seen), self.waits), (1, []))

    def test_nobody_listens(self):
        # Nothing was sent, so that even a POST may be repeated.
        with loopback.serving((200, [])) as server:
            pass
        with self.assertRaises(self.error):
            self.status(server, method="POST")
        self.assertEqual(len(self.waits), 3)
