#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""luarocks make into a directory that is removed afterwards; then that Lua requires the module and asks it."""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

from run_install import ROOT, Failed, in_scratch, skip

ROCKSPEC = "httpstatus-scm-1.rockspec"
# What a rock is built from; LuaRocks builds in the tree itself, which may be read-only.
NEEDED = (ROCKSPEC, "CMakeLists.txt", "LICENSE", "bindings", "cmake", "include", "lib")
QUESTION = """
local hs = require "httpstatus"
print(hs.reason(404), hs.retry_decide({ code = 503, method = "GET" }) == hs.ACTION_RETRY)
"""
ANSWER = "Not Found\ttrue\n"


def run(*command, cwd, **settings):
    """Nothing that is installed on this machine may answer in our place."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("LUA", "CMAKE_"))}
    environment.update({name: str(value) for name, value in settings.items()})
    result = subprocess.run([str(part) for part in command], cwd=cwd, env=environment, text=True, check=False,
                            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)  # fmt: skip
    if result.returncode != 0:
        raise Failed(f"{' '.join(map(str, command))}: exit status {result.returncode}\n{result.stdout}")
    return result.stdout


def copy_sources(to):
    to.mkdir()
    for name in NEEDED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, to / name)
        else:
            shutil.copy(ROOT / name, to / name)


def check(scratch, version):
    source, tree = scratch / "source", scratch / "tree"
    copy_sources(source)
    # No dependency is fetched: Lua itself is the only one.
    run("luarocks", f"--lua-version={version}", f"--tree={tree}", "make", "--deps-mode=none", ROCKSPEC, cwd=source,
        HOME=scratch)  # fmt: skip
    found = {path.relative_to(tree).as_posix() for path in tree.rglob("*") if path.is_file()}
    wanted = {f"share/lua/{version}/httpstatus.lua", f"lib/lua/{version}/httpstatus/core.so"}
    if not wanted <= found:
        raise Failed(f"missing: {wanted - found}, there are {sorted(found)}")
    # What belongs to a rock stands in its tree, so a manifest that names another place names a mess.
    manifest = (source / "build.luarocks" / "install_manifest.txt").read_text().splitlines()
    strays = [name for name in manifest if not Path(name).is_relative_to(tree)]
    if strays:
        raise Failed(f"installed outside of the tree: {strays}")
    shutil.rmtree(source)
    answer = run(f"lua{version}", "-e", QUESTION, cwd=scratch, LUA_PATH=tree / f"share/lua/{version}/?.lua",
                 LUA_CPATH=tree / f"lib/lua/{version}/?.so")  # fmt: skip
    if answer != ANSWER:
        raise Failed(f"expected {ANSWER!r}, got {answer!r}")


def missing(version):
    """What the test needs and this machine has not."""
    for program in ("luarocks", "swig", f"lua{version}"):
        if shutil.which(program) is None:
            return f"no program {program}"
    command = ("luarocks", f"--lua-version={version}", "config", "variables.LUA_INCDIR")
    folder = subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
    return None if folder and Path(folder, "lua.h").exists() else f"LuaRocks finds no headers of Lua {version}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("version", help="of Lua, such as 5.4")
    version = parser.parse_args().version
    reason = missing(version)
    if reason is not None:
        skip(reason)
    return in_scratch(lambda scratch: check(scratch, version))


if __name__ == "__main__":
    sys.exit(main())
