/* SPDX-License-Identifier: MIT */
#include "cache_decision.h"

#include "suite.h"

START_TEST(the_rule_that_decides_is_the_last_reason_of_any_number)
{
    for (uint32_t passed = 0; passed <= HTTPSTATUS_CACHE_REASONS_MAX + 2; passed++) {
        httpstatus_cache_verdict verdict = HTTPSTATUS_CACHE_VERDICT_INIT;
        hs_cache_case one = { .out = &verdict };
        for (uint32_t i = 1; i <= passed; i++) {
            hs_reason(&one, (int)i);
        }
        uint32_t kept = passed < HTTPSTATUS_CACHE_REASONS_MAX - 1 ? passed : HTTPSTATUS_CACHE_REASONS_MAX - 1;
        ck_assert_int_eq(hs_decide(&one, HTTPSTATUS_CACHE_ACTION_STORE, 100), HTTPSTATUS_CACHE_ACTION_STORE);
        ck_assert_uint_eq(verdict.reasons, kept + 1);
        for (uint32_t i = 0; i < kept; i++) {
            ck_assert_uint_eq(verdict.reason[i], i + 1);
        }
        ck_assert_uint_eq(verdict.reason[kept], 100);
        ck_assert(verdict.why == 100 && verdict.action == HTTPSTATUS_CACHE_ACTION_STORE);
    }
}
END_TEST

int main(void)
{
    const TTest *const tests[] = { the_rule_that_decides_is_the_last_reason_of_any_number, NULL };
    return run_suite("cache_decision", tests);
}
