# SPDX-License-Identifier: MIT
"""CPython's own tests about http.HTTPStatus, with httpstatus.Status in its place."""

import importlib.util
import json
import socket
import subprocess
import sys
import tempfile
import unittest

import tables

sys.path.insert(0, str(tables.ROOT / "tests/support"))

import skipping

MODULES = ("test.test_httplib", "test.test_httpservers")
# The status goes into http before anything else reads it from there.
RUN = """
import importlib, io, json, sys, unittest, http
if sys.argv[1] == "ours":
    import httpstatus
    http.HTTPStatus = httpstatus.Status
loader = unittest.defaultTestLoader
tests = [loader.loadTestsFromModule(importlib.import_module(name)) for name in sys.argv[2:]]
import http.client, http.server
assert http.client.OK.__class__ is http.server.HTTPStatus is http.HTTPStatus
noise, sys.stderr, sys.stdout = sys.stdout, io.StringIO(), io.StringIO()
done = unittest.TextTestRunner(stream=io.StringIO()).run(unittest.TestSuite(tests))
failed = {test.id().split(" ")[0]: text for test, text in done.failures + done.errors}
json.dump({"ran": done.testsRun - len(done.skipped), "failed": failed}, noise)
"""


def missing():
    """The first of the modules that this Python does not have; Debian packs its tests apart."""
    for name in MODULES:
        try:
            if importlib.util.find_spec(name) is None:
                return name
        except ModuleNotFoundError:
            return name
    return None


def has_localhost():
    """CPython's tests serve on this name, and wait for ever where it has no address, as in a bare root directory."""
    try:
        return bool(socket.getaddrinfo("localhost", None))
    except OSError:
        return False


def run(whose):
    with tempfile.TemporaryDirectory() as place:
        done = subprocess.run(
            [sys.executable, "-c", RUN, whose, *MODULES], cwd=place, capture_output=True, text=True, check=False,
            timeout=600,
        )  # fmt: skip
    if done.returncode != 0:
        raise AssertionError(done.stderr)
    return json.loads(done.stdout)


def impossible():
    """Why the tests cannot run here; None when they can."""
    if missing():
        return f"this Python has no module {missing()}; Debian's package is libpython3-testsuite"
    return None if has_localhost() else "localhost has no address here, and CPython's tests need one"


@unittest.skipIf(impossible(), impossible())
class InItsPlace(unittest.TestCase):
    def test_every_test_passes_but_for_those_listed(self):
        # What fails with HTTPStatus itself, such as with an expired certificate, says nothing about Status.
        theirs, ours = run("theirs"), run("ours")
        self.assertGreater(ours["ran"], 150)
        self.assertEqual(ours["ran"], theirs["ran"])
        new = {name: text for name, text in ours["failed"].items() if name not in theirs["failed"]}
        known = {name for name, *_ in tables.differences("CPython's tests")}
        self.assertEqual(set(new), known, "\n".join(new.values()))


if __name__ == "__main__":
    if impossible():
        skipping.skip(impossible())
    unittest.main()
