/* SPDX-License-Identifier: MIT */
#include "httpstatus/freshness.h"

#include "caching.h"

typedef httpstatus_cache_record record_of_cache;
typedef httpstatus_cache_options cache_options;

/* In their order. */
static const int64_t times[] = { INT64_MIN,  INT64_MIN + 1, -LONG_S - 1, -LONG_S,       -1,       0, 1, 999, 1000, 1001,
                                 LONG_S - 1, LONG_S,        LONG_S + 1,  INT64_MAX - 1, INT64_MAX };

enum { TIMES = COUNT(times) };

/* max(0, a - b), at most 2^31, by comparisons that cannot overflow. */
static int64_t less_s(int64_t a, int64_t b)
{
    bool far = b < 0 && a >= INT64_MAX + b;
    return a <= b ? 0 : far || a - b > LONG_S ? LONG_S : a - b;
}

static int64_t least(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

static int64_t most(int64_t a, int64_t b)
{
    return a > b ? a : b;
}

static record_of_cache ok_record(uint32_t known)
{
    record_of_cache record = HTTPSTATUS_CACHE_RECORD_INIT;
    record.code = 200;
    record.known = record.seen = known;
    return record;
}

static cache_options options_with(uint32_t flags)
{
    cache_options options = HTTPSTATUS_CACHE_OPTIONS_INIT;
    options.flags = flags;
    return options;
}

/* RFC 9111, section 4.2.3. */
static int64_t expected_age(const record_of_cache *r, bool apparent, int64_t now_s)
{
    bool dated = (r->known & HTTPSTATUS_CACHE_HAS_DATE) != 0,
         timed = (r->known & HTTPSTATUS_CACHE_HAS_REQUEST_TIME) != 0;
    int64_t corrected = (r->known & HTTPSTATUS_CACHE_HAS_AGE) != 0 ? r->age_s : 0;
    corrected = least(corrected + (timed ? less_s(r->response_time_s, r->request_time_s) : 0), LONG_S);
    if (apparent && dated) {
        corrected = most(corrected, less_s(r->response_time_s, r->date_s));
    }
    return least(corrected + less_s(now_s, r->response_time_s), LONG_S);
}

static void check_ages(record_of_cache *r, uint32_t flags)
{
    cache_options options = options_with(flags);
    int64_t last = 0;
    for (int n = 0; n < TIMES; n++) {
        int64_t age = httpstatus_freshness_age_s(r, &options, times[n]);
        EXPECT_INT(n, age, expected_age(r, (flags & HTTPSTATUS_CACHE_APPARENT_AGE) != 0, times[n]));
        EXPECT_INT(n, age >= last && age <= LONG_S, true);
        last = age;
    }
}

START_TEST(ages_of_extreme_times)
{
    static const uint32_t ages[] = { 0, 5, 2147483647, UINT32_C(2147483648) };
    const uint32_t has = HTTPSTATUS_CACHE_HAS_REQUEST_TIME | HTTPSTATUS_CACHE_HAS_DATE | HTTPSTATUS_CACHE_HAS_AGE;
    for (int i = 0; i < TIMES * TIMES * TIMES; i++) {
        record_of_cache r = ok_record(has);
        r.request_time_s = times[i % TIMES];
        r.response_time_s = times[i / TIMES % TIMES];
        r.date_s = times[i / TIMES / TIMES];
        r.age_s = ages[i % 4];
        check_ages(&r, HTTPSTATUS_CACHE_APPARENT_AGE);
        check_ages(&r, 0);
        r.known = has & ~(1u << i % 6);
        check_ages(&r, HTTPSTATUS_CACHE_APPARENT_AGE | HTTPSTATUS_CACHE_SHARED);
    }
}
END_TEST

static int64_t lifetime_of(const record_of_cache *record, const cache_options *options, uint32_t expected_source)
{
    uint32_t source = 77;
    int64_t lifetime = httpstatus_freshness_lifetime_s(record, options, &source);
    EXPECT_INT((int)record->code, source, expected_source);
    EXPECT_INT((int)record->code, httpstatus_freshness_lifetime_s(record, options, NULL), lifetime);
    EXPECT_INT((int)record->code, lifetime >= 0 && lifetime <= LONG_S, true);
    return lifetime;
}

START_TEST(expires_less_date)
{
    for (int i = 0; i < TIMES * TIMES * TIMES; i++) {
        record_of_cache r = ok_record(HTTPSTATUS_CACHE_HAS_EXPIRES | HTTPSTATUS_CACHE_HAS_DATE);
        r.expires_s = times[i % TIMES];
        r.date_s = times[i / TIMES % TIMES];
        r.response_time_s = times[i / TIMES / TIMES];
        EXPECT_INT(i, lifetime_of(&r, NULL, HTTPSTATUS_FRESHNESS_EXPIRES), less_s(r.expires_s, r.date_s));
        /* Date absent or unreadable: the time of receipt (RFC 9110, section 6.6.1). */
        r.known = HTTPSTATUS_CACHE_HAS_EXPIRES;
        EXPECT_INT(i, lifetime_of(&r, NULL, HTTPSTATUS_FRESHNESS_EXPIRES), less_s(r.expires_s, r.response_time_s));
        /* Expires that cannot be read is in the past (RFC 9111, section 5.3). */
        r.known = HTTPSTATUS_CACHE_HAS_DATE;
        EXPECT_INT(i, lifetime_of(&r, NULL, HTTPSTATUS_FRESHNESS_EXPIRES), 0);
    }
}
END_TEST

/* floor(elapsed * permille / 1000), by long division in halves. */
static uint64_t share_of(int64_t from, int64_t to, uint64_t permille)
{
    uint64_t elapsed = to > from ? (uint64_t)to - (uint64_t)from : 0;
    uint64_t high = (elapsed >> 32) * permille, low = (elapsed & UINT32_MAX) * permille;
    return (high / 1000 << 32) + ((high % 1000 << 32) + low) / 1000;
}

START_TEST(heuristic_shares_are_exact)
{
    static const uint32_t shares[] = { 0, 1, 7, 100, 333, 999, 1000 };
    static const uint32_t caps[] = { 0, 1, 604800, 2147483647, UINT32_C(2147483648) };
    static const int64_t near[] = { INT64_C(2147483647999), INT64_C(2147483648000), INT64_C(2147483648001), 123456789 };
    cache_options options = HTTPSTATUS_CACHE_OPTIONS_INIT;
    for (int i = 0; i < (TIMES + 4) * TIMES * 2; i++) {
        record_of_cache r = ok_record(HTTPSTATUS_CACHE_HAS_LAST_MODIFIED | HTTPSTATUS_CACHE_HAS_DATE);
        int64_t to = i % (TIMES + 4) < TIMES ? times[i % (TIMES + 4)] : near[i % (TIMES + 4) - TIMES];
        r.last_modified_s = times[i / (TIMES + 4) % TIMES];
        r.date_s = r.response_time_s = to;
        if (i % 2 == 0) {
            r.known = HTTPSTATUS_CACHE_HAS_LAST_MODIFIED;
            r.date_s = 5;
        }
        for (size_t s = 0; s < COUNT(shares) * COUNT(caps); s++) {
            options.heuristic_permille = shares[s % COUNT(shares)];
            options.heuristic_cap_s = caps[s / COUNT(shares)];
            uint64_t share = share_of(r.last_modified_s, to, options.heuristic_permille);
            EXPECT_INT(i, lifetime_of(&r, &options, HTTPSTATUS_FRESHNESS_HEURISTIC),
                       (int64_t)(share < options.heuristic_cap_s ? share : options.heuristic_cap_s));
        }
    }
}
END_TEST

/* 0 absent, 1 readable, 2 not. */
static void put_number(httpstatus_cache_control *cc, int form, uint32_t bit, uint32_t *place, uint32_t seconds)
{
    cc->known |= form != 0 ? bit : 0;
    cc->invalid |= form == 2 ? bit : 0;
    *place = form == 1 ? seconds : 0;
}

static void put_controls(httpstatus_cache_control *cc, int forms, uint32_t permission)
{
    put_number(cc, forms % 3, HTTPSTATUS_CC_S_MAXAGE, &cc->s_maxage_s, 11);
    put_number(cc, forms / 3 % 3, HTTPSTATUS_CC_MAX_AGE, &cc->max_age_s, 22);
    cc->known |= permission;
}

/* The first that is present decides (RFC 9111, sections 4.2.1 and 4.2.2; RFC 9213, section 2.2). */
START_TEST(the_first_source_that_is_present)
{
    static const uint32_t permissions[] = { 0, HTTPSTATUS_CC_PUBLIC, HTTPSTATUS_CC_PRIVATE };
    static const int codes[] = { 200, 404, 451, 302, 471, 500, 206, 429 };
    for (int forms = 0; forms < 27; forms++) {
        for (unsigned i = 0; i < 3 * 8 * 64; i++) {
            int code = codes[i % 8];
            uint32_t permission = permissions[i / 8 % 3];
            bool shared = (i / 24 & 1) != 0, ranges = (i / 24 & 2) != 0, heuristic = (i / 24 & 4) != 0;
            bool modified = (i / 24 & 8) != 0, has_default = (i / 24 & 16) != 0, targeted = (i / 24 & 32) != 0;
            cache_options o =
                options_with((shared ? HTTPSTATUS_CACHE_SHARED : 0u) | (ranges ? HTTPSTATUS_CACHE_RANGES : 0u) |
                             (heuristic ? HTTPSTATUS_CACHE_HEURISTIC : 0u));
            o.default_lifetime_s = has_default ? 44 : 0;
            record_of_cache r = ok_record(modified ? HTTPSTATUS_CACHE_HAS_LAST_MODIFIED : 0);
            r.code = code;
            r.flags = targeted ? HTTPSTATUS_CACHE_TARGETED : 0;
            r.response_time_s = 550;
            r.expires_s = 583;
            r.seen |= forms / 9 != 0 ? HTTPSTATUS_CACHE_HAS_EXPIRES : 0;
            r.known |= forms / 9 == 1 ? HTTPSTATUS_CACHE_HAS_EXPIRES : 0;
            put_controls(targeted ? &r.targeted_cc : &r.response_cc, forms, permission);
            /* The other field says otherwise, and does not count. */
            put_controls(targeted ? &r.response_cc : &r.targeted_cc, (forms + 4) % 9, HTTPSTATUS_CC_PUBLIC);
            bool by_default = code == 200 || code == 404 || code == 451 || (code == 206 && ranges);
            bool allowed = heuristic && (by_default || permission == HTTPSTATUS_CC_PUBLIC ||
                                         (permission == HTTPSTATUS_CC_PRIVATE && !shared));
            uint32_t source = HTTPSTATUS_FRESHNESS_NONE;
            int64_t lifetime = 0;
            if (shared && forms % 3 != 0) {
                source = HTTPSTATUS_FRESHNESS_S_MAXAGE;
                lifetime = forms % 3 == 1 ? 11 : 0;
            } else if (forms / 3 % 3 != 0) {
                source = HTTPSTATUS_FRESHNESS_MAX_AGE;
                lifetime = forms / 3 % 3 == 1 ? 22 : 0;
            } else if (forms / 9 != 0 && !targeted) {
                source = HTTPSTATUS_FRESHNESS_EXPIRES;
                lifetime = forms / 9 == 1 ? 33 : 0;
            } else if (allowed && modified) {
                source = HTTPSTATUS_FRESHNESS_HEURISTIC;
                lifetime = 55;
            } else if (allowed && has_default) {
                source = HTTPSTATUS_FRESHNESS_DEFAULT;
                lifetime = 44;
            }
            EXPECT_INT(code, lifetime_of(&r, &o, source), lifetime);
        }
    }
}
END_TEST

START_TEST(directives_that_permit_must_be_readable)
{
    cache_options private_cache = options_of("rfc-private");
    record_of_cache r = ok_record(HTTPSTATUS_CACHE_HAS_LAST_MODIFIED);
    r.code = 302;
    r.response_time_s = 1000;
    r.response_cc.known = HTTPSTATUS_CC_PUBLIC | HTTPSTATUS_CC_PRIVATE;
    ck_assert_int_eq(lifetime_of(&r, &private_cache, HTTPSTATUS_FRESHNESS_HEURISTIC), 100);
    r.response_cc.invalid = HTTPSTATUS_CC_PUBLIC | HTTPSTATUS_CC_PRIVATE;
    ck_assert_int_eq(lifetime_of(&r, &private_cache, HTTPSTATUS_FRESHNESS_NONE), 0);
    ck_assert_int_eq(lifetime_of(&r, NULL, HTTPSTATUS_FRESHNESS_NONE), 0);
}
END_TEST

START_TEST(ttl_is_lifetime_less_age)
{
    httpstatus_cache_facts request = asking(HTTPSTATUS_METHOD_GET, "");
    for (int i = 0; i < TIMES * TIMES * TIMES; i++) {
        httpstatus_cache_verdict v = HTTPSTATUS_CACHE_VERDICT_INIT;
        record_of_cache r = ok_record(HTTPSTATUS_CACHE_HAS_EXPIRES | HTTPSTATUS_CACHE_HAS_DATE);
        r.method = HTTPSTATUS_METHOD_GET;
        r.expires_s = times[i % TIMES];
        r.date_s = r.response_time_s = times[i / TIMES % TIMES];
        int64_t now_s = times[i / TIMES / TIMES];
        int action = httpstatus_cache_reuse(&r, &request, now_s, NULL, &v);
        EXPECT_INT(i, v.lifetime_s, httpstatus_freshness_lifetime_s(&r, NULL, NULL));
        EXPECT_INT(i, v.age_s, httpstatus_freshness_age_s(&r, NULL, now_s));
        EXPECT_INT(i, v.ttl_s, v.lifetime_s - v.age_s);
        EXPECT_INT(i, action == HTTPSTATUS_CACHE_ACTION_FRESH, v.lifetime_s > v.age_s);
        EXPECT_INT(i, v.known,
                   HTTPSTATUS_CACHE_VALUE_AGE | HTTPSTATUS_CACHE_VALUE_LIFETIME | HTTPSTATUS_CACHE_VALUE_TTL);
    }
}
END_TEST

static void expect_error(const record_of_cache *record, const cache_options *options, int error)
{
    uint32_t source = 77;
    ck_assert_int_eq(httpstatus_freshness_lifetime_s(record, options, &source), error);
    ck_assert_int_eq(httpstatus_freshness_lifetime_s(record, options, NULL), error);
    ck_assert_int_eq(httpstatus_freshness_age_s(record, options, 0), error);
    ck_assert_uint_eq(source, 77);
}

START_TEST(arguments_and_sizes)
{
    struct {
        record_of_cache record;
        uint64_t tail;
    } r = { HTTPSTATUS_CACHE_RECORD_INIT, 0 };
    struct {
        cache_options options;
        uint64_t tail;
    } o = { HTTPSTATUS_CACHE_OPTIONS_INIT, 0 };
    r.record.code = 200;
    expect_error(NULL, &o.options, HTTPSTATUS_E_ARG);
    r.record.size = sizeof r;
    o.options.size = sizeof o;
    ck_assert_int_eq(httpstatus_freshness_lifetime_s(&r.record, &o.options, NULL), 0);
    r.tail = 1;
    expect_error(&r.record, NULL, HTTPSTATUS_E_SIZE);
    r.tail = 0;
    o.tail = UINT64_C(1) << 63;
    expect_error(&r.record, &o.options, HTTPSTATUS_E_SIZE);
    o.tail = 0;
    r.record.size = sizeof r.record - 1;
    expect_error(&r.record, NULL, HTTPSTATUS_E_SIZE);
    r.record.size = 0;
    expect_error(&r.record, NULL, HTTPSTATUS_E_SIZE);
    r.record.size = sizeof r.record;
    o.options.size = sizeof o.options - 1;
    expect_error(&r.record, &o.options, HTTPSTATUS_E_SIZE);
}
END_TEST

START_TEST(options_that_cannot_be)
{
    record_of_cache r = ok_record(0);
    for (uint32_t bit = 1; bit != 0; bit *= 2) {
        cache_options known = HTTPSTATUS_CACHE_OPTIONS_INIT, flags = known, reserved = known;
        known.known = reserved.reserved = bit;
        flags.flags = bit;
        expect_error(&r, &known, HTTPSTATUS_E_SIZE);
        expect_error(&r, &reserved, HTTPSTATUS_E_SIZE);
        if (bit > HTTPSTATUS_CACHE_IGNORE_REQUEST_CC) {
            expect_error(&r, &flags, HTTPSTATUS_E_SIZE);
        } else {
            ck_assert_int_eq(httpstatus_freshness_age_s(&r, &flags, 0), 0);
        }
    }
    static const uint32_t profiles[] = { 100, 65536, 2147483647, UINT32_C(2147483648), UINT32_MAX };
    for (size_t i = 0; i < COUNT(profiles); i++) {
        cache_options o = HTTPSTATUS_CACHE_OPTIONS_INIT;
        o.profile = profiles[i];
        expect_error(&r, &o, HTTPSTATUS_E_RANGE);
    }
    for (int member = 0; member < 3; member++) {
        cache_options o = HTTPSTATUS_CACHE_OPTIONS_INIT;
        uint32_t *members[] = { &o.heuristic_permille, &o.heuristic_cap_s, &o.default_lifetime_s };
        uint32_t largest = member == 0 ? 1000 : HTTPSTATUS_CACHE_SECONDS_MAX;
        *members[member] = largest;
        ck_assert_int_eq(httpstatus_freshness_age_s(&r, &o, 0), 0);
        *members[member] = largest + 1;
        expect_error(&r, &o, HTTPSTATUS_E_RANGE);
        *members[member] = UINT32_MAX;
        expect_error(&r, &o, HTTPSTATUS_E_RANGE);
    }
}
END_TEST

START_TEST(profiles_give_their_lifetimes)
{
    for (int index = 0; httpstatus_cache_preset_name(index) != NULL; index++) {
        cache_options o = options_of(httpstatus_cache_preset_name(index));
        for (int code = 200; o.profile != 0 && code <= 599; code++) {
            uint32_t seconds;
            uint32_t source = (uint32_t)httpstatus_cache_profile_implicit((int)o.profile, code, &seconds);
            record_of_cache r = ok_record(HTTPSTATUS_CACHE_HAS_LAST_MODIFIED);
            r.code = code;
            r.response_time_s = 1000;
            bool heuristic = source == HTTPSTATUS_FRESHNESS_HEURISTIC;
            EXPECT_INT(code, lifetime_of(&r, &o, source), heuristic ? o.heuristic_permille : seconds);
            cache_options unguessed = o;
            unguessed.flags &= ~(uint32_t)HTTPSTATUS_CACHE_HEURISTIC;
            EXPECT_INT(code, lifetime_of(&r, &unguessed, heuristic ? HTTPSTATUS_FRESHNESS_NONE : source),
                       heuristic ? 0 : seconds);
            r.response_cc.known = HTTPSTATUS_CC_MAX_AGE;
            r.response_cc.max_age_s = 5;
            EXPECT_INT(code, lifetime_of(&r, &o, HTTPSTATUS_FRESHNESS_MAX_AGE), 5);
        }
    }
}
END_TEST

START_TEST(words)
{
    static const char *const expected[] = {
        "none", "s-maxage", "max-age", "expires", "heuristic", "default", "profile"
    };
    for (int source = -5; source < 50; source++) {
        ck_assert_str_eq(httpstatus_freshness_source_name(source),
                         source >= 0 && source < 7 ? expected[source] : "unknown");
    }
    for (int i = 0; i < HOSTILE_INTS; i++) {
        ck_assert_str_eq(httpstatus_freshness_source_name(hostile_ints[i]), "unknown");
    }
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        ages_of_extreme_times,
        expires_less_date,
        heuristic_shares_are_exact,
        the_first_source_that_is_present,
        directives_that_permit_must_be_readable,
        ttl_is_lifetime_less_age,
        arguments_and_sizes,
        options_that_cannot_be,
        profiles_give_their_lifetimes,
        words,
        NULL,
    };
    return run_suite("freshness", tests);
}
