/* SPDX-License-Identifier: MIT */
/*
 * Times contestants in interleaved rounds and prints ratios. On a shared machine seconds drift by tens of percent and
 * the ratio of two neighbours does not: nothing else is reported, and a ratio holds inside its run only.
 */

#ifndef BENCH_HARNESS_H
#define BENCH_HARNESS_H

#include <stddef.h>
#include <stdint.h>

/* One pass over a mix of MIX_SIZE inputs (mixes.h). The result depends on every answer, so that none is left out. */
typedef uint64_t bench_pass(const void *mix);

/* One contestant on one mix. */
typedef struct bench_case {
    const char *name, *mix_name;
    bench_pass *pass; /* NULL: not installed */
    const void *mix;
    size_t wrong;                  /* answers that differ from the reference */
    const struct bench_case *unit; /* the empty call over the same mix; NULL for an empty call itself */
    double unit_at_most;           /* target for time / time of the unit; 0 for none */
    const struct bench_case *other;
    double other_at_most, other_at_least; /* targets for time / time of the other; 0 for none */
    double bytes;                         /* of text behind each input of the mix, where they are counted; else 0 */
} bench_case;

typedef struct bench bench;

/* The new case, to be completed in place; it stays where it is. */
bench_case *bench_add(bench *suite, const char *name, const char *mix_name, bench_pass *pass, const void *mix);

/* A line for the head of the table, such as the version of a peer. */
void bench_note(bench *suite, const char *name, const char *value);

/* The main function of a benchmark; add_cases checks the answers before anything is timed. */
int bench_main(int argc, char **argv, const char *subject, void (*add_cases)(bench *suite));

#endif
