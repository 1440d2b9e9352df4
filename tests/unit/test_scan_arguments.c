/* SPDX-License-Identifier: MIT */
/* What the functions of the scan refuse, and what they leave as it is then. */

#include "exact.h"
#include "httpstatus/error.h"
#include "httpstatus/scan.h"
#include "suite.h"

static httpstatus_scan begun(int format)
{
    httpstatus_scan scan = HTTPSTATUS_SCAN_INIT;
    ck_assert_int_eq(httpstatus_scan_init(&scan, format), HTTPSTATUS_E_NONE);
    return scan;
}

START_TEST(keys_and_numbers_of_fields)
{
    httpstatus_scan json = begun(HTTPSTATUS_SCAN_JSON), field = begun(HTTPSTATUS_SCAN_FIELD), before;
    static const char *const broken[] = { "a\"b", "a\\b", "a\nb", "a\rb", "a\tb", "a\x1f", " a", "\ta" };
    before = json;
    ck_assert_int_eq(httpstatus_scan_key(NULL, "a", 1), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_scan_key(&json, NULL, 1), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_scan_key(&field, "a", 1), HTTPSTATUS_E_ARG);
    for (size_t i = 0; i < sizeof broken / sizeof broken[0]; i++) {
        ck_assert_int_eq(httpstatus_scan_key(&json, broken[i], HTTPSTATUS_NTS), HTTPSTATUS_E_SYNTAX);
    }
    ck_assert_int_eq(memcmp(&json, &before, sizeof json), 0);
    json.size--;
    ck_assert_int_eq(httpstatus_scan_key(&json, "a", 1), HTTPSTATUS_E_SIZE);
    ck_assert_int_eq(httpstatus_scan_field(NULL, 1), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_scan_field(&before, 1), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_scan_field(&field, 0), HTTPSTATUS_E_RANGE);
    field.size--;
    ck_assert_int_eq(httpstatus_scan_field(&field, 1), HTTPSTATUS_E_SIZE);
}
END_TEST

START_TEST(the_longest_key_is_found)
{
    char log[80];
    int n = sprintf(log, "{\"%060d\":404}\n", 0);
    httpstatus_scan scan = begun(HTTPSTATUS_SCAN_JSON);
    httpstatus_scan_line line = HTTPSTATUS_SCAN_LINE_INIT;
    size_t pos = 0;
    ck_assert_int_eq(httpstatus_scan_key(&scan, log + 2, 60), HTTPSTATUS_E_NONE);
    ck_assert_int_eq(httpstatus_scan_feed(&scan, log, (size_t)n, &pos, &line, 1), 1);
    ck_assert_int_eq(line.status, 404);
}
END_TEST

START_TEST(a_newer_caller_keeps_its_size)
{
    struct {
        httpstatus_scan scan;
        uint64_t later;
    } newer = { HTTPSTATUS_SCAN_INIT, 7 };
    newer.scan.size = sizeof newer;
    ck_assert_int_eq(httpstatus_scan_init(&newer.scan, HTTPSTATUS_SCAN_FIELD), HTTPSTATUS_E_NONE);
    ck_assert(newer.scan.size == sizeof newer && newer.later == 7);
    ck_assert_int_eq(httpstatus_scan_detect(&newer.scan, "\"a\" 404\n", HTTPSTATUS_NTS), HTTPSTATUS_SCAN_NCSA);
    ck_assert(newer.scan.size == sizeof newer && newer.later == 7);
}
END_TEST

START_TEST(no_text_is_read_to_its_end)
{
    httpstatus_scan scan = begun(HTTPSTATUS_SCAN_FIELD);
    httpstatus_scan_line line = HTTPSTATUS_SCAN_LINE_INIT;
    size_t pos = 0;
    ck_assert_int_eq(httpstatus_scan_feed(&scan, NULL, 5, &pos, &line, 1), 0);
    ck_assert_uint_eq(pos, 0);
    ck_assert_int_eq(httpstatus_scan_end(&scan, &line), 0);
}
END_TEST

START_TEST(the_end_needs_a_scan_and_a_line)
{
    httpstatus_scan scan = begun(HTTPSTATUS_SCAN_FIELD);
    httpstatus_scan_line line = HTTPSTATUS_SCAN_LINE_INIT;
    ck_assert_int_eq(httpstatus_scan_end(NULL, &line), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_scan_end(&scan, NULL), HTTPSTATUS_E_ARG);
    line.size--;
    ck_assert_int_eq(httpstatus_scan_end(&scan, &line), HTTPSTATUS_E_SIZE);
    line.size++;
    scan.size--;
    ck_assert_int_eq(httpstatus_scan_end(&scan, &line), HTTPSTATUS_E_SIZE);
}
END_TEST

START_TEST(more_room_than_an_int_can_count)
{
    httpstatus_scan scan = begun(HTTPSTATUS_SCAN_FIELD);
    httpstatus_scan_line lines[2] = { HTTPSTATUS_SCAN_LINE_INIT };
    size_t pos = 0;
    ck_assert_int_eq(httpstatus_scan_feed(&scan, "404\n200\n", 8, &pos, lines, SIZE_MAX), 2);
    ck_assert(pos == 8 && lines[0].status == 404 && lines[1].status == 200);
}
END_TEST

START_TEST(no_more_than_64_kib_say_which_format_it_is)
{
    enum { SAMPLE = 65536 };
    static const char line[] = "404\n";
    for (size_t at = SAMPLE - 4; at <= SAMPLE; at++) {
        size_t n = at + sizeof line - 1;
        char *log = exact_fill('\n', n);
        memcpy(log + at, line, sizeof line - 1);
        httpstatus_scan scan = HTTPSTATUS_SCAN_INIT;
        bool seen = at + 3 <= SAMPLE;
        ck_assert_int_eq(httpstatus_scan_detect(&scan, log, n), seen ? HTTPSTATUS_SCAN_FIELD : HTTPSTATUS_SCAN_UNKNOWN);
        free(log);
    }
    httpstatus_scan scan = HTTPSTATUS_SCAN_INIT;
    ck_assert_int_eq(httpstatus_scan_detect(&scan, "#Version: 1.0", HTTPSTATUS_NTS), HTTPSTATUS_SCAN_UNKNOWN);
    ck_assert_int_eq(httpstatus_scan_detect(NULL, "404", 3), HTTPSTATUS_E_ARG);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        keys_and_numbers_of_fields,
        the_longest_key_is_found,
        a_newer_caller_keeps_its_size,
        no_text_is_read_to_its_end,
        the_end_needs_a_scan_and_a_line,
        more_room_than_an_int_can_count,
        no_more_than_64_kib_say_which_format_it_is,
        NULL,
    };
    return run_suite("scan_arguments", tests);
}
