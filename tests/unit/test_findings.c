/* SPDX-License-Identifier: MIT */
#include "findings.h"

#include "suite.h"

START_TEST(what_the_list_does_not_hold_is_left_out)
{
    httpstatus_response_findings found = HTTPSTATUS_RESPONSE_FINDINGS_INIT;
    for (uint32_t n = 0; n < HTTPSTATUS_RESPONSE_FINDINGS_MAX + 2; n++) {
        ck_assert_uint_eq(found.count, n < HTTPSTATUS_RESPONSE_FINDINGS_MAX ? n : HTTPSTATUS_RESPONSE_FINDINGS_MAX);
        hs_found(&found, (int)n, 1, HTTPSTATUS_LEVEL_MUST, 2);
    }
    for (int i = 0; i < HTTPSTATUS_RESPONSE_FINDINGS_MAX; i++) {
        ck_assert(found.why[i] == i && found.field[i] == 1 && found.level[i] == HTTPSTATUS_LEVEL_MUST);
        ck_assert_uint_eq(found.directives[i], 2);
    }
}
END_TEST

int main(void)
{
    const TTest *const tests[] = { what_the_list_does_not_hold_is_left_out, NULL };
    return run_suite("findings", tests);
}
