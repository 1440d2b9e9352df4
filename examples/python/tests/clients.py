# SPDX-License-Identifier: MIT
"""What a client that repeats must do, whatever its library: against a server on this machine, without any waiting."""

import loopback

NOW = [("Retry-After", "0")]


class Cases:
    """To be mixed into a TestCase that sends with its library; error is what a lost connection ends with."""

    error = None

    def setUp(self):
        self.waits = []

    def status(self, server, method="GET", key=False, content=b"content"):
        """The status that a request ends with; waits go into self.waits."""
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

    def test_nobody_listens(self):
        # Nothing was sent, so that even a POST may be repeated.
        with loopback.serving((200, [])) as server:
            pass
        with self.assertRaises(self.error):
            self.status(server, method="POST")
        self.assertEqual(len(self.waits), 3)
