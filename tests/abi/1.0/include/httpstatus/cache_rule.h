/* SPDX-License-Identifier: MIT */
#ifndef HTTPSTATUS_CACHE_RULE_H
#define HTTPSTATUS_CACHE_RULE_H
#include <stdbool.h>
#include <stdint.h>
#include "httpstatus/cache_words.h"
#include "httpstatus/export.h"
HTTPSTATUS_BEGIN
HTTPSTATUS_API int httpstatus_cache_rule(int code);
HTTPSTATUS_API int httpstatus_cache_why(int code);
HTTPSTATUS_API bool httpstatus_is_cacheable(int code);
HTTPSTATUS_API bool httpstatus_cache_understood(int code, uint32_t option_flags);
HTTPSTATUS_API bool httpstatus_cache_is_stale_if_error(int code);
HTTPSTATUS_API const char *httpstatus_cacheability_name(int cacheability);
HTTPSTATUS_END
#endif
