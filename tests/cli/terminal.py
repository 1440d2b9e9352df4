# SPDX-License-Identifier: MIT
"""A command in a real terminal: tmux draws what it writes, and presses keys."""

import re
import shlex
import shutil
import subprocess
import time
import unittest

import command
from tallying import PATIENCE_S

ESCAPE = re.compile(r"\x1b\[[0-9;]*m")

needed = unittest.skipUnless(shutil.which("tmux"), "tmux is not installed")


def plain(lines):
    return [ESCAPE.sub("", line).rstrip() for line in lines]


class Terminal:
    """One command, its name and arguments, in a terminal of its own; end() it in any case."""

    count = 0

    def __init__(self, folder, words, columns=80, rows=60, environment=None, redirections=""):
        # A server of its own for each: one that ends would take the next screen with it.
        Terminal.count += 1
        self.tmux = ["tmux", "-u", "-S", str(folder / f"socket{Terminal.count}"), "-f", "/dev/null"]
        # Ctrl-C is for the command, and not for the shell around it. The title comes after all that is on the screen.
        settings = [f"{name}={value}" for name, value in (environment or {}).items()]
        script = (f"trap : INT; {shlex.join(['env', *settings, command.COMMAND, *words])} {redirections}; "
                  r'printf "\033]2;ended %d\007" $?; exec cat')
        subprocess.run([*self.tmux, "new-session", "-d", "-x", str(columns), "-y", str(rows), script], cwd=folder,
                       env={**command.NEUTRAL, "TERM": "screen-256color", "SHELL": "/bin/sh"}, check=True)

    def ask(self, *words):
        done = subprocess.run([*self.tmux, *words], capture_output=True, check=True)
        return done.stdout.decode("utf-8")

    def press(self, key):
        self.ask("send-keys", "-t", "0", key)

    def screen(self):
        """Its lines with their escapes, but for the empty ones at the end."""
        return self.ask("capture-pane", "-p", "-e", "-t", "0").rstrip("\n").split("\n")

    def wait_for(self, appears, feed=lambda: None):
        """The screen, once it is as wanted; what feeds the command meanwhile is called again and again."""
        deadline = time.monotonic() + PATIENCE_S
        # Each question to tmux waits for its answer: no need to sleep.
        while not appears(plain(lines := self.screen())):
            assert time.monotonic() < deadline, "\n".join(["never as wanted:", *lines])
            feed()
        return lines

    def title(self):
        return self.ask("display-message", "-p", "-t", "0", "#{pane_title}")

    def wait_for_end(self):
        """The exit status, and the screen after it."""
        self.wait_for(lambda _: self.title().startswith("ended "))
        return int(self.title().split()[1]), self.screen()

    def end(self):
        subprocess.run([*self.tmux, "kill-server"], check=True)
