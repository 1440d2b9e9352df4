# SPDX-License-Identifier: MIT
"""A tally as a gate: its exit status, and that a log of which nothing is understood does not pass."""

import fractions
import json
import tempfile
import unittest
from pathlib import Path

import command
from tallying import combined, counts


class FailOver(unittest.TestCase):
    LOG = combined(200, 200, 200, 503)

    def judge(self, share):
        return command.run("tally", "--fail-over", share, stdin=self.LOG)

    def test_above(self):
        for share in ("24.9%", "0.249", "0", "1%"):
            done = self.judge(share)
            self.assertEqual(done.returncode, 1, share)
            self.assertEqual(done.stderr.decode(), f"httpstatus: 1 of 4 responses are server errors: more than {share}\n")

    def test_not_above(self):
        for share in ("25%", "0.25", "100%", ".3", "25.%", "99.999999999%"):
            self.assertEqual((self.judge(share).returncode, self.judge(share).stderr), (0, b""), share)

    def test_no_share(self):
        for share in ("", "%", "x", "-1", "1.1", "101%", "1e1", "1..2", "1%%", "nan", ".", "1", "1.0", "2",
                      "0.1%x", "0.00000000000000001"):
            done = self.judge(share)
            self.assertEqual((done.returncode, done.stdout), (2, b""), share)
            self.assertIn(b"--fail-over: ", done.stderr)
        for number in ("1", "5"):
            self.assertIn(f"'{number}' is all of them or more: {number}%?", self.judge(number).stderr.decode())

    def test_at_the_threshold(self):
        """Counts and shares of which no double says exactly that they are equal."""
        for errors, of, share in ((7, 1000, "0.7%"), (7, 1000, "0.007"), (29, 100, "29%"), (29, 100, "0.29"),
                                  (57, 1000, "5.7%"), (1, 3000, "0.0333%"), (3, 10, ".3"), (50004, 100000, "50%")):
            log = b"503\n" * errors + b"200\n" * (of - errors)
            above = fractions.Fraction(share.rstrip("%")) / (100 if "%" in share else 1) < fractions.Fraction(errors, of)
            done = command.run("tally", "--field", "1", "--fail-over", share, stdin=log)
            self.assertEqual(done.returncode, int(above), (errors, of, share))
            if above:
                self.assertIn(f"{errors:,} of {of:,} responses", done.stderr.decode())

    def test_other_numbers_are_no_errors(self):
        """A cut last line, or a number with its sub-status, is no answer of a server; 600 to 999 are (RFC 9110, 15)."""
        for log in (b"200\n" * 9 + b"50", b"200\n404013\n", b"200\n-5\n2000\n"):
            self.assertEqual(command.run("tally", "--field", "1", "--fail-over", "0", stdin=log).returncode, 0, log)
        self.assertEqual(command.run("tally", "--field", "1", "--fail-over", "0", stdin=b"200\n600\n").returncode, 1)
        done = command.run("tally", "--field", "1", stdin=b"200\n404013\n")
        self.assertIn(b"Not counted other numbers 1\n", done.stdout)


class NoStatus(unittest.TestCase):
    """Lines, and not one status: whoever waits for server errors would wait for ever."""

    UNREAD = (
        (b'{"status":503}\n' * 3, ("--key", "statuz"), "--log, --key or --field"),
        (b"Lorem ipsum\ndolor sit amet\n", ("--log", "ncsa"), "--log, --key or --field"),
        (b"#Fields: date time cs-method\r\n2026-11-22 12:00:00 GET\r\n", (), "sc-status"),
        (b"404013\n", ("--field", "1"), "--log, --key or --field"),
        (b"a\n" * 3, ("--field", "7"), "--log, --key or --field"),
        (json.dumps({"log": {"entries": [{"response": {}}]}}).encode(), (), "--log, --key or --field"),
    )

    def test_does_not_pass(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "some.log"
            for text, options, hint in self.UNREAD:
                path.write_bytes(text)
                for gate in ((), ("--fail-over", "0"), ("--follow",)):
                    if gate == ("--follow",):
                        done = command.run("tally", "-f", "json", *options, *gate, stdin=text)
                        self.assertIn(b"standard input: ", done.stderr)
                    else:
                        done = command.run("tally", "-f", "json", *options, *gate, path)
                        self.assertIn(b"some.log: ", done.stderr)
                    self.assertEqual(done.returncode, 3, (text, gate))
                    self.assertIn(hint, done.stderr.decode("ascii"))
                    self.assertEqual(done.stderr.count(b"\n"), 1)
                    self.assertEqual(set(counts(json.loads(done.stdout))) - {"directive"},
                                     {"other" if text == b"404013\n" else "malformed"})

    def test_one_of_several(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "some.log"
            path.write_bytes(combined(200))
            done = command.run("tally", "-f", "json", "--log", "ncsa", path, "-", stdin=b"prose\n")
            self.assertEqual((done.returncode, counts(json.loads(done.stdout))), (3, {200: 1, "malformed": 1}))

    def test_passes(self):
        """A log without a line, or whose lines all say that there was no response, is understood."""
        for text, options in ((b"", ()), (b"#Fields: sc-status\n", ()), (combined("-", "000"), ("--log", "ncsa")),
                              (b"\n\n", ("--log", "ncsa")), (b"\n \r\n", ()), (b"\n\n", ("--follow",)), (b"x\n" + combined(200), ("--log", "ncsa"))):
            done = command.run("tally", *options, stdin=text)
            self.assertEqual((done.returncode, done.stderr), (0, b""), text)


if __name__ == "__main__":
    unittest.main()
