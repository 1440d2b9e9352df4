/* SPDX-License-Identifier: MIT */
/* Arrays of codes. The unit is no empty call here but reading the array once: the sum of its 64-bit words. */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness.h"
#include "httpstatus/bulk.h"
#include "httpstatus/class.h"
#include "httpstatus/registry.h"
#include "mixes.h"

enum { ROW_BYTES = 4, WORD_CODES = sizeof(uint64_t) / sizeof(uint16_t) };

typedef struct code_array {
    size_t n;
    uint16_t *codes, *parsed;
    uint8_t *classes;
    uint32_t *flags;
    char *text; /* "200\n404\n...": n rows */
} code_array;

static uint64_t pass_sum(const void *mix)
{
    const code_array *array = mix;
    uint64_t sum = 0;
    for (size_t i = 0; i < array->n; i += WORD_CODES) {
        uint64_t word;
        memcpy(&word, array->codes + i, sizeof word);
        sum += word;
    }
    return sum;
}

static uint64_t pass_class(const void *mix)
{
    const code_array *array = mix;
    return (uint64_t)httpstatus_bulk_class(array->codes, array->n, array->classes) + array->classes[array->n - 1];
}

static uint64_t pass_flags(const void *mix)
{
    const code_array *array = mix;
    return (uint64_t)httpstatus_bulk_flags(array->codes, array->n, array->flags) + array->flags[array->n - 1];
}

static uint64_t pass_histogram(const void *mix)
{
    const code_array *array = mix;
    uint64_t counts[HTTPSTATUS_BULK_SLOTS] = { 0 };
    return (uint64_t)httpstatus_bulk_histogram(array->codes, array->n, counts) + counts[200];
}

static uint64_t pass_parse(const void *mix)
{
    const code_array *array = mix;
    size_t pos = 0;
    return httpstatus_bulk_parse(array->text, array->n * ROW_BYTES, &pos, array->parsed, array->n);
}

/* The plain forms of the same. */

static uint64_t pass_one_table(const void *mix)
{
    const code_array *array = mix;
    uint64_t counts[HTTPSTATUS_BULK_SLOTS] = { 0 };
    for (size_t i = 0; i < array->n; i++) {
        counts[array->codes[i] < HTTPSTATUS_BULK_OTHER ? array->codes[i] : HTTPSTATUS_BULK_OTHER]++;
    }
    return counts[200];
}

static uint64_t pass_class_calls(const void *mix)
{
    const code_array *array = mix;
    for (size_t i = 0; i < array->n; i++) {
        array->classes[i] = (uint8_t)httpstatus_class_of(array->codes[i]);
    }
    return array->classes[array->n - 1];
}

static uint64_t pass_flags_calls(const void *mix)
{
    const code_array *array = mix;
    for (size_t i = 0; i < array->n; i++) {
        array->flags[i] = httpstatus_flags(array->codes[i]);
    }
    return array->flags[array->n - 1];
}

static uint64_t pass_byte_by_byte(const void *mix)
{
    const code_array *array = mix;
    size_t n = 0;
    unsigned number = 0, digits = 0;
    for (size_t at = 0; at < array->n * ROW_BYTES; at++) {
        unsigned digit = (unsigned char)array->text[at] - (unsigned)'0';
        if (digit <= 9) {
            number = number * 10 + digit;
            digits++;
        } else if (array->text[at] == '\n') {
            array->parsed[n++] = (uint16_t)(digits == 3 ? number : 0);
            number = digits = 0;
        } else {
            digits = ROW_BYTES;
        }
    }
    return n;
}

static void *need(size_t size)
{
    void *memory = malloc(size);
    if (memory == NULL) {
        fprintf(stderr, "bench_bulk: out of memory\n");
        exit(EXIT_FAILURE);
    }
    memset(memory, 0, size);
    return memory;
}

static code_array *array_of(const int *mix, size_t n)
{
    code_array *array = need(sizeof *array);
    array->n = n;
    array->codes = need(n * sizeof *array->codes);
    array->parsed = need(n * sizeof *array->parsed);
    array->classes = need(n);
    array->flags = need(n * sizeof *array->flags);
    array->text = need(n * ROW_BYTES + 1);
    for (size_t i = 0; i < n; i++) {
        array->codes[i] = (uint16_t)mix[i % MIX_SIZE];
        snprintf(array->text + i * ROW_BYTES, ROW_BYTES + 1, "%03u\n", array->codes[i] % 1000u);
    }
    return array;
}

static size_t count_wrong_classes(const code_array *array)
{
    size_t wrong = 0;
    pass_class(array);
    for (size_t i = 0; i < array->n; i++) {
        wrong += array->classes[i] != httpstatus_class_of(array->codes[i]);
    }
    return wrong;
}

static size_t count_wrong_flags(const code_array *array)
{
    size_t wrong = 0;
    pass_flags(array);
    for (size_t i = 0; i < array->n; i++) {
        wrong += array->flags[i] != httpstatus_flags(array->codes[i]);
    }
    return wrong;
}

static size_t count_wrong_numbers(const code_array *array)
{
    size_t wrong = pass_parse(array) != array->n;
    for (size_t i = 0; i < array->n; i++) {
        wrong += array->parsed[i] != array->codes[i] % 1000u;
    }
    return wrong;
}

static bench_case *add(bench *suite, const char *name, const char *mix_name, bench_pass *pass, const code_array *array,
                       const bench_case *unit)
{
    bench_case *added = bench_add(suite, name, mix_name, pass, array);
    added->unit = unit;
    return added;
}

/* A plain form beside ours, which is to be so many times as fast. */
static void add_plain(bench *suite, const char *name, bench_pass *pass, const bench_case *ours, double at_least)
{
    bench_case *added = add(suite, name, ours->mix_name, pass, ours->mix, ours->unit);
    added->other = ours;
    added->other_at_least = at_least;
}

static void add_array(bench *suite, const char *mix_name, const code_array *array, bool streams)
{
    /* Targets for arrays that come from memory; in the second cache nothing is as fast as a sum. */
    const double class_at_most = streams ? 1.33 : 0, flags_at_most = streams ? 4.35 : 0;
    const bench_case *unit = add(suite, "sum of the words", mix_name, pass_sum, array, NULL);
    bench_case *ours = add(suite, "bulk_class", mix_name, pass_class, array, unit);
    ours->unit_at_most = class_at_most;
    ours->wrong = count_wrong_classes(array);
    add_plain(suite, "class_of, called", pass_class_calls, ours, 0);
    ours = add(suite, "bulk_flags", mix_name, pass_flags, array, unit);
    ours->unit_at_most = flags_at_most;
    ours->wrong = count_wrong_flags(array);
    add_plain(suite, "flags, called", pass_flags_calls, ours, 0);
    ours = add(suite, "bulk_histogram", mix_name, pass_histogram, array, unit);
    add_plain(suite, "one table", pass_one_table, ours, 2.5);
    ours = add(suite, "bulk_parse", mix_name, pass_parse, array, unit);
    ours->wrong = count_wrong_numbers(array);
    add_plain(suite, "byte by byte", pass_byte_by_byte, ours, 2.2);
}

static void add_cases(bench *suite)
{
    enum { LARGE = 128 * MIX_SIZE };
    add_array(suite, "zipf, 128 KiB", array_of(mix_codes_zipf(), MIX_SIZE), false);
    add_array(suite, "zipf, 16 MiB", array_of(mix_codes_zipf(), LARGE), true);
    add_array(suite, "all ints, 128 KiB", array_of(mix_codes_all(), MIX_SIZE), false);
}

int main(int argc, char **argv)
{
    return bench_main(argc, argv, "bulk", add_cases);
}
