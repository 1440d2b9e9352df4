# SPDX-License-Identifier: MIT
"""Scans of access logs: what they read, in pieces and by kind of text, what they refuse, and other threads."""

import array
import collections
import copy
import pickle
import random
import sys
import threading
import unittest

import httpstatus
import tables

sys.path.insert(0, str(tables.ROOT / "tests/scan"))

import compare

W3C = b"#Fields: date sc-status sc-substatus\n2026-11-22 404 13\n2026-11-22 - -\n2026-11-22 200"
NAMES = ("ncsa", "json", "w3c", "haproxy", "field")


def scan_of(fmt):
    return httpstatus.Scan(fmt, field=compare.FIELD if fmt == "field" else None)


def rows(lines):
    """ScanLines in the words of compare.py."""
    for line in lines:
        numbers = [line.status, line.status_at, line.status_len, line.substatus]
        numbers[1:] = [nothing if number is None else number for number, nothing in zip(numbers[1:], (-1, 0, -1))]
        yield " ".join(map(str, numbers))


class Model(unittest.TestCase):
    def test_random_logs(self):
        for fmt in NAMES:
            lines = compare.random_log(random.Random(2026), fmt)
            expected = list(compare.expected(lines, fmt))
            log = b"\n".join(lines)
            for piece in (len(log), 4099, 61):
                scan, other, got, statuses = scan_of(fmt), scan_of(fmt), [], []
                counting, counts = scan_of(fmt), collections.Counter()
                for at in range(0, len(log), piece):
                    got += scan.lines(log[at : at + piece])
                    statuses += other.statuses(log[at : at + piece])
                    counts.update(counting.histogram(log[at : at + piece]))
                got.append(scan.end())
                statuses.append(other.end().status)
                counts[counting.end().status] += 1
                wrong = [pair for pair in zip(rows(got), expected) if pair[0] != pair[1]]
                with self.subTest(format=fmt, piece=piece):
                    self.assertEqual((len(got), wrong[:3]), (len(expected), []))
                    self.assertTrue(statuses == [line.status for line in got])
                    self.assertEqual(counts, collections.Counter(statuses))


class Answers(unittest.TestCase):
    def test_statuses_are_a_buffer(self):
        statuses = httpstatus.Scan("field").statuses("200\n404\n404\n-\n")
        self.assertEqual((statuses.format, statuses.itemsize, len(statuses)), ("H", 2, 4))
        self.assertEqual(array.array("H", statuses).tolist(), [200, 404, 404, httpstatus.SCAN_DASH])
        counts = httpstatus.bulk_histogram(statuses)
        self.assertEqual((counts[200], counts[404], counts[httpstatus.BULK_OTHER]), (1, 2, 1))
        self.assertEqual(collections.Counter(statuses)[httpstatus.SCAN_DASH], 1)

    def test_histogram_is_a_dict_of_what_occurs(self):
        self.assertEqual(list(httpstatus.Scan("field").histogram("404\n-\n200\n404\n5").items()),
                         [(200, 1), (404, 2), (httpstatus.SCAN_DASH, 1)])
        self.assertEqual(httpstatus.Scan().histogram(b""), {})

    def test_no_line(self):
        scan = httpstatus.Scan()
        for data in ("", b"", bytearray(), memoryview(b"")):
            self.assertEqual((scan.statuses(data).tolist(), scan.lines(data), scan.end()), ([], [], None))
        self.assertEqual(scan.statuses("x").tolist(), [])
        self.assertEqual(scan.end().status, httpstatus.SCAN_MALFORMED)

    def test_what_is_not_known_is_none(self):
        lines = httpstatus.Scan("w3c").lines(W3C)
        self.assertEqual(lines[0], (httpstatus.SCAN_DIRECTIVE, None, None, None))
        self.assertEqual(lines[1], (404, 48, 3, 13))
        self.assertEqual(lines[2], (httpstatus.SCAN_DASH, 66, 1, None))
        self.assertEqual(W3C[48:51], b"404")

    def test_every_kind_of_text(self):
        texts = ("404\n", b"404\n", bytearray(b"404\n"), memoryview(b"404\n"), array.array("B", b"404\n"))
        for text in texts:
            self.assertEqual(httpstatus.Scan("field").statuses(text).tolist(), [404], type(text))
            self.assertEqual(httpstatus.Scan.detect(text).format, "field", type(text))
        # A place counts bytes, those of a str in UTF-8.
        self.assertEqual(httpstatus.Scan("field", field=2).lines("é 404\n")[0].status_at, 3)
        self.assertEqual(httpstatus.Scan("field", field=2).lines("\udcff 404\n")[0].status_at, 2)

    def test_places_go_beyond_32_bits(self):
        scan = httpstatus.Scan("field")
        state = bytearray(bytes(scan))
        offset = (1 << 32) + 5
        # The first member of 64 bits, behind fourteen of 32.
        state[56:64] = offset.to_bytes(8, sys.byteorder)
        self.assertEqual(httpstatus.Scan.from_bytes(state).lines("404\n")[0].status_at, offset)


class Formats(unittest.TestCase):
    def test_names_and_numbers(self):
        for name in NAMES:
            number = getattr(httpstatus, f"SCAN_{name.upper()}")
            self.assertEqual((httpstatus.Scan(name).format, httpstatus.Scan(number).format), (name, name))
            self.assertEqual(repr(httpstatus.Scan(name)), f"<httpstatus.Scan format={name}>")
        self.assertEqual(httpstatus.Scan().format, "ncsa")

    def test_a_found_scan_has_its_key(self):
        log = '{"message":"status 500","DownstreamStatus":404}\n'
        scan = httpstatus.Scan.detect(log)
        self.assertEqual((scan.format, scan.statuses(log).tolist()), ("json", [404]))
        self.assertIsNone(httpstatus.Scan.detect("hello\n"))

    def test_refused(self):
        scan, is_value, is_type = httpstatus.Scan, ValueError, TypeError
        for wanted, words, call in (
            (is_value, r"'format' must be 'ncsa', .* not 'csv'; Scan.detect\(\) finds it", lambda: scan("csv")),
            (is_value, "'format' must be .* not 6", lambda: scan(6)),
            (is_value, "'format' must be .* not 0", lambda: scan(0)),
            (is_type, "'format' must be .* not float: 5.0", lambda: scan(5.0)),
            (is_type, "'format' must be .* not NoneType", lambda: scan(None)),
            (is_type, "positional", lambda: scan("json", "status")),
            (is_value, "'key' is for the format 'json', not for 'ncsa': 'a'", lambda: scan(key="a")),
            (is_value, "'field' is for the format 'field', not for 'json': 9", lambda: scan("json", field=9)),
            (is_value, "'field' must be 1, .* not 0", lambda: scan("field", field=0)),
            (is_value, "'field' must be 1, .* not -1", lambda: scan("field", field=-1)),
            (is_value, "'field' must be 1, .* not 4294967297", lambda: scan("field", field=(1 << 32) + 1)),
            (is_type, "'field' must be an integer, not float", lambda: scan("field", field=1.0)),
            (is_type, "'key' must be str or a bytes-like object, not int", lambda: scan("json", key=5)),
            (is_type, r"statuses\(\) argument 'data' must be str .* not int", lambda: scan().statuses(5)),
            (is_type, r"lines\(\) argument 'data' must be str .* not list", lambda: scan().lines([])),
            (is_type, r"detect\(\) argument 'data' must be str .* not NoneType", lambda: scan.detect(None)),
        ):
            with self.assertRaisesRegex(wanted, words):
                call()

    def test_keys_that_no_line_can_have(self):
        keys = {"": "E_RANGE", "k" * 61: "E_RANGE", 'a"b': "E_SYNTAX", "a\\b": "E_SYNTAX", "a\n": "E_SYNTAX"}
        for key, error in {**keys, " a": "E_SYNTAX"}.items():
            with self.assertRaisesRegex(httpstatus.ParseError, f"{error}.*right is .* 'key' of Scan") as caught:
                httpstatus.Scan("json", key=key)
            self.assertEqual(httpstatus.error_name(caught.exception.error), error)


class State(unittest.TestCase):
    def test_copies_go_on_each_on_its_own(self):
        for cut in range(len(W3C) + 1):
            scan = httpstatus.Scan("w3c")
            before = scan.statuses(W3C[:cut]).tolist()
            for twin in (copy.copy(scan), copy.deepcopy(scan), pickle.loads(pickle.dumps(scan))):
                self.assertEqual(before + twin.statuses(W3C[cut:]).tolist(), [1005, 404, 1001])
                self.assertEqual(twin.end().status, 200)

    def test_bytes(self):
        scan = httpstatus.Scan("json", key="code")
        self.assertEqual(httpstatus.Scan.from_bytes(memoryview(bytes(scan))).statuses('{"code":404}\n').tolist(), [404])
        with self.assertRaisesRegex(ValueError, "must be the .* bytes that"):
            httpstatus.Scan.from_bytes(bytes(scan)[1:])
        for damage in (bytes(4), b"\x06\0\0\0"):
            with self.assertRaisesRegex(ValueError, "name no format or key"):
                httpstatus.Scan.from_bytes(bytes(scan)[:8] + damage + bytes(scan)[12:])

    def test_bytes_that_never_were_a_scan_do_no_harm(self):
        dice = random.Random(6)
        size = bytes(httpstatus.Scan())[:8]
        for fmt in range(1, 6):
            for _ in range(200):
                rest = bytes(dice.randrange(256) for _ in range(140))
                state = size + fmt.to_bytes(4, sys.byteorder) + rest
                try:
                    scan = httpstatus.Scan.from_bytes(state)
                except ValueError:
                    continue
                for line in scan.lines(W3C) + [scan.end()]:
                    self.assertLessEqual(line.status, httpstatus.SCAN_DIRECTIVE)

    def test_an_error_changes_nothing(self):
        scan = httpstatus.Scan("field")
        scan.statuses("40")
        before = bytes(scan)
        with self.assertRaises(TypeError):
            scan.lines(5)
        self.assertEqual(bytes(scan), before)
        self.assertEqual(scan.statuses("4\n").tolist(), [404])


class Reentrant:
    """A text that asks the scan that reads it, where Python code can be a buffer (PEP 688)."""

    def __init__(self, ask):
        self.ask = ask

    def __buffer__(self, flags):
        self.ask()
        return memoryview(b"404\n")


class Threads(unittest.TestCase):
    LOG = b'::1 - - [22/Nov/2026:12:00:00 +0000] "GET / HTTP/1.1" 404 5\n' * 20000

    def test_one_scan_in_many_threads(self):
        """Each call either reads its piece whole or is refused with a word that says so."""
        scan = httpstatus.Scan()
        read, refused, others = [], [], []

        def work():
            for _ in range(20):
                try:
                    read.append(len(scan.statuses(self.LOG)))
                except RuntimeError as error:
                    refused.append(str(error))
                except BaseException as error:
                    others.append(error)

        threads = [threading.Thread(target=work) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual((others, set(read), len(read) + len(refused)), ([], {20000}, 80))
        for message in set(refused):
            self.assertRegex(message, r"Scan\.statuses\(\) was called while the same Scan reads.*a Scan of its own")
        # Whatever was refused was not read at all.
        scan.statuses("x 404")
        self.assertEqual(scan.lines(' "" 503\n')[0].status_at, len(self.LOG) * len(read) + 9)

    def test_a_scan_of_its_own_for_each_thread(self):
        counts = []
        begun = httpstatus.Scan()

        def work():
            counts.append(httpstatus.bulk_histogram(copy.copy(begun).statuses(self.LOG))[404])

        threads = [threading.Thread(target=work) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(counts, [20000] * 4)

    def test_data_that_grows_lines_is_refused_or_read(self):
        data, stop = bytearray(self.LOG), threading.Event()

        def write():
            while not stop.is_set():
                # At the end, where a reader comes late enough for this thread to run before.
                data[-60:] = b"\n" * 60
                data[-60:] = self.LOG[-60:]

        writer = threading.Thread(target=write)
        writer.start()
        try:
            for _ in range(100):
                scan = httpstatus.Scan()
                before = bytes(scan)
                try:
                    self.assertGreaterEqual(len(scan.statuses(data)), 19999)
                    # It was read to its end, which is a line end at any time.
                    self.assertEqual(scan.lines('"" 503\n')[0].status_at, len(data) + 3)
                except BufferError as error:
                    self.assertIn("'data' has got more lines while it was read", str(error))
                    self.assertEqual(bytes(scan), before)
        finally:
            stop.set()
            writer.join()

    @unittest.skipIf(sys.version_info < (3, 12), "classes are buffers from Python 3.12 on")
    def test_calls_from_within_are_refused(self):
        scan = httpstatus.Scan("field")
        for name, call in (
            ("statuses", lambda: scan.statuses("404\n")),
            ("lines", lambda: scan.lines("404\n")),
            ("end", scan.end),
            ("__bytes__", lambda: bytes(scan)),
            ("__bytes__", lambda: copy.copy(scan)),
        ):
            with self.assertRaisesRegex(RuntimeError, rf"Scan\.{name}\(\) was called while"):
                scan.lines(Reentrant(call))
        self.assertEqual(scan.statuses(Reentrant(lambda: scan.format)).tolist(), [404])


if __name__ == "__main__":
    unittest.main()
