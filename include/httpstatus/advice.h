/* SPDX-License-Identifier: MIT */
/**
 * @file
 * Words for people about registered codes: what it means, an example, what to do.
 *
 * Pure and thread-safe; static strings; nothing to free. English, in plain sentences, own words. None of it belongs on a wire.
 */

#ifndef HTTPSTATUS_ADVICE_H
#define HTTPSTATUS_ADVICE_H

#include "httpstatus/export.h"

/** Whom advice is for. */
enum httpstatus_audience {
    HTTPSTATUS_AUDIENCE_CLIENT = 1,  /**< who receives the response: a program's author, a user */
    HTTPSTATUS_AUDIENCE_OPERATOR = 2 /**< who runs the server or the proxy */
};

HTTPSTATUS_BEGIN

/**
 * What a registered code means.
 *
 * @param code  any int
 * @return one sentence, or NULL when the code is not registered
 *
 * Source: own words after the code's specification
 *
 * @code
 * assert(httpstatus_description(404) != NULL && httpstatus_description(471) == NULL);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_description(int code);

/**
 * An example in which the code is right.
 *
 * @param code  any int
 * @return one or two sentences, or NULL when the code is not registered
 *
 * Source: own words
 *
 * @code
 * assert(httpstatus_scenario(409) != NULL);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_scenario(int code);

/**
 * What to do about a registered code.
 *
 * @param code      any int
 * @param audience  a value of enum httpstatus_audience; any int
 * @return one or two sentences, or NULL when the code is not registered or @p audience is neither
 *
 * Source: own words; policy, not specification
 *
 * @code
 * assert(httpstatus_advice(503, HTTPSTATUS_AUDIENCE_CLIENT) != NULL);
 * assert(httpstatus_advice(503, 3) == NULL);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_advice(int code, int audience);

HTTPSTATUS_END

#endif
