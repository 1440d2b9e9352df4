/* SPDX-License-Identifier: MIT */
#include "httpstatus/method.h"

#include "generated/tables.h"
#include "text.h"

/* Methods are numbered from 1 in the order of their rows. */
static const struct hs_method *method_row(int method)
{
    return method >= 1 && method <= HS_METHOD_COUNT ? &hs_methods[method - 1] : NULL;
}

int httpstatus_method_from_text(const char *text, size_t len)
{
    hs_span span = hs_span_of(text, len);
    for (int method = 1; method <= HS_METHOD_COUNT; method++) {
        if (hs_equal(span, httpstatus_method_name(method))) {
            return method;
        }
    }
    return HTTPSTATUS_METHOD_UNKNOWN;
}

const char *httpstatus_method_name(int method)
{
    const struct hs_method *row = method_row(method);
    return row != NULL ? hs_text(row->name) : NULL;
}

bool httpstatus_method_is_safe(int method)
{
    const struct hs_method *row = method_row(method);
    return row != NULL && row->safe != 0;
}

bool httpstatus_method_is_idempotent(int method)
{
    const struct hs_method *row = method_row(method);
    return row != NULL && row->idempotent != 0;
}

bool httpstatus_method_is_sendable(int method)
{
    const struct hs_method *row = method_row(method);
    return row != NULL && row->sendable != 0;
}

int httpstatus_method_caching(int method)
{
    const struct hs_method *row = method_row(method);
    return row != NULL ? row->caching : HTTPSTATUS_CACHING_UNKNOWN;
}
