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

int empty_control_feed(httpstatus_cache_control *cc, const char *text, size_t len)
{
    (void)cc;
    (void)text;
    (void)len;
    return 0;
}

int empty_store(const httpstatus_cache_facts *facts, const httpstatus_cache_options *options,
                httpstatus_cache_verdict *verdict, httpstatus_cache_record *record)
{
    (void)facts;
    (void)options;
    (void)verdict;
    (void)record;
    return 0;
}

int empty_reuse(const httpstatus_cache_record *record, const httpstatus_cache_facts *request, int64_t now_s,
                const httpstatus_cache_options *options, httpstatus_cache_verdict *verdict)
{
    (void)record;
    (void)request;
    (void)now_s;
    (void)options;
    (void)verdict;
    return 0;
}

int empty_pack(const httpstatus_cache_record *record, unsigned char *bytes, size_t cap)
{
    (void)record;
    (void)bytes;
    (void)cap;
    return 0;
}

int empty_unpack(const unsigned char *bytes, size_t len, httpstatus_cache_record *record)
{
    (void)bytes;
    (void)len;
    (void)record;
    return 0;
}
