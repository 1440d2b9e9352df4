# SPDX-License-Identifier: MIT
"""How far a tally has come: a line at a terminal, fed by this test through pipes with names, that goes again."""

import os
import re
import tempfile
import unittest
from pathlib import Path

import terminal
from tallying import combined

PIECE = combined(*[200] * 100)


def megabytes(lines):
    said = re.fullmatch(r"slow\.log: (\d+) MB", lines[0])
    return int(said[1]) if said else 0


@terminal.needed
class Progress(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.pipe = self.folder / "slow.log"
        os.mkfifo(self.pipe)

    def begin(self, *words, redirections=""):
        shown = terminal.Terminal(self.folder, ["tally", *words], redirections=redirections)
        self.addCleanup(shown.end)
        # Waits until the command has opened it, too.
        self.feeder = open(self.pipe, "wb", buffering=0)
        self.addCleanup(self.feeder.close)
        return shown

    def feed(self):
        self.feeder.write(PIECE)
        self.pieces += 1

    def wait_for_progress(self, shown, name="slow.log"):
        """Pieces of a log, until the line is there: alone, as nothing else is known yet."""
        self.pieces = 0
        lines = terminal.plain(shown.wait_for(lambda lines: "MB" in lines[0], self.feed))
        self.assertEqual(len(lines), 1)
        self.assertRegex(lines[0], rf"^{re.escape(name)}: [0-9]+ MB$")

    def test_comes_and_goes(self):
        shown = self.begin("slow.log")
        self.wait_for_progress(shown)
        self.feeder.close()
        status, lines = shown.wait_for_end()
        self.assertEqual(status, 0)
        self.assertEqual(terminal.plain(lines)[0], f"slow.log: ncsa, {self.pieces * 100:,} lines")
        self.assertNotIn("MB", "".join(lines))

    def test_grows_with_what_was_read(self):
        shown = self.begin("slow.log")
        self.wait_for_progress(shown)
        # The line is written twice a second, the log as fast as it is read: which number comes next is not known.
        for least in (1, 3):
            lines = shown.wait_for(lambda lines: megabytes(lines) >= least, self.feed)
            self.assertLessEqual(megabytes(terminal.plain(lines)) * 1_000_000, self.pieces * len(PIECE))

    def test_a_message_takes_its_place(self):
        """Even one that is shorter."""
        name = self.pipe.name * 6
        self.pipe = self.pipe.rename(self.folder / name)
        shown = self.begin(name, "x")
        self.wait_for_progress(shown, name[:40])
        self.feeder.close()
        status, lines = shown.wait_for_end()
        self.assertEqual((status, terminal.plain(lines)[0]), (3, "httpstatus: x: No such file or directory"))
        self.assertNotIn("MB", "".join(lines))

    def test_stays_out_of_the_output(self):
        shown = self.begin("slow.log", "-f", "tsv", redirections=">found.tsv")
        self.wait_for_progress(shown)
        self.feeder.close()
        status, lines = shown.wait_for_end()
        self.assertEqual((status, terminal.plain(lines)), (0, [""]))
        self.assertIn(f"total\tresponses\t{self.pieces * 100}\t", (self.folder / "found.tsv").read_text())


if __name__ == "__main__":
    unittest.main()
