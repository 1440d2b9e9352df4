/* SPDX-License-Identifier: MIT */
#include "httpstatus/scan.h"

#include "httpstatus/error.h"
#include "scan_answers.h"
#include "scan_block.h"
#include "scan_line.h"
#include "sized.h"

/* The sizes of the first release. */
enum { SCAN_SIZE = sizeof(httpstatus_scan), LINE_SIZE = sizeof(httpstatus_scan_line) };

/* So that the bytes of a key that stand before its closing quote reach back no further than one block. */
enum { NAME_BYTES = 60 };

enum { SUBSTATUS_MAX = 999 };

static void begin_line(httpstatus_scan *scan)
{
    scan->phase = HS_SCAN_START;
    scan->bits = scan->count = scan->depth = scan->matched = 0;
    scan->status_at = scan->status_len = 0;
    scan->status = HS_SCAN_NO_STATUS;
    scan->substatus = HS_NO_SUBSTATUS;
}

/* Callers save scans and bring them back as bytes: what points into memory is looked at again. */
static bool begun(const httpstatus_scan *scan)
{
    bool has_format = scan->format >= HTTPSTATUS_SCAN_NCSA && scan->format <= HTTPSTATUS_SCAN_FIELD;
    bool has_key = scan->name_len >= 1 && scan->name_len <= NAME_BYTES;
    return has_format && (has_key || scan->format != HTTPSTATUS_SCAN_JSON);
}

/* What the line says that ends here. */
static void answer(httpstatus_scan *scan, httpstatus_scan_line *line)
{
    switch (scan->format) {
    case HTTPSTATUS_SCAN_NCSA:
        hs_ncsa_end(scan);
        break;
    case HTTPSTATUS_SCAN_JSON:
        hs_json_end(scan);
        break;
    case HTTPSTATUS_SCAN_HAPROXY:
        hs_haproxy_end(scan);
        break;
    default:
        hs_fields_end(scan);
    }
    bool text = (scan->bits & HS_SCAN_TEXT) != 0;
    uint32_t missing = text ? HTTPSTATUS_SCAN_MALFORMED : HTTPSTATUS_SCAN_EMPTY;
    /* Above the last value there is HS_SCAN_NO_STATUS, or what came from bytes that never were a scan. */
    uint32_t status = scan->status > HTTPSTATUS_SCAN_DIRECTIVE ? missing : scan->status;
    line->known = (status < HTTPSTATUS_SCAN_MALFORMED ? (uint32_t)HTTPSTATUS_SCAN_KNOWN_PLACE : 0) |
                  (scan->substatus <= SUBSTATUS_MAX ? (uint32_t)HTTPSTATUS_SCAN_KNOWN_SUBSTATUS : 0);
    line->status_at = scan->status_at;
    line->status_len = scan->status_len;
    line->status = (uint16_t)status;
    line->substatus = (uint16_t)scan->substatus;
    begin_line(scan);
}

static void add_answer(httpstatus_scan *scan, hs_answers *out)
{
    if (out->counts == NULL) {
        answer(scan, hs_answer_add(out));
        return;
    }
    httpstatus_scan_line line;
    answer(scan, &line);
    out->counts[line.status]++;
}

/* Reads on a piece that has not ended, to the line end at most: true when it is there. */
static bool read_line(httpstatus_scan *scan, const char **piece, const char *end)
{
    const char *at = *piece;
    if (scan->phase != HS_SCAN_SKIP) {
        switch (scan->format) {
        case HTTPSTATUS_SCAN_NCSA:
            at = hs_scan_ncsa(scan, at, end);
            break;
        case HTTPSTATUS_SCAN_JSON:
            at = hs_scan_json(scan, at, end);
            break;
        case HTTPSTATUS_SCAN_HAPROXY:
            at = hs_scan_haproxy(scan, at, end);
            break;
        default:
            at = hs_scan_fields(scan, at, end);
        }
    }
    if (at != end && *at != '\n') {
        at = memchr(at, '\n', (size_t)(end - at));
        at = at == NULL ? end : at;
    }
    bool ended = at != end;
    at += ended;
    scan->bits |= HS_SCAN_BEGUN;
    scan->offset += (uint64_t)(at - *piece);
    *piece = at;
    return ended;
}

/* Reads the whole lines with which a text begins, as many as a chunk has; false when it has none. */
static bool read_chunk(httpstatus_scan *scan, const char **text, const char *end, hs_answers *out)
{
    hs_chunk chunk;
    const char *start = *text;
    uint64_t offset = scan->offset;
    size_t place = 0;
    hs_chunk_find(scan, start, (size_t)(end - start), &chunk);
    while (hs_chunk_answer(scan, start, &chunk, out, &place)) {
        while (place > 0 && start[place - 1] != '\n') {
            place--;
        }
        *text = start + place;
        scan->offset = offset + place;
        read_line(scan, text, end);
        add_answer(scan, out);
        scan->offset = offset;
    }
    size_t len = chunk.lines_len;
    if (chunk.next < chunk.n) {
        /* No more room: to the end of the line that was answered last. */
        const char *newline = memchr(start + place, '\n', len - place);
        len = (size_t)(newline + 1 - start);
    }
    *text = start + len;
    scan->offset = offset + len;
    return len != 0;
}

int httpstatus_scan_init(httpstatus_scan *scan, int format)
{
    if (scan == NULL) {
        return HTTPSTATUS_E_ARG;
    }
    if (!hs_output_usable(scan->size, SCAN_SIZE)) {
        return HTTPSTATUS_E_SIZE;
    }
    if (format < HTTPSTATUS_SCAN_NCSA || format > HTTPSTATUS_SCAN_FIELD) {
        return HTTPSTATUS_E_RANGE;
    }
    httpstatus_scan fresh = HTTPSTATUS_SCAN_INIT;
    fresh.size = scan->size;
    fresh.format = (uint32_t)format;
    fresh.field = format == HTTPSTATUS_SCAN_FIELD;
    begin_line(&fresh);
    memcpy(scan, &fresh, sizeof fresh);
    return format == HTTPSTATUS_SCAN_JSON ? httpstatus_scan_key(scan, "status", HTTPSTATUS_NTS) : HTTPSTATUS_E_NONE;
}

int httpstatus_scan_key(httpstatus_scan *scan, const char *text, size_t len)
{
    hs_span key = hs_span_of(text, len);
    if (scan == NULL || text == NULL) {
        return HTTPSTATUS_E_ARG;
    }
    if (!hs_output_usable(scan->size, SCAN_SIZE)) {
        return HTTPSTATUS_E_SIZE;
    }
    if (scan->format != HTTPSTATUS_SCAN_JSON) {
        return HTTPSTATUS_E_ARG;
    }
    if (hs_left(&key) == 0 || hs_left(&key) > NAME_BYTES) {
        return HTTPSTATUS_E_RANGE;
    }
    if (hs_blank(*key.at)) {
        return HTTPSTATUS_E_SYNTAX;
    }
    for (const char *at = key.at; at != key.end; at++) {
        /* RFC 8259, section 7: between quotes these are escaped, so that no key is spelt with them. */
        if (*at == '"' || *at == '\\' || (unsigned char)*at < ' ') {
            return HTTPSTATUS_E_SYNTAX;
        }
    }
    scan->name_len = (uint32_t)hs_left(&key);
    memcpy(scan->name, key.at, hs_left(&key));
    return HTTPSTATUS_E_NONE;
}

int httpstatus_scan_field(httpstatus_scan *scan, uint32_t field)
{
    if (scan == NULL) {
        return HTTPSTATUS_E_ARG;
    }
    if (!hs_output_usable(scan->size, SCAN_SIZE)) {
        return HTTPSTATUS_E_SIZE;
    }
    if (scan->format != HTTPSTATUS_SCAN_FIELD) {
        return HTTPSTATUS_E_ARG;
    }
    if (field == 0) {
        return HTTPSTATUS_E_RANGE;
    }
    scan->field = field;
    return HTTPSTATUS_E_NONE;
}

/* Reads on until there is no more text, or no more room. */
static void feed(httpstatus_scan *scan, hs_span *text, hs_answers *out)
{
    bool chunks = hs_chunk_possible(scan);
    while (text->at != text->end && !hs_answers_full(out)) {
        bool whole = chunks && (scan->bits & HS_SCAN_BEGUN) == 0;
        bool read = whole && read_chunk(scan, &text->at, text->end, out);
        if (!read && read_line(scan, &text->at, text->end)) {
            add_answer(scan, out);
        }
    }
}

int httpstatus_scan_feed(httpstatus_scan *scan, const char *text, size_t len, size_t *pos, httpstatus_scan_line *lines,
                         size_t cap)
{
    hs_span span = hs_span_of(text, len);
    if (scan == NULL || pos == NULL || lines == NULL || cap == 0 || *pos > hs_left(&span)) {
        return HTTPSTATUS_E_ARG;
    }
    if (!hs_output_usable(scan->size, SCAN_SIZE) || !hs_output_usable(lines->size, LINE_SIZE)) {
        return HTTPSTATUS_E_SIZE;
    }
    if (!begun(scan)) {
        return HTTPSTATUS_E_ARG;
    }
    hs_answers out = { NULL, (char *)lines, lines->size, 0, cap < INT32_MAX ? cap : INT32_MAX };
    span.at = text == NULL ? NULL : span.at + *pos;
    feed(scan, &span, &out);
    *pos = text == NULL ? 0 : (size_t)(span.at - text);
    return (int)out.n;
}

int httpstatus_scan_histogram(httpstatus_scan *scan, const char *text, size_t len, uint64_t *counts)
{
    hs_span span = hs_span_of(text, len);
    if (scan == NULL || counts == NULL) {
        return HTTPSTATUS_E_ARG;
    }
    if (!hs_output_usable(scan->size, SCAN_SIZE)) {
        return HTTPSTATUS_E_SIZE;
    }
    if (!begun(scan)) {
        return HTTPSTATUS_E_ARG;
    }
    hs_answers out = { counts, NULL, 0, 0, 1 };
    feed(scan, &span, &out);
    return HTTPSTATUS_E_NONE;
}

int httpstatus_scan_end(httpstatus_scan *scan, httpstatus_scan_line *line)
{
    if (scan == NULL || line == NULL) {
        return HTTPSTATUS_E_ARG;
    }
    if (!hs_output_usable(scan->size, SCAN_SIZE) || !hs_output_usable(line->size, LINE_SIZE)) {
        return HTTPSTATUS_E_SIZE;
    }
    if (!begun(scan)) {
        return HTTPSTATUS_E_ARG;
    }
    if ((scan->bits & HS_SCAN_BEGUN) == 0) {
        return 0;
    }
    answer(scan, line);
    return 1;
}
