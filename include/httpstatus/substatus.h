/* SPDX-License-Identifier: MIT */
/**
 * @file
 * IIS sub-status codes: the 13 of 404.13.
 * Pure and thread-safe; static strings; nothing to free. A sub-status is an integer: 404.1 and 404.10 differ. One pair may have
 * several meanings, by version or component: walk them. NULL as the row is answered with 0 or NULL.
 *
 * @code
 * const httpstatus_substatus *row = httpstatus_substatus_find(404, 13);
 * assert(strcmp(httpstatus_substatus_meaning(row), "content length too large") == 0);
 * @endcode
 */

#ifndef HTTPSTATUS_SUBSTATUS_H
#define HTTPSTATUS_SUBSTATUS_H

#include <stddef.h>

#include "httpstatus/export.h"

/** One meaning of one pair. Opaque: read it with the functions below. */
typedef struct httpstatus_substatus httpstatus_substatus;

/** Where a sub-status is documented. */
enum httpstatus_substate {
    HTTPSTATUS_SUBSTATE_UNKNOWN = 0,
    HTTPSTATUS_SUBSTATE_LISTED = 1,      /**< in Microsoft's tables */
    HTTPSTATUS_SUBSTATE_LEGACY = 2,      /**< of IIS 5, 6 or an Express edition */
    HTTPSTATUS_SUBSTATE_SDK_ONLY = 3,    /**< a constant of the SDK, in no table */
    HTTPSTATUS_SUBSTATE_ARTICLE_ONLY = 4 /**< told in articles, not defined by Microsoft */
};

HTTPSTATUS_BEGIN

/**
 * The pair that "404.13" or "404013" spells.
 *
 * Three digits, a dot and one to three digits; or six digits, the last three being the sub-status. Whether the
 * pair means anything is another question: httpstatus_substatus_find().
 *
 * @param text  the text; needs no NUL, may hold any byte; not NULL
 * @param len   bytes in @p text, or HTTPSTATUS_NTS when it ends with a NUL
 * @param[out] out_code  receives 100..999; untouched on error; not NULL
 * @param[out] out_sub   receives 0..999; untouched on error; not NULL
 * @return HTTPSTATUS_E_NONE, or
 *         HTTPSTATUS_E_ARG (a pointer is NULL),
 *         HTTPSTATUS_E_SYNTAX (neither form; leading zeros after the dot are none),
 *         HTTPSTATUS_E_RANGE (a code below 100)
 *
 * Source: Microsoft: The HTTP status codes in IIS; W3C extended logs join sc-status and sc-substatus
 *
 * @code
 * int code, sub;
 * assert(httpstatus_substatus_parse("404.13", HTTPSTATUS_NTS, &code, &sub) == HTTPSTATUS_E_NONE);
 * assert(code == 404 && sub == 13);
 * assert(httpstatus_substatus_parse("401013", HTTPSTATUS_NTS, &code, &sub) == HTTPSTATUS_E_NONE && sub == 13);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_substatus_parse(const char *text, size_t len, int *out_code, int *out_sub);

/**
 * The first meaning of a pair.
 *
 * @param code  any int
 * @param sub   any int
 * @return the row of the newest version first, or NULL when the pair has no meaning
 *
 * Source: Microsoft: The HTTP status codes in IIS; iiscnfg.h
 *
 * @code
 * assert(httpstatus_substatus_find(404, 13) != NULL && httpstatus_substatus_find(404, 999) == NULL);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const httpstatus_substatus *httpstatus_substatus_find(int code, int sub);

/**
 * The next meaning of the same pair.
 *
 * @param row  a row, or NULL
 * @return the row, or NULL when there is no other
 *
 * Source: as httpstatus_substatus_find()
 *
 * @code
 * const httpstatus_substatus *row = httpstatus_substatus_find(404, 1);
 * row = httpstatus_substatus_next(row);
 * assert(strcmp(httpstatus_substatus_version(row), "5-6") == 0 && httpstatus_substatus_next(row) == NULL);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const httpstatus_substatus *httpstatus_substatus_next(const httpstatus_substatus *row);

/**
 * The next row of the whole table, whatever its pair.
 *
 * @param row  a row, or NULL
 * @return the first row for NULL, else the row after it; NULL after the last one
 *
 * Source: this library
 *
 * @code
 * int rows = 0;
 * for (const httpstatus_substatus *row = httpstatus_substatus_walk(NULL); row; row = httpstatus_substatus_walk(row)) rows++;
 * assert(rows >= 143);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const httpstatus_substatus *httpstatus_substatus_walk(const httpstatus_substatus *row);

/**
 * The status code of a row.
 *
 * @param row  a row, or NULL
 * @return 400..503, or 0
 *
 * Source: the row's own
 *
 * @code
 * assert(httpstatus_substatus_code(httpstatus_substatus_find(404, 13)) == 404);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_substatus_code(const httpstatus_substatus *row);

/**
 * The sub-status number of a row.
 *
 * @param row  a row, or NULL
 * @return 0..999, or -1 for NULL
 *
 * Source: the row's own
 *
 * @code
 * assert(httpstatus_substatus_number(httpstatus_substatus_find(404, 13)) == 13);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_substatus_number(const httpstatus_substatus *row);

/**
 * What the pair means.
 *
 * @param row  a row, or NULL
 * @return words in English without a full stop, or NULL
 *
 * Source: own words after the source
 *
 * @code
 * assert(strcmp(httpstatus_substatus_meaning(httpstatus_substatus_find(401, 1)), "logon failed") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_substatus_meaning(const httpstatus_substatus *row);

/**
 * Which versions give the pair this meaning.
 *
 * @param row  a row, or NULL
 * @return such as "7+" or "ARR 3.0.1916+"; NULL when none does, and for NULL
 *
 * Source: as the row
 *
 * @code
 * assert(strcmp(httpstatus_substatus_version(httpstatus_substatus_find(404, 13)), "7+") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_substatus_version(const httpstatus_substatus *row);

/**
 * Which component answers with it.
 *
 * @param row  a row, or NULL
 * @return "iis", "arr", "webdav", "request-filtering", "dynamic-ip", "ip-restriction", "url-rewrite" or
 *         "aspnetcore-module"; NULL for NULL
 *
 * Source: as the row
 *
 * @code
 * assert(strcmp(httpstatus_substatus_component(httpstatus_substatus_find(404, 13)), "request-filtering") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_substatus_component(const httpstatus_substatus *row);

/**
 * Where it is documented.
 *
 * @param row  a row, or NULL
 * @return a value of enum httpstatus_substate, or 0
 *
 * Source: as the row
 *
 * @code
 * assert(httpstatus_substatus_state(httpstatus_substatus_find(503, 18)) == HTTPSTATUS_SUBSTATE_ARTICLE_ONLY);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_substatus_state(const httpstatus_substatus *row);

/**
 * What else is worth knowing.
 *
 * @param row  a row, or NULL
 * @return a remark, in English, or NULL
 *
 * Source: own words after the source
 *
 * @code
 * assert(httpstatus_substatus_note(httpstatus_substatus_find(503, 18)) != NULL);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_substatus_note(const httpstatus_substatus *row);

/**
 * The name of the pair in the Windows SDK.
 *
 * @param row  a row, or NULL
 * @return such as "MD_ERROR_SUB401_LOGON", or NULL when iiscnfg.h has none
 *
 * Source: iiscnfg.h
 *
 * @code
 * assert(strcmp(httpstatus_substatus_constant(httpstatus_substatus_find(401, 1)), "MD_ERROR_SUB401_LOGON") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_substatus_constant(const httpstatus_substatus *row);

/**
 * What the row was checked against.
 *
 * @param row  a row, or NULL
 * @return a list in words, such as "KB943891; iiscnfg.h", or NULL
 *
 * Source: the row's own
 *
 * @code
 * assert(httpstatus_substatus_source(httpstatus_substatus_find(401, 1)) != NULL);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_substatus_source(const httpstatus_substatus *row);

HTTPSTATUS_END

#endif
