# SPDX-License-Identifier: MIT
"""Terminals, pipes, full disks, and bytes that nobody expects."""

import json
import os
import signal
import subprocess
import unittest

import command
import pseudo_terminal

ESCAPE = b"\x1b["


def on_terminal(*arguments, environment=None):
    """Standard output of the command when it is a terminal."""
    master, slave = pseudo_terminal.opened()
    with subprocess.Popen([command.COMMAND, *arguments], stdin=subprocess.DEVNULL, stdout=slave,
                          env={**command.NEUTRAL, "TERM": "xterm", **(environment or {})}) as process:
        os.close(slave)
        text = pseudo_terminal.read(master)
    os.close(master)
    return text


class Color(unittest.TestCase):
    def test_by_class_on_a_terminal(self):
        for code, color in (("200", b"32"), ("301", b"36"), ("404", b"33"), ("503", b"31")):
            self.assertTrue(on_terminal(code).startswith(ESCAPE + color + b"m" + code.encode()), code)

    def test_none_in_a_pipe(self):
        for arguments in (("404",), ("explain", "404"), ("list",)):
            self.assertNotIn(ESCAPE, command.run(*arguments, environment={"TERM": "xterm"}).stdout)

    def test_no_color(self):
        """https://no-color.org: any value but the empty one."""
        self.assertNotIn(ESCAPE, on_terminal("404", environment={"NO_COLOR": "1"}))
        self.assertIn(ESCAPE, on_terminal("404", environment={"NO_COLOR": ""}))

    def test_option_goes_before_everything(self):
        self.assertIn(ESCAPE, command.run("--color=always", "404", environment={"NO_COLOR": "1"}).stdout)
        self.assertIn(ESCAPE, command.run("--color", "404").stdout)
        self.assertNotIn(ESCAPE, on_terminal("--color=never", "404"))
        self.assertNotIn(ESCAPE, command.run("--color=auto", "404").stdout)

    def test_dumb_terminal(self):
        self.assertNotIn(ESCAPE, on_terminal("404", environment={"TERM": "dumb"}))

    def test_only_people_see_it(self):
        for form in ("line", "tsv", "json"):
            self.assertNotIn(ESCAPE, on_terminal("--format", form, "404"))


class Width(unittest.TestCase):
    def longest(self, columns):
        done = command.run("explain", "206", "499", environment={"COLUMNS": columns} if columns else {})
        # An address cannot be broken.
        return max(len(line) for line in done.stdout.decode().splitlines() if "://" not in line and " (" not in line[:40])

    def test_wrapped(self):
        for columns, most in (("40", 40), ("60", 60), (None, 80), ("nonsense", 80)):
            self.assertLessEqual(self.longest(columns), most, columns)
            self.assertGreater(self.longest(columns), most - 12, columns)

    def test_no_line_ends_with_a_blank(self):
        codes = sorted({row["code"] for row in command.table("codes")})
        for columns in ("20", "59", "80", "100"):
            lines = command.run("explain", *codes, environment={"COLUMNS": columns}).stdout.decode("utf-8").splitlines()
            self.assertGreater(len(lines), len(codes))
            self.assertEqual([line for line in lines if line != line.rstrip()], [], columns)

    def test_extremes(self):
        for columns in ("0", "1", "9999", "99999999999999999999", "-5"):
            self.assertEqual(command.run("explain", "404", environment={"COLUMNS": columns}).returncode, 0)


class Output(unittest.TestCase):
    @unittest.skipUnless(os.path.exists("/dev/full"), "no /dev/full here")
    def test_full_disk(self):
        for arguments in (["404"], ["dump"], ["--format", "json", "404"], ["explain", "404"], ["--help"]):
            with open("/dev/full", "wb") as full:
                done = subprocess.run([command.COMMAND, *arguments], stdout=full, stderr=subprocess.PIPE,
                                      stdin=subprocess.DEVNULL, env=command.NEUTRAL, check=False)
            self.assertEqual(done.returncode, 4, arguments)
            self.assertIn(b"standard output: No space left on device", done.stderr)

    def without_standard_output(self, *arguments):
        return subprocess.run(["sh", "-c", '"$@" >&-', "sh", command.COMMAND, *arguments], stderr=subprocess.PIPE,
                              stdin=subprocess.DEVNULL, env=command.NEUTRAL, check=False)

    def test_an_answer_by_exit_status_needs_no_output(self):
        for status, code in ((0, "200"), (1, "404"), (3, "600")):
            self.assertEqual(self.without_standard_output("test", "success", code).returncode, status, code)
        self.assertEqual(self.without_standard_output("--no-such-option").returncode, 2)
        self.assertEqual(self.without_standard_output("404").returncode, 4)

    def test_a_code_that_is_none_is_not_passed_over(self):
        for code in (b"600", b"099"):
            head = b"HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 " + code + b" X\r\n"
            done = subprocess.run([command.COMMAND], input=head, capture_output=True, env=command.NEUTRAL, check=False)
            self.assertEqual((done.returncode, done.stdout), (3, b"200 OK\n"))
            self.assertIn(b"is no status code", done.stderr)

    def closed_pipe(self, **more):
        read, write = os.pipe()
        os.close(read)
        done = subprocess.run([command.COMMAND, "dump"], stdout=write, stderr=subprocess.PIPE,
                              env=command.NEUTRAL, check=False, **more)
        os.close(write)
        return done

    def test_closed_pipe_is_quiet(self):
        done = self.closed_pipe()
        self.assertEqual((done.returncode, done.stderr), (-signal.SIGPIPE, b""))

    def test_closed_pipe_is_quiet_without_the_signal(self):
        done = self.closed_pipe(restore_signals=False,
                                preexec_fn=lambda: signal.signal(signal.SIGPIPE, signal.SIG_IGN))
        self.assertEqual((done.returncode, done.stderr), (4, b""))

    def test_closed_output(self):
        done = subprocess.run(["sh", "-c", '"$0" 404 >&-', command.COMMAND], capture_output=True,
                              env=command.NEUTRAL, check=False)
        self.assertEqual(done.returncode, 4)
        self.assertIn(b"standard output: ", done.stderr)

    def test_input_that_cannot_be_read(self):
        directory = os.open("/", os.O_RDONLY)
        done = subprocess.run([command.COMMAND, "-"], stdin=directory, capture_output=True, env=command.NEUTRAL,
                              check=False)
        os.close(directory)
        self.assertEqual(done.returncode, 3)
        self.assertIn(b"standard input: ", done.stderr)

    def test_bare_at_a_terminal(self):
        """No argument and nobody at the other end of a pipe: how it is used, not a wait for input."""
        master, slave = pseudo_terminal.opened()
        done = subprocess.run([command.COMMAND], stdin=slave, capture_output=True, env=command.NEUTRAL, check=False)
        os.close(slave)
        os.close(master)
        self.assertEqual((done.returncode, done.stdout), (2, b""))
        self.assertIn(b"usage: httpstatus", done.stderr)


class OddBytes(unittest.TestCase):
    def refused(self, *arguments):
        done = command.run(*arguments)
        self.assertEqual((done.returncode, done.stdout), (3, b""))
        done.stderr.decode("ascii")
        return done.stderr

    def test_long_arguments(self):
        for text in ("4" * 65536, "x" * 65536, "404." + "1" * 65536, "@" * 65536, "[" * 65536, "not found " * 6553):
            self.assertLess(len(self.refused(text)), 400)

    def test_not_utf8(self):
        self.assertIn(rb"\xFF\xFE", self.refused(b"\xff\xfe"))
        self.refused(b"404@\xff")
        self.refused(b"40\xb2")

    def test_not_utf8_in_json(self):
        done = command.run("--format", "json", b"HTTP/1.1 404 N\xe3o encontrado", b"\xff", b"Not\xa0Found")
        answers = json.loads(done.stdout.decode("utf-8"))
        self.assertEqual(answers[0]["reason"], "Not Found")
        self.assertEqual(done.returncode, 3)

    def test_escapes_never_reach_the_terminal(self):
        for text in (b"UNAVAIL\x1b[31mABLE", b"dns_timeout\x1b[31m", b"\x1b]0;title\x07", b"404\r", b"404@nginx\x1b[0m"):
            done = command.run(text)
            self.assertNotIn(b"\x1b", done.stdout + done.stderr)

    def test_odd_standard_input(self):
        every_byte = bytes(range(256))
        for head in (b"", b"\n", b"\0", every_byte, every_byte * 1000, b"HTTP/1.1 404" + b"\0" * 9000,
                     b"HTTP/1.1 ", b"HTTP/1.1 4x4\n", b"\xff" * 100000):
            done = command.run("-", stdin=head)
            self.assertEqual((done.returncode, done.stdout), (3, b""), head[:20])

    def test_long_line(self):
        done = command.run("-", stdin=b"HTTP/1.1 404 " + b"x" * 1000000 + b"\r\nHTTP/1.1 200 OK")
        self.assertEqual((done.returncode, done.stdout), (0, b"404 Not Found\n200 OK\n"))


if __name__ == "__main__":
    unittest.main()
