/* SPDX-License-Identifier: MIT */
#include "httpstatus/cache_facts.h"

#include <ctype.h>

#include "caching.h"
#include "exact.h"

enum { REQUEST = HTTPSTATUS_SIDE_REQUEST, RESPONSE = HTTPSTATUS_SIDE_RESPONSE };

typedef httpstatus_cache_facts facts_of_cache;

/* Name and value stand in heap blocks of exactly their size. */
static void take(facts_of_cache *facts, int side, const char *name, const char *value)
{
    char *name_copy = exact_copy(name, strlen(name)), *value_copy = exact_copy(value, strlen(value));
    ck_assert_int_eq(
        httpstatus_cache_facts_field(facts, side, name_copy, strlen(name), value_copy, strlen(value), AT_S),
        HTTPSTATUS_E_NONE);
    free(name_copy);
    free(value_copy);
}

static facts_of_cache read_one(int side, const char *name, const char *value)
{
    facts_of_cache facts = HTTPSTATUS_CACHE_FACTS_INIT;
    take(&facts, side, name, value);
    return facts;
}

/* 64-bit FNV-1a (draft-eastlake-fnv), which cache.md, section 8 names. */
static uint64_t fnv(const char *text)
{
    uint64_t hash = UINT64_C(14695981039346656037);
    while (*text != '\0') {
        hash = (hash ^ (unsigned char)*text++) * UINT64_C(1099511628211);
    }
    return hash;
}

#define DATE_900 "Thu, 01 Jan 1970 00:15:00 GMT"
#define DATE_901 "thu, 01 jan 1970 00:15:01 gmt"

/* Every field of both sides: what it sets, and what a value that cannot be read sets. */
static const struct field_case {
    int side;
    const char *name, *value, *unreadable;
    uint32_t has, flags;
} fields[] = {
    { REQUEST, "Authorization", "Basic eA==", "", 0, HTTPSTATUS_CACHE_AUTHORIZATION },
    { REQUEST, "Cache-Control", "no-store", "@", 0, HTTPSTATUS_CACHE_REQUEST_CC },
    { REQUEST, "If-Modified-Since", DATE_900, "x", HTTPSTATUS_CACHE_HAS_IF_MODIFIED_SINCE, 0 },
    { REQUEST, "If-None-Match", "\"a\"", "", 0, HTTPSTATUS_CACHE_IF_NONE_MATCH },
    { REQUEST, "Pragma", "x, No-Cache", NULL, 0, HTTPSTATUS_CACHE_PRAGMA_NO_CACHE },
    { REQUEST, "Range", "bytes=0-4", "", 0, HTTPSTATUS_CACHE_RANGE },
    { RESPONSE, "Age", "900", "-1", HTTPSTATUS_CACHE_HAS_AGE, 0 },
    { RESPONSE, "Cache-Control", "no-store", "@", 0, HTTPSTATUS_CACHE_RESPONSE_CC },
    { RESPONSE, "Content-Length", "900", "9 0", HTTPSTATUS_CACHE_HAS_LENGTH, 0 },
    { RESPONSE, "Content-Range", "bytes 0-4/5", "bytes */5", HTTPSTATUS_CACHE_HAS_RANGE, 0 },
    { RESPONSE, "Date", DATE_900, "1970", HTTPSTATUS_CACHE_HAS_DATE, 0 },
    { RESPONSE, "ETag", "\"a\"", "W/", HTTPSTATUS_CACHE_HAS_ETAG, 0 },
    { RESPONSE, "Expires", DATE_900, "0", HTTPSTATUS_CACHE_HAS_EXPIRES, 0 },
    { RESPONSE, "Last-Modified", DATE_900, "", HTTPSTATUS_CACHE_HAS_LAST_MODIFIED, 0 },
    { RESPONSE, "Pragma", "no-cache", NULL, 0, HTTPSTATUS_CACHE_RESPONSE_PRAGMA },
    { RESPONSE, "Set-Cookie", "a=b", "", 0, HTTPSTATUS_CACHE_SET_COOKIE },
    { RESPONSE, "Vary", "Accept", "", 0, HTTPSTATUS_CACHE_VARY },
};

START_TEST(every_field_of_both_sides)
{
    for (size_t i = 0; i < COUNT(fields); i++) {
        const struct field_case *f = &fields[i];
        facts_of_cache facts = read_one(f->side, f->name, f->value);
        ck_assert(facts.known == f->has && facts.seen == f->has && facts.flags == f->flags);
        /* Blanks around the value are nobody's. */
        char padded[100];
        sprintf(padded, " \t%s\t ", f->value);
        facts_of_cache padded_facts = read_one(f->side, f->name, padded);
        EXPECT_SAME(facts, padded_facts);
        if (f->unreadable != NULL) {
            facts = read_one(f->side, f->name, f->unreadable);
            ck_assert(facts.known == 0 && facts.seen == f->has && facts.flags == f->flags);
            /* Seen is seen: the next line does not help. */
            take(&facts, f->side, f->name, f->value);
            ck_assert(facts.known == 0 && facts.seen == f->has);
        }
    }
}
END_TEST

/* Each field adds to what those before it said; Cache-Control: no-cache is no Pragma. */
START_TEST(fields_add_up_in_any_order)
{
    facts_of_cache no_cache = read_one(REQUEST, "Cache-Control", "no-cache");
    ck_assert_uint_eq(no_cache.flags, HTTPSTATUS_CACHE_REQUEST_CC);
    no_cache = read_one(RESPONSE, "Cache-Control", "no-cache");
    ck_assert_uint_eq(no_cache.flags, HTTPSTATUS_CACHE_RESPONSE_CC);
    for (size_t i = 0; i < COUNT(fields) * COUNT(fields); i++) {
        const struct field_case *first = &fields[i % COUNT(fields)], *second = &fields[i / COUNT(fields)];
        facts_of_cache facts = read_one(first->side, first->name, first->value);
        take(&facts, second->side, second->name, second->value);
        ck_assert_uint_eq(facts.flags, first->flags | second->flags);
        ck_assert(facts.known == (first->has | second->has) && facts.seen == facts.known);
    }
}
END_TEST

START_TEST(a_field_of_the_other_side_is_passed_over)
{
    for (size_t i = 0; i < COUNT(fields); i++) {
        facts_of_cache facts = read_one(REQUEST + RESPONSE - fields[i].side, fields[i].name, fields[i].value);
        facts_of_cache empty = HTTPSTATUS_CACHE_FACTS_INIT;
        bool of_both = strcmp(fields[i].name, "Cache-Control") == 0 || strcmp(fields[i].name, "Pragma") == 0;
        ck_assert_int_eq(memcmp(&facts, &empty, sizeof facts) != 0, of_both);
    }
    static const char *const others[] = { "CDN-Cache-Control", "X-Cache-Control",   "Cache-Contro", "Etags",   "",
                                          "If-Match",          "Surrogate-Control", "Dat",          "Warning", "Agee" };
    for (size_t i = 0; i < COUNT(others); i++) {
        for (int side = REQUEST; side <= RESPONSE; side++) {
            facts_of_cache facts = read_one(side, others[i], "no-store"), empty = HTTPSTATUS_CACHE_FACTS_INIT;
            EXPECT_SAME(facts, empty);
        }
    }
}
END_TEST

START_TEST(names_are_blind_to_case)
{
    for (size_t i = 0; i < COUNT(fields); i++) {
        facts_of_cache facts = read_one(fields[i].side, fields[i].name, fields[i].value);
        char upper[40] = "", lower[40] = "";
        for (size_t n = 0; fields[i].name[n] != '\0'; n++) {
            upper[n] = (char)toupper(fields[i].name[n]);
            lower[n] = (char)tolower(fields[i].name[n]);
        }
        facts_of_cache up = read_one(fields[i].side, upper, fields[i].value);
        facts_of_cache low = read_one(fields[i].side, lower, fields[i].value);
        EXPECT_SAME(facts, up);
        EXPECT_SAME(facts, low);
    }
}
END_TEST

START_TEST(the_first_line_counts)
{
    static const char *const second[][2] = {
        { "Age", "7" },        { "Content-Length", "7" }, { "Content-Range", "bytes 5-6/7" }, { "Date", DATE_901 },
        { "ETag", "W/\"b\"" }, { "Expires", DATE_901 },   { "Last-Modified", DATE_901 }
    };
    facts_of_cache facts = HTTPSTATUS_CACHE_FACTS_INIT;
    for (size_t i = 0; i < COUNT(fields); i++) {
        take(&facts, fields[i].side, fields[i].name, fields[i].value);
    }
    ck_assert(facts.age_s == 900 && facts.length_bytes == 900 && facts.first_byte == 0 && facts.last_byte == 4);
    ck_assert(facts.date_s == 900 && facts.expires_s == 900 && facts.last_modified_s == 900);
    ck_assert(facts.if_modified_since_s == 900 && facts.etag_hash == fnv("\"a\""));
    facts_of_cache before = facts;
    for (size_t i = 0; i < COUNT(second); i++) {
        facts_of_cache alone = read_one(RESPONSE, second[i][0], second[i][1]);
        ck_assert_uint_ne(alone.known, 0);
        take(&facts, RESPONSE, second[i][0], second[i][1]);
    }
    take(&facts, REQUEST, "If-Modified-Since", DATE_901);
    EXPECT_SAME(facts, before);
    /* Lists go on: Cache-Control, Pragma and Vary. */
    take(&facts, RESPONSE, "Vary", "Foo ,*");
    take(&facts, RESPONSE, "Cache-Control", "max-age=5");
    take(&facts, REQUEST, "Cache-Control", "max-age=6");
    ck_assert_uint_eq(facts.flags, before.flags | HTTPSTATUS_CACHE_VARY_STAR);
    ck_assert_uint_eq(facts.response_cc.known, HTTPSTATUS_CC_NO_STORE | HTTPSTATUS_CC_MAX_AGE);
    ck_assert(facts.response_cc.max_age_s == 5 && facts.request_cc.max_age_s == 6 && facts.targeted_cc.known == 0);
}
END_TEST

START_TEST(ages)
{
    static const struct {
        const char *text;
        int64_t age_s;
    } cases[] = {
        { "0", 0 },
        { "007", 7 },
        { "2147483647", LONG_S - 1 },
        { "2147483648", LONG_S },
        { "60, 7", 60 },
        { "2147483649", LONG_S },
        { "60 ,", 60 },
        { "99999999999999999999999", LONG_S },
        { "-1", -1 },
        { "+1", -1 },
        { "1.0", -1 },
        { "1 2", -1 },
        { "", -1 },
        { "1s", -1 },
        { "0x1", -1 },
        { ", 1", -1 },
        { "\"1\"", -1 },
        { "1;a", -1 },
        { "1e1", -1 },
        { "-7200", -1 },
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        facts_of_cache facts = read_one(RESPONSE, "Age", cases[i].text);
        ck_assert_msg(facts.known == (cases[i].age_s < 0 ? 0 : HTTPSTATUS_CACHE_HAS_AGE), "%s", cases[i].text);
        ck_assert_int_eq(facts.age_s, cases[i].age_s < 0 ? 0 : cases[i].age_s);
    }
}
END_TEST

START_TEST(content_ranges)
{
    static const struct {
        const char *text;
        bool readable;
        uint64_t first, last;
    } cases[] = {
        { "bytes 0-49/100", true, 0, 49 },
        { "Bytes 0-0/1", true, 0, 0 },
        { "bytes 5-9/*", true, 5, 9 },
        { "bytes 99-99/100", true, 99, 99 },
        { "bytes 18446744073709551613-18446744073709551614/*", true, UINT64_MAX - 2, UINT64_MAX - 1 },
        { "bytes 0-100/100", false, 0, 0 },
        { "bytes 9-5/100", false, 0, 0 },
        { "bytes */100", false, 0, 0 },
        { "bytes 0-4", false, 0, 0 },
        { "bytes 0-4/", false, 0, 0 },
        { "bytes 0-/9", false, 0, 0 },
        { "bytes -4/9", false, 0, 0 },
        { "bytes=0-4/9", false, 0, 0 },
        { "items 0-4/9", false, 0, 0 },
        { "bytes 0-4/9x", false, 0, 0 },
        { "bytes 0-4/* ,", false, 0, 0 },
        { "bytes 0-99999999999999999999/*", false, 0, 0 },
        { "0-4/9", false, 0, 0 },
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        facts_of_cache facts = read_one(RESPONSE, "Content-Range", cases[i].text);
        ck_assert_msg(facts.known == (cases[i].readable ? HTTPSTATUS_CACHE_HAS_RANGE : 0u), "%s", cases[i].text);
        ck_assert(facts.first_byte == cases[i].first && facts.last_byte == cases[i].last);
    }
}
END_TEST

START_TEST(entity_tags)
{
    static const struct {
        const char *text, *opaque;
        bool weak;
    } cases[] = {
        { "\"a\"", "\"a\"", false }, { "W/\"a\"", "\"a\"", true }, { "w/\"a\"", "w/\"a\"", false },
        { "abc", "abc", false },     { "W/abc", "abc", true },     { "\"\"", "\"\"", false },
        { "\"A\"", "\"A\"", false }, { "W/W/a", "W/a", true },     { "\"\xff\x80\"", "\"\xff\x80\"", false },
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        facts_of_cache facts = read_one(RESPONSE, "ETag", cases[i].text);
        ck_assert_uint_eq(facts.known, HTTPSTATUS_CACHE_HAS_ETAG);
        ck_assert_uint_eq(facts.flags, cases[i].weak ? HTTPSTATUS_CACHE_WEAK_ETAG : 0);
        ck_assert_uint_eq(facts.etag_hash, fnv(cases[i].opaque));
    }
}
END_TEST

START_TEST(dates_are_read_as_caches_read_them)
{
    static const char *const same[] = { "Sun, 06 Nov 1994 08:49:37 GMT", "sun, 06 nov 1994 08:49:37 gmt",
                                        "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994" };
    static const char *const none[] = { "Sun, 06 Nov 1994 08:49:37 +0000",
                                        "Sun, 06 Nov 1994 08:49:37",
                                        "784111777",
                                        "Sun, 06 Nov 1994 08:49:37 GMT, Sun, 06 Nov 1994 08:49:37 GMT",
                                        "-1",
                                        "0" };
    for (size_t i = 0; i < COUNT(same); i++) {
        ck_assert_int_eq(read_one(RESPONSE, "Expires", same[i]).expires_s, 784111777);
        ck_assert_int_eq(read_one(REQUEST, "If-Modified-Since", same[i]).if_modified_since_s, 784111777);
    }
    for (size_t i = 0; i < COUNT(none); i++) {
        facts_of_cache facts = read_one(RESPONSE, "Last-Modified", none[i]);
        ck_assert(facts.known == 0 && facts.seen == HTTPSTATUS_CACHE_HAS_LAST_MODIFIED && facts.last_modified_s == 0);
    }
}
END_TEST

START_TEST(pragma_is_a_list)
{
    static const char *const without[] = { "", "no-store", "x-no-cache", "no-cache=1", "no-caches", "no cache" };
    for (size_t i = 0; i < COUNT(without); i++) {
        ck_assert_uint_eq(read_one(REQUEST, "Pragma", without[i]).flags, 0);
        ck_assert_uint_eq(read_one(RESPONSE, "Pragma", without[i]).flags, 0);
    }
    ck_assert_uint_eq(read_one(RESPONSE, "Vary", "a*, **").flags, HTTPSTATUS_CACHE_VARY);
}
END_TEST

START_TEST(arguments_and_sizes)
{
    FILLED(facts_of_cache, facts);
    facts_of_cache before = facts;
    ck_assert_int_eq(httpstatus_cache_facts_field(NULL, RESPONSE, "Age", 3, "1", 1, 0), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_cache_facts_field(&facts, RESPONSE, NULL, 3, "1", 1, 0), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_cache_facts_field(&facts, RESPONSE, "Age", 3, NULL, 1, 0), HTTPSTATUS_E_ARG);
    static const int sides[] = { 0, -1, 3, INT_MIN, INT_MAX };
    for (size_t i = 0; i < COUNT(sides); i++) {
        ck_assert_int_eq(httpstatus_cache_facts_field(&facts, sides[i], "Age", 3, "1", 1, 0), HTTPSTATUS_E_RANGE);
        ck_assert_int_eq(httpstatus_cache_facts_field(&facts, sides[i], "X", 1, "1", 1, 0), HTTPSTATUS_E_RANGE);
    }
    EXPECT_SAME(facts, before);
    static const uint32_t sizes[] = { 0, 4, sizeof facts - 1 };
    for (size_t i = 0; i < COUNT(sizes); i++) {
        facts.size = before.size = sizes[i];
        ck_assert_int_eq(httpstatus_cache_facts_field(&facts, RESPONSE, "Age", 3, "1", 1, 0), HTTPSTATUS_E_SIZE);
        EXPECT_SAME(facts, before);
    }
    facts.size = before.size = sizeof facts;
    uint32_t *blocks[] = { &facts.request_cc.size, &facts.response_cc.size };
    for (size_t i = 0; i < COUNT(blocks); i++) {
        uint32_t size = *blocks[i];
        *blocks[i] = sizeof facts.request_cc - 1;
        ck_assert_int_eq(httpstatus_cache_facts_field(&facts, RESPONSE, "Age", 3, "1", 1, 0), HTTPSTATUS_E_SIZE);
        *blocks[i] = size;
        EXPECT_SAME(facts, before);
    }
    /* A block of directives that was not begun would lose a no-store. */
    facts_of_cache unbegun = { .size = sizeof unbegun };
    facts_of_cache still = unbegun;
    ck_assert_int_eq(httpstatus_cache_facts_field(&unbegun, RESPONSE, "Cache-Control", 13, "no-store", 8, 0),
                     HTTPSTATUS_E_SIZE);
    unbegun.response_cc.size = still.response_cc.size = sizeof unbegun.response_cc;
    ck_assert_int_eq(httpstatus_cache_facts_field(&unbegun, REQUEST, "Cache-Control", 13, "no-store", 8, 0),
                     HTTPSTATUS_E_SIZE);
    EXPECT_SAME(unbegun, still);
    struct {
        facts_of_cache facts;
        uint64_t tail;
    } newer = { HTTPSTATUS_CACHE_FACTS_INIT, 77 };
    newer.facts.size = sizeof newer;
    take(&newer.facts, RESPONSE, "Age", "5");
    ck_assert(newer.tail == 77 && newer.facts.size == sizeof newer && newer.facts.age_s == 5);
}
END_TEST

START_TEST(any_byte_and_any_prefix_in_bounds)
{
    static const char *const values[] = { "bytes 0-49/100", "W/\"a\"", "Sun, 06 Nov 1994 08:49:37 GMT",
                                          "no-cache=\"a, b\", max-age=\"6\\0\"" };
    for (size_t i = 0; i < COUNT(fields); i++) {
        for (size_t v = 0; v < COUNT(values); v++) {
            for (size_t n = 0; n <= strlen(values[v]); n++) {
                char text[64] = "";
                memcpy(text, values[v], n);
                facts_of_cache facts = read_one(fields[i].side, fields[i].name, text);
                EXPECT_INT((int)n, facts.known & ~facts.seen, 0);
                EXPECT_INT((int)n, facts.size == sizeof facts && facts.reserved == 0, true);
            }
        }
        for (int byte = 0; byte <= 255; byte++) {
            facts_of_cache facts = HTTPSTATUS_CACHE_FACTS_INIT;
            char *block = exact_fill((char)byte, 1);
            httpstatus_cache_facts_field(&facts, fields[i].side, fields[i].name, HTTPSTATUS_NTS, block, 1, AT_S);
            httpstatus_cache_facts_field(&facts, fields[i].side, block, 1, block, 1, AT_S);
            EXPECT_INT(byte, facts.known & ~facts.seen, 0);
            free(block);
        }
    }
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        every_field_of_both_sides,
        fields_add_up_in_any_order,
        a_field_of_the_other_side_is_passed_over,
        names_are_blind_to_case,
        the_first_line_counts,
        ages,
        content_ranges,
        entity_tags,
        dates_are_read_as_caches_read_them,
        pragma_is_a_list,
        arguments_and_sizes,
        any_byte_and_any_prefix_in_bounds,
        NULL,
    };
    return run_suite("cache_facts", tests);
}
