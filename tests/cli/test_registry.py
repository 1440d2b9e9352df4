# SPDX-License-Identifier: MIT
"""show, list and find answer for every row of the tables as the tables say."""

import json
import re
import unittest

import command
from command import items, or_none, table

MEMBERS = ["code", "reason", "name", "class", "vendor", "state", "spec", "url", "aliases", "description", "scenario",
           "registered", "effective"]
CODES = table("codes")
IANA = [row for row in CODES if row["vendor"] == "iana"]


def show(*arguments):
    done = command.run("--format", "json", *arguments)
    return done.returncode, json.loads(done.stdout)


class Registry(unittest.TestCase):
    def test_every_registered_code(self):
        advice = {row["code"]: row for row in table("advice")}
        status, answers = show(*(row["code"] for row in IANA))
        self.assertEqual((status, len(answers)), (0, 64))
        for row, answer in zip(IANA, answers):
            self.assertEqual([key for key in answer if key != "others"], MEMBERS)
            self.assertEqual(answer["code"], int(row["code"]))
            self.assertEqual(answer["effective"], int(row["code"]))
            self.assertEqual(answer["reason"], or_none(row["phrase"]))
            self.assertEqual(answer["name"], row["name"])
            self.assertEqual(answer["state"], row["state"])
            self.assertEqual(answer["aliases"], items(row["aliases"]))
            self.assertEqual(answer["description"], advice[row["code"]]["description"])
            self.assertEqual(answer["scenario"], advice[row["code"]]["scenario"])
            self.assertIs(answer["registered"], True)
            others = [other["vendor"] for other in answer.get("others", [])]
            self.assertEqual(others, [r["vendor"] for r in CODES
                                      if r["code"] == row["code"] and r["vendor"] != "iana"])

    def test_every_vendor_meaning(self):
        rows = [row for row in CODES if row["vendor"] != "iana"]
        self.assertGreaterEqual(len(rows), 58)
        status, answers = show(*(f"{row['code']}@{row['vendor']}" for row in rows))
        self.assertEqual((status, len(answers)), (0, len(rows)))
        for row, answer in zip(rows, answers):
            self.assertEqual((answer["code"], answer["vendor"], answer["reason"], answer["state"]),
                             (int(row["code"]), row["vendor"], or_none(row["phrase"]), row["state"]))

    def test_every_phrase_and_name(self):
        """An alias may be another code's phrase, so only phrases and names must come back."""
        texts = [(text, int(row["code"])) for row in IANA
                 for text in (row["phrase"], row["phrase"].upper(), row["name"], f"HTTP_{row['name']}") if text]
        status, answers = show(*(text for text, _ in texts))
        self.assertEqual((status, [answer["code"] for answer in answers]), (0, [code for _, code in texts]))

    def test_every_substatus(self):
        pairs = {}
        for row in table("substatus"):
            pairs.setdefault((row["code"], row["sub"]), []).append(row["meaning"])
        dotted, answers = show(*(f"{code}.{sub}" for code, sub in pairs))
        joined, same = show(*(f"{code}{int(sub):03}" for code, sub in pairs))
        self.assertEqual((dotted, joined), (0, 0))
        self.assertEqual(answers, same)
        for ((code, sub), meanings), answer in zip(pairs.items(), answers):
            self.assertEqual((answer["code"], answer["substatus"]), (int(code), int(sub)))
            self.assertEqual([meaning["meaning"] for meaning in answer["meanings"]], meanings)

    def test_unknown_code(self):
        """RFC 9110, section 15."""
        self.assertEqual(show("471"), (0, [{
            "code": 471, "reason": None, "name": None, "class": "client_error", "vendor": None, "state": None,
            "spec": None, "url": None, "aliases": [], "description": None, "scenario": None, "registered": False,
            "effective": 400,
        }]))

    def test_every_number(self):
        known = {int(row["code"]) for row in CODES}
        statuses = [code for code in range(1000) if 100 <= code <= 599 or code in known]
        others = [code for code in range(1000) if code not in statuses]
        status, answers = show(*map(str, statuses))
        self.assertEqual((status, [answer["code"] for answer in answers]), (0, statuses))
        done = command.run(*(f"{code:03}" for code in others))
        self.assertEqual((done.returncode, done.stdout), (3, b""))
        named = [line.split("'")[1] for line in done.stderr.decode("ascii").splitlines()]
        self.assertEqual(named, [f"{code:03}" for code in others])

    def test_list_is_the_table(self):
        done = command.run("list", "--format", "tsv")
        lines = done.stdout.decode("utf-8").splitlines()
        columns = lines[0].split("\t")
        rows = [dict(zip(columns, line.split("\t"))) for line in lines[1:]]
        self.assertEqual([(row["code"], row["vendor"], row["reason"]) for row in rows],
                         [(row["code"], row["vendor"], row["phrase"]) for row in CODES])

    def test_list_by_vendor_and_state(self):
        for vendor in {row["vendor"] for row in CODES}:
            answers = json.loads(command.run("list", "--format", "json", "--vendor", vendor).stdout)
            self.assertEqual([answer["code"] for answer in answers],
                             [int(row["code"]) for row in CODES if row["vendor"] == vendor])
        for state in {row["state"] for row in CODES}:
            answers = json.loads(command.run("list", "--format", "json", "--state", state).stdout)
            self.assertEqual([answer["name"] for answer in answers],
                             [row["name"] for row in CODES if row["state"] == state])

    def test_find(self):
        """A word of each part that find searches, and what has it in the tables."""
        for word, code, vendor in (("teapot", 418, "iana"), ("payload", 413, "iana"), ("origin refuses", 521, "cloudflare"),
                                   ("crawler", 999, "linkedin")):
            answers = json.loads(command.run("find", "--format", "json", *word.split()).stdout)
            self.assertIn((code, vendor), [(answer["code"], answer["vendor"]) for answer in answers], word)
        answers = json.loads(command.run("find", "--format", "json", "MD_ERROR_SUB404_SITE_NOT_FOUND").stdout)
        self.assertEqual([(answer["code"], answer["substatus"]) for answer in answers], [(404, 1)])

    def test_explain_names_what_is_required(self):
        for row in IANA:
            text = " ".join(command.run("explain", row["code"]).stdout.decode("utf-8").split())
            for field in items(row["required_fields"]):
                self.assertIn(field.partition("?")[0], text)
            section = f", section {row['section']}" if row["document"].startswith("RFC") else ""
            self.assertIn(row["document"] + section, text)

    def test_explain_json(self):
        (answer,) = json.loads(command.run("explain", "--format", "json", "401").stdout)
        self.assertEqual(answer["required_fields"],
                         [{"field": "WWW-Authenticate", "level": "MUST", "condition": None}])
        self.assertEqual(answer["content_why"]["source"], "RFC 9110, section 6.4.1")

    def test_explain_keeps_the_meanings_of_a_number_apart(self):
        """Of a number in the registry only IANA's meaning has the reasons that RFCs give (data/codes.tsv)."""
        registered = {row["code"] for row in IANA}
        rows = [row for row in CODES if row["vendor"] != "iana"]
        done = command.run("explain", "--format", "json", *(f"{row['code']}@{row['vendor']}" for row in rows))
        answers = json.loads(done.stdout)
        self.assertEqual(len(answers), len(rows))
        for row, answer in zip(rows, answers):
            place = (row["code"], row["vendor"])
            self.assertEqual(answer["redirect"], row["redirect"], place)
            self.assertFalse({"content_why", "redirect_why"} & set(answer), place)
            first = next(other for other in CODES if other["code"] == row["code"])
            if row["code"] in registered or row is not first:
                self.assertNotIn("retry", answer, place)
            elif row["retry"]:
                self.assertEqual(answer["retry"], row["retry"], place)

    def test_version(self):
        """The form is fixed: four lines, a name and a value each."""
        date = next(row["value"] for row in table("edition") if row["key"] == "registry_date")
        header = (command.DATA.parent / "include" / "httpstatus" / "version.h").read_text(encoding="ascii")
        version = ".".join(re.findall(r"(?m)^#define HTTPSTATUS_VERSION_(?:MAJOR|MINOR|PATCH) (\d+)$", header))
        registered = sum(row["vendor"] == "iana" for row in CODES)
        data = (f"{registered} registered codes, {len(CODES) - registered} meanings of vendors, "
                f"{len(table('substatus'))} sub-statuses")
        expected = f"httpstatus {version}\nlibhttpstatus {version}\nregistry {date}\ndata {data}\n"
        for option in ("--version", "-V"):
            self.assertEqual(command.run(option).stdout.decode("ascii"), expected)


if __name__ == "__main__":
    unittest.main()
