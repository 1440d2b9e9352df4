/* SPDX-License-Identifier: MIT */
#include "httpstatus/class.h"

#include "httpstatus/registry.h"
#include "text.h"

/* Five blocks of a hundred from 100 on: one subtraction answers both ends of a range. */
static inline bool within(int code, unsigned from, unsigned count)
{
    return (unsigned)code - from < count;
}

int httpstatus_class_of(int code)
{
    /* Multiplication instead of division: c * 5243 >> 19 is c / 100 for every c below 43699. */
    return within(code, 100, 500) ? (int)((unsigned)code * 5243u >> 19) : HTTPSTATUS_CLASS_INVALID;
}

const char *httpstatus_class_name(int code)
{
    return hs_nth_word("invalid\0informational\0success\0redirection\0client_error\0server_error",
                       (unsigned)httpstatus_class_of(code));
}

bool httpstatus_is_valid(int code)
{
    return within(code, 100, 500);
}

bool httpstatus_is_informational(int code)
{
    return within(code, 100, 100);
}

bool httpstatus_is_success(int code)
{
    return within(code, 200, 100);
}

bool httpstatus_is_redirection(int code)
{
    return within(code, 300, 100);
}

bool httpstatus_is_client_error(int code)
{
    return within(code, 400, 100);
}

bool httpstatus_is_server_error(int code)
{
    return within(code, 500, 100);
}

bool httpstatus_is_error(int code)
{
    return within(code, 400, 200);
}

bool httpstatus_is_final(int code)
{
    return within(code, 200, 400);
}

int httpstatus_effective(int code)
{
    if (httpstatus_is_registered(code)) {
        return code;
    }
    return httpstatus_is_valid(code) ? httpstatus_class_of(code) * 100 : HTTPSTATUS_INTERNAL_SERVER_ERROR;
}
