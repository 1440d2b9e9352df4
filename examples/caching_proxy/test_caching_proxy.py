#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""caching_proxy.py before an origin of its own, over the loopback. Dates and Age move time; nothing sleeps."""

import re
import socket
import subprocess
import sys
import threading
import time
import unittest
from concurrent.futures import ThreadPoolExecutor
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory

PROXY = Path(__file__).with_name("caching_proxy.py")


class Origin(BaseHTTPRequestHandler):
    """Answers by a script: for each target a list of answers, the last one again and again."""

    protocol_version = "HTTP/1.1"
    scripts, seen = {}, {}

    def answer(self):
        length = int(self.headers.get("Content-Length") or 0)
        self.seen.setdefault(self.path, []).append((self.command, self.headers, self.rfile.read(length)))
        script = self.scripts[self.path]
        told = script.pop(0) if len(script) > 1 else script[0]
        for code, fields in told.get("interim", ()):
            self.wfile.write(f"HTTP/1.1 {code} \r\n".encode() + b"".join(f"{n}: {v}\r\n".encode() for n, v in fields) + b"\r\n")
        code, body = told.get("code", 200), told.get("body", b"hello")
        fields = dict(told.get("fields", ()))
        self.send_response_only(code)
        if "Date" not in fields and not told.get("dateless"):
            self.send_header("Date", formatdate(usegmt=True))
        for name, value in told.get("fields", ()):
            self.send_header(name, value)
        if code not in (204, 304) and "Content-Length" not in fields:
            self.send_header("Content-Length", str(len(body)))
        self.send_header("Connection", "close")
        self.end_headers()
        if self.command != "HEAD" and code not in (204, 304):
            self.wfile.write(body)
        self.close_connection = True

    do_GET = do_HEAD = do_POST = do_PUT = do_DELETE = answer

    def log_message(self, *arguments):
        pass


class Answer:
    def __init__(self, raw):
        head, _, self.body = raw.partition(b"\r\n\r\n")
        self.interim = []
        while head.startswith(b"HTTP/1.1 1"):
            self.interim.append(head.decode())
            head, _, self.body = self.body.partition(b"\r\n\r\n")
        line, *lines = head.decode("latin-1").split("\r\n")
        self.code = int(line.split()[1])
        self.fields = [tuple(each.split(": ", 1)) if ": " in each else (each.rstrip(":"), "") for each in lines]

    def get(self, name):
        return next((value for each, value in self.fields if each.lower() == name.lower()), None)

    def all(self, name):
        return [value for each, value in self.fields if each.lower() == name.lower()]


def listening(server):
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_address[1]


class Running:
    """The proxy as a process of its own, stopped at the end."""

    def __init__(self, origin_port, *options):
        command = [sys.executable, "-B", PROXY, "--listen", "0", "--origin", f"127.0.0.1:{origin_port}", *options]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        match = re.fullmatch(r"http://127\.0\.0\.1:(\d+)/ caches \S+\n", line)
        if match is None:
            raise AssertionError(f"not started: {line}{self.process.communicate(timeout=30)[1]}")
        self.port = int(match[1])

    def raw(self, data):
        with socket.create_connection(("127.0.0.1", self.port), timeout=30) as connection:
            connection.sendall(data)
            received = b""
            while part := connection.recv(1 << 16):
                received += part
        return received

    def ask(self, target, method="GET", fields=(), body=b""):
        lines = [f"{method} {target} HTTP/1.1", "Host: test.example", *(f"{n}: {v}" for n, v in fields)]
        if body:
            lines.append(f"Content-Length: {len(body)}")
        return Answer(self.raw("\r\n".join([*lines, "", ""]).encode("latin-1") + body))

    def stop(self):
        self.process.terminate()
        out, err = self.process.communicate(timeout=30)
        return self.process.returncode, err


class ProxyTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = ThreadingHTTPServer(("127.0.0.1", 0), Origin)
        cls.proxy = Running(listening(cls.server), "--cache-status", "demo")

    @classmethod
    def tearDownClass(cls):
        code, err = cls.proxy.stop()
        cls.server.shutdown()
        cls.server.server_close()
        assert (code, err) == (0, ""), (code, err)

    def setUp(self):
        self.target = f"/{self.id().rpartition('.')[2]}"

    def script(self, *answers):
        Origin.scripts[self.target] = list(answers)
        Origin.seen[self.target] = []

    def ask(self, *arguments, **named):
        return self.proxy.ask(self.target, *arguments, **named)

    def asked(self):
        """How often the origin was asked."""
        return len(Origin.seen[self.target])

    def fresh(self, *fields, **told):
        return {"fields": [("Cache-Control", "max-age=3600"), *fields], **told}

    def old(self, *fields, **told):
        """Stale on arrival: an hour old, a minute's lifetime."""
        return {"fields": [("Cache-Control", "max-age=60"), ("Age", "3600"), *fields], **told}

    def test_a_hit_has_its_age_and_says_why(self):
        self.script(self.fresh(("Age", "100")))
        first, second = self.ask(), self.ask()
        self.assertEqual((first.code, first.body, self.asked()), (200, b"hello", 1))
        self.assertRegex(first.get("Cache-Status"), r"^demo; fwd=uri-miss; fwd-status=200; stored; ttl=3\d\d\d; detail=has-max-age$")
        self.assertRegex(second.get("Cache-Status"), r"^demo; hit; ttl=3\d\d\d; detail=fresh$")
        self.assertIn(int(second.get("Age")), range(100, 160))
        self.assertEqual(len(second.all("Date")), 1)

    def test_vary_keeps_answers_apart(self):
        self.script(*[self.fresh(("Vary", "Accept-Language"), body=text) for text in (b"de", b"fr")])
        german, french = [("Accept-Language", "de")], [("Accept-Language", "fr")]
        self.assertEqual(self.ask(fields=german).body, b"de")
        miss = self.ask(fields=french)
        self.assertEqual((miss.body, "fwd=vary-miss" in miss.get("Cache-Status")), (b"fr", True))
        self.assertEqual((self.ask(fields=german).body, self.ask(fields=french).body, self.asked()), (b"de", b"fr", 2))

    def test_stale_is_validated_by_etag_and_gains_a_field(self):
        update = {"code": 304, "fields": [("ETag", '"a"'), ("Cache-Control", "max-age=3600"), ("X-New", "1")]}
        self.script(self.old(("ETag", '"a"'), ("X-Old", "2")), update)
        self.ask()
        again = self.ask()
        self.assertEqual((again.code, again.body, again.get("X-New"), again.get("X-Old")), (200, b"hello", "1", "2"))
        self.assertEqual(Origin.seen[self.target][1][1]["If-None-Match"], '"a"')
        self.assertIn("fwd=stale; fwd-status=304", again.get("Cache-Status"))
        self.assertEqual((self.ask().get("X-New"), self.asked()), ("1", 2))

    def test_the_client_gets_its_own_304(self):
        self.script(self.fresh(("ETag", '"a"')))
        self.ask()
        again = self.ask(fields=[("If-None-Match", 'W/"a"')])
        self.assertEqual((again.code, again.body, again.get("ETag"), again.get("Content-Length")), (304, b"", '"a"', None))
        self.assertEqual((self.ask(fields=[("If-None-Match", '"b"')]).code, self.asked()), (200, 1))

    def test_ranges_are_cut_from_what_is_stored(self):
        self.script(self.fresh(("ETag", '"a"'), body=b"0123456789"))
        self.ask()
        part = self.ask(fields=[("Range", "bytes=2-4")])
        self.assertEqual((part.code, part.body, part.get("Content-Range")), (206, b"234", "bytes 2-4/10"))
        beyond = self.ask(fields=[("Range", "bytes=10-")])
        self.assertEqual((beyond.code, beyond.get("Content-Range")), (416, "bytes */10"))
        self.assertEqual(self.ask(fields=[("Range", "bytes=0-1,4-5")]).body, b"0123456789")
        self.assertEqual(self.ask(fields=[("Range", "bytes=0-1"), ("If-Range", '"b"')]).body, b"0123456789")
        self.assertEqual((self.ask(fields=[("Range", "bytes=-3"), ("If-Range", '"a"')]).body, self.asked()), (b"789", 1))

    def test_a_stored_part_answers_for_what_it_holds(self):
        part = self.fresh(("Content-Range", "bytes 2-5/10"), code=206, body=b"2345")
        self.script(part, self.fresh(body=b"0123456789"))
        self.ask(fields=[("Range", "bytes=2-5")])
        inside = self.ask(fields=[("Range", "bytes=3-4")])
        self.assertEqual((inside.code, inside.body, inside.get("Content-Range"), self.asked()), (206, b"34", "bytes 3-4/10", 1))
        self.assertEqual((self.ask().body, self.asked()), (b"0123456789", 2))

    def test_what_must_not_be_stored_is_not(self):
        for directives in ("no-store", "private, max-age=60"):
            with self.subTest(directives):
                self.script({"fields": [("Cache-Control", directives)]})
                self.assertNotIn("stored", self.ask().get("Cache-Status"))
                self.ask()
                self.assertEqual(self.asked(), 2)

    def test_credentials_keep_a_response_out_unless_it_is_public(self):
        credentials = [("Authorization", "Basic eA==")]
        self.script(self.fresh())
        self.ask(fields=credentials), self.ask(fields=credentials)
        self.assertEqual(self.asked(), 2)
        self.script({"fields": [("Cache-Control", "public, max-age=60")]})
        self.ask(fields=credentials), self.ask()
        self.assertEqual(self.asked(), 1)

    def test_a_post_that_succeeds_drops_its_target_and_location(self):
        other = f"{self.target}-other"
        Origin.scripts[other], Origin.seen[other] = [self.fresh()], []
        self.script(self.fresh(), {"code": 500}, {"code": 303, "fields": [("Location", other)]}, self.fresh())
        self.ask(), self.proxy.ask(other)
        self.ask("POST", body=b"x")
        self.ask(), self.proxy.ask(other)
        self.assertEqual((self.asked(), len(Origin.seen[other])), (2, 1))
        self.ask("POST", body=b"x")
        self.ask(), self.proxy.ask(other)
        self.assertEqual((self.asked(), len(Origin.seen[other])), (4, 2))
        self.assertEqual(Origin.seen[self.target][1][2], b"x")

    def test_head_updates_and_drops_what_get_stored(self):
        self.script(self.fresh(("ETag", '"a"')), {"fields": [("ETag", '"a"'), ("X-New", "1"), ("Cache-Control", "max-age=9")]})
        self.ask()
        self.assertEqual(self.ask("HEAD").get("X-New"), None)
        self.ask("HEAD", fields=[("Cache-Control", "no-cache")])
        self.assertEqual((self.ask().get("X-New"), self.asked()), ("1", 2))
        Origin.scripts[self.target] = [{"fields": [("ETag", '"b"')]}, self.fresh(body=b"new")]
        self.ask("HEAD", fields=[("Cache-Control", "no-cache")])
        self.assertEqual(self.ask().body, b"new")

    def test_early_hints_pass_and_fields_of_a_connection_do_not(self):
        fields = [("Cache-Control", "max-age=60"), ("Keep-Alive", "x"), ("X-Hop", "1"), ("Connection", "X-Hop")]
        self.script({"interim": [(103, [("Link", "</a>; rel=preload"), ("Keep-Alive", "y")])], "fields": fields})
        first = self.ask(fields=[("Connection", "X-Mine"), ("X-Mine", "1"), ("TE", "trailers")])
        self.assertEqual(len(first.interim), 1)
        self.assertIn("Link: </a>; rel=preload", first.interim[0])
        self.assertNotIn("Keep-Alive", first.interim[0])
        self.assertEqual((first.get("Keep-Alive"), first.get("X-Hop")), (None, None))
        told = Origin.seen[self.target][0][1]
        self.assertEqual((told["X-Mine"], told["TE"], told["Via"]), (None, None, "1.1 caching-proxy"))

    def test_a_targeted_field_goes_before_cache_control(self):
        self.script({"fields": [("CDN-Cache-Control", "max-age=60"), ("Cache-Control", "no-store")]})
        self.ask(), self.ask()
        self.assertEqual(self.asked(), 1)

    def test_the_client_decides_within_its_rights(self):
        self.script(self.fresh())
        self.assertEqual(self.ask(fields=[("Cache-Control", "only-if-cached")]).code, 504)
        self.ask()
        self.assertEqual(self.ask(fields=[("Cache-Control", "only-if-cached")]).code, 200)
        forced = self.ask(fields=[("Cache-Control", "no-cache")])
        self.assertIn("fwd=request", forced.get("Cache-Status"))
        self.assertEqual(self.asked(), 2)

    def test_stale_while_revalidate_answers_at_once(self):
        directives = "max-age=60, stale-while-revalidate=99999"
        self.script({"fields": [("Cache-Control", directives), ("Age", "3600")]}, self.fresh(body=b"new"))
        self.ask()
        stale = self.ask()
        self.assertEqual(stale.body, b"hello")
        self.assertIn("hit; ttl=-3", stale.get("Cache-Status"))
        # The background has a connection of its own; only-if-cached never starts another one.
        until = time.monotonic() + 30
        while self.ask(fields=[("Cache-Control", "only-if-cached, max-age=60")]).body != b"new":
            self.assertLess(time.monotonic(), until)
        self.assertEqual(self.asked(), 2)

    def test_what_cannot_be_read_is_refused(self):
        for head in (
            b"GET  / HTTP/1.1\r\nHost: a\r\n\r\n",
            b"GET https://a/ HTTP/1.1\r\nHost: a\r\n\r\n",
            b"GET /\x7f HTTP/1.1\r\nHost: a\r\n\r\n",
            b"GET / HTTP/1.1\r\n\r\n",
            b"GET / HTTP/1.1\r\nHost: a/x\r\n\r\n",
            b"GET http://a@b/ HTTP/1.1\r\nHost: a\r\n\r\n",
            b"GET / HTTP/1.1\r\nHost: a\r\nX: a\r\n b\rEvil: 1\r\n\r\n",
            b"GET / HTTP/1.1\r\nHost: a\r\nX: \0\r\n\r\n",
            b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n" + b"a" * 1000000,
            b"GET / HTTP/1.1\r\nHost: a\r\nHost : b\r\n\r\n",
            b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\n",
            b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n",
            b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1, 2\r\n\r\n",
            b"GET / HTTP/1.1\r\nHost: a\r\nX: " + b"a" * 70000 + b"\r\n\r\n",
        ):
            with self.subTest(head[:60]):
                self.assertEqual(Answer(self.proxy.raw(head)).code, 400)

    def test_a_chunked_request_is_passed_on_whole(self):
        self.script({"code": 200})
        chunks = b"5\r\nhello\r\n6;x=y\r\n world\r\n0\r\nT: 1\r\n\r\n"
        head = f"PUT {self.target} HTTP/1.1\r\nHost: test.example\r\nExpect: 100-continue\r\nTransfer-Encoding: chunked\r\n\r\n"
        answer = Answer(self.proxy.raw(head.encode() + chunks))
        self.assertEqual((answer.code, len(answer.interim)), (200, 1))
        self.assertEqual(Origin.seen[self.target][0][2], b"hello world")
        self.assertEqual(Origin.seen[self.target][0][1]["Expect"], None)


class WithoutOriginTest(unittest.TestCase):
    """The origin goes away between two requests."""

    def test_stale_is_served_where_that_is_allowed(self):
        Origin.scripts["/allowed"] = [{"fields": [("Cache-Control", "max-age=60"), ("Age", "3600")]}]
        Origin.scripts["/forbidden"] = [{"fields": [("Cache-Control", "max-age=60, must-revalidate"), ("Age", "3600")]}]
        server = ThreadingHTTPServer(("127.0.0.1", 0), Origin)
        proxy = Running(listening(server), "--cache-status", "demo")
        self.addCleanup(proxy.stop)
        self.assertEqual((proxy.ask("/allowed").code, proxy.ask("/forbidden").code), (200, 200))
        server.shutdown()
        server.server_close()
        stale = proxy.ask("/allowed")
        self.assertEqual((stale.code, stale.body), (200, b"hello"))
        self.assertRegex(stale.get("Cache-Status"), r"hit; ttl=-35\d\d; detail=disconnected")
        self.assertEqual((proxy.ask("/forbidden").code, proxy.ask("/never-seen").code), (504, 502))


class FilesTest(unittest.TestCase):
    """Files of Python's own server, for many clients at once."""

    def test_25_clients_get_what_the_origin_has(self):
        contents = {f"/{n}.txt": bytes([65 + n]) * (1000 * n + 1) for n in range(8)}

        class Quiet(SimpleHTTPRequestHandler):
            def log_message(self, *arguments):
                pass

        with TemporaryDirectory() as folder:
            for name, body in contents.items():
                Path(folder, name[1:]).write_bytes(body)
            server = ThreadingHTTPServer(("127.0.0.1", 0), lambda *a: Quiet(*a, directory=folder))
            proxy = Running(listening(server), "--cache-status", "demo")
            self.addCleanup(server.server_close)
            self.addCleanup(server.shutdown)
            self.addCleanup(proxy.stop)

            def client(number):
                targets = [*contents, "/missing"]
                return [(target, proxy.ask(target)) for target in targets[number % 9 :] + targets[: number % 9]]

            with ThreadPoolExecutor(25) as pool:
                answers = [answer for answers in pool.map(client, range(25)) for answer in answers]
            for target, answer in answers:
                self.assertEqual(answer.code, 200 if target in contents else 404)
                self.assertIn(answer.body, contents.get(target, answer.body))
                self.assertRegex(answer.get("Cache-Status"), r"^demo; (hit|fwd=[a-z-]+).*; detail=[a-z-]+$")
            self.assertEqual(len(answers), 25 * 9)


if __name__ == "__main__":
    unittest.main()
