/* SPDX-License-Identifier: MIT */
#include "httpstatus/retry_rule.h"

#include "generated/tables.h"

/* Outside 100..599 there is nothing to repeat, as for an interim response, whose row is the first. */
static const struct hs_retry *retry_row(int code)
{
    unsigned index = (unsigned)code - 100u;
    return index < 500u ? &hs_retries[hs_retry_index[index]] : NULL;
}

int httpstatus_retry_rule(int code)
{
    const struct hs_retry *row = retry_row(code);
    return row != NULL ? row->rule : HTTPSTATUS_RETRY_RULE_NONE;
}

int httpstatus_retry_why(int code)
{
    const struct hs_retry *row = retry_row(code);
    return row != NULL ? row->why : HTTPSTATUS_WHY_UNKNOWN_CODE;
}

int httpstatus_retry_applied(int code)
{
    const struct hs_retry *row = retry_row(code);
    return row != NULL ? row->applied : HTTPSTATUS_APPLIED_UNKNOWN;
}

uint32_t httpstatus_retry_needs(int code)
{
    const struct hs_retry *row = retry_row(code);
    return row != NULL ? row->needs : 0;
}

int httpstatus_retry_has_hint(int code)
{
    const struct hs_retry *row = retry_row(code);
    return row != NULL ? row->hint : HTTPSTATUS_HINT_SOURCE_NONE;
}

bool httpstatus_is_retryable(int code)
{
    return (httpstatus_flags(code) & HTTPSTATUS_FLAG_RETRYABLE) != 0;
}
