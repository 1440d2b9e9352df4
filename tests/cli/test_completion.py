# SPDX-License-Identifier: MIT
"""Completion: what is offered is what the tables and the commands know, and the shells offer it."""

import os
import re
import shlex
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import command
import pseudo_terminal

COMMANDS = ["show", "list", "find", "explain", "test", "retry", "policies", "cache", "check", "annotate", "tally",
            "dump"]


def candidates(*words):
    """Pairs of a candidate and what it is."""
    done = command.run("completion", "candidates", "--", *words)
    assert (done.returncode, done.stderr) == (0, b""), (words, done)
    return [tuple((line + "\t").split("\t")[:2]) for line in done.stdout.decode("utf-8").splitlines()]


def names(*words):
    return [name for name, _ in candidates(*words)]


class Tables(unittest.TestCase):
    def test_codes_with_their_phrases(self):
        first = {}
        for row in command.table("codes"):
            vendor = "" if row["vendor"] == "iana" else f" ({row['vendor']})"
            first.setdefault(row["code"], (row["phrase"] or row["state"]) + vendor)
        for name in ("show", "explain", "retry", "cache", "check"):
            self.assertEqual(dict(candidates(name, "")), first, name)
        self.assertEqual(dict(candidates("retry", "--prior", "")), first)

    def test_codes_of_vendors(self):
        for code in {row["code"] for row in command.table("codes")}:
            known = [f"{code}@{row['vendor']}" for row in command.table("codes") if row["code"] == code]
            self.assertEqual(names("show", f"{code}@"), known)

    def test_vocabularies(self):
        vendors = {row["vendor"]: row["title"] for row in command.table("vendors")}
        self.assertEqual(dict(candidates("list", "--vendor", "")), vendors)
        self.assertLess(set(vendors), set(names("list", "")))
        policies = {row["name"]: row["about"] for row in command.table("retry_policies")}
        self.assertEqual(dict(candidates("policies", "")), policies)
        self.assertEqual(dict(candidates("retry", "--policy", "")), policies)
        self.assertEqual(names("cache", "--preset", ""), [row["name"] for row in command.table("cache_presets")])
        methods = [row["method"] for row in command.table("methods") if row["sendable"] != "no"]
        self.assertEqual(sorted(names("retry", "--method", "")), sorted(methods))
        states = {row["state"] for row in command.table("codes")}
        self.assertLessEqual(states, set(names("list", "--state", "")))


class Commands(unittest.TestCase):
    def test_every_command(self):
        overview = command.run("help").stdout.decode("ascii")
        offered = names("")
        self.assertEqual(offered, re.findall(r"(?m)^  ([a-z]+) ", overview.partition("\nExamples:")[0]))
        self.assertEqual(names("help", ""), [name for name in offered if name != "help"])

    def test_every_option_of_the_help(self):
        for name in COMMANDS:
            known = set(re.findall(r"--([a-z][a-z-]*)", command.run("help", name).stdout.decode("ascii")))
            self.assertEqual({each[2:] for each in names(name, "--")}, known | {"help"}, name)

    def test_every_option_is_described_as_in_the_help(self):
        overview = command.run("help").stdout.decode("ascii")
        for name in COMMANDS:
            text = " ".join((command.run("help", name).stdout.decode("ascii") + overview).split())
            for option, about in candidates(name, "--"):
                row = rf"{option}(\[?[ =,][^ ]+)? {re.escape(about)}([;:]| -|$| [A-Z])"
                self.assertRegex(text, row, (name, option))
                self.assertTrue(5 < len(about) < 80, (name, option, about))

    def test_options_of_one_name(self):
        """Each command says what the option is to it, and where it says nothing, what it is to all."""
        self.assertEqual(dict(candidates("cache", "--method")), {"--method": "of the request (GET)"})
        self.assertEqual(dict(candidates("check", "--method")), {"--method": "of the request"})
        self.assertEqual(dict(candidates("cache", "--r"))["--ranges"], "the cache understands ranges and 206")
        self.assertEqual(dict(candidates("cache", "--header")),
                         {"--header": "'Name: value' of the response, as often as you like"})
        for name in ("show", "tally"):
            self.assertEqual(dict(candidates(name, "--color")), {"--color": "auto (on a terminal), always or never"})

    def test_every_value_is_taken(self):
        """What is offered behind an option is never refused as a wrong command line."""
        asked = 0
        operands_of = {"find": ["not"], "test": ["success", "200"]}
        operands_of.update(dict.fromkeys(("show", "list", "explain", "retry", "cache", "check"), ["200"]))
        for name in COMMANDS:
            for option in names(name, "--"):
                # An event stands in place of a status.
                operands = [] if option == "--event" else operands_of.get(name, [])
                values = names(name, f"{option}=")
                for value in values:
                    done = command.run(name, value, *operands, stdin=b"200\n")
                    self.assertNotEqual(done.returncode, 2, (name, value))
                    asked += 1
                # The value of --color does not stand alone.
                if values and option != "--color":
                    self.assertEqual([f"{option}={each}" for each in names(name, option, "")], values)
        self.assertGreater(asked, 100)

    def test_every_property_and_table_is_one(self):
        for each in names("test", ""):
            self.assertIn(command.run("test", each, "200").returncode, (0, 1))
        for each in names("dump", ""):
            self.assertEqual(command.run("dump", each).returncode, 0)

    def test_scripts_are_the_files(self):
        folder = Path(__file__).resolve().parents[2] / "tools" / "httpstatus" / "completion"
        for shell in names("completion", ""):
            self.assertEqual(command.run("completion", shell).stdout, (folder / f"httpstatus.{shell}").read_bytes())


def environment(**more):
    """The shells find the command by its name."""
    folder = os.path.dirname(os.path.abspath(command.COMMAND))
    return {**command.NEUTRAL, "PATH": folder + os.pathsep + os.environ["PATH"], "TERM": "dumb", **more}


BASH = r"""
set -f
eval "$(httpstatus completion bash)"
complete -p httpstatus
COMP_LINE=$1 COMP_POINT=${#1} COMP_TYPE=$2 COMPREPLY=()
_httpstatus httpstatus
printf '<%s>\n' "${COMPREPLY[@]}"
"""


@unittest.skipUnless(shutil.which("bash"), "bash is not installed")
class Bash(unittest.TestCase):
    def replies(self, line, kind="9"):
        done = subprocess.run(["bash", "--norc", "-c", BASH, "bash", line, kind], capture_output=True, text=True,
                              env=environment(), check=False)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        registered, *found = done.stdout.splitlines()
        self.assertEqual(registered, "complete -F _httpstatus httpstatus")
        return [] if found == ["<>"] else [line[1:-1] for line in found]

    def test_words(self):
        for line, expected in (
                ("httpstatus ch", ["check"]), ("httpstatus explain 40", names("explain", "40")),
                ("httpstatus explain ", names("explain", "")), ("httpstatus explain 404 50", names("explain", "50")),
                ("httpstatus list --vendor ng", ["nginx"]), ("httpstatus explain nothing-of-it", []),
                ("LC_ALL=C httpstatus poli", ["policies"]), ("httpstatus check -H 'A: b' 428", ["428"])):
            self.assertEqual(self.replies(line), expected, line)

    def test_behind_a_break_of_words(self):
        """bash keeps what stands before '=', and before '@', and replaces the rest."""
        self.assertEqual(self.replies("httpstatus list --vendor=ng"), ["nginx"])
        self.assertEqual(self.replies("httpstatus 499@ng"), ["@nginx"])
        # Of the last word, whatever stands before it, a value that is empty included.
        for before in ("", "--log=ncsa ", "--log=ncsa --key= ", "--key=status --log ncsa "):
            self.assertEqual(self.replies(f"httpstatus tally {before}--log=h"), ["har", "haproxy"], before)

    def test_list_shows_phrases(self):
        for kind in ("63", "33"):
            shown = self.replies("httpstatus explain 40", kind)
            self.assertIn("404              -- Not Found", shown)
            self.assertEqual(len(shown), len(names("explain", "40")))
        # A single one goes into the line.
        self.assertEqual(self.replies("httpstatus explain 404", "63"), ["404"])


@unittest.skipUnless(shutil.which("fish"), "fish is not installed")
class Fish(unittest.TestCase):
    def setUp(self):
        self.home = tempfile.TemporaryDirectory()
        self.addCleanup(self.home.cleanup)

    def replies(self, line):
        script = f"httpstatus completion fish | source; complete -C {shlex.quote(line)}"
        done = subprocess.run(["fish", "--no-config", "-c", script], capture_output=True, text=True, cwd=self.home.name,
                              env=environment(HOME=self.home.name), check=False)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return [tuple((each + "\t").split("\t")[:2]) for each in done.stdout.splitlines()]

    def test_words(self):
        for words in (["ch"], ["explain", "40"], ["list", "--vendor=ng"], ["list", "--ve"], ["499@"],
                      ["policies", "c"]):
            self.assertEqual(sorted(self.replies("httpstatus " + " ".join(words))), sorted(candidates(*words)), words)

    def test_files(self):
        Path(self.home.name, "access.log").touch()
        self.assertEqual([name for name, _ in self.replies("httpstatus annotate acc")], ["access.log"])


class Terminal(unittest.TestCase):
    """A shell at a terminal, with keys that are pressed."""

    def begin(self, *shell, setup):
        home = tempfile.TemporaryDirectory()
        self.addCleanup(home.cleanup)
        Path(home.name, "access.log").write_text("404\n", encoding="ascii")
        Path(home.name, "_httpstatus").write_bytes(command.run("completion", "zsh").stdout)
        self.master, slave = pseudo_terminal.opened()
        self.addCleanup(os.close, self.master)
        self.shell = subprocess.Popen(shell, stdin=slave, stdout=slave, stderr=slave, cwd=home.name,
                                      env=environment(HOME=home.name), start_new_session=True)
        self.addCleanup(self.end)
        os.close(slave)
        self.press(f"{setup}; echo read''y\n")
        self.wait_for("ready")

    def end(self):
        self.shell.kill()
        self.shell.wait()

    def press(self, text):
        os.write(self.master, text.encode())

    def wait_for(self, *texts):
        pseudo_terminal.read(self.master, *(text.encode() for text in texts))


class Keys:
    """What is pressed is the same in every shell; the answers are the command's, so the line was completed."""

    def test_word(self):
        self.press("httpstatus test retrya\t503 -v\n")
        self.wait_for("503: retryable")

    def test_behind_an_equals_sign(self):
        self.press("httpstatus list --vendor=lara\t\n")
        self.wait_for("419 Page Expired (laravel")

    def test_meaning_of_a_vendor(self):
        self.press("httpstatus 499@es\t\n")
        self.wait_for("499 Token Required (esri")

    def test_list_shows_phrases(self):
        self.press("httpstatus explain 40\t\t")
        self.wait_for("404", "-- Not Found", "405", "-- Method Not Allowed")

    def test_list_describes_options(self):
        self.press("httpstatus tally --\t\t")
        self.wait_for("--top", "-- the N most frequent paths of each class", "--color", "-- auto (on a terminal)")

    def test_files(self):
        self.press("httpstatus annotate acc\t\n")
        self.wait_for("404 (Not Found)")


@unittest.skipUnless(shutil.which("bash"), "bash is not installed")
class BashKeys(Keys, Terminal):
    def setUp(self):
        self.begin("bash", "--norc", "--noprofile", "-i", setup='eval "$(httpstatus completion bash)"')


@unittest.skipUnless(shutil.which("zsh"), "zsh is not installed")
class ZshKeys(Keys, Terminal):
    def setUp(self):
        self.begin("zsh", "-f", "-i", setup="fpath+=($PWD); autoload -U compinit; compinit -u -D")


@unittest.skipUnless(shutil.which("zsh"), "zsh is not installed")
class ZshEvaluated(Terminal):
    def test_script_registers_itself(self):
        self.begin("zsh", "-f", "-i",
                   setup='autoload -U compinit; compinit -u -D; eval "$(httpstatus completion zsh)"')
        Keys.test_word(self)


if __name__ == "__main__":
    unittest.main()
