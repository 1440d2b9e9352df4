/* SPDX-License-Identifier: MIT */
/* What a run measured, and its two forms: a table for people, JSON with every sample. */

#ifndef BENCH_REPORT_H
#define BENCH_REPORT_H

#include <stdbool.h>

#include "harness.h"

enum { BENCH_CASES_MAX = 128, BENCH_ROUNDS_MAX = 999, BENCH_ROUNDS = 31, BENCH_NOTES_MAX = 4 };

typedef struct bench_text_pair {
    const char *name, *value;
} bench_text_pair;

struct bench {
    const char *subject;
    size_t rounds, count, note_count;
    bench_case cases[BENCH_CASES_MAX];
    bool chosen[BENCH_CASES_MAX];
    double seconds[BENCH_CASES_MAX][BENCH_ROUNDS_MAX]; /* a call */
    bench_text_pair notes[BENCH_NOTES_MAX];
};

/* To standard output; returns how many targets were missed. */
size_t report_table(const bench *suite);

/* False, with errno, when the file could not be written. */
bool report_json(const bench *suite, const char *path);

#endif
