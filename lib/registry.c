/* SPDX-License-Identifier: MIT */
#include "httpstatus/registry.h"

#include "generated/tables.h"
#include "status_row.h"

const char *httpstatus_reason(int code)
{
    /* Offset 0 is the empty string: no phrase. */
    uint32_t offset = hs_row_phrase(hs_status_row(code));
    return offset != 0 ? hs_pool + offset : NULL;
}

uint32_t httpstatus_flags(int code)
{
    return hs_row_flags(hs_status_row(code));
}

bool httpstatus_is_registered(int code)
{
    return (httpstatus_flags(code) & HTTPSTATUS_FLAG_REGISTERED) != 0;
}

/* The first row of a number, whoever's it is. */
static const httpstatus_entry *first_of(int code)
{
    unsigned index = (unsigned)code - 100u;
    if (index < 500u) {
        return hs_first[index] != 0 ? &hs_entries[hs_first[index] - 1] : NULL;
    }
    /* Numbers above 599 are few and stand at the end. */
    for (size_t i = HS_FIRST_ABOVE_599; i < HS_ENTRY_COUNT; i++) {
        if (hs_entries[i].code == code) {
            return &hs_entries[i];
        }
    }
    return NULL;
}

const httpstatus_entry *httpstatus_find(int code)
{
    return httpstatus_is_registered(code) ? first_of(code) : NULL;
}

const httpstatus_entry *httpstatus_find_in(int code, int vendor)
{
    const httpstatus_entry *entry = first_of(code);
    while (entry != NULL && vendor != HTTPSTATUS_VENDOR_ANY && entry->vendor != vendor) {
        entry = httpstatus_next(entry);
        if (entry != NULL && entry->code != code) {
            entry = NULL;
        }
    }
    return entry;
}

const char *httpstatus_name(int code)
{
    const httpstatus_entry *entry = httpstatus_find(code);
    return entry != NULL ? hs_text(entry->name) : NULL;
}

const httpstatus_entry *httpstatus_first(void)
{
    return &hs_entries[0];
}

const httpstatus_entry *httpstatus_next(const httpstatus_entry *entry)
{
    size_t index = hs_index_of_entry(entry) + 1;
    return index < HS_ENTRY_COUNT ? &hs_entries[index] : NULL;
}

const char *httpstatus_registry_date(void)
{
    return HS_REGISTRY_DATE;
}
