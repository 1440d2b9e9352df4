/* SPDX-License-Identifier: MIT */
#ifndef HTTPSTATUS_FRESHNESS_H
#define HTTPSTATUS_FRESHNESS_H
#include <stdint.h>
#include "httpstatus/cache_preset.h"
#include "httpstatus/cache_record.h"
#include "httpstatus/export.h"
HTTPSTATUS_BEGIN
HTTPSTATUS_API int64_t httpstatus_freshness_lifetime_s(const httpstatus_cache_record *record,
                                                       const httpstatus_cache_options *options, uint32_t *source);
HTTPSTATUS_API int64_t httpstatus_freshness_age_s(const httpstatus_cache_record *record,
                                                  const httpstatus_cache_options *options, int64_t now_s);
HTTPSTATUS_API const char *httpstatus_freshness_source_name(int source);
HTTPSTATUS_END
#endif
