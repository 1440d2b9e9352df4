/* SPDX-License-Identifier: MIT */
#ifndef HTTPSTATUS_VENDOR_H
#define HTTPSTATUS_VENDOR_H
#include <stddef.h>
#include "httpstatus/codes.h"
#include "httpstatus/export.h"
HTTPSTATUS_BEGIN
HTTPSTATUS_API const char *httpstatus_vendor_name(int vendor);
HTTPSTATUS_API const char *httpstatus_vendor_title(int vendor);
HTTPSTATUS_API const char *httpstatus_vendor_url(int vendor);
HTTPSTATUS_API int httpstatus_vendor_by_name(const char *text, size_t len);
HTTPSTATUS_END
#endif
