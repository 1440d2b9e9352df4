# SPDX-License-Identifier: MIT
"""Files that change under the eyes of who reads them once."""

import json
import os
import signal
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

import command
from tallying import PATIENCE_S


def is_reading(process, path):
    """Whether a command has the file open and has read some of it, as the system knows it."""
    wanted = os.stat(path).st_ino
    for descriptor in os.listdir(f"/proc/{process.pid}/fd"):
        try:
            if os.stat(f"/proc/{process.pid}/fd/{descriptor}").st_ino == wanted:
                return int(Path(f"/proc/{process.pid}/fdinfo/{descriptor}").read_text().split()[1]) > 0
        except FileNotFoundError:
            continue
    return False


class Cut(unittest.TestCase):
    """As logrotate's copytruncate does it: what was cut off is not counted, and that is told."""

    LINES = 16 << 20

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.log = Path(folder.name) / "cut.log"

    def stop_while_reading(self, *arguments):
        """Starts the command and stops it before it has read all of the log."""
        deadline = time.monotonic() + PATIENCE_S
        while time.monotonic() < deadline:
            process = subprocess.Popen([command.COMMAND, *arguments, str(self.log)], stdin=subprocess.DEVNULL,
                                       stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=command.NEUTRAL)
            while process.poll() is None and not is_reading(process, self.log):
                pass
            process.send_signal(signal.SIGSTOP)
            if process.poll() is None:
                return process
            process.communicate()  # it was too fast
        raise AssertionError("the command was never seen while it read")

    def check(self, *arguments):
        self.log.write_bytes(b"200\n" * self.LINES)
        process = self.stop_while_reading(*arguments)
        os.truncate(self.log, 4096)
        process.send_signal(signal.SIGCONT)
        out, messages = process.communicate(timeout=PATIENCE_S)
        self.assertEqual(messages.decode(), f"httpstatus: {self.log}: was cut while it was read\n")
        self.assertEqual(process.returncode, 3)
        return out

    def test_tally(self):
        for threads in ("1", "2"):
            document = json.loads(self.check("tally", "-f", "json", "--field", "1", "--threads", threads))
            self.assertIs(document["files"][0]["whole"], False)
            self.assertLess(document["totals"]["lines"], self.LINES)

    def test_annotate(self):
        # It waits for who reads its output, so it does not get far.
        self.assertLess(self.check("annotate", "--field", "1").count(b"\n"), self.LINES)


if __name__ == "__main__":
    unittest.main()
