/* SPDX-License-Identifier: MIT */
#include "httpstatus/redirect.h"

#include "httpstatus/why.h"
#include "suite.h"

START_TEST(what_becomes_of_post)
{
    static const struct {
        int code, browser, strict, level;
    } cases[] = {
        /* RFC 9110, sections 15.4.2 and 15.4.3 permit GET; Fetch makes it so. */
        { 301, HTTPSTATUS_METHOD_GET, HTTPSTATUS_METHOD_POST, HTTPSTATUS_LEVEL_MAY },
        { 302, HTTPSTATUS_METHOD_GET, HTTPSTATUS_METHOD_POST, HTTPSTATUS_LEVEL_MAY },
        /* Section 15.4.4. */
        { 303, HTTPSTATUS_METHOD_GET, HTTPSTATUS_METHOD_GET, HTTPSTATUS_LEVEL_DEFINITION },
        /* Sections 15.4.8 (MUST NOT change) and 15.4.9. */
        { 307, HTTPSTATUS_METHOD_POST, HTTPSTATUS_METHOD_POST, HTTPSTATUS_LEVEL_MUST },
        { 308, HTTPSTATUS_METHOD_POST, HTTPSTATUS_METHOD_POST, HTTPSTATUS_LEVEL_DEFINITION },
        { 304, HTTPSTATUS_METHOD_UNKNOWN, HTTPSTATUS_METHOD_UNKNOWN, HTTPSTATUS_LEVEL_DEFINITION },
        { 305, HTTPSTATUS_METHOD_UNKNOWN, HTTPSTATUS_METHOD_UNKNOWN, HTTPSTATUS_LEVEL_DEFINITION },
        { 306, HTTPSTATUS_METHOD_UNKNOWN, HTTPSTATUS_METHOD_UNKNOWN, HTTPSTATUS_LEVEL_DEFINITION },
        { 200, HTTPSTATUS_METHOD_UNKNOWN, HTTPSTATUS_METHOD_UNKNOWN, HTTPSTATUS_LEVEL_DEFINITION },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        int code = cases[i].code, post = HTTPSTATUS_METHOD_POST;
        ck_assert_int_eq(httpstatus_redirect_next_method(code, post), cases[i].browser);
        ck_assert_int_eq(httpstatus_redirect_strict_method(code, post), cases[i].strict);
        ck_assert_int_eq(httpstatus_why_level(httpstatus_redirect_why(code, post)), cases[i].level);
    }
}
END_TEST

START_TEST(reasons_by_method)
{
    ck_assert_int_eq(httpstatus_redirect_why(301, HTTPSTATUS_METHOD_POST), HTTPSTATUS_WHY_REDIRECT_PERMANENT_POST);
    ck_assert_int_eq(httpstatus_redirect_why(301, HTTPSTATUS_METHOD_PUT), HTTPSTATUS_WHY_REDIRECT_PERMANENT);
    ck_assert_int_eq(httpstatus_redirect_why(302, HTTPSTATUS_METHOD_POST), HTTPSTATUS_WHY_REDIRECT_TEMPORARY_POST);
    ck_assert_int_eq(httpstatus_redirect_why(302, HTTPSTATUS_METHOD_GET), HTTPSTATUS_WHY_REDIRECT_TEMPORARY);
    ck_assert_int_eq(httpstatus_redirect_why(300, HTTPSTATUS_METHOD_GET), HTTPSTATUS_WHY_REDIRECT_CHOICE);
    ck_assert_int_eq(httpstatus_redirect_why(303, HTTPSTATUS_METHOD_GET), HTTPSTATUS_WHY_REDIRECT_OTHER_RESOURCE);
    ck_assert_int_eq(httpstatus_redirect_why(304, HTTPSTATUS_METHOD_GET), HTTPSTATUS_WHY_REDIRECT_NOT_MODIFIED);
    ck_assert_int_eq(httpstatus_redirect_why(305, HTTPSTATUS_METHOD_GET), HTTPSTATUS_WHY_REDIRECT_USE_PROXY);
    ck_assert_int_eq(httpstatus_redirect_why(306, HTTPSTATUS_METHOD_GET), HTTPSTATUS_WHY_REDIRECT_RESERVED);
    ck_assert_int_eq(httpstatus_redirect_why(307, HTTPSTATUS_METHOD_GET), HTTPSTATUS_WHY_REDIRECT_TEMPORARY_KEPT);
    ck_assert_int_eq(httpstatus_redirect_why(308, HTTPSTATUS_METHOD_GET), HTTPSTATUS_WHY_REDIRECT_PERMANENT_KEPT);
    ck_assert_int_eq(httpstatus_redirect_why(404, HTTPSTATUS_METHOD_GET), HTTPSTATUS_WHY_REDIRECT_NONE);
}
END_TEST

START_TEST(an_unknown_method_is_not_invented)
{
    /* RFC 9110, section 15.4.4: after 303 it is GET, whatever it was; elsewhere the unknown is kept. */
    ck_assert_int_eq(httpstatus_redirect_next_method(303, HTTPSTATUS_METHOD_UNKNOWN), HTTPSTATUS_METHOD_GET);
    ck_assert_int_eq(httpstatus_redirect_next_method(301, HTTPSTATUS_METHOD_UNKNOWN), HTTPSTATUS_METHOD_UNKNOWN);
    ck_assert_int_eq(httpstatus_redirect_next_method(303, HTTPSTATUS_METHOD_HEAD), HTTPSTATUS_METHOD_HEAD);
    /* RFC 10008, section 2.5. */
    ck_assert_int_eq(httpstatus_redirect_next_method(301, HTTPSTATUS_METHOD_QUERY), HTTPSTATUS_METHOD_QUERY);
    ck_assert_int_eq(httpstatus_redirect_next_method(303, HTTPSTATUS_METHOD_QUERY), HTTPSTATUS_METHOD_GET);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = { what_becomes_of_post, reasons_by_method, an_unknown_method_is_not_invented, NULL };
    return run_suite("redirect", tests);
}
