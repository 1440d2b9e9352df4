# SPDX-License-Identifier: MIT
"""What a tally reads: packed files, several files, archives of browsers, and files that are broken."""

import bz2
import gzip
import json
import lzma
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import command
from tallying import combined, counts, expected, tally

NOBODY = 65534
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
            ("long", b"x" * 2000000, "is no log: no line end in its first MiB"),
            ("prose", b"Lorem ipsum\ndolor sit amet\n", "is no log that is known"),
        ):
            document, messages = self.broken(self.write(name, data), self.write("log", LOG))
            self.assertIn(f"{name}: {message}", messages)
            self.assertEqual(counts(document), expected(LOG, "ncsa"))

    def test_a_long_beginning(self):
        """A first line longer than any sample, or many lines of a program that has not begun to serve."""
        line = b'{"message":"%s","status":200}\n'
        for beginning in (line % (b"x" * 20000), line % (b"x" * 300000), b'{"starting":true}\n' * 8000):
            text = beginning + b'{"status":503}\n' * 100
            for document in (tally(self.write("log", text)), tally(stdin=text)):
                self.assertEqual(counts(document), expected(text, "json"))

    def test_byte_order_mark(self):
        """What editors and PowerShell write before UTF-8 is none of the first line (RFC 3629, section 6)."""
        for text, fmt, model in ((b"#Fields: sc-status\r\n200\r\n503\r\n", "w3c", ()), (b"200\n503\n", "field", (1,)),
                                 (b'{"status":200}\n', "json", ())):
            for options in ((), ("--log", fmt), ("--log", fmt, "--threads", 3)):
                document = tally(*options, self.write("log", b"\xef\xbb\xbf" + text))
                self.assertEqual(counts(document), expected(text, fmt, *model), (text, options))
            self.assertEqual(counts(tally(stdin=b"\xef\xbb\xbf" + text)), expected(text, fmt, *model))

    def test_what_another_program_reads(self):
        for name, data, program in (("UTF-16", LOG.decode().encode("utf-16"), "iconv -f UTF-16 -t UTF-8"),
                                    ("UTF-16", b"\xfe\xff" + LOG.decode().encode("utf-16-be"), "iconv -f UTF-16 -t UTF-8"),
                                    ("xz", lzma.compress(LOG), "xz -dc"), ("bzip2", bz2.compress(LOG), "bzip2 -dc")):
            for options in ((), ("--log", "ncsa")):
                document, messages = self.broken(*options, self.write("some", data))
                self.assertEqual(messages, f"httpstatus: {self.folder}/some: is {name}, which is read by way of '{program} FILE |'\n")
                self.assertEqual(counts(document), {})

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

    def test_names_of_odd_characters(self):
        """Bytes that are no UTF-8, controls of C1 and the marks of bidirectional text are escaped, letters are not."""
        for name, shown in ((b"\xff", r"\xFF"), ("\u009b1m".encode(), r"\xC2\x9B1m"), ("\u202egol".encode(), r"\xE2\x80\xAEgol"),
                            (b"\xc3", r"\xC3"), (b"\xe0\x80\xaf", r"\xE0\x80\xAF"), (b"\xed\xa0\x80", r"\xED\xA0\x80"),
                            ("\u2028".encode(), r"\xE2\x80\xA8"), ("\u00e9\u65e5\U0001f600".encode(), "\u00e9\u65e5\U0001f600")):
            path = os.fsencode(self.folder) + b"/none" + name
            wanted = f"{self.folder}/none{shown}: No such file or directory\n"
            for subcommand in ("tally", "annotate"):
                done = command.run(subcommand, path)
                self.assertEqual(done.stderr.decode(), f"httpstatus: {wanted}")
            self.assertEqual(json.loads(command.run("tally", "-f", "json", path).stdout)["files"][0]["name"],
                             f"{self.folder}/none{shown}")

    def test_unreadable(self):
        path = self.write("secret", LOG)
        path.chmod(0)
        # Root may read every file, so root's test runs as nobody.
        more = {"user": NOBODY} if os.geteuid() == 0 else {}
        self.folder.chmod(0o755)
        try:
            done = command.run("tally", path, **more)
        except PermissionError as error:
            self.skipTest(f"nobody may not run the command here: {error}")
        self.assertEqual((done.returncode, done.stderr.decode()), (3, f"httpstatus: {path}: Permission denied\n"))

    def test_a_hole(self):
        """Two GiB without a line end, of which the disk has nothing."""
        path = self.write("hole", b"")
        os.truncate(path, 2 << 30)
        document, messages = self.broken(path, self.write("log", LOG))
        self.assertIn("hole: is no log: it is binary", messages)
        self.assertEqual(counts(document), expected(LOG, "ncsa"))

    def test_a_line_that_no_server_writes(self):
        document, messages = self.broken(self.write("long", LOG * 100 + b"x" * (40 << 20) + b"\n" + LOG))
        self.assertIn("long: has a line of more than 16 MiB: what follows is not counted", messages)
        self.assertEqual(messages.count("\n"), 1)
        self.assertEqual(counts(document), expected(LOG * 100 + b"x\n", "ncsa"))

    def test_a_line_without_end(self):
        """It is told while it lasts, and the next file is counted: of 2 GiB no more is read than shows it."""
        path = self.write("hole", LOG)
        os.truncate(path, 2 << 30)
        for options in (("--log", "ncsa"), ("--log", "ncsa", "--threads", "2"), ("--log", "ncsa", "--top", "1")):
            for endless in ("/dev/zero", path):
                document, messages = self.broken(*options, endless, self.write("log", LOG))
                self.assertEqual(messages.splitlines(),
                                 [f"httpstatus: {endless}: has a line of more than 16 MiB: what follows is not counted"])
                self.assertEqual([file["whole"] for file in document["files"]], [False, True])
                self.assertGreaterEqual(document["totals"]["responses"], 2 * 991 if endless == path else 991)


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
        for data, message in ((self.har(200)[:-9], "broken HAR, line "), (b'{"log":{\n}}', "is no HAR")):
            document, messages = self.broken(self.write("page.har", data))
            self.assertIn(f"page.har: {message}", messages)
            self.assertEqual(counts(document), {})

    def test_odd_characters(self):
        """A response may have had any text: what is no character in UTF-8 is written as \\u, and read."""
        for text in ("\0", "\ud83d", "\ude00", "\U0001f600", "\\ud83d", "\\", "\ud83d\\", "\\\ud83d"):
            entries = [{"response": {"status": 200, "content": {"text": text}}}, {"response": {"status": 404}}]
            for indent in (None, 2):
                data = json.dumps({"log": {"entries": entries}}, indent=indent).encode("ascii")
                for beginning in (b"", b" " * 1021, b" " * 1018):
                    document = tally(self.write("page.har", beginning + data))
                    self.assertEqual(counts(document), {200: 1, 404: 1}, data)

    def test_log_is_not_the_first_member(self):
        log = {"version": "1.2", "creator": {}, "entries": [{"response": {"status": 404}}] * 3}
        for indent in (None, 1):
            document = tally(self.write("page.har", json.dumps({"comment": {}, "log": log}, indent=indent).encode()))
            self.assertEqual((counts(document), document["files"][0]["format"]), ({404: 3}, "har"))

    def test_lines_with_a_member_log(self):
        line = b'{"log":{"level":"info"},"status":%d}\n'
        for text in (line % 200, line % 200 + line % 503, (line % 200).rstrip()):
            document = tally(self.write("app.log", text))
            self.assertEqual((counts(document), document["files"][0]["format"]), (expected(text, "json"), "json"))


if __name__ == "__main__":
    unittest.main()
