# SPDX-License-Identifier: MIT
"""codes.h (public numbers) and tables.h (private rows)."""

from .emit import HEAD
from .rows import constant

CODES_H = HEAD + """
/**
 * @file
 * Numbers with names: status codes, vendors, methods, fields, gRPC codes, proxy errors, reasons of verdicts.
 *
 * Plain enumerators, so that a compiler, a debugger and SWIG all see them. Values never change; new ones are
 * appended. Every function takes and returns plain int: a code without a name here is a legal code.
 */

#ifndef HTTPSTATUS_CODES_H
#define HTTPSTATUS_CODES_H
"""

ROWS = """
#include <stddef.h>
#include <stdint.h>

#include "httpstatus/cache_preset.h"
#include "httpstatus/cache_words.h"
#include "httpstatus/entry.h"
#include "httpstatus/field.h"
#include "httpstatus/method.h"
#include "httpstatus/provenance.h"
#include "httpstatus/registry.h"
#include "httpstatus/retry_policy.h"
#include "httpstatus/retry_rule.h"
#include "httpstatus/substatus.h"
#include "httpstatus/why.h"

enum {
@COUNTS@};

/* Declarations need the pragma: -fvisibility=hidden covers definitions only. */
#pragma GCC visibility push(hidden)

/* Strings are offsets. Rows of codes, lookups and vocabularies: hs_text(); prose rows and substatus: hs_prose + offset. */

struct httpstatus_entry {
    uint16_t code, phrase, name, aliases;
    uint8_t vendor, state, on_wire, evidence, content, redirect;
    uint8_t required, suggested; /* index of the first rule in hs_field_rules, 0 = none */
};

struct hs_entry_prose {
    uint16_t meaning, scenario, client, operator_, source, document, section, provenance, url, note, expires;
    uint16_t replaced_by; /* a code, 0 = none */
};

/* Runs of rules end with a row whose field is 0. */
struct httpstatus_field_rule {
    uint8_t field, level, condition;
};

struct hs_spelling {
    uint16_t text; /* in hs_pool */
    uint8_t length, entry;
};

struct hs_folded {
    uint16_t text;
    uint8_t more, entry; /* more: hs_also has further entries */
};

struct hs_also {
    uint16_t folded;
    uint8_t entry;
};

struct hs_vendor {
    uint16_t name, title, url;
};

struct hs_method {
    uint16_t name;
    uint8_t safe, idempotent, sendable, caching;
};

struct httpstatus_substatus {
    uint16_t code, sub, meaning, version, component, constant, source, note;
    uint8_t state;
};

struct hs_grpc {
    uint16_t name, http;
};

struct hs_grpc_from_http {
    uint16_t http, grpc; /* the last row, http 0, is for every other code */
};

struct hs_proxy_error {
    uint16_t name, status, source;
    uint8_t intermediary_only;
};

struct hs_coap {
    uint16_t http, inverse;
    uint8_t code, when; /* when: bits of enum httpstatus_coap_fact that must be set */
};

struct hs_condition {
    uint16_t name, text;
};

struct hs_why {
    uint16_t number, name, text, source;
    uint8_t level;
};

struct hs_retry {
    uint16_t needs, why;
    uint8_t rule, applied, hint;
};

struct hs_policy {
    uint16_t name, about;
    httpstatus_retry_settings settings;
};

/* Above the rule of a code, in hs_cacheability. */
enum {
    HS_CACHE_RULE = 7, /* mask */
    HS_CACHE_UNDERSTOOD = 8,
    HS_CACHE_UNDERSTOOD_WITH_RANGES = 16,
    HS_CACHE_STALE_IF_ERROR = 32
};

struct hs_cache_preset {
    uint16_t name, about, targets;
    httpstatus_cache_options options;
};

/* The one name that can be in its slot: field 0, length 0 when there is none. */
struct hs_field_slot {
    uint16_t name;
    uint8_t length, field;
};

/* The first row of a profile with the code or with 0 holds. */
struct hs_cache_profile {
    uint32_t seconds;
    uint16_t code;
    uint8_t profile, source, stores_explicit; /* source: enum httpstatus_freshness_source, NONE: not stored */
};

extern const char hs_pool[];  /* tables.c: what the hot questions read */
extern const char hs_words[]; /* vocabulary.c: offsets go on where those of hs_pool end */
extern const char hs_prose[];
extern const uint32_t hs_status[500]; /* 100..599: 12 bits offset, 6 bits length, 14 bits flags */
extern const uint8_t hs_first[500];   /* 100..599: 1 + index of the first entry, 0 = none */
extern const struct httpstatus_entry hs_entries[HS_ENTRY_COUNT]; /* by code; IANA's first, then the best known vendor */
extern const struct hs_entry_prose hs_entry_prose[HS_ENTRY_COUNT];
extern const struct httpstatus_field_rule hs_field_rules[];
extern const struct hs_spelling hs_spellings[1 << HS_SPELLING_SLOT_BITS]; /* by slot; length 0 where it is empty */
extern const uint8_t hs_spelling_shifts[1 << HS_SPELLING_BUCKET_BITS];
extern const struct hs_folded hs_foldeds[HS_FOLDED_COUNT];
extern const uint8_t hs_folded_shifts[1 << HS_FOLDED_BUCKET_BITS];
extern const uint16_t hs_folded_slots[1 << HS_FOLDED_SLOT_BITS];
extern const struct hs_also hs_also[HS_ALSO_COUNT];
extern const struct hs_vendor hs_vendors[HS_VENDOR_COUNT];
extern const struct hs_method hs_methods[HS_METHOD_COUNT];
extern const struct httpstatus_substatus hs_substatuses[HS_SUBSTATUS_COUNT]; /* by code, then number */
extern const struct hs_grpc hs_grpcs[HS_GRPC_COUNT];
extern const struct hs_grpc_from_http hs_grpc_from_http[HS_GRPC_FROM_HTTP_COUNT];
extern const struct hs_proxy_error hs_proxy_errors[HS_PROXY_ERROR_COUNT];
extern const struct hs_coap hs_coaps[HS_COAP_COUNT];
extern const uint16_t hs_fields[HS_FIELD_COUNT];
extern const uint8_t hs_field_flags[HS_FIELD_COUNT];
extern const struct hs_field_slot hs_field_slots[1 << HS_FIELD_SLOT_BITS];
extern const struct hs_condition hs_conditions[HS_CONDITION_COUNT];
extern const uint8_t hs_retry_index[500];   /* 100..599: which row of hs_retries */
extern const struct hs_retry hs_retries[];
extern const struct hs_policy hs_policies[HS_POLICY_COUNT];
extern const uint8_t hs_cacheability[500];  /* 100..599: HS_CACHE_... */
extern const struct hs_cache_preset hs_cache_presets[HS_CACHE_PRESET_COUNT];
extern const struct hs_cache_profile hs_cache_profiles[HS_CACHE_PROFILE_COUNT];
extern const struct hs_why hs_whys[HS_WHY_COUNT];

#pragma GCC visibility pop

static inline const char *hs_text(unsigned offset)
{
    return offset < HS_POOL_SIZE ? hs_pool + offset : hs_words + (offset - HS_POOL_SIZE);
}

/* HS_ENTRY_COUNT for NULL and for a pointer that is no row. */
static inline size_t hs_index_of_entry(const struct httpstatus_entry *entry)
{
    uintptr_t distance = (uintptr_t)entry - (uintptr_t)&hs_entries[0];
    return distance < sizeof hs_entries && distance % sizeof hs_entries[0] == 0 ? distance / sizeof hs_entries[0] : HS_ENTRY_COUNT;
}
"""


def enum(name, comment, zero, items):
    lines = [f"\n/** {comment} */\nenum {name} {{\n"]
    if zero:
        lines.append(f"    {zero[0]} = 0, /**< {zero[1]} */\n")
    for constant_name, value, note in items:
        tail = f" /**< {note} */" if note else ""
        lines.append(f"    {constant_name} = {value},{tail}\n")
    lines[-1] = lines[-1].replace(f" = {items[-1][1]},", f" = {items[-1][1]}", 1)
    return "".join(lines) + "};\n"


def state_note(row):
    marks = [row["phrase"] or "no phrase"]
    if row["state"] not in ("registered", "vendor"):
        marks.append(row["state"] + (f", until {row['expires']}" if row["expires"] else ""))
    return "; ".join(marks)


def codes_h(t):
    iana = [row for row in t.codes if row["vendor"] == "iana"]
    rest = [row for row in t.codes if row["vendor"] != "iana"]

    def codes(rows):
        return [("HTTPSTATUS_" + r["name"], r["code"], state_note(r)) for r in rows]

    text = CODES_H
    text += enum("httpstatus_code", "Status codes of the IANA registry.", None, codes(iana))
    text += enum(
        "httpstatus_vendor_code",
        "Meanings that vendors give to numbers; a number may stand here more than once.",
        None, codes(rest),
    )  # fmt: skip
    text += enum(
        "httpstatus_vendor", "Who gives a number its meaning.", ("HTTPSTATUS_VENDOR_ANY", "whoever comes first, IANA before all"),
        [("HTTPSTATUS_VENDOR_" + constant(r["vendor"]), r["number"], r["title"]) for r in t.vendors],
    )  # fmt: skip
    text += enum(
        "httpstatus_method", "Request methods of the IANA registry.", ("HTTPSTATUS_METHOD_UNKNOWN", "any other method"),
        [("HTTPSTATUS_METHOD_" + (constant(r["method"]) or "ASTERISK"), r["number"], r["note"]) for r in t.methods],
    )  # fmt: skip
    text += enum(
        "httpstatus_field", "Header fields that rules speak of.", ("HTTPSTATUS_FIELD_UNKNOWN", "any other field"),
        [("HTTPSTATUS_FIELD_" + constant(r["name"]), r["number"], "") for r in t.fields],
    )  # fmt: skip
    text += enum(
        "httpstatus_condition", "Conditions under which a field goes with a code: see field.h for their words.",
        ("HTTPSTATUS_CONDITION_NONE", "always"),
        [("HTTPSTATUS_CONDITION_" + constant(r["token"]), r["number"], r["text"]) for r in t.conditions],
    )  # fmt: skip
    text += enum(
        "httpstatus_grpc", "gRPC status codes: gRPC's own numbers, so 0 is OK here.", None,
        [("HTTPSTATUS_GRPC_" + r["name"], r["grpc"], "") for r in t.grpc],
    )  # fmt: skip
    text += enum(
        "httpstatus_proxy_error", "Error types of the Proxy-Status field (RFC 9209, section 2.3).",
        ("HTTPSTATUS_PROXY_ERROR_UNKNOWN", "none of RFC 9209"),
        [("HTTPSTATUS_PROXY_ERROR_" + r["name"].upper(), r["number"], "") for r in t.proxy_errors],
    )  # fmt: skip
    text += enum(
        "httpstatus_why", "Reasons of verdicts: see why.h for their words.", ("HTTPSTATUS_WHY_UNKNOWN", "no reason"),
        [("HTTPSTATUS_WHY_" + constant(r["token"]), r["number"], "") for r in t.why],
    )  # fmt: skip
    return text + "\n#endif\n"


def tables_h(counts, bits, right, registry_date):
    lines = [f"    HS_{name} = {value},\n" for name, value in counts.items()]
    for name, (buckets, slots) in bits.items():
        lines += [f"    HS_{name}_BUCKET_BITS = {buckets},\n", f"    HS_{name}_SLOT_BITS = {slots},\n"]
        lines.append(f"    HS_{name}_SLOT_SHIFT = {right[name]},\n")
    guard = "HTTPSTATUS_GENERATED_TABLES_H"
    date = f'\n#define HS_REGISTRY_DATE "{registry_date}"\n'
    return HEAD + f"\n#ifndef {guard}\n#define {guard}\n" + date + ROWS.replace("@COUNTS@", "".join(lines)) + "\n#endif\n"
