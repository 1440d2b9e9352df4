/* SPDX-License-Identifier: MIT */
#ifndef HTTPSTATUS_FIELD_VALUE_H
#define HTTPSTATUS_FIELD_VALUE_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "httpstatus/export.h"
#define HTTPSTATUS_LENGTH_UNKNOWN UINT64_MAX
HTTPSTATUS_BEGIN
HTTPSTATUS_API bool httpstatus_list_next(const char *text, size_t len, size_t *pos, size_t *at, size_t *n);
HTTPSTATUS_API bool httpstatus_field_value_match(const char *a, size_t a_len, const char *b, size_t b_len);
HTTPSTATUS_API bool httpstatus_etag_match(const char *list, size_t list_len, const char *etag, size_t etag_len,
                                          bool weak);
HTTPSTATUS_API int httpstatus_range_parse(const char *text, size_t len, uint64_t complete_bytes, uint64_t *first_byte,
                                          uint64_t *last_byte);
HTTPSTATUS_API bool httpstatus_if_range_match(const char *text, size_t len, const char *etag, size_t etag_len,
                                              const char *modified, size_t modified_len);
HTTPSTATUS_API int httpstatus_content_range_parse(const char *text, size_t len, uint64_t *first_byte,
                                                  uint64_t *last_byte, uint64_t *complete_bytes);
HTTPSTATUS_END
#endif
