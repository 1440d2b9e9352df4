/* SPDX-License-Identifier: MIT */
/* HTTP-dates: the strict reader beside a slow one, the lenient one beside the strict one, the writer beside both. */
#include <stdbool.h>

#include "fuzz.h"
#include "httpstatus/date.h"
#include "httpstatus/error.h"

typedef struct moment {
    int year, month, day, hour, minute, second;
} moment;

static const char *const day_names[] = { "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday" };
static const char *const month_names[] = { "Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                           "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };

static bool is_leap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int days_of(int year, int month)
{
    static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    return days[month - 1] + (month == 2 && is_leap(year));
}

/* Days from 1970 to the start of a year of 0..9999, counted year by year. */
static int64_t days_before(int year)
{
    static int64_t days[10000];
    if (days[0] == 0) {
        int64_t sum = 0;
        for (int y = 1969; y >= 0; y--) {
            sum -= is_leap(y) ? 366 : 365;
        }
        for (int y = 0; y < 10000; y++) {
            days[y] = sum;
            sum += is_leap(y) ? 366 : 365;
        }
    }
    return days[year];
}

static int64_t instant_of(const moment *t)
{
    int64_t days = days_before(t->year) + t->day - 1;
    for (int month = 1; month < t->month; month++) {
        days += days_of(t->year, month);
    }
    return ((days * 24 + t->hour) * 60 + t->minute) * 60 + t->second;
}

static moment moment_of(int64_t when_s)
{
    moment t = { .year = 1970, .month = 1, .day = 1 };
    while (t.year < 9999 && days_before(t.year + 1) * 86400 <= when_s) {
        t.year++;
    }
    int64_t left = when_s - days_before(t.year) * 86400;
    while (left >= (int64_t)days_of(t.year, t.month) * 86400) {
        left -= (int64_t)days_of(t.year, t.month++) * 86400;
    }
    t.day = 1 + (int)(left / 86400);
    t.hour = (int)(left / 3600 % 24);
    t.minute = (int)(left / 60 % 60);
    t.second = (int)(left % 60);
    return t;
}

static bool is_after(const moment *a, const moment *b)
{
    const int of_a[] = { a->year, a->month, a->day, a->hour, a->minute, a->second };
    const int of_b[] = { b->year, b->month, b->day, b->hour, b->minute, b->second };
    for (int i = 0; i < 6; i++) {
        if (of_a[i] != of_b[i]) {
            return of_a[i] > of_b[i];
        }
    }
    return false;
}

/* Takes one of the names at the start of a text, in full or its first letters only; its length, or 0. */
static size_t take_name(const char *const *names, int count, size_t letters, const char *text, size_t len, int *index)
{
    for (*index = 0; *index < count; ++*index) {
        size_t n = letters != 0 ? letters : strlen(names[*index]);
        if (len >= n && memcmp(text, names[*index], n) == 0) {
            return n;
        }
    }
    return 0;
}

/* In a pattern w, W and m are names, d (a digit or a blank), D, Y, H, N and S digits; all else is itself. */
static bool matches(const char *pattern, const char *text, size_t len, moment *t)
{
    *t = (moment){ 0 };
    for (; *pattern != '\0' && len != 0; pattern++) {
        int *number = strchr("dD", *pattern) != NULL ? &t->day
                      : *pattern == 'Y'              ? &t->year
                      : *pattern == 'H'              ? &t->hour
                      : *pattern == 'N'              ? &t->minute
                      : *pattern == 'S'              ? &t->second
                                                     : NULL;
        size_t taken = 0;
        int index;
        if (*pattern == 'w' || *pattern == 'W') {
            taken = take_name(day_names, 7, *pattern == 'w' ? 3 : 0, text, len, &index);
        } else if (*pattern == 'm') {
            taken = take_name(month_names, 12, 0, text, len, &index);
            t->month = index + 1;
        } else if (number != NULL) {
            bool digit = fuzz_is_digit(*text);
            taken = digit || (*pattern == 'd' && *text == ' ');
            *number = *number * 10 + (digit ? *text - '0' : 0);
        } else {
            taken = *text == *pattern;
        }
        if (taken == 0) {
            return false;
        }
        text += taken;
        len -= taken;
    }
    return *pattern == '\0' && len == 0;
}

/* RFC 9110, section 5.6.7, as it reads. */
static int reference(const char *text, size_t len, int64_t now_s, int64_t *out_s)
{
    moment t;
    if (matches("W, DD-m-YY HH:NN:SS GMT", text, len, &t)) {
        moment limit = moment_of(now_s);
        limit.year += 50;
        int digits = t.year;
        t.year = limit.year;
        while (t.year % 100 != digits || is_after(&t, &limit)) {
            t.year--;
        }
    } else if (!matches("w, DD m YYYY HH:NN:SS GMT", text, len, &t) &&
               !matches("w m dD HH:NN:SS YYYY", text, len, &t)) {
        return HTTPSTATUS_E_SYNTAX;
    }
    if (t.day < 1 || t.day > days_of(t.year, t.month) || t.hour > 23 || t.minute > 59 || t.second > 60) {
        return HTTPSTATUS_E_RANGE;
    }
    *out_s = instant_of(&t);
    return HTTPSTATUS_E_NONE;
}

/* Years around 2000 and the ends of a century; the extremes are for the readers alone. */
static const int64_t nows[] = { 0, 784111777, 951782400, 1767225600, 4102444799, INT64_MIN, INT64_MAX };

static void check_text(const char *text, size_t len, int64_t now_s)
{
    static const uint32_t of_both = HTTPSTATUS_DATE_WEEKDAY_WRONG | HTTPSTATUS_DATE_LEAP_SECOND |
                                    HTTPSTATUS_DATE_OBSOLETE_FORM | HTTPSTATUS_DATE_CENTURY_GUESSED;
    static const int64_t untouched = -123456789;
    int64_t strict_s = untouched, lenient_s = untouched, expected_s = untouched;
    uint32_t forgiven = 0x5a5a5a5a;
    int strict = httpstatus_date_parse(text, len, now_s, &strict_s);
    int flags = httpstatus_date_flags(text, len, now_s);
    int lenient = httpstatus_date_parse_lenient(text, len, now_s, &lenient_s, &forgiven);
    if (now_s != INT64_MIN && now_s != INT64_MAX) {
        FUZZ_CHECK(reference(text, len, now_s, &expected_s) == strict);
        FUZZ_CHECK(strict_s == expected_s);
    }
    FUZZ_CHECK(lenient == HTTPSTATUS_E_NONE || (lenient_s == untouched && forgiven == 0x5a5a5a5a));
    if (strict != HTTPSTATUS_E_NONE) {
        FUZZ_CHECK(strict_s == untouched && flags == strict);
        return;
    }
    FUZZ_CHECK(lenient == HTTPSTATUS_E_NONE && lenient_s == strict_s);
    FUZZ_CHECK(flags >= 0 && (uint32_t)flags == forgiven && (forgiven & ~of_both) == 0);
}

static void check_instant(int64_t when_s)
{
    char text[30];
    int64_t parsed_s;
    size_t len = httpstatus_date_format(text, sizeof text, when_s);
    if (len == 0) {
        FUZZ_CHECK(text[0] == '\0' && (when_s < days_before(0) * 86400 || when_s >= (days_before(9999) + 365) * 86400));
        return;
    }
    FUZZ_CHECK(len == 29 && strlen(text) == len);
    FUZZ_CHECK(httpstatus_date_parse(text, len, 0, &parsed_s) == HTTPSTATUS_E_NONE && parsed_s == when_s);
    FUZZ_CHECK(httpstatus_date_flags(text, len, 0) == 0);
}

/* The input is a date, and its first bytes are an instant. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *text = fuzz_text(data, size);
    for (size_t i = 0; i < sizeof nows / sizeof nows[0]; i++) {
        check_text(text, size, nows[i]);
    }
    free(text);
    fuzz_bytes input = { data, size };
    uint64_t bits = fuzz_take(&input, 8);
    /* As it is, and moved to where the years are 0000 to 9999. */
    check_instant((int64_t)(bits >> 1));
    check_instant((int64_t)(bits % UINT64_C(315569520000)) - INT64_C(62167219200));
    return 0;
}
