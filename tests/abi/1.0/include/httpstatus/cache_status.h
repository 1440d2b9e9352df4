/* SPDX-License-Identifier: MIT */
#ifndef HTTPSTATUS_CACHE_STATUS_H
#define HTTPSTATUS_CACHE_STATUS_H
#include <stddef.h>
#include <stdint.h>
#include "httpstatus/cache.h"
#include "httpstatus/export.h"
HTTPSTATUS_BEGIN
HTTPSTATUS_API size_t httpstatus_cache_status_format(char *buf, size_t cap, const char *name, size_t name_len,
                                                     const httpstatus_cache_verdict *verdict, int fwd_status,
                                                     uint32_t flags);
HTTPSTATUS_API const char *httpstatus_cache_fwd_name(int fwd);
HTTPSTATUS_END
#endif
