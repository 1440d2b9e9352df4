/* SPDX-License-Identifier: MIT */
#include "httpstatus/cache_validation.h"

#include "caching.h"

typedef httpstatus_cache_facts facts_of_cache;
typedef httpstatus_cache_record record_of_cache;
typedef httpstatus_cache_verdict verdict_of_cache;
typedef httpstatus_cache_options cache_options;

enum { GET = HTTPSTATUS_METHOD_GET, HEAD = HTTPSTATUS_METHOD_HEAD, POST = HTTPSTATUS_METHOD_POST };

#define DATE_0    "Thu, 01 Jan 1970 00:00:00 GMT"
#define DATE_990  "Thu, 01 Jan 1970 00:16:30 GMT"
#define DATE_1060 "Thu, 01 Jan 1970 00:17:40 GMT"
#define DATE_1090 "Thu, 01 Jan 1970 00:18:10 GMT"

/* What the stored response and the 304 may say of each field; NULL ends a row, "" is nothing. */
enum { FIELDS = 9, CHOICES = 4 };
static const char *const stored_lines[FIELDS][CHOICES] = {
    { "Cache-Control: max-age=60", "", "Cache-Control: s-maxage=30, stale-if-error=5", NULL },
    { "", "Expires: " DATE_1060, "Expires: 0", NULL },
    { "ETag: \"a\"", "ETag: W/\"a\"", NULL },
    { "", "Last-Modified: " DATE_0, NULL },
    { "", "Vary: Foo", NULL },
    { "", "Date: " DATE_990, NULL },
    { "", "Age: 7", NULL },
    { "", "Set-Cookie: a=b", NULL },
    { "", "Pragma: no-cache", NULL },
};
static const char *const answer_lines[FIELDS][CHOICES] = {
    { "", "Cache-Control: max-age=5, private=\"x\"", "Cache-Control: no-store",
      "Cache-Control: must-understand, no-store, max-age=5, no-cache" },
    { "", "Expires: " DATE_1090, "Expires: never", NULL },
    { "ETag: W/\"a\"", NULL },
    { "", "Last-Modified: " DATE_990, NULL },
    { "", "Vary: Bar", "Vary: *", NULL },
    { "", "Date: " DATE_1060, NULL },
    { "", "Age: 9", NULL },
    { "", "Set-Cookie: c=d", NULL },
    { "", "Pragma: no-cache", NULL },
};

static const char *choose(const char *const *choices, unsigned *number)
{
    unsigned n = 0;
    while (n < CHOICES && choices[n] != NULL) {
        n++;
    }
    const char *chosen = choices[*number % n];
    *number /= n;
    return chosen;
}

/* The record of the merged fields, and that which freshening gives. */
static void check_merge(unsigned number)
{
    facts_of_cache first = answered(200, "Content-Length: 5"), answer = answered(304, "Content-Length: 99");
    facts_of_cache merged = first, request = asking(GET, "");
    for (int f = 0; f < FIELDS; f++) {
        const char *old = choose(stored_lines[f], &number), *new = choose(answer_lines[f], &number);
        /* Date and Age are those of the answer, or none. */
        bool of_answer = *new != '\0' || f == 5 || f == 6;
        take_line(&first, old);
        take_line(&answer, new);
        take_line(&merged, of_answer ? new : old);
    }
    answer.response_time_s = merged.response_time_s = 1080;
    answer.request_time_s = merged.request_time_s = 1078;
    answer.known |= HTTPSTATUS_CACHE_HAS_REQUEST_TIME;
    merged.known |= HTTPSTATUS_CACHE_HAS_REQUEST_TIME;
    record_of_cache record = stored(&first, NULL), in_place;
    FILLED(record_of_cache, updated);
    record_of_cache expected = updated;
    FILLED(verdict_of_cache, v);
    verdict_of_cache other = v, storing = v;
    bool varies = (answer.flags & HTTPSTATUS_CACHE_VARY) != 0;
    record.flags |= HTTPSTATUS_CACHE_INVALIDATED | (varies ? HTTPSTATUS_CACHE_VARY_STAR : 0u);
    in_place = record;
    int action = httpstatus_cache_on_validation(&record, &answer, NULL, &v, &updated);
    EXPECT_INT((int)number, action, HTTPSTATUS_CACHE_ACTION_FRESHEN);
    httpstatus_cache_on_validation(&in_place, &answer, NULL, &other, &in_place);
    EXPECT_INT((int)number, memcmp(&updated, &in_place, sizeof updated) | memcmp(&v, &other, sizeof v), 0);
    bool keeps = httpstatus_cache_store(&merged, NULL, &storing, &expected) == HTTPSTATUS_CACHE_ACTION_STORE;
    EXPECT_INT((int)number, (v.flags & HTTPSTATUS_CACHE_RESULT_KEEP) != 0, keeps);
    EXPECT_INT((int)number, is_sound(&v, action) && v.reasons == 1 && v.why == HTTPSTATUS_WHY_WEAK_VALIDATOR, true);
    if (!keeps) {
        return;
    }
    EXPECT_INT((int)number, memcmp(&updated, &expected, sizeof updated), 0);
    EXPECT_INT((int)number, v.age_s == storing.age_s && v.ttl_s == storing.ttl_s && v.source == storing.source, true);
    for (int64_t now_s = 1070; now_s < 1200; now_s += 13) {
        httpstatus_cache_reuse(&updated, &request, now_s, NULL, &v);
        httpstatus_cache_reuse(&expected, &request, now_s, NULL, &other);
        EXPECT_INT((int)number, memcmp(&v, &other, sizeof v), 0);
    }
}

START_TEST(a_freshened_record_is_that_of_the_merged_fields)
{
    /* The choices of every field multiplied. */
    const unsigned all = 3 * 4 * 3 * 3 * 2 * 1 * 2 * 2 * 2 * 3 * (2 * 2) * (2 * 2) * (2 * 2) * (2 * 2);
    for (unsigned number = 0; number < all; number += 211) {
        check_merge(number);
    }
}
END_TEST

START_TEST(a_targeted_field_is_replaced_by_one)
{
    facts_of_cache first = answered(200, "ETag: \"a\"\nCache-Control: max-age=1"),
                   answer = answered(304, "ETag: \"a\"");
    first.flags |= HTTPSTATUS_CACHE_TARGETED;
    httpstatus_cache_control_targeted_feed(&first.targeted_cc, "max-age=2", HTTPSTATUS_NTS);
    record_of_cache record = stored(&first, NULL);
    verdict_of_cache v = HTTPSTATUS_CACHE_VERDICT_INIT;
    httpstatus_cache_on_validation(&record, &answer, NULL, &v, &record);
    ck_assert_int_eq(v.lifetime_s, 2);
    take_line(&answer, "Cache-Control: no-store");
    httpstatus_cache_on_validation(&record, &answer, NULL, &v, &record);
    ck_assert(v.lifetime_s == 2 && v.flags == HTTPSTATUS_CACHE_RESULT_KEEP);
    answer.flags |= HTTPSTATUS_CACHE_TARGETED;
    httpstatus_cache_control_targeted_feed(&answer.targeted_cc, "max-age=3", HTTPSTATUS_NTS);
    httpstatus_cache_on_validation(&record, &answer, NULL, &v, &record);
    ck_assert(v.lifetime_s == 3 && record.targeted_cc.max_age_s == 3 && v.flags == HTTPSTATUS_CACHE_RESULT_KEEP);
}
END_TEST

static const char *const tags[] = { "", "ETag: \"a\"", "ETag: W/\"a\"", "ETag: \"b\"", "ETag: W/\"b\"", "ETag: W/" };
static const char *const instants[] = { "", "Last-Modified: " DATE_0, "Last-Modified: " DATE_990, "Last-Modified: x" };

/* cache.md, section 5, "304"; numbers are places in the lists above. */
static int expected_304(unsigned old_tag, unsigned new_tag, unsigned old_date, unsigned new_date, unsigned how)
{
    bool sent = (how & 1) != 0, strict = (how & 2) != 0, conditional = (how & 12) != 0;
    bool readable = old_tag >= 1 && old_tag <= 4, weak = new_tag == 2 || new_tag == 4;
    if (new_tag != 0 && !weak) {
        bool same = new_tag == old_tag && new_tag != 5;
        return same ? HTTPSTATUS_WHY_STRONG_VALIDATOR : HTTPSTATUS_WHY_VALIDATOR_DIFFERS;
    }
    if (weak && readable) {
        bool same = (new_tag > 2) == (old_tag > 2);
        return same ? HTTPSTATUS_WHY_WEAK_VALIDATOR : HTTPSTATUS_WHY_VALIDATOR_DIFFERS;
    }
    if (weak || new_date != 0) {
        bool same = (new_date == 1 || new_date == 2) && new_date == old_date;
        return same ? HTTPSTATUS_WHY_LAST_MODIFIED : HTTPSTATUS_WHY_VALIDATOR_DIFFERS;
    }
    if (sent) {
        return strict ? HTTPSTATUS_WHY_VALIDATOR_DIFFERS : HTTPSTATUS_WHY_OWN_VALIDATOR;
    }
    return old_tag == 0 && old_date == 0 && !conditional ? HTTPSTATUS_WHY_NO_VALIDATORS
                                                         : HTTPSTATUS_WHY_CLIENT_CONDITION;
}

START_TEST(which_stored_response_a_304_means)
{
    for (unsigned i = 0; i < 6 * 6 * 4 * 4 * 16; i++) {
        unsigned old_tag = i % 6, new_tag = i / 6 % 6, old_date = i / 36 % 4, new_date = i / 144 % 4, how = i / 576;
        facts_of_cache first = answered(200, tags[old_tag]), answer = answered(304, tags[new_tag]);
        cache_options options = options_of("rfc-shared");
        take_line(&first, instants[old_date]);
        take_line(&answer, instants[new_date]);
        record_of_cache record = stored(&first, &options);
        FILLED(record_of_cache, updated);
        record_of_cache before = updated;
        verdict_of_cache v = HTTPSTATUS_CACHE_VERDICT_INIT;
        answer.flags |= (how & 1) != 0 ? HTTPSTATUS_CACHE_VALIDATORS_SENT : 0u;
        answer.flags |= (how & 4) != 0 ? HTTPSTATUS_CACHE_IF_NONE_MATCH : 0u;
        answer.seen |= (how & 8) != 0 ? HTTPSTATUS_CACHE_HAS_IF_MODIFIED_SINCE : 0u;
        options.flags |= (how & 2) != 0 ? HTTPSTATUS_CACHE_STRICT_304 : 0u;
        int why = expected_304(old_tag, new_tag, old_date, new_date, how);
        int action = httpstatus_cache_on_validation(&record, &answer, &options, &v, &updated);
        EXPECT_INT((int)i, v.why, why);
        EXPECT_INT((int)i, is_sound(&v, action), true);
        EXPECT_INT((int)i, action,
                   why == HTTPSTATUS_WHY_VALIDATOR_DIFFERS  ? HTTPSTATUS_CACHE_ACTION_FETCH
                   : why == HTTPSTATUS_WHY_CLIENT_CONDITION ? HTTPSTATUS_CACHE_ACTION_FORWARD
                                                            : HTTPSTATUS_CACHE_ACTION_FRESHEN);
        bool filled = memcmp(&updated, &before, sizeof before) != 0;
        EXPECT_INT((int)i, filled, action == HTTPSTATUS_CACHE_ACTION_FRESHEN);
    }
}
END_TEST

/* RFC 9111, section 4.3.5. */
START_TEST(what_a_response_to_head_says)
{
    static const char *const lengths[] = { "", "Content-Length: 5", "Content-Length: 6", "Content-Length: x" };
    for (unsigned i = 0; i < 6 * 6 * 4 * 4 * 16; i++) {
        unsigned old_tag = i % 6, new_tag = i / 6 % 6, old_date = i / 36 % 4, new_date = i / 144 % 4;
        unsigned old_length = i / 576 % 4, new_length = i / 2304;
        facts_of_cache first = answered(200, tags[old_tag]), answer = answered(200, tags[new_tag]);
        take_line(&first, instants[old_date]);
        take_line(&first, lengths[old_length]);
        take_line(&answer, instants[new_date]);
        take_line(&answer, lengths[new_length]);
        answer.method = HEAD;
        record_of_cache record = stored(&first, NULL), updated = record;
        verdict_of_cache v = HTTPSTATUS_CACHE_VERDICT_INIT;
        bool matches = (new_tag == 0 || (new_tag == old_tag && new_tag != 5)) &&
                       (new_date == 0 || (new_date == old_date && new_date != 3)) &&
                       (new_length == 0 || (new_length == old_length && new_length != 3));
        int action = httpstatus_cache_on_validation(&record, &answer, NULL, &v, &updated);
        EXPECT_INT((int)i, action, matches ? HTTPSTATUS_CACHE_ACTION_FRESHEN : HTTPSTATUS_CACHE_ACTION_INVALIDATE);
        EXPECT_INT((int)i, v.why, matches ? HTTPSTATUS_WHY_HEAD_MATCHES : HTTPSTATUS_WHY_HEAD_DIFFERS);
        EXPECT_INT((int)i, updated.method == GET && updated.length_bytes == record.length_bytes, true);
    }
}
END_TEST

START_TEST(any_other_answer)
{
    facts_of_cache first = answered(200, "Cache-Control: max-age=60\nETag: \"a\"");
    record_of_cache record = stored(&first, NULL), head = record;
    head.method = HEAD;
    for (int code = -1; code <= 1100; code++) {
        for (int method = 0; method < 12; method++) {
            facts_of_cache answer = answered(code, "ETag: \"a\"");
            verdict_of_cache v = HTTPSTATUS_CACHE_VERDICT_INIT;
            answer.method = (uint32_t)method;
            int expected = code == 304                     ? HTTPSTATUS_CACHE_ACTION_FRESHEN
                           : code >= 500 && code <= 599    ? HTTPSTATUS_CACHE_ACTION_FORWARD
                           : method == HEAD && code == 200 ? HTTPSTATUS_CACHE_ACTION_FRESHEN
                                                           : HTTPSTATUS_CACHE_ACTION_REPLACE;
            EXPECT_INT(code, httpstatus_cache_on_validation(&record, &answer, NULL, &v, NULL), expected);
            EXPECT_INT(code, v.fwd, HTTPSTATUS_CACHE_FWD_REQUEST);
            answer.response_time_s = AT_S + 60;
            expected = code == 200 && method == HEAD ? HTTPSTATUS_CACHE_ACTION_REPLACE : expected;
            EXPECT_INT(code, httpstatus_cache_on_validation(&head, &answer, NULL, &v, NULL), expected);
            EXPECT_INT(code, v.fwd, HTTPSTATUS_CACHE_FWD_STALE);
        }
    }
}
END_TEST

/* cache.md, section 5, "Failure". */
static void check_failure(unsigned subset, unsigned how, int code, int64_t age)
{
    static const char *const directives[] = { "no-cache",          "must-revalidate", "proxy-revalidate", "s-maxage=30",
                                              "stale-if-error=20", "max-age=60",      "stale-if-error=x", "public" };
    bool invalidated = (how & 1) != 0, wished = (how & 2) != 0, disconnects = (how & 4) != 0, shared = (how & 8) != 0;
    bool ignores = (how & 16) != 0, hit = (how & 32) != 0;
    record_of_cache record = HTTPSTATUS_CACHE_RECORD_INIT;
    facts_of_cache request = asking(GET, wished ? "Cache-Control: stale-if-error=40, no-cache" : "");
    cache_options options = options_of(shared ? "rfc-shared" : "rfc-private");
    FILLED(verdict_of_cache, v);
    record.code = 200;
    record.method = GET;
    record.response_time_s = AT_S;
    record.flags = invalidated ? HTTPSTATUS_CACHE_INVALIDATED : 0;
    feed_subset(&record.response_cc, directives, (int)subset);
    request.flags |= hit ? HTTPSTATUS_CACHE_IF_NONE_MATCH | HTTPSTATUS_CACHE_IF_NONE_MATCH_HIT : 0u;
    options.flags |= (disconnects ? HTTPSTATUS_CACHE_STALE_WHEN_DISCONNECTED : 0u) |
                     (ignores ? HTTPSTATUS_CACHE_IGNORE_REQUEST_CC : 0u);
    int64_t ttl = (shared && (subset & 8) != 0 ? 30 : (subset & 32) != 0 ? 60 : 0) - age;
    int prohibition = invalidated                   ? HTTPSTATUS_WHY_INVALIDATED
                      : (subset & 1) != 0           ? HTTPSTATUS_WHY_NO_CACHE
                      : ttl > 0                     ? 0
                      : (subset & 2) != 0           ? HTTPSTATUS_WHY_MUST_REVALIDATE
                      : shared && (subset & 4) != 0 ? HTTPSTATUS_WHY_PROXY_REVALIDATE
                      : shared && (subset & 8) != 0 ? HTTPSTATUS_WHY_S_MAXAGE
                                                    : 0;
    bool error = code == 0 || code == 500 || (code >= 502 && code <= 504);
    int why = prohibition != 0                            ? prohibition
              : code == 0 && ttl > 0                      ? HTTPSTATUS_WHY_FRESH
              : code == 0 && disconnects                  ? HTTPSTATUS_WHY_DISCONNECTED
              : error && (subset & 16) != 0 && -ttl <= 20 ? HTTPSTATUS_WHY_STALE_IF_ERROR
              : error && wished && !ignores && -ttl <= 40 ? HTTPSTATUS_WHY_REQUEST_STALE_IF_ERROR
              : code == 0                                 ? HTTPSTATUS_WHY_NO_ANSWER
                                                          : HTTPSTATUS_WHY_ERROR_RESPONSE;
    bool stale = why == HTTPSTATUS_WHY_DISCONNECTED || why == HTTPSTATUS_WHY_STALE_IF_ERROR ||
                 why == HTTPSTATUS_WHY_REQUEST_STALE_IF_ERROR;
    int expected = why == HTTPSTATUS_WHY_FRESH ? HTTPSTATUS_CACHE_ACTION_FRESH
                   : stale                     ? HTTPSTATUS_CACHE_ACTION_STALE
                   : code == 0                 ? HTTPSTATUS_CACHE_ACTION_GATEWAY_TIMEOUT
                                               : HTTPSTATUS_CACHE_ACTION_FORWARD;
    int action = httpstatus_cache_on_failure(&record, &request, code, AT_S + age, &options, &v);
    EXPECT_INT(code, v.why, why);
    EXPECT_INT(code, action, expected);
    EXPECT_INT(code, is_sound(&v, action) && v.age_s == age && v.ttl_s == ttl, true);
    EXPECT_INT(code, v.flags, hit && (stale || why == HTTPSTATUS_WHY_FRESH) ? HTTPSTATUS_CACHE_RESULT_NOT_MODIFIED : 0);
    EXPECT_INT(code, v.fwd == HTTPSTATUS_CACHE_FWD_NONE, code == 0);
}

START_TEST(failures_by_the_rules)
{
    static const int codes[] = { 0, 404, 500, 501, 502, 503, 504, 505, 599 };
    static const int64_t ages[] = { 0, 20, 21, 29, 30, 40, 41, 50, 51, 59, 60, 70, 71, 80, 81, 100, 101 };
    for (unsigned i = 0; i < 256 * 64; i++) {
        check_failure(i % 256, i / 256, codes[i % 9], ages[i % 17]);
        check_failure(i % 256, i / 256, codes[i % 8 + 1], ages[(i + 5) % 17]);
        check_failure(i % 256, i / 256, 0, ages[(i + 11) % 17]);
    }
}
END_TEST

START_TEST(invalidation_by_method_and_code)
{
    for (int method = -2; method < 60; method++) {
        bool safe = httpstatus_method_is_safe(method);
        for (int code = -1; code <= 1100; code++) {
            EXPECT_INT(code, httpstatus_cache_invalidates(method, code), !safe && code >= 200 && code <= 399);
        }
        for (int i = 0; i < HOSTILE_INTS; i++) {
            EXPECT_INT(method, httpstatus_cache_invalidates(method, hostile_ints[i]), false);
            EXPECT_INT(method, httpstatus_cache_invalidates(hostile_ints[i], 200), true);
        }
    }
}
END_TEST

static const facts_of_cache *good_facts;
static const cache_options *asked_options;
static const record_of_cache *asked_record;
static bool failure_is_asked;

/* The answer of either rule; an error leaves what it fills as it was. */
static int ask(const facts_of_cache *facts)
{
    FILLED(verdict_of_cache, v);
    FILLED(record_of_cache, updated);
    verdict_of_cache v_before = v;
    record_of_cache before = updated;
    int answer = failure_is_asked ? httpstatus_cache_on_failure(asked_record, facts, 503, AT_S, asked_options, &v)
                                  : httpstatus_cache_on_validation(asked_record, facts, asked_options, &v, &updated);
    if (answer < 0) {
        EXPECT_SAME(v, v_before);
        EXPECT_SAME(updated, before);
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

START_TEST(arguments_that_cannot_be)
{
    facts_of_cache facts = answered(200, "Cache-Control: max-age=5");
    struct {
        record_of_cache record;
        uint64_t tail;
    } newer = { stored(&facts, NULL), 0 }, out = { HTTPSTATUS_CACHE_RECORD_INIT, 77 };
    verdict_of_cache v = HTTPSTATUS_CACHE_VERDICT_INIT;
    good_facts = &facts;
    for (int i = 0; i < 2; i++) {
        failure_is_asked = i != 0;
        asked_record = &newer.record;
        ck_assert_int_eq(ask(NULL), HTTPSTATUS_E_ARG);
        refuse_facts(ask, &facts);
        refuse_options(ask_with);
        newer.record.size = sizeof newer;
        ck_assert_int_gt(ask(&facts), 0);
        newer.tail = 1;
        ck_assert_int_eq(ask(&facts), HTTPSTATUS_E_SIZE);
        newer.tail = 0;
        newer.record.size = sizeof newer.record - 1;
        ck_assert_int_eq(ask(&facts), HTTPSTATUS_E_SIZE);
        newer.record.size = sizeof newer.record;
        asked_record = NULL;
        ck_assert_int_eq(ask(&facts), failure_is_asked ? HTTPSTATUS_CACHE_ACTION_FORWARD : HTTPSTATUS_E_ARG);
    }
    ck_assert_int_eq(httpstatus_cache_on_failure(NULL, &facts, 0, 0, NULL, NULL), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_cache_on_validation(&newer.record, &facts, NULL, NULL, NULL), HTTPSTATUS_E_ARG);
    v.size--;
    ck_assert_int_eq(httpstatus_cache_on_failure(NULL, &facts, 0, 0, NULL, &v), HTTPSTATUS_E_SIZE);
    ck_assert_int_eq(httpstatus_cache_on_validation(&newer.record, &facts, NULL, &v, NULL), HTTPSTATUS_E_SIZE);
    v.size++;
    facts.known = HTTPSTATUS_CACHE_HAS_REQUEST_TIME;
    ck_assert_int_eq(httpstatus_cache_on_validation(&newer.record, &facts, NULL, &v, NULL), HTTPSTATUS_E_RANGE);
    facts = answered(304, "");
    out.record.size = sizeof out.record - 1;
    ck_assert_int_eq(httpstatus_cache_on_validation(&newer.record, &facts, NULL, &v, &out.record), HTTPSTATUS_E_SIZE);
    out.record.size = sizeof out;
    httpstatus_cache_on_validation(&newer.record, &facts, NULL, &v, &out.record);
    ck_assert(v.action == HTTPSTATUS_CACHE_ACTION_FRESHEN && out.tail == 77 && out.record.size == sizeof out);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = { a_freshened_record_is_that_of_the_merged_fields,
                                   a_targeted_field_is_replaced_by_one,
                                   which_stored_response_a_304_means,
                                   what_a_response_to_head_says,
                                   any_other_answer,
                                   failures_by_the_rules,
                                   invalidation_by_method_and_code,
                                   arguments_that_cannot_be,
                                   NULL };
    return run_suite("cache_validation", tests);
}
