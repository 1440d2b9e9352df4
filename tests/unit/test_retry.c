/* SPDX-License-Identifier: MIT */
/* Arguments, sizes and extreme facts of a decision. What it decides: tests/vectors/retry.tsv and every_verdict. */
#include "httpstatus/retry.h"

#include "deciding.h"
#include "httpstatus/error.h"
#include "httpstatus/method.h"

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
        static const uint32_t last[] = { HTTPSTATUS_POLICY_STOP_RETRY_OF_RETRY, HTTPSTATUS_OPEN_HINT,
                                         HTTPSTATUS_FORM_MS, 1u << HTTPSTATUS_EVENT_CERTIFICATE,
                                         1u << HTTPSTATUS_ACTION_FOLLOW };
        *members[member] = last[member] * 2 - 1;
        ck_assert_int_gt(decided(&p, &facts).action, 0);
        for (uint32_t bit = last[member] * 2; bit != 0; bit *= 2) {
            *members[member] = bit;
            EXPECT_INT(member, refused(&p, &facts), HTTPSTATUS_E_SIZE);
        }
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

START_TEST(an_empty_policy_repeats_nothing)
{
    const httpstatus_retry_settings empty = HTTPSTATUS_RETRY_SETTINGS_INIT;
    for (int code = 100; code <= 599; code++) {
        httpstatus_retry_facts facts = get(code);
        int action = decided(&empty, &facts).action;
        EXPECT_INT(code, action >= HTTPSTATUS_ACTION_RETRY && action <= HTTPSTATUS_ACTION_UPGRADE, false);
    }
    httpstatus_retry_facts facts = get(503);
    ck_assert_int_eq(decided(&empty, &facts).why, HTTPSTATUS_WHY_NOT_IN_POLICY);
}
END_TEST

START_TEST(the_first_word_of_each_kind_says_nothing)
{
    httpstatus_retry_facts facts = get(503), silent = facts;
    silent.known |= HTTPSTATUS_KNOWN_EVENT | HTTPSTATUS_KNOWN_HINT | HTTPSTATUS_KNOWN_SERVER_SAYS;
    httpstatus_retry_verdict expected = decided(NULL, &facts), verdict = decided(NULL, &silent);
    ck_assert_int_eq(memcmp(&verdict, &expected, sizeof verdict), 0);
    httpstatus_retry_settings policy = preset("default");
    policy.opens_by = policy.hint_zero = policy.hint_past = policy.hint_invalid = policy.hint_over_cap = 0;
    policy.hint_combine = policy.hint_lo_q16 = policy.hint_hi_q16 = 0;
    verdict = decided(&policy, &facts);
    ck_assert_int_eq(memcmp(&verdict, &expected, sizeof verdict), 0);
}
END_TEST

START_TEST(a_member_without_its_bit_may_hold_anything)
{
    httpstatus_retry_facts facts = get(503), odd = facts;
    odd.event = HTTPSTATUS_EVENT_CERTIFICATE;
    odd.prior_code = 503;
    odd.facts = UINT32_MAX;
    odd.hint_flags = UINT32_MAX;
    httpstatus_retry_settings policy = preset("default");
    policy.flags |= HTTPSTATUS_POLICY_ONCE_PER_STATUS;
    httpstatus_retry_verdict expected = decided(&policy, &facts);
    for (int i = 0; i < HOSTILE_INTS; i++) {
        odd.attempt = odd.server_says = odd.hint_kind = hostile_ints[i];
        odd.hint_delay_ms = odd.elapsed_ms = odd.time_left_ms = odd.prior_delay_ms = odd.now_ms = hostile_ints[i];
        odd.random = (uint64_t)i;
        httpstatus_retry_verdict verdict = decided(&policy, &odd);
        ck_assert_int_eq(memcmp(&verdict, &expected, sizeof verdict), 0);
    }
    odd.event = INT_MIN;
    ck_assert_int_eq(decided(&policy, &odd).action, HTTPSTATUS_ACTION_RETRY);
    /* An event is why there was no answer: beside a code it says nothing. */
    odd = facts;
    odd.known |= HTTPSTATUS_KNOWN_EVENT;
    odd.event = HTTPSTATUS_EVENT_CERTIFICATE;
    ck_assert_int_eq(decided(&policy, &odd).action, HTTPSTATUS_ACTION_RETRY);
    odd = get(0);
    odd.event = HTTPSTATUS_EVENT_CERTIFICATE;
    ck_assert_int_ne(decided(&policy, &odd).why, HTTPSTATUS_WHY_PERMANENT);
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

START_TEST(what_opens_every_method)
{
    static const struct {
        uint32_t open, fact;
        int code;
    } grounds[] = {
        { HTTPSTATUS_OPEN_DESIGN, HTTPSTATUS_FACT_IDEMPOTENT_BY_DESIGN, 500 },
        { HTTPSTATUS_OPEN_KEY, HTTPSTATUS_FACT_IDEMPOTENCY_KEY, 500 },
        { HTTPSTATUS_OPEN_CONDITION, HTTPSTATUS_FACT_CONDITIONAL, 500 },
        { HTTPSTATUS_OPEN_DEFINITION, HTTPSTATUS_FACT_NOT_PROCESSED, 500 },
        /* RFC 6585, section 4: a request that was one too many. */
        { HTTPSTATUS_OPEN_MEANING, 0, 429 },
    };
    const uint32_t all = HTTPSTATUS_OPEN_HINT * 2 - 1;
    httpstatus_retry_settings policy = preset("default");
    for (size_t i = 0; i < sizeof grounds / sizeof grounds[0]; i++) {
        httpstatus_retry_facts facts = get(grounds[i].code), bare = get(500);
        facts.method = bare.method = HTTPSTATUS_METHOD_POST;
        facts.facts = facts.facts_known = grounds[i].fact;
        policy.opens = grounds[i].open;
        EXPECT_INT((int)i, decided(&policy, &facts).action, HTTPSTATUS_ACTION_RETRY);
        policy.opens = all & ~grounds[i].open;
        EXPECT_INT((int)i, decided(&policy, &facts).why, HTTPSTATUS_WHY_METHOD_NOT_IDEMPOTENT);
        policy.opens = all;
        EXPECT_INT((int)i, decided(&policy, &bare).why, HTTPSTATUS_WHY_METHOD_NOT_IDEMPOTENT);
    }
    httpstatus_retry_facts hinted = get(500);
    hinted.method = HTTPSTATUS_METHOD_POST;
    hinted.known |= HTTPSTATUS_KNOWN_HINT;
    hinted.hint_kind = HTTPSTATUS_HINT_INVALID;
    policy.opens_by = HTTPSTATUS_OPENS_BY_PRESENT;
    policy.opens = all & ~(uint32_t)HTTPSTATUS_OPEN_HINT;
    ck_assert_int_eq(decided(&policy, &hinted).why, HTTPSTATUS_WHY_METHOD_NOT_IDEMPOTENT);
    policy.opens = HTTPSTATUS_OPEN_HINT;
    ck_assert_int_eq(decided(&policy, &hinted).action, HTTPSTATUS_ACTION_RETRY);
}
END_TEST

/* Bit 0 of a policy's methods is any unknown one, whatever its number (retry_policy.h). */
START_TEST(methods_without_a_name_share_a_bit)
{
    static const int unknown[] = { 0, -1, 42, 62, 63, 64, 65, 128, INT_MIN, INT_MAX };
    httpstatus_retry_settings policy = preset("default");
    policy.opens = 0;
    for (size_t i = 0; i < sizeof unknown / sizeof unknown[0]; i++) {
        httpstatus_retry_facts facts = get(503);
        facts.method = unknown[i];
        ck_assert_ptr_null(httpstatus_method_name(unknown[i]));
        policy.methods = 1;
        EXPECT_INT(unknown[i], decided(&policy, &facts).action, HTTPSTATUS_ACTION_RETRY);
        policy.methods = UINT64_MAX - 1;
        EXPECT_INT(unknown[i], decided(&policy, &facts).action, HTTPSTATUS_ACTION_STOP);
    }
    for (int method = 1; httpstatus_method_name(method) != NULL; method++) {
        httpstatus_retry_facts facts = get(503);
        facts.method = method;
        policy.methods = UINT64_C(1) << method;
        EXPECT_INT(method, decided(&policy, &facts).action, HTTPSTATUS_ACTION_RETRY);
        policy.methods = ~policy.methods;
        EXPECT_INT(method, decided(&policy, &facts).action, HTTPSTATUS_ACTION_STOP);
    }
}
END_TEST

START_TEST(the_servers_yes_counts_where_the_policy_obeys)
{
    httpstatus_retry_settings policy = preset("default");
    httpstatus_retry_facts facts = get(404);
    facts.known |= HTTPSTATUS_KNOWN_SERVER_SAYS;
    ck_assert_int_eq(decided(&policy, &facts).why, HTTPSTATUS_WHY_PERMANENT);
    facts.server_says = HTTPSTATUS_SERVER_SAYS_YES;
    ck_assert_int_eq(decided(&policy, &facts).why, HTTPSTATUS_WHY_SERVER_SAID_YES);
    ck_assert_int_eq(decided(&policy, &facts).decided_by, HTTPSTATUS_DECIDED_BY_SERVER);
    policy.flags &= ~(uint32_t)HTTPSTATUS_POLICY_OBEY_SERVER;
    ck_assert_int_eq(decided(&policy, &facts).why, HTTPSTATUS_WHY_PERMANENT);
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
    /* "0, 0" is no Retry-After: 0, though the policy reads a wait of 0 in it. */
    facts.hint_kind = HTTPSTATUS_HINT_INVALID;
    facts.hint_flags = HTTPSTATUS_HINT_LIST;
    ck_assert_int_eq(decided(&policy, &facts).action, HTTPSTATUS_ACTION_STOP);
    facts.hint_flags = 0;
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
        an_empty_policy_repeats_nothing,
        the_first_word_of_each_kind_says_nothing,
        a_member_without_its_bit_may_hold_anything,
        policies_that_cannot_be,
        hints_that_no_policy_reads_are_told,
        what_opens_every_method,
        methods_without_a_name_share_a_bit,
        the_servers_yes_counts_where_the_policy_obeys,
        zero503_is_off_until_asked_for,
        a_failure_without_a_code_is_not_the_same_code_again,
        NULL,
    };
    return run_suite("retry", tests);
}
