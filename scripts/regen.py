#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Write include/httpstatus/codes.h and lib/generated/* from data/*.tsv.

  regen.py            validate the data and write what has changed
  regen.py --check    write nothing; exit 1 and name each file that is not current
  regen.py --data DIR read the tables from DIR (for tests of the validation)

Python's standard library only. The output depends on the data alone.
"""

import argparse
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).parent))
from regen import headers, lookup  # noqa: E402
from regen.emit import Emitter  # noqa: E402
from regen.rows import DataError  # noqa: E402
from regen.tables import Tables  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent


def generate(directory):
    tables = Tables(directory)
    emitter = Emitter(tables)
    sources = emitter.emit()
    bits = {"SPELLING": lookup.SPELLING_BITS, "FOLDED": lookup.FOLDED_BITS}
    return {
        "include/httpstatus/codes.h": headers.codes_h(tables),
        "lib/generated/tables.h": headers.tables_h(emitter.counts(), bits, emitter.right, tables.registry_date),
        **sources,
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing, exit 1 when a file is not current")
    parser.add_argument("--data", default=ROOT / "data", help="where the tables are")
    options = parser.parse_args()
    try:
        files = generate(options.data)
    except (DataError, ValueError) as error:
        sys.exit(f"regen.py: {error}")
    stale = []
    for name, text in files.items():
        path = ROOT / name
        if path.exists() and path.read_text() == text:
            continue
        stale.append(name)
        if not options.check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
            print(f"regen.py: wrote {name}")
    if options.check and stale:
        sys.exit("regen.py: not current, run scripts/regen.py: " + " ".join(stale))


if __name__ == "__main__":
    main()
