#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Install the command of a build into a directory that is removed afterwards: it runs, and its files are in place."""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = {
    "share/bash-completion/completions/httpstatus": "httpstatus.bash",
    "share/zsh/site-functions/_httpstatus": "httpstatus.zsh",
    "share/fish/vendor_completions.d/httpstatus.fish": "httpstatus.fish",
}


def problems(prefix):
    # The library lies where the command looks for it; nothing is set for it.
    environment = {name: value for name, value in os.environ.items() if name != "LD_LIBRARY_PATH"}
    done = subprocess.run([prefix / "bin/httpstatus", "404"], capture_output=True, env=environment, check=False)
    if done.stdout != b"404 Not Found\n":
        yield f"bin/httpstatus 404: exit status {done.returncode}, {done.stdout!r}, {done.stderr!r}"
    for place, script in SCRIPTS.items():
        if not (prefix / place).is_file():
            yield f"{place} is missing"
        elif (prefix / place).read_bytes() != (ROOT / "tools/httpstatus/completion" / script).read_bytes():
            yield f"{place} is not {script}"
    for section in ("1", "7"):
        page = prefix / f"share/man/man{section}/httpstatus.{section}"
        if not page.is_file() or f".Dt HTTPSTATUS {section}" not in page.read_text(encoding="utf-8"):
            yield f"no httpstatus({section})"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cmake", required=True)
    parser.add_argument("--build", required=True)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for component in ("runtime", "command"):
            # With DESTDIR a directory that is configured as absolute stays within ours, too.
            subprocess.run([wanted.cmake, "--install", wanted.build, "--prefix", "/usr", "--component", component],
                           stdout=subprocess.DEVNULL, env={**os.environ, "DESTDIR": folder}, check=True)
        found = list(problems(Path(folder, "usr")))
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
