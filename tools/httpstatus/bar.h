/* SPDX-License-Identifier: MIT */
/* Bars made of characters. */

#ifndef BAR_H
#define BAR_H

#include <stdbool.h>

/* Whether what reads standard output understands UTF-8, by the locale. */
bool bar_may_use_blocks(void);

/* Writes a bar: of these columns at most, and of this part of them, 0 to 1. In eighths of a column with blocks; else '#'.
   What is not nothing shows. */
void write_bar(double part, int columns, bool blocks);

#endif
