# SPDX-License-Identifier: MIT
"""cache and check: every code, every system, answers for programs, widths, and input that nobody expects."""

import json
import unittest

import command
from command import table

WHYS = {row["token"]: row for row in table("why")}
RULES = {int(row["code"]): row["cache"] for row in table("codes") if row["vendor"] == "iana"}
PRESETS = [row["name"] for row in table("cache_presets")]
PROFILES = table("cache_profiles")
CODES = [str(code) for code in range(100, 600)]
NOW = ("--now", "784111777")
MAX_AGE = ("-H", "Cache-Control: max-age=60")
MEMBERS = ["code", "method", "cache", "shared", "targeted", "action", "why", "reasons", "lifetime_s", "source", "age_s",
           "ttl_s", "swr_left_s", "sie_left_s", "received", "fresh_until", "cache_status", "reuse", "once_stale",
           "on_failure"]
REUSE = ["method", "after_s", "action", "why", "reasons", "age_s", "ttl_s", "swr_left_s", "sie_left_s", "validators",
         "not_modified", "cache_status"]


def ask(name, *arguments, **more):
    done = command.run(name, *arguments, "--format", "json", **more)
    assert done.returncode in (0, 1) and not done.stderr, done
    return done.returncode, json.loads(done.stdout)


def cache(*arguments, **more):
    return ask("cache", *arguments, *NOW, **more)


def cells(*arguments):
    """The same as rows of text, which is less to read."""
    lines = command.run("cache", *arguments, *NOW, "--format", "tsv").stdout.decode("ascii").splitlines()
    return [dict(zip(lines[0].split("\t"), line.split("\t"))) for line in lines[1:]]


class Answers(unittest.TestCase):
    maxDiff = None

    def test_members(self):
        status, (answer,) = cache("200", *MAX_AGE, "--after", "10")
        self.assertEqual((status, list(answer), list(answer["reuse"])), (0, MEMBERS, REUSE))
        why = WHYS["has-max-age"]
        self.assertEqual(answer["why"], {"why": "has-max-age", "level": why["level"], "source": why["source"],
                                         "text": why["text"]})
        self.assertEqual(answer["reasons"], [answer["why"]])
        self.assertEqual((answer["lifetime_s"], answer["source"], answer["age_s"], answer["ttl_s"]), (60, "max-age", 0, 60))
        self.assertEqual(answer["fresh_until"], "Sun, 06 Nov 1994 08:50:37 GMT")
        reuse = answer["reuse"]
        self.assertEqual((reuse["action"], reuse["age_s"], reuse["ttl_s"], reuse["after_s"]), ("fresh", 10, 50, 10))
        self.assertEqual(reuse["cache_status"], "rfc-shared; hit; ttl=50; detail=fresh")
        self.assertEqual([each["answer"] for each in answer["on_failure"]], [503, None])

    def test_members_of_a_refusal(self):
        status, (answer,) = cache("429", *MAX_AGE)
        self.assertEqual((status, list(answer)), (1, MEMBERS))
        self.assertEqual([answer[key] for key in ("lifetime_s", "source", "ttl_s", "fresh_until", "once_stale", "on_failure")],
                         [None, None, None, None, None, []])
        self.assertEqual((answer["reuse"]["action"], answer["reuse"]["why"]["why"]), ("fetch", "nothing-stored"))

    def test_every_code_alone(self):
        """RFC 9110, section 15.1: what is not cacheable by default is not stored without a field."""
        status, answers = cache(*CODES)
        self.assertEqual((status, [str(answer["code"]) for answer in answers]), (1, CODES))
        for answer in answers:
            stored = RULES.get(answer["code"]) == "heuristic"
            self.assertEqual(answer["action"] == "store", stored, answer["code"])
            self.assertIn(answer["why"]["why"], WHYS)

    def test_every_code_with_max_age(self):
        """RFC 9111, section 3: every final code that is not 304, 206 or one of RFC 6585."""
        never = {code for code, rule in RULES.items() if rule in ("interim", "validation", "must-not-store", "heuristic-range")}
        for answer in cache(*CODES, *MAX_AGE)[1]:
            stored = answer["code"] >= 200 and answer["code"] not in never
            self.assertEqual(answer["action"] == "store", stored, answer["code"])

    def test_every_system(self):
        """data/cache_profiles.tsv, without and with an explicit lifetime; 1xx and 304 are never stored."""
        named = {code for row in PROFILES if row["codes"] != "*" for code in row["codes"].split()} - {"304"}
        finals = sorted(named | {"202", "429", "471", "599"})
        for preset in sorted({row["profile"] for row in PROFILES}):
            rows = {}
            for row in PROFILES:
                if row["profile"] == preset:
                    for code in finals if row["codes"] == "*" else row["codes"].split():
                        rows.setdefault(code, row)
            implicit, explicit = cells(*finals, "--preset", preset), cells(*finals, "--preset", preset, *MAX_AGE)
            self.assertEqual((len(implicit), len(explicit)), (len(finals), len(finals)))
            for code, bare, aged in zip(finals, implicit, explicit):
                row = rows[code]
                self.assertEqual(bare["action"] == "store", row["implicit"] != "no", (preset, code))
                self.assertEqual(aged["action"] == "store", row["explicit"] == "yes", (preset, code))
                if row["implicit"].isdigit():
                    self.assertEqual((bare["source"], bare["lifetime_s"]), ("profile", row["implicit"]), (preset, code))

    def test_no_system_is_looser_where_it_matters(self):
        """RFC 9111, sections 3.5, 5.2.1.5, 5.2.2.5 and 5.2.2.7."""
        for preset in PRESETS:
            for more in (["-H", "Cache-Control: no-store"], ["--request-header", "Cache-Control: no-store"]):
                status, answers = cache("200", "404", *MAX_AGE, "--preset", preset, *more)
                self.assertEqual((status, [answer["action"] for answer in answers]), (1, ["do-not-store"] * 2), preset)
            shared = cache("200", "--preset", preset)[1][0]["shared"]
            for more in (["-H", "Cache-Control: private"], ["--authorization"]):
                _, (answer,) = cache("200", *MAX_AGE, "--preset", preset, *more)
                self.assertEqual(answer["action"] == "store", not shared, (preset, more))

    def test_list_is_the_table(self):
        for form in ("human", "line", "tsv", "json"):
            done = command.run("cache", "--list", "--format", form, environment={"COLUMNS": "100"})
            text = done.stdout.decode()
            self.assertEqual(done.returncode, 0)
            for row in table("cache_presets"):
                self.assertIn(row["name"], text)
                self.assertIn(row["about"], text)
        dumped = json.loads(command.run("dump", "cache_presets").stdout)["cache_presets"]
        self.assertEqual(json.loads(text), dumped)

    def test_explain(self):
        """The object of explain is what dump says of the number."""
        numbers = json.loads(command.run("dump", "numbers").stdout)["numbers"]
        answers = json.loads(command.run("explain", "--format", "json", *CODES).stdout)
        for number, answer in zip(numbers, answers):
            if "cache" in answer:
                found = answer["cache"]
                self.assertEqual([found["rule"], found["cacheable"], found["understood"], found["stale_if_error"], found["why"]["why"]],
                                 [number[key] for key in ("cache", "cacheable", "cache_understood", "stale_if_error", "cache_why")])
        missing = {answer["code"] for answer in answers if "cache" not in answer}
        self.assertTrue(missing.isdisjoint(RULES))

    def test_time_makes_nothing_fresh_again(self):
        """RFC 9111, section 4.2: once stale, stale; the last instant is the one before."""
        seen = [cache("200", *MAX_AGE, "--after", str(after))[1][0]["reuse"]["action"] for after in (0, 1, 59, 60, 61, 2**31)]
        self.assertEqual(seen, ["fresh"] * 3 + ["validate"] * 3)

    def test_far_times(self):
        for now in ("0", "999999999999999999"):
            status, (answer,) = ask("cache", "200", "--now", now, *MAX_AGE, "--after", str(2**31))
            self.assertEqual((status, answer["reuse"]["age_s"]), (0, 2**31))
            text = command.run("cache", "200", "--now", now, *MAX_AGE).stdout.decode("ascii")
            self.assertIn("Fresh", text)
        _, (answer,) = cache("200", "-H", "Cache-Control: max-age=" + "9" * 200)
        self.assertEqual(answer["lifetime_s"], 2**31)


class Lint(unittest.TestCase):
    def test_members(self):
        status, (answer,) = ask("check", "429", *MAX_AGE, "--method", "GET")
        self.assertEqual((status, answer["code"], answer["method"], answer["version"]), (1, 429, "GET", None))
        (finding,) = answer["findings"]
        self.assertEqual(finding, {"why": "check-cache-must-not-store", "level": "definition",
                                   "source": WHYS["check-cache-must-not-store"]["source"],
                                   "text": WHYS["check-cache-must-not-store"]["text"], "field": "Cache-Control",
                                   "directives": ["max-age"], "lines": ["Cache-Control: max-age=60"]})

    def test_version_of_the_status_line(self):
        for line, version in ((b"HTTP/1.0 200 OK", 10), (b"HTTP/1.1 200 OK", 11), (b"HTTP/2 200 ", 20), (b"HTTP/3 200", 30),
                              (b"ICY 200 OK", 10), (b"HTTP/9.9 200 OK", None), (b"HTTP/0.1 200 OK", None)):
            self.assertEqual(ask("check", stdin=line)[1][0]["version"], version, line)

    def test_exit_status_is_the_answer(self):
        self.assertEqual([ask("check", *codes)[0] for codes in (["200"], ["405"], ["200", "405"])], [0, 1, 1])

    def test_level_is_that_of_the_case(self):
        """RFC 9110, section 9.3.2: the sentence is of one level, what requires a field of another."""
        for code, field, level in (("405", "Allow", "MUST"), ("301", "Location", "SHOULD")):
            finding = ask("check", code)[1][0]["findings"][0]
            self.assertEqual((finding["field"], finding["level"]), (field, level))


class OddInput(unittest.TestCase):
    def test_odd_heads(self):
        every_byte = bytes(range(256))
        for name in ("cache", "check"):
            for head in (b"", b"\n", b"\0", every_byte * 1000, b"Cache-Control: no-store\n", b"HTTP/1.1 ", b"\xff" * 3000000):
                done = command.run(name, stdin=head)
                self.assertEqual((done.returncode, done.stdout), (3, b""), head[:20])
            head = b"HTTP/1.1 200\n:\n: 5\nCache-Control\n" + every_byte + b"\nDate:\nAge: x\n \n\t\nCache-Control:no-store\n \n more"
            self.assertIn(ask(name, stdin=head)[0], (0, 1))
        self.assertEqual(cache(stdin=head)[1][0]["why"]["why"], "no-store")

    def test_megabytes(self):
        for value in (b"max-age=" + b"9" * (1 << 20), b"," * (1 << 20) + b"max-age=1", b'x="' + b"\\a" * (1 << 19),
                      b" " * (1 << 20) + b"no-store"):
            head = b"HTTP/1.1 200 OK\nCache-Control: " + value + b"\n"
            self.assertIn(cache(stdin=head)[0], (0, 1))
            self.assertLess(len(command.run("check", stdin=head).stdout), 8000)
        # The fields of one head, and lines that go on and on.
        head = b"HTTP/1.1 200 OK\n" + b"Cache-Control: max-age=1\n" * 20000 + b" ,\n" * 20000 + b" no-store"
        self.assertEqual(cache(stdin=head)[1][0]["why"]["why"], "no-store")

    def test_escapes_never_reach_the_terminal(self):
        head = b"HTTP/1.1 200 OK\nCache-Control: max-age=1, max-age=2, \x1b[31m\xff\nVary: *\x07, *\n"
        for form in ("human", "line", "tsv", "json"):
            done = command.run("check", "--format", form, stdin=head)
            self.assertEqual(done.returncode, 1)
            done.stdout.decode("ascii")
            self.assertNotIn(b"\x1b", done.stdout)
        done = command.run("cache", "200", "--request-header", b"X: \x1b[31m", "-H", b"Y: \xff")
        self.assertNotIn(b"\x1b", done.stdout)

    def test_odd_arguments(self):
        for value in (b"9" * 100000, b"\xff\xfe", b"\x1b[31m", b"", b"a\nb: c", b"a: b\r\nc: d"):
            for option in ("--preset", "--header", "--request-header", "--now", "--received", "--after", "--targeted"):
                done = command.run("cache", "200", option, value)
                if done.returncode == 0:
                    # A long name of a field is a name.
                    self.assertEqual((option, value[:1]), ("--targeted", b"9"))
                    continue
                self.assertEqual((done.returncode, done.stdout), (2, b""), (option, value[:9]))
                done.stderr.decode("ascii")
                self.assertIn(option.encode() + b": '", done.stderr)
                self.assertNotIn(b"\x1b", done.stderr)
                self.assertLess(len(done.stderr), 400)


    def test_no_standard_input(self):
        for name in ("cache", "check"):
            done = command.subprocess.run(["sh", "-c", f'"$0" {name} <&-', command.COMMAND], capture_output=True,
                                          env=command.NEUTRAL, check=False)
            self.assertEqual((done.returncode, done.stdout), (3, b""))
            self.assertIn(b"standard input: ", done.stderr)

    def test_more_fields_than_anybody_sends(self):
        head = b"HTTP/1.1 200 OK\r\nCache-Control: max-age=60\r\n" + b"X: y\r\n" * (1 << 16) + b"\r\n"
        for name in ("cache", "check"):
            done = command.run(name, stdin=head)
            self.assertEqual((done.returncode, done.stdout), (3, b""))
            self.assertIn(b"standard input: a head of more than 65536 fields", done.stderr)


class Width(unittest.TestCase):
    def test_fits(self):
        head = b'HTTP/1.1 200 OK\nCache-Control: public, max-age=60, stale-while-revalidate=5\nETag: "a"\nVary: *, Accept\nVary: b\n'
        for columns in (40, 60, 80, 100):
            for name in ("cache", "check"):
                done = command.run(name, stdin=head, environment={"COLUMNS": str(columns)})
                lines = done.stdout.decode("ascii").splitlines()[1:]
                self.assertGreater(len(lines), 3)
                self.assertLessEqual(max(map(len, lines)), columns, (name, columns))
                self.assertEqual([line for line in lines if line != line.rstrip()], [])


if __name__ == "__main__":
    unittest.main()
