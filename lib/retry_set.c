/* SPDX-License-Identifier: MIT */
/* The policy's set of codes: what is in it, and what to do about the rest. */
#include "httpstatus/codes.h"
#include "policy.h"
#include "retry_decision.h"

/* Reasons up to this one speak for a repeat, those above against it: data/why.tsv. */
enum { LAST_FOR_REPEAT = HTTPSTATUS_WHY_LISTED_BY_POLICY };

static bool is_listed(const hs_decision *d)
{
    if (d->event != HTTPSTATUS_EVENT_NONE) {
        return (d->policy->events >> d->event & 1) != 0;
    }
    return hs_has_code(d->policy->statuses, d->code) ||
           (hs_has_code(d->policy->hint_opens, d->code) && hs_hint_opens(d->policy, &d->hint));
}

static int why_connection_stays(const hs_decision *d)
{
    if (hs_holds(d, HTTPSTATUS_FACT_CONNECTION_BOUND)) {
        return HTTPSTATUS_WHY_CONNECTION_BOUND;
    }
    if (!hs_connection_fits(d)) {
        return HTTPSTATUS_WHY_CONNECTION_FACTS;
    }
    return d->prior_code == d->code ? HTTPSTATUS_WHY_TRIED_ONCE : HTTPSTATUS_WHY_NOT_IN_POLICY;
}

/* The policy does not repeat the code: what then? */
static bool decide_unlisted(hs_decision *d)
{
    int why = httpstatus_retry_why(d->code), rule = httpstatus_retry_rule(d->code);
    bool for_repeat = why <= LAST_FOR_REPEAT;
    if (d->event != HTTPSTATUS_EVENT_NONE) {
        bool certificate = d->event == HTTPSTATUS_EVENT_CERTIFICATE;
        return hs_stop(d, certificate ? HTTPSTATUS_WHY_PERMANENT : HTTPSTATUS_WHY_NOT_IN_POLICY,
                       certificate ? HTTPSTATUS_DECIDED_BY_CODE : HTTPSTATUS_DECIDED_BY_POLICY);
    }
    if (why == HTTPSTATUS_WHY_REDIRECTION) {
        int stopped = hs_wait_as_asked(d->policy, &d->hint, d->code, &d->verdict);
        if (stopped != 0) {
            return hs_stop(d, stopped, HTTPSTATUS_DECIDED_BY_HINT);
        }
        return hs_settle(d, HTTPSTATUS_ACTION_FOLLOW, why, HTTPSTATUS_DECIDED_BY_CODE);
    }
    if (hs_has_code(d->policy->hint_opens, d->code) || rule == HTTPSTATUS_RETRY_RULE_SAME_AFTER_HINT) {
        bool invalid = d->hint.given;
        int action =
            rule == HTTPSTATUS_RETRY_RULE_SAME_AFTER_HINT ? HTTPSTATUS_ACTION_CHANGE_REQUEST : HTTPSTATUS_ACTION_STOP;
        return hs_settle(d, action, invalid ? HTTPSTATUS_WHY_HINT_INVALID : HTTPSTATUS_WHY_HINT_MISSING,
                         HTTPSTATUS_DECIDED_BY_HINT);
    }
    switch (rule) {
    case HTTPSTATUS_RETRY_RULE_CHANGED:
        return hs_settle(d, HTTPSTATUS_ACTION_CHANGE_REQUEST, for_repeat ? HTTPSTATUS_WHY_NEEDS_CHANGE : why,
                         HTTPSTATUS_DECIDED_BY_CODE);
    case HTTPSTATUS_RETRY_RULE_PERSON:
        return hs_settle(d, HTTPSTATUS_ACTION_ASK_PERSON, why, HTTPSTATUS_DECIDED_BY_CODE);
    case HTTPSTATUS_RETRY_RULE_CONNECTION:
        return hs_stop(d, why_connection_stays(d), HTTPSTATUS_DECIDED_BY_FACTS);
    case HTTPSTATUS_RETRY_RULE_CREDENTIALS:
        return hs_stop(d, why, HTTPSTATUS_DECIDED_BY_FACTS);
    default:
        return hs_stop(d, for_repeat ? HTTPSTATUS_WHY_NOT_IN_POLICY : why,
                       for_repeat ? HTTPSTATUS_DECIDED_BY_POLICY : HTTPSTATUS_DECIDED_BY_CODE);
    }
}

static int why_repeat(const hs_decision *d, bool server_said_yes)
{
    if (hs_is_not_processed(d)) {
        return HTTPSTATUS_WHY_NOT_PROCESSED;
    }
    if (d->event != HTTPSTATUS_EVENT_NONE) {
        return HTTPSTATUS_WHY_CONNECTION_LOST;
    }
    if (server_said_yes) {
        return HTTPSTATUS_WHY_SERVER_SAID_YES;
    }
    int why = httpstatus_retry_why(d->code);
    return why <= LAST_FOR_REPEAT ? why : HTTPSTATUS_WHY_LISTED_BY_POLICY;
}

bool hs_decide_by_set(hs_decision *d)
{
    bool obeys = (d->policy->flags & HTTPSTATUS_POLICY_OBEY_SERVER) != 0 && hs_knows(d, HTTPSTATUS_KNOWN_SERVER_SAYS);
    bool yes = obeys && d->facts->server_says == HTTPSTATUS_SERVER_SAYS_YES;
    if (obeys && d->facts->server_says == HTTPSTATUS_SERVER_SAYS_NO) {
        return hs_stop(d, HTTPSTATUS_WHY_SERVER_SAID_NO, HTTPSTATUS_DECIDED_BY_SERVER);
    }
    if (!yes && !is_listed(d)) {
        return decide_unlisted(d);
    }
    if (!hs_connection_fits(d)) {
        return hs_stop(d, HTTPSTATUS_WHY_CONNECTION_FACTS, HTTPSTATUS_DECIDED_BY_FACTS);
    }
    if ((d->policy->flags & HTTPSTATUS_POLICY_ONCE_PER_STATUS) != 0 && d->code != 0 && d->prior_code == d->code) {
        return hs_stop(d, HTTPSTATUS_WHY_TRIED_ONCE, HTTPSTATUS_DECIDED_BY_POLICY);
    }
    d->verdict.why = why_repeat(d, yes);
    d->verdict.decided_by = yes                                                 ? HTTPSTATUS_DECIDED_BY_SERVER
                            : d->verdict.why == HTTPSTATUS_WHY_LISTED_BY_POLICY ? HTTPSTATUS_DECIDED_BY_POLICY
                                                                                : HTTPSTATUS_DECIDED_BY_CODE;
    return false;
}
