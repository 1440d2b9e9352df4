/* SPDX-License-Identifier: MIT */
#ifndef HTTPSTATUS_BACKOFF_H
#define HTTPSTATUS_BACKOFF_H
#include <stdint.h>
#include "httpstatus/export.h"
#include "httpstatus/retry_policy.h"
HTTPSTATUS_BEGIN
HTTPSTATUS_API int64_t httpstatus_backoff_ms(const httpstatus_retry_settings *policy, uint32_t attempt,
                                             uint64_t random);
HTTPSTATUS_API int64_t httpstatus_backoff_next_ms(const httpstatus_retry_settings *policy, int64_t prior_delay_ms,
                                                  uint64_t random);
HTTPSTATUS_END
#endif
