#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Each function of numbers and texts has vectors, so that every language answers it; each row of a vector is unique."""

import re

import tree

# Rows and facts are no values of a vector; these appear through the walks and checks that vectors do have.
BY_ROW = re.compile(r"const httpstatus_(entry|substatus|field_rule|response_facts) \*(entry|row|rule|facts)\b")
# A call of the vectors that stands for several functions.
CALLS_OF = {
    "httpstatus_budget": ("httpstatus_budget_init", "httpstatus_budget_try", "httpstatus_budget_deposit"),
    "httpstatus_scan_feed": ("httpstatus_scan_init", "httpstatus_scan_feed", "httpstatus_scan_histogram", "httpstatus_scan_end"),
    "httpstatus_retry_decide": ("httpstatus_retry_decide", "httpstatus_retry_policy", "httpstatus_retry_facts_hint"),
}
WITHOUT_VECTORS = {
    "httpstatus_find": "gives a row: unit tests ask its accessors",
    "httpstatus_find_in": "gives a row: unit tests ask its accessors",
    "httpstatus_cache_control_init": "empties a struct: unit tests ask it",
    "httpstatus_cache_facts_field": "fills facts: the decisions of the vectors feed it",
    "httpstatus_cache_record_invalidate": "changes a record: the stories of the vectors call it",
    "httpstatus_cache_record_pack": "gives bytes: unit tests ask it",
    "httpstatus_cache_record_unpack": "fills a record: unit tests ask it",
    "httpstatus_freshness_age_s": "takes a record: the verdicts of the vectors give it",
    "httpstatus_freshness_lifetime_s": "takes a record: the verdicts of the vectors give it",
    "httpstatus_response_facts_field": "fills facts: response_check feeds it",
    "httpstatus_retry_facts_field": "fills facts: unit tests feed it",
    "httpstatus_retry_after_skew": "changes a struct that was read: unit tests ask it",
    "httpstatus_retry_policy_set": "changes a policy: unit tests ask each code",
}


def vector_rows(root):
    for path in sorted((root / "tests/vectors").glob("*.tsv")):
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n")[1:-1], 2):
            if not line.startswith("#"):
                yield f"{path.name}:{number}", line.split("\t")


def problems(root):
    called, seen = set(), {}
    for place, cells in vector_rows(root):
        if len(cells) != 4:
            yield f"{place}: {len(cells)} cells where 4 belong"
            continue
        name = "httpstatus_" + cells[0]
        called.update(CALLS_OF.get(name, (name,)))
        key = tuple(cells[:2])
        if key in seen:
            yield f"{place}: {cells[0]}({cells[1]}) stands in {seen[key]} already"
        seen[key] = place
    declared = tree.declarations(root)
    for name, declaration in declared.items():
        excused = name in WITHOUT_VECTORS or declaration.endswith("(void)") or BY_ROW.search(declaration)
        if name not in called and not excused:
            yield f"{name} has no row in tests/vectors"
        if name in called and name in WITHOUT_VECTORS:
            yield f"{name} has vectors: drop its excuse"
    yield from (f"{name}: there is no such function" for name in sorted(called - set(declared)))


if __name__ == "__main__":
    tree.finish(problems(tree.arguments(__doc__).root))
