/* SPDX-License-Identifier: MIT */
#ifndef HTTPSTATUS_CLASS_H
#define HTTPSTATUS_CLASS_H
#include <stdbool.h>
#include "httpstatus/export.h"
enum httpstatus_class {
    HTTPSTATUS_CLASS_INVALID = 0,
    HTTPSTATUS_CLASS_INFORMATIONAL = 1,
    HTTPSTATUS_CLASS_SUCCESS = 2,
    HTTPSTATUS_CLASS_REDIRECTION = 3,
    HTTPSTATUS_CLASS_CLIENT_ERROR = 4,
    HTTPSTATUS_CLASS_SERVER_ERROR = 5
};
HTTPSTATUS_BEGIN
HTTPSTATUS_API int httpstatus_class_of(int code);
HTTPSTATUS_API const char *httpstatus_class_name(int code);
HTTPSTATUS_API bool httpstatus_is_valid(int code);
HTTPSTATUS_API bool httpstatus_is_informational(int code);
HTTPSTATUS_API bool httpstatus_is_success(int code);
HTTPSTATUS_API bool httpstatus_is_redirection(int code);
HTTPSTATUS_API bool httpstatus_is_client_error(int code);
HTTPSTATUS_API bool httpstatus_is_server_error(int code);
HTTPSTATUS_API bool httpstatus_is_error(int code);
HTTPSTATUS_API bool httpstatus_is_final(int code);
HTTPSTATUS_API int httpstatus_effective(int code);
HTTPSTATUS_END
#endif
