/* SPDX-License-Identifier: MIT */
#ifndef HTTPSTATUS_SCAN_H
#define HTTPSTATUS_SCAN_H
#include <stddef.h>
#include <stdint.h>
#include "httpstatus/export.h"
#include "httpstatus/scan_words.h"
enum httpstatus_scan_known {
    HTTPSTATUS_SCAN_KNOWN_PLACE = 1,
    HTTPSTATUS_SCAN_KNOWN_SUBSTATUS = 2
};
typedef struct httpstatus_scan_line {
    uint32_t size;
    uint32_t known;
    uint64_t status_at;
    uint32_t status_len;
    uint16_t status;
    uint16_t substatus;
} httpstatus_scan_line;
#define HTTPSTATUS_SCAN_LINE_INIT \
    { \
        sizeof(httpstatus_scan_line), 0, 0, 0, 0, 0 \
    }
typedef struct httpstatus_scan {
    uint32_t size;
    uint32_t known;
    uint32_t format, field, substatus_field, name_len;
    uint32_t phase, bits, count, depth, token_len, token_tail, status_len, status;
    uint64_t offset, token_at, status_at;
    uint32_t substatus, matched;
    uint8_t name[64];
} httpstatus_scan;
#define HTTPSTATUS_SCAN_INIT \
    { \
        sizeof(httpstatus_scan), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, \
        { \
            0 \
        } \
    }
HTTPSTATUS_BEGIN
HTTPSTATUS_API int httpstatus_scan_init(httpstatus_scan *scan, int format);
HTTPSTATUS_API int httpstatus_scan_key(httpstatus_scan *scan, const char *text, size_t len);
HTTPSTATUS_API int httpstatus_scan_field(httpstatus_scan *scan, uint32_t field);
HTTPSTATUS_API int httpstatus_scan_detect(httpstatus_scan *scan, const char *text, size_t len);
HTTPSTATUS_API int httpstatus_scan_feed(httpstatus_scan *scan, const char *text, size_t len, size_t *pos,
                                        httpstatus_scan_line *lines, size_t cap);
HTTPSTATUS_API int httpstatus_scan_histogram(httpstatus_scan *scan, const char *text, size_t len, uint64_t *counts);
HTTPSTATUS_API int httpstatus_scan_end(httpstatus_scan *scan, httpstatus_scan_line *line);
HTTPSTATUS_END
#endif
