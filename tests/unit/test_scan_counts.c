/* SPDX-License-Identifier: MIT */
/* Lines that are counted by their status; that each is counted as it is read, tests/scan asks of random logs. */

#include "exact.h"
#include "httpstatus/error.h"
#include "httpstatus/scan.h"
#include "suite.h"

static uint64_t counts[HTTPSTATUS_SCAN_SLOTS];

static httpstatus_scan begin(int format)
{
    httpstatus_scan scan = HTTPSTATUS_SCAN_INIT;
    ck_assert_int_eq(httpstatus_scan_init(&scan, format), HTTPSTATUS_E_NONE);
    memset(counts, 0, sizeof counts);
    return scan;
}

static uint64_t all(void)
{
    uint64_t sum = 0;
    for (int slot = 0; slot < HTTPSTATUS_SCAN_SLOTS; slot++) {
        sum += counts[slot];
    }
    return sum;
}

START_TEST(every_slot_is_counted)
{
    httpstatus_scan scan = begin(HTTPSTATUS_SCAN_FIELD);
    static const char log[] = "404\n000\n999\n404\n2000\n-\n0\nx\n\n";
    ck_assert_int_eq(httpstatus_scan_histogram(&scan, log, sizeof log - 1, counts), HTTPSTATUS_E_NONE);
    ck_assert(counts[404] == 2 && counts[0] == 1 && counts[999] == 1 && counts[HTTPSTATUS_SCAN_OTHER] == 1);
    ck_assert(counts[HTTPSTATUS_SCAN_DASH] == 1 && counts[HTTPSTATUS_SCAN_ZERO] == 1);
    ck_assert(counts[HTTPSTATUS_SCAN_MALFORMED] == 1 && counts[HTTPSTATUS_SCAN_EMPTY] == 1);
    ck_assert_uint_eq(all(), 9);
}
END_TEST

START_TEST(counts_grow_and_a_line_may_be_cut)
{
    static const char log[] = "\"a\" 200\n\"b\" 4";
    httpstatus_scan scan = begin(HTTPSTATUS_SCAN_NCSA);
    httpstatus_scan_line line = HTTPSTATUS_SCAN_LINE_INIT;
    counts[200] = UINT64_C(1) << 40;
    ck_assert_int_eq(httpstatus_scan_histogram(&scan, log, sizeof log - 1, counts), HTTPSTATUS_E_NONE);
    ck_assert_uint_eq(counts[200], (UINT64_C(1) << 40) + 1);
    ck_assert_int_eq(httpstatus_scan_histogram(&scan, "04\n\"c\" 503", HTTPSTATUS_NTS, counts), HTTPSTATUS_E_NONE);
    ck_assert(counts[404] == 1 && counts[503] == 0);
    ck_assert(httpstatus_scan_end(&scan, &line) == 1 && line.status == 503);
    ck_assert_uint_eq(all(), (UINT64_C(1) << 40) + 2);
}
END_TEST

START_TEST(directives_say_which_field_it_is)
{
    httpstatus_scan scan = begin(HTTPSTATUS_SCAN_W3C);
    static const char log[] = "#Fields: a sc-status\n200 404\n#Fields: sc-status\n503 404\n";
    ck_assert_int_eq(httpstatus_scan_histogram(&scan, log, HTTPSTATUS_NTS, counts), HTTPSTATUS_E_NONE);
    ck_assert(counts[404] == 1 && counts[503] == 1 && counts[HTTPSTATUS_SCAN_DIRECTIVE] == 2 && all() == 4);
}
END_TEST

START_TEST(names_of_fields_are_whole_words)
{
    static const char log[] = "#Fields: sc-stat a sc-statusx\n404 404 404\n#Fields: sc-status\0 a\n404 404\n";
    httpstatus_scan scan = begin(HTTPSTATUS_SCAN_W3C);
    ck_assert_int_eq(httpstatus_scan_histogram(&scan, log, sizeof log - 1, counts), HTTPSTATUS_E_NONE);
    ck_assert(counts[404] == 0 && counts[HTTPSTATUS_SCAN_MALFORMED] == 2 && all() == 4);
}
END_TEST

START_TEST(misuse_is_refused_and_counts_nothing)
{
    httpstatus_scan none = HTTPSTATUS_SCAN_INIT, small = { .size = 8 }, scan = begin(HTTPSTATUS_SCAN_FIELD);
    ck_assert_int_eq(httpstatus_scan_histogram(NULL, "404\n", 4, counts), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_scan_histogram(&scan, "404\n", 4, NULL), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_scan_histogram(&none, "404\n", 4, counts), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_scan_histogram(&small, "404\n", 4, counts), HTTPSTATUS_E_SIZE);
    ck_assert_int_eq(httpstatus_scan_histogram(&scan, NULL, 0, counts), HTTPSTATUS_E_NONE);
    ck_assert_uint_eq(all(), 0);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        every_slot_is_counted,           counts_grow_and_a_line_may_be_cut,    directives_say_which_field_it_is,
        names_of_fields_are_whole_words, misuse_is_refused_and_counts_nothing, NULL,
    };
    return run_suite("scan_counts", tests);
}
