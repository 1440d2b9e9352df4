# SPDX-License-Identifier: MIT
"""What the command prints is what tests/abi/answers.tsv says: properties, tests, decisions."""

import csv
import io
import json
import sys
import unittest
from pathlib import Path

import command

ABI = Path(__file__).resolve().parents[1] / "abi"
sys.path.append(str(ABI))
import expand

STATUSES = range(100, 600)
# Columns of the table "numbers" of dump and the calls behind them; the word for a number is what the second call says.
COLUMNS = {
    "class": ("class_name", None),
    "effective": ("effective", None),
    "flags": ("flags", None),
    "redirect": ("redirect_kind", "redirect_name"),
    "retryable": ("is_retryable", None),
    "retry_why": ("retry_why", "why_name"),
    "cache": ("cache_rule", "cacheability_name"),
    "cacheable": ("is_cacheable", None),
    "stale_if_error": ("cache_is_stale_if_error", None),
    "cache_why": ("cache_why", "why_name"),
    "grpc": ("to_grpc", "grpc_name"),
}
PROPERTIES = {
    "valid": "is_valid",
    "registered": "is_registered",
    "informational": "is_informational",
    "success": "is_success",
    "redirection": "is_redirection",
    "client-error": "is_client_error",
    "server-error": "is_server_error",
    "error": "is_error",
    "final": "is_final",
    "retryable": "is_retryable",
    "cacheable": "is_cacheable",
}
# Bits of httpstatus_flags() (registry.h).
FLAGS = {"vendor": 2, "no-content": 4, "empty-content": 8, "redirect": 16, "permanent-redirect": 32, "method-kept": 64}
# One of each kind that policies tell apart.
METHODS = ("GET", "PUT", "POST", "LOCK")
CALLS = {"retry_decide", "cache_store", "flags", "reason", "name", "description", "scenario", *PROPERTIES.values(),
         *(call for pair in COLUMNS.values() for call in pair)}


def word(text):
    """A value of the file as the command prints it in TSV: no quotes, nothing for none."""
    return "" if text == "none" else text.strip('"')


def read_answers():
    """{call: {arguments: answer}} for the calls that the command shows."""
    found = {}
    for call, cell, out, sets in expand.rows(ABI / "answers.tsv"):
        for question in expand.questions(cell, sets) if call in CALLS else ():
            found.setdefault(call, {})[question] = out
    return found


def printed(*arguments):
    done = command.run(*arguments)
    # 1 is an answer, too: of some codes no.
    if done.returncode not in (0, 1) or done.stderr:
        raise AssertionError(f"{arguments[:6]}: {done.stderr.decode()}")
    return list(csv.DictReader(io.StringIO(done.stdout.decode()), delimiter="\t", quoting=csv.QUOTE_NONE))


class Golden(unittest.TestCase):
    maxDiff = 2000

    @classmethod
    def setUpClass(cls):
        cls.answers = read_answers()
        cls.codes = [str(code) for code in STATUSES]

    def of_code(self, call, code):
        return word(self.answers[call][code])

    def test_numbers(self):
        rows = json.loads(command.run("dump", "--format", "json", "numbers").stdout)["numbers"]
        self.assertEqual([str(row["code"]) for row in rows], self.codes)
        for column, (call, name) in COLUMNS.items():
            expected = [self.of_code(call, code) for code in self.codes]
            if name is not None:
                expected = [self.of_code(name, number) if number else "" for number in expected]
            shown = [row[column] for row in rows]
            got = ["" if value is None else value if isinstance(value, str) else json.dumps(value) for value in shown]
            self.assertEqual(got, expected, column)

    def test_show(self):
        registered = [code for code in self.codes if self.answers["is_registered"][code] == "true"]
        rows = printed("show", "--format", "tsv", *(f"{code}@iana" for code in registered))
        self.assertEqual([row["code"] for row in rows], registered)
        for column, call in (("reason", "reason"), ("name", "name"), ("description", "description"),
                             ("scenario", "scenario"), ("class", "class_name"), ("effective", "effective")):
            self.assertEqual([row[column] for row in rows], [self.of_code(call, code) for code in registered], column)

    def test_properties(self):
        for name, call in PROPERTIES.items():
            self.check_property(name, {code for code in self.codes if self.answers[call][code] == "true"})
        for name, bit in FLAGS.items():
            self.check_property(name, {code for code in self.codes if int(self.answers["flags"][code]) & bit})

    def check_property(self, name, expected):
        lines = command.run("test", "-v", name, *self.codes).stdout.decode().splitlines()
        self.assertEqual(len(lines), len(self.codes), name)
        self.assertEqual({line.partition(":")[0] for line in lines if ": not " not in line}, expected, name)

    def test_retry(self):
        columns = ("action", "why", "decided_by", "safety", "delay_ms", "delay_min_ms", "delay_max_ms")
        policies = sorted({question.split('"')[1] for question in self.answers["retry_decide"]})
        self.assertGreaterEqual(len(policies), 38)
        for policy in policies:
            for method in METHODS:
                rows = printed("retry", "--format", "tsv", "--policy", policy, "--method", method, *self.codes)
                expected = [f'"{policy}", "code={code}", "method={method}"' for code in self.codes]
                expected = [self.answers["retry_decide"][each].split(", ")[:7] for each in expected]
                got = [[row[column] for column in columns] for row in rows]
                self.assertEqual(got, [[word(cell) for cell in cells] for cells in expected], (policy, method))

    def test_cache(self):
        columns = ("action", "why", "lifetime_s", "source", "ttl_s", "reasons")
        presets = sorted({question.split('"')[1] for question in self.answers["cache_store"]})
        self.assertGreaterEqual(len(presets), 27)
        for preset in presets:
            for field in ("", "Cache-Control: max-age=60"):
                header, suffix = (("-H", field), f', "response:{field}"') if field else ((), "")
                rows = printed("cache", "--format", "tsv", "--preset", preset, "--now", "1000", *header, *self.codes)
                expected = [self.answers["cache_store"][f'"{preset}", "code={code}"{suffix}'] for code in self.codes]
                got = [[row[column] or ("none" if column == "source" else "") for column in columns] for row in rows]
                self.assertEqual(got, [[word(cell) for cell in each.split(", ")] for each in expected], (preset, field))


if __name__ == "__main__":
    unittest.main()
