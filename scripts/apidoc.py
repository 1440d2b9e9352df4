#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Read the comments of the public headers: check them, or make man pages and Python's docstrings of them.

  apidoc.py --check            name each declaration whose comment lacks a part; exit 1 when there is one
  apidoc.py --man DIR          write one man(3) page for each function into DIR
  apidoc.py --python FILE      write the docstrings of the Python module as a SWIG file
  apidoc.py --pyi BASE FILE    write the type annotations FILE: BASE with the constants of the headers added

Python's standard library only. The output depends on the headers and on bindings/no_answer.i alone.
"""

import argparse
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).parent))
from apidoc import check, docstrings, man, pyi  # noqa: E402
from apidoc.headers import HeaderError, read_headers  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    action = parser.add_mutually_exclusive_group(required=True)
    action.add_argument("--check", action="store_true", help="exit 1 when a declaration is not fully documented")
    action.add_argument("--man", type=Path, metavar="DIR", help="write man pages")
    action.add_argument("--python", type=Path, metavar="FILE", help="write docstrings for SWIG")
    action.add_argument("--pyi", type=Path, nargs=2, metavar=("BASE", "FILE"), help="write what type checkers read")
    parser.add_argument("--include", type=Path, default=ROOT / "include", help="where the headers are (for tests)")
    arguments = parser.parse_args()

    try:
        headers = read_headers(arguments.include)
    except HeaderError as error:
        print(f"apidoc.py: {error}", file=sys.stderr)
        return 1
    if arguments.check:
        faults = check.faults(headers)
        for fault in faults:
            print(fault, file=sys.stderr)
        return 1 if faults else 0
    if arguments.man:
        arguments.man.mkdir(parents=True, exist_ok=True)
        for name, page in man.pages(headers):
            (arguments.man / f"{name}.3").write_text(page, encoding="utf-8")
    elif arguments.python:
        no_answer = (ROOT / "bindings" / "no_answer.i").read_text(encoding="utf-8")
        arguments.python.write_text(docstrings.swig_file(headers, no_answer), encoding="utf-8")
    else:
        base, target = arguments.pyi
        target.write_text(pyi.complete(base.read_text(encoding="utf-8"), headers), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
