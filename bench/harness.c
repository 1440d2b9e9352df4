/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* sched_setaffinity */
#include "harness.h"

#include <errno.h>
#include <sched.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "mixes.h"
#include "report.h"

/* Time on the processor: what other programs take of it meanwhile does not count. */
static double now_s(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

bench_case *bench_add(bench *suite, const char *name, const char *mix_name, bench_pass *pass, const void *mix)
{
    if (suite->count == BENCH_CASES_MAX) {
        fprintf(stderr, "%s: more than %d cases: raise BENCH_CASES_MAX\n", suite->subject, BENCH_CASES_MAX);
        exit(EXIT_FAILURE);
    }
    bench_case *added = &suite->cases[suite->count++];
    *added = (bench_case){ .name = name, .mix_name = mix_name, .pass = pass, .mix = mix };
    return added;
}

void bench_note(bench *suite, const char *name, const char *value)
{
    if (suite->note_count < BENCH_NOTES_MAX) {
        suite->notes[suite->note_count++] = (bench_text_pair){ name, value };
    }
}

/* On one processor caches and clock speed stay the same; where it is not allowed, ratios are merely noisier. */
static void pin(void)
{
    cpu_set_t set;
    CPU_ZERO(&set);
    CPU_SET((size_t)sched_getcpu(), &set);
    if (sched_setaffinity(0, sizeof set, &set) != 0) {
        fprintf(stderr, "not pinned to one processor: %s\n", strerror(errno));
    }
}

/* Keeps the answers of every pass alive. */
static volatile uint64_t sink;

static double time_passes(const bench_case *timed, size_t passes)
{
    double start = now_s();
    for (size_t i = 0; i < passes; i++) {
        sink = sink + timed->pass(timed->mix);
    }
    return now_s() - start;
}

static void run_rounds(bench *suite)
{
    const double sample_s = 0.002;
    size_t passes[BENCH_CASES_MAX], order[BENCH_CASES_MAX], running = 0;
    for (size_t i = 0; i < suite->count; i++) {
        if (suite->chosen[i]) {
            /* The first pass pays for page faults and lazy binding. */
            time_passes(&suite->cases[i], 1);
            passes[i] = 1 + (size_t)(sample_s / time_passes(&suite->cases[i], 1));
            order[running++] = i;
        }
    }
    uint64_t seed = BENCH_SEED;
    for (size_t round = 0; round < suite->rounds; round++) {
        fprintf(stderr, "\r%s: round %zu of %zu", suite->subject, round + 1, suite->rounds);
        for (size_t i = running; i > 1; i--) {
            size_t j = mix_random(&seed) % i, swapped = order[i - 1];
            order[i - 1] = order[j];
            order[j] = swapped;
        }
        for (size_t i = 0; i < running; i++) {
            size_t n = order[i];
            suite->seconds[n][round] = time_passes(&suite->cases[n], passes[n]) / (double)(passes[n] * MIX_SIZE);
        }
    }
    fputc('\n', stderr);
}

static void choose(bench *suite, const char *filter)
{
    for (size_t i = 0; i < suite->count; i++) {
        const bench_case *wanted = &suite->cases[i];
        if (wanted->pass == NULL || (filter != NULL && strstr(wanted->name, filter) == NULL)) {
            continue;
        }
        suite->chosen[i] = true;
        /* A ratio needs its denominators. */
        if (wanted->unit != NULL) {
            suite->chosen[wanted->unit - suite->cases] = true;
        }
        if (wanted->other != NULL) {
            suite->chosen[wanted->other - suite->cases] = true;
        }
    }
}

static void list(const bench *suite)
{
    for (size_t i = 0; i < suite->count; i++) {
        printf("%s\t%s\n", suite->cases[i].name, suite->cases[i].mix_name);
    }
}

static int usage(const char *subject, const char *problem, const char *value)
{
    fprintf(stderr,
            "bench_%s: %s%s\n"
            "usage: bench_%s [--rounds N] [--filter TEXT] [--json FILE] [--check] [--list]\n"
            "  --rounds N     rounds, 1..%d (default %d)\n"
            "  --filter TEXT  only the cases with TEXT in their names, and what they are compared with\n"
            "  --json FILE    also write every sample to FILE\n"
            "  --check        exit 1 when a target is missed\n"
            "  --list         name the cases and exit\n",
            subject, problem, value, subject, BENCH_ROUNDS_MAX, BENCH_ROUNDS);
    return 2;
}

int bench_main(int argc, char **argv, const char *subject, void (*add_cases)(bench *suite))
{
    static bench suite;
    const char *filter = NULL, *json = NULL;
    bool check = false, listing = false;
    suite.subject = subject;
    suite.rounds = BENCH_ROUNDS;
    for (int i = 1; i < argc; i++) {
        const char *option = argv[i];
        if (strcmp(option, "--check") == 0) {
            check = true;
        } else if (strcmp(option, "--list") == 0) {
            listing = true;
        } else if (i + 1 == argc) {
            return usage(subject, "unknown option, or its value is missing: ", option);
        } else if (strcmp(option, "--filter") == 0) {
            filter = argv[++i];
        } else if (strcmp(option, "--json") == 0) {
            json = argv[++i];
        } else if (strcmp(option, "--rounds") == 0) {
            char *end;
            unsigned long rounds = strtoul(argv[++i], &end, 10);
            if (*end != '\0' || rounds < 1 || rounds > BENCH_ROUNDS_MAX) {
                return usage(subject, "no number of rounds: ", argv[i]);
            }
            suite.rounds = rounds;
        } else {
            return usage(subject, "unknown option: ", option);
        }
    }
    add_cases(&suite);
    if (listing) {
        list(&suite);
        return EXIT_SUCCESS;
    }
    choose(&suite, filter);
    pin();
    run_rounds(&suite);
    size_t missed = report_table(&suite);
    if (json != NULL && !report_json(&suite, json)) {
        fprintf(stderr, "bench_%s: cannot write %s: %s\n", subject, json, strerror(errno));
        return EXIT_FAILURE;
    }
    return check && missed != 0 ? EXIT_FAILURE : EXIT_SUCCESS;
}
