/* SPDX-License-Identifier: MIT */
#include "httpstatus/retry_after.h"

#include <stdint.h>

#include "exact.h"
#include "httpstatus/error.h"
#include "suite.h"

/* 2^53 - 1: what a double holds exactly. */
#define MOST_MS INT64_C(9007199254740991)

static httpstatus_retry_after read_exact(const char *text, size_t n, int64_t now_s)
{
    char *copy = exact_copy(text, n);
    httpstatus_retry_after hint = HTTPSTATUS_RETRY_AFTER_INIT;
    ck_assert_int_eq(httpstatus_retry_after_parse(copy, n, now_s, &hint), HTTPSTATUS_E_NONE);
    free(copy);
    return hint;
}

static httpstatus_retry_after read_text(const char *text, int64_t now_s)
{
    return read_exact(text, strlen(text), now_s);
}

START_TEST(only_arguments_and_sizes_are_errors)
{
    httpstatus_retry_after hint = HTTPSTATUS_RETRY_AFTER_INIT, before = hint;
    ck_assert_int_eq(httpstatus_retry_after_parse("1", 1, 0, NULL), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_retry_after_parse(NULL, 1, 0, &hint), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_retry_after_parse(NULL, HTTPSTATUS_NTS, 0, &hint), HTTPSTATUS_E_ARG);
    for (int i = 0; i < HOSTILE_INTS; i++) {
        ck_assert_int_eq(httpstatus_retry_after_parse_as("1", 1, hostile_ints[i], 0, &hint), HTTPSTATUS_E_ARG);
    }
    ck_assert_int_eq(httpstatus_retry_after_parse_as("1", 1, 0, 0, &hint), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_retry_after_parse_as("1", 1, HTTPSTATUS_UNIT_RATELIMIT + 1, 0, &hint),
                     HTTPSTATUS_E_ARG);
    before.size = hint.size = sizeof hint - 1;
    ck_assert_int_eq(httpstatus_retry_after_parse("1", 1, 0, &hint), HTTPSTATUS_E_SIZE);
    ck_assert_int_eq(httpstatus_retry_after_skew(&hint, 0), HTTPSTATUS_E_SIZE);
    ck_assert_int_eq(httpstatus_retry_after_skew(NULL, 0), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(memcmp(&hint, &before, sizeof hint), 0);
}
END_TEST

START_TEST(a_newer_struct_keeps_its_tail)
{
    struct {
        httpstatus_retry_after hint;
        uint64_t tail;
    } newer = { HTTPSTATUS_RETRY_AFTER_INIT, 77 };
    newer.hint.size = sizeof newer;
    ck_assert_int_eq(httpstatus_retry_after_parse("120", 3, 0, &newer.hint), HTTPSTATUS_E_NONE);
    ck_assert_int_eq(newer.hint.delay_ms, 120000);
    ck_assert_uint_eq(newer.hint.size, sizeof newer);
    ck_assert_uint_eq(newer.tail, 77);
}
END_TEST

START_TEST(a_second_reading_leaves_nothing_of_the_first)
{
    httpstatus_retry_after hint = HTTPSTATUS_RETRY_AFTER_INIT;
    httpstatus_retry_after_parse("Sun, 06 Nov 1994 08:49:37 GMT", HTTPSTATUS_NTS, 784111700, &hint);
    ck_assert_uint_eq(hint.known, HTTPSTATUS_RETRY_AFTER_DELAY | HTTPSTATUS_RETRY_AFTER_AT);
    httpstatus_retry_after_parse("soon", HTTPSTATUS_NTS, 0, &hint);
    ck_assert(hint.known == 0 && hint.flags == 0 && hint.delay_ms == 0 && hint.at_s == 0);
    httpstatus_retry_after_parse(NULL, 0, 0, &hint);
    ck_assert_int_eq(hint.kind, HTTPSTATUS_HINT_ABSENT);
}
END_TEST

START_TEST(digits_of_any_length_saturate)
{
    for (size_t n = 1; n <= 5000; n += n < 40 ? 1 : 97) {
        char *nines = exact_fill('9', n), *zeros = exact_fill('0', n);
        httpstatus_retry_after many = read_exact(nines, n, 0), none = read_exact(zeros, n, 0);
        ck_assert_int_eq(many.kind, HTTPSTATUS_HINT_DELAY);
        /* 9007199254740 s are the last whole second below 2^53 ms: 13 digits. */
        bool most = n >= 14 || (n == 13 && INT64_C(9999999999999) > MOST_MS / 1000);
        EXPECT_INT((int)n, (many.flags & HTTPSTATUS_HINT_SATURATED) != 0, most);
        EXPECT_INT((int)n, many.delay_ms == MOST_MS, most);
        EXPECT_INT((int)n, none.kind == HTTPSTATUS_HINT_DELAY && none.delay_ms == 0, true);
        free(nines);
        free(zeros);
    }
}
END_TEST

START_TEST(hostile_hints_have_defined_answers)
{
    static const struct {
        const char *text;
        size_t n;
        int kind;
        uint32_t flags;
        int64_t delay_ms; /* -1: none */
    } cases[] = {
        { "-1", 2, HTTPSTATUS_HINT_INVALID, HTTPSTATUS_HINT_NEGATIVE, -1 },
        { "20300101", 8, HTTPSTATUS_HINT_DELAY, 0, INT64_C(20300101000) },
        { "1743441608", 10, HTTPSTATUS_HINT_DELAY, HTTPSTATUS_HINT_LOOKS_EPOCH, INT64_C(1743441608000) },
        { "0,120", 5, HTTPSTATUS_HINT_INVALID, HTTPSTATUS_HINT_LIST, 120000 },
        { "12\0", 3, HTTPSTATUS_HINT_INVALID, 0, -1 },
        { "1\0002", 3, HTTPSTATUS_HINT_INVALID, 0, -1 },
        { "\0", 1, HTTPSTATUS_HINT_INVALID, 0, -1 },
        { "120\r\n", 5, HTTPSTATUS_HINT_INVALID, 0, -1 },
        { "99999999999999999999,1", 22, HTTPSTATUS_HINT_INVALID, HTTPSTATUS_HINT_LIST | HTTPSTATUS_HINT_SATURATED,
          MOST_MS },
        { "-9223372036854775808", 20, HTTPSTATUS_HINT_INVALID, HTTPSTATUS_HINT_NEGATIVE, -1 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        httpstatus_retry_after hint = read_exact(cases[i].text, cases[i].n, 1767225600);
        ck_assert_int_eq(hint.kind, cases[i].kind);
        ck_assert_uint_eq(hint.flags, cases[i].flags);
        ck_assert_int_eq((hint.known & HTTPSTATUS_RETRY_AFTER_DELAY) != 0, cases[i].delay_ms >= 0);
        ck_assert_int_eq(hint.delay_ms, cases[i].delay_ms >= 0 ? cases[i].delay_ms : 0);
    }
}
END_TEST

START_TEST(a_mebibyte_has_an_answer)
{
    const size_t n = 1 << 20;
    static const struct {
        char byte;
        int kind;
    } cases[] = { { 'x', HTTPSTATUS_HINT_INVALID },  { '9', HTTPSTATUS_HINT_DELAY },   { '0', HTTPSTATUS_HINT_DELAY },
                  { ',', HTTPSTATUS_HINT_INVALID },  { ' ', HTTPSTATUS_HINT_INVALID }, { '.', HTTPSTATUS_HINT_INVALID },
                  { '\0', HTTPSTATUS_HINT_INVALID }, { '-', HTTPSTATUS_HINT_INVALID }, { '"', HTTPSTATUS_HINT_INVALID },
                  { ';', HTTPSTATUS_HINT_INVALID } };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char *block = exact_fill(cases[i].byte, n);
        for (int unit = HTTPSTATUS_UNIT_SECONDS; unit <= HTTPSTATUS_UNIT_RATELIMIT; unit++) {
            httpstatus_retry_after hint = HTTPSTATUS_RETRY_AFTER_INIT;
            ck_assert_int_eq(httpstatus_retry_after_parse_as(block, n, unit, 0, &hint), HTTPSTATUS_E_NONE);
            if (unit == HTTPSTATUS_UNIT_SECONDS) {
                ck_assert_int_eq(hint.kind, cases[i].kind);
            }
        }
        free(block);
    }
    /* Half a million members: one pass. */
    char *list = exact_fill('7', n);
    for (size_t i = 1; i < n; i += 2) {
        list[i] = ',';
    }
    httpstatus_retry_after hint = HTTPSTATUS_RETRY_AFTER_INIT;
    list[n - 1] = '9';
    ck_assert_int_eq(httpstatus_retry_after_parse(list, n, 0, &hint), HTTPSTATUS_E_NONE);
    ck_assert(hint.kind == HTTPSTATUS_HINT_INVALID && hint.flags == HTTPSTATUS_HINT_LIST && hint.delay_ms == 79000);
    free(list);
}
END_TEST

START_TEST(every_answer_is_in_range)
{
    static const char alphabet[] = "0179+-.,; \t:GMTSunNov\"t=\\\0\xff";
    uint32_t state = 1;
    for (int round = 0; round < 200000; round++) {
        char text[24];
        state = state * 1664525u + 1013904223u;
        size_t n = (state >> 16) % sizeof text;
        for (size_t i = 0; i < n; i++) {
            state = state * 1664525u + 1013904223u;
            text[i] = alphabet[(state >> 16) % (sizeof alphabet - 1)];
        }
        httpstatus_retry_after hint = HTTPSTATUS_RETRY_AFTER_INIT;
        EXPECT_INT(round, httpstatus_retry_after_parse_as(text, n, round % 5 + 1, 1767225600, &hint),
                   HTTPSTATUS_E_NONE);
        EXPECT_INT(round, hint.kind >= HTTPSTATUS_HINT_DELAY && hint.kind <= HTTPSTATUS_HINT_INVALID, true);
        EXPECT_INT(round, hint.delay_ms >= 0 && hint.delay_ms <= MOST_MS, true);
        EXPECT_INT(round, (hint.known & HTTPSTATUS_RETRY_AFTER_DELAY) != 0 || hint.delay_ms == 0, true);
        EXPECT_INT(round, hint.kind != HTTPSTATUS_HINT_PAST || hint.delay_ms == 0, true);
    }
}
END_TEST

START_TEST(now_may_be_any_number)
{
    static const char date[] = "Sun, 06 Nov 1994 08:49:37 GMT";
    httpstatus_retry_after past = read_text(date, INT64_MAX), future = read_text(date, INT64_MIN);
    ck_assert(past.kind == HTTPSTATUS_HINT_PAST && past.delay_ms == 0);
    ck_assert(future.kind == HTTPSTATUS_HINT_DATE && future.delay_ms == MOST_MS);
    ck_assert_uint_eq(future.flags, HTTPSTATUS_HINT_SATURATED);
    /* The last second that does not saturate, and the next. */
    int64_t far = INT64_C(784111777) - MOST_MS / 1000;
    ck_assert_uint_eq(read_text(date, far).flags, 0);
    ck_assert_int_eq(read_text(date, far).delay_ms, MOST_MS / 1000 * 1000);
    ck_assert_uint_eq(read_text(date, far - 1).flags, HTTPSTATUS_HINT_SATURATED);
    ck_assert_uint_eq(read_text("1743441608", INT64_MIN).flags, 0);
    ck_assert_uint_eq(read_text("1743441608", INT64_MAX).flags, 0);
}
END_TEST

START_TEST(skew_counts_by_the_clock_of_the_server)
{
    httpstatus_retry_after hint = read_text("Sun, 06 Nov 1994 08:50:37 GMT", 784111000), seconds = read_text("60", 0);
    ck_assert_int_eq(httpstatus_retry_after_skew(&hint, 784111777), HTTPSTATUS_E_NONE);
    ck_assert(hint.kind == HTTPSTATUS_HINT_DATE && hint.delay_ms == 60000 && hint.at_s == 784111837);
    ck_assert_uint_eq(hint.flags, HTTPSTATUS_HINT_SKEW_FIXED);
    ck_assert_int_eq(httpstatus_retry_after_skew(&hint, 784111837), HTTPSTATUS_E_NONE);
    ck_assert(hint.kind == HTTPSTATUS_HINT_PAST && hint.delay_ms == 0);
    ck_assert_int_eq(httpstatus_retry_after_skew(&hint, INT64_MIN), HTTPSTATUS_E_NONE);
    ck_assert(hint.kind == HTTPSTATUS_HINT_DATE && hint.delay_ms == MOST_MS);
    ck_assert_int_eq(httpstatus_retry_after_skew(&hint, 784111777), HTTPSTATUS_E_NONE);
    ck_assert_msg((hint.flags & HTTPSTATUS_HINT_SATURATED) == 0, "saturated stays after it is over");
    httpstatus_retry_after odd = read_text("Mon, 06 Nov 1994 08:50:37 GMT", 784111000);
    ck_assert_int_eq(httpstatus_retry_after_skew(&odd, 784111777), HTTPSTATUS_E_NONE);
    ck_assert_uint_eq(odd.flags, HTTPSTATUS_HINT_WEEKDAY_WRONG | HTTPSTATUS_HINT_SKEW_FIXED);
    httpstatus_retry_after before = seconds;
    ck_assert_int_eq(httpstatus_retry_after_skew(&seconds, 5), HTTPSTATUS_E_NONE);
    ck_assert_int_eq(memcmp(&seconds, &before, sizeof before), 0);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        only_arguments_and_sizes_are_errors,
        a_newer_struct_keeps_its_tail,
        a_second_reading_leaves_nothing_of_the_first,
        digits_of_any_length_saturate,
        hostile_hints_have_defined_answers,
        a_mebibyte_has_an_answer,
        every_answer_is_in_range,
        now_may_be_any_number,
        skew_counts_by_the_clock_of_the_server,
        NULL,
    };
    return run_suite("retry_after", tests);
}
