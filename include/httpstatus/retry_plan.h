/* SPDX-License-Identifier: MIT */
/**
 * @file
 * Before the first request: what a policy will do, and what is wrong with it.
 *
 * Pure and thread-safe; nothing to free.
 */

#ifndef HTTPSTATUS_RETRY_PLAN_H
#define HTTPSTATUS_RETRY_PLAN_H

#include <stddef.h>
#include <stdint.h>

#include "httpstatus/export.h"
#include "httpstatus/retry.h"

/** What is odd or harmful about a policy: bits of httpstatus_retry_audit(). */
enum httpstatus_audit_finding {
    HTTPSTATUS_AUDIT_MAY_APPLY_TWICE = 1,       /**< repeats any method where the first one may have been applied */
    HTTPSTATUS_AUDIT_CANNOT_HEAL = 2,           /**< repeats what will fail again */
    HTTPSTATUS_AUDIT_NEEDS_CHANGE = 4,          /**< repeats unchanged what must change */
    HTTPSTATUS_AUDIT_NEEDS_PERSON = 8,          /**< repeats what waits for a person */
    HTTPSTATUS_AUDIT_FORBIDDEN = 16,            /**< repeats what a specification says not to */
    HTTPSTATUS_AUDIT_HINT_IGNORED = 32,         /**< repeats a code without reading its hint */
    HTTPSTATUS_AUDIT_CAP_BELOW_USUAL_HINT = 64, /**< cuts or refuses hints of two minutes, as gateways send them */
    HTTPSTATUS_AUDIT_EARLIER_THAN_ASKED = 128,  /**< may repeat before the time that the server asked for */
    HTTPSTATUS_AUDIT_LOCAL_CODE = 256,          /**< lists a number that no client receives */
    HTTPSTATUS_AUDIT_ABOVE_599 = 512,           /**< lists numbers that are no status codes */
    HTTPSTATUS_AUDIT_NO_JITTER = 1024,          /**< clients that fail together repeat together */
    HTTPSTATUS_AUDIT_UNBOUNDED = 2048,          /**< neither a number of repeats nor a total time */
    HTTPSTATUS_AUDIT_ALLOWED_BUT_ABSENT = 4096  /**< leaves out repeats that a specification asks for or allows */
};

HTTPSTATUS_BEGIN

/**
 * The schedule of a policy, as if every try ended alike.
 *
 * One verdict for each repeat, with its wait, and the one that ends it. Time passes by the highest waits.
 *
 * @param policy  a policy of retry_policy.h; NULL is "default"
 * @param first   the facts after the first try; not NULL
 * @param[in,out] steps  receives the verdicts; the size of the first is that of all; may be NULL when @p cap is 0
 * @param cap     how many fit into @p steps
 * @return how many verdicts there are, the final one included, at most 1000; or an error as httpstatus_retry_decide(),
 *         and HTTPSTATUS_E_SIZE when @p steps is not NULL and the first has a size smaller than any this library knows
 *
 * Source: httpstatus_retry_decide()
 *
 * @code
 * httpstatus_retry_facts first = HTTPSTATUS_RETRY_FACTS_INIT;
 * httpstatus_retry_verdict steps[4] = { HTTPSTATUS_RETRY_VERDICT_INIT };
 * first.code = 503;
 * first.method = HTTPSTATUS_METHOD_GET;
 * first.known = HTTPSTATUS_KNOWN_METHOD;
 * assert(httpstatus_retry_plan(NULL, &first, steps, 4) == 4);
 * assert(steps[2].delay_max_ms == 2000 && steps[3].why == HTTPSTATUS_WHY_ATTEMPTS_SPENT);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_retry_plan(const httpstatus_retry_settings *policy, const httpstatus_retry_facts *first,
                                         httpstatus_retry_verdict *steps, size_t cap);

/**
 * What is odd or harmful about a policy.
 *
 * @param policy  a policy of retry_policy.h; NULL is "default"
 * @param code    100..999, or 0 for every code and for the policy as a whole
 * @param[out] out_findings  receives bits of enum httpstatus_audit_finding; untouched on error; not NULL
 * @return HTTPSTATUS_E_NONE, or
 *         HTTPSTATUS_E_ARG (@p out_findings is NULL),
 *         HTTPSTATUS_E_SIZE (the struct's size is smaller than any this library knows),
 *         HTTPSTATUS_E_RANGE (a code that is neither 0 nor 100..999)
 *
 * Source: RFC 9110, section 9.2.2, and the codes' own sections
 *
 * @code
 * uint32_t findings;
 * httpstatus_retry_settings p = HTTPSTATUS_RETRY_SETTINGS_INIT;
 * httpstatus_retry_policy("curl", HTTPSTATUS_NTS, &p);
 * assert(httpstatus_retry_audit(&p, 502, &findings) == HTTPSTATUS_E_NONE);
 * assert(findings & HTTPSTATUS_AUDIT_MAY_APPLY_TWICE);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_retry_audit(const httpstatus_retry_settings *policy, int code, uint32_t *out_findings);

/**
 * The words for one finding.
 *
 * @param finding  one bit of enum httpstatus_audit_finding
 * @return a sentence in English; NULL when @p finding is not one single bit of the enumeration
 *
 * Source: own words
 *
 * @code
 * assert(httpstatus_audit_text(HTTPSTATUS_AUDIT_NO_JITTER) != NULL);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_audit_text(uint32_t finding);

/**
 * How many requests the last layer may see for one, when several layers repeat.
 *
 * @param policy  a policy of retry_policy.h; NULL is "default"
 * @param layers  how many layers repeat by this policy; below 1 counts as none
 * @return (1 + retries) to the power of layers; UINT64_MAX when it is more; UINT64_MAX without a limit of retries
 *
 * Source: this library
 *
 * @code
 * assert(httpstatus_retry_amplification(NULL, 2) == 16);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API uint64_t httpstatus_retry_amplification(const httpstatus_retry_settings *policy, int layers);

HTTPSTATUS_END

#endif
