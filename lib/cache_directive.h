/* SPDX-License-Identifier: MIT */
/* Directives by name: what the two readers of caching fields share. */

#ifndef HTTPSTATUS_LIB_CACHE_DIRECTIVE_H
#define HTTPSTATUS_LIB_CACHE_DIRECTIVE_H

#include "httpstatus/cache_control.h"
#include "text.h"

/* Directives whose value is a number of seconds, and those whose value is a list of field names. */
#define HS_CC_SECONDS                                                                                                  \
    (HTTPSTATUS_CC_MAX_AGE | HTTPSTATUS_CC_S_MAXAGE | HTTPSTATUS_CC_STALE_WHILE_REVALIDATE |                           \
     HTTPSTATUS_CC_STALE_IF_ERROR | HTTPSTATUS_CC_MAX_STALE | HTTPSTATUS_CC_MIN_FRESH)
#define HS_CC_NAMES (HTTPSTATUS_CC_NO_CACHE | HTTPSTATUS_CC_PRIVATE)

#pragma GCC visibility push(hidden)

/* The bit of a directive, its name blind to case; 0 for every other name. */
uint32_t hs_cc_of_name(hs_span name);

/* The bits of the directives from which a name differs by one character, its case aside. */
uint32_t hs_cc_near_name(hs_span name);

/* Where the number of a directive goes; NULL for directives without one. */
uint32_t *hs_cc_seconds(httpstatus_cache_control *cc, uint32_t directive);

/* Whether the text between the quotes of a list is one name or several, with nothing else. */
bool hs_cc_lists_names(hs_span list);

#pragma GCC visibility pop

#endif
