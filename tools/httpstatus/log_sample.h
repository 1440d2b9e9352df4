/* SPDX-License-Identifier: MIT */
/* The beginning of a log, which is kept until it says what format the log has. */

#ifndef LOG_SAMPLE_H
#define LOG_SAMPLE_H

#include <stdbool.h>
#include <stddef.h>

#include "httpstatus.h"

/* As much as the library looks at, and how much is kept where that says nothing: a program may say a lot before it
   serves, and one line may be long. */
enum { SAMPLE_WINDOW = 64 * 1024, SAMPLE_MOST = 1024 * 1024 };

struct log_sample {
    char *text; /* NULL when it is empty */
    size_t len;
    size_t mark;   /* of how many bytes the byte order mark was that is left out */
    size_t looked; /* how much of it says nothing: whole lines */
};

/* Takes what it can of a piece; how much it was. */
size_t sample_take(struct log_sample *sample, const char *text, size_t len);

bool sample_is_full(const struct log_sample *sample);
bool sample_has_line(const struct log_sample *sample);

/* Whether there is nothing but blanks, and not so many that more was to be looked at. */
bool sample_is_blank(const struct log_sample *sample);

/* Finds a format, in what was not looked at: in whole windows, or in all of it. The format, or
   HTTPSTATUS_SCAN_UNKNOWN. */
int sample_detect(struct log_sample *sample, httpstatus_scan *scan, bool all);

void sample_free(struct log_sample *sample);

#endif
