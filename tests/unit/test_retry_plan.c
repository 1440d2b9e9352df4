/* SPDX-License-Identifier: MIT */
#include "httpstatus/retry_plan.h"

#include "exact.h"
#include "httpstatus/error.h"
#include "suite.h"

static httpstatus_retry_facts get(int code)
{
    httpstatus_retry_facts facts = HTTPSTATUS_RETRY_FACTS_INIT;
    facts.code = code;
    facts.method = HTTPSTATUS_METHOD_GET;
    facts.known = HTTPSTATUS_KNOWN_METHOD;
    return facts;
}

START_TEST(arguments_and_sizes)
{
    httpstatus_retry_facts facts = get(503);
    httpstatus_retry_verdict steps[2] = { HTTPSTATUS_RETRY_VERDICT_INIT };
    httpstatus_retry_settings policy = HTTPSTATUS_RETRY_SETTINGS_INIT;
    uint32_t found = 77;
    ck_assert_int_eq(httpstatus_retry_plan(NULL, NULL, steps, 2), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_retry_plan(NULL, &facts, NULL, 2), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_retry_plan(NULL, &facts, NULL, 0), 4);
    facts.size--;
    ck_assert_int_eq(httpstatus_retry_plan(NULL, &facts, steps, 2), HTTPSTATUS_E_SIZE);
    facts.size++;
    steps[0].size--;
    ck_assert_int_eq(httpstatus_retry_plan(NULL, &facts, steps, 2), HTTPSTATUS_E_SIZE);
    ck_assert_int_eq(httpstatus_retry_plan(NULL, &facts, steps, 0), 4);
    policy.size--;
    ck_assert_int_eq(httpstatus_retry_plan(&policy, &facts, NULL, 0), HTTPSTATUS_E_SIZE);
    ck_assert_int_eq(httpstatus_retry_audit(&policy, 0, &found), HTTPSTATUS_E_SIZE);
    ck_assert_int_eq(httpstatus_retry_audit(NULL, 0, NULL), HTTPSTATUS_E_ARG);
    for (int i = 0; i < HOSTILE_INTS; i++) {
        ck_assert_int_eq(httpstatus_retry_audit(NULL, hostile_ints[i], &found), HTTPSTATUS_E_RANGE);
    }
    ck_assert_uint_eq(found, 77);
    ck_assert_uint_eq(httpstatus_retry_amplification(&policy, 1), UINT64_MAX);
}
END_TEST

START_TEST(what_does_not_fit_is_counted)
{
    httpstatus_retry_facts facts = get(503);
    for (size_t cap = 1; cap <= 6; cap++) {
        httpstatus_retry_verdict *steps = (httpstatus_retry_verdict *)exact_fill('\x5a', cap * sizeof *steps);
        steps[0].size = sizeof *steps;
        ck_assert_int_eq(httpstatus_retry_plan(NULL, &facts, steps, cap), 4);
        for (size_t i = 0; i < cap; i++) {
            ck_assert_int_eq(steps[i].action == 0x5a5a5a5a, i >= 4);
            ck_assert(i >= 4 || steps[i].size == sizeof *steps);
        }
        free(steps);
    }
}
END_TEST

START_TEST(the_stride_is_the_size_of_the_first)
{
    struct {
        httpstatus_retry_verdict step;
        uint64_t tail;
    } steps[4];
    httpstatus_retry_facts facts = get(503);
    memset(steps, 0x5a, sizeof steps);
    steps[0].step.size = sizeof steps[0];
    ck_assert_int_eq(httpstatus_retry_plan(NULL, &facts, &steps[0].step, 4), 4);
    for (int i = 0; i < 4; i++) {
        ck_assert_uint_eq(steps[i].step.size, sizeof steps[0]);
        ck_assert_uint_eq(steps[i].tail, UINT64_C(0x5a5a5a5a5a5a5a5a));
        ck_assert_int_eq(steps[i].step.delay_max_ms, i < 3 ? 500 << i : 0);
    }
    ck_assert_int_eq(steps[3].step.action, HTTPSTATUS_ACTION_STOP);
}
END_TEST

START_TEST(a_plan_has_an_end)
{
    httpstatus_retry_settings policy = HTTPSTATUS_RETRY_SETTINGS_INIT;
    httpstatus_retry_policy("default", HTTPSTATUS_NTS, &policy);
    policy.known = 0;
    httpstatus_retry_facts facts = get(503);
    ck_assert_int_eq(httpstatus_retry_plan(&policy, &facts, NULL, 0), 1000);
    facts.attempt = INT32_MAX;
    facts.known |= HTTPSTATUS_KNOWN_ATTEMPT;
    ck_assert_int_eq(httpstatus_retry_plan(&policy, &facts, NULL, 0), 1);
    policy.known = HTTPSTATUS_LIMIT_MAX_RETRIES;
    policy.max_retries = INT32_MAX;
    facts.attempt = 1;
    ck_assert_int_eq(httpstatus_retry_plan(&policy, &facts, NULL, 0), 1000);
}
END_TEST

/* Times at both ends of their type: nothing overflows, special answers included, which ask for no deadline. */
START_TEST(extreme_times_pass)
{
    static const int codes[] = { 401, 503 };
    static const int64_t times[] = { INT64_MIN, -1, 0, 1, INT64_MAX };
    for (size_t c = 0; c < 2; c++) {
        for (size_t i = 0; i < sizeof times / sizeof times[0]; i++) {
            httpstatus_retry_facts facts = get(codes[c]);
            facts.facts = facts.facts_known = HTTPSTATUS_FACT_CREDENTIALS;
            facts.known |= HTTPSTATUS_KNOWN_TIME_LEFT | HTTPSTATUS_KNOWN_ELAPSED | HTTPSTATUS_KNOWN_HINT |
                           HTTPSTATUS_KNOWN_HINT_DELAY;
            facts.time_left_ms = times[i];
            facts.elapsed_ms = INT64_MAX;
            facts.hint_kind = HTTPSTATUS_HINT_DELAY;
            facts.hint_delay_ms = INT64_MAX;
            ck_assert_int_ge(httpstatus_retry_plan(NULL, &facts, NULL, 0), 1);
        }
    }
}
END_TEST

START_TEST(times_are_added_up_to_the_ends_of_their_type)
{
    static const int64_t elapsed[] = { INT64_MAX, INT64_MAX - 1, 0 };
    for (size_t i = 0; i < 3; i++) {
        httpstatus_retry_facts facts = get(503);
        facts.known |= HTTPSTATUS_KNOWN_ELAPSED;
        facts.elapsed_ms = elapsed[i];
        ck_assert_int_eq(httpstatus_retry_plan(NULL, &facts, NULL, 0), 4);
    }
    /* No deadline is asked before an answer with a change, and the wait that the server asked for is taken off. */
    static const int64_t left[] = { INT64_MIN, INT64_MIN + 1, INT64_MIN + 1000, INT64_MIN + 1001, 0 };
    for (size_t i = 0; i < 5; i++) {
        httpstatus_retry_facts facts = get(401);
        facts.facts = facts.facts_known = HTTPSTATUS_FACT_CREDENTIALS;
        facts.known |= HTTPSTATUS_KNOWN_TIME_LEFT | HTTPSTATUS_KNOWN_HINT | HTTPSTATUS_KNOWN_HINT_DELAY;
        facts.time_left_ms = left[i];
        facts.hint_kind = HTTPSTATUS_HINT_DELAY;
        facts.hint_delay_ms = 1000;
        ck_assert_int_ge(httpstatus_retry_plan(NULL, &facts, NULL, 0), 1);
    }
}
END_TEST

START_TEST(what_may_come_before_the_time_asked_for_is_told)
{
    httpstatus_retry_settings policy = HTTPSTATUS_RETRY_SETTINGS_INIT;
    uint32_t found;
    ck_assert_int_eq(httpstatus_retry_policy("default", HTTPSTATUS_NTS, &policy), HTTPSTATUS_E_NONE);
    ck_assert_int_eq(httpstatus_retry_audit(&policy, 503, &found), HTTPSTATUS_E_NONE);
    ck_assert_uint_eq(found & HTTPSTATUS_AUDIT_EARLIER_THAN_ASKED, 0);
    policy.hint_lo_q16 = 65535;
    ck_assert_int_eq(httpstatus_retry_audit(&policy, 503, &found), HTTPSTATUS_E_NONE);
    ck_assert_uint_ne(found & HTTPSTATUS_AUDIT_EARLIER_THAN_ASKED, 0);
    policy.hint_lo_q16 = 65536;
    policy.hint_combine = HTTPSTATUS_COMBINE_WITHIN;
    ck_assert_int_eq(httpstatus_retry_audit(&policy, 503, &found), HTTPSTATUS_E_NONE);
    ck_assert_uint_ne(found & HTTPSTATUS_AUDIT_EARLIER_THAN_ASKED, 0);
}
END_TEST

START_TEST(a_plan_begins_with_what_is_known)
{
    httpstatus_retry_settings policy = HTTPSTATUS_RETRY_SETTINGS_INIT;
    ck_assert_int_eq(httpstatus_retry_policy("default", HTTPSTATUS_NTS, &policy), HTTPSTATUS_E_NONE);
    policy.backoff = HTTPSTATUS_BACKOFF_FIXED;
    policy.jitter = HTTPSTATUS_JITTER_NONE;
    policy.initial_ms = 1000;
    policy.known = HTTPSTATUS_LIMIT_MAX_ELAPSED;
    policy.max_elapsed_ms = 3000;
    /* Time that has passed without anybody saying so has not: three waits fill the three seconds. */
    httpstatus_retry_facts facts = get(503);
    facts.elapsed_ms = 2500;
    facts.time_left_ms = 10;
    ck_assert_int_eq(httpstatus_retry_plan(&policy, &facts, NULL, 0), 4);
    facts.known |= HTTPSTATUS_KNOWN_ELAPSED;
    ck_assert_int_eq(httpstatus_retry_plan(&policy, &facts, NULL, 0), 1);
    struct {
        httpstatus_retry_facts facts;
        uint64_t tail;
    } newer = { get(503), 0 };
    newer.facts.size = sizeof newer;
    ck_assert_int_eq(httpstatus_retry_plan(&policy, &newer.facts, NULL, 0), 4);
}
END_TEST

static uint32_t audited(const httpstatus_retry_settings *policy, int code)
{
    uint32_t found = UINT32_MAX;
    EXPECT_INT(code, httpstatus_retry_audit(policy, code, &found), HTTPSTATUS_E_NONE);
    return found;
}

START_TEST(an_audit_misses_the_answers_that_a_specification_allows)
{
    /* RFC 9110, sections 15.5.18 and 15.5.20; RFC 8470, section 5.2; RFC 9110, section 15.5.9 */
    static const struct {
        int code, action;
    } allowed[] = { { 417, HTTPSTATUS_ACTION_NO_EXPECT },
                    { 421, HTTPSTATUS_ACTION_NEW_CONNECTION },
                    { 425, HTTPSTATUS_ACTION_NO_EARLY_DATA },
                    { 408, HTTPSTATUS_ACTION_NEW_CONNECTION } };
    httpstatus_retry_settings none = HTTPSTATUS_RETRY_SETTINGS_INIT;
    for (size_t i = 0; i < 4; i++) {
        httpstatus_retry_settings one = none;
        one.actions = 1u << allowed[i].action;
        ck_assert_uint_eq(audited(&none, allowed[i].code), HTTPSTATUS_AUDIT_ALLOWED_BUT_ABSENT);
        ck_assert_uint_eq(audited(&one, allowed[i].code), 0);
        one.actions = (2u << HTTPSTATUS_ACTION_FOLLOW) - 1 - one.actions;
        ck_assert_uint_eq(audited(&one, allowed[i].code), HTTPSTATUS_AUDIT_ALLOWED_BUT_ABSENT);
    }
    static const int others[] = { 100, 200, 301, 400, 404, 429, 503, 599, 999 };
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        EXPECT_INT(others[i], audited(&none, others[i]), 0);
    }
}
END_TEST

START_TEST(an_audit_asks_for_limits_and_for_room_for_usual_hints)
{
    httpstatus_retry_settings policy = HTTPSTATUS_RETRY_SETTINGS_INIT;
    ck_assert_uint_ne(audited(&policy, 0) & HTTPSTATUS_AUDIT_UNBOUNDED, 0);
    policy.known = HTTPSTATUS_LIMIT_MAX_RETRIES;
    ck_assert_uint_eq(audited(&policy, 0) & HTTPSTATUS_AUDIT_UNBOUNDED, 0);
    policy.known = HTTPSTATUS_LIMIT_MAX_ELAPSED;
    ck_assert_uint_eq(audited(&policy, 0) & HTTPSTATUS_AUDIT_UNBOUNDED, 0);
    policy.known = HTTPSTATUS_LIMIT_MAX_MS | HTTPSTATUS_LIMIT_HINT_CAP;
    ck_assert_uint_ne(audited(&policy, 0) & HTTPSTATUS_AUDIT_UNBOUNDED, 0);
    ck_assert_int_eq(httpstatus_retry_policy_set(&policy, 999, true), HTTPSTATUS_E_NONE);
    ck_assert_uint_ne(audited(&policy, 0) & HTTPSTATUS_AUDIT_ABOVE_599, 0);
    /* Two minutes, as gateways ask for. */
    ck_assert_int_eq(httpstatus_retry_policy("default", HTTPSTATUS_NTS, &policy), HTTPSTATUS_E_NONE);
    policy.hint_cap_ms = 120000;
    ck_assert_uint_eq(audited(&policy, 503) & HTTPSTATUS_AUDIT_CAP_BELOW_USUAL_HINT, 0);
    policy.hint_cap_ms = 119999;
    ck_assert_uint_ne(audited(&policy, 503) & HTTPSTATUS_AUDIT_CAP_BELOW_USUAL_HINT, 0);
}
END_TEST

START_TEST(amplification_saturates)
{
    httpstatus_retry_settings policy = HTTPSTATUS_RETRY_SETTINGS_INIT;
    ck_assert_uint_eq(httpstatus_retry_amplification(&policy, 1), UINT64_MAX);
    policy.known = HTTPSTATUS_LIMIT_MAX_RETRIES;
    ck_assert_uint_eq(httpstatus_retry_amplification(&policy, INT_MAX), 1);
    ck_assert_uint_eq(httpstatus_retry_amplification(&policy, INT_MIN), 1);
    policy.max_retries = INT32_MAX;
    ck_assert_uint_eq(httpstatus_retry_amplification(&policy, 2), UINT64_C(1) << 62);
    ck_assert_uint_eq(httpstatus_retry_amplification(&policy, 3), UINT64_MAX);
    policy.max_retries = 1;
    ck_assert_uint_eq(httpstatus_retry_amplification(&policy, 63), UINT64_C(1) << 63);
    ck_assert_uint_eq(httpstatus_retry_amplification(&policy, 64), UINT64_MAX);
    ck_assert_uint_eq(httpstatus_retry_amplification(&policy, INT_MAX), UINT64_MAX);
    policy.max_retries = -1;
    ck_assert_uint_eq(httpstatus_retry_amplification(&policy, 1), UINT64_MAX);
}
END_TEST

START_TEST(an_audit_of_the_whole_is_that_of_its_codes_and_more)
{
    for (int i = 0; httpstatus_retry_policy_name(i) != NULL; i++) {
        httpstatus_retry_settings policy = HTTPSTATUS_RETRY_SETTINGS_INIT;
        httpstatus_retry_policy(httpstatus_retry_policy_name(i), HTTPSTATUS_NTS, &policy);
        uint32_t all = 0, whole = 0;
        for (int code = 100; code <= 999; code++) {
            uint32_t found;
            EXPECT_INT(code, httpstatus_retry_audit(&policy, code, &found), HTTPSTATUS_E_NONE);
            all |= found;
        }
        ck_assert_int_eq(httpstatus_retry_audit(&policy, 0, &whole), HTTPSTATUS_E_NONE);
        ck_assert_uint_eq(whole & ~(uint32_t)(HTTPSTATUS_AUDIT_NO_JITTER | HTTPSTATUS_AUDIT_UNBOUNDED), all);
    }
}
END_TEST

START_TEST(findings_have_words_one_by_one)
{
    for (uint64_t bits = 0; bits < 65536; bits++) {
        bool one = bits != 0 && (bits & (bits - 1)) == 0 && bits <= HTTPSTATUS_AUDIT_ALLOWED_BUT_ABSENT;
        EXPECT_INT((int)bits, httpstatus_audit_text((uint32_t)bits) != NULL, one);
    }
    ck_assert_ptr_null(httpstatus_audit_text(UINT32_MAX));
    ck_assert_ptr_null(httpstatus_audit_text(UINT32_C(1) << 31));
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        arguments_and_sizes,
        what_does_not_fit_is_counted,
        the_stride_is_the_size_of_the_first,
        a_plan_has_an_end,
        extreme_times_pass,
        a_plan_begins_with_what_is_known,
        an_audit_misses_the_answers_that_a_specification_allows,
        an_audit_asks_for_limits_and_for_room_for_usual_hints,
        amplification_saturates,
        an_audit_of_the_whole_is_that_of_its_codes_and_more,
        findings_have_words_one_by_one,
        times_are_added_up_to_the_ends_of_their_type,
        what_may_come_before_the_time_asked_for_is_told,
        NULL,
    };
    return run_suite("retry_plan", tests);
}
