# SPDX-License-Identifier: MIT
"""tally --follow at a terminal: the report is drawn anew in its place while lines come, and once at the end."""

import os
import re
import signal
import subprocess
import tempfile
import unittest
from pathlib import Path

import command
import pseudo_terminal
import terminal
from tallying import PATIENCE_S, combined, until_read


def shows(*texts):
    """Whether each stands on the screen."""
    return lambda lines: all(any(text in line for line in lines) for text in texts)


@terminal.needed
class Live(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.log = self.folder / "access.log"
        self.log.write_bytes(combined(200, 200, 404))

    def begin(self, *words, **more):
        shown = terminal.Terminal(self.folder, ["tally", "--follow", *words], **more)
        self.addCleanup(shown.end)
        return shown

    def append(self, *codes):
        with open(self.log, "ab") as file:
            file.write(combined(*codes))

    def end(self, shown, key="C-c"):
        shown.press(key)
        status, lines = shown.wait_for_end()
        self.assertEqual(status, 0)
        return terminal.plain(lines)

    def test_in_its_place(self):
        for columns in (80, 40):
            self.log.write_bytes(combined(200, 200, 404))
            shown = self.begin("access.log", columns=columns)
            shown.wait_for(shows("access.log: ncsa, 3 lines", "0.00% server errors: 0 of 3"))
            self.append(503)
            lines = terminal.plain(shown.wait_for(shows("4 lines", "25.0% server errors: 1 of 4", "503 Service")))
            # Nothing is left of what was drawn before.
            self.assertEqual([line for line in lines if "lines" in line], ["access.log: ncsa, 4 lines"])
            self.append(*[200] * 996)
            shown.wait_for(shows("access.log: ncsa, 1,000 lines"))
            lines = self.end(shown)
            # The final report, once, is all there is.
            self.assertEqual(lines[0], "access.log: ncsa, 1,000 lines")
            for text in ("lines", "server errors", "200 OK", "503 Service", "Cacheable"):
                self.assertEqual(sum(text in line for line in lines), 1, (text, lines))
            self.assertLessEqual(max(map(len, lines)), columns)

    def test_final_report_is_that_of_reading_once(self):
        self.append(*[503] * 50)
        shown = self.begin("access.log", "--per", "hour", "--top", "2")
        shown.wait_for(shows("53 lines"))
        self.append(*[301] * 10)
        shown.wait_for(shows("63 lines"))
        live = self.end(shown)
        once = terminal.Terminal(self.folder, ["tally", "access.log", "--per", "hour", "--top", "2"])
        self.addCleanup(once.end)
        status, lines = once.wait_for_end()
        self.assertEqual((status, terminal.plain(lines)), (0, live))

    def test_paths_go_on_being_counted(self):
        """Their order on the screen is another one than that in which they came."""
        often = combined(200).replace(b"GET /", b"GET /often")
        self.log.write_bytes(combined(200) + 3 * often)
        shown = self.begin("access.log", "--top", "2")
        shown.wait_for(shows("4 lines", "3 /often", "1 /"))
        with open(self.log, "ab") as file:
            file.write(5 * often)
        # The first line is there before the last one is.
        lines = terminal.plain(shown.wait_for(shows("9 lines", "8 /often")))
        self.assertEqual(lines[-2:], ["  8 /often", "  1 /"])

    def test_a_low_terminal(self):
        """What does not fit is counted, and the view stays in its place."""
        shown = self.begin("access.log", rows=8)
        shown.wait_for(shows("3 lines", "lines more, at the end)"))
        for total in (4, 5, 6):
            self.append(503)
            lines = terminal.plain(shown.wait_for(shows(f"ncsa, {total} lines")))
            self.assertEqual(len([line for line in lines if "access.log" in line]), 1, lines)
            self.assertRegex(lines[-1], r"^\([0-9]+ lines more, at the end\)$")
            self.assertIn("server errors", "".join(lines))
        self.assertNotIn("lines more", "".join(self.end(shown)))

    def test_names_longer_than_the_terminal(self):
        name = "a" * 100 + ".log"
        self.log = self.log.rename(self.folder / name)
        shown = self.begin(name, columns=40)
        for _ in range(3):
            before = shown.wait_for(shows("server errors"))
            self.append(404)
            shown.wait_for(lambda lines, before=terminal.plain(before): lines != before)
            self.assertEqual(len([line for line in terminal.plain(shown.screen()) if "aaa" in line]), 1)

    def test_a_message_stays(self):
        shown = self.begin("access.log")
        shown.wait_for(shows("3 lines"))
        self.log.rename(self.folder / "access.log.1")
        self.log.write_bytes(b"")
        # The report is back below it, although no line has come.
        shown.wait_for(shows("was replaced", "3 lines"))
        self.append(500)
        lines = terminal.plain(shown.wait_for(shows("was replaced", "4 lines", "500 Internal")))
        self.assertEqual(lines[:2], ["httpstatus: access.log: was replaced: going on with the new file",
                                     "access.log: ncsa, 4 lines"])
        self.assertEqual(self.end(shown)[:2], lines[:2])

    def test_several_files(self):
        (self.folder / "other").write_bytes(b"503\n")
        shown = self.begin("access.log", "other")
        shown.wait_for(shows("access.log: ncsa, 3 lines", "other: field, 1 line", "2 files, 4 lines", "25.0% server errors"))

    def test_a_slow_pipe(self):
        """Lines count as soon as they have come, few as they are; the first ones are no log."""
        pipe = self.folder / "pipe"
        os.mkfifo(pipe)
        shown = self.begin(redirections="<pipe")
        with open(pipe, "wb", buffering=0) as feeder:
            feeder.write(b"-- the log begins here --\n")
            feeder.write(b"200\n503\n")
            shown.wait_for(shows("standard input: field, 3 lines", "50.0% server errors: 1 of 2", "malformed 1"))
            feeder.write(b"503\n")
            shown.wait_for(shows("4 lines", "66.7% server errors: 2 of 3"))
        status, lines = shown.wait_for_end()
        self.assertEqual((status, terminal.plain(lines)[0]), (0, "standard input: field, 4 lines"))

    def test_no_colour_no_utf8(self):
        shown = self.begin("access.log", environment={"NO_COLOR": "1", "LC_ALL": "C"})
        lines = shown.wait_for(shows("3 lines", "####"))
        self.assertNotIn("\x1b", "".join(lines))


class Bytes(unittest.TestCase):
    """All that goes to a terminal until a signal comes, when the log has been read to its end."""

    def followed(self, *words, number=signal.SIGINT, term="xterm", drawn=None):
        master, slave = pseudo_terminal.opened()
        self.addCleanup(os.close, master)
        with tempfile.NamedTemporaryFile(suffix="access.log") as log:
            log.write(combined(200, 503))
            log.flush()
            process = subprocess.Popen([command.COMMAND, "tally", "--follow", "--color=never", *words, log.name],
                                       stdin=subprocess.DEVNULL, stdout=slave, env={**command.NEUTRAL, "TERM": term})
            self.addCleanup(process.wait)
            self.addCleanup(process.kill)
            os.close(slave)
            text = b"" if drawn is None else pseudo_terminal.read(master, drawn)
            until_read(process, log.name)
            process.send_signal(number)
            self.assertEqual(process.wait(PATIENCE_S), 0)
        return text + pseudo_terminal.read(master)

    def test_drawn_and_taken_away(self):
        for number in (signal.SIGINT, signal.SIGTERM):
            text = self.followed(number=number, drawn=b"50.0% server errors")
            self.assertEqual(text.count(b"50.0% server errors"), 2)
            # What is drawn goes back up by as many lines as it has; what follows the last one is the report.
            drawn, up, final = re.fullmatch(rb"\r\x1b\[\?7l(.*)\x1b\[\?7h\x1b\[J\x1b\[([0-9]+)A\r\x1b\[J(.*)", text, re.S).groups()
            self.assertEqual(int(up), drawn.count(b"\n"))
            self.assertEqual(drawn.replace(b"\x1b[K", b""), final)

    def test_not_where_it_cannot_be(self):
        """In another format, and on a terminal that cannot move its cursor, there is one report at the end."""
        for words, term in ((["-f", "line"], "xterm"), (["-f", "json"], "xterm"), ([], "dumb")):
            text = self.followed(*words, term=term)
            self.assertEqual((text.count(b"access.log"), text.count(b"\x1b")), (1, 0), text)


if __name__ == "__main__":
    unittest.main()
