/* SPDX-License-Identifier: MIT */
/* Calendar and clock of HTTP-dates: Gregorian, UTC, without a time zone and without leap seconds in the count. */

#ifndef HTTPSTATUS_LIB_CIVIL_H
#define HTTPSTATUS_LIB_CIVIL_H

#include <stdbool.h>
#include <stdint.h>

typedef struct hs_civil {
    int32_t year, month, day, hour, minute, second; /* month and day from 1 */
} hs_civil;

#define HS_YEAR_0000_S INT64_C(-62167219200) /* 0000-01-01T00:00:00Z */
#define HS_YEAR_9999_S INT64_C(253402300799) /* 9999-12-31T23:59:59Z */

/*
 * Days since 1970-01-01, for years from -400. Years begin in March, so that leap days come last. Without branches:
 * months and years come in no order that a processor could learn.
 */
static inline int64_t hs_days(int32_t year, int32_t month, int32_t day)
{
    const uint32_t before_march = month <= 2;
    uint32_t y = (uint32_t)year + 400 - before_march;
    uint32_t day_of_year = (153 * ((uint32_t)month + 12 * before_march - 3) + 2) / 5 + (uint32_t)day - 1;
    return (int64_t)y * 365 + y / 4 - y / 100 + y / 400 + day_of_year - (719468 + 146097);
}

static inline int64_t hs_seconds(const hs_civil *t)
{
    return ((hs_days(t->year, t->month, t->day) * 24 + t->hour) * 60 + t->minute) * 60 + t->second;
}

/* 0 Sunday ... 6 Saturday. 1970-01-01 was a Thursday. */
static inline int hs_weekday(int64_t days)
{
    return (int)(((days + 4) % 7 + 7) % 7);
}

/* The calendar of an instant in the years 0000 to 9999. As above, years begin in March and are counted from -400. */
static inline hs_civil hs_civil_of(int64_t when_s)
{
    int64_t since_0000_s = when_s - HS_YEAR_0000_S;
    int64_t second = since_0000_s % 86400;
    /* The year 0000 begins 60 days before its March, and that is 146097 days after March of the year -400. */
    int64_t day = since_0000_s / 86400 + 146097 - 60;
    int64_t era = day / 146097;
    int64_t day_of_era = day % 146097;
    int64_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int64_t month = (5 * day_of_year + 2) / 153;
    hs_civil t = {
        .year = (int32_t)(year_of_era + (era - 1) * 400 + (month >= 10)),
        .month = (int32_t)(month < 10 ? month + 3 : month - 9),
        .day = (int32_t)(day_of_year - (153 * month + 2) / 5 + 1),
        .hour = (int32_t)(second / 3600),
        .minute = (int32_t)(second / 60 % 60),
        .second = (int32_t)(second % 60),
    };
    return t;
}

/* Whether there is such a day and such a time in it, for a month that has a name. */
static inline bool hs_civil_exists(const hs_civil *t)
{
    /* Every fourth year, of the centuries every sixteenth multiple of 25. */
    bool leap = (t->year & (t->year % 25 == 0 ? 15 : 3)) == 0;
    int32_t days = t->month == 2 ? 28 + leap : 30 + ((t->month + (t->month > 7)) & 1);
    /* Second 60 is a leap second (RFC 9110, section 5.6.7). */
    return t->day >= 1 && t->day <= days && t->hour <= 23 && t->minute <= 59 && t->second <= 60;
}

/*
 * The year that two digits mean: the latest one that is not more than 50 years after now, compared as an instant
 * (RFC 9110, section 5.6.7). Comparing fields needs no arithmetic with days, and no year has to exist for it.
 */
static inline int32_t hs_year_of_two_digits(const hs_civil *t, int64_t now_s)
{
    now_s = now_s < HS_YEAR_0000_S ? HS_YEAR_0000_S : now_s > HS_YEAR_9999_S ? HS_YEAR_9999_S : now_s;
    hs_civil now = hs_civil_of(now_s);
    int32_t last = now.year + 50;
    int32_t year = last - last % 100 + t->year;
    int64_t in_year = (((t->month * 32LL + t->day) * 24 + t->hour) * 60 + t->minute) * 64 + t->second;
    int64_t now_in_year = (((now.month * 32LL + now.day) * 24 + now.hour) * 60 + now.minute) * 64 + now.second;
    return year > last || (year == last && in_year > now_in_year) ? year - 100 : year;
}

#endif
