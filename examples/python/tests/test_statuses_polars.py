# SPDX-License-Identifier: MIT
"""examples/python/statuses_polars.py"""

import unittest

import recipe

recipe.needs("polars", "numpy")

import polars

from statuses_polars import reason, retryable, status_class

CODES = [200, 404, 503, 471, 0, 999, None]
CLASSES = ["success", "client_error", "server_error", "client_error", None, None, None]
REASONS = ["OK", "Not Found", "Service Unavailable", None, None, None, None]
COLUMNS = {
    "status_class": status_class("status"),
    "reason": reason("status"),
    "retryable": retryable("status"),
}


class Test(unittest.TestCase):
    def test_columns(self):
        for dtype in (polars.Int64, polars.UInt16, polars.Int32):
            frame = polars.DataFrame({"status": polars.Series(CODES, dtype=dtype)}).with_columns(**COLUMNS)
            self.assertEqual(frame["status_class"].to_list(), CLASSES)
            self.assertEqual(frame["reason"].to_list(), REASONS)
            self.assertEqual(frame["retryable"].to_list()[:6], [False, False, True, False, False, False])

    def test_lazy(self):
        errors = (
            polars.LazyFrame({"status": CODES, "bytes": range(7)})
            .filter(status_class("status") >= "client_error")
            .select("bytes", reason=reason("status"))
            .collect()
        )
        self.assertEqual(errors.rows(), [(1, "Not Found"), (2, "Service Unavailable"), (3, None)])

    def test_groups(self):
        frame = polars.DataFrame({"status": [200, 204, 404]}).group_by(status_class("status")).len().sort("status")
        self.assertEqual(frame.rows(), [("success", 2), ("client_error", 1)])

    def test_an_empty_column(self):
        frame = polars.DataFrame({"status": []}, schema={"status": polars.UInt16}).with_columns(**COLUMNS)
        self.assertEqual(frame.shape, (0, 4))


if __name__ == "__main__":
    unittest.main()
