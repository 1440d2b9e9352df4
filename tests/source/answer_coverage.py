#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What each function answers is on record (tests/abi/questions.tsv), or there is a reason why it cannot be."""

import re

import tree
from vector_coverage import BY_ROW, CALLS_OF, WITHOUT_VECTORS

QUESTIONS = "tests/abi/questions.tsv"
# The question that reads rows of a kind, member by member: row_calls.c and walk_calls.c of tests/vectors.
READERS_OF_ROWS = {
    "entry": "httpstatus_entry",
    "substatus": "httpstatus_substatus",
    "field_rule": "httpstatus_required_fields",
    "response_facts": "httpstatus_response_check",
}
TEXT = "reads any text, of which there is no list: vectors and tests/truth ask it"
TIME = "reads or writes any date: vectors ask it"
BUFFER = "reads a buffer bit by bit: vectors and tests/scan ask it"
WITHOUT_ANSWERS = {
    **WITHOUT_VECTORS,
    "httpstatus_bulk_histogram": "counts what bulk_class tells apart: vectors ask it",
    "httpstatus_bulk_parse": TEXT,
    "httpstatus_cache_control_feed": TEXT,
    "httpstatus_cache_control_name_next": TEXT,
    "httpstatus_cache_control_targeted_feed": TEXT,
    "httpstatus_coap_from_text": TEXT,
    "httpstatus_code_parse": TEXT,
    "httpstatus_content_range_parse": TEXT,
    "httpstatus_date_flags": TIME,
    "httpstatus_date_format": TIME,
    "httpstatus_date_parse": TIME,
    "httpstatus_date_parse_folded": TIME,
    "httpstatus_date_parse_lenient": TIME,
    "httpstatus_etag_match": TEXT,
    "httpstatus_field_value_match": TEXT,
    "httpstatus_first": "begins a walk over the rows that the question entry reads: unit tests walk",
    "httpstatus_if_range_match": TEXT,
    "httpstatus_list_next": TEXT,
    "httpstatus_lookup_next": "goes on after what the question lookup answers, which has all meanings",
    "httpstatus_next": "goes on with a walk over the rows that the question entry reads: unit tests walk",
    "httpstatus_range_parse": TEXT,
    "httpstatus_retry_after_parse": TEXT,
    "httpstatus_retry_after_parse_as": TEXT,
    "httpstatus_scan_detect": BUFFER,
    "httpstatus_scan_end": BUFFER,
    "httpstatus_scan_feed": BUFFER,
    "httpstatus_scan_field": BUFFER,
    "httpstatus_scan_histogram": BUFFER,
    "httpstatus_scan_init": BUFFER,
    "httpstatus_scan_key": BUFFER,
    "httpstatus_statusline_parse": TEXT,
    "httpstatus_statusline_parse_lenient": TEXT,
    "httpstatus_substatus_code": "is what the question substatus asks about: unit tests ask it",
    "httpstatus_substatus_find": "gives the first row of those that the question substatus reads",
    "httpstatus_substatus_number": "is what the question substatus asks about: unit tests ask it",
    "httpstatus_substatus_parse": TEXT,
    "httpstatus_substatus_walk": "walks over the rows that the question substatus reads: unit tests walk",
    "httpstatus_version_number": "is another one for each release",
    "httpstatus_version_string": "is another one for each release",
}


def questions(root):
    for line in (root / QUESTIONS).read_text(encoding="utf-8").splitlines()[1:]:
        yield "httpstatus_" + line.split("\t")[0]


def problems(root):
    asked = set(questions(root))
    covered = {function for call in asked for function in CALLS_OF.get(call, (call,))}
    runner = "".join(path.read_text() for path in sorted((root / "tests/vectors").glob("*.c")))
    declared = tree.declarations(root)
    for name, declaration in declared.items():
        row = BY_ROW.search(declaration)
        read = row and READERS_OF_ROWS[row[1]] in asked and re.search(rf"\b{name}\(", runner)
        if name not in covered and not read and name not in WITHOUT_ANSWERS:
            yield f"{name} has no question in {QUESTIONS}"
        if name in covered and name in WITHOUT_ANSWERS:
            yield f"{name} has questions: drop its excuse"
    yield from (f"{name}: there is no such function" for name in sorted(set(WITHOUT_ANSWERS) - set(declared)))


if __name__ == "__main__":
    tree.finish(problems(tree.arguments(__doc__).root))
