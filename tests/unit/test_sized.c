/* SPDX-License-Identifier: MIT */
#include "sized.h"

#include "exact.h"
#include "suite.h"

enum { FIRST = 8, OURS = 16, NEWER = 24 };

START_TEST(outputs_may_be_newer_and_never_too_short)
{
    for (uint32_t size = 0; size <= NEWER; size++) {
        ck_assert_int_eq(hs_output_usable(size, FIRST), size >= FIRST);
    }
    ck_assert(hs_output_usable(UINT32_MAX, FIRST));
}
END_TEST

START_TEST(inputs_may_be_older_and_never_too_short)
{
    for (uint32_t size = 0; size <= OURS; size++) {
        char *block = exact_fill('\xff', size);
        ck_assert_int_eq(hs_input_usable(block, size, FIRST, OURS), size >= FIRST);
        free(block);
    }
}
END_TEST

START_TEST(a_tail_that_is_not_zero_is_refused)
{
    char *block = exact_fill('\0', NEWER);
    ck_assert(hs_input_usable(block, NEWER, FIRST, OURS));
    for (size_t at = 0; at < NEWER; at++) {
        block[at] = 1;
        ck_assert_int_eq(hs_input_usable(block, NEWER, FIRST, OURS), at < OURS);
        block[at] = 0;
    }
    free(block);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = { outputs_may_be_newer_and_never_too_short, inputs_may_be_older_and_never_too_short,
                                   a_tail_that_is_not_zero_is_refused, NULL };
    return run_suite("sized", tests);
}
