/* SPDX-License-Identifier: MIT */
/* Time that passes, whatever is done to the clock. */

#ifndef MONOTONIC_H
#define MONOTONIC_H

#include <stdint.h>

int64_t monotonic_ms(void);

#endif
