/* SPDX-License-Identifier: MIT */
#include "httpstatus/lookup.h"

#include "generated/tables.h"
#include "httpstatus/error.h"
#include "text.h"

/* The hashes stand in scripts/regen/hashing.py, too: the tables are laid out with them. */
#define MULTIPLIER UINT64_C(0x9E3779B97F4A7C15)
#define CASE       UINT64_C(0x2020202020202020)

enum { FOLDED_MAX = 63, SPELLING_MAX = 63, STRIPS_MAX = 3 };

/* A text folded for the tolerant table; zero-padded to whole words. */
typedef struct folded {
    char key[FOLDED_MAX + 1];
    size_t n;
} folded;

static uint64_t hash_spelling(const char *at, size_t n)
{
    uint64_t a, z;
    if (n >= 8) {
        a = hs_load8(at) | CASE;
        z = (hs_load8(at + n - 8) | CASE) + 3 * (hs_load8(at + n / 2 - 4) | CASE);
    } else if (n >= 4) {
        a = hs_load4(at) | (uint32_t)CASE;
        z = hs_load4(at + n - 4) | (uint32_t)CASE;
    } else {
        a = (unsigned char)at[0] | 0x20u;
        z = ((unsigned char)at[n / 2] | 0x20u) << 8 | (unsigned char)at[n - 1] | 0x20u;
    }
    uint64_t h = ((a ^ (z << 23 | z >> 41)) + n * MULTIPLIER) * MULTIPLIER;
    return h ^ h >> 32;
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

/* Lower case for eight bytes at once, exact: only A-Z change, and no carry leaves a byte. */
static uint64_t lower8(uint64_t v)
{
    const uint64_t ones = UINT64_C(0x0101010101010101);
    uint64_t low = v & ones * 0x7f;
    uint64_t letters = (low + ones * (0x80 - 'A')) & ~(low + ones * (0x7f - 'Z')) & ~v & ones * 0x80;
    return v | letters >> 2;
}

static bool same_nocase(const char *a, const char *b, size_t n)
{
    if (n < 8) {
        for (size_t i = 0; i < n; i++) {
            if (hs_lower(a[i]) != hs_lower(b[i])) {
                return false;
            }
        }
        return true;
    }
    for (size_t i = 0; i + 8 < n; i += 8) {
        if (lower8(hs_load8(a + i)) != lower8(hs_load8(b + i))) {
            return false;
        }
    }
    return lower8(hs_load8(a + n - 8)) == lower8(hs_load8(b + n - 8));
}

/* A phrase or an alias, punctuation included, blind to case. */
static const struct hs_spelling *find_spelling(hs_span span)
{
    size_t n = hs_left(&span);
    if (n < 2 || n > SPELLING_MAX) {
        return NULL;
    }
    uint64_t h = hash_spelling(span.at, n);
    unsigned shift = hs_spelling_shifts[h & ((1u << HS_SPELLING_BUCKET_BITS) - 1)];
    unsigned slot = hs_spelling_slots[((h >> HS_SPELLING_SLOT_SHIFT) + shift) & ((1u << HS_SPELLING_SLOT_BITS) - 1)];
    if (slot == 0) {
        return NULL;
    }
    const struct hs_spelling *spelling = &hs_spellings[slot - 1];
    return spelling->length == n && same_nocase(span.at, hs_text(spelling->text), n) ? spelling : NULL;
}

/* False when nothing is left or too much. */
static bool fold(hs_span span, folded *out)
{
    memset(out, 0, sizeof *out);
    for (; span.at != span.end; span.at++) {
        char c = hs_fold(*span.at);
        if (c != '\0') {
            if (out->n == FOLDED_MAX) {
                return false;
            }
            out->key[out->n++] = c;
        }
    }
    return out->n != 0;
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

/* Takes prefix, blind to case; a dot in it also stands for "::". */
static bool take_prefix(hs_span *span, const char *prefix)
{
    hs_span rest = *span;
    for (; *prefix != '\0'; prefix++) {
        if (rest.at == rest.end) {
            return false;
        }
        if (*prefix == '.' && hs_take_word(&rest, "::")) {
            continue;
        }
        if (hs_lower(*rest.at++) != *prefix) {
            return false;
        }
    }
    *span = rest;
    return true;
}

/* How libraries qualify their constants: http.StatusTooEarly, HttpStatus.NOT_FOUND, Response::HTTP_OK. */
static bool strip_prefix(hs_span *span)
{
    const char *prefix = "http_status_\0httpstatus_\0soup_status_\0mhd_http_\0ngx_http_\0http_\0sc_\0rc_\0"
                         "httpstatuscode.\0httpstatus.\0statuscodes.\0statuscode.\0response.\0requests.\0codes.\0"
                         "status.\0http.\0ngx.\0status\0";
    for (; *prefix != '\0'; prefix += strlen(prefix) + 1) {
        if (take_prefix(span, prefix)) {
            return true;
        }
    }
    return false;
}

/* The tolerant lookup without digits: the whole text first, for HTTP_VERSION_NOT_SUPPORTED begins with a prefix. */
static const struct hs_folded *resolve(hs_span span)
{
    const struct hs_folded *row = find_folded(span);
    for (int strips = 0; row == NULL && strips < STRIPS_MAX && strip_prefix(&span); strips++) {
        /* HTTP_404_NOT_FOUND, Status404NotFound: number and name must agree. */
        hs_span name = span;
        int code;
        if (hs_take_digits(&name, 3, &code) == 3) {
            row = find_folded(name);
            return row != NULL && hs_entries[row->entry].code == code ? row : NULL;
        }
        row = find_folded(span);
    }
    return row;
}

int httpstatus_from_text(const char *text, size_t len)
{
    hs_span span = hs_span_of(text, len);
    const struct hs_spelling *spelling = find_spelling(span);
    if (spelling != NULL) {
        return hs_entries[spelling->entry].code;
    }
    int code;
    if (text != NULL && httpstatus_code_parse(span.at, hs_left(&span), &code) == HTTPSTATUS_E_NONE) {
        return code;
    }
    const struct hs_folded *row = resolve(span);
    return row != NULL ? hs_entries[row->entry].code : 0;
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
    while (*phrase != '\0') {
        char expected = hs_fold(*phrase);
        if (*phrase == '\'') {
            phrase++;
            continue;
        }
        if (expected == '\0') {
            while (*phrase != '\0' && hs_fold(*phrase) == '\0') {
                phrase++;
            }
            expected = '_';
        } else {
            expected = expected >= 'a' ? (char)(expected - ('a' - 'A')) : expected;
            phrase++;
        }
        if (!hs_take(&text, expected)) {
            return false;
        }
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
    const struct hs_spelling *spelling = find_spelling(span);
    if (spelling == NULL) {
        return 0;
    }
    const httpstatus_entry *entry = &hs_entries[spelling->entry];
    bool canonical = entry->vendor == HTTPSTATUS_VENDOR_IANA && entry->phrase == spelling->text;
    return canonical && memcmp(span.at, hs_text(spelling->text), spelling->length) == 0 ? entry->code : 0;
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
