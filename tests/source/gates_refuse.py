#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Each gate fails when its promise is broken: shown damaged copies of the tree, one promise at a time."""

import shutil
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "scripts"))
import answer_coverage
import answers_announced
import clean_tree
import data_counts
import exports
import headers_alone
import layers
import public_types
import room_sizes
import tables_of_names
import tree
import truth_coverage
import vector_coverage

COPIED = ("include", "lib", "data", "bindings", "tools", "tests/vectors", "tests/unit", "tests/abi")
FILES = ("CHANGELOG.md",)


def sub(old, new):
    return lambda text: text.replace(old, new, 1)


def sub_all(old, new):
    return lambda text: text.replace(old, new)


def append(more):
    return lambda text: text + more


def gate_exports(root, _):
    return exports.problems(root, None)


def gate_headers(language):
    return lambda root, compiler: headers_alone.problems(root, compiler, language)


def gate_types(root, compiler):
    return public_types.problems(root, compiler)


def of_tree(module):
    return lambda root, _: module.problems(root)


def gate_announced(before):
    return lambda root, _: answers_announced.problems(root, before)


MARK = "TO" + "DO"
PATH = "/ho" + "me/somebody"

# Gate, file, what is done to it, and what the gate must say.
DAMAGES = [
    (gate_exports, "lib/libhttpstatus.map", sub("    httpstatus_reason;\n", ""), "httpstatus_reason is in the headers"),
    (gate_exports, "lib/libhttpstatus.map", sub("local:\n", "    hs_pool;\nlocal:\n"), "hs_pool is in the map"),
    (gate_exports, "lib/libhttpstatus.map", sub("global:\n", "global:\n    httpstatus_*;\n"), "a wildcard"),
    (gate_exports, "lib/libhttpstatus.map", sub("    *;\n", ""), "does not hide everything else"),
    (gate_exports, "include/httpstatus/class.h", sub("HTTPSTATUS_API int httpstatus_effective", "int httpstatus_effective"), "httpstatus_effective is in the map"),
    (gate_headers("c"), "include/httpstatus/class.h", sub("#include <stdbool.h>\n", ""), "class.h does not compile alone"),
    (gate_headers("c"), "include/httpstatus/vendor.h", sub("#include <stddef.h>\n", ""), "vendor.h does not compile alone"),
    (gate_headers("c++"), "include/httpstatus/advice.h", sub("int audience", "int class"), "advice.h does not compile alone"),
    (gate_types, "include/httpstatus/statusline.h", sub("int32_t code;", "int code;"), "int code: fixed-width"),
    (gate_types, "include/httpstatus/statusline.h", sub("uint32_t size; ", "uint32_t bytes; "), "the first member is uint32_t size"),
    (gate_types, "include/httpstatus/statusline.h", sub("int32_t code;", "const char *code;"), "fixed-width"),
    (gate_types, "include/httpstatus/statusline.h", sub("    uint32_t forgiven;", "    uint64_t forgiven;"), "padding that is not written"),
    (gate_types, "include/httpstatus/statusline.h", sub("#define HTTPSTATUS_STATUSLINE_INIT", "#define HTTPSTATUS_STATUSLINE_0"), "has no HTTPSTATUS_STATUSLINE_INIT"),
    (gate_types, "include/httpstatus/entry.h", sub("HTTPSTATUS_STATE_UNUSED = 3", "HTTPSTATUS_STATE_UNUSED"), "every value is written"),
    (gate_types, "include/httpstatus/entry.h", sub("HTTPSTATUS_STATE_FOLKLORE = 7", "HTTPSTATUS_STATE_LAST = 7"), "would change with every new value"),
    (gate_types, "include/httpstatus/entry.h", sub("HTTPSTATUS_STATE_UNUSED = 3", "HTTPSTATUS_STATE_UNUSED = 2"), "2 stands twice"),
    (gate_types, "include/httpstatus/class.h", append("static inline int f(void) { return 0; }\n"), "an inline function"),
    (of_tree(layers), "lib/class.c", append('#include "httpstatus/redirect.h"\n'), "lib/class.c:"),
    (of_tree(layers), "lib/content.c", append('#include "generated/tables.h"\n'), "rows are seen by layer 1 alone"),
    (of_tree(layers), "lib/content.c", append('#include "httpstatus/redirect.h"\n'), "lib/content.c:"),
    (of_tree(layers), "lib/class.c", append("#include <stdlib.h>\n"), "stdlib.h"),
    (of_tree(layers), "include/httpstatus/class.h", append("#include <stdio.h>\n"), "include/httpstatus/class.h:"),
    (of_tree(layers), "include/httpstatus/class.h", append('#include "httpstatus/method.h"\n'), "include/httpstatus/class.h:"),
    (of_tree(layers), "lib/fields.c", append('#include "httpstatus/content.h"\n'), "lib/fields.c:"),
    (of_tree(layers), "lib/entry.c", sub('#include "httpstatus/class.h"\n', ""), "drop the exception"),
    (of_tree(layers), "lib/retry_wait.c", append('#include "httpstatus/retry_plan.h"\n'), "lib/retry_wait.c:"),
    (of_tree(layers), "lib/retry_after.c", append('#include "policy.h"\n'), "may include this private header"),
    (of_tree(layers), "lib/civil.h", append('#include "httpstatus/date.h"\n'), "lib/civil.h:"),
    (of_tree(layers), "lib/novel.h", append("#include <stdint.h>\n"), "novel.h is a new private header"),
    (of_tree(layers), "tests/unit/test_class.c", append('#include "generated/tables.h"\n'), "tests/unit/test_class.c"),
    (of_tree(layers), "tools/new.c", append('#include "text.h"\n'), "tools/new.c:1"),
    (of_tree(layers), "lib/novel.c", append('#include "httpstatus/class.h"\n'), "novel has no layer"),
    (of_tree(room_sizes), "lib/class.c", append("\n" * 400), "lib/class.c: "),
    (of_tree(room_sizes), "include/httpstatus/why.h", append("\n" * 250), "include/httpstatus/why.h: "),
    (of_tree(clean_tree), "lib/class.c", append(f"/* {MARK} */\n"), "unfinished"),
    (of_tree(clean_tree), "lib/class.c", append(f"/* {PATH} */\n"), "a path of one machine"),
    (of_tree(clean_tree), "lib/class.c", sub("/* SPDX-License-Identifier: MIT */\n", ""), "the first line does not say"),
    (of_tree(clean_tree), "lib/class.c", append("int x; \n"), "blanks at the end"),
    (of_tree(clean_tree), "lib/class.c", append("int x;"), "no line end at the end"),
    (of_tree(data_counts), "data/codes.tsv", sub("\tunused\t", "\tregistered\t"), "codes that are unused: 1"),
    (of_tree(data_counts), "data/grpc.tsv", sub("16\tUNAUTHENTICATED\t401\tgoogle/rpc/code.proto\t\n", ""), "gRPC codes: 16"),
    (of_tree(data_counts), "data/retry_policies.tsv", lambda text: text.replace("\tpeer\t", "\town\t"), "policies of real clients: 0"),
    (of_tree(truth_coverage), "include/httpstatus/class.h", sub("bool httpstatus_is_final(int code)", "bool httpstatus_is_finite(int code)"), "is_finite() has no model"),
    (of_tree(vector_coverage), "tests/vectors/class.tsv", lambda text: text.replace("is_final", "is_error"), "httpstatus_is_final has no row"),
    (of_tree(vector_coverage), "tests/vectors/class.tsv", append("class_of\t404\t4\tx\nclass_of\t404\t4\tx\n"), "already"),
    (of_tree(vector_coverage), "tests/vectors/class.tsv", append("class\t404\t4\tx\n"), "httpstatus_class: there is no such function"),
    (of_tree(answer_coverage), "tests/abi/questions.tsv", sub_all("\ncontent_rule\t", "\ncontent_why\t"), "httpstatus_content_rule has no question"),
    (of_tree(answer_coverage), "tests/abi/questions.tsv", sub_all("\nentry\t", "\nname\t"), "httpstatus_entry_meaning has no question"),
    (of_tree(answer_coverage), "tests/vectors/row_calls.c", sub_all("httpstatus_entry_note(", "httpstatus_entry_meaning("), "httpstatus_entry_note has no question"),
    (of_tree(answer_coverage), "tests/abi/questions.tsv", append("bulk_parse\t404\n"), "bulk_parse has questions"),
    (of_tree(answers_announced), "tests/abi/answers.tsv", sub("is_retryable\t425\ttrue", "is_retryable\t425\tfalse"), "the last edition in the newest Data section"),
    (of_tree(answers_announced), "CHANGELOG.md", sub_all("(answers ", "("), "is missing: say there"),
    (of_tree(answers_announced), "CHANGELOG.md", sub("### Data", "### Facts"), "is missing: say there"),
    (gate_announced(b"another edition"), "CHANGELOG.md", append("\n"), "entries stay"),
    (of_tree(tables_of_names), "include/httpstatus/retry_policy.h", sub("    int32_t budget_floor;", "    int32_t budget_floor, budget_roof;"), "lua_policy_changes.c: httpstatus_retry_settings.budget_roof"),
    (of_tree(tables_of_names), "bindings/python/policy_members.c", lambda text: text.replace("hint_window_ms", "hint_window"), "policy_members.c: httpstatus_retry_settings.hint_window_ms"),
    (of_tree(tables_of_names), "bindings/lua/lua_retry_facts.c", sub('{ "quiet", HTTPSTATUS_FACT_QUIET }', '{ "quiet", HTTPSTATUS_FACT_REUSED }'), '"quiet" for HTTPSTATUS_FACT_QUIET is missing'),
    (of_tree(tables_of_names), "tools/httpstatus/retry_words.c", sub('    { HTTPSTATUS_HINT_EMPTY, "empty" },\n', ""), "HTTPSTATUS_HINT_EMPTY has no word"),
]  # fmt: skip


def copy_tree(root, scratch):
    for name in COPIED:
        shutil.copytree(root / name, scratch / name)
    for name in FILES:
        shutil.copy(root / name, scratch / name)


def problems(root, compiler):
    for gate, name, damage, message in DAMAGES:
        with tempfile.TemporaryDirectory() as folder:
            scratch = Path(folder)
            copy_tree(root, scratch)
            path = scratch / name
            path.parent.mkdir(parents=True, exist_ok=True)
            before = path.read_text() if path.exists() else ""
            after = damage(before)
            if after == before:
                yield f"{name}: the damage that leads to {message!r} changes nothing"
                continue
            path.write_text(after)
            found = "\n".join(gate(scratch, compiler))
            if message not in found:
                yield f"{name}: no gate says {message!r}, but: {found}"


if __name__ == "__main__":
    options = tree.arguments(__doc__, "compiler")
    tree.finish(problems(options.root, options.compiler))
