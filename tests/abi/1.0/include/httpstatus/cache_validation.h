/* SPDX-License-Identifier: MIT */
#ifndef HTTPSTATUS_CACHE_VALIDATION_H
#define HTTPSTATUS_CACHE_VALIDATION_H
#include <stdbool.h>
#include <stdint.h>
#include "httpstatus/cache.h"
#include "httpstatus/export.h"
HTTPSTATUS_BEGIN
HTTPSTATUS_API int httpstatus_cache_on_validation(const httpstatus_cache_record *record,
                                                  const httpstatus_cache_facts *answer,
                                                  const httpstatus_cache_options *options,
                                                  httpstatus_cache_verdict *verdict, httpstatus_cache_record *updated);
HTTPSTATUS_API int httpstatus_cache_on_failure(const httpstatus_cache_record *record,
                                               const httpstatus_cache_facts *request, int code, int64_t now_s,
                                               const httpstatus_cache_options *options,
                                               httpstatus_cache_verdict *verdict);
HTTPSTATUS_API bool httpstatus_cache_invalidates(int method, int code);
HTTPSTATUS_END
#endif
