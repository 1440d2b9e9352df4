/* SPDX-License-Identifier: MIT */
#include "scan_line.h"

/* Phases of NCSA: outside the quotes, between them, behind them. */
enum { NCSA_BEFORE = HS_SCAN_START, NCSA_INSIDE, NCSA_AFTER, NCSA_STATUS };

/* Phases of HAProxy: any token, the one behind timers. */
enum { HAPROXY_ANY = HS_SCAN_START, HAPROXY_STATUS };

/* Tq, Tw, Tc, Tr, Tt. */
enum { TIMERS_SLASHES = 4 };

uint32_t hs_token_status(const httpstatus_scan *scan)
{
    uint32_t tail = scan->token_tail, last = tail & 0xff, middle = tail >> 8 & 0xff, first = tail >> 16 & 0xff;
    if (scan->token_len == 0 || (scan->bits & HS_SCAN_NO_NUMBER) != 0) {
        return HTTPSTATUS_SCAN_MALFORMED;
    }
    if (scan->token_len == 3 && first != '-') {
        return (first - '0') * 100 + (middle - '0') * 10 + (last - '0');
    }
    if (scan->token_len == 1 && last == '-') {
        return HTTPSTATUS_SCAN_DASH;
    }
    return scan->token_len == 1 && last == '0' ? HTTPSTATUS_SCAN_ZERO : HTTPSTATUS_SCAN_OTHER;
}

void hs_token_keep(httpstatus_scan *scan, uint32_t status)
{
    scan->status = status;
    scan->status_at = scan->token_at;
    scan->status_len = scan->token_len;
}

/* To the quote that ends a phase, if it comes before the line and the piece end: one behind a backslash does not. */
static const char *find_quote(httpstatus_scan *scan, const char *at, const char *end)
{
    /* The caller's struct would be written anew for every byte. */
    uint32_t text = 0;
    bool escaped = (scan->bits & HS_SCAN_ESCAPED) != 0;
    for (; at != end && *at != '\n' && (*at != '"' || escaped); at++) {
        escaped = *at == '\\' && !escaped;
        text |= hs_scan_gap(*at) ? 0 : HS_SCAN_TEXT;
    }
    scan->bits &= ~(uint32_t)HS_SCAN_ESCAPED;
    scan->bits |= text | (escaped ? HS_SCAN_ESCAPED : 0);
    return at;
}

void hs_ncsa_end(httpstatus_scan *scan)
{
    if (scan->phase == NCSA_STATUS) {
        hs_token_keep(scan, hs_token_status(scan));
    }
    scan->phase = HS_SCAN_SKIP;
}

const char *hs_scan_ncsa(httpstatus_scan *scan, const char *piece, const char *end)
{
    const char *at = piece;
    for (; at != end && *at != '\n' && scan->phase != HS_SCAN_SKIP; at++) {
        switch (scan->phase) {
        case NCSA_BEFORE:
        case NCSA_INSIDE:
            at = find_quote(scan, at, end);
            if (at == end || *at == '\n') {
                return at;
            }
            scan->bits |= HS_SCAN_TEXT;
            scan->phase++;
            break;
        case NCSA_AFTER:
            scan->phase = *at == ' ' ? NCSA_STATUS : HS_SCAN_SKIP;
            hs_token_begin(scan, hs_scan_offset(scan, piece, at + 1));
            break;
        default:
            if (hs_scan_gap(*at)) {
                hs_ncsa_end(scan);
            } else {
                hs_token_take(scan, *at);
            }
        }
    }
    return at;
}

/* Ends a token: timers ask for a status behind them, and a status that is one ends the search. */
void hs_haproxy_end(httpstatus_scan *scan)
{
    uint32_t status = hs_token_status(scan);
    /* HAProxy writes -1 where it gave no answer. */
    bool none = scan->token_len == 2 && status == HTTPSTATUS_SCAN_OTHER && (scan->token_tail & 0xff) == '1';
    bool timers = (scan->bits & HS_SCAN_NO_TIMERS) == 0 && scan->count == TIMERS_SLASHES &&
                  hs_digit((char)(scan->token_tail & 0xff));
    if (scan->phase == HAPROXY_STATUS && (status < HTTPSTATUS_SCAN_OTHER || none)) {
        hs_token_keep(scan, none ? (uint32_t)HTTPSTATUS_SCAN_DASH : status);
        scan->phase = HS_SCAN_SKIP;
    } else {
        scan->phase = timers ? HAPROXY_STATUS : HAPROXY_ANY;
    }
}

const char *hs_scan_haproxy(httpstatus_scan *scan, const char *piece, const char *end)
{
    const char *at = piece;
    for (; at != end && *at != '\n' && scan->phase != HS_SCAN_SKIP; at++) {
        char c = *at;
        if ((scan->bits & HS_SCAN_IN_TOKEN) == 0) {
            scan->bits |= HS_SCAN_IN_TOKEN;
            scan->count = 0;
            hs_token_begin(scan, hs_scan_offset(scan, piece, at));
        }
        if (c == ' ') {
            hs_haproxy_end(scan);
            scan->bits &= ~(uint32_t)HS_SCAN_IN_TOKEN;
            continue;
        }
        scan->bits |= hs_scan_gap(c) ? 0 : HS_SCAN_TEXT;
        scan->bits |= hs_digit(c) || c == '/' || c == '-' || c == '+' ? 0 : HS_SCAN_NO_TIMERS;
        scan->count += c == '/';
        hs_token_take(scan, c);
    }
    return at;
}
