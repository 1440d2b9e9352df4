/* SPDX-License-Identifier: MIT */
#include "httpstatus/content.h"

#include "httpstatus/why.h"
#include "suite.h"

START_TEST(rules_of_the_specification)
{
    static const struct {
        int method, code, rule, why;
    } cases[] = {
        /* RFC 9110, section 6.4.1: 1xx, 204 and 304 end after the header section. */
        { HTTPSTATUS_METHOD_GET, 100, HTTPSTATUS_CONTENT_NONE, HTTPSTATUS_WHY_CONTENT_NONE_BY_STATUS },
        { HTTPSTATUS_METHOD_GET, 199, HTTPSTATUS_CONTENT_NONE, HTTPSTATUS_WHY_CONTENT_NONE_BY_STATUS },
        { HTTPSTATUS_METHOD_GET, 204, HTTPSTATUS_CONTENT_NONE, HTTPSTATUS_WHY_CONTENT_NONE_BY_STATUS },
        { HTTPSTATUS_METHOD_GET, 304, HTTPSTATUS_CONTENT_NONE, HTTPSTATUS_WHY_CONTENT_NONE_BY_STATUS },
        /* Section 9.3.2. */
        { HTTPSTATUS_METHOD_HEAD, 200, HTTPSTATUS_CONTENT_NONE, HTTPSTATUS_WHY_CONTENT_NONE_FOR_HEAD },
        { HTTPSTATUS_METHOD_HEAD, 503, HTTPSTATUS_CONTENT_NONE, HTTPSTATUS_WHY_CONTENT_NONE_FOR_HEAD },
        { HTTPSTATUS_METHOD_HEAD, 205, HTTPSTATUS_CONTENT_NONE, HTTPSTATUS_WHY_CONTENT_NONE_FOR_HEAD },
        /* Section 9.3.6: 2xx only. */
        { HTTPSTATUS_METHOD_CONNECT, 200, HTTPSTATUS_CONTENT_NONE, HTTPSTATUS_WHY_CONTENT_NONE_FOR_CONNECT },
        { HTTPSTATUS_METHOD_CONNECT, 299, HTTPSTATUS_CONTENT_NONE, HTTPSTATUS_WHY_CONTENT_NONE_FOR_CONNECT },
        { HTTPSTATUS_METHOD_CONNECT, 407, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_WHY_CONTENT_ALLOWED },
        /* Section 15.3.6. */
        { HTTPSTATUS_METHOD_GET, 205, HTTPSTATUS_CONTENT_EMPTY, HTTPSTATUS_WHY_CONTENT_MUST_BE_EMPTY },
        { HTTPSTATUS_METHOD_GET, 200, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_WHY_CONTENT_ALLOWED },
        { HTTPSTATUS_METHOD_UNKNOWN, 404, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_WHY_CONTENT_ALLOWED },
        { INT_MAX, INT_MIN, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_WHY_CONTENT_ALLOWED },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ck_assert_int_eq(httpstatus_content_rule(cases[i].method, cases[i].code), cases[i].rule);
        ck_assert_int_eq(httpstatus_content_why(cases[i].method, cases[i].code), cases[i].why);
    }
}
END_TEST

int main(void)
{
    const TTest *const tests[] = { rules_of_the_specification, NULL };
    return run_suite("content", tests);
}
