/* SPDX-License-Identifier: MIT */
#include "httpstatus/freshness.h"

#include "freshness_rules.h"
#include "httpstatus/cache_rule.h"
#include "httpstatus/error.h"
#include "text.h"

static const httpstatus_cache_options rfc_shared = HTTPSTATUS_CACHE_OPTIONS_INIT;

int hs_cache_options_of(const httpstatus_cache_options **of)
{
    const httpstatus_cache_options *options = *of;
    if (options == NULL) {
        *of = &rfc_shared;
        return HTTPSTATUS_E_NONE;
    }
    const uint32_t all_flags = HTTPSTATUS_CACHE_IGNORE_REQUEST_CC * 2 - 1;
    if (!hs_input_usable(options, options->size, sizeof *options, sizeof *options) || options->known != 0 ||
        (options->flags & ~all_flags) != 0 || options->reserved != 0) {
        return HTTPSTATUS_E_SIZE;
    }
    if ((options->profile != 0 && !hs_is_cache_profile(options->profile)) || options->heuristic_permille > 1000 ||
        options->heuristic_cap_s > HTTPSTATUS_CACHE_SECONDS_MAX ||
        options->default_lifetime_s > HTTPSTATUS_CACHE_SECONDS_MAX) {
        return HTTPSTATUS_E_RANGE;
    }
    return HTTPSTATUS_E_NONE;
}

bool hs_is_explicit(const httpstatus_cache_record *record, const httpstatus_cache_options *options)
{
    const httpstatus_cache_control *cc = hs_effective_cc(record);
    return (hs_option(options, HTTPSTATUS_CACHE_SHARED) && hs_cc_has(cc, HTTPSTATUS_CC_S_MAXAGE)) ||
           hs_cc_has(cc, HTTPSTATUS_CC_MAX_AGE) ||
           ((record->seen & HTTPSTATUS_CACHE_HAS_EXPIRES) != 0 && (record->flags & HTTPSTATUS_CACHE_TARGETED) == 0);
}

static int64_t heuristic_s(const httpstatus_cache_record *record, const httpstatus_cache_options *options,
                           uint32_t *source)
{
    if ((record->known & HTTPSTATUS_CACHE_HAS_LAST_MODIFIED) == 0) {
        *source = options->default_lifetime_s != 0 ? HTTPSTATUS_FRESHNESS_DEFAULT : HTTPSTATUS_FRESHNESS_NONE;
        return options->default_lifetime_s;
    }
    /* The difference is taken whole: a share of a time that was cut to 2^31 would be too short. */
    int64_t from = record->last_modified_s, to = hs_date_of(record);
    uint64_t elapsed = to > from ? (uint64_t)to - (uint64_t)from : 0;
    uint64_t share = elapsed / 1000 * options->heuristic_permille + elapsed % 1000 * options->heuristic_permille / 1000;
    *source = HTTPSTATUS_FRESHNESS_HEURISTIC;
    return share < options->heuristic_cap_s ? (int64_t)share : options->heuristic_cap_s;
}

/* Whether the response may be given a lifetime that it does not have (RFC 9111, section 4.2.2). */
static bool heuristic_allowed(const httpstatus_cache_record *record, const httpstatus_cache_options *options)
{
    const httpstatus_cache_control *cc = hs_effective_cc(record);
    bool shared = hs_option(options, HTTPSTATUS_CACHE_SHARED);
    int rule = httpstatus_cache_rule(record->code);
    return rule == HTTPSTATUS_CACHEABILITY_HEURISTIC ||
           (rule == HTTPSTATUS_CACHEABILITY_HEURISTIC_RANGE && hs_option(options, HTTPSTATUS_CACHE_RANGES)) ||
           hs_cc_usable(cc, HTTPSTATUS_CC_PUBLIC) || (!shared && hs_cc_usable(cc, HTTPSTATUS_CC_PRIVATE));
}

int64_t hs_implicit_s(const httpstatus_cache_record *record, const httpstatus_cache_options *options, uint32_t *source)
{
    *source = HTTPSTATUS_FRESHNESS_NONE;
    if (options->profile != 0) {
        uint32_t lifetime_s;
        int kind = httpstatus_cache_profile_implicit((int)options->profile, record->code, &lifetime_s);
        if (kind != HTTPSTATUS_FRESHNESS_HEURISTIC) {
            *source = (uint32_t)kind;
            return lifetime_s;
        }
        return hs_option(options, HTTPSTATUS_CACHE_HEURISTIC) ? heuristic_s(record, options, source) : 0;
    }
    bool allowed = hs_option(options, HTTPSTATUS_CACHE_HEURISTIC) && heuristic_allowed(record, options);
    return allowed ? heuristic_s(record, options, source) : 0;
}

static int check(const httpstatus_cache_record *record, const httpstatus_cache_options **options)
{
    if (record == NULL) {
        return HTTPSTATUS_E_ARG;
    }
    return hs_record_usable(record) ? hs_cache_options_of(options) : HTTPSTATUS_E_SIZE;
}

int64_t httpstatus_freshness_lifetime_s(const httpstatus_cache_record *record, const httpstatus_cache_options *options,
                                        uint32_t *source)
{
    uint32_t found;
    int error = check(record, &options);
    if (error != HTTPSTATUS_E_NONE) {
        return error;
    }
    int64_t lifetime = hs_lifetime_s(record, options, &found);
    if (source != NULL) {
        *source = found;
    }
    return lifetime;
}

int64_t httpstatus_freshness_age_s(const httpstatus_cache_record *record, const httpstatus_cache_options *options,
                                   int64_t now_s)
{
    int error = check(record, &options);
    return error != HTTPSTATUS_E_NONE ? error : hs_age_s(record, options, now_s);
}

const char *httpstatus_freshness_source_name(int source)
{
    bool known = source >= HTTPSTATUS_FRESHNESS_NONE && source <= HTTPSTATUS_FRESHNESS_PROFILE;
    return hs_nth_word("none\0s-maxage\0max-age\0expires\0heuristic\0default\0profile\0unknown",
                       known ? (unsigned)source : 7);
}
