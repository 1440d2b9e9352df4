/* SPDX-License-Identifier: MIT */
#ifndef HTTPSTATUS_BULK_H
#define HTTPSTATUS_BULK_H
#include <stddef.h>
#include <stdint.h>
#include "httpstatus/export.h"
enum httpstatus_bulk_slot {
    HTTPSTATUS_BULK_OTHER = 1000
};
#define HTTPSTATUS_BULK_SLOTS 1001
HTTPSTATUS_BEGIN
HTTPSTATUS_API int httpstatus_bulk_class(const uint16_t *codes, size_t n, uint8_t *out);
HTTPSTATUS_API int httpstatus_bulk_flags(const uint16_t *codes, size_t n, uint32_t *out);
HTTPSTATUS_API int httpstatus_bulk_histogram(const uint16_t *codes, size_t n, uint64_t *counts);
HTTPSTATUS_API size_t httpstatus_bulk_parse(const char *text, size_t len, size_t *pos, uint16_t *codes, size_t cap);
HTTPSTATUS_END
#endif
