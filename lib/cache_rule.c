/* SPDX-License-Identifier: MIT */
#include "httpstatus/cache_rule.h"

#include "generated/tables.h"
#include "text.h"

/* Outside 100..599 the rule is 0, HTTPSTATUS_CACHEABILITY_UNKNOWN, and there are no marks. */
static unsigned cache_row(int code)
{
    unsigned index = (unsigned)code - 100u;
    return index < 500u ? hs_cacheability[index] : 0;
}

int httpstatus_cache_rule(int code)
{
    return (int)(cache_row(code) & HS_CACHE_RULE);
}

int httpstatus_cache_why(int code)
{
    switch (httpstatus_cache_rule(code)) {
    case HTTPSTATUS_CACHEABILITY_HEURISTIC:
        return HTTPSTATUS_WHY_HEURISTIC_STATUS;
    case HTTPSTATUS_CACHEABILITY_HEURISTIC_RANGE:
        return HTTPSTATUS_WHY_HEURISTIC_RANGE;
    case HTTPSTATUS_CACHEABILITY_EXPLICIT:
    case HTTPSTATUS_CACHEABILITY_SPECIAL:
        return HTTPSTATUS_WHY_EXPLICIT_STATUS;
    case HTTPSTATUS_CACHEABILITY_VALIDATION:
        return HTTPSTATUS_WHY_VALIDATION_STATUS;
    case HTTPSTATUS_CACHEABILITY_MUST_NOT_STORE:
        return HTTPSTATUS_WHY_STATUS_MUST_NOT_BE_STORED;
    default:
        return HTTPSTATUS_WHY_STATUS_NOT_FINAL;
    }
}

bool httpstatus_is_cacheable(int code)
{
    return (httpstatus_flags(code) & HTTPSTATUS_FLAG_CACHEABLE) != 0;
}

bool httpstatus_cache_understood(int code, uint32_t option_flags)
{
    bool ranges = (option_flags & HTTPSTATUS_CACHE_RANGES) != 0;
    return (cache_row(code) & (HS_CACHE_UNDERSTOOD | (ranges ? HS_CACHE_UNDERSTOOD_WITH_RANGES : 0u))) != 0;
}

bool httpstatus_cache_is_stale_if_error(int code)
{
    return (cache_row(code) & HS_CACHE_STALE_IF_ERROR) != 0;
}

const char *httpstatus_cacheability_name(int cacheability)
{
    bool known =
        cacheability >= HTTPSTATUS_CACHEABILITY_INTERIM && cacheability <= HTTPSTATUS_CACHEABILITY_MUST_NOT_STORE;
    return hs_nth_word("unknown\0interim\0heuristic\0heuristic-range\0explicit\0special\0validation\0must-not-store",
                       known ? (unsigned)cacheability : 0);
}
