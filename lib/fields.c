/* SPDX-License-Identifier: MIT */
#include "httpstatus/fields.h"

#include "httpstatus/codes.h"
#include "httpstatus/error.h"
#include "httpstatus/field.h"
#include "httpstatus/field_value.h"
#include "sized.h"
#include "text.h"

/* Connection: a list of tokens (RFC 9110, section 7.6.1). */
static bool lists_token(hs_span value, const char *word)
{
    while (value.at != value.end) {
        hs_skip_blanks(&value);
        hs_span token = hs_take_token(&value);
        hs_skip_blanks(&value);
        if (hs_equal_nocase(token, word) && (value.at == value.end || *value.at == ',')) {
            return true;
        }
        while (value.at != value.end && *value.at++ != ',') {
        }
    }
    return false;
}

/* Content-Type: the media type alone, whatever its parameters (RFC 9110, section 8.3.1). */
static bool is_multipart_byteranges(hs_span value)
{
    hs_skip_blanks(&value);
    hs_span type = hs_take_token(&value);
    bool slash = hs_take(&value, '/');
    hs_span subtype = hs_take_token(&value);
    hs_skip_blanks(&value);
    bool ends = value.at == value.end || *value.at == ';';
    return slash && ends && hs_equal_nocase(type, "multipart") && hs_equal_nocase(subtype, "byteranges");
}

static bool is_positive_number(hs_span value)
{
    bool positive = false;
    hs_skip_blanks(&value);
    const char *start = value.at;
    while (value.at != value.end && hs_digit(*value.at)) {
        positive |= *value.at++ != '0';
    }
    bool digits = value.at != start;
    hs_skip_blanks(&value);
    return digits && value.at == value.end && positive;
}

/* Whether a list of relation types, blank between them, has one. */
static bool has_relation(hs_span relations, const char *word)
{
    while (relations.at != relations.end) {
        hs_skip_blanks(&relations);
        hs_span one = { relations.at, relations.at };
        while (relations.at != relations.end && !hs_blank(*relations.at)) {
            one.end = ++relations.at;
        }
        if (hs_equal_nocase(one, word)) {
            return true;
        }
    }
    return false;
}

/* Link: <target>; name=value; ... , ... (RFC 8288, section 3). Only the first rel of a link counts (section 3.3). */
static bool links_blocked_by(hs_span value)
{
    /* Before the first target there is no link whose rel could count. */
    bool has_rel = true, closed;
    while (value.at != value.end) {
        if (*value.at == '<') {
            has_rel = false;
            while (value.at != value.end && *value.at != '>') {
                value.at++;
            }
        } else if (*value.at == '"') {
            hs_take_quoted(&value, &closed);
        } else if (hs_take(&value, ';')) {
            hs_skip_blanks(&value);
            hs_span name = hs_take_token(&value);
            hs_skip_blanks(&value);
            if (!hs_take(&value, '=')) {
                continue;
            }
            hs_skip_blanks(&value);
            bool quoted = value.at != value.end && *value.at == '"';
            hs_span relations = quoted ? hs_take_quoted(&value, &closed) : hs_take_token(&value);
            bool rel = hs_equal_nocase(name, "rel");
            if (rel && !has_rel && has_relation(relations, "blocked-by")) {
                return true;
            }
            has_rel |= rel;
        } else {
            value.at++;
        }
    }
    return false;
}

/* A list by mistake has its first member read (RFC 9111, section 5.1). */
static bool is_age(hs_span value)
{
    uint64_t seconds;
    value = hs_trim(value);
    if (!hs_take_number(&value, UINT64_MAX, &seconds)) {
        return false;
    }
    hs_skip_blanks(&value);
    return value.at == value.end || *value.at == ',';
}

static bool lists_star(hs_span value)
{
    size_t pos = 0, at, n;
    while (httpstatus_list_next(value.at, hs_left(&value), &pos, &at, &n)) {
        if (n == 1 && value.at[at] == '*') {
            return true;
        }
    }
    return false;
}

int httpstatus_response_facts_field(httpstatus_response_facts *facts, const char *name, size_t name_len,
                                    const char *text, size_t len)
{
    if (facts == NULL || name == NULL || text == NULL) {
        return HTTPSTATUS_E_ARG;
    }
    if (!hs_output_usable(facts->size, sizeof *facts) ||
        !hs_output_usable(facts->cache_control.size, sizeof facts->cache_control)) {
        return HTTPSTATUS_E_SIZE;
    }
    int field = httpstatus_field_from_text(name, name_len);
    if (field == HTTPSTATUS_FIELD_UNKNOWN) {
        return HTTPSTATUS_E_NONE;
    }
    hs_span value = hs_span_of(text, len);
    facts->fields |= UINT64_C(1) << field;
    switch (field) {
    case HTTPSTATUS_FIELD_AGE:
        facts->seen |= is_age(value) ? 0 : HTTPSTATUS_SEEN_AGE_INVALID;
        break;
    case HTTPSTATUS_FIELD_CACHE_CONTROL:
        httpstatus_cache_control_feed(&facts->cache_control, value.at, hs_left(&value));
        break;
    case HTTPSTATUS_FIELD_CONNECTION:
        facts->seen |= lists_token(value, "upgrade") ? HTTPSTATUS_SEEN_UPGRADE_OPTION : 0;
        break;
    case HTTPSTATUS_FIELD_CONTENT_LENGTH:
        facts->seen |= is_positive_number(value) ? HTTPSTATUS_SEEN_CONTENT_LENGTH : 0;
        break;
    case HTTPSTATUS_FIELD_CONTENT_TYPE:
        facts->seen |= is_multipart_byteranges(value) ? HTTPSTATUS_SEEN_MULTIPART : 0;
        break;
    case HTTPSTATUS_FIELD_LINK:
        facts->seen |= links_blocked_by(value) ? HTTPSTATUS_SEEN_BLOCKED_BY : 0;
        break;
    case HTTPSTATUS_FIELD_VARY:
        facts->seen |= lists_star(value) ? HTTPSTATUS_SEEN_VARY_STAR : 0;
        break;
    default:
        break;
    }
    return HTTPSTATUS_E_NONE;
}
