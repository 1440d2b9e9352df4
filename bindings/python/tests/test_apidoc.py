# SPDX-License-Identifier: MIT
"""scripts/apidoc.py: the headers are documented in full, what is missing is named, man pages are clean."""

import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import tables

SCRIPT = tables.ROOT / "scripts/apidoc.py"
HEADER = """\
/**
 * @file
 * A subject.
 */

/** Kinds. */
enum httpstatus_kind {
    HTTPSTATUS_KIND_ONE = 1
};

/**
 * What a code is.
 *
 * @param code  any int
 * @return words, or NULL
 *
 * Source: RFC 9110
 *
 * @code
 * httpstatus_what(404);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_what(int code);
"""


def apidoc(*arguments):
    return subprocess.run([sys.executable, SCRIPT, *arguments], capture_output=True, text=True, check=False)


class Check(unittest.TestCase):
    def checked(self, header):
        with tempfile.TemporaryDirectory() as include:
            Path(include, "httpstatus").mkdir()
            Path(include, "httpstatus/what.h").write_text(header, encoding="utf-8")
            done = apidoc("--check", "--include", include)
        return done.returncode, done.stderr

    def test_headers_of_the_project(self):
        done = apidoc("--check")
        self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_what_is_missing_is_named_with_its_place(self):
        self.assertEqual(self.checked(HEADER), (0, ""))
        for part, message in (
            (" * A subject.\n", "what.h:1: no @file comment"),
            ("/** Kinds. */\n", "httpstatus_kind: no comment before it"),
            (" * What a code is.\n", "httpstatus_what: the comment does not begin with a sentence"),
            (" * @param code  any int\n", "@param names nothing, declared is code"),
            (" * @return words, or NULL\n", "httpstatus_what: no @return"),
            (" * Source: RFC 9110\n", 'no line "Source: ..."'),
            (" * httpstatus_what(404);\n", "no example between @code and @endcode"),
            (" * @since 1.0\n", "no @since"),
        ):
            with self.subTest(part=part):
                status, text = self.checked(HEADER.replace(part, "", 1))
                self.assertEqual(status, 1)
                self.assertIn(message, text)
                self.assertRegex(text, r"^httpstatus/what\.h:\d+: ")

    def test_order(self):
        since = " * @since 1.0\n"
        status, text = self.checked(HEADER.replace(since, "").replace(" * @param", f"{since} * @param", 1))
        self.assertEqual(status, 1)
        self.assertIn("parts come as sentence, since, param", text)

    def test_another_name_and_another_form(self):
        for other, message in (
            ("(int number)", "@param names code, declared is number"),
            ("(int)", "a parameter without a name: int"),
        ):
            self.assertIn(message, self.checked(HEADER.replace("(int code)", other))[1])
        self.assertEqual(self.checked("")[0], 1)


class Man(unittest.TestCase):
    def test_pages(self):
        with tempfile.TemporaryDirectory() as directory:
            self.assertEqual(apidoc("--man", directory).returncode, 0)
            pages = sorted(Path(directory).iterdir())
            expected = {f"httpstatus_{name}" for name in tables.declared_functions()}
            self.assertEqual({page.stem for page in pages}, expected)
            for page in pages:
                text = page.read_text(encoding="utf-8")
                for section in ("NAME", "SYNOPSIS", "DESCRIPTION", "STANDARDS", "HISTORY", "EXAMPLES"):
                    self.assertIn(f"\n.SH {section}\n", text, page.name)
                returns = f"HTTPSTATUS_API void {page.stem}(" not in tables.header_text()
                self.assertEqual("\n.SH RETURN VALUE\n" in text, returns, page.name)
            if shutil.which("mandoc") is None:
                self.skipTest("mandoc is not installed")
            done = subprocess.run(
                ["mandoc", "-T", "lint", "-W", "error", *pages], capture_output=True, text=True, check=False
            )
            self.assertEqual((done.returncode, done.stdout), (0, ""))


if __name__ == "__main__":
    unittest.main()
