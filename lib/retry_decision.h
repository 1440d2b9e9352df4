/* SPDX-License-Identifier: MIT */
/* One decision at work: what its steps share. Each step returns true when it has settled the verdict. */

#ifndef HTTPSTATUS_LIB_RETRY_DECISION_H
#define HTTPSTATUS_LIB_RETRY_DECISION_H

#include "httpstatus/method.h"
#include "httpstatus/retry.h"
#include "httpstatus/retry_rule.h"
#include "retry_wait.h"

/* What one decision works on; the facts with their unknowns filled in. */
typedef struct hs_decision {
    const httpstatus_retry_settings *policy;
    const httpstatus_retry_facts *facts;
    hs_hint hint;
    int code, event, method, attempt, prior_code;
    uint32_t needs;
    httpstatus_retry_verdict verdict;
} hs_decision;

static inline bool hs_knows(const hs_decision *d, uint32_t bit)
{
    return (d->facts->known & bit) != 0;
}

static inline bool hs_holds(const hs_decision *d, uint32_t fact)
{
    return (d->facts->facts & d->facts->facts_known & fact) != 0;
}

/* For the two facts whose absence is the exception. */
static inline bool hs_holds_unless_denied(const hs_decision *d, uint32_t fact)
{
    return (d->facts->facts_known & fact) == 0 || (d->facts->facts & fact) != 0;
}

static inline bool hs_settle(hs_decision *d, int action, int why, int decided_by)
{
    d->verdict.action = action;
    d->verdict.why = why;
    d->verdict.decided_by = decided_by;
    return true;
}

/* Nobody waits for what will not come: a wait that was worked out before the stop is dropped. */
static inline bool hs_stop(hs_decision *d, int why, int decided_by)
{
    d->verdict.delay_ms = d->verdict.delay_min_ms = d->verdict.delay_max_ms = 0;
    return hs_settle(d, HTTPSTATUS_ACTION_STOP, why, decided_by);
}

static inline bool hs_is_not_processed(const hs_decision *d)
{
    return hs_holds(d, HTTPSTATUS_FACT_NOT_PROCESSED) || d->event == HTTPSTATUS_EVENT_NOT_SENT ||
           d->event == HTTPSTATUS_EVENT_NOT_PROCESSED;
}

static inline int hs_applied(const hs_decision *d)
{
    if (hs_is_not_processed(d) || d->event == HTTPSTATUS_EVENT_CERTIFICATE) {
        return HTTPSTATUS_APPLIED_NO_BY_DEFINITION;
    }
    /* RFC 9110, section 10.1.1: 417 speaks of a request that waited with its content; one without Expect came whole. */
    bool sent_whole = (d->needs & HTTPSTATUS_NEED_NO_EXPECT) != 0 && !hs_holds(d, HTTPSTATUS_FACT_EXPECT_SENT);
    return d->event != HTTPSTATUS_EVENT_NONE || sent_whole ? HTTPSTATUS_APPLIED_MAYBE
                                                           : httpstatus_retry_applied(d->code);
}

#pragma GCC visibility push(hidden)

/* Floors that no policy lifts. */
bool hs_decide_by_floor(hs_decision *d);

/* Answers with a change: once each, free of attempts and budget. */
bool hs_decide_special(hs_decision *d);

/* The server's word, the policy's set, and what the connection must be. */
bool hs_decide_by_set(hs_decision *d);

/* What stops any repeat, special ones included. */
bool hs_decide_by_harm(hs_decision *d);

/* Ground on the method's side; SAFETY_UNKNOWN when nothing but the policy speaks for a repeat. */
int hs_safety_of(const hs_decision *d);

void hs_note_replayable(hs_decision *d);

/* Whether the connection is one on which the policy repeats 408, 421 or 425. */
bool hs_connection_fits(const hs_decision *d);

#pragma GCC visibility pop

#endif
