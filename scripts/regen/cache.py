# SPDX-License-Identifier: MIT
"""Caching: what each code says of it, presets of options, and what known systems do with a code, as rows of C."""

from .rows import constant, unique

RULES = ("interim", "heuristic", "heuristic-range", "explicit", "special", "validation", "must-not-store")
# What a number without a registration gets, by its class (RFC 9111, section 3).
UNREGISTERED = {1: "interim", 2: "explicit", 3: "explicit", 4: "explicit", 5: "explicit"}
MARKS = ("understood", "understood-with-ranges", "stale-if-error")
OPTIONS = (
    "shared", "ranges", "stale-when-disconnected", "apparent-age", "heuristic", "strict-304", "pragma-in-response",
    "set-cookie-private", "ignore-request-cc",
)  # fmt: skip
FIELD_FLAGS = ("hop-by-hop", "not-stored", "not-updated", "condition")
FOREVER_S = 1 << 31


def check_codes(tables):
    for row in tables.codes:
        if row["vendor"] != "iana":
            for column in ("cache", "cache_marks"):
                if row[column]:
                    row.fail(column, "only IANA's rows say it: a vendor cannot make its code cacheable by default")
            continue
        row.word("cache", RULES)
        items(row, "cache_marks", MARKS)


def items(row, column, words):
    for item in row.items(column):
        if item not in words:
            row.fail(column, f"{item!r} is none of: {', '.join(words)}")
    return row.items(column)


def cacheable(tables):
    """Codes that are cacheable by default."""
    return {int(row["code"]) for row in tables.codes if row["cache"].startswith("heuristic")}


def code_cells(tables):
    """For each number of 100..599 its rule, and its marks above it."""
    by_code = {int(row["code"]): row for row in tables.codes if row["vendor"] == "iana"}
    cells = []
    for code in range(100, 600):
        row = by_code.get(code)
        rule = row["cache"] if row else UNREGISTERED[code // 100]
        marks = [f"HS_CACHE_{constant(mark)}" for mark in (row.items("cache_marks") if row else [])]
        cells.append(f"/* {code} */ " + " | ".join([f"HTTPSTATUS_CACHEABILITY_{constant(rule)}", *marks]))
    return cells


def check_presets(tables):
    unique(tables.cache_presets, "name")
    for row in tables.cache_presets:
        row.match("name", r"[a-z0-9]+(-[a-z0-9]+)*", "a preset name")
        row.match("about", r"[A-Za-z].*[^.]", "a phrase without a full stop")
        row.integer("heuristic_permille", 0, 1000)
        row.integer("heuristic_cap_s", 0, FOREVER_S)
        row.integer("default_lifetime_s", 0, FOREVER_S)
        row.match("targets", r"[A-Za-z|-]*", "field names with | between")
        for item in row["flags"].split():
            if item not in OPTIONS:
                row.fail("flags", f"{item!r} is none of: {', '.join(OPTIONS)}")
    if tables.cache_presets[0]["name"] != "rfc-shared":
        tables.cache_presets[0].fail("name", "the first preset is rfc-shared: it is what NULL stands for")


def preset_rows(tables, text):
    profiles = profile_numbers(tables)
    rows = []
    for row in tables.cache_presets:
        flags = " | ".join(f"HTTPSTATUS_CACHE_{constant(flag)}" for flag in row["flags"].split()) or "0"
        rows.append(
            f"{{{text(row['name'])}, {text(row['about'])}, {text(', '.join(row.items('targets')))}, {{sizeof(httpstatus_cache_options), 0, {flags}, "
            f"{row['heuristic_permille']}, {row['heuristic_cap_s']}u, {row['default_lifetime_s']}, "
            f"{profiles.get(row['name'], 0)}, 0}}}}"
        )
    return rows


def profile_numbers(tables):
    """A profile's number is that of its preset, so that it names the preset, too."""
    named = {row["profile"] for row in tables.cache_profiles}
    return {row["name"]: index for index, row in enumerate(tables.cache_presets, 1) if row["name"] in named}


def check_profiles(tables):
    names = {row["name"] for row in tables.cache_presets}
    seen = {}
    for row in tables.cache_profiles:
        row.word("profile", names)
        row.word("explicit", ("yes", "no"))
        if row["implicit"] not in ("no", "heuristic"):
            row.integer("implicit", 1, FOREVER_S)
        for code in row["codes"].split():
            if code != "*" and not (code.isdigit() and 100 <= int(code) <= 599):
                row.fail("codes", f"{code!r} is no code of 100..599, and not *")
            if (row["profile"], code) in seen:
                row.fail("codes", f"{code} of {row['profile']} stands in line {seen[row['profile'], code]} already")
            seen[row["profile"], code] = row.line
        if not row["source"]:
            row.fail("source", "is empty")
    for name in sorted({profile for profile, _ in seen}):
        if (name, "*") not in seen:
            next(r for r in tables.cache_profiles if r["profile"] == name).fail("codes", "no row for *")


def profile_rows(tables):
    numbers = profile_numbers(tables)
    rows = []
    for row in tables.cache_profiles:
        kind = {"no": "NONE", "heuristic": "HEURISTIC"}.get(row["implicit"], "PROFILE")
        seconds = row["implicit"] if kind == "PROFILE" else 0
        for code in row["codes"].split():
            number = 0 if code == "*" else int(code)
            rows.append((numbers[row["profile"]], number == 0, number, seconds, kind, row["explicit"] == "yes"))
    # Codes of a profile before its *, so that the first row that fits is the right one.
    rows.sort(key=lambda r: r[:3])
    return [f"{{{seconds}u, {code}, {profile}, HTTPSTATUS_FRESHNESS_{kind}, {explicit:d}}}" for profile, _, code, seconds, kind, explicit in rows]


# ---- fields by name ----

FIELD_SLOT_BITS = 7


def check_fields(tables):
    for row in tables.fields:
        items(row, "flags", FIELD_FLAGS)


def field_flags(tables):
    return [" | ".join(f"HTTPSTATUS_FIELD_{constant(flag)}" for flag in row.items("flags")) or "0" for row in tables.fields]


def field_slots(tables):
    """Two factors with which length, first and last letter tell all names apart, and the number of the name per slot."""
    keys = [(len(row["name"]), ord(row["name"][0]) | 0x20, ord(row["name"][-1]) | 0x20) for row in tables.fields]
    mask = (1 << FIELD_SLOT_BITS) - 1
    for first_factor in range(1, 256):
        for last_factor in range(1, 256):
            slots = [(length + first * first_factor + last * last_factor) & mask for length, first, last in keys]
            if len(set(slots)) == len(slots):
                table = [0] * (mask + 1)
                for number, slot in enumerate(slots, 1):
                    table[slot] = number
                return (first_factor, last_factor), table
    raise ValueError("fields.tsv: no factors tell the names apart: give the table more slots")


def field_slot_rows(tables, slots, word):
    names = {number: row["name"] for number, row in enumerate(tables.fields, 1)}
    return [f"{{{word(names[n])}, {len(names[n])}, {n}}}" if n else "{0, 0, 0}" for n in slots]
