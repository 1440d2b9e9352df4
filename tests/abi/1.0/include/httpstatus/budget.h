/* SPDX-License-Identifier: MIT */
#ifndef HTTPSTATUS_BUDGET_H
#define HTTPSTATUS_BUDGET_H
#include <stdint.h>
#include "httpstatus/export.h"
#include "httpstatus/retry_policy.h"
enum httpstatus_budget_outcome {
    HTTPSTATUS_OUTCOME_REQUEST = 1,
    HTTPSTATUS_OUTCOME_FIRST_TRY_SUCCESS = 2,
    HTTPSTATUS_OUTCOME_RETRY_SUCCESS = 3,
    HTTPSTATUS_OUTCOME_FAILURE = 4,
    HTTPSTATUS_OUTCOME_CANCELLED = 5
};
typedef struct httpstatus_budget {
    uint32_t size;
    uint32_t known;
    int32_t model, capacity, level, cost, cost_timeout, cost_throttled, gain, percent_milli, floor, active_requests,
        active_retries, slot;
    int64_t window_ms, slot_start_ms;
    int32_t slots[10];
} httpstatus_budget;
#define HTTPSTATUS_BUDGET_INIT \
    { \
        sizeof(httpstatus_budget), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, \
        { \
            0 \
        } \
    }
HTTPSTATUS_BEGIN
HTTPSTATUS_API int httpstatus_budget_init(httpstatus_budget *budget, const httpstatus_retry_settings *policy,
                                          int64_t now_ms);
HTTPSTATUS_API int32_t httpstatus_budget_try(httpstatus_budget *budget, int32_t cost, int64_t now_ms);
HTTPSTATUS_API int httpstatus_budget_deposit(httpstatus_budget *budget, int outcome, int32_t leased, int64_t now_ms);
HTTPSTATUS_END
#endif
