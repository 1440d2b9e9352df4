/* SPDX-License-Identifier: MIT */
#include "timeline.h"

#include <stdlib.h>
#include <string.h>

#include "httpstatus.h"
#include "keyed_hash.h"
#include "output.h"

enum { FIRST_ROOM = 256 };

/* The cell that has the slot, or the free one where it belongs. */
static uint32_t *cell_of(const struct timeline *timeline, int64_t begin_s)
{
    struct keyed_hash hash = keyed_hash_begin();
    keyed_hash_add(&hash, &begin_s, sizeof begin_s);
    uint32_t at = (uint32_t)(keyed_hash_end(&hash) % TIMELINE_CELLS);
    while (timeline->cells[at] != 0 && timeline->slots[timeline->cells[at] - 1].begin_s != begin_s) {
        at = (at + 1) % TIMELINE_CELLS;
    }
    return &timeline->cells[at];
}

static void make_room(struct timeline *timeline)
{
    if (timeline->cells == NULL) {
        timeline->cells = calloc(TIMELINE_CELLS, sizeof *timeline->cells);
    }
    if (timeline->count == timeline->room) {
        timeline->room = timeline->room == 0 ? FIRST_ROOM : 2 * timeline->room;
        timeline->slots = realloc(timeline->slots, timeline->room * sizeof *timeline->slots);
    }
    if (timeline->cells == NULL || timeline->slots == NULL) {
        die_of_memory();
    }
}

/* The slot that begins then; NULL when it would be one too many. */
static struct timeline_slot *slot_of(struct timeline *timeline, int64_t begin_s)
{
    if (timeline->last < timeline->count && timeline->slots[timeline->last].begin_s == begin_s) {
        return &timeline->slots[timeline->last];
    }
    make_room(timeline);
    uint32_t *cell = cell_of(timeline, begin_s);
    if (*cell == 0 && timeline->count == TIMELINE_SLOTS) {
        return NULL;
    }
    if (*cell == 0) {
        timeline->slots[timeline->count++] = (struct timeline_slot){ .begin_s = begin_s };
        *cell = (uint32_t)timeline->count;
    }
    timeline->last = *cell - 1;
    return &timeline->slots[timeline->last];
}

void timeline_add(struct timeline *timeline, const struct log_time *time, int code)
{
    int64_t into_s = time->s % timeline->per_s;
    struct timeline_slot *slot = slot_of(timeline, time->s - into_s - (into_s < 0 ? timeline->per_s : 0));
    if (slot == NULL) {
        timeline->no_slot++;
        return;
    }
    timeline->zoned = timeline->zoned || time->zoned;
    timeline->unzoned = timeline->unzoned || !time->zoned;
    slot->responses++;
    slot->server_errors += httpstatus_is_server_error(httpstatus_effective(code));
    slot->client_errors += httpstatus_is_client_error(code) && code != HTTPSTATUS_NGINX_CLIENT_CLOSED_REQUEST;
}

static int compare(const void *left, const void *right)
{
    const struct timeline_slot *a = left, *b = right;
    return (a->begin_s > b->begin_s) - (a->begin_s < b->begin_s);
}

void timeline_sort(struct timeline *timeline)
{
    if (timeline->count == 0) {
        return;
    }
    qsort(timeline->slots, timeline->count, sizeof *timeline->slots, compare);
    memset(timeline->cells, 0, TIMELINE_CELLS * sizeof *timeline->cells);
    for (size_t i = 0; i < timeline->count; i++) {
        *cell_of(timeline, timeline->slots[i].begin_s) = (uint32_t)(i + 1);
    }
}

const char *timeline_zone(const struct timeline *timeline)
{
    return !timeline->unzoned ? "UTC" : timeline->zoned ? "UTC or as logged" : "as logged";
}

void timeline_free(struct timeline *timeline)
{
    free(timeline->slots);
    free(timeline->cells);
    *timeline = (struct timeline){ .per_s = timeline->per_s };
}
