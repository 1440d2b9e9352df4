/* SPDX-License-Identifier: MIT */
#include "httpstatus/retry_policy.h"

#include "generated/tables.h"
#include "httpstatus/error.h"
#include "policy.h"
#include "sized.h"
#include "text.h"

int httpstatus_retry_policy(const char *text, size_t len, httpstatus_retry_settings *out)
{
    if (text == NULL || out == NULL) {
        return HTTPSTATUS_E_ARG;
    }
    if (!hs_output_usable(out->size, sizeof *out)) {
        return HTTPSTATUS_E_SIZE;
    }
    hs_span span = hs_span_of(text, len);
    for (size_t i = 0; i < HS_POLICY_COUNT; i++) {
        if (hs_equal(span, hs_text(hs_policies[i].name))) {
            uint32_t size = out->size;
            *out = hs_policies[i].settings;
            out->size = size;
            return HTTPSTATUS_E_NONE;
        }
    }
    return HTTPSTATUS_E_NOT_FOUND;
}

const httpstatus_retry_settings *hs_default_policy(void)
{
    return &hs_policies[HS_POLICY_DEFAULT].settings;
}

const char *httpstatus_retry_policy_name(int index)
{
    return index >= 0 && index < HS_POLICY_COUNT ? hs_text(hs_policies[index].name) : NULL;
}

const char *httpstatus_retry_policy_about(int index)
{
    return index >= 0 && index < HS_POLICY_COUNT ? hs_text(hs_policies[index].about) : NULL;
}

bool httpstatus_retry_policy_allows(const httpstatus_retry_settings *policy, int code)
{
    return policy != NULL && hs_output_usable(policy->size, sizeof *policy) && hs_has_code(policy->statuses, code);
}

int httpstatus_retry_policy_set(httpstatus_retry_settings *policy, int code, bool on)
{
    if (policy == NULL) {
        return HTTPSTATUS_E_ARG;
    }
    if (!hs_output_usable(policy->size, sizeof *policy)) {
        return HTTPSTATUS_E_SIZE;
    }
    unsigned bit = (unsigned)code - 100u;
    if (bit >= 900u) {
        return HTTPSTATUS_E_RANGE;
    }
    uint64_t mask = UINT64_C(1) << bit % 64, *word = &policy->statuses[bit / 64];
    *word = on ? *word | mask : *word & ~mask;
    return HTTPSTATUS_E_NONE;
}
