/* SPDX-License-Identifier: MIT */
/* A timeline in as few columns as a picture has room for, of equal time, those without a response included. */

#ifndef TIMELINE_COLUMNS_H
#define TIMELINE_COLUMNS_H

#include "timeline.h"

enum { COLUMNS_MOST = 120 };

struct timeline_columns {
    int64_t per_s; /* the width of a column */
    int count;     /* 0 when the timeline has no slot */
    struct timeline_slot all[COLUMNS_MOST];
};

/* The least time that people count in: 1, 2, 5, 10 minutes ... a day; not less than this. */
int64_t timeline_round_width(int64_t least_s);

void timeline_columns_make(struct timeline_columns *columns, const struct timeline *timeline);

/* The column with the largest share of server errors, the first of several; NULL when none has any. */
const struct timeline_slot *timeline_worst(const struct timeline_columns *columns);

#endif
