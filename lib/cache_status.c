/* SPDX-License-Identifier: MIT */
#include "httpstatus/cache_status.h"

#include "httpstatus/why.h"
#include "sized.h"
#include "text.h"

/* Text that is put together; what does not fit is counted only. */
typedef struct writer {
    char *buf;
    size_t cap, n;
} writer;

static void put(writer *w, char c)
{
    if (w->n < w->cap) {
        w->buf[w->n] = c;
    }
    w->n++;
}

static void put_text(writer *w, const char *text)
{
    while (*text != '\0') {
        put(w, *text++);
    }
}

static void put_number(writer *w, int64_t value)
{
    char digits[20];
    size_t n = 0;
    uint64_t rest = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
    do {
        digits[n++] = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest != 0);
    if (value < 0) {
        put(w, '-');
    }
    while (n > 0) {
        put(w, digits[--n]);
    }
}

/* A token begins with a letter or a star (RFC 9651, section 3.3.4). */
static bool is_token(hs_span name)
{
    char first = hs_lower(*name.at);
    bool token = (first >= 'a' && first <= 'z') || first == '*';
    for (; name.at != name.end; name.at++) {
        token = token && (hs_token_byte(*name.at) || *name.at == ':' || *name.at == '/');
    }
    return token;
}

static bool is_printable(hs_span name)
{
    bool printable = name.at != name.end;
    for (; name.at != name.end; name.at++) {
        printable = printable && *name.at >= ' ' && *name.at <= '~';
    }
    return printable;
}

static void put_name(writer *w, hs_span name)
{
    bool quoted = !is_token(name);
    if (quoted) {
        put(w, '"');
    }
    for (; name.at != name.end; name.at++) {
        if (quoted && (*name.at == '"' || *name.at == '\\')) {
            put(w, '\\');
        }
        put(w, *name.at);
    }
    if (quoted) {
        put(w, '"');
    }
}

/* Whether the stored response was the answer, and nobody else was asked for one. */
static bool is_hit(const httpstatus_cache_verdict *v, int fwd_status)
{
    bool served = v->action == HTTPSTATUS_CACHE_ACTION_FRESH || v->action == HTTPSTATUS_CACHE_ACTION_STALE ||
                  v->action == HTTPSTATUS_CACHE_ACTION_STALE_WHILE_REVALIDATE;
    return served && fwd_status == 0;
}

/* What means something beside fwd alone (RFC 9211, sections 2.3, 2.5 and 2.6). */
static void put_forwarded(writer *w, uint32_t fwd, int fwd_status, uint32_t flags)
{
    put_text(w, "; fwd=");
    put_text(w, httpstatus_cache_fwd_name((int)fwd));
    if (fwd_status >= 100 && fwd_status <= 999) {
        put_text(w, "; fwd-status=");
        put_number(w, fwd_status);
    }
    if ((flags & HTTPSTATUS_CACHE_STATUS_STORED) != 0) {
        put_text(w, "; stored");
    }
    if ((flags & HTTPSTATUS_CACHE_STATUS_COLLAPSED) != 0) {
        put_text(w, "; collapsed");
    } else if ((flags & HTTPSTATUS_CACHE_STATUS_COLLAPSE_FAILED) != 0) {
        put_text(w, "; collapsed=?0");
    }
}

static void put_rest(writer *w, const httpstatus_cache_verdict *v, uint32_t flags)
{
    const uint32_t with_ttl = 1u << HTTPSTATUS_CACHE_ACTION_STORE | 1u << HTTPSTATUS_CACHE_ACTION_FRESH |
                              1u << HTTPSTATUS_CACHE_ACTION_STALE |
                              1u << HTTPSTATUS_CACHE_ACTION_STALE_WHILE_REVALIDATE |
                              1u << HTTPSTATUS_CACHE_ACTION_FRESHEN;
    const char *why = v->why <= INT32_MAX ? httpstatus_why_name((int)v->why) : NULL;
    if ((v->known & HTTPSTATUS_CACHE_VALUE_TTL) != 0 && v->action < 32 && (with_ttl >> v->action & 1) != 0) {
        put_text(w, "; ttl=");
        put_number(w, v->ttl_s);
    }
    if ((flags & HTTPSTATUS_CACHE_STATUS_DETAIL) != 0 && why != NULL) {
        put_text(w, "; detail=");
        put_text(w, why);
    }
}

size_t httpstatus_cache_status_format(char *buf, size_t cap, const char *name, size_t name_len,
                                      const httpstatus_cache_verdict *verdict, int fwd_status, uint32_t flags)
{
    writer w = { buf, buf == NULL ? 0 : cap, 0 };
    hs_span span = hs_span_of(name, name_len);
    if (verdict != NULL && hs_output_usable(verdict->size, sizeof *verdict) && is_printable(span)) {
        put_name(&w, span);
        if (is_hit(verdict, fwd_status)) {
            put_text(&w, "; hit");
        } else if (verdict->fwd != HTTPSTATUS_CACHE_FWD_NONE && verdict->fwd <= HTTPSTATUS_CACHE_FWD_PARTIAL) {
            put_forwarded(&w, verdict->fwd, fwd_status, flags);
        }
        put_rest(&w, verdict, flags);
    }
    if (w.cap != 0) {
        buf[w.n < w.cap ? w.n : w.cap - 1] = '\0';
    }
    return w.n;
}

const char *httpstatus_cache_fwd_name(int fwd)
{
    bool known = fwd >= HTTPSTATUS_CACHE_FWD_NONE && fwd <= HTTPSTATUS_CACHE_FWD_PARTIAL;
    return hs_nth_word("none\0bypass\0method\0uri-miss\0vary-miss\0miss\0request\0stale\0partial\0unknown",
                       known ? (unsigned)fwd : 9);
}
