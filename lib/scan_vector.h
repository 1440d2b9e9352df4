/* SPDX-License-Identifier: MIT */
/* 64 bytes as bits, where every machine of its kind has vectors; chosen when the library is built. */

#ifndef HTTPSTATUS_LIB_SCAN_VECTOR_H
#define HTTPSTATUS_LIB_SCAN_VECTOR_H

#if defined(__SSE2__) && __STDC_HOSTED__

#include <emmintrin.h>
#include <stdbool.h>
#include <stdint.h>

#define HS_HAS_BLOCKS 1

typedef struct hs_block {
    __m128i part[4];
} hs_block;

static inline hs_block hs_block_load(const char *at)
{
    const __m128i *parts = (const __m128i *)(const void *)at;
    hs_block b = { { _mm_loadu_si128(parts), _mm_loadu_si128(parts + 1), _mm_loadu_si128(parts + 2),
                     _mm_loadu_si128(parts + 3) } };
    return b;
}

static inline uint64_t hs_block_bits(__m128i a, __m128i b, __m128i c, __m128i d)
{
    return (uint64_t)(uint32_t)_mm_movemask_epi8(a) | (uint64_t)(uint32_t)_mm_movemask_epi8(b) << 16 |
           (uint64_t)(uint32_t)_mm_movemask_epi8(c) << 32 | (uint64_t)(uint32_t)_mm_movemask_epi8(d) << 48;
}

/* A bit for each byte that is c, the first byte lowest. */
static inline uint64_t hs_block_equal(const hs_block *b, char c)
{
    __m128i all = _mm_set1_epi8(c);
    return hs_block_bits(_mm_cmpeq_epi8(b->part[0], all), _mm_cmpeq_epi8(b->part[1], all),
                         _mm_cmpeq_epi8(b->part[2], all), _mm_cmpeq_epi8(b->part[3], all));
}

/* Moved so that 9 is the largest number of a signed byte, and what is above it a negative one. */
static inline __m128i hs_digits(__m128i part)
{
    return _mm_cmpgt_epi8(_mm_add_epi8(part, _mm_set1_epi8(INT8_MAX - '9')), _mm_set1_epi8(INT8_MAX - 10));
}

static inline uint64_t hs_block_digits(const hs_block *b)
{
    return hs_block_bits(hs_digits(b->part[0]), hs_digits(b->part[1]), hs_digits(b->part[2]), hs_digits(b->part[3]));
}

/* The same of 32 bytes. */
typedef struct hs_half {
    __m128i part[2];
} hs_half;

enum { HS_HALF_BYTES = 32 };

static inline hs_half hs_half_load(const char *at)
{
    const __m128i *parts = (const __m128i *)(const void *)at;
    hs_half b = { { _mm_loadu_si128(parts), _mm_loadu_si128(parts + 1) } };
    return b;
}

static inline uint32_t hs_half_bits(__m128i a, __m128i b)
{
    return (uint32_t)_mm_movemask_epi8(a) | (uint32_t)_mm_movemask_epi8(b) << 16;
}

static inline uint32_t hs_half_equal(const hs_half *b, char c)
{
    __m128i all = _mm_set1_epi8(c);
    return hs_half_bits(_mm_cmpeq_epi8(b->part[0], all), _mm_cmpeq_epi8(b->part[1], all));
}

static inline uint32_t hs_half_digits(const hs_half *b)
{
    return hs_half_bits(hs_digits(b->part[0]), hs_digits(b->part[1]));
}

/* Whether any of many blocks has a byte. */
typedef __m128i hs_bytes;

static inline hs_bytes hs_bytes_none(void)
{
    return _mm_setzero_si128();
}

static inline hs_bytes hs_bytes_or_equal(hs_bytes bytes, const hs_block *b, char c)
{
    __m128i all = _mm_set1_epi8(c);
    __m128i left = _mm_or_si128(_mm_cmpeq_epi8(b->part[0], all), _mm_cmpeq_epi8(b->part[1], all));
    __m128i right = _mm_or_si128(_mm_cmpeq_epi8(b->part[2], all), _mm_cmpeq_epi8(b->part[3], all));
    return _mm_or_si128(bytes, _mm_or_si128(left, right));
}

static inline bool hs_bytes_any(hs_bytes bytes)
{
    return _mm_movemask_epi8(bytes) != 0;
}

#else

#define HS_HAS_BLOCKS 0

#endif

#endif
