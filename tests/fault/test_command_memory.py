# SPDX-License-Identifier: MIT
"""The command without memory: each allocation fails in turn, alone and with all that follow it.

Then the answer is whole, or the command says why there is none, with the exit status that means so. Of the later
allocations of a long answer HTTPSTATUS_FAULT_SPREAD are tried.
"""

import gzip
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import command

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))

import skipping

SHIM = os.environ.get("HTTPSTATUS_FAULT_SHIM")
# The first ones are all tried, then this many, spread over the rest.
FIRST, SPREAD = 32, int(os.environ.get("HTTPSTATUS_FAULT_SPREAD", "12"))
FOREVER = 2**31
NO_ANSWER = 4

HEAD = b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 120\r\nCache-Control: max-age=60\r\nETag: x\r\n\r\n"
LOG = b"".join(
    b'::1 - - [22/Nov/2026:12:00:%02d +0000] "GET /%d HTTP/1.1" %d 5 "-" "curl/8.5.0"\n' % (at, at, code)
    for at, code in enumerate((200, 404, 404, 503))
)
W3C = b"#Fields: date time sc-status sc-substatus\n2026-11-22 12:00:00 404 13\n"
ENTRY = {"startedDateTime": "2026-11-22T12:00:00Z", "request": {"url": "http://a/"}, "response": {"status": 404}}
HAR = json.dumps({"log": {"entries": [ENTRY]}}).encode()

# Words of the command line, with what they read.
CASES = [
    (["404"], b""),
    (["not", "found"], b""),
    (["no", "such", "words"], b""),
    (["--format", "json", "404.13", "499@nginx"], b""),
    (["--format", "tsv", "404"], b""),
    ([], HEAD),
    (["list", "--format", "json"], b""),
    (["find", "timeout", "--format", "json"], b""),
    (["explain", "429", "499"], b""),
    (["explain", "--format", "json", "429"], b""),
    (["test", "success", "200", "-v"], b""),
    (["retry", "503", "--method", "POST", "--retry-after", "120"], b""),
    (["retry", "--format", "json", "503"], b""),
    (["retry", "-"], HEAD),
    (["policies"], b""),
    (["policies", "--format", "json", "curl"], b""),
    (["cache", "404", "-H", "Cache-Control: max-age=60", "--now", "0"], b""),
    (["cache", "--format", "json", "404", "--now", "0"], b""),
    (["cache", "--format", "tsv", "-", "--now", "0"], HEAD),
    (["check", "-"], HEAD),
    (["check", "--format", "json", "-"], HEAD),
    (["annotate"], LOG),
    (["annotate"], b'{"status": 404}\n'),
    (["annotate"], W3C),
    (["tally"], LOG),
    (["tally"], gzip.compress(LOG)),
    (["tally"], HAR),
    (["tally", "--top", "3", "--per", "minute", "--format", "json"], LOG),
    (["tally", "--format", "svg"], LOG),
    (["tally", "--format", "line"], W3C),
    (["dump", "--format", "json"], b""),
    (["completion", "bash"], b""),
    (["help", "tally"], b""),
]


class Memory(unittest.TestCase):
    def run_faulty(self, words, stdin, first, count):
        """What the command did, and how often it asked for memory."""
        read, write = os.pipe()
        environment = {
            # Where a locale cannot be had bars are drawn with '#', which is right as well.
            "LC_ALL": "C",
            "LD_PRELOAD": SHIM,
            "HTTPSTATUS_FAULT_FROM": str(first),
            "HTTPSTATUS_FAULT_COUNT": str(count),
            "HTTPSTATUS_FAULT_REPORT": str(write),
        }
        with os.fdopen(read, "rb") as report:
            try:
                done = command.run(*words, stdin=stdin, environment=environment, pass_fds=[write])
            finally:
                os.close(write)
            return done, int(report.read() or -1)

    def check(self, words, stdin):
        clean, asked = self.run_faulty(words, stdin, 0, 0)
        self.assertGreaterEqual(asked, 0, f"{words}: the shim was not loaded")
        self.assertNotIn(clean.returncode, (2, NO_ANSWER), clean.stderr)
        tried = range(1, asked + 1)
        rest = tried[FIRST:]
        tried = sorted({*tried[:FIRST], *rest[:: max(len(rest) // SPREAD, 1)], *rest[-1:]})
        for first in tried:
            for count in (1, FOREVER):
                done, _ = self.run_faulty(words, stdin, first, count)
                place = f"{words}: allocation {first} of {asked}, {count} fail: {done}"
                if done.returncode == NO_ANSWER:
                    self.assertEqual(done.stderr.splitlines()[-1:], [b"httpstatus: out of memory"], place[:2000])
                else:
                    same = (done.returncode, done.stdout) == (clean.returncode, clean.stdout)
                    self.assertTrue(same, place[:2000])
        return asked

    def test_answers(self):
        for words, stdin in CASES:
            with self.subTest(words=words, stdin=stdin[:20]):
                self.check(words, stdin)

    @unittest.skipUnless(shutil.which("zstd"), "no program zstd")
    def test_zstd(self):
        packed = subprocess.run(["zstd", "-q", "-c"], input=LOG, capture_output=True, check=True).stdout
        self.check(["tally"], packed)

    def test_several_files_in_parts(self):
        with tempfile.TemporaryDirectory() as folder:
            names = []
            for name in ("a", "b"):
                Path(folder, name).write_bytes(LOG * 50)
                names.append(os.path.join(folder, name))
            self.check(["tally", "--threads", "3", *names], b"")

    def test_there_are_failures(self):
        """Where nothing is asked for, nothing is shown."""
        done, asked = self.run_faulty(["--format", "json", "404"], b"", 1, FOREVER)
        self.assertEqual((done.returncode, asked > 0), (NO_ANSWER, True))


if __name__ == "__main__":
    if not SHIM:
        skipping.skip("a sanitizer's own malloc, or another C library than glibc")
    unittest.main()
