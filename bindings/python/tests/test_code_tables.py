# SPDX-License-Identifier: MIT
"""The tables of every code, against data/ and the specification."""

import http.client
import unittest

import httpstatus
import tables


class Tables(unittest.TestCase):
    def test_classes(self):
        self.assertEqual(list(httpstatus.CLASS_TABLE), [n // 100 if 100 <= n <= 599 else 0 for n in range(1001)])

    def test_flags(self):
        view = httpstatus.FLAGS_TABLE
        self.assertEqual((view.format, view.itemsize, view.nbytes), ("I", 4, 4004))
        self.assertEqual(list(view), [httpstatus.flags(code) for code in range(1001)])
        self.assertEqual((view[0], view[1000]), (0, 0))
        marked = {code for code, word in enumerate(view) if word & httpstatus.FLAG_CACHEABLE}
        self.assertEqual(marked, tables.CACHEABLE)

    def test_reasons(self):
        rows = [row for row in tables.data("codes") if row["vendor"] == "iana" and row["phrase"]]
        self.assertGreater(len(rows), 60)
        self.assertEqual(dict(httpstatus.REASONS), {int(row["code"]): row["phrase"] for row in rows})
        for code in http.client.responses.keys() & {200, 301, 404, 500, 503}:
            self.assertEqual(httpstatus.REASONS[code], http.client.responses[code])
        self.assertIsNone(httpstatus.REASONS.get(471))
        self.assertIs(httpstatus.REASONS[404], httpstatus.reason(404))

    def test_sets(self):
        self.assertEqual(httpstatus.CACHEABLE, tables.CACHEABLE)
        self.assertEqual(httpstatus.RETRYABLE, tables.RETRYABLE)

    def test_nobody_can_change_them(self):
        self.assertEqual([type(table) for table in (httpstatus.CLASS_TABLE, httpstatus.CACHEABLE)], [bytes, frozenset])
        with self.assertRaises(TypeError):
            httpstatus.REASONS[404] = "Gone"
        with self.assertRaises(TypeError):
            httpstatus.FLAGS_TABLE[404] = 0
        self.assertFalse(hasattr(httpstatus.REASONS, "clear"))
        self.assertTrue(httpstatus.FLAGS_TABLE.readonly)


if __name__ == "__main__":
    unittest.main()
