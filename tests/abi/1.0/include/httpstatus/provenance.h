/* SPDX-License-Identifier: MIT */
#ifndef HTTPSTATUS_PROVENANCE_H
#define HTTPSTATUS_PROVENANCE_H
#include "httpstatus/registry.h"
enum httpstatus_evidence {
    HTTPSTATUS_EVIDENCE_UNKNOWN = 0,
    HTTPSTATUS_EVIDENCE_PRIMARY = 1,
    HTTPSTATUS_EVIDENCE_AGREED = 2,
    HTTPSTATUS_EVIDENCE_SINGLE = 3
};
HTTPSTATUS_BEGIN
HTTPSTATUS_API int httpstatus_entry_evidence(const httpstatus_entry *entry);
HTTPSTATUS_API const char *httpstatus_entry_source(const httpstatus_entry *entry);
HTTPSTATUS_API const char *httpstatus_entry_section(const httpstatus_entry *entry);
HTTPSTATUS_API const char *httpstatus_entry_url(const httpstatus_entry *entry);
HTTPSTATUS_API const char *httpstatus_entry_provenance(const httpstatus_entry *entry);
HTTPSTATUS_API const char *httpstatus_entry_meaning(const httpstatus_entry *entry);
HTTPSTATUS_API const char *httpstatus_entry_note(const httpstatus_entry *entry);
HTTPSTATUS_API int httpstatus_entry_replaced_by(const httpstatus_entry *entry);
HTTPSTATUS_API const char *httpstatus_entry_expires(const httpstatus_entry *entry);
HTTPSTATUS_END
#endif
