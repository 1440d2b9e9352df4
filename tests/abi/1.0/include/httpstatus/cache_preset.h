/* SPDX-License-Identifier: MIT */
#ifndef HTTPSTATUS_CACHE_PRESET_H
#define HTTPSTATUS_CACHE_PRESET_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "httpstatus/cache_words.h"
#include "httpstatus/export.h"
#define HTTPSTATUS_CACHE_SECONDS_MAX 2147483648u
typedef struct httpstatus_cache_options {
    uint32_t size;
    uint32_t known;
    uint32_t flags;
    uint32_t heuristic_permille;
    uint32_t heuristic_cap_s;
    uint32_t default_lifetime_s;
    uint32_t profile;
    uint32_t reserved;
} httpstatus_cache_options;
#define HTTPSTATUS_CACHE_OPTIONS_INIT \
    { \
        sizeof(httpstatus_cache_options), 0, \
            HTTPSTATUS_CACHE_SHARED | HTTPSTATUS_CACHE_APPARENT_AGE | HTTPSTATUS_CACHE_HEURISTIC, 100, 604800, 0, 0, 0 \
    }
HTTPSTATUS_BEGIN
HTTPSTATUS_API int httpstatus_cache_preset(const char *name, size_t len, httpstatus_cache_options *options);
HTTPSTATUS_API const char *httpstatus_cache_preset_name(int index);
HTTPSTATUS_API const char *httpstatus_cache_preset_about(int index);
HTTPSTATUS_API const char *httpstatus_cache_preset_targets(const char *text, size_t len);
HTTPSTATUS_API bool httpstatus_cache_profile_explicit(int profile, int code);
HTTPSTATUS_API int httpstatus_cache_profile_implicit(int profile, int code, uint32_t *lifetime_s);
HTTPSTATUS_END
#endif
