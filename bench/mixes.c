/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* gmtime_r */
#include "mixes.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "httpstatus/registry.h"

volatile unsigned mix_zero;

/* splitmix64: a fixed seed gives the same mixes everywhere. */
uint64_t mix_random(uint64_t *state)
{
    uint64_t z = *state += UINT64_C(0x9E3779B97F4A7C15);
    z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
    return z ^ z >> 31;
}

static void *allocate(size_t count, size_t size)
{
    void *memory = calloc(count, size);
    if (memory == NULL) {
        fprintf(stderr, "bench: out of memory\n");
        exit(EXIT_FAILURE);
    }
    return memory;
}

const int *mix_codes_zipf(void)
{
    static const struct {
        int code;
        unsigned share; /* hundredths of a percent */
    } shares[] = {
        { 200, 7800 }, { 304, 800 }, { 404, 400 }, { 301, 250 }, { 302, 200 }, { 206, 120 }, { 403, 80 }, { 499, 60 },
        { 500, 50 },   { 503, 40 },  { 401, 40 },  { 204, 40 },  { 502, 30 },  { 429, 30 },  { 400, 30 }, { 201, 20 },
        { 405, 5 },    { 504, 5 },   { 101, 4 },   { 307, 4 },   { 308, 3 },   { 410, 2 },   { 416, 2 },  { 413, 1 },
    };
    enum { COUNT = sizeof shares / sizeof shares[0] };
    unsigned total = 0;
    for (size_t i = 0; i < COUNT; i++) {
        total += shares[i].share;
    }
    int *codes = allocate(MIX_SIZE, sizeof *codes);
    uint64_t seed = BENCH_SEED;
    for (size_t i = 0; i < MIX_SIZE; i++) {
        unsigned drawn = (unsigned)(mix_random(&seed) % total);
        size_t at = 0;
        while (drawn >= shares[at].share) {
            drawn -= shares[at++].share;
        }
        codes[i] = shares[at].code;
    }
    return codes;
}

const int *mix_codes_uniform(void)
{
    int registered[500];
    size_t count = 0;
    for (int code = 100; code <= 599; code++) {
        if (httpstatus_is_registered(code)) {
            registered[count++] = code;
        }
    }
    int *codes = allocate(MIX_SIZE, sizeof *codes);
    uint64_t seed = BENCH_SEED;
    for (size_t i = 0; i < MIX_SIZE; i++) {
        codes[i] = registered[mix_random(&seed) % count];
    }
    return codes;
}

const int *mix_codes_all(void)
{
    int *codes = allocate(MIX_SIZE, sizeof *codes);
    uint64_t seed = BENCH_SEED;
    for (size_t i = 0; i < MIX_SIZE; i++) {
        uint32_t bits = (uint32_t)mix_random(&seed);
        memcpy(&codes[i], &bits, sizeof bits);
    }
    return codes;
}

static void change_text(char *text, size_t len, enum mix_change change, uint64_t *seed)
{
    if (change == MIX_ANY_CASE) {
        for (size_t i = 0; i < len; i++) {
            unsigned char c = (unsigned char)text[i];
            text[i] = (char)(mix_random(seed) % 2 != 0 ? toupper(c) : tolower(c));
        }
    } else if (change == MIX_ONE_BYTE_CHANGED) {
        size_t at;
        do {
            at = mix_random(seed) % len;
        } while (!isalpha((unsigned char)text[at]));
        /* 1 to 25 letters on, so never the same one, whatever its case. */
        int letter = tolower((unsigned char)text[at]) - 'a';
        text[at] = (char)('a' + (letter + 1 + (int)(mix_random(seed) % 25)) % 26);
    }
}

static const mix_text *draw_texts(const mix_text *pool, uint64_t *seed)
{
    mix_text *texts = allocate(MIX_SIZE, sizeof *texts);
    for (size_t i = 0; i < MIX_SIZE; i++) {
        texts[i] = pool[mix_random(seed) % MIX_TEXTS];
    }
    return texts;
}

const mix_text *mix_phrases(const phrase_list *phrases, enum mix_change change)
{
    static const size_t longest = 64;
    uint64_t seed = BENCH_SEED;
    mix_text pool[MIX_TEXTS];
    char *bytes = allocate(MIX_TEXTS, longest);
    for (size_t i = 0; i < MIX_TEXTS; i++, bytes += longest) {
        const phrase *row = &phrases->rows[mix_random(&seed) % phrases->count];
        pool[i] = (mix_text){ bytes, strlen(row->text), change == MIX_ONE_BYTE_CHANGED ? 0 : row->code };
        memcpy(bytes, row->text, pool[i].len);
        change_text(bytes, pool[i].len, change, &seed);
    }
    return draw_texts(pool, &seed);
}

static const char *reason_or_empty(int code)
{
    const char *reason = httpstatus_reason(code);
    return reason != NULL ? reason : "";
}

const mix_text *mix_reasons(const int *codes)
{
    mix_text *texts = allocate(MIX_SIZE, sizeof *texts);
    for (size_t i = 0; i < MIX_SIZE; i++) {
        const char *reason = reason_or_empty(codes[i]);
        texts[i] = (mix_text){ reason, strlen(reason), *reason != '\0' ? codes[i] : 0 };
    }
    return texts;
}

const mix_text *mix_status_lines(const int *codes)
{
    enum { LINE_MAX = 96 };
    char *lines = allocate(600, LINE_MAX);
    mix_text *texts = allocate(MIX_SIZE, sizeof *texts);
    for (size_t i = 0; i < MIX_SIZE; i++) {
        char *line = lines + codes[i] * LINE_MAX;
        int len = snprintf(line, LINE_MAX, "HTTP/1.1 %d %s\r\n", codes[i], reason_or_empty(codes[i]));
        texts[i] = (mix_text){ line, (size_t)len, codes[i] };
    }
    return texts;
}

enum { DATE_MAX = 32 };

/* The C library writes the dates: the library under test is asked for nothing. */
static size_t put_date(char *out, uint64_t *seed)
{
    static const uint64_t year_2097_s = UINT64_C(46387) * 86400;
    time_t when = (time_t)(mix_random(seed) % year_2097_s);
    struct tm fields;
    return gmtime_r(&when, &fields) != NULL ? strftime(out, DATE_MAX, MIX_IMF_FIXDATE, &fields) : 0;
}

static const mix_text *mix_made(size_t (*put)(char *out, uint64_t *seed))
{
    uint64_t seed = BENCH_SEED;
    mix_text pool[MIX_TEXTS];
    char *bytes = allocate(MIX_TEXTS, DATE_MAX);
    for (size_t i = 0; i < MIX_TEXTS; i++, bytes += DATE_MAX) {
        pool[i] = (mix_text){ bytes, put(bytes, &seed), 0 };
    }
    return draw_texts(pool, &seed);
}

const mix_text *mix_dates(void)
{
    return mix_made(put_date);
}

static size_t put_hint(char *out, uint64_t *seed)
{
    static const unsigned below[] = { 10, 100, 1000, 10000 };
    uint64_t drawn = mix_random(seed);
    if (drawn % 4 == 0) {
        return put_date(out, seed);
    }
    return (size_t)snprintf(out, DATE_MAX, "%u", (unsigned)(drawn >> 8) % below[drawn >> 4 & 3]);
}

const mix_text *mix_hints(void)
{
    return mix_made(put_hint);
}
