/* SPDX-License-Identifier: MIT */
/* How long a decision waits: hints, the backoff and their limits. */
#include "deciding.h"

/* Waits of a second, no jitter, hints as they are; and a hint of so many milliseconds. */
static httpstatus_retry_settings even_policy(int combine)
{
    httpstatus_retry_settings policy = preset("default");
    policy.jitter = HTTPSTATUS_JITTER_NONE;
    policy.initial_ms = 1000;
    policy.hint_combine = combine;
    policy.hint_lo_q16 = policy.hint_hi_q16 = 65536;
    return policy;
}

static void hint(httpstatus_retry_facts *facts, int64_t delay_ms)
{
    facts->known |= HTTPSTATUS_KNOWN_HINT | HTTPSTATUS_KNOWN_HINT_DELAY;
    facts->hint_kind = HTTPSTATUS_HINT_DELAY;
    facts->hint_delay_ms = delay_ms;
}

START_TEST(a_hint_is_cut_to_the_backoff_and_its_window)
{
    static const struct {
        int64_t hint_ms, delay_ms;
    } cases[] = { { 200, 1000 }, { 1000, 1000 }, { 1200, 1200 }, { 1500, 1500 }, { 2000, 1500 } };
    httpstatus_retry_settings policy = even_policy(HTTPSTATUS_COMBINE_WITHIN);
    policy.hint_window_ms = 500;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        httpstatus_retry_facts facts = get(503);
        hint(&facts, cases[i].hint_ms);
        ck_assert_int_eq(decided(&policy, &facts).delay_ms, cases[i].delay_ms);
    }
}
END_TEST

START_TEST(an_answer_that_broke_off_has_a_hint_all_the_same)
{
    httpstatus_retry_settings policy = even_policy(HTTPSTATUS_COMBINE_REPLACE);
    httpstatus_retry_facts facts = get(0);
    facts.event = HTTPSTATUS_EVENT_TRUNCATED;
    facts.known |= HTTPSTATUS_KNOWN_EVENT;
    hint(&facts, 7000);
    ck_assert_int_eq(decided(&policy, &facts).delay_ms, 7000);
    ck_assert_uint_eq(decided(&policy, &facts).notes & HTTPSTATUS_NOTE_HINT_IGNORED, 0);
    /* A policy that reads no form of hint waits as if there were none, and says so. */
    policy.hint_forms = 0;
    ck_assert_int_eq(decided(&policy, &facts).delay_ms, 1000);
    ck_assert_uint_ne(decided(&policy, &facts).notes & HTTPSTATUS_NOTE_HINT_IGNORED, 0);
}
END_TEST

START_TEST(a_cap_of_all_waits_is_that_of_hints)
{
    static const struct {
        int choice, action;
        int64_t cap_ms;
    } cases[] = { { HTTPSTATUS_CHOICE_STOP, HTTPSTATUS_ACTION_STOP, 999 },
                  { HTTPSTATUS_CHOICE_STOP, HTTPSTATUS_ACTION_RETRY, 1000 },
                  { HTTPSTATUS_CHOICE_BACKOFF, HTTPSTATUS_ACTION_RETRY, 999 } };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        httpstatus_retry_settings policy = even_policy(HTTPSTATUS_COMBINE_REPLACE);
        policy.known |= HTTPSTATUS_LIMIT_HINT_CAP;
        policy.hint_cap_ms = cases[i].cap_ms;
        policy.hint_over_cap = cases[i].choice;
        httpstatus_retry_facts facts = get(503);
        ck_assert_int_eq(decided(&policy, &facts).action, HTTPSTATUS_ACTION_RETRY);
        policy.flags |= HTTPSTATUS_POLICY_CAP_ALL;
        EXPECT_INT((int)i, decided(&policy, &facts).action, cases[i].action);
    }
}
END_TEST

START_TEST(a_decorrelated_wait_grows_from_the_last)
{
    httpstatus_retry_settings policy = even_policy(HTTPSTATUS_COMBINE_REPLACE);
    policy.backoff = HTTPSTATUS_BACKOFF_DECORRELATED;
    httpstatus_retry_facts facts = get(503);
    facts.prior_delay_ms = 2000;
    ck_assert_int_eq(decided(&policy, &facts).delay_max_ms, 3000);
    facts.known |= HTTPSTATUS_KNOWN_PRIOR_DELAY;
    ck_assert_int_eq(decided(&policy, &facts).delay_max_ms, 6000);
    policy.backoff = HTTPSTATUS_BACKOFF_FIXED;
    ck_assert_int_eq(decided(&policy, &facts).delay_max_ms, 1000);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        a_hint_is_cut_to_the_backoff_and_its_window,
        an_answer_that_broke_off_has_a_hint_all_the_same,
        a_cap_of_all_waits_is_that_of_hints,
        a_decorrelated_wait_grows_from_the_last,
        NULL,
    };
    return run_suite("retry_wait", tests);
}
