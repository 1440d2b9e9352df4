/* SPDX-License-Identifier: MIT */
/*
 * Reading a line byte by byte, in pieces of any length: what a format means stands here, and scan_block.c is only faster.
 *
 * A reader of a format stops at the line end, at the end of the piece, or where it needs no more of the line.
 */

#ifndef HTTPSTATUS_LIB_SCAN_LINE_H
#define HTTPSTATUS_LIB_SCAN_LINE_H

#include "httpstatus/scan.h"
#include "text.h"

/* Phases begin with 0, at the start of a line. */
enum { HS_SCAN_START = 0, HS_SCAN_SKIP = 15 };

/* No status was found so far. */
enum { HS_SCAN_NO_STATUS = 0xffff };

/* What is true of the line and of the token that is being read. */
enum {
    HS_SCAN_BEGUN = 1,        /* a byte of the line was read */
    HS_SCAN_TEXT = 2,         /* one that is no blank */
    HS_SCAN_ESCAPED = 4,      /* a backslash stands before the next byte */
    HS_SCAN_IN_STRING = 8,    /* of JSON */
    HS_SCAN_IN_TOKEN = 16,    /* a field that has begun */
    HS_SCAN_NO_NUMBER = 32,   /* the token is no number */
    HS_SCAN_NO_TIMERS = 64,   /* nor timers */
    HS_SCAN_FIELD_NAMES = 128 /* the directive is #Fields */
};

/* A place in the piece, and where the piece stands in the log. */
static inline uint64_t hs_scan_offset(const httpstatus_scan *scan, const char *piece, const char *at)
{
    return scan->offset + (uint64_t)(at - piece);
}

static inline bool hs_scan_gap(char c)
{
    return hs_blank(c) || c == '\r';
}

static inline void hs_token_begin(httpstatus_scan *scan, uint64_t offset)
{
    scan->token_at = offset;
    scan->token_len = scan->token_tail = 0;
    scan->bits &= ~(uint32_t)(HS_SCAN_NO_NUMBER | HS_SCAN_NO_TIMERS);
}

static inline void hs_token_take(httpstatus_scan *scan, char c)
{
    bool sign = c == '-' && scan->token_len == 0;
    if (!hs_digit(c) && !sign) {
        scan->bits |= HS_SCAN_NO_NUMBER;
    }
    scan->token_tail = scan->token_tail << 8 | (unsigned char)c;
    scan->token_len += scan->token_len != UINT32_MAX;
}

/* What a token says as a status: 0..999 or a value of enum httpstatus_scan_status. */
uint32_t hs_token_status(const httpstatus_scan *scan);

/* The token is the status of its line. */
void hs_token_keep(httpstatus_scan *scan, uint32_t status);

const char *hs_scan_ncsa(httpstatus_scan *scan, const char *piece, const char *end);
const char *hs_scan_haproxy(httpstatus_scan *scan, const char *piece, const char *end);
const char *hs_scan_json(httpstatus_scan *scan, const char *piece, const char *end);
const char *hs_scan_fields(httpstatus_scan *scan, const char *piece, const char *end);

/* A line that ends within a token ends the token. */
void hs_ncsa_end(httpstatus_scan *scan);
void hs_haproxy_end(httpstatus_scan *scan);
void hs_json_end(httpstatus_scan *scan);
void hs_fields_end(httpstatus_scan *scan);

#endif
