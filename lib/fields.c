/* SPDX-License-Identifier: MIT */
#include "httpstatus/fields.h"

#include "httpstatus/codes.h"
#include "httpstatus/error.h"
#include "sized.h"
#include "text.h"

static void skip_blanks(hs_span *span)
{
    while (span->at != span->end && hs_blank(*span->at)) {
        span->at++;
    }
}

static bool is_token_byte(char c)
{
    return (unsigned char)c > 0x20 && (unsigned char)c < 0x7f && memchr("\"(),/:;<=>?@[\\]{}", c, 17) == NULL;
}

static hs_span take_token(hs_span *span)
{
    hs_span token = { span->at, span->at };
    while (span->at != span->end && is_token_byte(*span->at)) {
        token.end = ++span->at;
    }
    return token;
}

/* What stands between double quotes, the quotes left out; an unclosed one ends with the text. */
static hs_span take_quoted(hs_span *span)
{
    hs_span content = { ++span->at, span->at };
    while (span->at != span->end && *span->at != '"') {
        span->at += *span->at == '\\' && hs_left(span) > 1 ? 2 : 1;
    }
    content.end = span->at;
    hs_take(span, '"');
    return content;
}

/* Connection: a list of tokens (RFC 9110, section 7.6.1). */
static bool lists_token(hs_span value, const char *word)
{
    while (value.at != value.end) {
        skip_blanks(&value);
        hs_span token = take_token(&value);
        skip_blanks(&value);
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
    skip_blanks(&value);
    hs_span type = take_token(&value);
    bool slash = hs_take(&value, '/');
    hs_span subtype = take_token(&value);
    skip_blanks(&value);
    bool ends = value.at == value.end || *value.at == ';';
    return slash && ends && hs_equal_nocase(type, "multipart") && hs_equal_nocase(subtype, "byteranges");
}

static bool is_positive_number(hs_span value)
{
    bool positive = false;
    skip_blanks(&value);
    const char *start = value.at;
    while (value.at != value.end && hs_digit(*value.at)) {
        positive |= *value.at++ != '0';
    }
    bool digits = value.at != start;
    skip_blanks(&value);
    return digits && value.at == value.end && positive;
}

/* Whether a list of relation types, blank between them, has one. */
static bool has_relation(hs_span relations, const char *word)
{
    while (relations.at != relations.end) {
        skip_blanks(&relations);
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
    bool has_rel = false;
    while (value.at != value.end) {
        if (*value.at == '<') {
            has_rel = false;
            while (value.at != value.end && *value.at != '>') {
                value.at++;
            }
        } else if (*value.at == '"') {
            take_quoted(&value);
        } else if (hs_take(&value, ';')) {
            skip_blanks(&value);
            hs_span name = take_token(&value);
            skip_blanks(&value);
            if (!hs_take(&value, '=')) {
                continue;
            }
            skip_blanks(&value);
            bool quoted = value.at != value.end && *value.at == '"';
            hs_span relations = quoted ? take_quoted(&value) : take_token(&value);
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

int httpstatus_response_facts_field(httpstatus_response_facts *facts, const char *name, size_t name_len,
                                    const char *text, size_t len)
{
    if (facts == NULL || name == NULL || text == NULL) {
        return HTTPSTATUS_E_ARG;
    }
    if (!hs_output_usable(facts->size, sizeof *facts)) {
        return HTTPSTATUS_E_SIZE;
    }
    int field = httpstatus_field_from_text(name, name_len);
    if (field == HTTPSTATUS_FIELD_UNKNOWN) {
        return HTTPSTATUS_E_NONE;
    }
    hs_span value = hs_span_of(text, len);
    facts->fields |= UINT64_C(1) << field;
    switch (field) {
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
    default:
        break;
    }
    return HTTPSTATUS_E_NONE;
}
