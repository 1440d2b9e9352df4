/* SPDX-License-Identifier: MIT */
/* What the rules about caching share: arguments that are usable, and verdicts. */

#ifndef HTTPSTATUS_LIB_CACHE_DECISION_H
#define HTTPSTATUS_LIB_CACHE_DECISION_H

#include "bytes.h"
#include "freshness_rules.h"
#include "httpstatus/cache.h"
#include "httpstatus/error.h"

/* A stored response, its request or the one that asks for it, and what was found so far. */
typedef struct hs_cache_case {
    const httpstatus_cache_record *record;
    const httpstatus_cache_facts *request;
    const httpstatus_cache_options *options;
    const httpstatus_cache_control *cc; /* of the response: the targeted field, or Cache-Control */
    httpstatus_cache_verdict *out;
} hs_cache_case;

#pragma GCC visibility push(hidden)

/* The reason not to store the record's response to the request, or 0; then *permission is why it may be stored. */
int hs_cache_refusal(const hs_cache_case *c, int *permission);

/* The record of a response, as far as the facts know it. */
void hs_cache_record_of(const httpstatus_cache_facts *facts, httpstatus_cache_record *out);

/* Why a stored response is none for such a request, whatever its age, or 0; *fwd is why the origin is asked then. */
int hs_other_kind(const hs_cache_case *c, uint32_t *fwd);

/* Why a stored response must be validated, fresh or not, or 0. */
int hs_mandatory_validation(const hs_cache_case *c);

/* Why a stale response must not be used without validation, or 0. */
int hs_stale_prohibition(const hs_cache_case *c);

/* Puts age, lifetime and what follows from them into the verdict. */
void hs_put_times(const hs_cache_case *c, int64_t now_s);

/* NOT_MODIFIED, when the client's own condition holds for the stored response (RFC 9111, section 4.3.2). */
uint32_t hs_client_condition(const hs_cache_case *c);

#pragma GCC visibility pop

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
           ((facts->known | facts->seen) & ~all_has) == 0 && (facts->flags & ~all_flags) == 0 && facts->reserved == 0 &&
           hs_control_usable(&facts->request_cc) && hs_control_usable(&facts->response_cc) &&
           hs_control_usable(&facts->targeted_cc);
}

static inline bool hs_facts_exist(const httpstatus_cache_facts *facts)
{
    return (facts->known & HTTPSTATUS_CACHE_HAS_RANGE) == 0 || facts->first_byte <= facts->last_byte;
}

/*
 * Whether the arguments can be used: E_NONE, or the error. The case has its record (NULL: none), request and verdict;
 * output is a record that will be filled, or NULL.
 */
static inline int hs_open(hs_cache_case *c, const httpstatus_cache_options *options,
                          const httpstatus_cache_record *output)
{
    if (c->request == NULL || c->out == NULL) {
        return HTTPSTATUS_E_ARG;
    }
    if (!hs_facts_usable(c->request) || !hs_output_usable(c->out->size, sizeof *c->out) ||
        (c->record != NULL && !hs_record_usable(c->record)) ||
        (output != NULL && !hs_output_usable(output->size, sizeof *output))) {
        return HTTPSTATUS_E_SIZE;
    }
    c->options = options;
    int error = hs_cache_options_of(&c->options);
    return error != HTTPSTATUS_E_NONE || hs_facts_exist(c->request) ? error : HTTPSTATUS_E_RANGE;
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
