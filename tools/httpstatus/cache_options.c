/* SPDX-License-Identifier: MIT */
#include "cache_options.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "nearest.h"
#include "options.h"
#include "output.h"
#include "values.h"

enum { NUMBER_BYTES = 24 };

void cache_options_init(struct cache_options *cache)
{
    *cache = (struct cache_options){ .preset = "rfc-shared", .settings = HTTPSTATUS_CACHE_OPTIONS_INIT };
}

void cache_options_free(struct cache_options *cache)
{
    field_list_clear(&cache->fields);
    field_list_clear(&cache->request_fields);
}

void cache_options_end(struct cache_options *cache)
{
    for (int i = 0; i < TARGETED_MOST; i++) {
        free(cache->of_preset[i]);
    }
}

/* RFC 9110, section 5: a name that is a token, a colon, a value in one line. */
static bool read_field(struct field_list *list, const char *place, const char *text)
{
    size_t name_bytes = strcspn(text, ":");
    if (!is_token(text, name_bytes) || strpbrk(text, "\r\n") != NULL || !field_list_add(list, text, strlen(text))) {
        complain_about(place, text, "is no field: a name, a colon, a value, such as 'Cache-Control: max-age=60'");
        return false;
    }
    return true;
}

bool read_header(struct options *options, const char *text)
{
    return read_field(&options->cache.fields, "--header", text);
}

bool read_request_header(struct options *options, const char *text)
{
    return read_field(&options->cache.request_fields, "--request-header", text);
}

bool read_preset(struct options *options, const char *text)
{
    struct cache_options *cache = &options->cache;
    if (httpstatus_cache_preset(text, HTTPSTATUS_NTS, &cache->settings) != HTTPSTATUS_E_NONE) {
        complain_name("--preset", text, "is no preset", httpstatus_cache_preset_name,
                      "; all of them: httpstatus cache --list");
        return false;
    }
    cache->preset = text;
    return true;
}

bool read_targeted(struct options *options, const char *text)
{
    struct cache_options *cache = &options->cache;
    if (!is_token(text, strlen(text))) {
        complain_about("--targeted", text, "is no name of a field, such as 'CDN-Cache-Control'");
        return false;
    }
    if (cache->targeted_count == TARGETED_MOST) {
        complain_about("--targeted", text, "is one too many: at most %d", TARGETED_MOST);
        return false;
    }
    cache->targeted[cache->targeted_count++] = text;
    return true;
}

bool read_received(struct options *options, const char *text)
{
    return read_time("--received", text, &options->cache.received_s);
}

bool read_after(struct options *options, const char *text)
{
    return read_number("--after", text, 0, HTTPSTATUS_CACHE_SECONDS_MAX, &options->cache.after_s);
}

static bool is_time_of_http(const char *place, int64_t when_s)
{
    char text[NUMBER_BYTES];
    if (when_s < 0) {
        snprintf(text, sizeof text, "%" PRId64, when_s);
        complain_about(place, text, "is before 1970: seconds since then, or an HTTP-date");
    }
    return when_s >= 0;
}

/* When the response came, and how much later it is asked for; false after a message. */
static bool complete_times(struct cache_options *cache, const struct options *options)
{
    int64_t now_s = options->retry.now_s;
    bool received = option_given(options, OPTION_RECEIVED), now = option_given(options, OPTION_NOW);
    if (!is_time_of_http("--now", now_s) || !is_time_of_http("--received", cache->received_s)) {
        return false;
    }
    if (!received) {
        cache->received_s = now_s;
        return true;
    }
    if (option_given(options, OPTION_AFTER)) {
        if (now) {
            complain("cache: --received with --now says how long after; --after as well is too much");
        }
        return !now;
    }
    if (now_s < cache->received_s) {
        complain("cache: --received is %" PRId64 " s later than %s: an earlier time, or --after",
                 cache->received_s - now_s, now ? "--now" : "the clock");
        return false;
    }
    cache->after_s = now_s - cache->received_s;
    return true;
}

static void obey_as_preset(struct cache_options *cache)
{
    const char *list = httpstatus_cache_preset_targets(cache->preset, HTTPSTATUS_NTS);
    size_t pos = 0, at, n;
    for (int i = 0; i < TARGETED_MOST && httpstatus_list_next(list, HTTPSTATUS_NTS, &pos, &at, &n); i++) {
        cache->of_preset[i] = strndup(list + at, n);
        if (cache->of_preset[i] == NULL) {
            die_of_memory();
        }
        cache->targeted[cache->targeted_count++] = cache->of_preset[i];
    }
}

bool cache_options_complete(struct cache_options *cache, const struct options *options)
{
    bool shared = (cache->settings.flags & HTTPSTATUS_CACHE_SHARED) != 0;
    if (option_given(options, OPTION_PRIVATE) && shared) {
        cache->settings.flags &= ~(uint32_t)HTTPSTATUS_CACHE_SHARED;
        cache->preset = option_given(options, OPTION_PRESET) ? cache->preset : "rfc-private";
    }
    if (option_given(options, OPTION_RANGES)) {
        cache->settings.flags |= HTTPSTATUS_CACHE_RANGES;
    }
    if (!option_given(options, OPTION_TARGETED)) {
        obey_as_preset(cache);
    }
    return complete_times(cache, options);
}
