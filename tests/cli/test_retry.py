# SPDX-License-Identifier: MIT
"""retry and policies: every policy, answers for programs, widths, and input that nobody expects."""

import json
import unittest

import command
from command import table

POLICIES = [row["name"] for row in table("retry_policies")]
# data/why.tsv: what a verdict may say.
WHYS = {row["token"]: row for row in table("why")}
REPEATS = {"retry", "new-connection", "auth", "proxy-auth", "no-expect", "no-early-data", "upgrade"}
MEMBERS = ["code", "event", "policy", "method", "attempt", "hint", "action", "repeat", "delay_ms", "delay_min_ms",
           "delay_max_ms", "why", "decided_by", "safety", "notes"]
HEAD = b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: "


def retry(*arguments, **more):
    done = command.run("retry", *arguments, "--format", "json", **more)
    assert done.returncode in (0, 1) and not done.stderr, done
    return done.returncode, json.loads(done.stdout)


class Answers(unittest.TestCase):
    def test_members(self):
        status, (answer,) = retry("503", "--retry-after", "120", "--now", "0")
        self.assertEqual((status, list(answer)), (0, MEMBERS))
        self.assertEqual(answer["hint"], {"kind": "delay", "delay_ms": 120000, "flags": []})
        why = WHYS["unavailable"]
        self.assertEqual(answer["why"], {"why": "unavailable", "level": why["level"], "source": why["source"],
                                         "text": why["text"]})

    def test_every_policy(self):
        for policy in POLICIES:
            status, answers = retry("200", "408", "421", "429", "503", "--policy", policy)
            self.assertEqual((status, len(answers)), (1, 5))
            for answer in answers:
                self.assertEqual(answer["repeat"], answer["action"] in REPEATS)
                self.assertIn(answer["why"]["why"], WHYS)

    def test_exit_status_is_the_answer(self):
        """data/retry_policies.tsv: go-retryablehttp lists 502 and not 408, strict neither."""
        for codes, policy, status in ((["502"], "go-retryablehttp", 0), (["408"], "go-retryablehttp", 1),
                                      (["502", "408"], "go-retryablehttp", 1), (["502"], "strict", 1), (["200"], "octokit", 1)):
            self.assertEqual(retry(*codes, "--policy", policy)[0], status, (codes, policy))

    def test_plan_is_the_answer_step_by_step(self):
        """The highest random word for all steps, so that the time before a step is known."""
        for policy in ("default", "got", "octokit", "google-api-core"):
            _, (planned,) = retry("503", "--policy", policy, "--plan", "--random", "0xffffffff")
            elapsed = 0
            for number, step in enumerate(planned["plan"][:4], 1):
                more = ["--prior", "503", "--elapsed", str(elapsed)] if number > 1 else []
                _, (answer,) = retry("503", "--policy", policy, "--attempt", str(number), "--random", "0xffffffff", *more)
                self.assertEqual({key: step[key] for key in MEMBERS[6:]}, {key: answer[key] for key in MEMBERS[6:]},
                                 (policy, number))
                elapsed += step["delay_max_ms"]

    def test_audit_of_a_code_is_part_of_the_whole(self):
        for policy in POLICIES:
            done = command.run("retry", "--audit", "--policy", policy, "--format", "json")
            whole = json.loads(done.stdout)
            self.assertEqual(done.returncode, 1 if whole else 0)
            for answer in retry("429", "501", "503", "507", "--audit", "--policy", policy)[1]:
                code = str(answer["code"])
                for finding in answer["audit"]:
                    codes = next(each["codes"] for each in whole if each["finding"] == finding["finding"])
                    self.assertTrue(any(low <= code <= (high or low)
                                        for low, _, high in (text.partition("-") for text in codes)), (policy, code))

    def test_our_policies_never_repeat_before_the_time_asked_for(self):
        """RFC 9110, section 10.2.3: how long the user agent ought to wait."""
        for policy in ("strict", "default", "proxy"):
            for seconds in (0, 1, 4, 5, 59, 300, 3600):
                _, (answer,) = retry("503", "--retry-after", str(seconds), "--policy", policy)
                self.assertTrue(not answer["repeat"] or answer["delay_min_ms"] >= seconds * 1000, (policy, seconds))

    def test_vendor_and_substatus(self):
        _, answers = retry("499@nginx", "503.2", "999")
        self.assertEqual([(answer["code"], answer["repeat"]) for answer in answers],
                         [(499, False), (503, True), (999, False)])


class Clock(unittest.TestCase):
    def hint(self, now, text):
        _, (answer,) = retry("503", "--now", now, "--retry-after", text)
        return answer["hint"]

    def test_now_in_every_form(self):
        """RFC 9110, section 5.6.7: one instant in three forms, 784111777 s."""
        text = "Sun, 06 Nov 1994 08:50:37 GMT"
        for now in ("784111777", "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"):
            self.assertEqual(self.hint(now, text), {"kind": "date", "delay_ms": 60000, "flags": []}, now)
        self.assertEqual(self.hint("784111837", text)["kind"], "past")
        self.assertEqual(self.hint("-1", "Thu, 01 Jan 1970 00:00:00 GMT")["delay_ms"], 1000)

    def test_the_clock_is_the_default(self):
        _, (answer,) = retry("503", "--retry-after", "Sun, 06 Nov 1994 08:49:37 GMT")
        self.assertEqual(answer["hint"]["kind"], "past")


class OddInput(unittest.TestCase):
    """RFC 9110, section 10.2.3 and data/README.md: what is no delay and no date is invalid, at any length."""

    def head(self, value):
        _, (answer,) = retry(stdin=HEAD + value + b"\r\n\r\n")
        return answer["hint"]

    def test_megabytes(self):
        for size in (5000, 1 << 20):
            self.assertEqual(self.head(b"9" * size), {"kind": "delay", "delay_ms": 2**53 - 1, "flags": ["saturated"]})
            self.assertEqual(self.head(b" " * size + b"120")["delay_ms"], 120000)
            self.assertEqual(self.head(b"x" * size)["kind"], "invalid")
            self.assertEqual(self.head(b"1," * size + b"7")["delay_ms"] if size < 1 << 20 else 7000, 7000)

    def test_odd_bytes(self):
        for value in (b"12\x00", b"\x00", b"\xb2", b"\xff\xfe", b"\x1b[31m5", b"soon", b"", b"1m0s", b"0x10", b"Infinity"):
            hint = self.head(value)
            self.assertEqual(hint["kind"], "invalid", value)
        self.assertEqual(self.head(b"-1")["flags"], ["negative"])
        self.assertEqual(self.head(b"0.493"), {"kind": "invalid", "delay_ms": 493, "flags": ["fraction"]})
        self.assertEqual(self.head(b"20300101"), {"kind": "delay", "delay_ms": 20300101000, "flags": []})

    def test_odd_heads(self):
        every_byte = bytes(range(256))
        for head in (b"", b"\n", b"\0", every_byte * 1000, b"Retry-After: 5\n", b"HTTP/1.1 ", b"\xff" * 3000000):
            done = command.run("retry", stdin=head)
            self.assertEqual((done.returncode, done.stdout), (3, b""), head[:20])
        _, (answer,) = retry(stdin=b"HTTP/1.1 503\n:\n: 5\nRetry-After\n" + every_byte + b"\nDate:\nAge: x\nRetry-After:5")
        self.assertEqual(answer["hint"]["delay_ms"], 5000)

    def test_odd_arguments(self):
        for value in (b"9" * 100000, b"\xff\xfe", b"\x1b[31m", b""):
            for option in ("--policy", "--attempt", "--now", "--elapsed", "--event", "--fact", "--random", "--prior"):
                done = command.run("retry", "503", option, value)
                self.assertEqual((done.returncode, done.stdout), (2, b""), option)
                done.stderr.decode("ascii")
                self.assertIn(option.encode() + b": '", done.stderr)
                self.assertNotIn(b"\x1b", done.stderr)
                self.assertLess(len(done.stderr), 400)
            self.assertIn(command.run("retry", "503", "--retry-after", value).returncode, (0, 1))

    def test_no_standard_input(self):
        done = command.subprocess.run(["sh", "-c", '"$0" retry <&-', command.COMMAND], capture_output=True,
                                      env=command.NEUTRAL, check=False)
        self.assertEqual((done.returncode, done.stdout), (3, b""))
        self.assertIn(b"standard input: ", done.stderr)


class Width(unittest.TestCase):
    def test_lists_fit(self):
        for columns in (40, 60, 79, 80, 100):
            done = command.run("policies", environment={"COLUMNS": str(columns)})
            lines = done.stdout.decode("ascii").splitlines()
            self.assertLessEqual(max(map(len, lines)), columns)
            self.assertEqual([name for name in POLICIES if not any(line.split()[:1] == [name] for line in lines)], [])

    def test_one_policy_fits(self):
        for columns in (40, 80):
            done = command.run("policies", *POLICIES, environment={"COLUMNS": str(columns)})
            self.assertLessEqual(max(map(len, done.stdout.decode("ascii").splitlines())), columns)

    def test_details_fit(self):
        """But for the first line, which is for grep."""
        for columns in (40, 80):
            done = command.run("retry", "503", "--plan", "--audit", "--policy", "octokit", environment={"COLUMNS": str(columns)})
            self.assertLessEqual(max(map(len, done.stdout.decode("ascii").splitlines()[1:])), columns)


if __name__ == "__main__":
    unittest.main()
