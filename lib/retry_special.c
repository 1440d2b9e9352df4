/* SPDX-License-Identifier: MIT */
/* Before the policy's set: floors, answers with a change, and what harm a repeat would do. */
#include "httpstatus/codes.h"
#include "retry_decision.h"

bool hs_decide_by_floor(hs_decision *d)
{
    uint32_t needs = d->needs;
    if ((needs & HTTPSTATUS_NEED_NO_EARLY_DATA) != 0 && hs_holds(d, HTTPSTATUS_FACT_EARLY_DATA_FROM_DOWNSTREAM)) {
        return hs_settle(d, HTTPSTATUS_ACTION_FORWARD, HTTPSTATUS_WHY_EARLY_DATA_FROM_DOWNSTREAM,
                         HTTPSTATUS_DECIDED_BY_FLOOR);
    }
    if (hs_holds(d, HTTPSTATUS_FACT_RESPONSE_STARTED)) {
        return hs_stop(d, HTTPSTATUS_WHY_RESPONSE_STARTED, HTTPSTATUS_DECIDED_BY_FLOOR);
    }
    /* RFC 4918, section 11.5: of 507 alone a text says so. */
    if (d->code == HTTPSTATUS_INSUFFICIENT_STORAGE && hs_holds(d, HTTPSTATUS_FACT_USER_ACTION)) {
        return hs_settle(d, HTTPSTATUS_ACTION_ASK_PERSON, HTTPSTATUS_WHY_USER_ACTION, HTTPSTATUS_DECIDED_BY_FLOOR);
    }
    return false;
}

static uint32_t connection_needs(const hs_decision *d)
{
    switch (d->code) {
    case HTTPSTATUS_REQUEST_TIMEOUT:
        return d->policy->needs_408;
    case HTTPSTATUS_MISDIRECTED_REQUEST:
        return d->policy->needs_421;
    case HTTPSTATUS_TOO_EARLY:
        return d->policy->needs_425;
    default:
        return 0;
    }
}

/* Whether the connection is one on which the policy repeats 408, 421 or 425: enum httpstatus_connection_need. */
bool hs_connection_fits(const hs_decision *d)
{
    uint32_t needs = connection_needs(d);
    uint32_t is = (hs_holds(d, HTTPSTATUS_FACT_REUSED) ? HTTPSTATUS_CONNECTION_REUSED : 0) |
                  (hs_holds(d, HTTPSTATUS_FACT_COALESCED) ? HTTPSTATUS_CONNECTION_COALESCED : 0) |
                  (hs_holds(d, HTTPSTATUS_FACT_MULTIPLEXED) ? HTTPSTATUS_CONNECTION_MULTIPLEXED : 0) |
                  (hs_holds(d, HTTPSTATUS_FACT_QUIET) ? HTTPSTATUS_CONNECTION_QUIET : 0) |
                  (hs_holds_unless_denied(d, HTTPSTATUS_FACT_EARLY_DATA) ? HTTPSTATUS_CONNECTION_EARLY_DATA : 0);
    uint32_t all = needs & 0xff, none = needs >> 8 & 0xff, any = needs >> 16 & 0xff;
    return (is & all) == all && (is & none) == 0 && (any == 0 || (is & any) != 0);
}

/* The answer with a change that this code asks for, and that the caller's facts make possible; 0 for none. */
static int special_action(const hs_decision *d)
{
    bool authenticate = hs_holds(d, HTTPSTATUS_FACT_CREDENTIALS) && !hs_holds(d, HTTPSTATUS_FACT_AUTH_TRIED);
    if ((d->needs & HTTPSTATUS_NEED_CREDENTIALS) != 0 &&
        httpstatus_retry_rule(d->code) == HTTPSTATUS_RETRY_RULE_CREDENTIALS) {
        return authenticate ? HTTPSTATUS_ACTION_AUTH : 0;
    }
    if ((d->needs & HTTPSTATUS_NEED_PROXY_CREDENTIALS) != 0) {
        return authenticate ? HTTPSTATUS_ACTION_PROXY_AUTH : 0;
    }
    if ((d->needs & HTTPSTATUS_NEED_NO_EXPECT) != 0) {
        return hs_holds(d, HTTPSTATUS_FACT_EXPECT_SENT) ? HTTPSTATUS_ACTION_NO_EXPECT : 0;
    }
    if ((d->needs & HTTPSTATUS_NEED_UPGRADE) != 0) {
        return hs_holds(d, HTTPSTATUS_FACT_UPGRADE_POSSIBLE) ? HTTPSTATUS_ACTION_UPGRADE : 0;
    }
    if ((d->needs & HTTPSTATUS_NEED_NO_EARLY_DATA) != 0) {
        bool early = hs_holds_unless_denied(d, HTTPSTATUS_FACT_EARLY_DATA) && hs_connection_fits(d);
        return early ? HTTPSTATUS_ACTION_NO_EARLY_DATA : 0;
    }
    /* 408 needs another connection as well, and is a matter of attempts and waits: it goes the ordinary way. */
    if (d->code == HTTPSTATUS_MISDIRECTED_REQUEST) {
        bool free_to_move = !hs_holds(d, HTTPSTATUS_FACT_CONNECTION_BOUND) && hs_connection_fits(d);
        return free_to_move ? HTTPSTATUS_ACTION_NEW_CONNECTION : 0;
    }
    return 0;
}

int hs_safety_of(const hs_decision *d)
{
    bool keyed = hs_holds(d, HTTPSTATUS_FACT_IDEMPOTENCY_KEY | HTTPSTATUS_FACT_CONDITIONAL |
                                 HTTPSTATUS_FACT_IDEMPOTENT_BY_DESIGN);
    if (httpstatus_method_is_idempotent(d->method)) {
        return HTTPSTATUS_SAFETY_IDEMPOTENT;
    }
    if (hs_applied(d) == HTTPSTATUS_APPLIED_NO_BY_DEFINITION) {
        return HTTPSTATUS_SAFETY_NOT_APPLIED;
    }
    if (keyed) {
        return HTTPSTATUS_SAFETY_KEYED;
    }
    return hs_applied(d) == HTTPSTATUS_APPLIED_NO_BY_MEANING ? HTTPSTATUS_SAFETY_INFERRED : HTTPSTATUS_SAFETY_UNKNOWN;
}

bool hs_decide_by_harm(hs_decision *d)
{
    bool idempotent = httpstatus_method_is_idempotent(d->method);
    /*
     * The MUST NOT of RFC 9110, section 9.2.2 beats the MAY of 421. It has no exception, but RFC 9113, section 8.7, and
     * RFC 9114, section 4.1.1: what was not processed may be sent again, whatever its method.
     */
    if (hs_holds(d, HTTPSTATUS_FACT_IS_PROXY) && !idempotent && !hs_is_not_processed(d)) {
        return hs_stop(d, HTTPSTATUS_WHY_PROXY_NOT_IDEMPOTENT, HTTPSTATUS_DECIDED_BY_FLOOR);
    }
    if (!hs_holds_unless_denied(d, HTTPSTATUS_FACT_BODY_REPLAYABLE)) {
        return hs_stop(d, HTTPSTATUS_WHY_BODY_NOT_REPLAYABLE, HTTPSTATUS_DECIDED_BY_FACTS);
    }
    return false;
}

void hs_note_replayable(hs_decision *d)
{
    if ((d->facts->facts_known & HTTPSTATUS_FACT_BODY_REPLAYABLE) == 0) {
        d->verdict.notes |= HTTPSTATUS_NOTE_ASSUMED_REPLAYABLE;
    }
}

bool hs_decide_special(hs_decision *d)
{
    int action = d->prior_code != d->code ? special_action(d) : 0;
    if (action == 0 || (d->policy->actions >> action & 1) == 0) {
        return false;
    }
    if (hs_decide_by_harm(d)) {
        return true;
    }
    int stopped = hs_wait_as_asked(d->policy, &d->hint, d->code, &d->verdict);
    if (stopped != 0) {
        return hs_stop(d, stopped, HTTPSTATUS_DECIDED_BY_HINT);
    }
    d->verdict.safety = hs_safety_of(d);
    hs_note_replayable(d);
    return hs_settle(d, action, httpstatus_retry_why(d->code), HTTPSTATUS_DECIDED_BY_CODE);
}
