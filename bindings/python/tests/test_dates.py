# SPDX-License-Identifier: MIT
"""Dates and waits: readers, writers, the time that is taken when none is given."""

import email.utils
import time
import unittest

import httpstatus

# RFC 9110, section 5.6.7: the same instant in its three forms.
FORMS = ("Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994")
INSTANT = 784111777


class Dates(unittest.TestCase):
    def test_three_forms(self):
        for text in FORMS:
            self.assertEqual(httpstatus.date_parse(text, now_s=INSTANT), INSTANT)
            self.assertEqual(httpstatus.date_parse(text.encode(), INSTANT), INSTANT)
            self.assertEqual(httpstatus.date_parse_lenient(text, INSTANT).when_s, INSTANT)

    def test_the_current_time_decides_a_century(self):
        # More than 50 years in the future is the past; the year after next never is.
        year = time.gmtime().tm_year
        for ahead, century in ((2, 0), (51, -100)):
            text = f"Sunday, 06-Nov-{(year + ahead) % 100:02} 08:49:37 GMT"
            found = httpstatus.date_parse(text)
            self.assertEqual(time.gmtime(found).tm_year, year + ahead + century)
            self.assertEqual(httpstatus.date_parse(text, None), found)

    def test_refused(self):
        for text, error in (
            ("Sun, 6 Nov 1994 08:49:37 GMT", httpstatus.E_SYNTAX),
            ("Sun, 32 Nov 1994 08:49:37 GMT", httpstatus.E_RANGE),
            (b"\xff", httpstatus.E_SYNTAX),
            ("", httpstatus.E_SYNTAX),
        ):
            for name in ("date_parse", "date_flags"):
                with self.subTest(text=text, name=name), self.assertRaises(httpstatus.ParseError) as caught:
                    getattr(httpstatus, name)(text, 0)
                self.assertEqual(caught.exception.error, error)
                self.assertIn("Sun, 06 Nov 1994", str(caught.exception))
        with self.assertRaises(httpstatus.ParseError):
            httpstatus.date_parse_lenient("Sun, 06 Nov 1994 08:49:37 +0200")

    def test_flags_and_what_is_forgiven(self):
        self.assertEqual(httpstatus.date_flags(FORMS[0]), 0)
        self.assertEqual(httpstatus.date_flags(FORMS[0].replace("Sun", "Mon")), httpstatus.DATE_WEEKDAY_WRONG)
        when_s, forgiven = httpstatus.date_parse_lenient("sun, 06 Nov 1994 08:49:37 UTC")
        self.assertEqual(when_s, INSTANT)
        self.assertEqual(forgiven, httpstatus.DATE_CASE | httpstatus.DATE_ZONE)

    def test_format(self):
        for when_s in (INSTANT, 0, -1, 951782400):
            self.assertEqual(httpstatus.date_format(when_s), email.utils.formatdate(when_s, usegmt=True))
        for when_s in (253402300800, -62167219201, 2**63, -(10**30)):
            with self.assertRaisesRegex(ValueError, r"date_format\(\) argument 'when_s' must"):
                httpstatus.date_format(when_s)

    def test_wrong_types(self):
        for call, message in (
            (lambda: httpstatus.date_parse(5), r"date_parse\(\) argument 'text' must be str"),
            (lambda: httpstatus.date_parse(FORMS[0], "0"), r"date_parse\(\) argument 'now_s' must be an integer"),
            (lambda: httpstatus.date_format(0.5), r"date_format\(\) argument 'when_s' must be an integer"),
        ):
            with self.assertRaisesRegex(TypeError, message):
                call()
        with self.assertRaisesRegex(ValueError, "'now_s' must fit 64 bits"):
            httpstatus.date_parse(FORMS[0], 2**63)


class RetryAfter(unittest.TestCase):
    def test_kinds(self):
        self.assertEqual(httpstatus.retry_after_parse("120"), (httpstatus.HINT_DELAY, 0, 120000, None))
        self.assertEqual(httpstatus.retry_after_parse(b"0"), (httpstatus.HINT_DELAY, 0, 0, None))
        self.assertEqual(httpstatus.retry_after_parse(None), (httpstatus.HINT_ABSENT, 0, None, None))
        hint = httpstatus.retry_after_parse(FORMS[0], INSTANT - 60)
        self.assertEqual(hint, (httpstatus.HINT_DATE, 0, 60000, INSTANT))
        self.assertEqual((hint.kind, hint.flags, hint.delay_ms, hint.at_s), hint)
        self.assertEqual(httpstatus.retry_after_parse(FORMS[0]).kind, httpstatus.HINT_PAST)
        self.assertEqual(httpstatus.retry_after_parse("soon"), (httpstatus.HINT_INVALID, 0, None, None))
        self.assertEqual(httpstatus.retry_after_parse("120, 60").delay_ms, 120000)
        saturated = httpstatus.retry_after_parse("9" * 5000)
        self.assertEqual(saturated, (httpstatus.HINT_DELAY, httpstatus.HINT_SATURATED, 2**53 - 1, None))

    def test_server_clock(self):
        date = email.utils.formatdate(INSTANT + 90, usegmt=True)
        hint = httpstatus.retry_after_parse(date, 0, server_date_s=INSTANT)
        self.assertEqual(hint, (httpstatus.HINT_DATE, httpstatus.HINT_SKEW_FIXED, 90000, INSTANT + 90))
        self.assertEqual(httpstatus.retry_after_parse("5", server_date_s=INSTANT).flags, 0)

    def test_units(self):
        read = httpstatus.retry_after_parse_as
        self.assertEqual(read("1500", httpstatus.UNIT_MILLISECONDS).delay_ms, 1500)
        self.assertEqual(read(text="100", unit=httpstatus.UNIT_EPOCH, now_s=40).delay_ms, 60000)
        self.assertEqual(read('"default";r=0;t=30', httpstatus.UNIT_RATELIMIT).delay_ms, 30000)
        self.assertEqual(read(None, httpstatus.UNIT_EPOCH).kind, httpstatus.HINT_ABSENT)
        with self.assertRaisesRegex(ValueError, r"'unit' must be UNIT_..., not 99"):
            read("1", 99)


if __name__ == "__main__":
    unittest.main()
