# SPDX-License-Identifier: MIT
"""Readers, writers and the check of a response: values, kinds, and what the errors say."""

import email.message
import pickle
import unittest

import httpstatus


class Readers(unittest.TestCase):
    def refused(self, function, text, error):
        with self.assertRaises(httpstatus.ParseError) as caught:
            function(text)
        self.assertEqual(caught.exception.error, error)
        return str(caught.exception)

    def test_code(self):
        self.assertEqual(httpstatus.code_parse("404"), 404)
        self.assertEqual(httpstatus.code_parse(b"999"), 999)
        for text in ("404abc", "+404", "404.7", " 404", "", "\0", b"\xff\xff\xff", "\N{ARABIC-INDIC DIGIT FOUR}04"):
            self.refused(httpstatus.code_parse, text, httpstatus.E_SYNTAX)
        self.refused(httpstatus.code_parse, "099", httpstatus.E_RANGE)

    def test_substatus(self):
        self.assertEqual(httpstatus.substatus_parse("404.13"), (404, 13))
        self.assertEqual(httpstatus.substatus_parse(b"401013"), (401, 13))
        self.refused(httpstatus.substatus_parse, "404.", httpstatus.E_SYNTAX)

    def test_message(self):
        message = self.refused(httpstatus.code_parse, "404abc", httpstatus.E_SYNTAX)
        self.assertTrue(message.startswith("'404abc': "), message)
        self.assertIn("E_SYNTAX", message)
        self.assertIn("right is three digits", message)
        self.assertTrue(self.refused(httpstatus.code_parse, bytearray(b"x"), httpstatus.E_SYNTAX).startswith("b'x'"))

    def test_a_long_text_is_shortened(self):
        for text in ("9" * 65536, b"9" * 65536, memoryview(b"9" * 65536)):
            message = self.refused(httpstatus.code_parse, text, httpstatus.E_SYNTAX)
            self.assertIn("length 65536", message)
            self.assertLess(len(message), 250)

    def test_error_is_a_value_error_and_can_be_pickled(self):
        with self.assertRaises(ValueError) as caught:
            httpstatus.code_parse("x")
        copy = pickle.loads(pickle.dumps(caught.exception))
        self.assertIs(type(copy), httpstatus.ParseError)
        self.assertEqual((str(copy), copy.error), (str(caught.exception), httpstatus.E_SYNTAX))


class StatusLine(unittest.TestCase):
    def test_same_kind_out_as_in(self):
        line = httpstatus.statusline_parse("HTTP/1.1 404 Not Found\r\n")
        self.assertEqual(line, (1, 1, 404, "Not Found", 0))
        self.assertEqual((line.major, line.minor, line.code, line.reason, line.forgiven), tuple(line))
        self.assertEqual(httpstatus.statusline_parse(b"HTTP/1.0 200 \xff"), (1, 0, 200, b"\xff", 0))
        self.assertEqual(httpstatus.statusline_parse("HTTP/1.1 200 ").reason, "")
        self.assertEqual(httpstatus.statusline_parse("HTTP/1.1 200 Größe").reason, "Größe")

    def test_strict_and_lenient(self):
        with self.assertRaisesRegex(httpstatus.ParseError, "'HTTP/2 503'.*HTTP/1.1 404 Not Found"):
            httpstatus.statusline_parse("HTTP/2 503")
        line = httpstatus.statusline_parse_lenient("HTTP/2 503")
        self.assertEqual(line.code, 503)
        self.assertTrue(line.forgiven & httpstatus.LENIENCY_SHORT_VERSION)
        with self.assertRaises(httpstatus.ParseError):
            httpstatus.statusline_parse_lenient("HTTP/1.1 200 a\nb")

    def test_format(self):
        self.assertEqual(httpstatus.statusline_format(11, 404), "HTTP/1.1 404 Not Found")
        self.assertEqual(httpstatus.statusline_format(version=10, code=200, reason=""), "HTTP/1.0 200 ")
        self.assertEqual(httpstatus.statusline_format(11, 471, None), "HTTP/1.1 471 ")
        self.assertEqual(httpstatus.statusline_format(11, 200, b"\xff"), "HTTP/1.1 200 \udcff")
        long = "x" * 100000
        self.assertEqual(httpstatus.statusline_format(11, 200, long), f"HTTP/1.1 200 {long}")

    def test_format_names_the_impossible_argument(self):
        for arguments, message in (
            ((20, 404), "'version' must be 10 .* not 20"),
            ((11, 99), "'code' must be 100..999, not 99"),
            ((11, 10**30), "'code' must be 100..999, not 10{30}"),
            ((11, 404, "a\r\nSet-Cookie: b"), "'reason' must not hold a control byte"),
        ):
            with self.assertRaisesRegex(ValueError, message):
                httpstatus.statusline_format(*arguments)
        for arguments, message in (
            ((1.1, 404), "'version' must be an integer, not float"),
            ((11, "404"), "'code' must be an integer, not str"),
            ((11, 404, 5), "'reason' must be str or a bytes-like object, not int"),
        ):
            with self.assertRaisesRegex(TypeError, message):
                httpstatus.statusline_format(*arguments)


class Response(unittest.TestCase):
    MISSING_ALLOW = [(httpstatus.WHY_CHECK_REQUIRED_FIELD, httpstatus.FIELD_ALLOW, httpstatus.LEVEL_MUST, 0)]

    def test_required_field(self):
        # RFC 9110, section 15.5.6: the origin server MUST generate an Allow header field in a 405 response.
        self.assertEqual(httpstatus.response_check(405), self.MISSING_ALLOW)
        self.assertEqual(httpstatus.response_check(405, fields={"Server": "x"}), self.MISSING_ALLOW)
        self.assertEqual(httpstatus.response_check(405, fields=None), [])
        finding = httpstatus.response_check(405)[0]
        self.assertEqual((finding.why, finding.field, finding.level, finding.directives), tuple(finding))

    def test_directives(self):
        # RFC 9111, section 5.2.2.6: must-understand SHOULD come with no-store.
        found = httpstatus.response_check(200, fields={"Cache-Control": "max-age=60, must-understand"})
        self.assertEqual([finding.why for finding in found], [httpstatus.WHY_CHECK_MUST_UNDERSTAND_ALONE])
        self.assertTrue(found[0].directives & httpstatus.CC_MUST_UNDERSTAND)

    def test_fields_in_every_shape(self):
        message = email.message.Message()
        message["ALLOW"] = "GET"
        pairs = [("allow", "GET"), ["Server", b"x"]]
        for fields in (message, pairs, tuple(pairs), iter(pairs), {b"Allow": b"GET"}, {"allow": bytearray(b"GET")}):
            self.assertEqual(httpstatus.response_check(405, fields=fields), [])

    def test_content(self):
        # RFC 9110, section 15.3.5: a 204 response is terminated by the end of the header section.
        found = httpstatus.response_check(204, method="GET", version=11, content_bytes=17)
        self.assertEqual([finding.why for finding in found], [httpstatus.WHY_CHECK_CONTENT_FORBIDDEN])
        found = httpstatus.response_check(200, method="HEAD", content_bytes=17)
        self.assertEqual([finding.why for finding in found], [httpstatus.WHY_CHECK_CONTENT_FORBIDDEN])
        self.assertEqual(httpstatus.response_check(200, method=httpstatus.METHOD_GET, content_bytes=17), [])

    def test_version(self):
        # RFC 9113, section 8.2.2: connection-specific fields are malformed in HTTP/2.
        fields = {"Connection": "close"}
        self.assertEqual(httpstatus.response_check(200, fields=fields, version=11), [])
        found = httpstatus.response_check(200, fields=fields, version=20)
        self.assertEqual([finding.why for finding in found], [httpstatus.WHY_CHECK_CONNECTION_FIELD])

    def test_wrong_arguments(self):
        def items():
            raise OSError("no items")

        broken = type("Broken", (), {"items": lambda self: items()})()
        for error, message, arguments in (
            (TypeError, "'code' must be an integer, not str", {"code": "200"}),
            (TypeError, "'method' must be", {"method": 1.5}),
            (TypeError, "'version' must be an integer, not str: '1.1'", {"version": "1.1"}),
            (TypeError, "'content_bytes' must be an integer, not str", {"content_bytes": "17"}),
            (ValueError, "'content_bytes' must fit 64 bits", {"content_bytes": 2**63}),
            (TypeError, "'fields' is not iterable: it must be a mapping", {"fields": 5}),
            (TypeError, "'fields': item 1 must be a .name, value. pair, not str", {"fields": [("a", "b"), "ab"]}),
            (ValueError, "'fields': item 0 must be a .name, value. pair: ", {"fields": [("a",)]}),
            (TypeError, "'fields': a value must be str or a bytes-like object, not int", {"fields": {"Allow": 5}}),
            (TypeError, "'fields': a name must be str", {"fields": {5: "Allow"}}),
            (OSError, "no items", {"fields": broken}),
            (TypeError, "unknown|unexpected|invalid", {"nothing": 5}),
        ):
            with self.subTest(arguments=arguments), self.assertRaisesRegex(error, message):
                httpstatus.response_check(**{"code": 200, **arguments})


class Structs(unittest.TestCase):
    def test_they_are_tuples_with_names_and_can_be_pickled(self):
        for row in (
            httpstatus.find(404),
            httpstatus.substatus_find(404, 13)[0],
            httpstatus.required_fields(405)[0],
            httpstatus.statusline_parse("HTTP/1.1 200 OK"),
            httpstatus.response_check(405)[0],
            httpstatus.date_parse_lenient("Sun, 06 Nov 1994 08:49:37 GMT"),
            httpstatus.retry_after_parse("120"),
            httpstatus.retry_decide(503),
            httpstatus.cache_reuse(None, "GET", {}, now_s=0),
        ):
            with self.subTest(row=type(row).__name__):
                self.assertIsInstance(row, tuple)
                self.assertTrue(repr(row).startswith(f"httpstatus.{type(row).__name__}("))
                copy = pickle.loads(pickle.dumps(row))
                self.assertEqual(copy, row)
                self.assertIs(type(copy), type(row))
                with self.assertRaises((AttributeError, TypeError)):
                    row.code = 1


if __name__ == "__main__":
    unittest.main()
