/* SPDX-License-Identifier: MIT */
/**
 * @file
 * The reasons of verdicts in words: token, sentence, citation, level.
 *
 * Pure and thread-safe; static strings; nothing to free. Numbers and tokens keep their meaning for ever: enum httpstatus_why in
 * codes.h. Any int is a legal reason.
 */

#ifndef HTTPSTATUS_WHY_H
#define HTTPSTATUS_WHY_H

#include "httpstatus/codes.h"
#include "httpstatus/export.h"

/** How binding a reason is. Specification, convention and policy are three things. */
enum httpstatus_level {
    HTTPSTATUS_LEVEL_UNKNOWN = 0,
    HTTPSTATUS_LEVEL_MUST = 1,       /**< MUST or MUST NOT (RFC 2119) */
    HTTPSTATUS_LEVEL_SHOULD = 2,     /**< SHOULD or SHOULD NOT */
    HTTPSTATUS_LEVEL_MAY = 3,        /**< MAY */
    HTTPSTATUS_LEVEL_CONVENTION = 4, /**< what implementations do; no specification says it */
    HTTPSTATUS_LEVEL_POLICY = 5,     /**< a choice of this library or of its caller */
    HTTPSTATUS_LEVEL_OUGHT = 6,      /**< advice of a specification, in plain words */
    HTTPSTATUS_LEVEL_DRAFT = 7,      /**< of a draft */
    HTTPSTATUS_LEVEL_DEFINITION = 8  /**< a specification states it as a fact, without a keyword */
};

HTTPSTATUS_BEGIN

/**
 * The token of a reason.
 *
 * @param why  any int
 * @return such as "content-none-for-head"; NULL for any other int
 *
 * Source: this library
 *
 * @code
 * assert(strcmp(httpstatus_why_name(HTTPSTATUS_WHY_REDIRECT_NONE), "redirect-none") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_why_name(int why);

/**
 * The reason as a sentence.
 *
 * @param why  any int
 * @return a sentence in English; NULL for any other int
 *
 * Source: own words after httpstatus_why_source()
 *
 * @code
 * assert(httpstatus_why_text(HTTPSTATUS_WHY_REDIRECT_NONE) != NULL);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_why_text(int why);

/**
 * What the reason rests on.
 *
 * @param why  any int
 * @return such as "RFC 9110, section 9.3.2"; NULL for any other int
 *
 * Source: the text it cites
 *
 * @code
 * assert(strcmp(httpstatus_why_source(HTTPSTATUS_WHY_CONTENT_NONE_FOR_HEAD), "RFC 9110, section 9.3.2") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_why_source(int why);

/**
 * How binding the reason is.
 *
 * @param why  any int
 * @return a value of enum httpstatus_level; 0 for any other int
 *
 * Source: the text that httpstatus_why_source() cites
 *
 * @code
 * assert(httpstatus_why_level(HTTPSTATUS_WHY_CONTENT_NONE_FOR_HEAD) == HTTPSTATUS_LEVEL_MUST);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_why_level(int why);

/**
 * The word for a level.
 *
 * @param level  any int
 * @return "MUST", "SHOULD", "MAY", "convention", "policy", "ought", "draft", "definition"; else "unknown"; never NULL
 *
 * Source: RFC 2119; this library
 *
 * @code
 * assert(strcmp(httpstatus_level_name(HTTPSTATUS_LEVEL_MUST), "MUST") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_level_name(int level);

HTTPSTATUS_END

#endif
