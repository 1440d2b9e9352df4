/* SPDX-License-Identifier: MIT */
/* Results in the format asked for: lines as they come, a table, or one JSON document at the end. */

#ifndef REPORT_H
#define REPORT_H

#include <jansson.h>

#include "options.h"
#include "subject.h"

struct report {
    unsigned format; /* a value of enum format */
    bool color;
    int results;
    json_t *document; /* an array; NULL in the other formats */
};

struct report report_open(const struct options *options);

/* Everything that answers the subject. */
void report_subject(struct report *report, const struct subject *about);

/* One row of the table alone. */
void report_entry(struct report *report, const httpstatus_entry *entry);

void report_close(struct report *report);

#endif
