#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The coverage of lib/ as a table, with what is missing; exit 1 unless every line, branch and decision is covered.

  coverage_table.py FILE    what `llvm-cov export` wrote

A line counts where something begins that may run or not. A branch is covered when it was seen true and false; a
decision of several conditions when each of them was seen to change its outcome alone (MC/DC). The copies of an inline
function and of a macro count as one. Generated tables have no code and no row here.
"""

import json
import sys
from pathlib import Path

LIBRARY = str(Path(__file__).resolve().parent.parent / "lib") + "/"


def union(copies):
    """By their place in the source: what was seen of a branch or a decision in any of its copies."""
    seen = {}
    for place, outcomes in copies:
        known = seen.setdefault(place, [False] * len(outcomes))
        seen[place] = [old or new for old, new in zip(known, outcomes)]
    return seen


def lines(room):
    # A segment is line, column, how often it ran, whether that was counted, whether a region begins, and if so a gap.
    begun = {}
    for line, column, count, counted, begins, gap in room["segments"]:
        if counted and begins and not gap:
            begun.setdefault(line, []).append((count, column))
    gaps = [f"{line}:{column}: never runs" for line, regions in begun.items()
            for count, column in regions if count == 0]
    return sum(max(regions)[0] > 0 for regions in begun.values()), len(begun), gaps


def branches(room):
    # A branch is where it begins and ends, how often it was true, how often false, and more.
    seen = union((tuple(branch[:4]), [branch[4] > 0, branch[5] > 0]) for branch in room.get("branches", []))
    gaps = [f"{place[0]}:{place[1]}: never {word}" for place, outcomes in seen.items()
            for word, covered in zip(("true", "false"), outcomes) if not covered]
    return 2 * len(seen) - len(gaps), 2 * len(seen), gaps


def decisions(room):
    # A decision is where it begins and ends, other things, and last its conditions.
    seen = union((tuple(record[:4]), record[-1]) for record in room.get("mcdc_records", []))
    gaps = [f"{place[0]}:{place[1]}: condition {number} of {len(conditions)} never decides alone"
            for place, conditions in seen.items() for number, covered in enumerate(conditions, 1) if not covered]
    count = sum(map(len, seen.values()))
    return count - len(gaps), count, gaps


def main():
    export = json.loads(Path(sys.argv[1]).read_text())
    total, gaps = [[0, 0], [0, 0], [0, 0]], []
    print(f"{'lib/':24}{'lines':>13}{'branches':>13}{'MC/DC':>13}")
    for room in sorted(export["data"][0]["files"], key=lambda room: room["filename"]):
        name = room["filename"].removeprefix(LIBRARY)
        if name == room["filename"] or room["summary"]["lines"]["count"] == 0:
            continue
        row = f"{name:24}"
        for sums, (covered, count, missing) in zip(total, (lines(room), branches(room), decisions(room))):
            sums[0] += covered
            sums[1] += count
            row += f"{f'{covered}/{count}':>13}"
            gaps += [f"lib/{name}:{gap}" for gap in missing]
        print(row)
    print(f"{'all':24}" + "".join(f"{f'{100 * covered / count:.2f} %':>13}" for covered, count in total))
    if gaps:
        sys.exit("\n".join(["coverage_table.py: not covered:", *gaps]))


if __name__ == "__main__":
    main()
