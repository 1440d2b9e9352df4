/* SPDX-License-Identifier: MIT */
#include "httpstatus/entry.h"

#include "bytes.h"
#include "generated/tables.h"
#include "httpstatus/class.h"
#include "text.h"

int httpstatus_entry_code(const httpstatus_entry *entry)
{
    return entry != NULL ? entry->code : 0;
}

const char *httpstatus_entry_name(const httpstatus_entry *entry)
{
    return entry != NULL ? hs_text(entry->name) : NULL;
}

const char *httpstatus_entry_reason(const httpstatus_entry *entry)
{
    return entry != NULL && entry->phrase != 0 ? hs_text(entry->phrase) : NULL;
}

int httpstatus_entry_class(const httpstatus_entry *entry)
{
    return httpstatus_class_of(httpstatus_entry_code(entry));
}

int httpstatus_entry_vendor(const httpstatus_entry *entry)
{
    return entry != NULL ? entry->vendor : HTTPSTATUS_VENDOR_ANY;
}

int httpstatus_entry_state(const httpstatus_entry *entry)
{
    return entry != NULL ? entry->state : HTTPSTATUS_STATE_UNKNOWN;
}

int httpstatus_entry_on_wire(const httpstatus_entry *entry)
{
    return entry != NULL ? entry->on_wire : HTTPSTATUS_ON_WIRE_UNKNOWN;
}

int httpstatus_entry_content(const httpstatus_entry *entry)
{
    return entry != NULL ? entry->content : HTTPSTATUS_CONTENT_UNKNOWN;
}

int httpstatus_entry_redirect(const httpstatus_entry *entry)
{
    return entry != NULL ? entry->redirect : HTTPSTATUS_REDIRECT_NONE;
}

const char *httpstatus_entry_first_alias(const httpstatus_entry *entry)
{
    return entry != NULL && entry->aliases != 0 ? hs_text(entry->aliases) : NULL;
}

const char *httpstatus_entry_next_alias(const httpstatus_entry *entry, const char *alias)
{
    /* Walks the row's own list, so a pointer from elsewhere is compared and never followed. */
    for (const char *own = httpstatus_entry_first_alias(entry); own != NULL && *own != '\0'; own += strlen(own) + 1) {
        const char *after = own + strlen(own) + 1;
        if (own == alias) {
            return *after != '\0' ? after : NULL;
        }
    }
    return NULL;
}
