/* SPDX-License-Identifier: MIT */
/* Hints as a policy reads them, and the wait that hint and backoff make together. */

#ifndef HTTPSTATUS_LIB_RETRY_WAIT_H
#define HTTPSTATUS_LIB_RETRY_WAIT_H

#include <stdbool.h>
#include <stdint.h>

#include "httpstatus/retry.h"

enum hs_hint_reading { HS_HINT_NONE, HS_HINT_SECONDS, HS_HINT_INSTANT, HS_HINT_PAST, HS_HINT_BAD };

/* A hint, read by a policy's forms. */
typedef struct hs_hint {
    bool given, lenient;
    int form; /* enum hs_hint_reading */
    int64_t delay_ms;
} hs_hint;

#pragma GCC visibility push(hidden)

hs_hint hs_hint_of(const httpstatus_retry_settings *policy, const httpstatus_retry_facts *facts);

/* Whether the hint is what a code of hint_opens waits for. */
bool hs_hint_opens(const httpstatus_retry_settings *policy, const hs_hint *hint);

/* Whether the policy's words about hints exist. */
bool hs_hint_words_exist(const httpstatus_retry_settings *policy);

/* Sets delays and notes of a repeat; returns 0, or the reason why the hint ends it. */
int hs_wait(const httpstatus_retry_settings *policy, const httpstatus_retry_facts *facts, const hs_hint *hint, int code,
            int attempt, httpstatus_retry_verdict *out);

/*
 * The wait that a hint alone asks for, where attempts and backoff play no part; its cap is that of repeats. Returns 0,
 * or the reason why the hint ends it.
 */
int hs_wait_as_asked(const httpstatus_retry_settings *policy, const hs_hint *hint, int code,
                     httpstatus_retry_verdict *out);

#pragma GCC visibility pop

#endif
