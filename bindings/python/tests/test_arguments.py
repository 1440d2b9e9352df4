# SPDX-License-Identifier: MIT
"""What each kind of argument takes and refuses, and what the refusal says."""

import http
import unittest

import httpstatus


class Index:
    """What a numpy integer is to C: no int, but a number all the same."""

    def __init__(self, number):
        self.number = number

    def __index__(self):
        return self.number


class Broken:
    def __index__(self):
        raise OSError("no number today")


class Code(unittest.TestCase):
    def test_any_int_like(self):
        for code in (404, Index(404), http.HTTPStatus.NOT_FOUND, httpstatus.Status(404)):
            with self.subTest(code=code):
                self.assertEqual(httpstatus.reason(code), "Not Found")
                self.assertEqual(httpstatus.find(code).code, 404)
        self.assertEqual(httpstatus.class_of(True), 0)

    def test_out_of_c_range_is_minus_one(self):
        for code in (10**30, -(10**30), 2**31, -(2**31) - 1, 2**63, 2**32 + 404):
            with self.subTest(code=code):
                self.assertIsNone(httpstatus.reason(code))
                self.assertEqual(httpstatus.class_of(code), 0)
                self.assertEqual(httpstatus.effective(code), 500)
                self.assertIsNone(httpstatus.find(code))

    def test_wrong_types(self):
        for code in ("404", 404.0, 404.7, None, b"404", [], 404j):
            for name in ("reason", "find", "class_of", "required_fields", "flags"):
                with self.subTest(name=name, code=code), self.assertRaises(TypeError) as caught:
                    getattr(httpstatus, name)(code)
                message = str(caught.exception)
                self.assertIn(f"{name}() argument 'code' must be an integer", message)
                self.assertIn(f"not {type(code).__name__}", message)
                self.assertIn(repr(code), message)

    def test_the_error_of_index_is_kept(self):
        with self.assertRaisesRegex(OSError, "no number today"):
            httpstatus.reason(Broken())

    def test_wrong_count(self):
        for arguments in ((), (404, 405)):
            with self.assertRaises(TypeError):
                httpstatus.reason(*arguments)

    def test_answers_have_their_types(self):
        self.assertIs(httpstatus.is_error(404), True)
        self.assertIs(httpstatus.is_error(200), False)
        self.assertIs(type(httpstatus.class_of(404)), int)
        self.assertIs(type(httpstatus.flags(404)), int)
        self.assertIs(httpstatus.reason(404), httpstatus.reason(404), "the str is made once")


class Text(unittest.TestCase):
    def test_str_and_bytes_likes(self):
        for text in ("Not Found", b"Not Found", bytearray(b"Not Found"), memoryview(b"Not Found")):
            with self.subTest(text=text):
                self.assertEqual(httpstatus.from_text(text), 404)
                self.assertEqual([entry.code for entry in httpstatus.lookup(text)], [404])

    def test_any_text_is_a_question(self):
        for text in ("", b"", "\0", "404\0", "9" * 65536, b"\xff\xfe", "\udcff", "\N{SNOWMAN}", bytearray()):
            with self.subTest(text=text[:9]):
                self.assertIsNone(httpstatus.from_text(text))
                self.assertEqual(httpstatus.lookup(text), [])

    def test_surrogate_escapes_stand_for_bytes(self):
        self.assertEqual(httpstatus.statusline_parse("HTTP/1.1 404 \udcff").reason, "\udcff")
        with self.assertRaises(UnicodeEncodeError):
            httpstatus.from_text("\ud800")

    def test_wrong_types(self):
        for text in (404, None, 1.5, ["404"]):
            for name in ("from_text", "lookup", "code_parse", "statusline_parse"):
                with self.subTest(name=name, text=text), self.assertRaises(TypeError) as caught:
                    getattr(httpstatus, name)(text)
                message = str(caught.exception)
                self.assertIn(f"{name}() argument 'text' must be str or a bytes-like object", message)
                self.assertIn(f"not {type(text).__name__}", message)

    def test_a_view_with_gaps_is_refused(self):
        with self.assertRaises(BufferError):
            httpstatus.from_text(memoryview(b"4x0x4x")[::2])

    def test_a_buffer_is_given_back(self):
        for text in (bytearray(b"404"), bytearray(b"no code")):
            httpstatus.from_text(text)
            try:
                httpstatus.code_parse(text)
            except httpstatus.ParseError:
                pass
            text.append(0)  # BufferError while somebody still holds the buffer


class Named(unittest.TestCase):
    def test_method(self):
        for method in ("HEAD", httpstatus.METHOD_HEAD, Index(httpstatus.METHOD_HEAD)):
            self.assertEqual(httpstatus.content_rule(method, 200), httpstatus.CONTENT_NONE)
        for method in (None, "head", "NO-SUCH", 10**30, 0):
            self.assertEqual(httpstatus.content_rule(method, 200), httpstatus.CONTENT_ALLOWED)
        self.assertIsNone(httpstatus.method_name(None))
        with self.assertRaisesRegex(TypeError, "'method' must be an integer, the name of a method or None, not float"):
            httpstatus.method_name(1.5)

    def test_vendor(self):
        for vendor in ("nginx", "NGINX", httpstatus.VENDOR_NGINX, Index(httpstatus.VENDOR_NGINX)):
            self.assertEqual(httpstatus.find_in(499, vendor).name, "NGINX_CLIENT_CLOSED_REQUEST")
            self.assertEqual(httpstatus.vendor_name(vendor), "nginx")
        self.assertIsNone(httpstatus.find_in(499, 10**30))
        with self.assertRaisesRegex(ValueError, r"find_in\(\) argument 'vendor' names no vendor: 'ngnix'"):
            httpstatus.find_in(499, "ngnix")
        for call in (lambda: httpstatus.entries(1.5), lambda: httpstatus.find_in(499, None)):
            with self.assertRaisesRegex(TypeError, "'vendor' must be an integer or the name of a vendor"):
                call()

    def test_audience(self):
        client = httpstatus.advice(503, "client")
        self.assertEqual(client, httpstatus.advice(503, httpstatus.AUDIENCE_CLIENT))
        operator = httpstatus.advice(503, httpstatus.AUDIENCE_OPERATOR)
        self.assertEqual(httpstatus.advice(503, audience="operator"), operator)
        self.assertNotEqual(client, httpstatus.advice(503, "operator"))
        self.assertIsNone(httpstatus.advice(503, 3))
        with self.assertRaisesRegex(ValueError, "must be 'client' or 'operator', not 'Client'"):
            httpstatus.advice(503, "Client")

    def test_coap_facts(self):
        self.assertEqual(httpstatus.from_coap(2 << 5 | 4), 204)  # RFC 8075, section 7, note 2: no payload
        self.assertEqual(httpstatus.from_coap(2 << 5 | 4, httpstatus.COAP_PAYLOAD), 200)
        self.assertEqual(httpstatus.from_coap(coap=2 << 5 | 4, facts=httpstatus.COAP_PAYLOAD), 200)
        for facts in (-1, 2**32, 2**70):
            with self.assertRaisesRegex(ValueError, rf"argument 'facts' must be bits of .*not {facts}"):
                httpstatus.from_coap(132, facts)
        with self.assertRaisesRegex(TypeError, "argument 'facts' must be an integer, not str"):
            httpstatus.from_coap(132, "1")


if __name__ == "__main__":
    unittest.main()
