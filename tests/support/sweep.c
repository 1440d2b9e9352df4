/* SPDX-License-Identifier: MIT */
#include "sweep.h"

#include <limits.h>

enum { NEAR_ZERO = 100000, NEAR_EDGE = 2000, STRIDE_NEAR = 61, STRIDE = 65521 };

void ask_from_to(void (*ask)(int code), long long from, long long to, int stride)
{
    for (long long code = from; code <= to; code += stride) {
        if (code >= INT_MIN && code <= INT_MAX) {
            ask((int)code);
        }
    }
}

void sweep_ints(void (*ask)(int code))
{
    ask_from_to(ask, -NEAR_ZERO, NEAR_ZERO, 1);
    /* The last power is INT_MAX + 1, and -INT_MIN. */
    for (long long power = 65536; power <= INT_MAX + 1LL; power *= 2) {
        ask_from_to(ask, power - NEAR_EDGE, power + NEAR_EDGE, 1);
        ask_from_to(ask, -power - NEAR_EDGE, -power + NEAR_EDGE, 1);
    }
    int phase = 0;
    for (long long multiple = INT_MIN; multiple <= INT_MAX; multiple += 65536) {
        ask_from_to(ask, multiple - NEAR_EDGE + phase, multiple + NEAR_EDGE, STRIDE_NEAR);
        phase = (phase + 1) % STRIDE_NEAR;
    }
    ask_from_to(ask, INT_MIN, INT_MAX, STRIDE);
}
