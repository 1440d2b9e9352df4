/* SPDX-License-Identifier: MIT */
/**
 * @file
 * The decisions of a cache: may this response be stored, may the stored one answer this request.
 *
 * Pure and thread-safe; no clock: the time is an argument; nothing to free. Storage, keys, contents and the comparing
 * of Vary are the caller's: field_value.h helps. What comes back from the origin is judged by cache_validation.h.
 *
 * @code
 * httpstatus_cache_facts facts = HTTPSTATUS_CACHE_FACTS_INIT, request = HTTPSTATUS_CACHE_FACTS_INIT;
 * httpstatus_cache_record record = HTTPSTATUS_CACHE_RECORD_INIT;
 * httpstatus_cache_verdict verdict = HTTPSTATUS_CACHE_VERDICT_INIT;
 * facts.method = request.method = HTTPSTATUS_METHOD_GET;
 * facts.code = 200;
 * facts.response_time_s = 1000;
 * facts.known = HTTPSTATUS_CACHE_HAS_RESPONSE_TIME;
 * httpstatus_cache_facts_field(&facts, HTTPSTATUS_SIDE_RESPONSE, "Cache-Control", HTTPSTATUS_NTS, "max-age=60",
 *                              HTTPSTATUS_NTS, 1000);
 * assert(httpstatus_cache_store(&facts, NULL, &verdict, &record) == HTTPSTATUS_CACHE_ACTION_STORE);
 * assert(httpstatus_cache_reuse(&record, &request, 1010, NULL, &verdict) == HTTPSTATUS_CACHE_ACTION_FRESH);
 * assert(verdict.age_s == 10 && verdict.ttl_s == 50 && verdict.why == HTTPSTATUS_WHY_FRESH);
 * @endcode
 */

#ifndef HTTPSTATUS_CACHE_H
#define HTTPSTATUS_CACHE_H

#include <stdint.h>

#include "httpstatus/cache_facts.h"
#include "httpstatus/cache_preset.h"
#include "httpstatus/cache_record.h"
#include "httpstatus/cache_words.h"
#include "httpstatus/export.h"

/** Most reasons that a verdict gives. */
#define HTTPSTATUS_CACHE_REASONS_MAX 8

/** What to do, and why. */
typedef struct httpstatus_cache_verdict {
    uint32_t size;      /**< set by the caller: sizeof(httpstatus_cache_verdict) */
    uint32_t known;     /**< bits of enum httpstatus_cache_value: which of the numbers below are set */
    uint32_t action;    /**< a value of enum httpstatus_cache_action */
    uint32_t why;       /**< a value of enum httpstatus_why: what decided; the last of reason[] */
    uint32_t flags;     /**< bits of enum httpstatus_cache_result */
    uint32_t source;    /**< a value of enum httpstatus_freshness_source: where lifetime_s comes from */
    uint32_t fwd;       /**< a value of enum httpstatus_cache_fwd: why the origin is asked */
    uint32_t reasons;   /**< how many of reason[] are set */
    int64_t age_s;      /**< the current age; Age of an answer from the cache */
    int64_t lifetime_s; /**< the freshness lifetime */
    int64_t ttl_s;      /**< lifetime_s - age_s: negative when stale */
    int64_t swr_left_s; /**< what is left of the window of stale-while-revalidate; other rules may forbid its use */
    int64_t sie_left_s; /**< the same for stale-if-error, whose last second still counts: ttl_s + window == 0 */
    uint32_t reason[HTTPSTATUS_CACHE_REASONS_MAX]; /**< values of enum httpstatus_why in the order of the decision */
} httpstatus_cache_verdict;

#define HTTPSTATUS_CACHE_VERDICT_INIT                                                                                  \
    {                                                                                                                  \
        sizeof(httpstatus_cache_verdict), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,                                          \
        {                                                                                                              \
            0                                                                                                          \
        }                                                                                                              \
    }

HTTPSTATUS_BEGIN

/**
 * Decides whether a response may be stored.
 *
 * Refused is, in this order: what is not final; no-store of the request; a method but GET, HEAD and POST; codes that
 * must not be stored; 304, and 206 without ranges; content that did not come whole; must-understand with a code that
 * is not understood; no-store; private in a shared cache; a request with credentials in a shared cache that the
 * response does not permit; POST without explicit freshness or without its target as Content-Location; what nothing
 * permits; Vary: *; Set-Cookie when the options say so. The reason of a refusal is the first of these, that of a
 * permission what permits it. A profile in the options stands for the rules about codes, but that of 304.
 *
 * @param facts    of the request and its response; response_time_s must be known; not NULL
 * @param options  NULL is "rfc-shared"
 * @param[in,out] verdict  sized struct, best by HTTPSTATUS_CACHE_VERDICT_INIT; untouched on error; not NULL
 * @param[in,out] record   receives the record when the action is HTTPSTATUS_CACHE_ACTION_STORE, else untouched; best
 *                         by HTTPSTATUS_CACHE_RECORD_INIT; may be NULL
 * @return HTTPSTATUS_CACHE_ACTION_STORE or HTTPSTATUS_CACHE_ACTION_DO_NOT_STORE, or
 *         HTTPSTATUS_E_ARG (@p facts or @p verdict is NULL),
 *         HTTPSTATUS_E_SIZE (the size of a struct is smaller than any this library knows, or members or bits are set
 *         that it does not know),
 *         HTTPSTATUS_E_RANGE (response_time_s is not known, a range whose last byte is before its first one, a number
 *         of the options outside its range)
 *
 * Source: RFC 9111, sections 3, 3.5, 5.2.1.5 and 5.2.2; RFC 9110, section 9.3.3; RFC 6585
 *
 * @code
 * httpstatus_cache_facts facts = HTTPSTATUS_CACHE_FACTS_INIT;
 * httpstatus_cache_verdict verdict = HTTPSTATUS_CACHE_VERDICT_INIT;
 * facts.method = HTTPSTATUS_METHOD_GET;
 * facts.code = 429;
 * facts.known = HTTPSTATUS_CACHE_HAS_RESPONSE_TIME;
 * httpstatus_cache_facts_field(&facts, HTTPSTATUS_SIDE_RESPONSE, "Cache-Control", HTTPSTATUS_NTS, "max-age=60",
 *                              HTTPSTATUS_NTS, 0);
 * assert(httpstatus_cache_store(&facts, NULL, &verdict, NULL) == HTTPSTATUS_CACHE_ACTION_DO_NOT_STORE);
 * assert(verdict.why == HTTPSTATUS_WHY_STATUS_MUST_NOT_BE_STORED);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_cache_store(const httpstatus_cache_facts *facts, const httpstatus_cache_options *options,
                                          httpstatus_cache_verdict *verdict, httpstatus_cache_record *record);

/**
 * Decides whether a stored response may answer a request.
 *
 * Ask it for each stored response of the target whose Vary fields match the request; of those that are not
 * HTTPSTATUS_CACHE_ACTION_FETCH take the one of the least age; when none is left ask once more with NULL.
 *
 * @param record   of the stored response; NULL: nothing is stored
 * @param request  method and fields of the request; for Range the caller sets first_byte, last_byte and
 *                 HTTPSTATUS_CACHE_HAS_RANGE by httpstatus_range_parse(); not NULL
 * @param now_s    current time, seconds since 1970-01-01T00:00:00Z
 * @param options  NULL is "rfc-shared"
 * @param[in,out] verdict  sized struct, best by HTTPSTATUS_CACHE_VERDICT_INIT; untouched on error; not NULL
 * @return HTTPSTATUS_CACHE_ACTION_FRESH, _STALE, _STALE_WHILE_REVALIDATE (answer with it), _VALIDATE, _FETCH (ask the
 *         origin), _GATEWAY_TIMEOUT (answer 504), or
 *         HTTPSTATUS_E_ARG (@p request or @p verdict is NULL),
 *         HTTPSTATUS_E_SIZE (as httpstatus_cache_store(); of the record, too),
 *         HTTPSTATUS_E_RANGE (a range whose last byte is before its first one, a number of the options outside its
 *         range)
 *
 * Source: RFC 9111, sections 4, 4.2.4, 4.3.2, 5.2.1 and 5.2.2; RFC 5861, section 3; RFC 8246
 *
 * @code
 * httpstatus_cache_facts request = HTTPSTATUS_CACHE_FACTS_INIT;
 * httpstatus_cache_verdict verdict = HTTPSTATUS_CACHE_VERDICT_INIT;
 * request.method = HTTPSTATUS_METHOD_GET;
 * assert(httpstatus_cache_reuse(NULL, &request, 0, NULL, &verdict) == HTTPSTATUS_CACHE_ACTION_FETCH);
 * assert(verdict.why == HTTPSTATUS_WHY_NOTHING_STORED && verdict.fwd == HTTPSTATUS_CACHE_FWD_URI_MISS);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_cache_reuse(const httpstatus_cache_record *record, const httpstatus_cache_facts *request,
                                          int64_t now_s, const httpstatus_cache_options *options,
                                          httpstatus_cache_verdict *verdict);

/**
 * The word for an action.
 *
 * @param action  any int
 * @return such as "store" or "stale-while-revalidate"; "none" for 0; "unknown" for any other int; never NULL
 *
 * Source: this library
 *
 * @code
 * assert(strcmp(httpstatus_cache_action_name(HTTPSTATUS_CACHE_ACTION_GATEWAY_TIMEOUT), "gateway-timeout") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_cache_action_name(int action);

HTTPSTATUS_END

#endif
