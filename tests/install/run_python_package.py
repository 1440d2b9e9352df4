#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Build the source distribution and the wheel of the Python package as users do, and run its tests against what pip
installs. Nothing asks a network: pip takes what scripts/wheelhouse.py has fetched."""

import argparse
import base64
import csv
import functools
import hashlib
import importlib.util
import io
import os
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import interpreters
from run_install import ROOT, Case, Failed, in_scratch, skip

STABLE_ABI = (3, 11)
# Any fixed instant after 1980, where the times of ZIP files begin.
SOURCE_DATE_EPOCH = 1700000000
# The build completes __init__.pyi.in.
PACKAGE_FILES = {
    path.name.removesuffix(".in") for path in (ROOT / "bindings/python/httpstatus").iterdir() if path.is_file()
}

# The module is named first, so that it is certain which one the tests are about.
SUITE = """
import sys, unittest
from httpstatus import _native
print(_native.__file__, flush=True)
unittest.main(module=None, argv=["suite", "discover", "-s", sys.argv[1], "-p", "test_*.py"])
"""


class Package(Case):
    """An empty directory, and the one where the distributions are kept for the other cases."""

    def __init__(self, scratch, options):
        super().__init__(scratch, options.cmake, options.compiler)
        self.packages, self.wheelhouse = options.packages, options.wheelhouse

    def run(self, *command, **settings):
        return super().run(
            *command, CC=self.compiler, PIP_NO_INDEX=1, PIP_FIND_LINKS=self.wheelhouse, PIP_NO_CACHE_DIR=1,
            PIP_DISABLE_PIP_VERSION_CHECK=1, SOURCE_DATE_EPOCH=SOURCE_DATE_EPOCH, **settings,
        )  # fmt: skip

    def environment(self, name, python=sys.executable, *options):
        """A new virtual environment: its Python."""
        self.run(python, "-m", "venv", *options, self.scratch / name)
        return self.scratch / name / "bin/python"

    def tools(self):
        """The Python that has pip and the frontend; kept with the distributions, for making one takes seconds."""
        return self.packages / "tools/bin/python"

    def one(self, pattern):
        found = list(self.packages.glob(pattern))
        if len(found) != 1:
            raise Failed(f"{self.packages}: {len(found)} files {pattern}, not one")
        return found[0]


def is_stable():
    return sys.version_info >= STABLE_ABI and sys.implementation.name == "cpython" and not sys.abiflags


def version():
    text = (ROOT / "include/httpstatus/version.h").read_text(encoding="utf-8")
    return ".".join(re.search(rf"HTTPSTATUS_VERSION_{part} (\d+)", text)[1] for part in ("MAJOR", "MINOR", "PATCH"))


def packages(case):
    shutil.rmtree(case.packages, ignore_errors=True)
    case.run(sys.executable, "-m", "venv", case.packages / "tools")
    case.run(case.tools(), "-m", "pip", "install", "build", "scikit-build-core")
    case.run(case.tools(), "-m", "build", "--outdir", case.packages, ROOT)
    case.run(case.tools(), "-m", "build", "--sdist", "--no-isolation", "--skip-dependency-check",
             "--outdir", case.scratch / "again", ROOT)  # fmt: skip
    source = case.one("*.tar.gz")
    if source.read_bytes() != (case.scratch / "again" / source.name).read_bytes():
        raise Failed(f"{source.name}: another one built of the same files is not the same")
    check_source(source)
    check_wheel(case, case.one("*.whl"))


def check_source(path):
    top = f"libhttpstatus-{version()}"
    if path.name != f"{top}.tar.gz":
        raise Failed(f"{path.name} is not called {top}.tar.gz")
    with tarfile.open(path) as archive:
        names = {member.name for member in archive.getmembers() if not member.isdir()}
        wrong = [member.name for member in archive.getmembers() if member.mtime != SOURCE_DATE_EPOCH]
    if wrong:
        raise Failed(f"{path.name}: not of the time of SOURCE_DATE_EPOCH: {wrong[:5]}")
    expected = {f"{top}/{name}" for name in ("PKG-INFO", "pyproject.toml", "LICENSE", "README.md", "CMakeLists.txt")}
    if expected - names:
        raise Failed(f"{path.name}: missing: {sorted(expected - names)}")
    # What a build or a run left behind has no place in it, nor have the other languages.
    strange = re.compile(r"(^/|(^|/)\.\.?/|\.py[co]$|\.so$|\.o$|/(build|lua|tools|fuzz|bench|unit)/|^(?!%s/))" % top)
    if any(strange.search(name) for name in names):
        raise Failed(f"{path.name}: does not belong there: {sorted(name for name in names if strange.search(name))}")


def check_wheel(case, path):
    tag = f"cp{sys.version_info[0]}{sys.version_info[1]}"
    tags = "cp311-abi3" if is_stable() else f"{tag}-{tag}{sys.abiflags}"
    if not re.fullmatch(rf"libhttpstatus-{re.escape(version())}-{tags}-\w+\.whl", path.name):
        raise Failed(f"{path.name} is not a wheel of version {version()} for {tags}")
    with zipfile.ZipFile(path) as archive:
        content = {item.filename: archive.read(item) for item in archive.infolist()}
    record = f"libhttpstatus-{version()}.dist-info/RECORD"
    module = next((name for name in content if re.fullmatch(r"httpstatus/_native\.[\w.-]+\.so", name)), None)
    told = {f"libhttpstatus-{version()}.dist-info/{name}" for name in ("METADATA", "WHEEL", "licenses/LICENSE")}
    expected = {f"httpstatus/{name}" for name in PACKAGE_FILES} | told | {module, record}
    if set(content) != expected:
        raise Failed(f"{path.name}: unexpected or missing: {sorted(map(str, set(content) ^ expected))}")
    check_record(content, record)
    for name, data in content.items():
        for place in (ROOT, case.scratch):
            if os.fsencode(place) in data:
                raise Failed(f"{path.name}: {name} names the directory {place}")
    check_module(case, content[module])


def check_record(content, record):
    rows = {name: (digest, size) for name, digest, size in csv.reader(io.StringIO(content[record].decode()))}
    for name, data in content.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
        right = ("", "") if name == record else (f"sha256={digest}", str(len(data)))
        if rows.pop(name, None) != right:
            raise Failed(f"RECORD has no right row for {name}")
    if rows:
        raise Failed(f"RECORD names what is not there: {sorted(rows)}")


def check_module(case, data):
    """The library is inside, so the module needs the system's C library and nothing else."""
    if shutil.which("readelf") is None:
        return
    module = case.scratch / "module.so"
    module.write_bytes(data)
    dynamic = case.run("readelf", "-dW", module)
    needed = set(re.findall(r"\(NEEDED\).*\[(.*)\]", dynamic))
    if not needed <= {"libc.so.6"} or "PATH)" in dynamic:
        raise Failed(f"the module is to need libc.so.6 alone, and no search path:\n{dynamic}")


def source_tree(case):
    """pip install . in a clean environment puts there what the wheel brings, byte for byte."""
    python = case.environment("clean")
    case.run(python, "-m", "pip", "install", ROOT)
    installed = Path(module_of(case, python)).parent
    with zipfile.ZipFile(case.one("*.whl")) as archive:
        for name in (name for name in archive.namelist() if name.startswith("httpstatus/")):
            if (installed.parent / name).read_bytes() != archive.read(name):
                raise Failed(f"{name}: pip install . has made another one than the wheel has")
    case.run(python, "-m", "pip", "uninstall", "--yes", "libhttpstatus")
    if installed.exists():
        raise Failed(f"pip uninstall has left {list(installed.rglob('*'))}")


def module_of(case, python):
    return case.run(python, "-W", "error", "-c", "from httpstatus import _native; print(_native.__file__)").strip()


def run_suite(case, name, python):
    """The tests of the source distribution, away from every source and build tree, against the installed wheel."""
    own = case.environment(name, python, "--without-pip")
    # This one's pip serves the others, too: Debian's Python has none of its own without a further package.
    case.run(case.tools(), "-m", "pip", "--python", own, "install", case.one("*.whl"))
    with tarfile.open(case.one("*.tar.gz")) as archive:
        archive.extractall(case.scratch / name)
    tests = next((case.scratch / name).glob("libhttpstatus-*")) / "bindings/python/tests"
    # The build's own run counts the memory of 200 000 calls.
    output = case.run(own, "-W", "error", "-c", SUITE, tests, HTTPSTATUS_LEAK_CALLS=2000)
    if not output.startswith(f"{case.scratch / name / 'lib'}"):
        raise Failed(f"{python} ran the tests of another module:\n{output}")
    print(f"{python}: {' '.join(output.split()[-3:])}")


def installed(case):
    run_suite(case, "own", sys.executable)


def other_interpreters(case):
    if not is_stable():
        skip(f"{sys.executable} builds no wheel for other versions: that takes CPython 3.11 with a GIL")
    found = interpreters.others(STABLE_ABI)
    if not found:
        skip(f"no CPython of 3.11 or newer beside {sys.executable}")
    for number, other in enumerate(found):
        run_suite(case, f"other{number}", other["path"])


CASES = {case.__name__: case for case in (packages, source_tree, installed, other_interpreters)}


def missing(options):
    if not (options.wheelhouse / "complete.txt").exists():
        return f"nothing to build with in {options.wheelhouse}: scripts/wheelhouse.py fetches it from the package index"
    if importlib.util.find_spec("ensurepip") is None:
        return f"{sys.executable} makes no virtual environments: Debian's package is python3-venv"
    return None


def ask(options, scratch):
    # A directory named build or httpstatus where this was started would be imported.
    os.chdir(scratch)
    CASES[options.case](Package(scratch, options))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("case", choices=CASES)
    parser.add_argument("--cmake", required=True)
    parser.add_argument("--compiler", required=True)
    parser.add_argument("--packages", type=Path, required=True, help="where the distributions are between the cases")
    parser.add_argument("--wheelhouse", type=Path, required=True)
    options = parser.parse_args()
    if missing(options):
        skip(missing(options))
    # Neither the build tree nor what is installed for one user may answer in place of the wheel.
    os.environ.pop("PYTHONPATH", None)
    os.environ["PYTHONNOUSERSITE"] = "1"
    return in_scratch(functools.partial(ask, options))


if __name__ == "__main__":
    sys.exit(main())
