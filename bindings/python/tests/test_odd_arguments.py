# SPDX-License-Identifier: MIT
"""Each odd argument in each place of every public function: an answer, a TypeError or a ValueError by one rule.

The .pyi says which kinds of values a parameter takes. A value of another kind is a TypeError that names function and
parameter; one of the right kind is an answer, or a ValueError where it is out of range or cannot be read.
"""

import enum
import importlib.util
import unittest
import warnings

import every_call
import httpstatus


class Index:
    """What a numpy integer is to C: no int, but a number all the same."""

    def __init__(self, number):
        self.number = number

    def __index__(self):
        return self.number


class BrokenIndex:
    def __index__(self):
        raise OSError("no number today")


class WrongIndex:
    def __index__(self):
        return "404"


class Old(enum.IntEnum):
    NOT_FOUND = 404


# (value, the kind that it is; None: of no kind that any parameter takes)
VALUES = [
    (True, "bool"),
    (False, "bool"),
    (404, "int"),
    (0, "int"),
    (-1, "int"),
    (2**31, "int"),
    (2**32 + 404, "int"),
    (10**30, "int"),
    (-(10**30), "int"),
    (Index(404), "int"),
    (Index(10**30), "int"),
    (Old.NOT_FOUND, "int"),
    (httpstatus.Status(471), "int"),
    (404.0, "float"),
    (404.7, "float"),
    (float("nan"), "float"),
    (float("inf"), "float"),
    (404j, None),
    (None, "None"),
    ("404", "str"),
    ("", "str"),
    ("\0", "str"),
    ("\ud800", "str"),
    ("x" * 70000, "str"),
    (b"404", "bytes"),
    (b"\xff\0", "bytes"),
    (bytearray(b""), "bytes"),
    (memoryview(b"4x0x4x")[::2], "bytes"),
    ([], "list"),
    ([404], "list"),
    (["404"], "list"),
    ({}, "dict"),
    ({"a": 5}, "dict"),
    ((), "list"),
    ({404}, None),
    (object(), None),
    (len, None),
    (int, None),
]
if importlib.util.find_spec("numpy"):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import numpy
    VALUES += [(kind(100), "int") for kind in (numpy.int8, numpy.uint16, numpy.int64, numpy.uint64)]
    VALUES += [(numpy.float32(404.7), None), (numpy.float64(404.7), "float")]

# Numbers among the facts of rules: False would be 0, which is a value of its own there.
REFUSE_BOOL = {"retry_decide"}
# Questions that not every int is one of: seconds that a date can say, bits.
WITH_A_RANGE = {"audit_text", "cc_name", "date_format"}


def is_let_in(parameter, kind):
    """Whether the annotation lets a kind in; a bool is an int to Python."""
    return kind in parameter.kinds or (kind == "bool" and "int" in parameter.kinds)


class EveryPlace(unittest.TestCase):
    def outcome(self, call, parameter, value):
        """The answer, or the exception; any other than these two fails the test."""
        try:
            return call(parameter, value), None
        except (TypeError, ValueError, BufferError) as error:
            return None, error

    def test_every_function_is_asked(self):
        names = {call.name for call in every_call.every_call()}
        self.assertLessEqual({"reason", "find", "retry_decide", "cache_store", "Budget", "RetryPolicy.allows"}, names)
        self.assertGreater(len(names), 150)
        for call in every_call.every_call():
            with self.subTest(name=call.name):
                call()

    def test_by_the_rule(self):
        for call in every_call.every_call():
            for parameter in call.parameters:
                for value, kind in VALUES:
                    with self.subTest(name=call.name, parameter=parameter.name, value=repr(value)[:40]):
                        self.check(call, parameter, value, kind)

    def check(self, call, parameter, value, kind):
        answer, error = self.outcome(call, parameter, value)
        if not is_let_in(parameter, kind):
            # What may be written to, a bytearray, may be too small.
            small = "room" in parameter.kinds and isinstance(value, bytearray)
            refusal = (TypeError, ValueError) if small else TypeError
            self.assertIsInstance(error, refusal, f"answered {answer!r:.80}")
            self.assertIn(f"{call.name.split('.')[-1]}()", str(error))
        elif error is not None and not (kind == "bool" and call.name in REFUSE_BOOL):
            # A view may have gaps; what a list or a dict holds may be of a wrong type.
            more = {"bytes": (BufferError,), "list": (TypeError,), "dict": (TypeError,)}.get(kind, ())
            self.assertIsInstance(error, (ValueError, *more))

    def test_an_int_is_a_question_without_an_error(self):
        """Asking about one number never raises; what no C int holds is asked as -1."""
        asked = 0
        for call in every_call.every_call():
            (*rest,) = call.parameters
            if len(rest) != 1 or "int" not in rest[0].kinds or call.name in WITH_A_RANGE:
                continue
            asked += 1
            parameter = rest[0]
            for value in (2**31, -(2**31) - 1, 2**63, 10**30, -(10**30)):
                with self.subTest(name=call.name, value=value):
                    self.assertEqual(call(parameter, value), call(parameter, -1))
            for value, same in ((True, 1), (Index(404), 404), (Old.NOT_FOUND, 404), (httpstatus.Status(471), 471)):
                with self.subTest(name=call.name, value=value):
                    self.assertEqual(call(parameter, value), call(parameter, same))
        self.assertGreater(asked, 60)

    def test_the_error_of_index_is_kept(self):
        for call in every_call.every_call():
            for parameter in call.parameters:
                if "int" not in parameter.kinds:
                    continue
                with self.subTest(name=call.name, parameter=parameter.name):
                    with self.assertRaisesRegex(OSError, "no number today"):
                        call(parameter, BrokenIndex())
                    with self.assertRaisesRegex(TypeError, "__index__ returned non-int"):
                        call(parameter, WrongIndex())

    def test_counts_and_names_of_arguments(self):
        for call in every_call.every_call():
            with self.subTest(name=call.name):
                positional, keywords = call.arguments()
                with self.assertRaises(TypeError):
                    call.function(*positional, *[404] * 50, **keywords)
                if not call.has_facts:
                    with self.assertRaises(TypeError):
                        call.function(*positional, **keywords, no_such_argument=404)
                if positional or keywords and any(parameter.required for parameter in call.parameters):
                    with self.assertRaises(TypeError):
                        call.function()


if __name__ == "__main__":
    unittest.main()
