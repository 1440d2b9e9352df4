/* SPDX-License-Identifier: MIT */
#include "httpstatus/content.h"

#include "httpstatus/class.h"
#include "httpstatus/codes.h"

int httpstatus_content_why(int method, int code)
{
    int by_status = httpstatus_entry_content(httpstatus_find(httpstatus_effective(code)));
    if (by_status == HTTPSTATUS_CONTENT_NONE) {
        return HTTPSTATUS_WHY_CONTENT_NONE_BY_STATUS;
    }
    if (method == HTTPSTATUS_METHOD_HEAD) {
        return HTTPSTATUS_WHY_CONTENT_NONE_FOR_HEAD;
    }
    if (method == HTTPSTATUS_METHOD_CONNECT && httpstatus_is_success(code)) {
        return HTTPSTATUS_WHY_CONTENT_NONE_FOR_CONNECT;
    }
    return by_status == HTTPSTATUS_CONTENT_EMPTY ? HTTPSTATUS_WHY_CONTENT_MUST_BE_EMPTY
                                                 : HTTPSTATUS_WHY_CONTENT_ALLOWED;
}

int httpstatus_content_rule(int method, int code)
{
    switch (httpstatus_content_why(method, code)) {
    case HTTPSTATUS_WHY_CONTENT_ALLOWED:
        return HTTPSTATUS_CONTENT_ALLOWED;
    case HTTPSTATUS_WHY_CONTENT_MUST_BE_EMPTY:
        return HTTPSTATUS_CONTENT_EMPTY;
    default:
        return HTTPSTATUS_CONTENT_NONE;
    }
}
