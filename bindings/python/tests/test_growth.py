# SPDX-License-Identifier: MIT
"""Memory after very many calls of every public function, and of every way to refuse an argument: as before.

HTTPSTATUS_LEAK_CALLS and HTTPSTATUS_LEAK_REFUSALS say how many of each. A refusal takes an exception's time, so a
twentieth has to do here; at night it is as many.
"""

import collections
import functools
import gc
import itertools
import os
import sys
import unittest
from pathlib import Path

import every_call

CALLS = int(os.environ.get("HTTPSTATUS_LEAK_CALLS", "200000"))
REFUSALS = int(os.environ.get("HTTPSTATUS_LEAK_REFUSALS", CALLS // 20))
# Those that make a list of hundreds of rows.
LONG = {"entries": 500, "substatuses": 500}
STATM = Path("/proc/self/statm")
# It keeps what was freed in quarantine for a while, so that only the interpreter's own count means something.
SANITIZED = "asan" in os.environ.get("LD_PRELOAD", "")


def resident_bytes():
    """What the process holds, whoever asked for it; constant where nobody can say."""
    if SANITIZED or not STATM.exists():
        return 0
    return int(STATM.read_text().split()[1]) * os.sysconf("SC_PAGESIZE")


def called(function, count):
    # The loop is C's own: a Python frame costs more than most of the answers.
    collections.deque(itertools.starmap(function, itertools.repeat((), count)), maxlen=0)


def refused(function, count):
    for _ in itertools.repeat(None, count):
        try:
            function()
        except (TypeError, ValueError):
            continue
        raise AssertionError("nothing was refused")


def grows(calls, count):
    """Whether each call leaves something behind: an object, or the 16 bytes that malloc() gives at least.

    A leak grows every time. The interpreter's own tables do now and then, by dozens of objects, and not ten times.
    """
    for _ in range(10):
        calls(count // 100)  # tables and caches fill up once
        gc.collect()
        blocks, resident = sys.getallocatedblocks(), resident_bytes()
        calls(count)
        gc.collect()
        if sys.getallocatedblocks() - blocks < count // 2 and resident_bytes() - resident < 12 * count:
            return False
    return True


class Growth(unittest.TestCase):
    def test_answers(self):
        for call in every_call.every_call():
            positional, keywords = call.arguments()
            function = functools.partial(call.function, *positional, **keywords)
            count = max(CALLS // LONG.get(call.name, 1), 100)
            with self.subTest(name=call.name):
                self.assertFalse(grows(functools.partial(called, function), count))

    def test_refusals(self):
        for call in every_call.every_call():
            for parameter in call.parameters:
                positional, keywords = call.arguments(parameter, object())
                function = functools.partial(call.function, *positional, **keywords)
                with self.subTest(name=call.name, parameter=parameter.name):
                    self.assertFalse(grows(functools.partial(refused, function), REFUSALS))

    def test_the_measure_sees_a_leak(self):
        kept = []
        self.assertTrue(grows(functools.partial(called, lambda: kept.append(object())), 20000))
        held = []
        self.assertTrue(grows(functools.partial(called, lambda: held.append(bytes(600))), 20000))


if __name__ == "__main__":
    unittest.main()
