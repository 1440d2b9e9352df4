/* SPDX-License-Identifier: MIT */
#ifndef HTTPSTATUS_ADVICE_H
#define HTTPSTATUS_ADVICE_H
#include "httpstatus/export.h"
enum httpstatus_audience {
    HTTPSTATUS_AUDIENCE_CLIENT = 1,
    HTTPSTATUS_AUDIENCE_OPERATOR = 2
};
HTTPSTATUS_BEGIN
HTTPSTATUS_API const char *httpstatus_description(int code);
HTTPSTATUS_API const char *httpstatus_scenario(int code);
HTTPSTATUS_API const char *httpstatus_advice(int code, int audience);
HTTPSTATUS_END
#endif
