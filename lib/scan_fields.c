/* SPDX-License-Identifier: MIT */
/* Fields with blanks between them: one by its number, or those that a directive of W3C extended names. */
#include "scan_line.h"

enum { FIELDS_ANY = HS_SCAN_START, FIELDS_DIRECTIVE };

/* A directive, and the names of fields that count. */
enum { WORD_FIELDS = 0, WORD_STATUS = 1, WORD_SUBSTATUS = 2, WORDS = 3, WORD_BYTES = 13 };

static const char words[WORDS][WORD_BYTES] = { "#Fields:", "sc-status", "sc-substatus" };

/* Keeps the bits of those words that go on with c. */
static void match_words(httpstatus_scan *scan, char c)
{
    uint32_t at = scan->token_len - 1;
    for (unsigned word = 0; word < WORDS; word++) {
        if (at >= WORD_BYTES || c == '\0' || words[word][at] != c) {
            scan->matched &= ~(UINT32_C(1) << word);
        }
    }
}

/* The length is looked at, because a scan may be bytes that never were one. */
static bool matches(const httpstatus_scan *scan, unsigned word)
{
    return (scan->matched >> word & 1) != 0 && scan->token_len < WORD_BYTES && words[word][scan->token_len] == '\0';
}

/* Ends a word of a directive. */
static void directive_end(httpstatus_scan *scan)
{
    if (scan->count == 1 && matches(scan, WORD_FIELDS)) {
        scan->bits |= HS_SCAN_FIELD_NAMES;
        scan->field = scan->substatus_field = 0;
    } else if ((scan->bits & HS_SCAN_FIELD_NAMES) != 0 && matches(scan, WORD_STATUS)) {
        scan->field = scan->count - 1;
    } else if ((scan->bits & HS_SCAN_FIELD_NAMES) != 0 && matches(scan, WORD_SUBSTATUS)) {
        scan->substatus_field = scan->count - 1;
    }
}

/* sc-substatus; -, and what no sub-status can be, is none. */
static void substatus_end(httpstatus_scan *scan)
{
    uint32_t number = hs_token_status(scan);
    uint32_t tail = scan->token_tail;
    if (number == HTTPSTATUS_SCAN_ZERO || number < HTTPSTATUS_SCAN_OTHER) {
        scan->substatus = number == HTTPSTATUS_SCAN_ZERO ? 0 : number;
    } else if (number == HTTPSTATUS_SCAN_OTHER && scan->token_len <= 2) {
        /* A sign before the digit makes it a number far above every sub-status. */
        scan->substatus = scan->token_len == 1 ? tail - '0' : ((tail >> 8) - '0') * 10 + (tail & 0xff) - '0';
    }
}

void hs_fields_end(httpstatus_scan *scan)
{
    if ((scan->bits & HS_SCAN_IN_TOKEN) == 0) {
        return;
    }
    scan->bits &= ~(uint32_t)HS_SCAN_IN_TOKEN;
    if (scan->phase == FIELDS_DIRECTIVE) {
        directive_end(scan);
        return;
    }
    if (scan->count == scan->field) {
        hs_token_keep(scan, hs_token_status(scan));
    } else if (scan->count == scan->substatus_field) {
        substatus_end(scan);
    }
    if (scan->count >= scan->field && scan->count >= scan->substatus_field) {
        scan->phase = HS_SCAN_SKIP;
    }
}

const char *hs_scan_fields(httpstatus_scan *scan, const char *piece, const char *end)
{
    const char *at = piece;
    for (; at != end && *at != '\n' && scan->phase != HS_SCAN_SKIP; at++) {
        if (hs_scan_gap(*at)) {
            hs_fields_end(scan);
            continue;
        }
        if ((scan->bits & HS_SCAN_BEGUN) == 0 && at == piece && *at == '#' && scan->format == HTTPSTATUS_SCAN_W3C) {
            scan->phase = FIELDS_DIRECTIVE;
            scan->status = HTTPSTATUS_SCAN_DIRECTIVE;
        }
        if ((scan->bits & HS_SCAN_IN_TOKEN) == 0) {
            scan->bits |= HS_SCAN_IN_TOKEN | HS_SCAN_TEXT;
            scan->count++;
            scan->matched = (1U << WORDS) - 1;
            hs_token_begin(scan, hs_scan_offset(scan, piece, at));
        }
        hs_token_take(scan, *at);
        if (scan->phase == FIELDS_DIRECTIVE) {
            match_words(scan, *at);
        }
    }
    return at;
}
