/* SPDX-License-Identifier: MIT */
/* Times to wait, in the units of people. */

#ifndef WAIT_TEXT_H
#define WAIT_TEXT_H

#include <stdint.h>

/* The longest is that of 2^63 - 1 ms, in years and days. */
enum { WAIT_TEXT_BYTES = 48, WAIT_RANGE_BYTES = 2 * WAIT_TEXT_BYTES + 4 };

/* Such as "90 ms", "1.5 s", "2 min 30 s"; from a minute on the second unit is rounded. */
void wait_text(char out[WAIT_TEXT_BYTES], int64_t ms);

/* Such as "0-500 ms", "25 ms to 2 s", or one time when both are the same. */
void wait_range_text(char out[WAIT_RANGE_BYTES], int64_t lowest_ms, int64_t highest_ms);

#endif
