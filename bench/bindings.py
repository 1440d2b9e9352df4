#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Answers through Python beside the standard library's: the ratio of each pair, from interleaved rounds.

  bindings.py BUILD_DIR [--rounds N] [--filter TEXT] [--check]

BUILD_DIR is a build with HTTPSTATUS_PYTHON; run this with the Python for which the module was built. --check exits
with 1 when a target is missed.
"""

import argparse
import os
import statistics
import subprocess
import sys
import timeit
from pathlib import Path

# What a slice takes, and how many of them stand for a side in a round: a neighbour on the processor disturbs some of
# the slices, seldom all, so the fastest counts.
SLICE_S = 0.0005
SLICES = 7

# (what is asked, ours, theirs, target or None): statements as people write them.
STATEMENTS = (
    ("reason(404) / responses[404]", "httpstatus.reason(404)", "http.client.responses[404]", 0.8),
    ("class_of(404) / responses[404]", "httpstatus.class_of(404)", "http.client.responses[404]", 1.3),
    ("reason(404) / HTTPStatus(404).phrase", "httpstatus.reason(404)", "http.HTTPStatus(404).phrase", 0.1),
    ("Status(404).reason / HTTPStatus(404).phrase", "httpstatus.Status(404).reason", "http.HTTPStatus(404).phrase", 0.4),
    (
        "retry_decide(503) / HTTPStatus(503).phrase twice",
        "httpstatus.retry_decide(503)",
        "http.HTTPStatus(503).phrase; http.HTTPStatus(503).phrase",
        1.0,
    ),
    ("retry_decide(503, 'POST', 2) / the same", "httpstatus.retry_decide(503, 'POST', 2)", "httpstatus.retry_decide(503)", None),
    (
        "reason(c) / responses[c], every code of both",
        "for c in codes: httpstatus.reason(c)",
        "for c in codes: http.client.responses[c]",
        0.8,
    ),
    (
        "Status(c).reason / HTTPStatus(c).phrase, the same",
        "for c in codes: httpstatus.Status(c).reason",
        "for c in codes: http.HTTPStatus(c).phrase",
        0.4,
    ),
)

# The same of arrays: a million codes as busy servers answer them, in numpy's arrays.
MILLION = 1_000_000
ARRAY_STATEMENTS = (
    ("bulk_class(uint16) / numpy's codes // 100", "httpstatus.bulk_class(uint16)", "uint16 // 100", 1.0),
    (
        "bulk_class(uint16, out) / numpy's with out",
        "httpstatus.bulk_class(uint16, bytes_out)",
        "numpy.floor_divide(uint16, 100, words_out)",
        None,
    ),
    ("bulk_class(int64) / numpy's codes // 100", "httpstatus.bulk_class(int64)", "int64 // 100", None),
    (
        "bulk_class(array.array) / a list comprehension",
        "httpstatus.bulk_class(array)",
        "[code // 100 for code in array]",
        0.02,
    ),
    (
        "bulk_flags(uint16) / numpy's take of FLAGS_TABLE",
        "httpstatus.bulk_flags(uint16)",
        "flags.take(uint16, mode='clip')",
        None,
    ),
    ("bulk_histogram(uint16) / numpy's bincount", "httpstatus.bulk_histogram(uint16)", "numpy.bincount(uint16)", None),
    (
        "bulk_parse(text) / int of each word",
        "httpstatus.bulk_parse(text)",
        "[int(word) for word in text.split()]",
        None,
    ),
)


def array_names(httpstatus):
    """What the statements of arrays know, or None without numpy."""
    try:
        import numpy
    except ImportError:
        return None
    import array

    mix = (200,) * 78 + (304,) * 7 + (404,) * 5 + (301, 302) * 2 + (206, 403, 499, 500, 502, 503)
    uint16 = numpy.random.default_rng(0x5EED).choice(numpy.array(mix, numpy.uint16), MILLION)
    return {
        "httpstatus": httpstatus,
        "numpy": numpy,
        "uint16": uint16,
        "int64": uint16.astype(numpy.int64),
        "array": array.array("H", uint16[:10_000].tolist()),
        "text": "\n".join(map(str, uint16[:10_000])),
        "flags": numpy.frombuffer(httpstatus.FLAGS_TABLE, numpy.uint32),
        "bytes_out": numpy.empty(MILLION, numpy.uint8),
        "words_out": numpy.empty(MILLION, numpy.uint16),
    }


def repeats(timer):
    """How often the statement fits into a slice."""
    number = 1
    while timer.timeit(number) < SLICE_S:
        number *= 2
    return number


def statement_ratio(ours, theirs, names):
    """A function that gives the ratio of one round."""
    timers = [timeit.Timer(statement, globals=names) for statement in (ours, theirs)]
    numbers = [repeats(timer) for timer in timers]

    def ratio():
        fastest = [float("inf"), float("inf")]
        for turn in range(SLICES):
            for side in (0, 1) if turn % 2 == 0 else (1, 0):
                taken = timers[side].timeit(numbers[side]) / numbers[side]
                fastest[side] = min(fastest[side], taken)
        return fastest[0] / fastest[1]

    return ratio


def process_s(code):
    """Processor time of a fresh interpreter that runs the code, whatever the environment says of Python.

    Without site: what the .pth files of a machine import would count for neither side, enum among it.
    """
    child = subprocess.Popen([sys.executable, "-I", "-S", "-c", code])
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        raise SystemExit(f"bindings.py: exit status {child.returncode} of: {code}")
    return usage.ru_utime + usage.ru_stime


def import_ratio(package):
    """The ratio of one round: what each import adds to an empty interpreter."""
    place = f"import sys; sys.path.insert(0, {str(package)!r})"
    codes = (place, f"{place}; import httpstatus", f"{place}; import http")

    def ratio():
        fastest = [float("inf")] * len(codes)
        for _ in range(SLICES):
            for side, code in enumerate(codes):
                fastest[side] = min(fastest[side], process_s(code))
        empty, ours, theirs = fastest
        return (ours - empty) / (theirs - empty)

    ratio()  # the first import writes bytecode
    return ratio


def rows(package):
    """(what is asked, function that makes that of one round's ratio or None, rounds at most, target or None)."""
    import http.client

    import httpstatus

    known = [code for code in http.client.responses if httpstatus.is_registered(code)]
    names = {"http": http, "httpstatus": httpstatus, "codes": known}
    for name, ours, theirs, target in STATEMENTS:
        yield name, lambda sides=(ours, theirs): statement_ratio(*sides, names), sys.maxsize, target
    of_arrays = array_names(httpstatus)
    for name, ours, theirs, target in ARRAY_STATEMENTS:
        prepare = None if of_arrays is None else lambda sides=(ours, theirs): statement_ratio(*sides, of_arrays)
        yield name, prepare, sys.maxsize, target
    yield "import httpstatus / import http, over an empty start", lambda: import_ratio(package), 5, 0.5


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build", type=Path, help="build directory that holds the package httpstatus")
    parser.add_argument("--rounds", type=int, default=31)
    parser.add_argument("--filter", default="", metavar="TEXT", help="only the rows with TEXT in their names")
    parser.add_argument("--check", action="store_true", help="exit 1 when a target is missed")
    options = parser.parse_args()
    package = next(options.build.resolve().rglob("httpstatus/__init__.py"), None)
    if package is None:
        print(f"not installed: there is no package httpstatus below {options.build}")
        return 0
    package = package.parent.parent
    sys.path.insert(0, str(package))

    print(f"Python {sys.version.split()[0]}, {options.rounds} rounds, medians of ratios formed inside a round\n")
    print(f"{'ours / theirs':<52} {'ratio':>6}  {'quartiles':<12} target")
    missed = False
    for name, prepare, most, target in rows(package):
        if options.filter not in name:
            continue
        if prepare is None:
            print(f"{name:<52} not installed: numpy")
            continue
        ratio = prepare()
        lower, median, upper = statistics.quantiles([ratio() for _ in range(min(options.rounds, most))], n=4)
        verdict = "" if target is None else f"{target:.2f} {'met' if median <= target else 'MISSED'}"
        missed = missed or verdict.endswith("MISSED")
        print(f"{name:<52} {median:6.2f}  {lower:.2f}..{upper:<6.2f} {verdict}".rstrip(), flush=True)
    return 1 if missed and options.check else 0


if __name__ == "__main__":
    sys.exit(main())
