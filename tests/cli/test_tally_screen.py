# SPDX-License-Identifier: MIT
"""What a tally looks like in a terminal: tmux draws it, wide and narrow, in colour and without."""

import re
import tempfile
import unittest
from pathlib import Path

import terminal
from tallying import combined

LOG = combined(*[200] * 812, *[304] * 70, *[404] * 60, *[463] * 3, *[499] * 20, *[503] * 25, *[600] * 2, "-", "000")


@terminal.needed
class Screen(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        (self.folder / "access.log").write_bytes(LOG)

    def capture(self, columns, *options, locale="C.UTF-8", no_color=None):
        """The screen, its escapes kept, once the command has ended."""
        environment = {"LC_ALL": locale} if no_color is None else {"LC_ALL": locale, "NO_COLOR": no_color}
        shown = terminal.Terminal(self.folder, ["tally", *options, "access.log"], columns, environment=environment)
        try:
            status, lines = shown.wait_for_end()
        finally:
            shown.end()
        self.assertEqual(status, 0)
        return lines

    def rows(self, lines):
        """The bars: label, count, share, bar."""
        found = {}
        for line in terminal.plain(lines):
            match = re.fullmatch(r"  (\S.*?|  \S.*?) +([0-9,]+) +([0-9.<]+%)(?: ([#█-▏]*))?", line)
            if match:
                found[match[1].strip()] = match.groups()[1:]
        return found

    def test_widths(self):
        for columns in (80, 40):
            lines = self.capture(columns)
            longest = max(map(len, terminal.plain(lines)))
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
            self.assertIn("access.log: ncsa, 994 lines", terminal.plain(lines)[0])

    def test_what_is_met_first(self):
        """Rates stand before bars: 27 of 992, which is 2.72%, then 63 and 20; red, yellow, and green for none."""
        for columns in (80, 40):
            lines = self.capture(columns)
            shown = terminal.plain(lines)
            self.assertEqual([" ".join(line.split()) for line in shown[1:7]],
                             ["", "2.72% server errors: 27 of 992" + " responses" * (columns == 80),
                              "2 of them are no status code", "6.35% client errors: 63", "2.02% clients left (499): 20", ""])
            for line, color in zip((lines[2], *lines[4:6]), ("31", "33", "33")):
                self.assertRegex(line, rf"\x1b\[1m\x1b\[{color}m +[0-9.]+% ")
        (self.folder / "access.log").write_bytes(combined(200, 304))
        lines = self.capture(80)
        self.assertEqual([" ".join(line.split()) for line in terminal.plain(lines)[2:5]],
                         ["0.00% server errors: 0 of 2 responses", "0.00% client errors: 0", ""])
        self.assertIn("\x1b[32m", lines[2])

    def test_color_by_class(self):
        for columns in (80, 40):
            lines = self.capture(columns)
            for label, color in (("200 OK", "32"), ("304 Not Mod", "36"), ("404 Not Found", "33"), ("503 Serv", "31"), ("600", "35")):
                (line,) = (each for each in lines if terminal.ESCAPE.sub("", each).strip().startswith(label))
                self.assertRegex(line, rf"\x1b\[{color}m *{label}")
                self.assertRegex(line, rf"\x1b\[{color}m[▏▎▍▌▋▊▉█]")

    def test_no_color(self):
        for columns in (80, 40):
            colored = self.capture(columns)
            for lines in (self.capture(columns, "--color=never"), self.capture(columns, no_color="1")):
                self.assertNotIn("\x1b", "".join(lines))
                self.assertEqual(terminal.plain(lines), terminal.plain(colored))

    def test_without_utf8(self):
        lines = self.capture(80, locale="C")
        self.assertTrue("".join(terminal.plain(lines)).isascii())
        self.assertRegex(self.rows(lines)["2xx success"][2], "^#+$")


if __name__ == "__main__":
    unittest.main()
