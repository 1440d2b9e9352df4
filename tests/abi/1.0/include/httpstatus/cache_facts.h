/* SPDX-License-Identifier: MIT */
#ifndef HTTPSTATUS_CACHE_FACTS_H
#define HTTPSTATUS_CACHE_FACTS_H
#include <stddef.h>
#include <stdint.h>
#include "httpstatus/cache_control.h"
#include "httpstatus/cache_words.h"
#include "httpstatus/codes.h"
#include "httpstatus/export.h"
typedef struct httpstatus_cache_facts {
    uint32_t size;
    uint32_t known;
    uint32_t seen;
    uint32_t flags;
    int32_t code;
    uint32_t method;
    uint32_t age_s;
    uint32_t reserved;
    int64_t request_time_s;
    int64_t response_time_s;
    int64_t date_s;
    int64_t expires_s;
    int64_t last_modified_s;
    int64_t if_modified_since_s;
    uint64_t etag_hash;
    uint64_t length_bytes;
    uint64_t first_byte;
    uint64_t last_byte;
    uint64_t received_bytes;
    httpstatus_cache_control request_cc;
    httpstatus_cache_control response_cc;
    httpstatus_cache_control targeted_cc;
} httpstatus_cache_facts;
#define HTTPSTATUS_CACHE_FACTS_INIT \
    { \
        sizeof(httpstatus_cache_facts), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, \
            HTTPSTATUS_CACHE_CONTROL_INIT, HTTPSTATUS_CACHE_CONTROL_INIT, HTTPSTATUS_CACHE_CONTROL_INIT \
    }
HTTPSTATUS_BEGIN
HTTPSTATUS_API int httpstatus_cache_facts_field(httpstatus_cache_facts *facts, int side, const char *name,
                                                size_t name_len, const char *value, size_t value_len, int64_t now_s);
HTTPSTATUS_END
#endif
