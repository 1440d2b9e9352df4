/* SPDX-License-Identifier: MIT */
/* Findings by field stand in tests/vectors/headers.tsv; here are structs, facts that are not known, and whole lists. */

#include "httpstatus/headers.h"

#include "httpstatus/error.h"
#include "httpstatus/why.h"
#include "suite.h"

static httpstatus_response_facts facts;
static httpstatus_response_findings found;

static void begin(int code)
{
    facts = (httpstatus_response_facts)HTTPSTATUS_RESPONSE_FACTS_INIT;
    found = (httpstatus_response_findings)HTTPSTATUS_RESPONSE_FINDINGS_INIT;
    facts.code = code;
}

static bool finds(int why)
{
    ck_assert_int_ge(httpstatus_response_check(&facts, &found), 0);
    for (uint32_t i = 0; i < found.count; i++) {
        if (found.why[i] == why) {
            return true;
        }
    }
    return false;
}

START_TEST(a_plain_response_is_faultless)
{
    begin(200);
    ck_assert_int_eq(httpstatus_response_check(&facts, &found), 0);
    ck_assert_uint_eq(found.count, 0);
}
END_TEST

START_TEST(states_of_codes_are_found)
{
    static const struct {
        int code, why;
    } cases[] = {
        { 99, HTTPSTATUS_WHY_CHECK_CODE_INVALID },       { 600, HTTPSTATUS_WHY_CHECK_CODE_INVALID },
        { INT_MIN, HTTPSTATUS_WHY_CHECK_CODE_INVALID },  { INT_MAX, HTTPSTATUS_WHY_CHECK_CODE_INVALID },
        { 471, HTTPSTATUS_WHY_CHECK_CODE_UNREGISTERED }, { 499, HTTPSTATUS_WHY_CHECK_CODE_UNREGISTERED },
        { 418, HTTPSTATUS_WHY_CHECK_CODE_UNUSED },       { 306, HTTPSTATUS_WHY_CHECK_CODE_UNUSED },
        { 305, HTTPSTATUS_WHY_CHECK_CODE_DEPRECATED },   { 510, HTTPSTATUS_WHY_CHECK_CODE_OBSOLETE },
        { 104, HTTPSTATUS_WHY_CHECK_CODE_TEMPORARY },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        begin(cases[i].code);
        ck_assert_msg(finds(cases[i].why), "%d", cases[i].code);
    }
}
END_TEST

START_TEST(what_is_not_known_is_not_held_against_anybody)
{
    begin(401);
    facts.known = 0;
    ck_assert_int_eq(httpstatus_response_check(&facts, &found), 0);
    begin(204);
    facts.content_bytes = 17;
    ck_assert(!finds(HTTPSTATUS_WHY_CHECK_CONTENT_FORBIDDEN));
    facts.known |= HTTPSTATUS_RESPONSE_CONTENT_BYTES;
    ck_assert(finds(HTTPSTATUS_WHY_CHECK_CONTENT_FORBIDDEN));
    begin(200);
    facts.content_bytes = -1;
    ck_assert_int_eq(httpstatus_response_check(&facts, &found), 0);
    begin(205);
    facts.seen = HTTPSTATUS_SEEN_CONTENT_LENGTH;
    ck_assert(finds(HTTPSTATUS_WHY_CHECK_CONTENT_NOT_EMPTY));
    facts.known = 0;
    ck_assert(!finds(HTTPSTATUS_WHY_CHECK_CONTENT_NOT_EMPTY));
    begin(101);
    facts.version = 20;
    ck_assert(!finds(HTTPSTATUS_WHY_CHECK_SWITCHING_VERSION));
    facts.known |= HTTPSTATUS_RESPONSE_VERSION;
    ck_assert(finds(HTTPSTATUS_WHY_CHECK_SWITCHING_VERSION));
}
END_TEST

START_TEST(findings_carry_field_and_level)
{
    begin(401);
    ck_assert_int_eq(httpstatus_response_check(&facts, &found), 1);
    ck_assert_int_eq(found.why[0], HTTPSTATUS_WHY_CHECK_REQUIRED_FIELD);
    ck_assert_int_eq(found.field[0], HTTPSTATUS_FIELD_WWW_AUTHENTICATE);
    ck_assert_int_eq(found.level[0], HTTPSTATUS_LEVEL_MUST);
    facts.fields = UINT64_C(1) << HTTPSTATUS_FIELD_WWW_AUTHENTICATE;
    ck_assert_int_eq(httpstatus_response_check(&facts, &found), 0);
    begin(301);
    ck_assert_int_eq(httpstatus_response_check(&facts, &found), 1);
    ck_assert_int_eq(found.why[0], HTTPSTATUS_WHY_CHECK_SUGGESTED_FIELD);
    ck_assert_int_eq(found.field[0], HTTPSTATUS_FIELD_LOCATION);
    ck_assert_int_eq(found.level[0], HTTPSTATUS_LEVEL_SHOULD);
}
END_TEST

static uint64_t every_field(void)
{
    uint64_t fields = 0;
    for (int field = 1; httpstatus_field_name(field) != NULL; field++) {
        fields |= UINT64_C(1) << field;
    }
    return fields;
}

START_TEST(facts_that_cannot_be_are_refused)
{
    begin(200);
    facts.fields = every_field() + 2;
    ck_assert_int_eq(httpstatus_response_check(&facts, &found), HTTPSTATUS_E_RANGE);
    begin(200);
    facts.fields = 1; /* bit 0 is no field */
    ck_assert_int_eq(httpstatus_response_check(&facts, &found), HTTPSTATUS_E_RANGE);
    facts.fields |= every_field();
    ck_assert_int_eq(httpstatus_response_check(&facts, &found), HTTPSTATUS_E_RANGE);
    begin(200);
    facts.seen = HTTPSTATUS_SEEN_AGE_INVALID * 2;
    ck_assert_int_eq(httpstatus_response_check(&facts, &found), HTTPSTATUS_E_RANGE);
    begin(200);
    facts.known |= HTTPSTATUS_RESPONSE_VERSION;
    facts.version = 8;
    ck_assert_int_eq(httpstatus_response_check(&facts, &found), HTTPSTATUS_E_RANGE);
    facts.version = 31;
    ck_assert_int_eq(httpstatus_response_check(&facts, &found), HTTPSTATUS_E_RANGE);
    begin(200);
    facts.known |= HTTPSTATUS_RESPONSE_CONTENT_BYTES;
    facts.content_bytes = -1;
    ck_assert_int_eq(httpstatus_response_check(&facts, &found), HTTPSTATUS_E_RANGE);
    ck_assert_uint_eq(found.count, 0);
}
END_TEST

START_TEST(more_wrong_than_the_list_holds_is_cut)
{
    /* Everything at once never overruns the struct. */
    for (int code = -1; code <= 1100; code++) {
        for (int method = 0; method <= 8; method++) {
            begin(code);
            facts.method = method;
            facts.version = 20;
            facts.known = HTTPSTATUS_RESPONSE_VERSION | HTTPSTATUS_RESPONSE_CONTENT_BYTES | HTTPSTATUS_RESPONSE_FIELDS;
            facts.content_bytes = INT64_MAX;
            facts.seen = HTTPSTATUS_SEEN_MULTIPART | HTTPSTATUS_SEEN_BLOCKED_BY | HTTPSTATUS_SEEN_CONTENT_LENGTH |
                         HTTPSTATUS_SEEN_UPGRADE_OPTION;
            facts.fields = code % 2 == 0 ? every_field() : 0;
            int n = httpstatus_response_check(&facts, &found);
            ck_assert(n >= 0 && n <= HTTPSTATUS_RESPONSE_FINDINGS_MAX);
            ck_assert_uint_eq(found.count, (unsigned)n);
            for (int i = 0; i < n; i++) {
                ck_assert_ptr_nonnull(httpstatus_why_name(found.why[i]));
                ck_assert_int_ne(found.level[i], HTTPSTATUS_LEVEL_UNKNOWN);
            }
        }
    }
}
END_TEST

START_TEST(errors_leave_the_findings_alone)
{
    begin(401);
    ck_assert_int_eq(httpstatus_response_check(NULL, &found), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_response_check(&facts, NULL), HTTPSTATUS_E_ARG);
    for (uint32_t size = 0; size < sizeof facts; size++) {
        facts.size = size;
        ck_assert_int_eq(httpstatus_response_check(&facts, &found), HTTPSTATUS_E_SIZE);
    }
    begin(401);
    for (uint32_t size = 0; size < sizeof found; size++) {
        found.size = size;
        ck_assert_int_eq(httpstatus_response_check(&facts, &found), HTTPSTATUS_E_SIZE);
    }
    begin(401);
    facts.known |= 1u << 31;
    ck_assert_int_eq(httpstatus_response_check(&facts, &found), HTTPSTATUS_E_SIZE);
    ck_assert_uint_eq(found.count, 0);
}
END_TEST

START_TEST(a_newer_caller_is_answered_when_its_tail_is_zero)
{
    struct {
        httpstatus_response_facts facts;
        uint64_t tail;
    } newer = { HTTPSTATUS_RESPONSE_FACTS_INIT, 0 };
    begin(0);
    newer.facts.size = sizeof newer;
    newer.facts.code = 405;
    ck_assert_int_eq(httpstatus_response_check(&newer.facts, &found), 1);
    newer.tail = 1;
    ck_assert_int_eq(httpstatus_response_check(&newer.facts, &found), HTTPSTATUS_E_SIZE);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        a_plain_response_is_faultless,
        states_of_codes_are_found,
        what_is_not_known_is_not_held_against_anybody,
        findings_carry_field_and_level,
        facts_that_cannot_be_are_refused,
        more_wrong_than_the_list_holds_is_cut,
        errors_leave_the_findings_alone,
        a_newer_caller_is_answered_when_its_tail_is_zero,
        NULL,
    };
    return run_suite("headers", tests);
}
