# SPDX-License-Identifier: MIT
"""The timeline and the paths: counted again by Python, its own calendar included."""

import collections
import datetime
import gzip
import json
import random
import re
import unittest
import xml.etree.ElementTree

import command
from tallying import tally

UTC = datetime.timezone.utc
NOON = datetime.datetime(2026, 11, 22, 12, tzinfo=UTC)


def clf(when, request, status):
    return f'::1 - - [{when:%d/%b/%Y:%H:%M:%S %z}] "{request}" {status} 5 "-" "a [23/Nov/2026:00:00:00 +0000]"\n'.encode()


def by_begin(document):
    return {row["begin"]: (row["count"], row["server_errors"], row["client_errors"]) for row in document["timeline"]}


class Timeline(unittest.TestCase):
    def test_against_the_calendar_of_python(self):
        dice = random.Random(5)
        for per, form in (("minute", "%Y-%m-%d %H:%M"), ("hour", "%Y-%m-%d %H:00")):
            wanted = collections.defaultdict(lambda: [0, 0, 0])
            lines = []
            for _ in range(2000):
                zone = datetime.timezone(datetime.timedelta(minutes=dice.choice((0, 0, 60, -300, 330, -570))))
                when = datetime.datetime.fromtimestamp(dice.randrange(1772150000, 1772410000), zone)
                status = dice.choice((200, 404, 499, 503, 600, 2000))
                lines.append(clf(when, "GET / HTTP/1.1", status))
                if status == 2000:
                    continue  # of no class
                row = wanted[when.astimezone(UTC).strftime(form)]
                row[0] += 1
                row[1] += status in (503, 600)
                row[2] += status == 404
            found = by_begin(tally("--per", per, stdin=b"".join(lines)))
            self.assertEqual(found, {begin: tuple(row) for begin, row in wanted.items()})
            self.assertEqual(list(found), sorted(found))

    def test_formats(self):
        w3c = b"#Fields: sc-status cs-uri-stem time date\n200 /a 12:00:59 2026-11-22\n503 /b 12:01:00 2026-11-22\n"
        haproxy = b"lb haproxy[1]: ::1:5 [22/Nov/2026:12:0%d:14.655] web app/s1 1/0/3/6/1 %d 2 - - ---- 1/1/1/1/0 0/0 \"GET /a HTTP/1.1\"\n"
        moments = [
            [NOON.isoformat(), (NOON + datetime.timedelta(seconds=60)).isoformat()],
            ["2026-11-22T13:00:00.123+01:00", "2026-11-22T12:01:59Z"],
            [NOON.timestamp(), NOON.timestamp() + 61.5],
            [NOON.timestamp() * 1000, NOON.timestamp() * 1000 + 61500],
            ["22/Nov/2026:12:00:00 +0000", "22/Nov/2026:12:01:00 +0000"],
        ]
        logs = [w3c, haproxy % (0, 200) + haproxy % (1, 503)]
        logs += [b"".join(json.dumps({"time": moment, "status": status}).encode() + b"\n" for moment, status in zip(pair, (200, 503)))
                 for pair in moments]
        logs.append(json.dumps({"log": {"entries": [
            {"startedDateTime": moment, "request": {"url": "https://example.org/"}, "response": {"status": status}}
            for moment, status in zip(moments[1], (200, 503))]}}).encode())
        for log in logs:
            found = by_begin(tally("--per", "minute", stdin=log))
            self.assertEqual(found, {"2026-11-22 12:00": (1, 0, 0), "2026-11-22 12:01": (1, 1, 0)}, log)

    def test_without_a_time(self):
        log = clf(NOON, "GET / HTTP/1.1", 200) + b'::1 - - [31/Feb/2026:99:00:00 +0000] "GET / HTTP/1.1" 404 5\n'
        document = tally("--per", "minute", stdin=log)
        self.assertEqual([(row["begin"], row["count"]) for row in document["timeline"]], [("2026-11-22 12:00", 1), ("no_time", 1)])

    def test_any_order_and_no_more_than_there_is_room_for(self):
        """Two months of minutes and ten more, the newest first; what came when all slots were taken is named apart."""
        n = 100_000
        minutes = [NOON - datetime.timedelta(minutes=i) for i in range(n + 10)]
        log = b"#Fields: date time sc-status\n"
        log += "".join(f"{minute:%Y-%m-%d %H:%M}:00 {(200, 503)[i % 2]}\n" for i, minute in enumerate(minutes)).encode()
        log += b"- - 200\n2026-11-22 12:00:59 200\n"
        rows = [line.split("\t") for line in command.run("tally", "--per", "minute", "-f", "tsv", stdin=log).stdout.decode().splitlines()]
        found = [(row[1], int(row[2])) for row in rows if row[0] == "time"]
        wanted = [(f"{minute:%Y-%m-%d %H:%M}", 1) for minute in reversed(minutes[1:n])] + [("2026-11-22 12:00", 2)]
        self.assertEqual(found, wanted + [("no_time", 1), ("no_slot", 10)])
        shown = command.run("tally", "--per", "minute", stdin=log).stdout.decode()
        self.assertIn("  without a time: 1\n  beyond 100,000 minutes: 10\n", shown)
        drawn = command.run("tally", "--per", "minute", "-f", "svg", stdin=log).stdout.decode()
        self.assertIn("without a time: 1, beyond 100,000 minutes: 10<", drawn)

    def test_columns_of_every_form(self):
        """A share of the timeline is that of server errors in its slot, in all forms."""
        log = clf(NOON, "GET /a HTTP/1.1", 200) * 7 + clf(NOON, "GET /a HTTP/1.1", 503) + clf(NOON, "GET /a HTTP/1.1", 404) * 2
        options = ("tally", "--per", "minute", "--top", "1")
        (row,) = tally(*options[1:], stdin=log)["timeline"]
        self.assertEqual((row["share"], row["server_errors"], row["client_errors"]), (0.1, 1, 2))
        table = [line.split("\t") for line in command.run(*options, "-f", "tsv", stdin=log).stdout.decode().splitlines()]
        rows = [dict(zip(table[0], line)) for line in table[1:]]
        (row,) = (row for row in rows if row["kind"] == "time")
        self.assertEqual([row[name] for name in ("count", "share", "server_errors", "client_errors", "too_small_by")],
                         ["10", "0.1", "1", "2", ""])
        self.assertEqual([row["too_small_by"] for row in rows if row["kind"] == "path"], ["0"] * 3)
        self.assertIn("time 2026-11-22 12:00 10 10.0% UTC\n", command.run(*options, "-f", "line", stdin=log).stdout.decode())
        md = command.run(*options, "-f", "md", stdin=log).stdout.decode()
        self.assertIn("| Time | count | share of server errors | meaning | server errors | client errors |\n|---|--:|--:|---|--:|--:|\n"
                      "| 2026-11-22 12:00 | 10 | 10.0% | UTC | 1 | 2 |\n", md)
        self.assertIn("| Paths | count | share | meaning | too small by |\n|---|--:|--:|---|--:|\n| /a | 7 | 70.0% | success | 0 |\n", md)
        self.assertRegex(command.run(*options, stdin=log).stdout.decode(), r"2026-11-22 12:00 10 +10\.0% ")

    def test_lines_in_pieces(self):
        """Lines that are cut by the ends of the pieces in which a log is read, packed or not."""
        log = b"".join(clf(NOON + datetime.timedelta(minutes=i % 7), "GET /" + "x" * (i % 3000) + " HTTP/1.1", 200) for i in range(3000))
        wanted = {f"2026-11-22 12:0{i}": (sum(n % 7 == i for n in range(3000)), 0, 0) for i in range(7)}
        for stdin in (log, gzip.compress(log)):
            self.assertEqual(by_begin(tally("--per", "minute", stdin=stdin)), wanted)


class Picture(unittest.TestCase):
    """The timeline of the picture: each column says what it is, and its pieces are as high as that."""

    SVG = "{http://www.w3.org/2000/svg}"
    WORDS = re.compile(r"([0-9-]+ [0-9:]+): ([0-9,]+) responses, ([0-9,]+) server errors \(([0-9.<]+)%\), "
                       r"([0-9,]+) client errors")

    def draw(self, log, per="minute"):
        done = command.run("tally", "-f", "svg", "--per", per, stdin=log)
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        root = xml.etree.ElementTree.fromstring(done.stdout.decode())
        columns = {}
        for group in root.iter(self.SVG + "g"):
            title = group.find(self.SVG + "title")
            if title is not None:
                begin, *numbers = self.WORDS.fullmatch(title.text).groups()
                columns[begin] = ([int(each.replace(",", "")) for each in (numbers[0], numbers[1], numbers[3])], group)
        return root, columns

    def test_columns(self):
        minutes = {0: (200, 0, 0), 1: (90, 10, 5), 3: (50, 50, 0), 7: (0, 1, 0)}
        log = b"".join(clf(NOON + datetime.timedelta(minutes=minute), "GET / HTTP/1.1", status)
                       for minute, counts in minutes.items()
                       for status, n in zip((200, 503, 404), counts) for _ in range(n))
        root, columns = self.draw(log)
        self.assertEqual({begin: numbers for begin, (numbers, _) in columns.items()}, {
            f"2026-11-22 12:0{minute}": [sum(counts), counts[1], counts[2]] for minute, counts in minutes.items()})
        # The scales: 100% and 200 responses.
        labels = [each.text for each in root.iter(self.SVG + "text") if each.get("text-anchor") == "end"]
        self.assertEqual([each for each in labels if each in ("100%", "200", "0")], ["100%", "0", "200", "0"])
        places = []
        for begin, (_, group) in columns.items():
            others, server, client = minutes[int(begin[-1])]
            heights = [float(each.get("height")) for each in group.iter(self.SVG + "rect")]
            wanted = [64 * server / (others + server + client)] + [96 * n / 200 for n in (server, client, others)]
            wanted = [max(height, 1) for height in wanted if height]
            self.assertEqual(len(heights), len(wanted))
            for found, height in zip(heights, wanted):
                self.assertAlmostEqual(found, height, delta=0.05)
            places.append(float(next(group.iter(self.SVG + "rect")).get("x")))
        # Minutes without a response have their room.
        step = places[1] - places[0]
        for place, minute in zip(places, minutes):
            self.assertAlmostEqual(place - places[0], step * minute, delta=0.2)

    def test_in_words(self):
        log = clf(NOON, "GET / HTTP/1.1", 200) + clf(NOON + datetime.timedelta(minutes=2), "GET / HTTP/1.1", 503)
        root, _ = self.draw(log)
        self.assertEqual(root.get("aria-labelledby"), "title desc")
        self.assertEqual(root.find(self.SVG + "desc").text,
                         "50.0% server errors of 2 responses, 0.00% client errors, 0.00% closed by the client (499). "
                         "From 2026-11-22 12:00 to 2026-11-22 12:02 UTC, per minute, server errors: at most 100%, "
                         "at 2026-11-22 12:02")
        root, _ = self.draw(clf(NOON, "GET / HTTP/1.1", 200), "hour")
        self.assertTrue(root.find(self.SVG + "desc").text.endswith("per hour, server errors: none"))

    def test_more_than_there_is_room_for(self):
        """Columns of round times, in which nothing is lost, and which stay within the picture."""
        dice = random.Random(9)
        for minutes, per, width in ((121, "minute", "2 minutes"), (700, "minute", "10 minutes"),
                                    (60 * 300, "minute", "3 hours"), (60 * 24 * 900, "minute", "10 days"),
                                    (60 * 24 * 6, "hour", "2 hours"), (10**7, "hour", "100 days")):
            whens = [NOON, NOON + datetime.timedelta(minutes=minutes - 1)]
            whens += [NOON + datetime.timedelta(minutes=dice.randrange(minutes)) for _ in range(500)]
            log = b"".join(clf(when, "GET / HTTP/1.1", dice.choice((200, 503))) for when in whens)
            root, columns = self.draw(log, per)
            self.assertEqual(sum(numbers[0] for numbers, _ in columns.values()), 502)
            self.assertLessEqual(len(columns), 120)
            self.assertIn(f", per {width}, ", root.find(self.SVG + "desc").text)
            for each in root.iter(self.SVG + "rect"):
                end = float(each.get("x", 0)) + float(each.get("width"))
                self.assertTrue(0 <= end <= 720 and float(each.get("height")) >= 0, each.attrib)

    def test_without_times(self):
        root, columns = self.draw(b"200\n503\n")
        self.assertEqual(columns, {})
        root, columns = self.draw(clf(NOON, "GET / HTTP/1.1", 200) + b'::1 - - [-] "GET / HTTP/1.1" 404 5\n')
        self.assertEqual(len(columns), 1)
        self.assertIn("without a time: 1", [each.text for each in root.iter(self.SVG + "text")])


class Paths(unittest.TestCase):
    def test_per_class(self):
        log = [("/a?q=1", 200)] * 5 + [("/b", 200)] * 3 + [("/c", 200)] * 2 + [("/a", 404)] * 4 + [("/a\tb\xff|", 503)]
        random.Random(3).shuffle(log)
        text = b"".join(clf(NOON, f"GET {path} HTTP/1.1", status) for path, status in log)
        document = tally("--top", 2, stdin=text)
        self.assertEqual([(row["class"], row["path"], row["count"], row["too_small_by"]) for row in document["paths"]],
                         [("success", "/a", 5, 0), ("success", "/b", 3, 0), ("client_error", "/a", 4, 0),
                          ("server_error", "/a%09b%C3%BF|", 1, 0)])

    def test_formats(self):
        logs = [
            b'{"request":"GET /a?b HTTP/1.1","status":200}\n',
            b'{"request":{"uri":"/a?b","method":"GET"},"status":200}\n',
            b'{"path":"/a","status":200}\n',
            b"#Fields: cs-uri-stem sc-status\n/a 200\n",
            b'lb haproxy[1]: ::1:5 [22/Nov/2026:12:00:14.655] web app/s1 1/0/3/6/1 200 2 - - ---- 1/1/1/1/0 0/0 {a} "GET /a?b HTTP/1.1"\n',
        ]
        for log in logs:
            self.assertEqual([row["path"] for row in tally("--top", 1, stdin=log)["paths"]], ["/a"], log)

    def test_more_than_there_is_room_for(self):
        """A path that is every fourth is never lost, and its count is off by no more than is said."""
        text = b"".join(clf(NOON, f"GET {'/often' if i % 4 == 0 else f'/{i}'} HTTP/1.1", 200) for i in range(40000))
        (row,) = tally("--top", 1, stdin=text)["paths"]
        self.assertEqual(row["path"], "/often")
        self.assertGreater(row["too_small_by"], 0)
        self.assertTrue(10000 - row["too_small_by"] <= row["count"] <= 10000, row)

    def test_long_paths_are_cut_and_never_escape(self):
        text = clf(NOON, "GET /" + "\x1b[31m" * 1000 + " HTTP/1.1", 200) + clf(NOON, "GET /" + "x" * 100000, 200)
        done = command.run("tally", "--top", "5", stdin=text)
        self.assertEqual(done.returncode, 0)
        self.assertNotIn(b"\x1b", done.stdout)
        self.assertLessEqual(max(len(line) for line in done.stdout.decode().splitlines()), 80)


if __name__ == "__main__":
    unittest.main()
