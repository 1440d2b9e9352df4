# SPDX-License-Identifier: MIT
"""The manual page and the help texts: correct, within 80 columns, and they name the same things."""

import re
import shlex
import shutil
import subprocess
import unittest
from pathlib import Path

import command

PAGE = Path(__file__).resolve().parents[2] / "tools" / "httpstatus" / "httpstatus.1"
COMMANDS = ["show", "list", "find", "explain", "test", "retry", "policies", "cache", "check", "annotate",
            "dump", "completion"]


def help_of(*arguments):
    done = command.run("help", *arguments)
    assert done.returncode == 0, done.stderr
    return done.stdout.decode("ascii")


class Manual(unittest.TestCase):
    @unittest.skipUnless(shutil.which("mandoc"), "mandoc is not installed")
    def test_lint(self):
        done = subprocess.run(["mandoc", "-T", "lint", "-W", "error", PAGE], capture_output=True, check=False)
        self.assertEqual((done.returncode, done.stdout), (0, b""))

    def test_help_fits_a_terminal(self):
        for arguments in ([], *([name] for name in COMMANDS)):
            for line in help_of(*arguments).splitlines():
                self.assertLessEqual(len(line), 80, line)

    def test_help_of_each_command(self):
        for name in COMMANDS:
            text = help_of(name)
            self.assertEqual(text, command.run(name, "--help").stdout.decode("ascii"))
            self.assertIn("Exit status:", text)
            self.assertIn("Examples:", text)
            self.assertIn(name, help_of())

    def test_page_has_every_option_command_property_and_table(self):
        page = PAGE.read_text(encoding="utf-8").replace("\\-", "-")
        wanted = set(COMMANDS)
        for name in COMMANDS:
            wanted |= set(re.findall(r"--([a-z][a-z-]*)", help_of(name)))
        wanted |= set(re.findall(r"^  ([a-z][a-z0-9-]+)", help_of("test").partition("PROPERTY:\n")[2], re.M)) - {"httpstatus", "if"}
        wanted |= set(re.findall(r"[a-z_]+", re.search(r"TABLE is (.*?)\.", help_of("dump"), re.S)[1])) - {"or"}
        for word in sorted(wanted):
            self.assertRegex(page, rf"(?m)(^|[ -]){re.escape(word)}($|[ =,])", word)

    def test_examples_run(self):
        """Every example that needs no network and no other program understands its own arguments."""
        for name in COMMANDS:
            for line in re.findall(r"^  (httpstatus [^|>;$\n]*)$", help_of(name), re.M):
                done = command.run(*shlex.split(line)[1:])
                self.assertEqual((done.returncode, done.stderr), (0, b""), line)


if __name__ == "__main__":
    unittest.main()
