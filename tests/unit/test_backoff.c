/* SPDX-License-Identifier: MIT */
#include "httpstatus/backoff.h"

#include "httpstatus/error.h"
#include "suite.h"

#define MOST_MS ((INT64_C(1) << 46) - 1)
#define ONE_Q16 65536

static httpstatus_retry_settings exponential(int64_t initial_ms, int32_t factor_q16, int64_t max_ms)
{
    httpstatus_retry_settings p = HTTPSTATUS_RETRY_SETTINGS_INIT;
    p.known = HTTPSTATUS_LIMIT_MAX_MS;
    p.backoff = HTTPSTATUS_BACKOFF_EXPONENTIAL;
    p.initial_ms = initial_ms;
    p.factor_q16 = factor_q16;
    p.max_ms = max_ms;
    return p;
}

START_TEST(sizes_and_attempts)
{
    httpstatus_retry_settings p = exponential(1000, 2 * ONE_Q16, 30000);
    ck_assert_int_eq(httpstatus_backoff_ms(&p, 0, 0), HTTPSTATUS_E_RANGE);
    ck_assert_int_eq(httpstatus_backoff_ms(NULL, 0, 0), HTTPSTATUS_E_RANGE);
    ck_assert_int_eq(httpstatus_backoff_ms(NULL, 1, UINT64_MAX), 500);
    ck_assert_int_eq(httpstatus_backoff_next_ms(NULL, 1, UINT64_MAX), 500);
    p.size--;
    ck_assert_int_eq(httpstatus_backoff_ms(&p, 1, 0), HTTPSTATUS_E_SIZE);
    ck_assert_int_eq(httpstatus_backoff_next_ms(&p, 1, 0), HTTPSTATUS_E_SIZE);
    struct {
        httpstatus_retry_settings p;
        uint64_t tail;
    } newer = { exponential(1000, 2 * ONE_Q16, 30000), 0 };
    newer.p.size = sizeof newer;
    ck_assert_int_eq(httpstatus_backoff_ms(&newer.p, 1, 0), 1000);
    newer.tail = 1;
    ck_assert_int_eq(httpstatus_backoff_ms(&newer.p, 1, 0), HTTPSTATUS_E_SIZE);
}
END_TEST

START_TEST(factors_have_limits)
{
    static const struct {
        int32_t factor_q16;
        bool good;
    } cases[] = {
        { 0, false },
        { -1, false },
        { INT32_MIN, false },
        { ONE_Q16 - 1, false },
        { ONE_Q16, true },
        { ONE_Q16 + 1, false },
        { ONE_Q16 * 11 / 10 - 1, false },
        { ONE_Q16 * 11 / 10, true },
        { 16 * ONE_Q16, true },
        { 16 * ONE_Q16 + 1, false },
        { INT32_MAX, false },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        httpstatus_retry_settings p = exponential(1, cases[i].factor_q16, MOST_MS);
        EXPECT_INT(cases[i].factor_q16, httpstatus_backoff_ms(&p, 5, 0) == HTTPSTATUS_E_RANGE, !cases[i].good);
        EXPECT_INT(cases[i].factor_q16, httpstatus_backoff_next_ms(&p, 5, 0) == HTTPSTATUS_E_RANGE, !cases[i].good);
    }
}
END_TEST

START_TEST(a_factor_that_is_not_used_has_no_limits)
{
    static const int32_t factors[] = { 0, -1, INT32_MIN, INT32_MAX };
    for (size_t i = 0; i < sizeof factors / sizeof factors[0]; i++) {
        httpstatus_retry_settings p = exponential(1000, factors[i], 9000);
        p.backoff = HTTPSTATUS_BACKOFF_LINEAR;
        ck_assert_int_eq(httpstatus_backoff_ms(&p, 2, 0), 2000);
    }
}
END_TEST

START_TEST(times_and_ranges_have_limits)
{
    const httpstatus_retry_settings good = exponential(1000, 2 * ONE_Q16, 30000);
    static const int64_t bad_times[] = { INT64_MIN, -1, MOST_MS + 1, INT64_MAX };
    for (size_t i = 0; i < sizeof bad_times / sizeof bad_times[0]; i++) {
        httpstatus_retry_settings a = good, b = good, c = good;
        a.initial_ms = b.max_ms = c.jitter_add_ms = bad_times[i];
        ck_assert_int_eq(httpstatus_backoff_ms(&a, 1, 0), HTTPSTATUS_E_RANGE);
        ck_assert_int_eq(httpstatus_backoff_ms(&b, 1, 0), HTTPSTATUS_E_RANGE);
        ck_assert_int_eq(httpstatus_backoff_ms(&c, 1, 0), HTTPSTATUS_E_RANGE);
        /* A limit without its bit does not exist, whatever its member says. */
        b.known = 0;
        ck_assert_int_eq(httpstatus_backoff_ms(&b, 1, 0), 1000);
    }
    httpstatus_retry_settings most = good;
    most.initial_ms = most.max_ms = most.jitter_add_ms = MOST_MS;
    ck_assert_int_eq(httpstatus_backoff_ms(&most, 1, 0), MOST_MS);
    static const int32_t bad_ranges[][2] = {
        { -1, ONE_Q16 }, { ONE_Q16, ONE_Q16 - 1 }, { 0, 2 * ONE_Q16 + 1 }, { INT32_MIN, INT32_MAX }
    };
    for (size_t i = 0; i < sizeof bad_ranges / sizeof bad_ranges[0]; i++) {
        httpstatus_retry_settings p = good;
        p.jitter_lo_q16 = bad_ranges[i][0];
        p.jitter_hi_q16 = bad_ranges[i][1];
        ck_assert_int_eq(httpstatus_backoff_ms(&p, 1, 0), HTTPSTATUS_E_RANGE);
    }
    static const int bad_words[] = { INT_MIN, -1, 6, INT_MAX };
    for (size_t i = 0; i < sizeof bad_words / sizeof bad_words[0]; i++) {
        httpstatus_retry_settings p = good, q = good;
        p.backoff = q.jitter = bad_words[i];
        ck_assert_int_eq(httpstatus_backoff_ms(&p, 1, 0), HTTPSTATUS_E_RANGE);
        ck_assert_int_eq(httpstatus_backoff_ms(&q, 1, 0), HTTPSTATUS_E_RANGE);
    }
}
END_TEST

/* min(max, initial * factor^(n-1)) in long double; a result close to a whole number may fall to either side. */
START_TEST(powers_are_close_to_the_formula)
{
    static const int32_t tenths[] = { 11, 13, 15, 20, 25, 100, 160 };
    for (size_t i = 0; i < sizeof tenths / sizeof tenths[0]; i++) {
        int32_t factor_q16 = ONE_Q16 * tenths[i] / 10 + (ONE_Q16 * tenths[i] % 10 != 0);
        httpstatus_retry_settings p = exponential(25, factor_q16, MOST_MS);
        long double wanted = 25, factor = (long double)factor_q16 / ONE_Q16, lost = 0;
        for (uint32_t n = 1; n < 400; n++) {
            int64_t got = httpstatus_backoff_ms(&p, n, 0);
            long double capped = wanted < (long double)MOST_MS ? wanted : (long double)MOST_MS;
            long double error = capped - (long double)got;
            /* Sixteen bits of fraction: each step cuts less than one of them, and what it has cut grows with the rest. */
            EXPECT_INT((int)n, error > -2 && error < 1 + lost, true);
            wanted = capped * factor;
            lost = lost * factor + 1.0L / ONE_Q16;
        }
    }
}
END_TEST

/* initial, initial * n, initial * n * n and initial * factor^(n-1), each up to the limit and not beyond it. */
START_TEST(only_what_is_above_the_limit_is_the_limit)
{
    static const struct {
        int kind;
        int32_t factor_q16;
        int64_t initial_ms, max_ms;
        uint32_t attempt;
        int64_t wait_ms;
    } cases[] = {
        { HTTPSTATUS_BACKOFF_FIXED, ONE_Q16, 1000, 9000, 7, 1000 },
        { HTTPSTATUS_BACKOFF_LINEAR, ONE_Q16, 1000, 3500, 3, 3000 },
        { HTTPSTATUS_BACKOFF_LINEAR, ONE_Q16, 1000, 3500, 4, 3500 },
        { HTTPSTATUS_BACKOFF_QUADRATIC, ONE_Q16, 1000, 4500, 2, 4000 },
        { HTTPSTATUS_BACKOFF_QUADRATIC, ONE_Q16, 1000, 4500, 3, 4500 },
        { HTTPSTATUS_BACKOFF_EXPONENTIAL, 2 * ONE_Q16, 1000, 2001, 2, 2000 },
        { HTTPSTATUS_BACKOFF_EXPONENTIAL, 2 * ONE_Q16, 1000, 2001, 3, 2001 },
        { HTTPSTATUS_BACKOFF_EXPONENTIAL, 16 * ONE_Q16, 1, 31, 2, 16 },
        /* 15.9^2 = 252.8 */
        { HTTPSTATUS_BACKOFF_EXPONENTIAL, 159 * ONE_Q16 / 10, 1, 253, 3, 252 },
        { HTTPSTATUS_BACKOFF_EXPONENTIAL, 159 * ONE_Q16 / 10, 1, 240, 3, 240 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        httpstatus_retry_settings p = exponential(cases[i].initial_ms, cases[i].factor_q16, cases[i].max_ms);
        p.backoff = cases[i].kind;
        EXPECT_INT((int)i, httpstatus_backoff_ms(&p, cases[i].attempt, 0), cases[i].wait_ms);
    }
}
END_TEST

static void expect_growth(int64_t initial_ms, int32_t factor_q16)
{
    httpstatus_retry_settings p = exponential(initial_ms, factor_q16, MOST_MS);
    int64_t before = initial_ms;
    for (uint32_t attempt = 2; attempt < 7; attempt++) {
        int64_t wait = httpstatus_backoff_ms(&p, attempt, 0);
        EXPECT_INT(factor_q16, wait >= before && wait <= MOST_MS, true);
        before = wait;
    }
}

/* From waits that come close to the limit in a few steps; or to twice the limit, where 63 bits end. */
START_TEST(no_factor_overflows_or_shrinks)
{
    for (int32_t tenths = 11; tenths <= 160; tenths++) {
        int32_t factor_q16 = ONE_Q16 * tenths / 10 + (ONE_Q16 * tenths % 10 != 0);
        for (int64_t times = 1; times <= 2; times++) {
            int64_t near = times * MOST_MS;
            for (int steps = 1; steps <= 3; steps++) {
                near = near / factor_q16 * ONE_Q16 + near % factor_q16 * ONE_Q16 / factor_q16;
                for (int64_t initial = near - 2; initial <= near + 2 && initial <= MOST_MS; initial++) {
                    expect_growth(initial, factor_q16);
                }
            }
        }
    }
}
END_TEST

START_TEST(no_attempt_overflows_or_shrinks)
{
    static const uint32_t attempts[] = { 1,  2,  3,    31,          32,          33,          63,
                                         64, 65, 1000, 2147483647u, 2147483648u, 4000000000u, UINT32_MAX };
    static const int64_t initials[] = { 0, 1, 3, 1000, INT64_C(1) << 32, MOST_MS - 1, MOST_MS };
    for (int kind = HTTPSTATUS_BACKOFF_NONE; kind <= HTTPSTATUS_BACKOFF_EXPONENTIAL; kind++) {
        for (size_t i = 0; i < sizeof initials / sizeof initials[0]; i++) {
            httpstatus_retry_settings p = exponential(initials[i], 2 * ONE_Q16, MOST_MS);
            p.backoff = kind;
            int64_t before = 0;
            for (size_t a = 0; a < sizeof attempts / sizeof attempts[0]; a++) {
                int64_t wait = httpstatus_backoff_ms(&p, attempts[a], 0);
                EXPECT_INT(kind, wait >= before && wait <= MOST_MS, true);
                before = wait;
            }
        }
    }
}
END_TEST

START_TEST(random_words_hit_the_ends_and_nothing_beyond)
{
    for (int jitter = HTTPSTATUS_JITTER_NONE; jitter <= HTTPSTATUS_JITTER_ADD; jitter++) {
        static const int64_t waits[] = { 0, 1, 2, 7, 1000, 30000, MOST_MS };
        for (size_t i = 0; i < sizeof waits / sizeof waits[0]; i++) {
            httpstatus_retry_settings p = exponential(waits[i], ONE_Q16, MOST_MS);
            p.jitter = jitter;
            p.jitter_lo_q16 = ONE_Q16 / 2;
            p.jitter_hi_q16 = 2 * ONE_Q16;
            p.jitter_add_ms = 100;
            int64_t t = waits[i];
            int64_t low = jitter == HTTPSTATUS_JITTER_NONE || jitter == HTTPSTATUS_JITTER_ADD ? t
                          : jitter == HTTPSTATUS_JITTER_RANGE                                 ? (t + 1) / 2
                                                                                              : 0;
            int64_t high = jitter == HTTPSTATUS_JITTER_MODULO  ? (t > 0 ? t - 1 : 0)
                           : jitter == HTTPSTATUS_JITTER_RANGE ? 2 * t
                           : jitter == HTTPSTATUS_JITTER_ADD   ? t + 100
                                                               : t;
            EXPECT_INT(jitter, httpstatus_backoff_ms(&p, 1, 0), low);
            EXPECT_INT(jitter, httpstatus_backoff_ms(&p, 1, UINT64_MAX), high);
            uint64_t random = 88172645463325252u;
            for (int n = 0; n < 1000; n++) {
                random ^= random << 13;
                random ^= random >> 7;
                random ^= random << 17;
                int64_t wait = httpstatus_backoff_ms(&p, 1, random);
                EXPECT_INT(jitter, wait >= low && wait <= high, true);
            }
        }
    }
}
END_TEST

/* Of the 2^64 random words each wait has an equal share, in order: where the next share begins the next wait does. */
START_TEST(each_wait_has_its_share_of_the_random_words)
{
    static const struct {
        int64_t wait_ms;
        uint64_t first; /* ceil(share * 2^64 / (wait_ms + 1)) */
        int64_t share;
    } cases[] = {
        { 1, UINT64_C(0x8000000000000000), 1 },
        { 2, UINT64_C(0x5555555555555556), 1 },
        { 2, UINT64_C(0xaaaaaaaaaaaaaaab), 2 },
        { 6, UINT64_C(0xdb6db6db6db6db6e), 6 },
        { INT64_C(1) << 32, UINT64_C(0x100000000), 1 },
        { INT64_C(1) << 32, UINT64_C(0x1ffffffff), 2 },
        { MOST_MS, UINT64_C(1) << 18, 1 },
        { MOST_MS, UINT64_C(0xfffffffffffc0000), MOST_MS },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        httpstatus_retry_settings p = exponential(cases[i].wait_ms, ONE_Q16, MOST_MS);
        p.jitter = HTTPSTATUS_JITTER_FULL;
        EXPECT_INT((int)i, httpstatus_backoff_ms(&p, 1, cases[i].first), cases[i].share);
        EXPECT_INT((int)i, httpstatus_backoff_ms(&p, 1, cases[i].first - 1), cases[i].share - 1);
    }
}
END_TEST

START_TEST(a_range_is_rounded_to_milliseconds)
{
    httpstatus_retry_settings p = exponential(1, ONE_Q16, 1000);
    p.jitter = HTTPSTATUS_JITTER_RANGE;
    p.jitter_lo_q16 = ONE_Q16 / 2 - 1;
    p.jitter_hi_q16 = ONE_Q16 / 2;
    ck_assert_int_eq(httpstatus_backoff_ms(&p, 1, 0), 0);
    ck_assert_int_eq(httpstatus_backoff_ms(&p, 1, UINT64_MAX), 1);
}
END_TEST

START_TEST(the_cap_may_stand_behind_the_jitter)
{
    httpstatus_retry_settings p = exponential(1000, 2 * ONE_Q16, 1500);
    p.jitter = HTTPSTATUS_JITTER_ADD;
    p.jitter_add_ms = 1000;
    ck_assert_int_eq(httpstatus_backoff_ms(&p, 9, UINT64_MAX), 2500);
    p.flags = HTTPSTATUS_POLICY_CAP_AFTER_JITTER;
    ck_assert_int_eq(httpstatus_backoff_ms(&p, 9, UINT64_MAX), 1500);
    p.flags = HTTPSTATUS_POLICY_FIRST_AT_ONCE;
    ck_assert_int_eq(httpstatus_backoff_ms(&p, 1, UINT64_MAX), 0);
    ck_assert_int_eq(httpstatus_backoff_ms(&p, 2, 0), 1500);
    p.backoff = HTTPSTATUS_BACKOFF_DECORRELATED;
    ck_assert_int_eq(httpstatus_backoff_ms(&p, 1, UINT64_MAX), 0);
}
END_TEST

START_TEST(a_first_wait_above_the_limit_is_the_limit)
{
    httpstatus_retry_settings p = exponential(5000, ONE_Q16, 1000);
    p.backoff = HTTPSTATUS_BACKOFF_DECORRELATED;
    ck_assert_int_eq(httpstatus_backoff_next_ms(&p, 0, 0), 1000);
    ck_assert_int_eq(httpstatus_backoff_next_ms(&p, 0, UINT64_MAX), 1000);
}
END_TEST

START_TEST(decorrelated_waits_grow_from_the_last)
{
    httpstatus_retry_settings none = exponential(0, ONE_Q16, 10000);
    none.backoff = HTTPSTATUS_BACKOFF_DECORRELATED;
    ck_assert_int_eq(httpstatus_backoff_ms(&none, 1, UINT64_MAX), 0);
    ck_assert_int_eq(httpstatus_backoff_next_ms(&none, 0, UINT64_MAX), 0);
    httpstatus_retry_settings p = exponential(100, ONE_Q16, 10000);
    p.backoff = HTTPSTATUS_BACKOFF_DECORRELATED;
    static const int64_t priors[][2] = { { INT64_MIN, 300 },
                                         { -1, 300 },
                                         { 0, 300 },
                                         { 100, 300 },
                                         { 101, 303 },
                                         { 3333, 9999 },
                                         { 3334, 10000 },
                                         { 10000, 10000 },
                                         { (INT64_C(1) << 53), 10000 },
                                         { INT64_MAX / 3, 10000 },
                                         { INT64_MAX, 10000 } };
    for (size_t i = 0; i < sizeof priors / sizeof priors[0]; i++) {
        EXPECT_INT((int)i, httpstatus_backoff_next_ms(&p, priors[i][0], 0), 100);
        EXPECT_INT((int)i, httpstatus_backoff_next_ms(&p, priors[i][0], UINT64_MAX), priors[i][1]);
    }
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        sizes_and_attempts,
        factors_have_limits,
        a_factor_that_is_not_used_has_no_limits,
        times_and_ranges_have_limits,
        powers_are_close_to_the_formula,
        only_what_is_above_the_limit_is_the_limit,
        no_factor_overflows_or_shrinks,
        no_attempt_overflows_or_shrinks,
        random_words_hit_the_ends_and_nothing_beyond,
        each_wait_has_its_share_of_the_random_words,
        a_range_is_rounded_to_milliseconds,
        the_cap_may_stand_behind_the_jitter,
        decorrelated_waits_grow_from_the_last,
        a_first_wait_above_the_limit_is_the_limit,
        NULL,
    };
    return run_suite("backoff", tests);
}
