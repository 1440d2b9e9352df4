/* SPDX-License-Identifier: MIT */
/* Responses by the minute or the hour, in the order of time. */

#ifndef TIMELINE_H
#define TIMELINE_H

#include <stddef.h>
#include <stdint.h>

/* More than two months of minutes; what would need more slots is counted apart. */
enum { TIMELINE_SLOTS = 100000 };

struct timeline_slot {
    int64_t begin_s;
    uint64_t responses, server_errors, client_errors;
};

struct timeline {
    int per_s;
    struct timeline_slot *slots;
    size_t count, room;
    size_t last;        /* where the last one was: lines are in order, mostly */
    uint64_t elsewhere; /* responses without a time, or without room */
};

/* One response. */
void timeline_add(struct timeline *timeline, int64_t time_s, int code);

void timeline_free(struct timeline *timeline);

#endif
