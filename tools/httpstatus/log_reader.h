/* SPDX-License-Identifier: MIT */
/* One log from its first byte to its last: what format it has, and its lines into a tally. */

#ifndef LOG_READER_H
#define LOG_READER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "log_source.h"
#include "options.h"
#include "tally.h"

/* Answers of a scan at a time: they stay in the nearest cache. */
enum { LOG_LINES = 1024 };

struct log {
    const struct options *options;
    struct log_source source;
    const char *packing; /* "gzip", "zstd", or NULL */
    int format;          /* as in log_options; HTTPSTATUS_SCAN_UNKNOWN before it is found */
    httpstatus_scan scan;
    struct tally tally;
    uint64_t bytes;      /* read, and unpacked */
    uint64_t line_bytes; /* without an answer: of a line that does not end */
    bool failed;         /* after a message */
    char *sample;        /* the beginning, before the format is found */
    size_t sample_len;
    httpstatus_scan_line lines[LOG_LINES];
};

/* Opens a log; what is wrong with it is in failed, after a message. End it in any case. */
void log_begin(struct log *log, const char *operand, const struct options *options);

/* Reads to the end that it has now; false when that is for ever: it failed, or cannot be gone on with. */
bool log_read(struct log *log);

/* The last line, which nothing ended, and the end of the input; the tally stays. */
void log_end(struct log *log);

#endif
