/* SPDX-License-Identifier: MIT */
/**
 * @file
 * What the first digit of a status code says.
 *
 * Pure and thread-safe; static strings; nothing to free. Any int is a legal question: predicates are about the
 * number as it is, so 600 is no server error; httpstatus_effective() says what a client does with it.
 *
 * @code
 * assert(httpstatus_is_error(503) && httpstatus_class_of(503) == HTTPSTATUS_CLASS_SERVER_ERROR);
 * @endcode
 */

#ifndef HTTPSTATUS_CLASS_H
#define HTTPSTATUS_CLASS_H

#include <stdbool.h>

#include "httpstatus/export.h"

/** The class of a status code: its first digit. */
enum httpstatus_class {
    HTTPSTATUS_CLASS_INVALID = 0,       /**< outside 100..599 */
    HTTPSTATUS_CLASS_INFORMATIONAL = 1, /**< 1xx: an interim response */
    HTTPSTATUS_CLASS_SUCCESS = 2,       /**< 2xx */
    HTTPSTATUS_CLASS_REDIRECTION = 3,   /**< 3xx */
    HTTPSTATUS_CLASS_CLIENT_ERROR = 4,  /**< 4xx */
    HTTPSTATUS_CLASS_SERVER_ERROR = 5   /**< 5xx */
};

HTTPSTATUS_BEGIN

/**
 * The class of a status code.
 *
 * @param code  any int
 * @return a value of enum httpstatus_class: 1..5 for 100..599, else 0
 *
 * Source: RFC 9110, section 15
 *
 * @code
 * assert(httpstatus_class_of(404) == 4 && httpstatus_class_of(600) == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_class_of(int code);

/**
 * The name of the class of a status code.
 *
 * @param code  any int: a status code, not a class
 * @return "informational", "success", "redirection", "client_error", "server_error" or "invalid"; never NULL
 *
 * Source: RFC 9110, section 15
 *
 * @code
 * assert(strcmp(httpstatus_class_name(404), "client_error") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_class_name(int code);

/**
 * Whether the number can be a status code.
 *
 * @param code  any int
 * @return true for 100..599
 *
 * Source: RFC 9110, section 15
 *
 * @code
 * assert(httpstatus_is_valid(471) && !httpstatus_is_valid(600));
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API bool httpstatus_is_valid(int code);

/**
 * Whether the response is an interim one: the final one is still to come.
 *
 * @param code  any int
 * @return true for 100..199
 *
 * Source: RFC 9110, section 15.2
 *
 * @code
 * assert(httpstatus_is_informational(103));
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API bool httpstatus_is_informational(int code);

/**
 * Whether the request was received, understood and accepted.
 *
 * @param code  any int
 * @return true for 200..299
 *
 * Source: RFC 9110, section 15.3
 *
 * @code
 * assert(httpstatus_is_success(204) && !httpstatus_is_success(304));
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API bool httpstatus_is_success(int code);

/**
 * Whether further action is needed to fulfil the request; most such codes redirect, 304 does not.
 *
 * @param code  any int
 * @return true for 300..399; see httpstatus_redirect_kind() for what to do
 *
 * Source: RFC 9110, section 15.4
 *
 * @code
 * assert(httpstatus_is_redirection(304) && !httpstatus_is_redirection(201));
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API bool httpstatus_is_redirection(int code);

/**
 * Whether the server holds the request to be at fault.
 *
 * @param code  any int
 * @return true for 400..499
 *
 * Source: RFC 9110, section 15.5
 *
 * @code
 * assert(httpstatus_is_client_error(471) && !httpstatus_is_client_error(500));
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API bool httpstatus_is_client_error(int code);

/**
 * Whether the server failed at an apparently valid request.
 *
 * @param code  any int
 * @return true for 500..599; false for 600 and above, which clients treat so: see httpstatus_effective()
 *
 * Source: RFC 9110, section 15.6
 *
 * @code
 * assert(httpstatus_is_server_error(503) && !httpstatus_is_server_error(600));
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API bool httpstatus_is_server_error(int code);

/**
 * Whether the code is an error of either side.
 *
 * @param code  any int
 * @return true for 400..599
 *
 * Source: RFC 9110, sections 15.5 and 15.6
 *
 * @code
 * assert(httpstatus_is_error(404) && !httpstatus_is_error(304) && !httpstatus_is_error(999));
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API bool httpstatus_is_error(int code);

/**
 * Whether the response ends the exchange; interim ones do not.
 *
 * 101 is interim by class, and yet the last HTTP response on its connection: it is not counted as final here.
 *
 * @param code  any int
 * @return true for 200..599
 *
 * Source: RFC 9110, section 15
 *
 * @code
 * assert(httpstatus_is_final(200) && !httpstatus_is_final(100));
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API bool httpstatus_is_final(int code);

/**
 * The registered code that a recipient may treat an unknown one as.
 *
 * A registered code is its own answer, the unused 306 and 418 included; any other of 100..599, a vendor's too,
 * becomes the x00 code of its class; any other int is treated as a server error.
 *
 * @param code  any int
 * @return a registered code; never fails
 *
 * Source: RFC 9110, section 15
 *
 * @code
 * assert(httpstatus_effective(471) == 400 && httpstatus_effective(418) == 418);
 * assert(httpstatus_effective(999) == 500 && httpstatus_effective(-1) == 500);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_effective(int code);

HTTPSTATUS_END

#endif
