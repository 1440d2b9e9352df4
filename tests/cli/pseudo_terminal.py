# SPDX-License-Identifier: MIT
"""A terminal whose other end the test has."""

import os
import pty
import select
import unittest

from tallying import PATIENCE_S


def opened():
    """The test's end and the command's."""
    try:
        return pty.openpty()
    except OSError as error:
        raise unittest.SkipTest(f"no pseudo-terminal to be had here: {error}") from None


def read(master, *texts):
    """What has come when each text has; without texts, when the last writer has closed the other end."""
    seen = b""
    while not texts or not all(text in seen for text in texts):
        assert select.select([master], [], [], PATIENCE_S)[0], (texts, seen)
        try:
            piece = os.read(master, 65536)
        except OSError:
            piece = b""  # Linux answers EIO when there is no writer any more.
        if not piece:
            assert not texts, ("ended without", texts, seen)
            break
        seen += piece
    return seen
