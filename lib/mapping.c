/* SPDX-License-Identifier: MIT */
#include "httpstatus/mapping.h"

#include "generated/tables.h"
#include "httpstatus/class.h"
#include "text.h"

int httpstatus_to_grpc(int code)
{
    if (httpstatus_is_informational(code)) {
        return -1;
    }
    const struct hs_grpc_from_http *row = hs_grpc_from_http;
    while (row->http != 0 && row->http != code) {
        row++;
    }
    return row->grpc;
}

static const struct hs_grpc *grpc_row(int grpc)
{
    return grpc >= 0 && grpc < HS_GRPC_COUNT ? &hs_grpcs[grpc] : NULL;
}

int httpstatus_from_grpc(int grpc)
{
    const struct hs_grpc *row = grpc_row(grpc);
    return row != NULL ? row->http : hs_grpcs[HTTPSTATUS_GRPC_UNKNOWN].http;
}

const char *httpstatus_grpc_name(int grpc)
{
    const struct hs_grpc *row = grpc_row(grpc);
    return row != NULL ? hs_text(row->name) : NULL;
}

int httpstatus_grpc_from_text(const char *text, size_t len)
{
    hs_span span = hs_span_of(text, len), digits = span;
    int number;
    if (hs_take_digits(&digits, 2, &number) != 0) {
        bool padded = digits.at - span.at == 2 && *span.at == '0';
        return digits.at == digits.end && !padded && number < HS_GRPC_COUNT ? number : -1;
    }
    for (int grpc = 0; grpc < HS_GRPC_COUNT; grpc++) {
        if (hs_equal_folded(span, httpstatus_grpc_name(grpc))) {
            return grpc;
        }
    }
    return hs_equal_folded(span, "canceled") ? HTTPSTATUS_GRPC_CANCELLED : -1;
}

/* Error types are numbered from 1 in the order of their rows. */
static const struct hs_proxy_error *proxy_error_row(int error)
{
    return error >= 1 && error <= HS_PROXY_ERROR_COUNT ? &hs_proxy_errors[error - 1] : NULL;
}

int httpstatus_proxy_error_find(const char *text, size_t len)
{
    hs_span span = hs_span_of(text, len);
    for (int error = 1; error <= HS_PROXY_ERROR_COUNT; error++) {
        if (hs_equal(span, httpstatus_proxy_error_name(error))) {
            return error;
        }
    }
    return HTTPSTATUS_PROXY_ERROR_UNKNOWN;
}

const char *httpstatus_proxy_error_name(int error)
{
    const struct hs_proxy_error *row = proxy_error_row(error);
    return row != NULL ? hs_text(row->name) : NULL;
}

int httpstatus_proxy_error_status(int error)
{
    const struct hs_proxy_error *row = proxy_error_row(error);
    return row != NULL ? row->status : 0;
}

bool httpstatus_proxy_error_is_intermediary_only(int error)
{
    const struct hs_proxy_error *row = proxy_error_row(error);
    return row != NULL && row->intermediary_only != 0;
}

const char *httpstatus_proxy_error_source(int error)
{
    const struct hs_proxy_error *row = proxy_error_row(error);
    return row != NULL ? hs_text(row->source) : NULL;
}

int httpstatus_from_coap(int coap, uint32_t facts)
{
    /* Of one code the row with a condition stands before the row without. */
    for (size_t i = 0; i < HS_COAP_COUNT; i++) {
        if (hs_coaps[i].code == coap && (hs_coaps[i].when & facts) == hs_coaps[i].when) {
            return hs_coaps[i].http;
        }
    }
    /* An unrecognised error is the generic one of its class (RFC 7252, section 5.9); there is no generic success. */
    int class_digit = coap / 32;
    return class_digit == 4 || class_digit == 5 ? class_digit * 100 : 0;
}

int httpstatus_to_coap(int code)
{
    for (size_t i = 0; i < HS_COAP_COUNT; i++) {
        if (hs_coaps[i].inverse == code && code != 0) {
            return hs_coaps[i].code;
        }
    }
    /* CoAP has the generic 4.00 and 5.00, and none for the other classes (RFC 7252, section 5.9). */
    int effective_class = httpstatus_class_of(httpstatus_effective(code));
    return effective_class >= HTTPSTATUS_CLASS_CLIENT_ERROR ? effective_class << 5 : 0;
}

int httpstatus_coap_from_text(const char *text, size_t len)
{
    hs_span span = hs_span_of(text, len);
    int class_digit, detail;
    bool fits = hs_take_digits(&span, 1, &class_digit) == 1 && hs_take(&span, '.') &&
                hs_take_digits(&span, 2, &detail) == 2 && span.at == span.end;
    if (!fits || detail > 31 || (class_digit != 2 && class_digit != 4 && class_digit != 5)) {
        return 0;
    }
    return class_digit << 5 | detail;
}
