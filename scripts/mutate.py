#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Whether the tests notice a change of lib/ or of data/: changes one thing at a time and runs them.

  mutate.py --sample N        N mutants of lib/ and data/, chosen by --seed
  mutate.py --all             every mutant
  mutate.py --file FILE ...   every mutant of these files

A mutant is killed when a unit test or a vector fails, or else when an answer or a constant is not what tests/abi has on
record. The latter are counted apart: they say that a change would be noticed, not what is right.
Works in scratch copies of the tree, one for each of --jobs. Exit 1 when a mutant lives that is not listed in
tests/source/equivalent-mutants.tsv, or when one is listed that does not exist or was killed. With --score P mutants may
live as long as P of a hundred are killed, of those that change the code and are not listed; with --scores FILE as many
of each file as the table says, of a file that it does not name all.
Needs gcc, tcc and check.
"""

import argparse
import csv
import multiprocessing
import random
import sys
import tempfile
from collections import Counter
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).parent))
from mutation import c_source, table  # noqa: E402
from mutation.workshop import ON_RECORD, Workshop  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent
EQUIVALENT = "tests/source/equivalent-mutants.tsv"
COLUMNS = "killed", "by record", "same code", "invalid", "equivalent", "alive"


def mutants_of(name):
    kind = table if name.startswith("data/") else c_source
    return kind.mutants(name, (ROOT / name).read_text())


def all_files():
    paths = [*(ROOT / "lib").glob("*.[ch]"), *(ROOT / "data").glob("*.tsv")]
    return sorted(str(path.relative_to(ROOT)) for path in paths)


def equivalents():
    with open(ROOT / EQUIVALENT, encoding="utf-8", newline="") as file:
        rows = [row for row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]
    return {tuple(row[:4]): row[4] for row in rows[1:]}


def work(jobs, results, only_quick):
    try:
        with tempfile.TemporaryDirectory(prefix="httpstatus-mutate-") as scratch:
            workshop = Workshop(ROOT, Path(scratch) / "tree", only_quick)
            for mutant in iter(jobs.get, None):
                results.put((mutant, *workshop.judge(mutant)))
    finally:
        results.put(None)


def judged(mutants, workers, only_quick):
    """Each mutant with its result, as they come."""
    jobs, results = multiprocessing.Queue(), multiprocessing.Queue()
    for mutant in [*mutants, *[None] * workers]:
        jobs.put(mutant)
    arguments = jobs, results, only_quick
    processes = [multiprocessing.Process(target=work, args=arguments, daemon=True) for _ in range(workers)]
    for process in processes:
        process.start()
    for _ in processes:
        yield from iter(results.get, None)
    for process in processes:
        process.join()
    if any(process.exitcode != 0 for process in processes):
        sys.exit("mutate.py: a worker ended before its work, see above")


def tested(counts, file=None):
    """How many are killed, of how many that change the code of one file, or of all, and are not listed."""
    killed, alive = (sum(n for (name, result), n in counts.items() if result in results and file in (name, None))
                     for results in (("killed", "by record"), ("alive",)))
    return killed, killed + alive


def score(counts, file=None):
    killed, all_of_them = tested(counts, file)
    return 100 * killed / all_of_them if all_of_them else 100


def report(counts):
    print(f"{'':28}" + "".join(f"{name:>12}" for name in COLUMNS) + f"{'score':>8}")
    for file in [*sorted({file for file, _ in counts}), None]:
        sums = [sum(n for (name, result), n in counts.items() if result == wanted and file in (name, None))
                for wanted in COLUMNS]
        print(f"{file or 'all':28}" + "".join(f"{n:>12}" for n in sums) + f"{score(counts, file):>8.1f}")


def least_scores(path):
    with open(path, encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return {row["file"]: float(row["least"]) for row in rows}


def below(counts, options):
    """What is not enough."""
    if options.scores:
        least = least_scores(ROOT / options.scores)
        wanted = {file: least.get(file, 100) for file in sorted({file for file, _ in counts})}
    else:
        wanted = {None: 100 if options.score is None else options.score}
    return [f"{file or 'all'}: {score(counts, file):.1f} of {number:g}" for file, number in wanted.items()
            if score(counts, file) < number]


def kept(mutants, results):
    """The mutants that are alive in a file of results or not in it, and the rows of all others."""
    with open(results, encoding="utf-8", newline="") as file:
        rows = {tuple(row[:4]): row for row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)}
    known = [rows[mutant.key] for mutant in mutants if rows.get(mutant.key, [""] * 5)[4] not in ("", "alive")]
    keys = {tuple(row[:4]) for row in known}
    return [mutant for mutant in mutants if mutant.key not in keys], known


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sample", type=int, metavar="N", help="only so many mutants")
    parser.add_argument("--seed", default="1", help="chooses the sample (1)")
    parser.add_argument("--all", action="store_true", help="every mutant")
    parser.add_argument("--file", nargs="+", metavar="FILE", help="mutants of these files only")
    parser.add_argument("--again", metavar="RESULTS", help="only those that are alive in this file, or not in it")
    parser.add_argument("--quick", action="store_true", help="only tests of less than a tenth of a second")
    parser.add_argument("--score", type=float, metavar="P", help="so many of a hundred are enough")
    parser.add_argument("--scores", metavar="FILE", help="so many as this table says of each file are enough")
    parser.add_argument("--jobs", type=int, default=multiprocessing.cpu_count(), help="how many at a time")
    parser.add_argument("--results", default="build/mutants.tsv", help="a row for each mutant (build/mutants.tsv)")
    options = parser.parse_args()
    if not (options.sample or options.all or options.file):
        parser.error("how many? --sample N, --all or --file FILE")

    mutants = [mutant for file in options.file or all_files() for mutant in mutants_of(file)]
    if not mutants:
        sys.exit("mutate.py: nothing to change")
    existing, listed = {mutant.key for mutant in mutants}, equivalents()
    mistakes = [f"listed, but there is no such mutant: {' | '.join(key)}" for key in listed
                if key not in existing and (not options.file or key[0] in options.file)]
    mutants, known = kept(mutants, options.again) if options.again else (mutants, [])
    if options.sample:
        random.Random(options.seed).shuffle(mutants)
    mutants = mutants[:options.sample]
    results = ROOT / options.results
    results.parent.mkdir(parents=True, exist_ok=True)
    counts, living = Counter((row[0], row[4]) for row in known), []
    with open(results, "w", encoding="utf-8") as file:
        file.writelines("\t".join(row) + "\n" for row in known)
        for mutant, result, killer in judged(mutants, options.jobs, options.quick):
            if mutant.key in listed and result == "killed":
                mistakes.append(f"listed as equivalent, but {killer} fails: {' | '.join(mutant.key)}")
            elif mutant.key in listed and result == "alive":
                result = "equivalent"
            elif result == "alive":
                living.append(f"alive: {' | '.join(mutant.key)}")
            if killer in ON_RECORD:
                result = "by record"
            counts[mutant.file, result] += 1
            file.write("\t".join((*mutant.key, result, killer)) + "\n")
            file.flush()
    report(counts)
    for folder in sorted({file.partition("/")[0] for file, _ in counts}):
        of_folder = {key: n for key, n in counts.items() if key[0].startswith(f"{folder}/")}
        killed, all_of_them = tested(of_folder)
        print(f"score of {folder}/: {score(of_folder):.1f}, {killed} killed of {all_of_them}")
    print("\n".join(sorted([*living, *mistakes])))
    short = below(counts, options)
    if mistakes or short:
        sys.exit("mutate.py: " + "; ".join([*short, *(["see above"] if mistakes else [])]))


if __name__ == "__main__":
    main()
