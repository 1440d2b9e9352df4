#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Install the library into a directory that is removed afterwards, and build and run programs against it."""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT / "tests/support"))

from skipping import skip

EXPECTED = "404 Not Found, "


class Failed(Exception):
    pass


class Case:
    """One empty directory with the tools that a case needs."""

    def __init__(self, scratch, cmake, compiler):
        self.scratch, self.cmake, self.compiler = scratch, cmake, compiler
        self.prefix = scratch / "prefix"

    def run(self, *command, fails_with=None, **settings):
        environment = {**os.environ, **{name: str(value) for name, value in settings.items()}}
        # Nothing that is installed on this machine may answer in our place.
        environment.pop("CMAKE_PREFIX_PATH", None)
        command = [str(part) for part in command]
        result = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        output = result.stdout + result.stderr
        if fails_with is None and result.returncode != 0:
            raise Failed(f"{' '.join(command)}: exit status {result.returncode}\n{output}")
        if fails_with is not None and (result.returncode == 0 or fails_with not in output):
            raise Failed(f"{' '.join(command)}: should fail with {fails_with!r}\n{output}")
        return output

    def configure(self, source, build, *definitions, fails_with=None):
        return self.run(
            self.cmake, "-S", source, "-B", build, f"-DCMAKE_C_COMPILER={self.compiler}",
            *(f"-D{definition}" for definition in definitions), fails_with=fails_with,
        )  # fmt: skip

    def install(self, *definitions):
        build = self.scratch / "library"
        defaults = ("CMAKE_BUILD_TYPE=Release", "HTTPSTATUS_TOOL=OFF", f"CMAKE_INSTALL_PREFIX={self.prefix}")
        self.configure(ROOT, build, *defaults, *definitions)
        self.run(self.cmake, "--build", build)
        self.run(self.cmake, "--install", build)

    def library_folder(self):
        found = sorted(self.prefix.rglob("libhttpstatus.so")) + sorted(self.prefix.rglob("libhttpstatus.a"))
        if not found:
            raise Failed("no library was installed")
        return found[0].parent

    def check_program(self, program, folder):
        output = self.run(program, LD_LIBRARY_PATH=folder)
        if not output.startswith(EXPECTED):
            raise Failed(f"{program} prints {output!r}")

    def use_pkg_config(self, folder=None, *options):
        folder = folder or self.library_folder()
        settings = {"PKG_CONFIG_PATH": folder / "pkgconfig"}
        flags = self.run("pkg-config", "--cflags", "--libs", *options, "httpstatus", **settings).split()
        program = self.scratch / "pkg-config-user"
        self.run(self.compiler, "-std=c11", "-Wall", "-Wextra", "-Werror", HERE / "consumer.c", "-o", program, *flags)
        self.check_program(program, folder)
        return flags

    def use_package(self, *definitions, kind=None, fails_with=None, folder=None):
        build = self.scratch / "package-user"
        shutil.rmtree(build, ignore_errors=True)
        folder = folder or self.library_folder()
        output = self.configure(
            HERE / "package_user", build, f"httpstatus_DIR={folder / 'cmake/httpstatus'}", *definitions,
            fails_with=fails_with,
        )  # fmt: skip
        if fails_with is None:
            if kind is not None and f"kind: {kind}" not in output:
                raise Failed(f"not {kind}:\n{output}")
            self.run(self.cmake, "--build", build)
            self.check_program(build / "consumer", folder)


def installed(case):
    case.install()
    case.use_pkg_config()
    case.use_package(kind="SHARED_LIBRARY")
    case.use_package("WANTED_COMPONENT=shared", "WANTED_VERSION=1.0", kind="SHARED_LIBRARY")
    case.use_package("WANTED_COMPONENT=static", kind="STATIC_LIBRARY")
    case.use_package("WANTED_COMPONENT=nonsense", fails_with="nonsense")
    refuse_what_is_too_new(case)
    use_moved_prefix(case)


def refuse_what_is_too_new(case):
    case.use_package("WANTED_VERSION=1.999", fails_with="version: 1.")
    case.use_package("WANTED_VERSION=2", fails_with="version: 1.")
    settings = {"PKG_CONFIG_PATH": case.library_folder() / "pkgconfig"}
    case.run("pkg-config", "--print-errors", "httpstatus >= 1.999", fails_with="1.999", **settings)


def use_moved_prefix(case):
    old, case.prefix = case.prefix, case.scratch / "elsewhere/deeper"
    case.prefix.parent.mkdir()
    old.rename(case.prefix)
    flags = case.use_pkg_config()
    if any(str(old) in flag for flag in flags):
        raise Failed(f"pkg-config still names the old prefix: {flags}")
    case.use_package()
    for path in case.prefix.rglob("*"):
        if path.is_file() and str(old).encode() in path.read_bytes():
            raise Failed(f"{path} still names the old prefix")


def absolute_libdir(case):
    folder = case.scratch / "libraries"
    case.install(f"CMAKE_INSTALL_LIBDIR={folder}")
    case.use_pkg_config(folder)
    case.use_package(folder=folder)


def shared_only(case):
    case.install("HTTPSTATUS_STATIC=OFF")
    if list(case.prefix.rglob("*.a")):
        raise Failed("a static library was installed")
    case.use_pkg_config()
    case.use_package(kind="SHARED_LIBRARY")
    case.use_package("WANTED_COMPONENT=static", fails_with="static")


def static_only(case):
    case.install("HTTPSTATUS_SHARED=OFF")
    if list(case.prefix.rglob("*.so*")):
        raise Failed("a shared library was installed")
    case.use_pkg_config(None, "--static")
    case.use_package(kind="STATIC_LIBRARY")
    case.use_package("WANTED_COMPONENT=shared", fails_with="shared")


def add_subdirectory(case):
    build = case.scratch / "subdirectory-user"
    case.configure(HERE / "subdirectory_user", build, f"HTTPSTATUS_SOURCE_DIR={ROOT}")
    case.run(case.cmake, "--build", build)
    case.check_program(build / "consumer", build)
    case.run(case.cmake, "--install", build, "--prefix", case.prefix)
    if case.prefix.exists() and any(case.prefix.rglob("*httpstatus*")):
        raise Failed("a library in a subdirectory installs itself with its host")


CASES = {case.__name__: case for case in (installed, absolute_libdir, shared_only, static_only, add_subdirectory)}


def in_scratch(check):
    """The exit status of a check that is given an empty directory; what it fails with is printed."""
    with tempfile.TemporaryDirectory() as scratch:
        try:
            check(Path(scratch).resolve())
        except Failed as error:
            print(error)
            return 1
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("case", choices=CASES)
    parser.add_argument("--cmake", required=True)
    parser.add_argument("--compiler", required=True)
    options = parser.parse_args()
    if options.case != "add_subdirectory" and shutil.which("pkg-config") is None:
        skip("no pkg-config")
    return in_scratch(lambda scratch: CASES[options.case](Case(scratch, options.cmake, options.compiler)))


if __name__ == "__main__":
    sys.exit(main())
