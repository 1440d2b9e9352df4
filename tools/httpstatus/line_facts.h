/* SPDX-License-Identifier: MIT */
/* When the request of a line was, and for which path. */

#ifndef LINE_FACTS_H
#define LINE_FACTS_H

#include <stddef.h>

#include <jansson.h>

#include "log_time.h"
#include "request_path.h"

struct line_facts {
    struct log_time time;
    struct request_path path;
};

/* What the directives of W3C extended say: the fields' numbers from 1, 0 for none. */
struct line_columns {
    int date, time, path;
};

/* Reads a line of a format as in log_options; directives go into the columns. */
struct line_facts line_facts_read(int format, struct line_columns *columns, const char *line, size_t len);

/* The same of an entry of an HTTP archive. */
struct line_facts line_facts_of_entry(const json_t *entry);

#endif
