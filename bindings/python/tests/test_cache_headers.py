# SPDX-License-Identifier: MIT
"""What is done with header sections and with the values of single fields around a cache."""

import time
import unittest

import httpstatus

DATE = "Sun, 06 Nov 1994 08:49:37 GMT"
DATE_S = 784111777


class Forward(unittest.TestCase):
    def test_fields_of_one_connection(self):
        # RFC 9110, section 7.6.1, and the proxy's own of RFC 9111, section 3.1
        gone = "Connection Keep-Alive Proxy-Connection TE Trailer Transfer-Encoding Upgrade Proxy-Authenticate"
        gone += " Proxy-Authentication-Info Proxy-Authorization"
        for name in gone.split():
            self.assertEqual(httpstatus.forward_headers({name.lower(): "x", "Via": "y"}), [("Via", "y")], name)
        stay = [(name, "x") for name in ("Set-Cookie", "Cache-Control", "Authorization", "If-Match", "Age")]
        self.assertEqual(httpstatus.forward_headers(headers=stay), stay)

    def test_what_connection_lists(self):
        fields = [("X-A", "1"), ("connection", "close, x-a"), ("X-B", "2"), (b"Connection", b" ,X-B"), ("X-C", "3")]
        self.assertEqual(httpstatus.forward_headers(fields), [("X-C", "3")])

    def test_the_objects_are_those_given(self):
        name, value = "X-" + "a" * 9, bytearray(b"\xff")
        given = [name, value]
        found = httpstatus.forward_headers([given])
        self.assertIs(found[0][0], name)
        self.assertIs(found[0][1], value)
        self.assertIs(type(found[0]), tuple)


class Stored(unittest.TestCase):
    def test_named_fields(self):
        # RFC 9111, sections 3.1, 5.2.2.4 and 5.2.2.7
        control = ("Cache-Control", 'max-age=5, no-cache="set-cookie", private="X-User"')
        more = ("cache-control", 'no-cache=X-Two')
        fields = [control, more, ("Set-Cookie", "a"), ("X-User", "b"), ("X-Two", "c"), ("X-Three", "d"), ("TE", "e")]
        self.assertEqual(httpstatus.cache_stored_headers(fields), [control, more, ("X-Three", "d")])
        private = httpstatus.cache_stored_headers(fields, options="rfc-private")
        self.assertEqual(private, [control, more, ("X-User", "b"), ("X-Three", "d")])

    def test_connection_takes_no_vary_away(self):
        # RFC 9111, section 4.1: without it the response would answer every request.
        fields = [("Connection", "Vary, X-A"), ("Vary", "Accept"), ("X-A", "1")]
        self.assertEqual(httpstatus.cache_stored_headers(fields), [("Vary", "Accept")])

    def test_directives_take_no_vary_away(self):
        # RFC 9111, section 4.1, whatever 5.2.2.4 and 5.2.2.7 say of fields
        for name, options in (("Cache-Control", None), ("CDN-Cache-Control", "cdn")):
            for directive in ("private", "no-cache"):
                fields = [(name, f'max-age=60, {directive}="X, vary"'), ("X", "1"), ("Vary", "Cookie")]
                self.assertEqual(httpstatus.cache_stored_headers(fields, options), [fields[0], fields[2]])
                merged = httpstatus.cache_update_headers([("Vary", "Accept")], fields[:1])
                self.assertEqual(merged, [("Vary", "Accept"), fields[0]])

    def test_the_field_that_counts(self):
        # RFC 9213, section 2.2
        control = ("Cache-Control", 'no-cache="A"')
        target = ("CDN-Cache-Control", 'max-age=5, private="B"')
        broken = ("CDN-Cache-Control", 'max-age=5, private="B')
        fields = [("A", "1"), ("B", "2")]
        for options, second, kept in (("cdn", target, 0), ("cdn", broken, 1), (None, target, 1)):
            found = httpstatus.cache_stored_headers([control, second, *fields], options)
            self.assertEqual(found, [control, second, fields[kept]])


class Updated(unittest.TestCase):
    STORED = [("ETag", '"a"'), ("Date", "old"), ("X", "1"), ("Content-Length", "5"), ("Content-Range", "r")]
    STORED += [("Age", "7")]

    def test_merge(self):
        # RFC 9111, section 3.2
        received = [("x", "2"), ("X", "3"), ("Y", "4"), ("content-length", "0"), ("Content-Range", "s"), ("Date", DATE)]
        kept = [("ETag", '"a"'), ("Content-Length", "5"), ("Content-Range", "r")]
        merged = [*kept, ("x", "2"), ("X", "3"), ("Y", "4"), ("Date", DATE)]
        self.assertEqual(httpstatus.cache_update_headers(self.STORED, received), merged)
        self.assertEqual(httpstatus.cache_update_headers(self.STORED, received, 5), merged)

    def test_fields_of_one_connection(self):
        received = [("Connection", "X, Date"), ("X", "2"), ("Keep-Alive", "5"), ("Proxy-Authenticate", "6")]
        merged = httpstatus.cache_update_headers(self.STORED, received)
        self.assertEqual(merged, [field for field in self.STORED if field[0] != "Age"])

    def test_date(self):
        # RFC 9110, section 6.6.1: a recipient with a clock records the time of receipt.
        merged = httpstatus.cache_update_headers(self.STORED, {}, response_time_s=DATE_S + 0.75)
        self.assertEqual([value for name, value in merged if name == "Date"], [DATE])
        merged = httpstatus.cache_update_headers({b"ETag": b'"a"'}, {}, DATE_S)
        self.assertEqual(merged, [(b"ETag", b'"a"'), (b"Date", DATE.encode())])
        self.assertEqual(httpstatus.cache_update_headers({}, {}, DATE_S), [("Date", DATE)])
        self.assertIn(("Date", "old"), httpstatus.cache_update_headers(self.STORED, {}))
        # An instant without an HTTP-date leaves things as they are.
        self.assertIn(("Date", "old"), httpstatus.cache_update_headers(self.STORED, {}, 2**62))

    def test_age_of_the_answer(self):
        self.assertEqual(httpstatus.cache_update_headers(self.STORED[-1:], {"Age": "1"}), [("Age", "1")])

    def test_named_fields_stay_out(self):
        # RFC 9111, section 5.2.2.7: a shared cache MUST NOT store the field.
        stored = [("Cache-Control", 'private="X-User", max-age=5')]
        self.assertEqual(httpstatus.cache_update_headers(stored, {"X-User": "bob"}), stored)

    def test_many_fields_take_linear_time(self):
        stored = [(f"x{number}", "a") for number in range(20000)]
        received = [("Connection", ", ".join(f"y{number}" for number in range(20000))), ("x1", "b")]
        begin = time.process_time()
        self.assertEqual(len(httpstatus.cache_update_headers(stored, received)), 20000)
        vary = [("Vary", ", ".join(name for name, _ in stored))]
        self.assertTrue(httpstatus.vary_match(vary, stored, reversed(stored)))
        self.assertLess(time.process_time() - begin, 5)


class Validation(unittest.TestCase):
    REQUEST = [
        ("Host", "a"),
        ("If-Match", "b"),
        ("If-None-Match", "c"),
        ("If-Modified-Since", "d"),
        ("If-Unmodified-Since", "e"),
        ("If-Range", "f"),
        ("TE", "g"),
    ]

    def test_validators(self):
        # RFC 9111, section 4.3.1
        for stored, expected in (
            ({"ETag": '"a"'}, [("If-None-Match", '"a"')]),
            ({"last-modified": DATE}, [("If-Modified-Since", DATE)]),
            ({"ETag": 'W/"a"', "Last-Modified": DATE}, [("If-None-Match", 'W/"a"'), ("If-Modified-Since", DATE)]),
            ({"ETag": '"a"', "Last-Modified": "yesterday"}, [("If-None-Match", '"a"')]),
        ):
            found = httpstatus.cache_validation_headers(self.REQUEST, stored)
            self.assertEqual(found, [("Host", "a"), *expected])

    def test_a_range(self):
        # RFC 9111, section 4.3.1, of a request for the whole; the client's own conditions stay.
        request = [("Range", "bytes=0-1"), ("If-None-Match", '"mine"')]
        self.assertEqual(httpstatus.cache_validation_headers(request, {"ETag": '"a"'}), request)

    def test_without_a_validator(self):
        for stored in ({}, {"ETag": "", "Last-Modified": "0"}):
            self.assertEqual(httpstatus.cache_validation_headers(self.REQUEST, stored), self.REQUEST[:-1])

    def test_names_are_of_the_kind_of_the_request(self):
        etag = b'"a"'
        found = httpstatus.cache_validation_headers([(b"Host", b"a")], {"ETag": etag})
        self.assertEqual(found, [(b"Host", b"a"), (b"If-None-Match", b'"a"')])
        self.assertIs(found[1][1], etag)


class Vary(unittest.TestCase):
    def test_match(self):
        # RFC 9111, section 4.1
        for vary, before, now, expected in (
            ([], {"A": "1"}, {"A": "2"}, True),
            (["A"], {"A": "1"}, {"a": " 1 "}, True),
            (["A"], {"A": "1"}, {"A": "2"}, False),
            (["A"], {"A": "1"}, {}, False),
            (["A"], {}, {}, True),
            (["A"], {"A": ""}, {}, False),
            (["a, B", "C"], {"A": "1", "C": "3"}, {"A": "1", "C": "4"}, False),
            (["A"], [("A", "1"), ("A", "2")], {"A": "1,2"}, True),
            (["A"], [("A", "1"), ("A", "2")], [("A", "2"), ("A", "1")], False),
            (["A"], {"A": "gzip,  br"}, {"A": "gzip , br"}, True),
            (["A"], {"A": "x"}, {"A": "X"}, False),
            (["*"], {}, {}, False),
            (["A", "B, *"], {"A": "1"}, {"A": "1"}, False),
            (["A"], {"A": "\xe9"}, {"A": b"\xe9"}, True),
        ):
            with self.subTest(vary=vary, before=before, now=now):
                stored = [("vary", line) for line in vary]
                self.assertIs(httpstatus.vary_match(stored, before, now), expected)
                self.assertIs(httpstatus.vary_match(stored, now, before), expected)

    def test_wrong_arguments(self):
        for at, name in enumerate(("stored_headers", "stored_request_headers", "request_headers")):
            arguments = [{}, {}, {}]
            arguments[at] = None
            with self.assertRaisesRegex(TypeError, rf"vary_match\(\) argument '{name}' is not iterable"):
                httpstatus.vary_match(*arguments)


class Values(unittest.TestCase):
    def test_field_value_match(self):
        self.assertIs(httpstatus.field_value_match(a=None, b=None), True)
        self.assertIs(httpstatus.field_value_match("", None), False)

    def test_etag_match(self):
        self.assertIs(httpstatus.etag_match('W/"a"', '"a"'), True)
        self.assertIs(httpstatus.etag_match(list='W/"a"', etag='"a"', weak=False), False)
        self.assertIs(httpstatus.etag_match("*", None), True)
        self.assertIs(httpstatus.etag_match(None, '"a"'), False)
        with self.assertRaisesRegex(TypeError, "'weak' must be True or False, not int"):
            httpstatus.etag_match("*", None, 0)

    def test_range_parse(self):
        # RFC 9110, sections 14.1.2 and 14.2
        self.assertEqual(httpstatus.range_parse("bytes=5-", 20), (5, 19))
        self.assertEqual(httpstatus.range_parse(text=b"bytes=5-7", complete_bytes=None), (5, 7))
        self.assertEqual(httpstatus.range_parse("bytes=5-", None), (5, 2**64 - 2))
        for text, length in (("bytes=-5", None), ("bytes=0-1,3-4", 20), ("lines=0-1", 20), ("", 20), ("bytes=7-5", 20)):
            self.assertIsNone(httpstatus.range_parse(text, length), text)
        for text, length in (("bytes=20-", 20), ("bytes=-0", 20), ("bytes=0-", 0)):
            with self.assertRaisesRegex(httpstatus.ParseError, "E_RANGE") as caught:
                httpstatus.range_parse(text, length)
            self.assertEqual(caught.exception.error, httpstatus.E_RANGE)
        with self.assertRaisesRegex(ValueError, "'complete_bytes' must be of 0..2..64-1, not -1"):
            httpstatus.range_parse("bytes=0-", -1)

    def test_dates_as_caches_read_them(self):
        # RFC 9111, section 4.2
        self.assertEqual(httpstatus.date_parse_folded(f" {DATE.upper()}\t"), DATE_S)
        for text in (DATE.replace("GMT", "UTC"), "0", "-1", ""):
            with self.assertRaises(httpstatus.ParseError):
                httpstatus.date_parse_folded(text)


class Status(unittest.TestCase):
    """RFC 9211, section 2."""

    MISS = httpstatus.cache_reuse(None, "GET", {}, now_s=1000)

    def test_members(self):
        text = httpstatus.cache_status_format("edge", self.MISS, fwd_status=200, stored=True, detail=False)
        self.assertEqual(text, "edge; fwd=uri-miss; fwd-status=200; stored")
        vary = httpstatus.CACHE_FWD_VARY_MISS
        self.assertEqual(httpstatus.cache_status_format("e", self.MISS, fwd=vary, detail=False), "e; fwd=vary-miss")
        for collapsed, shown in ((True, "; collapsed"), (False, "; collapsed=?0"), (None, "")):
            text = httpstatus.cache_status_format(name=b"e d", verdict=self.MISS, collapsed=collapsed, detail=False)
            self.assertEqual(text, f'"e d"; fwd=uri-miss{shown}')

    def test_wrong_arguments(self):
        for name in ("", "\N{SNOWMAN}", "a\n", b"\xff"):
            with self.assertRaisesRegex(ValueError, "'name' must be printable ASCII and not empty"):
                httpstatus.cache_status_format(name, self.MISS)
        for error, message, arguments in (
            (TypeError, "'verdict' must be a CacheVerdict, not tuple", {"verdict": tuple(self.MISS)}),
            (ValueError, "'fwd' must be CACHE_FWD_..., not 9", {"fwd": 9}),
            (TypeError, "'stored' must be True or False, not int", {"stored": 1}),
            (TypeError, "'fwd_status' must be an integer, not str", {"fwd_status": "200"}),
        ):
            with self.assertRaisesRegex(error, message):
                httpstatus.cache_status_format(**{"name": "a", "verdict": self.MISS, **arguments})


if __name__ == "__main__":
    unittest.main()
