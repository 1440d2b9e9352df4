/* SPDX-License-Identifier: MIT */
/* One check suite a program: tests in a list that ends with NULL. */

#ifndef HTTPSTATUS_TESTS_SUITE_H
#define HTTPSTATUS_TESTS_SUITE_H

#include <check.h>
#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Numbers that are no status code, no vendor, no method, no field and no reason. */
static const int hostile_ints[] = {
    INT_MIN, INT_MIN + 1, -65536, -100, -2, 65535, 65536, 1 << 24, INT_MAX - 1, INT_MAX
};

enum { HOSTILE_INTS = sizeof hostile_ints / sizeof hostile_ints[0] };

/* As ck_assert_int_eq, for loops of many thousand questions: check marks every assertion in a pipe, this only a failure. */
#define EXPECT_INT(asked, answer, expected)                                                                            \
    do {                                                                                                               \
        long long answer_ = (answer), expected_ = (expected);                                                          \
        if (answer_ != expected_) {                                                                                    \
            ck_abort_msg("%d: %s is %lld, and not %lld", (asked), #answer, answer_, expected_);                        \
        }                                                                                                              \
    } while (0)

static inline int run_suite(const char *name, const TTest *const *tests)
{
    Suite *suite = suite_create(name);
    TCase *tests_of_stem = tcase_create(name);
    /* Valgrind takes its time, and nothing here waits. */
    tcase_set_timeout(tests_of_stem, 0);
    for (; *tests != NULL; tests++) {
        tcase_add_test(tests_of_stem, *tests);
    }
    suite_add_tcase(suite, tests_of_stem);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

#endif
