#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Storing and lifetime of the same responses: ours beside http-cache-semantics for Node.js, in one run.

  cache_peers.py BUILD_DIR [--modules DIR] [--rounds N] [--check] [--differences]

BUILD_DIR is a build with HTTPSTATUS_BENCH; DIR the node_modules that holds the package, when Node.js does not find it by
itself. Without Node.js, or without the package, there is nothing to compare: the line says *not installed*.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
CASES = HERE / "cache_cases.txt"
ADAPTER = HERE / "peers" / "http_cache_semantics.cjs"
PACKAGE = "http-cache-semantics"
SAMPLE_NS = 5e6
SAMPLES = 5  # of a turn: the fastest one counts, for whatever else the processor did made the others slower
WARM_UP = 40
AT_MOST = 0.2  # target: our time over theirs


class Contestant:
    """A process that answers a number of passes with nanoseconds a case."""

    def __init__(self, command, environment=None):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment)
        self.answers = []
        for line in self.process.stdout:
            if line.strip() == "ready":
                break
            self.answers.append(tuple(map(int, line.split())))
        else:
            sys.exit(f"cache_peers.py: {command[0]} did not start")
        self.passes = 1

    def turn(self):
        return min(self.run() for _ in range(SAMPLES))

    def run(self):
        self.process.stdin.write(f"{self.passes}\n")
        self.process.stdin.flush()
        return float(self.process.stdout.readline())

    def warm_up(self):
        """Compilers at run time need their time; then a sample is as long for both."""
        for _ in range(WARM_UP):
            self.passes = max(1, round(SAMPLE_NS / (self.run() * len(self.answers))))

    def stop(self):
        self.process.stdin.close()
        self.process.wait()


def version_of(package, node, environment):
    """None when Node.js does not find the package."""
    found = subprocess.run([node, "-p", f"require('{package}/package.json').version"], capture_output=True, text=True,
                           env=environment, cwd=HERE, check=False)
    return found.stdout.strip() if found.returncode == 0 else None


def report(from_text, from_fields, theirs, rounds):
    """Prints the table; gives the median of the ratios of like to like."""
    rows = (("ours, from fields", from_fields), ("ours, from the text", from_text), (f"{PACKAGE}", theirs))
    samples = {contestant: [] for _, contestant in rows}
    for turn in range(rounds):
        for _, contestant in rows if turn % 2 == 0 else rows[::-1]:
            samples[contestant].append(contestant.turn())
    print(f"{'case':<22} {'ns':>6}  {'of theirs':>9}  quartiles     target")
    for name, contestant in rows:
        ratios = [a / b for a, b in zip(samples[contestant], samples[theirs])]
        lower, median, upper = statistics.quantiles(ratios, n=4)
        verdict = ""
        if contestant is from_fields:
            like_to_like = median
            verdict = f"of<={AT_MOST}  {'met' if median <= AT_MOST else 'MISSED'}"
        print(f"{name:<22} {statistics.median(samples[contestant]):6.0f}  {median:9.3f}  {lower:.3f}..{upper:.3f}  {verdict}".rstrip())
    return like_to_like


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build", type=Path, help="build directory with the benchmarks")
    parser.add_argument("--modules", type=Path, help="node_modules with the package")
    parser.add_argument("--rounds", type=int, default=31)
    parser.add_argument("--check", action="store_true", help="exit 1 when the target is missed")
    parser.add_argument("--differences", action="store_true", help="name the cases whose answers differ")
    options = parser.parse_args()
    program = next(options.build.rglob("bench_cache_peers"), None)
    if program is None:
        sys.exit(f"cache_peers.py: no bench_cache_peers below {options.build}: give a build with HTTPSTATUS_BENCH")
    environment = dict(os.environ)
    if options.modules:
        environment["NODE_PATH"] = str(options.modules.resolve())
    node = shutil.which("node")
    version = version_of(PACKAGE, node, environment) if node else None
    if version is None:
        print(f"{PACKAGE}: not installed")
        return
    ours, from_text = (Contestant([str(program), str(CASES), start]) for start in ("fields", "text"))
    theirs = Contestant([node, str(ADAPTER), str(CASES)], environment)
    blocks = "".join(line for line in CASES.read_text().splitlines(True) if not line.startswith("#")).split("\n\n")
    requests = [block.split("\n")[0] for block in blocks[::2]]
    differing = [i for i, (a, b) in enumerate(zip(ours.answers, theirs.answers)) if a != b]
    node_version = subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    print(f"{PACKAGE} {version}, Node.js {node_version}, {len(ours.answers)} cases, {options.rounds} rounds, medians;")
    print(f"stored and lifetime differ on {len(differing)}\n")
    for i in differing if options.differences else ():
        print(f"case {i + 1}, {requests[i]}: ours {ours.answers[i]}, theirs {theirs.answers[i]}")
    contestants = (from_text, ours, theirs)
    for contestant in contestants:
        contestant.warm_up()
    median = report(*contestants, options.rounds)
    for contestant in contestants:
        contestant.stop()
    sys.exit(1 if options.check and median > AT_MOST else 0)


if __name__ == "__main__":
    main()
