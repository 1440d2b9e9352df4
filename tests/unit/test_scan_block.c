/* SPDX-License-Identifier: MIT */
/* Blocks of a log: common lines are read at once, and no line is read otherwise than byte by byte. */

#include "scan_block.h"

#include "exact.h"
#include "httpstatus/error.h"
#include "suite.h"

enum { NCSA = HTTPSTATUS_SCAN_NCSA, JSON = HTTPSTATUS_SCAN_JSON, HAPROXY = HTTPSTATUS_SCAN_HAPROXY };
enum { DASH = HTTPSTATUS_SCAN_DASH };

static httpstatus_scan begun(int format)
{
    httpstatus_scan scan = HTTPSTATUS_SCAN_INIT;
    ck_assert_int_eq(httpstatus_scan_init(&scan, format), HTTPSTATUS_E_NONE);
    return scan;
}

typedef struct common_line {
    const char *before, *at, *behind; /* which begins with the status */
    int status;
} common_line;

#define LB     "lb haproxy[1]: [::1]:5 [22/Nov/2026:12:14:14.655] web app/srv1 "
#define TIMERS "10000000000/20000000000/3000/-1/+5"

static const common_line ncsa[] = {
    { "::1 - - [22/Nov/2026:12:00:00 +0000] \"GET /", " HTTP/1.1\" ", "200 5 \"-\" \"x\"", 200 },
    { "\"GET /", "\" ", "- 5", DASH },
    { "\"", "\" ", "404\t5", 404 },
    { "\"GET /", "\" ", "503\r", 503 },
    { "\"GET /", "\" ", "000 5 \"\\\"\"", 0 },
    { "\"GET /", "\" ", "999 5", 999 },
    { "\"GET /", "\" ", "-\t5 \\", DASH },
    { "\"GET /", "\" ", "908 5", 908 },
};

static const common_line json[] = {
    { "{\"path\":\"/", "\",\"status\":", "200,\"bytes\":5}", 200 },
    { "{\"path\":\"/", "\",\"status\":\"", "404\"}", 404 },
    { "{\"path\":\"/", "\",\"status\" : ", "503 }", 503 },
    { "{\"path\":\"/", "\",\"status\":", "000}", 0 },
    { "{\"path\":\"/", "\",\"status\":\t", "999]", 999 },
    { "{\"s\":\"/", "\",\"status\"\t: \"", "301\"", 301 },
    { "{\"server\":\"/", "\",\"status\":", "418", 418 },
    { "{\"path\":\"/", "\",\"status\":", "908\r", 908 },
    { "{\"path\":\"/", "\",\"bytes\":", "200}", HTTPSTATUS_SCAN_MALFORMED },
};

static const common_line haproxy[] = {
    { "", "1/2/3/4/5 ", "200 0 - \"GET /", 200 },
    { LB, " 10/0/30/69/109 ", "503 2750 - - SC-- 1/1/1/1/0 0/0 \"GET /\"", 503 },
    { LB, " -1/-1/-1/-1/0 ", "-1 0 - - PR-- 1/2/3/4/5 404 ", DASH },
    { LB, " 10/0/30/69/+109 ", "000 +2750 - -", 0 },
    { LB, " " TIMERS " ", "999 5", 999 },
    { LB, " " TIMERS " ", "-1 5", DASH },
    { LB, " 1000000000/200000000/3000/-1/+5 ", "502 5", 502 },
    { "", "-1/-1/-1/-1/9 ", "908 5 ", 908 },
};

/* All lines, from one on, with so many letters before what marks the status; places receives where these stand. */
static size_t common_log(const common_line *lines, size_t n, size_t first, int letters, char *log, size_t *places)
{
    size_t len = 0;
    for (size_t i = 0; i < n; i++) {
        const common_line *line = &lines[(first + i) % n];
        len += (size_t)sprintf(log + len, "%s", line->before);
        for (int k = 0; k < letters && line->before[0] != '\0'; k++) {
            log[len++] = 'a';
        }
        len += (size_t)sprintf(log + len, "%s", line->at);
        places[i] = len;
        len += (size_t)sprintf(log + len, "%s\n", line->behind);
    }
    return len;
}

static void read_at_once(int format, const common_line *lines, size_t n)
{
    enum { LINES = 9, LOG_BYTES = 4096 };
    httpstatus_scan scan = begun(format);
    if (!hs_chunk_possible(&scan)) {
        return; /* This machine has no blocks. */
    }
    /* Whatever the place in a block, and whether there is a block before it. */
    for (int i = 0; i < (int)n * 130; i++) {
        static char log[LOG_BYTES];
        size_t places[LINES], first = (size_t)i % n, place = 0,
                              len = common_log(lines, n, first, i / (int)n, log, places);
        char *text = exact_copy(log, len);
        httpstatus_scan_line rows[LINES];
        hs_answers out = { NULL, (char *)rows, sizeof rows[0], 0, LINES };
        hs_chunk chunk;
        scan.offset = 1000;
        hs_chunk_find(&scan, text, len, &chunk);
        EXPECT_INT(i, (int)chunk.lines_len, (int)len);
        EXPECT_INT(i, hs_chunk_answer(&scan, text, &chunk, &out, &place), false);
        EXPECT_INT(i, (int)out.n, (int)n);
        for (size_t k = 0; k < n; k++) {
            int status = lines[(first + k) % n].status;
            bool known = status != HTTPSTATUS_SCAN_MALFORMED;
            int bytes = status != DASH ? 3 : format == HAPROXY ? 2 : 1;
            EXPECT_INT(i, rows[k].status, status);
            EXPECT_INT(i, (long long)rows[k].status_at, known ? (long long)(1000 + places[k]) : 0);
            EXPECT_INT(i, (int)rows[k].status_len, known ? bytes : 0);
            EXPECT_INT(i, (int)rows[k].known, known ? HTTPSTATUS_SCAN_KNOWN_PLACE : 0);
        }
        free(text);
    }
}

START_TEST(all_three_formats_have_blocks_or_none)
{
    httpstatus_scan scans[] = { begun(NCSA), begun(JSON), begun(HAPROXY) };
    httpstatus_scan w3c = begun(HTTPSTATUS_SCAN_W3C), field = begun(HTTPSTATUS_SCAN_FIELD);
    ck_assert(hs_chunk_possible(&scans[0]) == hs_chunk_possible(&scans[1]));
    ck_assert(hs_chunk_possible(&scans[0]) == hs_chunk_possible(&scans[2]));
    ck_assert(!hs_chunk_possible(&w3c) && !hs_chunk_possible(&field));
}
END_TEST

START_TEST(common_lines_are_read_at_once)
{
    /* Short ones, no more than one block of them, too. */
    read_at_once(NCSA, &ncsa[2], 1);
    read_at_once(JSON, &json[5], 1);
    read_at_once(HAPROXY, &haproxy[0], 1);
    read_at_once(NCSA, ncsa, sizeof ncsa / sizeof ncsa[0]);
    read_at_once(JSON, json, sizeof json / sizeof json[0]);
    read_at_once(HAPROXY, haproxy, sizeof haproxy / sizeof haproxy[0]);
}
END_TEST

/* Pieces of lines that matter to a format, alone and whole. */
static const char *const parts[][26] = {
    [NCSA] = { "\"",
               "\" ",
               "\\",
               "\\\"",
               " ",
               "404",
               " 404 ",
               "\" 404 ",
               "-",
               "\" - ",
               "\" 0 ",
               "000",
               "2000",
               "GET /",
               "\"\" 200",
               "\" 503",
               "\" 40x ",
               "x",
               "\r",
               "\t",
               "\" 4\xb4"
               "4 ",
               "\"a\" 200 5",
               "\" -1 ",
               "\"404 ",
               "\" 404x",
               "\" -x" },
    [JSON] = { "\"status\"",
               "\"status\":",
               "\"status\" : \"500\"",
               "\"status\":200,",
               "{\"a\":1,\"status\":301}",
               "\"s????s\":",
               "\"a\":{",
               ":",
               " ",
               "404",
               "\"404\"",
               ",",
               "{",
               "}",
               "]",
               "\"",
               "\\",
               "null",
               "-",
               "0",
               "\r",
               "\t",
               "\"status\":40x,",
               "\"status\":\"404x",
               "\"status\":4040",
               "\"status\":\"404,\"" },
    [HAPROXY] = { " ",
                  "1/2/3/4/5",
                  " 10/0/30/69/109 200 ",
                  " -1/2/3/4/+5 -1 ",
                  "404",
                  "-1",
                  "/",
                  "+",
                  "-",
                  "x",
                  " 404 ",
                  "0/0",
                  " 1/1/1/0 301 ",
                  "3",
                  "\r",
                  "\t",
                  ". ",
                  ",1 ",
                  " 1/2/3/4/5/6 302 ",
                  " x1/2/3/4/5 303 ",
                  " 1/2/3/4/5 -2 ",
                  " 1/2/3/4/- 304 ",
                  TIMERS " 305 ",
                  " 1/2/3/4/5 3x5 ",
                  " /1/2/3/4/5 307 ",
                  " 1/2/3/4/0" TIMERS " 308 " },
};

static uint32_t dice = 1;

static uint32_t random_below(uint32_t n)
{
    dice = dice * 1664525 + 1013904223;
    return (dice >> 8) % n;
}

enum { LOG_LINES = 150, LOG_BYTES_MOST = LOG_LINES * 6000 };

/* Most lines are short, some longer than a block, one is longer than a chunk. */
static size_t random_log(int format, char *log)
{
    size_t len = 0;
    for (int line = 0; line < LOG_LINES; line++) {
        uint32_t n = random_below(line == LOG_LINES / 2 ? 900 : line % 9 == 0 ? 60 : 8);
        len += (size_t)sprintf(log + len, "%.*s", (int)random_below(line % 3 == 0 ? 70 : 1),
                               "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy");
        for (uint32_t k = 0; k < n; k++) {
            len += (size_t)sprintf(log + len, "%s", parts[format][random_below(26)]);
        }
        log[len++] = '\n';
    }
    return len;
}

/* With room for so many rows at a time. */
static void read_rows(httpstatus_scan *scan, const char *text, size_t len, size_t cap, httpstatus_scan_line *rows,
                      int *n)
{
    char *copy = exact_copy(text, len);
    for (size_t pos = 0; pos < len;) {
        rows[*n].size = sizeof *rows;
        *n += httpstatus_scan_feed(scan, copy, len, &pos, rows + *n, cap);
    }
    free(copy);
}

/* What stands before a line end is no whole line: it is read byte by byte. */
static void read_slowly(httpstatus_scan *scan, const char *text, size_t len, httpstatus_scan_line *rows, int *n)
{
    for (size_t at = 0; at < len;) {
        size_t bytes = (size_t)((const char *)memchr(text + at, '\n', len - at) - (text + at));
        read_rows(scan, text + at, bytes, 1, rows, n);
        read_rows(scan, "\n", 1, 1, rows, n);
        at += bytes + 1;
    }
}

static void expect_rows(int asked, const httpstatus_scan_line *fast, const httpstatus_scan_line *slow, int n)
{
    for (int k = 0; k < n; k++) {
        EXPECT_INT(asked, fast[k].status, slow[k].status);
        EXPECT_INT(asked, fast[k].substatus, slow[k].substatus);
        EXPECT_INT(asked, (int)fast[k].known, (int)slow[k].known);
        EXPECT_INT(asked, (long long)fast[k].status_at, (long long)slow[k].status_at);
        EXPECT_INT(asked, (int)fast[k].status_len, (int)slow[k].status_len);
    }
}

START_TEST(no_line_is_read_otherwise_than_byte_by_byte)
{
    static char log[LOG_BYTES_MOST + 1];
    static httpstatus_scan_line slow[LOG_LINES + 1], fast[LOG_LINES + 8];
    static const int formats[] = { NCSA, JSON, HAPROXY };
    for (int i = 0; i < 30; i++) {
        int format = formats[i % 3], slow_n = 0, fast_n = 0;
        size_t len = random_log(format, log);
        httpstatus_scan slow_scan = begun(format), fast_scan = begun(format), counting = begun(format);
        uint64_t counts[HTTPSTATUS_SCAN_SLOTS] = { 0 };
        log[len] = '\0';
        read_slowly(&slow_scan, log, len, slow, &slow_n);
        read_rows(&fast_scan, log, len, i % 2 == 0 ? LOG_LINES : 1 + (size_t)i % 7, fast, &fast_n);
        ck_assert_int_eq(httpstatus_scan_histogram(&counting, log, len, counts), HTTPSTATUS_E_NONE);
        EXPECT_INT(i, slow_n, LOG_LINES);
        EXPECT_INT(i, fast_n, LOG_LINES);
        expect_rows(i, fast, slow, LOG_LINES);
        for (int k = 0; k < LOG_LINES; k++) {
            counts[slow[k].status]--;
        }
        for (int slot = 0; slot < HTTPSTATUS_SCAN_SLOTS; slot++) {
            EXPECT_INT(slot, (long long)counts[slot], 0);
        }
    }
}
END_TEST

static void read_both_ways(int format, const char *line, size_t n)
{
    httpstatus_scan slow_scan = begun(format), fast_scan = begun(format);
    httpstatus_scan_line slow[3], fast[3];
    int slow_n = 0, fast_n = 0;
    memset(slow, 0x5a, sizeof slow);
    memset(fast, 0x5a, sizeof fast);
    read_slowly(&slow_scan, line, n, slow, &slow_n);
    read_rows(&fast_scan, line, n, 2, fast, &fast_n);
    EXPECT_INT(format, fast_n, slow_n);
    expect_rows(format, fast, slow, slow_n);
}

START_TEST(a_backslash_counts_wherever_it_stands)
{
    for (int before = 0; before < 130; before++) {
        char line[160];
        memset(line, 'y', (size_t)before);
        int n = before + sprintf(line + before, "\"a\\\" 404 b\" 200 5\n");
        read_both_ways(NCSA, line, (size_t)n);
    }
}
END_TEST

/* Lines that blocks answer, or nearly, with every byte replaced and every end cut off. */
START_TEST(one_byte_changes_no_more_than_it_says)
{
    static const struct {
        int format;
        const char *line;
    } lines[] = {
        { NCSA, "\"GET /\" 404 5\n" },
        { NCSA, "\\\"a\" - 5 x\n" },
        { JSON, "{\"status\":404,\"a\":5}\n" },
        { JSON, "{\"a\":\"\",\"status\" : \"404\"}\n" },
        { HAPROXY, " 10/0/30/69/109 404 5\n" },
        { HAPROXY, "-1/-1/-1/-1/0 -1 0\n" },
        { HAPROXY, "a[1] x 1000000000/200000000/3000/-1/+5 404 5\n" },
    };
    static const char bytes[] = " \t\r\n\"\\/-+.:;,{}[]0149'!xs\x01\x14\x80\xb4\xff";
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        size_t n = strlen(lines[i].line);
        char text[64];
        for (size_t at = 0; at < n; at++) {
            for (size_t k = 0; k < sizeof bytes; k++) {
                /* The last one is the NUL; the line that ends stays one that ends. */
                strcpy(text, lines[i].line);
                text[at] = bytes[k];
                text[n - 1] = '\n';
                read_both_ways(lines[i].format, text, n);
            }
            strcpy(text, lines[i].line);
            text[at] = '\n';
            read_both_ways(lines[i].format, text, at + 1);
        }
    }
}
END_TEST

int main(void)
{
    const TTest *const tests[] = { all_three_formats_have_blocks_or_none,       common_lines_are_read_at_once,
                                   no_line_is_read_otherwise_than_byte_by_byte, a_backslash_counts_wherever_it_stands,
                                   one_byte_changes_no_more_than_it_says,       NULL };
    return run_suite("scan_block", tests);
}
