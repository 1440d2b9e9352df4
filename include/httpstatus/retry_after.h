/* SPDX-License-Identifier: MIT */
/**
 * @file
 * How long a server asks to wait: Retry-After and the fields that look like it.
 *
 * Pure and thread-safe; no clock: the time is an argument.
 * Here *invalid* is a fact that rules judge, so a reader returns 0 for every text.
 *
 * @code
 * httpstatus_retry_after hint = HTTPSTATUS_RETRY_AFTER_INIT;
 * httpstatus_retry_after_parse("120", HTTPSTATUS_NTS, 0, &hint);
 * assert(hint.kind == HTTPSTATUS_HINT_DELAY && hint.delay_ms == 120000);
 * @endcode
 */

#ifndef HTTPSTATUS_RETRY_AFTER_H
#define HTTPSTATUS_RETRY_AFTER_H

#include <stddef.h>
#include <stdint.h>

#include "httpstatus/export.h"

/** What a hint is. */
enum httpstatus_hint_kind {
    HTTPSTATUS_HINT_UNKNOWN = 0, /**< nobody has looked */
    HTTPSTATUS_HINT_ABSENT = 1,  /**< there is none */
    HTTPSTATUS_HINT_DELAY = 2,   /**< a number of seconds, 0 included */
    HTTPSTATUS_HINT_DATE = 3,    /**< an instant after now */
    HTTPSTATUS_HINT_PAST = 4,    /**< an instant at or before now */
    HTTPSTATUS_HINT_INVALID = 5  /**< outside the grammar; the flags say how */
};

/** What is odd about a hint: bits of httpstatus_retry_after.flags. */
enum httpstatus_hint_flag {
    HTTPSTATUS_HINT_SATURATED = 1,       /**< more than 2^53 - 1 ms, which is what delay_ms says instead */
    HTTPSTATUS_HINT_LOOKS_EPOCH = 2,     /**< a delay that would be an instant near now, in seconds or milliseconds */
    HTTPSTATUS_HINT_FRACTION = 4,        /**< invalid: a decimal fraction; the best reading is rounded up */
    HTTPSTATUS_HINT_SIGN = 8,            /**< invalid: a plus sign */
    HTTPSTATUS_HINT_NEGATIVE = 16,       /**< invalid: a minus sign */
    HTTPSTATUS_HINT_LIST = 32,           /**< invalid: several values; the best reading is the largest */
    HTTPSTATUS_HINT_EMPTY = 64,          /**< invalid: nothing but blanks */
    HTTPSTATUS_HINT_WEEKDAY_WRONG = 128, /**< a date whose day name does not fit */
    HTTPSTATUS_HINT_LEAP_SECOND = 256,   /**< a date with second 60 */
    HTTPSTATUS_HINT_SKEW_FIXED = 512,    /**< counted by the server's clock: httpstatus_retry_after_skew() */
    HTTPSTATUS_HINT_MILLISECONDS = 1024, /**< read from a field in milliseconds */
    HTTPSTATUS_HINT_RATELIMIT = 2048     /**< read from the draft RateLimit field */
};

/** What a number means; see httpstatus_retry_after_parse_as(). */
enum httpstatus_hint_unit {
    HTTPSTATUS_UNIT_SECONDS = 1,
    HTTPSTATUS_UNIT_MILLISECONDS = 2,
    HTTPSTATUS_UNIT_EPOCH = 3,            /**< an instant: seconds since 1970 */
    HTTPSTATUS_UNIT_SECONDS_OR_EPOCH = 4, /**< an instant from 10^9 on, else seconds */
    HTTPSTATUS_UNIT_RATELIMIT = 5         /**< the draft RateLimit field: its parameter t, in seconds */
};

/** Bits of httpstatus_retry_after.known. */
enum httpstatus_retry_after_known {
    HTTPSTATUS_RETRY_AFTER_DELAY = 1, /**< delay_ms: for delay, date, past, and for the best reading of invalid */
    HTTPSTATUS_RETRY_AFTER_AT = 2     /**< at_s: for date and past */
};

/** A wait hint, read. */
typedef struct httpstatus_retry_after {
    uint32_t size;    /**< set by the caller: sizeof(httpstatus_retry_after) */
    uint32_t known;   /**< bits of enum httpstatus_retry_after_known */
    int32_t kind;     /**< a value of enum httpstatus_hint_kind */
    uint32_t flags;   /**< bits of enum httpstatus_hint_flag */
    int64_t delay_ms; /**< how long from now, 0..2^53 - 1 */
    int64_t at_s;     /**< the instant, seconds since 1970-01-01T00:00:00Z */
} httpstatus_retry_after;

#define HTTPSTATUS_RETRY_AFTER_INIT                                                                                    \
    {                                                                                                                  \
        sizeof(httpstatus_retry_after), 0, 0, 0, 0, 0                                                                  \
    }

HTTPSTATUS_BEGIN

/**
 * A Retry-After field.
 *
 * Digits are seconds, at any length: what is too much saturates and never wraps. Else one of the three forms of
 * HTTP-date. Blanks around are trimmed, nothing else is forgiven; but for a fraction, a sign or a list delay_ms
 * holds the best reading, which a policy may accept.
 *
 * @param text   the field value, several field lines joined with ", "; NULL with @p len 0 when the field is absent
 * @param len    bytes in @p text, or HTTPSTATUS_NTS when it ends with a NUL
 * @param now_s  current time, seconds since 1970-01-01T00:00:00Z
 * @param[in,out] out  sized struct, best by HTTPSTATUS_RETRY_AFTER_INIT; not NULL
 * @return HTTPSTATUS_E_NONE for every text, or
 *         HTTPSTATUS_E_ARG (@p out is NULL, or @p text is NULL and @p len is not 0),
 *         HTTPSTATUS_E_SIZE (the struct's size is smaller than any this library knows)
 *
 * Source: RFC 9110, section 10.2.3
 *
 * @code
 * httpstatus_retry_after hint = HTTPSTATUS_RETRY_AFTER_INIT;
 * httpstatus_retry_after_parse("99999999999999999999", HTTPSTATUS_NTS, 0, &hint);
 * assert(hint.kind == HTTPSTATUS_HINT_DELAY && hint.flags & HTTPSTATUS_HINT_SATURATED);
 * httpstatus_retry_after_parse("120, 60", HTTPSTATUS_NTS, 0, &hint);
 * assert(hint.kind == HTTPSTATUS_HINT_INVALID && hint.flags == HTTPSTATUS_HINT_LIST && hint.delay_ms == 120000);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_retry_after_parse(const char *text, size_t len, int64_t now_s,
                                                httpstatus_retry_after *out);

/**
 * A field that looks like Retry-After and counts in another unit.
 *
 * Digits alone; a date is accepted with HTTPSTATUS_UNIT_SECONDS only.
 *
 * @param text   the field value, several field lines joined with ", "; NULL with @p len 0 when the field is absent
 * @param len    bytes in @p text, or HTTPSTATUS_NTS when it ends with a NUL
 * @param unit   a value of enum httpstatus_hint_unit: the name of a field does not tell it
 * @param now_s  current time, seconds since 1970-01-01T00:00:00Z
 * @param[in,out] out  as httpstatus_retry_after_parse()
 * @return HTTPSTATUS_E_NONE for every text, or
 *         HTTPSTATUS_E_ARG (as httpstatus_retry_after_parse(), or @p unit is none of the enumeration),
 *         HTTPSTATUS_E_SIZE (as httpstatus_retry_after_parse())
 *
 * Source: the vendor's documentation; draft-ietf-httpapi-ratelimit-headers
 *
 * @code
 * httpstatus_retry_after hint = HTTPSTATUS_RETRY_AFTER_INIT;
 * httpstatus_retry_after_parse_as("1500", HTTPSTATUS_NTS, HTTPSTATUS_UNIT_MILLISECONDS, 0, &hint);
 * assert(hint.delay_ms == 1500);
 * httpstatus_retry_after_parse_as("1767225700", HTTPSTATUS_NTS, HTTPSTATUS_UNIT_EPOCH, 1767225600, &hint);
 * assert(hint.kind == HTTPSTATUS_HINT_DATE && hint.delay_ms == 100000);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_retry_after_parse_as(const char *text, size_t len, int unit, int64_t now_s,
                                                   httpstatus_retry_after *out);

/**
 * Counts a date by the server's clock instead of ours.
 *
 * @param[in,out] hint    what a reader filled; not NULL
 * @param server_date_s  the server's time: Date of the same response, plus its Age if it has one
 * @return HTTPSTATUS_E_NONE, also when the hint is no date and stays as it is, or
 *         HTTPSTATUS_E_ARG (@p hint is NULL),
 *         HTTPSTATUS_E_SIZE (the struct's size is smaller than any this library knows)
 *
 * Source: RFC 9110, section 6.6.1
 *
 * @code
 * httpstatus_retry_after hint = HTTPSTATUS_RETRY_AFTER_INIT;
 * httpstatus_retry_after_parse("Sun, 06 Nov 1994 08:50:37 GMT", HTTPSTATUS_NTS, 784111000, &hint);
 * assert(httpstatus_retry_after_skew(&hint, 784111777) == HTTPSTATUS_E_NONE && hint.delay_ms == 60000);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_retry_after_skew(httpstatus_retry_after *hint, int64_t server_date_s);

HTTPSTATUS_END

#endif
