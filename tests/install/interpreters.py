# SPDX-License-Identifier: MIT
"""The CPythons of this machine."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

# abi_flags is "t" where there is no GIL, "d" in debug builds: neither takes wheels of the stable ABI.
PROBE = """
import json, os, sys
print(json.dumps({
    "name": sys.implementation.name, "version": sys.version_info[:3], "abi_flags": getattr(sys, "abiflags", ""),
    "home": os.path.realpath(sys.base_prefix), "path": sys.executable,
}))
"""


def on_the_path():
    for directory in os.get_exec_path():
        if os.path.isdir(directory):
            names = (name for name in os.listdir(directory) if re.fullmatch(r"python3(\.\d+t?)?", name))
            yield from (os.path.join(directory, name) for name in sorted(names))


def of_pyenv():
    """Its programs on the PATH stand for the versions that are switched on; the others are beside them."""
    if shutil.which("pyenv") is None:
        return []
    root = subprocess.run(["pyenv", "root"], capture_output=True, text=True, check=False).stdout.strip()
    return sorted(Path(root, "versions").glob("*/bin/python3")) if root else []


def probe(path):
    """What a program says of itself; None when it does not answer as a Python does."""
    try:
        done = subprocess.run([path, "-I", "-c", PROBE], capture_output=True, text=True, check=True)
        return json.loads(done.stdout)
    except (OSError, ValueError, subprocess.CalledProcessError):
        return None


def others(oldest):
    """Every CPython with a GIL beside this one, not older than asked, each installation once, the oldest first."""
    seen = {(os.path.realpath(sys.base_prefix), *sys.version_info[:3])}
    found = []
    for path in (*on_the_path(), *of_pyenv()):
        answer = probe(path)
        if answer is None or answer["name"] != "cpython" or answer["abi_flags"]:
            continue
        key = (answer["home"], *answer["version"])
        if key not in seen and tuple(answer["version"]) >= oldest:
            seen.add(key)
            found.append(answer)
    return sorted(found, key=lambda answer: answer["version"])
