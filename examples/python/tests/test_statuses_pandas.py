# SPDX-License-Identifier: MIT
"""examples/python/statuses_pandas.py"""

import http
import unittest

import recipe

recipe.needs("pandas")

import pandas

from statuses_pandas import CLASSES, annotate, status_class


class Test(unittest.TestCase):
    def test_columns(self):
        frame = annotate(pandas.DataFrame({"status": [200, 404, 503, 471, 0, 999], "bytes": range(6)}))
        self.assertEqual(list(frame.columns), ["status", "bytes", "status_class", "reason", "retryable"])
        classes = ["success", "client_error", "server_error", "client_error", None, None]
        self.assertEqual([None if pandas.isna(name) else name for name in frame.status_class], classes)
        reasons = ["OK", "Not Found", "Service Unavailable", None, None, None]
        self.assertEqual([None if pandas.isna(reason) else reason for reason in frame.reason], reasons)
        self.assertEqual(list(frame.retryable), [False, False, True, False, False, False])
        self.assertEqual(list(frame.index[frame.status_class >= "client_error"]), [1, 2, 3])

    def test_every_code_of_the_standard_library(self):
        codes = pandas.Series([int(status) for status in http.HTTPStatus], dtype="uint16")
        digits = [CLASSES.index(name) + 1 for name in status_class(codes)]
        self.assertEqual(digits, [code // 100 for code in codes])

    def test_missing_codes(self):
        for codes in (
            pandas.Series([200, None, 301]),
            pandas.Series([200, None, 301], dtype="Int64"),
            pandas.Series([200, None, 301], dtype="UInt16"),
        ):
            frame = annotate(codes.to_frame("status"))
            self.assertEqual(list(frame.status_class.isna()), [False, True, False], codes.dtype)
            self.assertEqual(frame.reason[2], "Moved Permanently")
            self.assertEqual(list(frame.retryable), [False] * 3)

    def test_an_empty_column(self):
        self.assertEqual(len(annotate(pandas.DataFrame({"status": pandas.Series([], dtype="int64")}))), 0)

    def test_a_part_of_a_frame(self):
        frame = pandas.DataFrame({"status": [200, 404] * 3, "other": [1] * 6})
        self.assertEqual(list(annotate(frame[::2]).reason), ["OK"] * 3)


if __name__ == "__main__":
    unittest.main()
