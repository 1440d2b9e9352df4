/* SPDX-License-Identifier: MIT */
/* The unit: functions that do nothing, behind the same boundary and with the same signatures as the library's. */

#ifndef BENCH_EMPTY_H
#define BENCH_EMPTY_H

#include <stddef.h>
#include <stdint.h>

#include "httpstatus/cache.h"
#include "httpstatus/retry.h"
#include "httpstatus/retry_after.h"
#include "httpstatus/statusline.h"

int empty_by_code(int code);
int empty_by_text(const char *text, size_t len);
int empty_parse(const char *text, size_t len, httpstatus_statusline *out);
int empty_date_parse(const char *text, size_t len, int64_t now_s, int64_t *out_s);
int empty_hint_parse(const char *text, size_t len, int64_t now_s, httpstatus_retry_after *out);
int64_t empty_backoff(const httpstatus_retry_settings *policy, uint32_t attempt, uint64_t random);
int empty_decide(const httpstatus_retry_settings *policy, const httpstatus_retry_facts *facts,
                 httpstatus_budget *budget, httpstatus_retry_verdict *out);
int empty_control_feed(httpstatus_cache_control *cc, const char *text, size_t len);
int empty_store(const httpstatus_cache_facts *facts, const httpstatus_cache_options *options,
                httpstatus_cache_verdict *verdict, httpstatus_cache_record *record);
int empty_reuse(const httpstatus_cache_record *record, const httpstatus_cache_facts *request, int64_t now_s,
                const httpstatus_cache_options *options, httpstatus_cache_verdict *verdict);
int empty_pack(const httpstatus_cache_record *record, unsigned char *bytes, size_t cap);
int empty_unpack(const unsigned char *bytes, size_t len, httpstatus_cache_record *record);

#endif
