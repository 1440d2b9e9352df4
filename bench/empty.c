/* SPDX-License-Identifier: MIT */
#include "empty.h"

int empty_by_code(int code)
{
    (void)code;
    return 0;
}

int empty_by_text(const char *text, size_t len)
{
    (void)text;
    (void)len;
    return 0;
}

int empty_parse(const char *text, size_t len, httpstatus_statusline *out)
{
    (void)text;
    (void)len;
    (void)out;
    return 0;
}
