/* SPDX-License-Identifier: MIT */
/**
 * @file
 * Request methods: what each promises.
 *
 * Pure and thread-safe; static strings; nothing to free. Any int is a legal method: HTTPSTATUS_METHOD_UNKNOWN and
 * numbers without a method promise nothing.
 */

#ifndef HTTPSTATUS_METHOD_H
#define HTTPSTATUS_METHOD_H

#include <stdbool.h>
#include <stddef.h>

#include "httpstatus/codes.h"
#include "httpstatus/export.h"

/** Whether responses to a method can be cached. */
enum httpstatus_caching {
    HTTPSTATUS_CACHING_UNKNOWN = 0,
    HTTPSTATUS_CACHING_NO = 1,       /**< never */
    HTTPSTATUS_CACHING_YES = 2,      /**< as the status code and the fields say */
    HTTPSTATUS_CACHING_EXPLICIT = 3, /**< only with explicit freshness and Content-Location, for later GET and HEAD */
    HTTPSTATUS_CACHING_LIMITED = 4   /**< some, with care (RFC 4918, section 9.1) */
};

HTTPSTATUS_BEGIN

/**
 * The number of a request method.
 *
 * Method names are case-sensitive: "get" is another method, which nobody has registered.
 *
 * @param text  the text; needs no NUL, may hold any byte; NULL is read as empty
 * @param len   bytes in @p text, or HTTPSTATUS_NTS when it ends with a NUL
 * @return a value of enum httpstatus_method; 0 when the text is no registered method
 *
 * Source: IANA HTTP Method Registry; RFC 9110, section 9.1
 *
 * @code
 * assert(httpstatus_method_from_text("GET", HTTPSTATUS_NTS) == HTTPSTATUS_METHOD_GET);
 * assert(httpstatus_method_from_text("get", HTTPSTATUS_NTS) == HTTPSTATUS_METHOD_UNKNOWN);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_method_from_text(const char *text, size_t len);

/**
 * The name of a request method.
 *
 * @param method  any int
 * @return such as "GET"; NULL for 0 and for any other int without a method
 *
 * Source: IANA HTTP Method Registry
 *
 * @code
 * assert(strcmp(httpstatus_method_name(HTTPSTATUS_METHOD_QUERY), "QUERY") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_method_name(int method);

/**
 * Whether the method only reads.
 *
 * @param method  any int
 * @return true for safe methods; false for unknown ones
 *
 * Source: RFC 9110, section 9.2.1; IANA HTTP Method Registry
 *
 * @code
 * assert(httpstatus_method_is_safe(HTTPSTATUS_METHOD_HEAD) && !httpstatus_method_is_safe(HTTPSTATUS_METHOD_PUT));
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API bool httpstatus_method_is_safe(int method);

/**
 * Whether doing it twice is the same as doing it once.
 *
 * @param method  any int
 * @return true for idempotent methods, safe ones among them; false for unknown ones
 *
 * Source: RFC 9110, section 9.2.2; IANA HTTP Method Registry
 *
 * @code
 * assert(httpstatus_method_is_idempotent(HTTPSTATUS_METHOD_PUT) && !httpstatus_method_is_idempotent(HTTPSTATUS_METHOD_POST));
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API bool httpstatus_method_is_idempotent(int method);

/**
 * Whether a client can send the method: PRI and * are registered, and no methods of a request.
 *
 * @param method  any int
 * @return true for registered methods but these two; false for unknown ones
 *
 * Source: RFC 9113, section 3.4; RFC 9110, section 18.2
 *
 * @code
 * assert(!httpstatus_method_is_sendable(HTTPSTATUS_METHOD_PRI));
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API bool httpstatus_method_is_sendable(int method);

/**
 * Whether responses to the method can be cached.
 *
 * @param method  any int
 * @return a value of enum httpstatus_caching; 0 for unknown methods, whose responses must not be cached
 *
 * Source: RFC 9110, section 9.2.3; for QUERY RFC 10008, section 2.7
 *
 * @code
 * assert(httpstatus_method_caching(HTTPSTATUS_METHOD_POST) == HTTPSTATUS_CACHING_EXPLICIT);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_method_caching(int method);

HTTPSTATUS_END

#endif
