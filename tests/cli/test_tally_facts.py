# SPDX-License-Identifier: MIT
"""The path and the time of a line, in every spelling of them that loggers have."""

import gzip
import json
import unittest

import command
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


def times(log):
    return [(row["begin"], row["count"]) for row in tally("--per", "minute", stdin=log)["timeline"]]


class Times(unittest.TestCase):
    """The same moment, in spellings of RFC 3339, ISO 8601 and loggers."""

    NOON = [("2026-11-22 12:00", 1)]
    NOON_S = 1795348800

    def test_zones(self):
        for zone in ("Z", "z", "+00:00", " +0000", "-00:00", "+0000", "+00", " UTC", " GMT"):
            self.assertEqual(times(of_json(time="2026-11-22T12:00:00" + zone)), self.NOON, zone)
            self.assertEqual(times(of_json(time="2026-11-22 12:00:00,123" + zone)), self.NOON, zone)
        for zone in ("+01:00", " +0100", "+01", " +01:00"):
            self.assertEqual(times(of_json(time="2026-11-22T13:00:00.5" + zone)), self.NOON, zone)
        self.assertEqual(times(of_json(time="2026-11-22T01:30:59-10:30")), self.NOON)

    def test_zones_that_nobody_has(self):
        """RFC 3339, section 5.6: hours to 23, minutes to 59; which offset a name of letters is, nobody can say."""
        for zone in ("+9999", "+24:00", "-0060", " EST", " PM", "+1", "+123"):
            self.assertEqual(times(of_json(time="2026-11-22T12:00:00" + zone)), [("no_time", 1)], zone)
        log = b'::1 - - [22/Nov/2026:12:00:00 +9999] "GET / HTTP/1.1" 200 5\n'
        self.assertEqual(times(log), [("no_time", 1)])

    def test_numbers(self):
        for unit in (1, 10**3, 10**6, 10**9):
            self.assertEqual(times(of_json(time=self.NOON_S * unit)), self.NOON, unit)
            self.assertEqual(times(of_json(time=str(self.NOON_S * unit))), self.NOON, unit)
        for text in (f"{self.NOON_S}.123", f"{self.NOON_S + 59}.999"):
            self.assertEqual(times(of_json(time=text)), self.NOON, text)
            self.assertEqual(times(b'{"status":200,"time":' + text.encode() + b"}\n"), self.NOON, text)
        # Before HTTP was there, or beyond what a calendar of four digits has.
        for number in (0, -1, 631151999, 10**22, 1e300, "1e9", "1.2.3", "", "-", ".", True):
            self.assertEqual(times(of_json(time=number)), [("no_time", 1)], number)

    def test_the_next_key(self):
        """A key with such a name may have something else: how long it took, or nothing."""
        for other in (0.023, 23, "0.023", "-", None, "23ms", {"s": 1}):
            self.assertEqual(times(of_json(time=other, timestamp="2026-11-22T12:00:00Z")), self.NOON, other)

    def test_in_brackets(self):
        """As Envoy begins its lines."""
        log = (b'[2026-11-22T12:00:00.310Z] "POST /api HTTP/2" 204 - 154 0 226 100 "10.0.35.28" "nsq2http" "cc21" '
               b'"locations" "tcp://10.0.2.1:80"\n')
        self.assertEqual(times(log), self.NOON)

    def test_early_years(self):
        log = b"#Fields: date time sc-status\n0000-01-01 00:00:00 200\n0999-01-01 00:00:59 200\n"
        self.assertEqual(times(log), [("0000-01-01 00:00", 1), ("0999-01-01 00:00", 1)])

    def test_whose_time_it_is(self):
        """HAProxy's httplog and others name no zone: nobody can say what it is in UTC."""
        haproxy = (b'lb haproxy[1]: ::1:5 [22/Nov/2026:12:00:14.655] web app/s1 1/0/3/6/1 200 2 - - ---- 1/1/1/1/0 0/0 '
                   b'"GET / HTTP/1.1"\n')
        bare, zoned = of_json(time="2026-11-22 12:00:00"), of_json(time="2026-11-22 12:00:00Z")
        w3c = b"#Fields: date time sc-status\n2026-11-22 12:00:00 200\n"
        for log, words in ((haproxy, "as logged"), (bare, "as logged"), (zoned, "UTC"), (w3c, "UTC"), (HEAD + b'"GET /" 200 5\n', "UTC"),
                           (of_json(time=self.NOON_S), "UTC"), (bare + zoned, "UTC or as logged")):
            (row,) = tally("--per", "minute", stdin=log)["timeline"]
            self.assertEqual((row["begin"], row["zone"]), ("2026-11-22 12:00", words), log)
            self.assertIn(f"\n  {words}, responses", command.run("tally", "--per", "minute", stdin=log).stdout.decode())
            self.assertIn(f"({words})", command.run("tally", "--per", "minute", "-f", "svg", stdin=log).stdout.decode())


class LongLines(unittest.TestCase):
    """What is said of a line has nothing to do with where the pieces end in which it comes."""

    MIB = 1024 * 1024

    def line(self, n):
        """As long as this, without the line end; what is asked for stands at its end."""
        head, tail = b'{"status":200,"pad":"', b'","path":"/a","time":"2026-11-22T12:00:00Z"}'
        return head + b"x" * (n - len(head) - len(tail)) + tail

    def read(self, log, packed=False):
        document = tally("--per", "minute", "--top", 3, stdin=gzip.compress(log) if packed else log)
        return ([(row["path"], row["count"]) for row in document["paths"]],
                [(row["begin"], row["count"]) for row in document["timeline"]])

    def test_whole(self):
        log = b"".join(self.line(n) + b"\n" for n in range(60_000, 140_000, 2000))
        for packed in (False, True):
            self.assertEqual(self.read(log, packed), ([("/a", 40)], [("2026-11-22 12:00", 40)]))

    def test_bound(self):
        for packed in (False, True):
            self.assertEqual(self.read(self.line(self.MIB), packed), ([("/a", 1)], [("2026-11-22 12:00", 1)]))
            for end in (b"", b"\n"):
                self.assertEqual(self.read(self.line(self.MIB + 1) + end, packed), ([], [("no_time", 1)]))

    def test_many_fields(self):
        """Of W3C extended; those that are asked for are the last."""
        n = 20_000
        log = (b"#Fields: sc-status " + b" ".join(b"x%d" % i for i in range(n)) + b" date time cs-uri-stem\n"
               + b"".join(b"200 " + b"- " * n + b"2026-11-22 12:0%d:00 /a\n" % i for i in range(3)))
        self.assertEqual(self.read(log), ([("/a", 3)], [(f"2026-11-22 12:0{i}", 1) for i in range(3)]))


if __name__ == "__main__":
    unittest.main()
