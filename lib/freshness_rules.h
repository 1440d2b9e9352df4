/* SPDX-License-Identifier: MIT */
/* Age and lifetime of a stored response, and the directives, options and records that they are taken from. */

#ifndef HTTPSTATUS_LIB_FRESHNESS_RULES_H
#define HTTPSTATUS_LIB_FRESHNESS_RULES_H

#include "httpstatus/freshness.h"
#include "sized.h"

#pragma GCC visibility push(hidden)

/* Puts the default in the place of NULL: E_NONE, or why the caller's options cannot be used. */
int hs_cache_options_of(const httpstatus_cache_options **options);

/* The lifetime of a response that gives none: a heuristic one, the cache's default, or what the profile says. */
int64_t hs_implicit_s(const httpstatus_cache_record *record, const httpstatus_cache_options *options, uint32_t *source);

/* Whether lifetime and permission to store are given in so many words: s-maxage (shared), max-age or Expires. */
bool hs_is_explicit(const httpstatus_cache_record *record, const httpstatus_cache_options *options);

/* Whether a known system has the number; that of a preset by specification has no profile. */
bool hs_is_cache_profile(uint32_t profile);

#pragma GCC visibility pop

/* A directive that this library does not know must not be passed over: it may restrict. */
static inline bool hs_control_usable(const httpstatus_cache_control *cc)
{
    const uint32_t all = HTTPSTATUS_CC_ONLY_IF_CACHED * 2 - 1;
    return cc->size >= sizeof *cc && (cc->known & ~all) == 0;
}

static inline bool hs_record_usable(const httpstatus_cache_record *record)
{
    const uint32_t all_has = HTTPSTATUS_CACHE_HAS_RANGE * 2 - 1, all_flags = HTTPSTATUS_CACHE_INVALIDATED * 2 - 1;
    return hs_input_usable(record, record->size, sizeof *record, sizeof *record) &&
           ((record->known | record->seen) & ~all_has) == 0 && (record->flags & ~all_flags) == 0 &&
           (record->reserved | record->reserved2) == 0 && hs_control_usable(&record->response_cc) &&
           hs_control_usable(&record->targeted_cc);
}

/* How long to is after from, within 0..2^31, whatever the two are. */
static inline int64_t hs_seconds_between(int64_t from, int64_t to)
{
    uint64_t difference = (uint64_t)to - (uint64_t)from;
    return to <= from                                  ? 0
           : difference < HTTPSTATUS_CACHE_SECONDS_MAX ? (int64_t)difference
                                                       : HTTPSTATUS_CACHE_SECONDS_MAX;
}

static inline int64_t hs_clamp_s(int64_t seconds)
{
    return seconds < HTTPSTATUS_CACHE_SECONDS_MAX ? seconds : HTTPSTATUS_CACHE_SECONDS_MAX;
}

static inline bool hs_option(const httpstatus_cache_options *options, uint32_t option)
{
    return (options->flags & option) != 0;
}

/* A usable targeted field stands for Cache-Control and Expires (RFC 9213, section 2.2). */
static inline const httpstatus_cache_control *hs_effective_cc(const httpstatus_cache_record *record)
{
    return (record->flags & HTTPSTATUS_CACHE_TARGETED) != 0 ? &record->targeted_cc : &record->response_cc;
}

/* Whether a directive is there: enough for one that restricts. */
static inline bool hs_cc_has(const httpstatus_cache_control *cc, uint32_t directive)
{
    return (cc->known & directive) != 0;
}

/* Whether a directive is there and can be read: what one that permits, or a number, needs. */
static inline bool hs_cc_usable(const httpstatus_cache_control *cc, uint32_t directive)
{
    return (cc->known & ~cc->invalid & directive) != 0;
}

static inline bool hs_cc_bare(const httpstatus_cache_control *cc, uint32_t directive)
{
    return (cc->known & cc->bare & directive) != 0;
}

/* Date, or the time of receipt where there is none that can be read (RFC 9110, section 6.6.1). */
static inline int64_t hs_date_of(const httpstatus_cache_record *record)
{
    return (record->known & HTTPSTATUS_CACHE_HAS_DATE) != 0 ? record->date_s : record->response_time_s;
}

/* A number that cannot be read is 0, and ends the search as max-age=0 does (RFC 9111, section 4.2.1). */
static inline int64_t hs_directive_s(const httpstatus_cache_control *cc, uint32_t directive, uint32_t seconds)
{
    return hs_cc_usable(cc, directive) ? hs_clamp_s(seconds) : 0;
}

/* As the functions of freshness.h, on arguments that are known to be usable. */
static inline int64_t hs_lifetime_s(const httpstatus_cache_record *record, const httpstatus_cache_options *options,
                                    uint32_t *source)
{
    const httpstatus_cache_control *cc = hs_effective_cc(record);
    if (hs_option(options, HTTPSTATUS_CACHE_SHARED) && hs_cc_has(cc, HTTPSTATUS_CC_S_MAXAGE)) {
        *source = HTTPSTATUS_FRESHNESS_S_MAXAGE;
        return hs_directive_s(cc, HTTPSTATUS_CC_S_MAXAGE, cc->s_maxage_s);
    }
    if (hs_cc_has(cc, HTTPSTATUS_CC_MAX_AGE)) {
        *source = HTTPSTATUS_FRESHNESS_MAX_AGE;
        return hs_directive_s(cc, HTTPSTATUS_CC_MAX_AGE, cc->max_age_s);
    }
    if ((record->seen & HTTPSTATUS_CACHE_HAS_EXPIRES) != 0 && (record->flags & HTTPSTATUS_CACHE_TARGETED) == 0) {
        *source = HTTPSTATUS_FRESHNESS_EXPIRES;
        bool readable = (record->known & HTTPSTATUS_CACHE_HAS_EXPIRES) != 0;
        return readable ? hs_seconds_between(hs_date_of(record), record->expires_s) : 0;
    }
    return hs_implicit_s(record, options, source);
}

static inline int64_t hs_age_s(const httpstatus_cache_record *record, const httpstatus_cache_options *options,
                               int64_t now_s)
{
    int64_t received = record->response_time_s;
    bool timed = (record->known & HTTPSTATUS_CACHE_HAS_REQUEST_TIME) != 0;
    int64_t age = (record->known & HTTPSTATUS_CACHE_HAS_AGE) != 0 ? hs_clamp_s(record->age_s) : 0;
    age += timed ? hs_seconds_between(record->request_time_s, received) : 0;
    if (hs_option(options, HTTPSTATUS_CACHE_APPARENT_AGE)) {
        int64_t apparent = hs_seconds_between(hs_date_of(record), received);
        age = apparent > age ? apparent : age;
    }
    return hs_clamp_s(age + hs_seconds_between(received, now_s));
}

#endif
