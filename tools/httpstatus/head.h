/* SPDX-License-Identifier: MIT */
/* Response heads on standard input: lines, and what the last response says of repeating its request. */

#ifndef HEAD_H
#define HEAD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "command.h"
#include "subject.h"

/*
 * Reads a line of any length and bytes, without its end and without the mark of curl -v; what does not fit is
 * dropped. False at the end.
 */
bool head_read_line(FILE *in, char *line, size_t cap, size_t *len);

/* Whether somebody hands a head over; false after a message when standard input is a terminal. */
bool head_is_given(void);

/* How reading ended, with a message when it failed or nothing was found. */
enum exit_status head_status(FILE *in, bool found);

/*
 * Reads everything; the subject is that of the last status line, and the fields that follow it go to the facts. A
 * date to wait for is counted by the server's clock when Date stands beside it.
 */
enum exit_status head_read_last(FILE *in, int64_t now_s, struct subject *out, httpstatus_retry_facts *facts);

#endif
