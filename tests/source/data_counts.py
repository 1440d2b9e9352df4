#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""How many rows the data has: what the project promises to know, counted in the tables."""

import csv
from collections import Counter

import tree

AT_LEAST = "at least"


def rows(root, name):
    with open(root / f"data/{name}.tsv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def counts(root):
    """What, how many, how many are promised, and whether more are welcome."""
    codes = rows(root, "codes")
    iana = [row for row in codes if row["vendor"] == "iana"]
    vendors = [row for row in codes if row["vendor"] != "iana"]
    classes, states = Counter(row["code"][0] for row in iana), Counter(row["state"] for row in iana)
    yield "registered codes", len(iana), 64, None
    for digit, expected in zip("12345", (5, 10, 9, 29, 11)):
        yield f"registered codes {digit}xx", classes[digit], expected, None
    for state, expected in (("registered", 59), ("unused", 2), ("temporary", 1), ("deprecated", 1), ("obsolete", 1)):
        yield f"codes that are {state}", states[state], expected, None
    yield "meanings of vendors", len(vendors), 58, AT_LEAST
    yield "numbers with a meaning of a vendor", len({row["code"] for row in vendors}), 44, AT_LEAST
    yield "codes with advice", len(rows(root, "advice")), len(iana), None
    yield "sub-status rows", len(rows(root, "substatus")), 143, AT_LEAST
    yield "gRPC codes", len(rows(root, "grpc")), 17, None
    yield "rows from HTTP to gRPC", len(rows(root, "grpc_from_http")), 10, None
    yield "error types of Proxy-Status", len(rows(root, "proxy_errors")), 32, None
    yield "request methods", len(rows(root, "methods")), 41, AT_LEAST
    policies = rows(root, "retry_policies")
    yield "policies for repeating", len(policies), 38, AT_LEAST
    yield "policies of real clients", sum(row["level"] == "peer" for row in policies), 30, AT_LEAST
    yield "codes that are cacheable by default", sum(row["cache"].startswith("heuristic") for row in iana), 13, None
    yield "codes that must not be stored", sum(row["cache"] == "must-not-store" for row in iana), 4, None
    yield "profiles of caches", len({row["profile"] for row in rows(root, "cache_profiles")}), 24, AT_LEAST
    yield "CoAP response codes", len({row["coap"] for row in rows(root, "coap")}), 23, None


def problems(root):
    for what, count, promised, more in counts(root):
        if count < promised or (count > promised and more is None):
            yield f"{what}: {count}, promised are {more + ' ' if more else ''}{promised}"


if __name__ == "__main__":
    tree.finish(problems(tree.arguments(__doc__).root))
