/* SPDX-License-Identifier: MIT */
/* The lint of fields about caching. */
#include "findings.h"
#include "httpstatus/cache_rule.h"

typedef httpstatus_response_facts response;
typedef httpstatus_response_findings findings;

#define LIFETIMES (HTTPSTATUS_CC_MAX_AGE | HTTPSTATUS_CC_S_MAXAGE)
#define WINDOWS   (HTTPSTATUS_CC_STALE_WHILE_REVALIDATE | HTTPSTATUS_CC_STALE_IF_ERROR)

static void find_directives(findings *out, uint32_t directives, int why)
{
    if (directives != 0) {
        hs_found(out, why, HTTPSTATUS_FIELD_CACHE_CONTROL, httpstatus_why_level(why), directives);
    }
}

static void find_field(findings *out, bool wrong, int why, int field)
{
    if (wrong) {
        hs_found(out, why, field, httpstatus_why_level(why), 0);
    }
}

/* The directives when all of them are there, else 0. */
static uint32_t together(const httpstatus_cache_control *cc, uint32_t directives)
{
    return (cc->known & directives) == directives ? directives : 0;
}

/* Those of the first when any of the second is there, too. */
static uint32_t beside(const httpstatus_cache_control *cc, uint32_t directives, uint32_t others)
{
    return (cc->known & others) != 0 ? cc->known & directives : 0;
}

static void check_spelling(const httpstatus_cache_control *cc, findings *out)
{
    const uint32_t of_requests = HTTPSTATUS_CC_MAX_STALE | HTTPSTATUS_CC_MIN_FRESH | HTTPSTATUS_CC_ONLY_IF_CACHED;
    find_directives(out, cc->misspelt & ~cc->known, HTTPSTATUS_WHY_CHECK_DIRECTIVE_MISSPELT);
    find_directives(out, cc->invalid, HTTPSTATUS_WHY_CHECK_DIRECTIVE_MALFORMED);
    find_directives(out, cc->differing, HTTPSTATUS_WHY_CHECK_DIRECTIVE_REPEATED);
    find_directives(out, cc->known & of_requests, HTTPSTATUS_WHY_CHECK_REQUEST_DIRECTIVE);
}

static void check_sense(const response *r, const httpstatus_cache_control *cc, findings *out)
{
    /* With must-understand, no-store is for other caches than the lifetime (RFC 9111, section 5.2.2.3). */
    bool never_stored = together(cc, HTTPSTATUS_CC_MUST_UNDERSTAND) == 0;
    bool lifetime = (cc->known & LIFETIMES) != 0 || hs_has_field(r, HTTPSTATUS_FIELD_EXPIRES);
    uint32_t bare_private = cc->bare & HTTPSTATUS_CC_PRIVATE;
    const uint32_t of_shared = HTTPSTATUS_CC_S_MAXAGE | HTTPSTATUS_CC_PROXY_REVALIDATE;
    uint32_t stale_forbidden = (cc->bare & HTTPSTATUS_CC_NO_CACHE) | (cc->known & HTTPSTATUS_CC_MUST_REVALIDATE);
    find_directives(out, bare_private != 0 ? together(cc, HTTPSTATUS_CC_PRIVATE | HTTPSTATUS_CC_S_MAXAGE) : 0,
                    HTTPSTATUS_WHY_CHECK_PRIVATE_S_MAXAGE);
    find_directives(out, bare_private != 0 ? together(cc, HTTPSTATUS_CC_PRIVATE | HTTPSTATUS_CC_PUBLIC) : 0,
                    HTTPSTATUS_WHY_CHECK_PUBLIC_PRIVATE);
    find_directives(out, (cc->known & HTTPSTATUS_CC_NO_STORE) == 0 ? cc->known & HTTPSTATUS_CC_MUST_UNDERSTAND : 0,
                    HTTPSTATUS_WHY_CHECK_MUST_UNDERSTAND_ALONE);
    find_directives(out, lifetime ? 0 : cc->known & HTTPSTATUS_CC_IMMUTABLE, HTTPSTATUS_WHY_CHECK_IMMUTABLE_ALONE);
    find_directives(out, never_stored ? beside(cc, LIFETIMES, HTTPSTATUS_CC_NO_STORE) : 0,
                    HTTPSTATUS_WHY_CHECK_NO_STORE_LIFETIME);
    find_directives(out, stale_forbidden != 0 ? cc->known & WINDOWS : 0, HTTPSTATUS_WHY_CHECK_STALE_FORBIDDEN);
    find_directives(out, stale_forbidden == 0 ? beside(cc, WINDOWS, of_shared) : 0, HTTPSTATUS_WHY_CHECK_STALE_SHARED);
}

void hs_check_caching(const httpstatus_response_facts *r, httpstatus_response_findings *out)
{
    const httpstatus_cache_control *cc = &r->cache_control;
    bool never = httpstatus_cache_rule(r->code) == HTTPSTATUS_CACHEABILITY_MUST_NOT_STORE;
    const uint32_t permissions = LIFETIMES | HTTPSTATUS_CC_PUBLIC;
    /* max-age=0 promises nothing. */
    bool zero = (cc->known & permissions) == HTTPSTATUS_CC_MAX_AGE && cc->max_age_s == 0;
    check_spelling(cc, out);
    find_directives(out, never && !zero ? cc->known & permissions : 0, HTTPSTATUS_WHY_CHECK_CACHE_MUST_NOT_STORE);
    check_sense(r, cc, out);
    find_field(out, hs_has_field(r, HTTPSTATUS_FIELD_EXPIRES) && (cc->known & HTTPSTATUS_CC_MAX_AGE) != 0,
               HTTPSTATUS_WHY_CHECK_EXPIRES_IGNORED, HTTPSTATUS_FIELD_EXPIRES);
    find_field(out, (r->seen & HTTPSTATUS_SEEN_VARY_STAR) != 0, HTTPSTATUS_WHY_CHECK_VARY_STAR, HTTPSTATUS_FIELD_VARY);
    find_field(out, (r->seen & HTTPSTATUS_SEEN_AGE_INVALID) != 0, HTTPSTATUS_WHY_CHECK_AGE_INVALID,
               HTTPSTATUS_FIELD_AGE);
    find_field(out, hs_has_field(r, HTTPSTATUS_FIELD_PRAGMA), HTTPSTATUS_WHY_CHECK_PRAGMA, HTTPSTATUS_FIELD_PRAGMA);
}
