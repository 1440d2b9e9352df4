/* SPDX-License-Identifier: MIT */
#ifndef HTTPSTATUS_FIELDS_H
#define HTTPSTATUS_FIELDS_H
#include <stddef.h>
#include <stdint.h>
#include "httpstatus/cache_control.h"
#include "httpstatus/export.h"
#include "httpstatus/field.h"
enum httpstatus_response_known {
    HTTPSTATUS_RESPONSE_VERSION = 1,
    HTTPSTATUS_RESPONSE_CONTENT_BYTES = 2,
    HTTPSTATUS_RESPONSE_FIELDS = 4
};
enum httpstatus_response_seen {
    HTTPSTATUS_SEEN_MULTIPART = 1,
    HTTPSTATUS_SEEN_BLOCKED_BY = 2,
    HTTPSTATUS_SEEN_CONTENT_LENGTH = 4,
    HTTPSTATUS_SEEN_UPGRADE_OPTION = 8,
    HTTPSTATUS_SEEN_VARY_STAR = 16,
    HTTPSTATUS_SEEN_AGE_INVALID = 32
};
typedef struct httpstatus_response_facts {
    uint32_t size;
    uint32_t known;
    int32_t code;
    int32_t method;
    int32_t version;
    uint32_t seen;
    uint64_t fields;
    int64_t content_bytes;
    httpstatus_cache_control cache_control;
} httpstatus_response_facts;
#define HTTPSTATUS_RESPONSE_FACTS_INIT \
    { \
        sizeof(httpstatus_response_facts), HTTPSTATUS_RESPONSE_FIELDS, 0, 0, 0, 0, 0, 0, HTTPSTATUS_CACHE_CONTROL_INIT \
    }
HTTPSTATUS_BEGIN
HTTPSTATUS_API int httpstatus_response_facts_field(httpstatus_response_facts *facts, const char *name, size_t name_len,
                                                   const char *text, size_t len);
HTTPSTATUS_END
#endif
