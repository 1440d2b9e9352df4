/* SPDX-License-Identifier: MIT */
/**
 * @file
 * The decision: should this request be repeated, how, and when.
 *
 * Pure and thread-safe; nothing to free. One engine for every policy; the policy is data.
 *
 * @code
 * httpstatus_retry_facts facts = HTTPSTATUS_RETRY_FACTS_INIT;
 * httpstatus_retry_verdict verdict = HTTPSTATUS_RETRY_VERDICT_INIT;
 * facts.code = 503;
 * facts.method = HTTPSTATUS_METHOD_GET;
 * facts.known = HTTPSTATUS_KNOWN_METHOD;
 * assert(httpstatus_retry_decide(NULL, &facts, NULL, &verdict) == HTTPSTATUS_ACTION_RETRY);
 * assert(verdict.why == HTTPSTATUS_WHY_UNAVAILABLE && verdict.delay_max_ms == 500);
 * @endcode
 */

#ifndef HTTPSTATUS_RETRY_H
#define HTTPSTATUS_RETRY_H

#include <stdint.h>

#include "httpstatus/budget.h"
#include "httpstatus/export.h"
#include "httpstatus/retry_facts.h"
#include "httpstatus/retry_policy.h"

/** What to do, and why. */
typedef struct httpstatus_retry_verdict {
    uint32_t size;        /**< set by the caller: sizeof(httpstatus_retry_verdict) */
    uint32_t known;       /**< no optional members yet: 0 */
    int32_t action;       /**< a value of enum httpstatus_retry_action */
    int32_t why;          /**< a value of enum httpstatus_why: the ground on the code's side, or what stopped it */
    int32_t decided_by;   /**< a value of enum httpstatus_decided_by */
    int32_t safety;       /**< a value of enum httpstatus_retry_safety: the ground on the method's side */
    int64_t delay_ms;     /**< how long to wait first */
    int64_t delay_min_ms; /**< the same with the lowest random word ... */
    int64_t delay_max_ms; /**< ... and with the highest */
    int32_t budget_cost;  /**< what was leased from the budget */
    uint32_t notes;       /**< bits of enum httpstatus_retry_note */
} httpstatus_retry_verdict;

#define HTTPSTATUS_RETRY_VERDICT_INIT                                                                                  \
    {                                                                                                                  \
        sizeof(httpstatus_retry_verdict), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0                                                 \
    }

HTTPSTATUS_BEGIN

/**
 * Decides whether, how and when to repeat a request.
 *
 * In this order: floors that no policy lifts; answers that ask for a change the caller can make (credentials,
 * another connection, no Expect ...), once each; the server's word; the policy's set; safety; attempts; the wait; the
 * limits of time; the budget. A request that may have taken effect is repeated only when its method is idempotent
 * or the policy accepts what makes it safe. A hint is a floor where the policy says so: never earlier than asked.
 *
 * @param policy  a policy of retry_policy.h; NULL is "default"
 * @param facts   what is known; not NULL
 * @param[in,out] budget  asked last, so that a refused repeat costs nothing; NULL for none
 * @param[in,out] out  sized struct, best by HTTPSTATUS_RETRY_VERDICT_INIT; untouched on error; not NULL
 * @return the action, above 0, or
 *         HTTPSTATUS_E_ARG (@p facts or @p out is NULL),
 *         HTTPSTATUS_E_SIZE (the size of a struct is smaller than any this library knows, or members are set that it
 *         does not know),
 *         HTTPSTATUS_E_RANGE (a code that is neither 0 nor 100..999, an attempt below 1, a negative time but for
 *         time_left_ms, an event or a
 *         choice that does not exist, a number of the policy outside its range)
 *
 * Source: RFC 9110, sections 9.2.2 and 10.2.3; RFC 8470, section 5.2; the code's own section; the policy
 *
 * @code
 * httpstatus_retry_facts facts = HTTPSTATUS_RETRY_FACTS_INIT;
 * httpstatus_retry_verdict verdict = HTTPSTATUS_RETRY_VERDICT_INIT;
 * facts.code = 503;
 * facts.method = HTTPSTATUS_METHOD_POST;
 * facts.known = HTTPSTATUS_KNOWN_METHOD;
 * assert(httpstatus_retry_decide(NULL, &facts, NULL, &verdict) == HTTPSTATUS_ACTION_STOP);
 * assert(verdict.why == HTTPSTATUS_WHY_METHOD_NOT_IDEMPOTENT);
 * facts.facts = facts.facts_known = HTTPSTATUS_FACT_IDEMPOTENCY_KEY;
 * assert(httpstatus_retry_decide(NULL, &facts, NULL, &verdict) == HTTPSTATUS_ACTION_RETRY);
 * assert(verdict.safety == HTTPSTATUS_SAFETY_KEYED);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_retry_decide(const httpstatus_retry_settings *policy, const httpstatus_retry_facts *facts,
                                           httpstatus_budget *budget, httpstatus_retry_verdict *out);

/**
 * The word for an action.
 *
 * @param action  any int
 * @return such as "retry" or "new-connection"; "unknown" for any other int; never NULL
 *
 * Source: this library
 *
 * @code
 * assert(strcmp(httpstatus_retry_action_name(HTTPSTATUS_ACTION_RETRY), "retry") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_retry_action_name(int action);

/**
 * The word for what settled a verdict.
 *
 * @param decided_by  any int
 * @return "code", "hint", "server", "policy", "limit", "budget", "floor", "facts"; else "unknown"; never NULL
 *
 * Source: this library
 *
 * @code
 * assert(strcmp(httpstatus_decided_by_name(HTTPSTATUS_DECIDED_BY_FLOOR), "floor") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_decided_by_name(int decided_by);

/**
 * The word for why a repeat does no harm.
 *
 * @param safety  any int
 * @return "none", "idempotent", "keyed", "not-applied", "inferred", "may-run-twice"; else "unknown"; never NULL
 *
 * Source: this library
 *
 * @code
 * assert(strcmp(httpstatus_retry_safety_name(HTTPSTATUS_SAFETY_KEYED), "keyed") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_retry_safety_name(int safety);

HTTPSTATUS_END

#endif
