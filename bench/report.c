/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* gnu_get_libc_version */
#include "report.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/utsname.h>
#if defined(__GLIBC__)
#include <gnu/libc-version.h>
#endif

#include "mixes.h"

enum { JSON_SCHEMA = 1, HEAD_LINES = 6 + BENCH_NOTES_MAX };

typedef struct spread {
    double lower, median, upper; /* quartiles */
} spread;

/* Name and value of each line of the head; the values live until the next call. */
static size_t head_of(const bench *suite, bench_text_pair *head)
{
    static char cpu[128] = "unknown", kernel[160] = "unknown";
    FILE *info = fopen("/proc/cpuinfo", "r");
    if (info != NULL) {
        char line[256];
        while (fgets(line, sizeof line, info) != NULL) {
            if (sscanf(line, "model name : %127[^\n]", cpu) == 1) {
                break;
            }
        }
        fclose(info);
    }
    struct utsname system;
    if (uname(&system) == 0) {
        snprintf(kernel, sizeof kernel, "%.64s %.64s", system.release, system.machine);
    }
    size_t n = 0;
    head[n++] = (bench_text_pair){ "subject", suite->subject };
    head[n++] = (bench_text_pair){ "cpu", cpu };
    head[n++] = (bench_text_pair){ "kernel", kernel };
    head[n++] = (bench_text_pair){ "compiler", BENCH_COMPILER };
    head[n++] = (bench_text_pair){ "flags", BENCH_FLAGS };
#if defined(__GLIBC__)
    head[n++] = (bench_text_pair){ "glibc", gnu_get_libc_version() };
#endif
    for (size_t i = 0; i < suite->note_count; i++) {
        head[n++] = suite->notes[i];
    }
    return n;
}

static int by_value(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double quantile(const double *sorted, size_t n, double share)
{
    double at = share * (double)(n - 1);
    size_t below = (size_t)at, above = below + 1 < n ? below + 1 : below;
    return sorted[below] + (sorted[above] - sorted[below]) * (at - (double)below);
}

/* The ratio is formed inside each round: neighbours in time share the machine's state. */
static spread ratio(const bench *suite, const bench_case *top, const bench_case *bottom)
{
    double ratios[BENCH_ROUNDS_MAX];
    const double *over = suite->seconds[top - suite->cases], *under = suite->seconds[bottom - suite->cases];
    for (size_t i = 0; i < suite->rounds; i++) {
        ratios[i] = over[i] / under[i];
    }
    qsort(ratios, suite->rounds, sizeof ratios[0], by_value);
    return (spread){ quantile(ratios, suite->rounds, 0.25), quantile(ratios, suite->rounds, 0.5),
                     quantile(ratios, suite->rounds, 0.75) };
}

static bool met(const bench_case *timed, double unit, double other)
{
    return (timed->unit_at_most == 0 || unit <= timed->unit_at_most) &&
           (timed->other_at_most == 0 || other <= timed->other_at_most) &&
           (timed->other_at_least == 0 || other >= timed->other_at_least);
}

static bool has_target(const bench_case *timed)
{
    return timed->unit_at_most != 0 || timed->other_at_most != 0 || timed->other_at_least != 0;
}

static void format_target(const bench_case *timed, char *out, size_t cap)
{
    int n = 0;
    *out = '\0';
    if (timed->unit_at_most != 0) {
        n = snprintf(out, cap, "E<=%.2f ", timed->unit_at_most);
    }
    if (timed->other_at_most != 0) {
        snprintf(out + n, cap - (size_t)n, "of<=%.2f", timed->other_at_most);
    } else if (timed->other_at_least != 0) {
        snprintf(out + n, cap - (size_t)n, "of>=%.2f", timed->other_at_least);
    }
}

static double ns_a_byte(const bench *suite, const bench_case *timed)
{
    double seconds[BENCH_ROUNDS_MAX];
    memcpy(seconds, suite->seconds[timed - suite->cases], suite->rounds * sizeof seconds[0]);
    qsort(seconds, suite->rounds, sizeof seconds[0], by_value);
    return quantile(seconds, suite->rounds, 0.5) * 1e9 / timed->bytes;
}

/* True when a target was missed; a wrong answer misses every target. */
static bool print_row(const bench *suite, const bench_case *timed)
{
    spread unit = ratio(suite, timed, timed->unit != NULL ? timed->unit : timed);
    spread other = { 0, 0, 0 };
    char against[48] = "", target[48], verdict[32] = "", bytes[32] = "";
    if (timed->other != NULL) {
        other = ratio(suite, timed, timed->other);
        snprintf(against, sizeof against, "%6.2f of %s, %s", other.median, timed->other->name, timed->other->mix_name);
    }
    format_target(timed, target, sizeof target);
    bool missed = has_target(timed) && (timed->wrong != 0 || !met(timed, unit.median, other.median));
    if (timed->wrong != 0) {
        snprintf(verdict, sizeof verdict, "wrong on %zu", timed->wrong);
    } else if (has_target(timed)) {
        snprintf(verdict, sizeof verdict, "%s", missed ? "MISSED" : "met");
    }
    if (timed->bytes != 0) {
        snprintf(bytes, sizeof bytes, "  %.2f ns a byte", ns_a_byte(suite, timed));
    }
    printf("%-26s %-12s %6.2f  %6.2f..%-6.2f %-34s %-16s %s%s\n", timed->name, timed->mix_name, unit.median, unit.lower,
           unit.upper, against, target, verdict, bytes);
    return missed;
}

size_t report_table(const bench *suite)
{
    bench_text_pair head[HEAD_LINES];
    size_t lines = head_of(suite, head), missed = 0;
    for (size_t i = 0; i < lines; i++) {
        printf("%-13s %s\n", head[i].name, head[i].value);
    }
    printf("%-13s %zu, medians of ratios formed inside a round; E = an empty call\n\n", "rounds", suite->rounds);
    printf("%-26s %-12s %6s  %-14s %-34s %-16s\n", "case", "mix", "E", "quartiles", "ratio to another case", "target");
    for (size_t i = 0; i < suite->count; i++) {
        const bench_case *timed = &suite->cases[i];
        if (timed->pass == NULL) {
            printf("%-26s %-12s not installed\n", timed->name, timed->mix_name);
        } else if (suite->chosen[i]) {
            missed += print_row(suite, timed);
        }
    }
    return missed;
}

static void json_string(FILE *out, const char *text)
{
    fputc('"', out);
    for (; *text != '\0'; text++) {
        if (*text == '"' || *text == '\\') {
            fputc('\\', out);
        }
        fputc(*text, out);
    }
    fputc('"', out);
}

static void json_ratio(FILE *out, const char *key, const bench *suite, const bench_case *top, const bench_case *bottom)
{
    spread found = ratio(suite, top, bottom);
    fprintf(out, ",\n     \"%s\": {\"case\": ", key);
    json_string(out, bottom->name);
    fprintf(out, ", \"mix\": ");
    json_string(out, bottom->mix_name);
    fprintf(out, ", \"median\": %.4f, \"lower\": %.4f, \"upper\": %.4f}", found.median, found.lower, found.upper);
}

bool report_json(const bench *suite, const char *path)
{
    FILE *out = fopen(path, "w");
    if (out == NULL) {
        return false;
    }
    bench_text_pair head[HEAD_LINES];
    size_t lines = head_of(suite, head);
    fprintf(out, "{\"schema\": %d, \"seed\": %llu, \"rounds\": %zu", JSON_SCHEMA, (unsigned long long)BENCH_SEED,
            suite->rounds);
    for (size_t i = 0; i < lines; i++) {
        fputs(",\n ", out);
        json_string(out, head[i].name);
        fputs(": ", out);
        json_string(out, head[i].value);
    }
    fputs(",\n \"cases\": [", out);
    const char *separator = "";
    for (size_t i = 0; i < suite->count; i++) {
        const bench_case *timed = &suite->cases[i];
        if (!suite->chosen[i]) {
            continue;
        }
        fprintf(out, "%s\n    {\"case\": ", separator);
        json_string(out, timed->name);
        fputs(", \"mix\": ", out);
        json_string(out, timed->mix_name);
        fprintf(out, ", \"wrong\": %zu", timed->wrong);
        if (timed->unit != NULL) {
            json_ratio(out, "unit", suite, timed, timed->unit);
        }
        if (timed->other != NULL) {
            json_ratio(out, "other", suite, timed, timed->other);
        }
        fputs(",\n     \"seconds\": [", out);
        for (size_t round = 0; round < suite->rounds; round++) {
            fprintf(out, "%s%.4e", round != 0 ? ", " : "", suite->seconds[i][round]);
        }
        fputs("]}", out);
        separator = ",";
    }
    fputs("]}\n", out);
    bool written = ferror(out) == 0;
    return fclose(out) == 0 && written;
}
