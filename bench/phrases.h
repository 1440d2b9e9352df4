/* SPDX-License-Identifier: MIT */
/* The phrases of data/codes.tsv, read without the library's generator: phrases.py writes them at build time. */

#ifndef BENCH_PHRASES_H
#define BENCH_PHRASES_H

#include <stdbool.h>
#include <stddef.h>

typedef struct phrase {
    const char *text;
    int code;
} phrase;

typedef struct phrase_list {
    const phrase *rows; /* sorted, by bytes or by bytes in lower case */
    size_t count;
    bool any_case;
} phrase_list;

/* What httpstatus_from_reason() reads: IANA's phrases, letter by letter. */
extern const phrase_list phrases_exact;

/* What httpstatus_from_text() reads without further ado: phrases and aliases of all vendors, blind to case. */
extern const phrase_list phrases_any_case;

#endif
