/* SPDX-License-Identifier: MIT */
#include "httpstatus/retry_policy.h"

#include "exact.h"
#include "httpstatus/error.h"
#include "suite.h"
#include "tsv.h"

static tsv policies;

/* Whether a cell such as "408 429 500-599" lists the code. */
static bool lists(const char *cell, int code)
{
    char buffer[512];
    const char *items[64];
    size_t n = tsv_split(cell, ' ', buffer, sizeof buffer, items, 64);
    for (size_t i = 0; i < n; i++) {
        const char *dash = strchr(items[i], '-');
        int from = atoi(items[i]), to = dash != NULL ? atoi(dash + 1) : from;
        if (code >= from && code <= to) {
            return true;
        }
    }
    return false;
}

static httpstatus_retry_settings policy_of(const char *name)
{
    httpstatus_retry_settings policy = HTTPSTATUS_RETRY_SETTINGS_INIT;
    size_t n = strlen(name);
    char *copy = exact_copy(name, n);
    ck_assert_int_eq(httpstatus_retry_policy(copy, n, &policy), HTTPSTATUS_E_NONE);
    free(copy);
    return policy;
}

START_TEST(rows_are_those_of_the_data)
{
    for (size_t row = 0; row < policies.rows; row++) {
        const char *name = tsv_cell(&policies, row, "name");
        ck_assert_str_eq(httpstatus_retry_policy_name((int)row), name);
        ck_assert_str_eq(httpstatus_retry_policy_about((int)row), tsv_cell(&policies, row, "about"));
        httpstatus_retry_settings policy = policy_of(name);
        ck_assert_uint_eq(policy.size, sizeof policy);
        const char *retries = tsv_cell(&policies, row, "retries");
        ck_assert_int_eq((policy.known & HTTPSTATUS_LIMIT_MAX_RETRIES) != 0, *retries != '\0');
        ck_assert_int_eq(policy.max_retries, atoi(retries));
        ck_assert_int_eq(policy.initial_ms, tsv_number(&policies, row, "initial_ms"));
        ck_assert_int_eq(policy.max_elapsed_ms, tsv_number(&policies, row, "elapsed_ms"));
        for (int code = -1; code <= 1100; code++) {
            EXPECT_INT(code, httpstatus_retry_policy_allows(&policy, code),
                       lists(tsv_cell(&policies, row, "statuses"), code));
        }
    }
    ck_assert_ptr_null(httpstatus_retry_policy_name((int)policies.rows));
    ck_assert_ptr_null(httpstatus_retry_policy_about((int)policies.rows));
    for (int i = 0; i < HOSTILE_INTS; i++) {
        ck_assert_ptr_null(httpstatus_retry_policy_name(hostile_ints[i]));
        ck_assert_ptr_null(httpstatus_retry_policy_about(hostile_ints[i]));
    }
}
END_TEST

START_TEST(names_are_exact)
{
    static const char *const names[] = { "", "Default", "default ", "defaul", "defaults", "curl\t" };
    httpstatus_retry_settings policy = HTTPSTATUS_RETRY_SETTINGS_INIT, before = policy;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        ck_assert_int_eq(httpstatus_retry_policy(names[i], HTTPSTATUS_NTS, &policy), HTTPSTATUS_E_NOT_FOUND);
    }
    ck_assert_int_eq(httpstatus_retry_policy("default\0", 8, &policy), HTTPSTATUS_E_NOT_FOUND);
    ck_assert_int_eq(httpstatus_retry_policy(NULL, 0, &policy), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_retry_policy("default", 7, NULL), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(memcmp(&policy, &before, sizeof policy), 0);
    before.size = policy.size = sizeof policy - 1;
    ck_assert_int_eq(httpstatus_retry_policy("default", 7, &policy), HTTPSTATUS_E_SIZE);
    ck_assert_int_eq(memcmp(&policy, &before, sizeof policy), 0);
    ck_assert_int_eq(httpstatus_retry_policy("default!", 7, &before), HTTPSTATUS_E_SIZE);
}
END_TEST

START_TEST(a_newer_struct_keeps_its_tail)
{
    struct {
        httpstatus_retry_settings policy;
        uint64_t tail;
    } newer = { HTTPSTATUS_RETRY_SETTINGS_INIT, 77 };
    newer.policy.size = sizeof newer;
    ck_assert_int_eq(httpstatus_retry_policy("curl", 4, &newer.policy), HTTPSTATUS_E_NONE);
    ck_assert(newer.tail == 77 && newer.policy.size == sizeof newer);
}
END_TEST

/* Whether a set in which every third code was, and then this one was put in or taken out, is that. */
static void expect_thirds_but(const httpstatus_retry_settings *policy, int code, bool on)
{
    for (int other = 100; other <= 999; other++) {
        EXPECT_INT(other, httpstatus_retry_policy_allows(policy, other), other == code ? on : other % 3 == 0);
    }
}

START_TEST(the_other_codes_stay)
{
    httpstatus_retry_settings policy = HTTPSTATUS_RETRY_SETTINGS_INIT;
    for (int code = 102; code <= 999; code += 3) {
        httpstatus_retry_policy_set(&policy, code, true);
    }
    for (int code = 100; code <= 999; code++) {
        bool was_on = code % 3 == 0;
        httpstatus_retry_policy_set(&policy, code, !was_on);
        expect_thirds_but(&policy, code, !was_on);
        httpstatus_retry_policy_set(&policy, code, was_on);
        expect_thirds_but(&policy, code, was_on);
    }
}
END_TEST

START_TEST(codes_are_put_in_and_taken_out_one_by_one)
{
    httpstatus_retry_settings policy = HTTPSTATUS_RETRY_SETTINGS_INIT, empty = policy;
    for (int code = 100; code <= 999; code++) {
        EXPECT_INT(code, httpstatus_retry_policy_set(&policy, code, true), HTTPSTATUS_E_NONE);
        for (int other = 0; other <= 1100; other++) {
            EXPECT_INT(other, httpstatus_retry_policy_allows(&policy, other), other == code);
        }
        EXPECT_INT(code, httpstatus_retry_policy_set(&policy, code, false), HTTPSTATUS_E_NONE);
    }
    ck_assert_int_eq(memcmp(&policy, &empty, sizeof policy), 0);
    /* Bits that stand for no code allow none. */
    policy.statuses[HTTPSTATUS_CODE_WORDS - 1] = UINT64_MAX;
    for (int code = 1000; code <= 1100; code++) {
        EXPECT_INT(code, httpstatus_retry_policy_allows(&policy, code), false);
    }
    policy = empty;
    static const int outside[] = { 99, 1000, 0, -1, 100 + 64 * HTTPSTATUS_CODE_WORDS };
    for (size_t i = 0; i < sizeof outside / sizeof outside[0]; i++) {
        ck_assert_int_eq(httpstatus_retry_policy_set(&policy, outside[i], true), HTTPSTATUS_E_RANGE);
    }
    for (int i = 0; i < HOSTILE_INTS; i++) {
        ck_assert_int_eq(httpstatus_retry_policy_set(&policy, hostile_ints[i], true), HTTPSTATUS_E_RANGE);
        ck_assert(!httpstatus_retry_policy_allows(&policy, hostile_ints[i]));
    }
    ck_assert_int_eq(httpstatus_retry_policy_set(NULL, 503, true), HTTPSTATUS_E_ARG);
    ck_assert(!httpstatus_retry_policy_allows(NULL, 503));
    policy.size--;
    ck_assert_int_eq(httpstatus_retry_policy_set(&policy, 503, true), HTTPSTATUS_E_SIZE);
    ck_assert(!httpstatus_retry_policy_allows(&policy, 503));
}
END_TEST

int main(void)
{
    policies = tsv_data("retry_policies");
    const TTest *const tests[] = { rows_are_those_of_the_data,    names_are_exact,
                                   a_newer_struct_keeps_its_tail, codes_are_put_in_and_taken_out_one_by_one,
                                   the_other_codes_stay,          NULL };
    int status = run_suite("retry_policy", tests);
    tsv_free(&policies);
    return status;
}
