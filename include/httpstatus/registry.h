/* SPDX-License-Identifier: MIT */
/**
 * @file
 * The registry: from a number to its phrase, its name, its row.
 *
 * Pure and thread-safe; static strings and rows that stay valid for ever; nothing to free. Any int is a legal
 * question. A question without a vendor is answered with the meaning of the IANA registry, so a phrase from
 * here may always be sent; what vendors mean by a number is read from rows: httpstatus_find_in().
 *
 * @code
 * assert(strcmp(httpstatus_reason(404), "Not Found") == 0);
 * assert(httpstatus_reason(471) == NULL);
 * @endcode
 */

#ifndef HTTPSTATUS_REGISTRY_H
#define HTTPSTATUS_REGISTRY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "httpstatus/codes.h"
#include "httpstatus/export.h"

/** One meaning of one number. Opaque: read it with the functions of entry.h. */
typedef struct httpstatus_entry httpstatus_entry;

/** Bits of httpstatus_flags(). New bits are appended; ignore those you do not know. */
enum httpstatus_flag {
    HTTPSTATUS_FLAG_REGISTERED = 1,    /**< stands in the IANA registry */
    HTTPSTATUS_FLAG_VENDOR = 2,        /**< at least one vendor gives the number a meaning of its own */
    HTTPSTATUS_FLAG_NO_CONTENT = 4,    /**< a response ends after its header section: 1xx, 204, 304 */
    HTTPSTATUS_FLAG_EMPTY_CONTENT = 8, /**< framed as usual, and content must be empty: 205 */
    HTTPSTATUS_FLAG_REDIRECT = 16,     /**< a client may follow Location: 301, 302, 303, 307, 308 */
    HTTPSTATUS_FLAG_PERMANENT = 32,    /**< a redirect that is permanent: 301, 308 */
    HTTPSTATUS_FLAG_METHOD_KEPT = 64,  /**< a redirect that keeps the method: 307, 308 */
    HTTPSTATUS_FLAG_RETRYABLE = 128,   /**< repeated by the policy "default": httpstatus_is_retryable() */
    HTTPSTATUS_FLAG_CACHEABLE = 256    /**< cacheable by default: httpstatus_is_cacheable() */
};

HTTPSTATUS_BEGIN

/**
 * The reason phrase that the registry gives a status code.
 *
 * 418 answers with its display phrase although the registry says "(Unused)"; 306 has none.
 *
 * @param code  any int
 * @return the phrase as RFC 9110 spells it, or NULL when the registry has none
 *
 * Source: IANA HTTP Status Code Registry; RFC 9110, section 15.1; for 418 RFC 2324, section 2.3.2
 *
 * @code
 * assert(strcmp(httpstatus_reason(413), "Content Too Large") == 0);
 * assert(httpstatus_reason(306) == NULL && httpstatus_reason(499) == NULL && httpstatus_reason(-1) == NULL);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_reason(int code);

/**
 * The name of a registered status code, as in codes.h without its prefix.
 *
 * @param code  any int
 * @return such as "NOT_FOUND", or NULL when the code is not registered
 *
 * Source: IANA HTTP Status Code Registry
 *
 * @code
 * assert(strcmp(httpstatus_name(404), "NOT_FOUND") == 0 && httpstatus_name(471) == NULL);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_name(int code);

/**
 * Whether the code stands in the IANA registry, whatever its state.
 *
 * @param code  any int
 * @return true also for the unused 306 and 418, the deprecated 305, the obsolete 510, the temporary 104
 *
 * Source: IANA HTTP Status Code Registry
 *
 * @code
 * assert(httpstatus_is_registered(418) && !httpstatus_is_registered(499));
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API bool httpstatus_is_registered(int code);

/**
 * The yes-or-no properties of a status code in one word.
 *
 * @param code  any int
 * @return bits of enum httpstatus_flag; 0 outside 100..599
 *
 * Source: IANA HTTP Status Code Registry; RFC 9110, section 15
 *
 * @code
 * assert(httpstatus_flags(308) & HTTPSTATUS_FLAG_METHOD_KEPT);
 * assert(httpstatus_flags(150) == HTTPSTATUS_FLAG_NO_CONTENT);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API uint32_t httpstatus_flags(int code);

/**
 * The row of a registered status code.
 *
 * @param code  any int
 * @return the row, or NULL when IANA has not registered the code
 *
 * Source: IANA HTTP Status Code Registry
 *
 * @code
 * assert(httpstatus_find(404) != NULL && httpstatus_find(499) == NULL);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const httpstatus_entry *httpstatus_find(int code);

/**
 * The row of what one vendor means by a number.
 *
 * @param code    any int
 * @param vendor  a value of enum httpstatus_vendor; HTTPSTATUS_VENDOR_ANY takes IANA's row, else the first
 * @return the row, or NULL when the vendor does not use the number
 *
 * Source: the row's own: httpstatus_entry_source()
 *
 * @code
 * assert(httpstatus_find_in(499, HTTPSTATUS_VENDOR_NGINX) != NULL);
 * assert(httpstatus_find_in(404, HTTPSTATUS_VENDOR_NGINX) == NULL);
 * assert(httpstatus_find_in(404, HTTPSTATUS_VENDOR_ANY) == httpstatus_find(404));
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const httpstatus_entry *httpstatus_find_in(int code, int vendor);

/**
 * The first row of the whole table.
 *
 * @return a row; never NULL
 *
 * Source: this library
 *
 * @code
 * int rows = 0;
 * for (const httpstatus_entry *e = httpstatus_first(); e != NULL; e = httpstatus_next(e)) rows++;
 * assert(rows >= 122);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const httpstatus_entry *httpstatus_first(void);

/**
 * The next row: rows are in the order of codes; of one code IANA's comes first, then vendors, the best known first.
 *
 * @param entry  a row, or NULL
 * @return the row after it, or NULL after the last one, for NULL and for a pointer that is no row
 *
 * Source: this library
 *
 * @code
 * const httpstatus_entry *nginx = httpstatus_find_in(499, HTTPSTATUS_VENDOR_ANY);
 * assert(httpstatus_next(nginx) != NULL && httpstatus_next(NULL) == NULL);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const httpstatus_entry *httpstatus_next(const httpstatus_entry *entry);

/**
 * The edition of the IANA registry that the tables follow.
 *
 * @return the date as "YYYY-MM-DD"; never NULL; a changed answer comes with a new date or a note in CHANGELOG
 *
 * Source: IANA HTTP Status Code Registry, "Last Updated"
 *
 * @code
 * assert(strlen(httpstatus_registry_date()) == 10);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_registry_date(void);

HTTPSTATUS_END

#endif
