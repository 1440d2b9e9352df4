# SPDX-License-Identifier: MIT
"""annotate: each line as soon as it has come, and nothing changed but what is added."""

import gzip
import http
import json
import os
import random
import select
import shutil
import signal
import subprocess
import tempfile
import threading
import unittest
from pathlib import Path

import command
import pseudo_terminal
from tallying import PATIENCE_S
from test_streams import on_terminal

LINE = b'::1 - - [22/Nov/2026:12:00:00 +0000] "GET / HTTP/1.1" %b 153 "-" "%b"\n'
LONGEST_LINE = 1 << 20


def annotated(text, *arguments, status=0):
    done = command.run("annotate", *arguments, stdin=text)
    assert (done.returncode, done.stderr == b"") == (status, status == 0), (done.returncode, done.stderr)
    return done.stdout


def phrases():
    """IANA's of Python, in the spelling of RFC 9110; those that its versions spell differently are left out."""
    renamed = {413, 414, 416, 418, 422}
    return {each.value: each.phrase for each in http.HTTPStatus if each not in renamed}


class Live(unittest.TestCase):
    """A line goes out before the next one comes in."""

    def read_line(self, descriptor):
        line = b""
        while not line.endswith(b"\n"):
            ready = select.select([descriptor], [], [], PATIENCE_S)[0]
            self.assertTrue(ready, "the line does not come")
            line += os.read(descriptor, 65536)
        return line

    def follow(self, output, read_from, line_end):
        with subprocess.Popen([command.COMMAND, "annotate", "--color=never"], stdin=subprocess.PIPE, stdout=output,
                              env=command.NEUTRAL) as process:
            os.close(output)
            try:
                for code, mark in ((b"404", b" (Not Found)"), (b"-", b""), (b"503", b" (Service Unavailable)")):
                    process.stdin.write(LINE % (code, b"x"))
                    process.stdin.flush()
                    expected = (LINE % (code + mark, b"x")).replace(b"\n", line_end)
                    self.assertEqual(self.read_line(read_from), expected)
            finally:
                process.stdin.close()
                os.close(read_from)
            self.assertEqual(process.wait(PATIENCE_S), 0)

    def test_pipe(self):
        read, write = os.pipe()
        self.follow(write, read, b"\n")

    def test_terminal(self):
        master, slave = pseudo_terminal.opened()
        self.follow(slave, master, b"\r\n")

    def test_lines_before_the_format_is_known(self):
        read, write = os.pipe()
        with subprocess.Popen([command.COMMAND, "annotate"], stdin=subprocess.PIPE, stdout=write,
                              env=command.NEUTRAL) as process:
            os.close(write)
            for line, expected in ((b"==> access.log <==\n",) * 2, (b"\n",) * 2, (b"404 x\n", b"404 (Not Found) x\n")):
                process.stdin.write(line)
                process.stdin.flush()
                self.assertEqual(self.read_line(read), expected)
            process.stdin.close()
            os.close(read)

    def test_a_greeting_that_looks_like_a_list(self):
        """A line that begins with three digits says little: the format is the one of the lines that follow."""
        for greeting, written in ((b"200 workers ready\n", b"200 (OK) workers ready\n"), (b"-\n", b"-\n")):
            read, write = os.pipe()
            with subprocess.Popen([command.COMMAND, "annotate"], stdin=subprocess.PIPE, stdout=write,
                                  env=command.NEUTRAL) as process:
                os.close(write)
                marked = LINE % (b"404 (Not Found)", b"x")
                for line, expected in ((greeting, written), (LINE % (b"404", b"x"), marked), (b"200 x\n", b"200 x\n"),
                                       (LINE % (b"404", b"x"), marked)):
                    process.stdin.write(line)
                    process.stdin.flush()
                    self.assertEqual(self.read_line(read), expected)
                process.stdin.close()
                os.close(read)

    def test_a_list_that_is_asked_for(self):
        """What was asked for stays, whatever the lines are."""
        line = LINE % (b"404", b"x")
        self.assertEqual(annotated(b"200\n" + line, "--log", "field"), b"200 (OK)\n" + line)

    def test_a_line_may_come_in_pieces(self):
        read, write = os.pipe()
        with subprocess.Popen([command.COMMAND, "annotate"], stdin=subprocess.PIPE, stdout=write,
                              env=command.NEUTRAL) as process:
            os.close(write)
            process.stdin.write(b"200\n40")
            process.stdin.flush()
            self.assertEqual(self.read_line(read), b"200 (OK)\n")
            process.stdin.write(b"4\n")
            process.stdin.flush()
            self.assertEqual(self.read_line(read), b"404 (Not Found)\n")
            process.stdin.close()
            os.close(read)

    def test_a_first_line_shorter_than_a_magic_number(self):
        """It cannot be packed, so nothing is waited for."""
        read, write = os.pipe()
        with subprocess.Popen([command.COMMAND, "annotate"], stdin=subprocess.PIPE, stdout=write,
                              env=command.NEUTRAL) as process:
            os.close(write)
            for line in (b"-\n", b"0\n", b"\n"):
                process.stdin.write(line)
                process.stdin.flush()
                self.assertEqual(self.read_line(read), line)
            process.stdin.close()
            os.close(read)

    def test_after_a_long_line_of_no_format(self):
        read, write = os.pipe()
        with subprocess.Popen([command.COMMAND, "annotate"], stdin=subprocess.PIPE, stdout=write, bufsize=0,
                              env=command.NEUTRAL) as process:
            os.close(write)
            long = b"x" * (2 * LONGEST_LINE) + b"\n"
            writer = threading.Thread(target=process.stdin.write, args=(long,))
            writer.start()
            self.assertTrue(self.read_line(read) == long)
            writer.join()
            process.stdin.write(b"404\n")
            self.assertEqual(self.read_line(read), b"404 (Not Found)\n")
            process.stdin.close()
            os.close(read)


class Ends(unittest.TestCase):
    def closed_pipe(self, **more):
        """The reader leaves after one line; the log goes on."""
        with subprocess.Popen([command.COMMAND, "annotate"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, env=command.NEUTRAL, **more) as process:
            process.stdin.write(b"404\n")
            process.stdin.flush()
            self.assertEqual(process.stdout.readline(), b"404 (Not Found)\n")
            process.stdout.close()
            process.stdin.write(b"404\n")
            process.stdin.flush()
            # It must not need another line to see that nobody reads.
            status = process.wait(PATIENCE_S)
            return status, process.stderr.read()

    def test_closed_pipe_is_quiet(self):
        self.assertEqual(self.closed_pipe(), (-signal.SIGPIPE, b""))

    def test_closed_pipe_is_quiet_without_the_signal(self):
        ignored = self.closed_pipe(restore_signals=False,
                                   preexec_fn=lambda: signal.signal(signal.SIGPIPE, signal.SIG_IGN))
        self.assertEqual(ignored, (4, b""))

    @unittest.skipUnless(os.path.exists("/dev/full"), "no /dev/full here")
    def test_full_disk(self):
        with open("/dev/full", "wb") as full:
            done = subprocess.run([command.COMMAND, "annotate"], input=b"404\n", stdout=full, stderr=subprocess.PIPE,
                                  env=command.NEUTRAL, check=False)
        self.assertEqual(done.returncode, 4)
        self.assertIn(b"standard output: No space left on device", done.stderr)

    def test_files_that_cannot_be_read_do_not_keep_the_others_from_it(self):
        with tempfile.TemporaryDirectory() as folder:
            log = Path(folder, "access.log")
            log.write_bytes(b"404\n")
            done = command.run("annotate", folder, str(log), f"{folder}/none", "-", stdin=b'{"status":503}\n')
        self.assertEqual(done.stdout, b'404 (Not Found)\n{"status":503,"status_reason":"Service Unavailable"}\n')
        self.assertEqual(done.returncode, 3)
        self.assertIn(f"{folder}: is a directory".encode(), done.stderr)
        self.assertIn(b"/none: No such file or directory", done.stderr)

    def test_names_of_files_do_not_reach_the_terminal(self):
        with tempfile.TemporaryDirectory() as folder:
            log = os.path.join(os.fsencode(folder), b"a\x1b[31m")
            Path(os.fsdecode(log)).write_bytes(b"nothing\n")
            for name in (log, log + b"b"):
                done = command.run("annotate", name)
                self.assertNotEqual(done.returncode, 0)
                self.assertNotIn(b"\x1b", done.stderr)


class Packed(unittest.TestCase):
    """What is packed is copied plain; what breaks on the way is copied up to there."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.text = b"".join(LINE % (code, b"curl") for code in (b"200", b"404", b"-") * 5000)
        self.marked = self.text.replace(b" 200 ", b" 200 (OK) ").replace(b" 404 ", b" 404 (Not Found) ")

    def write(self, name, data):
        path = self.folder / name
        path.write_bytes(data)
        return str(path)

    def test_several_files(self):
        plain, packed = self.write("log", self.text), self.write("log.1.gz", gzip.compress(self.text))
        members = self.write("log.2.gz", gzip.compress(b"404\n50") + gzip.compress(b"3\n"))
        self.assertTrue(annotated(b"", plain, packed, members) ==
                        2 * self.marked + b"404 (Not Found)\n503 (Service Unavailable)\n")
        self.assertTrue(annotated(gzip.compress(self.text)) == self.marked)

    @unittest.skipUnless(shutil.which("zstd"), "zstd is not installed")
    def test_zstd(self):
        packed = subprocess.run(["zstd", "-qc"], input=self.text, capture_output=True, check=True).stdout
        self.assertTrue(annotated(packed) == self.marked)

    def test_broken(self):
        whole = gzip.compress(self.text)
        for name, data, why in (("cut.gz", whole[:-1], "it ends too early"),
                                ("rest.gz", whole + b"x", "other bytes follow it")):
            done = command.run("annotate", self.write(name, data), "-", stdin=b"404\n")
            self.assertTrue(done.stdout == self.marked + b"404 (Not Found)\n", name)
            self.assertEqual(done.returncode, 3)
            self.assertEqual(done.stderr.decode().count("\n"), 1)
            self.assertIn(f"{name}: broken gzip: {why}", done.stderr.decode())

    def test_messages_are_those_of_tally(self):
        paths = [self.write("cut.gz", gzip.compress(self.text)[:-5]), str(self.folder), str(self.folder / "none")]
        self.assertEqual(command.run("annotate", *paths).stderr, command.run("tally", *paths).stderr)


class Bytes(unittest.TestCase):
    def test_every_byte_is_kept(self):
        agent = bytes(set(range(256)) - {ord("\n")}) * 3
        text = LINE % (b"404", agent)
        self.assertEqual(annotated(text), text.replace(b" 404 ", b" 404 (Not Found) ", 1))

    def test_no_last_line_end(self):
        for text in (b"404", b"200\n404", b"404 "):
            self.assertEqual(annotated(text), text.replace(b"404", b"404 (Not Found)").replace(b"200", b"200 (OK)"))

    def test_line_ends_of_windows(self):
        self.assertEqual(annotated(b'404\r\n\r\n503 x\r\n'), b"404 (Not Found)\r\n\r\n503 (Service Unavailable) x\r\n")

    def test_byte_order_mark(self):
        """It stays where it is, and is none of the first line (RFC 3629, section 6)."""
        for line, wanted in ((b"404 x\n", b"404 (Not Found) x\n"),
                             (b"#Fields: sc-status\n404\n", b"#Fields: sc-status\n404 (Not Found)\n")):
            for options in ((), ("--log", "w3c" if line[:1] == b"#" else "field")):
                done = command.run("annotate", *options, stdin=b"\xef\xbb\xbf" + line)
                self.assertEqual((done.returncode, done.stdout), (0, b"\xef\xbb\xbf" + wanted))
        self.assertEqual(command.run("annotate", stdin=b"\xef\xbb").stdout, b"\xef\xbb")

    def test_nothing_but_odd_bytes(self):
        for text in (b"\0", b"\xff\xfe\n", b"\r", b"\n" * 100, bytes(range(256)) * 100):
            done = command.run("annotate", stdin=text)
            self.assertEqual((done.returncode, done.stdout), (1, text))

    def test_where_reads_end_does_not_matter(self):
        generator = random.Random(6)
        codes = [b"200", b"404", b"503", b"-", b"471", b"000"]
        known = {200: "OK", 404: "Not Found", 503: "Service Unavailable"}
        chosen = generator.choices(codes, k=20000)
        agents = [bytes([generator.randrange(32, 127)]) * generator.randrange(300) for _ in chosen]
        agents = [agent.replace(b'"', b"'").replace(b"\\", b"/") for agent in agents]
        text = b"".join(LINE % pair for pair in zip(chosen, agents))
        marks = {code: f" ({known[int(code)]})".encode() for code in codes if code.isdigit() and int(code) in known}
        expected = b"".join(LINE % (code + marks.get(code, b""), agent) for code, agent in zip(chosen, agents))
        self.assertGreater(len(text), 2 * LONGEST_LINE)
        self.assertEqual(annotated(text), expected)

    def test_long_lines(self):
        """The longest line that is annotated, its neighbours, and what comes after."""
        before = LINE.split(b"%b", 1)[0] + b"404 0 "
        for length, mark in ((LONGEST_LINE - 1, True), (LONGEST_LINE, True), (LONGEST_LINE + 1, False),
                             (5 * LONGEST_LINE, False)):
            # Its length counts the line end.
            long = before + b"x" * (length - len(before) - 1) + b"\n"
            text = LINE % (b"200", b"-") + long + LINE % (b"503", b"-")
            found = annotated(text)
            marked = long.replace(b"404", b"404 (Not Found)", 1) if mark else long
            self.assertEqual(len(found.splitlines()[1]), len(marked) - 1)
            self.assertTrue(found == LINE % (b"200 (OK)", b"-") + marked + LINE % (b"503 (Service Unavailable)", b"-"))

    def test_a_long_line_first(self):
        text = b"x" * (3 * LONGEST_LINE) + b" \n404\n"
        self.assertTrue(annotated(text) == text.replace(b"404", b"404 (Not Found)"))
        # Its end looks like a line of its own.
        for between in (b"", b"no status\n"):
            text = b"404 " * LONGEST_LINE + b"\n" + between
            self.assertTrue(annotated(text + b"404\n") == text + b"404 (Not Found)\n")


class Json(unittest.TestCase):
    def test_each_phrase(self):
        """Every line is still JSON, and has one member more."""
        wanted = phrases()
        documents = [{"status": code, "n": [1, {"status": "x"}]} for code in range(1000)]
        lines = annotated("".join(json.dumps(each) + "\n" for each in documents).encode()).splitlines()
        self.assertEqual(len(lines), len(documents))
        for document, line in zip(documents, lines):
            found = json.loads(line)
            if document["status"] in wanted:
                self.assertEqual(found.pop("status_reason"), wanted[document["status"]])
            found.pop("status_reason", None)
            self.assertEqual(found, document)

    def test_forms(self):
        for form in ('{"status":404}', '{"status":"404"}', '{ "status" : 404 , "x":1}', '{"x":{"status":"404"},"y":[]}',
                     '{"x":[{"status":404}]}', '{"status":404,"say":"\\"status\\":500"}', '{"a\\"status":404}'):
            with self.subTest(form=form):
                pairs = []
                json.loads(annotated(form.encode()), object_pairs_hook=lambda members: pairs.extend(members) or 0)
                self.assertEqual([value for name, value in pairs if name == "status_reason"], ["Not Found"])

    def test_twice_is_once(self):
        once = annotated(b'{"status":404}\n{"status":"503"}\n')
        self.assertEqual(annotated(once), once)
        twice = json.loads(annotated(once, "--with", "class").splitlines()[0])
        self.assertEqual(twice, {"status": 404, "status_class": "client_error", "status_reason": "Not Found"})


class Color(unittest.TestCase):
    def test_by_class(self):
        self.assertEqual(annotated(b"404 x\n", "--color"), b"\x1b[33m404 (Not Found)\x1b[0m x\n")
        self.assertEqual(annotated(b"503 x\n", "--color=always"), b"\x1b[31m503 (Service Unavailable)\x1b[0m x\n")
        self.assertEqual(annotated(b"- x\n404\n", "--color=never"), b"- x\n404 (Not Found)\n")

    def test_on_a_terminal_alone(self):
        with tempfile.TemporaryDirectory() as folder:
            log = Path(folder, "access.log")
            log.write_bytes(b"301 x\n471\n")
            self.assertEqual(on_terminal("annotate", str(log)),
                             b"\x1b[36m301 (Moved Permanently)\x1b[0m x\r\n\x1b[33m471\x1b[0m\r\n")
            self.assertEqual(command.run("annotate", str(log), environment={"TERM": "xterm"}).stdout,
                             b"301 (Moved Permanently) x\n471\n")


if __name__ == "__main__":
    unittest.main()
