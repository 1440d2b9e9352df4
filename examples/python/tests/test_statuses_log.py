# SPDX-License-Identifier: MIT
"""examples/python/statuses_log.py"""

import tempfile
import unittest
from pathlib import Path

import recipe

import httpstatus
from statuses_log import count


class Test(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = Path(folder.name) / "access.log"

    def counted(self, log, **arguments):
        self.path.write_bytes(log)
        return dict(count(self.path, **arguments))

    def test_the_log_of_the_examples(self):
        log = (recipe.FOLDER.parent / "access.log").read_bytes()
        # The fields behind the request, and a line that shows how a status can be quoted.
        expected = {}
        for line in log.decode().splitlines():
            status = int(line.replace('\\"', "").split('"')[2].split()[0])
            expected[status] = expected.get(status, 0) + 1
        for piece_bytes in (1 << 20, 300):
            self.assertEqual(self.counted(log, piece_bytes=piece_bytes), expected)

    def test_other_formats(self):
        w3c = b"#Version: 1.0\n#Fields: date sc-status\n2026-11-22 404\n2026-11-22 200\n2026-11-22 404\n"
        self.assertEqual(self.counted(w3c), {httpstatus.SCAN_DIRECTIVE: 2, 404: 2, 200: 1})
        self.assertEqual(self.counted(b'{"status":200}\n{"status":500}'), {200: 1, 500: 1})

    def test_lines_without_a_status(self):
        self.assertEqual(self.counted(b"200\n-\nx\n"), {200: 1, httpstatus.SCAN_DASH: 1, httpstatus.SCAN_MALFORMED: 1})
        self.assertEqual(self.counted(b""), {})

    def test_no_log(self):
        with self.assertRaisesRegex(ValueError, "access.log: no line of the first 6 bytes"):
            self.counted(b"hello\n")
        with self.assertRaisesRegex(ValueError, "no line of the first 65536 bytes"):
            self.counted(b"hello\n" * 20000)


if __name__ == "__main__":
    unittest.main()
