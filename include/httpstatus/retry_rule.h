/* SPDX-License-Identifier: MIT */
/**
 * @file
 * What a status code alone says about repeating its request.
 *
 * Pure and thread-safe; static strings; nothing to free. Any int is a legal code. No policy, no method, no clock:
 * httpstatus_retry_decide() puts those together.
 *
 * @code
 * assert(httpstatus_is_retryable(503) && !httpstatus_is_retryable(404));
 * @endcode
 */

#ifndef HTTPSTATUS_RETRY_RULE_H
#define HTTPSTATUS_RETRY_RULE_H

#include <stdbool.h>
#include <stdint.h>

#include "httpstatus/codes.h"
#include "httpstatus/export.h"

/** Whether, and how, a request is worth repeating. */
enum httpstatus_retry_rule_kind {
    HTTPSTATUS_RETRY_RULE_NONE = 0,            /**< nothing to repeat: 1xx, 2xx, 3xx, and no status code */
    HTTPSTATUS_RETRY_RULE_NEVER = 1,           /**< it will fail again */
    HTTPSTATUS_RETRY_RULE_SAME = 2,            /**< unchanged, later */
    HTTPSTATUS_RETRY_RULE_SAME_AFTER_HINT = 3, /**< unchanged only when the server says how long to wait: 413 */
    HTTPSTATUS_RETRY_RULE_CHANGED = 4,         /**< not as it is */
    HTTPSTATUS_RETRY_RULE_CONNECTION = 5,      /**< unchanged over another connection: 408, 421, 425 */
    HTTPSTATUS_RETRY_RULE_CREDENTIALS = 6,     /**< with new or other credentials: 401, 407 */
    HTTPSTATUS_RETRY_RULE_PERSON = 7           /**< a person must act first */
};

/** Whether the request may have taken effect (RFC 9110, section 9.2.2). */
enum httpstatus_applied_kind {
    HTTPSTATUS_APPLIED_UNKNOWN = 0,
    HTTPSTATUS_APPLIED_NO_BY_DEFINITION = 1, /**< no: the text that defines the code says so */
    HTTPSTATUS_APPLIED_NO_BY_MEANING = 2,    /**< no, by inference: a gateway may have sent it after dispatch */
    HTTPSTATUS_APPLIED_MAYBE = 3,            /**< it may have */
    HTTPSTATUS_APPLIED_YES = 4               /**< 2xx */
};

/** What a repeat needs first: bits of httpstatus_retry_needs(). */
enum httpstatus_retry_need {
    HTTPSTATUS_NEED_CREDENTIALS = 1,
    HTTPSTATUS_NEED_PROXY_CREDENTIALS = 2,
    HTTPSTATUS_NEED_NEW_CONNECTION = 4,
    HTTPSTATUS_NEED_NO_EARLY_DATA = 8,
    HTTPSTATUS_NEED_NO_EXPECT = 16,
    HTTPSTATUS_NEED_UPGRADE = 32,
    HTTPSTATUS_NEED_CHANGE = 64, /**< another request: shorter, smaller, with a length, a precondition ... */
    HTTPSTATUS_NEED_STATE = 128, /**< the resource's state read again, or a lock freed */
    HTTPSTATUS_NEED_WAIT = 256,
    HTTPSTATUS_NEED_PERSON = 512
};

/** Who sends a wait hint with the code. */
enum httpstatus_hint_source {
    HTTPSTATUS_HINT_SOURCE_NONE = 0,
    HTTPSTATUS_HINT_SOURCE_RFC = 1,   /**< its specification gives Retry-After a meaning */
    HTTPSTATUS_HINT_SOURCE_VENDOR = 2 /**< a vendor sends it */
};

HTTPSTATUS_BEGIN

/**
 * Whether, and how, a request is worth repeating.
 *
 * @param code  any int
 * @return a value of enum httpstatus_retry_rule_kind; an unregistered 4xx is CHANGED, an unregistered 5xx NEVER
 *
 * Source: RFC 9110, section 15, and the codes' own; what rests on convention says so: httpstatus_retry_why()
 *
 * @code
 * assert(httpstatus_retry_rule(503) == HTTPSTATUS_RETRY_RULE_SAME);
 * assert(httpstatus_retry_rule(421) == HTTPSTATUS_RETRY_RULE_CONNECTION);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_retry_rule(int code);

/**
 * The reason behind httpstatus_retry_rule().
 *
 * @param code  any int
 * @return a value of enum httpstatus_why, never 0; its level tells specification from convention
 *
 * Source: data/codes.tsv
 *
 * @code
 * assert(httpstatus_retry_why(502) == HTTPSTATUS_WHY_GATEWAY);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_retry_why(int code);

/**
 * Whether a request that was answered so may have taken effect.
 *
 * 417 says so of requests that wait with Expect: 100-continue; httpstatus_retry_decide() knows whether this one did.
 *
 * @param code  any int
 * @return a value of enum httpstatus_applied_kind
 *
 * Source: RFC 9110, section 9.2.2; the section that defines the code, or the vendor
 *
 * @code
 * assert(httpstatus_retry_applied(408) == HTTPSTATUS_APPLIED_NO_BY_DEFINITION);
 * assert(httpstatus_retry_applied(502) == HTTPSTATUS_APPLIED_MAYBE);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_retry_applied(int code);

/**
 * What a repeat needs first.
 *
 * @param code  any int
 * @return bits of enum httpstatus_retry_need
 *
 * Source: the section that defines the code
 *
 * @code
 * assert(httpstatus_retry_needs(417) == HTTPSTATUS_NEED_NO_EXPECT);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API uint32_t httpstatus_retry_needs(int code);

/**
 * Who sends a wait hint with the code.
 *
 * @param code  any int
 * @return a value of enum httpstatus_hint_source; RFC for 413, 429, 503 and every 3xx
 *
 * Source: RFC 9110, section 10.2.3; RFC 6585, section 4
 *
 * @code
 * assert(httpstatus_retry_has_hint(429) == HTTPSTATUS_HINT_SOURCE_RFC);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_retry_has_hint(int code);

/**
 * Whether the policy "default" would repeat a GET for this code, unchanged.
 *
 * @param code  any int
 * @return true for 408 421 425 429 500 502 503 504 520..524 529
 *
 * Source: convention, but for 408, 421 and 425: httpstatus_retry_why()
 *
 * @code
 * assert(httpstatus_is_retryable(429) && !httpstatus_is_retryable(501));
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API bool httpstatus_is_retryable(int code);

HTTPSTATUS_END

#endif
