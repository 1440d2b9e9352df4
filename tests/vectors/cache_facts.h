/* SPDX-License-Identifier: MIT */
/* A stored response, the request that asks for it and the origin's answer, as vectors write them. */

#ifndef HTTPSTATUS_TESTS_CACHE_FACTS_H
#define HTTPSTATUS_TESTS_CACHE_FACTS_H

#include "httpstatus.h"
#include "value.h"

typedef struct cache_story {
    httpstatus_cache_options options;
    httpstatus_cache_facts first;  /* the request and the response that is to be stored */
    httpstatus_cache_facts asked;  /* the request that asks for it */
    httpstatus_cache_facts answer; /* what the origin says to that */
    bool stored, invalidated;
    int answer_code; /* 0: none */
    int64_t now_s;
} cache_story;

/* The first value is the name of a preset; false on a name or a value that does not exist. */
bool cache_story_read(const values *in, cache_story *out);

#endif
