/* SPDX-License-Identifier: MIT */
#include "tsv.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "exact.h"

static void fail(const char *path, const char *message)
{
    fprintf(stderr, "%s: %s\n", path, message);
    exit(EXIT_FAILURE);
}

static char *read_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        fail(path, "cannot be opened");
    }
    size_t used = 0, size = 1 << 20;
    char *text = need_memory(size);
    used = fread(text, 1, size - 1, file);
    if (!feof(file) || ferror(file)) {
        fail(path, "cannot be read, or is larger than a table may be");
    }
    fclose(file);
    text[used] = '\0';
    return text;
}

static size_t count(const char *text, char c)
{
    size_t n = 0;
    for (; *text != '\0'; text++) {
        n += *text == c;
    }
    return n;
}

tsv tsv_read(const char *path)
{
    tsv table = { .text = read_file(path) };
    size_t lines = count(table.text, '\n');
    table.cells = need_memory((count(table.text, '\t') + lines + 1) * sizeof *table.cells);
    table.lines = need_memory((lines + 1) * sizeof *table.lines);
    char **cell = table.cells;
    int number = 0;
    for (char *line = table.text; *line != '\0';) {
        char *next = line + strcspn(line, "\n");
        if (*next != '\0') {
            *next++ = '\0';
        }
        number++;
        if (*line != '#' && *line != '\0') {
            size_t columns = count(line, '\t') + 1;
            if (table.columns != 0 && columns != table.columns) {
                fprintf(stderr, "%s:%d: %zu cells where %zu belong\n", path, number, columns, table.columns);
                exit(EXIT_FAILURE);
            }
            table.columns = columns;
            table.lines[table.rows++] = number;
            for (size_t i = 0; i < columns; i++) {
                *cell++ = line;
                line += strcspn(line, "\t");
                *line++ = '\0';
            }
        }
        line = next;
    }
    if (table.rows < 2) {
        fail(path, "has no rows");
    }
    table.rows--;
    return table;
}

tsv tsv_data(const char *name)
{
    char path[1024];
    snprintf(path, sizeof path, "%s/%s.tsv", HTTPSTATUS_DATA_DIR, name);
    return tsv_read(path);
}

void tsv_free(tsv *table)
{
    free(table->text);
    free(table->cells);
    free(table->lines);
}

const char *tsv_cell(const tsv *table, size_t row, const char *column)
{
    for (size_t i = 0; i < table->columns; i++) {
        if (strcmp(table->cells[i], column) == 0) {
            return table->cells[(row + 1) * table->columns + i];
        }
    }
    fail(column, "is no column of the table");
    return NULL;
}

int64_t tsv_number(const tsv *table, size_t row, const char *column)
{
    return strtoll(tsv_cell(table, row, column), NULL, 10);
}

size_t tsv_find(const tsv *table, const char *column, const char *value)
{
    size_t row = 0;
    while (row < table->rows && strcmp(tsv_cell(table, row, column), value) != 0) {
        row++;
    }
    return row;
}

size_t tsv_split(const char *text, char separator, char *buffer, size_t size, const char *items[], size_t max)
{
    if (strlen(text) + 1 > size) {
        fail(text, "is longer than the buffer");
    }
    memcpy(buffer, text, strlen(text) + 1);
    size_t n = 0;
    while (*text != '\0' && buffer != NULL && n < max) {
        items[n++] = buffer;
        buffer = strchr(buffer, separator);
        if (buffer != NULL) {
            *buffer++ = '\0';
        }
    }
    return n;
}
