/* SPDX-License-Identifier: MIT */
/*
 * What holds for every code, every policy and every method, with a sample of the other facts: a seeded generator, so
 * that each run asks the same.
 */
#include "httpstatus/method.h"
#include "httpstatus/retry_plan.h"
#include "httpstatus/why.h"
#include "suite.h"

enum { POLICIES_MOST = 64, OWN_POLICIES = 3, METHODS = HTTPSTATUS_METHOD_ASTERISK + 1, ALL_FACTS = (1 << 20) - 1 };

static httpstatus_retry_settings policies[POLICIES_MOST];
static int policy_count;
static uint64_t state = 88172645463325252u;

/* xorshift64 */
static uint64_t next(void)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state;
}

static bool repeats(int action)
{
    return action >= HTTPSTATUS_ACTION_RETRY && action <= HTTPSTATUS_ACTION_UPGRADE;
}

static int64_t some_time(void)
{
    static const int64_t times[] = {
        0, 1, 25, 500, 1000, 5000, 60000, 300000, 300001, 9999999999000, INT64_C(9007199254740991)
    };
    return times[next() % (sizeof times / sizeof times[0])];
}

/* Facts about which nothing is known half of the time. */
static httpstatus_retry_facts some_facts(int code, int method)
{
    httpstatus_retry_facts f = HTTPSTATUS_RETRY_FACTS_INIT;
    f.code = code;
    f.method = method;
    f.known = (uint32_t)next() & (HTTPSTATUS_KNOWN_NOW * 2 - 1);
    f.known |= HTTPSTATUS_KNOWN_METHOD;
    f.event = (int32_t)(next() % 8);
    f.attempt = (int32_t)(next() % 6 + 1);
    f.prior_code = next() % 4 == 0 ? code : 503;
    f.server_says = (int32_t)(next() % 3);
    f.hint_kind = (int32_t)(next() % 6);
    f.hint_flags = (uint32_t)next() & 4095;
    f.hint_delay_ms = some_time();
    f.elapsed_ms = some_time();
    f.time_left_ms = some_time();
    f.prior_delay_ms = some_time();
    f.random = next();
    /* Few at a time, or the floors answer everything. */
    f.facts = (uint32_t)(next() & next()) & ALL_FACTS;
    f.facts_known = (uint32_t)(next() & next()) & ALL_FACTS;
    return f;
}

static httpstatus_retry_verdict decide(const httpstatus_retry_settings *p, const httpstatus_retry_facts *f)
{
    httpstatus_retry_verdict v = HTTPSTATUS_RETRY_VERDICT_INIT;
    EXPECT_INT(f->code, httpstatus_retry_decide(p, f, NULL, &v), v.action);
    return v;
}

static void check_verdict(const httpstatus_retry_settings *p, const httpstatus_retry_facts *f,
                          const httpstatus_retry_verdict *v)
{
    httpstatus_retry_verdict again = decide(p, f);
    EXPECT_INT(f->code, memcmp(&again, v, sizeof again), 0);
    EXPECT_INT(f->code, v->action >= HTTPSTATUS_ACTION_STOP && v->action <= HTTPSTATUS_ACTION_FOLLOW, true);
    EXPECT_INT(f->code, httpstatus_why_name(v->why) != NULL, true);
    EXPECT_INT(f->code, v->decided_by >= HTTPSTATUS_DECIDED_BY_CODE && v->decided_by <= HTTPSTATUS_DECIDED_BY_FACTS,
               true);
    EXPECT_INT(f->code, 0 <= v->delay_min_ms && v->delay_min_ms <= v->delay_ms && v->delay_ms <= v->delay_max_ms, true);
    EXPECT_INT(f->code, repeats(v->action), v->safety != HTTPSTATUS_SAFETY_NONE);
    EXPECT_INT(f->code, repeats(v->action) || v->action == HTTPSTATUS_ACTION_FOLLOW || v->delay_max_ms == 0, true);
}

static void check_random_ends(const httpstatus_retry_settings *p, const httpstatus_retry_facts *facts)
{
    httpstatus_retry_facts f = *facts;
    f.known |= HTTPSTATUS_KNOWN_RANDOM;
    f.random = 0;
    httpstatus_retry_verdict low = decide(p, &f);
    f.random = UINT64_MAX;
    httpstatus_retry_verdict high = decide(p, &f);
    EXPECT_INT(f.code, low.delay_ms, low.delay_min_ms);
    EXPECT_INT(f.code, high.delay_ms, high.delay_max_ms);
    if (repeats(low.action) && repeats(high.action)) {
        EXPECT_INT(f.code, low.delay_max_ms, high.delay_ms);
        EXPECT_INT(f.code, high.delay_min_ms, low.delay_ms);
    }
}

static bool has_usable_hint(const httpstatus_retry_facts *f)
{
    uint32_t both = HTTPSTATUS_KNOWN_HINT | HTTPSTATUS_KNOWN_HINT_DELAY;
    bool milliseconds = (f->hint_flags & HTTPSTATUS_HINT_MILLISECONDS) != 0;
    return (f->known & both) == both &&
           ((f->hint_kind == HTTPSTATUS_HINT_DELAY && !milliseconds) || f->hint_kind == HTTPSTATUS_HINT_DATE);
}

/* Ours: a hint is a floor, and a longer one asks for no shorter wait. */
static void check_hint_is_a_floor(const httpstatus_retry_settings *p, const httpstatus_retry_facts *facts,
                                  const httpstatus_retry_verdict *v)
{
    if (!has_usable_hint(facts) || !repeats(v->action)) {
        return;
    }
    EXPECT_INT(facts->code, v->delay_min_ms >= facts->hint_delay_ms, true);
    httpstatus_retry_facts longer = *facts;
    longer.hint_delay_ms += (int64_t)(next() % 10000);
    httpstatus_retry_verdict later = decide(p, &longer);
    EXPECT_INT(facts->code, !repeats(later.action) || later.delay_ms >= v->delay_ms, true);
}

static void check_attempts(const httpstatus_retry_settings *p, const httpstatus_retry_facts *facts,
                           const httpstatus_retry_verdict *v)
{
    httpstatus_retry_facts more = *facts;
    if (repeats(v->action)) {
        return;
    }
    more.attempt = ((more.known & HTTPSTATUS_KNOWN_ATTEMPT) != 0 ? more.attempt : 1) + 1 + (int32_t)(next() % 5);
    more.known |= HTTPSTATUS_KNOWN_ATTEMPT;
    /* A remainder may be shorter for a longer wait, and then fit before a deadline: the one draw that is so. */
    if (p->jitter != HTTPSTATUS_JITTER_MODULO) {
        EXPECT_INT(facts->code, repeats(decide(p, &more).action), false);
    }
}

/* RFC 9110, section 9.2.2: MUST NOT. */
static void check_proxy(const httpstatus_retry_settings *p, const httpstatus_retry_facts *facts)
{
    httpstatus_retry_facts f = *facts;
    bool sent = f.code != 0 || (f.known & HTTPSTATUS_KNOWN_EVENT) == 0 ||
                (f.event != HTTPSTATUS_EVENT_NOT_SENT && f.event != HTTPSTATUS_EVENT_NOT_PROCESSED);
    f.facts |= HTTPSTATUS_FACT_IS_PROXY;
    f.facts_known |= HTTPSTATUS_FACT_IS_PROXY;
    f.facts &= ~(uint32_t)HTTPSTATUS_FACT_NOT_PROCESSED;
    if (sent && !httpstatus_method_is_idempotent(f.method)) {
        EXPECT_INT(f.code, repeats(decide(p, &f).action), false);
    }
}

static void check_opens_widen(const httpstatus_retry_settings *policy, const httpstatus_retry_facts *f,
                              const httpstatus_retry_verdict *v)
{
    httpstatus_retry_settings wider = *policy;
    wider.opens |= UINT32_C(1) << next() % 7;
    httpstatus_retry_verdict open = decide(&wider, f);
    if (repeats(v->action)) {
        EXPECT_INT(f->code, memcmp(&open, v, sizeof open), 0);
    }
}

static void check_refusal_costs_nothing(const httpstatus_retry_settings *p, const httpstatus_retry_facts *f)
{
    httpstatus_retry_settings with = *p;
    with.budget_model = (int32_t)(next() % 6);
    with.budget_window_ms = 10000;
    with.budget_percent_milli = 20000;
    httpstatus_budget budget = HTTPSTATUS_BUDGET_INIT, before;
    httpstatus_retry_verdict v = HTTPSTATUS_RETRY_VERDICT_INIT;
    EXPECT_INT(f->code, httpstatus_budget_init(&budget, &with, 0), 0);
    budget.level = (int32_t)(next() % 12);
    before = budget;
    httpstatus_retry_decide(&with, f, &budget, &v);
    if (!repeats(v.action)) {
        EXPECT_INT(f->code, memcmp(&budget, &before, sizeof budget), 0);
        EXPECT_INT(f->code, v.budget_cost, 0);
    }
}

/* By hand what a plan does: the same facts again, after the highest wait. */
static void check_plan(const httpstatus_retry_settings *p, const httpstatus_retry_facts *facts)
{
    enum { CAP = 30 };
    httpstatus_retry_verdict steps[CAP] = { HTTPSTATUS_RETRY_VERDICT_INIT };
    httpstatus_retry_facts f = *facts;
    f.known &= ~(uint32_t)HTTPSTATUS_KNOWN_RANDOM;
    int count = httpstatus_retry_plan(p, &f, steps, CAP);
    EXPECT_INT(f.code, count >= 1 && count <= 1000, true);
    for (int i = 0; i < count && i < CAP; i++) {
        httpstatus_retry_verdict v = decide(p, &f);
        EXPECT_INT(f.code, memcmp(&v, &steps[i], sizeof v), 0);
        EXPECT_INT(f.code, repeats(v.action), i < count - 1);
        f.attempt = ((f.known & HTTPSTATUS_KNOWN_ATTEMPT) != 0 ? f.attempt : 1) + 1;
        f.elapsed_ms = ((f.known & HTTPSTATUS_KNOWN_ELAPSED) != 0 ? f.elapsed_ms : 0) + v.delay_max_ms;
        f.time_left_ms -= v.delay_max_ms;
        f.prior_delay_ms = v.delay_ms;
        f.prior_code = f.code;
        f.known |= HTTPSTATUS_KNOWN_ATTEMPT | HTTPSTATUS_KNOWN_ELAPSED | HTTPSTATUS_KNOWN_PRIOR_DELAY |
                   HTTPSTATUS_KNOWN_PRIOR_CODE;
    }
}

static void for_each(void (*check)(int policy, const httpstatus_retry_facts *facts), int stride)
{
    for (int policy = 0; policy < policy_count; policy++) {
        for (int code = 99; code <= 999; code++) {
            for (int method = (int)(next() % (uint64_t)stride); method < METHODS; method += stride) {
                httpstatus_retry_facts facts = some_facts(code == 99 ? 0 : code, method);
                check(policy, &facts);
            }
        }
    }
}

static void verdict_and_ends(int policy, const httpstatus_retry_facts *facts)
{
    httpstatus_retry_verdict v = decide(&policies[policy], facts);
    check_verdict(&policies[policy], facts, &v);
    check_random_ends(&policies[policy], facts);
    if (policy < OWN_POLICIES) {
        check_hint_is_a_floor(&policies[policy], facts, &v);
    }
}

static void changes(int policy, const httpstatus_retry_facts *facts)
{
    httpstatus_retry_verdict v = decide(&policies[policy], facts);
    check_attempts(&policies[policy], facts, &v);
    check_opens_widen(&policies[policy], facts, &v);
    check_proxy(&policies[policy], facts);
    check_refusal_costs_nothing(&policies[policy], facts);
}

static void plans(int policy, const httpstatus_retry_facts *facts)
{
    check_plan(&policies[policy], facts);
}

START_TEST(verdicts_are_total_and_their_bounds_are_met)
{
    for_each(verdict_and_ends, 1);
}
END_TEST

START_TEST(more_attempts_open_words_proxies_and_budgets)
{
    for_each(changes, 1);
}
END_TEST

START_TEST(plans_are_decisions_one_after_the_other)
{
    for_each(plans, 7);
}
END_TEST

int main(void)
{
    for (; httpstatus_retry_policy_name(policy_count) != NULL && policy_count < POLICIES_MOST; policy_count++) {
        policies[policy_count].size = sizeof policies[0];
        httpstatus_retry_policy(httpstatus_retry_policy_name(policy_count), HTTPSTATUS_NTS, &policies[policy_count]);
    }
    const TTest *const tests[] = { verdicts_are_total_and_their_bounds_are_met,
                                   more_attempts_open_words_proxies_and_budgets,
                                   plans_are_decisions_one_after_the_other, NULL };
    return run_suite("every_verdict", tests);
}
