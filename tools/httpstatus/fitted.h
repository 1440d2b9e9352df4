/* SPDX-License-Identifier: MIT */
/* Text that may have to be cut, and says so. */

#ifndef FITTED_H
#define FITTED_H

#include <stdbool.h>
#include <stdio.h>

/* Behind what is only a beginning: HORIZONTAL ELLIPSIS. */
#define CUT_MARK "\u2026"

/* Whether what reads standard output understands UTF-8, as the locale says. */
bool output_has_utf8(void);

/* Writes as much of an ASCII text as columns hold, with a mark when that is not all or when it was cut before; how many
   columns it has. */
int write_fitted(FILE *out, const char *text, bool cut, int columns, bool utf8);

#endif
