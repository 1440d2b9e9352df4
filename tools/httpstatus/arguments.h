/* SPDX-License-Identifier: MIT */
/* From the operands of the command line to subjects. */

#ifndef ARGUMENTS_H
#define ARGUMENTS_H

#include <stdbool.h>

#include "command.h"
#include "subject.h"

typedef void subject_visit(void *context, const struct subject *about);

/*
 * Visits what each operand is about, in their order. A pattern such as 4xx stands for every number of the table
 * that it fits; several words may be one phrase, and a code with its phrase is one status; "-", or no operand at all, stands for the status lines on
 * standard input. Operands that are no status get a message, and the others are still visited.
 */
enum exit_status arguments_visit(const struct options *options, subject_visit *visit, void *context);

/* Whether the text is a pattern, such as 4xx, 40x or 40[13]. */
bool is_pattern(const char *text);

/* Whether the pattern fits the number. */
bool pattern_fits(const char *pattern, int code);

#endif
