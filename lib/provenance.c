/* SPDX-License-Identifier: MIT */
#include "httpstatus/provenance.h"

#include "generated/tables.h"

static const struct hs_entry_prose *prose_of(const httpstatus_entry *entry)
{
    size_t index = hs_index_of_entry(entry);
    return index < HS_ENTRY_COUNT ? &hs_entry_prose[index] : NULL;
}

/* Offset 0 is the empty string: nothing to say. */
static const char *prose(uint16_t offset)
{
    return offset != 0 ? hs_prose + offset : NULL;
}

int httpstatus_entry_evidence(const httpstatus_entry *entry)
{
    return entry != NULL ? entry->evidence : HTTPSTATUS_EVIDENCE_UNKNOWN;
}

const char *httpstatus_entry_source(const httpstatus_entry *entry)
{
    const struct hs_entry_prose *row = prose_of(entry);
    return row != NULL ? prose(row->source) : NULL;
}

const char *httpstatus_entry_section(const httpstatus_entry *entry)
{
    const struct hs_entry_prose *row = prose_of(entry);
    return row != NULL ? prose(row->section) : NULL;
}

const char *httpstatus_entry_url(const httpstatus_entry *entry)
{
    const struct hs_entry_prose *row = prose_of(entry);
    return row != NULL ? prose(row->url) : NULL;
}

const char *httpstatus_entry_provenance(const httpstatus_entry *entry)
{
    const struct hs_entry_prose *row = prose_of(entry);
    return row != NULL ? prose(row->provenance) : NULL;
}

const char *httpstatus_entry_meaning(const httpstatus_entry *entry)
{
    const struct hs_entry_prose *row = prose_of(entry);
    return row != NULL ? prose(row->meaning) : NULL;
}

const char *httpstatus_entry_note(const httpstatus_entry *entry)
{
    const struct hs_entry_prose *row = prose_of(entry);
    return row != NULL ? prose(row->note) : NULL;
}

int httpstatus_entry_replaced_by(const httpstatus_entry *entry)
{
    const struct hs_entry_prose *row = prose_of(entry);
    return row != NULL ? row->replaced_by : 0;
}

const char *httpstatus_entry_expires(const httpstatus_entry *entry)
{
    const struct hs_entry_prose *row = prose_of(entry);
    return row != NULL ? prose(row->expires) : NULL;
}
