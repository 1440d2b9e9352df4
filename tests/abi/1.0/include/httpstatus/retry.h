/* SPDX-License-Identifier: MIT */
#ifndef HTTPSTATUS_RETRY_H
#define HTTPSTATUS_RETRY_H
#include <stdint.h>
#include "httpstatus/budget.h"
#include "httpstatus/export.h"
#include "httpstatus/retry_facts.h"
#include "httpstatus/retry_policy.h"
typedef struct httpstatus_retry_verdict {
    uint32_t size;
    uint32_t known;
    int32_t action;
    int32_t why;
    int32_t decided_by;
    int32_t safety;
    int64_t delay_ms;
    int64_t delay_min_ms;
    int64_t delay_max_ms;
    int32_t budget_cost;
    uint32_t notes;
} httpstatus_retry_verdict;
#define HTTPSTATUS_RETRY_VERDICT_INIT \
    { \
        sizeof(httpstatus_retry_verdict), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 \
    }
HTTPSTATUS_BEGIN
HTTPSTATUS_API int httpstatus_retry_decide(const httpstatus_retry_settings *policy, const httpstatus_retry_facts *facts,
                                           httpstatus_budget *budget, httpstatus_retry_verdict *out);
HTTPSTATUS_API const char *httpstatus_retry_action_name(int action);
HTTPSTATUS_API const char *httpstatus_decided_by_name(int decided_by);
HTTPSTATUS_API const char *httpstatus_retry_safety_name(int safety);
HTTPSTATUS_END
#endif
