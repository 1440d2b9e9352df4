# SPDX-License-Identifier: MIT
"""The manual page and the help texts: correct, within 80 columns, and they name the same things."""

import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import command

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "tools" / "httpstatus" / "httpstatus.1"
COMMANDS = ["show", "list", "find", "explain", "test", "retry", "policies", "cache", "check", "annotate",
            "tally", "dump", "completion"]


def help_of(*arguments):
    done = command.run("help", *arguments)
    assert done.returncode == 0, done.stderr
    return done.stdout.decode("ascii")


class Pages(unittest.TestCase):
    """Both pages: what formatters think of them, and that the table has every row of data/."""

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.table = Path(folder.name, "httpstatus.7")
        subprocess.run([sys.executable, "-B", ROOT / "scripts" / "table_page.py", cls.table], check=True)

    def quiet(self, *formatter):
        for page in (PAGE, self.table):
            done = subprocess.run([*formatter, page], capture_output=True, env={**command.NEUTRAL, "LC_ALL": "C.UTF-8"},
                                  check=False)
            self.assertEqual((done.returncode, done.stderr), (0, b""), page)
            yield done.stdout.decode("utf-8")

    @unittest.skipUnless(shutil.which("mandoc"), "mandoc is not installed")
    def test_mandoc(self):
        self.assertEqual(list(self.quiet("mandoc", "-T", "lint", "-W", "warning")), ["", ""])

    @unittest.skipUnless(shutil.which("groff"), "groff is not installed")
    def test_groff(self):
        self.assertEqual(list(self.quiet("groff", "-mdoc", "-ww", "-z")), ["", ""])

    @unittest.skipUnless(shutil.which("man"), "man is not installed")
    def test_man(self):
        for shown in self.quiet("man", "--warnings", "-l"):
            self.assertIn("HTTPSTATUS(", shown)

    def test_table_has_every_row(self):
        found = re.findall(r'(?m)^\.It Sy "(.*)"$', self.table.read_text(encoding="ascii"))
        codes, vendors = [], []
        for row in command.table("codes"):
            if row["vendor"] == "iana":
                codes.append(f"{row['code']} {row['phrase']}".strip())
            else:
                vendors.append(f"{row['code']}@{row['vendor']} {row['phrase']}")
        substatuses = [f"{row['code']}.{row['sub']}" for row in command.table("substatus")]
        self.assertEqual(found, codes + vendors + substatuses)

    @unittest.skipUnless(shutil.which("mandoc"), "mandoc is not installed")
    def test_table_reads_as_it_should(self):
        """No word of a phrase, such as No, is taken for a macro."""
        shown = subprocess.run(["mandoc", "-T", "utf8", self.table], capture_output=True, check=True).stdout
        # Bold is written as a character over itself.
        text = re.sub(".\b", "", shown.decode("utf-8"))
        for row in command.table("codes"):
            name = row["code"] if row["vendor"] == "iana" else f"{row['code']}@{row['vendor']}"
            self.assertRegex(text, rf"(?m)^ +{re.escape((name + ' ' + row['phrase']).strip())}")


class Manual(unittest.TestCase):
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
