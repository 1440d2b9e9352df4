/* SPDX-License-Identifier: MIT */
/* Lines that log tools miscount; tests/scan compares thousands of hostile ones with a slow model. */

#include "httpstatus/scan.h"

#include "exact.h"
#include "httpstatus/error.h"
#include "suite.h"

enum { NCSA = HTTPSTATUS_SCAN_NCSA, JSON = HTTPSTATUS_SCAN_JSON, HAPROXY = HTTPSTATUS_SCAN_HAPROXY };
enum { W3C = HTTPSTATUS_SCAN_W3C, FIELD = HTTPSTATUS_SCAN_FIELD };

#define REQUEST "::1 - - [22/Nov/2026:12:00:00 +0000] "
#define TIMERS  "lb haproxy[1]: [::1]:5 [22/Nov/2026:12:14:14.655] web app/srv1 "

typedef struct line_case {
    int format;
    const char *line;
    int status;
} line_case;

static const line_case lines[] = {
    { NCSA, REQUEST "\"GET / HTTP/1.1\" 200 5 \"-\" \"curl/8.5.0\"", 200 },
    { NCSA, "www.example.org " REQUEST "\"GET / HTTP/1.1\" 425 5", 425 },
    /* What peers refuse or label wrongly. */
    { NCSA, REQUEST "\"GET / HTTP/1.1\" 102 0", 102 },
    { NCSA, REQUEST "\"GET / HTTP/1.1\" 103 0", 103 },
    { NCSA, REQUEST "\"GET / HTTP/1.1\" 226 0", 226 },
    { NCSA, REQUEST "\"GET / HTTP/1.1\" 463 0", 463 },
    { NCSA, REQUEST "\"GET / HTTP/1.1\" 464 0", 464 },
    { NCSA, REQUEST "\"GET / HTTP/1.1\" 508 0", 508 },
    { NCSA, REQUEST "\"GET / HTTP/1.1\" 529 0", 529 },
    /* Requests of one word or of many, of HTTP/0.9, of TLS. */
    { NCSA, REQUEST "\"-\" 408 -", 408 },
    { NCSA, REQUEST "\"\" 400 0", 400 },
    { NCSA, REQUEST "\"GET /\" 200 5", 200 },
    { NCSA, REQUEST "\"\\x16\\x03\\x01\\x02\" 400 157 \"-\" \"-\"", 400 },
    { NCSA, REQUEST "\"GET /a b c HTTP/1.1\" 404 5", 404 },
    { NCSA, "::1 - J. R. Hartley [22/Nov/2026:12:00:00 +0000] \"GET / HTTP/1.1\" 401 5", 401 },
    { NCSA, "2001:db8::1 - - [22/Nov/2026:12:00:00 +0000] \"GET / HTTP/2.0\" 304 -", 304 },
    /* Quotes that are escaped, by an odd number of backslashes, and those that are not. */
    { NCSA, REQUEST "\"GET /\\\" 404 HTTP/1.1\" 200 5", 200 },
    { NCSA, REQUEST "\"GET /\\\\\" 404 \"", 404 },
    { NCSA, REQUEST "\"GET /\\\\\\\" 404 HTTP/1.1\" 500 5", 500 },
    { NCSA, REQUEST "\"GET / HTTP/1.1\" 200 5 \"-\" \"\\\" 404 \"", 200 },
    { NCSA, "::1 - eve\\\" [22/Nov/2026:12:00:00 +0000] \" 404 x\" 400 0", 400 },
    /* A request that begins like a status. */
    { NCSA, REQUEST "\" 404 x\" 400 0", 400 },
    { NCSA, "\"GET / HTTP/1.1\" 200", 200 },
    { NCSA, "HTTP/1.1\" 200 5 \"-\" \"x\"", HTTPSTATUS_SCAN_MALFORMED },
    { NCSA, REQUEST "\"GET / HTTP/1.1\"\t200 5 \"-\" 404 x", HTTPSTATUS_SCAN_MALFORMED },
    { NCSA, REQUEST "\"GET / HTTP/1.1\" 200\t5", 200 },
    { NCSA, REQUEST "\"GET / HTTP/1.1\" 200\r", 200 },
    { NCSA, REQUEST "\"GET / HTTP/1.1\"  200", HTTPSTATUS_SCAN_MALFORMED },
    { NCSA, REQUEST "\"GET / HTTP/1.1\" 200x", HTTPSTATUS_SCAN_MALFORMED },
    { NCSA, REQUEST "\"GET / HTTP/1.1\" +200", HTTPSTATUS_SCAN_MALFORMED },
    { NCSA, REQUEST "\"GET / HTTP/1.1\" - 0", HTTPSTATUS_SCAN_DASH },
    { NCSA, REQUEST "\"GET / HTTP/1.1\" 0 0", HTTPSTATUS_SCAN_ZERO },
    { NCSA, REQUEST "\"GET / HTTP/1.1\" 000 0", 0 },
    { NCSA, REQUEST "\"GET / HTTP/1.1\" 099 0", 99 },
    { NCSA, REQUEST "\"GET / HTTP/1.1\" 999 0", 999 },
    { NCSA, REQUEST "\"GET / HTTP/1.1\" 2000 0", HTTPSTATUS_SCAN_OTHER },
    { NCSA, REQUEST "\"GET / HTTP/1.1\" 20 0", HTTPSTATUS_SCAN_OTHER },
    { NCSA, REQUEST "\"GET / HTTP/1.1\" -20 0", HTTPSTATUS_SCAN_OTHER },
    { NCSA, "", HTTPSTATUS_SCAN_EMPTY },
    { NCSA, " \t\r", HTTPSTATUS_SCAN_EMPTY },
    { NCSA, "\xff\xfe\x01", HTTPSTATUS_SCAN_MALFORMED },
    { NCSA, "x \t", HTTPSTATUS_SCAN_MALFORMED },
    { JSON, "{\"status\":404}", 404 },
    { JSON, "\xef\xbb\xbf{ \"status\" : \"404\" }", 404 },
    { JSON, "{\"status\":404", 404 },
    { JSON, "{\"status\":4040}", HTTPSTATUS_SCAN_OTHER },
    { JSON, "{\"status\":null}", HTTPSTATUS_SCAN_DASH },
    { JSON, "{\"status\":\"-\"}", HTTPSTATUS_SCAN_DASH },
    { JSON, "{\"status\":0}", HTTPSTATUS_SCAN_ZERO },
    { JSON, "{\"status\":404.5}", HTTPSTATUS_SCAN_MALFORMED },
    { JSON, "{\"status\":true}", HTTPSTATUS_SCAN_MALFORMED },
    { JSON, "{\"a\":\"status\",\"b\":500}", HTTPSTATUS_SCAN_MALFORMED },
    { JSON, "{\"m\":\"\\\"status\\\":500\",\"status\":200}", 200 },
    { JSON, "{\"http\":{\"status\":500},\"status\":200}", 200 },
    { JSON, "{\"http\":{\"status\":500}}", 500 },
    { JSON, "{\"status\":\"ok\",\"http\":{\"status\":500}}", 500 },
    { JSON, "{\"status\":{\"status\":500}}", 500 },
    { JSON, "{\"m\":\"}}\",\"a\":{\"status\":500},\"status\":301}", 301 },
    { JSON, "{\"status\":200,\"status\":500}", 200 },
    { JSON, "  \"status\": 503,", 503 },
    { JSON, "{\"a\":{\"status\":200},\"b\":{\"status\":301},\"status\"", 200 },
    { JSON, "{", HTTPSTATUS_SCAN_MALFORMED },
    { JSON, "{\"Status\":404}", HTTPSTATUS_SCAN_MALFORMED },
    { JSON, " \t\r", HTTPSTATUS_SCAN_EMPTY },
    /* Depth: escaped quotes, arrays, objects that end twice, several objects. */
    { JSON, "{\"m\":\"\\\"\",\"a\":{\"status\":500},\"status\":301}", 301 },
    { JSON, "{\"m\":[1,2],\"a\":{\"status\":500},\"status\":301}", 301 },
    { JSON, "}, {\"a\":{\"status\":500},\"status\":301}", 301 },
    { JSON, "{\"a\":1},{\"status\":500},\"status\":301", 500 },
    { JSON, "{\"status\":[{\"status\":500}]}", 500 },
    /* A key stands between quotes, be the first of them the end of something else; in a value there is none. */
    { JSON, "{\"m\":\"status\"status\":404}", 404 },
    { JSON, "{\"m\":\"status\" status\":404}", HTTPSTATUS_SCAN_MALFORMED },
    { JSON, "{\"status\":x,status\":404}", HTTPSTATUS_SCAN_MALFORMED },
    { JSON, "{\"status\":{status\":404}", HTTPSTATUS_SCAN_MALFORMED },
    { JSON, "{\"status\":x\"status\":404}", HTTPSTATUS_SCAN_MALFORMED },
    { HAPROXY, TIMERS "10/0/30/69/109 503 2750 - - SC-- 1/1/1/1/0 0/0 \"GET / HTTP/1.1\"", 503 },
    { HAPROXY, TIMERS "10/0/30/69/+109 200 +2750 - - ---- 1/1/1/1/0 0/0 \"GET / HTTP/1.1\"", 200 },
    { HAPROXY, TIMERS "-1/-1/-1/-1/0 400 0 - - PR-- 1/1/1/1/0 0/0 \"<BADREQ>\"", 400 },
    { HAPROXY, TIMERS "-1/-1/-1/-1/0 -1 0 - - CR-- 1/1/1/1/0 0/0 \"<BADREQ>\"", HTTPSTATUS_SCAN_DASH },
    { HAPROXY, TIMERS "-1/-1/-1/-1/0 -1 0 - - CR-- 1/1/1/1/0 0/0 {x 1/2/3/4/5 404 } \"x\"", HTTPSTATUS_SCAN_DASH },
    { HAPROXY, TIMERS "10/0/30/69/109 503", 503 },
    { HAPROXY, TIMERS "1/2/3/4/5 -2 0 - - CR-- 1/1/1/1/0 0/0 \"x\"", HTTPSTATUS_SCAN_MALFORMED },
    { HAPROXY, TIMERS "1/0/109 2750 -- 1/1/1/1/0 0/0", HTTPSTATUS_SCAN_MALFORMED },
    { HAPROXY, " \t\r", HTTPSTATUS_SCAN_EMPTY },
    { HAPROXY, "x \t", HTTPSTATUS_SCAN_MALFORMED },
    { HAPROXY, "GET a/b/c/d/5 404 x", HTTPSTATUS_SCAN_MALFORMED },
    { FIELD, "404 x", 404 },
    { FIELD, " \t\r", HTTPSTATUS_SCAN_EMPTY },
    { FIELD, "#404", HTTPSTATUS_SCAN_MALFORMED },
    { FIELD, " \t404", 404 },
    { FIELD, "Not Found", HTTPSTATUS_SCAN_MALFORMED },
};

static const httpstatus_scan_line fresh_line = HTTPSTATUS_SCAN_LINE_INIT;

/* Reads a log piece by piece, each in a block of its own size, and gives the lines; 0 is one piece. */
static int scan_pieces(int format, const char *text, size_t len, size_t piece, httpstatus_scan_line *out, size_t cap)
{
    httpstatus_scan scan = HTTPSTATUS_SCAN_INIT;
    int n = 0;
    ck_assert_int_eq(httpstatus_scan_init(&scan, format), HTTPSTATUS_E_NONE);
    for (size_t at = 0; at < len;) {
        size_t bytes = piece == 0 || piece > len - at ? len - at : piece, pos = 0;
        char *block = exact_copy(text + at, bytes);
        while (pos < bytes) {
            ck_assert_uint_gt(cap, (size_t)n);
            out[n] = fresh_line;
            n += httpstatus_scan_feed(&scan, block, bytes, &pos, out + n, cap - (size_t)n);
        }
        free(block);
        at += bytes;
    }
    out[n] = fresh_line;
    return n + httpstatus_scan_end(&scan, &out[n]);
}

START_TEST(odd_lines_are_counted_as_what_they_are)
{
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        char log[400];
        httpstatus_scan_line out[4];
        /* Alone without a line end; with one; between others. */
        for (int form = 0; form < 3; form++) {
            const char *before = form == 2 ? "x\n" : "", *after = form == 0 ? "" : form == 1 ? "\n" : "\nx\n";
            int len = snprintf(log, sizeof log, "%s%s%s", before, lines[i].line, after);
            for (size_t piece = 0; piece <= (size_t)len; piece++) {
                int n = scan_pieces(lines[i].format, log, (size_t)len, piece, out, 4);
                int at = form == 2 ? 1 : 0, expected = form == 2 ? 3 : len > 0;
                EXPECT_INT((int)i, n, expected);
                if (n > 0) {
                    EXPECT_INT((int)i, out[at].status, lines[i].status);
                }
            }
        }
    }
}
END_TEST

START_TEST(the_place_of_a_status_counts_from_the_start_of_the_log)
{
    static const char log[] = "x\n\"a\" 404 5\n\"b\" - \n\"c\" 2000";
    httpstatus_scan_line out[8];
    for (size_t piece = 0; piece < sizeof log; piece++) {
        ck_assert_int_eq(scan_pieces(NCSA, log, sizeof log - 1, piece, out, 8), 4);
        ck_assert_uint_eq(out[0].known, 0);
        ck_assert_uint_eq(out[1].known, HTTPSTATUS_SCAN_KNOWN_PLACE);
        ck_assert(out[1].status_at == 6 && out[1].status_len == 3);
        ck_assert(out[2].status_at == 16 && out[2].status_len == 1);
        ck_assert(out[3].status_at == 23 && out[3].status_len == 4);
    }
}
END_TEST

START_TEST(w3c_fields_are_named_by_directives)
{
    static const char log[] = "#Software: Microsoft Internet Information Services 10.0\n"
                              "404 13\n"
                              "#Fields: cs-uri-stem sc-status sc-substatus sc-win32-status\n"
                              "/ 404 13 0\r\n"
                              "/ 200 0 0\n"
                              "/ - - 0\n"
                              "/\n"
                              "#Fields: sc-substatus c-ip\tsc-status\r\n"
                              "7 ::1\t503\n"
                              "#Fields: time\n"
                              "404\n"
                              "#Fieldsx: sc-status\n"
                              "404\n";
    static const int statuses[] = {
        HTTPSTATUS_SCAN_DIRECTIVE, HTTPSTATUS_SCAN_MALFORMED, HTTPSTATUS_SCAN_DIRECTIVE, 404, 200,
        HTTPSTATUS_SCAN_DASH,      HTTPSTATUS_SCAN_MALFORMED, HTTPSTATUS_SCAN_DIRECTIVE, 503, HTTPSTATUS_SCAN_DIRECTIVE,
        HTTPSTATUS_SCAN_MALFORMED, HTTPSTATUS_SCAN_DIRECTIVE, HTTPSTATUS_SCAN_MALFORMED
    };
    enum { LINES = sizeof statuses / sizeof statuses[0] };
    httpstatus_scan_line out[LINES + 1];
    for (size_t piece = 0; piece < sizeof log; piece++) {
        ck_assert_int_eq(scan_pieces(W3C, log, sizeof log - 1, piece, out, LINES + 1), LINES);
        for (int i = 0; i < LINES; i++) {
            EXPECT_INT(i, out[i].status, statuses[i]);
            EXPECT_INT(i, (out[i].known & HTTPSTATUS_SCAN_KNOWN_SUBSTATUS) != 0, i == 3 || i == 4 || i == 8);
        }
        ck_assert(out[3].substatus == 13 && out[4].substatus == 0 && out[8].substatus == 7);
    }
}
END_TEST

START_TEST(the_densest_chunks_stay_in_bounds)
{
    static const struct {
        int format;
        const char *unit;
        int status;
    } dense[] = {
        { NCSA, "\n", HTTPSTATUS_SCAN_EMPTY },
        { NCSA, "\"\n", HTTPSTATUS_SCAN_MALFORMED },
        { NCSA, "\"\"\n", HTTPSTATUS_SCAN_MALFORMED },
        { NCSA, "\"\" 200\n", 200 },
        { JSON, "\"status\":200\n", 200 },
        { JSON, "\n", HTTPSTATUS_SCAN_EMPTY },
        { HAPROXY, "1/2/3/4/5 200 \n", 200 },
        { HAPROXY, "5 200 \n", HTTPSTATUS_SCAN_MALFORMED },
    };
    enum { REPEATS = 20000 };
    httpstatus_scan_line *out = need_memory((REPEATS + 1) * sizeof *out);
    for (size_t i = 0; i < sizeof dense / sizeof dense[0]; i++) {
        size_t unit = strlen(dense[i].unit);
        char *log = need_memory(unit * REPEATS);
        for (size_t k = 0; k < REPEATS; k++) {
            memcpy(log + k * unit, dense[i].unit, unit);
        }
        EXPECT_INT((int)i, scan_pieces(dense[i].format, log, unit * REPEATS, 0, out, REPEATS + 1), REPEATS);
        for (size_t k = 0; k < REPEATS; k++) {
            EXPECT_INT((int)i, out[k].status, dense[i].status);
        }
        free(log);
    }
    free(out);
}
END_TEST

START_TEST(a_line_may_be_longer_than_any_piece)
{
    static const char head[] = "\"GET /", tail[] = " HTTP/1.1\" 414 0\n\"x\" 200 1\n";
    enum { PATH = 100000, LEN = PATH + sizeof head - 1 + sizeof tail - 1 };
    char *log = need_memory(LEN);
    httpstatus_scan_line out[3];
    memset(log, 'a', LEN);
    memcpy(log, head, sizeof head - 1);
    memcpy(log + PATH + sizeof head - 1, tail, sizeof tail - 1);
    static const size_t pieces[] = { 0, 1000, 4096, 65536 };
    for (size_t i = 0; i < sizeof pieces / sizeof pieces[0]; i++) {
        ck_assert_int_eq(scan_pieces(NCSA, log, LEN, pieces[i], out, 3), 2);
        ck_assert(out[0].status == 414 && out[1].status == 200);
    }
    free(log);
}
END_TEST

START_TEST(little_room_loses_no_line)
{
    static const char log[] = "\"a\" 200\n\"b\" 404\nx\n\"c\" 500\n";
    static const int statuses[] = { 200, 404, HTTPSTATUS_SCAN_MALFORMED, 500 };
    for (size_t cap = 1; cap <= 5; cap++) {
        httpstatus_scan scan = HTTPSTATUS_SCAN_INIT;
        size_t pos = 0;
        int n = 0;
        httpstatus_scan_init(&scan, NCSA);
        while (pos < sizeof log - 1) {
            httpstatus_scan_line out[5] = { HTTPSTATUS_SCAN_LINE_INIT };
            int added = httpstatus_scan_feed(&scan, log, sizeof log - 1, &pos, out, cap);
            ck_assert(added >= 0 && (size_t)added <= cap);
            for (int i = 0; i < added; i++) {
                ck_assert_int_eq(out[i].status, statuses[n++]);
            }
        }
        ck_assert_int_eq(n, 4);
    }
}
END_TEST

START_TEST(a_newer_caller_has_larger_answers)
{
    struct {
        httpstatus_scan_line line;
        uint64_t later;
    } out[2] = { { HTTPSTATUS_SCAN_LINE_INIT, 7 }, { { 0 }, 7 } };
    httpstatus_scan scan = HTTPSTATUS_SCAN_INIT;
    size_t pos = 0;
    httpstatus_scan_init(&scan, FIELD);
    out[0].line.size = sizeof out[0];
    ck_assert_int_eq(httpstatus_scan_feed(&scan, "404\n503\n", HTTPSTATUS_NTS, &pos, &out[0].line, 2), 2);
    ck_assert(out[0].line.status == 404 && out[1].line.status == 503 && out[0].later == 7 && out[1].later == 7);
    /* The size of the first is that of all. */
    ck_assert(out[0].line.size == sizeof out[0] && out[1].line.size == sizeof out[0]);
}
END_TEST

START_TEST(keys_and_fields_are_checked)
{
    httpstatus_scan scan = HTTPSTATUS_SCAN_INIT;
    char key[61];
    memset(key, 'k', sizeof key);
    ck_assert_int_eq(httpstatus_scan_key(&scan, "code", HTTPSTATUS_NTS), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_scan_init(&scan, JSON), HTTPSTATUS_E_NONE);
    ck_assert_int_eq(httpstatus_scan_key(&scan, key, 60), HTTPSTATUS_E_NONE);
    ck_assert_int_eq(httpstatus_scan_key(&scan, key, 61), HTTPSTATUS_E_RANGE);
    ck_assert_int_eq(httpstatus_scan_key(&scan, key, 0), HTTPSTATUS_E_RANGE);
    ck_assert_int_eq(httpstatus_scan_key(&scan, " code", HTTPSTATUS_NTS), HTTPSTATUS_E_SYNTAX);
    ck_assert_int_eq(httpstatus_scan_key(&scan, "co\"de", HTTPSTATUS_NTS), HTTPSTATUS_E_SYNTAX);
    ck_assert_int_eq(httpstatus_scan_key(&scan, NULL, 0), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_scan_field(&scan, 1), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_scan_init(&scan, FIELD), HTTPSTATUS_E_NONE);
    ck_assert_int_eq(httpstatus_scan_field(&scan, 0), HTTPSTATUS_E_RANGE);
    ck_assert_int_eq(httpstatus_scan_field(&scan, 9), HTTPSTATUS_E_NONE);
}
END_TEST

START_TEST(wrong_calls_are_refused)
{
    httpstatus_scan scan = HTTPSTATUS_SCAN_INIT, small = { .size = 8 };
    httpstatus_scan_line line = HTTPSTATUS_SCAN_LINE_INIT, small_line = { .size = 8 };
    size_t pos = 0, behind = 2;
    ck_assert_int_eq(httpstatus_scan_init(NULL, NCSA), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_scan_init(&small, NCSA), HTTPSTATUS_E_SIZE);
    ck_assert_int_eq(httpstatus_scan_init(&scan, 0), HTTPSTATUS_E_RANGE);
    ck_assert_int_eq(httpstatus_scan_init(&scan, FIELD + 1), HTTPSTATUS_E_RANGE);
    ck_assert_int_eq(httpstatus_scan_detect(NULL, "", 0), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_scan_detect(&small, "", 0), HTTPSTATUS_E_SIZE);
    ck_assert_int_eq(httpstatus_scan_feed(&scan, "", 0, &pos, &line, 1), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_scan_end(&scan, &line), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_scan_init(&scan, NCSA), HTTPSTATUS_E_NONE);
    ck_assert_int_eq(httpstatus_scan_feed(NULL, "", 0, &pos, &line, 1), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_scan_feed(&scan, "", 0, NULL, &line, 1), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_scan_feed(&scan, "", 0, &pos, NULL, 1), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_scan_feed(&scan, "", 0, &pos, &line, 0), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_scan_feed(&scan, "x", 1, &behind, &line, 1), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_scan_feed(&small, "", 0, &pos, &line, 1), HTTPSTATUS_E_SIZE);
    ck_assert_int_eq(httpstatus_scan_feed(&scan, "", 0, &pos, &small_line, 1), HTTPSTATUS_E_SIZE);
    ck_assert_int_eq(httpstatus_scan_feed(&scan, NULL, 0, &pos, &line, 1), 0);
    ck_assert_int_eq(httpstatus_scan_end(&scan, NULL), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_scan_end(&scan, &small_line), HTTPSTATUS_E_SIZE);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        odd_lines_are_counted_as_what_they_are,
        the_place_of_a_status_counts_from_the_start_of_the_log,
        w3c_fields_are_named_by_directives,
        the_densest_chunks_stay_in_bounds,
        a_line_may_be_longer_than_any_piece,
        little_room_loses_no_line,
        a_newer_caller_has_larger_answers,
        keys_and_fields_are_checked,
        wrong_calls_are_refused,
        NULL,
    };
    return run_suite("scan", tests);
}
