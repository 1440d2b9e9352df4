# SPDX-License-Identifier: MIT
"""Decisions about caching as Python asks for them: what the binding computes of whole header sections."""

import email.message
import http.client
import math
import unittest

import httpstatus

AT = {"request_time_s": 1000, "response_time_s": 1000}
PARTIAL = {"Content-Range": "bytes 0-49/100", "Cache-Control": "max-age=60", "ETag": '"a"'}
MODIFIED = "Thu, 01 Jan 1970 00:00:00 GMT"


def words(verdict):
    return httpstatus.cache_action_name(verdict.action), httpstatus.why_name(verdict.why)


def store(fields, code=200, method="GET", request=(), **more):
    return httpstatus.cache_store(method, code, request, fields, **{**AT, **more})


def reuse(fields, request=(), code=200, now_s=1010, **more):
    """The verdict on a request for a response with these fields, which is stored first."""
    record = store(fields, code, options=more.get("options")).record
    return httpstatus.cache_reuse(record, "GET", request, now_s=now_s, stored_headers=fields, **more)


class Verdict(unittest.TestCase):
    def test_store(self):
        # RFC 9111, section 3
        verdict = store({"Cache-Control": "max-age=60, stale-while-revalidate=30"})
        self.assertEqual(words(verdict), ("store", "has-max-age"))
        self.assertEqual((verdict.age_s, verdict.lifetime_s, verdict.ttl_s), (0, 60, 60))
        self.assertEqual((verdict.swr_left_s, verdict.sie_left_s), (90, None))
        self.assertEqual(verdict.source, httpstatus.FRESHNESS_MAX_AGE)
        self.assertIs(type(verdict.record), bytes)
        self.assertEqual(len(verdict.record), 256)
        self.assertIsNone(verdict.headers)
        self.assertEqual(verdict.reasons, (httpstatus.WHY_HAS_MAX_AGE,))
        verdict = store({"Cache-Control": "no-store"})
        self.assertEqual(words(verdict), ("do-not-store", "no-store"))
        self.assertEqual((verdict.record, verdict.lifetime_s, verdict.ttl_s), (None, None, None))

    def test_reuse(self):
        # RFC 9111, sections 4.2 and 4.2.4
        fields = {"Cache-Control": "max-age=60"}
        self.assertEqual(words(reuse(fields, now_s=1059)), ("fresh", "fresh"))
        verdict = reuse(fields, now_s=1060)
        self.assertEqual(words(verdict), ("validate", "stale"))
        self.assertEqual((verdict.age_s, verdict.ttl_s, verdict.fwd), (60, 0, httpstatus.CACHE_FWD_STALE))
        self.assertEqual(words(reuse(fields, {"Cache-Control": "max-stale"}, now_s=9000)), ("stale", "max-stale"))
        self.assertIs(verdict.not_modified, False)
        self.assertIs(verdict.keep, False)

    def test_nothing_is_stored(self):
        verdict = httpstatus.cache_reuse(None, "GET", {}, now_s=1)
        self.assertEqual(words(verdict), ("fetch", "nothing-stored"))
        self.assertEqual(verdict.fwd, httpstatus.CACHE_FWD_URI_MISS)
        verdict = httpstatus.cache_reuse(None, "GET", {"Cache-Control": "only-if-cached"}, now_s=1)
        self.assertEqual(words(verdict)[0], "gateway-timeout")  # RFC 9111, section 5.2.1.7

    def test_freshen(self):
        # RFC 9111, sections 3.2 and 4.3.4
        fields = [("ETag", '"a"'), ("Cache-Control", "max-age=60"), ("Content-Length", "5"), ("X", "1"), ("Age", "9")]
        record = store(fields).record
        answer = [("ETag", '"a"'), ("X", "2"), ("Content-Length", "0"), ("Keep-Alive", "5")]
        times = {"request_time_s": 2000, "response_time_s": 2000}
        verdict = httpstatus.cache_on_validation(record, "GET", 304, {}, answer, **times, stored_headers=fields)
        self.assertEqual(words(verdict), ("freshen", "strong-validator"))
        self.assertIs(verdict.keep, True)
        kept = [("Cache-Control", "max-age=60"), ("Content-Length", "5"), ("ETag", '"a"'), ("X", "2")]
        self.assertEqual(verdict.headers, [*kept, ("Date", "Thu, 01 Jan 1970 00:33:20 GMT")])
        again = httpstatus.cache_reuse(verdict.record, "GET", {}, now_s=2010)
        self.assertEqual((*words(again), again.age_s), ("fresh", "fresh", 10))

    def test_other_answers(self):
        # RFC 9111, sections 4.3.3 and 4.3.5
        fields = {"ETag": '"a"', "Cache-Control": "max-age=60"}
        record = store(fields).record
        for method, code, answer, expected in (
            ("GET", 200, {}, ("replace", "full-response")),
            ("GET", 503, {}, ("forward", "server-error-forwarded")),
            ("GET", 304, {"ETag": '"b"'}, ("fetch", "validator-differs")),
            ("HEAD", 200, {"ETag": '"b"'}, ("invalidate", "head-differs")),
            ("HEAD", 200, {"ETag": '"a"'}, ("freshen", "head-matches")),
        ):
            with self.subTest(method=method, code=code, answer=answer):
                verdict = httpstatus.cache_on_validation(record, method, code, {}, answer, **AT, stored_headers=fields)
                self.assertEqual(words(verdict), expected)
                self.assertEqual(verdict.record is None, expected[0] != "freshen")
                self.assertEqual(verdict.headers is None, expected[0] != "freshen")

    def test_validators_sent(self):
        # cache.md, section 5: many origins leave validators out of a 304 to what they were asked.
        fields = {"ETag": '"a"', "Cache-Control": "max-age=60"}
        asked = {"If-None-Match": '"b"'}
        for more, expected in (
            ({}, ("freshen", "own-validator")),
            ({"validators_sent": False}, ("forward", "client-condition")),
            ({"options": httpstatus.cache_preset(strict_304=True)}, ("fetch", "validator-differs")),
        ):
            verdict = httpstatus.cache_on_validation(store(fields).record, "GET", 304, asked, {}, **AT, **more)
            self.assertEqual(words(verdict), expected)

    def test_a_304_that_forbids_storing(self):
        fields = {"ETag": '"a"', "Cache-Control": "max-age=60"}
        answer = {"ETag": '"a"', "Cache-Control": "no-store"}
        verdict = httpstatus.cache_on_validation(store(fields).record, "GET", 304, {}, answer, **AT)
        self.assertEqual((*words(verdict), verdict.keep), ("freshen", "strong-validator", False))

    def test_failure(self):
        # RFC 5861, section 4; RFC 9111, section 4.2.4
        record = store({"Cache-Control": "max-age=60, stale-if-error=600"}).record
        for code, now_s, expected in (
            (503, 1100, ("stale", "stale-if-error")),
            (503, 1661, ("forward", "error-response")),
            (404, 1100, ("forward", "error-response")),
            (None, 1100, ("stale", "stale-if-error")),
            (None, 1010, ("fresh", "fresh")),
            (0, 1661, ("gateway-timeout", "no-answer")),
        ):
            verdict = httpstatus.cache_on_failure(record, "GET", {}, now_s=now_s, code=code)
            self.assertEqual(words(verdict), expected, (code, now_s))
        record = store({"Cache-Control": "max-age=60, must-revalidate"}).record
        self.assertEqual(words(httpstatus.cache_on_failure(record, "GET", {}, now_s=1100, options="cdn")),
                         ("gateway-timeout", "must-revalidate"))  # fmt: skip
        self.assertEqual(words(httpstatus.cache_on_failure(None, "GET", {}, now_s=1)), ("gateway-timeout", "no-answer"))

    def test_invalidated(self):
        # RFC 9111, section 4.4
        fields = {"ETag": '"a"', "Cache-Control": "max-age=60"}
        marked = httpstatus.cache_record_invalidate(store(fields).record)
        self.assertEqual(words(httpstatus.cache_reuse(marked, "GET", {}, now_s=1010)), ("validate", "invalidated"))
        verdict = httpstatus.cache_on_validation(marked, "GET", 304, {}, {}, **AT, stored_headers=fields)
        self.assertEqual(words(httpstatus.cache_reuse(verdict.record, "GET", {}, now_s=1010)), ("fresh", "fresh"))

    def test_arguments_of_storing(self):
        self.assertEqual(words(store({"Cache-Control": "max-age=5", "Content-Length": "9"}, received_bytes=8)),
                         ("do-not-store", "incomplete"))  # fmt: skip
        post = {"Cache-Control": "max-age=5", "Content-Location": "/"}
        self.assertEqual(words(store(post, method="POST")), ("do-not-store", "post-content-location"))
        self.assertEqual(words(store(post, method="POST", location_is_target=True)), ("store", "has-max-age"))
        # RFC 9111, section 3.5
        self.assertEqual(words(store({"Cache-Control": "max-age=5"}, request={"authorization": "x"})),
                         ("do-not-store", "authorization"))  # fmt: skip


class Conditions(unittest.TestCase):
    """RFC 9110, sections 13.1.2, 13.1.5 and 14.2, against the fields that are stored."""

    FIELDS = {"Cache-Control": "max-age=60", "ETag": 'W/"a"', "Last-Modified": MODIFIED}

    def test_if_none_match(self):
        for lines, expected in (
            (['"a"'], True),
            (['W/"a"'], True),
            (['"x"', ' "y", W/"a"'], True),
            (["*"], True),
            (['"x"', '"y"'], False),
            (['"x, a"'], False),
            ([""], False),
        ):
            request = [("If-None-Match", line) for line in lines] + [("If-Modified-Since", MODIFIED)]
            self.assertIs(reuse(self.FIELDS, request).not_modified, expected, lines)
        self.assertIs(reuse(self.FIELDS, {"If-Modified-Since": MODIFIED}).not_modified, True)

    def test_it_is_compared_with_the_tag_that_the_answer_brings(self):
        fields = {"Cache-Control": "max-age=60", "Last-Modified": MODIFIED}
        answer = {"ETag": 'W/"new"', "Last-Modified": MODIFIED}
        asked = {"If-None-Match": '"new"'}
        verdict = httpstatus.cache_on_validation(
            store(fields).record, "GET", 304, asked, answer, **AT, stored_headers=fields
        )
        self.assertEqual((*words(verdict), verdict.not_modified), ("freshen", "last-modified", True))

    def test_range_of_a_part(self):
        options = httpstatus.cache_preset(ranges=True)
        fresh, partial = ("fresh", "fresh"), ("fetch", "partial")
        for request, expected in (
            ({"Range": "bytes=0-49"}, fresh),
            ({"Range": "bytes=10-20"}, fresh),
            ({"Range": "bytes=10-50"}, partial),
            ({"Range": "bytes=-50"}, partial),
            ({"Range": "bytes=-200"}, partial),
            ({"Range": "bytes=100-"}, partial),
            ({"Range": "bytes=0-1, 3-4"}, partial),
            ([("Range", "bytes=0-1"), ("Range", "bytes=3-4")], partial),
            ({"Range": "lines=0-1"}, partial),
            ({}, partial),
            ({"Range": "bytes=0-4", "If-Range": '"a"'}, fresh),
            ({"Range": "bytes=0-4", "If-Range": ' "a" '}, fresh),
            ({"Range": "bytes=0-4", "If-Range": 'W/"a"'}, partial),
            ({"Range": "bytes=0-4", "If-Range": '"b"'}, partial),
            ({"Range": "bytes=0-4", "If-Range": '"a", "a"'}, partial),
            ({"Range": "bytes=0-4", "If-Range": "*"}, partial),
            ({"Range": "bytes=0-4", "If-Range": MODIFIED}, partial),
        ):
            with self.subTest(request=request):
                self.assertEqual(words(reuse(PARTIAL, request, 206, options=options)), expected)

    def test_if_range_with_a_date(self):
        options = httpstatus.cache_preset(ranges=True)
        fields = {**PARTIAL, "Last-Modified": MODIFIED}
        for date, expected in ((MODIFIED, "fresh"), (MODIFIED.lower(), "fetch"), (f" {MODIFIED}", "fresh")):
            request = {"Range": "bytes=0-4", "If-Range": date}
            self.assertEqual(words(reuse(fields, request, 206, options=options))[0], expected, date)

    def test_the_length_of_the_whole(self):
        options = httpstatus.cache_preset(ranges=True)
        for content_range, asked, expected in (
            ("bytes 50-99/100", "bytes=-50", "fresh"),
            ("bytes 50-99/100", "bytes=50-", "fresh"),
            ("bytes 50-99/*", "bytes=-50", "fetch"),
            ("bytes 50-99/*", "bytes=50-", "fetch"),
            ("bytes 50-99/*", "bytes=50-99", "fresh"),
            ("bytes 0-99/" + "9" * 30, "bytes=50-99", "fresh"),
            ("bytes 0-99/" + "9" * 30, "bytes=50-", "fetch"),
        ):
            with self.subTest(content_range=content_range, asked=asked):
                fields = {"Cache-Control": "max-age=60", "Content-Range": content_range}
                record = store(fields, 206, options=options).record
                verdict = httpstatus.cache_reuse(
                    record, "GET", {"Range": asked}, now_s=1000, stored_headers=fields, options=options
                )
                self.assertEqual(words(verdict)[0], expected)

    def test_a_range_that_does_not_count_asks_for_the_whole(self):
        # RFC 9110, section 13.1.5: the recipient ignores Range; a cache without ranges has the whole.
        request = {"Range": "bytes=0-4", "If-Range": '"b"'}
        self.assertEqual(words(reuse(self.FIELDS, request)), ("fresh", "fresh"))
        self.assertEqual(words(reuse(self.FIELDS, {"Range": "bytes=0-4"})), ("fetch", "range"))


class Targeted(unittest.TestCase):
    """RFC 9213, section 2."""

    def test_the_first_usable_one_counts(self):
        options = httpstatus.cache_preset(targets=["A-Cache-Control", "B-Cache-Control"])
        own = ("Cache-Control", "no-store")
        for lines, expected in (
            ([("a-cache-control", "max-age=5"), ("B-Cache-Control", "max-age=6")], 5),
            ([("A-Cache-Control", "max-age=5, ("), ("B-Cache-Control", "max-age=6")], 6),
            ([("A-Cache-Control", ""), ("B-Cache-Control", "public"), ("B-Cache-Control", "max-age=7")], 7),
            ([("A-Cache-Control", "max-age=5"), ("A-Cache-Control", "max-age=(")], None),
        ):
            self.assertEqual(store([own, *lines], options=options).lifetime_s, expected, lines)

    def test_they_are_obeyed_only_when_named(self):
        fields = {"CDN-Cache-Control": "max-age=5", "Cache-Control": "max-age=60"}
        for options, expected in ((None, 60), ("cdn", 5), ("rfc-shared", 60)):
            self.assertEqual(store(fields, options=options).lifetime_s, expected)
        self.assertEqual(store(fields, options=httpstatus.cache_preset("cdn", targets=())).lifetime_s, 60)


class Headers(unittest.TestCase):
    def test_every_shape(self):
        message = email.message.Message()
        message["cache-control"] = "max-age=60"
        client = http.client.HTTPMessage()
        client["Cache-Control"] = "max-age=60"
        pairs = [("Cache-Control", "max-age=60"), [b"Server", bytearray(b"x")]]
        mapping = {b"Cache-Control": memoryview(b"max-age=60")}
        for fields in (message, client, pairs, tuple(pairs), iter(pairs), mapping):
            self.assertEqual(words(store(fields)), ("store", "has-max-age"))

    def test_text_is_latin_1(self):
        tag = '"\xe9"'
        self.assertTrue(reuse({"Cache-Control": "max-age=60", "ETag": tag}, {"If-None-Match": b'"\xe9"'}).not_modified)
        escaped = b'"\xff"'.decode("ascii", "surrogateescape")
        fields = {"Cache-Control": "max-age=60", "ETag": b'"\xff"'}
        self.assertTrue(reuse(fields, {"If-None-Match": escaped}).not_modified)
        for fields in ({"X-Snow": "\N{SNOWMAN}"}, {"X-Snow\N{SNOWMAN}": "a"}):
            with self.assertRaisesRegex(ValueError, "'response_headers': field 'X-Snow.*characters outside latin-1"):
                store(fields)

    def test_pairs_that_raise(self):
        class Broken(list):
            def __getitem__(self, at):
                raise LookupError("its own")

        class Endless(list):
            def __len__(self):
                raise LookupError("its own")

        for pair in (Broken(["a", "b"]), Endless(["a", "b"])):
            with self.assertRaisesRegex(LookupError, "its own"):
                httpstatus.forward_headers([pair])

    def test_wrong_ones(self):
        for error, message, fields in (
            (TypeError, r"cache_store\(\) argument 'response_headers' is not iterable: it must be a mapping", 5),
            (TypeError, "'response_headers': item 1 must be a .name, value. pair, not str", [("a", "b"), "ab"]),
            (ValueError, "'response_headers': item 0 must be a .name, value. pair", [("a",)]),
            (TypeError, "'response_headers': a value must be str or a bytes-like object, not int", {"a": 5}),
            (TypeError, "'response_headers': a name must be str or a bytes-like object, not None", {None: "a"}),
        ):
            with self.subTest(fields=fields), self.assertRaisesRegex(error, message):
                store(fields)


class Arguments(unittest.TestCase):
    def test_times_are_floored(self):
        fields = {"Cache-Control": "max-age=60"}
        record = httpstatus.cache_store("GET", 200, {}, fields, request_time_s=999.9, response_time_s=1000.9).record
        self.assertEqual(httpstatus.cache_reuse(record, "GET", {}, now_s=1000.1).age_s, 1)
        early = httpstatus.cache_store("GET", 200, {}, fields, request_time_s=-0.5, response_time_s=0).record
        self.assertEqual(httpstatus.cache_reuse(early, "GET", {}, now_s=0.9).age_s, 1)
        unknown = httpstatus.cache_store("GET", 200, {}, fields, request_time_s=None, response_time_s=1000).record
        self.assertEqual(httpstatus.cache_reuse(unknown, "GET", {}, now_s=1000).age_s, 0)

    def test_times_that_are_none(self):
        for time_s in (math.nan, math.inf, -math.inf, 1e300, 2.0**63, 2**63):
            with self.assertRaisesRegex(ValueError, r"cache_reuse\(\) argument 'now_s' must.*fit 64 bits"):
                httpstatus.cache_reuse(None, "GET", {}, now_s=time_s)
        for time_s in ("1", None, 1j):
            with self.assertRaisesRegex(TypeError, "'now_s' must be an int or float, not"):
                httpstatus.cache_reuse(None, "GET", {}, now_s=time_s)
        with self.assertRaisesRegex(TypeError, "missing required keyword-only argument: 'now_s'"):
            httpstatus.cache_reuse(None, "GET", {})
        with self.assertRaisesRegex(TypeError, "missing required keyword-only argument: 'response_time_s'"):
            httpstatus.cache_store("GET", 200, {}, {}, request_time_s=1)
        with self.assertRaisesRegex(TypeError, "'response_time_s' must be an int or float, not NoneType"):
            httpstatus.cache_store("GET", 200, {}, {}, request_time_s=None, response_time_s=None)

    def test_records(self):
        record = store({"Cache-Control": "max-age=60"}).record
        for kind in (bytes, bytearray, memoryview):
            self.assertEqual(words(httpstatus.cache_reuse(kind(record), "GET", {}, now_s=1000)), ("fresh", "fresh"))
        for error, message, damaged in (
            (ValueError, "must be the 256 bytes of a record, not 255", record[1:]),
            (ValueError, "is damaged: its first bytes", b"\0" * 256),
            (ValueError, "is damaged: it has a number that no record has", record[:16] + b"\xff" * 4 + record[20:]),
            (TypeError, "must be the 256 bytes of a record, not str", "x"),
        ):
            with self.assertRaisesRegex(error, f"'record' {message}"):
                httpstatus.cache_reuse(damaged, "GET", {}, now_s=1000)
        with self.assertRaisesRegex(TypeError, "'record' must be the bytes of a record: without one"):
            httpstatus.cache_on_validation(None, "GET", 304, {}, {}, **AT)

    def test_others(self):
        for error, message, more in (
            (TypeError, "'options' must be a CacheOptions, the name of a preset or None, not int", {"options": 5}),
            (ValueError, "'options' names no preset: 'ngnix'; the names are", {"options": "ngnix"}),
            (TypeError, "'location_is_target' must be True or False, not int", {"location_is_target": 1}),
            (ValueError, "'received_bytes' must be of 0..2..64-1", {"received_bytes": -1}),
            (TypeError, "unknown|unexpected|invalid", {"nothing": 5}),
        ):
            with self.assertRaisesRegex(error, message):
                store({}, **more)
        # Any int is a legal question.
        self.assertEqual(words(store({}, code=10**30)), ("do-not-store", "status-not-final"))
        self.assertEqual(words(store({}, method="NO-SUCH")), ("do-not-store", "method"))


if __name__ == "__main__":
    unittest.main()
