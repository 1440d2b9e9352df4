/* SPDX-License-Identifier: MIT */
#include "httpstatus/statusline.h"

#include "httpstatus/error.h"
#include "httpstatus/registry.h"
#include "sized.h"
#include "text.h"

enum { HEAD_BYTES = 13 /* "HTTP/1.1 404 " */ };

/* Whether a byte may stand in a reason phrase: HTAB, SP, VCHAR, obs-text (RFC 9112, section 4). */
static inline bool is_reason_byte(char c)
{
    unsigned char byte = (unsigned char)c;
    return byte == '\t' || (byte >= 0x20 && byte != 0x7f);
}

/* Has high bits exactly when one of eight bytes is not in 0x20..0x7e. */
static inline uint64_t unusual(uint64_t v)
{
    const uint64_t ones = UINT64_C(0x0101010101010101);
    return (v - ones * 0x20) | (v + ones);
}

/* Non-zero when one of eight bytes is above 9. */
static inline uint64_t over_nine(uint64_t v)
{
    const uint64_t ones = UINT64_C(0x0101010101010101);
    return (v | (v + ones * (0x80 - 10))) & ones * 0x80;
}

static bool is_reason(const char *at, const char *end)
{
    while (at != end && is_reason_byte(*at)) {
        at++;
    }
    return at == end;
}

/*
 * The phrase of a whole line of at least HEAD_BYTES, in words that overlap each other and the head: phrases up to 32
 * bytes take one path, for a branch on the length costs more. Byte by byte only when a byte may be a tab or obs-text.
 */
static inline bool has_reason(const char *text, size_t n)
{
    const size_t head = HEAD_BYTES, last = n - 8;
    size_t first = last < head ? last : head, second = last < head + 8 ? last : head + 8;
    size_t third = last < head + 16 ? last : head + 16;
    uint64_t found = unusual(hs_load8(text + first)) | unusual(hs_load8(text + second)) |
                     unusual(hs_load8(text + third)) | unusual(hs_load8(text + last));
    for (size_t i = head + 24; i < last; i += 8) {
        found |= unusual(hs_load8(text + i));
    }
    return (found & UINT64_C(0x8080808080808080)) == 0 || is_reason(text + HEAD_BYTES, text + n);
}

int httpstatus_statusline_parse(const char *text, size_t len, httpstatus_statusline *out)
{
    if (text == NULL || out == NULL) {
        return HTTPSTATUS_E_ARG;
    }
    if (!hs_output_usable(out->size, sizeof *out)) {
        return HTTPSTATUS_E_SIZE;
    }
    size_t n = len == HTTPSTATUS_NTS ? strlen(text) : len;
    if (n >= 2 && text[n - 2] == '\r' && text[n - 1] == '\n') {
        n -= 2;
    }
    if (n < HEAD_BYTES) {
        return HTTPSTATUS_E_SYNTAX;
    }
    /* "HTTP/" DIGIT "." DIGIT, SP 3DIGIT: what differs from separators and zeros is the digits. One branch for all. */
    uint64_t version = hs_load8(text) ^ UINT64_C(0x302e302f50545448);
    uint32_t code = hs_load4(text + 8) ^ UINT32_C(0x30303020);
    uint64_t digits = (version & UINT64_C(0xff00ff0000000000)) | code >> 8;
    uint64_t others = (version & UINT64_C(0x00ff00ffffffffff)) | (code & 0xff) | (uint64_t)(text[12] ^ ' ');
    if ((others | over_nine(digits)) != 0 || !has_reason(text, n)) {
        return HTTPSTATUS_E_SYNTAX;
    }
    out->known = 0;
    out->major = (int32_t)(digits >> 40 & 0xff);
    out->minor = (int32_t)(digits >> 56);
    out->code = (int32_t)((digits & 0xff) * 100 + (digits >> 8 & 0xff) * 10 + (digits >> 16 & 0xff));
    out->forgiven = 0;
    out->reason_offset = HEAD_BYTES;
    out->reason_bytes = n - HEAD_BYTES;
    return HTTPSTATUS_E_NONE;
}

/* Blanks and line ends, as RFC 9112, section 2.2 lets a robust recipient skip them before a line. */
static void skip_leading(hs_span *span, httpstatus_statusline *line)
{
    while (span->at != span->end && (hs_blank(*span->at) || *span->at == '\r' || *span->at == '\n')) {
        span->at++;
        line->forgiven |= HTTPSTATUS_LENIENCY_LEADING_BLANK;
    }
}

static void drop_line_end(hs_span *span, httpstatus_statusline *line)
{
    bool lf = span->at != span->end && span->end[-1] == '\n';
    span->end -= lf;
    bool cr = span->at != span->end && span->end[-1] == '\r';
    span->end -= cr;
    if (lf != cr) {
        line->forgiven |= HTTPSTATUS_LENIENCY_BARE_LINE_END;
    }
}

/* DIGIT "." DIGIT, or from 2 on the digit alone. */
static bool take_version(hs_span *span, httpstatus_statusline *line)
{
    int major, minor = 0;
    if (hs_take_digits(span, 1, &major) != 1) {
        return false;
    }
    if (hs_take(span, '.')) {
        if (hs_take_digits(span, 1, &minor) != 1) {
            return false;
        }
    } else if (major >= 2) {
        line->forgiven |= HTTPSTATUS_LENIENCY_SHORT_VERSION;
    } else {
        return false;
    }
    line->major = major;
    line->minor = minor;
    return true;
}

/* Protocol and version, if there is one; false when it is none that peers accept. */
static bool take_protocol(hs_span *span, httpstatus_statusline *line)
{
    line->major = line->minor = -1;
    if (hs_take_word(span, "HTTP/")) {
        return take_version(span, line);
    }
    if (hs_take_word(span, "ICE/") || hs_take_word(span, "RTSP/")) {
        line->forgiven |= HTTPSTATUS_LENIENCY_OTHER_PROTOCOL;
        return take_version(span, line);
    }
    if (hs_take_word(span, "ICY")) {
        line->forgiven |= HTTPSTATUS_LENIENCY_OTHER_PROTOCOL;
        line->major = 1;
        line->minor = 0;
        return true;
    }
    if (hs_take_word(span, ":status:") || hs_take_word(span, "Status:")) {
        line->forgiven |= HTTPSTATUS_LENIENCY_PSEUDO_FIELD;
        return true;
    }
    line->forgiven |= HTTPSTATUS_LENIENCY_NO_VERSION;
    return true;
}

/* What stands between protocol and code; only a pseudo-field or the start of the line needs nothing there. */
static bool take_separator(hs_span *span, httpstatus_statusline *line)
{
    const char *start = span->at;
    while (span->at != span->end && hs_blank(*span->at)) {
        span->at++;
    }
    if ((line->forgiven & (HTTPSTATUS_LENIENCY_NO_VERSION | HTTPSTATUS_LENIENCY_PSEUDO_FIELD)) != 0) {
        return true;
    }
    if (span->at - start != 1 || *start != ' ') {
        line->forgiven |= HTTPSTATUS_LENIENCY_SEPARATOR;
    }
    return span->at != start;
}

static bool take_code(hs_span *span, httpstatus_statusline *line)
{
    int code;
    int digits = hs_take_digits(span, 3, &code);
    bool bare = (line->forgiven & (HTTPSTATUS_LENIENCY_NO_VERSION | HTTPSTATUS_LENIENCY_PSEUDO_FIELD)) != 0;
    /* Browsers read one and two digits in a status line; without a version it would then be any number. */
    if (digits == 0 || (digits < 3 && bare)) {
        return false;
    }
    if (digits < 3) {
        line->forgiven |= HTTPSTATUS_LENIENCY_SHORT_CODE;
    }
    line->code = code;
    if (span->at == span->end) {
        /* A pseudo-field has no phrase, and so no space before it. */
        bool pseudo = (line->forgiven & HTTPSTATUS_LENIENCY_PSEUDO_FIELD) != 0;
        line->forgiven |= pseudo ? 0 : HTTPSTATUS_LENIENCY_NO_SPACE;
        return true;
    }
    if (*span->at == '\t') {
        line->forgiven |= HTTPSTATUS_LENIENCY_SEPARATOR;
    }
    return hs_blank(*span->at++);
}

static bool check_lenient_reason(hs_span span, httpstatus_statusline *line)
{
    for (; span.at != span.end; span.at++) {
        /* Never forgiven: they end a line for the next reader (RFC 9110, section 5.5). */
        if (*span.at == '\r' || *span.at == '\n' || *span.at == '\0') {
            return false;
        }
        if (!is_reason_byte(*span.at)) {
            line->forgiven |= HTTPSTATUS_LENIENCY_CONTROL_IN_REASON;
        }
    }
    return true;
}

int httpstatus_statusline_parse_lenient(const char *text, size_t len, httpstatus_statusline *out)
{
    if (text == NULL || out == NULL) {
        return HTTPSTATUS_E_ARG;
    }
    if (!hs_output_usable(out->size, sizeof *out)) {
        return HTTPSTATUS_E_SIZE;
    }
    hs_span span = hs_span_of(text, len);
    httpstatus_statusline line = HTTPSTATUS_STATUSLINE_INIT;
    skip_leading(&span, &line);
    drop_line_end(&span, &line);
    if (!take_protocol(&span, &line) || !take_separator(&span, &line) || !take_code(&span, &line) ||
        !check_lenient_reason(span, &line)) {
        return HTTPSTATUS_E_SYNTAX;
    }
    line.size = out->size;
    line.reason_offset = (uint64_t)(span.at - text);
    line.reason_bytes = hs_left(&span);
    *out = line;
    return HTTPSTATUS_E_NONE;
}

/* Copies what fits, be it to where the NUL will stand, and counts all of it. */
static size_t put(char *buf, size_t cap, size_t at, const char *from, size_t n)
{
    for (size_t i = 0; i < n && at + i < cap; i++) {
        buf[at + i] = from[i];
    }
    return at + n;
}

size_t httpstatus_statusline_format(char *buf, size_t cap, int version, int code, const char *text, size_t len)
{
    if (buf == NULL) {
        cap = 0;
    }
    if (cap != 0) {
        buf[0] = '\0';
    }
    hs_span reason = hs_span_of(text, len);
    if (text == NULL) {
        const char *phrase = httpstatus_reason(code);
        reason = hs_span_of(phrase != NULL ? phrase : "", HTTPSTATUS_NTS);
    }
    if ((version != 10 && version != 11) || code < 100 || code > 999 || !is_reason(reason.at, reason.end)) {
        return 0;
    }
    char head[] = "HTTP/1.0 000 ";
    head[7] = (char)('0' + version % 10);
    head[9] = (char)('0' + code / 100);
    head[10] = (char)('0' + code / 10 % 10);
    head[11] = (char)('0' + code % 10);
    size_t need = put(buf, cap, 0, head, HEAD_BYTES);
    need = put(buf, cap, need, reason.at, hs_left(&reason));
    if (cap != 0) {
        buf[need < cap ? need : cap - 1] = '\0';
    }
    return need;
}
