/* SPDX-License-Identifier: MIT */
/* What the rules about caching share: options and facts that are usable, the directives that count, times, verdicts. */

#ifndef HTTPSTATUS_LIB_CACHE_DECISION_H
#define HTTPSTATUS_LIB_CACHE_DECISION_H

#include <string.h>

#include "httpstatus/cache.h"
#include "httpstatus/error.h"
#include "sized.h"

/* A stored response, its request or the one that asks for it, and what was found so far. */
typedef struct hs_cache_case {
    const httpstatus_cache_record *record;
    const httpstatus_cache_facts *request;
    const httpstatus_cache_options *options;
    const httpstatus_cache_control *cc; /* of the response: the targeted field, or Cache-Control */
    httpstatus_cache_verdict *out;
} hs_cache_case;

#pragma GCC visibility push(hidden)

/* The caller's options, or the default; *error says why there are none. */
const httpstatus_cache_options *hs_cache_options_of(const httpstatus_cache_options *options, int *error);

/* The lifetime of a response that gives none: a heuristic one, the cache's default, or what the profile says. */
int64_t hs_implicit_s(const httpstatus_cache_record *record, const httpstatus_cache_options *options, uint32_t *source);

/* Whether lifetime and permission to store are given in so many words: s-maxage (shared), max-age or Expires. */
bool hs_is_explicit(const httpstatus_cache_record *record, const httpstatus_cache_options *options);

/* The reason not to store the record's response to the request, or 0; then *permission is why it may be stored. */
int hs_cache_refusal(const hs_cache_case *c, int *permission);

/* The record of a response, as far as the facts know it. */
void hs_cache_record_of(const httpstatus_cache_facts *facts, httpstatus_cache_record *out);

/* Why a stored response is none for such a request, whatever its age, or 0; *fwd is why the origin is asked then. */
int hs_other_kind(const hs_cache_case *c, uint32_t *fwd);

/* Why a stale response must not be used without validation, or 0. */
int hs_stale_prohibition(const hs_cache_case *c);

/* Puts age, lifetime and what follows from them into the verdict. */
void hs_put_times(const hs_cache_case *c, int64_t now_s);

/* NOT_MODIFIED, when the client's own condition holds for the stored response (RFC 9111, section 4.3.2). */
uint32_t hs_client_condition(const hs_cache_case *c);

#pragma GCC visibility pop

/* a - b, within 0..2^31, whatever the two are. */
static inline int64_t hs_seconds_between(int64_t b, int64_t a)
{
    uint64_t difference = (uint64_t)a - (uint64_t)b;
    return a <= b ? 0 : difference < HTTPSTATUS_CACHE_SECONDS_MAX ? (int64_t)difference : HTTPSTATUS_CACHE_SECONDS_MAX;
}

static inline int64_t hs_clamp_s(int64_t seconds)
{
    return seconds < HTTPSTATUS_CACHE_SECONDS_MAX ? seconds : HTTPSTATUS_CACHE_SECONDS_MAX;
}

static inline bool hs_option(const httpstatus_cache_options *options, uint32_t option)
{
    return (options->flags & option) != 0;
}

/* A usable targeted field stands for Cache-Control and Expires (RFC 9213, section 2.2). */
static inline const httpstatus_cache_control *hs_effective_cc(const httpstatus_cache_record *record)
{
    return (record->flags & HTTPSTATUS_CACHE_TARGETED) != 0 ? &record->targeted_cc : &record->response_cc;
}

/* Whether a directive is there: enough for one that restricts. */
static inline bool hs_cc_has(const httpstatus_cache_control *cc, uint32_t directive)
{
    return (cc->known & directive) != 0;
}

/* Whether a directive is there and can be read: what one that permits, or a number, needs. */
static inline bool hs_cc_usable(const httpstatus_cache_control *cc, uint32_t directive)
{
    return (cc->known & ~cc->invalid & directive) != 0;
}

static inline bool hs_cc_bare(const httpstatus_cache_control *cc, uint32_t directive)
{
    return (cc->known & cc->bare & directive) != 0;
}

/* Date, or the time of receipt where there is none that can be read (RFC 9110, section 6.6.1). */
static inline int64_t hs_date_of(const httpstatus_cache_record *record)
{
    return (record->known & HTTPSTATUS_CACHE_HAS_DATE) != 0 ? record->date_s : record->response_time_s;
}

/* A number that cannot be read is 0, and ends the search as max-age=0 does (RFC 9111, section 4.2.1). */
static inline int64_t hs_directive_s(const httpstatus_cache_control *cc, uint32_t directive, uint32_t seconds)
{
    return hs_cc_usable(cc, directive) ? hs_clamp_s(seconds) : 0;
}

/* As the functions of freshness.h, on arguments that are known to be usable. */
static inline int64_t hs_lifetime_s(const httpstatus_cache_record *record, const httpstatus_cache_options *options,
                                    uint32_t *source)
{
    const httpstatus_cache_control *cc = hs_effective_cc(record);
    if (hs_option(options, HTTPSTATUS_CACHE_SHARED) && hs_cc_has(cc, HTTPSTATUS_CC_S_MAXAGE)) {
        *source = HTTPSTATUS_FRESHNESS_S_MAXAGE;
        return hs_directive_s(cc, HTTPSTATUS_CC_S_MAXAGE, cc->s_maxage_s);
    }
    if (hs_cc_has(cc, HTTPSTATUS_CC_MAX_AGE)) {
        *source = HTTPSTATUS_FRESHNESS_MAX_AGE;
        return hs_directive_s(cc, HTTPSTATUS_CC_MAX_AGE, cc->max_age_s);
    }
    if ((record->seen & HTTPSTATUS_CACHE_HAS_EXPIRES) != 0 && (record->flags & HTTPSTATUS_CACHE_TARGETED) == 0) {
        *source = HTTPSTATUS_FRESHNESS_EXPIRES;
        bool readable = (record->known & HTTPSTATUS_CACHE_HAS_EXPIRES) != 0;
        return readable ? hs_seconds_between(hs_date_of(record), record->expires_s) : 0;
    }
    return hs_implicit_s(record, options, source);
}

static inline int64_t hs_age_s(const httpstatus_cache_record *record, const httpstatus_cache_options *options,
                               int64_t now_s)
{
    int64_t received = record->response_time_s;
    bool timed = (record->known & HTTPSTATUS_CACHE_HAS_REQUEST_TIME) != 0;
    int64_t age = (record->known & HTTPSTATUS_CACHE_HAS_AGE) != 0 ? hs_clamp_s(record->age_s) : 0;
    age += timed ? hs_seconds_between(record->request_time_s, received) : 0;
    if (hs_option(options, HTTPSTATUS_CACHE_APPARENT_AGE)) {
        int64_t apparent = hs_seconds_between(hs_date_of(record), received);
        age = apparent > age ? apparent : age;
    }
    return hs_clamp_s(age + hs_seconds_between(received, now_s));
}

/* A rule that was passed. */
static inline void hs_reason(const hs_cache_case *c, int why)
{
    if (c->out->reasons < HTTPSTATUS_CACHE_REASONS_MAX) {
        c->out->reason[c->out->reasons++] = (uint32_t)why;
    }
}

/* The rule that decides; the last reason, also when there were too many. */
static inline int hs_decide(const hs_cache_case *c, int action, int why)
{
    if (c->out->reasons == HTTPSTATUS_CACHE_REASONS_MAX) {
        c->out->reasons--;
    }
    hs_reason(c, why);
    c->out->why = (uint32_t)why;
    c->out->action = (uint32_t)action;
    return action;
}

static inline bool hs_facts_usable(const httpstatus_cache_facts *facts)
{
    const uint32_t all_has = HTTPSTATUS_CACHE_HAS_RECEIVED * 2 - 1, all_flags = HTTPSTATUS_CACHE_INVALIDATED * 2 - 1;
    return hs_input_usable(facts, facts->size, sizeof *facts, sizeof *facts) &&
           ((facts->known | facts->seen) & ~all_has) == 0 && (facts->flags & ~all_flags) == 0 && facts->reserved == 0;
}

static inline bool hs_facts_exist(const httpstatus_cache_facts *facts)
{
    return (facts->known & HTTPSTATUS_CACHE_HAS_RANGE) == 0 || facts->first_byte <= facts->last_byte;
}

static inline bool hs_record_usable(const httpstatus_cache_record *record)
{
    return hs_input_usable(record, record->size, sizeof *record, sizeof *record);
}

/*
 * Whether the arguments can be used: E_NONE, or the error. The case has its record (NULL: none), request and verdict;
 * output is a record that will be filled, or NULL.
 */
static inline int hs_open(hs_cache_case *c, const httpstatus_cache_options *options,
                          const httpstatus_cache_record *output)
{
    int error = HTTPSTATUS_E_NONE;
    if (c->request == NULL || c->out == NULL) {
        return HTTPSTATUS_E_ARG;
    }
    if (!hs_facts_usable(c->request) || !hs_output_usable(c->out->size, sizeof *c->out) ||
        (c->record != NULL && !hs_record_usable(c->record)) ||
        (output != NULL && !hs_output_usable(output->size, sizeof *output))) {
        return HTTPSTATUS_E_SIZE;
    }
    c->options = hs_cache_options_of(options, &error);
    return c->options == NULL || hs_facts_exist(c->request) ? error : HTTPSTATUS_E_RANGE;
}

static inline bool hs_is_timed(const httpstatus_cache_facts *facts)
{
    return (facts->known & HTTPSTATUS_CACHE_HAS_RESPONSE_TIME) != 0;
}

/* Empties the verdict but for its size. */
static inline void hs_begin(httpstatus_cache_verdict *out)
{
    out->known = out->action = out->why = out->flags = out->source = out->fwd = out->reasons = 0;
    out->age_s = out->lifetime_s = out->ttl_s = out->swr_left_s = out->sie_left_s = 0;
    memset(out->reason, 0, sizeof out->reason);
}

#endif
