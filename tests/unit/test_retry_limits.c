/* SPDX-License-Identifier: MIT */
/* What ends repeats that the policy allows: another layer, time, the budget. */
#include "deciding.h"

START_TEST(extreme_times_are_compared_and_not_added)
{
    static const int64_t times[] = { 0, 1, (INT64_C(1) << 53) - 1, INT64_C(1) << 53, INT64_MAX - 1, INT64_MAX };
    httpstatus_retry_settings policy = preset("default");
    policy.known = HTTPSTATUS_LIMIT_MAX_ELAPSED | HTTPSTATUS_LIMIT_MAX_MS;
    for (size_t i = 0; i < sizeof times / sizeof times[0]; i++) {
        for (size_t j = 0; j < sizeof times / sizeof times[0]; j++) {
            for (size_t k = 0; k < sizeof times / sizeof times[0]; k++) {
                httpstatus_retry_facts facts = get(503);
                facts.known |= HTTPSTATUS_KNOWN_HINT | HTTPSTATUS_KNOWN_HINT_DELAY | HTTPSTATUS_KNOWN_ELAPSED |
                               HTTPSTATUS_KNOWN_RANDOM | HTTPSTATUS_KNOWN_ATTEMPT;
                facts.hint_kind = HTTPSTATUS_HINT_DELAY;
                facts.attempt = INT32_MAX;
                facts.hint_delay_ms = times[i];
                facts.elapsed_ms = times[j];
                policy.max_elapsed_ms = times[k];
                httpstatus_retry_verdict verdict = decided(&policy, &facts);
                bool fits = times[j] <= times[k] && times[i] <= times[k] - times[j];
                ck_assert_int_eq(verdict.action, fits ? HTTPSTATUS_ACTION_RETRY : HTTPSTATUS_ACTION_STOP);
                ck_assert_int_eq(verdict.delay_ms, fits ? times[i] : 0);
                bool long_wait = fits && verdict.delay_max_ms > INT32_MAX;
                ck_assert(!long_wait || (verdict.notes & HTTPSTATUS_NOTE_TIMER_LIMIT) != 0);
            }
        }
    }
}
END_TEST

START_TEST(the_budget_is_asked_last_and_charged_by_the_reason)
{
    httpstatus_retry_settings policy = preset("default");
    policy.budget_cost_throttled = 7;
    httpstatus_budget budget = HTTPSTATUS_BUDGET_INIT;
    httpstatus_budget_init(&budget, &policy, 0);
    httpstatus_retry_verdict verdict = HTTPSTATUS_RETRY_VERDICT_INIT;
    httpstatus_retry_facts error = get(503), throttled = get(429), timeout = get(0), post = get(503);
    timeout.event = HTTPSTATUS_EVENT_TIMEOUT;
    timeout.known |= HTTPSTATUS_KNOWN_EVENT;
    post.method = HTTPSTATUS_METHOD_POST;
    ck_assert_int_eq(httpstatus_retry_decide(&policy, &error, &budget, &verdict), HTTPSTATUS_ACTION_RETRY);
    ck_assert(verdict.budget_cost == 5 && budget.level == 495);
    httpstatus_retry_decide(&policy, &throttled, &budget, &verdict);
    ck_assert(verdict.budget_cost == 7 && budget.level == 488);
    httpstatus_retry_decide(&policy, &timeout, &budget, &verdict);
    ck_assert(verdict.budget_cost == 10 && budget.level == 478);
    httpstatus_retry_decide(&policy, &post, &budget, &verdict);
    ck_assert(verdict.budget_cost == 0 && budget.level == 478);
    budget.level = 4;
    httpstatus_retry_decide(&policy, &error, &budget, &verdict);
    ck_assert_int_eq(verdict.action, HTTPSTATUS_ACTION_STOP);
    ck_assert_int_eq(verdict.why, HTTPSTATUS_WHY_BUDGET_EMPTY);
    ck_assert_int_eq(verdict.decided_by, HTTPSTATUS_DECIDED_BY_BUDGET);
    ck_assert(verdict.delay_ms == 0 && verdict.delay_max_ms == 0 && budget.level == 4);
}
END_TEST

START_TEST(a_budget_of_one_token_is_enough_for_one)
{
    httpstatus_retry_settings policy = preset("default");
    policy.budget_cost = policy.budget_capacity = 1;
    httpstatus_budget budget = HTTPSTATUS_BUDGET_INIT;
    httpstatus_budget_init(&budget, &policy, 0);
    httpstatus_retry_verdict verdict = HTTPSTATUS_RETRY_VERDICT_INIT;
    httpstatus_retry_facts facts = get(503);
    ck_assert_int_eq(httpstatus_retry_decide(&policy, &facts, &budget, &verdict), HTTPSTATUS_ACTION_RETRY);
    ck_assert(verdict.budget_cost == 1 && budget.level == 0);
    ck_assert_int_eq(httpstatus_retry_decide(&policy, &facts, &budget, &verdict), HTTPSTATUS_ACTION_STOP);
}
END_TEST

/* A window of 10 ms, and one request at its beginning, which pays for one repeat. */
static int asked_at(const httpstatus_retry_facts *facts, int64_t window_begins_ms)
{
    httpstatus_retry_settings policy = preset("default");
    policy.budget_model = HTTPSTATUS_BUDGET_DEPOSIT;
    policy.budget_percent_milli = 100000;
    policy.budget_window_ms = 10;
    httpstatus_budget budget = HTTPSTATUS_BUDGET_INIT;
    ck_assert_int_eq(httpstatus_budget_init(&budget, &policy, window_begins_ms), HTTPSTATUS_E_NONE);
    httpstatus_budget_deposit(&budget, HTTPSTATUS_OUTCOME_REQUEST, 0, window_begins_ms);
    httpstatus_retry_verdict verdict = HTTPSTATUS_RETRY_VERDICT_INIT;
    return httpstatus_retry_decide(&policy, facts, &budget, &verdict);
}

START_TEST(a_budget_over_a_window_goes_by_the_clock_of_the_facts)
{
    httpstatus_retry_facts facts = get(503);
    facts.now_ms = 1000;
    /* Where the time is not known the clock stands at 0. */
    ck_assert_int_eq(asked_at(&facts, -9), HTTPSTATUS_ACTION_RETRY);
    ck_assert_int_eq(asked_at(&facts, -10), HTTPSTATUS_ACTION_STOP);
    facts.known |= HTTPSTATUS_KNOWN_NOW;
    ck_assert_int_eq(asked_at(&facts, 991), HTTPSTATUS_ACTION_RETRY);
    ck_assert_int_eq(asked_at(&facts, 990), HTTPSTATUS_ACTION_STOP);
}
END_TEST

/* RFC 9110, section 9.2.2: a client should not repeat a repeat. */
START_TEST(another_layer_that_repeats_stops_where_the_policy_says_so)
{
    httpstatus_retry_settings policy = preset("default");
    httpstatus_retry_facts facts = get(503);
    facts.facts = facts.facts_known = HTTPSTATUS_FACT_RETRIED_ELSEWHERE;
    ck_assert_int_eq(decided(&policy, &facts).why, HTTPSTATUS_WHY_RETRY_OF_RETRY);
    policy.flags &= ~(uint32_t)HTTPSTATUS_POLICY_STOP_RETRY_OF_RETRY;
    ck_assert_int_eq(decided(&policy, &facts).action, HTTPSTATUS_ACTION_RETRY);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        extreme_times_are_compared_and_not_added,
        the_budget_is_asked_last_and_charged_by_the_reason,
        a_budget_of_one_token_is_enough_for_one,
        a_budget_over_a_window_goes_by_the_clock_of_the_facts,
        another_layer_that_repeats_stops_where_the_policy_says_so,
        NULL,
    };
    return run_suite("retry_limits", tests);
}
