/* SPDX-License-Identifier: MIT */
/**
 * @file
 * How long a stored response is fresh, and how old it is.
 *
 * Pure and thread-safe; no clock: the time is an argument. Whole seconds; what is above 2^31 counts as 2^31, and no
 * time makes an age or a lifetime negative or wrap.
 *
 * @code
 * httpstatus_cache_record record = HTTPSTATUS_CACHE_RECORD_INIT;
 * uint32_t source;
 * record.code = 200;
 * httpstatus_cache_control_feed(&record.response_cc, "max-age=60", HTTPSTATUS_NTS);
 * assert(httpstatus_freshness_lifetime_s(&record, NULL, &source) == 60 && source == HTTPSTATUS_FRESHNESS_MAX_AGE);
 * assert(httpstatus_freshness_age_s(&record, NULL, 45) == 45);
 * @endcode
 */

#ifndef HTTPSTATUS_FRESHNESS_H
#define HTTPSTATUS_FRESHNESS_H

#include <stdint.h>

#include "httpstatus/cache_preset.h"
#include "httpstatus/cache_record.h"
#include "httpstatus/export.h"

HTTPSTATUS_BEGIN

/**
 * The freshness lifetime of a stored response.
 *
 * The first of these that is present decides, even when it cannot be read, and then it is 0: s-maxage (shared caches),
 * max-age, Expires less Date, a share of the time from Last-Modified to Date, the cache's own default. The last two
 * only for codes that are cacheable by default, or with public (in a private cache: private), and not without
 * HTTPSTATUS_CACHE_HEURISTIC in the options; with a profile in the options, what that system does with the code stands
 * in their place. A targeted field that is usable stands for Cache-Control and Expires.
 *
 * @param record   a record of httpstatus_cache_store(); not NULL
 * @param options  NULL is "rfc-shared"
 * @param[out] source  receives a value of enum httpstatus_freshness_source; untouched on error; may be NULL
 * @return seconds, 0..2^31, or
 *         HTTPSTATUS_E_ARG (@p record is NULL),
 *         HTTPSTATUS_E_SIZE (the size of a struct is smaller than any this library knows, or members are set that it
 *         does not know),
 *         HTTPSTATUS_E_RANGE (a number of the options outside its range)
 *
 * Source: RFC 9111, sections 4.2.1, 4.2.2 and 5.3; RFC 9213, section 2.2
 *
 * @code
 * httpstatus_cache_record record = HTTPSTATUS_CACHE_RECORD_INIT;
 * uint32_t source;
 * record.code = 404;
 * record.known = record.seen = HTTPSTATUS_CACHE_HAS_DATE | HTTPSTATUS_CACHE_HAS_LAST_MODIFIED;
 * record.date_s = 1000;
 * assert(httpstatus_freshness_lifetime_s(&record, NULL, &source) == 100);
 * assert(source == HTTPSTATUS_FRESHNESS_HEURISTIC);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int64_t httpstatus_freshness_lifetime_s(const httpstatus_cache_record *record,
                                                       const httpstatus_cache_options *options, uint32_t *source);

/**
 * The current age of a stored response.
 *
 * Age, plus the time that request and response took, or the time from Date to the receipt if that is longer and the
 * options say HTTPSTATUS_CACHE_APPARENT_AGE; plus the time since. A clock that went backwards adds nothing.
 *
 * @param record   a record of httpstatus_cache_store(); not NULL
 * @param options  NULL is "rfc-shared"
 * @param now_s    current time, seconds since 1970-01-01T00:00:00Z
 * @return seconds, 0..2^31, or an error as httpstatus_freshness_lifetime_s()
 *
 * Source: RFC 9111, section 4.2.3
 *
 * @code
 * httpstatus_cache_record record = HTTPSTATUS_CACHE_RECORD_INIT;
 * record.known = record.seen = HTTPSTATUS_CACHE_HAS_AGE;
 * record.age_s = 30;
 * record.response_time_s = record.request_time_s = 1000;
 * assert(httpstatus_freshness_age_s(&record, NULL, 1010) == 40);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int64_t httpstatus_freshness_age_s(const httpstatus_cache_record *record,
                                                  const httpstatus_cache_options *options, int64_t now_s);

/**
 * The word for where a lifetime comes from.
 *
 * @param source  any int
 * @return "none", "s-maxage", "max-age", "expires", "heuristic", "default", "profile"; else "unknown"; never NULL
 *
 * Source: this library
 *
 * @code
 * assert(strcmp(httpstatus_freshness_source_name(HTTPSTATUS_FRESHNESS_EXPIRES), "expires") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_freshness_source_name(int source);

HTTPSTATUS_END

#endif
