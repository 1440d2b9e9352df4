# SPDX-License-Identifier: MIT
"""Every int of -1..1100 through every property, against the tables of data/ read here."""

import unittest

import httpstatus
import tables

CODES = range(-1, 1101)
REGISTERED = {int(row["code"]): row for row in tables.data("codes") if row["vendor"] == "iana"}
VENDOR_CODES = {int(row["code"]) for row in tables.data("codes") if row["vendor"] != "iana"}
ADVICE = {int(row["code"]): row for row in tables.data("advice")}
CLASSES = ["invalid", "informational", "success", "redirection", "client_error", "server_error"]


def constant(stem, word):
    return getattr(httpstatus, f"{stem}_{word.upper().replace('-', '_')}")


def class_number(code):
    return code // 100 if 100 <= code <= 599 else 0


class Properties(unittest.TestCase):
    def each(self, name, expected):
        function = getattr(httpstatus, name)
        for code in CODES:
            answer = function(code)
            self.assertEqual(answer, expected(code), f"{name}({code})")
            self.assertIs(type(answer), type(expected(code)), f"{name}({code})")

    def test_class(self):
        self.each("class_of", class_number)
        self.each("class_name", lambda code: CLASSES[class_number(code)])
        self.each("is_valid", lambda code: 100 <= code <= 599)
        for number, name in enumerate(CLASSES[1:], 1):
            self.each(f"is_{name}", lambda code: class_number(code) == number)
        self.each("is_error", lambda code: 400 <= code <= 599)
        self.each("is_final", lambda code: 200 <= code <= 599)

    def test_effective(self):
        # RFC 9110, section 15: an unrecognised code is treated as the x00 of its class, an invalid one as a 5xx.
        self.each("effective", lambda code: code if code in REGISTERED else 100 * class_number(code) or 500)

    def test_registry(self):
        self.assertEqual(len(REGISTERED), 64)
        self.each("is_registered", lambda code: code in REGISTERED)
        self.each("name", lambda code: REGISTERED[code]["name"] if code in REGISTERED else None)
        self.each("reason", lambda code: REGISTERED.get(code, {}).get("phrase") or None)

    def test_flags(self):
        def expected(code):
            row = REGISTERED.get(code, {})
            redirect = row.get("redirect", "")
            bits = {
                httpstatus.FLAG_REGISTERED: code in REGISTERED,
                httpstatus.FLAG_VENDOR: code in VENDOR_CODES,
                # RFC 9110, section 6.4.1: all 1xx, 204 and 304 have no content; section 15.3.6: 205 has an empty one.
                httpstatus.FLAG_NO_CONTENT: class_number(code) == 1 or code in (204, 304),
                httpstatus.FLAG_EMPTY_CONTENT: code == 205,
                httpstatus.FLAG_REDIRECT: code in (301, 302, 303, 307, 308),
                httpstatus.FLAG_PERMANENT: redirect.startswith("permanent"),
                httpstatus.FLAG_METHOD_KEPT: redirect.endswith("kept"),
            }
            return sum(bit for bit, is_set in bits.items() if is_set) if 100 <= code <= 599 else 0

        self.each("flags", expected)

    def test_advice(self):
        self.each("description", lambda code: ADVICE[code]["description"] if code in ADVICE else None)
        self.each("scenario", lambda code: ADVICE[code]["scenario"] if code in ADVICE else None)
        for audience in ("client", "operator"):
            for code in CODES:
                expected = ADVICE[code][audience] if code in ADVICE else None
                self.assertEqual(httpstatus.advice(code, audience), expected, (code, audience))

    def test_redirect(self):
        def kind(code):
            # RFC 9110, section 15: an unrecognised 3xx is treated as 300.
            row = REGISTERED.get(300 if code not in REGISTERED and class_number(code) == 3 else code)
            return constant("REDIRECT", row["redirect"]) if row else httpstatus.REDIRECT_NONE

        self.each("redirect_kind", kind)
        self.each("redirect_is_permanent", lambda code: code in (301, 308))

    def test_grpc(self):
        rows = {int(row["http"]): int(row["grpc"]) for row in tables.data("grpc_from_http") if row["http"].isdigit()}
        unknown = httpstatus.GRPC_UNKNOWN
        self.each("to_grpc", lambda code: None if class_number(code) == 1 else rows.get(code, unknown))

    def test_fields(self):
        def names(code, column):
            return [part for part in REGISTERED.get(code, {}).get(column, "").split("|") if part]

        for code in CODES:
            for column in ("required_fields", "suggested_fields"):
                answers = []
                for rule in getattr(httpstatus, column)(code):
                    field, level = httpstatus.field_name(rule.field), httpstatus.level_name(rule.level)
                    condition = httpstatus.condition_name(rule.condition)
                    # What is required always is so by MUST, hence the data write no level there.
                    level = "" if column == "required_fields" and level == "MUST" else f":{level}"
                    answers.append(field + (f"?{condition}" if condition else "") + level)
                self.assertEqual(answers, names(code, column), (column, code))

    def test_find(self):
        for code in CODES:
            entry = httpstatus.find(code)
            self.assertEqual(entry is not None, code in REGISTERED, code)
            self.assertEqual(entry, httpstatus.find_in(code, "iana"))


class Rows(unittest.TestCase):
    def test_every_entry(self):
        rows = {(int(row["code"]), row["vendor"]): row for row in tables.data("codes")}
        entries = httpstatus.entries()
        self.assertEqual(len(entries), len(rows))
        for entry in entries:
            row = rows[entry.code, httpstatus.vendor_name(entry.vendor)]
            with self.subTest(code=entry.code, vendor=row["vendor"]):
                self.assertEqual(entry.reason, row["phrase"] or None)
                self.assertEqual(entry.class_, class_number(entry.code))
                self.assertEqual(entry.state, constant("STATE", row["state"]))
                self.assertEqual(entry.on_wire, constant("ON_WIRE", row["on_wire"]))
                self.assertEqual(entry.aliases, tuple(filter(None, row["aliases"].split("|"))))
                self.assertEqual(entry.replaced_by, int(row["replaced_by"]) if row["replaced_by"] else None)
                self.assertEqual(entry.expires, row["expires"] or None)
                self.assertEqual(entry.provenance, row["source"])
                self.assertEqual(entry.note, row["note"] or None)
                self.assertEqual(getattr(httpstatus, entry.name), entry.code)
                self.assertIs(type(entry.aliases), tuple)

    def test_walk_is_the_list(self):
        walked = [httpstatus.first()]
        while (entry := httpstatus.next(walked[-1])) is not None:
            walked.append(entry)
        self.assertEqual(walked, httpstatus.entries())
        with self.assertRaisesRegex(TypeError, r"next\(\) argument 'entry' must be an Entry, not int"):
            httpstatus.next(404)

    def test_entries_of_a_vendor(self):
        nginx = httpstatus.entries("nginx")
        self.assertEqual(nginx, httpstatus.entries(vendor=httpstatus.VENDOR_NGINX))
        self.assertEqual(nginx, [entry for entry in httpstatus.entries() if entry.vendor == httpstatus.VENDOR_NGINX])
        self.assertEqual(httpstatus.entries(None), httpstatus.entries(httpstatus.VENDOR_ANY))
        self.assertEqual(httpstatus.entries(10**30), [])
        self.assertEqual([entry.code for entry in httpstatus.entries("iana")], sorted(REGISTERED))

    def test_a_number_of_several_vendors(self):
        named = {row["vendor"] for row in tables.data("codes") if row["code"] == "499"}
        found = [vendor for vendor in named if httpstatus.find_in(499, vendor)]
        self.assertEqual(set(found), named)
        self.assertIsNone(httpstatus.find_in(404, "nginx"))

    def test_every_substatus(self):
        rows = tables.data("substatus")
        found = httpstatus.substatuses()
        self.assertEqual(len(found), len(rows))

        def as_row(substatus):
            return (substatus.code, substatus.number, substatus.meaning, substatus.version, substatus.component,
                    substatus.state, substatus.constant, substatus.note, substatus.source)  # fmt: skip

        expected = {
            (int(row["code"]), int(row["sub"]), row["meaning"], row["version"] or None, row["component"],
             constant("SUBSTATE", row["state"]), row["sdk_constant"] or None, row["note"] or None,
             row["source"] or None)
            for row in rows
        }  # fmt: skip
        self.assertEqual({as_row(substatus) for substatus in found}, expected)
        for substatus in found:
            self.assertIn(substatus, httpstatus.substatus_find(substatus.code, sub=substatus.number))
        self.assertEqual(httpstatus.substatus_find(404, 999), [])
        self.assertEqual(len(httpstatus.substatus_find(404, 1)), 2)


if __name__ == "__main__":
    unittest.main()
