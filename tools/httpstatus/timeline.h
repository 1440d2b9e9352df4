/* SPDX-License-Identifier: MIT */
/* Responses by the minute or the hour. */

#ifndef TIMELINE_H
#define TIMELINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "log_time.h"

/* More than two months of minutes; what would need more slots is counted apart. */
enum { TIMELINE_SLOTS = 100000, TIMELINE_CELLS = 262144 };

struct timeline_slot {
    int64_t begin_s;
    uint64_t responses, server_errors, client_errors;
};

struct timeline {
    int per_s;
    struct timeline_slot *slots; /* in the order of time when they were sorted, else as they came */
    size_t count, room;
    uint32_t *cells;     /* TIMELINE_CELLS: the number of a slot, from 1; 0 for none; NULL before there is a slot */
    size_t last;         /* where the last one was: lines are in order, mostly */
    bool zoned, unzoned; /* whether some time is in UTC, and some is not */
    uint64_t no_time;    /* responses without a time */
    uint64_t no_slot;    /* responses whose slot would be one too many */
};

/* One response, whose time is known. */
void timeline_add(struct timeline *timeline, const struct log_time *time, int code);

/* What its times are in: "UTC", "as logged" or both. */
const char *timeline_zone(const struct timeline *timeline);

/* Sorts the slots by time; more may be added afterwards. */
void timeline_sort(struct timeline *timeline);

void timeline_free(struct timeline *timeline);

#endif
