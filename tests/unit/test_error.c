/* SPDX-License-Identifier: MIT */
#include "httpstatus/error.h"

#include "suite.h"

START_TEST(names_are_the_enumerators)
{
    ck_assert_str_eq(httpstatus_error_name(HTTPSTATUS_E_NONE), "E_NONE");
    ck_assert_str_eq(httpstatus_error_name(HTTPSTATUS_E_ARG), "E_ARG");
    ck_assert_str_eq(httpstatus_error_name(HTTPSTATUS_E_SYNTAX), "E_SYNTAX");
    ck_assert_str_eq(httpstatus_error_name(HTTPSTATUS_E_RANGE), "E_RANGE");
    ck_assert_str_eq(httpstatus_error_name(HTTPSTATUS_E_SIZE), "E_SIZE");
    ck_assert_str_eq(httpstatus_error_name(HTTPSTATUS_E_NOT_FOUND), "E_NOT_FOUND");
}
END_TEST

START_TEST(numbers_are_those_of_the_abi)
{
    ck_assert_int_eq(HTTPSTATUS_E_NONE, 0);
    ck_assert_int_eq(HTTPSTATUS_E_ARG, -1);
    ck_assert_int_eq(HTTPSTATUS_E_SYNTAX, -2);
    ck_assert_int_eq(HTTPSTATUS_E_RANGE, -3);
    ck_assert_int_eq(HTTPSTATUS_E_SIZE, -4);
    ck_assert_int_eq(HTTPSTATUS_E_NOT_FOUND, -5);
}
END_TEST

START_TEST(every_error_has_a_text_of_its_own)
{
    for (int a = HTTPSTATUS_E_NOT_FOUND; a <= HTTPSTATUS_E_NONE; a++) {
        ck_assert_str_ne(httpstatus_error_text(a), "unknown error");
        for (int b = HTTPSTATUS_E_NOT_FOUND; b < a; b++) {
            ck_assert_str_ne(httpstatus_error_text(a), httpstatus_error_text(b));
        }
    }
    ck_assert_str_eq(httpstatus_error_text(HTTPSTATUS_E_NONE), "no error");
}
END_TEST

START_TEST(other_numbers_are_unknown)
{
    static const int near[] = { 1, HTTPSTATUS_E_NOT_FOUND - 1 };
    for (size_t i = 0; i < sizeof near / sizeof near[0]; i++) {
        ck_assert_str_eq(httpstatus_error_name(near[i]), "E_UNKNOWN");
    }
    for (int i = 0; i < HOSTILE_INTS; i++) {
        if (hostile_ints[i] != HTTPSTATUS_E_SYNTAX) {
            ck_assert_str_eq(httpstatus_error_name(hostile_ints[i]), "E_UNKNOWN");
            ck_assert_str_eq(httpstatus_error_text(hostile_ints[i]), "unknown error");
        }
    }
}
END_TEST

int main(void)
{
    const TTest *const tests[] = { names_are_the_enumerators, numbers_are_those_of_the_abi,
                                   every_error_has_a_text_of_its_own, other_numbers_are_unknown, NULL };
    return run_suite("error", tests);
}
