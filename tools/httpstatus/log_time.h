/* SPDX-License-Identifier: MIT */
/* The time of a request, in the spellings of loggers. */

#ifndef LOG_TIME_H
#define LOG_TIME_H

#include <stdbool.h>
#include <stdint.h>

#include "span.h"

struct log_time {
    bool known;
    bool zoned; /* whether it is in UTC: else it is what the clock of the logger showed */
    int64_t s;  /* since 1970 */
};

/* 22/Nov/2026:12:00:00 +0100 as in NCSA's logs, or 2026-11-22T12:00:00.000+01:00 (RFC 3339) and its relatives. */
struct log_time log_time_from_text(struct span text);

/* The same, or a number written as text. */
struct log_time log_time_from_value(struct span text);

/* Seconds since 1970, or milliseconds, microseconds, nanoseconds. */
struct log_time log_time_from_number(double number);

#endif
