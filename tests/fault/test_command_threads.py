# SPDX-License-Identifier: MIT
"""How many threads read a log, and that it is counted where the system gives none."""

import os
import subprocess
import tempfile
import unittest
from pathlib import Path

import command

STARTED = os.environ.get("HTTPSTATUS_FAULT_THREADS")
LOG = b"200\n404\n503\n-\n" * 5000


@unittest.skipUnless(STARTED, "a sanitizer's runtime goes before everything, or another C library than glibc")
class Threads(unittest.TestCase):
    def tally(self, *words, **environment):
        """The exit status, standard output, and how many threads were wanted."""
        wanted, ack = os.pipe()
        environment = {"LD_PRELOAD": STARTED, "HTTPSTATUS_FAULT_ACK": str(ack), **environment}
        with tempfile.TemporaryDirectory() as place:
            Path(place, "access.log").write_bytes(LOG)
            result = command.run("tally", "--format", "tsv", "--log", "field", *words, "access.log", cwd=place,
                                 environment=environment, pass_fds=[ack])
        os.close(ack)
        with open(wanted, "rb") as pipe:
            return result.returncode, result.stdout, len(pipe.read())

    def test_one_reads_and_each_further_one_is_a_thread(self):
        for threads in (1, 2, 5):
            status, answer, wanted = self.tally("--threads", str(threads))
            self.assertEqual((status, wanted), (0, threads - 1))
            for code in (b"200", b"404", b"503"):
                self.assertIn(b"\t" + code + b"\t5000\t", answer)

    def test_a_small_file_is_read_by_one(self):
        self.assertEqual(self.tally()[2], 0)

    def test_without_threads_the_parts_are_read_in_turn(self):
        refused = self.tally("--threads", "5", HTTPSTATUS_FAULT_NO_THREADS="1")
        self.assertEqual(refused, (0, self.tally("--threads", "1")[1], 4))


if __name__ == "__main__":
    unittest.main()
