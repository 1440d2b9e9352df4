/* SPDX-License-Identifier: MIT */
#include "retry_wait.h"

#include "httpstatus/codes.h"
#include "policy.h"

#define SCALABLE_MS    (INT64_C(1) << 46)
#define TIMER_LIMIT_MS INT64_C(2147483647)

/* What a hint comes to: a wait, or none; or the reason to give up. */
typedef struct outcome {
    bool used;
    int64_t delay_ms;
    int why_stop;
} outcome;

hs_hint hs_hint_of(const httpstatus_retry_settings *policy, const httpstatus_retry_facts *facts)
{
    hs_hint hint = { .form = HS_HINT_NONE };
    int kind = (facts->known & HTTPSTATUS_KNOWN_HINT) != 0 ? facts->hint_kind : HTTPSTATUS_HINT_ABSENT;
    bool delay_known = (facts->known & HTTPSTATUS_KNOWN_HINT_DELAY) != 0;
    uint32_t forms = policy->hint_forms, flags = facts->hint_flags;
    if (kind <= HTTPSTATUS_HINT_ABSENT) {
        return hint;
    }
    hint.given = true;
    hint.form = HS_HINT_BAD;
    hint.delay_ms = facts->hint_delay_ms;
    switch (kind) {
    case HTTPSTATUS_HINT_DELAY: {
        bool ms = (flags & HTTPSTATUS_HINT_MILLISECONDS) != 0;
        if (delay_known && (forms & (ms ? HTTPSTATUS_FORM_MS : HTTPSTATUS_FORM_DELAY)) != 0) {
            hint.form = HS_HINT_SECONDS;
        }
        break;
    }
    case HTTPSTATUS_HINT_DATE:
    case HTTPSTATUS_HINT_PAST:
        if ((forms & HTTPSTATUS_FORM_DATE) != 0 && (delay_known || kind == HTTPSTATUS_HINT_PAST)) {
            hint.form = kind == HTTPSTATUS_HINT_PAST ? HS_HINT_PAST : HS_HINT_INSTANT;
        }
        break;
    default: {
        /* The best reading of what is outside the grammar, when the policy accepts every oddity it has. */
        uint32_t odd = ((flags & HTTPSTATUS_HINT_FRACTION) != 0 ? HTTPSTATUS_FORM_FRACTION : 0) |
                       ((flags & HTTPSTATUS_HINT_SIGN) != 0 ? HTTPSTATUS_FORM_SIGN : 0) |
                       ((flags & HTTPSTATUS_HINT_LIST) != 0 ? HTTPSTATUS_FORM_LIST : 0);
        if (delay_known && odd != 0 && (odd & ~forms) == 0) {
            hint.form = HS_HINT_SECONDS;
            hint.lenient = true;
        }
        break;
    }
    }
    return hint;
}

bool hs_hint_opens(const httpstatus_retry_settings *policy, const hs_hint *hint)
{
    switch (policy->opens_by) {
    case HTTPSTATUS_OPENS_BY_PRESENT:
        return hint->given;
    case HTTPSTATUS_OPENS_BY_USABLE:
        return hint->given && hint->form != HS_HINT_BAD;
    case HTTPSTATUS_OPENS_BY_DELAY:
        return hint->form == HS_HINT_SECONDS;
    default:
        return false;
    }
}

static bool is_choice(int32_t word)
{
    return word >= HTTPSTATUS_CHOICE_UNKNOWN && word <= HTTPSTATUS_CHOICE_CLAMP;
}

bool hs_hint_words_exist(const httpstatus_retry_settings *p)
{
    bool choices =
        is_choice(p->hint_zero) && is_choice(p->hint_past) && is_choice(p->hint_invalid) && is_choice(p->hint_over_cap);
    bool range = p->hint_lo_q16 >= 0 && p->hint_lo_q16 <= p->hint_hi_q16 && p->hint_hi_q16 <= 2 * 65536;
    bool words = p->opens_by >= HTTPSTATUS_OPENS_BY_NONE && p->opens_by <= HTTPSTATUS_OPENS_BY_DELAY &&
                 p->hint_combine >= HTTPSTATUS_COMBINE_UNKNOWN && p->hint_combine <= HTTPSTATUS_COMBINE_WITHIN;
    return choices && range && words && p->hint_cap_ms >= 0 && p->hint_window_ms >= 0 &&
           p->hint_window_ms < SCALABLE_MS;
}

static outcome choose(int choice, int why_stop)
{
    outcome result = { .used = choice == HTTPSTATUS_CHOICE_NOW, .delay_ms = 0 };
    result.why_stop = choice == HTTPSTATUS_CHOICE_STOP ? why_stop : 0;
    return result;
}

static bool above_cap(const httpstatus_retry_settings *p, int64_t delay_ms)
{
    return (p->known & HTTPSTATUS_LIMIT_HINT_CAP) != 0 && delay_ms > p->hint_cap_ms;
}

/* Zero, past, unreadable or too long: the policy says what each comes to. */
static outcome weigh(const httpstatus_retry_settings *p, const hs_hint *hint, uint32_t *notes)
{
    outcome none = { .used = false };
    switch (hint->form) {
    case HS_HINT_NONE:
        return none;
    case HS_HINT_BAD:
        return choose(p->hint_invalid, HTTPSTATUS_WHY_HINT_INVALID);
    case HS_HINT_PAST:
        return choose(p->hint_past, HTTPSTATUS_WHY_HINT_INVALID);
    default:
        break;
    }
    if (hint->delay_ms == 0) {
        return choose(p->hint_zero, HTTPSTATUS_WHY_HINT_INVALID);
    }
    if (above_cap(p, hint->delay_ms)) {
        bool clamp = p->hint_over_cap == HTTPSTATUS_CHOICE_CLAMP;
        *notes |= clamp ? HTTPSTATUS_NOTE_HINT_CLAMPED : 0;
        outcome result = choose(p->hint_over_cap, HTTPSTATUS_WHY_HINT_OVER_CAP);
        result.used |= clamp;
        result.delay_ms = clamp ? p->hint_cap_ms : 0;
        return result;
    }
    outcome asked = { .used = true, .delay_ms = hint->delay_ms };
    return asked;
}

static hs_raw_wait own_wait(const httpstatus_retry_settings *p, const httpstatus_retry_facts *facts, int attempt)
{
    if (p->backoff == HTTPSTATUS_BACKOFF_DECORRELATED && (facts->known & HTTPSTATUS_KNOWN_PRIOR_DELAY) != 0) {
        return hs_wait_after(p, facts->prior_delay_ms);
    }
    return hs_wait_of_attempt(p, (uint32_t)attempt);
}

/* One random word for both draws, so that the bounds stay the bounds. */
static int64_t combine(const httpstatus_retry_settings *p, const outcome *asked, const hs_raw_wait *raw,
                       uint64_t random)
{
    int64_t own = hs_draw_wait(p, raw, random);
    if (!asked->used) {
        return own;
    }
    int64_t hint = asked->delay_ms;
    if (hint < SCALABLE_MS) {
        hint = hs_draw(hs_scale(hint, p->hint_lo_q16), hs_scale(hint, p->hint_hi_q16), random);
    }
    switch (p->hint_combine) {
    case HTTPSTATUS_COMBINE_MAX:
        return hint > own ? hint : own;
    case HTTPSTATUS_COMBINE_WITHIN:
        return hint < own ? own : hint > own + p->hint_window_ms ? own + p->hint_window_ms : hint;
    default:
        return hint;
    }
}

int hs_wait(const httpstatus_retry_settings *policy, const httpstatus_retry_facts *facts, const hs_hint *hint, int code,
            int attempt, httpstatus_retry_verdict *out)
{
    outcome asked = { .used = false };
    /* An answer that broke off has no code to go by, and its hint is a hint all the same. */
    if (code == 0 ? policy->hint_forms != 0 : hs_has_code(policy->hint_reads, code)) {
        asked = weigh(policy, hint, &out->notes);
        out->notes |= asked.used && hint->lenient ? HTTPSTATUS_NOTE_HINT_READ_LENIENTLY : 0;
    }
    if (asked.why_stop != 0) {
        return asked.why_stop;
    }
    out->notes |= hint->given && !asked.used ? HTTPSTATUS_NOTE_HINT_IGNORED : 0;
    bool random_known = (facts->known & HTTPSTATUS_KNOWN_RANDOM) != 0;
    uint64_t random = random_known ? facts->random : UINT64_MAX;
    hs_raw_wait own = own_wait(policy, facts, attempt);
    out->delay_ms = combine(policy, &asked, &own, random);
    out->delay_min_ms = combine(policy, &asked, &own, 0);
    out->delay_max_ms = combine(policy, &asked, &own, UINT64_MAX);
    out->notes |= random_known ? 0 : HTTPSTATUS_NOTE_NO_RANDOM;
    out->notes |= out->delay_max_ms > TIMER_LIMIT_MS ? HTTPSTATUS_NOTE_TIMER_LIMIT : 0;
    bool over = (policy->flags & HTTPSTATUS_POLICY_CAP_ALL) != 0 && above_cap(policy, out->delay_ms);
    return over && policy->hint_over_cap == HTTPSTATUS_CHOICE_STOP ? HTTPSTATUS_WHY_HINT_OVER_CAP : 0;
}

int hs_wait_as_asked(const httpstatus_retry_settings *policy, const hs_hint *hint, int code,
                     httpstatus_retry_verdict *out)
{
    bool readable = hint->form == HS_HINT_SECONDS || hint->form == HS_HINT_INSTANT;
    if (!readable || !hs_has_code(policy->hint_reads, code)) {
        return 0;
    }
    outcome asked = weigh(policy, hint, &out->notes);
    out->delay_ms = out->delay_min_ms = out->delay_max_ms = asked.used ? asked.delay_ms : 0;
    out->notes |= out->delay_ms > TIMER_LIMIT_MS ? HTTPSTATUS_NOTE_TIMER_LIMIT : 0;
    return asked.why_stop;
}
