/* SPDX-License-Identifier: MIT */
#include "wait_text.h"

#include <inttypes.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

enum { SECOND_MS = 1000, MINUTE_MS = 60 * SECOND_MS, HOUR_MS = 60 * MINUTE_MS, DAY_MS = 24 * HOUR_MS };

/* A year of the Gregorian calendar is 365.2425 days. */
#define YEAR_MS INT64_C(31556952000)

static const struct unit {
    int64_t ms;
    const char *one, *many;
} units[] = {
    { YEAR_MS, "year", "years" }, { DAY_MS, "day", "days" }, { HOUR_MS, "h", "h" },
    { MINUTE_MS, "min", "min" },  { SECOND_MS, "s", "s" },   { 1, "ms", "ms" },
};

enum { UNIT_COUNT = sizeof units / sizeof units[0], SECONDS_AT = UNIT_COUNT - 2 };

/* Seconds below a minute are told to the millisecond, without needless zeros. */
static void seconds_text(char out[WAIT_TEXT_BYTES], int64_t ms)
{
    snprintf(out, WAIT_TEXT_BYTES, "%" PRId64 ".%03" PRId64, ms / SECOND_MS, ms % SECOND_MS);
    size_t n = strlen(out);
    while (out[n - 1] == '0') {
        n--;
    }
    n -= out[n - 1] == '.';
    snprintf(out + n, WAIT_TEXT_BYTES - n, " s");
}

static size_t put_amount(char *out, size_t cap, int64_t amount, const struct unit *unit)
{
    return (size_t)snprintf(out, cap, "%" PRId64 " %s", amount, amount == 1 ? unit->one : unit->many);
}

void wait_text(char out[WAIT_TEXT_BYTES], int64_t ms)
{
    size_t i = 0;
    while (i + 1 < UNIT_COUNT && ms < units[i].ms) {
        i++;
    }
    if (i == SECONDS_AT) {
        seconds_text(out, ms);
        return;
    }
    if (i + 1 == UNIT_COUNT) {
        put_amount(out, WAIT_TEXT_BYTES, ms, &units[i]);
        return;
    }
    const struct unit *minor = &units[i + 1];
    int64_t rounded = ms + minor->ms / 2;
    int64_t major = rounded / units[i].ms, rest = rounded % units[i].ms / minor->ms;
    size_t n = put_amount(out, WAIT_TEXT_BYTES, major, &units[i]);
    if (rest != 0) {
        out[n++] = ' ';
        put_amount(out + n, WAIT_TEXT_BYTES - n, rest, minor);
    }
}

void wait_range_text(char out[WAIT_RANGE_BYTES], int64_t lowest_ms, int64_t highest_ms)
{
    char lowest[WAIT_TEXT_BYTES], highest[WAIT_TEXT_BYTES];
    wait_text(lowest, lowest_ms);
    wait_text(highest, highest_ms);
    const char *unit = strchr(highest, ' ');
    bool one_unit = unit == strrchr(highest, ' '), same_unit = one_unit && strcmp(strchr(lowest, ' '), unit) == 0;
    if (lowest_ms == highest_ms) {
        snprintf(out, WAIT_RANGE_BYTES, "%s", highest);
    } else if (one_unit && (same_unit || lowest_ms == 0)) {
        snprintf(out, WAIT_RANGE_BYTES, "%.*s-%s", (int)strcspn(lowest, " "), lowest, highest);
    } else {
        snprintf(out, WAIT_RANGE_BYTES, "%s to %s", lowest, highest);
    }
}
