# SPDX-License-Identifier: MIT
"""One function a file of cases: what the library is asked, and what the case expects. Unknown keys are ignored."""

from collections import namedtuple

Question = namedtuple("Question", "source asked expected got")

PREDICATES = {
    "informational": "is_informational", "successful": "is_success", "redirection": "is_redirection",
    "client_error": "is_client_error", "server_error": "is_server_error", "error": "is_error",
    "is_info": "is_informational", "is_success": "is_success", "is_redirect": "is_redirection",
    "is_error": "is_error", "is_client_error": "is_client_error", "is_server_error": "is_server_error",
    "info": "is_informational", "success": "is_success", "redir": "is_redirection",
    "client": "is_client_error", "server": "is_server_error",
}  # fmt: skip
CLASSES = {"successful": "success", "unknown": "invalid", "ERROR": "invalid"}


def class_fallback(library, cases):
    for case in cases["rfc9110_fold"]:
        yield Question("rfc9110_fold", f"effective({case['code']})", case["effective"], library.number("effective", case["code"]))
    for case in cases["http_errors_tests"]:
        got = library.word("reason", library.number("effective", case["code"]))
        yield Question(case["source"], f"reason(effective({case['code']}))", case["effective_phrase"], got)


def class_predicates(library, cases):
    lists = ("asserted_by_peer_tests", "perl_sweep", "julrich_c_sweep")
    for name, case in ((name, case) for name in lists for case in cases[name]):
        source, code = case.get("source", name), case["code"]
        for key, function in PREDICATES.items():
            if key in case:
                yield Question(source, f"{function}({code})", bool(case[key]), library.number(function, code))
        if "class" in case:
            expected = CLASSES.get(case["class"], case["class"])
            yield Question(source, f"class_name({code})", expected, library.word("class_name", code))


def code_parse(library, cases):
    for case in cases["cases"]:
        text = case["input"]
        # A number asks whether the source knows it: sources differ, the library takes any int.
        if not isinstance(text, str):
            continue
        # The grammar decides for the strict reader, whatever the source accepts; 000 to 099 are out of its range.
        expected = "E_SYNTAX"
        if case["three_digits"]:
            expected = int(text) if int(text) >= 100 else "E_RANGE"
        yield Question(case["source"], f"code_parse({text!r})", expected, library.code_parse(text))
        if isinstance(case.get("returns"), int):
            yield Question(case["source"], f"from_text({text!r})", case["returns"], library.of_text("from_text", text))


def tolerated(*files):
    """For each line whether the most tolerant source accepts it."""
    accepted = {}
    for cases in files:
        for case in cases.get("cases", []):
            accepted[case["line"]] = accepted.get(case["line"], False) or case["accept"]
        for row in cases.get("rows", []):
            either = row["llhttp"]["accept"] or row["cpython_http_client"]["accept"]
            accepted[row["line"]] = accepted.get(row["line"], False) or either
    return accepted


def status_line(library, cases, differential):
    """Both readers: the strict one by the grammar, the lenient one by the most tolerant source."""
    for case in cases["cases"] + differential["rows"]:
        line, source = case["line"], case.get("source", "llhttp and CPython")
        got = library.statusline("statusline_parse", line)
        yield Question(source, f"statusline_parse({line!r}) is a line", case["rfc9112"], got is not None)
        for key in ("version", "code", "reason"):
            if got is not None and case.get("accept") and case.get(key) is not None:
                yield Question(source, f"statusline_parse({line!r}).{key}", case[key], got[key])
    for line, accepted in tolerated(cases, differential).items():
        got = library.statusline("statusline_parse_lenient", line)
        yield Question("most tolerant", f"statusline_parse_lenient({line!r}) is a line", accepted, got is not None)
    for case in cases["cases"]:
        got = library.statusline("statusline_parse_lenient", case["line"])
        for key in ("version", "code", "reason"):
            if got is not None and case["accept"] and case.get(key) is not None:
                asked = f"statusline_parse_lenient({case['line']!r}).{key}"
                yield Question(case["source"], asked, case[key], got[key])


def phrase_lookup_asserted(library, cases):
    for case in cases["cases"]:
        # An empty phrase is one of HTTP/2, which has none to send.
        if case["phrase"] != "":
            expected = None if case["phrase"] == "ERROR" else case["phrase"]
            yield Question(case["source"], f"reason({case['code']})", expected, library.word("reason", case["code"]))
    for case in cases["substring_search_asserted"]:
        if "needle" in case and "codes" in case:
            phrases = {code: library.word("reason", code) or "" for code in range(100, 600)}
            got = [code for code, phrase in phrases.items() if case["needle"] in phrase.lower()]
            yield Question(case["source"], f"codes with {case['needle']!r} in their phrase", case["codes"], got)


def libmicrohttpd_reasons(library, cases):
    for code, phrase in cases["code_to_phrase_caseless"].items():
        got = library.word("reason", int(code))
        yield Question("libmicrohttpd", f"reason({code})", phrase, got and got.lower())


def resolved(library, source, text, case):
    got = library.of_text("from_text", text)
    if case["expect"] == "must":
        yield Question(source, f"from_text({text!r})", case["code"], got)
    elif case["expect"] == "ambiguous":
        yield Question(source, f"from_text({text!r})", case["default_code"], got)
        among = case["code"] in library.meanings(text)
        yield Question(source, f"{case['code']} is among the meanings of {text!r}", True, among)
    elif case["expect"] == "never":
        yield Question(source, f"from_text({text!r})", 0, got)
    else:
        yield Question(source, f"from_text({text!r}) is none or {case['code']}", True, got in (0, case["code"]))


def reverse_lookup_names(library, cases):
    for case in cases["accept"] + cases["reject"]:
        yield from resolved(library, case["source"], case["name"], case)


def reverse_lookup_phrases(library, cases):
    for case in cases["cases"]:
        source, phrase = ", ".join(case["peers"][:3]), case["phrase"]
        yield from resolved(library, source, phrase, case)
        strict = library.of_text("from_reason", phrase) == case["code"]
        asked = f"from_reason({phrase!r}) is {case['code']}"
        yield Question(source, asked, case["exact_match_to_canonical"], strict)


def redirect(library, cases):
    for case in cases["method_rewriting"]:
        method = library.of_text("method_from_text", case["method"])
        got = library.word("method_name", library.number("redirect_next_method", case["status"], method))
        asked = f"redirect_next_method({case['status']}, {case['method']})"
        yield Question(case["source"], asked, case["next_method"], got)
    flag = library.constants["FLAG_REDIRECT"]
    followed = [code for code in range(100, 600) if library.number("flags", code) & flag]
    for case in cases["sets"]:
        if "codes" in case:
            yield Question(case["source"], "codes with FLAG_REDIRECT", sorted(case["codes"]), followed)


def empty_body(library, cases):
    """Two of its four questions are about messages: framing, and what a server must not send."""
    flags = {"RFC 9112 §6.3": "FLAG_NO_CONTENT", "RFC 9110 §15.3.6": "FLAG_EMPTY_CONTENT"}
    for case in cases["sets"]:
        for source, name in flags.items():
            if case["source"].startswith(source):
                ranges = [code for low, high in case.get("ranges", []) for code in range(low, high + 1)]
                got = [c for c in range(100, 600) if library.number("flags", c) & library.constants[name]]
                yield Question(case["source"], f"codes with {name}", sorted(ranges + case["codes"]), got)


def required_headers(library, cases):
    words = {"MUST": "MUST", "SHOULD": "SHOULD", "MAY": "MAY", "ought": "ought", "(defined": "convention"}
    for code, fields in cases["rfc"].items():
        got = library.fields(int(code))
        for name, level in fields.items():
            if name != "note":
                expected = words[level.split()[0]]
                yield Question("rfc", f"the level of {name} with {code}", expected, got.get(name))


def cacheable_by_default(library, cases):
    got = [code for code in range(-1, 1101) if library.number("is_cacheable", code)]
    yield Question("normative", "codes that are cacheable by default", sorted(cases["normative"]), got)
