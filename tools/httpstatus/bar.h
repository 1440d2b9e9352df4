/* SPDX-License-Identifier: MIT */
/* Rows of a label, a count, a share and a bar made of characters. */

#ifndef BAR_H
#define BAR_H

#include <stdbool.h>

struct bars {
    int width; /* of the page */
    bool color;
    bool blocks;           /* whether what reads standard output understands UTF-8 */
    int label, count, bar; /* how wide the columns are; a bar of 0 is none */
};

struct bars bars_open(int width, bool color);

/* Makes a column as wide as this text, at least. */
void bars_label(struct bars *bars, const char *label);
void bars_count(struct bars *bars, const char *count);

/* Gives the bars what room is left, after the last of these. */
void bars_fit(struct bars *bars);

/* A row in the colour of a code. Its bar is of this part of the longest one, 0 to 1: in eighths of a column with blocks,
   else of '#'; what is not nothing shows. */
void write_bar_row(const struct bars *bars, const char *label, int code, const char *count, const char *share,
                   double part);

#endif
