/* SPDX-License-Identifier: MIT */
/* What the rules about repeating share: the policy that NULL stands for, sets of codes, waits, random draws. */

#ifndef HTTPSTATUS_LIB_POLICY_H
#define HTTPSTATUS_LIB_POLICY_H

#include "httpstatus/retry_policy.h"
#include "sized.h"

/* Bit (code - 100) of a set; false outside 100..999. */
static inline bool hs_has_code(const uint64_t set[HTTPSTATUS_CODE_WORDS], int code)
{
    unsigned bit = (unsigned)code - 100u;
    return bit < 900u && (set[bit / 64] >> bit % 64 & 1) != 0;
}

/* A wait before its jitter: one number, or two bounds of a decorrelated backoff. */
typedef struct hs_raw_wait {
    int64_t low_ms, high_ms;
    bool at_once; /* no jitter either */
} hs_raw_wait;

#pragma GCC visibility push(hidden)

/* The policy that NULL stands for: its row, not a copy. */
const httpstatus_retry_settings *hs_default_policy(void);

/* Whether the policy's numbers about waits are in their ranges; what follows relies on it. */
bool hs_waits_in_range(const httpstatus_retry_settings *policy);

/* The wait before a repeat, by which repeat it is, from 1; or by the last wait, where it grows from that. */
hs_raw_wait hs_wait_of_attempt(const httpstatus_retry_settings *policy, uint32_t attempt);
hs_raw_wait hs_wait_after(const httpstatus_retry_settings *policy, int64_t prior_delay_ms);

/* The wait with its jitter: for one raw wait, random 0 gives the lowest and all ones the highest. */
int64_t hs_draw_wait(const httpstatus_retry_settings *policy, const hs_raw_wait *raw, uint64_t random);

#pragma GCC visibility pop

/* Whether every bit of a policy has a name here: a habit that is not known is not passed over in silence. */
static inline bool hs_words_known(const httpstatus_retry_settings *p)
{
    const uint32_t flags = HTTPSTATUS_POLICY_STOP_RETRY_OF_RETRY * 2 - 1, opens = HTTPSTATUS_OPEN_HINT * 2 - 1,
                   forms = HTTPSTATUS_FORM_MS * 2 - 1, events = (2u << HTTPSTATUS_EVENT_CERTIFICATE) - 1,
                   actions = (2u << HTTPSTATUS_ACTION_FOLLOW) - 1;
    return (p->flags & ~flags) == 0 && (p->opens & ~opens) == 0 && (p->hint_forms & ~forms) == 0 &&
           (p->events & ~events) == 0 && (p->actions & ~actions) == 0;
}

/* The caller's policy, or the default; NULL when the caller's cannot be used. */
static inline const httpstatus_retry_settings *hs_policy_of(const httpstatus_retry_settings *policy)
{
    if (policy == NULL) {
        return hs_default_policy();
    }
    const uint32_t all_limits = HTTPSTATUS_LIMIT_MAX_ELAPSED * 2 - 1;
    bool usable = hs_input_usable(policy, policy->size, sizeof *policy, sizeof *policy);
    return usable && (policy->known & ~all_limits) == 0 && hs_words_known(policy) ? policy : NULL;
}

/* High half of a 64-bit product, from four 32-bit products: C11 has no wider type. */
static inline uint64_t hs_multiply_high(uint64_t a, uint64_t b)
{
    uint64_t a_low = a & 0xffffffff, a_high = a >> 32, b_low = b & 0xffffffff, b_high = b >> 32;
    uint64_t middle = a_high * b_low + (a_low * b_low >> 32);
    uint64_t other = a_low * b_high + (middle & 0xffffffff);
    return a_high * b_high + (middle >> 32) + (other >> 32);
}

/* A whole number of low..high: random 0 gives low, all ones give high. */
static inline int64_t hs_draw(int64_t low, int64_t high, uint64_t random)
{
    return low >= high ? low : low + (int64_t)hs_multiply_high(random, (uint64_t)(high - low) + 1);
}

/* value * factor, rounded, for a factor in 1/65536 of at most 16 and a value below 2^46. */
static inline int64_t hs_scale(int64_t value, int32_t factor_q16)
{
    return (value >> 16) * factor_q16 + (((value & 0xffff) * factor_q16 + 0x8000) >> 16);
}

#endif
