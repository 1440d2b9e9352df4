/* SPDX-License-Identifier: MIT */
#include "httpstatus/cache_facts.h"

#include "httpstatus/date.h"
#include "httpstatus/error.h"
#include "httpstatus/field.h"
#include "httpstatus/field_value.h"
#include "sized.h"
#include "text.h"

#define SECONDS_MAX UINT64_C(2147483648)

typedef httpstatus_cache_facts facts_of_cache;

/* Whether this is the first line of a field that has one value; later ones do not count. */
static bool is_first(facts_of_cache *facts, uint32_t has)
{
    bool first = (facts->seen & has) == 0;
    facts->seen |= has;
    return first;
}

static void take_date(facts_of_cache *facts, uint32_t has, hs_span value, int64_t now_s, int64_t *out_s)
{
    if (is_first(facts, has) && httpstatus_date_parse_folded(value.at, hs_left(&value), now_s, out_s) == 0) {
        facts->known |= has;
    }
}

/* The first member, when it is digits alone (RFC 9111, section 5.1). */
static void take_age(facts_of_cache *facts, hs_span value)
{
    uint64_t seconds;
    if (!is_first(facts, HTTPSTATUS_CACHE_HAS_AGE) || !hs_take_number(&value, SECONDS_MAX, &seconds)) {
        return;
    }
    hs_skip_blanks(&value);
    if (value.at == value.end || *value.at == ',') {
        facts->known |= HTTPSTATUS_CACHE_HAS_AGE;
        facts->age_s = (uint32_t)seconds;
    }
}

/* FNV-1a. Stored tags are compared by it, between answers of one origin alone. */
static void take_etag(facts_of_cache *facts, hs_span value)
{
    if (!is_first(facts, HTTPSTATUS_CACHE_HAS_ETAG)) {
        return;
    }
    bool weak = hs_take_word(&value, "W/");
    if (value.at == value.end) {
        return;
    }
    uint64_t hash = UINT64_C(0xcbf29ce484222325);
    for (; value.at != value.end; value.at++) {
        hash = (hash ^ (unsigned char)*value.at) * UINT64_C(0x100000001b3);
    }
    facts->known |= HTTPSTATUS_CACHE_HAS_ETAG;
    facts->flags |= weak ? HTTPSTATUS_CACHE_WEAK_ETAG : 0;
    facts->etag_hash = hash;
}

static void take_length(facts_of_cache *facts, hs_span value)
{
    uint64_t bytes;
    if (is_first(facts, HTTPSTATUS_CACHE_HAS_LENGTH) && hs_take_number(&value, UINT64_MAX, &bytes) &&
        value.at == value.end) {
        facts->known |= HTTPSTATUS_CACHE_HAS_LENGTH;
        facts->length_bytes = bytes;
    }
}

static void take_content_range(facts_of_cache *facts, hs_span value)
{
    uint64_t complete;
    if (is_first(facts, HTTPSTATUS_CACHE_HAS_RANGE) &&
        httpstatus_content_range_parse(value.at, hs_left(&value), &facts->first_byte, &facts->last_byte, &complete) ==
            HTTPSTATUS_E_NONE) {
        facts->known |= HTTPSTATUS_CACHE_HAS_RANGE;
    }
}

static bool lists(hs_span value, const char *word)
{
    size_t pos = 0, at, n;
    while (httpstatus_list_next(value.at, hs_left(&value), &pos, &at, &n)) {
        hs_span member = { value.at + at, value.at + at + n };
        if (hs_equal_nocase(member, word)) {
            return true;
        }
    }
    return false;
}

static void take_request_field(facts_of_cache *facts, int field, hs_span value, int64_t now_s)
{
    switch (field) {
    case HTTPSTATUS_FIELD_CACHE_CONTROL:
        facts->flags |= HTTPSTATUS_CACHE_REQUEST_CC;
        httpstatus_cache_control_feed(&facts->request_cc, value.at, hs_left(&value));
        break;
    case HTTPSTATUS_FIELD_PRAGMA:
        facts->flags |= lists(value, "no-cache") ? HTTPSTATUS_CACHE_PRAGMA_NO_CACHE : 0;
        break;
    case HTTPSTATUS_FIELD_AUTHORIZATION:
        facts->flags |= HTTPSTATUS_CACHE_AUTHORIZATION;
        break;
    case HTTPSTATUS_FIELD_RANGE:
        facts->flags |= HTTPSTATUS_CACHE_RANGE;
        break;
    case HTTPSTATUS_FIELD_IF_NONE_MATCH:
        facts->flags |= HTTPSTATUS_CACHE_IF_NONE_MATCH;
        break;
    case HTTPSTATUS_FIELD_IF_MODIFIED_SINCE:
        take_date(facts, HTTPSTATUS_CACHE_HAS_IF_MODIFIED_SINCE, value, now_s, &facts->if_modified_since_s);
        break;
    default:
        break;
    }
}

static void take_response_field(facts_of_cache *facts, int field, hs_span value, int64_t now_s)
{
    switch (field) {
    case HTTPSTATUS_FIELD_CACHE_CONTROL:
        facts->flags |= HTTPSTATUS_CACHE_RESPONSE_CC;
        httpstatus_cache_control_feed(&facts->response_cc, value.at, hs_left(&value));
        break;
    case HTTPSTATUS_FIELD_PRAGMA:
        facts->flags |= lists(value, "no-cache") ? HTTPSTATUS_CACHE_RESPONSE_PRAGMA : 0;
        break;
    case HTTPSTATUS_FIELD_DATE:
        take_date(facts, HTTPSTATUS_CACHE_HAS_DATE, value, now_s, &facts->date_s);
        break;
    case HTTPSTATUS_FIELD_EXPIRES:
        take_date(facts, HTTPSTATUS_CACHE_HAS_EXPIRES, value, now_s, &facts->expires_s);
        break;
    case HTTPSTATUS_FIELD_LAST_MODIFIED:
        take_date(facts, HTTPSTATUS_CACHE_HAS_LAST_MODIFIED, value, now_s, &facts->last_modified_s);
        break;
    case HTTPSTATUS_FIELD_AGE:
        take_age(facts, value);
        break;
    case HTTPSTATUS_FIELD_ETAG:
        take_etag(facts, value);
        break;
    case HTTPSTATUS_FIELD_VARY:
        facts->flags |= HTTPSTATUS_CACHE_VARY | (lists(value, "*") ? HTTPSTATUS_CACHE_VARY_STAR : 0u);
        break;
    case HTTPSTATUS_FIELD_SET_COOKIE:
        facts->flags |= HTTPSTATUS_CACHE_SET_COOKIE;
        break;
    case HTTPSTATUS_FIELD_CONTENT_LENGTH:
        take_length(facts, value);
        break;
    case HTTPSTATUS_FIELD_CONTENT_RANGE:
        take_content_range(facts, value);
        break;
    default:
        break;
    }
}

int httpstatus_cache_facts_field(httpstatus_cache_facts *facts, int side, const char *name, size_t name_len,
                                 const char *value, size_t value_len, int64_t now_s)
{
    if (facts == NULL || name == NULL || value == NULL) {
        return HTTPSTATUS_E_ARG;
    }
    if (!hs_output_usable(facts->size, sizeof *facts) ||
        !hs_output_usable(facts->request_cc.size, sizeof facts->request_cc) ||
        !hs_output_usable(facts->response_cc.size, sizeof facts->response_cc)) {
        return HTTPSTATUS_E_SIZE;
    }
    if (side != HTTPSTATUS_SIDE_REQUEST && side != HTTPSTATUS_SIDE_RESPONSE) {
        return HTTPSTATUS_E_RANGE;
    }
    int field = httpstatus_field_from_text(name, name_len);
    hs_span trimmed = hs_trim(hs_span_of(value, value_len));
    if (side == HTTPSTATUS_SIDE_REQUEST) {
        take_request_field(facts, field, trimmed, now_s);
    } else {
        take_response_field(facts, field, trimmed, now_s);
    }
    return HTTPSTATUS_E_NONE;
}
