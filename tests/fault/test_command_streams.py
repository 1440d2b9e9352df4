# SPDX-License-Identifier: MIT
"""The command on full disks, with closed streams, with interrupted reads, in odd surroundings.

tests/cli/test_streams.py has terminals, closed pipes and /dev/full for the plain answers; here is every subcommand.
"""

import os
import resource
import signal
import subprocess
import tempfile
import unittest
from pathlib import Path

import command

INTERRUPTED = os.environ.get("HTTPSTATUS_FAULT_INTERRUPTED")
NO_STATUS, NO_ANSWER = 3, 4

HEAD = b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 120\r\nCache-Control: max-age=60\r\n\r\n"
LOG = b'::1 - - [22/Nov/2026:12:00:00 +0000] "GET /a HTTP/1.1" 404 5 "-" "curl/8.5.0"\n' * 40

# Subcommands that read standard input, with what they read.
READERS = [
    (["-"], HEAD),
    (["explain", "-"], HEAD),
    (["retry", "-"], HEAD),
    (["cache", "-", "--now", "0"], HEAD),
    (["check", "-"], HEAD),
    (["annotate"], LOG),
    (["tally"], LOG),
    (["tally", "--format", "json"], LOG),
]
CASES = READERS + [
    (["404"], b""),
    (["--format", "json", "404"], b""),
    (["list"], b""),
    (["find", "timeout"], b""),
    (["test", "-v", "success", "200"], b""),
    (["policies"], b""),
    (["dump", "--format", "json"], b""),
    (["completion", "bash"], b""),
    (["tally", "--format", "svg"], LOG),
    (["--version"], b""),
    (["help"], b""),
]


def run(words, stdin, **more):
    return command.run(*words, stdin=stdin, **more)


def closed(words, descriptors, stdin=subprocess.DEVNULL):
    """The command without some of its descriptors."""
    closing = " ".join(f"{descriptor}>&-" for descriptor in descriptors)
    return subprocess.run(["sh", "-c", f'exec "$@" {closing}', "sh", command.COMMAND, *words], stdin=stdin,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=command.NEUTRAL, check=False)


class FullDisk(unittest.TestCase):
    @unittest.skipUnless(os.path.exists("/dev/full"), "no /dev/full here")
    def test_every_subcommand(self):
        for words, stdin in CASES:
            with self.subTest(words=words), open("/dev/full", "wb") as full:
                done = subprocess.run([command.COMMAND, *words], input=stdin, stdout=full, stderr=subprocess.PIPE,
                                      env=command.NEUTRAL, check=False)
                self.assertEqual(done.returncode, NO_ANSWER)
                self.assertEqual(done.stderr, b"httpstatus: standard output: No space left on device\n")

    def written(self, words, stdin, room, ignored):
        """Exit status, message, and how many bytes a file took that may not grow further."""
        def limit():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN if ignored else signal.SIG_DFL)
            resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))

        # Python's own restoring of signals would undo it.
        with tempfile.TemporaryFile() as file:
            done = subprocess.run([command.COMMAND, *words], input=stdin, stdout=file, stderr=subprocess.PIPE,
                                  env=command.NEUTRAL, check=False, preexec_fn=limit, restore_signals=False)
            return done.returncode, done.stderr, file.seek(0, os.SEEK_END)

    def test_full_in_the_middle(self):
        for words, stdin in CASES:
            whole = len(run(words, stdin).stdout)
            for room in (0, whole // 2, whole - 1):
                with self.subTest(words=words, room=room):
                    status, message, size = self.written(words, stdin, room, True)
                    self.assertEqual((status, size), (NO_ANSWER, room))
                    self.assertEqual(message, b"httpstatus: standard output: File too large\n")
            status, message, size = self.written(words, stdin, whole, False)
            self.assertEqual((status, message, size), (run(words, stdin).returncode, b"", whole), words)
        self.assertEqual(self.written(["404"], b"", 5, False)[::2], (-signal.SIGXFSZ, 5))

    @unittest.skipUnless(os.path.exists("/dev/full"), "no /dev/full here")
    def test_an_answer_by_exit_status_stands(self):
        """What is written nowhere cannot fail: test answers by its exit status."""
        with open("/dev/full", "wb") as full:
            for status, code in ((0, "200"), (1, "404")):
                done = subprocess.run([command.COMMAND, "test", "success", code], stdout=full, check=False)
                self.assertEqual(done.returncode, status)

    @unittest.skipUnless(os.path.exists("/dev/full"), "no /dev/full here")
    def test_messages_that_nobody_keeps(self):
        with open("/dev/full", "wb") as full:
            for words, status in ((["600"], NO_STATUS), (["--no-such-option"], 2), (["tally", "/no/such"], NO_STATUS)):
                done = subprocess.run([command.COMMAND, *words], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                      stderr=full, env=command.NEUTRAL, check=False)
                self.assertEqual(done.returncode, status, words)


class Closed(unittest.TestCase):
    def test_standard_input(self):
        for words, _ in READERS:
            with self.subTest(words=words):
                done = closed(words, [0])
                self.assertEqual(done.returncode, NO_STATUS, done)
                self.assertIn(b"standard input", done.stderr)
                self.assertIn(b"Bad file descriptor", done.stderr)

    def test_standard_output(self):
        for words, stdin in CASES:
            with self.subTest(words=words), tempfile.TemporaryFile() as file:
                file.write(stdin)
                file.seek(0)
                done = closed(words, [1], stdin=file)
                self.assertEqual((done.returncode, done.stderr),
                                 (NO_ANSWER, b"httpstatus: standard output: Bad file descriptor\n"))

    def test_standard_error(self):
        for words, status in ((["404"], 0), (["600"], NO_STATUS), (["--no-such-option"], 2)):
            self.assertEqual(closed(words, [2]).returncode, status, words)

    def test_a_file_never_takes_the_place_of_a_stream(self):
        """A file that is opened gets the lowest free descriptor, which would be that of the closed stream."""
        with tempfile.TemporaryDirectory() as folder:
            log = Path(folder, "a.log")
            log.write_bytes(LOG)
            for subcommand in ("tally", "annotate"):
                done = closed([subcommand, str(log), "-"], [0])
                self.assertEqual(done.returncode, NO_STATUS, done)
                self.assertIn(b"standard input", done.stderr)
                self.assertIn(b"Bad file descriptor", done.stderr)
                for descriptors in ([0, 1], [0, 1, 2], [1, 2]):
                    done = closed([subcommand, str(log)], descriptors)
                    self.assertEqual(done.returncode, NO_ANSWER, descriptors)
                done = closed([subcommand, "/no/such/file", str(log)], [2])
                self.assertEqual(done.returncode, NO_STATUS)
                self.assertEqual(done.stdout, command.run(subcommand, "/no/such/file", str(log)).stdout)
            self.assertEqual(log.read_bytes(), LOG)


@unittest.skipUnless(INTERRUPTED, "a sanitizer's runtime goes before everything, or another C library than glibc")
class InterruptedReads(unittest.TestCase):
    ROUNDS = 8

    def interrupted(self, words, stdin):
        """The command reads a pipe slowly; before each piece a signal comes that does not begin the read again."""
        acks, ack = os.pipe()
        environment = {**command.NEUTRAL, "LD_PRELOAD": INTERRUPTED, "HTTPSTATUS_FAULT_ACK": str(ack)}
        with subprocess.Popen([command.COMMAND, *words], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, env=environment, pass_fds=[ack]) as process:
            os.close(ack)
            self.assertEqual(os.read(acks, 1), b"+")
            step = len(stdin) // self.ROUNDS + 1
            try:
                for at in range(0, len(stdin), step):
                    process.send_signal(signal.SIGUSR1)
                    if not os.read(acks, 1):
                        break
                    process.stdin.write(stdin[at : at + step])
                    process.stdin.flush()
            except BrokenPipeError:
                # It went without the rest; what it says decides whether it might.
                pass
            stdout, stderr = process.communicate()
        os.close(acks)
        return process.returncode, stdout, stderr

    def test_the_answer_is_whole(self):
        for words, stdin in READERS:
            with self.subTest(words=words):
                clean = run(words, stdin)
                for _ in range(3):
                    status, stdout, stderr = self.interrupted(words, stdin)
                    self.assertEqual((status, stdout, stderr), (clean.returncode, clean.stdout, clean.stderr))


class Surroundings(unittest.TestCase):
    """Locale, terminal and environment change nothing but what the manual says of them."""

    def setUp(self):
        self.expected = [run(words, stdin).stdout for words, stdin in CASES]

    def same(self, environment, **more):
        # The bars of a tally are drawn as the locale can: those of C are the same everywhere but in UTF-8.
        for (words, stdin), expected in zip(CASES, self.expected):
            with self.subTest(words=words):
                done = subprocess.run([command.COMMAND, *words], input=stdin, capture_output=True, check=False,
                                      env=environment, **more)
                self.assertEqual(done.stdout.replace(b"\xe2\x96\x88", b"#"), expected.replace(b"\xe2\x96\x88", b"#"))
                self.assertEqual(done.stderr, b"")

    def test_locales(self):
        """In Turkish i has a capital with a dot; the others are no locales at all."""
        for locale in ("C", "tr_TR.UTF-8", "../" + "x" * 4096):
            self.same({"LC_ALL": locale, "LANG": locale, "LC_NUMERIC": locale})

    def test_no_environment(self):
        self.same({})

    def test_large_environment(self):
        self.same({f"NAME_{i}": "x" * 10000 for i in range(100)})

    def test_values_that_are_none(self):
        for value in ("", "-1%s%n\x1b[31m", "x" * 100000):
            self.same({"COLUMNS": value, "TERM": value, "TZ": value, "LINES": value, "NLSPATH": value, "HOME": value})

    def test_a_stack_of_the_smallest(self):
        def limit():
            resource.setrlimit(resource.RLIMIT_STACK, (256 * 1024, 256 * 1024))

        self.same({}, preexec_fn=limit)


if __name__ == "__main__":
    unittest.main()
