#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every public function of numbers and every reader of a text has a model in tests/truth, or a reason for none."""

import re
import sys

import tree

sys.path.insert(0, str(tree.ROOT / "tests/truth"))

import properties
import texts

# Asked under another name, by a function of the program every_int or every_text that calls them.
INDIRECT = {
    "find": "vendor_mask",
    "find_in": "vendor_mask",
    "required_fields": "required_field_rules",
    "suggested_fields": "suggested_field_rules",
    "cc_name": "directive_name",
    "error_text": "has_error_text",
    "audit_text": "has_audit_text",
    "cache_profile_implicit": "profile_implicit",
    "lookup_next": "lookup",
}
EXCUSED = {
    "substatus_find": "rows of pairs of numbers: tests/abi holds every one",
    "list_next": "positions, not an answer: fuzz_field_value",
    "cache_control_name_next": "positions, not an answer: fuzz_cache_control",
    "etag_match": "compares two texts: fuzz_field_value",
    "if_range_match": "compares two texts: fuzz_content_range",
    "field_value_match": "compares two texts: fuzz_field_value",
    "response_facts_field": "a field is a name and a value: fuzz_response",
    "retry_facts_field": "a field is a name and a value: fuzz_retry_facts",
    "cache_facts_field": "a field is a name and a value: fuzz_cache_facts",
    "scan_key": "says which keys it refuses: fuzz_scan has the rule",
    "scan_detect": "what is a log takes more than three bytes: tests/scan",
    "scan_feed": "what is a log takes more than three bytes: tests/scan",
    "scan_histogram": "what is a log takes more than three bytes: tests/scan",
    "statusline_format": "a writer: fuzz_statusline",
    "cache_status_format": "a writer: fuzz_cache.h",
}
NUMBER = re.compile(r"(u?int\d*(_t)?)( \w+)?")
TEXT = re.compile(r"const char \*\w+, size_t \w+")


def is_asked(declaration):
    parameters = re.search(r"\((.*)\)$", declaration)[1]
    return TEXT.search(parameters) or all(NUMBER.fullmatch(each.strip()) for each in parameters.split(","))


def problems(root):
    modelled = {*properties.numbers(), *properties.pairs(), *texts.readers()}
    declared = {name.removeprefix("httpstatus_"): text for name, text in tree.declarations(root).items()}
    for name, declaration in declared.items():
        if is_asked(declaration) and not {name, INDIRECT.get(name)} & modelled and name not in EXCUSED:
            yield f"tests/truth: {name}() has no model, and tests/source/truth_coverage.py no reason for that"
    for name in sorted({*INDIRECT, *EXCUSED} - set(declared)):
        yield f"tests/source/truth_coverage.py: {name}() is no public function"
    for name in sorted(set(EXCUSED) & modelled):
        yield f"tests/source/truth_coverage.py: {name}() has a model and needs no excuse"


if __name__ == "__main__":
    tree.finish(problems(tree.arguments(__doc__).root))
