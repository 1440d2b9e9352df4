/* SPDX-License-Identifier: MIT */
/* Facts, records and options for the suites about caching, in few words. */

#ifndef HTTPSTATUS_TESTS_CACHING_H
#define HTTPSTATUS_TESTS_CACHING_H

#include "httpstatus/cache.h"
#include "httpstatus/error.h"
#include "httpstatus/method.h"
#include "httpstatus/why.h"
#include "suite.h"

/* When responses are received, and 2^31, the longest time that caching counts (RFC 9111, section 1.2.2). */
#define AT_S         INT64_C(1000)
#define LONG_S       INT64_C(2147483648)

#define COUNT(table) (sizeof(table) / sizeof(table)[0])

/* Fields as they stand in a message, "Name: value" with a line feed after each but the last. */
static inline void take_lines(httpstatus_cache_facts *facts, int side, const char *lines)
{
    while (*lines != '\0') {
        size_t n = strcspn(lines, "\n"), name_n = strcspn(lines, ":");
        int error = httpstatus_cache_facts_field(facts, side, lines, name_n, lines + name_n + 1, n - name_n - 1, AT_S);
        EXPECT_INT((int)n, error, HTTPSTATUS_E_NONE);
        lines += n + (lines[n] == '\n');
    }
}

/* A field of a response. */
static inline void take_line(httpstatus_cache_facts *facts, const char *line)
{
    take_lines(facts, HTTPSTATUS_SIDE_RESPONSE, line);
}

/* A request that asks for something stored. */
static inline httpstatus_cache_facts asking(int method, const char *lines)
{
    httpstatus_cache_facts facts = HTTPSTATUS_CACHE_FACTS_INIT;
    facts.method = (uint32_t)method;
    take_lines(&facts, HTTPSTATUS_SIDE_REQUEST, lines);
    return facts;
}

/* GET, and its response, received at AT_S. */
static inline httpstatus_cache_facts answered(int code, const char *lines)
{
    httpstatus_cache_facts facts = asking(HTTPSTATUS_METHOD_GET, "");
    facts.code = code;
    facts.response_time_s = AT_S;
    facts.known = HTTPSTATUS_CACHE_HAS_RESPONSE_TIME;
    take_lines(&facts, HTTPSTATUS_SIDE_RESPONSE, lines);
    return facts;
}

static inline httpstatus_cache_options options_of(const char *preset)
{
    httpstatus_cache_options options = HTTPSTATUS_CACHE_OPTIONS_INIT;
    EXPECT_INT(0, httpstatus_cache_preset(preset, HTTPSTATUS_NTS, &options), HTTPSTATUS_E_NONE);
    return options;
}

static inline httpstatus_cache_record stored(const httpstatus_cache_facts *facts,
                                             const httpstatus_cache_options *options)
{
    httpstatus_cache_record record = HTTPSTATUS_CACHE_RECORD_INIT;
    httpstatus_cache_verdict verdict = HTTPSTATUS_CACHE_VERDICT_INIT;
    int action = httpstatus_cache_store(facts, options, &verdict, &record);
    EXPECT_INT(facts->code, action, HTTPSTATUS_CACHE_ACTION_STORE);
    return record;
}

/* A struct with a pattern in every member but its size. */
#define FILLED(type, name)                                                                                             \
    type name;                                                                                                         \
    memset(&name, 0x5a, sizeof name);                                                                                  \
    name.size = sizeof name

/* Of eight directives those whose bits are in the subset. */
static inline void feed_subset(httpstatus_cache_control *cc, const char *const *directives, int subset)
{
    for (int i = 0; i < 8; i++) {
        if ((subset & 1 << i) != 0) {
            httpstatus_cache_control_feed(cc, directives[i], HTTPSTATUS_NTS);
        }
    }
}

/* Whether the reasons of a verdict are whole: the last is why, and each has a name and a level. */
static inline bool is_sound(const httpstatus_cache_verdict *v, int action)
{
    bool sound = v->size == sizeof *v && (int)v->action == action && v->reasons >= 1 &&
                 v->reasons <= HTTPSTATUS_CACHE_REASONS_MAX && v->reason[v->reasons - 1] == v->why;
    for (uint32_t i = 0; sound && i < HTTPSTATUS_CACHE_REASONS_MAX; i++) {
        bool named = httpstatus_why_name((int)v->reason[i]) != NULL && httpstatus_why_level((int)v->reason[i]) != 0;
        sound = i < v->reasons ? named : v->reason[i] == 0;
    }
    return sound;
}

/* Facts that no rule takes, made of good ones; ask gives what the rule answers. */
static inline void refuse_facts(int (*ask)(const httpstatus_cache_facts *facts), const httpstatus_cache_facts *good)
{
    struct {
        httpstatus_cache_facts facts;
        uint64_t tail;
    } newer = { *good, 0 };
    newer.facts.size = sizeof newer;
    ck_assert_int_gt(ask(&newer.facts), 0);
    newer.tail = UINT64_C(1) << 63;
    ck_assert_int_eq(ask(&newer.facts), HTTPSTATUS_E_SIZE);
    newer.facts.size = sizeof newer.facts - 1;
    ck_assert_int_eq(ask(&newer.facts), HTTPSTATUS_E_SIZE);
    newer.facts.size = 0;
    ck_assert_int_eq(ask(&newer.facts), HTTPSTATUS_E_SIZE);
    for (uint32_t bit = 1; bit != 0; bit *= 2) {
        httpstatus_cache_facts known = *good, seen = *good, flags = *good, reserved = *good;
        known.known |= bit;
        seen.seen |= bit;
        flags.flags |= bit;
        reserved.reserved = bit;
        ck_assert_int_eq(ask(&known) == HTTPSTATUS_E_SIZE, bit > HTTPSTATUS_CACHE_HAS_RECEIVED);
        ck_assert_int_eq(ask(&seen) == HTTPSTATUS_E_SIZE, bit > HTTPSTATUS_CACHE_HAS_RECEIVED);
        ck_assert_int_eq(ask(&flags) == HTTPSTATUS_E_SIZE, bit > HTTPSTATUS_CACHE_INVALIDATED);
        ck_assert_int_eq(ask(&reserved), HTTPSTATUS_E_SIZE);
    }
    /* A block of directives that was not begun, or has one of a later library. */
    for (int i = 0; i < 3; i++) {
        httpstatus_cache_facts smaller = *good, newest = *good;
        httpstatus_cache_control *blocks[] = { &smaller.request_cc, &smaller.response_cc, &smaller.targeted_cc };
        blocks[i]->size = i == 0 ? 0 : sizeof smaller.request_cc - 1;
        ck_assert_int_eq(ask(&smaller), HTTPSTATUS_E_SIZE);
        httpstatus_cache_control *later[] = { &newest.request_cc, &newest.response_cc, &newest.targeted_cc };
        later[i]->known |= HTTPSTATUS_CC_ONLY_IF_CACHED * 2;
        ck_assert_int_eq(ask(&newest), HTTPSTATUS_E_SIZE);
    }
    httpstatus_cache_facts range = *good;
    range.first_byte = 5;
    range.last_byte = 4;
    ck_assert_int_gt(ask(&range), 0);
    range.known |= HTTPSTATUS_CACHE_HAS_RANGE;
    ck_assert_int_eq(ask(&range), HTTPSTATUS_E_RANGE);
    range.last_byte = 5;
    ck_assert_int_gt(ask(&range), 0);
}

/* The same with options. */
static inline void refuse_options(int (*ask)(const httpstatus_cache_options *options))
{
    struct {
        httpstatus_cache_options options;
        uint64_t tail;
    } newer = { HTTPSTATUS_CACHE_OPTIONS_INIT, 0 };
    newer.options.size = sizeof newer;
    ck_assert_int_gt(ask(&newer.options), 0);
    newer.tail = 1;
    ck_assert_int_eq(ask(&newer.options), HTTPSTATUS_E_SIZE);
    newer.options.size = sizeof newer.options - 1;
    ck_assert_int_eq(ask(&newer.options), HTTPSTATUS_E_SIZE);
    httpstatus_cache_options options = HTTPSTATUS_CACHE_OPTIONS_INIT;
    options.flags |= HTTPSTATUS_CACHE_IGNORE_REQUEST_CC * 2;
    ck_assert_int_eq(ask(&options), HTTPSTATUS_E_SIZE);
    options.flags = 0;
    options.known = 1;
    ck_assert_int_eq(ask(&options), HTTPSTATUS_E_SIZE);
    options.known = 0;
    options.heuristic_permille = 1001;
    ck_assert_int_eq(ask(&options), HTTPSTATUS_E_RANGE);
    options.heuristic_permille = 1000;
    /* 1 is the number of "rfc-shared", which has no profile. */
    static const uint32_t profiles[] = { 1, 65536, UINT32_MAX };
    for (int i = 0; i < 3; i++) {
        options.profile = profiles[i];
        ck_assert_int_eq(ask(&options), HTTPSTATUS_E_RANGE);
    }
}

/* Records with something that this library does not know. */
static inline void refuse_records(int (*ask)(const httpstatus_cache_record *record),
                                  const httpstatus_cache_record *good)
{
    ck_assert_int_ge(ask(good), 0);
    for (uint32_t bit = 1; bit != 0; bit *= 2) {
        httpstatus_cache_record records[] = { *good, *good, *good, *good, *good, *good, *good };
        records[0].known |= bit;
        records[1].seen |= bit;
        records[2].flags |= bit;
        records[3].response_cc.known |= bit;
        records[4].targeted_cc.known |= bit;
        records[5].reserved = bit;
        records[6].reserved2 = bit;
        static const uint32_t largest[] = { HTTPSTATUS_CACHE_HAS_RANGE,
                                            HTTPSTATUS_CACHE_HAS_RANGE,
                                            HTTPSTATUS_CACHE_INVALIDATED,
                                            HTTPSTATUS_CC_ONLY_IF_CACHED,
                                            HTTPSTATUS_CC_ONLY_IF_CACHED,
                                            0,
                                            0 };
        for (int i = 0; i < 7; i++) {
            EXPECT_INT(i, ask(&records[i]) == HTTPSTATUS_E_SIZE, bit > largest[i]);
        }
    }
    httpstatus_cache_record begun = *good;
    begun.response_cc.size = 0;
    ck_assert_int_eq(ask(&begun), HTTPSTATUS_E_SIZE);
    begun.response_cc.size = begun.targeted_cc.size;
    begun.targeted_cc.size = sizeof begun.targeted_cc - 1;
    ck_assert_int_eq(ask(&begun), HTTPSTATUS_E_SIZE);
}

#define EXPECT_SAME(a, b) ck_assert_int_eq(memcmp(&(a), &(b), sizeof(a)), 0)

#endif
