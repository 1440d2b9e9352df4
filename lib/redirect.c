/* SPDX-License-Identifier: MIT */
#include "httpstatus/redirect.h"

#include "httpstatus/class.h"
#include "httpstatus/codes.h"

int httpstatus_redirect_kind(int code)
{
    return httpstatus_entry_redirect(httpstatus_find(httpstatus_effective(code)));
}

bool httpstatus_redirect_is_permanent(int code)
{
    return (httpstatus_flags(code) & HTTPSTATUS_FLAG_PERMANENT) != 0;
}

static int next_method(int code, int method, bool as_browsers)
{
    switch (httpstatus_redirect_kind(code)) {
    case HTTPSTATUS_REDIRECT_CHOICE:
        /* A client may follow the choice that the server prefers; the Fetch standard does not. */
        return as_browsers ? HTTPSTATUS_METHOD_UNKNOWN : method;
    case HTTPSTATUS_REDIRECT_TEMPORARY_KEPT:
    case HTTPSTATUS_REDIRECT_PERMANENT_KEPT:
        return method;
    case HTTPSTATUS_REDIRECT_PERMANENT_MAY_BECOME_GET:
    case HTTPSTATUS_REDIRECT_TEMPORARY_MAY_BECOME_GET:
        return method == HTTPSTATUS_METHOD_POST && as_browsers ? HTTPSTATUS_METHOD_GET : method;
    case HTTPSTATUS_REDIRECT_OTHER_RESOURCE:
        return method == HTTPSTATUS_METHOD_HEAD ? method : HTTPSTATUS_METHOD_GET;
    default:
        return HTTPSTATUS_METHOD_UNKNOWN;
    }
}

int httpstatus_redirect_next_method(int code, int method)
{
    return next_method(code, method, true);
}

int httpstatus_redirect_strict_method(int code, int method)
{
    return next_method(code, method, false);
}

int httpstatus_redirect_why(int code, int method)
{
    bool post = method == HTTPSTATUS_METHOD_POST;
    switch (httpstatus_redirect_kind(code)) {
    case HTTPSTATUS_REDIRECT_CHOICE:
        return HTTPSTATUS_WHY_REDIRECT_CHOICE;
    case HTTPSTATUS_REDIRECT_PERMANENT_MAY_BECOME_GET:
        return post ? HTTPSTATUS_WHY_REDIRECT_PERMANENT_POST : HTTPSTATUS_WHY_REDIRECT_PERMANENT;
    case HTTPSTATUS_REDIRECT_TEMPORARY_MAY_BECOME_GET:
        return post ? HTTPSTATUS_WHY_REDIRECT_TEMPORARY_POST : HTTPSTATUS_WHY_REDIRECT_TEMPORARY;
    case HTTPSTATUS_REDIRECT_OTHER_RESOURCE:
        return HTTPSTATUS_WHY_REDIRECT_OTHER_RESOURCE;
    case HTTPSTATUS_REDIRECT_NOT_MODIFIED:
        return HTTPSTATUS_WHY_REDIRECT_NOT_MODIFIED;
    case HTTPSTATUS_REDIRECT_DEPRECATED:
        return HTTPSTATUS_WHY_REDIRECT_USE_PROXY;
    case HTTPSTATUS_REDIRECT_RESERVED:
        return HTTPSTATUS_WHY_REDIRECT_RESERVED;
    case HTTPSTATUS_REDIRECT_TEMPORARY_KEPT:
        return HTTPSTATUS_WHY_REDIRECT_TEMPORARY_KEPT;
    case HTTPSTATUS_REDIRECT_PERMANENT_KEPT:
        return HTTPSTATUS_WHY_REDIRECT_PERMANENT_KEPT;
    default:
        return HTTPSTATUS_WHY_REDIRECT_NONE;
    }
}
