#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Answers through Python beside the standard library's: the ratio of each pair, from interleaved rounds.

  bindings.py BUILD_DIR [--rounds N]

BUILD_DIR is a build with HTTPSTATUS_PYTHON; run this with the Python for which the module was built.
"""

import argparse
import random
import statistics
import sys
import timeit
from pathlib import Path

CODES = 1000
SEED = 0x5EED


def pairs(httpstatus):
    """(name, ours, theirs): callables of one registered code that give equal answers."""
    from http import HTTPStatus
    from http.client import responses

    return (
        ("reason(c) / responses[c]", httpstatus.reason, responses.__getitem__),
        ("Status(c).reason / HTTPStatus(c).phrase", lambda c: httpstatus.Status(c).reason, lambda c: HTTPStatus(c).phrase),
    )


def seconds(call, codes):
    return timeit.timeit(lambda: [call(code) for code in codes], number=10)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build", type=Path, help="build directory that holds the package httpstatus")
    parser.add_argument("--rounds", type=int, default=31)
    options = parser.parse_args()
    package = next(options.build.rglob("httpstatus/__init__.py"), None)
    if package is None:
        print(f"not installed: there is no package httpstatus below {options.build}")
        return
    sys.path.insert(0, str(package.parent.parent))
    import httpstatus

    dice = random.Random(SEED)
    print(f"Python {sys.version.split()[0]}, {options.rounds} rounds, medians of ratios formed inside a round\n")
    print(f"{'ours / theirs':<42} {'ratio':>6}  quartiles")
    for name, ours, theirs in pairs(httpstatus):
        # What both know and agree on: older Pythons spell some phrases as older editions did.
        agreed = [code for code in range(100, 600) if httpstatus.is_registered(code) and same(ours, theirs, code)]
        codes = dice.choices(agreed, k=CODES)
        ratios = []
        for turn in range(options.rounds):
            order = (ours, theirs) if turn % 2 == 0 else (theirs, ours)
            taken = {call: seconds(call, codes) for call in order}
            ratios.append(taken[ours] / taken[theirs])
        lower, median, upper = statistics.quantiles(ratios, n=4)
        print(f"{name:<42} {median:6.2f}  {lower:.2f}..{upper:.2f}")


def same(ours, theirs, code):
    try:
        return ours(code) == theirs(code)
    except (KeyError, ValueError):
        return False


if __name__ == "__main__":
    main()
