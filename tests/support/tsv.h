/* SPDX-License-Identifier: MIT */
/* Reads a table of tab-separated values: one header line, no quoting. Tests take what they expect from data/ with it. */

#ifndef HTTPSTATUS_TESTS_TSV_H
#define HTTPSTATUS_TESTS_TSV_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct tsv {
    char *text;   /* the file, cut into cells */
    char **cells; /* rows * columns, the header first */
    int *lines;   /* the line of the file that each row stands in */
    size_t columns, rows;
} tsv;

/* Ends the program with a message when the file cannot be read or a line has another number of cells. */
tsv tsv_read(const char *path);

/* data/<name>.tsv of the source tree. */
tsv tsv_data(const char *name);

void tsv_free(tsv *table);

/* Row 0 is the first below the header. Ends the program when there is no such column. */
const char *tsv_cell(const tsv *table, size_t row, const char *column);

int64_t tsv_number(const tsv *table, size_t row, const char *column);

/* The first row whose cell is value; the number of rows when there is none. */
size_t tsv_find(const tsv *table, const char *column, const char *value);

/* Splits text at separator into at most max items, copied one behind the other into buffer; the number of items. */
size_t tsv_split(const char *text, char separator, char *buffer, size_t size, const char *items[], size_t max);

#endif
