/* SPDX-License-Identifier: MIT */
/* One log from its first byte to its last: what format it has, and its lines into a tally. */

#ifndef LOG_READER_H
#define LOG_READER_H

#include <stdbool.h>
#include <stddef.h>

#include "line_counter.h"
#include "log_sample.h"
#include "log_source.h"
#include "options.h"

/* Who is told when something was read, and now and then while nothing comes. */
struct log_watch {
    void (*tell)(void *context);
    void *context;
};

struct log {
    const struct options *options;
    const struct log_watch *watch; /* NULL when nobody watches: then there is a line of progress */
    struct tally_details *details; /* NULL when nobody asks for them */
    struct log_source source;
    const char *packing;       /* "gzip", "zstd", or NULL */
    int format;                /* as in log_options; HTTPSTATUS_SCAN_UNKNOWN before it is found */
    char key[TALLY_KEY_BYTES]; /* of the status in JSON lines; else empty */
    bool begun;                /* whether the counter has a scan of the format */
    struct line_counter counter;
    bool failed;              /* after a message */
    bool useless;             /* read to its end, and not one line has a status; after a message */
    bool ended;               /* no more can come */
    struct log_sample sample; /* before the counting has begun */
};

/* Opens a log; what is wrong with it is in failed, after a message. End it in any case. The watch may be NULL. */
void log_begin(struct log *log, const char *operand, const struct options *options, struct tally_details *details,
               const struct log_watch *watch);

/* Reads to the end that it has now; false when that is for ever: it failed, or cannot grow. */
bool log_read(struct log *log);

/* Ends the line that nothing ended: what follows belongs to another one. */
void log_end_line(struct log *log);

/* The last line, and the end of the input; the tally stays. */
void log_end(struct log *log);

#endif
