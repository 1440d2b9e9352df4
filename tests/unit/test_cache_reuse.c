/* SPDX-License-Identifier: MIT */
/* Reuse over combinations of directives, requests and ages: the order of rules of cache.md, section 4, once more. */
#include "caching.h"
#include "httpstatus/cache_validation.h"

typedef httpstatus_cache_facts facts_of_cache;
typedef httpstatus_cache_record record_of_cache;
typedef httpstatus_cache_verdict verdict_of_cache;
typedef httpstatus_cache_options cache_options;

enum { SUBSETS = 256, GET = HTTPSTATUS_METHOD_GET, HEAD = HTTPSTATUS_METHOD_HEAD, POST = HTTPSTATUS_METHOD_POST };

/* Bits of a subset, and its directives; the last one speaks of a field alone and changes nothing. */
enum { PROXY_REVALIDATE = 1, NO_CACHE = 2, IMMUTABLE = 4, WHILE_REVALIDATE = 8, MAX_AGE = 16, S_MAXAGE = 32 };
enum { MUST_REVALIDATE = 64 };
static const char *const reusing[] = { "proxy-revalidate",          "no-cache",      "immutable",
                                       "stale-while-revalidate=20", "max-age=60",    "s-maxage=30",
                                       "must-revalidate",           "no-cache=\"a\"" };

/* From rule 5 on. */
static int expected_reuse(int subset, const facts_of_cache *request, int64_t age, const cache_options *o, int *why,
                          int *fwd)
{
    const httpstatus_cache_control *rc = &request->request_cc;
    bool shared = (o->flags & HTTPSTATUS_CACHE_SHARED) != 0,
         obeys = (o->flags & HTTPSTATUS_CACHE_IGNORE_REQUEST_CC) == 0;
    bool s_maxage = shared && (subset & S_MAXAGE) != 0;
    int64_t ttl = (s_maxage ? 30 : (subset & MAX_AGE) != 0 ? 60 : 0) - age;
    bool pragma = (request->flags & 6) == HTTPSTATUS_CACHE_PRAGMA_NO_CACHE;
    *fwd = ttl > 0 ? HTTPSTATUS_CACHE_FWD_REQUEST : HTTPSTATUS_CACHE_FWD_STALE;
    if ((subset & NO_CACHE) != 0) {
        *why = HTTPSTATUS_WHY_NO_CACHE;
        *fwd = HTTPSTATUS_CACHE_FWD_STALE;
    } else if (obeys && ((rc->known & HTTPSTATUS_CC_NO_CACHE) != 0 || pragma)) {
        *why = HTTPSTATUS_WHY_REQUEST_NO_CACHE;
    } else if (obeys && (rc->known & 1) != 0 && (rc->max_age_s < age || rc->max_age_s == 0) &&
               !(ttl > 0 && (subset & IMMUTABLE) != 0)) {
        *why = HTTPSTATUS_WHY_REQUEST_MAX_AGE;
    } else if (obeys && (rc->known & HTTPSTATUS_CC_MIN_FRESH) != 0 && ttl < rc->min_fresh_s) {
        *why = HTTPSTATUS_WHY_REQUEST_MIN_FRESH;
    } else if (ttl > 0) {
        *why = HTTPSTATUS_WHY_FRESH;
        return HTTPSTATUS_CACHE_ACTION_FRESH;
    } else if ((subset & MUST_REVALIDATE) != 0) {
        *why = HTTPSTATUS_WHY_MUST_REVALIDATE;
    } else if (shared && (subset & PROXY_REVALIDATE) != 0) {
        *why = HTTPSTATUS_WHY_PROXY_REVALIDATE;
    } else if (s_maxage) {
        *why = HTTPSTATUS_WHY_S_MAXAGE;
    } else if (obeys && (rc->known & 16) != 0 && ((rc->bare & 16) != 0 || -ttl <= rc->max_stale_s)) {
        *why = HTTPSTATUS_WHY_MAX_STALE;
        return HTTPSTATUS_CACHE_ACTION_STALE;
    } else if ((subset & WHILE_REVALIDATE) != 0 && -ttl < 20) {
        *why = HTTPSTATUS_WHY_STALE_WHILE_REVALIDATE;
        return HTTPSTATUS_CACHE_ACTION_STALE_WHILE_REVALIDATE;
    } else {
        *why = HTTPSTATUS_WHY_STALE;
    }
    if (obeys && (rc->known & HTTPSTATUS_CC_ONLY_IF_CACHED) != 0) {
        *why = HTTPSTATUS_WHY_ONLY_IF_CACHED;
        return HTTPSTATUS_CACHE_ACTION_GATEWAY_TIMEOUT;
    }
    return HTTPSTATUS_CACHE_ACTION_VALIDATE;
}

static void check_reuse(int subset, const facts_of_cache *request, const cache_options *options)
{
    static const int64_t ages[] = { 0, 9, 29, 30, 31, 39, 40, 41, 49, 50, 59, 60, 61, 70, 71, 79, 80, 81, 900 };
    record_of_cache record = HTTPSTATUS_CACHE_RECORD_INIT, strict;
    record.code = 200;
    record.method = GET;
    record.response_time_s = AT_S;
    record.known = HTTPSTATUS_CACHE_HAS_ETAG;
    feed_subset(&record.response_cc, reusing, subset);
    strict = record;
    httpstatus_cache_control_feed(&strict.response_cc, "no-cache", HTTPSTATUS_NTS);
    for (size_t i = 0; i < COUNT(ages); i++) {
        FILLED(verdict_of_cache, v);
        int why, fwd, expected = expected_reuse(subset, request, ages[i], options, &why, &fwd);
        int action = httpstatus_cache_reuse(&record, request, AT_S + ages[i], options, &v);
        bool served = action == HTTPSTATUS_CACHE_ACTION_FRESH || action == HTTPSTATUS_CACHE_ACTION_STALE ||
                      action == HTTPSTATUS_CACHE_ACTION_STALE_WHILE_REVALIDATE;
        EXPECT_INT(subset, action, expected);
        EXPECT_INT(subset, v.why, why);
        EXPECT_INT(subset, v.fwd, action == HTTPSTATUS_CACHE_ACTION_VALIDATE ? fwd : HTTPSTATUS_CACHE_FWD_NONE);
        EXPECT_INT(subset, is_sound(&v, action) && v.age_s == ages[i], true);
        bool asks =
            action == HTTPSTATUS_CACHE_ACTION_VALIDATE || action == HTTPSTATUS_CACHE_ACTION_STALE_WHILE_REVALIDATE;
        EXPECT_INT(subset, v.flags, asks ? HTTPSTATUS_CACHE_RESULT_SEND_ETAG : 0);
        int64_t left = v.ttl_s + 20 > 0 ? v.ttl_s + 20 : 0;
        EXPECT_INT(subset, v.swr_left_s, (subset & WHILE_REVALIDATE) != 0 ? left : 0);
        bool strictly = httpstatus_cache_reuse(&strict, request, AT_S + ages[i], options, &v) == action || served;
        EXPECT_INT(subset, strictly && v.action != HTTPSTATUS_CACHE_ACTION_FRESH, true);
    }
}

START_TEST(reuse_by_the_order_of_rules)
{
    static const char *const requests[] = {
        "",
        "Cache-Control: no-cache",
        "Pragma: no-cache",
        "Pragma: no-cache\nCache-Control: x",
        "Cache-Control: max-age=0",
        "Cache-Control: max-age=40",
        "Cache-Control: min-fresh=11",
        "Cache-Control: max-stale",
        "Cache-Control: max-stale=10",
        "Cache-Control: max-age=70, max-stale=10, min-fresh=0",
        "Cache-Control: only-if-cached",
        "Cache-Control: only-if-cached, no-cache",
        "Cache-Control: only-if-cached, max-stale=10",
    };
    for (size_t r = 0; r < COUNT(requests); r++) {
        facts_of_cache request = asking(GET, requests[r]);
        cache_options options[] = { options_of("rfc-shared"), options_of("rfc-private"), options_of("rfc-shared") };
        options[2].flags |= HTTPSTATUS_CACHE_IGNORE_REQUEST_CC;
        for (int i = 0; i < SUBSETS * 3; i++) {
            check_reuse(i / 3, &request, &options[i % 3]);
        }
    }
}
END_TEST

static int reuse(const record_of_cache *record, const facts_of_cache *request, uint32_t option, uint32_t *fwd)
{
    cache_options options = options_of("rfc-shared");
    verdict_of_cache v = HTTPSTATUS_CACHE_VERDICT_INIT;
    options.flags |= option;
    int action = httpstatus_cache_reuse(record, request, AT_S, &options, &v);
    ck_assert(is_sound(&v, action));
    *fwd = v.fwd;
    return (int)v.why;
}

/* Rule 2: GET and HEAD are served, and GET not by the answer to a HEAD. */
START_TEST(methods_that_are_served)
{
    for (int kept = 0; kept < 50; kept++) {
        for (int asked = 0; asked < 50; asked++) {
            facts_of_cache facts = answered(200, "Cache-Control: max-age=5"), request = asking(asked, "");
            record_of_cache record = stored(&facts, NULL);
            uint32_t fwd;
            record.method = (uint32_t)kept;
            bool served = asked == HEAD || (asked == GET && kept != HEAD);
            EXPECT_INT(asked, reuse(&record, &request, 0, &fwd), served ? HTTPSTATUS_WHY_FRESH : HTTPSTATUS_WHY_METHOD);
            EXPECT_INT(asked, fwd, served ? HTTPSTATUS_CACHE_FWD_NONE : HTTPSTATUS_CACHE_FWD_METHOD);
            record.flags |= HTTPSTATUS_CACHE_VARY_STAR;
            EXPECT_INT(asked, reuse(&record, &request, 0, &fwd),
                       served ? HTTPSTATUS_WHY_VARY_STAR : HTTPSTATUS_WHY_METHOD);
            EXPECT_INT(asked, fwd, served ? HTTPSTATUS_CACHE_FWD_VARY_MISS : HTTPSTATUS_CACHE_FWD_METHOD);
        }
    }
}
END_TEST

/* What is not stored is asked for; of other methods nothing ever is. */
START_TEST(nothing_is_stored)
{
    for (int method = 0; method < 50; method++) {
        facts_of_cache request = asking(method, ""), offline = asking(method, "Cache-Control: only-if-cached");
        bool reads = method == GET || method == HEAD;
        uint32_t fwd;
        EXPECT_INT(method, reuse(NULL, &request, 0, &fwd), HTTPSTATUS_WHY_NOTHING_STORED);
        EXPECT_INT(method, fwd, reads ? HTTPSTATUS_CACHE_FWD_URI_MISS : HTTPSTATUS_CACHE_FWD_METHOD);
        int why = reuse(NULL, &offline, 0, &fwd);
        EXPECT_INT(method, why, reads ? HTTPSTATUS_WHY_ONLY_IF_CACHED : HTTPSTATUS_WHY_NOTHING_STORED);
    }
}
END_TEST

/* A response that is none for such a request answers no failure either. */
START_TEST(failures_of_another_kind)
{
    facts_of_cache facts = answered(200, "Cache-Control: max-age=5"), range = asking(GET, "Range: bytes=0-0");
    facts_of_cache post = asking(POST, ""), get = asking(GET, "");
    record_of_cache record = stored(&facts, NULL), star = record, head = record, part = record;
    star.flags |= HTTPSTATUS_CACHE_VARY_STAR;
    head.method = HEAD;
    part.code = 206;
    const struct {
        const record_of_cache *record;
        const facts_of_cache *request;
        int why;
    } cases[] = { { &record, &get, HTTPSTATUS_WHY_FRESH },   { &record, &post, HTTPSTATUS_WHY_METHOD },
                  { &head, &get, HTTPSTATUS_WHY_METHOD },    { &star, &get, HTTPSTATUS_WHY_VARY_STAR },
                  { &record, &range, HTTPSTATUS_WHY_RANGE }, { &part, &get, HTTPSTATUS_WHY_PARTIAL } };
    for (size_t i = 0; i < COUNT(cases); i++) {
        verdict_of_cache v = HTTPSTATUS_CACHE_VERDICT_INIT;
        int action = httpstatus_cache_on_failure(cases[i].record, cases[i].request, 0, AT_S, NULL, &v);
        ck_assert_int_eq(v.why, cases[i].why);
        ck_assert_int_eq(action, i == 0 ? HTTPSTATUS_CACHE_ACTION_FRESH : HTTPSTATUS_CACHE_ACTION_GATEWAY_TIMEOUT);
    }
}
END_TEST

/* Rule 4 (RFC 9111, section 3.3): a part answers what lies within it. */
START_TEST(ranges_within_a_part)
{
    cache_options ranges = options_of("rfc-shared");
    ranges.flags |= HTTPSTATUS_CACHE_RANGES;
    facts_of_cache part = answered(206, "Content-Range: bytes 3-6/9\nCache-Control: max-age=5");
    facts_of_cache whole = answered(200, "Cache-Control: max-age=5");
    record_of_cache records[] = { stored(&part, &ranges), stored(&whole, &ranges) };
    for (uint64_t first = 0; first < 9; first++) {
        for (uint64_t last = first; last < 9; last++) {
            facts_of_cache request = asking(GET, "Range: bytes=0-0"), head = asking(HEAD, "Range: bytes=0-0");
            uint32_t fwd;
            request.first_byte = head.first_byte = first;
            request.last_byte = head.last_byte = last;
            request.known = head.known = HTTPSTATUS_CACHE_HAS_RANGE;
            bool within = first >= 3 && last <= 6;
            ck_assert_int_eq(reuse(&records[0], &request, HTTPSTATUS_CACHE_RANGES, &fwd),
                             within ? HTTPSTATUS_WHY_FRESH : HTTPSTATUS_WHY_PARTIAL);
            ck_assert_uint_eq(fwd, within ? HTTPSTATUS_CACHE_FWD_NONE : HTTPSTATUS_CACHE_FWD_PARTIAL);
            ck_assert_int_eq(reuse(&records[1], &request, HTTPSTATUS_CACHE_RANGES, &fwd), HTTPSTATUS_WHY_FRESH);
            ck_assert_int_eq(reuse(&records[0], &request, 0, &fwd), HTTPSTATUS_WHY_RANGE);
            ck_assert_uint_eq(fwd, HTTPSTATUS_CACHE_FWD_BYPASS);
            ck_assert_int_eq(reuse(&records[0], &head, HTTPSTATUS_CACHE_RANGES, &fwd), HTTPSTATUS_WHY_PARTIAL);
            ck_assert_int_eq(reuse(&records[1], &head, 0, &fwd), HTTPSTATUS_WHY_FRESH);
            /* Nobody knows what was asked for, or the whole was. */
            request.known = 0;
            ck_assert_int_eq(reuse(&records[0], &request, HTTPSTATUS_CACHE_RANGES, &fwd), HTTPSTATUS_WHY_PARTIAL);
            request.known = HTTPSTATUS_CACHE_HAS_RANGE;
            request.flags = 0;
            ck_assert_int_eq(reuse(&records[0], &request, HTTPSTATUS_CACHE_RANGES, &fwd), HTTPSTATUS_WHY_PARTIAL);
            record_of_cache unknown = records[0];
            unknown.known = 0;
            request.flags = HTTPSTATUS_CACHE_RANGE;
            ck_assert_int_eq(reuse(&unknown, &request, HTTPSTATUS_CACHE_RANGES, &fwd), HTTPSTATUS_WHY_PARTIAL);
        }
    }
}
END_TEST

/* RFC 9111, section 4.3.2: If-None-Match, and only without it If-Modified-Since. */
START_TEST(the_condition_of_the_client)
{
    static const int codes[] = { 200, 206, 203, 204, 304, 404 };
    for (unsigned i = 0; i < 6 * 4 * 4 * 7; i++) {
        facts_of_cache facts = answered(200, "Cache-Control: max-age=5"), request = asking(GET, "");
        record_of_cache record = stored(&facts, NULL);
        verdict_of_cache v = HTTPSTATUS_CACHE_VERDICT_INIT;
        cache_options options = options_of("rfc-shared");
        bool modified = (i / 24 & 1) != 0, dated = (i / 24 & 2) != 0, tag = (i / 6 & 1) != 0, hit = (i / 6 & 2) != 0;
        int64_t since_s = (int64_t)(i / 96) * 250, reference = modified ? 500 : dated ? 750 : AT_S;
        options.flags |= HTTPSTATUS_CACHE_RANGES;
        record.code = codes[i % 6];
        record.known = (modified ? HTTPSTATUS_CACHE_HAS_LAST_MODIFIED : 0u) | (dated ? HTTPSTATUS_CACHE_HAS_DATE : 0u) |
                       HTTPSTATUS_CACHE_HAS_RANGE;
        record.last_modified_s = 500;
        record.date_s = 750;
        record.response_cc.max_age_s = 9999;
        request.flags = (tag ? HTTPSTATUS_CACHE_IF_NONE_MATCH : 0u) | (hit ? HTTPSTATUS_CACHE_IF_NONE_MATCH_HIT : 0u) |
                        HTTPSTATUS_CACHE_RANGE;
        request.known = HTTPSTATUS_CACHE_HAS_IF_MODIFIED_SINCE | HTTPSTATUS_CACHE_HAS_RANGE;
        request.if_modified_since_s = since_s;
        bool holds = i % 6 < 2 && (tag ? hit : since_s >= reference);
        httpstatus_cache_reuse(&record, &request, AT_S, &options, &v);
        EXPECT_INT((int)i, v.why, HTTPSTATUS_WHY_FRESH);
        EXPECT_INT((int)i, v.flags, holds ? HTTPSTATUS_CACHE_RESULT_NOT_MODIFIED : 0);
        request.known = HTTPSTATUS_CACHE_HAS_RANGE;
        httpstatus_cache_reuse(&record, &request, AT_S, &options, &v);
        EXPECT_INT((int)i, v.flags, i % 6 < 2 && tag && hit ? HTTPSTATUS_CACHE_RESULT_NOT_MODIFIED : 0);
    }
}
END_TEST

/* RFC 9111, section 4.3.1: GET without Range alone asks with conditions of the cache. */
START_TEST(validators_that_are_sent)
{
    for (unsigned i = 0; i < 16; i++) {
        facts_of_cache facts = answered(200, "Cache-Control: no-cache"),
                       request = asking((i & 1) != 0 ? GET : HEAD, "");
        record_of_cache record = stored(&facts, NULL);
        verdict_of_cache v = HTTPSTATUS_CACHE_VERDICT_INIT;
        cache_options options = options_of("rfc-shared");
        options.flags |= HTTPSTATUS_CACHE_RANGES;
        request.flags = (i & 2) != 0 ? HTTPSTATUS_CACHE_RANGE : 0;
        record.known =
            ((i & 4) != 0 ? HTTPSTATUS_CACHE_HAS_ETAG : 0u) | ((i & 8) != 0 ? HTTPSTATUS_CACHE_HAS_LAST_MODIFIED : 0u);
        record.seen = HTTPSTATUS_CACHE_HAS_ETAG | HTTPSTATUS_CACHE_HAS_LAST_MODIFIED;
        ck_assert_int_eq(httpstatus_cache_reuse(&record, &request, AT_S, &options, &v),
                         HTTPSTATUS_CACHE_ACTION_VALIDATE);
        uint32_t sent = ((i & 4) != 0 ? HTTPSTATUS_CACHE_RESULT_SEND_ETAG : 0u) |
                        ((i & 8) != 0 ? HTTPSTATUS_CACHE_RESULT_SEND_LAST_MODIFIED : 0u);
        ck_assert_uint_eq(v.flags, (i & 3) == 1 ? sent : 0);
    }
}
END_TEST

START_TEST(invalidated_and_pragma_come_first)
{
    facts_of_cache facts = answered(200, "Expires: Thu, 01 Jan 1970 01:00:00 GMT\nPragma: no-cache");
    facts_of_cache request = asking(GET, "Cache-Control: max-stale, only-if-cached");
    facts_of_cache plain = asking(GET, "Cache-Control: no-cache, max-age=0");
    record_of_cache record = stored(&facts, NULL);
    uint32_t fwd;
    const uint32_t pragma = HTTPSTATUS_CACHE_PRAGMA_IN_RESPONSE;
    ck_assert_int_eq(reuse(&record, &request, 0, &fwd), HTTPSTATUS_WHY_FRESH);
    ck_assert_int_eq(reuse(&record, &request, pragma, &fwd), HTTPSTATUS_WHY_ONLY_IF_CACHED);
    ck_assert_int_eq(reuse(&record, &plain, pragma, &fwd), HTTPSTATUS_WHY_RESPONSE_PRAGMA);
    ck_assert_uint_eq(fwd, HTTPSTATUS_CACHE_FWD_STALE);
    /* So it answers no more when the origin does not, and a 304 is said to have been asked for because it was stale. */
    cache_options honours = options_of("rfc-shared");
    honours.flags |= pragma;
    facts_of_cache fresh_answer = answered(304, "");
    verdict_of_cache v = HTTPSTATUS_CACHE_VERDICT_INIT;
    fresh_answer.flags |= HTTPSTATUS_CACHE_VALIDATORS_SENT;
    ck_assert_int_eq(httpstatus_cache_on_failure(&record, &plain, 0, AT_S, NULL, &v), HTTPSTATUS_CACHE_ACTION_FRESH);
    httpstatus_cache_on_failure(&record, &plain, 0, AT_S, &honours, &v);
    ck_assert(v.action == HTTPSTATUS_CACHE_ACTION_GATEWAY_TIMEOUT && v.why == HTTPSTATUS_WHY_RESPONSE_PRAGMA);
    httpstatus_cache_on_validation(&record, &fresh_answer, &honours, &v, NULL);
    ck_assert_uint_eq(v.fwd, HTTPSTATUS_CACHE_FWD_STALE);
    take_lines(&facts, HTTPSTATUS_SIDE_RESPONSE, "Cache-Control: max-age=60");
    record = stored(&facts, NULL);
    ck_assert_int_eq(reuse(&record, &request, pragma, &fwd), HTTPSTATUS_WHY_FRESH);
    record.flags |= HTTPSTATUS_CACHE_INVALIDATED;
    ck_assert_int_eq(reuse(&record, &request, 0, &fwd), HTTPSTATUS_WHY_ONLY_IF_CACHED);
    ck_assert_int_eq(reuse(&record, &request, HTTPSTATUS_CACHE_IGNORE_REQUEST_CC, &fwd), HTTPSTATUS_WHY_INVALIDATED);
    record.response_cc.known |= record.response_cc.bare |= HTTPSTATUS_CC_NO_CACHE;
    ck_assert_int_eq(reuse(&record, &plain, 0, &fwd), HTTPSTATUS_WHY_INVALIDATED);
    ck_assert_uint_eq(fwd, HTTPSTATUS_CACHE_FWD_STALE);
    ck_assert_int_eq(reuse(NULL, &request, HTTPSTATUS_CACHE_IGNORE_REQUEST_CC, &fwd), HTTPSTATUS_WHY_NOTHING_STORED);
    ck_assert_uint_eq(fwd, HTTPSTATUS_CACHE_FWD_URI_MISS);
    ck_assert_int_eq(reuse(NULL, &request, 0, &fwd), HTTPSTATUS_WHY_ONLY_IF_CACHED);
    ck_assert_uint_eq(fwd, HTTPSTATUS_CACHE_FWD_NONE);
}
END_TEST

/* Numbers of a request that cannot be read ask for nothing. */
START_TEST(unusable_wishes)
{
    static const char *const wishes[] = { "Cache-Control: max-age=x, min-fresh=y", "Cache-Control: min-fresh",
                                          "Cache-Control: max-age=", "Cache-Control: no-store" };
    facts_of_cache facts = answered(200, "Cache-Control: max-age=60");
    record_of_cache record = stored(&facts, NULL);
    uint32_t fwd;
    for (size_t i = 0; i < COUNT(wishes); i++) {
        facts_of_cache request = asking(GET, wishes[i]);
        ck_assert_int_eq(reuse(&record, &request, 0, &fwd), HTTPSTATUS_WHY_FRESH);
    }
    record.response_cc.max_age_s = 0;
    facts_of_cache request = asking(GET, "Cache-Control: max-stale=x");
    ck_assert_int_eq(reuse(&record, &request, 0, &fwd), HTTPSTATUS_WHY_STALE);
}
END_TEST

/* What was passed on the way stands before what decided. */
START_TEST(reasons_on_the_way)
{
    facts_of_cache facts = answered(200, "Cache-Control: max-age=60, immutable");
    facts_of_cache reload = asking(GET, "Cache-Control: max-age=0"), both = reload;
    record_of_cache record = stored(&facts, NULL);
    verdict_of_cache v = HTTPSTATUS_CACHE_VERDICT_INIT;
    httpstatus_cache_reuse(&record, &reload, AT_S, NULL, &v);
    ck_assert(v.reasons == 2 && v.reason[0] == HTTPSTATUS_WHY_IMMUTABLE && v.why == HTTPSTATUS_WHY_FRESH);
    take_lines(&both, HTTPSTATUS_SIDE_REQUEST, "Cache-Control: min-fresh=61, only-if-cached");
    httpstatus_cache_reuse(&record, &both, AT_S, NULL, &v);
    ck_assert(v.reasons == 3 && v.reason[0] == HTTPSTATUS_WHY_IMMUTABLE);
    ck_assert(v.reason[1] == HTTPSTATUS_WHY_REQUEST_MIN_FRESH && v.reason[2] == HTTPSTATUS_WHY_ONLY_IF_CACHED);
    httpstatus_cache_reuse(NULL, &both, AT_S, NULL, &v);
    ck_assert(v.reasons == 2 && v.reason[0] == HTTPSTATUS_WHY_NOTHING_STORED);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = { reuse_by_the_order_of_rules,
                                   methods_that_are_served,
                                   nothing_is_stored,
                                   failures_of_another_kind,
                                   ranges_within_a_part,
                                   the_condition_of_the_client,
                                   validators_that_are_sent,
                                   invalidated_and_pragma_come_first,
                                   unusable_wishes,
                                   reasons_on_the_way,
                                   NULL };
    return run_suite("cache_reuse", tests);
}
