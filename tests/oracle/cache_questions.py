# SPDX-License-Identifier: MIT
"""Readers of caching fields, dates, ages, and what may be stored: what the library is asked, and what a case expects.

Asked through the Python package, whose header lists are those of the cases.
"""

from questions import Question

NOW = 1700000000
LETTERS = {"Y": "ok"}


def pairs(headers):
    """Fields in order; a list as a value is several lines."""
    return [(name, line) for name, value in headers for line in (value if isinstance(value, list) else [value])]


def control(h, lines):
    """What was read, in the words of the cases."""
    cc = h.cache_control_init()
    for line in lines:
        h.cache_control_feed(cc, line)
    told = {}
    for bit in range(16):
        directive = 1 << bit
        if cc.known & directive:
            told[h.cc_name(directive)] = value_of(h, cc, directive, lines)
    return told


def value_of(h, cc, directive, lines):
    if directive in (h.CC_NO_CACHE, h.CC_PRIVATE):
        names = [name.lower() for line in lines for name in h.cache_control_names(line, directive)]
        return {"unqualified": bool(cc.bare & directive), "fields": names}
    attribute = h.cc_name(directive).replace("-", "_") + "_s"
    if not hasattr(cc, attribute):
        return True
    if cc.invalid & directive:
        return "invalid"
    return "any" if cc.bare & directive else getattr(cc, attribute)


def unknown_names(h, lines):
    return [name for line in lines for name in h.cache_control_names(line, 0)]


def stored(h, fields, options=None, request_time_s=NOW, response_time_s=NOW):
    return h.cache_store(
        "GET", 200, [], [("Cache-Control", "max-age=0"), *fields],
        request_time_s=request_time_s, response_time_s=response_time_s, options=options,
    )  # fmt: skip


def age_at(h, verdict, now_s, options=None):
    return h.cache_reuse(verdict.record, "GET", [], now_s=now_s, options=options).age_s


def fields_and_ages(h, cases):
    for case in cases["cache_control"]:
        lines = case["field_lines"]
        yield Question(case["why"], f"directives of {lines}", case["known_directives"], control(h, lines))
        yield Question(case["why"], f"unknown directives of {lines}", case["unknown"], unknown_names(h, lines))
    for case in cases["age_field"]:
        verdict = stored(h, [("Age", line) for line in case["field_lines"]])
        yield Question(case["why"], f"Age {case['field_lines']}", case["age_value"] or 0, verdict.age_s)
    for case in cases["current_age"]:
        fields = [] if case["date_value"] is None else [("Date", h.date_format(case["date_value"]))]
        fields += [] if case["age_value"] is None else [("Age", str(case["age_value"]))]
        verdict = stored(h, fields, request_time_s=case["request_time"], response_time_s=case["response_time"])
        for apparent, key in ((True, "current_age_conservative"), (False, "current_age_corrected")):
            options = h.cache_preset("rfc-shared", apparent_age=apparent)
            asked = f"age with apparent_age={apparent} of {fields} at {case['now']}"
            yield Question(case["why"], asked, case[key], age_at(h, verdict, case["now"], options))


def dates(h, cases):
    for case in cases["cases"]:
        try:
            got = h.date_parse_folded(case["value"], case["now"])
        except h.ParseError:
            got = None
        yield Question(case["ref"], f"date_parse_folded({case['value']!r})", case["expect"], got)


def storability(h, cases):
    letters, columns = cases["_about"]["letters"], cases["columns"]
    presets = {True: "rfc-shared", False: "rfc-private"}
    for code, row in cases["rows"].items():
        for scenario, cells in row.items():
            fields = [("Date", h.date_format(NOW)), *pairs(cases["scenarios"][scenario])]
            for column, letter in zip(columns, cells):
                verdict = h.cache_store(
                    column["method"], int(code), storing_request(column), fields,
                    request_time_s=NOW, response_time_s=NOW, options=presets[column["shared"]],
                    location_is_target=column["content_location_equals_target"],
                )  # fmt: skip
                kept = verdict.action == h.CACHE_ACTION_STORE
                asked = f"cache_store({code}, {scenario!r}, {column})"
                yield Question("model", asked, letters[letter], "ok" if kept else h.why_name(verdict.why))


def storing_request(column):
    fields = [("Authorization", "Basic eA==")] if column["authorization_in_request"] else []
    return [*fields, ("Cache-Control", "no-store")] if column.get("request_no_store") else fields


def systems(h, cases):
    """The profiles hold what the lists of codes say of each system."""
    names = {
        "Apache Traffic Server": "trafficserver", "Apache httpd mod_cache": "httpd", "Envoy cache filter": "envoy",
        "Souin (Caddy cache-handler)": "souin", "Chromium net/http": "chromium", "hishel (spec core)": "hishel",
        "http-cache-semantics (JS 4.2.0 / Rust 3.0.0)": "http-cache-semantics", "CacheControl (Python)": "cachecontrol",
        "gregjones/httpcache (Go)": "httpcache", "undici cache interceptor": "undici",
        "Apache HttpComponents client cache": "httpcomponents", "libsoup SoupCache (C)": "libsoup",
        "Symfony HttpFoundation/HttpCache": "symfony", "Google Cloud CDN negative caching": "google-cloud-cdn",
    }  # fmt: skip
    for system in cases["systems"][1:]:
        name = names.get(system["name"], system["name"].lower())
        implicit, explicit = told_codes(h, name)
        numbers = [key for key, ttl in system["default_ttl_s"].items() if key.replace(",", "").isdigit() and ttl == int_of(ttl)]
        fixed = {int(code) for key in numbers for code in key.split(",")}
        listed = set(system["without_explicit_freshness"])
        if system["default_ttl_s"].get("never stale without explicit expiry"):
            fixed |= set(system["default_ttl_s"]["never stale without explicit expiry"])
        yield Question(system["name"], "codes stored without a lifetime", sorted(listed | fixed), implicit)
        if isinstance(system["with_explicit_freshness"], list):
            yield Question(system["name"], "codes stored with one", sorted(system["with_explicit_freshness"]), explicit)


def int_of(value):
    return value if isinstance(value, int) else None


def told_codes(h, name):
    implicit, explicit = [], []
    profile = h.cache_preset(name).profile
    for code in range(200, 600):
        if h.cache_profile_implicit(profile, code)[0] != h.FRESHNESS_NONE:
            implicit.append(code)
        if h.cache_profile_explicit(profile, code):
            explicit.append(code)
    return implicit, explicit
