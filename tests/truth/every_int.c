/* SPDX-License-Identifier: MIT */
/*
 * Every property of a number against the model of properties.py, which knows data/ and the specifications and nothing
 * of lib/. every_int near: numbers near zero, and beside the ends of int and the powers of two;
 * every_int everyday|all [K/N]: all 2^32, of that the K-th of N parts. Everyday ones are what servers ask of each response.
 */

#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "httpstatus.h"
#include "proof.h"
#include "sweep.h"

/* Rows as numbers and texts, so that the model can speak of them. */
static int httpstatus_first_vendor(int code)
{
    const httpstatus_entry *entry = httpstatus_find_in(code, HTTPSTATUS_VENDOR_ANY);
    return httpstatus_entry_code(entry) == (entry != NULL ? code : 0) ? httpstatus_entry_vendor(entry) : -1;
}

static long long httpstatus_vendor_mask(int code)
{
    long long mask = 0;
    for (int vendor = 1; vendor < 63; vendor++) {
        const httpstatus_entry *entry = httpstatus_find_in(code, vendor);
        if (entry != NULL) {
            mask |= 1LL << httpstatus_entry_vendor(entry);
        }
    }
    return (mask & 2) != 0 && httpstatus_find(code) == NULL ? -1 : mask;
}

static const char *field_rules(const httpstatus_field_rule *rule)
{
    static char text[512];
    size_t used = 0;
    for (text[0] = '\0'; rule != NULL; rule = httpstatus_field_rule_next(rule)) {
        used += (size_t)snprintf(text + used, sizeof text - used, "%s%d/%d/%d", used > 0 ? " " : "",
                                 httpstatus_field_rule_field(rule), httpstatus_field_rule_level(rule),
                                 httpstatus_field_rule_condition(rule));
    }
    return text;
}

static const char *httpstatus_required_field_rules(int code)
{
    return field_rules(httpstatus_required_fields(code));
}

static const char *httpstatus_suggested_field_rules(int code)
{
    return field_rules(httpstatus_suggested_fields(code));
}

static const char *httpstatus_directive_name(int bit)
{
    return httpstatus_cc_name((uint32_t)bit);
}

static bool httpstatus_has_audit_text(int finding)
{
    return httpstatus_audit_text((uint32_t)finding) != NULL;
}

static bool httpstatus_has_error_text(int error)
{
    return strcmp(httpstatus_error_text(error), "unknown error") != 0;
}

static int httpstatus_profile_implicit(int profile, int code)
{
    return httpstatus_cache_profile_implicit(profile, code, NULL);
}

#include "properties_model.h"

static unsigned long long asked, failures;

static bool is_shown(void)
{
    enum { SHOWN = 20 };
    return ++failures <= SHOWN;
}

static void differ(const char *name, int n)
{
    if (is_shown()) {
        printf("%s(%d) is not what the model says\n", name, n);
    }
}

static void differ_with(const char *name, int n, int second)
{
    if (is_shown()) {
        printf("%s of %d, with the other number %d, is not what the model says\n", name, n, second);
    }
}

static bool same_text(const char *a, const char *b)
{
    return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

static long long least(long long a, long long b)
{
    return a < b ? a : b;
}

static long long most(long long a, long long b)
{
    return a > b ? a : b;
}

/*
 * A function of its own for each property, so that a loop is its call and one comparison: all numbers without an answer
 * of their own, before and behind those of the model, are compared with the one answer of all of them.
 */
#define COMPARED(name, equal, equal_other)                                                                             \
    static void one_##name(int n)                                                                                      \
    {                                                                                                                  \
        if (!(equal)) {                                                                                                \
            differ(#name, n);                                                                                          \
        }                                                                                                              \
        asked++;                                                                                                       \
    }                                                                                                                  \
    static void others_##name(long long from, long long to)                                                            \
    {                                                                                                                  \
        for (long long wide = from; wide < to; wide++) {                                                               \
            int n = (int)wide;                                                                                         \
            if (!(equal_other)) {                                                                                      \
                differ(#name, n);                                                                                      \
            }                                                                                                          \
        }                                                                                                              \
        asked += (unsigned long long)most(to - from, 0);                                                               \
    }                                                                                                                  \
    static void range_##name(long long from, long long to)                                                             \
    {                                                                                                                  \
        others_##name(from, least(to, MODEL_FROM));                                                                    \
        for (long long n = most(from, MODEL_FROM); n < least(to, MODEL_TO); n++) {                                     \
            one_##name((int)n);                                                                                        \
        }                                                                                                              \
        others_##name(most(from, MODEL_TO), to);                                                                       \
    }
#define COMPARED_NUMBER(name)                                                                                          \
    COMPARED(name, (long long)httpstatus_##name(n) == model_##name(n), httpstatus_##name(n) == OTHER_##name)
#define COMPARED_TEXT(name)                                                                                            \
    COMPARED(name, same_text(httpstatus_##name(n), model_##name(n)), same_text(httpstatus_##name(n), OTHER_##name))
NUMBERS_OF_ONE(COMPARED_NUMBER)
TEXTS_OF_ONE(COMPARED_TEXT)

#define ROW(name) { #name, one_##name, range_##name },
static const struct {
    const char *name;
    void (*one)(int n);
    void (*range)(long long from, long long to);
} properties[] = { NUMBERS_OF_ONE(ROW) TEXTS_OF_ONE(ROW) };

/* The functions of two numbers, the code first. */
#define CODE_FIRST(kind, name)                                                                                         \
    static kind pair_##name(int code, int second)                                                                      \
    {                                                                                                                  \
        return httpstatus_##name(code, second);                                                                        \
    }
#define CODE_SECOND(kind, name)                                                                                        \
    static kind pair_##name(int code, int second)                                                                      \
    {                                                                                                                  \
        return httpstatus_##name(second, code);                                                                        \
    }
#define CODE_AND_BITS(kind, name)                                                                                      \
    static kind pair_##name(int code, int second)                                                                      \
    {                                                                                                                  \
        return httpstatus_##name(code, (uint32_t)second);                                                              \
    }
CODE_SECOND(int, content_rule)
CODE_SECOND(int, content_why)
CODE_SECOND(bool, cache_invalidates)
CODE_SECOND(bool, cache_profile_explicit)
CODE_SECOND(int, profile_implicit)
CODE_FIRST(int, redirect_next_method)
CODE_FIRST(int, redirect_strict_method)
CODE_FIRST(int, redirect_why)
CODE_FIRST(const char *, advice)
CODE_AND_BITS(bool, cache_understood)
CODE_AND_BITS(int, from_coap)

/* With the second number fixed, or the code, the other one runs. */
static int fixed;

#define COMPARED_PAIR(name, equal)                                                                                     \
    static void pair_at_##name(int n, int second)                                                                      \
    {                                                                                                                  \
        if (!(equal)) {                                                                                                \
            differ_with(#name, n, second);                                                                             \
        }                                                                                                              \
        asked++;                                                                                                       \
    }                                                                                                                  \
    static void code_runs_##name(int n)                                                                                \
    {                                                                                                                  \
        pair_at_##name(n, fixed);                                                                                      \
    }                                                                                                                  \
    static void second_runs_##name(int n)                                                                              \
    {                                                                                                                  \
        pair_at_##name(fixed, n);                                                                                      \
    }
#define COMPARED_NUMBERS(name) COMPARED_PAIR(name, (long long)pair_##name(n, second) == model_##name(second, n))
#define COMPARED_TEXTS(name)   COMPARED_PAIR(name, same_text(pair_##name(n, second), model_##name(second, n)))
NUMBERS_OF_TWO(COMPARED_NUMBERS)
TEXTS_OF_TWO(COMPARED_TEXTS)

#define PAIR_ROW(name) { code_runs_##name, second_runs_##name },
static const struct {
    void (*code_runs)(int n);
    void (*second_runs)(int n);
} pairs[] = { NUMBERS_OF_TWO(PAIR_ROW) TEXTS_OF_TWO(PAIR_ROW) };

enum { PROPERTIES = sizeof properties / sizeof properties[0], PAIRS = sizeof pairs / sizeof pairs[0] };

/* What every change is asked: numbers near zero, and beside the ends of int and each power of two, of either sign. */
static void near_ints(void (*ask)(int n))
{
    enum { NEAR_ZERO = 70000, BESIDE = 2 };
    for (int n = -NEAR_ZERO; n <= NEAR_ZERO; n++) {
        ask(n);
    }
    for (long long power = 1LL << 17; power <= 1LL << 31; power *= 2) {
        for (long long n = power - BESIDE; n <= power + BESIDE; n++) {
            /* -INT_MIN and what follows are no ints. */
            ask(n <= INT_MAX ? (int)n : INT_MAX);
            ask(-n >= INT_MIN ? (int)-n : INT_MIN);
        }
    }
}

/* Each code with each method, fact and audience that there is, and the numbers beside them. */
static void ask_pairs(void (*over)(void (*ask)(int n)))
{
    enum { SECONDS_FROM = -2, SECONDS_TO = 50 };
    static const int codes[] = { -1,  0,   99,  100, 199, 200, 204, 205, 206, 299, 300, 301,
                                 302, 303, 304, 307, 308, 399, 400, 404, 500, 599, 600, 999 };
    for (size_t i = 0; i < PAIRS; i++) {
        for (fixed = SECONDS_FROM; fixed < SECONDS_TO; fixed++) {
            ask_from_to(pairs[i].code_runs, -1000, 2000, 1);
        }
        for (size_t code = 0; code < sizeof codes / sizeof codes[0]; code++) {
            fixed = codes[code];
            over(pairs[i].second_runs);
        }
        /* No method, an idempotent one and one that is not; bits that are all set. */
        static const int seconds[] = { 0, HTTPSTATUS_METHOD_HEAD, HTTPSTATUS_METHOD_POST, -1 };
        for (size_t j = 0; j < sizeof seconds / sizeof seconds[0]; j++) {
            fixed = seconds[j];
            over(pairs[i].code_runs);
        }
    }
}

enum { EVERYDAY = 3 };

static bool is_everyday(const char *name)
{
    static const char *const everyday[EVERYDAY] = { "class_of", "is_error", "is_retryable" };
    for (size_t i = 0; i < EVERYDAY; i++) {
        if (strcmp(name, everyday[i]) == 0) {
            return true;
        }
    }
    return false;
}

static int usage(const char *program)
{
    fprintf(stderr, "usage: %s near | everyday [K/N] | all [K/N]\n", program);
    return EXIT_FAILURE;
}

int main(int argc, char **argv)
{
    unsigned part = 1, parts = 1;
    bool near = argc == 2 && strcmp(argv[1], "near") == 0, all = argc > 1 && strcmp(argv[1], "all") == 0;
    if (!near && (argc < 2 || argc > 3 || (!all && strcmp(argv[1], "everyday") != 0))) {
        return usage(argv[0]);
    }
    if (argc == 3 && (sscanf(argv[2], "%u/%u", &part, &parts) != 2 || part < 1 || part > parts || parts > 64)) {
        return usage(argv[0]);
    }
    const long long ints = 1LL << 32;
    const size_t chosen = near || all ? PROPERTIES : EVERYDAY;
    size_t found = 0;
    for (size_t i = 0; i < PROPERTIES; i++) {
        found += near || all || is_everyday(properties[i].name);
        if (near) {
            near_ints(properties[i].one);
        } else if (all || is_everyday(properties[i].name)) {
            properties[i].range(INT_MIN + ints * (part - 1) / parts, INT_MIN + ints * part / parts);
        }
    }
    if (near || (all && part == 1)) {
        ask_pairs(near ? near_ints : sweep_ints);
    }
    if (found != chosen) {
        printf("of %d everyday names a property has %d\n", (int)chosen, (int)found);
        return EXIT_FAILURE;
    }
    /* Near zero alone there are more than a hundred thousand ints. */
    unsigned long long ints_of_each = near ? 100000 : (unsigned long long)(ints / parts);
    return proof_ended("answers", asked, chosen * ints_of_each, failures);
}
