/* SPDX-License-Identifier: MIT */
/**
 * @file
 * The options of a cache, presets of them by name, and what known systems do with a status code.
 *
 * Pure and thread-safe; static strings; nothing to free.
 *
 * @code
 * httpstatus_cache_options options = HTTPSTATUS_CACHE_OPTIONS_INIT;
 * assert(httpstatus_cache_preset("rfc-private", HTTPSTATUS_NTS, &options) == HTTPSTATUS_E_NONE);
 * assert((options.flags & HTTPSTATUS_CACHE_SHARED) == 0);
 * @endcode
 */

#ifndef HTTPSTATUS_CACHE_PRESET_H
#define HTTPSTATUS_CACHE_PRESET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "httpstatus/cache_words.h"
#include "httpstatus/export.h"

/** The longest time that caching counts, in seconds: what is longer counts as this (RFC 9111, section 1.2.2). */
#define HTTPSTATUS_CACHE_SECONDS_MAX 2147483648u

/** What the cache is and how it decides where the specification leaves room. */
typedef struct httpstatus_cache_options {
    uint32_t size;               /**< set by the caller: sizeof(httpstatus_cache_options) */
    uint32_t known;              /**< no optional members yet: 0 */
    uint32_t flags;              /**< bits of enum httpstatus_cache_option */
    uint32_t heuristic_permille; /**< share of the time since Last-Modified, in thousandths: 0..1000 */
    uint32_t heuristic_cap_s;    /**< the longest heuristic lifetime: 0..2^31 */
    uint32_t default_lifetime_s; /**< where a heuristic is allowed and Last-Modified is missing: 0..2^31; 0: none */
    uint32_t profile;            /**< number of a profile, whose word on status codes holds; 0: the specification */
    uint32_t reserved;           /**< 0 */
} httpstatus_cache_options;

/** The preset "rfc-shared". */
#define HTTPSTATUS_CACHE_OPTIONS_INIT                                                                                  \
    {                                                                                                                  \
        sizeof(httpstatus_cache_options), 0,                                                                           \
            HTTPSTATUS_CACHE_SHARED | HTTPSTATUS_CACHE_APPARENT_AGE | HTTPSTATUS_CACHE_HEURISTIC, 100, 604800, 0, 0, 0 \
    }

HTTPSTATUS_BEGIN

/**
 * Options by name.
 *
 * "rfc-shared", "rfc-private" and "cdn" follow the specification. The others stand for known systems ("nginx",
 * "varnish", "cloudfront" ...): in place of the rules about status codes they say what that system does. They are
 * never looser about no-store, private and Authorization. They answer what that system would do: a cache that
 * follows the specification uses none of them, for some store 206 and 429.
 *
 * @param name  the preset's name; needs no NUL, may hold any byte; not NULL
 * @param len   bytes in @p name, or HTTPSTATUS_NTS when it ends with a NUL
 * @param[out] options  begin with HTTPSTATUS_CACHE_OPTIONS_INIT; untouched on error; not NULL
 * @return HTTPSTATUS_E_NONE, or
 *         HTTPSTATUS_E_ARG (a pointer is NULL),
 *         HTTPSTATUS_E_SIZE (the struct's size is smaller than any this library knows),
 *         HTTPSTATUS_E_NOT_FOUND (no preset of this name)
 *
 * Source: RFC 9111; for each system data/cache_profiles.tsv
 *
 * @code
 * httpstatus_cache_options options = HTTPSTATUS_CACHE_OPTIONS_INIT;
 * assert(httpstatus_cache_preset("cdn", HTTPSTATUS_NTS, &options) == HTTPSTATUS_E_NONE);
 * assert(options.flags & HTTPSTATUS_CACHE_STALE_WHEN_DISCONNECTED);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_cache_preset(const char *name, size_t len, httpstatus_cache_options *options);

/**
 * The name of a preset.
 *
 * @param index  from 0
 * @return such as "rfc-shared"; NULL after the last one and below 0
 *
 * Source: this library
 *
 * @code
 * assert(strcmp(httpstatus_cache_preset_name(0), "rfc-shared") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_cache_preset_name(int index);

/**
 * What a preset is.
 *
 * @param index  from 0
 * @return a phrase in English; NULL after the last one and below 0
 *
 * Source: this library
 *
 * @code
 * assert(httpstatus_cache_preset_about(0) != NULL);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_cache_preset_about(int index);

/**
 * The targeted fields that a preset obeys, in their order.
 *
 * The caller reads them by httpstatus_cache_control_targeted_feed(): the first that is usable stands for Cache-Control.
 *
 * @param text  the preset's name; needs no NUL, may hold any byte; NULL is read as empty
 * @param len   bytes in @p text, or HTTPSTATUS_NTS when it ends with a NUL
 * @return a list of field names for httpstatus_list_next(), such as "CDN-Cache-Control"; "" when it obeys none; NULL
 *         when there is no such preset
 *
 * Source: RFC 9213, sections 2.2 and 3.1
 *
 * @code
 * assert(strcmp(httpstatus_cache_preset_targets("cdn", HTTPSTATUS_NTS), "CDN-Cache-Control") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_cache_preset_targets(const char *text, size_t len);

/**
 * Whether a system stores responses with this code that have an explicit lifetime.
 *
 * @param profile  a number of httpstatus_cache_options.profile, any int
 * @param code     any int
 * @return true when it does; false for numbers without a profile and for codes outside 100..599
 *
 * Source: data/cache_profiles.tsv
 *
 * @code
 * httpstatus_cache_options squid = HTTPSTATUS_CACHE_OPTIONS_INIT;
 * httpstatus_cache_preset("squid", HTTPSTATUS_NTS, &squid);
 * assert(httpstatus_cache_profile_explicit((int)squid.profile, 302));
 * assert(!httpstatus_cache_profile_explicit((int)squid.profile, 404));
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API bool httpstatus_cache_profile_explicit(int profile, int code);

/**
 * Where a system takes a lifetime from, for a response with this code that gives none.
 *
 * @param profile  a number of httpstatus_cache_options.profile, any int
 * @param code     any int
 * @param[out] lifetime_s  receives the lifetime when the answer is HTTPSTATUS_FRESHNESS_PROFILE, else 0; may be NULL
 * @return HTTPSTATUS_FRESHNESS_HEURISTIC, HTTPSTATUS_FRESHNESS_PROFILE (a fixed time), or HTTPSTATUS_FRESHNESS_NONE:
 *         it does not store the response; so for numbers without a profile and for codes outside 100..599
 *
 * Source: data/cache_profiles.tsv
 *
 * @code
 * httpstatus_cache_options cdn = HTTPSTATUS_CACHE_OPTIONS_INIT;
 * uint32_t lifetime_s;
 * httpstatus_cache_preset("cloudflare", HTTPSTATUS_NTS, &cdn);
 * assert(httpstatus_cache_profile_implicit((int)cdn.profile, 404, &lifetime_s) == HTTPSTATUS_FRESHNESS_PROFILE);
 * assert(lifetime_s == 180);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_cache_profile_implicit(int profile, int code, uint32_t *lifetime_s);

HTTPSTATUS_END

#endif
