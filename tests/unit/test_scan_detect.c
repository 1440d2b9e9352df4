/* SPDX-License-Identifier: MIT */
/* Which format a log is found to have, by its first lines. */

#include "exact.h"
#include "httpstatus/scan.h"
#include "suite.h"

enum { NCSA = HTTPSTATUS_SCAN_NCSA, JSON = HTTPSTATUS_SCAN_JSON, HAPROXY = HTTPSTATUS_SCAN_HAPROXY };
enum { W3C = HTTPSTATUS_SCAN_W3C, FIELD = HTTPSTATUS_SCAN_FIELD };

#define REQUEST "::1 - - [22/Nov/2026:12:00:00 +0000] "
#define TIMERS  "lb haproxy[1]: [::1]:5 [22/Nov/2026:12:14:14.655] web app/srv1 "

START_TEST(formats_are_found)
{
    static const struct {
        const char *log;
        int format;
    } logs[] = {
        { REQUEST "\"GET / HTTP/1.1\" 200 5\n", NCSA },
        { REQUEST "\"GET / HTTP/1.1\" 200 5", NCSA },
        { "{\"ts\":1,\"request\":{\"headers\":{}},\"status\":200}\n", JSON },
        { "{\"DownstreamStatus\":499}\n", JSON },
        { TIMERS "10/0/30/69/109 503 2750 - - SC-- 1/1/1/1/0 0/0 \"GET / HTTP/1.1\"\n", HAPROXY },
        { "#Version: 1.0\n#Fields: date time sc-status\n", W3C },
        { "200\n404\n000\n", FIELD },
        { "000\r\n-\n0", FIELD },
        { "curl: (7) refused\n000\n000\n", FIELD },
        { "- one\n- two\n", HTTPSTATUS_SCAN_UNKNOWN },
        { "404x\n1\n\t 4040\n", HTTPSTATUS_SCAN_UNKNOWN },
        { "404 /a 0.1\n500\t/b\n", FIELD },
        { "200 workers started\nready\nsteady\n", HTTPSTATUS_SCAN_UNKNOWN },
        { "200 workers started\n- - - [x] \"GET /a\" 503 5\n", NCSA },
        { "- - - [x] \"GET /a\"b\" 200 5\n- - - [x] \"GET /a\" 503 5\n", NCSA },
        { "{\"status\":0,\"status_code\":503}\n", JSON },
        { "{\"status\":null}\n", HTTPSTATUS_SCAN_UNKNOWN },
        { "#Version: 1.0\nhello\n", HTTPSTATUS_SCAN_UNKNOWN },
        { "", HTTPSTATUS_SCAN_UNKNOWN },
        /* A code has three digits, the first of which is not 0. */
        { "\"a\" 100\n", NCSA },
        { "\"a\" 999\n", NCSA },
        { "\"a\" 404\n\"a\" 404", NCSA },
        { "\"a\" 099\n", HTTPSTATUS_SCAN_UNKNOWN },
        { "\"a\" 2000\n", HTTPSTATUS_SCAN_UNKNOWN },
        /* Half of the lines, empty ones not counted. */
        { "404\nx\n", FIELD },
        { "x\n404", FIELD },
        { "\n \t\n\r\n404 \n\nx\n", FIELD },
        { "404\nx\ny\n", HTTPSTATUS_SCAN_UNKNOWN },
        { "404\n500\nx\ny\nz\n", HTTPSTATUS_SCAN_UNKNOWN },
        { "  404\n", FIELD },
        { "-\n", FIELD },
        { "0\n", FIELD },
        { "0 \t\r\n", FIELD },
        { "404", FIELD },
        { "x04\n", HTTPSTATUS_SCAN_UNKNOWN },
        { "1\n", HTTPSTATUS_SCAN_UNKNOWN },
        { "-1\n", HTTPSTATUS_SCAN_UNKNOWN },
        { "40\n", HTTPSTATUS_SCAN_UNKNOWN },
        /* Most codes, and of equals the first. */
        { "\"a\" 404 {\"status\":200}\n\"a\" x {\"status\":200}\n", JSON },
        { "\"a\" 404 {\"status\":200}\n", NCSA },
        { "404 1/2/3/4/5 200 \n", HAPROXY },
        /* A key may have blanks before its colon; other colons may come first. */
        { "{\"status\": 200}", JSON },
        { ":a: : {\"status\" \t: 200}\n", JSON },
        { ": status: 200\n", HTTPSTATUS_SCAN_UNKNOWN },
        { "\"status\" 200 :", NCSA },
        /* Directives stand before the first line. */
        { "#Fields: sc-status\n\"a\" 404\n", W3C },
        { "\"a\" 404\n#Fields: sc-status\n", NCSA },
        { "#Field\n#Fields:", W3C },
        { "#fields: sc-status\n", HTTPSTATUS_SCAN_UNKNOWN },
    };
    for (size_t i = 0; i < sizeof logs / sizeof logs[0]; i++) {
        httpstatus_scan scan = HTTPSTATUS_SCAN_INIT;
        size_t n = strlen(logs[i].log);
        char *log = exact_copy(logs[i].log, n);
        EXPECT_INT((int)i, httpstatus_scan_detect(&scan, log, n), logs[i].format);
        EXPECT_INT((int)i, (int)scan.format, logs[i].format);
        free(log);
    }
}
END_TEST

START_TEST(the_key_that_finds_codes_is_taken)
{
    httpstatus_scan scan = HTTPSTATUS_SCAN_INIT;
    ck_assert_int_eq(httpstatus_scan_detect(&scan, "{\"status\":0,\"status_code\":503}\n", HTTPSTATUS_NTS), JSON);
    ck_assert_uint_eq(scan.name_len, strlen("status_code"));
    ck_assert_int_eq(memcmp(scan.name, "status_code", scan.name_len), 0);
}
END_TEST

/* A key that common servers and collectors write, beside others that have no code. */
START_TEST(keys_of_common_servers_are_found)
{
    static const char *const keys[] = {
        "status",
        "status_code",
        "statusCode",
        "response_status",
        "response_code",
        "DownstreamStatus",
        "http_status",
        "responseStatusCode",
        "EdgeResponseStatus",
        "sc-status",
        "code",
    };
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        char log[80];
        snprintf(log, sizeof log, "{\"time\":17,\"%s\":503,\"bytes\":404}\n", keys[i]);
        httpstatus_scan scan = HTTPSTATUS_SCAN_INIT;
        EXPECT_INT((int)i, httpstatus_scan_detect(&scan, log, HTTPSTATUS_NTS), JSON);
        EXPECT_INT((int)i, (int)scan.name_len, (int)strlen(keys[i]));
        EXPECT_INT((int)i, memcmp(scan.name, keys[i], scan.name_len), 0);
    }
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        formats_are_found,
        the_key_that_finds_codes_is_taken,
        keys_of_common_servers_are_found,
        NULL,
    };
    return run_suite("scan_detect", tests);
}
