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

/* Whether a label of so many columns would not be cut. */
bool bars_hold_label(const struct bars *bars, int columns);

/* Gives the bars what room is left, after the last of these. */
void bars_fit(struct bars *bars);

struct bar_row {
    const char *label;
    int code;    /* which gives it its colour */
    bool strong; /* a sum, whose parts follow */
    const char *count, *share;
    double part; /* of the longest bar, 0 to 1; what is not nothing shows */
};

/* A bar whose beginning is made of errors, 0 to 1 of it; other than in colour, too. */
struct split_bar_row {
    const char *label;
    const char *count, *share;
    double part, errors;
};

/* The bar is drawn in eighths of a column with blocks, else of '#'. */
void write_bar_row(const struct bars *bars, const struct bar_row *row);
void write_split_bar_row(const struct bars *bars, const struct split_bar_row *row);

/* What the parts of a split bar are made of. */
void write_split_bar_legend(const struct bars *bars, const char *errors, const char *others);

#endif
