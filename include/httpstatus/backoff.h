/* SPDX-License-Identifier: MIT */
/**
 * @file
 * How long to wait before a repeat.
 *
 * Pure and thread-safe; nothing to free. No generator of random numbers: 64 random bits are an argument.
 */

#ifndef HTTPSTATUS_BACKOFF_H
#define HTTPSTATUS_BACKOFF_H

#include <stdint.h>

#include "httpstatus/export.h"
#include "httpstatus/retry_policy.h"

HTTPSTATUS_BEGIN

/**
 * The wait before a repeat, without any hint of the server.
 *
 * Neither overflows nor loops for long at any attempt. A decorrelated backoff has no last wait here and takes
 * initial_ms for it.
 *
 * @param policy  a policy of retry_policy.h; NULL is "default"
 * @param attempt  which repeat is about to be made, from 1
 * @param random   0 gives the lowest wait, all ones the highest
 * @return milliseconds, 0 or more, or
 *         HTTPSTATUS_E_RANGE (attempt 0, or a number of the policy outside its range),
 *         HTTPSTATUS_E_SIZE (the struct's size is smaller than any this library knows)
 *
 * Source: the policy; AWS Architecture Blog, "Exponential Backoff and Jitter", for the names
 *
 * @code
 * httpstatus_retry_settings p = HTTPSTATUS_RETRY_SETTINGS_INIT;
 * httpstatus_retry_policy("curl", HTTPSTATUS_NTS, &p);
 * assert(httpstatus_backoff_ms(&p, 1, 0) == 1000 && httpstatus_backoff_ms(&p, 3, 0) == 4000);
 * assert(httpstatus_backoff_ms(&p, 4000000000u, 0) == 600000);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int64_t httpstatus_backoff_ms(const httpstatus_retry_settings *policy, uint32_t attempt,
                                             uint64_t random);

/**
 * The wait before a repeat, when it grows from the last one (decorrelated jitter).
 *
 * @param policy  a policy of retry_policy.h; NULL is "default"
 * @param prior_delay_ms  the last wait; 0 or less when there was none
 * @param random          0 gives the lowest wait, all ones the highest
 * @return as httpstatus_backoff_ms(); for other kinds of backoff its answer for the first repeat
 *
 * Source: as httpstatus_backoff_ms()
 *
 * @code
 * httpstatus_retry_settings p = HTTPSTATUS_RETRY_SETTINGS_INIT;
 * httpstatus_retry_policy("dotnet-resilience", HTTPSTATUS_NTS, &p);
 * assert(httpstatus_backoff_next_ms(&p, 4000, 0) == 2000);
 * assert(httpstatus_backoff_next_ms(&p, 4000, UINT64_MAX) == 12000);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int64_t httpstatus_backoff_next_ms(const httpstatus_retry_settings *policy, int64_t prior_delay_ms,
                                                  uint64_t random);

HTTPSTATUS_END

#endif
