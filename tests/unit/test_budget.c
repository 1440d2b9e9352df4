/* SPDX-License-Identifier: MIT */
#include "httpstatus/budget.h"

#include "httpstatus/error.h"
#include "suite.h"

static httpstatus_retry_settings settings(int model, int32_t capacity)
{
    httpstatus_retry_settings p = HTTPSTATUS_RETRY_SETTINGS_INIT;
    p.budget_model = model;
    p.budget_capacity = capacity;
    return p;
}

static httpstatus_budget full(const httpstatus_retry_settings *p, int64_t now_ms)
{
    httpstatus_budget b = HTTPSTATUS_BUDGET_INIT;
    ck_assert_int_eq(httpstatus_budget_init(&b, p, now_ms), HTTPSTATUS_E_NONE);
    return b;
}

START_TEST(errors_touch_nothing)
{
    httpstatus_retry_settings p = settings(HTTPSTATUS_BUDGET_BUCKET, 10);
    httpstatus_budget b = full(&p, 0), before = b;
    ck_assert_int_eq(httpstatus_budget_init(NULL, &p, 0), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_budget_try(NULL, 1, 0), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_budget_deposit(NULL, HTTPSTATUS_OUTCOME_REQUEST, 0, 0), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_budget_try(&b, -1, 0), HTTPSTATUS_E_RANGE);
    ck_assert_int_eq(httpstatus_budget_try(&b, INT32_MIN, 0), HTTPSTATUS_E_RANGE);
    ck_assert_int_eq(httpstatus_budget_deposit(&b, HTTPSTATUS_OUTCOME_RETRY_SUCCESS, -1, 0), HTTPSTATUS_E_RANGE);
    ck_assert_int_eq(httpstatus_budget_deposit(&b, 0, 0, 0), HTTPSTATUS_E_RANGE);
    ck_assert_int_eq(httpstatus_budget_deposit(&b, HTTPSTATUS_OUTCOME_CANCELLED + 1, 0, 0), HTTPSTATUS_E_RANGE);
    for (int i = 0; i < HOSTILE_INTS; i++) {
        ck_assert_int_eq(httpstatus_budget_deposit(&b, hostile_ints[i], 0, 0), HTTPSTATUS_E_RANGE);
        p.budget_model = hostile_ints[i];
        ck_assert_int_eq(httpstatus_budget_init(&b, &p, 0), HTTPSTATUS_E_RANGE);
    }
    p = settings(HTTPSTATUS_BUDGET_DEPOSIT, 10);
    p.budget_window_ms = 9;
    ck_assert_int_eq(httpstatus_budget_init(&b, &p, 0), HTTPSTATUS_E_RANGE);
    ck_assert_int_eq(memcmp(&b, &before, sizeof b), 0);
    p.budget_window_ms = 10; /* a millisecond for each of its parts */
    ck_assert_int_eq(httpstatus_budget_init(&b, &p, 0), HTTPSTATUS_E_NONE);
    before = b;
    before.size = b.size = sizeof b - 1;
    ck_assert_int_eq(httpstatus_budget_init(&b, NULL, 0), HTTPSTATUS_E_SIZE);
    ck_assert_int_eq(httpstatus_budget_try(&b, 1, 0), HTTPSTATUS_E_SIZE);
    ck_assert_int_eq(httpstatus_budget_deposit(&b, HTTPSTATUS_OUTCOME_REQUEST, 0, 0), HTTPSTATUS_E_SIZE);
    ck_assert_int_eq(memcmp(&b, &before, sizeof b), 0);
    /* A newer caller's size stays its own. */
    b.size = sizeof b + 8;
    ck_assert_int_eq(httpstatus_budget_init(&b, NULL, 0), HTTPSTATUS_E_NONE);
    ck_assert_uint_eq(b.size, sizeof b + 8);
}
END_TEST

START_TEST(negative_numbers_of_a_policy_are_refused)
{
    const httpstatus_retry_settings good = settings(HTTPSTATUS_BUDGET_BUCKET, 10);
    httpstatus_budget b = HTTPSTATUS_BUDGET_INIT;
    for (int member = 0; member < 7; member++) {
        httpstatus_retry_settings p = good;
        int32_t *members[] = { &p.budget_capacity,       &p.budget_cost, &p.budget_cost_timeout,
                               &p.budget_cost_throttled, &p.budget_gain, &p.budget_percent_milli,
                               &p.budget_floor };
        *members[member] = -1;
        EXPECT_INT(member, httpstatus_budget_init(&b, &p, 0), HTTPSTATUS_E_RANGE);
        *members[member] = INT32_MAX;
        EXPECT_INT(member, httpstatus_budget_init(&b, &p, 0), HTTPSTATUS_E_NONE);
    }
    httpstatus_retry_settings p = good;
    p.budget_window_ms = -1;
    ck_assert_int_eq(httpstatus_budget_init(&b, &p, 0), HTTPSTATUS_E_RANGE);
}
END_TEST

START_TEST(a_bucket_never_leaves_its_bounds)
{
    httpstatus_retry_settings p = settings(HTTPSTATUS_BUDGET_BUCKET, INT32_MAX);
    p.budget_gain = INT32_MAX;
    httpstatus_budget b = full(&p, INT64_MIN);
    ck_assert_int_eq(httpstatus_budget_deposit(&b, HTTPSTATUS_OUTCOME_FIRST_TRY_SUCCESS, 0, 0), 0);
    ck_assert_int_eq(b.level, INT32_MAX);
    ck_assert_int_eq(httpstatus_budget_try(&b, INT32_MAX, INT64_MAX), INT32_MAX);
    ck_assert_int_eq(b.level, 0);
    ck_assert_int_eq(httpstatus_budget_try(&b, 1, 0), 0);
    ck_assert_int_eq(httpstatus_budget_deposit(&b, HTTPSTATUS_OUTCOME_RETRY_SUCCESS, INT32_MAX, 0), 0);
    ck_assert_int_eq(b.level, INT32_MAX);
}
END_TEST

START_TEST(what_costs_nothing_is_allowed_and_takes_nothing)
{
    httpstatus_retry_settings p = settings(HTTPSTATUS_BUDGET_BUCKET, 3);
    httpstatus_budget b = full(&p, 0);
    ck_assert_int_eq(httpstatus_budget_try(&b, 0, 0), 1);
    ck_assert_int_eq(b.level, 3);
    ck_assert_int_eq(httpstatus_budget_try(&b, 3, 0), 3);
    ck_assert_int_eq(httpstatus_budget_try(&b, 0, 0), 1);
    ck_assert_int_eq(b.level, 0);
}
END_TEST

START_TEST(a_partial_bucket_lends_what_it_has)
{
    /* aws-c-io: the lease is the smaller of level and cost, refused at 0 only. */
    httpstatus_retry_settings p = settings(HTTPSTATUS_BUDGET_BUCKET_PARTIAL, 12);
    httpstatus_budget b = full(&p, 0);
    ck_assert_int_eq(httpstatus_budget_try(&b, 10, 0), 10);
    ck_assert_int_eq(httpstatus_budget_try(&b, 10, 0), 2);
    ck_assert_int_eq(httpstatus_budget_try(&b, 10, 0), 0);
    ck_assert_int_eq(httpstatus_budget_deposit(&b, HTTPSTATUS_OUTCOME_RETRY_SUCCESS, 1, 0), 0);
    ck_assert_int_eq(b.level, 1);
    ck_assert_int_eq(httpstatus_budget_try(&b, 10, 0), 1);
    ck_assert_int_eq(b.level, 0);
}
END_TEST

START_TEST(a_ratio_allows_above_half)
{
    /* gRPC A6: 10 tokens, a failure takes one, a success gives a tenth; allowed above half. */
    httpstatus_retry_settings p = settings(HTTPSTATUS_BUDGET_RATIO, 10);
    p.budget_gain = 100;
    httpstatus_budget b = full(&p, 0);
    for (int failures = 0; failures < 5; failures++) {
        ck_assert_int_eq(httpstatus_budget_try(&b, 1, 0), 1);
        httpstatus_budget_deposit(&b, HTTPSTATUS_OUTCOME_FAILURE, 1, 0);
    }
    ck_assert_int_eq(b.level, 5000);
    ck_assert_int_eq(httpstatus_budget_try(&b, 1, 0), 0);
    httpstatus_budget_deposit(&b, HTTPSTATUS_OUTCOME_FIRST_TRY_SUCCESS, 0, 0);
    ck_assert_int_eq(httpstatus_budget_try(&b, 1, 0), 1);
    for (int failures = 0; failures < 20; failures++) {
        httpstatus_budget_deposit(&b, HTTPSTATUS_OUTCOME_FAILURE, 1, 0);
    }
    ck_assert_int_eq(b.level, 0);
    for (int successes = 0; successes < 200; successes++) {
        httpstatus_budget_deposit(&b, HTTPSTATUS_OUTCOME_RETRY_SUCCESS, 1, 0);
    }
    ck_assert_int_eq(b.level, 10000);
    p.budget_capacity = INT32_MAX;
    b = full(&p, 0);
    ck_assert_int_ge(httpstatus_budget_try(&b, 1, 0), 0);
}
END_TEST

START_TEST(a_ratio_has_a_level_and_nothing_else)
{
    httpstatus_retry_settings p = settings(HTTPSTATUS_BUDGET_RATIO, 1);
    p.budget_gain = 999;
    p.budget_percent_milli = 20000;
    p.budget_window_ms = 10000;
    httpstatus_budget b = full(&p, 0), before = b;
    for (int outcome = HTTPSTATUS_OUTCOME_REQUEST; outcome <= HTTPSTATUS_OUTCOME_CANCELLED; outcome++) {
        httpstatus_budget_deposit(&b, outcome, 0, 5000);
    }
    before.level = b.level;
    ck_assert_int_eq(memcmp(&b, &before, sizeof b), 0);
    /* From 0.999 of a token a failure takes no more than there is. */
    b.level = 0;
    httpstatus_budget_deposit(&b, HTTPSTATUS_OUTCOME_RETRY_SUCCESS, 1, 0);
    ck_assert_int_eq(b.level, 999);
    httpstatus_budget_deposit(&b, HTTPSTATUS_OUTCOME_FAILURE, 1, 0);
    ck_assert_int_eq(b.level, 0);
}
END_TEST

static httpstatus_retry_settings share_of_a_window(void)
{
    /* Finagle: 20 % of the requests of 10 s, and none for nothing. */
    httpstatus_retry_settings p = settings(HTTPSTATUS_BUDGET_DEPOSIT, 0);
    p.budget_percent_milli = 20000;
    p.budget_window_ms = 10000;
    return p;
}

static int allowed(httpstatus_budget *b, int64_t now_ms)
{
    int n = 0;
    while (n < 1000 && httpstatus_budget_try(b, 1, now_ms) > 0) {
        n++;
    }
    return n;
}

START_TEST(a_window_forgets)
{
    httpstatus_retry_settings p = share_of_a_window();
    httpstatus_budget b = full(&p, 0);
    ck_assert_int_eq(allowed(&b, 0), 0);
    for (int i = 0; i < 50; i++) {
        httpstatus_budget_deposit(&b, HTTPSTATUS_OUTCOME_REQUEST, 0, 500);
    }
    httpstatus_budget late = b, back = b, far = b;
    ck_assert_int_eq(allowed(&b, 9999), 10);
    ck_assert_int_eq(allowed(&b, 9999), 0);
    ck_assert_int_eq(allowed(&late, 10000), 0);
    /* A clock that went back forgets nothing; one that jumps forgets all and goes on. */
    ck_assert_int_eq(allowed(&back, INT64_MIN), 10);
    ck_assert_int_eq(allowed(&far, INT64_MAX), 0);
    httpstatus_budget_deposit(&far, HTTPSTATUS_OUTCOME_REQUEST, 0, INT64_MAX);
    ck_assert_int_eq(allowed(&far, 0), 0);
    for (int i = 0; i < 4; i++) {
        httpstatus_budget_deposit(&far, HTTPSTATUS_OUTCOME_REQUEST, 0, INT64_MAX);
    }
    ck_assert_int_eq(allowed(&far, INT64_MAX), 1);
}
END_TEST

START_TEST(a_window_begins_with_its_budget)
{
    httpstatus_retry_settings p = share_of_a_window();
    p.budget_percent_milli = 100000;
    static const int64_t starts[] = { -1000000, 0, 1000500 };
    for (size_t i = 0; i < sizeof starts / sizeof starts[0]; i++) {
        httpstatus_budget b = full(&p, starts[i]);
        httpstatus_budget_deposit(&b, HTTPSTATUS_OUTCOME_REQUEST, 0, starts[i]);
        httpstatus_budget late = b;
        ck_assert_int_eq(allowed(&b, starts[i] + 9999), 1);
        ck_assert_int_eq(allowed(&late, starts[i] + 10000), 0);
    }
    /* The shortest that there is: a millisecond for each of its parts. */
    p.budget_window_ms = 10;
    httpstatus_budget b = full(&p, 0);
    httpstatus_budget_deposit(&b, HTTPSTATUS_OUTCOME_REQUEST, 0, 0);
    ck_assert_int_eq(allowed(&b, 10), 0);
}
END_TEST

START_TEST(less_than_one_repeat_is_none)
{
    httpstatus_retry_settings p = share_of_a_window();
    p.budget_percent_milli = 99900;
    httpstatus_budget b = full(&p, 0);
    httpstatus_budget_deposit(&b, HTTPSTATUS_OUTCOME_REQUEST, 0, 0);
    ck_assert_int_eq(allowed(&b, 0), 0);
    /* What has passed leaves nothing behind that would fill it up. */
    httpstatus_budget_deposit(&b, HTTPSTATUS_OUTCOME_REQUEST, 0, 50000);
    ck_assert_int_eq(allowed(&b, 50000), 0);
    ck_assert(b.active_requests == 0 && b.active_retries == 0);
    p = settings(HTTPSTATUS_BUDGET_CONCURRENCY, 0);
    p.budget_percent_milli = 1000;
    b = full(&p, 0);
    for (int i = 0; i < 99; i++) {
        httpstatus_budget_deposit(&b, HTTPSTATUS_OUTCOME_REQUEST, 0, 0);
    }
    ck_assert_int_eq(allowed(&b, 0), 0);
    httpstatus_budget_deposit(&b, HTTPSTATUS_OUTCOME_REQUEST, 0, 0);
    ck_assert_int_eq(allowed(&b, 0), 1);
}
END_TEST

START_TEST(a_window_has_a_floor)
{
    /* Finagle, minRetriesPerSec: so many repeats for each second of the window, whatever the requests. */
    httpstatus_retry_settings p = share_of_a_window();
    p.budget_floor = 3;
    httpstatus_budget b = full(&p, 0);
    ck_assert_int_eq(allowed(&b, 0), 30);
    ck_assert_int_eq(allowed(&b, 10000), 30);
    /* Restored bytes may hold any window: without one there is no floor, and nothing passes. */
    b = full(&p, 0);
    b.floor = INT32_MAX;
    static const int64_t windows[] = { 0, -1, -5000, INT64_MIN };
    for (size_t i = 0; i < sizeof windows / sizeof windows[0]; i++) {
        b.window_ms = windows[i];
        ck_assert_int_eq(allowed(&b, 1000), 0);
        for (int requests = 0; requests < 5; requests++) {
            httpstatus_budget_deposit(&b, HTTPSTATUS_OUTCOME_REQUEST, 0, 1000);
        }
        ck_assert_int_eq(allowed(&b, 50000), 1);
    }
}
END_TEST

START_TEST(a_window_may_begin_anywhere)
{
    httpstatus_retry_settings p = share_of_a_window();
    static const int64_t starts[] = { INT64_MIN, -5, 0, INT64_MAX - 10000, INT64_MAX };
    for (size_t i = 0; i < sizeof starts / sizeof starts[0]; i++) {
        httpstatus_budget b = full(&p, starts[i]);
        for (int n = 0; n < 5; n++) {
            httpstatus_budget_deposit(&b, HTTPSTATUS_OUTCOME_REQUEST, 0, starts[i]);
        }
        ck_assert_int_eq(allowed(&b, starts[i]), 1);
        httpstatus_budget_try(&b, 1, INT64_MAX);
        httpstatus_budget_try(&b, 1, INT64_MIN);
    }
    p.budget_floor = INT32_MAX;
    p.budget_window_ms = INT64_MAX;
    p.budget_percent_milli = INT32_MAX;
    httpstatus_budget b = full(&p, INT64_MIN);
    for (int n = 0; n < 1000; n++) {
        ck_assert_int_eq(httpstatus_budget_deposit(&b, HTTPSTATUS_OUTCOME_REQUEST, 0, INT64_MAX), 0);
        ck_assert_int_eq(httpstatus_budget_try(&b, 1, INT64_MAX), 1);
    }
}
END_TEST

START_TEST(a_refusal_leaves_the_bytes_as_they_are)
{
    httpstatus_retry_settings p = share_of_a_window();
    httpstatus_budget b = full(&p, 0);
    for (int64_t now = 0; now < 30000; now += 700) {
        httpstatus_budget before = b;
        ck_assert_int_eq(httpstatus_budget_try(&b, 1, now), 0);
        ck_assert_int_eq(memcmp(&b, &before, sizeof b), 0);
    }
}
END_TEST

START_TEST(repeats_under_way_are_counted_on_both_sides)
{
    httpstatus_retry_settings p = settings(HTTPSTATUS_BUDGET_CONCURRENCY, 0);
    p.budget_percent_milli = 20000;
    p.budget_floor = 3;
    httpstatus_budget b = full(&p, 0);
    for (int i = 0; i < 50; i++) {
        httpstatus_budget_deposit(&b, HTTPSTATUS_OUTCOME_REQUEST, 0, 0);
    }
    ck_assert_int_eq(allowed(&b, 0), 10);
    /* 30 requests end, and half of the repeats: a fifth of 20 is 4, below the 5 that go on. */
    for (int i = 0; i < 30; i++) {
        httpstatus_budget_deposit(&b, HTTPSTATUS_OUTCOME_FIRST_TRY_SUCCESS, 0, 0);
    }
    for (int i = 0; i < 5; i++) {
        httpstatus_budget_deposit(&b, HTTPSTATUS_OUTCOME_FAILURE, 1, 0);
    }
    ck_assert_int_eq(allowed(&b, 0), 0);
    httpstatus_budget_deposit(&b, HTTPSTATUS_OUTCOME_CANCELLED, 1, 0);
    httpstatus_budget_deposit(&b, HTTPSTATUS_OUTCOME_CANCELLED, 1, 0);
    ck_assert_int_eq(allowed(&b, 0), 1);
    /* More ends than beginnings: counts stop at 0. */
    for (int i = 0; i < 100; i++) {
        httpstatus_budget_deposit(&b, HTTPSTATUS_OUTCOME_FAILURE, 1, 0);
        httpstatus_budget_deposit(&b, HTTPSTATUS_OUTCOME_FAILURE, 0, 0);
    }
    ck_assert(b.active_requests == 0 && b.active_retries == 0);
    ck_assert_int_eq(allowed(&b, 0), 3);
}
END_TEST

START_TEST(a_budget_is_its_bytes)
{
    httpstatus_budget b = HTTPSTATUS_BUDGET_INIT, restored;
    httpstatus_budget_init(&b, NULL, 0);
    httpstatus_budget_try(&b, 7, 0);
    memcpy(&restored, &b, sizeof b);
    ck_assert_int_eq(httpstatus_budget_try(&b, 11, 0), httpstatus_budget_try(&restored, 11, 0));
    ck_assert_int_eq(memcmp(&b, &restored, sizeof b), 0);
    /* Bytes that nobody wrote: no answer is promised, but one comes, and nothing else is touched. */
    uint32_t state = 7;
    for (int round = 0; round < 20000; round++) {
        unsigned char *bytes = (unsigned char *)&restored;
        for (size_t i = 0; i < sizeof restored; i++) {
            state = state * 1664525u + 1013904223u;
            bytes[i] = (unsigned char)(state >> 24);
        }
        restored.size = sizeof restored;
        restored.model = round % 6;
        int64_t now_ms = (int64_t)((uint64_t)state << 32 | state);
        ck_assert_int_ge(httpstatus_budget_try(&restored, (int32_t)(state >> 1), now_ms), 0);
        ck_assert_int_eq(httpstatus_budget_deposit(&restored, round % 5 + 1, (int32_t)(state >> 2), now_ms), 0);
    }
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        errors_touch_nothing,
        negative_numbers_of_a_policy_are_refused,
        a_bucket_never_leaves_its_bounds,
        what_costs_nothing_is_allowed_and_takes_nothing,
        a_partial_bucket_lends_what_it_has,
        a_ratio_allows_above_half,
        a_ratio_has_a_level_and_nothing_else,
        a_window_forgets,
        a_window_begins_with_its_budget,
        a_window_has_a_floor,
        less_than_one_repeat_is_none,
        a_window_may_begin_anywhere,
        a_refusal_leaves_the_bytes_as_they_are,
        repeats_under_way_are_counted_on_both_sides,
        a_budget_is_its_bytes,
        NULL,
    };
    return run_suite("budget", tests);
}
