/* SPDX-License-Identifier: MIT */
#include "cache_decision.h"

#include "caching.h"
#include "httpstatus/cache_validation.h"

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

/* What a rule gives no number for is as in a verdict that was just begun, whatever the caller left in it. */
START_TEST(a_verdict_is_written_whole)
{
    httpstatus_cache_facts facts = answered(500, ""), request = asking(HTTPSTATUS_METHOD_GET, "");
    FILLED(httpstatus_cache_verdict, v);
    httpstatus_cache_verdict expected = HTTPSTATUS_CACHE_VERDICT_INIT;
    int action = httpstatus_cache_store(&facts, NULL, &v, NULL);
    ck_assert_int_eq(action, HTTPSTATUS_CACHE_ACTION_DO_NOT_STORE);
    expected.action = HTTPSTATUS_CACHE_ACTION_DO_NOT_STORE;
    expected.why = expected.reason[0] = HTTPSTATUS_WHY_STATUS_NOT_HEURISTICALLY_CACHEABLE;
    expected.reasons = 1;
    EXPECT_SAME(v, expected);

    memset(&v.known, 0x5a, sizeof v - sizeof v.size);
    action = httpstatus_cache_on_failure(NULL, &request, 0, AT_S, NULL, &v);
    ck_assert_int_eq(action, HTTPSTATUS_CACHE_ACTION_GATEWAY_TIMEOUT);
    expected.action = HTTPSTATUS_CACHE_ACTION_GATEWAY_TIMEOUT;
    expected.why = expected.reason[0] = HTTPSTATUS_WHY_NO_ANSWER;
    EXPECT_SAME(v, expected);

    /* A response without windows has no seconds left in them. */
    facts = answered(200, "Cache-Control: max-age=60");
    memset(&v.known, 0x5a, sizeof v - sizeof v.size);
    httpstatus_cache_store(&facts, NULL, &v, NULL);
    ck_assert_uint_eq(v.known,
                      HTTPSTATUS_CACHE_VALUE_AGE | HTTPSTATUS_CACHE_VALUE_LIFETIME | HTTPSTATUS_CACHE_VALUE_TTL);
    ck_assert(v.swr_left_s == 0 && v.sie_left_s == 0 && v.flags == 0 && v.fwd == HTTPSTATUS_CACHE_FWD_NONE);
}
END_TEST

/* Options that this library does not know are refused as such, whatever else cannot be. */
START_TEST(an_unknown_option_is_refused_first)
{
    httpstatus_cache_facts facts = answered(200, "Cache-Control: max-age=60");
    httpstatus_cache_options options = HTTPSTATUS_CACHE_OPTIONS_INIT;
    httpstatus_cache_verdict v = HTTPSTATUS_CACHE_VERDICT_INIT;
    options.flags |= HTTPSTATUS_CACHE_IGNORE_REQUEST_CC * 2;
    options.heuristic_permille = 1001;
    facts.known |= HTTPSTATUS_CACHE_HAS_RANGE;
    facts.first_byte = 1;
    ck_assert_int_eq(httpstatus_cache_store(&facts, &options, &v, NULL), HTTPSTATUS_E_SIZE);
    options.flags = 0;
    ck_assert_int_eq(httpstatus_cache_store(&facts, &options, &v, NULL), HTTPSTATUS_E_RANGE);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = { the_rule_that_decides_is_the_last_reason_of_any_number, a_verdict_is_written_whole,
                                   an_unknown_option_is_refused_first, NULL };
    return run_suite("cache_decision", tests);
}
