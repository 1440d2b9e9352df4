/* SPDX-License-Identifier: MIT */
#include "httpstatus/vendor.h"

#include "generated/tables.h"
#include "text.h"

/* Vendors are numbered from 1 in the order of their rows. */
static const struct hs_vendor *vendor_row(int vendor)
{
    return vendor >= 1 && vendor <= HS_VENDOR_COUNT ? &hs_vendors[vendor - 1] : NULL;
}

const char *httpstatus_vendor_name(int vendor)
{
    const struct hs_vendor *row = vendor_row(vendor);
    return row != NULL ? hs_text(row->name) : NULL;
}

const char *httpstatus_vendor_title(int vendor)
{
    const struct hs_vendor *row = vendor_row(vendor);
    return row != NULL ? hs_text(row->title) : NULL;
}

const char *httpstatus_vendor_url(int vendor)
{
    const struct hs_vendor *row = vendor_row(vendor);
    return row != NULL && hs_text(row->url)[0] != '\0' ? hs_text(row->url) : NULL;
}

int httpstatus_vendor_by_name(const char *text, size_t len)
{
    hs_span span = hs_span_of(text, len);
    for (int vendor = 1; vendor <= HS_VENDOR_COUNT; vendor++) {
        if (hs_equal_folded(span, httpstatus_vendor_name(vendor)) ||
            hs_equal_folded(span, httpstatus_vendor_title(vendor))) {
            return vendor;
        }
    }
    return HTTPSTATUS_VENDOR_ANY;
}
