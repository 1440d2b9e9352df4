/* SPDX-License-Identifier: MIT */
/*
 * Whether a response may be stored, against the model of cache_model.py: every code that differs from the one before it
 * and every combination of method, directives, fields and options that section 3 of RFC 9111 speaks of.
 * every_store STRIDE: one combination in STRIDE; 1 for all.
 */

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "httpstatus.h"

enum { CODES_FROM = -1, CODES_TO = 1000 };

struct code_row {
    int word, is_understood, is_understood_with_ranges;
};

/* All that a rule of the model may speak of. */
struct model_case {
    int is_final, word, is_understood, is_understood_with_ranges, method_stores, is_post;
    int shared, ranges, set_cookie_private;
    int authorization, vary_star, set_cookie, location_is_target, expires, request_no_store, incomplete, content_range;
    int no_store, private, private_listed, public, must_revalidate, must_understand, s_maxage, max_age;
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
    REQUEST_NO_STORE,
    INCOMPLETE,
    CONTENT_RANGE,
    NO_STORE,
    PRIVATE,
    PRIVATE_LISTED,
    PUBLIC,
    MUST_REVALIDATE,
    MUST_UNDERSTAND,
    S_MAXAGE,
    MAX_AGE,
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

static struct model_case case_of(int code, int method, uint32_t c)
{
    const struct code_row none = { 0, 0, 0 };
    const struct code_row *row = code >= 100 && code <= 599 ? &code_rows[code - 100] : &none;
    return (struct model_case){
        .is_final = code >= 200 && code <= 599,
        .word = row->word,
        .is_understood = row->is_understood,
        .is_understood_with_ranges = row->is_understood_with_ranges,
        .method_stores =
            method == HTTPSTATUS_METHOD_GET || method == HTTPSTATUS_METHOD_HEAD || method == HTTPSTATUS_METHOD_POST,
        .is_post = method == HTTPSTATUS_METHOD_POST,
        .shared = has(c, SHARED),
        .ranges = has(c, RANGES),
        .set_cookie_private = has(c, SET_COOKIE_PRIVATE),
        .authorization = has(c, AUTHORIZATION),
        .vary_star = has(c, VARY_STAR),
        .set_cookie = has(c, SET_COOKIE),
        .location_is_target = has(c, LOCATION_IS_TARGET),
        .expires = has(c, EXPIRES),
        .request_no_store = has(c, REQUEST_NO_STORE),
        /* RFC 9110, section 9.3.2: to HEAD there is no content that could be short. */
        .incomplete = has(c, INCOMPLETE) && method != HTTPSTATUS_METHOD_HEAD,
        .content_range = has(c, CONTENT_RANGE),
        .no_store = has(c, NO_STORE),
        .private = has(c, PRIVATE),
        .private_listed = has(c, PRIVATE_LISTED),
        .public = has(c, PUBLIC),
        .must_revalidate = has(c, MUST_REVALIDATE),
        .must_understand = has(c, MUST_UNDERSTAND),
        .s_maxage = has(c, S_MAXAGE),
        .max_age = has(c, MAX_AGE),
    };
}

static httpstatus_cache_facts facts_of(int code, int method, uint32_t c)
{
    httpstatus_cache_facts f = HTTPSTATUS_CACHE_FACTS_INIT;
    f.code = code;
    f.method = (uint32_t)method;
    f.response_time_s = f.request_time_s = 1000;
    f.known = HTTPSTATUS_CACHE_HAS_RESPONSE_TIME | HTTPSTATUS_CACHE_HAS_LENGTH | HTTPSTATUS_CACHE_HAS_RECEIVED |
              when(c, EXPIRES, HTTPSTATUS_CACHE_HAS_EXPIRES) | when(c, CONTENT_RANGE, HTTPSTATUS_CACHE_HAS_RANGE);
    f.seen = f.known;
    f.expires_s = 1060;
    f.length_bytes = 10;
    f.last_byte = 9;
    /* Of a part nothing came, of anything else not all. */
    f.received_bytes = !has(c, INCOMPLETE) ? 10 : code == HTTPSTATUS_PARTIAL_CONTENT ? 0 : 5;
    f.flags = HTTPSTATUS_CACHE_RESPONSE_CC | when(c, AUTHORIZATION, HTTPSTATUS_CACHE_AUTHORIZATION) |
              when(c, VARY_STAR, HTTPSTATUS_CACHE_VARY | HTTPSTATUS_CACHE_VARY_STAR) |
              when(c, SET_COOKIE, HTTPSTATUS_CACHE_SET_COOKIE) |
              when(c, LOCATION_IS_TARGET, HTTPSTATUS_CACHE_LOCATION_IS_TARGET) |
              when(c, REQUEST_NO_STORE, HTTPSTATUS_CACHE_REQUEST_CC);
    f.request_cc.known = when(c, REQUEST_NO_STORE, HTTPSTATUS_CC_NO_STORE);
    f.response_cc.known = when(c, NO_STORE, HTTPSTATUS_CC_NO_STORE) | when(c, PRIVATE, HTTPSTATUS_CC_PRIVATE) |
                          when(c, PUBLIC, HTTPSTATUS_CC_PUBLIC) |
                          when(c, MUST_REVALIDATE, HTTPSTATUS_CC_MUST_REVALIDATE) |
                          when(c, MUST_UNDERSTAND, HTTPSTATUS_CC_MUST_UNDERSTAND) |
                          when(c, S_MAXAGE, HTTPSTATUS_CC_S_MAXAGE) | when(c, MAX_AGE, HTTPSTATUS_CC_MAX_AGE);
    /* A reader never says of a field that it is not there that it has names. */
    f.response_cc.listed = has(c, PRIVATE) ? when(c, PRIVATE_LISTED, HTTPSTATUS_CC_PRIVATE) : 0;
    f.response_cc.bare = has(c, PRIVATE) && !has(c, PRIVATE_LISTED) ? HTTPSTATUS_CC_PRIVATE : 0;
    f.response_cc.s_maxage_s = f.response_cc.max_age_s = 60;
    return f;
}

static void ask(int code, int method, uint32_t c)
{
    struct model_case in = case_of(code, method, c);
    httpstatus_cache_facts f = facts_of(code, method, c);
    httpstatus_cache_options options = HTTPSTATUS_CACHE_OPTIONS_INIT;
    httpstatus_cache_verdict v = HTTPSTATUS_CACHE_VERDICT_INIT;
    int action, why;
    options.flags = when(c, SHARED, HTTPSTATUS_CACHE_SHARED) | when(c, RANGES, HTTPSTATUS_CACHE_RANGES) |
                    when(c, SET_COOKIE_PRIVATE, HTTPSTATUS_CACHE_SET_COOKIE_PRIVATE) | HTTPSTATUS_CACHE_HEURISTIC;
    model_store(&in, &action, &why);
    int got = httpstatus_cache_store(&f, &options, &v, NULL);
    asked++;
    if ((got != action || (int)v.why != why) && ++failures <= 20) {
        printf("code %d, method %d, combination %05x: %s %s, and the model says %s %s\n", code, method, (unsigned)c,
               httpstatus_cache_action_name(got), httpstatus_why_name((int)v.why), httpstatus_cache_action_name(action),
               httpstatus_why_name(why));
    }
}

/* Whether the tables tell this code from the one before; all codes are asked with few facts. */
static bool differs_from_last(int code)
{
    static const struct code_row none = { 0, 0, 0 };
    const struct code_row *row = code >= 100 && code <= 599 ? &code_rows[code - 100] : &none;
    const struct code_row *last = code > 100 && code <= 600 ? &code_rows[code - 101] : &none;
    return code == CODES_FROM || code == 600 || memcmp(row, last, sizeof none) != 0;
}

int main(int argc, char **argv)
{
    unsigned stride;
    unsigned long long question = 0;
    if (argc != 2 || sscanf(argv[1], "%u", &stride) != 1 || stride == 0) {
        fprintf(stderr, "usage: %s STRIDE\n", argv[0]);
        return EXIT_FAILURE;
    }
    static const int kinds[] = { HTTPSTATUS_METHOD_UNKNOWN, HTTPSTATUS_METHOD_GET, HTTPSTATUS_METHOD_HEAD,
                                 HTTPSTATUS_METHOD_POST,    HTTPSTATUS_METHOD_PUT, HTTPSTATUS_METHOD_QUERY };
    for (int code = CODES_FROM; code < CODES_TO; code++) {
        for (int method = 0; method <= HTTPSTATUS_METHOD_ASTERISK + 1; method++) {
            for (int bit = 0; bit < BITS; bit++) {
                ask(code, method, UINT32_C(1) << bit);
                ask(code, method, UINT32_C(1) << bit | UINT32_C(1) << MAX_AGE);
            }
        }
        for (size_t kind = 0; differs_from_last(code) && kind < sizeof kinds / sizeof kinds[0]; kind++) {
            for (uint32_t combination = 0; combination < UINT32_C(1) << BITS; combination++) {
                if (question++ % stride == 0) {
                    ask(code, kinds[kind], combination);
                }
            }
        }
    }
    printf("%llu verdicts, %llu of them other than the model's\n", asked, failures);
    return failures == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
