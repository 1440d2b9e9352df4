/* SPDX-License-Identifier: MIT */
#ifndef HTTPSTATUS_RETRY_PLAN_H
#define HTTPSTATUS_RETRY_PLAN_H
#include <stddef.h>
#include <stdint.h>
#include "httpstatus/export.h"
#include "httpstatus/retry.h"
enum httpstatus_audit_finding {
    HTTPSTATUS_AUDIT_MAY_APPLY_TWICE = 1,
    HTTPSTATUS_AUDIT_CANNOT_HEAL = 2,
    HTTPSTATUS_AUDIT_NEEDS_CHANGE = 4,
    HTTPSTATUS_AUDIT_NEEDS_PERSON = 8,
    HTTPSTATUS_AUDIT_FORBIDDEN = 16,
    HTTPSTATUS_AUDIT_HINT_IGNORED = 32,
    HTTPSTATUS_AUDIT_CAP_BELOW_USUAL_HINT = 64,
    HTTPSTATUS_AUDIT_EARLIER_THAN_ASKED = 128,
    HTTPSTATUS_AUDIT_LOCAL_CODE = 256,
    HTTPSTATUS_AUDIT_ABOVE_599 = 512,
    HTTPSTATUS_AUDIT_NO_JITTER = 1024,
    HTTPSTATUS_AUDIT_UNBOUNDED = 2048,
    HTTPSTATUS_AUDIT_ALLOWED_BUT_ABSENT = 4096
};
HTTPSTATUS_BEGIN
HTTPSTATUS_API int httpstatus_retry_plan(const httpstatus_retry_settings *policy, const httpstatus_retry_facts *first,
                                         httpstatus_retry_verdict *steps, size_t cap);
HTTPSTATUS_API int httpstatus_retry_audit(const httpstatus_retry_settings *policy, int code, uint32_t *out_findings);
HTTPSTATUS_API const char *httpstatus_audit_text(uint32_t finding);
HTTPSTATUS_API uint64_t httpstatus_retry_amplification(const httpstatus_retry_settings *policy, int layers);
HTTPSTATUS_END
#endif
