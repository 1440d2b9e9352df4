/* SPDX-License-Identifier: MIT */
/* What needs more of a line than its status: the timeline and the most frequent paths. */

#ifndef TALLY_DETAILS_H
#define TALLY_DETAILS_H

#include <stddef.h>

#include "line_facts.h"
#include "tally.h"
#include "tally_options.h"
#include "timeline.h"
#include "top_paths.h"

/* So much of a line is looked at; JSON of more is not understood. */
enum { DETAILS_LINE_BYTES = 1024 * 1024 };

struct tally_details {
    int top;
    struct timeline timeline;
    struct top_paths paths[TALLY_CLASSES]; /* by enum httpstatus_class */
};

/* The lines of one log on their way into details. */
struct detail_reader {
    struct tally_details *details; /* NULL when nobody asks for them */
    int format;
    struct line_columns columns;
    char *line; /* the beginning of one that has not ended */
    size_t len, room;
};

/* NULL when the options ask for none. */
struct tally_details *tally_details_new(const struct tally_options *options);
void tally_details_free(struct tally_details *details);

/* Into the order of a report; more may be added afterwards. */
void tally_details_sort(struct tally_details *details);

/* One response with what is known of it; a status of httpstatus_scan_line. */
void tally_details_add(struct tally_details *details, int status, const struct line_facts *facts);

/* A piece of a log, and the answers for all lines that end in it. */
void detail_reader_feed(struct detail_reader *reader, const char *text, size_t len, const httpstatus_scan_line *lines,
                        int n);

/* The answer for the line that nothing ended; NULL when there is none. */
void detail_reader_end(struct detail_reader *reader, const httpstatus_scan_line *line);

#endif
