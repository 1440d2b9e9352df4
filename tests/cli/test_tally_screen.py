# SPDX-License-Identifier: MIT
"""What a tally looks like in a terminal: tmux draws it, wide and narrow, in colour and without."""

import re
import shlex
import shutil
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

import command
from tallying import combined

LOG = combined(*[200] * 812, *[304] * 70, *[404] * 60, *[463] * 3, *[499] * 20, *[503] * 25, *[600] * 2, "-", "000")
ESCAPE = re.compile(r"\x1b\[[0-9;]*m")
PATIENCE_S = 60


@unittest.skipUnless(shutil.which("tmux"), "tmux is not installed")
class Screen(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        (self.folder / "access.log").write_bytes(LOG)
        self.screens = 0

    def capture(self, columns, *options, locale="C.UTF-8", no_color=None):
        """The screen, its escapes kept, once the command has ended."""
        # A server of its own for each: one that ends would take the next screen with it.
        self.screens += 1
        done = self.folder / f"done{self.screens}"
        tmux = ["tmux", "-u", "-S", str(self.folder / f"socket{self.screens}"), "-f", "/dev/null"]
        words = [command.COMMAND, "tally", *options, "access.log"]
        script = f"{shlex.join(words)}; echo $? >{done}.new; mv {done}.new {done}; exec cat"
        environment = {**command.NEUTRAL, "LC_ALL": locale, "TERM": "screen-256color", "SHELL": "/bin/sh"}
        if no_color is not None:
            environment["NO_COLOR"] = no_color
        subprocess.run([*tmux, "new-session", "-d", "-x", str(columns), "-y", "60", script], cwd=self.folder,
                       env=environment, check=True)
        try:
            deadline = time.monotonic() + PATIENCE_S
            while not done.exists():
                self.assertLess(time.monotonic(), deadline, "the command does not end")
                # Each question to tmux waits for its answer: no need to sleep.
                subprocess.run([*tmux, "list-panes"], capture_output=True, check=False)
            self.assertEqual(done.read_text(), "0\n")
            shown = subprocess.run([*tmux, "capture-pane", "-p", "-e", "-t", "0"], capture_output=True, check=True)
        finally:
            subprocess.run([*tmux, "kill-server"], check=True)
        return shown.stdout.decode("utf-8").rstrip("\n").split("\n")

    def plain(self, lines):
        return [ESCAPE.sub("", line).rstrip() for line in lines]

    def rows(self, lines):
        """The bars: label, count, share, bar."""
        found = {}
        for line in self.plain(lines):
            match = re.fullmatch(r"  (\S.*?|  \S.*?) +([0-9,]+) +([0-9.<]+%)(?: ([#█-▏]*))?", line)
            if match:
                found[match[1].strip()] = match.groups()[1:]
        return found

    def test_widths(self):
        for columns in (80, 40):
            lines = self.capture(columns)
            longest = max(map(len, self.plain(lines)))
            self.assertLessEqual(longest, columns)
            self.assertGreater(longest, columns - 4)
            rows = self.rows(lines)
            self.assertEqual(rows["200 OK"][:2], ("812", "81.9%"))
            self.assertEqual(rows["404 Not Found"][:2], ("60", "6.05%"))
            # The longest bar is that of the largest class, and bars are in proportion.
            whole = len(rows["2xx success"][2])
            self.assertEqual(whole, max(len(row[2]) for row in rows.values()))
            self.assertAlmostEqual(len(rows["3xx redirection"][2]) / whole, 70 / 812, delta=1 / whole)
            self.assertLessEqual(set("".join(row[2] for row in rows.values())), set("▏▎▍▌▋▊▉█"))
            self.assertIn("access.log: ncsa, 994 lines", self.plain(lines)[0])

    def test_color_by_class(self):
        for columns in (80, 40):
            lines = self.capture(columns)
            for label, color in (("200 OK", "32"), ("304 Not Mod", "36"), ("404 Not Found", "33"), ("503 Serv", "31"), ("600", "35")):
                (line,) = (each for each in lines if ESCAPE.sub("", each).strip().startswith(label))
                self.assertRegex(line, rf"\x1b\[{color}m *{label}")
                self.assertRegex(line, rf"\x1b\[{color}m[▏▎▍▌▋▊▉█]")

    def test_no_color(self):
        for columns in (80, 40):
            colored = self.capture(columns)
            for lines in (self.capture(columns, "--color=never"), self.capture(columns, no_color="1")):
                self.assertNotIn("\x1b", "".join(lines))
                self.assertEqual(self.plain(lines), self.plain(colored))

    def test_without_utf8(self):
        lines = self.capture(80, locale="C")
        self.assertTrue("".join(self.plain(lines)).isascii())
        self.assertRegex(self.rows(lines)["2xx success"][2], "^#+$")


if __name__ == "__main__":
    unittest.main()
