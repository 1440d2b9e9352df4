# SPDX-License-Identifier: MIT
"""What a tally reads: packed files, several files, archives of browsers, and files that are broken."""

import gzip
import json
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import command
from tallying import combined, counts, expected, tally

LOG = combined(*[200] * 700, *[404] * 200, *[503] * 90, "-", 499) + b"not a line of a log\n"


class Files(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def write(self, name, data):
        path = self.folder / name
        path.write_bytes(data)
        return path

    def broken(self, *paths, status=3):
        """Counts, and the messages, of input that is not whole."""
        done = command.run("tally", "--format", "json", *map(str, paths))
        self.assertEqual(done.returncode, status, done.stderr)
        return json.loads(done.stdout), done.stderr.decode("ascii")


class Packed(Files):
    def check(self, path, packing, times=1):
        document = tally(path)
        self.assertEqual(counts(document), expected(LOG * times, "ncsa"))
        self.assertEqual((document["files"][0]["packing"], document["files"][0]["format"]), (packing, "ncsa"))
        with open(path, "rb") as file:
            through_pipe = tally(stdin=file.read())
        self.assertEqual(counts(through_pipe), counts(document))

    def test_plain(self):
        self.check(self.write("log", LOG), None)

    def test_gzip(self):
        one = gzip.compress(LOG)
        self.check(self.write("one.gz", one), "gzip")
        self.check(self.write("members.gz", one + gzip.compress(b"") + one), "gzip", 2)
        self.check(self.write("padded.gz", one + bytes(1000)), "gzip")
        self.check(self.write("large.gz", gzip.compress(LOG * 100, 1)), "gzip", 100)

    @unittest.skipUnless(shutil.which("zstd"), "zstd is not installed")
    def test_zstd(self):
        one = subprocess.run(["zstd", "-qc"], input=LOG, capture_output=True, check=True).stdout
        skippable = b"\x50\x2a\x4d\x18\x04\x00\x00\x00skip"
        self.check(self.write("one.zst", one), "zstd")
        self.check(self.write("frames.zst", skippable + one + one), "zstd", 2)
        many = subprocess.run(["zstd", "-qc"], input=LOG * 100, capture_output=True, check=True).stdout
        self.check(self.write("large.zst", many), "zstd", 100)
        document, messages = self.broken(self.write("cut.zst", many[:-5]))
        self.assertIn("cut.zst: broken zstd: ", messages)
        document, messages = self.broken(self.write("wrong.zst", one + b"rubbish"))
        self.assertEqual(counts(document), expected(LOG, "ncsa"))

    def test_cut_gzip(self):
        whole = gzip.compress(LOG * 20)
        for length in (3, 10, 11, len(whole) // 2, len(whole) - 8, len(whole) - 1):
            document, messages = self.broken(self.write("cut.gz", whole[:length]), self.write("log", LOG))
            self.assertIn("cut.gz: broken gzip: ", messages)
            self.assertEqual([file["whole"] for file in document["files"]], [False, True])
            # A half of it is most of its lines, whatever the packer does.
            self.assertGreaterEqual(document["files"][0]["count"], 0 if length < 100 else 100)
            self.assertEqual(document["files"][1]["count"], LOG.count(b"\n"))

    def test_damaged_gzip(self):
        damaged = bytearray(gzip.compress(LOG * 20))
        damaged[-6] ^= 1
        document, messages = self.broken(self.write("damaged.gz", bytes(damaged)))
        self.assertEqual(counts(document), expected(LOG * 20, "ncsa"))
        self.assertIn("damaged.gz: broken gzip: incorrect data check", messages)
        document, messages = self.broken(self.write("rest.gz", gzip.compress(LOG) + b"rubbish"))
        self.assertEqual(counts(document), expected(LOG, "ncsa"))


class Several(Files):
    def test_each_has_its_format(self):
        document = tally(self.write("a", LOG), self.write("b", b"200\n503\n"), self.write("c.gz", gzip.compress(b'{"status":404}\n')),
                         "-", stdin=b"204\n")
        self.assertEqual([file["format"] for file in document["files"]], ["ncsa", "field", "json", "field"])
        self.assertEqual([file["name"] for file in document["files"]][3], "standard input")
        rest = expected(b"200\n503\n404\n204\n", "field", 1)
        self.assertEqual(counts(document), expected(LOG, "ncsa") + rest)

    def test_the_rest_is_counted(self):
        for name, data, message in (
            ("binary", bytes(range(256)) * 1000, "is no log: it is binary"),
            ("long", b"x" * 200000, "is no log: no line ends where it begins"),
            ("prose", b"Lorem ipsum\ndolor sit amet\n", "is no log that is known"),
        ):
            document, messages = self.broken(self.write(name, data), self.write("log", LOG))
            self.assertIn(f"{name}: {message}", messages)
            self.assertEqual(counts(document), expected(LOG, "ncsa"))

    def test_no_file(self):
        document, messages = self.broken(self.folder, self.folder / "none", self.write("log", LOG))
        self.assertIn(f"{self.folder}: is a directory", messages)
        self.assertIn("none: No such file or directory", messages)
        self.assertEqual(counts(document), expected(LOG, "ncsa"))

    def test_names_that_a_terminal_would_obey(self):
        path = self.write("\x1b[31mlog", LOG)
        for name in (path, str(path) + "\r"):
            done = command.run("tally", name)
            self.assertNotIn(b"\x1b", done.stdout + done.stderr)
            self.assertNotIn(b"\r", done.stdout + done.stderr)
            self.assertIn(rb"/\x1B[31mlog", done.stdout)

    @unittest.skipIf(os.geteuid() == 0, "root may read every file")
    def test_unreadable(self):
        path = self.write("secret", LOG)
        path.chmod(0)
        self.assertIn("secret: Permission denied", self.broken(path)[1])

    def test_a_hole(self):
        """Two GiB without a line end, of which the disk has nothing."""
        path = self.write("hole", b"")
        os.truncate(path, 2 << 30)
        document, messages = self.broken(path, self.write("log", LOG))
        self.assertIn("hole: is no log: it is binary", messages)
        self.assertEqual(counts(document), expected(LOG, "ncsa"))

    def test_a_line_that_no_server_writes(self):
        document, messages = self.broken(self.write("long", LOG * 100 + b"x" * (40 << 20) + b"\n" + LOG))
        self.assertIn("long: has a line of more than 16 MiB", messages)
        self.assertEqual(messages.count("\n"), 1)
        self.assertEqual(counts(document), expected(LOG * 101 + b"x\n", "ncsa"))


class Memory(unittest.TestCase):
    def peak_kib(self, *arguments, times):
        """The most memory that a tally had for as many copies of the log, while its input is still open."""
        with subprocess.Popen([command.COMMAND, "tally", *arguments], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                              env=command.NEUTRAL) as process:
            for _ in range(times):
                process.stdin.write(LOG * 20)
            process.stdin.flush()
            status = Path(f"/proc/{process.pid}/status").read_text()
        self.assertEqual(process.returncode, 0)
        return int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")))

    def test_does_not_grow(self):
        for arguments in ((), ("--per", "minute", "--top", "3")):
            # Two megabytes, and thirty times as much.
            self.assertLess(self.peak_kib(*arguments, times=30), self.peak_kib(*arguments, times=1) + 1024)


class Archives(Files):
    def har(self, *statuses):
        entries = [{"response": {"status": status}} for status in statuses]
        return json.dumps({"log": {"version": "1.2", "entries": entries}}, indent=2).encode()

    def test_entries(self):
        document = tally(self.write("page.har", self.har(200, 200, 304, 404, 0, None)))
        self.assertEqual(counts(document), {200: 2, 304: 1, 404: 1, "zero": 1, "malformed": 1})
        self.assertEqual(document["files"][0]["format"], "har")

    def test_large_and_packed(self):
        text = b"\xef\xbb\xbf" + self.har(*[200] * 20000)
        self.assertEqual(counts(tally(self.write("page.har.gz", gzip.compress(text)))), {200: 20000})

    def test_broken(self):
        for data, message in ((self.har(200)[:-9], "broken HAR, line "), (b'{"log":{}}', "is no HAR")):
            self.assertIn(f"page.har: {message}", self.broken(self.write("page.har", data))[1])


if __name__ == "__main__":
    unittest.main()
