/* SPDX-License-Identifier: MIT */
#ifndef HTTPSTATUS_RETRY_AFTER_H
#define HTTPSTATUS_RETRY_AFTER_H
#include <stddef.h>
#include <stdint.h>
#include "httpstatus/export.h"
enum httpstatus_hint_kind {
    HTTPSTATUS_HINT_UNKNOWN = 0,
    HTTPSTATUS_HINT_ABSENT = 1,
    HTTPSTATUS_HINT_DELAY = 2,
    HTTPSTATUS_HINT_DATE = 3,
    HTTPSTATUS_HINT_PAST = 4,
    HTTPSTATUS_HINT_INVALID = 5
};
enum httpstatus_hint_flag {
    HTTPSTATUS_HINT_SATURATED = 1,
    HTTPSTATUS_HINT_LOOKS_EPOCH = 2,
    HTTPSTATUS_HINT_FRACTION = 4,
    HTTPSTATUS_HINT_SIGN = 8,
    HTTPSTATUS_HINT_NEGATIVE = 16,
    HTTPSTATUS_HINT_LIST = 32,
    HTTPSTATUS_HINT_EMPTY = 64,
    HTTPSTATUS_HINT_WEEKDAY_WRONG = 128,
    HTTPSTATUS_HINT_LEAP_SECOND = 256,
    HTTPSTATUS_HINT_SKEW_FIXED = 512,
    HTTPSTATUS_HINT_MILLISECONDS = 1024,
    HTTPSTATUS_HINT_RATELIMIT = 2048
};
enum httpstatus_hint_unit {
    HTTPSTATUS_UNIT_SECONDS = 1,
    HTTPSTATUS_UNIT_MILLISECONDS = 2,
    HTTPSTATUS_UNIT_EPOCH = 3,
    HTTPSTATUS_UNIT_SECONDS_OR_EPOCH = 4,
    HTTPSTATUS_UNIT_RATELIMIT = 5
};
enum httpstatus_retry_after_known {
    HTTPSTATUS_RETRY_AFTER_DELAY = 1,
    HTTPSTATUS_RETRY_AFTER_AT = 2
};
typedef struct httpstatus_retry_after {
    uint32_t size;
    uint32_t known;
    int32_t kind;
    uint32_t flags;
    int64_t delay_ms;
    int64_t at_s;
} httpstatus_retry_after;
#define HTTPSTATUS_RETRY_AFTER_INIT \
    { \
        sizeof(httpstatus_retry_after), 0, 0, 0, 0, 0 \
    }
HTTPSTATUS_BEGIN
HTTPSTATUS_API int httpstatus_retry_after_parse(const char *text, size_t len, int64_t now_s,
                                                httpstatus_retry_after *out);
HTTPSTATUS_API int httpstatus_retry_after_parse_as(const char *text, size_t len, int unit, int64_t now_s,
                                                   httpstatus_retry_after *out);
HTTPSTATUS_API int httpstatus_retry_after_skew(httpstatus_retry_after *hint, int64_t server_date_s);
HTTPSTATUS_END
#endif
