/* SPDX-License-Identifier: MIT */
#ifndef HTTPSTATUS_LOOKUP_H
#define HTTPSTATUS_LOOKUP_H
#include <stddef.h>
#include "httpstatus/export.h"
#include "httpstatus/registry.h"
HTTPSTATUS_BEGIN
HTTPSTATUS_API int httpstatus_from_text(const char *text, size_t len);
HTTPSTATUS_API const httpstatus_entry *httpstatus_lookup(const char *text, size_t len);
HTTPSTATUS_API const httpstatus_entry *httpstatus_lookup_next(const char *text, size_t len,
                                                              const httpstatus_entry *entry);
HTTPSTATUS_API int httpstatus_from_name(const char *text, size_t len);
HTTPSTATUS_API int httpstatus_from_reason(const char *text, size_t len);
HTTPSTATUS_API int httpstatus_code_parse(const char *text, size_t len, int *out_code);
HTTPSTATUS_END
#endif
