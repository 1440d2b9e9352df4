/* SPDX-License-Identifier: MIT */
#include "httpstatus/date.h"

#include <stdint.h>

#include "exact.h"
#include "httpstatus/error.h"
#include "suite.h"

static const char sunday[] = "Sun, 06 Nov 1994 08:49:37 GMT";
enum { DATE_BYTES = sizeof sunday - 1 };

#define UNTOUCHED INT64_C(-77)

static int64_t parsed(const char *text, size_t n, int64_t now_s, int *error)
{
    char *copy = exact_copy(text, n);
    int64_t when_s = UNTOUCHED;
    *error = httpstatus_date_parse(copy, n, now_s, &when_s);
    free(copy);
    return when_s;
}

START_TEST(null_is_an_argument_error)
{
    int64_t when_s = UNTOUCHED;
    uint32_t forgiven = 77;
    ck_assert_int_eq(httpstatus_date_parse(NULL, 0, 0, &when_s), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_date_parse(sunday, DATE_BYTES, 0, NULL), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_date_flags(NULL, HTTPSTATUS_NTS, 0), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_date_parse_lenient(NULL, 0, 0, &when_s, &forgiven), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_date_parse_lenient(sunday, DATE_BYTES, 0, NULL, &forgiven), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_date_parse_lenient(sunday, DATE_BYTES, 0, &when_s, NULL), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_date_parse_folded(NULL, 0, 0, &when_s), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_date_parse_folded(sunday, DATE_BYTES, 0, NULL), HTTPSTATUS_E_ARG);
    ck_assert(when_s == UNTOUCHED && forgiven == 77);
}
END_TEST

/* The three forms of RFC 9110, section 5.6.7; the second is the longest date there is. */
static const char *const forms[] = { sunday, "Wednesday, 09-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994" };
enum { FORMS = sizeof forms / sizeof forms[0] };

START_TEST(every_prefix_is_refused_and_touches_nothing)
{
    for (size_t i = 0; i < FORMS; i++) {
        for (size_t n = 0; n < strlen(forms[i]); n++) {
            int error;
            ck_assert_int_eq(parsed(forms[i], n, 0, &error), UNTOUCHED);
            ck_assert_int_eq(error, HTTPSTATUS_E_SYNTAX);
        }
    }
}
END_TEST

START_TEST(no_byte_may_be_missing_or_twice)
{
    for (size_t i = 0; i < FORMS; i++) {
        size_t n = strlen(forms[i]);
        for (size_t at = 0; at < n; at++) {
            char text[64];
            int error;
            snprintf(text, sizeof text, "%.*s%s", (int)at, forms[i], forms[i] + at + 1);
            parsed(text, n - 1, 0, &error);
            ck_assert_msg(error == HTTPSTATUS_E_SYNTAX, "%s", text);
            snprintf(text, sizeof text, "%.*s%s", (int)at + 1, forms[i], forms[i] + at);
            parsed(text, n + 1, 0, &error);
            ck_assert_msg(error == HTTPSTATUS_E_SYNTAX, "%s", text);
        }
    }
}
END_TEST

/* RFC 9110, section 5.6.7: each place has a digit, a letter of a name, or one byte. */
START_TEST(no_other_byte_fits_a_place)
{
    for (size_t i = 0; i < FORMS; i++) {
        char text[64];
        size_t n = strlen(forms[i]);
        for (size_t at = 0; at < n; at++) {
            /* asctime pads the day with a blank, where other days have a digit. */
            bool digit_here = (forms[i][at] >= '0' && forms[i][at] <= '9') || strncmp(forms[i] + at, " 6 ", 3) == 0;
            for (int byte = 0; byte < 256; byte++) {
                memcpy(text, forms[i], n);
                text[at] = (char)byte;
                int error;
                parsed(text, n, 0, &error);
                if (byte == (unsigned char)forms[i][at]) {
                    EXPECT_INT(byte, error, HTTPSTATUS_E_NONE);
                } else if (digit_here && byte >= '0' && byte <= '9') {
                    EXPECT_INT(byte, error == HTTPSTATUS_E_NONE || error == HTTPSTATUS_E_RANGE, true);
                } else {
                    /* One letter never makes another name of these: Sun and Sat, Nov and none. */
                    EXPECT_INT(byte, error, HTTPSTATUS_E_SYNTAX);
                }
            }
        }
    }
}
END_TEST

/* httpstatus_date_parse_folded() spells a copy: no byte beside the text, and none beside the copy. */
START_TEST(letters_in_any_case_stay_in_bounds)
{
    for (size_t i = 0; i < FORMS; i++) {
        size_t n = strlen(forms[i]);
        int64_t expected_s = UNTOUCHED, when_s = UNTOUCHED;
        ck_assert_int_eq(httpstatus_date_parse(forms[i], n, 0, &expected_s), HTTPSTATUS_E_NONE);
        char *text = exact_copy(forms[i], n);
        for (size_t at = 0; at < n; at++) {
            text[at] = (char)(text[at] >= 'A' && text[at] <= 'Z' ? text[at] + 32 : text[at]);
        }
        ck_assert_int_eq(httpstatus_date_parse_folded(text, n, 0, &when_s), HTTPSTATUS_E_NONE);
        ck_assert_int_eq(when_s, expected_s);
        free(text);
    }
    char *long_text = exact_fill('s', 34);
    int64_t when_s = UNTOUCHED;
    ck_assert_int_eq(httpstatus_date_parse_folded(long_text, 34, 0, &when_s), HTTPSTATUS_E_SYNTAX);
    ck_assert_int_eq(when_s, UNTOUCHED);
    free(long_text);
}
END_TEST

START_TEST(every_day_is_written_and_read_back)
{
    /* 0000-01-01 was a Saturday of the proleptic calendar; from there a day is a day. */
    static const char names[] = "SatSunMonTueWedThuFri";
    int64_t when_s = INT64_C(-62167219200);
    for (int day = 0; when_s <= INT64_C(253402300799); day++, when_s += 86400) {
        char text[DATE_BYTES + 1];
        int64_t back = UNTOUCHED;
        int64_t noon = when_s + 43200 + day % 43200;
        EXPECT_INT(day, (int)httpstatus_date_format(text, sizeof text, noon), DATE_BYTES);
        EXPECT_INT(day, memcmp(text, names + 3 * (day % 7), 3), 0);
        EXPECT_INT(day, httpstatus_date_parse(text, DATE_BYTES, 0, &back), HTTPSTATUS_E_NONE);
        EXPECT_INT(day, back, noon);
        EXPECT_INT(day, httpstatus_date_flags(text, DATE_BYTES, 0), 0);
    }
}
END_TEST

/* The calendar of the Gregorian reform, counted day by day. */
START_TEST(the_days_of_each_month)
{
    static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    static const char names[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    int64_t expected = INT64_C(-62167219200);
    for (int year = 0; year <= 9999; year++) {
        bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        for (int month = 0; month < 12; month++) {
            int last = days[month] + (month == 1 && leap);
            char text[64];
            int64_t when_s;
            snprintf(text, sizeof text, "Mon, 01 %.3s %04d 00:00:00 GMT", names + 3 * month, year);
            EXPECT_INT(year, httpstatus_date_parse(text, DATE_BYTES, 0, &when_s), HTTPSTATUS_E_NONE);
            EXPECT_INT(year, when_s, expected);
            snprintf(text, sizeof text, "Mon, %02d %.3s %04d 00:00:00 GMT", last + 1, names + 3 * month, year);
            EXPECT_INT(year, httpstatus_date_parse(text, DATE_BYTES, 0, &when_s), HTTPSTATUS_E_RANGE);
            expected += (int64_t)last * 86400;
        }
    }
}
END_TEST

/* RFC 9110, section 5.6.7, by trying years: the latest whose instant, 50 years earlier, is not after now. */
static int year_by_trial(int digits, int month_and_rest, int now_year, int now_month_and_rest)
{
    int year = 9900 + digits;
    while (year - 50 > now_year || (year - 50 == now_year && month_and_rest > now_month_and_rest)) {
        year -= 100;
    }
    return year;
}

START_TEST(two_digits_mean_the_latest_year_within_fifty)
{
    static const char names[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    for (int now_year = 1950; now_year <= 2160; now_year++) {
        for (int now_month = 1; now_month <= 12; now_month += 5) {
            char now_text[64], text[64];
            int64_t now_s, short_s, long_s;
            snprintf(now_text, sizeof now_text, "Mon, 15 %.3s %04d 12:00:00 GMT", names + 3 * (now_month - 1),
                     now_year);
            ck_assert_int_eq(httpstatus_date_parse(now_text, DATE_BYTES, 0, &now_s), HTTPSTATUS_E_NONE);
            for (int digits = 0; digits < 100; digits++) {
                for (int hour = 11; hour <= 13; hour++) {
                    int year = year_by_trial(digits, now_month * 100 + hour, now_year, now_month * 100 + 12);
                    snprintf(text, sizeof text, "Monday, 15-%.3s-%02d %02d:00:00 GMT", names + 3 * (now_month - 1),
                             digits, hour);
                    EXPECT_INT(year, httpstatus_date_parse(text, HTTPSTATUS_NTS, now_s, &short_s), HTTPSTATUS_E_NONE);
                    snprintf(text, sizeof text, "Mon, 15 %.3s %04d %02d:00:00 GMT", names + 3 * (now_month - 1), year,
                             hour);
                    EXPECT_INT(year, httpstatus_date_parse(text, DATE_BYTES, now_s, &long_s), HTTPSTATUS_E_NONE);
                    EXPECT_INT(year, short_s, long_s);
                }
            }
        }
    }
}
END_TEST

/* As if it were the first or the last instant of the years 0000 to 9999, when it is outside of them. */
START_TEST(now_may_be_any_number)
{
    static const int64_t year_9994_s = INT64_C(253239727777), year_minus_6_s = INT64_C(-62329792223);
    static const struct {
        int64_t now_s, when_s;
    } cases[] = {
        { INT64_MIN, year_minus_6_s },
        { INT64_MIN + 1, year_minus_6_s },
        { -1, 784111777 },
        { 0, 784111777 },
        { INT64_C(1) << 53, year_9994_s },
        { INT64_MAX - 1, year_9994_s },
        { INT64_MAX, year_9994_s },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        int error;
        ck_assert_int_eq(parsed(sunday, DATE_BYTES, cases[i].now_s, &error), 784111777);
        ck_assert_int_eq(parsed("Sunday, 06-Nov-94 08:49:37 GMT", 30, cases[i].now_s, &error), cases[i].when_s);
        ck_assert_int_eq(error, HTTPSTATUS_E_NONE);
    }
}
END_TEST

START_TEST(what_does_not_fit_is_cut)
{
    char text[DATE_BYTES + 2];
    ck_assert_uint_eq(httpstatus_date_format(NULL, 0, 784111777), DATE_BYTES);
    ck_assert_uint_eq(httpstatus_date_format(NULL, sizeof text, 784111777), DATE_BYTES);
    text[0] = '#';
    ck_assert_uint_eq(httpstatus_date_format(text, 0, 784111777), DATE_BYTES);
    ck_assert_int_eq(text[0], '#');
    for (size_t cap = 1; cap <= sizeof text; cap++) {
        memset(text, '#', sizeof text);
        ck_assert_uint_eq(httpstatus_date_format(text, cap, 784111777), DATE_BYTES);
        size_t kept = cap - 1 < DATE_BYTES ? cap - 1 : DATE_BYTES;
        ck_assert_int_eq(memcmp(text, sunday, kept), 0);
        ck_assert_int_eq(text[kept], '\0');
        ck_assert(cap == sizeof text || text[cap] == '#');
    }
    static const int64_t outside[] = { INT64_MIN, INT64_C(-62167219201), INT64_C(253402300800), INT64_MAX };
    for (size_t i = 0; i < sizeof outside / sizeof outside[0]; i++) {
        memset(text, '#', sizeof text);
        ck_assert_uint_eq(httpstatus_date_format(text, sizeof text, outside[i]), 0);
        ck_assert(text[0] == '\0' && text[1] == '#');
        text[0] = '#';
        ck_assert_uint_eq(httpstatus_date_format(text, 1, outside[i]), 0);
        ck_assert(text[0] == '\0' && text[1] == '#');
        text[0] = '#';
        ck_assert_uint_eq(httpstatus_date_format(text, 0, outside[i]), 0);
        ck_assert_uint_eq(httpstatus_date_format(NULL, sizeof text, outside[i]), 0);
        ck_assert_int_eq(text[0], '#');
    }
}
END_TEST

START_TEST(the_lenient_reader_takes_what_the_strict_one_takes)
{
    static const char *const dates[] = { sunday, "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
                                         "Sat, 31 Dec 2016 23:59:60 GMT", "Mon, 06 Nov 1994 08:49:37 GMT" };
    for (size_t i = 0; i < sizeof dates / sizeof dates[0]; i++) {
        int64_t strict_s, lenient_s;
        uint32_t forgiven;
        ck_assert_int_eq(httpstatus_date_parse(dates[i], HTTPSTATUS_NTS, 784111777, &strict_s), HTTPSTATUS_E_NONE);
        ck_assert_int_eq(httpstatus_date_parse_lenient(dates[i], HTTPSTATUS_NTS, 784111777, &lenient_s, &forgiven),
                         HTTPSTATUS_E_NONE);
        ck_assert_int_eq(strict_s, lenient_s);
        ck_assert_int_eq(httpstatus_date_flags(dates[i], HTTPSTATUS_NTS, 784111777), forgiven);
    }
}
END_TEST

START_TEST(a_mebibyte_is_no_date)
{
    static const char bytes[] = { ' ', '0', 'S', '\0', ',', '\xff' };
    for (size_t i = 0; i < sizeof bytes; i++) {
        const size_t n = 1 << 20;
        char *block = exact_fill(bytes[i], n);
        int64_t when_s = UNTOUCHED;
        uint32_t forgiven = 77;
        ck_assert_int_eq(httpstatus_date_parse(block, n, 0, &when_s), HTTPSTATUS_E_SYNTAX);
        ck_assert_int_eq(httpstatus_date_parse_lenient(block, n, 0, &when_s, &forgiven), HTTPSTATUS_E_SYNTAX);
        ck_assert(when_s == UNTOUCHED && forgiven == 77);
        free(block);
    }
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        null_is_an_argument_error,
        every_prefix_is_refused_and_touches_nothing,
        no_byte_may_be_missing_or_twice,
        no_other_byte_fits_a_place,
        letters_in_any_case_stay_in_bounds,
        every_day_is_written_and_read_back,
        the_days_of_each_month,
        two_digits_mean_the_latest_year_within_fifty,
        now_may_be_any_number,
        what_does_not_fit_is_cut,
        the_lenient_reader_takes_what_the_strict_one_takes,
        a_mebibyte_is_no_date,
        NULL,
    };
    return run_suite("date", tests);
}
