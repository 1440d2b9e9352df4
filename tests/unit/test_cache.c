/* SPDX-License-Identifier: MIT */
/* Storing over combinations of directives, codes and methods: the rules written down once more. Reuse: test_cache_reuse.c. */
#include "httpstatus/cache.h"

#include "caching.h"

typedef httpstatus_cache_facts facts_of_cache;
typedef httpstatus_cache_record record_of_cache;
typedef httpstatus_cache_verdict verdict_of_cache;
typedef httpstatus_cache_options cache_options;

enum { SUBSETS = 256, GET = HTTPSTATUS_METHOD_GET, HEAD = HTTPSTATUS_METHOD_HEAD, POST = HTTPSTATUS_METHOD_POST };

/* Bits of a subset, and its directives. */
enum { NO_STORE = 1, NO_CACHE = 2, PRIVATE = 4, PUBLIC = 8, MAX_AGE = 16, S_MAXAGE = 32, MUST_REVALIDATE = 64 };
enum { MUST_UNDERSTAND = 128 };
static const char *const storing[] = { "no-store",   "no-cache",    "private",         "public",
                                       "max-age=60", "s-maxage=30", "must-revalidate", "must-understand" };
typedef struct story {
    int subset, code, method;
    bool shared, credentials, expires, located, ranges, star, cookie, request_no_store;
} story;

static bool is_of(int code, const char *list)
{
    char text[12];
    sprintf(text, " %d ", code);
    return strstr(list, text) != NULL;
}

/* The table of cache.md, section 2; *stores when it is a permission. */
static int expected_why(const story *s, bool *stores)
{
    bool understood = is_of(s->code, " 200 302 404 428 429 431 500 511 ") || (s->code == 206 && s->ranges);
    bool has_s_maxage = s->shared && (s->subset & S_MAXAGE) != 0, has_max_age = (s->subset & MAX_AGE) != 0;
    bool explicit = has_s_maxage || has_max_age || s->expires, must_understand = (s->subset & MUST_UNDERSTAND) != 0;
    *stores = false;
    if (s->code < 200 || s->code > 599) {
        return HTTPSTATUS_WHY_STATUS_NOT_FINAL;
    }
    if (s->request_no_store) {
        return HTTPSTATUS_WHY_REQUEST_NO_STORE;
    }
    if (s->method != GET && s->method != HEAD && s->method != POST) {
        return HTTPSTATUS_WHY_METHOD;
    }
    if (is_of(s->code, " 428 429 431 511 ")) {
        return HTTPSTATUS_WHY_STATUS_MUST_NOT_BE_STORED;
    }
    if (s->code == 304 || (s->code == 206 && !s->ranges)) {
        return HTTPSTATUS_WHY_STATUS_NOT_UNDERSTOOD;
    }
    if (must_understand && !understood) {
        return HTTPSTATUS_WHY_MUST_UNDERSTAND;
    }
    if ((s->subset & NO_STORE) != 0 && !must_understand) {
        return HTTPSTATUS_WHY_NO_STORE;
    }
    if (s->shared && (s->subset & PRIVATE) != 0) {
        return HTTPSTATUS_WHY_PRIVATE;
    }
    if (s->shared && s->credentials && (s->subset & (PUBLIC | MUST_REVALIDATE | S_MAXAGE)) == 0) {
        return HTTPSTATUS_WHY_AUTHORIZATION;
    }
    if (s->method == POST && !explicit) {
        return HTTPSTATUS_WHY_POST_NO_EXPLICIT_FRESHNESS;
    }
    if (s->method == POST && !s->located) {
        return HTTPSTATUS_WHY_POST_CONTENT_LOCATION;
    }
    bool by_default = is_of(s->code, " 200 206 404 "), permitted = (s->subset & PUBLIC) != 0 || by_default;
    if (!explicit && !permitted && (s->shared || (s->subset & PRIVATE) == 0)) {
        return HTTPSTATUS_WHY_STATUS_NOT_HEURISTICALLY_CACHEABLE;
    }
    if (s->star) {
        return HTTPSTATUS_WHY_VARY_STAR;
    }
    if (s->shared && s->cookie && (s->subset & PUBLIC) == 0) {
        return HTTPSTATUS_WHY_SET_COOKIE;
    }
    *stores = true;
    return has_s_maxage                               ? HTTPSTATUS_WHY_HAS_S_MAXAGE
           : has_max_age                              ? HTTPSTATUS_WHY_HAS_MAX_AGE
           : s->expires                               ? HTTPSTATUS_WHY_HAS_EXPIRES
           : (s->subset & PUBLIC) != 0                ? HTTPSTATUS_WHY_IS_PUBLIC
           : !s->shared && (s->subset & PRIVATE) != 0 ? HTTPSTATUS_WHY_IS_PRIVATE
           : s->code == 206                           ? HTTPSTATUS_WHY_HEURISTIC_RANGE
                                                      : HTTPSTATUS_WHY_HEURISTIC_STATUS;
}

static facts_of_cache facts_of(const story *s)
{
    facts_of_cache facts = answered(s->code, "");
    facts.method = (uint32_t)s->method;
    feed_subset(&facts.response_cc, storing, s->subset);
    facts.seen |= s->expires ? HTTPSTATUS_CACHE_HAS_EXPIRES : 0;
    facts.flags |=
        (s->credentials ? HTTPSTATUS_CACHE_AUTHORIZATION : 0u) | (s->star ? HTTPSTATUS_CACHE_VARY_STAR : 0u) |
        (s->located ? HTTPSTATUS_CACHE_LOCATION_IS_TARGET : 0u) | (s->cookie ? HTTPSTATUS_CACHE_SET_COOKIE : 0u);
    facts.known |= s->ranges ? HTTPSTATUS_CACHE_HAS_RANGE : 0;
    facts.request_cc.known = s->request_no_store ? HTTPSTATUS_CC_NO_STORE : 0;
    return facts;
}

static cache_options options_for(const story *s)
{
    cache_options options = options_of(s->shared ? "rfc-shared" : "rfc-private");
    options.flags |= HTTPSTATUS_CACHE_SET_COOKIE_PRIVATE | (s->ranges ? HTTPSTATUS_CACHE_RANGES : 0u);
    return options;
}

static void check_storing(const story *s)
{
    facts_of_cache facts = facts_of(s);
    cache_options options = options_for(s);
    FILLED(verdict_of_cache, v);
    FILLED(record_of_cache, record);
    record_of_cache before = record;
    bool stores;
    int why = expected_why(s, &stores), action = httpstatus_cache_store(&facts, &options, &v, &record);
    EXPECT_INT(s->code, v.why, why);
    EXPECT_INT(s->code, action, stores ? HTTPSTATUS_CACHE_ACTION_STORE : HTTPSTATUS_CACHE_ACTION_DO_NOT_STORE);
    EXPECT_INT(s->code, is_sound(&v, action), true);
    EXPECT_INT(s->code, stores || memcmp(&record, &before, sizeof record) == 0, true);
    if (stores) {
        bool met = (s->subset & NO_STORE) != 0, permitted = s->shared && s->credentials;
        EXPECT_INT(s->code, v.reasons, 1 + met + permitted);
        EXPECT_INT(s->code, v.reason[0] == HTTPSTATUS_WHY_MUST_UNDERSTAND_MET, met);
        EXPECT_INT(s->code, v.reason[met] == HTTPSTATUS_WHY_AUTHORIZATION_PERMITTED, permitted);
        EXPECT_INT(s->code, record.code == s->code && record.size == sizeof record, true);
        EXPECT_INT(s->code, record.reserved == 0 && record.reserved2 == 0, true);
    }
}

START_TEST(storing_by_the_table)
{
    static const int codes[] = { 99, 100, 200, 206, 207, 226, 302, 304, 404, 428, 429, 431, 500, 511, 599, 600 };
    static const int methods[] = { GET, HEAD, POST, HTTPSTATUS_METHOD_PUT, HTTPSTATUS_METHOD_UNKNOWN };
    for (int i = 0; i < SUBSETS * 16 * 5 * 4; i += 3) {
        story s = { .subset = i % SUBSETS, .code = codes[i / SUBSETS % 16], .method = methods[i / SUBSETS / 16 % 5] };
        s.shared = i / SUBSETS / 80 % 2 != 0;
        s.credentials = i / SUBSETS / 160 != 0;
        s.ranges = i % 7 < 4;
        check_storing(&s);
        s.located = s.expires = true;
        check_storing(&s);
        s.star = i % 3 == 0;
        s.cookie = i % 2 == 0;
        s.expires = i % 5 == 0;
        s.request_no_store = i % 11 == 0;
        check_storing(&s);
    }
}
END_TEST

/* cache.md, section 13; and presets are never looser about no-store, private and Authorization. */
START_TEST(no_store_and_presets_never_permit)
{
    for (int index = 0; httpstatus_cache_preset_name(index) != NULL; index++) {
        cache_options options = options_of(httpstatus_cache_preset_name(index));
        bool shared = (options.flags & HTTPSTATUS_CACHE_SHARED) != 0;
        for (int i = 0; i < SUBSETS * 2 * 6; i += 5) {
            static const int codes[] = { 200, 301, 404, 429, 500, 511 };
            story s = { .subset = i % SUBSETS, .code = codes[i / SUBSETS % 6], .method = GET };
            s.credentials = i / SUBSETS / 6 != 0;
            verdict_of_cache v = HTTPSTATUS_CACHE_VERDICT_INIT, with = v;
            facts_of_cache facts = facts_of(&s);
            bool stores = httpstatus_cache_store(&facts, &options, &v, NULL) == HTTPSTATUS_CACHE_ACTION_STORE;
            facts.response_cc.known |= HTTPSTATUS_CC_NO_STORE;
            bool still = httpstatus_cache_store(&facts, &options, &with, NULL) == HTTPSTATUS_CACHE_ACTION_STORE;
            EXPECT_INT(s.code, still && !stores, false);
            EXPECT_INT(s.code, still && (s.subset & MUST_UNDERSTAND) == 0, false);
            bool permitted = (s.subset & (PUBLIC | MUST_REVALIDATE | S_MAXAGE)) != 0;
            bool prohibited = shared && ((s.subset & PRIVATE) != 0 || (s.credentials && !permitted));
            EXPECT_INT(s.code, stores && prohibited, false);
            bool never = options.profile == 0 && is_of(s.code, " 429 511 ");
            EXPECT_INT(s.code, stores && never, false);
        }
    }
}
END_TEST

START_TEST(content_that_did_not_come_whole)
{
    cache_options options = options_of("rfc-shared");
    options.flags |= HTTPSTATUS_CACHE_RANGES;
    for (uint64_t came = 0; came <= 12; came++) {
        facts_of_cache facts = answered(200, "Content-Length: 10\nCache-Control: max-age=5");
        facts_of_cache part =
            answered(206, "Content-Length: 10\nContent-Range: bytes 20-29/100\nCache-Control: max-age=5");
        facts.received_bytes = part.received_bytes = came;
        verdict_of_cache v = HTTPSTATUS_CACHE_VERDICT_INIT;
        ck_assert_int_eq(httpstatus_cache_store(&facts, &options, &v, NULL), HTTPSTATUS_CACHE_ACTION_STORE);
        ck_assert_uint_eq(stored(&part, &options).last_byte, 29);
        facts.known |= HTTPSTATUS_CACHE_HAS_RECEIVED;
        part.known |= HTTPSTATUS_CACHE_HAS_RECEIVED;
        httpstatus_cache_store(&facts, &options, &v, NULL);
        ck_assert_int_eq(v.why, came < 10 ? HTTPSTATUS_WHY_INCOMPLETE : HTTPSTATUS_WHY_HAS_MAX_AGE);
        httpstatus_cache_store(&part, &options, &v, NULL);
        ck_assert_int_eq(v.why, came == 0 ? HTTPSTATUS_WHY_INCOMPLETE : HTTPSTATUS_WHY_HAS_MAX_AGE);
        if (came != 0) {
            record_of_cache record = stored(&part, &options);
            ck_assert(record.first_byte == 20 && record.last_byte == (came < 10 ? 19 + came : 29));
        }
        /* RFC 9110, section 9.3.2: to HEAD no content comes, and none of it is missing. */
        part.method = HTTPSTATUS_METHOD_HEAD;
        record_of_cache head = stored(&part, &options);
        ck_assert(head.first_byte == 20 && head.last_byte == 29);
    }
}
END_TEST

START_TEST(what_cannot_be_read_permits_nothing)
{
    facts_of_cache facts = answered(200, "Cache-Control: public;, max-age=5\nSet-Cookie: a=b");
    cache_options options = options_of("rfc-shared");
    verdict_of_cache v = HTTPSTATUS_CACHE_VERDICT_INIT;
    unsigned char bytes[HTTPSTATUS_CACHE_RECORD_BYTES];
    /* Whatever sizes the facts brought, a record has those of this library. */
    facts.targeted_cc.size = 1000;
    record_of_cache record = stored(&facts, &options);
    ck_assert_int_eq(httpstatus_cache_record_pack(&record, bytes, sizeof bytes), sizeof bytes);
    options.flags |= HTTPSTATUS_CACHE_SET_COOKIE_PRIVATE;
    httpstatus_cache_store(&facts, &options, &v, NULL);
    ck_assert_int_eq(v.why, HTTPSTATUS_WHY_SET_COOKIE);
    facts.response_cc.invalid = 0;
    ck_assert_int_eq(stored(&facts, &options).code, 200);
}
END_TEST

static const facts_of_cache *good_facts;
static const cache_options *asked_options;
static bool storing_is_asked;

/* The answer of either rule; an error leaves verdict and record as they were. */
static int ask(const facts_of_cache *facts)
{
    FILLED(verdict_of_cache, v);
    FILLED(record_of_cache, record);
    verdict_of_cache v_before = v;
    record_of_cache before = record;
    int answer = storing_is_asked ? httpstatus_cache_store(facts, asked_options, &v, &record)
                                  : httpstatus_cache_reuse(NULL, facts, 0, asked_options, &v);
    ck_assert_int_ne(answer, HTTPSTATUS_CACHE_ACTION_NONE);
    if (answer < 0) {
        EXPECT_SAME(v, v_before);
        EXPECT_SAME(record, before);
    }
    return answer;
}

static int ask_with(const cache_options *options)
{
    asked_options = options;
    int answer = ask(good_facts);
    asked_options = NULL;
    return answer;
}

START_TEST(facts_and_options_that_cannot_be)
{
    facts_of_cache facts = answered(200, "Cache-Control: max-age=5");
    good_facts = &facts;
    for (int i = 0; i < 2; i++) {
        storing_is_asked = i == 0;
        ck_assert_int_eq(ask(NULL), HTTPSTATUS_E_ARG);
        refuse_facts(ask, &facts);
        refuse_options(ask_with);
    }
    storing_is_asked = true;
    facts.known = ~(uint32_t)HTTPSTATUS_CACHE_HAS_RESPONSE_TIME & 0x7ff & ~(uint32_t)HTTPSTATUS_CACHE_HAS_RANGE;
    ck_assert_int_eq(ask(&facts), HTTPSTATUS_E_RANGE);
    /* Any code and any method are facts. */
    facts.known = HTTPSTATUS_CACHE_HAS_RESPONSE_TIME;
    for (int i = 0; i < HOSTILE_INTS; i++) {
        facts.code = hostile_ints[i];
        ck_assert_int_eq(ask(&facts), HTTPSTATUS_CACHE_ACTION_DO_NOT_STORE);
        facts.code = 200;
        facts.method = (uint32_t)hostile_ints[i];
        ck_assert_int_eq(ask(&facts), HTTPSTATUS_CACHE_ACTION_DO_NOT_STORE);
        facts.method = GET;
    }
}
END_TEST

START_TEST(structs_to_fill)
{
    struct {
        verdict_of_cache v;
        uint64_t tail;
    } v = { HTTPSTATUS_CACHE_VERDICT_INIT, 77 };
    struct {
        record_of_cache record;
        uint64_t tail;
    } r = { HTTPSTATUS_CACHE_RECORD_INIT, 78 };
    facts_of_cache facts = answered(200, "Cache-Control: max-age=5");
    ck_assert_int_eq(httpstatus_cache_store(&facts, NULL, NULL, &r.record), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_cache_reuse(NULL, &facts, 0, NULL, NULL), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_cache_reuse(&r.record, NULL, 0, NULL, &v.v), HTTPSTATUS_E_ARG);
    v.v.size = sizeof v;
    r.record.size = sizeof r;
    ck_assert_int_eq(httpstatus_cache_store(&facts, NULL, &v.v, &r.record), HTTPSTATUS_CACHE_ACTION_STORE);
    ck_assert(v.tail == 77 && v.v.size == sizeof v && r.tail == 78 && r.record.size == sizeof r);
    /* As an input the record's tail must be zero. */
    ck_assert_int_eq(httpstatus_cache_reuse(&r.record, &facts, AT_S, NULL, &v.v), HTTPSTATUS_E_SIZE);
    r.tail = 0;
    ck_assert_int_eq(httpstatus_cache_reuse(&r.record, &facts, AT_S, NULL, &v.v), HTTPSTATUS_CACHE_ACTION_FRESH);
    ck_assert(v.tail == 77 && v.v.size == sizeof v);
    r.record.size = sizeof r.record - 1;
    verdict_of_cache before = v.v;
    record_of_cache record_before = r.record;
    ck_assert_int_eq(httpstatus_cache_store(&facts, NULL, &v.v, &r.record), HTTPSTATUS_E_SIZE);
    ck_assert_int_eq(httpstatus_cache_reuse(&r.record, &facts, AT_S, NULL, &v.v), HTTPSTATUS_E_SIZE);
    v.v.size = before.size = sizeof v.v - 1;
    ck_assert_int_eq(httpstatus_cache_store(&facts, NULL, &v.v, NULL), HTTPSTATUS_E_SIZE);
    ck_assert_int_eq(httpstatus_cache_reuse(NULL, &facts, AT_S, NULL, &v.v), HTTPSTATUS_E_SIZE);
    EXPECT_SAME(v.v, before);
    EXPECT_SAME(r.record, record_before);
}
END_TEST

START_TEST(words)
{
    static const char *const expected[] = { "none",      "store",   "do-not-store",
                                            "fresh",     "stale",   "stale-while-revalidate",
                                            "validate",  "fetch",   "gateway-timeout",
                                            "freshen",   "replace", "forward",
                                            "invalidate" };
    for (int action = -5; action < 50; action++) {
        ck_assert_str_eq(httpstatus_cache_action_name(action),
                         action >= 0 && action < 13 ? expected[action] : "unknown");
    }
    for (int i = 0; i < HOSTILE_INTS; i++) {
        ck_assert_str_eq(httpstatus_cache_action_name(hostile_ints[i]), "unknown");
    }
}
END_TEST

int main(void)
{
    const TTest *const tests[] = { storing_by_the_table,
                                   no_store_and_presets_never_permit,
                                   content_that_did_not_come_whole,
                                   what_cannot_be_read_permits_nothing,
                                   facts_and_options_that_cannot_be,
                                   structs_to_fill,
                                   words,
                                   NULL };
    return run_suite("cache", tests);
}
