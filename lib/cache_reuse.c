/* SPDX-License-Identifier: MIT */
/* Reuse: whether a stored response may answer a request. */
#include "cache_decision.h"
#include "httpstatus/codes.h"

int hs_stale_prohibition(const hs_cache_case *c)
{
    bool shared = hs_option(c->options, HTTPSTATUS_CACHE_SHARED);
    if (hs_cc_has(c->cc, HTTPSTATUS_CC_MUST_REVALIDATE)) {
        return HTTPSTATUS_WHY_MUST_REVALIDATE;
    }
    if (shared && hs_cc_has(c->cc, HTTPSTATUS_CC_PROXY_REVALIDATE)) {
        return HTTPSTATUS_WHY_PROXY_REVALIDATE;
    }
    return shared && hs_cc_has(c->cc, HTTPSTATUS_CC_S_MAXAGE) ? HTTPSTATUS_WHY_S_MAXAGE : HTTPSTATUS_WHY_UNKNOWN;
}

/* The client's If-Modified-Since counts only without If-None-Match (RFC 9110, section 13.1.3). */
static bool is_not_modified(const hs_cache_case *c)
{
    const httpstatus_cache_facts *request = c->request;
    const httpstatus_cache_record *r = c->record;
    if ((request->flags & HTTPSTATUS_CACHE_IF_NONE_MATCH) != 0) {
        return (request->flags & HTTPSTATUS_CACHE_IF_NONE_MATCH_HIT) != 0;
    }
    if ((request->known & HTTPSTATUS_CACHE_HAS_IF_MODIFIED_SINCE) == 0) {
        return false;
    }
    int64_t modified = (r->known & HTTPSTATUS_CACHE_HAS_LAST_MODIFIED) != 0 ? r->last_modified_s
                       : (r->known & HTTPSTATUS_CACHE_HAS_DATE) != 0        ? r->date_s
                                                                            : r->response_time_s;
    return request->if_modified_since_s >= modified;
}

uint32_t hs_client_condition(const hs_cache_case *c)
{
    bool conditional = c->record->code == HTTPSTATUS_OK || c->record->code == HTTPSTATUS_PARTIAL_CONTENT;
    return conditional && is_not_modified(c) ? HTTPSTATUS_CACHE_RESULT_NOT_MODIFIED : 0;
}

/* With what the caller is to validate: GET without Range only, for anything else is forwarded as it is. */
static uint32_t validators(const hs_cache_case *c)
{
    bool whole = c->request->method == HTTPSTATUS_METHOD_GET && (c->request->flags & HTTPSTATUS_CACHE_RANGE) == 0;
    uint32_t etag = (c->record->known & HTTPSTATUS_CACHE_HAS_ETAG) != 0 ? HTTPSTATUS_CACHE_RESULT_SEND_ETAG : 0;
    bool dated = (c->record->known & HTTPSTATUS_CACHE_HAS_LAST_MODIFIED) != 0;
    return whole ? etag | (dated ? HTTPSTATUS_CACHE_RESULT_SEND_LAST_MODIFIED : 0u) : 0;
}

static int serve(const hs_cache_case *c, int action, int why)
{
    c->out->flags |= hs_client_condition(c);
    return hs_decide(c, action, why);
}

static int fetch(const hs_cache_case *c, int why, uint32_t fwd)
{
    c->out->fwd = fwd;
    return hs_decide(c, HTTPSTATUS_CACHE_ACTION_FETCH, why);
}

static bool obeys_request(const hs_cache_case *c)
{
    return !hs_option(c->options, HTTPSTATUS_CACHE_IGNORE_REQUEST_CC);
}

static bool asks_to_read(const hs_cache_case *c)
{
    return c->request->method == HTTPSTATUS_METHOD_GET || c->request->method == HTTPSTATUS_METHOD_HEAD;
}

/* Of other methods no stored response is an answer: they go to the origin, whatever the client wishes. */
static bool only_if_cached(const hs_cache_case *c)
{
    return asks_to_read(c) && obeys_request(c) && hs_cc_has(&c->request->request_cc, HTTPSTATUS_CC_ONLY_IF_CACHED);
}

static int validate(const hs_cache_case *c, int why, uint32_t fwd)
{
    if (only_if_cached(c)) {
        hs_reason(c, why);
        return hs_decide(c, HTTPSTATUS_CACHE_ACTION_GATEWAY_TIMEOUT, HTTPSTATUS_WHY_ONLY_IF_CACHED);
    }
    c->out->fwd = fwd;
    c->out->flags = validators(c);
    return hs_decide(c, HTTPSTATUS_CACHE_ACTION_VALIDATE, why);
}

static int decide_on_nothing(const hs_cache_case *c)
{
    if (only_if_cached(c)) {
        hs_reason(c, HTTPSTATUS_WHY_NOTHING_STORED);
        return hs_decide(c, HTTPSTATUS_CACHE_ACTION_GATEWAY_TIMEOUT, HTTPSTATUS_WHY_ONLY_IF_CACHED);
    }
    return fetch(c, HTTPSTATUS_WHY_NOTHING_STORED,
                 asks_to_read(c) ? HTTPSTATUS_CACHE_FWD_URI_MISS : HTTPSTATUS_CACHE_FWD_METHOD);
}

/* Whether the range of a 206 holds the one asked for; a whole answer cannot be made of it. */
static bool lacks_bytes(const hs_cache_case *c)
{
    const uint32_t has = HTTPSTATUS_CACHE_HAS_RANGE;
    bool asked = (c->request->flags & HTTPSTATUS_CACHE_RANGE) != 0 && c->request->method == HTTPSTATUS_METHOD_GET &&
                 (c->request->known & has) != 0;
    bool held = (c->record->known & has) != 0 && asked && c->request->first_byte >= c->record->first_byte &&
                c->request->last_byte <= c->record->last_byte;
    return c->record->code == HTTPSTATUS_PARTIAL_CONTENT && !held;
}

int hs_other_kind(const hs_cache_case *c, uint32_t *fwd)
{
    uint32_t asked = c->request->method;
    bool headless = asked == HTTPSTATUS_METHOD_GET && c->record->method == HTTPSTATUS_METHOD_HEAD;
    if (!asks_to_read(c) || headless) {
        *fwd = HTTPSTATUS_CACHE_FWD_METHOD;
        return HTTPSTATUS_WHY_METHOD;
    }
    if ((c->record->flags & HTTPSTATUS_CACHE_VARY_STAR) != 0) {
        *fwd = HTTPSTATUS_CACHE_FWD_VARY_MISS;
        return HTTPSTATUS_WHY_VARY_STAR;
    }
    /* Range means something with GET alone (RFC 9110, section 14.2). */
    if (asked == HTTPSTATUS_METHOD_GET && (c->request->flags & HTTPSTATUS_CACHE_RANGE) != 0 &&
        !hs_option(c->options, HTTPSTATUS_CACHE_RANGES)) {
        *fwd = HTTPSTATUS_CACHE_FWD_BYPASS;
        return HTTPSTATUS_WHY_RANGE;
    }
    *fwd = HTTPSTATUS_CACHE_FWD_PARTIAL;
    return lacks_bytes(c) ? HTTPSTATUS_WHY_PARTIAL : HTTPSTATUS_WHY_UNKNOWN;
}

/* Rules 2 to 4: whether it is a response to such a request at all; 0 when it is. */
static int decide_by_kind(const hs_cache_case *c)
{
    uint32_t fwd;
    int why = hs_other_kind(c, &fwd);
    return why != HTTPSTATUS_WHY_UNKNOWN ? fetch(c, why, fwd) : 0;
}

int hs_mandatory_validation(const hs_cache_case *c)
{
    bool pragma = hs_option(c->options, HTTPSTATUS_CACHE_PRAGMA_IN_RESPONSE) &&
                  (c->record->flags & (HTTPSTATUS_CACHE_RESPONSE_PRAGMA | HTTPSTATUS_CACHE_RESPONSE_CC)) ==
                      HTTPSTATUS_CACHE_RESPONSE_PRAGMA;
    if ((c->record->flags & HTTPSTATUS_CACHE_INVALIDATED) != 0) {
        return HTTPSTATUS_WHY_INVALIDATED;
    }
    if (hs_cc_bare(c->cc, HTTPSTATUS_CC_NO_CACHE)) {
        return HTTPSTATUS_WHY_NO_CACHE;
    }
    return pragma ? HTTPSTATUS_WHY_RESPONSE_PRAGMA : HTTPSTATUS_WHY_UNKNOWN;
}

/* Rules 5 and 6. */
static int decide_by_response(const hs_cache_case *c)
{
    int why = hs_mandatory_validation(c);
    return why != HTTPSTATUS_WHY_UNKNOWN ? validate(c, why, HTTPSTATUS_CACHE_FWD_STALE) : 0;
}

/* Rules 7 to 9: what the client asks for beyond freshness. */
static int decide_by_client(const hs_cache_case *c)
{
    const httpstatus_cache_control *asked = &c->request->request_cc;
    bool fresh = c->out->ttl_s > 0;
    uint32_t fwd = fresh ? HTTPSTATUS_CACHE_FWD_REQUEST : HTTPSTATUS_CACHE_FWD_STALE;
    bool pragma = (c->request->flags & (HTTPSTATUS_CACHE_PRAGMA_NO_CACHE | HTTPSTATUS_CACHE_REQUEST_CC)) ==
                  HTTPSTATUS_CACHE_PRAGMA_NO_CACHE;
    if (!obeys_request(c)) {
        return 0;
    }
    if (hs_cc_has(asked, HTTPSTATUS_CC_NO_CACHE) || pragma) {
        return validate(c, HTTPSTATUS_WHY_REQUEST_NO_CACHE, fwd);
    }
    if (hs_cc_usable(asked, HTTPSTATUS_CC_MAX_AGE) && (asked->max_age_s == 0 || asked->max_age_s < c->out->age_s)) {
        if (!fresh || !hs_cc_usable(c->cc, HTTPSTATUS_CC_IMMUTABLE)) {
            return validate(c, HTTPSTATUS_WHY_REQUEST_MAX_AGE, fwd);
        }
        hs_reason(c, HTTPSTATUS_WHY_IMMUTABLE);
    }
    if (hs_cc_usable(asked, HTTPSTATUS_CC_MIN_FRESH) && c->out->ttl_s < asked->min_fresh_s) {
        return validate(c, HTTPSTATUS_WHY_REQUEST_MIN_FRESH, fwd);
    }
    return 0;
}

/* Rules 11 to 14. */
static int decide_stale(const hs_cache_case *c)
{
    const httpstatus_cache_control *asked = &c->request->request_cc;
    int64_t staleness = -c->out->ttl_s;
    int prohibition = hs_stale_prohibition(c);
    if (prohibition != HTTPSTATUS_WHY_UNKNOWN) {
        return validate(c, prohibition, HTTPSTATUS_CACHE_FWD_STALE);
    }
    bool accepted = hs_cc_usable(asked, HTTPSTATUS_CC_MAX_STALE) &&
                    (hs_cc_bare(asked, HTTPSTATUS_CC_MAX_STALE) || staleness <= asked->max_stale_s);
    if (obeys_request(c) && accepted) {
        return serve(c, HTTPSTATUS_CACHE_ACTION_STALE, HTTPSTATUS_WHY_MAX_STALE);
    }
    if (hs_cc_usable(c->cc, HTTPSTATUS_CC_STALE_WHILE_REVALIDATE) && staleness < c->cc->stale_while_revalidate_s) {
        c->out->flags = validators(c);
        return serve(c, HTTPSTATUS_CACHE_ACTION_STALE_WHILE_REVALIDATE, HTTPSTATUS_WHY_STALE_WHILE_REVALIDATE);
    }
    return validate(c, HTTPSTATUS_WHY_STALE, HTTPSTATUS_CACHE_FWD_STALE);
}

int httpstatus_cache_reuse(const httpstatus_cache_record *record, const httpstatus_cache_facts *request, int64_t now_s,
                           const httpstatus_cache_options *options, httpstatus_cache_verdict *verdict)
{
    hs_cache_case c = { .record = record, .request = request, .out = verdict };
    int error = hs_open(&c, options, NULL);
    if (error != HTTPSTATUS_E_NONE) {
        return error;
    }
    hs_begin(verdict);
    if (record == NULL) {
        return decide_on_nothing(&c);
    }
    c.cc = hs_effective_cc(record);
    hs_put_times(&c, now_s);
    int action = decide_by_kind(&c);
    action = action != 0 ? action : decide_by_response(&c);
    action = action != 0 ? action : decide_by_client(&c);
    if (action != 0) {
        return action;
    }
    return verdict->ttl_s > 0 ? serve(&c, HTTPSTATUS_CACHE_ACTION_FRESH, HTTPSTATUS_WHY_FRESH) : decide_stale(&c);
}
