/* SPDX-License-Identifier: MIT */
/**
 * @file
 * From text to a status code.
 *
 * Pure and thread-safe; static strings; nothing to free. Properties answer 0 for text that names no code;
 * only httpstatus_code_parse() reads strictly and says what is wrong.
 *
 * @code
 * assert(httpstatus_from_text("Request Time-out", HTTPSTATUS_NTS) == 408);
 * @endcode
 */

#ifndef HTTPSTATUS_LOOKUP_H
#define HTTPSTATUS_LOOKUP_H

#include <stddef.h>

#include "httpstatus/export.h"
#include "httpstatus/registry.h"

HTTPSTATUS_BEGIN

/**
 * The status code that a text names, in any spelling in use.
 *
 * Accepts exactly three digits (100..999), reason phrases of every edition and of the servers that spell them
 * otherwise, and names of constants, ours and those of other libraries with their prefixes (HTTP_, SC_, RC_,
 * HTTP_STATUS_, SOUP_STATUS_, MHD_HTTP_, NGX_HTTP_, HttpStatus., StatusCodes.Status404...). Case, blanks and
 * punctuation do not count; a NUL is part of no name. IANA's meaning comes before a vendor's. "(Unused)" names no code.
 *
 * @param text  the text; needs no NUL, may hold any byte; NULL is read as empty
 * @param len   bytes in @p text, or HTTPSTATUS_NTS when it ends with a NUL
 * @return the code, or 0 when the text names none
 *
 * Source: RFC 9110, section 15; older editions; sources of servers and libraries
 *
 * @code
 * assert(httpstatus_from_text("request-uri too long", HTTPSTATUS_NTS) == 414);
 * assert(httpstatus_from_text("StatusTooEarly", HTTPSTATUS_NTS) == 425);
 * assert(httpstatus_from_text("404", HTTPSTATUS_NTS) == 404);
 * assert(httpstatus_from_text("404abc", HTTPSTATUS_NTS) == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_from_text(const char *text, size_t len);

/**
 * The first row that a text names; the text is read as httpstatus_from_text() reads it, digits excepted.
 *
 * @param text  the text; needs no NUL, may hold any byte; NULL is read as empty
 * @param len   bytes in @p text, or HTTPSTATUS_NTS when it ends with a NUL
 * @return the row, IANA's before a vendor's; NULL when the text names none
 *
 * Source: as httpstatus_from_text()
 *
 * @code
 * const httpstatus_entry *e = httpstatus_lookup("Unauthorized", HTTPSTATUS_NTS);
 * assert(e == httpstatus_find(401));
 * e = httpstatus_lookup_next("Unauthorized", HTTPSTATUS_NTS, e);
 * assert(e == httpstatus_find_in(561, HTTPSTATUS_VENDOR_AWS_ELB));
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const httpstatus_entry *httpstatus_lookup(const char *text, size_t len);

/**
 * The next row that the same text names: this is how an ambiguous text shows.
 *
 * @param text  the text; needs no NUL, may hold any byte; NULL is read as empty
 * @param len   bytes in @p text, or HTTPSTATUS_NTS when it ends with a NUL
 * @param entry  what this function or httpstatus_lookup() returned for the same text
 * @return the row, or NULL when there is no other
 *
 * Source: as httpstatus_from_text()
 *
 * @code
 * const httpstatus_entry *e = httpstatus_lookup("Not Found", HTTPSTATUS_NTS);
 * assert(httpstatus_lookup_next("Not Found", HTTPSTATUS_NTS, e) == NULL);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const httpstatus_entry *httpstatus_lookup_next(const char *text, size_t len,
                                                              const httpstatus_entry *entry);

/**
 * The status code that a constant's name names: strictly, as codes.h writes it or would write one of the aliases.
 *
 * @param text  such as "NOT_FOUND", without HTTPSTATUS_; needs no NUL, may hold any byte; NULL is read as empty
 * @param len   bytes in @p text, or HTTPSTATUS_NTS when it ends with a NUL
 * @return the code, or 0
 *
 * Source: codes.h
 *
 * @code
 * assert(httpstatus_from_name("NOT_FOUND", HTTPSTATUS_NTS) == 404);
 * assert(httpstatus_from_name("REQUEST_ENTITY_TOO_LARGE", HTTPSTATUS_NTS) == 413);
 * assert(httpstatus_from_name("not found", HTTPSTATUS_NTS) == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_from_name(const char *text, size_t len);

/**
 * The status code of a reason phrase: strictly, letter by letter as httpstatus_reason() writes it.
 *
 * @param text  the text; needs no NUL, may hold any byte; NULL is read as empty
 * @param len   bytes in @p text, or HTTPSTATUS_NTS when it ends with a NUL
 * @return the code, or 0; for every registered code with a phrase the inverse of httpstatus_reason()
 *
 * Source: IANA HTTP Status Code Registry
 *
 * @code
 * assert(httpstatus_from_reason("Not Found", HTTPSTATUS_NTS) == 404);
 * assert(httpstatus_from_reason("not found", HTTPSTATUS_NTS) == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_from_reason(const char *text, size_t len);

/**
 * The status code that exactly three digits spell.
 *
 * @param text  the text; needs no NUL, may hold any byte; not NULL
 * @param len   bytes in @p text, or HTTPSTATUS_NTS when it ends with a NUL
 * @param[out] out_code  receives 100..999, also numbers that httpstatus_is_valid() refuses; untouched on error; not NULL
 * @return HTTPSTATUS_E_NONE, or
 *         HTTPSTATUS_E_ARG (@p text or @p out_code is NULL),
 *         HTTPSTATUS_E_SYNTAX (not exactly three ASCII digits: "+404", "404.7", " 404" and "404abc" are none),
 *         HTTPSTATUS_E_RANGE (000 to 099)
 *
 * Source: RFC 9112, section 4
 *
 * @code
 * int code;
 * assert(httpstatus_code_parse("404", HTTPSTATUS_NTS, &code) == HTTPSTATUS_E_NONE && code == 404);
 * assert(httpstatus_code_parse("4040", HTTPSTATUS_NTS, &code) == HTTPSTATUS_E_SYNTAX);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_code_parse(const char *text, size_t len, int *out_code);

HTTPSTATUS_END

#endif
