/* SPDX-License-Identifier: MIT */
#include "cache_directive.h"

#define CASE UINT64_C(0x2020202020202020)

/* In the order of their bits. */
static const char names[] =
    "max-age\0s-maxage\0stale-while-revalidate\0stale-if-error\0max-stale\0min-fresh\0no-cache\0"
    "no-store\0private\0public\0must-revalidate\0proxy-revalidate\0must-understand\0"
    "no-transform\0immutable\0only-if-cached";

enum { DIRECTIVES = 16 };

const char *httpstatus_cc_name(uint32_t directive)
{
    for (unsigned i = 0; i < DIRECTIVES; i++) {
        if (directive == 1u << i) {
            return hs_nth_word(names, i);
        }
    }
    return NULL;
}

static inline bool same4(const char *at, const char *word)
{
    return (hs_load4(at) | (uint32_t)CASE) == hs_load4(word);
}

static inline bool same8(const char *at, const char *word)
{
    return (hs_load8(at) | CASE) == hs_load8(word);
}

/*
 * The bit of a word, when the token, which is as long, is this word: by loads that overlap. A token has no byte that the
 * bit of case would turn into a letter or a dash. Macros, so that the loads of the word are constants.
 */
#define IS_4_TO_8(word, bit)                                                                                           \
    if (same4(name.at, word) && same4(name.at + sizeof(word) - 5, (word) + sizeof(word) - 5)) {                        \
        return bit;                                                                                                    \
    }
#define IS_8_TO_16(word, bit)                                                                                          \
    if (same8(name.at, word) && same8(name.at + sizeof(word) - 9, (word) + sizeof(word) - 9)) {                        \
        return bit;                                                                                                    \
    }
#define IS_16_TO_24(word, bit)                                                                                         \
    if (same8(name.at, word) && same8(name.at + 8, (word) + 8) &&                                                      \
        same8(name.at + sizeof(word) - 9, (word) + sizeof(word) - 9)) {                                                \
        return bit;                                                                                                    \
    }

uint32_t hs_cc_of_name(hs_span name)
{
    switch (hs_left(&name)) {
    case 6:
        IS_4_TO_8("public", HTTPSTATUS_CC_PUBLIC)
        break;
    case 7:
        IS_4_TO_8("max-age", HTTPSTATUS_CC_MAX_AGE)
        IS_4_TO_8("private", HTTPSTATUS_CC_PRIVATE)
        break;
    case 8:
        IS_8_TO_16("no-cache", HTTPSTATUS_CC_NO_CACHE)
        IS_8_TO_16("no-store", HTTPSTATUS_CC_NO_STORE)
        IS_8_TO_16("s-maxage", HTTPSTATUS_CC_S_MAXAGE)
        break;
    case 9:
        IS_8_TO_16("immutable", HTTPSTATUS_CC_IMMUTABLE)
        IS_8_TO_16("max-stale", HTTPSTATUS_CC_MAX_STALE)
        IS_8_TO_16("min-fresh", HTTPSTATUS_CC_MIN_FRESH)
        break;
    case 12:
        IS_8_TO_16("no-transform", HTTPSTATUS_CC_NO_TRANSFORM)
        break;
    case 14:
        IS_8_TO_16("stale-if-error", HTTPSTATUS_CC_STALE_IF_ERROR)
        IS_8_TO_16("only-if-cached", HTTPSTATUS_CC_ONLY_IF_CACHED)
        break;
    case 15:
        IS_8_TO_16("must-revalidate", HTTPSTATUS_CC_MUST_REVALIDATE)
        IS_8_TO_16("must-understand", HTTPSTATUS_CC_MUST_UNDERSTAND)
        break;
    case 16:
        IS_8_TO_16("proxy-revalidate", HTTPSTATUS_CC_PROXY_REVALIDATE)
        break;
    case 22:
        IS_16_TO_24("stale-while-revalidate", HTTPSTATUS_CC_STALE_WHILE_REVALIDATE)
        break;
    default:
        break;
    }
    return 0;
}

/* One character too many, too few, or another one; equal texts do not come here. */
static bool is_near(hs_span name, hs_span word)
{
    size_t n = hs_left(&name), m = hs_left(&word);
    if (n > m + 1 || m > n + 1) {
        return false;
    }
    while (name.at != name.end && word.at != word.end && hs_lower(*name.at) == *word.at) {
        name.at++;
        word.at++;
    }
    name.at += n >= m;
    word.at += m >= n;
    /* As much is left of both. */
    while (name.at != name.end && hs_lower(*name.at) == *word.at) {
        name.at++;
        word.at++;
    }
    return name.at == name.end;
}

uint32_t hs_cc_near_name(hs_span name)
{
    static const uint8_t lengths[DIRECTIVES] = { 7, 8, 22, 14, 9, 9, 8, 8, 7, 6, 15, 16, 15, 12, 9, 14 };
    uint32_t near = 0;
    hs_span word = { names, names };
    for (unsigned i = 0; i < DIRECTIVES; i++) {
        word.end = word.at + lengths[i];
        near |= is_near(name, word) ? 1u << i : 0;
        word.at = word.end + 1;
    }
    return near;
}

uint32_t *hs_cc_seconds(httpstatus_cache_control *cc, uint32_t directive)
{
    switch (directive) {
    case HTTPSTATUS_CC_MAX_AGE:
        return &cc->max_age_s;
    case HTTPSTATUS_CC_S_MAXAGE:
        return &cc->s_maxage_s;
    case HTTPSTATUS_CC_STALE_WHILE_REVALIDATE:
        return &cc->stale_while_revalidate_s;
    case HTTPSTATUS_CC_STALE_IF_ERROR:
        return &cc->stale_if_error_s;
    case HTTPSTATUS_CC_MAX_STALE:
        return &cc->max_stale_s;
    case HTTPSTATUS_CC_MIN_FRESH:
        return &cc->min_fresh_s;
    default:
        return NULL;
    }
}

bool hs_cc_lists_names(hs_span list)
{
    bool any = false;
    while (list.at != list.end) {
        hs_skip_blanks(&list);
        hs_span name = hs_take_token(&list);
        any |= name.at != name.end;
        hs_skip_blanks(&list);
        if (list.at != list.end && !hs_take(&list, ',')) {
            return false;
        }
    }
    return any;
}
