# SPDX-License-Identifier: MIT
"""What a tally counts: every line once, as the slow model has it, and what codes mean by the tables of data/."""

import gzip
import json
import os
import random
import tempfile
import unittest
import xml.etree.ElementTree
from pathlib import Path

import command
from tallying import REQUEST, combined, counts, expected, random_log, tally

# What peers refuse or label wrongly, and lines that shift the fields of one-liners.
ODD = b"\n".join(
    [REQUEST + b"%d 0" % code for code in (102, 103, 226, 425, 463, 464, 508, 529)]
    + [
        REQUEST + rb'200 5 "-" "a \"quoted\" agent, \" 404 "',
        REQUEST + b"- 0",
        REQUEST + b"0 0",
        REQUEST + b"000 0",
        REQUEST + b"2000 0",
        b'2001:db8::1 - - [22/Nov/2026:12:00:00 +0000] "GET / HTTP/2.0" 304 -',
        b'::1 - - [22/Nov/2026:12:00:00 +0000] "GET /" 200 5',
        b'::1 - - [22/Nov/2026:12:00:00 +0000] "-" 408 -',
        b'::1 - - [22/Nov/2026:12:00:00 +0000] "" 400 0',
        rb'::1 - - [22/Nov/2026:12:00:00 +0000] "\x16\x03\x01\x02" 400 157 "-" "-"',
        b'::1 - - [22/Nov/2026:12:00:00 +0000] "\x16\x03\x01\xff\x00" 400 157 "-" "-"',
        b'::1 - J. R. Hartley [22/Nov/2026:12:00:00 +0000] " 404 x" 401 0',
        b'cut off" 200 5 "-"',
        b"",
        b" \r",
        REQUEST + b"503\r",
        REQUEST + b"404",
    ]
)

W3C = (
    b"#Software: Microsoft Internet Information Services 10.0\r\n"
    b"#Fields: date time cs-method sc-status sc-substatus sc-win32-status\r\n"
    b"2026-11-22 12:00:00 GET 404 13 0\r\n"
    b"2026-11-22 12:00:00 GET 404 0 2\r\n"
    b"2026-11-22 12:00:00 GET 404 13 0\r\n"
    b"2026-11-22 12:00:01 GET 503 2 0\r\n"
    b"2026-11-22 12:00:01 GET 200 0 0\r\n"
    b"2026-11-22 12:00:01 GET - - -\r\n"
)

HAPROXY = b"lb haproxy[1]: ::1:5 [22/Nov/2026:12:14:14.655] web app/s1 10/0/30/69/109 %b 2750 - - ---- 1/1/1/1/0 0/0 \"GET / HTTP/1.1\"\n"


class Counting(unittest.TestCase):
    def check(self, text, fmt, *options, model=()):
        document = tally(*options, stdin=text)
        self.assertEqual(counts(document), expected(text, fmt, *model))
        self.assertEqual(document["files"][0]["format"], fmt)
        return document

    def test_says_which_key(self):
        """Keys of common servers; what stands around the value may be blanks, quotes and other keys."""
        for key, line in (("status", '{"status":404}'), ("status_code", '{"a":1,"status_code" : 404 ,"b":"c"}'),
                          ("DownstreamStatus", '{"DownstreamStatus":"404"}'),
                          ("status", '{"msg":"x: \\"y\\":1","status":\t404}')):
            for text in (f"{line}\n" * 3, line, f"\n\n{line}\r\n"):
                document = tally("--log", "json", "--key", key, stdin=text.encode())
                self.assertEqual(document["files"][0]["status_key"], key, text)
                self.assertEqual(counts(document)[404], text.count("404"), text)
                if text.endswith("\n"):
                    self.assertEqual(tally(stdin=text.encode())["files"], document["files"], text)
        self.assertIsNone(tally(stdin=b"404\n")["files"][0]["status_key"])

    def test_key_in_words(self):
        for text, words in ((b'{"status":200}\n', "json, 1 line"),
                            (b'{"status_code":200}\n', "json, key status_code, 1 line"),
                            (gzip.compress(b'{"status_code":200}\n'), "json, key status_code, gzip, 1 line")):
            first = command.run("tally", stdin=text).stdout.decode().splitlines()[0]
            self.assertEqual(first, f"standard input: {words}")

    def test_odd_lines(self):
        document = self.check(ODD, "ncsa")
        self.assertEqual(document["totals"]["lines"], len(ODD.split(b"\n")))
        self.assertEqual({row["code"]: row["count"] for row in document["codes"]}, {
            102: 1, 103: 1, 226: 1, 425: 1, 463: 1, 464: 1, 508: 1, 529: 1, 200: 2, 304: 1, 408: 1, 400: 3, 401: 1,
            503: 1, 404: 1,
        })

    def test_formats_are_found(self):
        self.check(W3C, "w3c")
        self.check(b"".join(HAPROXY % code for code in (b"200", b"503", b"-1", b"404")), "haproxy")
        self.check(b'{"status":200}\n{"status":"-"}\n{"status":null}\n{"x":1}\n{"status":404', "json")
        self.check(b"200\n000\n404\nfailed\n", "field", model=(1,))
        self.check(b'{"DownstreamStatus":200}\n' * 3, "json", model=(b"DownstreamStatus",))

    def test_formats_that_are_asked_for(self):
        for fmt in ("ncsa", "json", "w3c", "haproxy", "field"):
            options, model = (("--field", 3), (3,)) if fmt == "field" else (("--log", fmt), ())
            for seed in (1, 2):
                self.check(b"\n".join(random_log(random.Random(seed), fmt)), fmt, *options, model=model)
        self.check(b'{"a":200,"status":500}\n', "json", "--key", "a", model=(b"a",))

    def test_no_line_end_at_the_end(self):
        for text in (b"404", b"404\n", b"404\n503"):
            self.check(text, "field", model=(1,))

    def test_nothing(self):
        document = tally(stdin=b"")
        self.assertEqual((document["totals"]["lines"], document["codes"]), (0, []))
        document = tally(stdin=b"\n \r\n\n")
        self.assertEqual(counts(document), {"empty": 3})


class Meaning(unittest.TestCase):
    def test_codes_are_those_of_the_tables(self):
        names = {int(row["code"]): row for row in command.table("codes") if row["vendor"] == "iana"}
        document = tally(stdin=combined(*range(100, 600)))
        for row in document["codes"]:
            self.assertEqual((row["count"], row["class"][0]), (1, "xisrcs"[row["code"] // 100]), row)
            if row["code"] in names:
                # 306 has no phrase: its meaning in data/advice.tsv stands there.
                self.assertEqual(row["vendors"], [])
                self.assertEqual(row["meaning"], names[row["code"]]["phrase"] or "Reserved number, no longer used.")
        meant = {int(row["code"]) for row in command.table("codes")}
        self.assertEqual(document["shares"]["unknown"]["count"], len(set(range(100, 600)) - meant))

    def test_vendors(self):
        registered = {row["code"] for row in command.table("codes") if row["vendor"] == "iana"}
        users = {}
        for row in command.table("codes"):
            if row["code"] not in registered:
                users.setdefault(row["vendor"], set()).add(row["code"])
        document = tally(stdin=combined(*range(100, 1000)))
        self.assertEqual({row["vendor"]: row["count"] for row in document["vendors"]},
                         {vendor: len(codes) for vendor, codes in users.items()})

    def claims(self):
        """The rows of each number that only vendors give a meaning, in the order of data/codes.tsv: the best known first."""
        rows = {}
        for row in command.table("codes"):
            rows.setdefault(row["code"], []).append(row)
        return {code: claims for code, claims in rows.items() if claims[0]["vendor"] != "iana" and 100 <= int(code) < 600}

    def test_codes_of_several_vendors(self):
        claims = self.claims()
        document = tally(stdin=combined(*claims))
        for row in document["codes"]:
            first, *others = claims[str(row["code"])]
            wanted = (first["phrase"] or first["meaning"]) + (f" +{len(others)} more" if others else "")
            self.assertEqual(row["meaning"], wanted)
            self.assertEqual(row["vendors"], [each["vendor"] for each in (first, *others)])
        shown = command.run("tally", stdin=combined(*[499] * 5)).stdout.decode()
        self.assertIn("  499 Client Closed Request +2 more ", shown)

    def test_vendors_on_the_screen(self):
        """Each response once, whoever may have meant it."""
        shown = command.run("tally", stdin=combined(*[499] * 5, *[520] * 2, *[521] * 3, 463, 404)).stdout.decode()
        (line,) = (line for line in shown.splitlines() if line.startswith("  Vendors "))
        self.assertEqual(line.split(None, 1)[1], "aws-elb/alibaba-alb 1, nginx/esri/google-rpc 5, cloudflare 5")

    def test_shares(self):
        """RFC 9110, section 15: what is no status code counts as a 5xx; the rule of OpenTelemetry for errors."""
        document = tally(stdin=combined(200, 200, 404, 499, 499, 503, 600, "-", "000", 2000))
        shares = {name: row["count"] for name, row in document["shares"].items()}
        self.assertEqual(document["totals"]["responses"], 7)
        self.assertEqual(document["totals"]["other_numbers"], 1)
        self.assertEqual(shares, {"server_errors": 2, "client_errors": 1, "client_closed": 2, "all_errors": 5,
                                  "retryable": 1, "cacheable": 3, "unknown": 0})
        self.assertAlmostEqual(document["shares"]["server_errors"]["share"], 2 / 7, delta=1e-14)

    def test_retryable_and_cacheable(self):
        """As the command says of each code alone."""
        for word, member in (("retryable", "retryable"), ("cacheable", "cacheable")):
            wanted = sum(command.run("test", word, str(code)).returncode == 0 for code in range(400, 430))
            self.assertEqual(tally(stdin=combined(*range(400, 430)))["shares"][member]["count"], wanted)

    def test_substatuses(self):
        document = tally(stdin=W3C)
        self.assertEqual([(row["substatus"], row["count"]) for row in document["substatuses"]], [("404.13", 2), ("503.2", 1)])
        meanings = {(row["code"], row["sub"]): row["meaning"] for row in command.table("substatus")}
        self.assertEqual(document["substatuses"][0]["meaning"], meanings["404", "13"])


class Forms(unittest.TestCase):
    def test_the_same_numbers_everywhere(self):
        rows = command.run("tally", "--format", "tsv", stdin=ODD).stdout.decode().splitlines()
        columns = rows[0].split("\t")
        table = [dict(zip(columns, row.split("\t"))) for row in rows[1:]]
        document = tally(stdin=ODD)
        codes = [(row["key"], int(row["count"])) for row in table if row["kind"] == "code"]
        self.assertEqual(codes, [(str(row["code"]), row["count"]) for row in document["codes"]])
        lines = command.run("tally", "--format", "line", stdin=ODD).stdout.decode().splitlines()
        self.assertEqual([line.split()[:3] for line in lines if line.startswith("code ")],
                         [["code", key, str(count)] for key, count in codes])
        md = command.run("tally", "--format", "md", stdin=ODD).stdout.decode()
        for key, count in codes:
            self.assertIn(f"| {key} | {count} | ", md)

    def test_svg(self):
        # A share of less than 0.01% has a sign that XML has, too.
        for text in (ODD, b"", W3C, combined(*[200] * 20000, 503)):
            svg = command.run("tally", "--format", "svg", stdin=text).stdout.decode("ascii" if not text else "utf-8")
            root = xml.etree.ElementTree.fromstring(svg)
            space = "{http://www.w3.org/2000/svg}"
            self.assertEqual(root.tag, space + "svg")
            self.assertIsNotNone(root.find(space + "title").text)
            self.assertIn("responses", root.find(space + "desc").text)
            self.assertNotIn("script", svg)
            self.assertNotIn("href", svg)
            height = float(root.get("height"))
            self.assertTrue(all(float(each.get("y") or 0) < height for each in root.iter()))

    def svg_texts(self, *arguments, stdin=b""):
        done = command.run("tally", "--format", "svg", *arguments, stdin=stdin)
        return ["".join(each.itertext()) for each in xml.etree.ElementTree.fromstring(done.stdout.decode()).iter()]

    def test_bars_of_svg(self):
        """As wide as their numbers, to the right of their labels, in the colour of their class, below each other."""
        log = combined(*[200] * 400, *[204] * 100, *[301] * 250, *[404] * 50, *[503] * 25, *[600] * 5)
        svg = command.run("tally", "--format", "svg", stdin=log).stdout.decode()
        space = "{http://www.w3.org/2000/svg}"
        root = xml.etree.ElementTree.fromstring(svg)
        width, height = float(root.get("width")), float(root.get("height"))
        self.assertEqual(root.get("viewBox"), f"0 0 {width:.0f} {height:.0f}")
        bars = []
        for group in root.iter(space + "g"):
            label, numbers = group.findall(space + "text")
            bar = group.find(space + "rect")
            bars.append((label.text, numbers.text, bar.get("class"), *(float(bar.get(name)) for name in ("x", "y", "width", "height"))))
            self.assertEqual(label.get("text-anchor"), "end")
            self.assertLess(float(label.get("x")), float(bar.get("x")))
            # Text of 13 pixels has characters of no more than 8, on average.
            self.assertGreater(float(numbers.get("x")), float(bar.get("x")) + float(bar.get("width")))
            self.assertLess(float(numbers.get("x")) + 8 * len(numbers.text), width)
            self.assertGreater(float(label.get("x")) - 8 * len(label.text), 0)
        self.assertEqual([bar[:3] for bar in bars], [
            ("2xx success", "500 (60.2%)", "k2"), ("200 OK", "400 (48.2%)", "k2"), ("204 No Content", "100 (12.0%)", "k2"),
            ("3xx redirection", "250 (30.1%)", "k3"), ("301 Moved Permanently", "250 (30.1%)", "k3"),
            ("4xx client error", "50 (6.02%)", "k4"), ("404 Not Found", "50 (6.02%)", "k4"),
            ("5xx server error", "25 (3.01%)", "k5"), ("503 Service Unavailable", "25 (3.01%)", "k5"),
            ("no status code", "5 (0.60%)", "k0"), ("600", "5 (0.60%)", "k0")])
        longest = bars[0][5]
        for _, numbers, _, x, _, bar_width, _ in bars:
            self.assertEqual(x, bars[0][3])
            self.assertAlmostEqual(bar_width / longest, int(numbers.split()[0]) / 500, delta=0.002)
        for above, below in zip(bars, bars[1:]):
            self.assertGreaterEqual(below[4], above[4] + above[6])
        self.assertLess(bars[-1][4] + bars[-1][6], height)
        for each in root.iter(space + "text"):
            self.assertTrue(0 <= float(each.get("x")) < width and 0 < float(each.get("y")) < height, each.text)

    def test_long_labels_of_svg(self):
        """Of 33 characters they are whole; of more they are marked."""
        texts = self.svg_texts(stdin=combined(451, 499, 203, 511))
        for label in ("451 Unavailable For Legal Reasons", "499 Client Closed Request +2 more",
                      "203 Non-Authoritative Information", "511 Network Authentication Requi…"):
            self.assertIn(label, texts)

    def test_title_of_svg(self):
        """The name of the file without its folder, as it is written, and marked when it is cut."""
        shown = {"münchen.log": "münchen.log", "日本.log": "日本.log", os.fsdecode(b"a\xff\xc3b.log"): "a\\xFF\\xC3b.log",
                 "x" * 29 + "ü": "x" * 29 + "ü", "ü" * 31: "ü" * 29 + "…", "€" * 80: "€" * 29 + "…"}
        with tempfile.TemporaryDirectory() as folder:
            for name, title in shown.items():
                path = Path(folder) / name
                path.write_bytes(combined(200))
                texts = self.svg_texts(path)
                self.assertEqual(texts.count(f"HTTP status codes of {title}"), 2, texts)

    def test_numbers_for_people_are_the_same_everywhere(self):
        log = combined(*[200] * 19_999, 503)
        human = command.run("tally", stdin=log).stdout.decode()
        md = command.run("tally", "-f", "md", stdin=log).stdout.decode()
        lines = command.run("tally", "-f", "line", stdin=log).stdout.decode()
        self.assertRegex(human, r"200 OK +19,999 >99\.9% ")
        self.assertRegex(human, r"503 Service Unavailable +1 <0\.01%")
        self.assertIn("| 200 | 19,999 | >99.9% | OK |", md)
        self.assertIn("| 503 | 1 | <0.01% | Service Unavailable |", md)
        self.assertIn("code 200 19999 >99.9% OK\ncode 503 1 <0.01% Service Unavailable\n", lines)
        self.assertIn("class success 19999 >99.9%\n", lines)
        texts = self.svg_texts(stdin=log)
        self.assertIn("19,999 (>99.9%)", texts)
        self.assertIn("1 (<0.01%)", texts)
        self.assertRegex(command.run("tally", stdin=combined(200)).stdout.decode(), r"200 OK +1 +100% ")

    def test_json_has_shares_as_people_write_them(self):
        done = command.run("tally", "-f", "json", stdin=combined(*[200] * 11, *[503] * 9))
        self.assertIn(b'"share": 0.45,', done.stdout)
        third = tally(stdin=combined(200, 404, 503))["shares"]["server_errors"]["share"]
        self.assertAlmostEqual(third, 1 / 3, delta=1e-14)

    def test_one_line_of_several_files(self):
        with tempfile.TemporaryDirectory() as folder:
            paths = [Path(folder) / name for name in "ab"]
            paths[0].write_bytes(combined(200))
            paths[1].write_bytes(b"")
            shown = command.run("tally", *paths).stdout.decode()
        self.assertIn("\n2 files, 1 line\n", shown)

    def test_server_errors_that_are_no_5xx(self):
        """What makes the sum larger than the class stands beside it."""
        for columns in ("80", "40"):
            shown = command.run("tally", stdin=combined(200, 503, 600, 700), environment={"COLUMNS": columns})
            lines = shown.stdout.decode().splitlines()
            self.assertIn("server errors: 3 of 4", lines[2])
            self.assertEqual(lines[3].strip(), "2 of them are no status code")
        self.assertNotIn("of them", command.run("tally", stdin=combined(200, 503)).stdout.decode())

    def test_names_of_files_are_only_text(self):
        done = command.run("tally", "--format", "svg", "no <such> & 'file'")
        self.assertEqual(done.returncode, 3)
        self.assertIn("no <such> & 'file'", "".join(xml.etree.ElementTree.fromstring(done.stdout).itertext()))

    def test_options_that_contradict(self):
        for arguments in (("--key", "a", "--log", "w3c"), ("--field", "2", "--log", "json"), ("--key", "a", "--field", "1")):
            done = command.run("tally", *arguments, stdin=b"200\n")
            self.assertEqual((done.returncode, done.stdout), (2, b""), arguments)

    def test_json_is_one_object(self):
        self.assertIsInstance(json.loads(command.run("tally", "-f", "json", stdin=b"200\n").stdout), dict)


if __name__ == "__main__":
    unittest.main()
