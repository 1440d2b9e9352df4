/* SPDX-License-Identifier: MIT */
/* Lines of a log into a tally, piece by piece. */

#ifndef LINE_COUNTER_H
#define LINE_COUNTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "tally.h"
#include "tally_details.h"

/* Answers of a scan at a time: they stay in the nearest cache. A line that no server writes. */
enum { LINE_ANSWERS = 1024, LINE_MIB = 16 };

struct line_counter {
    httpstatus_scan scan;
    struct tally tally;
    uint64_t line_bytes; /* since a line end was seen */
    bool long_line;      /* some line was longer than LINE_MIB */
    struct detail_reader reader;
    httpstatus_scan_line lines[LINE_ANSWERS];
};

/* Begins with a scan that has begun. */
void line_counter_begin(struct line_counter *counter, const httpstatus_scan *scan);

void line_counter_feed(struct line_counter *counter, const char *text, size_t len);

/* Ends the line that nothing ended. */
void line_counter_end(struct line_counter *counter);

#endif
