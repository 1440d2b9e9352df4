# SPDX-License-Identifier: MIT
"""Every int of -1..1100 through every property, against the tables of data/ read here."""

import unittest

import httpstatus
import tables

CODES = range(-1, 1101)
REGISTERED = {int(row["code"]): row for row in tables.data("codes") if row["vendor"] == "iana"}
VENDOR_CODES = {int(row["code"]) for row in tables.data("codes") if row["vendor"] != "iana"}
# A number that several vendors use has one answer, which stands in one of its rows or in all alike.
REPEATED = {int(row["code"]): row for row in tables.data("codes") if row["retry"]}
APPLIED = {
    "": httpstatus.APPLIED_UNKNOWN,
    "definition": httpstatus.APPLIED_NO_BY_DEFINITION,
    "meaning": httpstatus.APPLIED_NO_BY_MEANING,
    "maybe": httpstatus.APPLIED_MAYBE,
    "yes": httpstatus.APPLIED_YES,
}
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
                httpstatus.FLAG_RETRYABLE: code in tables.RETRYABLE,
                httpstatus.FLAG_CACHEABLE: code in tables.CACHEABLE,
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

    def test_repeating(self):
        self.each("is_retryable", lambda code: code in tables.RETRYABLE)

    def test_caching(self):
        # RFC 6585, sections 3 to 6; RFC 5861, section 4; RFC 9111, section 5.2.2.3.
        must_not = {428, 429, 431, 511}
        understood = {*range(200, 206), *range(300, 304), 307, 308, *range(400, 418), 421, 422, 426, *must_not, 451}
        understood |= set(range(500, 506))
        self.each("is_cacheable", lambda code: code in tables.CACHEABLE)
        self.each("cache_is_stale_if_error", lambda code: code in (500, 502, 503, 504))
        self.each("cache_understood", lambda code: code in understood)
        for code in CODES:
            rule = httpstatus.cacheability_name(httpstatus.cache_rule(code))
            self.assertEqual(rule == "unknown", not 100 <= code <= 599)
            self.assertEqual(rule == "must-not-store", code in must_not)
            self.assertEqual(rule.startswith("heuristic"), code in tables.CACHEABLE)
            self.assertEqual(httpstatus.cache_understood(code, option_flags=httpstatus.CACHE_RANGES),
                             code in understood or code == 206)
            self.assertIs(httpstatus.cache_invalidates("PURGE", code), 200 <= code <= 399)
            self.assertIs(httpstatus.cache_invalidates(method="GET", code=code), False)

    def test_what_a_code_says_about_repeating(self):
        self.assertGreater(len(REPEATED), 60)
        for code, row in REPEATED.items():
            with self.subTest(code=code):
                self.assertEqual(httpstatus.retry_rule(code), constant("RETRY_RULE", row["retry"]))
                self.assertEqual(httpstatus.why_name(httpstatus.retry_why(code)), row["retry_why"])
                self.assertEqual(httpstatus.retry_applied(code), APPLIED[row["applied"].replace("unknown", "")])
                needs = sum(constant("NEED", word) for word in row["needs"].split("|") if word)
                self.assertEqual(httpstatus.retry_needs(code), needs)
                hint = constant("HINT_SOURCE", row["hint"] or "none")
                self.assertEqual(httpstatus.retry_has_hint(code), hint)

    def test_what_no_row_says_about_repeating(self):
        rules = {4: httpstatus.RETRY_RULE_CHANGED, 5: httpstatus.RETRY_RULE_NEVER}
        for code in set(CODES) - set(REPEATED):
            with self.subTest(code=code):
                rule = rules.get(class_number(code), httpstatus.RETRY_RULE_NONE)
                self.assertEqual(httpstatus.retry_rule(code), rule)
                self.assertIsNotNone(httpstatus.why_name(httpstatus.retry_why(code)))
                # RFC 9110, section 10.2.3: with a redirection, the time before following it.
                hint = httpstatus.HINT_SOURCE_RFC if class_number(code) == 3 else httpstatus.HINT_SOURCE_NONE
                self.assertEqual(httpstatus.retry_has_hint(code), hint)

    def test_words(self):
        for stem, name in (
            ("STATE", "state_name"), ("ON_WIRE", "on_wire_name"), ("CONTENT", "content_name"),
            ("REDIRECT", "redirect_name"), ("SUBSTATE", "substate_name"), ("ACTION", "retry_action_name"),
            ("DECIDED_BY", "decided_by_name"), ("CACHING", "caching_name"),
        ):  # fmt: skip
            for constant_name, number in tables.declared_constants().items():
                # A status code, such as CONTENT_TOO_LARGE, may begin like a stem.
                is_code = httpstatus.name(number) == constant_name
                if constant_name.startswith(f"{stem}_") and not constant_name.endswith("_UNKNOWN") and not is_code:
                    word = getattr(httpstatus, name)(number)
                    self.assertEqual(constant(stem, word), number)
            self.assertEqual(getattr(httpstatus, name)(10**30), "unknown")
        self.assertEqual(httpstatus.state_from_text("folklore"), httpstatus.STATE_FOLKLORE)
        self.assertIsNone(httpstatus.state_from_text("no such"))
        self.assertIsNone(httpstatus.audience_from_text(b"Client"))

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
