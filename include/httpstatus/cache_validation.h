/* SPDX-License-Identifier: MIT */
/**
 * @file
 * What a cache does with the origin's answer, or without one: validation, failure, invalidation.
 *
 * Pure and thread-safe; no clock: the time is an argument; nothing to free.
 */

#ifndef HTTPSTATUS_CACHE_VALIDATION_H
#define HTTPSTATUS_CACHE_VALIDATION_H

#include <stdbool.h>
#include <stdint.h>

#include "httpstatus/cache.h"
#include "httpstatus/export.h"

HTTPSTATUS_BEGIN

/**
 * Decides what an answer of the origin means for a stored response.
 *
 * 304 freshens the stored response whose validator it names, or that alone can be meant; a 200 to HEAD freshens or
 * invalidates a stored response to GET, and one that was invalidated stays so; a 5xx is forwarded (ask httpstatus_cache_on_failure() first); any other answer
 * takes the stored one's place. Freshening, every field of the answer replaces the stored one or is added, but those
 * of one connection, Content-Length and Content-Range; a stored Age goes. HTTPSTATUS_CACHE_RESULT_KEEP is off when
 * the updated response may not be stored: answer with it, then drop it.
 *
 * @param record   of the stored response, one that httpstatus_cache_reuse() did not answer with
 *                 HTTPSTATUS_CACHE_ACTION_FETCH, or for a response to HEAD each that Vary selects; not NULL
 * @param answer   method, fields and conditions of the client's request, code, fields and times of the answer; not NULL
 * @param options  NULL is "rfc-shared"
 * @param[in,out] verdict  sized struct, best by HTTPSTATUS_CACHE_VERDICT_INIT; untouched on error; not NULL
 * @param[in,out] updated  receives the new record when the action is HTTPSTATUS_CACHE_ACTION_FRESHEN, else untouched;
 *                         may be @p record, may be NULL
 * @return HTTPSTATUS_CACHE_ACTION_FRESHEN, _FETCH (the answer is for another stored response: drop this one and ask
 *         again without conditions), _REPLACE, _FORWARD, _INVALIDATE, or
 *         HTTPSTATUS_E_ARG (@p record, @p answer or @p verdict is NULL),
 *         HTTPSTATUS_E_SIZE, HTTPSTATUS_E_RANGE (as httpstatus_cache_store())
 *
 * Source: RFC 9111, sections 3.2, 4.3.3, 4.3.4 and 4.3.5
 *
 * @code
 * httpstatus_cache_record record = HTTPSTATUS_CACHE_RECORD_INIT;
 * httpstatus_cache_facts answer = HTTPSTATUS_CACHE_FACTS_INIT;
 * httpstatus_cache_verdict verdict = HTTPSTATUS_CACHE_VERDICT_INIT;
 * record.code = 200;
 * record.method = answer.method = HTTPSTATUS_METHOD_GET;
 * answer.code = 304;
 * answer.known = HTTPSTATUS_CACHE_HAS_RESPONSE_TIME;
 * answer.flags = HTTPSTATUS_CACHE_VALIDATORS_SENT;
 * assert(httpstatus_cache_on_validation(&record, &answer, NULL, &verdict, &record) == HTTPSTATUS_CACHE_ACTION_FRESHEN);
 * assert(verdict.why == HTTPSTATUS_WHY_OWN_VALIDATOR);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_cache_on_validation(const httpstatus_cache_record *record,
                                                  const httpstatus_cache_facts *answer,
                                                  const httpstatus_cache_options *options,
                                                  httpstatus_cache_verdict *verdict, httpstatus_cache_record *updated);

/**
 * Decides what to answer when the origin does not, or answers with a 5xx.
 *
 * A stored response to another kind of request answers nothing, and neither does one that must be validated whatever
 * its age, or is stale and must not be used so. Else one that is fresh answers when there is no answer; a stale one answers when the options say
 * HTTPSTATUS_CACHE_STALE_WHEN_DISCONNECTED and there is no answer, or within stale-if-error of the response or of the
 * request when there is none or it is 500, 502, 503 or 504.
 *
 * @param record   of the stored response; NULL: nothing is stored
 * @param request  method and fields of the request; not NULL
 * @param code     the status code of the answer; 0 when there is none
 * @param now_s    current time, seconds since 1970-01-01T00:00:00Z
 * @param options  NULL is "rfc-shared"
 * @param[in,out] verdict  sized struct, best by HTTPSTATUS_CACHE_VERDICT_INIT; untouched on error; not NULL
 * @return HTTPSTATUS_CACHE_ACTION_FRESH, _STALE (answer with the stored response), _GATEWAY_TIMEOUT (there is no
 *         answer, and none may be given), _FORWARD (pass the answer on), or
 *         HTTPSTATUS_E_ARG (@p request or @p verdict is NULL),
 *         HTTPSTATUS_E_SIZE, HTTPSTATUS_E_RANGE (as httpstatus_cache_reuse())
 *
 * Source: RFC 9111, section 4.2.4; RFC 5861, section 4
 *
 * @code
 * httpstatus_cache_facts request = HTTPSTATUS_CACHE_FACTS_INIT;
 * httpstatus_cache_verdict verdict = HTTPSTATUS_CACHE_VERDICT_INIT;
 * request.method = HTTPSTATUS_METHOD_GET;
 * assert(httpstatus_cache_on_failure(NULL, &request, 503, 0, NULL, &verdict) == HTTPSTATUS_CACHE_ACTION_FORWARD);
 * assert(httpstatus_cache_on_failure(NULL, &request, 0, 0, NULL, &verdict) == HTTPSTATUS_CACHE_ACTION_GATEWAY_TIMEOUT);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_cache_on_failure(const httpstatus_cache_record *record,
                                               const httpstatus_cache_facts *request, int code, int64_t now_s,
                                               const httpstatus_cache_options *options,
                                               httpstatus_cache_verdict *verdict);

/**
 * Whether an answer makes what is stored for its target invalid.
 *
 * The target itself; Location and Content-Location, too, when they are of the same origin: another one's must not be
 * touched.
 *
 * @param method  of the request, a value of enum httpstatus_method; unknown methods are not safe
 * @param code    the status code of the answer, any int
 * @return true when the method is not safe and the code is 2xx or 3xx
 *
 * Source: RFC 9111, section 4.4
 *
 * @code
 * assert(httpstatus_cache_invalidates(HTTPSTATUS_METHOD_POST, 303));
 * assert(!httpstatus_cache_invalidates(HTTPSTATUS_METHOD_POST, 500));
 * assert(!httpstatus_cache_invalidates(HTTPSTATUS_METHOD_GET, 200));
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API bool httpstatus_cache_invalidates(int method, int code);

HTTPSTATUS_END

#endif
