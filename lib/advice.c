/* SPDX-License-Identifier: MIT */
#include "httpstatus/advice.h"

#include "generated/tables.h"

static const struct hs_entry_prose *prose_of(int code)
{
    const httpstatus_entry *entry = httpstatus_find(code);
    return entry != NULL ? &hs_entry_prose[hs_index_of_entry(entry)] : NULL;
}

const char *httpstatus_description(int code)
{
    const struct hs_entry_prose *row = prose_of(code);
    return row != NULL ? hs_prose + row->meaning : NULL;
}

const char *httpstatus_scenario(int code)
{
    const struct hs_entry_prose *row = prose_of(code);
    return row != NULL ? hs_prose + row->scenario : NULL;
}

const char *httpstatus_advice(int code, int audience)
{
    const struct hs_entry_prose *row = prose_of(code);
    if (row == NULL) {
        return NULL;
    }
    switch (audience) {
    case HTTPSTATUS_AUDIENCE_CLIENT:
        return hs_prose + row->client;
    case HTTPSTATUS_AUDIENCE_OPERATOR:
        return hs_prose + row->operator_;
    default:
        return NULL;
    }
}
