/* SPDX-License-Identifier: MIT */
#ifndef HTTPSTATUS_ENTRY_H
#define HTTPSTATUS_ENTRY_H
#include "httpstatus/registry.h"
enum httpstatus_state {
    HTTPSTATUS_STATE_UNKNOWN = 0,
    HTTPSTATUS_STATE_REGISTERED = 1,
    HTTPSTATUS_STATE_TEMPORARY = 2,
    HTTPSTATUS_STATE_UNUSED = 3,
    HTTPSTATUS_STATE_DEPRECATED = 4,
    HTTPSTATUS_STATE_OBSOLETE = 5,
    HTTPSTATUS_STATE_VENDOR = 6,
    HTTPSTATUS_STATE_FOLKLORE = 7
};
enum httpstatus_on_wire {
    HTTPSTATUS_ON_WIRE_UNKNOWN = 0,
    HTTPSTATUS_ON_WIRE_YES = 1,
    HTTPSTATUS_ON_WIRE_LOG = 2,
    HTTPSTATUS_ON_WIRE_NEVER = 3,
    HTTPSTATUS_ON_WIRE_REWRITTEN_400 = 4,
    HTTPSTATUS_ON_WIRE_IN_BODY = 5,
    HTTPSTATUS_ON_WIRE_CLIENT_INTERNAL = 6,
    HTTPSTATUS_ON_WIRE_HISTORIC = 7
};
enum httpstatus_content {
    HTTPSTATUS_CONTENT_UNKNOWN = 0,
    HTTPSTATUS_CONTENT_NONE = 1,
    HTTPSTATUS_CONTENT_EMPTY = 2,
    HTTPSTATUS_CONTENT_ALLOWED = 3,
    HTTPSTATUS_CONTENT_NOT_SENT = 4
};
enum httpstatus_redirect {
    HTTPSTATUS_REDIRECT_NONE = 0,
    HTTPSTATUS_REDIRECT_CHOICE = 1,
    HTTPSTATUS_REDIRECT_PERMANENT_MAY_BECOME_GET = 2,
    HTTPSTATUS_REDIRECT_TEMPORARY_MAY_BECOME_GET = 3,
    HTTPSTATUS_REDIRECT_OTHER_RESOURCE = 4,
    HTTPSTATUS_REDIRECT_NOT_MODIFIED = 5,
    HTTPSTATUS_REDIRECT_DEPRECATED = 6,
    HTTPSTATUS_REDIRECT_RESERVED = 7,
    HTTPSTATUS_REDIRECT_TEMPORARY_KEPT = 8,
    HTTPSTATUS_REDIRECT_PERMANENT_KEPT = 9
};
HTTPSTATUS_BEGIN
HTTPSTATUS_API int httpstatus_entry_code(const httpstatus_entry *entry);
HTTPSTATUS_API const char *httpstatus_entry_name(const httpstatus_entry *entry);
HTTPSTATUS_API const char *httpstatus_entry_reason(const httpstatus_entry *entry);
HTTPSTATUS_API int httpstatus_entry_class(const httpstatus_entry *entry);
HTTPSTATUS_API int httpstatus_entry_vendor(const httpstatus_entry *entry);
HTTPSTATUS_API int httpstatus_entry_state(const httpstatus_entry *entry);
HTTPSTATUS_API int httpstatus_entry_on_wire(const httpstatus_entry *entry);
HTTPSTATUS_API int httpstatus_entry_content(const httpstatus_entry *entry);
HTTPSTATUS_API int httpstatus_entry_redirect(const httpstatus_entry *entry);
HTTPSTATUS_API const char *httpstatus_entry_first_alias(const httpstatus_entry *entry);
HTTPSTATUS_API const char *httpstatus_entry_next_alias(const httpstatus_entry *entry, const char *alias);
HTTPSTATUS_END
#endif
