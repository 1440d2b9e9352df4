/* SPDX-License-Identifier: MIT */
/**
 * @file
 * Header fields that rules speak of, and the rows that tie fields to status codes.
 *
 * Pure and thread-safe; static strings; nothing to free. Any int is a legal field; NULL is a legal row, answered with 0 or NULL.
 */

#ifndef HTTPSTATUS_FIELD_H
#define HTTPSTATUS_FIELD_H

#include <stddef.h>
#include <stdint.h>

#include "httpstatus/codes.h"
#include "httpstatus/export.h"

/** One field that goes with a status code, with level and condition. Opaque. */
typedef struct httpstatus_field_rule httpstatus_field_rule;

/** What intermediaries and caches do with a field: bits of httpstatus_field_flags(). */
enum httpstatus_field_flag {
    HTTPSTATUS_FIELD_HOP_BY_HOP = 1,  /**< of one connection: not forwarded, not stored, not updated */
    HTTPSTATUS_FIELD_NOT_STORED = 2,  /**< a cache does not keep it: of one connection, or of one proxy */
    HTTPSTATUS_FIELD_NOT_UPDATED = 4, /**< a validation does not change it in a stored response */
    HTTPSTATUS_FIELD_CONDITION = 8    /**< makes a request conditional */
};

HTTPSTATUS_BEGIN

/**
 * The name of a field.
 *
 * @param field  any int
 * @return such as "Retry-After"; NULL for any other int
 *
 * Source: IANA HTTP Field Name Registry
 *
 * @code
 * assert(strcmp(httpstatus_field_name(HTTPSTATUS_FIELD_ALLOW), "Allow") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_field_name(int field);

/**
 * The number of a field name; case does not count.
 *
 * @param text  the text; needs no NUL, may hold any byte; NULL is read as empty
 * @param len   bytes in @p text, or HTTPSTATUS_NTS when it ends with a NUL
 * @return a value of enum httpstatus_field; 0 for names that no rule speaks of
 *
 * Source: RFC 9110, section 5.1
 *
 * @code
 * assert(httpstatus_field_from_text("www-authenticate", HTTPSTATUS_NTS) == HTTPSTATUS_FIELD_WWW_AUTHENTICATE);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_field_from_text(const char *text, size_t len);

/**
 * What intermediaries and caches do with a field.
 *
 * Fields that Connection lists are of one connection, too: only the message tells which.
 *
 * @param text  the field's name, in any case; needs no NUL, may hold any byte; NULL is read as empty
 * @param len   bytes in @p text, or HTTPSTATUS_NTS when it ends with a NUL
 * @return bits of enum httpstatus_field_flag; 0 for every other field
 *
 * Source: RFC 9110, sections 7.6.1 and 13.1; RFC 9111, sections 3.1 and 3.2
 *
 * @code
 * assert(httpstatus_field_flags("keep-alive", HTTPSTATUS_NTS) & HTTPSTATUS_FIELD_HOP_BY_HOP);
 * assert(httpstatus_field_flags("Content-Length", HTTPSTATUS_NTS) == HTTPSTATUS_FIELD_NOT_UPDATED);
 * assert(httpstatus_field_flags("ETag", HTTPSTATUS_NTS) == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API uint32_t httpstatus_field_flags(const char *text, size_t len);

/**
 * The first field that a status code requires, always by MUST.
 *
 * @param code  any int
 * @return the row, or NULL when nothing is required or the code is not registered
 *
 * Source: the section that defines the code or the field
 *
 * @code
 * const httpstatus_field_rule *rule = httpstatus_required_fields(401);
 * assert(httpstatus_field_rule_field(rule) == HTTPSTATUS_FIELD_WWW_AUTHENTICATE);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const httpstatus_field_rule *httpstatus_required_fields(int code);

/**
 * The first field that a status code suggests.
 *
 * @param code  any int
 * @return the row, or NULL when nothing is suggested or the code is not registered
 *
 * Source: the section that defines the code or the field
 *
 * @code
 * const httpstatus_field_rule *rule = httpstatus_suggested_fields(429);
 * assert(httpstatus_field_rule_field(rule) == HTTPSTATUS_FIELD_RETRY_AFTER);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const httpstatus_field_rule *httpstatus_suggested_fields(int code);

/**
 * The next row of the same list.
 *
 * @param rule  a row of httpstatus_required_fields() or httpstatus_suggested_fields(), or NULL
 * @return the row, or NULL after the last one and for NULL
 *
 * Source: this library
 *
 * @code
 * const httpstatus_field_rule *rule = httpstatus_field_rule_next(httpstatus_required_fields(426));
 * assert(httpstatus_field_rule_field(rule) == HTTPSTATUS_FIELD_CONNECTION && httpstatus_field_rule_next(rule) == NULL);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const httpstatus_field_rule *httpstatus_field_rule_next(const httpstatus_field_rule *rule);

/**
 * Which field the row is about.
 *
 * @param rule  a row, or NULL
 * @return a value of enum httpstatus_field, or 0
 *
 * Source: the row's own
 *
 * @code
 * assert(httpstatus_field_rule_field(httpstatus_required_fields(405)) == HTTPSTATUS_FIELD_ALLOW);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_field_rule_field(const httpstatus_field_rule *rule);

/**
 * How binding the row is.
 *
 * @param rule  a row, or NULL
 * @return a value of enum httpstatus_level, or 0
 *
 * Source: the section that defines the code or the field
 *
 * @code
 * assert(httpstatus_field_rule_level(httpstatus_suggested_fields(429)) == HTTPSTATUS_LEVEL_MAY);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_field_rule_level(const httpstatus_field_rule *rule);

/**
 * Under which condition the row holds.
 *
 * @param rule  a row, or NULL
 * @return a value of enum httpstatus_condition; 0 when it always holds, and for NULL
 *
 * Source: the section that defines the code or the field
 *
 * @code
 * assert(httpstatus_field_rule_condition(httpstatus_required_fields(206)) == HTTPSTATUS_CONDITION_SINGLE_PART);
 * assert(httpstatus_field_rule_condition(httpstatus_required_fields(401)) == HTTPSTATUS_CONDITION_NONE);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_field_rule_condition(const httpstatus_field_rule *rule);

/**
 * The token of a condition.
 *
 * @param condition  any int
 * @return such as "single-part"; NULL for 0 and for any other int
 *
 * Source: this library
 *
 * @code
 * assert(strcmp(httpstatus_condition_name(HTTPSTATUS_CONDITION_IF_200_HAS), "if-200-has") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_condition_name(int condition);

/**
 * The condition in words.
 *
 * @param condition  any int
 * @return words in English that go on after "when"; NULL for 0 and for any other int
 *
 * Source: own words after the section that defines the code or the field
 *
 * @code
 * assert(strcmp(httpstatus_condition_text(HTTPSTATUS_CONDITION_SINGLE_PART), "one part is sent") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_condition_text(int condition);

HTTPSTATUS_END

#endif
