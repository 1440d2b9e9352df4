/* SPDX-License-Identifier: MIT */
#ifndef HTTPSTATUS_STATUSLINE_H
#define HTTPSTATUS_STATUSLINE_H
#include <stddef.h>
#include <stdint.h>
#include "httpstatus/export.h"
enum httpstatus_leniency {
    HTTPSTATUS_LENIENCY_LEADING_BLANK = 1,
    HTTPSTATUS_LENIENCY_OTHER_PROTOCOL = 2,
    HTTPSTATUS_LENIENCY_NO_VERSION = 4,
    HTTPSTATUS_LENIENCY_SHORT_VERSION = 8,
    HTTPSTATUS_LENIENCY_SEPARATOR = 16,
    HTTPSTATUS_LENIENCY_SHORT_CODE = 32,
    HTTPSTATUS_LENIENCY_NO_SPACE = 64,
    HTTPSTATUS_LENIENCY_CONTROL_IN_REASON = 128,
    HTTPSTATUS_LENIENCY_PSEUDO_FIELD = 256,
    HTTPSTATUS_LENIENCY_BARE_LINE_END = 512
};
typedef struct httpstatus_statusline {
    uint32_t size;
    uint32_t known;
    int32_t major;
    int32_t minor;
    int32_t code;
    uint32_t forgiven;
    uint64_t reason_offset;
    uint64_t reason_bytes;
} httpstatus_statusline;
#define HTTPSTATUS_STATUSLINE_INIT \
    { \
        sizeof(httpstatus_statusline), 0, 0, 0, 0, 0, 0, 0 \
    }
HTTPSTATUS_BEGIN
HTTPSTATUS_API int httpstatus_statusline_parse(const char *text, size_t len, httpstatus_statusline *out);
HTTPSTATUS_API int httpstatus_statusline_parse_lenient(const char *text, size_t len, httpstatus_statusline *out);
HTTPSTATUS_API size_t httpstatus_statusline_format(char *buf, size_t cap, int version, int code, const char *text,
                                                   size_t len);
HTTPSTATUS_END
#endif
