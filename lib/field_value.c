/* SPDX-License-Identifier: MIT */
#include "httpstatus/field_value.h"

#include "httpstatus/error.h"
#include "text.h"

bool httpstatus_list_next(const char *text, size_t len, size_t *pos, size_t *at, size_t *n)
{
    if (pos == NULL || at == NULL || n == NULL) {
        return false;
    }
    hs_span all = hs_span_of(text, len);
    if (*pos >= hs_left(&all)) {
        return false;
    }
    hs_span rest = { all.at + *pos, all.end };
    while (rest.at != rest.end && (hs_blank(*rest.at) || *rest.at == ',')) {
        rest.at++;
    }
    if (rest.at == rest.end) {
        return false;
    }
    const char *comma = memchr(rest.at, ',', hs_left(&rest));
    hs_span member = { rest.at, comma != NULL ? comma : rest.end };
    member = hs_trim(member);
    *at = (size_t)(member.at - all.at);
    *n = hs_left(&member);
    *pos = (size_t)(member.end - all.at);
    return true;
}

/*
 * The next byte of a value whose blanks are reduced to those that count; between quotes all do. -1 at the end. The value
 * is trimmed: something stands behind every blank.
 */
static int next_reduced(hs_span *span, bool after_comma, bool quoted)
{
    if (span->at == span->end) {
        return -1;
    }
    if (quoted || !hs_blank(*span->at)) {
        return (unsigned char)*span->at++;
    }
    hs_skip_blanks(span);
    bool counts = !after_comma && *span->at != ',';
    return counts ? ' ' : (unsigned char)*span->at++;
}

bool httpstatus_field_value_match(const char *a, size_t a_len, const char *b, size_t b_len)
{
    if (a == NULL || b == NULL) {
        return a == b;
    }
    hs_span left = hs_trim(hs_span_of(a, a_len)), right = hs_trim(hs_span_of(b, b_len));
    bool after_comma = false, quoted = false, escaped = false;
    for (;;) {
        int byte = next_reduced(&left, after_comma, quoted);
        if (byte != next_reduced(&right, after_comma, quoted)) {
            return false;
        }
        if (byte < 0) {
            return true;
        }
        after_comma = byte == ',' && !quoted;
        quoted = quoted != (byte == '"' && !escaped);
        escaped = quoted && byte == '\\' && !escaped;
    }
}

typedef struct entity_tag {
    hs_span opaque; /* with its quotes, when it has any */
    bool weak;
} entity_tag;

static entity_tag read_tag(hs_span span)
{
    entity_tag tag = { span, false };
    tag.weak = hs_take_word(&tag.opaque, "W/");
    return tag;
}

/* Takes a member of the list: a tag in quotes may hold commas, and has no escapes (RFC 9110, section 8.8.3). */
static hs_span take_tag(hs_span *span)
{
    hs_span tag = { span->at, span->at };
    hs_take_word(span, "W/");
    if (hs_take(span, '"')) {
        const char *quote = memchr(span->at, '"', hs_left(span));
        span->at = quote != NULL ? quote : span->end;
    }
    while (span->at != span->end && *span->at != ',') {
        span->at++;
    }
    tag.end = span->at;
    return hs_trim(tag);
}

static bool tags_equal(const entity_tag *a, const entity_tag *b, bool weak)
{
    size_t n = hs_left(&a->opaque);
    return n == hs_left(&b->opaque) && memcmp(a->opaque.at, b->opaque.at, n) == 0 && (weak || (!a->weak && !b->weak));
}

bool httpstatus_etag_match(const char *list, size_t list_len, const char *etag, size_t etag_len, bool weak)
{
    hs_span span = hs_trim(hs_span_of(list, list_len)), stored = hs_trim(hs_span_of(etag, etag_len));
    if (hs_equal(span, "*")) {
        return true;
    }
    entity_tag wanted = read_tag(stored);
    if (wanted.opaque.at == wanted.opaque.end) {
        return false;
    }
    while (span.at != span.end) {
        if (hs_blank(*span.at) || *span.at == ',') {
            span.at++;
            continue;
        }
        entity_tag listed = read_tag(take_tag(&span));
        if (tags_equal(&listed, &wanted, weak)) {
            return true;
        }
    }
    return false;
}

/* "5-9", "5-", "-5" */
typedef struct range_spec {
    bool has_first, has_last;
    uint64_t first, last;
} range_spec;

static bool read_spec(hs_span span, range_spec *out)
{
    out->has_first = hs_take_number(&span, UINT64_MAX, &out->first);
    bool dash = hs_take(&span, '-');
    out->has_last = hs_take_number(&span, UINT64_MAX, &out->last);
    bool ordered = !out->has_first || !out->has_last || out->first <= out->last;
    return dash && span.at == span.end && (out->has_first || out->has_last) && ordered;
}

int httpstatus_range_parse(const char *text, size_t len, uint64_t complete_bytes, uint64_t *first_byte,
                           uint64_t *last_byte)
{
    if (text == NULL || first_byte == NULL || last_byte == NULL) {
        return HTTPSTATUS_E_ARG;
    }
    hs_span span = hs_trim(hs_span_of(text, len));
    hs_span unit = hs_take_token(&span);
    range_spec spec;
    if (!hs_equal_nocase(unit, "bytes") || !hs_take(&span, '=') || !read_spec(hs_trim(span), &spec)) {
        return HTTPSTATUS_E_SYNTAX;
    }
    if (!spec.has_first) {
        if (spec.last == 0 || complete_bytes == 0) {
            return HTTPSTATUS_E_RANGE;
        }
        if (complete_bytes == HTTPSTATUS_LENGTH_UNKNOWN) {
            return HTTPSTATUS_E_SYNTAX;
        }
        spec.first = spec.last < complete_bytes ? complete_bytes - spec.last : 0;
        spec.has_last = false;
    }
    if (spec.first >= complete_bytes) {
        return HTTPSTATUS_E_RANGE;
    }
    *first_byte = spec.first;
    *last_byte = spec.has_last && spec.last < complete_bytes ? spec.last : complete_bytes - 1;
    return HTTPSTATUS_E_NONE;
}

static bool spans_equal(hs_span a, hs_span b)
{
    size_t n = hs_left(&a);
    return n != 0 && n == hs_left(&b) && memcmp(a.at, b.at, n) == 0;
}

bool httpstatus_if_range_match(const char *text, size_t len, const char *etag, size_t etag_len, const char *modified,
                               size_t modified_len)
{
    if (text == NULL) {
        return true;
    }
    hs_span wanted = hs_trim(hs_span_of(text, len));
    /* One tag and no list of them; a strong one is equal when all of it is, and a weak one never counts. */
    bool tag = wanted.at != wanted.end && *wanted.at == '"';
    return spans_equal(wanted, hs_trim(tag ? hs_span_of(etag, etag_len) : hs_span_of(modified, modified_len)));
}

int httpstatus_content_range_parse(const char *text, size_t len, uint64_t *first_byte, uint64_t *last_byte,
                                   uint64_t *complete_bytes)
{
    if (text == NULL || first_byte == NULL || last_byte == NULL || complete_bytes == NULL) {
        return HTTPSTATUS_E_ARG;
    }
    uint64_t first, last, complete = HTTPSTATUS_LENGTH_UNKNOWN;
    hs_span span = hs_trim(hs_span_of(text, len));
    hs_span unit = hs_take_token(&span);
    bool readable = hs_equal_nocase(unit, "bytes") && hs_take(&span, ' ') &&
                    hs_take_number(&span, UINT64_MAX, &first) && hs_take(&span, '-') &&
                    hs_take_number(&span, UINT64_MAX, &last) && hs_take(&span, '/') &&
                    (hs_take(&span, '*') || hs_take_number(&span, UINT64_MAX, &complete));
    if (!readable || span.at != span.end || first > last || last >= complete) {
        return HTTPSTATUS_E_SYNTAX;
    }
    *first_byte = first;
    *last_byte = last;
    *complete_bytes = complete;
    return HTTPSTATUS_E_NONE;
}
