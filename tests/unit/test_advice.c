/* SPDX-License-Identifier: MIT */
#include "httpstatus/advice.h"

#include "suite.h"

START_TEST(only_two_audiences)
{
    ck_assert_ptr_nonnull(httpstatus_advice(503, HTTPSTATUS_AUDIENCE_CLIENT));
    ck_assert_ptr_nonnull(httpstatus_advice(503, HTTPSTATUS_AUDIENCE_OPERATOR));
    ck_assert_str_ne(httpstatus_advice(503, HTTPSTATUS_AUDIENCE_CLIENT),
                     httpstatus_advice(503, HTTPSTATUS_AUDIENCE_OPERATOR));
    ck_assert_ptr_null(httpstatus_advice(503, 0));
    ck_assert_ptr_null(httpstatus_advice(503, 3));
    for (int i = 0; i < HOSTILE_INTS; i++) {
        ck_assert_ptr_null(httpstatus_advice(503, hostile_ints[i]));
        ck_assert_ptr_null(httpstatus_advice(hostile_ints[i], HTTPSTATUS_AUDIENCE_CLIENT));
    }
}
END_TEST

START_TEST(nothing_for_unregistered_codes)
{
    static const int unregistered[] = { 0, 99, 199, 499, 471, 530, 600, 999 };
    for (size_t i = 0; i < sizeof unregistered / sizeof unregistered[0]; i++) {
        ck_assert_ptr_null(httpstatus_description(unregistered[i]));
        ck_assert_ptr_null(httpstatus_scenario(unregistered[i]));
        ck_assert_ptr_null(httpstatus_advice(unregistered[i], HTTPSTATUS_AUDIENCE_CLIENT));
    }
}
END_TEST

START_TEST(reserved_codes_are_described)
{
    ck_assert_ptr_nonnull(httpstatus_description(306));
    ck_assert_ptr_nonnull(httpstatus_description(418));
    ck_assert_ptr_nonnull(httpstatus_description(104));
}
END_TEST

int main(void)
{
    const TTest *const tests[] = { only_two_audiences, nothing_for_unregistered_codes, reserved_codes_are_described,
                                   NULL };
    return run_suite("advice", tests);
}
