/* SPDX-License-Identifier: MIT */
#ifndef HTTPSTATUS_CONTENT_H
#define HTTPSTATUS_CONTENT_H
#include "httpstatus/entry.h"
#include "httpstatus/export.h"
HTTPSTATUS_BEGIN
HTTPSTATUS_API int httpstatus_content_rule(int method, int code);
HTTPSTATUS_API int httpstatus_content_why(int method, int code);
HTTPSTATUS_END
#endif
