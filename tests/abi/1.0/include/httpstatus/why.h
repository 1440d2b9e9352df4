/* SPDX-License-Identifier: MIT */
#ifndef HTTPSTATUS_WHY_H
#define HTTPSTATUS_WHY_H
#include "httpstatus/codes.h"
#include "httpstatus/export.h"
enum httpstatus_level {
    HTTPSTATUS_LEVEL_UNKNOWN = 0,
    HTTPSTATUS_LEVEL_MUST = 1,
    HTTPSTATUS_LEVEL_SHOULD = 2,
    HTTPSTATUS_LEVEL_MAY = 3,
    HTTPSTATUS_LEVEL_CONVENTION = 4,
    HTTPSTATUS_LEVEL_POLICY = 5,
    HTTPSTATUS_LEVEL_OUGHT = 6,
    HTTPSTATUS_LEVEL_DRAFT = 7,
    HTTPSTATUS_LEVEL_DEFINITION = 8
};
HTTPSTATUS_BEGIN
HTTPSTATUS_API const char *httpstatus_why_name(int why);
HTTPSTATUS_API const char *httpstatus_why_text(int why);
HTTPSTATUS_API const char *httpstatus_why_source(int why);
HTTPSTATUS_API int httpstatus_why_level(int why);
HTTPSTATUS_API const char *httpstatus_level_name(int level);
HTTPSTATUS_END
#endif
