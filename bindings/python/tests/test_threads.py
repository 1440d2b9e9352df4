# SPDX-License-Identifier: MIT
"""Every function in several threads at once, which change places as often as the interpreter lets them."""

import re
import sys
import threading
import unittest

import every_call

THREADS, ROUNDS = 8, 6
# Objects that count: what they answer depends on who asked before.
COUNTING = ("Budget.", "Scan.", "cache_control_feed", "cache_control_targeted_feed", "retry_decide")


def answer(call):
    result = call()
    if call.name.startswith(COUNTING):
        return type(result)
    # Where an object lies is no answer.
    return re.sub(r"0x[0-9a-f]+", "", repr(result))


class Threads(unittest.TestCase):
    def setUp(self):
        self.addCleanup(sys.setswitchinterval, sys.getswitchinterval())
        sys.setswitchinterval(1e-6)

    def in_threads(self, ask):
        """ask(n) in each thread, all begun together; what went wrong in any."""
        begin, wrong = threading.Barrier(THREADS), []

        def run(n):
            begin.wait()
            try:
                wrong.extend(ask(n))
            except Exception as error:
                wrong.append(repr(error))

        threads = [threading.Thread(target=run, args=[n]) for n in range(THREADS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return wrong

    def test_every_function(self):
        calls = every_call.every_call()
        expected = [answer(call) for call in calls]
        self.assertGreater(len(calls), 100)

        def ask(n):
            for at in range(len(calls) * ROUNDS):
                # Each begins elsewhere.
                at = (at + n * len(calls) // THREADS) % len(calls)
                got = answer(calls[at])
                if got != expected[at]:
                    yield calls[at].name, got, expected[at]

        self.assertEqual(self.in_threads(ask), [])

    def test_every_refusal(self):
        calls = every_call.every_call()

        def ask(n):
            for call in calls:
                for parameter in call.parameters:
                    try:
                        call(parameter, self)
                    # RuntimeError: another thread is at the Scan that all share.
                    except (TypeError, ValueError, RuntimeError) as error:
                        if parameter.name not in str(error) and call.name not in str(error):
                            yield call.name, parameter.name, str(error)
                    else:
                        yield call.name, parameter.name, "was not refused"

        self.assertEqual(self.in_threads(ask), [])

    def test_objects_that_are_shared(self):
        """Nothing is lost of a log that threads give to one scan, line by line, nor of a budget that they draw from."""
        import httpstatus

        scan, codes = httpstatus.Scan("field", field=1), []
        lines = b"".join(b"%d\n" % code for code in range(100, 200))

        def ask(n):
            for _ in range(50):
                codes.extend(scan.statuses(lines))
            return ()

        self.assertEqual(self.in_threads(ask), [])
        self.assertEqual(sorted(codes), sorted([*range(100, 200)] * 50 * THREADS))


if __name__ == "__main__":
    unittest.main()
