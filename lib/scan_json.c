/* SPDX-License-Identifier: MIT */
/*
 * JSON lines. The key is looked for as text, and depth is counted beside it: a line that is no JSON, such as one whose
 * quotes nobody escaped, has its status found all the same.
 */
#include "scan_line.h"

/* Looking for the key; behind it; behind its colon; in its value. */
enum { JSON_KEY = HS_SCAN_START, JSON_COLON, JSON_VALUE, JSON_QUOTED, JSON_BARE };

/* Of the lines' own object: 0 where an object is printed over several lines. */
enum { OUTER_DEPTH = 1 };

static const uint32_t null_bytes = 0x6e756c6c;

/* Braces and brackets that are open, those in strings apart. */
static void count_depth(httpstatus_scan *scan, char c)
{
    if ((scan->bits & HS_SCAN_ESCAPED) != 0) {
        scan->bits &= ~(uint32_t)HS_SCAN_ESCAPED;
    } else if (c == '"') {
        scan->bits ^= HS_SCAN_IN_STRING;
    } else if ((scan->bits & HS_SCAN_IN_STRING) != 0) {
        scan->bits |= c == '\\' ? HS_SCAN_ESCAPED : 0;
    } else if (c == '{' || c == '[') {
        scan->depth++;
    } else if ((c == '}' || c == ']') && scan->depth > 0) {
        scan->depth--;
    }
}

/* matched counts the opening quote and the bytes of the key that have followed it. */
static void match_key(httpstatus_scan *scan, char c)
{
    if (scan->matched == scan->name_len + 1 && c == '"') {
        /* The closing quote may open the key as well. */
        scan->phase = JSON_COLON;
        scan->matched = 1;
    } else if (scan->matched > 0 && scan->matched <= scan->name_len && (uint8_t)c == scan->name[scan->matched - 1]) {
        scan->matched++;
    } else {
        scan->matched = c == '"';
    }
}

/* Ends a value. Another of this key may follow: one of the outer object is better, and so is one that is a status. */
static void value_end(httpstatus_scan *scan)
{
    bool null = scan->token_len == 4 && scan->token_tail == null_bytes;
    uint32_t status = null ? HTTPSTATUS_SCAN_DASH : hs_token_status(scan);
    bool outer = scan->count <= OUTER_DEPTH;
    scan->phase = JSON_KEY;
    scan->matched = 0;
    if (status != HTTPSTATUS_SCAN_MALFORMED && (outer || scan->status == HS_SCAN_NO_STATUS)) {
        hs_token_keep(scan, status);
        scan->phase = outer ? HS_SCAN_SKIP : JSON_KEY;
    }
}

void hs_json_end(httpstatus_scan *scan)
{
    /* A string that the line cuts off is no value. */
    if (scan->phase == JSON_BARE) {
        value_end(scan);
    }
}

static void begin_value(httpstatus_scan *scan, char c, uint64_t offset)
{
    bool quoted = c == '"';
    if (c == '{' || c == '[') {
        scan->phase = JSON_KEY;
        scan->matched = 0;
        return;
    }
    scan->phase = quoted ? JSON_QUOTED : JSON_BARE;
    hs_token_begin(scan, offset + quoted);
    if (!quoted) {
        hs_token_take(scan, c);
    }
}

static inline bool ends_value(char c)
{
    return c == ',' || c == '}' || c == ']' || hs_scan_gap(c);
}

static void take(httpstatus_scan *scan, char c, uint64_t offset)
{
    switch (scan->phase) {
    case JSON_COLON:
        if (c == ':') {
            scan->phase = JSON_VALUE;
            scan->count = scan->depth;
        } else if (hs_blank(c)) {
            scan->matched = 0;
        } else {
            scan->phase = JSON_KEY;
            match_key(scan, c);
        }
        break;
    case JSON_VALUE:
        if (!hs_blank(c)) {
            begin_value(scan, c, offset);
        }
        break;
    case JSON_QUOTED:
        if (c == '"') {
            value_end(scan);
        } else {
            hs_token_take(scan, c);
        }
        break;
    case JSON_BARE:
        if (ends_value(c)) {
            value_end(scan);
        } else {
            hs_token_take(scan, c);
        }
        break;
    default:
        match_key(scan, c);
    }
}

const char *hs_scan_json(httpstatus_scan *scan, const char *piece, const char *end)
{
    const char *at = piece;
    for (; at != end && *at != '\n' && scan->phase != HS_SCAN_SKIP; at++) {
        scan->bits |= hs_scan_gap(*at) ? 0 : HS_SCAN_TEXT;
        take(scan, *at, hs_scan_offset(scan, piece, at));
        count_depth(scan, *at);
    }
    return at;
}
