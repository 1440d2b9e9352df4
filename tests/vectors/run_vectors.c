/* SPDX-License-Identifier: MIT */
/* Runs files of vectors: run_vectors FILE... prints each row that fails, and how many passed and failed. */

#include <stdio.h>
#include <stdlib.h>

#include "calls.h"
#include "tsv.h"

static bool readable(const char *cell, const char *name, const char *place, int line, values *out)
{
    size_t column;
    if (values_read(cell, out, &column)) {
        return true;
    }
    printf("%s:%d: column %s: no value at byte %zu: %s\n", place, line, name, column, cell);
    return false;
}

static bool passes(const tsv *table, size_t row, const char *path)
{
    const char *call = tsv_cell(table, row, "call"), *arguments = tsv_cell(table, row, "in");
    int line = table->lines[row + 1];
    values in = { .count = 0 }, expected = { .count = 0 }, got = { .count = 0 };
    bool good = readable(arguments, "in", path, line, &in) &&
                readable(tsv_cell(table, row, "out"), "out", path, line, &expected);
    if (good && *tsv_cell(table, row, "source") == '\0') {
        printf("%s:%d: no source\n", path, line);
        good = false;
    }
    if (good && !answer(call, &in, &got)) {
        printf("%s:%d: no call %s with the arguments %s\n", path, line, call, arguments);
        good = false;
    }
    if (good && !values_equal(&expected, &got)) {
        printf("%s:%d: %s(%s)\n  expected: ", path, line, call, arguments);
        values_print(&expected);
        fputs("\n  got:      ", stdout);
        values_print(&got);
        printf("\n  source:   %s\n", tsv_cell(table, row, "source"));
        good = false;
    }
    values_free(&in);
    values_free(&expected);
    values_free(&got);
    return good;
}

int main(int argc, char **argv)
{
    size_t passed = 0, failed = 0;
    if (argc < 2) {
        fprintf(stderr, "usage: %s FILE...\n", argv[0]);
        return EXIT_FAILURE;
    }
    for (int i = 1; i < argc; i++) {
        tsv table = tsv_read(argv[i]);
        if (table.rows == 0) {
            printf("%s: no rows\n", argv[i]);
            failed++;
        }
        for (size_t row = 0; row < table.rows; row++) {
            bool good = passes(&table, row, argv[i]);
            passed += good;
            failed += !good;
        }
        tsv_free(&table);
    }
    printf("%zu passed, %zu failed\n", passed, failed);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
