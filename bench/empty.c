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

int empty_date_parse(const char *text, size_t len, int64_t now_s, int64_t *out_s)
{
    (void)text;
    (void)len;
    (void)now_s;
    (void)out_s;
    return 0;
}

int empty_hint_parse(const char *text, size_t len, int64_t now_s, httpstatus_retry_after *out)
{
    (void)text;
    (void)len;
    (void)now_s;
    (void)out;
    return 0;
}

int64_t empty_backoff(const httpstatus_retry_settings *policy, uint32_t attempt, uint64_t random)
{
    (void)policy;
    (void)attempt;
    (void)random;
    return 0;
}

int empty_decide(const httpstatus_retry_settings *policy, const httpstatus_retry_facts *facts,
                 httpstatus_budget *budget, httpstatus_retry_verdict *out)
{
    (void)policy;
    (void)facts;
    (void)budget;
    (void)out;
    return 0;
}
