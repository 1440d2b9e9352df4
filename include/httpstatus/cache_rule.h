/* SPDX-License-Identifier: MIT */
/**
 * @file
 * What a status code alone says about caching.
 *
 * Pure and thread-safe; static strings; nothing to free. Any int is a legal question. What the fields of a response
 * add is judged by cache.h.
 *
 * @code
 * assert(httpstatus_cache_rule(404) == HTTPSTATUS_CACHEABILITY_HEURISTIC);
 * assert(httpstatus_cache_rule(429) == HTTPSTATUS_CACHEABILITY_MUST_NOT_STORE);
 * @endcode
 */

#ifndef HTTPSTATUS_CACHE_RULE_H
#define HTTPSTATUS_CACHE_RULE_H

#include <stdbool.h>
#include <stdint.h>

#include "httpstatus/cache_words.h"
#include "httpstatus/export.h"

HTTPSTATUS_BEGIN

/**
 * What a status code says about storing its responses.
 *
 * Every other final code, registered or not, may be stored when a field of the response permits it.
 *
 * @param code  any int
 * @return a value of enum httpstatus_cacheability; 0 outside 100..599
 *
 * Source: RFC 9110, sections 15.1 and 16.2.2; RFC 9111, section 3; RFC 6585, sections 3 to 6; RFC 7725, section 3
 *
 * @code
 * assert(httpstatus_cache_rule(302) == HTTPSTATUS_CACHEABILITY_EXPLICIT);
 * assert(httpstatus_cache_rule(471) == HTTPSTATUS_CACHEABILITY_EXPLICIT);
 * assert(httpstatus_cache_rule(304) == HTTPSTATUS_CACHEABILITY_VALIDATION);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_cache_rule(int code);

/**
 * The reason behind httpstatus_cache_rule().
 *
 * @param code  any int
 * @return a value of enum httpstatus_why, for httpstatus_why_text() and httpstatus_why_source()
 *
 * Source: as httpstatus_cache_rule()
 *
 * @code
 * assert(httpstatus_cache_why(451) == HTTPSTATUS_WHY_HEURISTIC_STATUS);
 * assert(httpstatus_cache_why(511) == HTTPSTATUS_WHY_STATUS_MUST_NOT_BE_STORED);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_cache_why(int code);

/**
 * Whether responses with the code are cacheable by default: without a field that permits it.
 *
 * @param code  any int
 * @return true for 200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451 and 501 alone; 206 for caches that
 *         understand ranges
 *
 * Source: RFC 9110, section 15.1; RFC 7725, section 3
 *
 * @code
 * assert(httpstatus_is_cacheable(451) && !httpstatus_is_cacheable(302));
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API bool httpstatus_is_cacheable(int code);

/**
 * Whether the rules of this library understand the code, in the sense of must-understand.
 *
 * Codes whose caching takes more than these rules are left out: 207, 208, 226 and what is not registered among them.
 *
 * @param code          any int
 * @param option_flags  bits of enum httpstatus_cache_option; with HTTPSTATUS_CACHE_RANGES 206 is understood, too
 * @return true for 200 to 205, 300 to 303, 307, 308, 400 to 417, 421, 422, 426, 428, 429, 431, 451, 500 to 505, 511
 *
 * Source: RFC 9111, section 5.2.2.3
 *
 * @code
 * assert(httpstatus_cache_understood(404, 0) && !httpstatus_cache_understood(207, 0));
 * assert(!httpstatus_cache_understood(206, 0) && httpstatus_cache_understood(206, HTTPSTATUS_CACHE_RANGES));
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API bool httpstatus_cache_understood(int code, uint32_t option_flags);

/**
 * Whether stale-if-error speaks of the code.
 *
 * @param code  any int
 * @return true for 500, 502, 503 and 504
 *
 * Source: RFC 5861, section 4
 *
 * @code
 * assert(httpstatus_cache_is_stale_if_error(503) && !httpstatus_cache_is_stale_if_error(501));
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API bool httpstatus_cache_is_stale_if_error(int code);

/**
 * The word for what a status code says about storing.
 *
 * @param cacheability  any int
 * @return "interim", "heuristic", "heuristic-range", "explicit", "special", "validation", "must-not-store"; else
 *         "unknown"; never NULL
 *
 * Source: this library
 *
 * @code
 * assert(strcmp(httpstatus_cacheability_name(HTTPSTATUS_CACHEABILITY_EXPLICIT), "explicit") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_cacheability_name(int cacheability);

HTTPSTATUS_END

#endif
