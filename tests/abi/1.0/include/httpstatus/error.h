/* SPDX-License-Identifier: MIT */
#ifndef HTTPSTATUS_ERROR_H
#define HTTPSTATUS_ERROR_H
#include "httpstatus/export.h"
enum httpstatus_error {
    HTTPSTATUS_E_NONE = 0,
    HTTPSTATUS_E_ARG = -1,
    HTTPSTATUS_E_SYNTAX = -2,
    HTTPSTATUS_E_RANGE = -3,
    HTTPSTATUS_E_SIZE = -4,
    HTTPSTATUS_E_NOT_FOUND = -5
};
HTTPSTATUS_BEGIN
HTTPSTATUS_API const char *httpstatus_error_name(int error);
HTTPSTATUS_API const char *httpstatus_error_text(int error);
HTTPSTATUS_END
#endif
