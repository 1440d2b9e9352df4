/* SPDX-License-Identifier: MIT */
#ifndef HTTPSTATUS_METHOD_H
#define HTTPSTATUS_METHOD_H
#include <stdbool.h>
#include <stddef.h>
#include "httpstatus/codes.h"
#include "httpstatus/export.h"
enum httpstatus_caching {
    HTTPSTATUS_CACHING_UNKNOWN = 0,
    HTTPSTATUS_CACHING_NO = 1,
    HTTPSTATUS_CACHING_YES = 2,
    HTTPSTATUS_CACHING_EXPLICIT = 3,
    HTTPSTATUS_CACHING_LIMITED = 4
};
HTTPSTATUS_BEGIN
HTTPSTATUS_API int httpstatus_method_from_text(const char *text, size_t len);
HTTPSTATUS_API const char *httpstatus_method_name(int method);
HTTPSTATUS_API bool httpstatus_method_is_safe(int method);
HTTPSTATUS_API bool httpstatus_method_is_idempotent(int method);
HTTPSTATUS_API bool httpstatus_method_is_sendable(int method);
HTTPSTATUS_API int httpstatus_method_caching(int method);
HTTPSTATUS_END
#endif
