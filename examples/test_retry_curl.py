# SPDX-License-Identifier: MIT
"""retry_curl against a server of our own on the loopback: what it sends, how often, and why.

    RETRY_CURL=PROGRAM python3 test_retry_curl.py
"""

import os
import shutil
import socket
import socketserver
import ssl
import subprocess
import tempfile
import threading
import unittest
from pathlib import Path

PROGRAM = os.environ["RETRY_CURL"]
# A proxy of the caller's would answer in our place.
NEUTRAL = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\ndone"
CLOSE_AT_ONCE = b""


def answer(status_line, *fields):
    return "\r\n".join(("HTTP/1.1 " + status_line, *fields, "Content-Length: 6", "", "failed")).encode()


class Handler(socketserver.StreamRequestHandler):
    """One connection, one request, one answer of the script; then the connection ends."""

    def handle(self):
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            line = self.rfile.readline()
            if not line:
                return
            head += line
        fields = {}
        for line in head.decode().split("\r\n")[1:-2]:
            name, _, value = line.partition(":")
            fields[name.lower()] = value.strip()
        content = self.rfile.read(int(fields.get("content-length", 0)))
        self.server.requests.append((head.split(b" ", 1)[0].decode(), fields, content.decode()))
        self.wfile.write(self.server.script.pop(0) if self.server.script else OK)


class Server:
    """Answers each request with the next of its script, and a request too many with 200."""

    def __init__(self, *script, tls=None):
        self.server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
        self.server.script, self.server.requests = list(script), []
        self.scheme = "http"
        if tls is not None:
            self.server.socket = tls.wrap_socket(self.server.socket, server_side=True)
            self.server.handle_error = lambda request, address: None
            self.scheme = "https"
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01})

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *exception):
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()

    def run(self, *options):
        return run(*options, f"{self.scheme}://127.0.0.1:{self.server.server_address[1]}/")

    @property
    def requests(self):
        return self.server.requests


def run(*arguments):
    return subprocess.run(
        [PROGRAM, "--no-wait", *arguments], capture_output=True, text=True, env=NEUTRAL, check=False, timeout=120
    )


class Scripted(unittest.TestCase):
    def check(self, script, options, status, methods, *reasons):
        """Exit status, the methods of all requests, the token of the reason of each decision in order."""
        with Server(*script) as server:
            result = server.run(*options)
            self.assertEqual(result.returncode, status, result.stderr)
            self.assertEqual([request[0] for request in server.requests], methods, result.stderr)
        found = [line.split(":")[0].strip() for line in result.stderr.splitlines() if line.startswith("    ")]
        self.assertEqual(found, list(reasons), result.stderr)
        return result, server.requests


class Answers(Scripted):
    def test_retry_after_is_a_floor(self):
        script = [answer("503 Busy", "Retry-After: 2"), OK]
        result, _ = self.check(script, (), 0, ["GET", "GET"], "unavailable", "not-an-error")
        self.assertEqual(result.stdout, "done")
        # data/retry_policies.tsv: the policy "default" spreads a hint by 1.0..1.1.
        self.assertIn("(2000..2200)", result.stderr)

    def test_hint_of_an_interim_response_does_not_count(self):
        interim = b"HTTP/1.1 103 Early Hints\r\nRetry-After: 9\r\n\r\n"
        result, _ = self.check([interim + answer("503 Busy"), OK], (), 0, ["GET", "GET"], "unavailable", "not-an-error")
        self.assertIn("(0..500)", result.stderr)

    def test_hint_over_the_cap_stops(self):
        self.check([answer("503 Busy", "Retry-After: 9999999999")], (), 1, ["GET"], "hint-over-cap")

    def test_server_says_no(self):
        self.check([answer("503 Busy", "x-should-retry: false")], (), 1, ["GET"], "server-said-no")

    def test_not_found_is_not_repeated(self):
        result, _ = self.check([answer("404 Not Found")], (), 1, ["GET"], "permanent")
        self.assertEqual(result.stdout, "")

    def test_attempts_end(self):
        script = [answer("502 Bad Gateway")] * 9
        self.check(script, (), 1, ["GET"] * 4, *["gateway"] * 3, "attempts-spent")

    def test_post_that_may_have_been_applied(self):
        """RFC 9110, section 9.2.2."""
        self.check([answer("502 Bad Gateway")], ("--data", "x"), 1, ["POST"], "method-not-idempotent")

    def test_post_with_a_key(self):
        script = [answer("502 Bad Gateway"), OK]
        options = ("--data", "amount=1", "--key", "order-17")
        _, requests = self.check(script, options, 0, ["POST", "POST"], "gateway", "not-an-error")
        for _, fields, content in requests:
            self.assertEqual((fields["idempotency-key"], content), ("order-17", "amount=1"))
            self.assertNotIn("expect", fields)

    def test_post_that_was_not_applied(self):
        """RFC 9110, section 15.5.9: 408 means that no complete request was received."""
        script = [answer("408 Request Timeout"), OK]
        result, _ = self.check(script, ("--data", "x"), 0, ["POST", "POST"], "request-timeout", "not-an-error")
        self.assertIn("new-connection", result.stderr)

    def test_policy_of_a_peer(self):
        """data/retry_policies.tsv: urllib3 with its defaults repeats no 500."""
        self.check([answer("500 Oops")], ("--policy", "urllib3-default"), 1, ["GET"], "not-in-policy")

    def test_method(self):
        self.check([answer("503 Busy"), OK], ("--method", "PUT", "--data", "x"), 0, ["PUT", "PUT"],
                   "unavailable", "not-an-error")  # fmt: skip


class Failures(Scripted):
    def test_closed_before_an_answer(self):
        self.check([CLOSE_AT_ONCE, OK], (), 0, ["GET", "GET"], "connection-lost", "not-an-error")
        self.check([CLOSE_AT_ONCE], ("--data", "x"), 3, ["POST"], "method-not-idempotent")

    def test_cut_off_failure_is_repeated(self):
        cut = b"HTTP/1.1 503 Busy\r\nContent-Length: 100\r\n\r\nfa"
        self.check([cut, OK], (), 0, ["GET", "GET"], "connection-lost", "not-an-error")

    def test_cut_off_content_that_was_passed_on(self):
        cut = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\ndo"
        result, _ = self.check([cut], (), 3, ["GET"], "response-started")
        self.assertEqual(result.stdout, "do")

    def test_not_sent(self):
        with socket.socket() as unused:
            # Bound and not listening: nobody else can take the port meanwhile.
            unused.bind(("127.0.0.1", 0))
            result = run("--data", "x", f"http://127.0.0.1:{unused.getsockname()[1]}/")
        self.assertEqual(result.returncode, 3)
        self.assertEqual(result.stderr.count("not-processed"), 3)
        self.assertEqual(result.stderr.count("attempts-spent"), 1)

    @unittest.skipUnless(shutil.which("openssl"), "the command openssl makes the certificate, and is not installed")
    def test_certificate(self):
        with tempfile.TemporaryDirectory() as folder:
            key, certificate = Path(folder, "key.pem"), Path(folder, "certificate.pem")
            subprocess.run(
                ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                 "-subj", "/CN=127.0.0.1", "-keyout", key, "-out", certificate], check=True, capture_output=True,
            )  # fmt: skip
            tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            tls.load_cert_chain(certificate, key)
        with Server(tls=tls) as server:
            result = server.run()
        self.assertEqual(result.returncode, 3)
        self.assertEqual(server.requests, [])
        self.assertIn("permanent", result.stderr)
        self.assertNotIn("retry in", result.stderr)


class Usage(unittest.TestCase):
    def test_what_is_wrong_is_named(self):
        for arguments, problem in (
            ((), "no URL"),
            (("--frobnicate", "http://127.0.0.1/"), "unknown option: --frobnicate"),
            (("http://127.0.0.1/", "--key"), "a value is missing after --key"),
            (("http://127.0.0.1/", "--key", "a\r\nb"), "no key of 1 to 255 visible ASCII letters: a"),
            (("http://127.0.0.1/", "--timeout-ms", "soon"), "no number of milliseconds above 0: soon"),
            (("http://127.0.0.1/", "--policy", "none-such"), "no policy has the name none-such"),
            (("http://127.0.0.1/", "more"), "a second URL: more"),
        ):
            result = run(*arguments)
            self.assertEqual(result.returncode, 2, arguments)
            self.assertIn(problem, result.stderr)
            self.assertIn("usage:", result.stderr)

    def test_what_is_no_matter_of_repeating(self):
        result = run("gopher://127.0.0.1/")
        self.assertEqual(result.returncode, 3)
        self.assertEqual(len(result.stderr.splitlines()), 1)


if __name__ == "__main__":
    unittest.main()
