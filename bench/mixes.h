/* SPDX-License-Identifier: MIT */
/*
 * Inputs in random order, with a fixed seed: so many that no branch predictor learns them, from so few texts that
 * they stay in the first cache, as text does that a caller has just read.
 */

#ifndef BENCH_MIXES_H
#define BENCH_MIXES_H

#include <stddef.h>
#include <stdint.h>

#include "phrases.h"

#define BENCH_SEED UINT64_C(0x5EED)

enum { MIX_SIZE = 65536, MIX_TEXTS = 1024 };

typedef struct mix_text {
    const char *at;
    size_t len;
    int code; /* of what it was made */
} mix_text;

enum mix_change { MIX_EXACT, MIX_ANY_CASE, MIX_ONE_BYTE_CHANGED };

uint64_t mix_random(uint64_t *state);

/* Codes as busy servers answer them: 78 % are 200, the rarest .01 %. */
const int *mix_codes_zipf(void);

/* Every registered code equally often. */
const int *mix_codes_uniform(void);

/* Any int: nearly all are outside 100..599. */
const int *mix_codes_all(void);

/* Every phrase of a list equally often, as it stands or changed. */
const mix_text *mix_phrases(const phrase_list *phrases, enum mix_change change);

/* The registry's phrases of a mix of registered codes. */
const mix_text *mix_reasons(const int *codes);

/* Status lines of a mix of registered codes, with their CRLF. */
const mix_text *mix_status_lines(const int *codes);

/* IMF-fixdates of the years 1970 to 2096, each with a NUL behind it. */
#define MIX_IMF_FIXDATE "%a, %d %b %Y %H:%M:%S GMT"
const mix_text *mix_dates(void);

/* Values of Retry-After as servers send them: seconds of one to four digits, and one date in four. */
const mix_text *mix_hints(void);

/* A pass over a mix of codes: the same loop around every contestant. */
#define MIX_CODE_PASS(pass, call)                                                                                      \
    static uint64_t pass(const void *mix)                                                                              \
    {                                                                                                                  \
        const int *codes = mix;                                                                                        \
        uint64_t sum = 0;                                                                                              \
        for (size_t i = 0; i < MIX_SIZE; i++) {                                                                        \
            const int code = codes[i];                                                                                 \
            sum += (uint64_t)(uintptr_t)(call);                                                                        \
        }                                                                                                              \
        return sum;                                                                                                    \
    }

/* The same with each argument waiting for the answer before it: latency in place of throughput. */
#define MIX_CODE_CHAIN(pass, call)                                                                                     \
    static uint64_t pass(const void *mix)                                                                              \
    {                                                                                                                  \
        const int *codes = mix;                                                                                        \
        const unsigned zero = mix_zero;                                                                                \
        uint64_t answer = 0;                                                                                           \
        for (size_t i = 0; i < MIX_SIZE; i++) {                                                                        \
            const int code = codes[i] + (int)((unsigned)answer & zero);                                                \
            answer = (uint64_t)(uintptr_t)(call);                                                                      \
        }                                                                                                              \
        return answer;                                                                                                 \
    }

/* A pass over a mix of texts. */
#define MIX_TEXT_PASS(pass, call)                                                                                      \
    static uint64_t pass(const void *mix)                                                                              \
    {                                                                                                                  \
        const mix_text *texts = mix;                                                                                   \
        uint64_t sum = 0;                                                                                              \
        for (size_t i = 0; i < MIX_SIZE; i++) {                                                                        \
            const char *const text = texts[i].at;                                                                      \
            const size_t len = texts[i].len;                                                                           \
            sum += (uint64_t)(uintptr_t)(call);                                                                        \
        }                                                                                                              \
        return sum;                                                                                                    \
    }

/* A zero that the compiler does not know to be one. */
extern volatile unsigned mix_zero;

#endif
