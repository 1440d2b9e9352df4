/* SPDX-License-Identifier: MIT */
/**
 * @file
 * Budgets for repeats: plain memory of the caller, one per thread or under the caller's lock.
 *
 * Pure and thread-safe; nothing to free. May be copied, stored as bytes and restored. What the models do:
 * a bucket pays for each repeat and earns with each success; a ratio counts failures against successes; a deposit
 * allows a share of the requests of a window; concurrency allows a share of the requests under way.
 */

#ifndef HTTPSTATUS_BUDGET_H
#define HTTPSTATUS_BUDGET_H

#include <stdint.h>

#include "httpstatus/export.h"
#include "httpstatus/retry_policy.h"

/** How a request, or a repeat, ended. */
enum httpstatus_budget_outcome {
    HTTPSTATUS_OUTCOME_REQUEST = 1,           /**< a first try begins */
    HTTPSTATUS_OUTCOME_FIRST_TRY_SUCCESS = 2, /**< the first try succeeded */
    HTTPSTATUS_OUTCOME_RETRY_SUCCESS = 3,     /**< a repeat succeeded */
    HTTPSTATUS_OUTCOME_FAILURE = 4,           /**< the request failed for good, or this try did */
    HTTPSTATUS_OUTCOME_CANCELLED = 5          /**< given up by the caller */
};

/** A budget. Its members are the library's; the caller only keeps it. */
typedef struct httpstatus_budget {
    uint32_t size;  /**< set by the caller: sizeof(httpstatus_budget) */
    uint32_t known; /**< no optional members: 0 */
    int32_t model, capacity, level, cost, cost_timeout, cost_throttled, gain, percent_milli, floor, active_requests,
        active_retries, slot;
    int64_t window_ms, slot_start_ms;
    int32_t slots[10];
} httpstatus_budget;

#define HTTPSTATUS_BUDGET_INIT                                                                                         \
    {                                                                                                                  \
        sizeof(httpstatus_budget), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,                                        \
        {                                                                                                              \
            0                                                                                                          \
        }                                                                                                              \
    }

HTTPSTATUS_BEGIN

/**
 * A full budget as a policy asks for it.
 *
 * @param[in,out] budget  not NULL
 * @param policy  a policy of retry_policy.h; NULL is "default"
 * @param now_ms  any steady clock
 * @return HTTPSTATUS_E_NONE, or
 *         HTTPSTATUS_E_ARG (@p budget is NULL),
 *         HTTPSTATUS_E_SIZE (the size of a struct is smaller than any this library knows),
 *         HTTPSTATUS_E_RANGE (a number of the policy is negative, or no such model)
 *
 * Source: the policy
 *
 * @code
 * httpstatus_budget b = HTTPSTATUS_BUDGET_INIT;
 * assert(httpstatus_budget_init(&b, NULL, 0) == HTTPSTATUS_E_NONE && b.level == 500);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_budget_init(httpstatus_budget *budget, const httpstatus_retry_settings *policy,
                                          int64_t now_ms);

/**
 * Asks for one repeat.
 *
 * @param[in,out] budget  not NULL
 * @param cost    what a bucket charges; other models charge their own
 * @param now_ms  the same clock
 * @return what was leased, above 0 (1 for a cost of 0): give it back with httpstatus_budget_deposit(); 0 when the
 *         budget refuses, or
 *         HTTPSTATUS_E_ARG (@p budget is NULL),
 *         HTTPSTATUS_E_SIZE (the struct's size is smaller than any this library knows),
 *         HTTPSTATUS_E_RANGE (a negative cost)
 *
 * Source: the model
 *
 * @code
 * httpstatus_budget b = HTTPSTATUS_BUDGET_INIT;
 * httpstatus_budget_init(&b, NULL, 0);
 * assert(httpstatus_budget_try(&b, 5, 0) == 5 && b.level == 495);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int32_t httpstatus_budget_try(httpstatus_budget *budget, int32_t cost, int64_t now_ms);

/**
 * Says how a request or a repeat went.
 *
 * @param[in,out] budget  not NULL
 * @param outcome  a value of enum httpstatus_budget_outcome
 * @param leased   what httpstatus_budget_try() gave for the repeat, 0 for a first try
 * @param now_ms   the same clock
 * @return HTTPSTATUS_E_NONE, or
 *         HTTPSTATUS_E_ARG (@p budget is NULL),
 *         HTTPSTATUS_E_SIZE (the struct's size is smaller than any this library knows),
 *         HTTPSTATUS_E_RANGE (no such outcome, or a negative lease)
 *
 * Source: the model
 *
 * @code
 * httpstatus_budget b = HTTPSTATUS_BUDGET_INIT;
 * httpstatus_budget_init(&b, NULL, 0);
 * int32_t leased = httpstatus_budget_try(&b, 5, 0);
 * httpstatus_budget_deposit(&b, HTTPSTATUS_OUTCOME_RETRY_SUCCESS, leased, 0);
 * assert(b.level == 500);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_budget_deposit(httpstatus_budget *budget, int outcome, int32_t leased, int64_t now_ms);

HTTPSTATUS_END

#endif
