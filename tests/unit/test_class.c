/* SPDX-License-Identifier: MIT */
#include "httpstatus/class.h"

#include "suite.h"

START_TEST(the_edges_of_classes)
{
    /* RFC 9110, section 15: the first digit defines the class; values outside 100..599 are invalid. */
    ck_assert_int_eq(httpstatus_class_of(99), HTTPSTATUS_CLASS_INVALID);
    ck_assert_int_eq(httpstatus_class_of(100), HTTPSTATUS_CLASS_INFORMATIONAL);
    ck_assert_int_eq(httpstatus_class_of(199), HTTPSTATUS_CLASS_INFORMATIONAL);
    ck_assert_int_eq(httpstatus_class_of(200), HTTPSTATUS_CLASS_SUCCESS);
    ck_assert_int_eq(httpstatus_class_of(399), HTTPSTATUS_CLASS_REDIRECTION);
    ck_assert_int_eq(httpstatus_class_of(400), HTTPSTATUS_CLASS_CLIENT_ERROR);
    ck_assert_int_eq(httpstatus_class_of(599), HTTPSTATUS_CLASS_SERVER_ERROR);
    ck_assert_int_eq(httpstatus_class_of(600), HTTPSTATUS_CLASS_INVALID);
}
END_TEST

START_TEST(hostile_numbers_are_in_no_class)
{
    for (int i = 0; i < HOSTILE_INTS; i++) {
        int code = hostile_ints[i];
        ck_assert_int_eq(httpstatus_class_of(code), HTTPSTATUS_CLASS_INVALID);
        ck_assert_str_eq(httpstatus_class_name(code), "invalid");
        ck_assert(!httpstatus_is_valid(code) && !httpstatus_is_informational(code) && !httpstatus_is_success(code));
        ck_assert(!httpstatus_is_redirection(code) && !httpstatus_is_client_error(code));
        ck_assert(!httpstatus_is_server_error(code) && !httpstatus_is_error(code) && !httpstatus_is_final(code));
    }
}
END_TEST

START_TEST(effective_by_the_specification)
{
    /* RFC 9110, section 15, gives 471 as its example; a code outside the range counts as a server error. */
    ck_assert_int_eq(httpstatus_effective(471), 400);
    ck_assert_int_eq(httpstatus_effective(499), 400);
    ck_assert_int_eq(httpstatus_effective(103), 103);
    ck_assert_int_eq(httpstatus_effective(306), 306);
    ck_assert_int_eq(httpstatus_effective(418), 418);
    for (int i = 0; i < HOSTILE_INTS; i++) {
        ck_assert_int_eq(httpstatus_effective(hostile_ints[i]), 500);
    }
}
END_TEST

START_TEST(effective_is_idempotent)
{
    for (int code = -1; code <= 1100; code++) {
        int once = httpstatus_effective(code);
        ck_assert_int_eq(httpstatus_effective(once), once);
    }
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        the_edges_of_classes,
        hostile_numbers_are_in_no_class,
        effective_by_the_specification,
        effective_is_idempotent,
        NULL,
    };
    return run_suite("class", tests);
}
