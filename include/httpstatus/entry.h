/* SPDX-License-Identifier: MIT */
/**
 * @file
 * Reading a row of the registry: one meaning of one number.
 * Pure and thread-safe; static strings; nothing to free. NULL is a legal row: its answers are 0 and NULL.
 */

#ifndef HTTPSTATUS_ENTRY_H
#define HTTPSTATUS_ENTRY_H

#include "httpstatus/registry.h"

/** What has become of a number. */
enum httpstatus_state {
    HTTPSTATUS_STATE_UNKNOWN = 0,
    HTTPSTATUS_STATE_REGISTERED = 1, /**< in the IANA registry, in use */
    HTTPSTATUS_STATE_TEMPORARY = 2,  /**< in the IANA registry until httpstatus_entry_expires() */
    HTTPSTATUS_STATE_UNUSED = 3,     /**< in the IANA registry, reserved, without a meaning */
    HTTPSTATUS_STATE_DEPRECATED = 4, /**< still defined, not to be used */
    HTTPSTATUS_STATE_OBSOLETE = 5,   /**< was defined once */
    HTTPSTATUS_STATE_VENDOR = 6,     /**< a vendor's own */
    HTTPSTATUS_STATE_FOLKLORE = 7    /**< told of, without a vendor that owns it */
};

/** Whether anybody receives the number. */
enum httpstatus_on_wire {
    HTTPSTATUS_ON_WIRE_UNKNOWN = 0,
    HTTPSTATUS_ON_WIRE_YES = 1,
    HTTPSTATUS_ON_WIRE_LOG = 2,             /**< only written to logs */
    HTTPSTATUS_ON_WIRE_NEVER = 3,           /**< internal; the connection is closed instead */
    HTTPSTATUS_ON_WIRE_REWRITTEN_400 = 4,   /**< logged, while the client receives 400 */
    HTTPSTATUS_ON_WIRE_IN_BODY = 5,         /**< a number inside the content of another status */
    HTTPSTATUS_ON_WIRE_CLIENT_INTERNAL = 6, /**< made up by a client library; nothing was received */
    HTTPSTATUS_ON_WIRE_HISTORIC = 7         /**< no longer */
};

/** What content a response may have. */
enum httpstatus_content {
    HTTPSTATUS_CONTENT_UNKNOWN = 0,
    HTTPSTATUS_CONTENT_NONE = 1,    /**< ends after the header section, whatever the fields say */
    HTTPSTATUS_CONTENT_EMPTY = 2,   /**< framed as usual; the content must be empty */
    HTTPSTATUS_CONTENT_ALLOWED = 3, /**< framed as usual; content is allowed */
    HTTPSTATUS_CONTENT_NOT_SENT = 4 /**< no response is ever sent */
};

/** Where a 3xx response leads. */
enum httpstatus_redirect {
    HTTPSTATUS_REDIRECT_NONE = 0,                     /**< no redirection */
    HTTPSTATUS_REDIRECT_CHOICE = 1,                   /**< 300: one of several */
    HTTPSTATUS_REDIRECT_PERMANENT_MAY_BECOME_GET = 2, /**< 301 */
    HTTPSTATUS_REDIRECT_TEMPORARY_MAY_BECOME_GET = 3, /**< 302 */
    HTTPSTATUS_REDIRECT_OTHER_RESOURCE = 4,           /**< 303 */
    HTTPSTATUS_REDIRECT_NOT_MODIFIED = 5,             /**< 304: to the stored response */
    HTTPSTATUS_REDIRECT_DEPRECATED = 6,               /**< 305: never obey */
    HTTPSTATUS_REDIRECT_RESERVED = 7,                 /**< 306 */
    HTTPSTATUS_REDIRECT_TEMPORARY_KEPT = 8,           /**< 307 */
    HTTPSTATUS_REDIRECT_PERMANENT_KEPT = 9            /**< 308 */
};

HTTPSTATUS_BEGIN

/**
 * The number.
 *
 * @param entry  a row, or NULL
 * @return 100..999, or 0 for NULL
 *
 * Source: the row's own
 *
 * @code
 * assert(httpstatus_entry_code(httpstatus_find(404)) == 404);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_entry_code(const httpstatus_entry *entry);

/**
 * The constant's name without HTTPSTATUS_; a vendor's carries the vendor.
 *
 * @param entry  a row, or NULL
 * @return such as "NGINX_CLIENT_CLOSED_REQUEST", or NULL for NULL
 *
 * Source: codes.h
 *
 * @code
 * const httpstatus_entry *e = httpstatus_find_in(444, HTTPSTATUS_VENDOR_NGINX);
 * assert(strcmp(httpstatus_entry_name(e), "NGINX_NO_RESPONSE") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_entry_name(const httpstatus_entry *entry);

/**
 * The phrase of this meaning.
 *
 * @param entry  a row, or NULL
 * @return the phrase; NULL for NULL and for 306, which has none
 *
 * Source: the row's own; some vendors give no phrase, then it is coined: see httpstatus_entry_note()
 *
 * @code
 * const httpstatus_entry *e = httpstatus_find_in(499, HTTPSTATUS_VENDOR_ESRI);
 * assert(strcmp(httpstatus_entry_reason(e), "Token Required") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_entry_reason(const httpstatus_entry *entry);

/**
 * The class of the number.
 *
 * @param entry  a row, or NULL
 * @return a value of enum httpstatus_class; 0 for NULL, 783 and 999
 *
 * Source: RFC 9110, section 15
 *
 * @code
 * assert(httpstatus_entry_class(httpstatus_find(404)) == 4);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_entry_class(const httpstatus_entry *entry);

/**
 * Whose meaning this is.
 *
 * @param entry  a row, or NULL
 * @return a value of enum httpstatus_vendor, or 0 for NULL
 *
 * Source: the row's own
 *
 * @code
 * assert(httpstatus_entry_vendor(httpstatus_find(404)) == HTTPSTATUS_VENDOR_IANA);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_entry_vendor(const httpstatus_entry *entry);

/**
 * What has become of the number.
 *
 * @param entry  a row, or NULL
 * @return a value of enum httpstatus_state
 *
 * Source: IANA HTTP Status Code Registry, or the vendor
 *
 * @code
 * assert(httpstatus_entry_state(httpstatus_find(418)) == HTTPSTATUS_STATE_UNUSED);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_entry_state(const httpstatus_entry *entry);

/**
 * Whether anybody receives the number.
 *
 * @param entry  a row, or NULL
 * @return a value of enum httpstatus_on_wire
 *
 * Source: the vendor's documentation or source
 *
 * @code
 * const httpstatus_entry *e = httpstatus_find_in(499, HTTPSTATUS_VENDOR_NGINX);
 * assert(httpstatus_entry_on_wire(e) == HTTPSTATUS_ON_WIRE_LOG);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_entry_on_wire(const httpstatus_entry *entry);

/**
 * What content a response may have.
 *
 * @param entry  a row, or NULL
 * @return a value of enum httpstatus_content; httpstatus_content_rule() also knows the method
 *
 * Source: RFC 9110, section 6.4.1
 *
 * @code
 * assert(httpstatus_entry_content(httpstatus_find(205)) == HTTPSTATUS_CONTENT_EMPTY);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_entry_content(const httpstatus_entry *entry);

/**
 * Where a 3xx response leads.
 *
 * @param entry  a row, or NULL
 * @return a value of enum httpstatus_redirect; 0 for vendors' meanings
 *
 * Source: RFC 9110, section 15.4
 *
 * @code
 * assert(httpstatus_entry_redirect(httpstatus_find(303)) == HTTPSTATUS_REDIRECT_OTHER_RESOURCE);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_entry_redirect(const httpstatus_entry *entry);

/**
 * The first other spelling of the phrase: older editions, what servers send.
 *
 * @param entry  a row, or NULL
 * @return a phrase, or NULL when there is none
 *
 * Source: RFC 2616, RFC 7231; sources of the servers and libraries
 *
 * @code
 * assert(strcmp(httpstatus_entry_first_alias(httpstatus_find(413)), "Payload Too Large") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_entry_first_alias(const httpstatus_entry *entry);

/**
 * The next other spelling.
 *
 * @param entry  a row, or NULL
 * @param alias  what this function or httpstatus_entry_first_alias() returned for the same row; compared, not read
 * @return the spelling after @p alias; NULL after the last, and for any other pointer
 *
 * Source: as the first
 *
 * @code
 * const char *alias = httpstatus_entry_first_alias(httpstatus_find(413));
 * alias = httpstatus_entry_next_alias(httpstatus_find(413), alias);
 * assert(strcmp(alias, "Request Entity Too Large") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_entry_next_alias(const httpstatus_entry *entry, const char *alias);

HTTPSTATUS_END

#endif
