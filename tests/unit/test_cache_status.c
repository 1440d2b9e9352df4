/* SPDX-License-Identifier: MIT */
/* Members and their parts stand in tests/vectors/cache_status.tsv; here are the writer's buffer and what no rule gives. */
#include "httpstatus/cache_status.h"

#include "caching.h"
#include "exact.h"
#include "httpstatus/why.h"

typedef httpstatus_cache_verdict verdict_of_cache;

static const uint32_t all_flags = HTTPSTATUS_CACHE_STATUS_DETAIL * 2 - 1;

static verdict_of_cache verdict(uint32_t action, uint32_t fwd, int64_t ttl_s)
{
    verdict_of_cache v = HTTPSTATUS_CACHE_VERDICT_INIT;
    v.action = action;
    v.fwd = fwd;
    v.why = HTTPSTATUS_WHY_STALE_IF_ERROR;
    v.ttl_s = ttl_s;
    v.known = HTTPSTATUS_CACHE_VALUE_TTL;
    return v;
}

static void expect_text(const char *expected, const verdict_of_cache *v, int fwd_status, uint32_t flags)
{
    char text[300];
    size_t n = httpstatus_cache_status_format(text, sizeof text, "e", 1, v, fwd_status, flags);
    ck_assert_str_eq(text, expected);
    ck_assert_uint_eq(n, strlen(expected));
}

START_TEST(the_writer_cuts_like_snprintf)
{
    static const char *const names[] = { "edge", "a \"quoted\\\" name" };
    verdict_of_cache v = verdict(HTTPSTATUS_CACHE_ACTION_STALE, HTTPSTATUS_CACHE_FWD_STALE, -2147483648);
    for (size_t i = 0; i < COUNT(names); i++) {
        char whole[300];
        char *name = exact_copy(names[i], strlen(names[i]));
        size_t n = httpstatus_cache_status_format(whole, sizeof whole, name, strlen(names[i]), &v, 503, all_flags);
        ck_assert_uint_eq(n, strlen(whole));
        for (size_t cap = 0; cap <= n + 1; cap++) {
            char *buf = exact_fill('#', cap);
            ck_assert_uint_eq(httpstatus_cache_status_format(buf, cap, name, strlen(names[i]), &v, 503, all_flags), n);
            ck_assert(cap == 0 || (strlen(buf) == (cap <= n ? cap - 1 : n) && strncmp(buf, whole, cap - 1) == 0));
            free(buf);
        }
        ck_assert_uint_eq(httpstatus_cache_status_format(NULL, 0, name, strlen(names[i]), &v, 503, all_flags), n);
        ck_assert_uint_eq(httpstatus_cache_status_format(NULL, 99, name, strlen(names[i]), &v, 503, all_flags), n);
        free(name);
    }
}
END_TEST

/* RFC 9651, sections 3.3.3 and 3.3.4: what a Token and a String may hold. */
START_TEST(names_by_every_byte)
{
    verdict_of_cache v = verdict(HTTPSTATUS_CACHE_ACTION_FETCH, 0, 0);
    for (int place = 0; place < 3; place++) {
        for (int byte = 0; byte <= 255; byte++) {
            char name[] = "abc", text[32] = "before", expected[32] = "";
            name[place] = (char)byte;
            bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
            bool inner = byte != 0 && byte < 128 && strchr("0123456789!#$%&'+-.^_`|~:/", byte) != NULL;
            bool token = letter || byte == '*' || (place > 0 && inner);
            bool escaped = byte == '"' || byte == '\\';
            if (byte >= 0x20 && byte <= 0x7e) {
                char *out = expected;
                *out++ = '"';
                out -= token;
                for (int i = 0; i < 3; i++) {
                    out += sprintf(out, "%s%c", escaped && i == place ? "\\" : "", name[i]);
                }
                sprintf(out, "%s", token ? "" : "\"");
            }
            char *copy = exact_copy(name, 3);
            size_t n = httpstatus_cache_status_format(text, sizeof text, copy, 3, &v, 0, 0);
            EXPECT_INT(byte, n == strlen(expected), true);
            EXPECT_INT(byte, strcmp(text, expected), 0);
            free(copy);
        }
    }
}
END_TEST

static void expect_nothing(const char *name, size_t n, const verdict_of_cache *v)
{
    char text[] = "before";
    ck_assert_uint_eq(httpstatus_cache_status_format(text, sizeof text, name, n, v, 200, all_flags), 0);
    ck_assert_str_eq(text, "");
    ck_assert_int_eq(memcmp(text + 1, "efore", 6), 0);
    ck_assert_uint_eq(httpstatus_cache_status_format(NULL, 0, name, n, v, 200, all_flags), 0);
    char untouched = '#';
    ck_assert_uint_eq(httpstatus_cache_status_format(&untouched, 0, name, n, v, 200, all_flags), 0);
    ck_assert_int_eq(untouched, '#');
}

START_TEST(what_cannot_be_written)
{
    verdict_of_cache v = verdict(HTTPSTATUS_CACHE_ACTION_FRESH, 0, 1);
    expect_nothing(NULL, 0, &v);
    expect_nothing(NULL, 5, &v);
    expect_nothing(NULL, HTTPSTATUS_NTS, &v);
    expect_nothing("edge", 0, &v);
    expect_nothing("edge", 5, &v);
    expect_nothing("", HTTPSTATUS_NTS, &v);
    expect_nothing("ed\nge", HTTPSTATUS_NTS, &v);
    expect_nothing("edge", 4, NULL);
    v.size = sizeof v - 1;
    expect_nothing("edge", 4, &v);
    v.size = 0;
    expect_nothing("edge", 4, &v);
    struct {
        verdict_of_cache v;
        uint64_t tail;
    } newer = { verdict(HTTPSTATUS_CACHE_ACTION_FRESH, 0, 1), 1 };
    newer.v.size = sizeof newer;
    expect_text("e; hit; ttl=1", &newer.v, 0, 0);
}
END_TEST

START_TEST(times_to_live_of_any_size)
{
    static const struct {
        int64_t ttl_s;
        const char *text;
    } cases[] = {
        { 0, "e; hit; ttl=0" },
        { -1, "e; hit; ttl=-1" },
        { 10, "e; hit; ttl=10" },
        { LONG_S, "e; hit; ttl=2147483648" },
        { -LONG_S, "e; hit; ttl=-2147483648" },
        { INT64_MAX, "e; hit; ttl=9223372036854775807" },
        { INT64_MIN, "e; hit; ttl=-9223372036854775808" },
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        verdict_of_cache v = verdict(HTTPSTATUS_CACHE_ACTION_FRESH, HTTPSTATUS_CACHE_FWD_STALE, cases[i].ttl_s);
        expect_text(cases[i].text, &v, 0, 0);
        v.known = ~(uint32_t)HTTPSTATUS_CACHE_VALUE_TTL;
        expect_text("e; hit", &v, 0, 0);
    }
}
END_TEST

/* RFC 9211, sections 2.1, 2.2 and 2.4: hit and fwd exclude each other; ttl is that of a response in the cache. */
START_TEST(every_action)
{
    for (uint32_t action = 0; action < 70; action++) {
        verdict_of_cache v = verdict(action, HTTPSTATUS_CACHE_FWD_REQUEST, 7);
        bool served = action == HTTPSTATUS_CACHE_ACTION_FRESH || action == HTTPSTATUS_CACHE_ACTION_STALE ||
                      action == HTTPSTATUS_CACHE_ACTION_STALE_WHILE_REVALIDATE;
        bool timed = served || action == HTTPSTATUS_CACHE_ACTION_STORE || action == HTTPSTATUS_CACHE_ACTION_FRESHEN;
        char expected[64];
        sprintf(expected, "e; %s%s", served ? "hit" : "fwd=request", timed ? "; ttl=7" : "");
        expect_text(expected, &v, 0, 0);
        sprintf(expected, "e; fwd=request; fwd-status=503%s", timed ? "; ttl=7" : "");
        expect_text(expected, &v, 503, 0);
    }
    verdict_of_cache v = verdict(UINT32_MAX, HTTPSTATUS_CACHE_FWD_MISS, 7);
    expect_text("e; fwd=miss", &v, 0, 0);
}
END_TEST

START_TEST(numbers_that_are_no_words)
{
    static const uint32_t outside[] = { 9, 100, 65537, UINT32_C(2147483648), UINT32_MAX };
    static const int codes[] = { 99, 1, -1, -503, 1000, INT_MIN, INT_MAX };
    for (size_t i = 0; i < COUNT(outside); i++) {
        verdict_of_cache v = verdict(HTTPSTATUS_CACHE_ACTION_FETCH, outside[i], 0);
        expect_text("e", &v, 0, 0);
        v.why = outside[i];
        expect_text("e", &v, 0, HTTPSTATUS_CACHE_STATUS_DETAIL);
    }
    verdict_of_cache v = verdict(HTTPSTATUS_CACHE_ACTION_FETCH, HTTPSTATUS_CACHE_FWD_MISS, 0);
    for (size_t i = 0; i < COUNT(codes); i++) {
        expect_text("e; fwd=miss", &v, codes[i], 0);
    }
    expect_text("e; fwd=miss; fwd-status=100", &v, 100, 0);
    expect_text("e; fwd=miss; fwd-status=999", &v, 999, 0);
    v.fwd = HTTPSTATUS_CACHE_FWD_NONE;
    v.why = HTTPSTATUS_WHY_UNKNOWN;
    expect_text("e", &v, 0, HTTPSTATUS_CACHE_STATUS_DETAIL);
}
END_TEST

START_TEST(every_combination_of_flags)
{
    verdict_of_cache v = verdict(HTTPSTATUS_CACHE_ACTION_STORE, HTTPSTATUS_CACHE_FWD_URI_MISS, 60);
    for (uint32_t flags = 0; flags <= 0xffff; flags++) {
        char expected[200];
        sprintf(expected, "e; fwd=uri-miss; fwd-status=200%s%s; ttl=60%s", (flags & 1) != 0 ? "; stored" : "",
                (flags & 2) != 0   ? "; collapsed"
                : (flags & 4) != 0 ? "; collapsed=?0"
                                   : "",
                (flags & 8) != 0 ? "; detail=stale-if-error" : "");
        expect_text(expected, &v, 200, flags);
        flags += flags > 32 ? 4095 : 0;
    }
    /* RFC 9211, sections 2.3, 2.5 and 2.6: beside fwd alone. */
    v.fwd = HTTPSTATUS_CACHE_FWD_NONE;
    expect_text("e; ttl=60", &v, 200, HTTPSTATUS_CACHE_STATUS_STORED | HTTPSTATUS_CACHE_STATUS_COLLAPSED);
    v.action = HTTPSTATUS_CACHE_ACTION_FRESH;
    expect_text("e; hit; ttl=60", &v, 0, HTTPSTATUS_CACHE_STATUS_STORED | HTTPSTATUS_CACHE_STATUS_COLLAPSE_FAILED);
}
END_TEST

START_TEST(words)
{
    static const char *const expected[] = { "none", "bypass",  "method", "uri-miss", "vary-miss",
                                            "miss", "request", "stale",  "partial" };
    for (int fwd = -5; fwd < 50; fwd++) {
        ck_assert_str_eq(httpstatus_cache_fwd_name(fwd), fwd >= 0 && fwd < 9 ? expected[fwd] : "unknown");
    }
    for (int i = 0; i < HOSTILE_INTS; i++) {
        ck_assert_str_eq(httpstatus_cache_fwd_name(hostile_ints[i]), "unknown");
    }
}
END_TEST

int main(void)
{
    const TTest *const tests[] = { the_writer_cuts_like_snprintf,
                                   names_by_every_byte,
                                   what_cannot_be_written,
                                   times_to_live_of_any_size,
                                   every_action,
                                   numbers_that_are_no_words,
                                   every_combination_of_flags,
                                   words,
                                   NULL };
    return run_suite("cache_status", tests);
}
