/* SPDX-License-Identifier: MIT */
#include "httpstatus/retry.h"

#include "httpstatus/error.h"
#include "policy.h"
#include "retry_decision.h"
#include "text.h"

/* Whether the policy repeats this method, by its list or by what opens every method. */
static bool method_is_open(const hs_decision *d)
{
    uint32_t opens = d->policy->opens;
    int was_applied = hs_applied(d);
    /* Bit 0 is that of every number without a name, whether it would be a bit or not. */
    uint64_t method_bit = httpstatus_method_name(d->method) != NULL ? UINT64_C(1) << d->method : 1;
    bool zero503 = d->code == HTTPSTATUS_SERVICE_UNAVAILABLE && d->hint.form == HS_HINT_SECONDS && !d->hint.lenient &&
                   d->hint.delay_ms == 0;
    return (d->policy->methods & method_bit) != 0 || hs_has_code(d->policy->any_method, d->code) ||
           ((opens & HTTPSTATUS_OPEN_DESIGN) != 0 && hs_holds(d, HTTPSTATUS_FACT_IDEMPOTENT_BY_DESIGN)) ||
           ((opens & HTTPSTATUS_OPEN_KEY) != 0 && hs_holds(d, HTTPSTATUS_FACT_IDEMPOTENCY_KEY)) ||
           ((opens & HTTPSTATUS_OPEN_CONDITION) != 0 && hs_holds(d, HTTPSTATUS_FACT_CONDITIONAL)) ||
           ((opens & HTTPSTATUS_OPEN_DEFINITION) != 0 && was_applied == HTTPSTATUS_APPLIED_NO_BY_DEFINITION) ||
           ((opens & HTTPSTATUS_OPEN_MEANING) != 0 && was_applied == HTTPSTATUS_APPLIED_NO_BY_MEANING) ||
           ((opens & HTTPSTATUS_OPEN_ZERO503) != 0 && zero503) ||
           ((opens & HTTPSTATUS_OPEN_HINT) != 0 && hs_hint_opens(d->policy, &d->hint));
}

static bool decide_by_safety(hs_decision *d)
{
    if (hs_decide_by_harm(d)) {
        return true;
    }
    if (!method_is_open(d)) {
        return hs_stop(d, HTTPSTATUS_WHY_METHOD_NOT_IDEMPOTENT, HTTPSTATUS_DECIDED_BY_FACTS);
    }
    return false;
}

static bool decide_by_attempts(hs_decision *d)
{
    bool limited = (d->policy->known & HTTPSTATUS_LIMIT_MAX_RETRIES) != 0;
    if ((d->policy->flags & HTTPSTATUS_POLICY_STOP_RETRY_OF_RETRY) != 0 &&
        hs_holds(d, HTTPSTATUS_FACT_RETRIED_ELSEWHERE)) {
        return hs_stop(d, HTTPSTATUS_WHY_RETRY_OF_RETRY, HTTPSTATUS_DECIDED_BY_FACTS);
    }
    if (limited && d->attempt > d->policy->max_retries) {
        return hs_stop(d, HTTPSTATUS_WHY_ATTEMPTS_SPENT, HTTPSTATUS_DECIDED_BY_LIMIT);
    }
    return false;
}

static bool decide_by_time(hs_decision *d)
{
    int64_t delay = d->verdict.delay_ms;
    bool total = (d->policy->known & HTTPSTATUS_LIMIT_MAX_ELAPSED) != 0 && hs_knows(d, HTTPSTATUS_KNOWN_ELAPSED);
    if (hs_knows(d, HTTPSTATUS_KNOWN_TIME_LEFT) && delay > d->facts->time_left_ms) {
        return hs_stop(d, HTTPSTATUS_WHY_WOULD_PASS_DEADLINE, HTTPSTATUS_DECIDED_BY_LIMIT);
    }
    if (total && (d->facts->elapsed_ms > d->policy->max_elapsed_ms ||
                  delay > d->policy->max_elapsed_ms - d->facts->elapsed_ms)) {
        return hs_stop(d, HTTPSTATUS_WHY_WOULD_PASS_TOTAL, HTTPSTATUS_DECIDED_BY_LIMIT);
    }
    return false;
}

static int32_t budget_cost(const hs_decision *d, const httpstatus_budget *budget)
{
    if (d->event == HTTPSTATUS_EVENT_TIMEOUT) {
        return budget->cost_timeout;
    }
    return d->verdict.why == HTTPSTATUS_WHY_RATE_LIMITED ? budget->cost_throttled : budget->cost;
}

static bool decide_by_budget(hs_decision *d, httpstatus_budget *budget)
{
    if (budget == NULL) {
        return false;
    }
    int32_t leased =
        httpstatus_budget_try(budget, budget_cost(d, budget), hs_knows(d, HTTPSTATUS_KNOWN_NOW) ? d->facts->now_ms : 0);
    if (leased <= 0) {
        return hs_stop(d, HTTPSTATUS_WHY_BUDGET_EMPTY, HTTPSTATUS_DECIDED_BY_BUDGET);
    }
    d->verdict.budget_cost = leased;
    return false;
}

/* How to send it again: over the same connection or another one, in early data or not. */
static int repeat_action(const hs_decision *d)
{
    if ((d->needs & HTTPSTATUS_NEED_NEW_CONNECTION) != 0) {
        return HTTPSTATUS_ACTION_NEW_CONNECTION;
    }
    return (d->needs & HTTPSTATUS_NEED_NO_EARLY_DATA) != 0 ? HTTPSTATUS_ACTION_NO_EARLY_DATA : HTTPSTATUS_ACTION_RETRY;
}

static void decide(hs_decision *d, httpstatus_budget *budget)
{
    if (hs_decide_by_floor(d) || hs_decide_special(d) || hs_decide_by_set(d) || decide_by_safety(d) ||
        decide_by_attempts(d)) {
        return;
    }
    int stopped = hs_wait(d->policy, d->facts, &d->hint, d->code, d->attempt, &d->verdict);
    if (stopped != 0) {
        hs_stop(d, stopped, HTTPSTATUS_DECIDED_BY_HINT);
        return;
    }
    if (decide_by_time(d) || decide_by_budget(d, budget)) {
        return;
    }
    d->verdict.action = repeat_action(d);
    d->verdict.safety = hs_safety_of(d);
    hs_note_replayable(d);
}

/* Facts that cannot be. */
static bool in_range(const httpstatus_retry_facts *f)
{
    bool code = f->code == 0 || (f->code >= 100 && f->code <= 999);
    bool event = (f->known & HTTPSTATUS_KNOWN_EVENT) == 0 ||
                 (f->event >= HTTPSTATUS_EVENT_NONE && f->event <= HTTPSTATUS_EVENT_CERTIFICATE);
    bool attempt = (f->known & HTTPSTATUS_KNOWN_ATTEMPT) == 0 || f->attempt >= 1;
    bool hint = (f->known & HTTPSTATUS_KNOWN_HINT) == 0 ||
                (f->hint_kind >= HTTPSTATUS_HINT_UNKNOWN && f->hint_kind <= HTTPSTATUS_HINT_INVALID);
    bool says = (f->known & HTTPSTATUS_KNOWN_SERVER_SAYS) == 0 ||
                (f->server_says >= HTTPSTATUS_SERVER_SAYS_NOTHING && f->server_says <= HTTPSTATUS_SERVER_SAYS_NO);
    bool times = ((f->known & HTTPSTATUS_KNOWN_HINT_DELAY) == 0 || f->hint_delay_ms >= 0) &&
                 ((f->known & HTTPSTATUS_KNOWN_ELAPSED) == 0 || f->elapsed_ms >= 0) &&
                 ((f->known & HTTPSTATUS_KNOWN_PRIOR_DELAY) == 0 || f->prior_delay_ms >= 0);
    return code && event && attempt && hint && says && times;
}

int httpstatus_retry_decide(const httpstatus_retry_settings *policy, const httpstatus_retry_facts *facts,
                            httpstatus_budget *budget, httpstatus_retry_verdict *out)
{
    if (facts == NULL || out == NULL) {
        return HTTPSTATUS_E_ARG;
    }
    const uint32_t all_known = HTTPSTATUS_KNOWN_NOW * 2 - 1, all_facts = HTTPSTATUS_FACT_USER_ACTION * 2 - 1;
    hs_decision d = { .policy = hs_policy_of(policy), .facts = facts };
    if (d.policy == NULL || !hs_input_usable(facts, facts->size, sizeof *facts, sizeof *facts) ||
        (facts->known & ~all_known) != 0 || (facts->facts_known & ~all_facts) != 0 ||
        !hs_output_usable(out->size, sizeof *out) ||
        (budget != NULL && !hs_output_usable(budget->size, sizeof *budget))) {
        return HTTPSTATUS_E_SIZE;
    }
    if (!in_range(facts) || !hs_waits_in_range(d.policy) || !hs_hint_words_exist(d.policy)) {
        return HTTPSTATUS_E_RANGE;
    }
    d.code = facts->code;
    d.event = d.code == 0 && hs_knows(&d, HTTPSTATUS_KNOWN_EVENT) ? facts->event : HTTPSTATUS_EVENT_NONE;
    d.method = hs_knows(&d, HTTPSTATUS_KNOWN_METHOD) ? facts->method : HTTPSTATUS_METHOD_UNKNOWN;
    d.attempt = hs_knows(&d, HTTPSTATUS_KNOWN_ATTEMPT) ? facts->attempt : 1;
    d.prior_code = hs_knows(&d, HTTPSTATUS_KNOWN_PRIOR_CODE) ? facts->prior_code : 0;
    d.needs = httpstatus_retry_needs(d.code);
    d.hint = hs_hint_of(d.policy, facts);
    d.verdict.size = out->size;
    decide(&d, budget);
    *out = d.verdict;
    return d.verdict.action;
}

const char *httpstatus_retry_action_name(int action)
{
    bool known = action >= HTTPSTATUS_ACTION_STOP && action <= HTTPSTATUS_ACTION_FOLLOW;
    return hs_nth_word("unknown\0stop\0retry\0new-connection\0auth\0proxy-auth\0no-expect\0no-early-data\0upgrade\0"
                       "change-request\0forward\0ask-person\0follow",
                       known ? (unsigned)action : 0);
}

const char *httpstatus_decided_by_name(int decided_by)
{
    bool known = decided_by >= HTTPSTATUS_DECIDED_BY_CODE && decided_by <= HTTPSTATUS_DECIDED_BY_FACTS;
    return hs_nth_word("unknown\0code\0hint\0server\0policy\0limit\0budget\0floor\0facts",
                       known ? (unsigned)decided_by : 0);
}

const char *httpstatus_retry_safety_name(int safety)
{
    bool known = safety >= HTTPSTATUS_SAFETY_NONE && safety <= HTTPSTATUS_SAFETY_UNKNOWN;
    return hs_nth_word("none\0idempotent\0keyed\0not-applied\0inferred\0may-run-twice\0unknown",
                       known ? (unsigned)safety : 6);
}
