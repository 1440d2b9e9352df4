/* SPDX-License-Identifier: MIT */
#include "httpstatus/retry_after.h"

#include "httpstatus/date.h"
#include "httpstatus/error.h"
#include "sized.h"
#include "text.h"

/* 2^53 - 1: exact as a double, so Lua, JSON and JavaScript hold it, too. */
#define MAX_MS        INT64_C(9007199254740991)
#define TEN_YEARS_S   INT64_C(315360000)
#define FIRST_EPOCH_S INT64_C(1000000000)

/* Digits of any length; false when there is none. What is above max becomes max, and *saturated. */
static bool take_number(hs_span *span, int64_t max, int64_t *value, bool *saturated)
{
    const char *start = span->at;
    int64_t n = 0;
    for (; span->at != span->end && hs_digit(*span->at); span->at++) {
        int digit = *span->at - '0';
        if (n > (max - digit) / 10) {
            n = max;
            *saturated = true;
        } else if (!*saturated) {
            n = n * 10 + digit;
        }
    }
    *value = n;
    return span->at != start;
}

static void set_delay(httpstatus_retry_after *out, int64_t delay_ms, bool saturated)
{
    out->known |= HTTPSTATUS_RETRY_AFTER_DELAY;
    out->delay_ms = saturated ? MAX_MS : delay_ms;
    out->flags |= saturated ? HTTPSTATUS_HINT_SATURATED : 0;
}

static void set_instant(httpstatus_retry_after *out, int64_t at_s, int64_t now_s)
{
    bool past = at_s <= now_s;
    /* The difference may exceed what int64 holds, so it is formed without a sign. */
    uint64_t wait_s = past ? 0 : (uint64_t)at_s - (uint64_t)now_s;
    out->kind = past ? HTTPSTATUS_HINT_PAST : HTTPSTATUS_HINT_DATE;
    out->known |= HTTPSTATUS_RETRY_AFTER_AT;
    out->at_s = at_s;
    out->flags &= ~(uint32_t)HTTPSTATUS_HINT_SATURATED;
    set_delay(out, past ? 0 : (int64_t)(wait_s * 1000), wait_s > MAX_MS / 1000);
}

/* A sum or a difference with a delay, which now may be too far away for. */
static bool near(int64_t delay_s, int64_t now_s)
{
    return now_s >= delay_s - TEN_YEARS_S && now_s <= delay_s + TEN_YEARS_S;
}

/* A delay that, as an instant, lies within ten years of now: somebody's epoch sent by mistake. */
static bool looks_epoch(int64_t seconds, int64_t now_s)
{
    return seconds >= FIRST_EPOCH_S && (near(seconds, now_s) || near(seconds / 1000, now_s));
}

/*
 * One member of a list, for the best reading: digits with a sign and a fraction, in milliseconds, rounded up. What a
 * minus sign would make of it is not asked: it leaves the list without a reading.
 */
static bool read_number_ms(hs_span span, int64_t *value_ms, uint32_t *flags, bool *saturated)
{
    int64_t whole, thousandths = 0;
    bool negative = hs_take(&span, '-'), plus = !negative && hs_take(&span, '+');
    if (!take_number(&span, MAX_MS / 1000, &whole, saturated)) {
        return false;
    }
    bool fraction = hs_take(&span, '.');
    if (fraction) {
        int64_t scale = 100;
        bool rest = false;
        const char *start = span.at;
        for (; span.at != span.end && hs_digit(*span.at); span.at++, scale /= 10) {
            thousandths += scale * (*span.at - '0');
            rest |= scale == 0 && *span.at != '0';
        }
        thousandths += rest;
        if (span.at == start) {
            return false;
        }
    }
    *flags |= (negative ? HTTPSTATUS_HINT_NEGATIVE : 0) | (plus ? HTTPSTATUS_HINT_SIGN : 0) |
              (fraction ? HTTPSTATUS_HINT_FRACTION : 0);
    *value_ms = whole * 1000 + thousandths;
    return span.at == span.end;
}

/* Not in the grammar: what is it, and what would it mean? */
static void read_invalid(hs_span span, httpstatus_retry_after *out)
{
    int64_t largest = 0;
    uint32_t flags = 0;
    bool saturated = false;
    out->kind = HTTPSTATUS_HINT_INVALID;
    for (;;) {
        hs_span member = { span.at, span.at };
        while (member.end != span.end && *member.end != ',') {
            member.end++;
        }
        span.at = member.end;
        int64_t value_ms;
        if (!read_number_ms(hs_trim(member), &value_ms, &flags, &saturated)) {
            return;
        }
        largest = value_ms > largest ? value_ms : largest;
        if (!hs_take(&span, ',')) {
            break;
        }
        flags |= HTTPSTATUS_HINT_LIST;
    }
    out->flags = flags;
    if ((flags & HTTPSTATUS_HINT_NEGATIVE) == 0) {
        /* A fraction may pass 2^53 - 1 ms where its whole seconds do not. */
        set_delay(out, largest, saturated || largest > MAX_MS);
    }
}

static void read_seconds(hs_span span, int64_t now_s, httpstatus_retry_after *out)
{
    int64_t seconds, at_s;
    bool saturated = false;
    hs_span digits = span;
    if (take_number(&digits, MAX_MS / 1000, &seconds, &saturated) && digits.at == digits.end) {
        out->kind = HTTPSTATUS_HINT_DELAY;
        out->flags |= looks_epoch(seconds, now_s) ? HTTPSTATUS_HINT_LOOKS_EPOCH : 0;
        set_delay(out, seconds * 1000, saturated);
        return;
    }
    size_t n = hs_left(&span);
    if (httpstatus_date_parse(span.at, n, now_s, &at_s) != HTTPSTATUS_E_NONE) {
        read_invalid(span, out);
        return;
    }
    int odd = httpstatus_date_flags(span.at, n, now_s);
    set_instant(out, at_s, now_s);
    out->flags |= ((odd & HTTPSTATUS_DATE_WEEKDAY_WRONG) != 0 ? HTTPSTATUS_HINT_WEEKDAY_WRONG : 0) |
                  ((odd & HTTPSTATUS_DATE_LEAP_SECOND) != 0 ? HTTPSTATUS_HINT_LEAP_SECOND : 0);
}

/* The parameter t of the first member: "default";r=0;t=30. */
static hs_span ratelimit_parameter(hs_span span)
{
    bool quoted = false;
    hs_span value = { span.end, span.end };
    for (; span.at != span.end && (quoted || *span.at != ','); span.at++) {
        if (*span.at == '"') {
            quoted = !quoted;
        } else if (quoted && *span.at == '\\' && hs_left(&span) > 1) {
            span.at++;
        } else if (!quoted && *span.at == ';') {
            hs_span rest = hs_trim((hs_span){ span.at + 1, span.end });
            if (hs_take_word(&rest, "t=")) {
                value.at = value.end = rest.at;
                while (value.end != span.end && hs_digit(*value.end)) {
                    value.end++;
                }
            }
        }
    }
    return value;
}

/* Of a text that is not empty. */
static void read_digits(hs_span span, int unit, int64_t now_s, httpstatus_retry_after *out)
{
    int64_t value;
    bool saturated = false;
    hs_span digits = unit == HTTPSTATUS_UNIT_RATELIMIT ? ratelimit_parameter(span) : span;
    if (!take_number(&digits, MAX_MS, &value, &saturated) ||
        (unit != HTTPSTATUS_UNIT_RATELIMIT && digits.at != digits.end)) {
        out->kind = HTTPSTATUS_HINT_INVALID;
        out->flags |= *span.at == '-' ? HTTPSTATUS_HINT_NEGATIVE : 0;
        return;
    }
    bool instant =
        unit == HTTPSTATUS_UNIT_EPOCH || (unit == HTTPSTATUS_UNIT_SECONDS_OR_EPOCH && value >= FIRST_EPOCH_S);
    if (instant) {
        set_instant(out, value, now_s);
        return;
    }
    out->kind = HTTPSTATUS_HINT_DELAY;
    out->flags |= unit == HTTPSTATUS_UNIT_RATELIMIT ? HTTPSTATUS_HINT_RATELIMIT : 0;
    if (unit == HTTPSTATUS_UNIT_MILLISECONDS) {
        out->flags |= HTTPSTATUS_HINT_MILLISECONDS;
        set_delay(out, value, saturated);
    } else {
        bool too_long = value > MAX_MS / 1000;
        set_delay(out, too_long ? 0 : value * 1000, too_long);
    }
}

int httpstatus_retry_after_parse_as(const char *text, size_t len, int unit, int64_t now_s, httpstatus_retry_after *out)
{
    if (out == NULL || (text == NULL && len != 0) || unit < HTTPSTATUS_UNIT_SECONDS ||
        unit > HTTPSTATUS_UNIT_RATELIMIT) {
        return HTTPSTATUS_E_ARG;
    }
    if (!hs_output_usable(out->size, sizeof *out)) {
        return HTTPSTATUS_E_SIZE;
    }
    out->known = out->flags = 0;
    out->delay_ms = out->at_s = 0;
    hs_span span = hs_trim(hs_span_of(text, len));
    if (text == NULL) {
        out->kind = HTTPSTATUS_HINT_ABSENT;
    } else if (span.at == span.end) {
        out->kind = HTTPSTATUS_HINT_INVALID;
        out->flags = HTTPSTATUS_HINT_EMPTY;
    } else if (unit == HTTPSTATUS_UNIT_SECONDS) {
        read_seconds(span, now_s, out);
    } else {
        read_digits(span, unit, now_s, out);
    }
    return HTTPSTATUS_E_NONE;
}

int httpstatus_retry_after_parse(const char *text, size_t len, int64_t now_s, httpstatus_retry_after *out)
{
    return httpstatus_retry_after_parse_as(text, len, HTTPSTATUS_UNIT_SECONDS, now_s, out);
}

int httpstatus_retry_after_skew(httpstatus_retry_after *hint, int64_t server_date_s)
{
    if (hint == NULL) {
        return HTTPSTATUS_E_ARG;
    }
    if (!hs_output_usable(hint->size, sizeof *hint)) {
        return HTTPSTATUS_E_SIZE;
    }
    if ((hint->known & HTTPSTATUS_RETRY_AFTER_AT) != 0) {
        set_instant(hint, hint->at_s, server_date_s);
        hint->flags |= HTTPSTATUS_HINT_SKEW_FIXED;
    }
    return HTTPSTATUS_E_NONE;
}
