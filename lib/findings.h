/* SPDX-License-Identifier: MIT */
/* How the checks of a response report. */

#ifndef HTTPSTATUS_LIB_FINDINGS_H
#define HTTPSTATUS_LIB_FINDINGS_H

#include <stdbool.h>

#include "httpstatus/headers.h"
#include "httpstatus/why.h"

static inline void hs_found(httpstatus_response_findings *out, int why, int field, int level, uint32_t directives)
{
    if (out->count < HTTPSTATUS_RESPONSE_FINDINGS_MAX) {
        out->why[out->count] = why;
        out->field[out->count] = field;
        out->level[out->count] = level;
        out->directives[out->count] = directives;
        out->count++;
    }
}

static inline bool hs_has_field(const httpstatus_response_facts *r, int field)
{
    return (r->fields >> field & 1) != 0;
}

#pragma GCC visibility push(hidden)

/* What the fields about caching say against each other and against the code. */
void hs_check_caching(const httpstatus_response_facts *facts, httpstatus_response_findings *out);

#pragma GCC visibility pop

#endif
