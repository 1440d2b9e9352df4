/* SPDX-License-Identifier: MIT */
#include "httpstatus/backoff.h"

#include "httpstatus/error.h"
#include "policy.h"

#define ONE_Q16     65536
#define NO_LIMIT_MS ((INT64_C(1) << 46) - 1) /* 2230 years: every step below stays under 2^63 */

static int64_t limit_of(const httpstatus_retry_settings *p)
{
    return (p->known & HTTPSTATUS_LIMIT_MAX_MS) != 0 ? p->max_ms : NO_LIMIT_MS;
}

bool hs_waits_in_range(const httpstatus_retry_settings *p)
{
    /* A factor between 1.0 and 1.1 could need millions of steps. */
    bool factor = p->backoff != HTTPSTATUS_BACKOFF_EXPONENTIAL || p->factor_q16 == ONE_Q16 ||
                  (p->factor_q16 >= ONE_Q16 * 11 / 10 && p->factor_q16 <= 16 * ONE_Q16);
    bool range = p->jitter_lo_q16 >= 0 && p->jitter_lo_q16 <= p->jitter_hi_q16 && p->jitter_hi_q16 <= 2 * ONE_Q16;
    bool times = p->initial_ms >= 0 && p->initial_ms <= NO_LIMIT_MS && limit_of(p) >= 0 && limit_of(p) <= NO_LIMIT_MS &&
                 p->jitter_add_ms >= 0 && p->jitter_add_ms <= NO_LIMIT_MS;
    bool words = p->backoff >= HTTPSTATUS_BACKOFF_NONE && p->backoff <= HTTPSTATUS_BACKOFF_DECORRELATED &&
                 p->jitter >= HTTPSTATUS_JITTER_NONE && p->jitter <= HTTPSTATUS_JITTER_ADD;
    return factor && range && times && words;
}

/* min(max, initial * factor^steps), with 16 bits of fraction: 25 ms * 1.3^n would drift without them. */
static int64_t power(int64_t initial, int32_t factor_q16, uint32_t steps, int64_t max)
{
    int64_t v = initial << 16;
    int64_t limit = (max << 16) / factor_q16;
    for (; steps > 0; steps--) {
        /* At the limit itself the product may be the maximum, or less than it by a part of the factor. */
        if (v >> 16 > limit) {
            return max;
        }
        int64_t next = (v >> 16) * factor_q16 + ((v & 0xffff) * factor_q16 >> 16);
        if (next == v) {
            break;
        }
        v = next;
    }
    return v >> 16 < max ? v >> 16 : max;
}

static int64_t times(int64_t initial, uint32_t factor, int64_t max)
{
    return initial != 0 && factor > (uint64_t)max / (uint64_t)initial ? max : initial * (int64_t)factor;
}

static int64_t raw_wait(const httpstatus_retry_settings *p, uint32_t attempt)
{
    int64_t max = limit_of(p), initial = p->initial_ms < max ? p->initial_ms : max;
    switch (p->backoff) {
    case HTTPSTATUS_BACKOFF_FIXED:
        return initial;
    case HTTPSTATUS_BACKOFF_LINEAR:
        return times(initial, attempt, max);
    case HTTPSTATUS_BACKOFF_QUADRATIC:
        return times(times(initial, attempt, max), attempt, max);
    case HTTPSTATUS_BACKOFF_EXPONENTIAL:
        return power(initial, p->factor_q16, attempt - 1, max);
    default:
        return 0;
    }
}

static int64_t spread(const httpstatus_retry_settings *p, int64_t wait, uint64_t random)
{
    switch (p->jitter) {
    case HTTPSTATUS_JITTER_FULL:
        wait = hs_draw(0, wait, random);
        break;
    case HTTPSTATUS_JITTER_MODULO:
        /* All ones stand for the upper end in every draw, so here too. */
        wait = wait <= 0 ? 0 : random == UINT64_MAX ? wait - 1 : (int64_t)(random % (uint64_t)wait);
        break;
    case HTTPSTATUS_JITTER_RANGE:
        wait = hs_draw(hs_scale(wait, p->jitter_lo_q16), hs_scale(wait, p->jitter_hi_q16), random);
        break;
    case HTTPSTATUS_JITTER_ADD:
        wait += hs_draw(0, p->jitter_add_ms, random);
        break;
    default:
        break;
    }
    bool cut = (p->flags & HTTPSTATUS_POLICY_CAP_AFTER_JITTER) != 0 && wait > limit_of(p);
    return cut ? limit_of(p) : wait;
}

/* Between the first wait and three times the last one. */
static hs_raw_wait decorrelated(const httpstatus_retry_settings *p, int64_t prior_delay_ms)
{
    int64_t max = limit_of(p), low = p->initial_ms < max ? p->initial_ms : max;
    int64_t prior = prior_delay_ms > low ? prior_delay_ms : low;
    hs_raw_wait wait = { .low_ms = low, .high_ms = prior <= max / 3 ? prior * 3 : max };
    return wait;
}

hs_raw_wait hs_wait_of_attempt(const httpstatus_retry_settings *p, uint32_t attempt)
{
    hs_raw_wait wait = { .at_once = attempt == 1 && (p->flags & HTTPSTATUS_POLICY_FIRST_AT_ONCE) != 0 };
    if (wait.at_once) {
        return wait;
    }
    if (p->backoff == HTTPSTATUS_BACKOFF_DECORRELATED) {
        return decorrelated(p, 0);
    }
    wait.low_ms = wait.high_ms = raw_wait(p, attempt);
    return wait;
}

hs_raw_wait hs_wait_after(const httpstatus_retry_settings *p, int64_t prior_delay_ms)
{
    return p->backoff == HTTPSTATUS_BACKOFF_DECORRELATED ? decorrelated(p, prior_delay_ms) : hs_wait_of_attempt(p, 1);
}

int64_t hs_draw_wait(const httpstatus_retry_settings *p, const hs_raw_wait *raw, uint64_t random)
{
    return raw->at_once ? 0 : spread(p, hs_draw(raw->low_ms, raw->high_ms, random), random);
}

int64_t httpstatus_backoff_ms(const httpstatus_retry_settings *policy, uint32_t attempt, uint64_t random)
{
    const httpstatus_retry_settings *p = hs_policy_of(policy);
    if (p == NULL) {
        return HTTPSTATUS_E_SIZE;
    }
    if (attempt == 0 || !hs_waits_in_range(p)) {
        return HTTPSTATUS_E_RANGE;
    }
    hs_raw_wait wait = hs_wait_of_attempt(p, attempt);
    return hs_draw_wait(p, &wait, random);
}

int64_t httpstatus_backoff_next_ms(const httpstatus_retry_settings *policy, int64_t prior_delay_ms, uint64_t random)
{
    const httpstatus_retry_settings *p = hs_policy_of(policy);
    if (p == NULL) {
        return HTTPSTATUS_E_SIZE;
    }
    if (!hs_waits_in_range(p)) {
        return HTTPSTATUS_E_RANGE;
    }
    hs_raw_wait wait = hs_wait_after(p, prior_delay_ms);
    return hs_draw_wait(p, &wait, random);
}
