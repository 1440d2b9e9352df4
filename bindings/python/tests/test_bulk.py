# SPDX-License-Identifier: MIT
"""Arrays of codes: every kind of integer, where answers go, what is refused, and what other threads do meanwhile."""

import array
import ctypes
import sys
import threading
import unittest
import warnings

import httpstatus

try:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import numpy
except ImportError:
    numpy = None

OF_CODES = ("bulk_class", "bulk_flags", "bulk_histogram")
# array.array by the size of its items.
TYPES = {array.array(letter).itemsize: letter for letter in "BHILQ"}
OTHER_ORDER = ctypes.c_uint16.__ctype_be__ if sys.byteorder == "little" else ctypes.c_uint16.__ctype_le__


def room(item_size, count):
    return array.array(TYPES[item_size], bytes(item_size * count))


def class_by_definition(code):
    """RFC 9110, section 15: the first digit of 100..599."""
    return code // 100 if 100 <= code <= 599 else 0


def counted(codes):
    counts = [0] * 1001
    for code in codes:
        counts[code if 0 <= code <= 999 else 1000] += 1
    return counts


class Answers(unittest.TestCase):
    def right(self, buffer, codes):
        self.same(httpstatus.bulk_class(buffer), [class_by_definition(code) for code in codes])
        self.same(httpstatus.bulk_flags(buffer), [httpstatus.flags(code) for code in codes])
        self.same(httpstatus.bulk_histogram(buffer), counted(codes))

    def same(self, got, expected):
        """As assertEqual, which takes minutes to show how long lists differ."""
        wrong = [(at, *pair) for at, pair in enumerate(zip(got, expected)) if pair[0] != pair[1]]
        self.assertEqual((len(got), wrong[:3]), (len(expected), []))

    def test_every_number_of_two_bytes(self):
        self.right(array.array("H", range(65536)), range(65536))

    def test_each_kind_of_integer(self):
        for letter in "bBhHiIlLqQ":
            bits, is_signed = 8 * array.array(letter).itemsize, letter.islower()
            least, most = (-(1 << bits - 1), (1 << bits - 1) - 1) if is_signed else (0, (1 << bits) - 1)
            # What would be a code when it is cut to 8, 16 or 32 bits is none.
            asked = [least, least + 100, -1, -100, -56, -65336, 0, 99, 100, 127, 200, 404, 599, 600, 999, 1000, 32767]
            asked += [65535, 65736, (1 << 31) + 200, (1 << 32) + 200, (1 << 63) + 200, most - 100, most]
            codes = [code for code in asked if least <= code <= most]
            with self.subTest(letter=letter):
                self.right(array.array(letter, codes), codes)
                self.right(memoryview(array.array(letter, codes)), codes)

    def test_bytes_are_numbers(self):
        for kind in (bytes, bytearray, memoryview):
            self.right(kind(b"\x00\x64\xc8\xff"), [0, 100, 200, 255])

    def test_any_number_of_items(self):
        # Up to twice as many as are read together.
        for letter in "Hq":
            for count in (0, 1, 2, 15, 16, 17, 2049, 8191, 8192, 8193, 16384, 16385):
                codes = [code * 37 % 700 for code in range(count)]
                with self.subTest(letter=letter, count=count):
                    self.right(array.array(letter, codes), codes)

    def test_items_that_are_not_aligned(self):
        for letter in "hHiIqQ":
            raw = b"\0" + array.array(letter, [200, 404, 600]).tobytes()
            self.right(memoryview(raw)[1:].cast(letter), [200, 404, 600])

    def test_any_shape(self):
        rows = ((ctypes.c_int32 * 2) * 3)((200, 404), (500, -1), (301, 7))
        self.assertEqual(memoryview(rows).ndim, 2)
        self.right(rows, [200, 404, 500, -1, 301, 7])

    def test_kinds_of_answers(self):
        codes = array.array("H", [503])
        self.assertEqual(httpstatus.bulk_class(codes), b"\x05")
        self.assertIs(type(httpstatus.bulk_class(codes)), bytes)
        expected = {"bulk_flags": ("I", 4, 1), "bulk_histogram": ("Q", 8, 1001)}
        for name, (letter, item_size, count) in expected.items():
            answer = getattr(httpstatus, name)(codes)
            self.assertEqual((answer.format, answer.itemsize, len(answer)), (letter, item_size, count), name)
        for name in OF_CODES[:2]:
            self.assertEqual(len(getattr(httpstatus, name)(b"")), 0)


class Out(unittest.TestCase):
    CODES = array.array("H", [200, 404, 999])

    def test_it_is_filled_and_returned(self):
        out = bytearray(b"\xaa" * 5)
        self.assertIs(httpstatus.bulk_class(self.CODES, out), out)
        self.assertEqual(out, b"\x02\x04\x00\xaa\xaa")
        for letter in "iI":
            words = array.array(letter, [7] * 4)
            self.assertIs(httpstatus.bulk_flags(self.CODES, out=words), words)
            self.assertEqual(words.tolist(), [httpstatus.flags(200), httpstatus.flags(404), 0, 7])

    def test_counts_are_added(self):
        for letter in "qQ":
            counts = array.array(letter, [1] * 1002)
            for _ in range(2):
                self.assertIs(httpstatus.bulk_histogram(self.CODES, counts), counts)
            self.assertEqual((counts[200], counts[404], counts[999], counts[201], counts[1001]), (3, 3, 3, 1, 1))

    def test_items_beyond_a_piece(self):
        codes = array.array("l", [404] * 20000)
        self.assertEqual(httpstatus.bulk_class(codes, bytearray(20000)), b"\x04" * 20000)
        self.assertEqual(httpstatus.bulk_flags(codes, room(4, 20000))[19999], httpstatus.flags(404))

    def test_what_has_no_room(self):
        for name, item_size, count in (("bulk_class", 1, 3), ("bulk_flags", 4, 3), ("bulk_histogram", 8, 1001)):
            with self.assertRaises(ValueError) as caught:
                getattr(httpstatus, name)(self.CODES, room(item_size, count - 1))
            message = f"{name}() argument 'out' must have room for {count} items, it has room for {count - 1}"
            self.assertEqual(str(caught.exception), message)

    def test_what_cannot_be_written(self):
        for out in (b"abc", memoryview(bytes(3)), [0, 0, 0], "abc", 5):
            with self.assertRaisesRegex(TypeError, r"^bulk_class\(\) argument 'out' must be .*writable buffer.*, not "):
                httpstatus.bulk_class(self.CODES, out)

    def test_other_items(self):
        refused = {"bulk_class": (2, 4, 8), "bulk_flags": (1, 2, 8), "bulk_histogram": (1, 2, 4)}
        for name, sizes in refused.items():
            for size in sizes:
                with self.assertRaisesRegex(TypeError, rf"^{name}\(\) argument 'out' must hold integers of "):
                    getattr(httpstatus, name)(self.CODES, room(size, 1001))
        for out in (array.array("f", [0] * 3), (OTHER_ORDER * 3)()):
            with self.assertRaisesRegex(TypeError, "'out' must hold integers of"):
                httpstatus.bulk_flags(self.CODES, out)

    def test_gaps(self):
        with self.assertRaisesRegex(BufferError, "'out' must be C-contiguous"):
            httpstatus.bulk_class(self.CODES, memoryview(bytearray(6))[::2])

    def test_not_aligned(self):
        with self.assertRaisesRegex(ValueError, "'out' must be aligned to its items of 4 bytes"):
            httpstatus.bulk_flags(self.CODES, memoryview(bytearray(13))[1:].cast("I"))

    def test_shared_memory(self):
        memory = memoryview(bytearray(16))
        for codes, out in ((memory, memory), (memory[:8], memory[7:15]), (memory[8:], memory[1:9])):
            with self.assertRaisesRegex(ValueError, "'out' must not share memory with 'codes'"):
                httpstatus.bulk_class(codes, out)
        self.assertEqual(bytes(memory), bytes(16))
        httpstatus.bulk_class(memory[:8], memory[8:])
        httpstatus.bulk_class(memory[8:], memory[:8])


class Refused(unittest.TestCase):
    def test_what_is_no_buffer(self):
        for codes in ([200, 404], (200,), "404", 404, None, range(3), iter(b"")):
            for name in OF_CODES:
                with self.subTest(name=name, codes=codes), self.assertRaises(TypeError) as caught:
                    getattr(httpstatus, name)(codes)
                right = "a buffer of integers, such as array.array('H', codes) or a numpy array (Series.to_numpy())"
                expected = f"{name}() argument 'codes' must be {right}, not {type(codes).__name__}: "
                self.assertIn(expected, str(caught.exception))

    def test_a_number_that_has_a_buffer(self):
        with self.assertRaisesRegex(TypeError, r"^bulk_class\(\) argument 'codes' must be a buffer of integers, .* not c_"):
            httpstatus.bulk_class(ctypes.c_uint16(404))

    def test_a_message_shows_no_millions(self):
        with self.assertRaisesRegex(TypeError, "not list$"):
            httpstatus.bulk_class([404] * 1001)

    def test_what_holds_no_integers(self):
        of_bytes = [memoryview(b"a").cast(letter) for letter in "c?"]
        for codes in (array.array("d", [1.0]), array.array("f"), *of_bytes):
            with self.assertRaisesRegex(TypeError, "must hold integers of 1, 2, 4 or 8 bytes in native byte order"):
                httpstatus.bulk_class(codes)
        pair = ctypes.Structure.__class__("Pair", (ctypes.Structure,), {"_fields_": [("a", ctypes.c_uint16)]})
        with self.assertRaisesRegex(TypeError, "not items of format 'T{"):
            httpstatus.bulk_class((pair * 2)())

    def test_the_other_byte_order(self):
        with self.assertRaisesRegex(TypeError, "native byte order, not items of format '[<>]H'"):
            httpstatus.bulk_class((OTHER_ORDER * 2)(200, 404))
        self.assertEqual(httpstatus.bulk_class((ctypes.c_uint16 * 2)(200, 404)), b"\x02\x04")

    def test_gaps(self):
        for name in OF_CODES:
            with self.assertRaisesRegex(BufferError, rf"^{name}\(\) argument 'codes' must be C-contiguous"):
                getattr(httpstatus, name)(memoryview(array.array("H", [200, 404, 500]))[::2])

    def test_released(self):
        view = memoryview(b"a")
        view.release()
        with self.assertRaisesRegex(TypeError, "argument 'codes' must be a buffer of integers.*released"):
            httpstatus.bulk_class(view)

    def test_counts_of_arguments(self):
        for arguments, keywords in (((), {}), ((b"", None, None), {}), ((b"",), {"room": None})):
            with self.assertRaises(TypeError):
                httpstatus.bulk_class(*arguments, **keywords)

    def test_nothing_stays_exported(self):
        codes, out = bytearray(4), bytearray(4)
        httpstatus.bulk_class(codes, out)
        codes.append(0)
        for call in (
            lambda: httpstatus.bulk_class(codes, b""),
            lambda: httpstatus.bulk_class(codes, out),
            lambda: httpstatus.bulk_flags(codes, out),
            lambda: httpstatus.bulk_class(codes, codes),
        ):
            with self.assertRaises((TypeError, ValueError)):
                call()
        codes.append(0)
        out.append(0)


class Text(unittest.TestCase):
    def test_words(self):
        expected = [200, 0, 404, 99, 0]
        for text in ("200\r\nOK, 404\t099 4040", b"200 OK 404 099 4040", bytearray(b"200,OK,404,099,\xff\xff\xff")):
            answer = httpstatus.bulk_parse(text)
            self.assertEqual((answer.tolist(), answer.format, answer.itemsize), (expected, "H", 2))

    def test_digits_of_other_scripts(self):
        self.assertEqual(httpstatus.bulk_parse("404 \u0664\u0660\u0664 40\udcff").tolist(), [404, 0, 0])

    def test_nothing(self):
        for text in ("", b"", " \n", memoryview(b"")):
            self.assertEqual((httpstatus.bulk_parse(text).tolist(), httpstatus.bulk_parse(text).format), ([], "H"))

    def test_many(self):
        numbers = [number * 7 % 1000 for number in range(100000)]
        text = "".join(f"{number:03}\n" for number in numbers)
        self.assertTrue(httpstatus.bulk_parse(text).tolist() == numbers)
        self.assertEqual(httpstatus.bulk_parse("1 " * 5000).tolist(), [0] * 5000)

    def test_answers_are_codes(self):
        codes = httpstatus.bulk_parse("200 404 failed")
        self.assertEqual(httpstatus.bulk_class(codes), b"\x02\x04\x00")

    def test_what_is_no_text(self):
        for text in (404, None, ["404"]):
            with self.assertRaisesRegex(TypeError, r"^bulk_parse\(\) argument 'text' must be str or a bytes-like "):
                httpstatus.bulk_parse(text)
        with self.assertRaisesRegex(BufferError, r"^bulk_parse\(\) argument 'text' must be C-contiguous"):
            httpstatus.bulk_parse(memoryview(b"404 200")[::2])


class Threads(unittest.TestCase):
    # So many that a call takes longer than a thread needs to notice that it may run.
    CODES = 1 << 22

    def meets_a_call(self, codes, call):
        """Whether this thread runs while another one is within the call: what is being read cannot be resized then."""
        stop = threading.Event()

        def ask():
            while not stop.is_set():
                call(codes)

        thread = threading.Thread(target=ask)
        thread.start()
        try:
            for _ in range(1000000):
                try:
                    codes.append(0)
                    codes.pop()
                except BufferError:
                    return True
            return False
        finally:
            stop.set()
            thread.join()

    def test_others_run_meanwhile(self):
        for call in (httpstatus.bulk_class, httpstatus.bulk_flags, httpstatus.bulk_histogram):
            self.assertTrue(self.meets_a_call(array.array("H", bytes(2 * self.CODES)), call), call.__name__)
            self.assertTrue(self.meets_a_call(array.array("q", bytes(8 * self.CODES)), call), call.__name__)
        self.assertTrue(self.meets_a_call(bytearray(b"404\n") * self.CODES, httpstatus.bulk_parse))


@unittest.skipUnless(numpy, "numpy is not installed")
class Numpy(unittest.TestCase):
    CODES = (0, 99, 100, 120, 127)

    def test_each_kind_of_integer(self):
        for kind in numpy.typecodes["AllInteger"]:
            codes = numpy.array(self.CODES, dtype=kind)
            with self.subTest(kind=kind):
                answer = numpy.frombuffer(httpstatus.bulk_class(codes), numpy.uint8)
                self.assertEqual(answer.tolist(), [0, 0, 1, 1, 1])

    def test_answers_are_arrays(self):
        codes = numpy.array([200, 503], dtype=numpy.int64)
        self.assertEqual(numpy.asarray(httpstatus.bulk_flags(codes)).dtype, numpy.uint32)
        self.assertEqual(numpy.asarray(httpstatus.bulk_histogram(codes)).dtype, numpy.uint64)
        self.assertEqual(numpy.asarray(httpstatus.bulk_parse("200 404")).dtype, numpy.uint16)
        out = numpy.empty(2, numpy.uint8)
        self.assertIs(httpstatus.bulk_class(codes, out), out)
        self.assertEqual(out.tolist(), [2, 5])
        self.assertEqual(httpstatus.bulk_histogram(codes, numpy.zeros(1001, numpy.int64)).sum(), 2)

    def test_tables(self):
        codes = numpy.array([-5, 0, 200, 404, 1000, 65535])
        classes = numpy.frombuffer(httpstatus.CLASS_TABLE, numpy.uint8).take(codes, mode="clip")
        self.assertEqual(classes.tolist(), [0, 0, 2, 4, 0, 0])
        flags = numpy.frombuffer(httpstatus.FLAGS_TABLE, numpy.uint32).take(codes, mode="clip")
        self.assertEqual(flags.tolist(), [httpstatus.flags(code) for code in codes])

    def test_memory_in_any_order(self):
        codes = numpy.array([[200, 404], [500, 301]], dtype=numpy.uint16)
        self.assertEqual(list(httpstatus.bulk_class(codes)), [2, 4, 5, 3])
        for view in (codes.T, codes[:, 0], codes[::-1]):
            with self.assertRaisesRegex(BufferError, r"numpy\.ascontiguousarray"):
                httpstatus.bulk_class(view)
            self.assertEqual(len(httpstatus.bulk_class(numpy.ascontiguousarray(view))), view.size)

    def test_not_aligned(self):
        for kind in ("u2", "i4", "i8"):
            raw = b"\0" + numpy.array([200, 404], dtype=kind).tobytes()
            codes = numpy.frombuffer(raw, numpy.uint8)[1:].view(kind)
            self.assertFalse(codes.flags.aligned)
            self.assertEqual(httpstatus.bulk_class(codes), b"\x02\x04")

    def test_refused(self):
        other = "u2" if sys.byteorder == "big" else ">u2"
        for codes in (numpy.array([1.5]), numpy.array([True]), numpy.array(["404"]), numpy.array([1], dtype=other)):
            with self.assertRaisesRegex(TypeError, "argument 'codes' must hold integers"):
                httpstatus.bulk_class(codes)
        with self.assertRaisesRegex(TypeError, "argument 'codes' must be a buffer of integers.*, not ndarray"):
            httpstatus.bulk_class(numpy.array([1], dtype="M8[s]"))
        out = numpy.zeros(3, numpy.uint8)
        out.setflags(write=False)
        with self.assertRaisesRegex(TypeError, "'out' must be None or a writable buffer"):
            httpstatus.bulk_class(b"abc", out)


if __name__ == "__main__":
    unittest.main()
