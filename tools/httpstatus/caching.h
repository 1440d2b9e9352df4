/* SPDX-License-Identifier: MIT */
/* What a cache does with one response: may it be stored, and what does a later request get. */

#ifndef CACHING_H
#define CACHING_H

#include <stdbool.h>

#include <jansson.h>

#include "options.h"

/* What becomes of a stale response when the origin fails: by this answer, or without one. */
enum { FAILURE_CODE = HTTPSTATUS_SERVICE_UNAVAILABLE, CACHE_STATUS_BYTES = 256 };

struct caching {
    const struct options *options;
    const struct cache_options *cache;
    int code;
    int later_method;     /* of the later request: HEAD after HEAD, else GET */
    const char *targeted; /* the field that stands for Cache-Control; NULL for none */
    const char *broken;   /* the first targeted field that is there and cannot be read; NULL for none */
    bool stored;          /* the verdicts below but reuse are there */
    int64_t stale_s;      /* when it is, or becomes, stale; not before the later request */
    httpstatus_cache_verdict store;
    httpstatus_cache_verdict reuse;     /* of the later request */
    httpstatus_cache_verdict stale;     /* of one that finds it stale */
    httpstatus_cache_verdict last;      /* of one that comes when stale-while-revalidate is over, if that is stale's */
    httpstatus_cache_verdict failure;   /* of one that finds it stale, when the origin answers FAILURE_CODE ... */
    httpstatus_cache_verdict no_answer; /* ... or not at all */
    char first_status[CACHE_STATUS_BYTES]; /* Cache-Status of the response that may be stored ... */
    char later_status[CACHE_STATUS_BYTES]; /* ... and of what the later request gets */
};

/* Decides by the cache of the options; head may be NULL: the fields are those of the options alone. */
struct caching caching_make(const struct options *options, const struct cache_options *cache, int code,
                            const struct field_list *head);

/* Whether the answer comes from the cache. */
bool caching_serves(const httpstatus_cache_verdict *verdict);

/* The name of the request's method, as typed when it is not registered. */
const char *caching_method(const struct caching *caching);

json_t *json_caching(const struct caching *caching);

/* The same for a row of a table: members of members at the top, reasons as their tokens. */
json_t *json_caching_row(const struct caching *caching);

#endif
