/* SPDX-License-Identifier: MIT */
/* The values of the options about caching. Method and current time are those of retry_options.h. */

#ifndef CACHE_OPTIONS_H
#define CACHE_OPTIONS_H

#include <stdbool.h>
#include <stdint.h>

#include "field_list.h"

#include "httpstatus.h"

enum { TARGETED_MOST = 8 };

struct cache_options {
    const char *preset; /* the name; "rfc-shared" or "rfc-private" when none is given */
    httpstatus_cache_options settings;
    struct field_list fields, request_fields; /* of the command line */
    const char *targeted[TARGETED_MOST];      /* names of the fields that are obeyed before Cache-Control, in order */
    int targeted_count;
    char *of_preset[TARGETED_MOST]; /* copies that targeted points to; NULL for none */
    int64_t received_s, after_s;
};

/* No fields; the preset "rfc-shared". */
void cache_options_init(struct cache_options *cache);
void cache_options_free(struct cache_options *cache);

struct options;

/* Each reads the value of one option; false after a message that names it. */
bool read_header(struct options *options, const char *text);
bool read_request_header(struct options *options, const char *text);
bool read_preset(struct options *options, const char *text);
bool read_targeted(struct options *options, const char *text);
bool read_received(struct options *options, const char *text);
bool read_after(struct options *options, const char *text);

/* What several options say together: the cache and the times, in a copy of the options. False after a message. End it
   in both cases; fields stay with the original. */
bool cache_options_complete(struct cache_options *cache, const struct options *options);
void cache_options_end(struct cache_options *cache);

#endif
