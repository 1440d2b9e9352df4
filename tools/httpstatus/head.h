/* SPDX-License-Identifier: MIT */
/* Response heads on standard input: their lines, and the last one as a whole. */

#ifndef HEAD_H
#define HEAD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "command.h"
#include "field_list.h"
#include "subject.h"

/* A status line and the fields below it. */
struct head {
    struct subject about;
    int version; /* as httpstatus_response_facts has it: 11, 20; 0 when the status line names none */
    struct field_list fields;
};

/*
 * Reads a line of any length and bytes, without its end and without the mark of curl -v; what does not fit is
 * dropped. False at the end.
 */
bool head_read_line(FILE *in, char *line, size_t cap, size_t *len);

/* Whether somebody hands a head over; false after a message when standard input is a terminal. */
bool head_is_given(void);

/* How reading ended, with a message when it failed or nothing was found. */
enum exit_status head_status(FILE *in, bool found);

/* Whether a head is to be read: there is no operand, or "-". */
bool head_is_asked_for(const struct options *options);

/* False after a message when "-" has operands beside it: a head comes with its own fields. */
bool head_stands_alone(const struct options *options, const char *command);

/*
 * Reads standard input to its end. The head is that of the last final response, or of the last interim one when there
 * is no other; its fields are to be cleared when the answer is EXIT_YES.
 */
enum exit_status head_read_last(struct head *out);

#endif
