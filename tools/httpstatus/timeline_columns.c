/* SPDX-License-Identifier: MIT */
#include "timeline_columns.h"

#include <stddef.h>

#include "tally.h"

enum { MINUTE_S = 60, HOUR_S = 60 * MINUTE_S, DAY_S = 24 * HOUR_S };

/* Widths that people count in; beyond them decades of days. */
static const int64_t widths_s[] = {
    MINUTE_S, 2 * MINUTE_S, 5 * MINUTE_S, 10 * MINUTE_S, 15 * MINUTE_S, 30 * MINUTE_S,
    HOUR_S,   2 * HOUR_S,   3 * HOUR_S,   6 * HOUR_S,    12 * HOUR_S,   DAY_S,
};

enum { WIDTHS = sizeof widths_s / sizeof widths_s[0] };

/* How many widths fit before a time, which may be before 1970. */
static int64_t ordinal(int64_t time_s, int64_t per_s)
{
    int64_t into_s = time_s % per_s;
    return (time_s - into_s) / per_s - (into_s < 0);
}

int64_t timeline_round_width(int64_t least_s)
{
    for (int i = 0; i < WIDTHS; i++) {
        if (widths_s[i] >= least_s) {
            return widths_s[i];
        }
    }
    int64_t width_s = widths_s[WIDTHS - 1];
    while (width_s < least_s) {
        width_s *= 10;
    }
    return width_s;
}

static int64_t width_for(int64_t first_s, int64_t last_s, int64_t least_s)
{
    int64_t per_s = least_s;
    while (ordinal(last_s, per_s) - ordinal(first_s, per_s) >= COLUMNS_MOST) {
        per_s = timeline_round_width(per_s + 1);
    }
    return per_s;
}

void timeline_columns_make(struct timeline_columns *columns, const struct timeline *timeline)
{
    *columns = (struct timeline_columns){ .per_s = timeline->per_s };
    if (timeline->count == 0) {
        return;
    }
    int64_t first_s = timeline->slots[0].begin_s, last_s = timeline->slots[timeline->count - 1].begin_s;
    columns->per_s = width_for(first_s, last_s, timeline->per_s);
    int64_t first = ordinal(first_s, columns->per_s);
    columns->count = (int)(ordinal(last_s, columns->per_s) - first) + 1;
    for (int i = 0; i < columns->count; i++) {
        columns->all[i].begin_s = (first + i) * columns->per_s;
    }
    for (size_t i = 0; i < timeline->count; i++) {
        const struct timeline_slot *slot = &timeline->slots[i];
        struct timeline_slot *column = &columns->all[ordinal(slot->begin_s, columns->per_s) - first];
        column->responses += slot->responses;
        column->server_errors += slot->server_errors;
        column->client_errors += slot->client_errors;
    }
}

const struct timeline_slot *timeline_worst(const struct timeline_columns *columns)
{
    const struct timeline_slot *worst = NULL;
    double most = 0;
    for (int i = 0; i < columns->count; i++) {
        const struct timeline_slot *column = &columns->all[i];
        double share = tally_share(column->server_errors, column->responses);
        if (share > most) {
            most = share;
            worst = column;
        }
    }
    return worst;
}
