/* SPDX-License-Identifier: MIT */
#ifndef HTTPSTATUS_RETRY_POLICY_H
#define HTTPSTATUS_RETRY_POLICY_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "httpstatus/export.h"
#include "httpstatus/retry_words.h"
#define HTTPSTATUS_CODE_WORDS 15
typedef struct httpstatus_retry_settings {
    uint32_t size;
    uint32_t known;
    uint32_t flags;
    uint32_t actions;
    uint32_t opens;
    uint32_t events;
    uint32_t hint_forms;
    uint32_t needs_408;
    uint32_t needs_421;
    uint32_t needs_425;
    uint64_t methods;
    int32_t opens_by;
    int32_t hint_zero;
    int32_t hint_past;
    int32_t hint_invalid;
    int32_t hint_over_cap;
    int32_t hint_combine;
    int32_t hint_lo_q16;
    int32_t hint_hi_q16;
    int64_t hint_cap_ms;
    int64_t hint_window_ms;
    int64_t initial_ms;
    int64_t max_ms;
    int64_t jitter_add_ms;
    int64_t max_elapsed_ms;
    int32_t backoff;
    int32_t jitter;
    int32_t factor_q16;
    int32_t jitter_lo_q16;
    int32_t jitter_hi_q16;
    int32_t max_retries;
    int32_t budget_model;
    int32_t budget_capacity;
    int32_t budget_cost;
    int32_t budget_cost_timeout;
    int32_t budget_cost_throttled;
    int32_t budget_gain;
    int32_t budget_percent_milli;
    int32_t budget_floor;
    int64_t budget_window_ms;
    uint64_t statuses[HTTPSTATUS_CODE_WORDS];
    uint64_t hint_opens[HTTPSTATUS_CODE_WORDS];
    uint64_t hint_reads[HTTPSTATUS_CODE_WORDS];
    uint64_t any_method[HTTPSTATUS_CODE_WORDS];
} httpstatus_retry_settings;
#define HTTPSTATUS_RETRY_SETTINGS_INIT \
    { \
        sizeof(httpstatus_retry_settings), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, \
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, { 0 }, { 0 }, { 0 }, \
        { \
            0 \
        } \
    }
HTTPSTATUS_BEGIN
HTTPSTATUS_API int httpstatus_retry_policy(const char *text, size_t len, httpstatus_retry_settings *out);
HTTPSTATUS_API const char *httpstatus_retry_policy_name(int index);
HTTPSTATUS_API const char *httpstatus_retry_policy_about(int index);
HTTPSTATUS_API bool httpstatus_retry_policy_allows(const httpstatus_retry_settings *policy, int code);
HTTPSTATUS_API int httpstatus_retry_policy_set(httpstatus_retry_settings *policy, int code, bool on);
HTTPSTATUS_END
#endif
