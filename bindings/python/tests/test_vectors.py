# SPDX-License-Identifier: MIT
"""The vectors that C, Python and every Lua run, and the reader of them."""

import tempfile
import unittest
from pathlib import Path

import tables
import vectors

FILES = sorted((tables.ROOT / "tests/vectors").glob("*.tsv"))
# Rows that every runner must report, and how this one does.
REFUSED = {
    "wrong_answer": "reason(404) is ['Not Found'], expected \"Not Here\"",
    "unknown_call": "reasons",
    "bad_value": "404x",
    "no_rows": "no rows",
}

SAMPLE = """\
# a comment
call\tin\tout\tsource
reason\t404\t"Not Found"\tRFC 9110, section 15.5.5
reason\t471\tnone\tRFC 9110, section 15
is_error\t404\ttrue\tRFC 9110, section 15.5
code_parse\t"404abc"\tE_SYNTAX\tRFC 9112, section 4
substatus_parse\t"404.13"\t404, 13\tMicrosoft
statusline_parse\t"HTTP/1.1 404 \\xff\\r\\n"\t1, 1, 404, "\\xff", 0\tRFC 9112, section 4
statusline_format\t11, 404, none\t"HTTP/1.1 404 Not Found"\tRFC 9112, section 4
statusline_format\t20, 404, none\tnone\tRFC 9113, section 8.3.2
required_fields\t405\t3, 1, 0\tRFC 9110, section 15.5.6
response_check\t405, "GET", none, none, "Allow", "GET, HEAD"\tnone\tRFC 9110, section 15.5.6
date_parse\t"Sun, 06 Nov 1994 08:49:37 GMT", 0\t784111777\tRFC 9110, section 5.6.7
date_parse\t"soon", 0\tE_SYNTAX\tRFC 9110, section 5.6.7
date_format\t784111777\t"Sun, 06 Nov 1994 08:49:37 GMT"\tRFC 9110, section 5.6.7
date_format\t253402300800\tnone\tRFC 9110, section 5.6.7: a year has four digits
retry_after_parse\t"120", 0\t2, 0, 120000, none\tRFC 9110, section 10.2.3
retry_after_parse\tnone, 0\t1, 0, none, none\tRFC 9110, section 10.2.3
retry_after_parse_as\t"1500", 2, 0\t2, 1024, 1500, none\tdocumentation of Azure
retry_policy_allows\t"default", 503\ttrue\tdata/retry_policies.tsv
backoff_ms\t"curl", 3, 0\t4000\tcurl: twice as long each time
backoff_ms\t"curl", 0, 0\tE_RANGE\tbackoff.h
retry_decide\t"strict", "code=404"\t"stop", "permanent", "code", "none", 0, 0, 0, 0\tRFC 9110, section 15.5.5
retry_decide\t"strict", "code=99"\tE_RANGE\tretry.h
backoff_ms\t"none such", 1, 0\tE_NOT_FOUND\tretry_policy.h
retry_after_parse_as\t"1", 9, 0\tE_ARG\tretry_after.h
budget\t"default", "try:5:0", "deposit:9:5:0", "try:5:0"\t5, E_RANGE\tbudget.h
retry_plan\t"strict", "code=404", "method=GET"\t1, "permanent"\tRFC 9110, section 15.5.5
retry_amplification\t"default", 2\t16\tthree repeats: 4 * 4
budget\t"default", "try:5:0", "deposit:3:5:0"\t5, 0, 500\tAWS SDKs: what a repeat took comes back with its success
"""


def differences(path):
    count, found = 0, []
    for row in tables.read_rows(path):
        count += 1
        expected = vectors.values(row["out"])
        got = vectors.answer(row["call"], vectors.values(row["in"]))
        if [type(value) for value in got] != [type(value) for value in expected] or got != expected:
            found.append(f"{path.name}: {row['call']}({row['in']}) is {got}, expected {row['out']} ({row['source']})")
    return count, found if count else [f"{path.name}: no rows"]


class Vectors(unittest.TestCase):
    def test_every_row(self):
        self.assertTrue(FILES, "tests/vectors has no tables")
        for path in FILES:
            with self.subTest(file=path.name):
                self.assertEqual(differences(path)[1], [])


class Reader(unittest.TestCase):
    def sample(self, text):
        with tempfile.TemporaryDirectory() as directory:
            path = Path(directory) / "sample.tsv"
            path.write_text(text, encoding="utf-8")
            return differences(path)

    def test_sample(self):
        self.assertEqual(self.sample(SAMPLE), (28, []))

    def test_a_wrong_row_is_found(self):
        _, found = self.sample(SAMPLE.replace('"Not Found"', '"Not There"', 1))
        self.assertEqual(len(found), 1)

    def test_what_every_runner_must_report(self):
        for name, message in REFUSED.items():
            with self.subTest(file=name):
                try:
                    found = differences(tables.ROOT / f"tests/vectors/refused/{name}.tsv")[1]
                except ValueError as error:
                    found = [str(error)]
                self.assertEqual(len(found), 1)
                self.assertIn(message, found[0])

    def test_escapes(self):
        self.assertEqual(vectors.values(r'"a\\\"\t\r\n\x00", -1, none'), ['a\\"\t\r\n\0', -1, None])
        self.assertEqual(vectors.values(r'"\xC3\xA9", "\xFF"'), ["é", b"\xff"])
        with self.assertRaises(ValueError):
            vectors.values('"open')


if __name__ == "__main__":
    unittest.main()
