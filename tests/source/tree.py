# SPDX-License-Identifier: MIT
"""What the gates share: where the tree is, which files it has, how a gate ends."""

import argparse
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))

from skipping import skip  # noqa: F401 (the gates call it by this module)

# Whatever a build or an editor leaves is none of the project.
SKIPPED_FOLDERS = {".git", "build", "build.luarocks", "dist", "__pycache__", ".venv", ".pytest_cache", "node_modules"}
# What is on record of a release (tests/abi/README.md) is as it was then.
GENERATED = ("include/httpstatus/codes.h", "lib/generated/", "tests/abi/1.")

DECLARATION = re.compile(r"^HTTPSTATUS_API ([^;]+);", re.MULTILINE)


def arguments(description, *names):
    """--root for all gates, so that their own test can show them a damaged tree; --NAME for each name."""
    parser = argparse.ArgumentParser(description=description.splitlines()[0])
    parser.add_argument("--root", type=Path, default=ROOT, help="the tree to check")
    for name in names:
        parser.add_argument(f"--{name}", required=True)
    return parser.parse_args()


def files(root, *suffixes):
    """The files of the tree with one of these suffixes, all of them without any, in order."""
    found = []
    for path in root.rglob("*"):
        inside = path.relative_to(root)
        if path.is_file() and not path.is_symlink() and not SKIPPED_FOLDERS.intersection(inside.parts):
            if not suffixes or path.suffix in suffixes:
                found.append(path)
    return sorted(found)


def is_generated(root, path):
    return path.relative_to(root).as_posix().startswith(GENERATED)


def headers(root):
    return [root / "include/httpstatus.h", *sorted((root / "include/httpstatus").glob("*.h"))]


def declarations(root):
    """Name and whole declaration of each public function, in the order of the headers."""
    found = {}
    for header in headers(root):
        for match in DECLARATION.finditer(header.read_text()):
            text = " ".join(match[1].split())
            found[re.search(r"(\w+)\(", text)[1]] = text
    return found


def finish(problems):
    """Prints what is wrong and ends the gate."""
    problems = list(problems)
    for problem in problems:
        print(problem)
    sys.exit(1 if problems else 0)
