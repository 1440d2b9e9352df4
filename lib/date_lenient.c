/* SPDX-License-Identifier: MIT */
/* Dates as servers write them beside the three forms of RFC 9110. What is forgiven is said. */
#include "civil.h"
#include "httpstatus/date.h"
#include "httpstatus/error.h"
#include "text.h"

static hs_span take_letters(hs_span *span)
{
    hs_span word = { span->at, span->at };
    while (span->at != span->end && hs_lower(*span->at) >= 'a' && hs_lower(*span->at) <= 'z') {
        word.end = ++span->at;
    }
    return word;
}

/* Which of count names the word is, in full or by its first three letters; -1 for none. */
static int name_index(hs_span word, const char *names, int count, uint32_t *forgiven)
{
    for (int i = 0; i < count; i++) {
        const char *name = hs_nth_word(names, (unsigned)i);
        hs_span full = hs_span_of(name, HTTPSTATUS_NTS), abbreviation = { name, name + 3 };
        hs_span wanted = hs_left(&word) == 3 ? abbreviation : full;
        hs_span rest = word;
        size_t n = hs_left(&wanted);
        if (hs_left(&word) != n) {
            continue;
        }
        while (rest.at != rest.end && hs_lower(*rest.at) == hs_lower(*wanted.at)) {
            rest.at++;
            wanted.at++;
        }
        if (rest.at == rest.end) {
            *forgiven |= memcmp(word.at, name, n) != 0 ? HTTPSTATUS_DATE_CASE : 0;
            return i;
        }
    }
    return -1;
}

static int weekday_index(hs_span word, uint32_t *forgiven)
{
    return name_index(word, "Sunday\0Monday\0Tuesday\0Wednesday\0Thursday\0Friday\0Saturday", 7, forgiven);
}

static int month_index(hs_span word, uint32_t *forgiven)
{
    return name_index(
        word, "January\0February\0March\0April\0May\0June\0July\0August\0September\0October\0November\0December", 12,
        forgiven);
}

/* One or two digits. */
static bool take_number(hs_span *span, int32_t *value, uint32_t *forgiven)
{
    int number;
    int digits = hs_take_digits(span, 2, &number);
    *value = number;
    *forgiven |= digits == 1 ? HTTPSTATUS_DATE_SHORT_NUMBER : 0;
    return digits != 0;
}

static bool take_month(hs_span *span, int32_t *month, uint32_t *forgiven)
{
    int index = month_index(take_letters(span), forgiven);
    *month = index + 1;
    return index >= 0;
}

static bool take_year(hs_span *span, int32_t *year, uint32_t *forgiven)
{
    int number;
    int digits = hs_take_digits(span, 4, &number);
    *year = number;
    *forgiven |= digits == 2 ? HTTPSTATUS_DATE_CENTURY_GUESSED : 0;
    return digits == 2 || digits == 4;
}

static bool take_clock(hs_span *span, hs_civil *t, uint32_t *forgiven)
{
    return take_number(span, &t->hour, forgiven) && hs_take(span, ':') && take_number(span, &t->minute, forgiven) &&
           hs_take(span, ':') && take_number(span, &t->second, forgiven);
}

/* The one blank between two parts, or what stands for it. */
static bool take_gap(hs_span *span, uint32_t *forgiven)
{
    const char *start = span->at;
    hs_skip_blanks(span);
    bool one = span->at == start + 1 && *start == ' ';
    *forgiven |= one ? 0 : HTTPSTATUS_DATE_BLANKS;
    return span->at != start;
}

/* Between day, month and year: a blank, or the dash of RFC 850 and of cookies. */
static bool take_date_gap(hs_span *span, bool *dashes, uint32_t *forgiven)
{
    *dashes = hs_take(span, '-');
    return *dashes || take_gap(span, forgiven);
}

static bool take_zone(hs_span *span, uint32_t *forgiven)
{
    if (span->at == span->end) {
        *forgiven |= HTTPSTATUS_DATE_ZONE;
        return true;
    }
    take_gap(span, forgiven);
    if (hs_take_word(span, "GMT")) {
        return true;
    }
    *forgiven |= HTTPSTATUS_DATE_ZONE;
    if (hs_take_word(span, "+0000") || hs_take_word(span, "-0000")) {
        return true;
    }
    hs_span word = take_letters(span);
    return hs_equal_nocase(word, "gmt") || hs_equal_nocase(word, "utc") || hs_equal_nocase(word, "ut") ||
           hs_equal_nocase(word, "z");
}

/* 06 Nov 1994 08:49:37 GMT, and with dashes. */
static bool take_day_first(hs_span *span, hs_civil *t, bool full_weekday, uint32_t *forgiven)
{
    bool first_dash, second_dash;
    /* A digit brought us here. */
    take_number(span, &t->day, forgiven);
    if (!take_date_gap(span, &first_dash, forgiven) || !take_month(span, &t->month, forgiven) ||
        !take_date_gap(span, &second_dash, forgiven) || !take_year(span, &t->year, forgiven) ||
        !take_gap(span, forgiven) || !take_clock(span, t, forgiven)) {
        return false;
    }
    bool two_digits = (*forgiven & HTTPSTATUS_DATE_CENTURY_GUESSED) != 0;
    if (two_digits && first_dash && second_dash && full_weekday) {
        *forgiven |= HTTPSTATUS_DATE_OBSOLETE_FORM;
    } else if (two_digits || first_dash || second_dash || full_weekday) {
        *forgiven |= HTTPSTATUS_DATE_PUNCTUATION;
    }
    return take_zone(span, forgiven);
}

/* Nov  6 08:49:37 1994: asctime pads the day with a blank, and has no zone. */
static bool take_month_first(hs_span *span, hs_civil *t, uint32_t *forgiven)
{
    *forgiven |= HTTPSTATUS_DATE_OBSOLETE_FORM;
    if (!take_month(span, &t->month, forgiven)) {
        return false;
    }
    uint32_t short_day = 0;
    hs_span padded = *span;
    if (hs_take_word(&padded, "  ")) {
        span->at++;
    }
    if (!take_gap(span, forgiven) || !take_number(span, &t->day, &short_day) || !take_gap(span, forgiven) ||
        !take_clock(span, t, forgiven) || !take_gap(span, forgiven) || !take_year(span, &t->year, forgiven)) {
        return false;
    }
    if (span->at == span->end) {
        return true;
    }
    *forgiven |= HTTPSTATUS_DATE_ZONE;
    return take_zone(span, forgiven);
}

static bool read_lenient(hs_span *span, hs_civil *t, int *weekday, uint32_t *forgiven)
{
    hs_span start = *span;
    hs_span word = take_letters(span);
    *weekday = weekday_index(word, forgiven);
    bool comma = false;
    if (*weekday >= 0) {
        comma = hs_take(span, ',');
        take_gap(span, forgiven);
    } else {
        *forgiven |= HTTPSTATUS_DATE_NO_WEEKDAY;
        *span = start;
    }
    bool digit = span->at != span->end && hs_digit(*span->at);
    if (!digit) {
        *forgiven |= comma ? HTTPSTATUS_DATE_PUNCTUATION : 0;
        return take_month_first(span, t, forgiven);
    }
    *forgiven |= *weekday >= 0 && !comma ? HTTPSTATUS_DATE_PUNCTUATION : 0;
    /* Without a weekday the digit stands first, and the word is empty. */
    return take_day_first(span, t, hs_left(&word) > 3, forgiven);
}

int httpstatus_date_parse_lenient(const char *text, size_t len, int64_t now_s, int64_t *out_s, uint32_t *out_forgiven)
{
    if (text == NULL || out_s == NULL || out_forgiven == NULL) {
        return HTTPSTATUS_E_ARG;
    }
    hs_span given = hs_span_of(text, len), span = hs_trim(given);
    hs_civil t;
    int weekday;
    uint32_t forgiven = hs_left(&span) != hs_left(&given) ? HTTPSTATUS_DATE_BLANKS : 0;
    if (!read_lenient(&span, &t, &weekday, &forgiven) || span.at != span.end) {
        return HTTPSTATUS_E_SYNTAX;
    }
    if ((forgiven & HTTPSTATUS_DATE_CENTURY_GUESSED) != 0) {
        t.year = hs_year_of_two_digits(&t, now_s);
    }
    if (!hs_civil_exists(&t)) {
        return HTTPSTATUS_E_RANGE;
    }
    forgiven |= t.second == 60 ? HTTPSTATUS_DATE_LEAP_SECOND : 0;
    if (weekday >= 0 && hs_weekday(hs_days(t.year, t.month, t.day)) != weekday) {
        forgiven |= HTTPSTATUS_DATE_WEEKDAY_WRONG;
    }
    *out_s = hs_seconds(&t);
    *out_forgiven = forgiven;
    return HTTPSTATUS_E_NONE;
}
