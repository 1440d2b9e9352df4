/* SPDX-License-Identifier: MIT */
/**
 * @file
 * HTTP-date: the three forms of RFC 9110, read strictly or forgivingly, and written.
 *
 * Pure and thread-safe; no clock: the time is an argument.
 * Times are seconds since 1970-01-01T00:00:00Z.
 *
 * @code
 * int64_t when_s;
 * assert(httpstatus_date_parse("Sun, 06 Nov 1994 08:49:37 GMT", HTTPSTATUS_NTS, 0, &when_s) == HTTPSTATUS_E_NONE);
 * assert(when_s == 784111777);
 * @endcode
 */

#ifndef HTTPSTATUS_DATE_H
#define HTTPSTATUS_DATE_H

#include <stddef.h>
#include <stdint.h>

#include "httpstatus/export.h"

/** What is odd about a date: bits of httpstatus_date_flags() and of httpstatus_date_parse_lenient(). */
enum httpstatus_date_flag {
    HTTPSTATUS_DATE_WEEKDAY_WRONG = 1,   /**< the name of the day does not fit the date */
    HTTPSTATUS_DATE_LEAP_SECOND = 2,     /**< second 60: read as the first second of the next minute */
    HTTPSTATUS_DATE_OBSOLETE_FORM = 4,   /**< RFC 850 or asctime */
    HTTPSTATUS_DATE_CENTURY_GUESSED = 8, /**< a year of two digits */
    HTTPSTATUS_DATE_CASE = 16,           /**< forgiven: letters in another case */
    HTTPSTATUS_DATE_BLANKS = 32,         /**< forgiven: blanks around the date; inside, several, a tab, or none */
    HTTPSTATUS_DATE_SHORT_NUMBER = 64,   /**< forgiven: a day or an hour of one digit */
    HTTPSTATUS_DATE_ZONE = 128,          /**< forgiven: UTC, UT, Z, +0000 or no zone in place of GMT */
    HTTPSTATUS_DATE_NO_WEEKDAY = 256,    /**< forgiven: no name of the day */
    HTTPSTATUS_DATE_PUNCTUATION = 512    /**< forgiven: dashes or blanks where the form has the other, no comma */
};

HTTPSTATUS_BEGIN

/**
 * The instant that an HTTP-date names, strictly.
 *
 * Reads the three forms of the specification; names of days and months are case-sensitive. A year of two digits
 * that would lie more than 50 years after @p now_s is the latest past year that ends in these digits, compared as
 * an instant. A day's name that does not fit the date is accepted: no text tells a recipient to check it, and the
 * rest is unambiguous; httpstatus_date_flags() tells.
 *
 * @param text   the field value; needs no NUL, may hold any byte; not NULL
 * @param len    bytes in @p text, or HTTPSTATUS_NTS when it ends with a NUL
 * @param now_s  current time, seconds since 1970-01-01T00:00:00Z; used for two-digit years only, any value
 * @param[out] out_s  receives the instant; second 60 is the next minute's first; untouched on error; not NULL
 * @return HTTPSTATUS_E_NONE, or
 *         HTTPSTATUS_E_ARG (@p text or @p out_s is NULL),
 *         HTTPSTATUS_E_SYNTAX (none of the three forms),
 *         HTTPSTATUS_E_RANGE (right form, but no such day or time of day)
 *
 * Source: RFC 9110, section 5.6.7
 *
 * @code
 * int64_t when_s;
 * assert(httpstatus_date_parse("Sunday, 06-Nov-94 08:49:37 GMT", HTTPSTATUS_NTS, 784111777, &when_s) == 0);
 * assert(httpstatus_date_parse("Sun Nov  6 08:49:37 1994", HTTPSTATUS_NTS, 0, &when_s) == HTTPSTATUS_E_NONE);
 * assert(httpstatus_date_parse("Sun, 6 Nov 1994 08:49:37 GMT", HTTPSTATUS_NTS, 0, &when_s) == HTTPSTATUS_E_SYNTAX);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_date_parse(const char *text, size_t len, int64_t now_s, int64_t *out_s);

/**
 * What is odd about a date that httpstatus_date_parse() accepts.
 *
 * @param text   the field value; needs no NUL, may hold any byte; not NULL
 * @param len    bytes in @p text, or HTTPSTATUS_NTS when it ends with a NUL
 * @param now_s  current time, seconds since 1970-01-01T00:00:00Z; used for two-digit years only, any value
 * @return bits of enum httpstatus_date_flag, 0 or more, or an error as httpstatus_date_parse()
 *
 * Source: RFC 9110, section 5.6.7
 *
 * @code
 * assert(httpstatus_date_flags("Mon, 06 Nov 1994 08:49:37 GMT", HTTPSTATUS_NTS, 0) == HTTPSTATUS_DATE_WEEKDAY_WRONG);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_date_flags(const char *text, size_t len, int64_t now_s);

/**
 * The instant that a date names, as servers write it, and what had to be forgiven.
 *
 * The three forms, with the deviations that enum httpstatus_date_flag lists. Other time zones are refused: a
 * date that would be shifted is worse than none.
 *
 * @param text   the field value; needs no NUL, may hold any byte; not NULL
 * @param len    bytes in @p text, or HTTPSTATUS_NTS when it ends with a NUL
 * @param now_s  current time, seconds since 1970-01-01T00:00:00Z; used for two-digit years only, any value
 * @param[out] out_s         receives the instant; untouched on error; not NULL
 * @param[out] out_forgiven  receives bits of enum httpstatus_date_flag; untouched on error; not NULL
 * @return HTTPSTATUS_E_NONE, or
 *         HTTPSTATUS_E_ARG (a pointer is NULL),
 *         HTTPSTATUS_E_SYNTAX (no date even so),
 *         HTTPSTATUS_E_RANGE (no such day or time of day)
 *
 * Source: convention: what urllib3, CPython, Chromium and curl accept
 *
 * @code
 * int64_t when_s;
 * uint32_t forgiven;
 * assert(httpstatus_date_parse_lenient("mon, 3 jun 2019 12:00:00 utc", HTTPSTATUS_NTS, 0, &when_s, &forgiven) == 0);
 * assert(when_s == 1559563200 && forgiven & HTTPSTATUS_DATE_ZONE);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_date_parse_lenient(const char *text, size_t len, int64_t now_s, int64_t *out_s,
                                                 uint32_t *out_forgiven);

/**
 * The instant that an HTTP-date names, as caches read it: strictly, but for letters in any case and blanks around it.
 *
 * @param text   the field value; needs no NUL, may hold any byte; not NULL
 * @param len    bytes in @p text, or HTTPSTATUS_NTS when it ends with a NUL
 * @param now_s  current time, seconds since 1970-01-01T00:00:00Z; used for two-digit years only, any value
 * @param[out] out_s  receives the instant; untouched on error; not NULL
 * @return HTTPSTATUS_E_NONE, or an error as httpstatus_date_parse()
 *
 * Source: RFC 9111, section 4.2; RFC 9110, section 5.6.7
 *
 * @code
 * int64_t when_s;
 * assert(httpstatus_date_parse_folded(" THU, 18 aug 2050 02:01:18 gmt", HTTPSTATUS_NTS, 0, &when_s) == 0);
 * assert(when_s == 2544400878);
 * assert(httpstatus_date_parse_folded("Thu, 18 Aug 2050 02:01:18 UTC", HTTPSTATUS_NTS, 0, &when_s) < 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_date_parse_folded(const char *text, size_t len, int64_t now_s, int64_t *out_s);

/**
 * Writes an HTTP-date in its one form for senders.
 *
 * @param[out] buf  where the date goes; may be NULL when @p cap is 0
 * @param cap     bytes in @p buf; what does not fit is cut, and there is a NUL when @p cap is not 0
 * @param when_s  the instant
 * @return 29, as snprintf; 0 when the year is not 0000..9999, and then nothing but the NUL is written
 *
 * Source: RFC 9110, section 5.6.7
 *
 * @code
 * char text[30];
 * assert(httpstatus_date_format(text, sizeof text, 784111777) == 29);
 * assert(strcmp(text, "Sun, 06 Nov 1994 08:49:37 GMT") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API size_t httpstatus_date_format(char *buf, size_t cap, int64_t when_s);

HTTPSTATUS_END

#endif
