/* SPDX-License-Identifier: MIT */
/**
 * @file
 * Values of fields that caches compare: lists of names, values that Vary speaks of, entity tags, ranges.
 *
 * Pure and thread-safe; nothing to free. Texts may hold any byte; time is linear in them.
 */

#ifndef HTTPSTATUS_FIELD_VALUE_H
#define HTTPSTATUS_FIELD_VALUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "httpstatus/export.h"

/** The length of a representation that is not known, for httpstatus_range_parse(). */
#define HTTPSTATUS_LENGTH_UNKNOWN UINT64_MAX

HTTPSTATUS_BEGIN

/**
 * Walks the members of a list of tokens, such as Vary, Connection, Trailer.
 *
 * Members stand between commas, without the blanks around them; empty ones are passed over. Quotes mean nothing.
 *
 * @param text  the field's value; NULL is read as empty
 * @param len   bytes in @p text, or HTTPSTATUS_NTS when it ends with a NUL: then every step measures the text anew
 * @param[in,out] pos  where the walk is: begin with 0, and pass on what it became; not NULL
 * @param[out] at  receives the offset of the member in @p text; not NULL
 * @param[out] n   receives its bytes, at least 1; not NULL
 * @return true when there is a member; false at the end and when a pointer that must not be is NULL, and then @p at
 *         and @p n are untouched
 *
 * Source: RFC 9110, section 5.6.1
 *
 * @code
 * size_t pos = 0, at, n;
 * assert(httpstatus_list_next(", Accept ,*", HTTPSTATUS_NTS, &pos, &at, &n) && at == 2 && n == 6);
 * assert(httpstatus_list_next(", Accept ,*", HTTPSTATUS_NTS, &pos, &at, &n) && at == 10 && n == 1);
 * assert(!httpstatus_list_next(", Accept ,*", HTTPSTATUS_NTS, &pos, &at, &n));
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API bool httpstatus_list_next(const char *text, size_t len, size_t *pos, size_t *at, size_t *n);

/**
 * Whether two requests have the same value of a field that Vary names.
 *
 * Blanks at the ends and around commas do not count, and runs of blanks count as one; but between quotes every byte
 * counts. Join several lines with a comma first.
 *
 * @param a      the value in one request; NULL when the field is absent
 * @param a_len  bytes in @p a, or HTTPSTATUS_NTS
 * @param b      the value in the other one; NULL when the field is absent
 * @param b_len  bytes in @p b, or HTTPSTATUS_NTS
 * @return true when they are equal; an absent field equals an absent one alone, not an empty one
 *
 * Source: RFC 9111, section 4.1
 *
 * @code
 * assert(httpstatus_field_value_match("gzip,  br", HTTPSTATUS_NTS, " gzip ,br", HTTPSTATUS_NTS));
 * assert(!httpstatus_field_value_match("", HTTPSTATUS_NTS, NULL, 0));
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API bool httpstatus_field_value_match(const char *a, size_t a_len, const char *b, size_t b_len);

/**
 * Whether a list of entity tags, as in If-None-Match, has a tag.
 *
 * A tag without quotes compares as it stands. `W/` marks a weak tag in that case alone.
 *
 * @param list      the field's value, several lines joined with commas; NULL is read as empty
 * @param list_len  bytes in @p list, or HTTPSTATUS_NTS
 * @param etag      the tag, as in the ETag field; NULL when there is none
 * @param etag_len  bytes in @p etag, or HTTPSTATUS_NTS
 * @param weak      true: weak comparison, as for If-None-Match; false: strong, as for If-Range and If-Match
 * @return true when a member of the list is equal; for the list `*` always, for an empty or absent tag else never
 *
 * Source: RFC 9110, sections 8.8.3.2 and 13.1.2
 *
 * @code
 * assert(httpstatus_etag_match("\"a\", W/\"b\"", HTTPSTATUS_NTS, "\"b\"", HTTPSTATUS_NTS, true));
 * assert(!httpstatus_etag_match("\"a\", W/\"b\"", HTTPSTATUS_NTS, "\"b\"", HTTPSTATUS_NTS, false));
 * assert(httpstatus_etag_match("*", HTTPSTATUS_NTS, NULL, 0, true));
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API bool httpstatus_etag_match(const char *list, size_t list_len, const char *etag, size_t etag_len,
                                          bool weak);

/**
 * The one range of bytes that a Range field asks for.
 *
 * @param text  the field's value; may hold any byte; not NULL
 * @param len   bytes in @p text, or HTTPSTATUS_NTS
 * @param complete_bytes  length of the whole representation, or HTTPSTATUS_LENGTH_UNKNOWN: then `5-` ends at the
 *                        largest offset, and a range of the last n bytes cannot be told: E_SYNTAX
 * @param[out] first_byte  receives the offset of the first byte; untouched on error; not NULL
 * @param[out] last_byte   receives that of the last one, below @p complete_bytes; untouched on error; not NULL
 * @return HTTPSTATUS_E_NONE, or
 *         HTTPSTATUS_E_ARG (a pointer is NULL),
 *         HTTPSTATUS_E_SYNTAX (not one range of bytes: several, another unit, anything else; ignore the field),
 *         HTTPSTATUS_E_RANGE (beyond the end, or the last 0 bytes: the answer is 416)
 *
 * Source: RFC 9110, sections 14.1.2, 14.2 and 15.5.17
 *
 * @code
 * uint64_t first, last;
 * assert(httpstatus_range_parse("bytes=-5", HTTPSTATUS_NTS, 20, &first, &last) == HTTPSTATUS_E_NONE);
 * assert(first == 15 && last == 19);
 * assert(httpstatus_range_parse("bytes=20-", HTTPSTATUS_NTS, 20, &first, &last) == HTTPSTATUS_E_RANGE);
 * assert(httpstatus_range_parse("bytes=0-1,3-4", HTTPSTATUS_NTS, 20, &first, &last) == HTTPSTATUS_E_SYNTAX);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_range_parse(const char *text, size_t len, uint64_t complete_bytes, uint64_t *first_byte,
                                          uint64_t *last_byte);

/**
 * Whether If-Range lets a Range count.
 *
 * @param text   the value of If-Range: one entity tag or a date; NULL when the field is absent
 * @param len    bytes in @p text, or HTTPSTATUS_NTS
 * @param etag   the ETag field of the response; NULL when there is none
 * @param etag_len  bytes in @p etag, or HTTPSTATUS_NTS
 * @param modified  its Last-Modified field; NULL when there is none
 * @param modified_len  bytes in @p modified, or HTTPSTATUS_NTS
 * @return true without If-Range, for a strong tag that is the response's, and for the very date that is its
 *         Last-Modified; else false: Range is to be ignored
 *
 * Source: RFC 9110, section 13.1.5
 *
 * @code
 * assert(httpstatus_if_range_match("\"a\"", HTTPSTATUS_NTS, "\"a\"", HTTPSTATUS_NTS, NULL, 0));
 * assert(!httpstatus_if_range_match("W/\"a\"", HTTPSTATUS_NTS, "W/\"a\"", HTTPSTATUS_NTS, NULL, 0));
 * assert(httpstatus_if_range_match(NULL, 0, NULL, 0, NULL, 0));
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API bool httpstatus_if_range_match(const char *text, size_t len, const char *etag, size_t etag_len,
                                              const char *modified, size_t modified_len);

/**
 * The part of the representation that a Content-Range names.
 *
 * @param text  the field's value; may hold any byte; not NULL
 * @param len   bytes in @p text, or HTTPSTATUS_NTS
 * @param[out] first_byte  receives the offset of the first byte; this and the two below untouched on error; not NULL
 * @param[out] last_byte   receives that of the last one; not NULL
 * @param[out] complete_bytes  receives the length of the whole, or HTTPSTATUS_LENGTH_UNKNOWN; not NULL
 * @return HTTPSTATUS_E_NONE, or
 *         HTTPSTATUS_E_ARG (a pointer is NULL),
 *         HTTPSTATUS_E_SYNTAX (no range of bytes, or one that cannot be: its last byte before its first, or beyond
 *         the whole)
 *
 * Source: RFC 9110, section 14.4
 *
 * @code
 * uint64_t first, last, complete;
 * assert(httpstatus_content_range_parse("bytes 2-5/10", HTTPSTATUS_NTS, &first, &last, &complete) == 0);
 * assert(first == 2 && last == 5 && complete == 10);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_content_range_parse(const char *text, size_t len, uint64_t *first_byte,
                                                  uint64_t *last_byte, uint64_t *complete_bytes);

HTTPSTATUS_END

#endif
