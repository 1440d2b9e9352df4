/* SPDX-License-Identifier: MIT */
/* Copies a log to standard output, with an annotation after each status. */

#ifndef ANNOTATING_H
#define ANNOTATING_H

#include "command.h"

/*
 * Copies a file, or standard input for "-", until it ends; what is packed is copied plain. EXIT_NO when no line has a
 * status, EXIT_NO_STATUS when it cannot be read to its end, both after a message; EXIT_NO_ANSWER when nobody takes the
 * output.
 */
enum exit_status annotate(const char *operand, const struct options *options);

#endif
