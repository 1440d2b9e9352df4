/* SPDX-License-Identifier: MIT */
/*
 * What the vectors ask, in several threads at once: threads FILE... answers every row of them in each thread, each
 * beginning elsewhere, and compares. tests/source/vector_coverage.py names the few functions that no row calls; that
 * there is nothing which they could race for, tests/source/binary.py sees. Under ThreadSanitizer a race shows as well
 * that did not happen.
 */
/* For barriers: C11 alone does not declare them. */
#define _POSIX_C_SOURCE 200809L

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

#include "tsv.h"
#include "vectors/calls.h"

enum { THREADS = 8, ROUNDS = 4 };

struct vector_file {
    const char *path;
    tsv table;
};

struct asking {
    pthread_t thread;
    size_t first; /* the row to begin with, counted over all files */
    size_t wrong;
};

static struct vector_file *files;
static size_t file_count, row_count;
static pthread_barrier_t start;

static bool right(const tsv *table, size_t row)
{
    values in = { .count = 0 }, expected = { .count = 0 }, got = { .count = 0 };
    size_t column;
    bool good = values_read(tsv_cell(table, row, "in"), &in, &column) &&
                values_read(tsv_cell(table, row, "out"), &expected, &column) &&
                answer(tsv_cell(table, row, "call"), &in, &got) && values_equal(&expected, &got);
    values_free(&in);
    values_free(&expected);
    values_free(&got);
    return good;
}

static void *ask_all(void *context)
{
    struct asking *asking = context;
    pthread_barrier_wait(&start);
    for (size_t i = 0; i < row_count * ROUNDS; i++) {
        size_t row = (asking->first + i) % row_count;
        const struct vector_file *file = files;
        while (row >= file->table.rows) {
            row -= file->table.rows;
            file++;
        }
        if (!right(&file->table, row)) {
            printf("%s:%d: another answer in a thread\n", file->path, file->table.lines[row + 1]);
            asking->wrong++;
        }
    }
    return NULL;
}

static size_t ask_in_threads(void)
{
    struct asking askings[THREADS];
    size_t wrong = 0;
    if (pthread_barrier_init(&start, NULL, THREADS) != 0) {
        fputs("no barrier\n", stderr);
        exit(EXIT_FAILURE);
    }
    for (size_t i = 0; i < THREADS; i++) {
        askings[i] = (struct asking){ .first = row_count / THREADS * i };
        if (pthread_create(&askings[i].thread, NULL, ask_all, &askings[i]) != 0) {
            fputs("no thread\n", stderr);
            exit(EXIT_FAILURE);
        }
    }
    for (size_t i = 0; i < THREADS; i++) {
        pthread_join(askings[i].thread, NULL);
        wrong += askings[i].wrong;
    }
    pthread_barrier_destroy(&start);
    return wrong;
}

int main(int argc, char **argv)
{
    if (argc < 2) {
        fprintf(stderr, "usage: %s FILE...\n", argv[0]);
        return EXIT_FAILURE;
    }
    file_count = (size_t)argc - 1;
    files = calloc(file_count, sizeof *files);
    if (files == NULL) {
        return EXIT_FAILURE;
    }
    for (size_t i = 0; i < file_count; i++) {
        files[i] = (struct vector_file){ .path = argv[i + 1], .table = tsv_read(argv[i + 1]) };
        row_count += files[i].table.rows;
    }
    size_t wrong = ask_in_threads();
    for (size_t i = 0; i < file_count; i++) {
        tsv_free(&files[i].table);
    }
    free(files);
    printf("%zu answers in %d threads, %zu wrong\n", row_count * ROUNDS * THREADS, (int)THREADS, wrong);
    return wrong == 0 && row_count != 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
