#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Write the phrases of codes.tsv for the contestants of bench_lookup.

  phrases.py CODES.TSV DIRECTORY    writes phrases.c, gperf_exact.gperf and gperf_any_case.gperf
"""

import csv
import sys
from pathlib import Path

GPERF = """%{{
#include <string.h>
#include "peers.h"
static const struct {name}_row *{name}_find(const char *text, size_t len);
%}}
%language=ANSI-C
%readonly-tables
%compare-lengths
%struct-type
%define hash-function-name {name}_hash
%define lookup-function-name {name}_find
%define word-array-name {name}_words
{options}struct {name}_row {{ const char *name; int code; }};
%%
{rows}%%
int peer_{name}(const char *text, size_t len)
{{
    const struct {name}_row *row = {name}_find(text, len);
    return row != NULL ? row->code : 0;
}}
"""


def read(path):
    """(exact, any case): dicts of text to code. IANA's phrases and aliases come before those of vendors."""
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    iana = [row for row in rows if row["vendor"] == "iana"]
    vendors = [row for row in rows if row["vendor"] != "iana"]
    exact = {row["phrase"]: int(row["code"]) for row in iana if row["phrase"]}
    any_case = {}
    for group in (iana, vendors):
        for column in ("phrase", "aliases"):
            for row in group:
                for text in filter(None, row[column].split("|")):
                    any_case.setdefault(text.lower(), int(row["code"]))
    return exact, any_case


def c_list(name, phrases, any_case):
    rows = "".join(f'    {{ "{text}", {code} }},\n' for text, code in sorted(phrases.items()))
    return (
        f"static const phrase {name}_rows[] = {{\n{rows}}};\n"
        f"const phrase_list phrases_{name} = {{ {name}_rows, {len(phrases)}, {any_case} }};\n"
    )


def gperf(name, phrases, options):
    rows = "".join(f'"{text}", {code}\n' for text, code in phrases.items())
    return GPERF.format(name=name, rows=rows, options=options)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    exact, any_case = read(sys.argv[1])
    out = Path(sys.argv[2])
    texts = {
        "phrases.c": '#include "phrases.h"\n\n' + c_list("exact", exact, "false") + c_list("any_case", any_case, "true"),
        "gperf_exact.gperf": gperf("gperf_exact", exact, ""),
        "gperf_any_case.gperf": gperf("gperf_any_case", any_case, "%ignore-case\n"),
    }
    for name, text in texts.items():
        (out / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
