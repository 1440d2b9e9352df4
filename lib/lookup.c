/* SPDX-License-Identifier: MIT */
#include "httpstatus/lookup.h"

#include "generated/tables.h"
#include "httpstatus/error.h"
#include "text.h"

/* The hashes stand in scripts/regen/hashing.py, too: the tables are laid out with them. */
#define MULTIPLIER UINT64_C(0x9E3779B97F4A7C15)
#define CASE       UINT64_C(0x2020202020202020)

enum { FOLDED_MAX = 63, SPELLING_MAX = 63, STRIPS_MAX = 2 };

/* A text folded for the tolerant table; zero-padded to whole words. */
typedef struct folded {
    char key[FOLDED_MAX + 1];
    size_t n;
} folded;

/* All bytes of a text of 2 to 7, some of them twice. */
static inline uint64_t load_short(const char *at, size_t n)
{
    if (n >= 4) {
        return hs_load4(at) | (uint64_t)hs_load4(at + n - 4) << 32;
    }
    return (unsigned char)at[0] | (uint64_t)(unsigned char)at[n / 2] << 8 | (uint64_t)(unsigned char)at[n - 1] << 16;
}

/* Rotated by whole bytes, so that one OR takes the case out of all three words. */
static inline uint64_t hash_spelling(const char *at, size_t n)
{
    uint64_t h;
    if (n >= 8) {
        uint64_t last = hs_load8(at + n - 8), middle = hs_load8(at + n / 2 - 4);
        h = hs_load8(at) ^ (last << 24 | last >> 40) ^ (middle << 40 | middle >> 24);
    } else {
        h = load_short(at, n);
    }
    return (h | CASE) * MULTIPLIER >> 32;
}

static uint64_t hash_folded(const folded *text)
{
    uint64_t h = text->n;
    for (size_t i = 0; i < text->n; i += 8) {
        h = (h ^ hs_load8(text->key + i)) * MULTIPLIER;
        h ^= h >> 32;
    }
    return h;
}

/* Where a word of a text and one of a phrase differ. */
static inline uint64_t differ(uint64_t text, uint64_t phrase)
{
    return text ^ phrase;
}

/* The same blind to case: of what phrases hold, only letters have bit 0x40 (scripts/regen/lookup.py sees to it). */
static inline uint64_t differ_nocase(uint64_t text, uint64_t phrase)
{
    return (text ^ phrase) & ~(phrase >> 1 & CASE);
}

/*
 * Whether text is the phrase, of the same n bytes. Words that overlap take every length up to 32 along one path:
 * a branch on the length would cost more than bytes that are compared twice.
 */
static inline bool same(const char *text, const char *phrase, size_t n, uint64_t (*differs)(uint64_t, uint64_t))
{
    if (n < 8) {
        return differs(load_short(text, n), load_short(phrase, n)) == 0;
    }
    size_t last = n - 8, second = last < 8 ? last : 8, third = last < 16 ? last : 16;
    uint64_t difference = differs(hs_load8(text), hs_load8(phrase)) |
                          differs(hs_load8(text + second), hs_load8(phrase + second)) |
                          differs(hs_load8(text + third), hs_load8(phrase + third)) |
                          differs(hs_load8(text + last), hs_load8(phrase + last));
    for (size_t i = 24; i < last; i += 8) {
        difference |= differs(hs_load8(text + i), hs_load8(phrase + i));
    }
    return difference == 0;
}

/* The only phrase or alias that a text can be. */
static inline const struct hs_spelling *candidate(hs_span span)
{
    size_t n = hs_left(&span);
    if (n < 2 || n > SPELLING_MAX) {
        return NULL;
    }
    uint64_t h = hash_spelling(span.at, n);
    unsigned shift = hs_spelling_shifts[h & ((1u << HS_SPELLING_BUCKET_BITS) - 1)];
    unsigned slot = ((h >> HS_SPELLING_SLOT_SHIFT) + shift) & ((1u << HS_SPELLING_SLOT_BITS) - 1);
    return hs_spellings[slot].length == n ? &hs_spellings[slot] : NULL;
}

/* A phrase or an alias, punctuation included, blind to case. */
static const struct hs_spelling *find_spelling(hs_span span)
{
    const struct hs_spelling *found = candidate(span);
    return found != NULL && same(span.at, hs_pool + found->text, found->length, differ_nocase) ? found : NULL;
}

/* False when too much is left, and for a NUL: what stands behind one is not part of a name. */
static bool fold(hs_span span, folded *out)
{
    memset(out, 0, sizeof *out);
    for (; span.at != span.end; span.at++) {
        char c = hs_fold(*span.at);
        if (*span.at == '\0') {
            return false;
        }
        if (c != '\0') {
            if (out->n == FOLDED_MAX) {
                return false;
            }
            out->key[out->n++] = c;
        }
    }
    return true;
}

/* Any spelling, by its fold. */
static const struct hs_folded *find_folded(hs_span span)
{
    folded text;
    if (!fold(span, &text)) {
        return NULL;
    }
    uint64_t h = hash_folded(&text);
    unsigned shift = hs_folded_shifts[h & ((1u << HS_FOLDED_BUCKET_BITS) - 1)];
    unsigned slot = hs_folded_slots[((h >> HS_FOLDED_SLOT_SHIFT) + shift) & ((1u << HS_FOLDED_SLOT_BITS) - 1)];
    if (slot == 0) {
        return NULL;
    }
    hs_span key = { text.key, text.key + text.n };
    const struct hs_folded *row = &hs_foldeds[slot - 1];
    return hs_equal_folded(key, hs_text(row->text)) ? row : NULL;
}

/* A name alone, or a number and a name that agree: HTTP_404_NOT_FOUND, "404 Not Found", NOT_FOUND_404. */
static const struct hs_folded *find_named(hs_span span)
{
    const struct hs_folded *row = find_folded(span);
    hs_span name = span, digits = span;
    int code;
    if (row != NULL) {
        return row;
    }
    if (hs_take_digits(&name, 3, &code) != 3) {
        name = span;
        while (name.at != name.end && hs_fold(name.end[-1]) == '\0') {
            name.end--;
        }
        if (hs_left(&name) < 4 || hs_digit(name.end[-4])) {
            return NULL;
        }
        digits.at = name.end -= 3;
        /* Fewer digits than three are a number that is no row's code. */
        hs_take_digits(&digits, 3, &code);
    }
    row = find_folded(name);
    return row != NULL && hs_entries[row->entry].code == code ? row : NULL;
}

static bool take_prefix(hs_span *span, const char *prefix)
{
    hs_span rest = *span;
    for (; *prefix != '\0'; prefix++, rest.at++) {
        if (rest.at == rest.end || hs_lower(*rest.at) != *prefix) {
            return false;
        }
    }
    *span = rest;
    return true;
}

/* What libraries put before their constants. nginx's own numbers, such as NGX_OK, are no status codes. */
static bool strip_prefix(hs_span *span)
{
    static const char prefixes[][16] = {
        "http_status_", "httpstatus_", "soup_status_", "ts_http_status_", "mhd_http_", "http_", "status_",
        "sc_",          "rc_",         "http",         "status",
    };
    hs_span nginx = *span;
    if (take_prefix(&nginx, "ngx_")) {
        hs_span rest = nginx;
        *span = nginx;
        return take_prefix(&rest, "http_");
    }
    for (size_t i = 0; i < sizeof prefixes / sizeof prefixes[0]; i++) {
        if (take_prefix(span, prefixes[i])) {
            return true;
        }
    }
    return false;
}

/* HttpStatus.NOT_FOUND, Response::HTTP_OK: a name behind a path of names. The whole text when it is no such path. */
static hs_span last_component(hs_span span)
{
    hs_span last = span, nginx = span;
    if (take_prefix(&nginx, "ngx.") && !take_prefix(&nginx, "http_")) {
        return span; /* ngx.OK is no status code */
    }
    for (const char *at = span.at; at != span.end; at++) {
        if (*at == '.' || *at == ':' || *at == '\\') {
            last.at = at + 1;
        } else if (hs_fold(*at) == '\0' && *at != '_') {
            return span;
        }
    }
    return last;
}

/* The tolerant lookup without bare digits: the whole text first, for HTTP_VERSION_NOT_SUPPORTED begins with a prefix. */
static const struct hs_folded *resolve(hs_span span)
{
    const struct hs_folded *row = find_named(span);
    hs_span last = last_component(span);
    if (row == NULL && last.at != span.at) {
        row = find_named(last);
    }
    for (int strips = 0; row == NULL && strips < STRIPS_MAX && strip_prefix(&last); strips++) {
        row = find_named(last);
    }
    return row;
}

int httpstatus_from_text(const char *text, size_t len)
{
    const struct hs_spelling *spelling = find_spelling(hs_span_of(text, len));
    if (spelling != NULL) {
        return hs_entries[spelling->entry].code;
    }
    int code;
    if (httpstatus_code_parse(text, len, &code) == HTTPSTATUS_E_NONE) {
        return code;
    }
    const httpstatus_entry *entry = httpstatus_lookup(text, len);
    return entry != NULL ? entry->code : 0;
}

const httpstatus_entry *httpstatus_lookup(const char *text, size_t len)
{
    const struct hs_folded *row = resolve(hs_span_of(text, len));
    return row != NULL ? &hs_entries[row->entry] : NULL;
}

const httpstatus_entry *httpstatus_lookup_next(const char *text, size_t len, const httpstatus_entry *entry)
{
    const struct hs_folded *row = resolve(hs_span_of(text, len));
    if (row == NULL || !row->more) {
        return NULL;
    }
    bool found = &hs_entries[row->entry] == entry;
    for (size_t i = 0; i < HS_ALSO_COUNT; i++) {
        if (&hs_foldeds[hs_also[i].folded] == row) {
            if (found) {
                return &hs_entries[hs_also[i].entry];
            }
            found = &hs_entries[hs_also[i].entry] == entry;
        }
    }
    return NULL;
}

/* Whether text is the constant that phrase gives: apostrophes dropped, other runs of non-alphanumerics to '_'. */
static bool is_constant_of(hs_span text, const char *phrase)
{
    bool gap = false;
    for (; *phrase != '\0'; phrase++) {
        if (hs_fold(*phrase) == '\0') {
            gap |= *phrase != '\'';
            continue;
        }
        if ((gap && !hs_take(&text, '_')) || !hs_take(&text, hs_upper(*phrase))) {
            return false;
        }
        gap = false;
    }
    return text.at == text.end;
}

int httpstatus_from_name(const char *text, size_t len)
{
    hs_span span = hs_span_of(text, len);
    const struct hs_folded *row = find_folded(span);
    return row != NULL && is_constant_of(span, hs_text(row->text)) ? hs_entries[row->entry].code : 0;
}

int httpstatus_from_reason(const char *text, size_t len)
{
    hs_span span = hs_span_of(text, len);
    const struct hs_spelling *found = candidate(span);
    if (found == NULL || !same(span.at, hs_pool + found->text, found->length, differ)) {
        return 0;
    }
    const httpstatus_entry *entry = &hs_entries[found->entry];
    return entry->vendor == HTTPSTATUS_VENDOR_IANA && entry->phrase == found->text ? entry->code : 0;
}

int httpstatus_code_parse(const char *text, size_t len, int *out_code)
{
    if (text == NULL || out_code == NULL) {
        return HTTPSTATUS_E_ARG;
    }
    hs_span span = hs_span_of(text, len);
    int code;
    if (hs_take_digits(&span, 3, &code) != 3 || span.at != span.end) {
        return HTTPSTATUS_E_SYNTAX;
    }
    if (code < 100) {
        return HTTPSTATUS_E_RANGE;
    }
    *out_code = code;
    return HTTPSTATUS_E_NONE;
}
