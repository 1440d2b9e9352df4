/* SPDX-License-Identifier: MIT */
/* What each number says by itself, against data/codes.tsv; and that is_retryable() is what the rule decides. */
#include "httpstatus/retry_rule.h"

#include "httpstatus/retry.h"
#include "httpstatus/why.h"
#include "suite.h"
#include "tsv.h"

static tsv codes, whys;

/* The row that speaks of repeating; codes.rows when only the class does. */
static size_t row_of(int code)
{
    size_t row = 0;
    while (row < codes.rows && (tsv_number(&codes, row, "code") != code || *tsv_cell(&codes, row, "retry") == '\0')) {
        row++;
    }
    return row;
}

static int place(const char *word, const char *const words[], int n)
{
    for (int i = 0; i < n; i++) {
        if (strcmp(words[i], word) == 0) {
            return i;
        }
    }
    ck_abort_msg("%s is a new word", word);
    return -1;
}

static int rule_of(const char *word)
{
    static const char *const rules[] = { "none",    "never",      "same",        "same-after-hint",
                                         "changed", "connection", "credentials", "person" };
    return place(word, rules, 8);
}

static int applied_of(const char *word)
{
    static const char *const applied[] = { "unknown", "definition", "meaning", "maybe", "yes" };
    return place(word, applied, 5);
}

static uint32_t needs_of(const char *cell)
{
    static const char *const needs[] = { "credentials",    "proxy-credentials",
                                         "new-connection", "no-early-data",
                                         "no-expect",      "upgrade",
                                         "change",         "state",
                                         "wait",           "person" };
    char buffer[128];
    const char *items[10];
    uint32_t bits = 0;
    size_t n = tsv_split(cell, '|', buffer, sizeof buffer, items, 10);
    for (size_t i = 0; i < n; i++) {
        bits |= UINT32_C(1) << place(items[i], needs, 10);
    }
    return bits;
}

static int hint_of(const char *word)
{
    static const char *const sources[] = { "", "rfc", "vendor" };
    return place(word, sources, 3);
}

START_TEST(numbers_have_the_columns_of_their_row)
{
    for (int code = 100; code <= 599; code++) {
        size_t row = row_of(code);
        if (row == codes.rows) {
            continue;
        }
        size_t why = tsv_find(&whys, "token", tsv_cell(&codes, row, "retry_why"));
        EXPECT_INT(code, httpstatus_retry_rule(code), rule_of(tsv_cell(&codes, row, "retry")));
        EXPECT_INT(code, httpstatus_retry_applied(code), applied_of(tsv_cell(&codes, row, "applied")));
        EXPECT_INT(code, httpstatus_retry_needs(code), needs_of(tsv_cell(&codes, row, "needs")));
        EXPECT_INT(code, httpstatus_retry_has_hint(code), hint_of(tsv_cell(&codes, row, "hint")));
        EXPECT_INT(code, httpstatus_retry_why(code), tsv_number(&whys, why, "number"));
    }
}
END_TEST

/* RFC 9110, section 15: an unknown code is as the x00 of its class, but an unknown 5xx is not taken for a passing one. */
START_TEST(other_numbers_go_by_their_class)
{
    static const struct {
        int rule, applied, why;
    } classes[] = {
        { HTTPSTATUS_RETRY_RULE_NONE, HTTPSTATUS_APPLIED_UNKNOWN, HTTPSTATUS_WHY_INTERIM },
        { HTTPSTATUS_RETRY_RULE_NONE, HTTPSTATUS_APPLIED_YES, HTTPSTATUS_WHY_NOT_AN_ERROR },
        { HTTPSTATUS_RETRY_RULE_NONE, HTTPSTATUS_APPLIED_UNKNOWN, HTTPSTATUS_WHY_REDIRECTION },
        { HTTPSTATUS_RETRY_RULE_CHANGED, HTTPSTATUS_APPLIED_NO_BY_MEANING, HTTPSTATUS_WHY_NEEDS_CHANGE },
        { HTTPSTATUS_RETRY_RULE_NEVER, HTTPSTATUS_APPLIED_MAYBE, HTTPSTATUS_WHY_UNKNOWN_CODE },
    };
    for (int code = 100; code <= 599; code++) {
        if (row_of(code) == codes.rows) {
            EXPECT_INT(code, httpstatus_retry_rule(code), classes[code / 100 - 1].rule);
            EXPECT_INT(code, httpstatus_retry_applied(code), classes[code / 100 - 1].applied);
            EXPECT_INT(code, httpstatus_retry_why(code), classes[code / 100 - 1].why);
            EXPECT_INT(code, httpstatus_is_retryable(code), false);
        }
        EXPECT_INT(code, httpstatus_retry_has_hint(code) == HTTPSTATUS_HINT_SOURCE_RFC,
                   code / 100 == 3 || code == 413 || code == 429 || code == 503);
    }
}
END_TEST

START_TEST(what_is_no_status_code_has_nothing_to_repeat)
{
    for (long long i = INT_MIN; i <= INT_MAX; i += i >= -1 && i < 1100 ? 1 : 65521) {
        int code = (int)i;
        if (code >= 100 && code <= 599) {
            continue;
        }
        EXPECT_INT(code, httpstatus_retry_rule(code), HTTPSTATUS_RETRY_RULE_NONE);
        EXPECT_INT(code, httpstatus_retry_applied(code), HTTPSTATUS_APPLIED_UNKNOWN);
        EXPECT_INT(code, httpstatus_retry_why(code), HTTPSTATUS_WHY_UNKNOWN_CODE);
        EXPECT_INT(code, httpstatus_retry_needs(code), 0);
        EXPECT_INT(code, httpstatus_retry_has_hint(code), HTTPSTATUS_HINT_SOURCE_NONE);
        EXPECT_INT(code, httpstatus_is_retryable(code), false);
    }
}
END_TEST

START_TEST(retryable_is_what_the_default_repeats_for_a_get)
{
    for (int code = 100; code <= 999; code++) {
        httpstatus_retry_facts facts = HTTPSTATUS_RETRY_FACTS_INIT;
        httpstatus_retry_verdict verdict = HTTPSTATUS_RETRY_VERDICT_INIT;
        facts.code = code;
        facts.method = HTTPSTATUS_METHOD_GET;
        facts.known = HTTPSTATUS_KNOWN_METHOD;
        int action = httpstatus_retry_decide(NULL, &facts, NULL, &verdict);
        bool unchanged = action == HTTPSTATUS_ACTION_RETRY || action == HTTPSTATUS_ACTION_NEW_CONNECTION ||
                         action == HTTPSTATUS_ACTION_NO_EARLY_DATA;
        EXPECT_INT(code, httpstatus_is_retryable(code), unchanged);
    }
}
END_TEST

START_TEST(what_rests_on_convention_says_so)
{
    static const int convention[] = { 500, 502, 504, 520, 521, 522, 523, 524, 529 };
    for (size_t i = 0; i < sizeof convention / sizeof convention[0]; i++) {
        ck_assert_int_eq(httpstatus_why_level(httpstatus_retry_why(convention[i])), HTTPSTATUS_LEVEL_CONVENTION);
    }
    /* RFC 9110, sections 15.5.9 and 15.5.20; RFC 8470, section 5.2. */
    ck_assert_int_eq(httpstatus_why_level(httpstatus_retry_why(408)), HTTPSTATUS_LEVEL_MAY);
    ck_assert_int_eq(httpstatus_why_level(httpstatus_retry_why(421)), HTTPSTATUS_LEVEL_MAY);
    ck_assert_int_eq(httpstatus_why_level(httpstatus_retry_why(425)), HTTPSTATUS_LEVEL_SHOULD);
}
END_TEST

int main(void)
{
    codes = tsv_data("codes");
    whys = tsv_data("why");
    const TTest *const tests[] = {
        numbers_have_the_columns_of_their_row,
        other_numbers_go_by_their_class,
        what_is_no_status_code_has_nothing_to_repeat,
        retryable_is_what_the_default_repeats_for_a_get,
        what_rests_on_convention_says_so,
        NULL,
    };
    int status = run_suite("retry_rule", tests);
    tsv_free(&codes);
    tsv_free(&whys);
    return status;
}
