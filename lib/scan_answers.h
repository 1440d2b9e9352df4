/* SPDX-License-Identifier: MIT */
/* Where the answers of a call go. */

#ifndef HTTPSTATUS_LIB_SCAN_ANSWERS_H
#define HTTPSTATUS_LIB_SCAN_ANSWERS_H

#include <stdbool.h>

#include "httpstatus/scan.h"

enum { HS_NO_SUBSTATUS = 0xffff };

/* A count of each status, or rows. A newer caller's rows are larger than ours: they stand size bytes apart. */
typedef struct hs_answers {
    uint64_t *counts; /* NULL for rows */
    char *next;
    size_t size, n, cap; /* of rows */
} hs_answers;

static inline bool hs_answers_full(const hs_answers *out)
{
    return out->n == out->cap;
}

static inline httpstatus_scan_line *hs_answer_add(hs_answers *out)
{
    httpstatus_scan_line *line = (httpstatus_scan_line *)(void *)out->next;
    line->size = (uint32_t)out->size;
    out->next += out->size;
    out->n++;
    return line;
}

#endif
