# SPDX-License-Identifier: MIT
"""examples/haproxy as it stands, in HAProxy, of any Lua that its version report names."""

import email.utils
import http.client
import re
import subprocess
import time
import unittest

import host
import loopback


def haproxy():
    """The program, and the version of its Lua."""
    program = host.find_program("haproxy", "haproxy")
    told = subprocess.run([program, "-vv"], capture_output=True, text=True, check=True, timeout=host.PATIENCE_S).stdout
    version = re.search(r"Lua (5\.\d)", told)
    if version is None:
        raise unittest.SkipTest(f"{program} has no Lua")
    return program, version[1]


class Haproxy(host.HostCase):
    @classmethod
    def setUpClass(cls):
        program, version = haproxy()
        serving = loopback.serving((200, []))
        cls.origin = serving.__enter__()
        cls.addClassCleanup(serving.__exit__, None, None, None)
        command = [program, "-db", "-f", "haproxy.cfg"]
        cls.serve(host.Host("haproxy", command, host.need_module(version), cls.origin.port))

    def answered(self, *answers, method="GET", target="/"):
        """Status and fields of what HAProxy makes of the answer of the origin."""
        self.origin.replace(*answers)
        status, headers, _ = self.host.ask(target, method)
        return status, headers

    def test_converters(self):
        status, headers = self.answered((200, []))
        self.assertEqual(status, 200)
        self.check_fields(headers, "success", "OK")
        status, headers = self.answered((471, []))
        self.assertEqual(status, 471)
        self.check_fields(headers, "client_error", None)

    def test_numbers_that_are_no_codes(self):
        """HAProxy passes them on, and our lines must not fail on them."""
        for code in (99, 1000):
            # This client reads no such status line.
            with self.assertRaises(http.client.BadStatusLine):
                self.answered((code, []))
        self.assertNotIn("runtime error", self.host.printed())

    def test_answers_of_its_own(self):
        status, headers = self.answered((200, []), target="/limited")
        self.assertEqual((status, self.origin.requests), (429, []))
        self.check_fields(headers, "client_error", "Too Many Requests")
        status, headers = self.answered(None)
        self.assertEqual(status, 502)
        self.check_fields(headers, "server_error", "Bad Gateway")

    def judged(self, retry_after, method="GET"):
        """What HAProxy says of a 503 with this field."""
        return self.answered((503, [("Retry-After", retry_after)]), method=method)[1]["X-Retry"]

    def test_hint(self):
        """data/retry_policies.tsv: "proxy" adds at most a tenth to a hint, and does not wait longer than 5 s."""
        answer = self.judged("2")
        verdict = re.fullmatch(r"retry; delay_ms=(\d+); why=unavailable", answer)
        self.assertTrue(verdict and 2000 <= int(verdict[1]) <= 2200, answer)
        # RFC 9110, section 10.2.3: the value may be a date, whose comma divides no list.
        in_an_hour = email.utils.formatdate(time.time() + 3600, usegmt=True)
        for retry_after in ("3600", in_an_hour):
            self.assertEqual(self.judged(retry_after), "stop; why=hint-over-cap", retry_after)

    def test_action(self):
        """RFC 9110, section 9.2.2: never POST."""
        self.assertEqual(self.judged("2", method="POST"), "stop; why=proxy-not-idempotent")
        self.assertEqual(self.answered((404, []))[1]["X-Retry"], "stop; why=permanent")
        self.assertEqual(self.answered((200, []))[1]["X-Retry"], "stop; why=not-an-error")


class WrongModule(unittest.TestCase):
    def test_is_refused(self):
        program, version = haproxy()
        check = [program, "-c", "-f", "haproxy.cfg"]
        with_others = host.Host("haproxy", check, host.other_version(version))
        self.addCleanup(with_others.close)
        status, printed = with_others.run(check)
        self.assertEqual(status, 1, printed)
        self.assertIn("undefined symbol", printed)


if __name__ == "__main__":
    host.main()
