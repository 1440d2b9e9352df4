/* SPDX-License-Identifier: MIT */
#include "timeline.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "httpstatus.h"
#include "output.h"

enum { FIRST_ROOM = 256 };

/* Where the slot is, or would be. */
static size_t place_of(const struct timeline *timeline, int64_t begin_s)
{
    size_t low = 0, high = timeline->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (timeline->slots[middle].begin_s < begin_s) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

static bool has(const struct timeline *timeline, size_t place, int64_t begin_s)
{
    return place < timeline->count && timeline->slots[place].begin_s == begin_s;
}

static void insert(struct timeline *timeline, size_t place, int64_t begin_s)
{
    if (timeline->count == timeline->room) {
        timeline->room = timeline->room == 0 ? FIRST_ROOM : 2 * timeline->room;
        timeline->slots = realloc(timeline->slots, timeline->room * sizeof *timeline->slots);
        if (timeline->slots == NULL) {
            die_of_memory();
        }
    }
    struct timeline_slot *slot = &timeline->slots[place];
    memmove(slot + 1, slot, (timeline->count - place) * sizeof *slot);
    *slot = (struct timeline_slot){ .begin_s = begin_s };
    timeline->count++;
}

void timeline_add(struct timeline *timeline, const struct log_time *time, int code)
{
    int64_t into_s = time->s % timeline->per_s;
    int64_t begin_s = time->s - into_s - (into_s < 0 ? timeline->per_s : 0);
    size_t place = timeline->last;
    if (!has(timeline, place, begin_s)) {
        place = place_of(timeline, begin_s);
    }
    if (!has(timeline, place, begin_s)) {
        if (timeline->count == TIMELINE_SLOTS) {
            timeline->no_time++;
            return;
        }
        insert(timeline, place, begin_s);
    }
    timeline->last = place;
    timeline->zoned = timeline->zoned || time->zoned;
    timeline->unzoned = timeline->unzoned || !time->zoned;
    struct timeline_slot *slot = &timeline->slots[place];
    slot->responses++;
    slot->server_errors += httpstatus_is_server_error(httpstatus_effective(code));
    slot->client_errors += httpstatus_is_client_error(code) && code != HTTPSTATUS_NGINX_CLIENT_CLOSED_REQUEST;
}

const char *timeline_zone(const struct timeline *timeline)
{
    return !timeline->unzoned ? "UTC" : timeline->zoned ? "UTC or as logged" : "as logged";
}

void timeline_free(struct timeline *timeline)
{
    free(timeline->slots);
    *timeline = (struct timeline){ .per_s = timeline->per_s };
}
