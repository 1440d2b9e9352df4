# SPDX-License-Identifier: MIT
"""Files that grow while they are counted, and files in parts: the answer is that of reading them once."""

import gzip
import json
import os
import random
import signal
import subprocess
import tempfile
import threading
import unittest
from pathlib import Path

import command
from tallying import PATIENCE_S, combined, counts, expected, random_log, tally, until_read


class Follow(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.log = self.folder / "log"

    def follow(self, *paths, stdin=subprocess.DEVNULL):
        process = subprocess.Popen([command.COMMAND, "tally", "--follow", "-f", "json", *map(str, paths)],
                                   stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=command.NEUTRAL)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        return process

    def end(self, process, number=signal.SIGINT):
        process.send_signal(number)
        out, messages = process.communicate(timeout=PATIENCE_S)
        self.assertEqual(process.returncode, 0, messages)
        return json.loads(out), messages.decode()

    def append(self, data):
        with open(self.log, "ab") as file:
            file.write(data)

    def test_grows(self):
        for number in (signal.SIGINT, signal.SIGTERM):
            self.log.write_bytes(b"")
            process = self.follow(self.log)
            whole = combined(200, 404) + combined(503)[:-30]
            self.append(whole)
            until_read(process, self.log)
            rest = combined(503)[-30:] + combined(*[200] * 10000)
            self.append(rest)
            until_read(process, self.log)
            document, messages = self.end(process, number)
            self.assertEqual((counts(document), messages), (expected(whole + rest, "ncsa"), ""))

    def test_begins_with_what_says_nothing(self):
        """An empty file, then a greeting or a header that has not all of its lines, and the log behind it."""
        for first, rest, fmt in ((b"server started\n", combined(200, 404), "ncsa"),
                                 (b"#Software: x\n", b"#Fields: sc-status\n200\n404\n", "w3c"),
                                 (b"\n", b'{"status":200}\n', "json")):
            self.log.write_bytes(b"")
            process = self.follow(self.log)
            for data in (first, rest, rest):
                until_read(process, self.log)
                self.append(data)
            until_read(process, self.log)
            document, messages = self.end(process)
            self.assertEqual((counts(document), messages), (expected(first + rest * 2, fmt), ""))

    def test_replaced(self):
        self.log.write_bytes(combined(200))
        process = self.follow(self.log)
        until_read(process, self.log)
        self.log.rename(self.folder / "log.1")
        self.log.write_bytes(combined(404, 404))
        until_read(process, self.log)
        document, messages = self.end(process)
        self.assertEqual(counts(document), {200: 1, 404: 2})
        self.assertIn("log: was replaced", messages)

    def test_replaced_before_the_format_is_known(self):
        self.log.write_bytes(b"server star")
        process = self.follow(self.log)
        until_read(process, self.log)
        self.log.rename(self.folder / "log.1")
        self.log.write_bytes(combined(404, 404))
        until_read(process, self.log)
        document, messages = self.end(process)
        self.assertEqual(counts(document), {"malformed": 1, 404: 2})
        self.assertIn("log: was replaced", messages)

    def test_cut(self):
        self.log.write_bytes(combined(200, 200))
        process = self.follow(self.log)
        until_read(process, self.log)
        os.truncate(self.log, 0)
        self.append(combined(404))
        until_read(process, self.log)
        document, messages = self.end(process)
        self.assertEqual(counts(document), {200: 2, 404: 1})
        self.assertIn("log: was cut", messages)

    def test_several(self):
        other = self.folder / "other"
        self.log.write_bytes(combined(200))
        other.write_bytes(b"503\n")
        process = self.follow(self.log, other)
        self.append(combined(200))
        until_read(process, self.log)
        until_read(process, other)
        self.assertEqual(counts(self.end(process)[0]), {200: 2, 503: 1})

    def test_pipe_ends(self):
        done = command.run("tally", "--follow", "-f", "json", stdin=b"200\n")
        self.assertEqual((done.returncode, counts(json.loads(done.stdout))), (0, {200: 1}))

    def test_pipe_that_never_pauses(self):
        """One signal ends it while there is always more to read, plain or packed."""
        for number, text in ((signal.SIGTERM, combined(200) * 1000), (signal.SIGINT, gzip.compress(combined(200) * 1000))):
            process = self.follow("-", stdin=subprocess.PIPE)
            flowing = threading.Event()

            def pour():
                try:
                    while True:
                        # More than a pipe holds: the command has begun to read.
                        for _ in range((4 << 20) // len(text)):
                            process.stdin.write(text)
                        flowing.set()
                except BrokenPipeError:
                    pass

            writer = threading.Thread(target=pour)
            writer.start()
            try:
                self.assertTrue(flowing.wait(PATIENCE_S))
                process.send_signal(number)
                self.assertEqual(process.wait(PATIENCE_S), 0)
            finally:
                process.kill()
                writer.join()
            try:
                process.stdin.close()
            except BrokenPipeError:
                pass  # what the writer could not get rid of
            with process.stdout, process.stderr:
                out, messages = process.stdout.read(), process.stderr.read()
            self.assertEqual(messages, b"")
            self.assertGreater(counts(json.loads(out))[200], 1000)

    def test_pipe_beside_files(self):
        done = command.run("tally", "--follow", "log", "-", stdin=b"200\n")
        self.assertEqual((done.returncode, done.stdout), (2, b""))


class Threads(unittest.TestCase):
    def test_same_answer(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "log"
            for fmt, options in (("ncsa", ()), ("json", ()), ("w3c", ()), ("haproxy", ()), ("field", ("--field", 3))):
                text = b"\n".join(random_log(random.Random(7), fmt) + random_log(random.Random(8), fmt))
                path.write_bytes(text)
                wanted = expected(text, fmt, *options[1:])
                for threads in (1, 2, 3, 64):
                    found = counts(tally("--log", fmt, *options, "--threads", threads, path))
                    self.assertEqual(found, wanted, (fmt, threads))

    def test_odd_sizes(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "log"
            for text in (b"", b"\n", b"404", b"404\n", b"404\n503", b"x" * 300000 + b"\n200\n"):
                path.write_bytes(text)
                self.assertEqual(counts(tally("--field", 1, "--threads", 4, path)), expected(text, "field", 1), text[:9])

    def test_a_file_that_was_begun(self):
        """What somebody else has read of standard input is not counted again."""
        with tempfile.TemporaryFile() as file:
            file.write(b"503\n" * 1000 + b"200\n" * 1000)
            file.flush()
            os.lseek(file.fileno(), 4000, os.SEEK_SET)
            done = subprocess.run([command.COMMAND, "tally", "--threads", "3", "-f", "json"], stdin=file, capture_output=True,
                                  env=command.NEUTRAL, check=True)
        self.assertEqual(counts(json.loads(done.stdout)), {200: 1000})


if __name__ == "__main__":
    unittest.main()
