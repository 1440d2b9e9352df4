/* SPDX-License-Identifier: MIT */
/* How a proof ends. */

#ifndef HTTPSTATUS_TESTS_PROOF_H
#define HTTPSTATUS_TESTS_PROOF_H

#include <stdio.h>
#include <stdlib.h>

/*
 * Says how many questions were asked, and returns the status to exit with. least: how many there must have been; a
 * proof that lost its questions would hold of any library.
 */
static inline int proof_ended(const char *questions, unsigned long long asked, unsigned long long least,
                              unsigned long long failures)
{
    printf("%llu %s, %llu of them other than the model's\n", asked, questions, failures);
    if (asked < least) {
        printf("at least %llu were to be asked\n", least);
    }
    return asked >= least && failures == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

#endif
