#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""caching_proxy.py between clients and an origin that mean no good, over the loopback."""

import socket
import struct
import threading
import unittest

from test_caching_proxy import Answer, Running

FRESH = b"Cache-Control: max-age=60\r\n"


class RawOrigin:
    """Answers with bytes, by target: a list of answers, the last one again and again; what it was asked is kept."""

    def __init__(self):
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.answers, self.heads = {}, []
        self.thread = threading.Thread(target=self.serve, daemon=True)
        self.thread.start()

    def serve(self):
        while True:
            try:
                connection = self.listener.accept()[0]
            except OSError:
                return
            with connection:
                head = b""
                while b"\r\n\r\n" not in head and (part := connection.recv(1 << 16)):
                    head += part
                self.heads.append(head)
                told = self.answers[head.split(b" ")[1].decode("latin-1")]
                connection.sendall(told.pop(0) if len(told) > 1 else told[0])

    def close(self):
        self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
        self.thread.join(30)


def response(fields=b"", body=b"hello", line=b"200 OK", length=None):
    announced = len(body) if length is None else length
    return b"HTTP/1.1 %b\r\n%bContent-Length: %d\r\n\r\n%b" % (line, fields, announced, body)


class Hostile(unittest.TestCase):
    def setUp(self):
        self.origin = RawOrigin()
        self.addCleanup(self.origin.close)
        self.proxy = Running(self.origin.port, "--cache-status", "demo")
        self.addCleanup(self.ends_cleanly)

    def ends_cleanly(self):
        self.assertEqual(self.proxy.stop(), (0, ""))

    def ask(self, target, *fields, host="a", method="GET"):
        lines = [f"{method} {target} HTTP/1.1", *([f"Host: {host}"] if host else []), *fields, "", ""]
        return Answer(self.proxy.raw("\r\n".join(lines).encode("latin-1")))

    def status(self, *arguments, **named):
        return self.ask(*arguments, **named).get("Cache-Status")


class Clients(Hostile):
    def test_a_host_is_no_part_of_a_path(self):
        self.origin.answers = {"/x/y": [response(FRESH)], "/y": [response(FRESH, b"evil")]}
        self.assertEqual(self.ask("/y", host="a/x").code, 400)
        self.assertEqual(self.ask("/x/y").body, b"hello")

    def test_what_the_origin_does_not_see_does_not_count(self):
        self.origin.answers = {"/": [response(FRESH + b"Vary: Accept-Language\r\n")]}
        self.ask("/", "Connection: Accept-Language", "Accept-Language: fr")
        self.assertNotIn(b"Accept-Language", self.origin.heads[0])
        self.assertIn("vary-miss", self.status("/", "Accept-Language: fr"))
        self.assertIn("hit", self.status("/"))

    def test_host_stays(self):
        self.origin.answers = {"/": [response(FRESH)]}
        self.ask("/", "Connection: Host", host="shop")
        self.assertIn(b"Host: shop\r\n", self.origin.heads[0])
        self.proxy.raw(b"GET / HTTP/1.0\r\n\r\n")
        self.assertIn(b"Host: 127.0.0.1:%d\r\n" % self.origin.port, self.origin.heads[1])

    def test_a_whole_url_goes_before_host(self):
        self.origin.answers = {"/p": [response(FRESH)]}
        self.ask("http://Shop/p", host="other")
        self.assertIn(b"GET /p HTTP/1.1\r\nHost: Shop\r\n", self.origin.heads[0])
        self.assertIn("hit", self.status("/p", host="shop"))

    def test_no_directive_takes_vary_away(self):
        self.origin.answers = {"/": [response(b'Cache-Control: max-age=60, private="vary"\r\nVary: Cookie\r\n')]}
        self.ask("/", "Cookie: alice")
        self.assertIn("vary-miss", self.status("/", "Cookie: bob"))

    def test_those_who_leave(self):
        head = b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n"
        for sent in (head, b"BAD\r\n\r\n", head + b"\r\n"):
            with socket.create_connection(("127.0.0.1", self.proxy.port)) as connection:
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                connection.sendall(sent)
        self.assertEqual(self.ask("nothing").code, 400)

    def test_those_who_stay_do_not_keep_it_running(self):
        self.origin.answers = {"/": [response(body=b"a" * 30000000)]}
        idle = socket.create_connection(("127.0.0.1", self.proxy.port))
        slow = socket.create_connection(("127.0.0.1", self.proxy.port))
        self.addCleanup(idle.close)
        self.addCleanup(slow.close)
        slow.sendall(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        self.assertTrue(slow.recv(1).startswith(b"H"))
        self.ends_cleanly()


class Origins(Hostile):
    def test_codings_that_nobody_asked_for(self):
        for coding in (b"gzip", b"gzip, chunked", b"chunked, deflate"):
            head = b"HTTP/1.1 200 OK\r\n%bTransfer-Encoding: %b\r\n\r\n" % (FRESH, coding)
            self.origin.answers = {"/": [head + b"0\r\n\r\n"]}
            self.assertEqual(self.ask("/").code, 502, coding)

    def test_chunks_go_before_a_length(self):
        chunks = b"5\r\nhello\r\n0\r\n\r\n"
        for length in (b"3", b"9"):
            target = f"/{length.decode()}"
            head = b"HTTP/1.1 200 OK\r\n%bContent-Length: %b\r\nTransfer-Encoding: chunked\r\n\r\n" % (FRESH, length)
            self.origin.answers = {target: [head + chunks]}
            self.assertEqual((self.ask(target).body, self.ask(target).body), (b"hello", b"hello"))
            self.assertIn("hit", self.status(target, method="HEAD"))
            self.assertEqual(self.ask(target, method="HEAD").all("Content-Length"), [])

    def test_lengths_that_differ(self):
        self.origin.answers = {"/": [b"HTTP/1.1 200 OK\r\nContent-Length: 5, 6\r\n\r\nhello"]}
        for method in ("GET", "HEAD"):
            self.assertEqual(self.ask("/", method=method).code, 502)

    def test_bare_carriage_returns(self):
        for line, fields in ((b"200 OK\rEvil: 1", b""), (b"200 OK", b"X: a\r\n b\rEvil: 1\r\n"), (b"200 \0", b"")):
            self.origin.answers = {"/": [response(fields, line=line)]}
            self.assertEqual(self.ask("/").code, 502, line)

    def test_locations_that_are_none(self):
        self.origin.answers = {"/": [response(b"Content-Location: http://[::1\r\nLocation: //[x\r\n")]}
        for method in ("GET", "POST"):
            self.assertEqual(self.ask("/", method=method).code, 200)

    def test_parts_whose_range_is_not_kept(self):
        for n, more in enumerate((b"Connection: Content-Range\r\n", b'Cache-Control: private="Content-Range"\r\n')):
            target = f"/{n}"
            part = response(FRESH + more + b"Content-Range: bytes 0-4/50\r\n", line=b"206 Part")
            self.origin.answers = {target: [part]}
            for _ in range(2):
                answer = self.ask(target, "Range: bytes=1-2")
                self.assertEqual(answer.code, 206)
            self.assertEqual((answer.body, answer.get("Content-Range")), (b"el", "bytes 1-2/50"))

    def test_a_part_of_something_too_large(self):
        part = response(FRESH + b"Content-Range: bytes 0-4/99999999999999999999999999\r\n", line=b"206 Part")
        self.origin.answers = {"/": [part]}
        self.ask("/", "Range: bytes=0-4")
        answer = self.ask("/", "Range: bytes=1-2")
        self.assertEqual((answer.code, answer.body, answer.get("Content-Range")), (206, b"el", "bytes 1-2/*"))

    def test_a_304_to_the_client_alone(self):
        """RFC 9111, section 4.3.4: a stored response without a validator that can be sent was not asked about."""
        for n, validator in enumerate((b"Last-Modified: garbage\r\n", b"ETag: \r\n")):
            old = response(b"Cache-Control: max-age=0\r\n" + validator, b"old")
            confirmed = b"HTTP/1.1 304 Not Modified\r\nCache-Control: max-age=600\r\n\r\n"
            self.origin.answers = {f"/{n}": [old, confirmed]}
            self.ask(f"/{n}")
            self.assertEqual(self.ask(f"/{n}", 'If-None-Match: "mine"').code, 304)

    def test_names_that_no_member_can_have(self):
        for name in ("", "\N{LATIN SMALL LETTER E WITH ACUTE}", "a\nb"):
            with self.assertRaisesRegex(AssertionError, "--cache-status: "):
                Running(self.origin.port, "--cache-status", name)


if __name__ == "__main__":
    unittest.main()
