/* SPDX-License-Identifier: MIT */
/*
 * The arguments of a question, as questions.tsv writes them: a vector's cell in which {400..499}, {GET|POST} and
 * {policies} stand for each of their items.
 */

#ifndef HTTPSTATUS_TESTS_PATTERN_H
#define HTTPSTATUS_TESTS_PATTERN_H

#include <stdbool.h>
#include <stddef.h>

enum { AXES_MAX = 3, CELL_MAX = 1024 };

/* The items of one pair of braces. */
typedef struct cell_axis {
    char name[24]; /* of a set of named_sets.c, else "" */
    char *text;    /* where the words stand; NULL for numbers */
    char **words;
    int from; /* the first number */
    size_t count;
} cell_axis;

typedef struct cell_pattern {
    char text[CELL_MAX];
    const char *pieces[AXES_MAX + 1]; /* what stands before, between and behind the axes */
    cell_axis axes[AXES_MAX];
    size_t count; /* of the axes */
} cell_pattern;

/* Ends the program with a message when the cell is no pattern. */
void pattern_read(const char *cell, cell_pattern *out);
void pattern_free(cell_pattern *pattern);

/* The cell for one item of each axis. */
void pattern_fill(const cell_pattern *pattern, const size_t items[], char cell[CELL_MAX]);

/* Prints one item of an axis. */
void axis_print(const cell_axis *axis, size_t item);

#endif
