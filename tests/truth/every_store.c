/* SPDX-License-Identifier: MIT */
/*
 * Whether a response may be stored, against the model of cache_model.py: by the specification and for each profile,
 * every code that differs from the one before it, methods of each kind, and every combination of directives, fields,
 * options and content that section 3 of RFC 9111 speaks of; every code with every one of these, and with every two.
 * every_store STRIDE: of the combinations one in STRIDE, a prime; 1 for all.
 */

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "httpstatus.h"
#include "proof.h"

enum { CODES_FROM = -1, CODES_TO = 1000 };

struct code_row {
    int word, is_understood, is_understood_with_ranges;
};

/* What a known system does with a code: does it store without a lifetime in the fields, and with one? */
struct profile_row {
    int implicit, is_explicit;
};

struct profile {
    unsigned number;
    struct profile_row rows[500];
};

/* All that a rule of the model may speak of. */
struct model_case {
    int is_final, word, is_understood, is_understood_with_ranges, method_stores, is_post, is_head, is_part;
    int shared, ranges, set_cookie_private, profile, profile_implicit, profile_explicit;
    int authorization, vary_star, set_cookie, location_is_target, expires, targeted, request_no_store, content_range;
    int length_known, received_known, half_came, nothing_came;
    int no_store, private, private_listed, public, must_revalidate, must_understand, s_maxage, max_age, invalid_cc;
};

#include "store_model.h"

/* The bits of a combination. */
enum {
    SHARED,
    RANGES,
    SET_COOKIE_PRIVATE,
    AUTHORIZATION,
    VARY_STAR,
    SET_COOKIE,
    LOCATION_IS_TARGET,
    EXPIRES,
    EXPIRES_INVALID,
    TARGETED,
    REQUEST_NO_STORE,
    CONTENT_RANGE,
    LENGTH_UNKNOWN,
    RECEIVED_UNKNOWN,
    HALF_CAME,
    NOTHING_CAME,
    BYSTANDERS, /* all that has no say, at once */
    NO_STORE,
    PRIVATE,
    PRIVATE_LISTED,
    PUBLIC,
    MUST_REVALIDATE,
    MUST_UNDERSTAND,
    S_MAXAGE,
    MAX_AGE,
    INVALID_CC, /* none of the directives can be read */
    BITS
};

static unsigned long long asked, failures;

static bool has(uint32_t combination, int bit)
{
    return (combination >> bit & 1) != 0;
}

static uint32_t when(uint32_t combination, int bit, uint32_t value)
{
    return has(combination, bit) ? value : 0;
}

static const struct code_row *code_row(int code)
{
    static const struct code_row none = { 0, 0, 0 };
    return code >= 100 && code <= 599 ? &code_rows[code - 100] : &none;
}

static const struct profile_row *profile_row(const struct profile *profile, int code)
{
    static const struct profile_row none = { 0, 0 };
    return profile != NULL && code >= 100 && code <= 599 ? &profile->rows[code - 100] : &none;
}

static struct model_case case_of(const struct profile *profile, int code, int method, uint32_t c)
{
    const struct code_row *row = code_row(code);
    const struct profile_row *habit = profile_row(profile, code);
    return (struct model_case){
        .is_final = code >= 200 && code <= 599,
        .word = row->word,
        .is_understood = row->is_understood,
        .is_understood_with_ranges = row->is_understood_with_ranges,
        .method_stores =
            method == HTTPSTATUS_METHOD_GET || method == HTTPSTATUS_METHOD_HEAD || method == HTTPSTATUS_METHOD_POST,
        .is_post = method == HTTPSTATUS_METHOD_POST,
        .is_head = method == HTTPSTATUS_METHOD_HEAD,
        .is_part = code == HTTPSTATUS_PARTIAL_CONTENT,
        .shared = has(c, SHARED),
        .ranges = has(c, RANGES),
        .set_cookie_private = has(c, SET_COOKIE_PRIVATE),
        .profile = profile != NULL,
        .profile_implicit = habit->implicit,
        .profile_explicit = habit->is_explicit,
        .authorization = has(c, AUTHORIZATION),
        .vary_star = has(c, VARY_STAR),
        .set_cookie = has(c, SET_COOKIE),
        .location_is_target = has(c, LOCATION_IS_TARGET),
        /* Whether it can be read is a matter of the lifetime. */
        .expires = has(c, EXPIRES),
        .targeted = has(c, TARGETED),
        .request_no_store = has(c, REQUEST_NO_STORE),
        .content_range = has(c, CONTENT_RANGE),
        .length_known = !has(c, LENGTH_UNKNOWN),
        .received_known = !has(c, RECEIVED_UNKNOWN),
        .half_came = has(c, HALF_CAME),
        .nothing_came = has(c, NOTHING_CAME),
        .no_store = has(c, NO_STORE),
        .private = has(c, PRIVATE),
        .private_listed = has(c, PRIVATE_LISTED) && !has(c, INVALID_CC),
        .public = has(c, PUBLIC),
        .must_revalidate = has(c, MUST_REVALIDATE),
        .must_understand = has(c, MUST_UNDERSTAND),
        .s_maxage = has(c, S_MAXAGE),
        .max_age = has(c, MAX_AGE),
        .invalid_cc = has(c, INVALID_CC),
    };
}

enum {
    CC_WITH_A_SAY = HTTPSTATUS_CC_NO_STORE | HTTPSTATUS_CC_PRIVATE | HTTPSTATUS_CC_PUBLIC |
                    HTTPSTATUS_CC_MUST_REVALIDATE | HTTPSTATUS_CC_MUST_UNDERSTAND | HTTPSTATUS_CC_S_MAXAGE |
                    HTTPSTATUS_CC_MAX_AGE,
    CC_ALL = HTTPSTATUS_CC_ONLY_IF_CACHED * 2 - 1
};

static httpstatus_cache_control directives_of(uint32_t c)
{
    httpstatus_cache_control cc = HTTPSTATUS_CACHE_CONTROL_INIT;
    /* A reader never says of a directive that it is not there that it has names, nor that it can read broken ones. */
    bool listed = has(c, PRIVATE_LISTED) && !has(c, INVALID_CC);
    cc.known = when(c, NO_STORE, HTTPSTATUS_CC_NO_STORE) | when(c, PRIVATE, HTTPSTATUS_CC_PRIVATE) |
               when(c, PUBLIC, HTTPSTATUS_CC_PUBLIC) | when(c, MUST_REVALIDATE, HTTPSTATUS_CC_MUST_REVALIDATE) |
               when(c, MUST_UNDERSTAND, HTTPSTATUS_CC_MUST_UNDERSTAND) | when(c, S_MAXAGE, HTTPSTATUS_CC_S_MAXAGE) |
               when(c, MAX_AGE, HTTPSTATUS_CC_MAX_AGE) | when(c, BYSTANDERS, CC_ALL & ~CC_WITH_A_SAY);
    cc.invalid = when(c, INVALID_CC, cc.known);
    cc.listed = listed ? when(c, PRIVATE, HTTPSTATUS_CC_PRIVATE) : 0;
    cc.bare = !listed ? when(c, PRIVATE, HTTPSTATUS_CC_PRIVATE) : 0;
    cc.s_maxage_s = cc.max_age_s = 60;
    return cc;
}

/* Of the field that does not count: whatever the other one does not say. */
static httpstatus_cache_control the_contrary(uint32_t known)
{
    httpstatus_cache_control cc = HTTPSTATUS_CACHE_CONTROL_INIT;
    cc.known = CC_ALL & ~known;
    cc.bare = cc.known & HTTPSTATUS_CC_PRIVATE;
    return cc;
}

static httpstatus_cache_facts facts_of(int code, int method, uint32_t c)
{
    httpstatus_cache_facts f = HTTPSTATUS_CACHE_FACTS_INIT;
    httpstatus_cache_control counts = directives_of(c), ignored = the_contrary(counts.known);
    f.code = code;
    f.method = (uint32_t)method;
    f.response_time_s = f.request_time_s = 1000;
    f.known = HTTPSTATUS_CACHE_HAS_RESPONSE_TIME | when(c, EXPIRES, HTTPSTATUS_CACHE_HAS_EXPIRES) |
              when(c, CONTENT_RANGE, HTTPSTATUS_CACHE_HAS_RANGE) |
              when(~c, LENGTH_UNKNOWN, HTTPSTATUS_CACHE_HAS_LENGTH) |
              when(~c, RECEIVED_UNKNOWN, HTTPSTATUS_CACHE_HAS_RECEIVED);
    f.seen = f.known;
    f.known &= ~when(c, EXPIRES_INVALID, HTTPSTATUS_CACHE_HAS_EXPIRES);
    f.expires_s = 1060;
    f.length_bytes = 10;
    f.last_byte = 9;
    f.received_bytes = has(c, NOTHING_CAME) ? 0 : has(c, HALF_CAME) ? 5 : 10;
    f.flags = HTTPSTATUS_CACHE_RESPONSE_CC | when(c, AUTHORIZATION, HTTPSTATUS_CACHE_AUTHORIZATION) |
              when(c, VARY_STAR, HTTPSTATUS_CACHE_VARY | HTTPSTATUS_CACHE_VARY_STAR) |
              when(c, SET_COOKIE, HTTPSTATUS_CACHE_SET_COOKIE) | when(c, TARGETED, HTTPSTATUS_CACHE_TARGETED) |
              when(c, LOCATION_IS_TARGET, HTTPSTATUS_CACHE_LOCATION_IS_TARGET) |
              when(c, REQUEST_NO_STORE, HTTPSTATUS_CACHE_REQUEST_CC) |
              when(c, BYSTANDERS,
                   HTTPSTATUS_CACHE_REQUEST_CC | HTTPSTATUS_CACHE_PRAGMA_NO_CACHE | HTTPSTATUS_CACHE_RANGE |
                       HTTPSTATUS_CACHE_IF_NONE_MATCH | HTTPSTATUS_CACHE_VARY | HTTPSTATUS_CACHE_RESPONSE_PRAGMA |
                       HTTPSTATUS_CACHE_WEAK_ETAG);
    f.request_cc.known =
        when(c, REQUEST_NO_STORE, HTTPSTATUS_CC_NO_STORE) | when(c, BYSTANDERS, CC_ALL & ~HTTPSTATUS_CC_NO_STORE);
    f.response_cc = has(c, TARGETED) ? ignored : counts;
    f.targeted_cc = has(c, TARGETED) ? counts : ignored;
    f.targeted_cc.state = 1;
    return f;
}

static void ask(const struct profile *profile, int code, int method, uint32_t c)
{
    struct model_case in = case_of(profile, code, method, c);
    httpstatus_cache_facts f = facts_of(code, method, c);
    httpstatus_cache_options options = HTTPSTATUS_CACHE_OPTIONS_INIT;
    httpstatus_cache_verdict v = HTTPSTATUS_CACHE_VERDICT_INIT;
    int action, why;
    options.flags = when(c, SHARED, HTTPSTATUS_CACHE_SHARED) | when(c, RANGES, HTTPSTATUS_CACHE_RANGES) |
                    when(c, SET_COOKIE_PRIVATE, HTTPSTATUS_CACHE_SET_COOKIE_PRIVATE) |
                    when(c, BYSTANDERS,
                         HTTPSTATUS_CACHE_STALE_WHEN_DISCONNECTED | HTTPSTATUS_CACHE_APPARENT_AGE |
                             HTTPSTATUS_CACHE_HEURISTIC | HTTPSTATUS_CACHE_STRICT_304 |
                             HTTPSTATUS_CACHE_PRAGMA_IN_RESPONSE | HTTPSTATUS_CACHE_IGNORE_REQUEST_CC);
    options.profile = profile != NULL ? profile->number : 0;
    model_store(&in, &action, &why);
    int got = httpstatus_cache_store(&f, &options, &v, NULL);
    asked++;
    if ((got != action || (int)v.why != why) && ++failures <= 20) {
        printf("profile %d, code %d, method %d, combination %07x: %s %s, and the model says %s %s\n",
               (int)options.profile, code, method, (unsigned)c, httpstatus_cache_action_name(got),
               httpstatus_why_name((int)v.why), httpstatus_cache_action_name(action), httpstatus_why_name(why));
    }
}

/* Whether the tables tell this code from the one before. */
static bool differs_from_last(const struct profile *profile, int code)
{
    return code == CODES_FROM || code == 600 ||
           memcmp(code_row(code), code_row(code - 1), sizeof(struct code_row)) != 0 ||
           memcmp(profile_row(profile, code), profile_row(profile, code - 1), sizeof(struct profile_row)) != 0;
}

/* Each bit alone, and with each other one. */
static void ask_few(const struct profile *profile, int code, int method, bool two)
{
    for (int bit = 0; bit < BITS; bit++) {
        ask(profile, code, method, UINT32_C(1) << bit);
        for (int other = 0; two && other < bit; other++) {
            ask(profile, code, method, UINT32_C(1) << bit | UINT32_C(1) << other);
        }
    }
}

static unsigned stride;
static unsigned long long questions;

static void ask_combinations(const struct profile *profile, int code, int method)
{
    const unsigned long long combinations = 1ULL << BITS;
    for (unsigned long long c = (stride - questions % stride) % stride; c < combinations; c += stride) {
        ask(profile, code, method, (uint32_t)c);
    }
    questions += combinations;
}

static void ask_profile(const struct profile *profile)
{
    static const int kinds[] = { HTTPSTATUS_METHOD_UNKNOWN, HTTPSTATUS_METHOD_GET, HTTPSTATUS_METHOD_HEAD,
                                 HTTPSTATUS_METHOD_POST,    HTTPSTATUS_METHOD_PUT, HTTPSTATUS_METHOD_QUERY };
    for (int code = CODES_FROM; code < CODES_TO; code++) {
        for (int method = 0; method <= HTTPSTATUS_METHOD_ASTERISK + 1; method++) {
            /* A profile speaks of codes, and no method changes what it says. */
            if (profile == NULL || method == HTTPSTATUS_METHOD_GET) {
                ask_few(profile, code, method, profile == NULL && method <= HTTPSTATUS_METHOD_POST);
            }
        }
        for (size_t kind = 0; differs_from_last(profile, code) && kind < sizeof kinds / sizeof kinds[0]; kind++) {
            ask_combinations(profile, code, kinds[kind]);
        }
    }
}

int main(int argc, char **argv)
{
    /* Half of what there was to ask when this was written: tables grow. */
    const unsigned long long half_of_all = 217000000000;
    if (argc != 2 || sscanf(argv[1], "%u", &stride) != 1 || stride == 0) {
        fprintf(stderr, "usage: %s STRIDE\n", argv[0]);
        return EXIT_FAILURE;
    }
    ask_profile(NULL);
    for (size_t i = 0; i < sizeof profiles / sizeof profiles[0]; i++) {
        ask_profile(&profiles[i]);
    }
    printf("%llu questions\n", questions);
    return proof_ended("verdicts", asked, half_of_all / stride, failures);
}
