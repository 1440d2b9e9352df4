# SPDX-License-Identifier: MIT
"""The .pyi beside the module, and what type checkers make of its use: mypy's stubtest, mypy, pyright."""

import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import httpstatus
import tables

sys.path.insert(0, str(tables.ROOT / "tests/support"))

import skipping

USE = Path(__file__).with_name("typed_use.py")
PACKAGES = str(Path(httpstatus.__file__).resolve().parents[1])
PYRIGHT = shutil.which("pyright") or shutil.which("basedpyright")
HAS_MYPY = importlib.util.find_spec("mypy") is not None


class Checked(unittest.TestCase):
    def setUp(self):
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.place = place.name

    def passes(self, *command):
        environment = {**os.environ, "MYPYPATH": PACKAGES, "MYPY_CACHE_DIR": f"{self.place}/cache"}
        done = subprocess.run(command, cwd=self.place, env=environment, capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done.stdout


@unittest.skipUnless(HAS_MYPY, "this Python has no mypy; Debian's package is mypy")
class Mypy(Checked):
    def test_the_stub_is_the_module(self):
        self.assertIn("no issues found in 4 modules", self.passes(sys.executable, "-m", "mypy.stubtest", "httpstatus"))

    def test_use(self):
        self.passes(sys.executable, "-m", "mypy", "--strict", USE)


@unittest.skipUnless(PYRIGHT, "there is no pyright, which PyPI has, and neither basedpyright")
class Pyright(Checked):
    def setUp(self):
        super().setUp()
        # The file lies in this directory, so that no configuration of anybody else counts.
        shutil.copy(USE, self.place)
        settings = {
            "typeCheckingMode": "strict",
            "extraPaths": [PACKAGES],
            "reportUnnecessaryTypeIgnoreComment": "error",
        }
        Path(self.place, "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")

    def test_every_public_type_is_known(self):
        told = self.passes(PYRIGHT, "--pythonpath", sys.executable, "--ignoreexternal", "--verifytypes", "httpstatus")
        self.assertIn("Type completeness score: 100%", told)

    def test_use(self):
        self.passes(PYRIGHT, "--pythonpath", sys.executable, USE.name)


if __name__ == "__main__":
    if not HAS_MYPY and not PYRIGHT:
        skipping.skip("neither mypy (Debian's package is mypy) nor pyright is here")
    unittest.main()
