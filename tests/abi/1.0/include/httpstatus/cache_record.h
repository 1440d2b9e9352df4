/* SPDX-License-Identifier: MIT */
#ifndef HTTPSTATUS_CACHE_RECORD_H
#define HTTPSTATUS_CACHE_RECORD_H
#include <stddef.h>
#include <stdint.h>
#include "httpstatus/cache_control.h"
#include "httpstatus/cache_words.h"
#include "httpstatus/export.h"
#define HTTPSTATUS_CACHE_RECORD_BYTES 256
typedef struct httpstatus_cache_record {
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
    uint64_t etag_hash;
    uint64_t length_bytes;
    uint64_t first_byte;
    uint64_t last_byte;
    uint64_t reserved2;
    httpstatus_cache_control response_cc;
    httpstatus_cache_control targeted_cc;
} httpstatus_cache_record;
#define HTTPSTATUS_CACHE_RECORD_INIT \
    { \
        sizeof(httpstatus_cache_record), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, \
            HTTPSTATUS_CACHE_CONTROL_INIT, HTTPSTATUS_CACHE_CONTROL_INIT \
    }
HTTPSTATUS_BEGIN
HTTPSTATUS_API int httpstatus_cache_record_invalidate(httpstatus_cache_record *record);
HTTPSTATUS_API int httpstatus_cache_record_pack(const httpstatus_cache_record *record, unsigned char *bytes,
                                                size_t cap);
HTTPSTATUS_API int httpstatus_cache_record_unpack(const unsigned char *bytes, size_t len,
                                                  httpstatus_cache_record *record);
HTTPSTATUS_END
#endif
