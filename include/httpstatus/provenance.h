/* SPDX-License-Identifier: MIT */
/**
 * @file
 * What stands behind a row of the registry: citation, evidence, meaning, remarks, dates.
 *
 * Pure and thread-safe; static strings; nothing to free. NULL as the row is a legal question with a neutral
 * answer: 0 or NULL.
 */

#ifndef HTTPSTATUS_PROVENANCE_H
#define HTTPSTATUS_PROVENANCE_H

#include "httpstatus/registry.h"

/** How well a row is supported. */
enum httpstatus_evidence {
    HTTPSTATUS_EVIDENCE_UNKNOWN = 0,
    HTTPSTATUS_EVIDENCE_PRIMARY = 1, /**< text of the standard or of the vendor */
    HTTPSTATUS_EVIDENCE_AGREED = 2,  /**< two or more independent others agree */
    HTTPSTATUS_EVIDENCE_SINGLE = 3   /**< one line of tradition */
};

HTTPSTATUS_BEGIN

/**
 * How well the row is supported.
 *
 * @param entry  a row, or NULL
 * @return a value of enum httpstatus_evidence
 *
 * Source: httpstatus_entry_provenance()
 *
 * @code
 * assert(httpstatus_entry_evidence(httpstatus_find(404)) == HTTPSTATUS_EVIDENCE_PRIMARY);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_entry_evidence(const httpstatus_entry *entry);

/**
 * The citation: where the meaning is defined.
 *
 * @param entry  a row, or NULL
 * @return such as "RFC 9110, section 15.5.5"; for a vendor what the row rests on; NULL for NULL
 *
 * Source: IANA HTTP Status Code Registry, or the vendor
 *
 * @code
 * assert(strcmp(httpstatus_entry_source(httpstatus_find(404)), "RFC 9110, section 15.5.5") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_entry_source(const httpstatus_entry *entry);

/**
 * The section alone.
 *
 * @param entry  a row, or NULL
 * @return such as "15.5.5"; NULL for NULL and for vendors' meanings
 *
 * Source: IANA HTTP Status Code Registry
 *
 * @code
 * assert(strcmp(httpstatus_entry_section(httpstatus_find(404)), "15.5.5") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_entry_section(const httpstatus_entry *entry);

/**
 * The address of the definition or of the vendor's documentation.
 *
 * @param entry  a row, or NULL
 * @return an https address; NULL for NULL, for drafts, and for vendors without a known page
 *
 * Source: rfc-editor.org, or the vendor
 *
 * @code
 * assert(strcmp(httpstatus_entry_url(httpstatus_find(404)), "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_entry_url(const httpstatus_entry *entry);

/**
 * What the row was checked against.
 *
 * @param entry  a row, or NULL
 * @return a list in words, for people; NULL for NULL
 *
 * Source: the row's own
 *
 * @code
 * assert(httpstatus_entry_provenance(httpstatus_find(404)) != NULL);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_entry_provenance(const httpstatus_entry *entry);

/**
 * What the number means, in one sentence.
 *
 * @param entry  a row, or NULL
 * @return the sentence, in English; NULL for NULL
 *
 * Source: own words after the source
 *
 * @code
 * const httpstatus_entry *e = httpstatus_find_in(521, HTTPSTATUS_VENDOR_CLOUDFLARE);
 * assert(strstr(httpstatus_entry_meaning(e), "origin") != NULL);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_entry_meaning(const httpstatus_entry *entry);

/**
 * What else is worth knowing.
 *
 * @param entry  a row, or NULL
 * @return a remark, in English, or NULL
 *
 * Source: own words after the source
 *
 * @code
 * assert(httpstatus_entry_note(httpstatus_find(421)) != NULL);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_entry_note(const httpstatus_entry *entry);

/**
 * The code that took this one's place.
 *
 * @param entry  a row, or NULL
 * @return a code, or 0 when none did
 *
 * Source: the vendor
 *
 * @code
 * assert(httpstatus_entry_replaced_by(httpstatus_find_in(420, HTTPSTATUS_VENDOR_TWITTER)) == 429);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_entry_replaced_by(const httpstatus_entry *entry);

/**
 * When a temporary registration ends.
 *
 * @param entry  a row, or NULL
 * @return a date as "YYYY-MM-DD", or NULL when it does not
 *
 * Source: IANA HTTP Status Code Registry
 *
 * @code
 * assert(strcmp(httpstatus_entry_expires(httpstatus_find(104)), "2026-11-13") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_entry_expires(const httpstatus_entry *entry);

HTTPSTATUS_END

#endif
