/* SPDX-License-Identifier: MIT */
/* Wait hints: every text has an answer, within its bounds, and texts of one meaning have one answer. */
#include <stdbool.h>

#include "fuzz.h"
#include "httpstatus/date.h"
#include "httpstatus/error.h"
#include "httpstatus/retry_after.h"

static const int64_t max_ms = (INT64_C(1) << 53) - 1;
static const uint32_t all_flags = HTTPSTATUS_HINT_RATELIMIT * 2 - 1;

static httpstatus_retry_after parse(const char *text, size_t len, int unit, int64_t now_s)
{
    httpstatus_retry_after hint = HTTPSTATUS_RETRY_AFTER_INIT;
    FUZZ_CHECK(httpstatus_retry_after_parse_as(text, len, unit, now_s, &hint) == HTTPSTATUS_E_NONE);
    return hint;
}

static void check_bounds(const httpstatus_retry_after *hint, int64_t now_s)
{
    bool delay = (hint->known & HTTPSTATUS_RETRY_AFTER_DELAY) != 0, at = (hint->known & HTTPSTATUS_RETRY_AFTER_AT) != 0;
    FUZZ_CHECK(hint->size == sizeof *hint);
    FUZZ_CHECK(hint->kind >= HTTPSTATUS_HINT_DELAY && hint->kind <= HTTPSTATUS_HINT_INVALID);
    FUZZ_CHECK((hint->flags & ~all_flags) == 0);
    FUZZ_CHECK(hint->delay_ms >= 0 && hint->delay_ms <= max_ms);
    FUZZ_CHECK(delay || hint->kind == HTTPSTATUS_HINT_INVALID);
    FUZZ_CHECK(at == (hint->kind == HTTPSTATUS_HINT_DATE || hint->kind == HTTPSTATUS_HINT_PAST));
    FUZZ_CHECK(hint->kind != HTTPSTATUS_HINT_PAST || (hint->at_s <= now_s && hint->delay_ms == 0));
    FUZZ_CHECK((hint->flags & HTTPSTATUS_HINT_SATURATED) == 0 || hint->delay_ms == max_ms);
    if (hint->kind == HTTPSTATUS_HINT_DATE) {
        FUZZ_CHECK(hint->at_s > now_s);
        uint64_t wait_s = (uint64_t)hint->at_s - (uint64_t)now_s;
        FUZZ_CHECK(hint->delay_ms == (wait_s > (uint64_t)max_ms / 1000 ? max_ms : (int64_t)wait_s * 1000));
    }
}

/* Digits alone, by hand: 13 of them are below 2^53 ms / 1000. */
static void check_digits(const char *digits, size_t len, const httpstatus_retry_after *hint)
{
    while (len > 1 && *digits == '0') {
        digits++;
        len--;
    }
    int64_t seconds = 0;
    for (size_t i = 0; i < len && i < 13; i++) {
        seconds = seconds * 10 + (digits[i] - '0');
    }
    bool more = len > 13 || seconds > max_ms / 1000;
    FUZZ_CHECK(hint->kind == HTTPSTATUS_HINT_DELAY);
    FUZZ_CHECK(hint->delay_ms == (more ? max_ms : seconds * 1000));
    FUZZ_CHECK(((hint->flags & HTTPSTATUS_HINT_SATURATED) != 0) == more);
}

/* A fraction is rounded up: sooner would be earlier than asked. */
static void check_fraction(const char *digits, size_t len, const httpstatus_retry_after *plain, int64_t now_s)
{
    size_t n;
    char *joined = fuzz_joined("", digits, len, ".1230001", &n);
    httpstatus_retry_after hint = parse(joined, n, HTTPSTATUS_UNIT_SECONDS, now_s);
    free(joined);
    bool saturated = (plain->flags & HTTPSTATUS_HINT_SATURATED) != 0;
    FUZZ_CHECK(saturated || plain->delay_ms > max_ms - 1000 || hint.delay_ms == plain->delay_ms + 124);
}

/* The same text between two others: what the answer is then. */
static void check_around(const char *before, const char *text, size_t len, const char *after, uint32_t flag,
                         const httpstatus_retry_after *plain, int64_t now_s)
{
    size_t n;
    char *joined = fuzz_joined(before, text, len, after, &n);
    httpstatus_retry_after hint = parse(joined, n, HTTPSTATUS_UNIT_SECONDS, now_s);
    free(joined);
    if (flag == 0) {
        FUZZ_CHECK(memcmp(&hint, plain, sizeof hint) == 0);
        return;
    }
    FUZZ_CHECK(hint.kind == HTTPSTATUS_HINT_INVALID);
    FUZZ_CHECK((hint.flags & flag) == flag);
    if (flag == HTTPSTATUS_HINT_NEGATIVE) {
        FUZZ_CHECK((hint.known & HTTPSTATUS_RETRY_AFTER_DELAY) == 0);
    } else {
        FUZZ_CHECK(hint.delay_ms == plain->delay_ms);
    }
}

static void check_seconds(const char *text, size_t len, int64_t now_s)
{
    httpstatus_retry_after hint = parse(text, len, HTTPSTATUS_UNIT_SECONDS, now_s);
    check_bounds(&hint, now_s);
    size_t from = 0, to = len;
    while (from < to && fuzz_is_blank(text[from])) {
        from++;
    }
    while (to > from && fuzz_is_blank(text[to - 1])) {
        to--;
    }
    size_t digits = 0;
    while (from + digits < to && fuzz_is_digit(text[from + digits])) {
        digits++;
    }
    int64_t at_s;
    bool date = httpstatus_date_parse(text + from, to - from, now_s, &at_s) == HTTPSTATUS_E_NONE;
    FUZZ_CHECK(date == ((hint.known & HTTPSTATUS_RETRY_AFTER_AT) != 0));
    FUZZ_CHECK(!date || hint.at_s == at_s);
    FUZZ_CHECK((from == to) == ((hint.flags & HTTPSTATUS_HINT_EMPTY) != 0));
    check_around(" \t", text, len, "\t ", 0, &hint, now_s);
    if (digits != 0 && from + digits == to) {
        const char *number = text + from;
        check_digits(number, digits, &hint);
        check_fraction(number, digits, &hint, now_s);
        check_around("+", number, digits, "", HTTPSTATUS_HINT_SIGN, &hint, now_s);
        check_around("-", number, digits, "", HTTPSTATUS_HINT_NEGATIVE, &hint, now_s);
        check_around("", number, digits, ".000", HTTPSTATUS_HINT_FRACTION, &hint, now_s);
        check_around("0 ,", number, digits, ",00", HTTPSTATUS_HINT_LIST, &hint, now_s);
    }
    httpstatus_retry_after skewed = hint;
    FUZZ_CHECK(httpstatus_retry_after_skew(&skewed, -now_s) == HTTPSTATUS_E_NONE);
    if ((hint.known & HTTPSTATUS_RETRY_AFTER_AT) != 0) {
        check_bounds(&skewed, -now_s);
    } else {
        FUZZ_CHECK(memcmp(&skewed, &hint, sizeof hint) == 0);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const int64_t nows[] = { 0, 784111777, 1743441608, -INT64_MAX, INT64_MAX };
    char *text = fuzz_text(data, size);
    for (size_t i = 0; i < sizeof nows / sizeof nows[0]; i++) {
        check_seconds(text, size, nows[i]);
        for (int unit = HTTPSTATUS_UNIT_SECONDS; unit <= HTTPSTATUS_UNIT_RATELIMIT; unit++) {
            httpstatus_retry_after hint = parse(text, size, unit, nows[i]);
            check_bounds(&hint, nows[i]);
        }
    }
    free(text);
    return 0;
}
