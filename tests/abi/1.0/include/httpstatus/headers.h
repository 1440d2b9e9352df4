/* SPDX-License-Identifier: MIT */
#ifndef HTTPSTATUS_HEADERS_H
#define HTTPSTATUS_HEADERS_H
#include <stdint.h>
#include "httpstatus/codes.h"
#include "httpstatus/export.h"
#include "httpstatus/fields.h"
#define HTTPSTATUS_RESPONSE_FINDINGS_MAX 24
typedef struct httpstatus_response_findings {
    uint32_t size;
    uint32_t count;
    int32_t why[HTTPSTATUS_RESPONSE_FINDINGS_MAX];
    int32_t field[HTTPSTATUS_RESPONSE_FINDINGS_MAX];
    int32_t level[HTTPSTATUS_RESPONSE_FINDINGS_MAX];
    uint32_t directives[HTTPSTATUS_RESPONSE_FINDINGS_MAX];
} httpstatus_response_findings;
#define HTTPSTATUS_RESPONSE_FINDINGS_INIT \
    { \
        sizeof(httpstatus_response_findings), 0, { 0 }, { 0 }, { 0 }, \
        { \
            0 \
        } \
    }
HTTPSTATUS_BEGIN
HTTPSTATUS_API int httpstatus_response_check(const httpstatus_response_facts *facts, httpstatus_response_findings *out);
HTTPSTATUS_END
#endif
