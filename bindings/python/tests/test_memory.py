# SPDX-License-Identifier: MIT
"""Without memory: each allocation of every function fails in turn, alone and with many that follow.

Then there is MemoryError, or the answer that was due, and afterwards everything goes on. HTTPSTATUS_FAULT_SHIM is what
lets allocations fail (tests/fault/failing_malloc.c); this file runs itself once more with it preloaded. The start of
the module is left out: it is SWIG's, which does not look whether it got the memory that it asked for.
"""

import ctypes
import functools
import os
import subprocess
import sys
import unittest

import tables

sys.path.insert(0, str(tables.ROOT / "tests/support"))

import skipping

SHIM = os.environ.get("HTTPSTATUS_FAULT_SHIM")
PRELOADED = SHIM is not None and os.environ.get("LD_PRELOAD") == SHIM
# All of the first ones are tried, then one in so many: a repr asks for thousands.
FIRST, STEP = 60, 17
# One, and as many as an interpreter needs to come to itself again.
COUNTS = (1, 200)


def chosen(asked):
    return [at for at in range(1, asked + 1) if at <= FIRST or at % STEP == 0 or at == asked]


class Faulty:
    """Calls functions while allocations fail."""

    def __init__(self):
        library = ctypes.CDLL(None)
        self.arm, self.disarm = library.fault_arm, library.fault_disarm
        self.arm.argtypes, self.arm.restype = [ctypes.c_long, ctypes.c_long], None
        self.disarm.restype = ctypes.c_long

    def __call__(self, function, first, count):
        """What came of it, as a type, and how many allocations were asked for."""
        self.arm(first, count)
        try:
            outcome = type(function())
        except Exception as error:
            outcome = type(error)
        while True:
            try:
                return outcome, self.disarm()
            except MemoryError:
                # To call it takes memory as well; it is let go of in the end.
                continue


@unittest.skipUnless(PRELOADED, "only with the shim")
class Memory(unittest.TestCase):
    def setUp(self):
        self.faulty = Faulty()

    def each_fails(self, name, function):
        # What is made once and kept is made now.
        self.faulty(function, 0, 0)
        clean, asked = self.faulty(function, 0, 0)
        self.assertIsNot(clean, MemoryError)
        reached = 0
        for first in chosen(asked):
            for count in COUNTS:
                outcome, _ = self.faulty(function, first, count)
                reached += outcome is MemoryError
                if outcome is not MemoryError and outcome is not clean:
                    self.fail(f"{name}: allocation {first} of {asked}, {count} fail: {outcome}, and not {clean}")
        return reached

    def test_every_function(self):
        import every_call
        import httpstatus

        reached = 0
        for call in every_call.every_call():
            ways = [call.arguments()]
            ways += [call.arguments(parameter, object()) for parameter in call.parameters]
            for positional, keywords in ways:
                reached += self.each_fails(call.name, functools.partial(call.function, *positional, **keywords))
            self.assertEqual(httpstatus.reason(404), "Not Found", call.name)
        self.assertGreater(reached, 1000)

    def test_rows_and_lists(self):
        import httpstatus

        ways = {
            "entries": lambda: list(httpstatus.entries()),
            "policies": lambda: [httpstatus.retry_policy(name) for name in httpstatus.retry_policies()],
            "repr": lambda: repr(httpstatus.retry_policy("curl", statuses={500}, max_retries=None)),
            "verdict": lambda: repr(httpstatus.retry_decide(503, "GET", headers={"Retry-After": "5"})),
            "store": lambda: httpstatus.cache_store(
                "GET", 200, {"A": "b"}, {"Cache-Control": "max-age=60"}, request_time_s=0, response_time_s=0
            ),
            "forward": lambda: httpstatus.forward_headers([("Connection", "a"), ("A", "b"), ("B", "c")]),
            "scan": lambda: httpstatus.Scan.detect(b'{"status": 404}\n').lines(b'{"status": 404}\n{"status": 503}\n'),
        }
        for name, way in ways.items():
            with self.subTest(name=name):
                self.assertGreater(self.each_fails(name, way), 0)


class Shim(unittest.TestCase):
    @unittest.skipUnless(SHIM, "a sanitizer's own malloc, or another C library than glibc")
    def test_with_the_shim(self):
        environment = {**os.environ, "LD_PRELOAD": SHIM, "PYTHONMALLOC": "malloc"}
        done = subprocess.run([sys.executable, "-W", "error", __file__, "Memory"], env=environment, check=False,
                              capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertNotIn("skipped", done.stderr)


if __name__ == "__main__":
    if not SHIM:
        skipping.skip("a sanitizer's own malloc, or another C library than glibc")
    unittest.main(defaultTest=None if len(sys.argv) > 1 else "Shim")
