/* SPDX-License-Identifier: MIT */
/**
 * @file
 * What a caller knows when an answer, or a failure, arrives: the facts of retry.h.
 *
 * Pure and thread-safe; nothing to free.
 */

#ifndef HTTPSTATUS_RETRY_FACTS_H
#define HTTPSTATUS_RETRY_FACTS_H

#include <stddef.h>
#include <stdint.h>

#include "httpstatus/codes.h"
#include "httpstatus/export.h"
#include "httpstatus/retry_after.h"
#include "httpstatus/retry_words.h"

/** Which members are set: bits of httpstatus_retry_facts.known. A member without its bit is unknown. */
enum httpstatus_retry_known {
    HTTPSTATUS_KNOWN_EVENT = 1,
    HTTPSTATUS_KNOWN_METHOD = 2,
    HTTPSTATUS_KNOWN_ATTEMPT = 4,
    HTTPSTATUS_KNOWN_PRIOR_CODE = 8,
    HTTPSTATUS_KNOWN_SERVER_SAYS = 16,
    HTTPSTATUS_KNOWN_HINT = 32,       /**< hint_kind and hint_flags */
    HTTPSTATUS_KNOWN_HINT_DELAY = 64, /**< hint_delay_ms */
    HTTPSTATUS_KNOWN_ELAPSED = 128,
    HTTPSTATUS_KNOWN_TIME_LEFT = 256,
    HTTPSTATUS_KNOWN_PRIOR_DELAY = 512,
    HTTPSTATUS_KNOWN_RANDOM = 1024,
    HTTPSTATUS_KNOWN_NOW = 2048
};

/** What is known of a try that has just ended. */
typedef struct httpstatus_retry_facts {
    uint32_t size;          /**< set by the caller: sizeof(httpstatus_retry_facts) */
    uint32_t known;         /**< bits of enum httpstatus_retry_known */
    int32_t code;           /**< the status code, 100..999, or 0 when there was no answer; then event says why */
    int32_t event;          /**< a value of enum httpstatus_retry_event */
    int32_t method;         /**< a value of enum httpstatus_method; unknown methods are never idempotent */
    int32_t attempt;        /**< tries made so far, this one included: 1 after the first; unknown counts as 1 */
    uint32_t facts;         /**< bits of enum httpstatus_retry_fact that hold ... */
    uint32_t facts_known;   /**< ... and those of which it is known whether they hold */
    int32_t prior_code;     /**< the status code of the try before this one */
    int32_t server_says;    /**< a value of enum httpstatus_server_says */
    int32_t hint_kind;      /**< a value of enum httpstatus_hint_kind; unknown counts as absent */
    uint32_t hint_flags;    /**< bits of enum httpstatus_hint_flag */
    int64_t hint_delay_ms;  /**< the wait asked for, from now */
    int64_t elapsed_ms;     /**< since the first try began */
    int64_t time_left_ms;   /**< until the caller's deadline; below 0 when it has passed */
    int64_t prior_delay_ms; /**< the wait before this try, for decorrelated backoff */
    int64_t now_ms;         /**< any steady clock, for budgets over a window */
    uint64_t random;        /**< 64 random bits; unknown means no jitter, the upper end */
} httpstatus_retry_facts;

#define HTTPSTATUS_RETRY_FACTS_INIT                                                                                    \
    {                                                                                                                  \
        sizeof(httpstatus_retry_facts), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0                              \
    }

HTTPSTATUS_BEGIN

/**
 * Puts a hint into the facts.
 *
 * @param[in,out] facts  begin with HTTPSTATUS_RETRY_FACTS_INIT; not NULL
 * @param hint   what a reader of retry_after.h filled; not NULL
 * @return HTTPSTATUS_E_NONE, or
 *         HTTPSTATUS_E_ARG (a pointer is NULL),
 *         HTTPSTATUS_E_SIZE (the size of a struct is smaller than any this library knows)
 *
 * Source: this library
 *
 * @code
 * httpstatus_retry_facts facts = HTTPSTATUS_RETRY_FACTS_INIT;
 * httpstatus_retry_after hint = HTTPSTATUS_RETRY_AFTER_INIT;
 * httpstatus_retry_after_parse("120", HTTPSTATUS_NTS, 0, &hint);
 * assert(httpstatus_retry_facts_hint(&facts, &hint) == HTTPSTATUS_E_NONE && facts.hint_delay_ms == 120000);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_retry_facts_hint(httpstatus_retry_facts *facts, const httpstatus_retry_after *hint);

/**
 * Takes one header field of an answer into the facts.
 *
 * Retry-After wins over every other field; a second line of it makes a list, of which the longer wait is kept.
 * retry-after-ms, x-ms-retry-after-ms and x-amz-retry-after count milliseconds, RateLimit seconds. x-should-retry
 * and stripe-should-retry are the server's word, and so is a grpc-retry-pushback-ms that is negative or unreadable.
 * Other names are passed over.
 *
 * @param[in,out] facts  begin with HTTPSTATUS_RETRY_FACTS_INIT; not NULL
 * @param name      the field's name, in any case; not NULL
 * @param name_len  bytes in @p name, or HTTPSTATUS_NTS
 * @param text      the field's value, without the line end; may hold any byte; not NULL
 * @param len       bytes in @p text, or HTTPSTATUS_NTS
 * @param now_s     current time, seconds since 1970-01-01T00:00:00Z
 * @return HTTPSTATUS_E_NONE, or
 *         HTTPSTATUS_E_ARG (a pointer is NULL),
 *         HTTPSTATUS_E_SIZE (the struct's size is smaller than any this library knows)
 *
 * Source: RFC 9110, section 10.2.3; draft-ietf-httpapi-ratelimit-headers; gRPC A6; documentation of AWS, Azure, Stripe, Stainless
 *
 * @code
 * httpstatus_retry_facts facts = HTTPSTATUS_RETRY_FACTS_INIT;
 * httpstatus_retry_facts_field(&facts, "Retry-After", HTTPSTATUS_NTS, "120", HTTPSTATUS_NTS, 0);
 * assert(facts.hint_kind == HTTPSTATUS_HINT_DELAY && facts.hint_delay_ms == 120000);
 * httpstatus_retry_facts_field(&facts, "x-should-retry", HTTPSTATUS_NTS, "false", HTTPSTATUS_NTS, 0);
 * assert(facts.server_says == HTTPSTATUS_SERVER_SAYS_NO);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_retry_facts_field(httpstatus_retry_facts *facts, const char *name, size_t name_len,
                                                const char *text, size_t len, int64_t now_s);

HTTPSTATUS_END

#endif
