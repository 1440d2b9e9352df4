/* SPDX-License-Identifier: MIT */
/* The values of the options about logs: where their statuses stand, and what is said of them. */

#ifndef LOG_OPTIONS_H
#define LOG_OPTIONS_H

#include <stdbool.h>
#include <stdint.h>

#include "annotation.h"

#include "httpstatus.h"

/* Beside the formats of enum httpstatus_scan_format, which are lines: an archive is one document. */
enum { LOG_HAR = 100 };

struct log_options {
    int format;      /* of enum httpstatus_scan_format, or LOG_HAR; HTTPSTATUS_SCAN_UNKNOWN: to be found */
    const char *key; /* of JSON lines; NULL when none is given */
    uint32_t field;  /* by number; 0 when none is given */
    const struct annotation *with;
};

/* The format is to be found; the annotation is the reason. */
void log_options_init(struct log_options *log);

struct options;

/* Each reads the value of one option; false after a message that names it. */
bool read_log(struct options *options, const char *text);
bool read_key(struct options *options, const char *text);
bool read_field_number(struct options *options, const char *text);
bool read_with(struct options *options, const char *text);

/* Whether the options fit each other; a key and a field imply their format. False after a message. */
bool log_options_complete(struct log_options *log, const char *command);

/* A scan of the format asked for, with its key or field. */
httpstatus_scan log_options_scan(const struct log_options *log);

/* The word of a format, as after --log; "unknown" for none. */
const char *log_format_word(int format);

#endif
