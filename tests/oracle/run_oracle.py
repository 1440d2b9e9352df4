#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Ask the library the conformance cases of other projects, which lie beside this tree and not in it.

  run_oracle.py --library LIB   exit 1 on an answer that is neither expected nor a named exception

The cases are looked for in $HTTPSTATUS_ORACLE, else in ../shared/oracle beside the tree; without them the run is skipped.
"""

import argparse
import json
import os
import sys
from pathlib import Path

import questions
from named_exceptions import NAMED
from library import Library

ROOT = Path(__file__).resolve().parents[2]

ASKED = {
    "class_fallback": questions.class_fallback,
    "class_predicates": questions.class_predicates,
    "code_parse": questions.code_parse,
    "phrase_lookup_asserted": questions.phrase_lookup_asserted,
    "libmicrohttpd_reasons": questions.libmicrohttpd_reasons,
    "reverse_lookup_names": questions.reverse_lookup_names,
    "reverse_lookup_phrases": questions.reverse_lookup_phrases,
    "redirect": questions.redirect,
    "empty_body": questions.empty_body,
    "required_headers": questions.required_headers,
}
STATUS_LINES = ("status_line", "status_line_differential")
NOT_ASKED = {
    "cacheable_by_default": "the library has no rule for caches yet",
    "retryable_by_status": "the library has no rule for repeating yet",
    "exit_codes": "exit statuses are those of a command",
    "otel_span_status": "what a trace calls an error is not the library's to say",
}


def asked(library, folder):
    """Name of the file and question, for every case."""
    cases = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))}
    unknown = set(cases) - set(ASKED) - set(STATUS_LINES) - set(NOT_ASKED)
    if unknown:
        sys.exit(f"no question is known for {', '.join(sorted(unknown))}: name it in run_oracle.py")
    for name in sorted(set(cases) & set(ASKED)):
        for question in ASKED[name](library, cases[name]):
            yield name, question
    if set(STATUS_LINES) <= set(cases):
        for question in questions.status_line(library, *(cases[name] for name in STATUS_LINES)):
            yield STATUS_LINES[0], question


def report(folder, library):
    named = {(each.source, each.asked): each for each in NAMED}
    counts, wrong = {}, []
    for name, question in asked(library, folder):
        counts[name] = counts.get(name, 0) + 1
        exception = named.get((question.source, question.asked))
        if exception and question.got == exception.answer and question.got != question.expected:
            named.pop((question.source, question.asked))
        elif question.got != question.expected:
            wrong.append(
                f"{name}: {question.asked}: expected {question.expected!r}, got {question.got!r} ({question.source})"
            )
    for name, count in counts.items():
        print(f"{name}: {count} questions")
    for name, reason in NOT_ASKED.items():
        print(f"{name}: not asked: {reason}")
    wrong += [f"no case needs the exception {each.asked} ({each.source})" for each in named.values()]
    print(f"{sum(counts.values())} questions, {len(NAMED) - len(named)} named exceptions, {len(wrong)} wrong")
    return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--library", required=True, help="the shared library")
    parser.add_argument("--instrumented", default="", help="sanitizers, which this program cannot load")
    options = parser.parse_args()
    folder = Path(os.environ.get("HTTPSTATUS_ORACLE") or ROOT.parent / "shared/oracle") / "status"
    if not folder.is_dir():
        print("skipped: the conformance cases are not beside this tree; set HTTPSTATUS_ORACLE to their folder")
        return 0
    if options.instrumented:
        print(f"skipped: Python cannot load a library built with {options.instrumented}")
        return 0
    wrong = report(folder, Library(options.library, ROOT / "include"))
    print(*wrong, sep="\n", end="\n" if wrong else "")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
