/* SPDX-License-Identifier: MIT */
#ifndef HTTPSTATUS_CACHE_CONTROL_H
#define HTTPSTATUS_CACHE_CONTROL_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "httpstatus/cache_words.h"
#include "httpstatus/export.h"
typedef struct httpstatus_cache_control {
    uint32_t size;
    uint32_t known;
    uint32_t invalid;
    uint32_t bare;
    uint32_t listed;
    uint32_t repeated;
    uint32_t max_age_s;
    uint32_t s_maxage_s;
    uint32_t stale_while_revalidate_s;
    uint32_t stale_if_error_s;
    uint32_t max_stale_s;
    uint32_t min_fresh_s;
    uint32_t members;
    uint32_t malformed;
    uint32_t extensions;
    uint32_t state;
    uint32_t differing;
    uint32_t misspelt;
} httpstatus_cache_control;
#define HTTPSTATUS_CACHE_CONTROL_INIT \
    { \
        sizeof(httpstatus_cache_control), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 \
    }
HTTPSTATUS_BEGIN
HTTPSTATUS_API void httpstatus_cache_control_init(httpstatus_cache_control *cc);
HTTPSTATUS_API int httpstatus_cache_control_feed(httpstatus_cache_control *cc, const char *text, size_t len);
HTTPSTATUS_API int httpstatus_cache_control_targeted_feed(httpstatus_cache_control *cc, const char *text, size_t len);
HTTPSTATUS_API bool httpstatus_cache_control_name_next(const char *text, size_t len, uint32_t directive, size_t *pos,
                                                       size_t *at, size_t *n);
HTTPSTATUS_API const char *httpstatus_cc_name(uint32_t directive);
HTTPSTATUS_END
#endif
