# SPDX-License-Identifier: MIT
"""Status beside http.HTTPStatus of the running Python: the same where the two agree, named differences where not."""

import copy
import enum
import http
import json
import pickle
import sys
import unittest

import httpstatus
import tables
from httpstatus import Status

class LikeHTTPStatus(unittest.TestCase):
    def test_every_name_of_it(self):
        for name, member in http.HTTPStatus.__members__.items():
            with self.subTest(name=name):
                self.assertEqual(Status[name], member)
                self.assertEqual(hash(Status[name]), hash(member))
                self.assertIs(Status(member), Status[name])

    def test_phrases(self):
        differing = {
            (int(member), Status(member).phrase, member.phrase)
            for member in http.HTTPStatus
            if Status(member).phrase != member.phrase
        }
        self.assertEqual(differing, {(int(code), *phrases) for code, *phrases, _ in tables.differences("Phrases")})

    def test_names_that_only_this_one_has(self):
        own = {(int(member), name) for name, member in Status.__members__.items()}
        own -= {(int(member), name) for name, member in http.HTTPStatus.__members__.items()}
        self.assertEqual(own, {(int(code), name) for code, name, _ in tables.differences("Names")})

    def test_texts(self):
        for member in http.HTTPStatus:
            status = Status(member)
            self.assertEqual(f"{status}", f"{member}")
            self.assertEqual(f"{status:>5}", f"{member:>5}")
            self.assertEqual("%d" % status, "%d" % member)
            # Up to Python 3.10 the name, and of two names the newer one.
            self.assertEqual(str(status), str(member).replace(f"HTTPStatus.{member.name}", f"Status.{status.name}"))

    def test_predicates_of_newer_pythons(self):
        for member in http.HTTPStatus:
            for name in ("is_informational", "is_success", "is_redirection", "is_client_error", "is_server_error"):
                if hasattr(member, name):
                    self.assertEqual(getattr(Status(member), name), getattr(member, name), (member, name))


class Members(unittest.TestCase):
    def test_every_code(self):
        for code in range(100, 600):
            status = Status(code)
            self.assertIsInstance(status, Status)
            self.assertIsInstance(status, int)
            self.assertEqual(status, code)
            self.assertEqual({status: 1}[code], 1)
            self.assertIs(Status(code), status)
            self.assertEqual(status.value, code)
            self.assertEqual(status.name, httpstatus.name(code) or f"CODE_{code}")
            self.assertEqual(status.reason, httpstatus.reason(code))
            self.assertEqual(status.description, httpstatus.description(code))
            self.assertEqual(status.effective, httpstatus.effective(code))
            entry = httpstatus.find(code)
            cited = (entry.source, entry.source, entry.url) if entry else (None, None, None)
            self.assertEqual((status.spec, status.source, status.url), cited)
            for name in ("registered", "informational", "success", "redirection", "client_error", "server_error",
                         "error", "final", "retryable", "cacheable"):  # fmt: skip
                self.assertIs(getattr(status, f"is_{name}"), getattr(httpstatus, f"is_{name}")(code))

    def test_iteration_gives_the_registered_codes(self):
        registered = [int(row["code"]) for row in tables.data("codes") if row["vendor"] == "iana"]
        self.assertEqual([int(status) for status in Status], registered)
        self.assertEqual([int(status) for status in reversed(Status)], registered[::-1])
        self.assertEqual(len(Status), len(registered))

    def test_membership(self):
        for code in (100, 404, 471, 599, Status(471), Status(404), http.HTTPStatus.NOT_FOUND, 404.0):
            self.assertIn(code, Status)
        for code in (99, 600, -1, 10**30, 404.7, float("nan"), "404", "NOT_FOUND", None, [], b"404"):
            self.assertNotIn(code, Status)

    def test_it_is_an_int_enum_and_has_no_subclass(self):
        self.assertTrue(issubclass(Status, enum.IntEnum) and issubclass(Status, int))
        self.assertNotIsInstance(404, Status)
        with self.assertRaises(TypeError):

            class Other(Status):
                pass

    def test_names_lead_back(self):
        for code in range(100, 600):
            self.assertIs(Status[Status(code).name], Status(code))
        self.assertNotIn("CODE_404", Status.__members__)
        for name in ("CODE_404", "CODE_600", "NO_SUCH", "not_found", ""):
            with self.assertRaises(KeyError):
                Status[name]

    @unittest.skipIf(sys.version_info < (3, 10), "match statements came with Python 3.10")
    def test_match(self):
        space = {"Status": Status}
        exec(
            "def kind(status):\n"
            "    match status:\n"
            "        case Status.NOT_FOUND | 471: return 'not found'\n"
            "        case Status(is_server_error=True): return 'server error'\n"
            "        case int(number): return number\n",
            space,
        )
        self.assertEqual([space["kind"](Status(code)) for code in (404, 471, 599, 200)],
                         ["not found", "not found", "server error", 200])  # fmt: skip

    def test_older_names_are_aliases(self):
        for code, names in {
            413: ("REQUEST_ENTITY_TOO_LARGE", "PAYLOAD_TOO_LARGE", "CONTENT_TOO_LARGE"),
            414: ("REQUEST_URI_TOO_LONG", "URI_TOO_LONG"),
            416: ("REQUESTED_RANGE_NOT_SATISFIABLE", "RANGE_NOT_SATISFIABLE"),
            422: ("UNPROCESSABLE_ENTITY", "UNPROCESSABLE_CONTENT"),
        }.items():
            for name in names:
                self.assertIs(Status[name], Status(code))
                self.assertIs(getattr(Status, name), Status(code))
            self.assertEqual(Status(code).name, names[-1])

    def test_what_is_no_status(self):
        for value in ("404", 404.7, None, 0, 99, 600, 999, -1, 10**30, "NOT_FOUND", float("nan"), 471.5):
            with self.subTest(value=value), self.assertRaisesRegex(ValueError, "is no status code: right is an int"):
                Status(value)
        for call in (lambda: Status(), lambda: Status(404, 405), lambda: Status([])):
            with self.assertRaises(TypeError):
                call()

    def test_a_long_value_is_shown_in_part(self):
        with self.assertRaisesRegex(ValueError, "^'4{79} is no status code"):
            Status("4" * 10**6)

    def test_what_equals_or_indexes_as_a_code(self):
        class Index:
            def __index__(self):
                return 471

        for value in (471.0, Index(), Status(471)):
            self.assertIs(Status(value), Status(471))

    def test_copies_and_texts(self):
        for code in (404, 471):
            status = Status(code)
            for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
                self.assertIs(pickle.loads(pickle.dumps(status, protocol)), status)
            self.assertIs(copy.copy(status), status)
            self.assertIs(copy.deepcopy(status), status)
            self.assertEqual(copy.deepcopy([status, {status}]), [status, {status}])
            self.assertEqual(json.dumps({"status": status, status: 1}), f'{{"status": {code}, "{code}": 1}}')
            self.assertEqual(f"{status}", f"{code}")
            self.assertEqual(f"{status:d}", f"{code}")
            self.assertEqual(repr(status), f"<Status.{status.name}: {code}>")
            self.assertEqual(status + 1, code + 1)

    def test_specification(self):
        self.assertEqual(Status(404).spec, "RFC 9110, section 15.5.5")
        self.assertEqual(Status(404).url, "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5")
        self.assertEqual(Status(471).spec, None)

    def test_members_are_read_only_by_name(self):
        with self.assertRaises(AttributeError):
            Status.NOT_FOUND = 405

    def test_the_names_are_those_of_the_data(self):
        named = {row["name"]: int(row["code"]) for row in tables.data("codes") if row["vendor"] == "iana"}
        self.assertEqual({status.name: int(status) for status in Status}, named)


class OtherEnums(unittest.TestCase):
    def test_members_are_the_constants(self):
        bases = {httpstatus.Class: enum.IntEnum, httpstatus.Flag: enum.IntFlag, httpstatus.Why: enum.IntEnum}
        declared = tables.declared_constants()
        for kind, base in bases.items():
            prefix = f"{kind.__name__.upper()}_"
            self.assertTrue(issubclass(kind, base))
            self.assertEqual(
                {prefix + name: int(member) for name, member in kind.__members__.items()},
                {name: number for name, number in declared.items() if name.startswith(prefix)},
            )
            for member in kind:
                self.assertIs(pickle.loads(pickle.dumps(member)), member)
                self.assertIs(copy.deepcopy(member), member)

    def test_what_functions_give_is_a_member(self):
        for code in range(100, 600):
            self.assertEqual(httpstatus.Class(httpstatus.class_of(code)).name.lower(), httpstatus.class_name(code))
            self.assertIs(httpstatus.Flag.REGISTERED in httpstatus.Flag(httpstatus.flags(code)),
                          httpstatus.is_registered(code))  # fmt: skip

    def test_reasons_carry_their_words(self):
        rows = {int(row["number"]): row for row in tables.data("why")}
        for why in httpstatus.Why:
            if why == httpstatus.Why.UNKNOWN:
                self.assertEqual((why.token, why.text, why.source, why.level), (None, None, None, 0))
                continue
            row = rows.pop(why)
            self.assertEqual((why.token, why.text), (row["token"], row["text"]))
            self.assertEqual(why.source, httpstatus.why_source(int(why)))
            self.assertEqual(httpstatus.level_name(why.level), row["level"])
        self.assertEqual(rows, {})


if __name__ == "__main__":
    unittest.main()
