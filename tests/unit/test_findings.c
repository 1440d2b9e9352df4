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

static httpstatus_response_findings found_in(const httpstatus_response_facts *facts)
{
    httpstatus_response_findings found;
    memset(&found, 0x5a, sizeof found);
    found.size = sizeof found;
    ck_assert_int_eq(httpstatus_response_check(facts, &found), (int)found.count);
    return found;
}

/* RFC 6585, section 4: a 429 is never stored, so a lifetime promises what no cache does. */
START_TEST(a_finding_about_directives_names_them)
{
    httpstatus_response_facts facts = HTTPSTATUS_RESPONSE_FACTS_INIT;
    facts.code = 429;
    httpstatus_cache_control_feed(&facts.cache_control, "max-age=5, public, max-stale", HTTPSTATUS_NTS);
    httpstatus_response_findings found = found_in(&facts);
    ck_assert_uint_eq(found.count, 2);
    ck_assert_int_eq(found.why[0], HTTPSTATUS_WHY_CHECK_REQUEST_DIRECTIVE);
    ck_assert_uint_eq(found.directives[0], HTTPSTATUS_CC_MAX_STALE);
    ck_assert_int_eq(found.why[1], HTTPSTATUS_WHY_CHECK_CACHE_MUST_NOT_STORE);
    ck_assert_uint_eq(found.directives[1], HTTPSTATUS_CC_MAX_AGE | HTTPSTATUS_CC_PUBLIC);
}
END_TEST

START_TEST(any_other_finding_names_none)
{
    const uint64_t multipart = UINT64_C(1) << HTTPSTATUS_FIELD_CONTENT_RANGE;
    const uint64_t pragma = UINT64_C(1) << HTTPSTATUS_FIELD_PRAGMA;
    /* What the code is, what is missing, what there is too much of, content, and a field about caching. */
    const struct {
        int code, why;
        uint64_t fields;
        uint32_t seen;
    } cases[] = {
        { 600, HTTPSTATUS_WHY_CHECK_CODE_INVALID, 0, 0 },
        { 401, HTTPSTATUS_WHY_CHECK_REQUIRED_FIELD, 0, 0 },
        { 206, HTTPSTATUS_WHY_CHECK_MULTIPART_RANGE, multipart, HTTPSTATUS_SEEN_MULTIPART },
        { 304, HTTPSTATUS_WHY_CHECK_CONTENT_FORBIDDEN, 0, 0 },
        { 200, HTTPSTATUS_WHY_CHECK_PRAGMA, pragma, 0 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        httpstatus_response_facts facts = HTTPSTATUS_RESPONSE_FACTS_INIT;
        facts.code = cases[i].code;
        facts.fields = cases[i].fields;
        facts.seen = cases[i].seen;
        facts.content_bytes = 1;
        facts.known |= HTTPSTATUS_RESPONSE_CONTENT_BYTES;
        httpstatus_response_findings found = found_in(&facts);
        ck_assert_uint_eq(found.count, 1);
        ck_assert_int_eq(found.why[0], cases[i].why);
        ck_assert_uint_eq(found.directives[0], 0);
    }
}
END_TEST

int main(void)
{
    const TTest *const tests[] = { what_the_list_does_not_hold_is_left_out, a_finding_about_directives_names_them,
                                   any_other_finding_names_none, NULL };
    return run_suite("findings", tests);
}
