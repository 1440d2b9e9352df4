/* SPDX-License-Identifier: MIT */
/* Scans that were saved as bytes and brought back, by the bindings for instance. */

#include "exact.h"
#include "httpstatus/error.h"
#include "httpstatus/scan.h"
#include "suite.h"

enum { JSON = HTTPSTATUS_SCAN_JSON, W3C = HTTPSTATUS_SCAN_W3C, FIELD = HTTPSTATUS_SCAN_FIELD };

START_TEST(a_word_that_is_too_long_is_none_of_those_looked_for)
{
    static const uint32_t lengths[] = { 13, 14, 1000, UINT32_MAX };
    for (size_t i = 0; i < sizeof lengths / sizeof lengths[0]; i++) {
        httpstatus_scan scan = HTTPSTATUS_SCAN_INIT;
        httpstatus_scan_line lines[2] = { HTTPSTATUS_SCAN_LINE_INIT };
        size_t pos = 0;
        httpstatus_scan_init(&scan, W3C);
        ck_assert_int_eq(httpstatus_scan_feed(&scan, "#Fields: sc-status", HTTPSTATUS_NTS, &pos, lines, 2), 0);
        scan.token_len = lengths[i];
        pos = 0;
        ck_assert_int_eq(httpstatus_scan_feed(&scan, "\n404\n", HTTPSTATUS_NTS, &pos, lines, 2), 2);
        ck_assert(lines[0].status == HTTPSTATUS_SCAN_DIRECTIVE && lines[1].status == HTTPSTATUS_SCAN_MALFORMED);
    }
}
END_TEST

START_TEST(a_copy_goes_on_where_the_scan_was)
{
    static const char log[] = "#Fields: date sc-status sc-substatus\n2026-11-22 404 13\n2026-11-22 200 0\n";
    for (size_t cut = 0; cut < sizeof log; cut++) {
        httpstatus_scan scan = HTTPSTATUS_SCAN_INIT, copy;
        httpstatus_scan_line answers[4] = { HTTPSTATUS_SCAN_LINE_INIT };
        size_t pos = 0;
        ck_assert_int_eq(httpstatus_scan_init(&scan, W3C), HTTPSTATUS_E_NONE);
        int n = httpstatus_scan_feed(&scan, log, cut, &pos, answers, 4);
        unsigned char bytes[sizeof scan];
        memcpy(bytes, &scan, sizeof scan);
        memcpy(&copy, bytes, sizeof copy);
        pos = 0;
        httpstatus_scan_line *rest = &answers[n];
        rest->size = sizeof *rest;
        n += httpstatus_scan_feed(&copy, log + cut, sizeof log - 1 - cut, &pos, rest, 4 - (size_t)n);
        EXPECT_INT((int)cut, n, 3);
        ck_assert(answers[1].status == 404 && answers[1].status_at == 48 && answers[1].substatus == 13);
        ck_assert(answers[2].status == 200 && answers[2].substatus == 0);
    }
}
END_TEST

START_TEST(no_line_has_a_place_of_the_line_before)
{
    httpstatus_scan scan = HTTPSTATUS_SCAN_INIT;
    httpstatus_scan_line lines[3] = { HTTPSTATUS_SCAN_LINE_INIT };
    size_t pos = 0;
    httpstatus_scan_init(&scan, FIELD);
    ck_assert_int_eq(httpstatus_scan_feed(&scan, "\n404\n \n", HTTPSTATUS_NTS, &pos, lines, 3), 3);
    ck_assert(lines[1].known == HTTPSTATUS_SCAN_KNOWN_PLACE && lines[1].status_at == 1 && lines[1].status_len == 3);
    ck_assert(lines[0].known == 0 && lines[0].status_at == 0 && lines[0].status_len == 0);
    ck_assert(lines[2].known == 0 && lines[2].status_at == 0 && lines[2].status_len == 0);
}
END_TEST

/* IIS: one to three digits, or a dash. */
START_TEST(what_is_a_sub_status)
{
    static const struct {
        const char *text;
        int substatus; /* -1 for none */
    } cases[] = {
        { "0", 0 },     { "7", 7 },     { "9", 9 },   { "10", 10 },   { "13", 13 }, { "99", 99 },
        { "05", 5 },    { "100", 100 }, { "007", 7 }, { "999", 999 }, { "-", -1 },  { "-1", -1 },
        { "1000", -1 }, { "x", -1 },    { "1x", -1 }, { "1-", -1 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        httpstatus_scan scan = HTTPSTATUS_SCAN_INIT;
        httpstatus_scan_line lines[4] = { HTTPSTATUS_SCAN_LINE_INIT };
        char log[128];
        size_t pos = 0;
        httpstatus_scan_init(&scan, W3C);
        /* In either order, and with something behind. */
        snprintf(log, sizeof log,
                 "#Fields: sc-substatus sc-status\n%s 404 5\n#Fields: sc-status sc-substatus\n404 %s\n", cases[i].text,
                 cases[i].text);
        ck_assert_int_eq(httpstatus_scan_feed(&scan, log, HTTPSTATUS_NTS, &pos, lines, 4), 4);
        for (int line = 1; line <= 3; line += 2) {
            bool known = (lines[line].known & HTTPSTATUS_SCAN_KNOWN_SUBSTATUS) != 0;
            EXPECT_INT((int)i, lines[line].status, 404);
            EXPECT_INT((int)i, known ? (int)lines[line].substatus : -1, cases[i].substatus);
        }
    }
}
END_TEST

START_TEST(directives_are_words_at_the_start_of_a_line)
{
    static const struct {
        const char *log;
        int last;
    } cases[] = {
        { "#Fields: sc-status\n404\n", 404 },
        { "# #Fields: sc-status\n404\n", HTTPSTATUS_SCAN_MALFORMED },
        { "#Fields: a\nx #Fields: sc-status\n404\n", HTTPSTATUS_SCAN_MALFORMED },
        { "#Version: sc-status\n404\n", HTTPSTATUS_SCAN_MALFORMED },
        { "#Fields: sc-status\n#Date: x sc-status\n404 200\n", 404 },
        { "#Fields: sc-status\n#Fields: a\n404 200\n", HTTPSTATUS_SCAN_MALFORMED },
        { "#Fields:\tsc-status\r\n404\n", 404 },
        { "#Fields: #Fields: sc-status\n200 404\n", 404 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        httpstatus_scan scan = HTTPSTATUS_SCAN_INIT;
        httpstatus_scan_line lines[4] = { HTTPSTATUS_SCAN_LINE_INIT };
        size_t pos = 0;
        httpstatus_scan_init(&scan, W3C);
        int n = httpstatus_scan_feed(&scan, cases[i].log, HTTPSTATUS_NTS, &pos, lines, 4);
        EXPECT_INT((int)i, lines[n - 1].status, cases[i].last);
    }
}
END_TEST

START_TEST(other_directives_name_no_fields)
{
    httpstatus_scan scan = HTTPSTATUS_SCAN_INIT;
    httpstatus_scan_line lines[3] = { HTTPSTATUS_SCAN_LINE_INIT };
    size_t pos = 0;
    httpstatus_scan_init(&scan, W3C);
    static const char log[] = "#Fields: sc-status\n#Remark: x sc-substatus\n404 13\n";
    ck_assert_int_eq(httpstatus_scan_feed(&scan, log, sizeof log - 1, &pos, lines, 3), 3);
    ck_assert(lines[2].status == 404 && (lines[2].known & HTTPSTATUS_SCAN_KNOWN_SUBSTATUS) == 0);
}
END_TEST

START_TEST(a_sub_status_has_three_digits_at_most)
{
    httpstatus_scan scan = HTTPSTATUS_SCAN_INIT;
    httpstatus_scan_line lines[4] = { HTTPSTATUS_SCAN_LINE_INIT };
    size_t pos = 0;
    httpstatus_scan_init(&scan, W3C);
    static const char log[] = "#Fields: sc-status sc-substatus\n404 999\n404 1000\n404";
    ck_assert_int_eq(httpstatus_scan_feed(&scan, log, sizeof log - 1, &pos, lines, 4), 3);
    ck_assert((lines[1].known & HTTPSTATUS_SCAN_KNOWN_SUBSTATUS) != 0 && lines[1].substatus == 999);
    ck_assert_int_eq(lines[2].known & HTTPSTATUS_SCAN_KNOWN_SUBSTATUS, 0);
    /* No text makes this one. */
    scan.substatus = 1000;
    lines[3].size = sizeof lines[3];
    ck_assert_int_eq(httpstatus_scan_end(&scan, &lines[3]), 1);
    ck_assert(lines[3].status == 404 && (lines[3].known & HTTPSTATUS_SCAN_KNOWN_SUBSTATUS) == 0);
}
END_TEST

/* What is brought back may be any bytes: nothing is read outside of it, no answer is out of range. */
START_TEST(no_state_whatever_its_bytes_does_harm)
{
    static const char log[] =
        "{\"status\":404} \"a\" 404 13 1/2/3/4/5 200 \n#Fields: sc-status sc-substatus\n404 13\n{\n";
    uint32_t random = 1;
    for (int i = 0; i < 20000; i++) {
        httpstatus_scan scan;
        httpstatus_scan_line answers[8] = { HTTPSTATUS_SCAN_LINE_INIT };
        size_t pos = 0;
        char *block = exact_copy(log, sizeof log - 1);
        unsigned char bytes[sizeof scan];
        for (size_t at = 0; at < sizeof bytes; at++) {
            random = random * 1664525 + 1013904223;
            bytes[at] = (unsigned char)(random >> 24);
        }
        memcpy(&scan, bytes, sizeof scan);
        scan.size = sizeof scan;
        scan.format = (uint32_t)(i % (FIELD + 2));
        /* So that often only a part of it is wild. */
        scan.name_len = i % 3 == 0 ? scan.name_len : (uint32_t)i % 71;
        scan.phase = i % 2 == 0 ? scan.phase : scan.phase % 6;
        scan.bits = i % 5 == 0 ? scan.bits : scan.bits & 0xd6;
        scan.token_len = i % 7 == 0 ? scan.token_len : scan.token_len % 5;
        int n = httpstatus_scan_feed(&scan, block, sizeof log - 1, &pos, answers, 8);
        bool begun = scan.format >= HTTPSTATUS_SCAN_NCSA && scan.format <= FIELD &&
                     (scan.format != JSON || (scan.name_len >= 1 && scan.name_len <= 60));
        ck_assert_int_eq(n, begun ? 4 : HTTPSTATUS_E_ARG);
        for (int line = 0; line < n; line++) {
            ck_assert_uint_lt(answers[line].status, HTTPSTATUS_SCAN_SLOTS);
            ck_assert((answers[line].known & HTTPSTATUS_SCAN_KNOWN_SUBSTATUS) == 0 || answers[line].substatus <= 999);
        }
        free(block);
    }
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        a_word_that_is_too_long_is_none_of_those_looked_for,
        a_copy_goes_on_where_the_scan_was,
        what_is_a_sub_status,
        directives_are_words_at_the_start_of_a_line,
        other_directives_name_no_fields,
        no_line_has_a_place_of_the_line_before,
        a_sub_status_has_three_digits_at_most,
        no_state_whatever_its_bytes_does_harm,
        NULL,
    };
    return run_suite("scan_state", tests);
}
