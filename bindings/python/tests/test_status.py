# SPDX-License-Identifier: MIT
"""Status beside http.HTTPStatus of the running Python: the same where the two agree, named differences where not."""

import copy
import enum
import http
import json
import pickle
import unittest

import httpstatus
import tables
from httpstatus import Status

# Phrases of this library are those of RFC 9110; the standard library followed with 3.13.
NEWER_PHRASES = {
    413: "Content Too Large",
    414: "URI Too Long",
    416: "Range Not Satisfiable",
    422: "Unprocessable Content",
}
# HTTPStatus writes title case; RFC 2324 and RFC 5842 do not.
OTHER_PHRASES = {418: "I'm a teapot"}


class LikeHTTPStatus(unittest.TestCase):
    def test_every_name_of_it(self):
        for name, member in http.HTTPStatus.__members__.items():
            with self.subTest(name=name):
                self.assertEqual(Status[name], member)
                self.assertEqual(hash(Status[name]), hash(member))
                self.assertIs(Status(member), Status[name])

    def test_phrases(self):
        known = {**NEWER_PHRASES, **OTHER_PHRASES}
        for member in http.HTTPStatus:
            phrase = Status(member).phrase
            if phrase.lower() != member.phrase.lower():
                self.assertIn(int(member), known)
            if int(member) in known:
                self.assertEqual(phrase, known[member])
            self.assertEqual(phrase, Status(member).reason)

    def test_what_only_this_one_has(self):
        theirs = {int(member) for member in http.HTTPStatus}
        self.assertEqual({int(member) for member in Status} - theirs, {104, 306})
        self.assertIsNone(Status(306).reason)
        self.assertEqual(Status(471).description, None)

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
            self.assertEqual((status.source, status.url), (entry.source, entry.url) if entry else (None, None))
            for name in ("registered", "informational", "success", "redirection", "client_error", "server_error",
                         "error", "final", "retryable"):  # fmt: skip
                self.assertIs(getattr(status, f"is_{name}"), getattr(httpstatus, f"is_{name}")(code))

    def test_iteration_gives_the_registered_codes(self):
        self.assertEqual([int(status) for status in Status], [entry.code for entry in httpstatus.entries("iana")])
        self.assertTrue(issubclass(Status, enum.IntEnum))

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
        with self.assertRaises(KeyError):
            Status["NO_SUCH"]

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
            self.assertEqual(json.dumps({"status": status}), f'{{"status": {code}}}')
            self.assertEqual(f"{status}", f"{code}")
            self.assertEqual(f"{status:d}", f"{code}")
            self.assertEqual(repr(status), f"<Status.{status.name}: {code}>")
            self.assertEqual(status + 1, code + 1)

    def test_members_are_read_only_by_name(self):
        with self.assertRaises(AttributeError):
            Status.NOT_FOUND = 405

    def test_the_names_are_those_of_the_data(self):
        named = {row["name"]: int(row["code"]) for row in tables.data("codes") if row["vendor"] == "iana"}
        self.assertEqual({status.name: int(status) for status in Status}, named)


if __name__ == "__main__":
    unittest.main()
