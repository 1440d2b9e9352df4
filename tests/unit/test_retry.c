/* SPDX-License-Identifier: MIT */
/* Arguments, sizes and extreme facts of a decision. What it decides: tests/vectors/retry.tsv and every_verdict. */
#include "httpstatus/retry.h"

#include "deciding.h"
#include "httpstatus/error.h"

/* The error, after a look whether the verdict stayed as it was. */
static int refused(const httpstatus_retry_settings *policy, const httpstatus_retry_facts *facts)
{
    httpstatus_retry_verdict verdict, before;
    memset(&verdict, 0x5a, sizeof verdict);
    verdict.size = sizeof verdict;
    before = verdict;
    int error = httpstatus_retry_decide(policy, facts, NULL, &verdict);
    ck_assert_int_lt(error, 0);
    ck_assert_int_eq(memcmp(&verdict, &before, sizeof verdict), 0);
    return error;
}

START_TEST(arguments_and_sizes)
{
    httpstatus_retry_facts facts = get(503);
    httpstatus_retry_verdict verdict = HTTPSTATUS_RETRY_VERDICT_INIT;
    httpstatus_retry_settings policy = preset("default");
    httpstatus_budget budget = HTTPSTATUS_BUDGET_INIT;
    ck_assert_int_eq(refused(NULL, NULL), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_retry_decide(NULL, &facts, NULL, NULL), HTTPSTATUS_E_ARG);
    facts.size--;
    ck_assert_int_eq(refused(NULL, &facts), HTTPSTATUS_E_SIZE);
    facts.size++;
    policy.size--;
    ck_assert_int_eq(refused(&policy, &facts), HTTPSTATUS_E_SIZE);
    policy.size = 0;
    ck_assert_int_eq(refused(&policy, &facts), HTTPSTATUS_E_SIZE);
    verdict.size--;
    ck_assert_int_eq(httpstatus_retry_decide(NULL, &facts, NULL, &verdict), HTTPSTATUS_E_SIZE);
    verdict.size++;
    budget.size--;
    ck_assert_int_eq(httpstatus_retry_decide(NULL, &facts, &budget, &verdict), HTTPSTATUS_E_SIZE);
}
END_TEST

START_TEST(what_the_library_does_not_know_is_not_passed_over)
{
    struct {
        httpstatus_retry_facts facts;
        uint64_t tail;
    } newer_facts = { get(503), 0 };
    struct {
        httpstatus_retry_settings policy;
        uint64_t tail;
    } newer_policy = { preset("default"), 0 };
    newer_facts.facts.size = sizeof newer_facts;
    newer_policy.policy.size = sizeof newer_policy;
    ck_assert_int_eq(decided(&newer_policy.policy, &newer_facts.facts).action, HTTPSTATUS_ACTION_RETRY);
    newer_facts.tail = 1;
    ck_assert_int_eq(refused(NULL, &newer_facts.facts), HTTPSTATUS_E_SIZE);
    newer_policy.tail = UINT64_C(1) << 63;
    newer_facts.tail = 0;
    ck_assert_int_eq(refused(&newer_policy.policy, &newer_facts.facts), HTTPSTATUS_E_SIZE);

    httpstatus_retry_facts facts = get(503);
    for (uint32_t bit = HTTPSTATUS_KNOWN_NOW * 2u; bit != 0; bit *= 2) {
        facts.known = HTTPSTATUS_KNOWN_METHOD | bit;
        ck_assert_int_eq(refused(NULL, &facts), HTTPSTATUS_E_SIZE);
    }
    facts = get(503);
    for (uint32_t bit = HTTPSTATUS_FACT_USER_ACTION * 2u; bit != 0; bit *= 2) {
        facts.facts_known = bit;
        ck_assert_int_eq(refused(NULL, &facts), HTTPSTATUS_E_SIZE);
    }
    facts = get(503);
    httpstatus_retry_settings policy = preset("default");
    for (uint32_t bit = HTTPSTATUS_LIMIT_MAX_ELAPSED * 2u; bit != 0; bit *= 2) {
        policy.known = bit;
        ck_assert_int_eq(refused(&policy, &facts), HTTPSTATUS_E_SIZE);
    }
    for (int member = 0; member < 5; member++) {
        httpstatus_retry_settings p = preset("default");
        uint32_t *members[] = { &p.flags, &p.opens, &p.hint_forms, &p.events, &p.actions };
        *members[member] |= UINT32_C(1) << 31;
        EXPECT_INT(member, refused(&p, &facts), HTTPSTATUS_E_SIZE);
    }
}
END_TEST

START_TEST(a_newer_verdict_keeps_its_tail)
{
    struct {
        httpstatus_retry_verdict verdict;
        uint64_t tail;
    } newer = { HTTPSTATUS_RETRY_VERDICT_INIT, 77 };
    httpstatus_retry_facts facts = get(503);
    newer.verdict.size = sizeof newer;
    ck_assert_int_eq(httpstatus_retry_decide(NULL, &facts, NULL, &newer.verdict), HTTPSTATUS_ACTION_RETRY);
    ck_assert(newer.tail == 77 && newer.verdict.size == sizeof newer);
}
END_TEST

START_TEST(facts_that_cannot_be)
{
    static const int codes[] = { INT_MIN, -1, 1, 99, 1000, INT_MAX };
    for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++) {
        httpstatus_retry_facts facts = get(codes[i]);
        ck_assert_int_eq(refused(NULL, &facts), HTTPSTATUS_E_RANGE);
    }
    static const int attempts[] = { 0, -1, INT_MIN };
    for (size_t i = 0; i < sizeof attempts / sizeof attempts[0]; i++) {
        httpstatus_retry_facts facts = get(503);
        facts.attempt = attempts[i];
        ck_assert_int_eq(decided(NULL, &facts).action, HTTPSTATUS_ACTION_RETRY);
        facts.known |= HTTPSTATUS_KNOWN_ATTEMPT;
        ck_assert_int_eq(refused(NULL, &facts), HTTPSTATUS_E_RANGE);
    }
    static const int64_t times[] = { -1, INT64_MIN };
    for (size_t i = 0; i < sizeof times / sizeof times[0]; i++) {
        httpstatus_retry_facts elapsed = get(503), prior = get(503), hint = get(503);
        elapsed.elapsed_ms = prior.prior_delay_ms = hint.hint_delay_ms = times[i];
        elapsed.known |= HTTPSTATUS_KNOWN_ELAPSED;
        prior.known |= HTTPSTATUS_KNOWN_PRIOR_DELAY;
        hint.known |= HTTPSTATUS_KNOWN_HINT_DELAY;
        ck_assert_int_eq(refused(NULL, &elapsed), HTTPSTATUS_E_RANGE);
        ck_assert_int_eq(refused(NULL, &prior), HTTPSTATUS_E_RANGE);
        ck_assert_int_eq(refused(NULL, &hint), HTTPSTATUS_E_RANGE);
    }
    for (int i = 0; i < HOSTILE_INTS; i++) {
        httpstatus_retry_facts event = get(0), kind = get(503), says = get(503);
        event.event = kind.hint_kind = says.server_says = hostile_ints[i];
        event.known |= HTTPSTATUS_KNOWN_EVENT;
        kind.known |= HTTPSTATUS_KNOWN_HINT;
        says.known |= HTTPSTATUS_KNOWN_SERVER_SAYS;
        ck_assert_int_eq(refused(NULL, &event), HTTPSTATUS_E_RANGE);
        ck_assert_int_eq(refused(NULL, &kind), HTTPSTATUS_E_RANGE);
        ck_assert_int_eq(refused(NULL, &says), HTTPSTATUS_E_RANGE);
        /* Any method is legal, and promises nothing. */
        httpstatus_retry_facts method = get(503);
        method.method = hostile_ints[i];
        ck_assert_int_eq(decided(NULL, &method).why, HTTPSTATUS_WHY_METHOD_NOT_IDEMPOTENT);
    }
}
END_TEST

START_TEST(policies_that_cannot_be)
{
    httpstatus_retry_facts facts = get(503);
    for (int member = 0; member < 12; member++) {
        httpstatus_retry_settings p = preset("default");
        int32_t *members[] = { &p.opens_by,      &p.hint_zero,    &p.hint_past,   &p.hint_invalid,
                               &p.hint_over_cap, &p.hint_combine, &p.hint_lo_q16, &p.hint_hi_q16,
                               &p.backoff,       &p.jitter,       &p.factor_q16,  &p.jitter_lo_q16 };
        *members[member] = -1;
        EXPECT_INT(member, refused(&p, &facts), HTTPSTATUS_E_RANGE);
        *members[member] = INT32_MAX;
        EXPECT_INT(member, refused(&p, &facts), HTTPSTATUS_E_RANGE);
    }
    for (int member = 0; member < 4; member++) {
        httpstatus_retry_settings p = preset("default");
        int64_t *members[] = { &p.hint_cap_ms, &p.hint_window_ms, &p.initial_ms, &p.max_ms };
        *members[member] = -1;
        EXPECT_INT(member, refused(&p, &facts), HTTPSTATUS_E_RANGE);
    }
    /* The window is added to a wait, so it is below 2^46 ms as every wait of a policy (retry_policy.h). */
    httpstatus_retry_settings p = preset("default");
    p.hint_window_ms = (INT64_C(1) << 46) - 1;
    ck_assert_int_eq(decided(&p, &facts).action, HTTPSTATUS_ACTION_RETRY);
    p.hint_window_ms++;
    ck_assert_int_eq(refused(&p, &facts), HTTPSTATUS_E_RANGE);
}
END_TEST

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

START_TEST(hints_that_no_policy_reads_are_told)
{
    httpstatus_retry_settings policy = preset("go-retryablehttp");
    httpstatus_retry_facts facts = get(502);
    facts.known |= HTTPSTATUS_KNOWN_HINT | HTTPSTATUS_KNOWN_HINT_DELAY;
    facts.hint_kind = HTTPSTATUS_HINT_DELAY;
    facts.hint_delay_ms = 60000;
    httpstatus_retry_verdict verdict = decided(&policy, &facts);
    ck_assert(verdict.notes & HTTPSTATUS_NOTE_HINT_IGNORED);
    ck_assert_int_eq(verdict.delay_ms, 1000);
    /* A hint of which only the kind is known has no wait to obey. */
    facts.code = 503;
    facts.known &= ~(uint32_t)HTTPSTATUS_KNOWN_HINT_DELAY;
    ck_assert_int_eq(decided(NULL, &facts).delay_min_ms, 0);
}
END_TEST

START_TEST(a_failure_without_a_code_is_not_the_same_code_again)
{
    httpstatus_retry_settings policy = preset("default");
    policy.flags |= HTTPSTATUS_POLICY_ONCE_PER_STATUS;
    httpstatus_retry_facts facts = get(0);
    facts.known |= HTTPSTATUS_KNOWN_EVENT | HTTPSTATUS_KNOWN_ATTEMPT;
    facts.event = HTTPSTATUS_EVENT_CLOSED;
    facts.attempt = 2;
    ck_assert_int_eq(decided(&policy, &facts).action, HTTPSTATUS_ACTION_RETRY);
    facts = get(503);
    facts.known |= HTTPSTATUS_KNOWN_ATTEMPT | HTTPSTATUS_KNOWN_PRIOR_CODE;
    facts.attempt = 2;
    facts.prior_code = 502;
    ck_assert_int_eq(decided(&policy, &facts).action, HTTPSTATUS_ACTION_RETRY);
    facts.prior_code = 503;
    ck_assert_int_eq(decided(&policy, &facts).why, HTTPSTATUS_WHY_TRIED_ONCE);
}
END_TEST

START_TEST(early_data_goes_again_where_the_connection_fits)
{
    httpstatus_retry_settings policy = preset("default");
    httpstatus_retry_facts facts = get(425);
    facts.facts = facts.facts_known = HTTPSTATUS_FACT_EARLY_DATA;
    ck_assert_int_eq(decided(&policy, &facts).action, HTTPSTATUS_ACTION_NO_EARLY_DATA);
    policy.needs_425 = HTTPSTATUS_CONNECTION_QUIET;
    ck_assert_int_ne(decided(&policy, &facts).action, HTTPSTATUS_ACTION_NO_EARLY_DATA);
    facts.facts = facts.facts_known |= HTTPSTATUS_FACT_QUIET;
    ck_assert_int_eq(decided(&policy, &facts).action, HTTPSTATUS_ACTION_NO_EARLY_DATA);
}
END_TEST

START_TEST(a_connection_of_the_excluded_kind_is_not_moved)
{
    httpstatus_retry_settings policy = preset("default");
    httpstatus_retry_facts facts = get(421);
    policy.needs_421 = HTTPSTATUS_CONNECTION_MULTIPLEXED << 8;
    facts.facts_known = HTTPSTATUS_FACT_MULTIPLEXED;
    ck_assert_int_eq(decided(&policy, &facts).action, HTTPSTATUS_ACTION_NEW_CONNECTION);
    facts.facts = HTTPSTATUS_FACT_MULTIPLEXED;
    ck_assert_int_eq(decided(&policy, &facts).action, HTTPSTATUS_ACTION_STOP);
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
    httpstatus_retry_decide(&policy, &error, &budget, &verdict);
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

START_TEST(zero503_is_off_until_asked_for)
{
    httpstatus_retry_settings policy = preset("default");
    httpstatus_retry_facts facts = get(503);
    facts.method = HTTPSTATUS_METHOD_POST;
    facts.known |= HTTPSTATUS_KNOWN_HINT | HTTPSTATUS_KNOWN_HINT_DELAY;
    facts.hint_kind = HTTPSTATUS_HINT_DELAY;
    ck_assert_int_eq(decided(&policy, &facts).action, HTTPSTATUS_ACTION_STOP);
    policy.opens |= HTTPSTATUS_OPEN_ZERO503;
    ck_assert_int_eq(decided(&policy, &facts).action, HTTPSTATUS_ACTION_RETRY);
    facts.hint_delay_ms = 1;
    ck_assert_int_eq(decided(&policy, &facts).action, HTTPSTATUS_ACTION_STOP);
    facts.hint_delay_ms = 0;
    facts.hint_kind = HTTPSTATUS_HINT_PAST;
    ck_assert_int_eq(decided(&policy, &facts).action, HTTPSTATUS_ACTION_STOP);
    facts.hint_kind = HTTPSTATUS_HINT_DELAY;
    facts.code = 429;
    ck_assert_int_eq(decided(&policy, &facts).action, HTTPSTATUS_ACTION_STOP);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        arguments_and_sizes,
        what_the_library_does_not_know_is_not_passed_over,
        a_newer_verdict_keeps_its_tail,
        facts_that_cannot_be,
        policies_that_cannot_be,
        extreme_times_are_compared_and_not_added,
        hints_that_no_policy_reads_are_told,
        a_connection_of_the_excluded_kind_is_not_moved,
        the_budget_is_asked_last_and_charged_by_the_reason,
        zero503_is_off_until_asked_for,
        a_failure_without_a_code_is_not_the_same_code_again,
        early_data_goes_again_where_the_connection_fits,
        NULL,
    };
    return run_suite("retry", tests);
}
