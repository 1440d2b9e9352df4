/* SPDX-License-Identifier: MIT */
/**
 * @file
 * What a cache knows of a request and its response: the facts of cache.h, and their reader.
 *
 * Pure and thread-safe; nothing to free. A struct belongs to its caller.
 *
 * @code
 * httpstatus_cache_facts facts = HTTPSTATUS_CACHE_FACTS_INIT;
 * httpstatus_cache_facts_field(&facts, HTTPSTATUS_SIDE_RESPONSE, "Age", HTTPSTATUS_NTS, "30", HTTPSTATUS_NTS, 0);
 * assert(facts.known == HTTPSTATUS_CACHE_HAS_AGE && facts.age_s == 30);
 * @endcode
 */

#ifndef HTTPSTATUS_CACHE_FACTS_H
#define HTTPSTATUS_CACHE_FACTS_H

#include <stddef.h>
#include <stdint.h>

#include "httpstatus/cache_control.h"
#include "httpstatus/cache_words.h"
#include "httpstatus/codes.h"
#include "httpstatus/export.h"

/**
 * What is known of a request, of its response, or of both. Fields are read by httpstatus_cache_facts_field(); the
 * caller sets code, method, the two times with their bits in known, and what its own messages tell it: received_bytes,
 * HTTPSTATUS_CACHE_IF_NONE_MATCH_HIT, HTTPSTATUS_CACHE_LOCATION_IS_TARGET, HTTPSTATUS_CACHE_VALIDATORS_SENT, the range
 * asked for, and a usable targeted field with HTTPSTATUS_CACHE_TARGETED; one that is broken without that flag.
 */
typedef struct httpstatus_cache_facts {
    uint32_t size;                        /**< set by the caller: sizeof(httpstatus_cache_facts) */
    uint32_t known;                       /**< bits of enum httpstatus_cache_has: members that can be used ... */
    uint32_t seen;                        /**< ... and those whose field was there, readable or not */
    uint32_t flags;                       /**< bits of enum httpstatus_cache_flag */
    int32_t code;                         /**< the status code of the response; any int */
    uint32_t method;                      /**< of the request, a value of enum httpstatus_method */
    uint32_t age_s;                       /**< the Age field, at most 2^31 */
    uint32_t reserved;                    /**< 0 */
    int64_t request_time_s;               /**< when the request was sent; unknown counts as response_time_s */
    int64_t response_time_s;              /**< when the response was received */
    int64_t date_s;                       /**< the Date field; this and the times below as seconds since 1970 */
    int64_t expires_s;                    /**< the Expires field; seen and not known: in the past */
    int64_t last_modified_s;              /**< the Last-Modified field */
    int64_t if_modified_since_s;          /**< the If-Modified-Since field of the request */
    uint64_t etag_hash;                   /**< of the ETag field, without W/ */
    uint64_t length_bytes;                /**< the Content-Length field */
    uint64_t first_byte;                  /**< the range that a 206 brings, or that a request asks for ... */
    uint64_t last_byte;                   /**< ... last byte included */
    uint64_t received_bytes;              /**< bytes of content that really came */
    httpstatus_cache_control request_cc;  /**< Cache-Control of the request */
    httpstatus_cache_control response_cc; /**< Cache-Control of the response */
    httpstatus_cache_control targeted_cc; /**< the targeted field in its place; state 2: empty or broken */
} httpstatus_cache_facts;

#define HTTPSTATUS_CACHE_FACTS_INIT                                                                                    \
    {                                                                                                                  \
        sizeof(httpstatus_cache_facts), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,                          \
            HTTPSTATUS_CACHE_CONTROL_INIT, HTTPSTATUS_CACHE_CONTROL_INIT, HTTPSTATUS_CACHE_CONTROL_INIT                \
    }

HTTPSTATUS_BEGIN

/**
 * Takes one header field into the facts.
 *
 * Of a request: Authorization, Cache-Control, If-Modified-Since, If-None-Match, Pragma, Range (that it is there). Of
 * a response: Age, Cache-Control, Content-Length, Content-Range, Date, ETag, Expires, Last-Modified, Pragma,
 * Set-Cookie, Vary. Other names are passed over, targeted fields too: the caller knows which of them it obeys. Feed
 * every line in its order; where a field has one value its first line counts. Values that cannot be read are seen
 * and not known; dates are read as caches read them, blind to case.
 *
 * @param[in,out] facts  begin with HTTPSTATUS_CACHE_FACTS_INIT; not NULL
 * @param side       a value of enum httpstatus_side
 * @param name       the field's name, in any case; not NULL
 * @param name_len   bytes in @p name, or HTTPSTATUS_NTS
 * @param value      the field's value, without the line end; may hold any byte; not NULL
 * @param value_len  bytes in @p value, or HTTPSTATUS_NTS
 * @param now_s      current time, seconds since 1970-01-01T00:00:00Z; used for two-digit years only
 * @return HTTPSTATUS_E_NONE, or
 *         HTTPSTATUS_E_ARG (a pointer is NULL),
 *         HTTPSTATUS_E_SIZE (the struct's size, or that of a block of directives in it, is smaller than any this
 *         library knows),
 *         HTTPSTATUS_E_RANGE (a side that does not exist)
 *
 * Source: RFC 9111, sections 4.2.3 and 5; RFC 9110, sections 6.6.1, 8.6, 8.8, 12.5.5, 13.1, 14
 *
 * @code
 * httpstatus_cache_facts facts = HTTPSTATUS_CACHE_FACTS_INIT;
 * httpstatus_cache_facts_field(&facts, HTTPSTATUS_SIDE_RESPONSE, "Expires", HTTPSTATUS_NTS, "0", HTTPSTATUS_NTS, 0);
 * assert(facts.seen == HTTPSTATUS_CACHE_HAS_EXPIRES && facts.known == 0);
 * httpstatus_cache_facts_field(&facts, HTTPSTATUS_SIDE_RESPONSE, "vary", HTTPSTATUS_NTS, "Accept, *", HTTPSTATUS_NTS, 0);
 * assert(facts.flags == (HTTPSTATUS_CACHE_VARY | HTTPSTATUS_CACHE_VARY_STAR));
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_cache_facts_field(httpstatus_cache_facts *facts, int side, const char *name,
                                                size_t name_len, const char *value, size_t value_len, int64_t now_s);

HTTPSTATUS_END

#endif
