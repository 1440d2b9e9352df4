# SPDX-License-Identifier: MIT
"""A program that has Lua inside, run with an example's configuration on a port of the loopback, and asked.

    PYTHONPATH=bindings/python/tests:examples/python/tests HTTPSTATUS_BUILD=BUILD_DIR python3 test_nginx.py
"""

import http.client
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

import tables

sys.path.insert(0, str(tables.ROOT / "tests/support"))

import skipping

BUILD = Path(os.environ["HTTPSTATUS_BUILD"])
CMAKE = os.environ.get("HTTPSTATUS_CMAKE", "cmake")
# Where an installation has them, below its prefix.
C_MODULES = os.environ.get("HTTPSTATUS_LUA_CMODS", "lib/lua")
SCRIPTS = os.environ.get("HTTPSTATUS_LUA_SCRIPTS", "share/lua")

# The ports that stand in every configuration: of the host, and of the server behind it.
HOST_PORT, ORIGIN_PORT = "8080", "9001"
# Servers that root starts serve as somebody else, who has to read their files.
os.umask(0o022)

# A server that is up answers much sooner; this ends a test of one that hangs.
PATIENCE_S = 60


def find_program(name, package):
    """Its path; servers stand where only root's PATH looks."""
    program = shutil.which(name, path=os.environ.get("PATH", os.defpath) + ":/usr/local/sbin:/usr/sbin:/sbin")
    if program is None:
        raise unittest.SkipTest(f"{name} is not installed (Debian: {package})")
    return program


def need_file(path, package):
    if not Path(path).exists():
        raise unittest.SkipTest(f"there is no {path} (Debian: {package})")
    return Path(path)


def lua_of_library(path, package):
    """The version of the liblua with which a shared object of the host is linked."""
    found = re.search(rb"liblua(5\.\d)", need_file(path, package).read_bytes())
    if found is None:
        raise unittest.SkipTest(f"{path} is not linked with a liblua")
    return found[1].decode()


def built_versions():
    return sorted(path.name for path in (BUILD / "lua").iterdir())


def need_module(version):
    if version not in built_versions():
        raise unittest.SkipTest(f"this build has no module for Lua {version}, which is the host's (HTTPSTATUS_LUA)")
    return version


def other_version(version):
    """A Lua whose module the build has, too, and which is not the host's."""
    others = [each for each in built_versions() if each != version]
    if not others:
        raise unittest.SkipTest("the build has modules for one Lua only, so there is no wrong one")
    return others[0]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def accepts(port):
    try:
        socket.create_connection(("127.0.0.1", port)).close()
    except ConnectionRefusedError:
        return False
    return True


class Host:
    """A directory with the modules installed and an example copied, and the program that serves it.

    In a command "@" stands for the directory of the copy.
    """

    # A free port may be somebody else's before the host binds it.
    TRIES = 3

    def __init__(self, example, command, modules, origin_port=1):
        self.example, self.command, self.origin_port = tables.ROOT / "examples" / example, command, origin_port
        self.scratch = tempfile.TemporaryDirectory(prefix="httpstatus-host-")
        self.path, prefix = Path(self.scratch.name, example), Path(self.scratch.name, "prefix")
        os.chmod(self.scratch.name, 0o755)
        for component in ("runtime", "lua"):
            subprocess.run([CMAKE, "--install", BUILD, "--prefix", prefix, "--component", component], check=True,
                           stdout=subprocess.DEVNULL)  # fmt: skip
        # Nothing of the caller's: no proxy, no preferences, no Lua of another kind.
        self.environment = {"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C.UTF-8",
                            "LUA_PATH": f"{prefix}/{SCRIPTS}/{modules}/?.lua;;",
                            "LUA_CPATH": f"{prefix}/{C_MODULES}/{modules}/?.so;;"}  # fmt: skip
        self.output = tempfile.TemporaryFile()
        self.process = self.port = None

    def __enter__(self):
        try:
            for _ in range(self.TRIES):
                self.fill_in()
                self.process = subprocess.Popen(self.in_place(self.command), cwd=self.path, env=self.environment,
                                                stdin=subprocess.DEVNULL, stdout=self.output,
                                                stderr=subprocess.STDOUT, start_new_session=True)  # fmt: skip
                if self.is_up():
                    return self
            raise AssertionError(f"{self.command[0]} ended with {self.process.returncode}:\n{self.printed()}")
        except BaseException:
            self.close()
            raise

    def __exit__(self, *exception):
        self.close()

    def in_place(self, command):
        return [part.replace("@", str(self.path)) for part in command]

    def fill_in(self):
        """The files of the example with this test's ports."""
        self.port = free_port()
        for file in self.example.rglob("*.*"):
            text = file.read_text(encoding="utf-8")
            text = text.replace(HOST_PORT, str(self.port)).replace(ORIGIN_PORT, str(self.origin_port))
            copy = self.path / file.relative_to(self.example)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(text, encoding="utf-8")

    def is_up(self):
        """Waits until the program serves; False when it has ended instead."""
        deadline = time.monotonic() + PATIENCE_S
        while not accepts(self.port):
            try:
                self.process.wait(timeout=0.02)
                return False
            except subprocess.TimeoutExpired:
                if time.monotonic() > deadline:
                    raise TimeoutError(f"{self.command[0]} does not serve:\n{self.printed()}") from None
        return self.is_running()

    def is_running(self):
        return self.process.poll() is None

    def stop(self):
        """Ends the program; its exit status."""
        if self.process is not None and self.is_running():
            self.process.terminate()
            try:
                self.process.wait(timeout=PATIENCE_S)
            except subprocess.TimeoutExpired:
                # With its workers: the session is its own.
                os.killpg(self.process.pid, signal.SIGKILL)
                self.process.wait()
        return self.process and self.process.returncode

    def close(self):
        self.stop()
        self.output.close()
        self.scratch.cleanup()

    def run(self, command):
        """A run that ends by itself, such as a check of the configuration: exit status and what it wrote."""
        self.fill_in()
        result = subprocess.run(self.in_place(command), cwd=self.path, env=self.environment, stdin=subprocess.DEVNULL,
                                stdout=self.output, stderr=subprocess.STDOUT, timeout=PATIENCE_S,
                                check=False)  # fmt: skip
        return result.returncode, self.printed()

    def printed(self):
        """What the program wrote, its log of errors included."""
        self.output.seek(0)
        text = self.output.read().decode("utf-8", "replace")
        log = self.path / "error.log"
        return text + (log.read_text(encoding="utf-8", errors="replace") if log.exists() else "")

    def ask(self, path, method="GET", fields=None, body=None):
        """Status, fields and content of the answer."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE_S)
        try:
            connection.request(method, path, body, fields or {})
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read()
        finally:
            connection.close()


class HostCase(unittest.TestCase):
    """What every host must do. A file of tests that was skipped as a whole says so in a line of its own (main)."""

    host = None

    @classmethod
    def serve(cls, host):
        cls.host = host.__enter__()
        cls.addClassCleanup(host.close)

    def tearDown(self):
        self.assertTrue(self.host is None or self.host.is_running(), self.host and self.host.printed())

    def check_fields(self, headers, status_class, reason):
        """reason is None where the registry has none."""
        self.assertEqual((headers["X-Status-Class"], headers["X-Status-Reason"]), (status_class, reason),
                         self.host.printed())  # fmt: skip


def main():
    result = unittest.main(verbosity=2, exit=False).result
    if result.wasSuccessful() and len(result.skipped) >= max(result.testsRun, 1):
        skipping.skip(result.skipped[0][1])
    raise SystemExit(not result.wasSuccessful())
