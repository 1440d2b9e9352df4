#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""httpstatus tally beside other commands on generated logs: ratios of time, formed inside each round.

  commands.py BUILD_DIR [--bytes N] [--rounds N] [--format NAME] [--duckdb PYTHON] [--check]

First the counts are compared with the slow model of tests/support, on every line. Then each round runs every command once,
in shuffled order, on one processor but for the row with two threads. --check exits with 1 when a target is missed.
A peer that is not installed is a row that says so. --duckdb names a Python that has the module duckdb.
"""

import argparse
import collections
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests" / "support"))

import scan_model

DUCKDB = """
import duckdb, sys
duckdb.execute("set threads to 1")
print(duckdb.sql(r"select regexp_extract(l, '^(?:[^\\"\\\\\\\\]|\\\\\\\\.)*\\"(?:[^\\"\\\\\\\\]|\\\\\\\\.)*\\" ([0-9]{3})[ \\t\\r]?', 1) s, count(*) "
      "from read_csv('%s', columns={'l': 'varchar'}, delim='\\x01', quote='', escape='', header=false, "
      "ignore_errors=true, strict_mode=false, max_line_size=1000000) group by 1" % sys.argv[1]).fetchall())
"""

# (name, command in words, target: at least so many times our time; None for a row to look at).
PEERS = {
    "combined": [
        ("wc -l", ["wc", "-l", "LOG"], 1 / 1.67),
        ("cat", ["cat", "LOG"], None),
        ("mawk -F'\"' (easier: no escapes)", ["mawk", "-F\"", "{split($3,a,\" \");n[a[1]]++}END{for(c in n)print c,n[c]}", "LOG"], 7),
        ("mawk $9 (wrong)", ["mawk", "{n[$9]++}END{for(c in n)print c,n[c]}", "LOG"], 7),
        ("duckdb, one thread", ["DUCKDB", "-c", DUCKDB, "LOG"], 8),
        ("logswan", ["logswan", "LOG"], 15),
        ("goaccess, status panel only", ["goaccess", "LOG", "--log-format=COMBINED", "--no-global-config", "-o", "FOLDER/report.json"]
         + [f"--ignore-panel={panel}" for panel in (
             "VISITORS", "REQUESTS", "REQUESTS_STATIC", "NOT_FOUND", "HOSTS", "OS", "BROWSERS", "VISIT_TIMES",
             "VIRTUAL_HOSTS", "REFERRERS", "REFERRING_SITES", "KEYPHRASES", "REMOTE_USER", "CACHE_STATUS", "GEO_LOCATION",
             "MIME_TYPE", "TLS_TYPE")], 200),
    ],
    "json": [
        ("wc -l", ["wc", "-l", "LOG"], 1 / 1.67),
        ("cat", ["cat", "LOG"], None),
        ("mawk, first \"status\": (wrong)", ["mawk", "match($0,/\"status\":[0-9]+/){n[substr($0,RSTART+9,3)]++}END{for(c in n)print c,n[c]}", "LOG"], 7),
    ],
    "haproxy": [
        ("wc -l", ["wc", "-l", "LOG"], None),
        ("cat", ["cat", "LOG"], None),
        ("halog -st", ["sh", "-c", "exec halog -st <\"$1\"", "sh", "LOG"], 2),
        ("mawk $11", ["mawk", "{n[$11]++}END{for(c in n)print c,n[c]}", "LOG"], 7),
    ],
}
MODELS = {"combined": scan_model.ncsa, "json": scan_model.json, "haproxy": scan_model.haproxy}
THREADS_TARGET = 1.6


def reference(log, model):
    """By the model, each distinct line once."""
    lines = collections.Counter(log.read_bytes().split(b"\n"))
    lines[b""] -= 1
    counts = collections.Counter()
    for line, n in lines.items():
        counts[model(line)[0]] += n
    return +counts


def counted(command, log, *options):
    done = subprocess.run([command, "tally", "-f", "json", *options, log], capture_output=True, check=True)
    document = json.loads(done.stdout)
    counts = collections.Counter({row["code"]: row["count"] for row in document["codes"]})
    totals, spellings = document["totals"], document["no_status"]
    counts.update({"dash": spellings["-"], "zero": spellings["0"], 0: spellings["000"], "malformed": totals["malformed"],
                   "empty": totals["empty"], "other": totals["other_numbers"]})
    return +counts


def seconds(words, processors):
    pinned = ["taskset", "-c", processors, *words] if shutil.which("taskset") else words
    with open(os.devnull, "wb") as nothing:
        begin = time.perf_counter()
        # Some peers complain about lines that they refuse, and exit with more than 0.
        subprocess.run(pinned, stdin=subprocess.DEVNULL, stdout=nothing, stderr=nothing, check=False)
        return time.perf_counter() - begin


def peak_kib(command, log):
    """The most memory that a tally of a log had, while its input is still open."""
    with subprocess.Popen([command, "tally"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL) as process:
        with open(log, "rb") as file:
            shutil.copyfileobj(file, process.stdin)
        status = Path(f"/proc/{process.pid}/status").read_text()
    return int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")))


def run_format(fmt, options, folder):
    command = str(Path(options.build) / "tools" / "httpstatus" / "httpstatus")
    log = folder / fmt
    with open(log, "wb") as file:
        subprocess.run([sys.executable, ROOT / "bench" / "gen_log.py", fmt, str(options.bytes)], stdout=file, check=True)
    wanted = reference(log, MODELS[fmt])
    for threads in ("1", "2"):
        found = counted(command, log, "--threads", threads)
        if found != wanted:
            sys.exit(f"commands.py: {fmt}: wrong counts: {(found - wanted) + (wanted - found)}")
    ours = [command, "tally", "--threads", "1", str(log)]
    places = {"LOG": str(log), "DUCKDB": options.duckdb or "no duckdb"}
    rows, missing = {"ours": (ours, "0", None), "ours, two threads": ([*ours[:3], "2", str(log)], "0,1", None)}, []
    for name, words, target in PEERS[fmt]:
        words = [places.get(word, word.replace("FOLDER", str(folder))) for word in words]
        if shutil.which(words[0]) is None or (words[0] == "sh" and shutil.which("halog") is None):
            missing.append(name)
        else:
            rows[name] = (words, "0", target)
    samples = collections.defaultdict(list)
    for each in range(options.rounds):
        for name in random.sample(list(rows), len(rows)):
            # What takes minutes is run once.
            if each == 0 or samples[name][0] < options.patience:
                samples[name].append(seconds(*rows[name][:2]))
    report(fmt, log, rows, samples, missing, peak_kib(command, log))
    return missed(rows, samples)


def ratios(samples, name):
    """How many times our time, round by round."""
    return [theirs / ours for theirs, ours in zip(samples[name], samples["ours"])]


def missed(rows, samples):
    names = [name for name, (_, _, target) in rows.items() if target and statistics.median(ratios(samples, name)) < target]
    return names + ["two threads"] * (1 / statistics.median(ratios(samples, "ours, two threads")) < THREADS_TARGET)


def report(fmt, log, rows, samples, missing, peak):
    print(f"\n{fmt}: {log.stat().st_size / 1e6:.0f} MB, counts equal to the model; {peak} KiB of memory at most\n")
    print("| command | ms (median) | ms (least) | times ours (median) | times ours (least) | target |\n|---|--:|--:|--:|--:|--:|")
    for name, (_, _, target) in rows.items():
        times, ratio = samples[name], statistics.median(ratios(samples, name))
        print(f"| {name} | {1000 * statistics.median(times):.0f} | {1000 * min(times):.0f} | {ratio:.2f} | "
              f"{min(times) / min(samples['ours']):.2f} | {f'{target:.1f}' if target else ''} |")
    for name in missing:
        print(f"| {name} | not installed | | | | |")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build", help="a release build")
    parser.add_argument("--bytes", type=int, default=200_000_000)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--patience", type=float, default=10, help="a command that takes more seconds is run once")
    parser.add_argument("--format", choices=PEERS, action="append")
    parser.add_argument("--duckdb", help="a Python that has the module duckdb")
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    failed = []
    for fmt in options.format or PEERS:
        with tempfile.TemporaryDirectory() as folder:
            failed += [f"{fmt}: {name}" for name in run_format(fmt, options, Path(folder))]
    for name in failed:
        print(f"MISSED: {name}")
    return bool(failed and options.check)


if __name__ == "__main__":
    sys.exit(main())
