/* SPDX-License-Identifier: MIT */
#ifndef HTTPSTATUS_REDIRECT_H
#define HTTPSTATUS_REDIRECT_H
#include <stdbool.h>
#include "httpstatus/entry.h"
#include "httpstatus/export.h"
HTTPSTATUS_BEGIN
HTTPSTATUS_API int httpstatus_redirect_kind(int code);
HTTPSTATUS_API bool httpstatus_redirect_is_permanent(int code);
HTTPSTATUS_API int httpstatus_redirect_next_method(int code, int method);
HTTPSTATUS_API int httpstatus_redirect_strict_method(int code, int method);
HTTPSTATUS_API int httpstatus_redirect_why(int code, int method);
HTTPSTATUS_END
#endif
