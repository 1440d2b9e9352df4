/* SPDX-License-Identifier: MIT */
#ifndef HTTPSTATUS_SUBSTATUS_H
#define HTTPSTATUS_SUBSTATUS_H
#include <stddef.h>
#include "httpstatus/export.h"
typedef struct httpstatus_substatus httpstatus_substatus;
enum httpstatus_substate {
    HTTPSTATUS_SUBSTATE_UNKNOWN = 0,
    HTTPSTATUS_SUBSTATE_LISTED = 1,
    HTTPSTATUS_SUBSTATE_LEGACY = 2,
    HTTPSTATUS_SUBSTATE_SDK_ONLY = 3,
    HTTPSTATUS_SUBSTATE_ARTICLE_ONLY = 4
};
HTTPSTATUS_BEGIN
HTTPSTATUS_API int httpstatus_substatus_parse(const char *text, size_t len, int *out_code, int *out_sub);
HTTPSTATUS_API const httpstatus_substatus *httpstatus_substatus_find(int code, int sub);
HTTPSTATUS_API const httpstatus_substatus *httpstatus_substatus_next(const httpstatus_substatus *row);
HTTPSTATUS_API const httpstatus_substatus *httpstatus_substatus_walk(const httpstatus_substatus *row);
HTTPSTATUS_API int httpstatus_substatus_code(const httpstatus_substatus *row);
HTTPSTATUS_API int httpstatus_substatus_number(const httpstatus_substatus *row);
HTTPSTATUS_API const char *httpstatus_substatus_meaning(const httpstatus_substatus *row);
HTTPSTATUS_API const char *httpstatus_substatus_version(const httpstatus_substatus *row);
HTTPSTATUS_API const char *httpstatus_substatus_component(const httpstatus_substatus *row);
HTTPSTATUS_API int httpstatus_substatus_state(const httpstatus_substatus *row);
HTTPSTATUS_API const char *httpstatus_substatus_note(const httpstatus_substatus *row);
HTTPSTATUS_API const char *httpstatus_substatus_constant(const httpstatus_substatus *row);
HTTPSTATUS_API const char *httpstatus_substatus_source(const httpstatus_substatus *row);
HTTPSTATUS_END
#endif
