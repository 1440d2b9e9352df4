/* SPDX-License-Identifier: MIT */
#ifndef HTTPSTATUS_RETRY_FACTS_H
#define HTTPSTATUS_RETRY_FACTS_H
#include <stddef.h>
#include <stdint.h>
#include "httpstatus/codes.h"
#include "httpstatus/export.h"
#include "httpstatus/retry_after.h"
#include "httpstatus/retry_words.h"
enum httpstatus_retry_known {
    HTTPSTATUS_KNOWN_EVENT = 1,
    HTTPSTATUS_KNOWN_METHOD = 2,
    HTTPSTATUS_KNOWN_ATTEMPT = 4,
    HTTPSTATUS_KNOWN_PRIOR_CODE = 8,
    HTTPSTATUS_KNOWN_SERVER_SAYS = 16,
    HTTPSTATUS_KNOWN_HINT = 32,
    HTTPSTATUS_KNOWN_HINT_DELAY = 64,
    HTTPSTATUS_KNOWN_ELAPSED = 128,
    HTTPSTATUS_KNOWN_TIME_LEFT = 256,
    HTTPSTATUS_KNOWN_PRIOR_DELAY = 512,
    HTTPSTATUS_KNOWN_RANDOM = 1024,
    HTTPSTATUS_KNOWN_NOW = 2048
};
typedef struct httpstatus_retry_facts {
    uint32_t size;
    uint32_t known;
    int32_t code;
    int32_t event;
    int32_t method;
    int32_t attempt;
    uint32_t facts;
    uint32_t facts_known;
    int32_t prior_code;
    int32_t server_says;
    int32_t hint_kind;
    uint32_t hint_flags;
    int64_t hint_delay_ms;
    int64_t elapsed_ms;
    int64_t time_left_ms;
    int64_t prior_delay_ms;
    int64_t now_ms;
    uint64_t random;
} httpstatus_retry_facts;
#define HTTPSTATUS_RETRY_FACTS_INIT \
    { \
        sizeof(httpstatus_retry_facts), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 \
    }
HTTPSTATUS_BEGIN
HTTPSTATUS_API int httpstatus_retry_facts_hint(httpstatus_retry_facts *facts, const httpstatus_retry_after *hint);
HTTPSTATUS_API int httpstatus_retry_facts_field(httpstatus_retry_facts *facts, const char *name, size_t name_len,
                                                const char *text, size_t len, int64_t now_s);
HTTPSTATUS_END
#endif
