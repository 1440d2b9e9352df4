/* SPDX-License-Identifier: MIT */
#include "exact.h"
#include "httpstatus/bulk.h"
#include "httpstatus/export.h"
#include "suite.h"

/* Numbers that the library reads together, and more than two times as many. */
enum { TOGETHER = 16, ROWS = 2 * TOGETHER + 5, ROW_BYTES = 4, MOST_ROW_BYTES = 5, NUMBERS = 1000 };

enum { UNTOUCHED = 0xa5a5 };

static const char separators[] = " \t,\r\n";

static bool separates(char c)
{
    return memchr(separators, c, sizeof separators - 1) != NULL;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Word by word, as the header says it. */
static size_t read_slowly(const char *text, size_t len, uint16_t *codes)
{
    size_t n = 0;
    for (size_t at = 0; at < len;) {
        size_t start = at;
        while (at < len && !separates(text[at])) {
            at++;
        }
        if (at == start) {
            at++;
        } else if (at - start == 3 && is_digit(text[start]) && is_digit(text[start + 1]) && is_digit(text[start + 2])) {
            codes[n++] = (uint16_t)((text[start] - '0') * 100 + (text[start + 1] - '0') * 10 + (text[start + 2] - '0'));
        } else {
            codes[n++] = 0;
        }
    }
    return n;
}

/* The text in a block of its own size, read cap numbers at a time, is what the slow reader gives. */
static void read_in_pieces(const char *bytes, size_t len, size_t cap)
{
    char *text = exact_copy(bytes, len);
    uint16_t *expected = need_memory((len + 1) * sizeof *expected), *codes = need_memory((cap + 1) * sizeof *codes);
    size_t wanted = read_slowly(text, len, expected), pos = 0, done = 0, n;
    do {
        codes[cap] = UNTOUCHED;
        n = httpstatus_bulk_parse(text, len, &pos, codes, cap);
        EXPECT_INT((int)cap, n <= cap && done + n <= wanted, true);
        EXPECT_INT((int)n, codes[cap], UNTOUCHED);
        for (size_t i = 0; i < n; i++) {
            EXPECT_INT((int)(done + i), codes[i], expected[done + i]);
        }
        done += n;
    } while (n == cap);
    EXPECT_INT((int)cap, (int)done, (int)wanted);
    EXPECT_INT((int)cap, (int)pos, (int)len);
    EXPECT_INT((int)cap, (int)httpstatus_bulk_parse(text, len, &pos, codes, cap), 0);
    free(text);
    free(expected);
    free(codes);
}

/* Rows of "ddd" and one or two separators; their length. */
static size_t write_rows(char *text, size_t rows, const char *separators_of_row)
{
    size_t bytes = 3 + strlen(separators_of_row);
    for (size_t i = 0; i < rows; i++) {
        snprintf(text + i * bytes, bytes + 1, "%03u%s", (unsigned)(i * 37 % NUMBERS), separators_of_row);
    }
    return rows * bytes;
}

START_TEST(every_number_of_three_digits)
{
    char text[NUMBERS * ROW_BYTES + 1];
    uint16_t codes[NUMBERS + 1];
    for (int i = 0; i < NUMBERS; i++) {
        snprintf(text + i * ROW_BYTES, ROW_BYTES + 1, "%03d\n", i);
    }
    size_t pos = 0;
    ck_assert_uint_eq(httpstatus_bulk_parse(text, HTTPSTATUS_NTS, &pos, codes, NUMBERS + 1), NUMBERS);
    ck_assert_uint_eq(pos, NUMBERS * ROW_BYTES);
    for (int i = 0; i < NUMBERS; i++) {
        EXPECT_INT(i, codes[i], i);
    }
}
END_TEST

START_TEST(each_separator_and_any_room)
{
    char text[ROWS * ROW_BYTES + 1];
    for (size_t i = 0; i < sizeof separators - 1; i++) {
        const char separator[] = { separators[i], '\0' };
        write_rows(text, ROWS, separator);
        for (size_t cap = 1; cap <= ROWS + 1; cap++) {
            read_in_pieces(text, ROWS * ROW_BYTES, cap);
            read_in_pieces(text, ROWS * ROW_BYTES - 1, cap);
        }
    }
}
END_TEST

START_TEST(any_byte_at_any_place_of_a_row)
{
    static const char *const ends[] = { "\n", "\n\n" };
    char text[ROWS * MOST_ROW_BYTES + 1];
    for (size_t i = 0; i < 2; i++) {
        size_t row_bytes = 3 + strlen(ends[i]);
        for (size_t place = 0; place < (TOGETHER + 1) * row_bytes; place++) {
            for (int byte = 0; byte < 256; byte++) {
                size_t len = write_rows(text, ROWS, ends[i]);
                text[place] = (char)byte;
                read_in_pieces(text, len, ROWS);
            }
        }
    }
}
END_TEST

START_TEST(words_that_are_no_numbers)
{
    static const char *const texts[] = {
        "",
        " ",
        "\r\n",
        ",,,",
        "4",
        "40",
        "404",
        " 404",
        "404 ",
        "4040",
        "4O4",
        "-40",
        "+40",
        "4.4",
        "0x1",
        "404,",
        ",404",
        "404,,404",
        "404, 404",
        "404\r\n404\r\n",
        "200 OK",
        "\"404\"",
        "404.13",
        "\xb2\xb3\xb9",
        "404;405",
        "404\v405",
        "404\xa0"
        "405",
    };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        char repeated[40 * 12];
        size_t len = 0;
        for (int times = 0; times < 40; times++) {
            len += (size_t)snprintf(repeated + len, sizeof repeated - len, "%s", texts[i]);
        }
        read_in_pieces(texts[i], strlen(texts[i]), 1);
        read_in_pieces(repeated, len, 7);
        read_in_pieces(repeated, len, sizeof repeated);
    }
    read_in_pieces("404\0"
                   "405",
                   7, 3);
}
END_TEST

START_TEST(a_text_is_continued_where_it_was_left)
{
    static const char text[] = "200,301\n404 \n";
    uint16_t codes[2] = { UNTOUCHED, UNTOUCHED };
    size_t pos = 0;
    ck_assert_uint_eq(httpstatus_bulk_parse(text, 13, &pos, codes, 1), 1);
    ck_assert(codes[0] == 200 && codes[1] == UNTOUCHED && pos == 4);
    /* A place that the caller chose begins a word. */
    pos = 5;
    ck_assert_uint_eq(httpstatus_bulk_parse(text, 13, &pos, codes, 2), 2);
    ck_assert(codes[0] == 0 && codes[1] == 404 && pos == 13);
}
END_TEST

START_TEST(what_is_missing_gives_nothing)
{
    uint16_t codes[1] = { UNTOUCHED };
    size_t pos = 0, behind = 4;
    ck_assert_uint_eq(httpstatus_bulk_parse(NULL, 3, &pos, codes, 1), 0);
    ck_assert_uint_eq(httpstatus_bulk_parse(NULL, HTTPSTATUS_NTS, &pos, codes, 1), 0);
    ck_assert_uint_eq(httpstatus_bulk_parse("404", 3, NULL, codes, 1), 0);
    ck_assert_uint_eq(httpstatus_bulk_parse("404", 3, &pos, NULL, 1), 0);
    ck_assert_uint_eq(httpstatus_bulk_parse("404", 3, &pos, codes, 0), 0);
    ck_assert_uint_eq(httpstatus_bulk_parse(" 404", 4, &pos, codes, 0), 0);
    ck_assert_uint_eq(httpstatus_bulk_parse("404", 3, &behind, codes, 1), 0);
    ck_assert(codes[0] == UNTOUCHED && pos == 0 && behind == 4);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        every_number_of_three_digits,
        each_separator_and_any_room,
        any_byte_at_any_place_of_a_row,
        words_that_are_no_numbers,
        a_text_is_continued_where_it_was_left,
        what_is_missing_gives_nothing,
        NULL,
    };
    return run_suite("bulk_parse", tests);
}
