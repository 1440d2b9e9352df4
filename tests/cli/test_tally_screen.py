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

    def timeline(self, columns, *options, locale="C.UTF-8", no_color=None):
        """Its lines: a minute without an error, one with a few, one with many, one that is short and all errors."""
        lines = []
        for minute, (good, bad) in enumerate(((400, 0), (199, 1), (240, 160), (0, 40))):
            head = b"::1 - - [22/Nov/2026:12:0%d:00 +0000] " % minute
            lines += [head + b'"GET / HTTP/1.1" 200 5\n'] * good + [head + b'"GET / HTTP/1.1" 503 5\n'] * bad
        (self.folder / "access.log").write_bytes(b"".join(lines))
        screen = self.capture(columns, "--per", "minute", *options, locale=locale, no_color=no_color)
        start = next(i for i, line in enumerate(terminal.plain(screen)) if line.startswith("  UTC"))
        return screen[start:]

    def test_timeline(self):
        """How long a bar is says how many responses; how much of it is red, how many were errors."""
        for columns in (80, 40):
            screen = self.timeline(columns)
            shown = terminal.plain(screen)
            self.assertLessEqual(max(map(len, shown)), columns)
            self.assertEqual(shown[:2], ["  UTC, responses, share of server errors", "  █ server errors, ░ others"])
            bars = {}
            for line in shown[2:]:
                match = re.fullmatch(r"  2026-11-22 12:0(\d) +([0-9]+) +([0-9.]+%) ([█-▏]*)(░*)", line)
                bars[int(match[1])] = (match[2], match[3], len(match[4]), len(match[5]), match[4])
            self.assertEqual([bar[:2] for bar in bars.values()],
                             [("400", "0.00%"), ("200", "0.50%"), ("400", "40.0%"), ("40", "100%")])
            whole = bars[0][3]
            self.assertEqual(bars[0][2], 0)
            # One of 200 is a sliver; of 400 responses 160 are two fifths; all of 40 is a tenth.
            self.assertEqual(bars[1][4], "▏")
            self.assertAlmostEqual(bars[1][2] + bars[1][3], whole / 2, delta=1)
            self.assertAlmostEqual(bars[2][2], 0.4 * whole, delta=1)
            self.assertEqual(bars[2][2] + bars[2][3], whole)
            self.assertAlmostEqual(bars[3][2], whole / 10, delta=1)
            self.assertEqual(bars[3][3], 0)
            self.assertNotIn("\x1b[31m", screen[2])
            for line in screen[3:6]:
                self.assertRegex(line, r"\x1b\[31m[█-▏]+")
            self.assertEqual(shown, terminal.plain(self.timeline(columns, no_color="1")))

    def test_timeline_without_utf8(self):
        shown = terminal.plain(self.timeline(80, locale="C"))
        self.assertTrue("".join(shown).isascii())
        self.assertEqual(shown[1], "  ! server errors, # others")
        self.assertRegex(shown[4], r"40\.0% !+#+$")

    def test_timeline_in_a_very_narrow_terminal(self):
        """The date stands above its minutes, so that each of them can be told."""
        shown = terminal.plain(self.timeline(20))
        self.assertLessEqual(max(map(len, shown)), 20)
        at = shown.index("2026-11-22")
        self.assertEqual([line.split()[:2] for line in shown[at + 1:]],
                         [["12:00", "400"], ["12:01", "200"], ["12:02", "400"], ["12:03", "40"]])

    def test_without_utf8(self):
        lines = self.capture(80, locale="C")
        self.assertTrue("".join(terminal.plain(lines)).isascii())
        self.assertRegex(self.rows(lines)["2xx success"][2], "^#+$")


if __name__ == "__main__":
    unittest.main()
