/* SPDX-License-Identifier: MIT */
/* The answers of a call. */

#ifndef HTTPSTATUS_LIB_SCAN_ANSWERS_H
#define HTTPSTATUS_LIB_SCAN_ANSWERS_H

#include "httpstatus/scan.h"

enum { HS_NO_SUBSTATUS = 0xffff };

/* A newer caller's answers are larger than ours: they stand size bytes apart. */
typedef struct hs_answers {
    char *next;
    size_t size, n, cap;
} hs_answers;

static inline httpstatus_scan_line *hs_answer_add(hs_answers *out)
{
    httpstatus_scan_line *line = (httpstatus_scan_line *)(void *)out->next;
    line->size = (uint32_t)out->size;
    out->next += out->size;
    out->n++;
    return line;
}

#endif
