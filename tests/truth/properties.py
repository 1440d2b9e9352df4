# SPDX-License-Identifier: MIT
"""What functions of one number answer: for each the answer of every number that has one, and that of all others."""

import vocabulary
from facts import CODES, METHODS, NUMBERS, REGISTERED, STATUSES, VENDORS, WHY, items, known, number_of, table

CLASSES = ("invalid", "informational", "success", "redirection", "client_error", "server_error")
# RFC 9110, section 15.4, and RFC 7538: what the words of the column mean.
FOLLOWED = (
    "permanent-may-become-get",
    "temporary-may-become-get",
    "other-resource",
    "temporary-kept",
    "permanent-kept",
)
APPLIED = {"unknown": 0, "definition": 1, "meaning": 2, "maybe": 3, "yes": 4}
HINTS = {"": 0, "rfc": 1, "vendor": 2}
# retry, applied, needs, hint and why of a number that no row speaks of, by its class.
BY_CLASS = {
    1: ("none", "unknown", "", "", "interim"),
    2: ("none", "yes", "", "", "not-an-error"),
    3: ("none", "unknown", "", "rfc", "redirection"),
    4: ("changed", "meaning", "change", "", "needs-change"),
    5: ("never", "maybe", "", "", "unknown-code"),
}
# A second number that has no answers of its own; an answer that is the second number itself.
OTHERS, KEPT = None, object()
# Bits of the second number that mean something.
MASKS = {"cache_understood": NUMBERS["CACHE_RANGES"], "from_coap": 15}
# Where the lifetime of a profile comes from; of other words it is a number of seconds.
IMPLICIT = {"no": "NONE", "heuristic": "HEURISTIC"}
RETRY_COLUMNS = ("retry", "applied", "needs", "hint", "retry_why")


def of_range(first, last):
    return {code: True for code in range(first, last + 1)}


def retry_rows():
    """IANA's word stands before a vendor's, and the class speaks where nobody does."""
    rows = {}
    for row in sorted(CODES, key=lambda row: row["vendor"] != "iana"):
        if row["retry"]:
            rows.setdefault(int(row["code"]), tuple(row[column] for column in RETRY_COLUMNS))
    return {code: rows.get(code, BY_CLASS[code // 100]) for code in STATUSES}


RETRY = retry_rows()


def codes_of(cell):
    """ "408 500-504" of data/retry_policies.tsv."""
    codes = set()
    for item in {"all": "100-999", "none": ""}.get(cell, cell).split():
        first, _, last = item.partition("-")
        codes.update(range(int(first), int(last or first) + 1))
    return codes


def repeated_by_default():
    """Listed by the policy "default", or mended by another connection (RFC 9110, section 15.5.20; RFC 8470, 5.2)."""
    row = next(row for row in table("retry_policies") if row["name"] == "default")
    listed = codes_of(row["statuses"])
    return {code: True for code in STATUSES if code in listed or RETRY[code][0] == "connection"}


def column(name):
    return {code: REGISTERED[known(code)][name] for code in STATUSES}


CONTENT = column("content")
REDIRECT = column("redirect")


def cacheability():
    """RFC 9111, section 3; what is not registered is final, and may be stored when a field permits it."""
    words = {code: "interim" if code < 200 else "explicit" for code in STATUSES}
    words.update({code: row["cache"] for code, row in REGISTERED.items()})
    return words


CACHE = cacheability()
CACHE_WHY = {
    "interim": "status-not-final",
    "heuristic": "heuristic-status",
    "heuristic-range": "heuristic-range",
    "explicit": "explicit-status",
    "special": "explicit-status",
    "validation": "validation-status",
    "must-not-store": "status-must-not-be-stored",
}


def flags():
    vendors = {int(row["code"]) for row in CODES if row["vendor"] != "iana"}
    repeated = repeated_by_default()
    answers = {}
    for code in STATUSES:
        redirect = REGISTERED[code]["redirect"] if code in REGISTERED else "none"
        bits = {
            "REGISTERED": code in REGISTERED,
            "VENDOR": code in vendors,
            "NO_CONTENT": CONTENT[code] == "none",
            "EMPTY_CONTENT": CONTENT[code] == "empty",
            "REDIRECT": redirect in FOLLOWED,
            "PERMANENT": redirect.startswith("permanent"),
            "METHOD_KEPT": redirect.endswith("kept"),
            "RETRYABLE": code in repeated,
            "CACHEABLE": CACHE[code].startswith("heuristic"),
        }
        answers[code] = sum(NUMBERS[f"FLAG_{name}"] for name, holds in bits.items() if holds)
    return answers


def to_grpc():
    """gRPC's mapping document; an interim response is skipped (a client waits for the final one)."""
    rows = {row["http"]: int(row["grpc"]) for row in table("grpc_from_http")}
    other = rows.pop("other")
    return {**{int(code): grpc for code, grpc in rows.items()}, **{code: -1 for code in range(100, 200)}}, other


def coap_number(dotted):
    return int(dotted[0]) << 5 | int(dotted[2:])


def to_coap():
    answers = {code: 0 for code in range(100, 400)}
    answers.update({code: 4 << 5 for code in range(400, 500)})
    answers.update({int(row["inverse"]): coap_number(row["coap"]) for row in table("coap") if row["inverse"]})
    return answers, 5 << 5


def texts(rows, key, name):
    return {int(row[key]): row[name] for row in rows if row[name]}, None


def source_of_error(row):
    return f"RFC 9209, section {row['section']}"


def numbers():
    """{function: ({number: answer}, the answer of all others)}; a text, or None for no text, or a number."""
    repeat = {name: {code: row[i] for code, row in RETRY.items()} for i, name in enumerate(RETRY_COLUMNS)}
    advice = table("advice")
    errors = table("proxy_errors")
    methods = table("methods")
    statuses = {"4xx": 400, "any": 0}
    found = {
        "class_of": ({code: code // 100 for code in STATUSES}, 0),
        "class_name": ({code: CLASSES[code // 100] for code in STATUSES}, CLASSES[0]),
        "is_valid": (of_range(100, 599), False),
        "is_informational": (of_range(100, 199), False),
        "is_success": (of_range(200, 299), False),
        "is_redirection": (of_range(300, 399), False),
        "is_client_error": (of_range(400, 499), False),
        "is_server_error": (of_range(500, 599), False),
        "is_error": (of_range(400, 599), False),
        "is_final": (of_range(200, 599), False),
        "effective": ({code: known(code) for code in STATUSES}, 500),
        "reason": ({code: row["phrase"] for code, row in REGISTERED.items() if row["phrase"]}, None),
        "name": ({code: row["name"] for code, row in REGISTERED.items()}, None),
        "is_registered": ({code: True for code in REGISTERED}, False),
        "flags": (flags(), 0),
        "redirect_kind": (
            {code: number_of("REDIRECT", word) for code, word in REDIRECT.items()},
            0 + NUMBERS["REDIRECT_NONE"],
        ),
        "redirect_is_permanent": ({301: True, 308: True}, False),
        "to_grpc": to_grpc(),
        "to_coap": to_coap(),
        "from_grpc": ({int(row["grpc"]): int(row["http"]) for row in table("grpc")}, 500),
        "grpc_name": texts(table("grpc"), "grpc", "name"),
        "retry_rule": ({code: number_of("RETRY_RULE", word) for code, word in repeat["retry"].items()}, 0),
        "retry_why": ({code: WHY[word] for code, word in repeat["retry_why"].items()}, WHY["unknown-code"]),
        "retry_applied": ({code: APPLIED[word] for code, word in repeat["applied"].items()}, 0),
        "retry_needs": (
            {code: sum(number_of("NEED", word) for word in items(cell)) for code, cell in repeat["needs"].items()},
            0,
        ),
        "retry_has_hint": ({code: HINTS[word] for code, word in repeat["hint"].items()}, 0),
        "is_retryable": (repeated_by_default(), False),
        "cache_rule": ({code: number_of("CACHEABILITY", word) for code, word in CACHE.items()}, 0),
        "cache_why": ({code: WHY[CACHE_WHY[word]] for code, word in CACHE.items()}, WHY["status-not-final"]),
        "is_cacheable": ({code: True for code, word in CACHE.items() if word.startswith("heuristic")}, False),
        # RFC 5861, section 4.
        "cache_is_stale_if_error": ({code: True for code in (500, 502, 503, 504)}, False),
        "description": texts(advice, "code", "description"),
        "scenario": texts(advice, "code", "scenario"),
        "method_name": texts(methods, "number", "method"),
        "method_is_safe": ({int(row["number"]): True for row in methods if row["safe"] == "yes"}, False),
        "method_is_idempotent": ({int(row["number"]): True for row in methods if row["idempotent"] == "yes"}, False),
        "method_is_sendable": ({int(row["number"]): True for row in methods if row["sendable"] == "yes"}, False),
        "method_caching": ({int(row["number"]): number_of("CACHING", row["caching"]) for row in methods}, 0),
        "vendor_name": texts(table("vendors"), "number", "vendor"),
        "vendor_title": texts(table("vendors"), "number", "title"),
        "vendor_url": texts(table("vendors"), "number", "url"),
        "proxy_error_name": texts(errors, "number", "name"),
        "proxy_error_source": ({int(row["number"]): source_of_error(row) for row in errors}, None),
        "proxy_error_status": (
            {
                int(row["number"]): statuses.get(row["http"]) if row["http"] in statuses else int(row["http"])
                for row in errors
            },
            0,
        ),
        "proxy_error_is_intermediary_only": (
            {int(row["number"]): True for row in errors if row["intermediary_only"] == "yes"},
            False,
        ),
        "why_name": texts(table("why"), "number", "token"),
        "why_text": texts(table("why"), "number", "text"),
        "why_source": texts(table("why"), "number", "source"),
        "why_level": ({int(row["number"]): number_of("LEVEL", row["level"]) for row in table("why")}, 0),
        "field_name": texts(table("fields"), "number", "name"),
        "condition_name": texts(table("conditions"), "number", "token"),
        "condition_text": texts(table("conditions"), "number", "text"),
        "retry_policy_name": (dict(enumerate(row["name"] for row in table("retry_policies"))), None),
        "retry_policy_about": (dict(enumerate(row["about"] for row in table("retry_policies"))), None),
        "cache_preset_name": (dict(enumerate(row["name"] for row in table("cache_presets"))), None),
        "cache_preset_about": (dict(enumerate(row["about"] for row in table("cache_presets"))), None),
    }
    return {**found, **rows(), **vocabulary.words()}


def rows():
    """Which rows there are: of IANA, of each vendor, of anybody; and the fields that go with a code."""
    vendors = {}
    for row in CODES:
        vendors.setdefault(int(row["code"]), []).append(VENDORS[row["vendor"]])
    first = {code: 1 if 1 in numbers else numbers[0] for code, numbers in vendors.items()}
    masks = {code: sum(1 << number for number in numbers) for code, numbers in vendors.items()}
    return {
        "first_vendor": (first, 0),
        "vendor_mask": (masks, 0),
        "required_field_rules": (
            {code: field_rules(row["required_fields"], "MUST") for code, row in REGISTERED.items()},
            "",
        ),
        "suggested_field_rules": (
            {code: field_rules(row["suggested_fields"], "") for code, row in REGISTERED.items()},
            "",
        ),
    }


def field_rules(cell, level):
    """The list of a column as "field/level/condition" of each, with blanks between."""
    fields = {row["name"]: row["number"] for row in table("fields")}
    conditions = {row["token"]: row["number"] for row in table("conditions")}
    found = []
    for item in items(cell):
        name, _, given = item.partition(":")
        name, _, condition = name.partition("?")
        found.append(f"{fields[name]}/{number_of('LEVEL', level or given)}/{conditions.get(condition, 0)}")
    return " ".join(found)


def pairs():
    """{function: {second number: ({code: answer}, the answer of all others)}}; OTHERS for any other second number."""
    names = {number: name for name, number in METHODS.items()}
    some = [OTHERS, *sorted(names)]
    audiences = {1: "client", 2: "operator"}
    advice = {row["code"]: row for row in table("advice")}
    found = {
        name: {}
        for name in (
            "content_rule",
            "content_why",
            "redirect_next_method",
            "redirect_strict_method",
            "redirect_why",
            "cache_invalidates",
        )
    }
    for method in some:
        name = names.get(method)
        for function, answer in (
            ("content_rule", content_rule),
            ("content_why", content_why),
            ("redirect_why", redirect_why),
            ("cache_invalidates", invalidates),
        ):
            found[function][method] = ({code: answer(name, code) for code in STATUSES}, answer(name, None))
        for function, answer in (("redirect_next_method", next_method), ("redirect_strict_method", strict_method)):
            found[function][method] = ({code: answer(name, code) for code in range(300, 400)}, 0)
    found["cache_understood"] = {flag: (understood(flag), False) for flag in (0, NUMBERS["CACHE_RANGES"])}
    found["advice"] = {
        audience: (
            {int(code): row[audiences[audience]] for code, row in advice.items()} if audience in audiences else {},
            None,
        )
        for audience in (OTHERS, *audiences)
    }
    found["cache_profile_explicit"] = {OTHERS: ({}, False)}
    found["profile_implicit"] = {OTHERS: ({}, NUMBERS["FRESHNESS_NONE"])}
    for number, codes in vocabulary.profiles():
        found["cache_profile_explicit"][number] = ({code: explicit for code, (_, explicit) in codes.items()}, False)
        found["profile_implicit"][number] = (
            {code: NUMBERS[f"FRESHNESS_{IMPLICIT.get(word, 'PROFILE')}"] for code, (word, _) in codes.items()},
            NUMBERS["FRESHNESS_NONE"],
        )
    found["from_coap"] = {bits: (from_coap(bits), 0) for bits in range(16)}
    return found


def content_rule(method, code):
    word = content_word(method, code)[0]
    return number_of("CONTENT", word)


def content_why(method, code):
    return WHY[content_word(method, code)[1]]


def content_word(method, code):
    """RFC 9110, section 6.4.1, and 15.3.6 for 205."""
    word = CONTENT[code] if code is not None else "allowed"
    if word == "none":
        return "none", "content-none-by-status"
    if method == "HEAD":
        return "none", "content-none-for-head"
    if method == "CONNECT" and code is not None and code // 100 == 2:
        return "none", "content-none-for-connect"
    return (word, "content-must-be-empty") if word == "empty" else (word, "content-allowed")


def strict_method(name, code):
    """RFC 9110, section 15.4, without the permission to make a GET of a POST; 303 asks for a retrieval."""
    word = REDIRECT[code]
    if word == "other-resource":
        return KEPT if name == "HEAD" else METHODS["GET"]
    return KEPT if word in FOLLOWED or word == "choice" else 0


def next_method(name, code):
    """The Fetch standard, HTTP-redirect fetch: 301, 302, 303, 307, 308 alone; a POST becomes a GET by 301 and 302."""
    word = REDIRECT[code]
    if word.endswith("may-become-get") and name == "POST":
        return METHODS["GET"]
    return 0 if word == "choice" else strict_method(name, code)


def redirect_why(method, code):
    post = "-post" if method == "POST" else ""
    return WHY[
        {
            "none": "redirect-none",
            "choice": "redirect-choice",
            "permanent-may-become-get": f"redirect-permanent{post}",
            "temporary-may-become-get": f"redirect-temporary{post}",
            "other-resource": "redirect-other-resource",
            "not-modified": "redirect-not-modified",
            "deprecated": "redirect-use-proxy",
            "reserved": "redirect-reserved",
            "temporary-kept": "redirect-temporary-kept",
            "permanent-kept": "redirect-permanent-kept",
        }[REDIRECT[code] if code is not None else "none"]
    ]


def invalidates(method, code):
    """RFC 9111, section 4.4: unsafe, unknown methods too, and answered by a non-error."""
    safe = {row["method"] for row in table("methods") if row["safe"] == "yes"}
    return method not in safe and code is not None and code // 100 in (2, 3)


def understood(flag):
    marks = {"understood"} | ({"understood-with-ranges"} if flag & NUMBERS["CACHE_RANGES"] else set())
    return {code: True for code, row in REGISTERED.items() if marks.intersection(items(row["cache_marks"]))}


def from_coap(bits):
    """RFC 8075, section 7: the first row whose condition is known; else an error by its class (RFC 7252, 5.9)."""
    answers = {code: 400 if code < 160 else 500 for code in range(128, 192)}
    rows = {}
    for row in table("coap"):
        bit = number_of("COAP", row["when"]) if row["when"] else 0
        if bits & bit == bit:
            rows.setdefault(coap_number(row["coap"]), int(row["http"] or 0))
    return {**answers, **rows}
