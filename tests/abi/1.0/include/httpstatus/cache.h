/* SPDX-License-Identifier: MIT */
#ifndef HTTPSTATUS_CACHE_H
#define HTTPSTATUS_CACHE_H
#include <stdint.h>
#include "httpstatus/cache_facts.h"
#include "httpstatus/cache_preset.h"
#include "httpstatus/cache_record.h"
#include "httpstatus/cache_words.h"
#include "httpstatus/export.h"
#define HTTPSTATUS_CACHE_REASONS_MAX 8
typedef struct httpstatus_cache_verdict {
    uint32_t size;
    uint32_t known;
    uint32_t action;
    uint32_t why;
    uint32_t flags;
    uint32_t source;
    uint32_t fwd;
    uint32_t reasons;
    int64_t age_s;
    int64_t lifetime_s;
    int64_t ttl_s;
    int64_t swr_left_s;
    int64_t sie_left_s;
    uint32_t reason[HTTPSTATUS_CACHE_REASONS_MAX];
} httpstatus_cache_verdict;
#define HTTPSTATUS_CACHE_VERDICT_INIT \
    { \
        sizeof(httpstatus_cache_verdict), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, \
        { \
            0 \
        } \
    }
HTTPSTATUS_BEGIN
HTTPSTATUS_API int httpstatus_cache_store(const httpstatus_cache_facts *facts, const httpstatus_cache_options *options,
                                          httpstatus_cache_verdict *verdict, httpstatus_cache_record *record);
HTTPSTATUS_API int httpstatus_cache_reuse(const httpstatus_cache_record *record, const httpstatus_cache_facts *request,
                                          int64_t now_s, const httpstatus_cache_options *options,
                                          httpstatus_cache_verdict *verdict);
HTTPSTATUS_API const char *httpstatus_cache_action_name(int action);
HTTPSTATUS_END
#endif
