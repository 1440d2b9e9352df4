/* SPDX-License-Identifier: MIT */
#include "httpstatus/cache_validation.h"

#include "cache_decision.h"
#include "httpstatus/cache_rule.h"
#include "httpstatus/class.h"
#include "httpstatus/codes.h"
#include "httpstatus/method.h"

/* What a 304 or a response to HEAD replaces: a field that it has, it has for the stored response, too. */
#define REPLACED_HAS (HTTPSTATUS_CACHE_HAS_EXPIRES | HTTPSTATUS_CACHE_HAS_LAST_MODIFIED | HTTPSTATUS_CACHE_HAS_ETAG)

/* The state of a targeted field that was there and cannot be read. */
enum { BROKEN = 2 };

static bool is_known(const httpstatus_cache_record *record, uint32_t has)
{
    return (record->known & has) != 0;
}

static void replace_fields(httpstatus_cache_record *r, const httpstatus_cache_record *answer)
{
    uint32_t replaced = answer->seen & REPLACED_HAS;
    /* Date, Age and the times are of the answer alone: one without Date gets the time of its receipt. */
    const uint32_t of_answer = HTTPSTATUS_CACHE_HAS_DATE | HTTPSTATUS_CACHE_HAS_AGE |
                               HTTPSTATUS_CACHE_HAS_REQUEST_TIME | HTTPSTATUS_CACHE_HAS_RESPONSE_TIME | replaced;
    r->known = (r->known & ~of_answer) | (answer->known & of_answer);
    r->seen = (r->seen & ~of_answer) | (answer->seen & of_answer);
    r->age_s = answer->age_s;
    r->date_s = answer->date_s;
    r->request_time_s = answer->request_time_s;
    r->response_time_s = answer->response_time_s;
    if ((replaced & HTTPSTATUS_CACHE_HAS_EXPIRES) != 0) {
        r->expires_s = answer->expires_s;
    }
    if ((replaced & HTTPSTATUS_CACHE_HAS_LAST_MODIFIED) != 0) {
        r->last_modified_s = answer->last_modified_s;
    }
    if ((replaced & HTTPSTATUS_CACHE_HAS_ETAG) != 0) {
        r->etag_hash = answer->etag_hash;
        r->flags = (r->flags & ~(uint32_t)HTTPSTATUS_CACHE_WEAK_ETAG) | (answer->flags & HTTPSTATUS_CACHE_WEAK_ETAG);
    }
}

static void replace_flags(httpstatus_cache_record *r, const httpstatus_cache_record *answer)
{
    const uint32_t vary = HTTPSTATUS_CACHE_VARY | HTTPSTATUS_CACHE_VARY_STAR;
    if ((answer->flags & HTTPSTATUS_CACHE_VARY) != 0) {
        r->flags = (r->flags & ~vary) | (answer->flags & vary);
    }
    if ((answer->flags & HTTPSTATUS_CACHE_RESPONSE_CC) != 0) {
        r->response_cc = answer->response_cc;
    }
    if ((answer->flags & HTTPSTATUS_CACHE_TARGETED) != 0) {
        r->targeted_cc = answer->targeted_cc;
    } else if (answer->targeted_cc.state == BROKEN) {
        /* It takes the stored one's place, and is ignored (RFC 9213, section 2.1). */
        r->flags &= ~(uint32_t)HTTPSTATUS_CACHE_TARGETED;
    }
    /* A record does not know of a Pragma that says nothing, so a stored no-cache stays: it is validated once more. */
    r->flags |= answer->flags & (HTTPSTATUS_CACHE_SET_COOKIE | HTTPSTATUS_CACHE_RESPONSE_CC |
                                 HTTPSTATUS_CACHE_RESPONSE_PRAGMA | HTTPSTATUS_CACHE_TARGETED);
    /* A response to HEAD is no validation (RFC 9111, section 4.4). */
    r->flags &= ~(answer->code == HTTPSTATUS_NOT_MODIFIED ? (uint32_t)HTTPSTATUS_CACHE_INVALIDATED : 0u);
}

/* The stored response after the answer's fields took the place of its own (RFC 9111, section 3.2). */
static void freshen(const httpstatus_cache_record *record, const httpstatus_cache_facts *answer,
                    httpstatus_cache_record *out)
{
    httpstatus_cache_record fields;
    hs_cache_record_of(answer, &fields);
    *out = *record;
    replace_fields(out, &fields);
    replace_flags(out, &fields);
}

/* The validator of a 304 that is the stored one's, WHY_VALIDATOR_DIFFERS, or 0 when the 304 has none. */
static int match_validators(const httpstatus_cache_record *record, const httpstatus_cache_facts *answer)
{
    bool tagged = (answer->seen & HTTPSTATUS_CACHE_HAS_ETAG) != 0,
         weak = (answer->flags & HTTPSTATUS_CACHE_WEAK_ETAG) != 0;
    bool stored_tag = is_known(record, HTTPSTATUS_CACHE_HAS_ETAG);
    bool equal_tags =
        stored_tag && (answer->known & HTTPSTATUS_CACHE_HAS_ETAG) != 0 && record->etag_hash == answer->etag_hash;
    if (tagged && !weak) {
        bool strong = equal_tags && (record->flags & HTTPSTATUS_CACHE_WEAK_ETAG) == 0;
        return strong ? HTTPSTATUS_WHY_STRONG_VALIDATOR : HTTPSTATUS_WHY_VALIDATOR_DIFFERS;
    }
    if (tagged && stored_tag) {
        return equal_tags ? HTTPSTATUS_WHY_WEAK_VALIDATOR : HTTPSTATUS_WHY_VALIDATOR_DIFFERS;
    }
    if (!tagged && (answer->seen & HTTPSTATUS_CACHE_HAS_LAST_MODIFIED) == 0) {
        return HTTPSTATUS_WHY_UNKNOWN;
    }
    bool equal_dates = is_known(record, HTTPSTATUS_CACHE_HAS_LAST_MODIFIED) &&
                       (answer->known & HTTPSTATUS_CACHE_HAS_LAST_MODIFIED) != 0 &&
                       record->last_modified_s == answer->last_modified_s;
    return equal_dates ? HTTPSTATUS_WHY_LAST_MODIFIED : HTTPSTATUS_WHY_VALIDATOR_DIFFERS;
}

/* A 304 that names no validator: whose condition did it answer? */
static int match_without_validators(const hs_cache_case *c)
{
    const uint32_t stored = HTTPSTATUS_CACHE_HAS_ETAG | HTTPSTATUS_CACHE_HAS_LAST_MODIFIED;
    if ((c->request->flags & HTTPSTATUS_CACHE_VALIDATORS_SENT) != 0) {
        bool strict = hs_option(c->options, HTTPSTATUS_CACHE_STRICT_304);
        return strict ? HTTPSTATUS_WHY_VALIDATOR_DIFFERS : HTTPSTATUS_WHY_OWN_VALIDATOR;
    }
    bool conditional = (c->request->flags & HTTPSTATUS_CACHE_IF_NONE_MATCH) != 0 ||
                       (c->request->seen & HTTPSTATUS_CACHE_HAS_IF_MODIFIED_SINCE) != 0;
    return (c->record->seen & stored) == 0 && !conditional ? HTTPSTATUS_WHY_NO_VALIDATORS
                                                           : HTTPSTATUS_WHY_CLIENT_CONDITION;
}

/* Whether every one of ETag, Last-Modified and Content-Length that a 200 to HEAD has is that of a stored 200 or 206. */
static bool head_matches(const httpstatus_cache_record *record, const httpstatus_cache_facts *answer)
{
    const uint32_t compared =
        HTTPSTATUS_CACHE_HAS_ETAG | HTTPSTATUS_CACHE_HAS_LAST_MODIFIED | HTTPSTATUS_CACHE_HAS_LENGTH;
    /* The length of a part is not that of the whole. */
    bool partial = record->code == HTTPSTATUS_PARTIAL_CONTENT;
    uint32_t has = answer->seen & compared & ~(partial ? (uint32_t)HTTPSTATUS_CACHE_HAS_LENGTH : 0u);
    if ((!partial && record->code != HTTPSTATUS_OK) || (has & ~(answer->known & record->known)) != 0) {
        return false;
    }
    bool same_weakness = ((record->flags ^ answer->flags) & HTTPSTATUS_CACHE_WEAK_ETAG) == 0;
    return ((has & HTTPSTATUS_CACHE_HAS_ETAG) == 0 || (record->etag_hash == answer->etag_hash && same_weakness)) &&
           ((has & HTTPSTATUS_CACHE_HAS_LAST_MODIFIED) == 0 || record->last_modified_s == answer->last_modified_s) &&
           ((has & HTTPSTATUS_CACHE_HAS_LENGTH) == 0 || record->length_bytes == answer->length_bytes);
}

/* The origin was asked because the response could not be used as it was, or because the client wanted it. */
static uint32_t fwd_of(const hs_cache_case *c, int64_t now_s)
{
    uint32_t source;
    bool fresh = hs_lifetime_s(c->record, c->options, &source) > hs_age_s(c->record, c->options, now_s);
    bool usable = fresh && hs_mandatory_validation(c) == HTTPSTATUS_WHY_UNKNOWN;
    return usable ? HTTPSTATUS_CACHE_FWD_REQUEST : HTTPSTATUS_CACHE_FWD_STALE;
}

static int decide_freshen(const hs_cache_case *c, int why, httpstatus_cache_record *updated)
{
    httpstatus_cache_record merged;
    hs_cache_case fresh = *c;
    int permission;
    freshen(c->record, c->request, &merged);
    fresh.record = &merged;
    fresh.cc = hs_effective_cc(&merged);
    hs_put_times(&fresh, merged.response_time_s);
    hs_decide(&fresh, HTTPSTATUS_CACHE_ACTION_FRESHEN, why);
    c->out->flags = hs_client_condition(&fresh);
    /* Whether the merged response may be stored is another question: its reasons are not the verdict's. */
    httpstatus_cache_verdict aside = HTTPSTATUS_CACHE_VERDICT_INIT;
    httpstatus_cache_facts asked = *c->request;
    fresh.out = &aside;
    /* What came with the answer is no part of the stored content. */
    asked.known &= ~(uint32_t)HTTPSTATUS_CACHE_HAS_RECEIVED;
    fresh.request = &asked;
    c->out->flags |= hs_cache_refusal(&fresh, &permission) == 0 ? HTTPSTATUS_CACHE_RESULT_KEEP : 0;
    if (updated != NULL) {
        merged.size = updated->size;
        *updated = merged;
    }
    return HTTPSTATUS_CACHE_ACTION_FRESHEN;
}

static int decide_by_304(hs_cache_case *c, httpstatus_cache_record *updated)
{
    int why = match_validators(c->record, c->request);
    why = why != HTTPSTATUS_WHY_UNKNOWN ? why : match_without_validators(c);
    if (why == HTTPSTATUS_WHY_VALIDATOR_DIFFERS) {
        return hs_decide(c, HTTPSTATUS_CACHE_ACTION_FETCH, why);
    }
    if (why == HTTPSTATUS_WHY_CLIENT_CONDITION) {
        return hs_decide(c, HTTPSTATUS_CACHE_ACTION_FORWARD, why);
    }
    return decide_freshen(c, why, updated);
}

int httpstatus_cache_on_validation(const httpstatus_cache_record *record, const httpstatus_cache_facts *answer,
                                   const httpstatus_cache_options *options, httpstatus_cache_verdict *verdict,
                                   httpstatus_cache_record *updated)
{
    hs_cache_case c = { .record = record, .request = answer, .out = verdict };
    int error = record == NULL ? HTTPSTATUS_E_ARG : hs_open(&c, options, updated);
    if (error != HTTPSTATUS_E_NONE) {
        return error;
    }
    if (!hs_is_timed(answer)) {
        return HTTPSTATUS_E_RANGE;
    }
    c.cc = hs_effective_cc(record);
    hs_begin(verdict);
    verdict->fwd = fwd_of(&c, answer->response_time_s);
    if (answer->code == HTTPSTATUS_NOT_MODIFIED) {
        return decide_by_304(&c, updated);
    }
    if (answer->method == HTTPSTATUS_METHOD_HEAD && answer->code == HTTPSTATUS_OK &&
        record->method != HTTPSTATUS_METHOD_HEAD) {
        return head_matches(record, answer)
                   ? decide_freshen(&c, HTTPSTATUS_WHY_HEAD_MATCHES, updated)
                   : hs_decide(&c, HTTPSTATUS_CACHE_ACTION_INVALIDATE, HTTPSTATUS_WHY_HEAD_DIFFERS);
    }
    if (httpstatus_is_server_error(answer->code)) {
        return hs_decide(&c, HTTPSTATUS_CACHE_ACTION_FORWARD, HTTPSTATUS_WHY_SERVER_ERROR_FORWARDED);
    }
    return hs_decide(&c, HTTPSTATUS_CACHE_ACTION_REPLACE, HTTPSTATUS_WHY_FULL_RESPONSE);
}

/* Why a stored response answers nothing here, or 0. */
static int failure_prohibition(const hs_cache_case *c)
{
    uint32_t fwd;
    int other = hs_other_kind(c, &fwd);
    if (other != HTTPSTATUS_WHY_UNKNOWN) {
        return other;
    }
    int mandatory = hs_mandatory_validation(c);
    if (mandatory != HTTPSTATUS_WHY_UNKNOWN) {
        return mandatory;
    }
    return c->out->ttl_s > 0 ? HTTPSTATUS_WHY_UNKNOWN : hs_stale_prohibition(c);
}

/* What permits a stale answer, or 0. */
static int stale_permission(const hs_cache_case *c, int code)
{
    int64_t staleness = -c->out->ttl_s;
    const httpstatus_cache_control *asked = &c->request->request_cc;
    if (code == 0 && hs_option(c->options, HTTPSTATUS_CACHE_STALE_WHEN_DISCONNECTED)) {
        return HTTPSTATUS_WHY_DISCONNECTED;
    }
    if (code != 0 && !httpstatus_cache_is_stale_if_error(code)) {
        return HTTPSTATUS_WHY_UNKNOWN;
    }
    if (hs_cc_usable(c->cc, HTTPSTATUS_CC_STALE_IF_ERROR) && staleness <= c->cc->stale_if_error_s) {
        return HTTPSTATUS_WHY_STALE_IF_ERROR;
    }
    bool request = !hs_option(c->options, HTTPSTATUS_CACHE_IGNORE_REQUEST_CC) &&
                   hs_cc_usable(asked, HTTPSTATUS_CC_STALE_IF_ERROR) && staleness <= asked->stale_if_error_s;
    return request ? HTTPSTATUS_WHY_REQUEST_STALE_IF_ERROR : HTTPSTATUS_WHY_UNKNOWN;
}

/* The answer of last resort: the error that came, or that none came. */
static int give_up(const hs_cache_case *c, int code, int why)
{
    return hs_decide(c, code == 0 ? HTTPSTATUS_CACHE_ACTION_GATEWAY_TIMEOUT : HTTPSTATUS_CACHE_ACTION_FORWARD, why);
}

static int decide_failure(const hs_cache_case *c, int code)
{
    int last = code == 0 ? HTTPSTATUS_WHY_NO_ANSWER : HTTPSTATUS_WHY_ERROR_RESPONSE;
    if (c->record == NULL) {
        return give_up(c, code, last);
    }
    int prohibition = failure_prohibition(c);
    if (prohibition != HTTPSTATUS_WHY_UNKNOWN) {
        return give_up(c, code, prohibition);
    }
    bool fresh = code == 0 && c->out->ttl_s > 0;
    int permission = fresh ? HTTPSTATUS_WHY_FRESH : stale_permission(c, code);
    if (permission == HTTPSTATUS_WHY_UNKNOWN) {
        return give_up(c, code, last);
    }
    c->out->flags = hs_client_condition(c);
    return hs_decide(c, fresh ? HTTPSTATUS_CACHE_ACTION_FRESH : HTTPSTATUS_CACHE_ACTION_STALE, permission);
}

int httpstatus_cache_on_failure(const httpstatus_cache_record *record, const httpstatus_cache_facts *request, int code,
                                int64_t now_s, const httpstatus_cache_options *options,
                                httpstatus_cache_verdict *verdict)
{
    hs_cache_case c = { .record = record, .request = request, .out = verdict };
    int error = hs_open(&c, options, NULL);
    if (error != HTTPSTATUS_E_NONE) {
        return error;
    }
    hs_begin(verdict);
    if (record != NULL) {
        c.cc = hs_effective_cc(record);
        hs_put_times(&c, now_s);
        verdict->fwd = code == 0 ? HTTPSTATUS_CACHE_FWD_NONE : fwd_of(&c, now_s);
    }
    return decide_failure(&c, code);
}

bool httpstatus_cache_invalidates(int method, int code)
{
    return !httpstatus_method_is_safe(method) && (httpstatus_is_success(code) || httpstatus_is_redirection(code));
}
