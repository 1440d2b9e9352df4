#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Fail on an #include that crosses a layer: who may include whom stands here and nowhere else.

  layers.py            check the tree that this script stands in
  layers.py --root DIR check another tree (for the test of this script)
"""

import argparse
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# 1 answers from the table, 2 readers and writers of text, 3 rules, 4 arrays. A source may include the headers below its
# layer.
LAYERS = {
    1: "class registry entry provenance vendor lookup method substatus mapping advice why field words "
    "retry_rule retry_policy cache_rule cache_preset",
    2: "scan statusline fields date retry_after retry_facts cache_control field_value cache_facts cache_record",
    3: "content redirect headers backoff budget retry retry_plan freshness cache cache_validation cache_status",
    4: "bulk",
}
# Outside the layers: anybody may include these, and they include nobody. The words have enumerations only.
OUTSIDE = "error version retry_words cache_words scan_words"
BASE = {"httpstatus/export.h", "httpstatus/codes.h"}

# Headers of the same layer, each with its reason.
SAME_LAYER = {
    ("entry.h", "registry"): "rows are declared where they are found",
    ("provenance.h", "registry"): "rows are declared where they are found",
    ("lookup.h", "registry"): "gives rows",
    ("class.c", "registry"): "a registered code is its own effective code",
    ("entry.c", "class"): "the class of a row is that of its code",
    ("mapping.c", "class"): "interim codes and the generic codes of a class",
    ("headers.c", "content"): "what must have no content is a rule of its own",
    ("words.h", "advice"): "the numbers that it has words for are declared with their rows",
    ("words.h", "entry"): "the numbers that it has words for are declared with their rows",
    ("words.h", "method"): "the numbers that it has words for are declared with their rows",
    ("words.h", "provenance"): "the numbers that it has words for are declared with their rows",
    ("words.h", "substatus"): "the numbers that it has words for are declared with their rows",
    ("retry_after.c", "date"): "a wait may be given as a date",
    ("retry_facts.h", "retry_after"): "a hint that was read becomes a fact",
    ("retry.h", "budget"): "a decision asks the budget last",
    ("retry_plan.h", "retry"): "a plan is made of decisions",
    ("cache_facts.h", "cache_control"): "directives are facts",
    ("cache_facts.c", "date"): "fields hold dates",
    ("cache_facts.c", "field_value"): "fields hold lists",
    ("cache_record.h", "cache_control"): "directives are kept",
    ("cache_validation.h", "cache"): "gives the same verdict",
    ("cache_status.h", "cache"): "writes that verdict",
    ("fields.h", "cache_control"): "directives are facts",
    ("fields.c", "field_value"): "fields hold lists",
}

# A stem whose source would be too long for one file: the other files of it.
PARTS = {
    "date_lenient": "date",
    "retry_special": "retry",
    "retry_set": "retry",
    "retry_wait": "retry",
    "cache_directive": "cache_control",
    "cache_targeted": "cache_control",
    "cache_reuse": "cache",
    "headers_caching": "headers",
    "scan_block": "scan",
    "scan_detect": "scan",
    "scan_fields": "scan",
    "scan_find": "scan",
    "scan_json": "scan",
    "scan_line": "scan",
}

SYSTEM = {"stdbool.h", "stddef.h", "stdint.h"}
ROWS = "generated/tables.h"

# Each private header: the stems that may include it, all when none is named; and what it may include itself.
PRIVATE = {
    "bytes.h": (set(), {"string.h"}),
    "text.h": (set(), {"bytes.h"}),
    "sized.h": (set(), set()),
    "civil.h": ({"date"}, set()),
    "status_row.h": ({"registry", "bulk"}, {ROWS}),
    "policy.h": (
        {"retry_policy", "backoff", "budget", "retry", "retry_plan"},
        {"httpstatus/retry_policy.h", "sized.h"},
    ),
    "cache_directive.h": ({"cache_control"}, {"httpstatus/cache_control.h", "text.h"}),
    "freshness_rules.h": ({"freshness", "cache", "cache_preset"}, {"httpstatus/freshness.h", "sized.h"}),
    "cache_decision.h": (
        {"cache", "cache_validation"},
        {"bytes.h", "freshness_rules.h", "httpstatus/cache.h", "httpstatus/error.h"},
    ),
    "findings.h": (
        {"headers"},
        {"httpstatus/headers.h", "httpstatus/why.h"},
    ),
    "scan_answers.h": ({"scan"}, {"httpstatus/scan.h"}),
    "scan_block.h": ({"scan"}, {"httpstatus/scan.h", "scan_answers.h", "text.h"}),
    "scan_line.h": ({"scan"}, {"httpstatus/scan.h", "text.h"}),
    "scan_vector.h": ({"scan"}, {"emmintrin.h"}),
    "retry_wait.h": ({"retry"}, {"httpstatus/retry.h"}),
    "retry_decision.h": (
        {"retry"},
        {"httpstatus/method.h", "httpstatus/retry.h", "httpstatus/retry_rule.h", "retry_wait.h"},
    ),
}

# Folders that see the library as its users do.
CLIENTS = ("tools", "bindings", "integrations", "examples", "bench", "fuzz")

INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^">]+)[">]', re.MULTILINE)

LAYER_OF = {stem: layer for layer, stems in LAYERS.items() for stem in stems.split()}


def includes(path):
    text = path.read_text(encoding="utf-8")
    return [(text.count("\n", 0, match.start(1)) + 1, match[1]) for match in INCLUDE.finditer(text)]


def stem_of(include):
    match = re.fullmatch(r"httpstatus/([a-z_]+)\.h", include)
    return match[1] if match else None


def reaches(name, layer, stem):
    """Whether the file name (with .c or .h), which belongs to layer, may include the public header of stem."""
    if stem in OUTSIDE.split():
        return True
    return stem in LAYER_OF and (LAYER_OF[stem] < layer or (name, stem) in SAME_LAYER)


def check_public(path, include):
    stem = path.stem
    if stem == "httpstatus":
        return None if stem_of(include) else "the umbrella includes public headers only"
    if include in SYSTEM or include in BASE:
        return None
    if stem in OUTSIDE.split() or stem not in LAYER_OF or not reaches(path.name, LAYER_OF[stem], stem_of(include)):
        return "a public header includes stdbool.h, stddef.h, stdint.h, export.h, codes.h and lower layers only"
    return None


def check_source(path, include):
    stem = PARTS.get(path.stem, path.stem)
    layer = LAYER_OF.get(stem)
    if layer is None and stem not in OUTSIDE.split():
        return f"{stem} has no layer: name it in scripts/layers.py"
    if include in SYSTEM or include in BASE or include == f"httpstatus/{stem}.h":
        return None
    if include in PRIVATE:
        users = PRIVATE[include][0]
        return None if not users or stem in users else f"only {', '.join(sorted(users))} may include this private header"
    if include == ROWS:
        return None if layer == 1 else "rows are seen by layer 1 alone"
    if layer is not None and reaches(path.name, layer, stem_of(include)):
        return None
    return "not its own header, not of a lower layer, and no exception in scripts/layers.py"


def check_private(path, include):
    if path.name not in PRIVATE:
        return f"{path.name} is a new private header: name it in scripts/layers.py"
    allowed = SYSTEM | BASE | PRIVATE[path.name][1]
    return None if include in allowed else "this private header stands on the C library and what scripts/layers.py names"


def check_generated(path, include):
    own = path.name == "tables.h" and stem_of(include) is not None
    if own or include in SYSTEM or include in ("tables.h", ROWS):
        return None
    return "generated code includes its own header; that one the public headers"


def check_client(path, include):
    own = (path.parent / include).exists()
    if include.startswith(("generated/", "lib/")) or "lib/" in include or (include in PRIVATE and not own):
        return "private headers of the library are not for its users"
    if include.startswith("httpstatus/") and stem_of(include) not in {*LAYER_OF, *OUTSIDE.split(), "export", "codes"}:
        return "there is no such public header"
    return None


def check_unit(path, include):
    own = path.stem.removeprefix("test_") + ".h"
    if include == ROWS or (include in PRIVATE and include != own):
        return "a unit test sees the private header of its own stem alone"
    return None


def places(root):
    """Each folder with the check of its files."""
    yield root / "include", "**/*.h", check_public
    yield root / "lib", "*.c", check_source
    yield root / "lib", "*.h", check_private
    yield root / "lib/generated", "*.[ch]", check_generated
    yield root / "tests/unit", "*.c", check_unit
    for name in CLIENTS:
        yield root / name, "**/*.[chi]", check_client


def check_exceptions(root):
    """An exception that nobody needs is a hole."""
    for name, stem in SAME_LAYER:
        path = root / ("include/httpstatus" if name.endswith(".h") else "lib") / name
        if not path.exists() or f"httpstatus/{stem}.h" not in [include for _, include in includes(path)]:
            yield f"scripts/layers.py: {name} no longer includes httpstatus/{stem}.h: drop the exception"


def problems(root):
    for folder, pattern, check in places(root):
        for path in sorted(folder.glob(pattern)):
            for line, include in includes(path):
                message = check(path, include)
                if message:
                    yield f"{path.relative_to(root)}:{line}: {include}: {message}"
    yield from check_exceptions(root)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--root", type=Path, default=ROOT, help="the tree to check")
    found = list(problems(parser.parse_args().root))
    print(*found, sep="\n", end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
