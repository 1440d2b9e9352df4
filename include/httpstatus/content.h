/* SPDX-License-Identifier: MIT */
/**
 * @file
 * Whether a response has content: by status code and request method.
 *
 * Pure and thread-safe; static strings; nothing to free. Any int is a legal code and a legal method.
 */

#ifndef HTTPSTATUS_CONTENT_H
#define HTTPSTATUS_CONTENT_H

#include "httpstatus/entry.h"
#include "httpstatus/export.h"

HTTPSTATUS_BEGIN

/**
 * What content a response to a request may have.
 *
 * @param method  a value of enum httpstatus_method; HTTPSTATUS_METHOD_UNKNOWN for any other
 * @param code    any int; an unregistered one counts as httpstatus_effective() of it
 * @return HTTPSTATUS_CONTENT_NONE: ends after the header section, whatever its fields say (HEAD; 2xx to CONNECT; 1xx,
 *         204, 304); HTTPSTATUS_CONTENT_EMPTY: framed as usual, the content must be empty (205);
 *         HTTPSTATUS_CONTENT_ALLOWED: everything else
 *
 * Source: RFC 9110, section 6.4.1; RFC 9112, section 6.3
 *
 * @code
 * assert(httpstatus_content_rule(HTTPSTATUS_METHOD_HEAD, 200) == HTTPSTATUS_CONTENT_NONE);
 * assert(httpstatus_content_rule(HTTPSTATUS_METHOD_GET, 205) == HTTPSTATUS_CONTENT_EMPTY);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_content_rule(int method, int code);

/**
 * The reason behind httpstatus_content_rule().
 *
 * @param method  a value of enum httpstatus_method; any int
 * @param code    any int
 * @return a value of enum httpstatus_why, never 0
 *
 * Source: RFC 9110, section 6.4.1
 *
 * @code
 * int why = httpstatus_content_why(HTTPSTATUS_METHOD_HEAD, 200);
 * assert(strcmp(httpstatus_why_name(why), "content-none-for-head") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_content_why(int method, int code);

HTTPSTATUS_END

#endif
