/* SPDX-License-Identifier: MIT */
/**
 * @file
 * Cache-Status: a verdict as a member of the response field that says what caches did.
 *
 * Pure and thread-safe; static strings; nothing to free.
 */

#ifndef HTTPSTATUS_CACHE_STATUS_H
#define HTTPSTATUS_CACHE_STATUS_H

#include <stddef.h>
#include <stdint.h>

#include "httpstatus/cache.h"
#include "httpstatus/export.h"

HTTPSTATUS_BEGIN

/**
 * Writes a verdict as one member of Cache-Status.
 *
 * The cache's name; hit when the stored response answers, else fwd with its reason, and with it alone fwd-status,
 * stored and collapsed as the flags say; ttl where it is known and the response is stored or from the cache; detail
 * as the flags say. A stale answer in place of an error that came (@p fwd_status) is forwarded, not hit; so is an
 * answer that was freshened. A verdict of httpstatus_cache_store() does not know why the origin was asked: set its
 * fwd to that of httpstatus_cache_reuse(). The key of the cache is never written: it helps attackers. Append the
 * member to the field's earlier value with a comma.
 *
 * @param[out] buf    where the text goes; may be NULL when @p cap is 0
 * @param cap         bytes in @p buf; what does not fit is cut, and there is a NUL when @p cap is not 0
 * @param name        the cache's name: a token of Structured Fields, or any printable ASCII, then quoted; not NULL
 * @param name_len    bytes in @p name, or HTTPSTATUS_NTS
 * @param verdict     of any rule of cache.h and cache_validation.h; not NULL
 * @param fwd_status  the status code that the origin answered with; 0 when it was not asked or did not answer
 * @param flags       bits of enum httpstatus_cache_status_flag
 * @return bytes needed without the NUL, as snprintf; 0 when the name is empty, not printable ASCII or NULL, when the
 *         verdict is NULL or too small, and then nothing but the NUL is written
 *
 * Source: RFC 9211, section 2; RFC 9651, sections 4.1.5 and 4.1.6
 *
 * @code
 * httpstatus_cache_verdict verdict = HTTPSTATUS_CACHE_VERDICT_INIT;
 * char text[100];
 * verdict.action = HTTPSTATUS_CACHE_ACTION_FRESH;
 * verdict.why = HTTPSTATUS_WHY_FRESH;
 * verdict.known = HTTPSTATUS_CACHE_VALUE_TTL;
 * verdict.ttl_s = 50;
 * httpstatus_cache_status_format(text, sizeof text, "edge", HTTPSTATUS_NTS, &verdict, 0,
 *                                HTTPSTATUS_CACHE_STATUS_DETAIL);
 * assert(strcmp(text, "edge; hit; ttl=50; detail=fresh") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API size_t httpstatus_cache_status_format(char *buf, size_t cap, const char *name, size_t name_len,
                                                     const httpstatus_cache_verdict *verdict, int fwd_status,
                                                     uint32_t flags);

/**
 * The word for why the origin is asked.
 *
 * @param fwd  any int
 * @return "bypass", "method", "uri-miss", "vary-miss", "miss", "request", "stale", "partial"; "none" for 0; else
 *         "unknown"; never NULL
 *
 * Source: RFC 9211, section 2.2
 *
 * @code
 * assert(strcmp(httpstatus_cache_fwd_name(HTTPSTATUS_CACHE_FWD_URI_MISS), "uri-miss") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_cache_fwd_name(int fwd);

HTTPSTATUS_END

#endif
