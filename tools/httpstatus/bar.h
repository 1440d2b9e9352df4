/* SPDX-License-Identifier: MIT */
/* Rows of a label, a count, a share and a bar made of characters. */

#ifndef BAR_H
#define BAR_H

#include <stdbool.h>
#include <stdio.h>

struct bars {
    FILE *out;
    int width; /* of the page */
    bool color;
    bool blocks;           /* whether what reads standard output understands UTF-8 */
    int label, count, bar; /* how wide the columns are; a bar of 0 is none */
};

struct bars bars_open(FILE *out, int width, bool color);

/* Makes a column as wide as this text, at least. */
void bars_label(struct bars *bars, const char *label);
void bars_count(struct bars *bars, const char *count);

/* Gives the bars what room is left, after the last of these. */
void bars_fit(struct bars *bars);

struct bar_row {
    const char *label;
    int code;    /* which gives it its colour */
    bool strong; /* a sum, whose parts follow */
    const char *count, *share;
    double part; /* of the longest bar, 0 to 1; what is not nothing shows */
};

/* The bar is drawn in eighths of a column with blocks, else of '#'. */
void write_bar_row(const struct bars *bars, const struct bar_row *row);

#endif
