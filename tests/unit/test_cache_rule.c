/* SPDX-License-Identifier: MIT */
/* What a code alone says, for every number: data/codes.tsv, and the lists of the specifications. */
#include "httpstatus/cache_rule.h"

#include "httpstatus/why.h"
#include "suite.h"
#include "sweep.h"
#include "tsv.h"

enum { FROM = -1, TO = 1100, NUMBERS = TO - FROM + 1 + HOSTILE_INTS, WORDS = 8 };

/* In the order of enum httpstatus_cacheability, with the reason for each. */
static const struct {
    const char *word, *why;
} rules[WORDS] = {
    { "unknown", "status-not-final" },     { "interim", "status-not-final" },
    { "heuristic", "heuristic-status" },   { "heuristic-range", "heuristic-range" },
    { "explicit", "explicit-status" },     { "special", "explicit-status" },
    { "validation", "validation-status" }, { "must-not-store", "status-must-not-be-stored" },
};

static tsv codes;

static int number(int index)
{
    return index <= TO - FROM ? FROM + index : hostile_ints[index - (TO - FROM + 1)];
}

/* IANA's row of a code; NULL when the code is not registered. */
static const char *cell(int code, const char *column)
{
    for (size_t row = 0; row < codes.rows; row++) {
        if (tsv_number(&codes, row, "code") == code && strcmp(tsv_cell(&codes, row, "vendor"), "iana") == 0) {
            return tsv_cell(&codes, row, column);
        }
    }
    return NULL;
}

/* RFC 9110, section 15: a code that is not registered counts as the x00 of its class, but is not cacheable by default. */
static int expected_rule(int code)
{
    const char *word = cell(code, "cache");
    if (word == NULL) {
        word = code >= 100 && code <= 199 ? "interim" : code >= 200 && code <= 599 ? "explicit" : "unknown";
    }
    int rule = 0;
    while (strcmp(rules[rule].word, word) != 0) {
        ck_assert_int_lt(++rule, WORDS);
    }
    return rule;
}

static bool has_mark(int code, const char *mark)
{
    char buffer[200];
    const char *marks[8], *text = cell(code, "cache_marks");
    size_t n = tsv_split(text != NULL ? text : "", '|', buffer, sizeof buffer, marks, 8);
    while (n > 0 && strcmp(marks[n - 1], mark) != 0) {
        n--;
    }
    return n > 0;
}

START_TEST(numbers_have_the_columns_of_their_row)
{
    for (int i = 0; i < NUMBERS; i++) {
        int code = number(i), rule = expected_rule(code);
        const char *why = httpstatus_why_name(httpstatus_cache_why(code));
        EXPECT_INT(code, httpstatus_cache_rule(code), rule);
        EXPECT_INT(code, why != NULL && strcmp(why, rules[rule].why) == 0, true);
        EXPECT_INT(code, httpstatus_is_cacheable(code), strncmp(rules[rule].word, "heuristic", 9) == 0);
        EXPECT_INT(code, httpstatus_cache_is_stale_if_error(code), has_mark(code, "stale-if-error"));
        for (uint32_t flags = 0; flags < HTTPSTATUS_CACHE_IGNORE_REQUEST_CC * 2; flags++) {
            bool ranges = (flags & HTTPSTATUS_CACHE_RANGES) != 0 && has_mark(code, "understood-with-ranges");
            EXPECT_INT(code, httpstatus_cache_understood(code, flags), ranges || has_mark(code, "understood"));
            flags += code < 200 || code > 599 ? 63 : 0;
        }
        EXPECT_INT(code, httpstatus_cache_understood(code, ~(uint32_t)HTTPSTATUS_CACHE_RANGES),
                   has_mark(code, "understood"));
    }
}
END_TEST

static bool is_one_of(int code, const int *list, size_t n)
{
    while (n > 0 && list[n - 1] != code) {
        n--;
    }
    return n > 0;
}

#define IS_ONE_OF(code, list) is_one_of(code, list, sizeof list / sizeof list[0])

START_TEST(lists_are_those_of_the_specifications)
{
    /* RFC 9110, section 15.1, and RFC 7725, section 3. */
    static const int heuristic[] = { 200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501 };
    /* RFC 6585, sections 3 to 6. */
    static const int never[] = { 428, 429, 431, 511 };
    /* RFC 5861, section 4. */
    static const int errors[] = { 500, 502, 503, 504 };
    for (int code = FROM; code <= TO; code++) {
        bool understood = (code >= 200 && code <= 205) || (code >= 300 && code <= 303) || code == 307 || code == 308 ||
                          (code >= 400 && code <= 417) || code == 421 || code == 422 || code == 426 || code == 428 ||
                          code == 429 || code == 431 || code == 451 || (code >= 500 && code <= 505) || code == 511;
        EXPECT_INT(code, httpstatus_is_cacheable(code), IS_ONE_OF(code, heuristic));
        EXPECT_INT(code, httpstatus_cache_rule(code) == HTTPSTATUS_CACHEABILITY_MUST_NOT_STORE, IS_ONE_OF(code, never));
        EXPECT_INT(code, httpstatus_cache_is_stale_if_error(code), IS_ONE_OF(code, errors));
        EXPECT_INT(code, httpstatus_cache_understood(code, 0), understood);
        EXPECT_INT(code, httpstatus_cache_understood(code, HTTPSTATUS_CACHE_RANGES), understood || code == 206);
    }
}
END_TEST

static void ask_outside(int code)
{
    if (code < 100 || code > 599) {
        EXPECT_INT(code, httpstatus_cache_rule(code), HTTPSTATUS_CACHEABILITY_UNKNOWN);
        EXPECT_INT(code, httpstatus_cache_why(code), HTTPSTATUS_WHY_STATUS_NOT_FINAL);
        EXPECT_INT(code, httpstatus_is_cacheable(code), false);
        EXPECT_INT(code, httpstatus_cache_understood(code, UINT32_MAX), false);
        EXPECT_INT(code, httpstatus_cache_is_stale_if_error(code), false);
    }
}

START_TEST(what_is_no_status_code_has_no_rule)
{
    sweep_ints(ask_outside);
}
END_TEST

START_TEST(words)
{
    for (int i = 0; i < NUMBERS; i++) {
        int n = number(i);
        ck_assert_str_eq(httpstatus_cacheability_name(n), rules[n >= 0 && n < WORDS ? n : 0].word);
    }
}
END_TEST

int main(void)
{
    codes = tsv_data("codes");
    const TTest *const tests[] = { numbers_have_the_columns_of_their_row, lists_are_those_of_the_specifications,
                                   what_is_no_status_code_has_no_rule, words, NULL };
    int status = run_suite("cache_rule", tests);
    tsv_free(&codes);
    return status;
}
