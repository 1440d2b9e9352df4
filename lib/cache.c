/* SPDX-License-Identifier: MIT */
/* Storing. Reuse stands in cache_reuse.c. */
#include "httpstatus/cache.h"

#include "cache_decision.h"
#include "httpstatus/cache_rule.h"
#include "httpstatus/codes.h"
#include "text.h"

/* What a record keeps of the facts: that of the response. */
#define RECORD_HAS                                                                                                     \
    (HTTPSTATUS_CACHE_HAS_REQUEST_TIME | HTTPSTATUS_CACHE_HAS_RESPONSE_TIME | HTTPSTATUS_CACHE_HAS_DATE |              \
     HTTPSTATUS_CACHE_HAS_EXPIRES | HTTPSTATUS_CACHE_HAS_LAST_MODIFIED | HTTPSTATUS_CACHE_HAS_AGE |                    \
     HTTPSTATUS_CACHE_HAS_ETAG | HTTPSTATUS_CACHE_HAS_LENGTH | HTTPSTATUS_CACHE_HAS_RANGE)
#define RECORD_FLAGS                                                                                                   \
    (HTTPSTATUS_CACHE_VARY | HTTPSTATUS_CACHE_VARY_STAR | HTTPSTATUS_CACHE_SET_COOKIE | HTTPSTATUS_CACHE_RESPONSE_CC | \
     HTTPSTATUS_CACHE_RESPONSE_PRAGMA | HTTPSTATUS_CACHE_WEAK_ETAG | HTTPSTATUS_CACHE_LOCATION_IS_TARGET |             \
     HTTPSTATUS_CACHE_TARGETED | HTTPSTATUS_CACHE_AUTHORIZATION)

void hs_cache_record_of(const httpstatus_cache_facts *facts, httpstatus_cache_record *out)
{
    bool partial = facts->code == HTTPSTATUS_PARTIAL_CONTENT;
    bool range = partial && (facts->known & HTTPSTATUS_CACHE_HAS_RANGE) != 0;
    bool received = (facts->known & HTTPSTATUS_CACHE_HAS_RECEIVED) != 0 && facts->method != HTTPSTATUS_METHOD_HEAD;
    out->known = facts->known & RECORD_HAS & ~(range ? 0u : HTTPSTATUS_CACHE_HAS_RANGE);
    out->seen = facts->seen & RECORD_HAS;
    out->flags = facts->flags & RECORD_FLAGS;
    out->code = facts->code;
    out->method = facts->method;
    out->age_s = (uint32_t)hs_clamp_s(facts->age_s);
    out->reserved = 0;
    out->request_time_s = facts->request_time_s;
    out->response_time_s = facts->response_time_s;
    out->date_s = facts->date_s;
    out->expires_s = facts->expires_s;
    out->last_modified_s = facts->last_modified_s;
    out->etag_hash = facts->etag_hash;
    out->length_bytes = facts->length_bytes;
    out->first_byte = range ? facts->first_byte : 0;
    out->last_byte = range ? facts->last_byte : 0;
    /* Where nothing came the last byte means nothing: such a response is not stored (is_incomplete). */
    if (range && received && facts->received_bytes <= facts->last_byte - facts->first_byte) {
        out->last_byte = facts->first_byte + facts->received_bytes - 1;
    }
    out->reserved2 = 0;
    out->response_cc = facts->response_cc;
    out->targeted_cc = facts->targeted_cc;
    out->response_cc.size = out->targeted_cc.size = sizeof out->response_cc;
}

/* Rule 1 to 3: what no field of the response changes. */
static int request_refusal(const hs_cache_case *c)
{
    uint32_t method = c->record->method;
    if (c->record->code < 200 || c->record->code > 599) {
        return HTTPSTATUS_WHY_STATUS_NOT_FINAL;
    }
    if (hs_cc_has(&c->request->request_cc, HTTPSTATUS_CC_NO_STORE)) {
        return HTTPSTATUS_WHY_REQUEST_NO_STORE;
    }
    if (method != HTTPSTATUS_METHOD_GET && method != HTTPSTATUS_METHOD_HEAD && method != HTTPSTATUS_METHOD_POST) {
        return HTTPSTATUS_WHY_METHOD;
    }
    return HTTPSTATUS_WHY_UNKNOWN;
}

static int code_refusal(const hs_cache_case *c)
{
    bool readable =
        hs_option(c->options, HTTPSTATUS_CACHE_RANGES) && (c->record->known & HTTPSTATUS_CACHE_HAS_RANGE) != 0;
    bool profile = c->options->profile != 0;
    switch (httpstatus_cache_rule(c->record->code)) {
    case HTTPSTATUS_CACHEABILITY_MUST_NOT_STORE:
        return profile ? HTTPSTATUS_WHY_UNKNOWN : HTTPSTATUS_WHY_STATUS_MUST_NOT_BE_STORED;
    case HTTPSTATUS_CACHEABILITY_VALIDATION:
        return HTTPSTATUS_WHY_STATUS_NOT_UNDERSTOOD;
    case HTTPSTATUS_CACHEABILITY_HEURISTIC_RANGE:
        return profile || readable ? HTTPSTATUS_WHY_UNKNOWN : HTTPSTATUS_WHY_STATUS_NOT_UNDERSTOOD;
    default:
        return HTTPSTATUS_WHY_UNKNOWN;
    }
}

/* Less came than was announced; of a 206 the part that came can be used, but nothing can be made of none. */
static bool is_incomplete(const hs_cache_case *c)
{
    const httpstatus_cache_facts *f = c->request;
    if ((f->known & HTTPSTATUS_CACHE_HAS_RECEIVED) == 0 || c->record->method == HTTPSTATUS_METHOD_HEAD) {
        return false;
    }
    if (c->record->code == HTTPSTATUS_PARTIAL_CONTENT) {
        return f->received_bytes == 0;
    }
    return (c->record->known & HTTPSTATUS_CACHE_HAS_LENGTH) != 0 && f->received_bytes < c->record->length_bytes;
}

static int directive_refusal(const hs_cache_case *c)
{
    bool shared = hs_option(c->options, HTTPSTATUS_CACHE_SHARED);
    bool understood = httpstatus_cache_understood(c->record->code, c->options->flags);
    if (hs_cc_has(c->cc, HTTPSTATUS_CC_MUST_UNDERSTAND) && !understood) {
        return HTTPSTATUS_WHY_MUST_UNDERSTAND;
    }
    if (hs_cc_has(c->cc, HTTPSTATUS_CC_NO_STORE)) {
        if (!hs_cc_usable(c->cc, HTTPSTATUS_CC_MUST_UNDERSTAND)) {
            return HTTPSTATUS_WHY_NO_STORE;
        }
        hs_reason(c, HTTPSTATUS_WHY_MUST_UNDERSTAND_MET);
    }
    if (shared && hs_cc_bare(c->cc, HTTPSTATUS_CC_PRIVATE)) {
        return HTTPSTATUS_WHY_PRIVATE;
    }
    /* Of the request that was answered, or of the one whose answer now freshens what was stored. */
    if (shared && ((c->request->flags | c->record->flags) & HTTPSTATUS_CACHE_AUTHORIZATION) != 0) {
        if (!hs_cc_usable(c->cc, HTTPSTATUS_CC_PUBLIC | HTTPSTATUS_CC_MUST_REVALIDATE | HTTPSTATUS_CC_S_MAXAGE)) {
            return HTTPSTATUS_WHY_AUTHORIZATION;
        }
        hs_reason(c, HTTPSTATUS_WHY_AUTHORIZATION_PERMITTED);
    }
    return HTTPSTATUS_WHY_UNKNOWN;
}

static int post_refusal(const hs_cache_case *c)
{
    if (c->record->method != HTTPSTATUS_METHOD_POST) {
        return HTTPSTATUS_WHY_UNKNOWN;
    }
    if (!hs_is_explicit(c->record, c->options)) {
        return HTTPSTATUS_WHY_POST_NO_EXPLICIT_FRESHNESS;
    }
    bool target = (c->record->flags & HTTPSTATUS_CACHE_LOCATION_IS_TARGET) != 0;
    return target ? HTTPSTATUS_WHY_UNKNOWN : HTTPSTATUS_WHY_POST_CONTENT_LOCATION;
}

/* What permits storing: the first in the order in which lifetimes are looked for; 0 when nothing does. */
static int permission_of(const hs_cache_case *c)
{
    bool shared = hs_option(c->options, HTTPSTATUS_CACHE_SHARED);
    bool targeted = (c->record->flags & HTTPSTATUS_CACHE_TARGETED) != 0;
    if (shared && hs_cc_has(c->cc, HTTPSTATUS_CC_S_MAXAGE)) {
        return HTTPSTATUS_WHY_HAS_S_MAXAGE;
    }
    if (hs_cc_has(c->cc, HTTPSTATUS_CC_MAX_AGE)) {
        return HTTPSTATUS_WHY_HAS_MAX_AGE;
    }
    if ((c->record->seen & HTTPSTATUS_CACHE_HAS_EXPIRES) != 0 && !targeted) {
        return HTTPSTATUS_WHY_HAS_EXPIRES;
    }
    if (hs_cc_usable(c->cc, HTTPSTATUS_CC_PUBLIC)) {
        return HTTPSTATUS_WHY_IS_PUBLIC;
    }
    if (!shared && hs_cc_usable(c->cc, HTTPSTATUS_CC_PRIVATE)) {
        return HTTPSTATUS_WHY_IS_PRIVATE;
    }
    return httpstatus_is_cacheable(c->record->code) ? httpstatus_cache_why(c->record->code) : HTTPSTATUS_WHY_UNKNOWN;
}

/* What a known system does with the code, in the place of the specification's word on it. */
static int profile_permission(const hs_cache_case *c)
{
    int profile = (int)c->options->profile, code = c->record->code;
    if (hs_is_explicit(c->record, c->options)) {
        return httpstatus_cache_profile_explicit(profile, code) ? permission_of(c) : HTTPSTATUS_WHY_UNKNOWN;
    }
    bool stores = httpstatus_cache_profile_implicit(profile, code, NULL) != HTTPSTATUS_FRESHNESS_NONE;
    return stores ? HTTPSTATUS_WHY_PROFILE_PERMITS : HTTPSTATUS_WHY_UNKNOWN;
}

static int selection_refusal(const hs_cache_case *c)
{
    if ((c->record->flags & HTTPSTATUS_CACHE_VARY_STAR) != 0) {
        return HTTPSTATUS_WHY_VARY_STAR;
    }
    bool keeps_out =
        hs_option(c->options, HTTPSTATUS_CACHE_SET_COOKIE_PRIVATE) && hs_option(c->options, HTTPSTATUS_CACHE_SHARED);
    bool cookie = (c->record->flags & HTTPSTATUS_CACHE_SET_COOKIE) != 0;
    return keeps_out && cookie && !hs_cc_usable(c->cc, HTTPSTATUS_CC_PUBLIC) ? HTTPSTATUS_WHY_SET_COOKIE
                                                                             : HTTPSTATUS_WHY_UNKNOWN;
}

int hs_cache_refusal(const hs_cache_case *c, int *permission)
{
    int why = request_refusal(c);
    why = why != 0 ? why : code_refusal(c);
    why = why != 0 ? why : is_incomplete(c) ? HTTPSTATUS_WHY_INCOMPLETE : HTTPSTATUS_WHY_UNKNOWN;
    why = why != 0 ? why : directive_refusal(c);
    why = why != 0 ? why : post_refusal(c);
    if (why != 0) {
        return why;
    }
    bool profile = c->options->profile != 0;
    *permission = profile ? profile_permission(c) : permission_of(c);
    if (*permission == HTTPSTATUS_WHY_UNKNOWN) {
        return profile ? HTTPSTATUS_WHY_PROFILE_REFUSES : HTTPSTATUS_WHY_STATUS_NOT_HEURISTICALLY_CACHEABLE;
    }
    return selection_refusal(c);
}

/* Seconds of a window that are left: lifetime + window - age, never below 0. */
static int64_t left_s(const hs_cache_case *c, uint32_t window_s)
{
    int64_t left = c->out->ttl_s + hs_clamp_s(window_s);
    return left > 0 ? left : 0;
}

void hs_put_times(const hs_cache_case *c, int64_t now_s)
{
    httpstatus_cache_verdict *out = c->out;
    out->lifetime_s = hs_lifetime_s(c->record, c->options, &out->source);
    out->age_s = hs_age_s(c->record, c->options, now_s);
    out->ttl_s = out->lifetime_s - out->age_s;
    bool swr = hs_cc_usable(c->cc, HTTPSTATUS_CC_STALE_WHILE_REVALIDATE),
         sie = hs_cc_usable(c->cc, HTTPSTATUS_CC_STALE_IF_ERROR);
    int64_t swr_left_s = left_s(c, c->cc->stale_while_revalidate_s), sie_left_s = left_s(c, c->cc->stale_if_error_s);
    out->swr_left_s = swr ? swr_left_s : 0;
    out->sie_left_s = sie ? sie_left_s : 0;
    out->known = HTTPSTATUS_CACHE_VALUE_AGE | HTTPSTATUS_CACHE_VALUE_LIFETIME | HTTPSTATUS_CACHE_VALUE_TTL |
                 (swr ? HTTPSTATUS_CACHE_VALUE_SWR_LEFT : 0u) | (sie ? HTTPSTATUS_CACHE_VALUE_SIE_LEFT : 0u);
}

int httpstatus_cache_store(const httpstatus_cache_facts *facts, const httpstatus_cache_options *options,
                           httpstatus_cache_verdict *verdict, httpstatus_cache_record *record)
{
    int permission = HTTPSTATUS_WHY_UNKNOWN;
    hs_cache_case c = { .request = facts, .out = verdict };
    int error = hs_open(&c, options, record);
    if (error != HTTPSTATUS_E_NONE) {
        return error;
    }
    if (!hs_is_timed(facts)) {
        return HTTPSTATUS_E_RANGE;
    }
    httpstatus_cache_record found;
    hs_cache_record_of(facts, &found);
    c.record = &found;
    c.cc = hs_effective_cc(&found);
    hs_begin(verdict);
    int why = hs_cache_refusal(&c, &permission);
    if (why != HTTPSTATUS_WHY_UNKNOWN) {
        return hs_decide(&c, HTTPSTATUS_CACHE_ACTION_DO_NOT_STORE, why);
    }
    hs_put_times(&c, facts->response_time_s);
    if (record != NULL) {
        found.size = record->size;
        *record = found;
    }
    return hs_decide(&c, HTTPSTATUS_CACHE_ACTION_STORE, permission);
}

const char *httpstatus_cache_action_name(int action)
{
    bool known = action >= HTTPSTATUS_CACHE_ACTION_NONE && action <= HTTPSTATUS_CACHE_ACTION_INVALIDATE;
    return hs_nth_word("none\0store\0do-not-store\0fresh\0stale\0stale-while-revalidate\0validate\0fetch\0"
                       "gateway-timeout\0freshen\0replace\0forward\0invalidate\0unknown",
                       known ? (unsigned)action : 13);
}
