#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Ask the library the conformance cases of other projects, which lie beside this tree and not in it.

  run_oracle.py status|retry --library LIB   exit 1 on an answer that is neither expected nor a named exception
  run_oracle.py cache --package DIR          the same through the Python package in DIR

The cases are looked for in $HTTPSTATUS_ORACLE, else in ../shared/oracle beside the tree;
without them the run is skipped.
"""

import argparse
import importlib
import json
import os
import sys
from pathlib import Path

import cache_questions
import cache_stories
import decision_questions
import named_exceptions
import questions
import retry_questions
import waiting_questions
from library import Library
from retry_library import RetryLibrary

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))

from skipping import skip

STATUS = {
    "class_fallback": questions.class_fallback,
    "class_predicates": questions.class_predicates,
    "code_parse": questions.code_parse,
    "phrase_lookup_asserted": questions.phrase_lookup_asserted,
    "libmicrohttpd_reasons": questions.libmicrohttpd_reasons,
    "reverse_lookup_names": questions.reverse_lookup_names,
    "reverse_lookup_phrases": questions.reverse_lookup_phrases,
    "redirect": questions.redirect,
    "cacheable_by_default": questions.cacheable_by_default,
    "empty_body": questions.empty_body,
    "required_headers": questions.required_headers,
}
STATUS_LINES = ("status_line", "status_line_differential")
RETRY = {
    "http_date": retry_questions.http_date,
    "rfc850_year_rule": retry_questions.rfc850_year_rule,
    "retry_after": retry_questions.retry_after,
    "profiles": retry_questions.profiles,
    "class_maps": retry_questions.class_maps,
    "decisions": decision_questions.decisions,
    "backoff": waiting_questions.backoff,
    "budgets": waiting_questions.budgets,
}
CACHE = {
    "cache-control-and-age": cache_questions.fields_and_ages,
    "http-date": cache_questions.dates,
    "storability-matrix": cache_questions.storability,
    "status-matrix": cache_questions.systems,
    "peer-library-b": cache_stories.stories("b"),
    "peer-library-c": cache_stories.stories("c"),
}
NOT_ASKED = {
    "status": {
        "retryable_by_status": "sets that disagree with each other; the presets are asked under retry",
        "exit_codes": "exit statuses are those of a command",
        "otel_span_status": "what a trace calls an error is not the library's to say",
    },
    "retry": {},
    "cache": {},
}
EXCEPTIONS = {"status": named_exceptions.STATUS, "retry": named_exceptions.RETRY, "cache": named_exceptions.CACHE}


def asked(subject, told, cases):
    """Name of the file and question, for every case."""
    known = {"status": STATUS, "retry": RETRY, "cache": CACHE}[subject]
    unknown = set(cases) - set(known) - set(STATUS_LINES) - set(NOT_ASKED[subject])
    if unknown:
        sys.exit(f"no question is known for {', '.join(sorted(unknown))}: name it in run_oracle.py")
    for name in sorted(set(cases) & set(known)):
        for question in known[name](told, cases[name]):
            yield name, question
    if set(STATUS_LINES) <= set(cases):
        for question in questions.status_line(told, *(cases[name] for name in STATUS_LINES)):
            yield STATUS_LINES[0], question


def report(subject, folder, told):
    exceptions = EXCEPTIONS[subject]
    named = {(each.source, each.asked): each for each in exceptions}
    counts, wrong = {}, []
    if len(named) < len(exceptions):
        asked_of = [(each.source, each.asked) for each in exceptions]
        wrong += [f"named twice: {asked} ({source})" for source, asked in named if asked_of.count((source, asked)) > 1]
    cases = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))}
    for name, question in asked(subject, told, cases):
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
    for name, reason in NOT_ASKED[subject].items():
        print(f"{name}: not asked: {reason}")
    wrong += [f"no case needs the exception {each.asked} ({each.source})" for each in named.values()]
    print(f"{sum(counts.values())} questions, {len(exceptions) - len(named)} named exceptions, {len(wrong)} wrong")
    return wrong


def whom_to_ask(options):
    if options.subject == "cache":
        sys.path.insert(0, options.package)
        return importlib.import_module("httpstatus")
    library = Library(options.library, ROOT / "include")
    return library if options.subject == "status" else RetryLibrary(library, ROOT / "include")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("subject", choices=sorted(NOT_ASKED), help="which cases")
    parser.add_argument("--library", help="the shared library, for status and retry")
    parser.add_argument("--package", help="the folder of the Python package, for cache")
    parser.add_argument("--instrumented", default="", help="sanitizers, which this program cannot load")
    options = parser.parse_args()
    folder = Path(os.environ.get("HTTPSTATUS_ORACLE") or ROOT.parent / "shared/oracle") / options.subject
    if not folder.is_dir():
        skip("the conformance cases are not beside this tree; set HTTPSTATUS_ORACLE to their folder")
    if options.instrumented:
        skip(f"Python cannot load a library built with {options.instrumented}")
    wrong = report(options.subject, folder, whom_to_ask(options))
    print(*wrong, sep="\n", end="\n" if wrong else "")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
