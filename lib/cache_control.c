/* SPDX-License-Identifier: MIT */
#include "httpstatus/cache_control.h"

#include "cache_directive.h"
#include "httpstatus/error.h"
#include "sized.h"

#define SECONDS_MAX UINT64_C(2147483648)

/* One member of the list: name, or name=value. */
typedef struct member {
    hs_span name;
    hs_span value; /* when valued */
    bool valued, quoted;
    bool malformed; /* no token at the beginning, or a tail outside the grammar */
} member;

/* Takes the next member, or gives false at the end. Empty members are passed over (RFC 9110, section 5.6.1). */
static bool take_member(hs_span *span, member *out)
{
    while (span->at != span->end && (hs_blank(*span->at) || *span->at == ',')) {
        span->at++;
    }
    if (span->at == span->end) {
        return false;
    }
    bool closed = true;
    out->name = hs_take_token(span);
    out->malformed = out->name.at == out->name.end;
    out->valued = !out->malformed && hs_take(span, '=');
    out->quoted = out->valued && span->at != span->end && *span->at == '"';
    if (out->valued) {
        out->value = out->quoted ? hs_take_quoted(span, &closed) : hs_take_token(span);
        /* A string that is not closed swallows the rest of the line: nobody knows what was meant by it. */
        out->malformed = !closed || (!out->quoted && out->value.at == out->value.end);
    }
    hs_skip_blanks(span);
    if (span->at != span->end && *span->at != ',') {
        out->malformed = true;
        hs_skip_member(span);
    }
    return true;
}

/* Digits and nothing else; between quotes each may be escaped (RFC 9110, section 5.6.4). */
static bool read_seconds(const member *m, uint32_t *seconds)
{
    hs_span span = m->value;
    uint64_t n = 0;
    bool any = false;
    while (span.at != span.end) {
        /* Something stands behind a backslash, or the string would not have been closed. */
        if (m->quoted) {
            hs_take(&span, '\\');
        }
        if (!hs_digit(*span.at)) {
            return false;
        }
        n = n * 10 + (uint64_t)(*span.at++ - '0');
        n = n > SECONDS_MAX ? SECONDS_MAX : n;
        any = true;
    }
    *seconds = (uint32_t)n;
    return any;
}

/* no-cache and private: with names they speak of these fields, in any other form of the whole response. */
static void take_names(httpstatus_cache_control *cc, uint32_t directive, const member *m)
{
    bool listed = m->valued && !m->malformed && hs_cc_lists_names(m->value);
    if (listed) {
        cc->listed |= directive;
    } else {
        cc->bare |= directive;
    }
    cc->invalid |= m->malformed ? directive : 0;
}

static void take_seconds(httpstatus_cache_control *cc, uint32_t directive, const member *m)
{
    uint32_t *place = hs_cc_seconds(cc, directive), seconds = 0;
    bool usable = !m->malformed && m->valued && read_seconds(m, &seconds);
    bool bare = directive == HTTPSTATUS_CC_MAX_STALE && !m->valued && !m->malformed;
    bool readable = usable || bare;
    if ((cc->known & directive) != 0) {
        /* The first occurrence counts (RFC 9111, section 4.2.1). */
        bool was_usable = (cc->invalid & directive) == 0;
        bool same = was_usable == readable && *place == seconds && ((cc->bare & directive) != 0) == bare;
        cc->differing |= same ? 0 : directive;
        return;
    }
    *place = seconds;
    cc->bare |= bare ? directive : 0;
    cc->invalid |= readable ? 0 : directive;
}

static void take_directive(httpstatus_cache_control *cc, uint32_t directive, const member *m)
{
    cc->repeated |= cc->known & directive;
    if ((directive & HS_CC_SECONDS) != 0) {
        take_seconds(cc, directive, m);
    } else if ((directive & HS_CC_NAMES) != 0) {
        take_names(cc, directive, m);
    } else if ((cc->known & directive) == 0) {
        cc->invalid |= m->malformed ? directive : 0;
    }
    cc->known |= directive;
}

void httpstatus_cache_control_init(httpstatus_cache_control *cc)
{
    if (cc != NULL) {
        *cc = (httpstatus_cache_control)HTTPSTATUS_CACHE_CONTROL_INIT;
    }
}

int httpstatus_cache_control_feed(httpstatus_cache_control *cc, const char *text, size_t len)
{
    if (cc == NULL || text == NULL) {
        return HTTPSTATUS_E_ARG;
    }
    if (!hs_output_usable(cc->size, sizeof *cc)) {
        return HTTPSTATUS_E_SIZE;
    }
    hs_span span = hs_span_of(text, len);
    member m;
    while (take_member(&span, &m)) {
        uint32_t directive = hs_cc_of_name(m.name);
        cc->members++;
        cc->malformed += m.malformed;
        if (directive != 0) {
            take_directive(cc, directive, &m);
        } else if (m.name.at != m.name.end) {
            cc->extensions++;
            cc->misspelt |= hs_cc_near_name(m.name);
        }
    }
    return HTTPSTATUS_E_NONE;
}

/* Where a walk is: an offset, and in the lowest bit whether it stands inside a list of names. */
#define PLACE(offset, inside) ((size_t)(offset) << 1 | (inside))

/* The next name of a list that goes on at *span; its closing quote ends it. */
static bool take_listed_name(hs_span *span, hs_span *name)
{
    while (span->at != span->end && (hs_blank(*span->at) || *span->at == ',')) {
        span->at++;
    }
    *name = hs_take_token(span);
    return name->at != name->end;
}

/* Goes on to the next member that has names to give; *name is the first of them, and more may stand *inside quotes. */
static bool take_named_member(hs_span *span, uint32_t directive, hs_span *name, bool *inside)
{
    member m;
    *inside = false;
    while (take_member(span, &m)) {
        uint32_t known = hs_cc_of_name(m.name);
        if (directive == 0 && known == 0 && m.name.at != m.name.end) {
            *name = m.name;
            return true;
        }
        if (known == directive && m.valued && !m.malformed && hs_cc_lists_names(m.value)) {
            *name = m.value;
            if (m.quoted) {
                *inside = true;
                span->at = m.value.at;
                take_listed_name(span, name);
            }
            return true;
        }
    }
    return false;
}

bool httpstatus_cache_control_name_next(const char *text, size_t len, uint32_t directive, size_t *pos, size_t *at,
                                        size_t *n)
{
    if (text == NULL || pos == NULL || at == NULL || n == NULL || (directive & ~(uint32_t)HS_CC_NAMES) != 0) {
        return false;
    }
    hs_span all = hs_span_of(text, len), span = all, name;
    size_t offset = *pos >> 1;
    bool inside = (*pos & 1) != 0;
    if (offset > hs_left(&all)) {
        return false;
    }
    span.at += offset;
    if (inside && !take_listed_name(&span, &name)) {
        inside = false;
        hs_take(&span, '"');
    }
    if (!inside && !take_named_member(&span, directive, &name, &inside)) {
        return false;
    }
    *at = (size_t)(name.at - all.at);
    *n = hs_left(&name);
    *pos = PLACE(span.at - all.at, inside);
    return true;
}
