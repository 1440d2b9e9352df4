/* SPDX-License-Identifier: MIT */
#ifndef HTTPSTATUS_DATE_H
#define HTTPSTATUS_DATE_H
#include <stddef.h>
#include <stdint.h>
#include "httpstatus/export.h"
enum httpstatus_date_flag {
    HTTPSTATUS_DATE_WEEKDAY_WRONG = 1,
    HTTPSTATUS_DATE_LEAP_SECOND = 2,
    HTTPSTATUS_DATE_OBSOLETE_FORM = 4,
    HTTPSTATUS_DATE_CENTURY_GUESSED = 8,
    HTTPSTATUS_DATE_CASE = 16,
    HTTPSTATUS_DATE_BLANKS = 32,
    HTTPSTATUS_DATE_SHORT_NUMBER = 64,
    HTTPSTATUS_DATE_ZONE = 128,
    HTTPSTATUS_DATE_NO_WEEKDAY = 256,
    HTTPSTATUS_DATE_PUNCTUATION = 512
};
HTTPSTATUS_BEGIN
HTTPSTATUS_API int httpstatus_date_parse(const char *text, size_t len, int64_t now_s, int64_t *out_s);
HTTPSTATUS_API int httpstatus_date_flags(const char *text, size_t len, int64_t now_s);
HTTPSTATUS_API int httpstatus_date_parse_lenient(const char *text, size_t len, int64_t now_s, int64_t *out_s,
                                                 uint32_t *out_forgiven);
HTTPSTATUS_API int httpstatus_date_parse_folded(const char *text, size_t len, int64_t now_s, int64_t *out_s);
HTTPSTATUS_API size_t httpstatus_date_format(char *buf, size_t cap, int64_t when_s);
HTTPSTATUS_END
#endif
