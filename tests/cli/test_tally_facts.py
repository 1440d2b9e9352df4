# SPDX-License-Identifier: MIT
"""The path and the time of a line, in every spelling of them that loggers have."""

import json
import unittest

from tallying import tally

HEAD = b"::1 - - [22/Nov/2026:12:00:00 +0000] "


def of_json(**members):
    return json.dumps({"status": 200, **members}).encode() + b"\n"


def paths(log):
    return [(row["path"], row["count"]) for row in tally("--top", 1000, stdin=log)["paths"]]


class Paths(unittest.TestCase):
    def test_blanks_in_json(self):
        """A path is no request line: RFC 9112, section 3."""
        for key in ("uri", "path", "request_uri", "url", "ClientRequestURI"):
            self.assertEqual(paths(of_json(**{key: "/my file.txt?a b"})), [("/my%20file.txt", 1)], key)
        self.assertEqual(paths(of_json(request={"uri": "/my file.txt"})), [("/my%20file.txt", 1)])
        self.assertEqual(paths(of_json(request="GET /my HTTP/1.1")), [("/my", 1)])

    def test_escaped_quotes(self):
        """Apache writes a quote of a request as backslash and quote, and a backslash twice."""
        log = b"".join(HEAD + b'"GET ' + target + b' HTTP/1.1" 200 5\n' for target in (rb"/a\"b", rb"/a\"c", rb"/a\"b", rb"/d\\"))
        self.assertEqual(paths(log), [(r'/a\"b', 2), (r'/a\"c', 1), (r"/d\\", 1)])
        self.assertEqual(paths(HEAD + rb'"GET /d\\" 200 5 "-" "x"' + b"\n"), [(r"/d\\", 1)])

    def test_long_ones_stay_apart(self):
        """They look alike, and are marked as cut; what escaping makes longer is cut between two escapes."""
        begin = "/" + "x" * 200
        log = b"".join(HEAD + f'"GET {begin}{i} HTTP/1.1" 200 5\n'.encode() for i in range(10) for _ in range(100))
        document = tally("--top", 1000, stdin=log)
        self.assertEqual([row["count"] for row in document["paths"]], [100] * 10)
        for row in document["paths"]:
            self.assertTrue(row["cut"])
            self.assertTrue(begin.startswith(row["path"].removesuffix("…")) and row["path"].endswith("…"), row)
        for n in range(90, 130):
            (row,) = tally("--top", 1, stdin=of_json(path="/" * n + " " * 20))["paths"]
            self.assertRegex(row["path"], r"^/+(%20)*…$" if row["cut"] else r"^/+(%20){20}$")
        (row,) = tally("--top", 1, stdin=of_json(path="/" + "x" * 80))["paths"]
        self.assertEqual((row["path"], row["cut"]), ("/" + "x" * 80, False))

    def test_two_spellings_of_one(self):
        log = HEAD + b'"GET /a\xff HTTP/1.1" 200 5\n' + HEAD + b'"GET /a%FF HTTP/1.1" 200 5\n'
        self.assertEqual(paths(log), [("/a%FF", 2)])

    def test_the_same_answer_each_time(self):
        """The hash has another key in each process; which paths are kept has nothing to do with it."""
        log = b"".join(HEAD + f'"GET /{"x" * 150}{i * i % 9000} HTTP/1.1" 200 5\n'.encode() for i in range(9000))
        self.assertEqual(tally("--top", 1000, stdin=log), tally("--top", 1000, stdin=log))


if __name__ == "__main__":
    unittest.main()
