/* SPDX-License-Identifier: MIT */
/* Copies a log to standard output, with an annotation after each status. */

#ifndef ANNOTATING_H
#define ANNOTATING_H

#include "command.h"

/*
 * Copies what a file descriptor gives, until it ends; its name, NULL for standard input, is for messages. EXIT_NO when
 * no line has a status, EXIT_NO_STATUS when it cannot be read, both after a message; EXIT_UNWRITTEN when nobody takes
 * the output.
 */
enum exit_status annotate(int fd, const char *name, const struct options *options);

#endif
