# SPDX-License-Identifier: MIT
"""examples/python/statuses_pyarrow.py"""

import unittest

import recipe

recipe.needs("pyarrow", "numpy")

import pyarrow

from statuses_pyarrow import annotate

CODES = [200, 404, 503, 471, 0, 999, None]
CLASSES = ["success", "client_error", "server_error", "client_error", None, None, None]
REASONS = ["OK", "Not Found", "Service Unavailable", None, None, None, None]
RETRYABLE = [False, False, True, False, False, False, False]


class Test(unittest.TestCase):
    def check(self, batch, rows=slice(None)):
        table = annotate(batch)
        self.assertEqual(table["status"].to_pylist(), CODES[rows])
        self.assertEqual(table["status_class"].to_pylist(), CLASSES[rows])
        self.assertEqual(table["reason"].to_pylist(), REASONS[rows])
        self.assertEqual(table["retryable"].to_pylist(), RETRYABLE[rows])

    def test_columns(self):
        for dtype in (pyarrow.uint16(), pyarrow.int32(), pyarrow.int64()):
            self.check(pyarrow.record_batch({"status": pyarrow.array(CODES, dtype)}))

    def test_a_slice(self):
        # A slice shares the buffer of the whole and begins elsewhere in it.
        batch = pyarrow.record_batch({"status": pyarrow.array(CODES, pyarrow.uint16())})
        self.check(batch.slice(2, 4), slice(2, 6))
        self.check(batch.slice(7), slice(7, 7))

    def test_classes_take_a_byte(self):
        table = annotate(pyarrow.record_batch({"status": pyarrow.array(CODES, pyarrow.uint16())}))
        self.assertEqual(table.schema.field("status_class").type.index_type, pyarrow.int8())
        self.assertEqual(
            table["status_class"].chunk(0).dictionary.to_pylist(),
            ["informational", "success", "redirection", "client_error", "server_error"],
        )


if __name__ == "__main__":
    unittest.main()
