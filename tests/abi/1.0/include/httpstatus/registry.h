/* SPDX-License-Identifier: MIT */
#ifndef HTTPSTATUS_REGISTRY_H
#define HTTPSTATUS_REGISTRY_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "httpstatus/codes.h"
#include "httpstatus/export.h"
typedef struct httpstatus_entry httpstatus_entry;
enum httpstatus_flag {
    HTTPSTATUS_FLAG_REGISTERED = 1,
    HTTPSTATUS_FLAG_VENDOR = 2,
    HTTPSTATUS_FLAG_NO_CONTENT = 4,
    HTTPSTATUS_FLAG_EMPTY_CONTENT = 8,
    HTTPSTATUS_FLAG_REDIRECT = 16,
    HTTPSTATUS_FLAG_PERMANENT = 32,
    HTTPSTATUS_FLAG_METHOD_KEPT = 64,
    HTTPSTATUS_FLAG_RETRYABLE = 128,
    HTTPSTATUS_FLAG_CACHEABLE = 256
};
HTTPSTATUS_BEGIN
HTTPSTATUS_API const char *httpstatus_reason(int code);
HTTPSTATUS_API const char *httpstatus_name(int code);
HTTPSTATUS_API bool httpstatus_is_registered(int code);
HTTPSTATUS_API uint32_t httpstatus_flags(int code);
HTTPSTATUS_API const httpstatus_entry *httpstatus_find(int code);
HTTPSTATUS_API const httpstatus_entry *httpstatus_find_in(int code, int vendor);
HTTPSTATUS_API const httpstatus_entry *httpstatus_first(void);
HTTPSTATUS_API const httpstatus_entry *httpstatus_next(const httpstatus_entry *entry);
HTTPSTATUS_API const char *httpstatus_registry_date(void);
HTTPSTATUS_END
#endif
