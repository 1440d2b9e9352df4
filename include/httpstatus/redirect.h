/* SPDX-License-Identifier: MIT */
/**
 * @file
 * Redirects: where they lead, and what becomes of the method.
 *
 * Pure and thread-safe; static strings; nothing to free. Any int is a legal code and a legal method. What the specification
 * demands, what it permits, and what browsers do are three answers: httpstatus_redirect_why() gives the level,
 * httpstatus_redirect_strict_method() uses no permission, httpstatus_redirect_next_method() is what browsers do.
 */

#ifndef HTTPSTATUS_REDIRECT_H
#define HTTPSTATUS_REDIRECT_H

#include <stdbool.h>

#include "httpstatus/entry.h"
#include "httpstatus/export.h"

HTTPSTATUS_BEGIN

/**
 * Where a status code leads.
 *
 * @param code  any int
 * @return a value of enum httpstatus_redirect; an unregistered 3xx counts as 300
 *
 * Source: RFC 9110, section 15.4
 *
 * @code
 * assert(httpstatus_redirect_kind(301) == HTTPSTATUS_REDIRECT_PERMANENT_MAY_BECOME_GET);
 * assert(httpstatus_redirect_kind(404) == HTTPSTATUS_REDIRECT_NONE);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_redirect_kind(int code);

/**
 * Whether later requests should go to the new address at once.
 *
 * @param code  any int
 * @return true for 301 and 308
 *
 * Source: RFC 9110, sections 15.4.2 and 15.4.9
 *
 * @code
 * assert(httpstatus_redirect_is_permanent(308) && !httpstatus_redirect_is_permanent(307));
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API bool httpstatus_redirect_is_permanent(int code);

/**
 * The method of the request that follows a redirect, as browsers do it.
 *
 * @param code    any int
 * @param method  a value of enum httpstatus_method; any int
 * @return the next method: GET after a POST with 301 or 302, GET after anything but HEAD with 303, else @p method;
 *         0 when browsers follow nothing, as with 300, or the method is unknown and kept
 *
 * Source: Fetch standard, HTTP-redirect fetch; RFC 9110, section 15.4; for QUERY RFC 10008, section 2.5
 *
 * @code
 * assert(httpstatus_redirect_next_method(301, HTTPSTATUS_METHOD_POST) == HTTPSTATUS_METHOD_GET);
 * assert(httpstatus_redirect_next_method(301, HTTPSTATUS_METHOD_PUT) == HTTPSTATUS_METHOD_PUT);
 * assert(httpstatus_redirect_next_method(308, HTTPSTATUS_METHOD_POST) == HTTPSTATUS_METHOD_POST);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_redirect_next_method(int code, int method);

/**
 * The method of the request that follows a redirect, for a client that uses no permission to change it.
 *
 * @param code    any int
 * @param method  a value of enum httpstatus_method; any int
 * @return as httpstatus_redirect_next_method(), but POST stays POST with 301 and 302, and 300 keeps the method
 *
 * Source: RFC 9110, section 15.4
 *
 * @code
 * assert(httpstatus_redirect_strict_method(301, HTTPSTATUS_METHOD_POST) == HTTPSTATUS_METHOD_POST);
 * assert(httpstatus_redirect_strict_method(303, HTTPSTATUS_METHOD_POST) == HTTPSTATUS_METHOD_GET);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_redirect_strict_method(int code, int method);

/**
 * The reason behind the answers of this header, with its level: MUST, MAY, or plain words.
 *
 * @param code    any int
 * @param method  a value of enum httpstatus_method; any int
 * @return a value of enum httpstatus_why, never 0
 *
 * Source: RFC 9110, section 15.4
 *
 * @code
 * int why = httpstatus_redirect_why(307, HTTPSTATUS_METHOD_POST);
 * assert(httpstatus_why_level(why) == HTTPSTATUS_LEVEL_MUST);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_redirect_why(int code, int method);

HTTPSTATUS_END

#endif
