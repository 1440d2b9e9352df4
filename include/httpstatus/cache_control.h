/* SPDX-License-Identifier: MIT */
/**
 * @file
 * Cache-Control, and the fields that stand for it: read a line at a time into plain numbers.
 *
 * Pure and thread-safe; nothing to free. A struct belongs to its caller. Reading takes time linear in the text,
 * and no byte is an error: what cannot be read is taken for the stricter of what it may mean.
 *
 * @code
 * httpstatus_cache_control cc = HTTPSTATUS_CACHE_CONTROL_INIT;
 * httpstatus_cache_control_feed(&cc, "public, max-age=60", HTTPSTATUS_NTS);
 * assert(cc.known == (HTTPSTATUS_CC_PUBLIC | HTTPSTATUS_CC_MAX_AGE) && cc.max_age_s == 60);
 * @endcode
 */

#ifndef HTTPSTATUS_CACHE_CONTROL_H
#define HTTPSTATUS_CACHE_CONTROL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "httpstatus/cache_words.h"
#include "httpstatus/export.h"

/** Directives that were read. Masks are bits of enum httpstatus_cc; it is part of other structs, so it never grows. */
typedef struct httpstatus_cache_control {
    uint32_t size;                     /**< set by the caller: sizeof(httpstatus_cache_control) */
    uint32_t known;                    /**< directives that were there */
    uint32_t invalid;                  /**< of these, those whose value or tail cannot be read: they permit nothing */
    uint32_t bare;                     /**< no-cache and private without names; max-stale without a value */
    uint32_t listed;                   /**< no-cache and private with names: httpstatus_cache_control_name_next() */
    uint32_t repeated;                 /**< directives that were there more than once */
    uint32_t max_age_s;                /**< seconds, at most 2^31; so the five below. Set when known and not invalid */
    uint32_t s_maxage_s;               /**< s-maxage */
    uint32_t stale_while_revalidate_s; /**< stale-while-revalidate */
    uint32_t stale_if_error_s;         /**< stale-if-error */
    uint32_t max_stale_s;              /**< max-stale; without a value bare is set instead */
    uint32_t min_fresh_s;              /**< min-fresh */
    uint32_t members;                  /**< members of the list, empty ones not counted; so the two below */
    uint32_t malformed;                /**< members outside the grammar */
    uint32_t extensions;               /**< members whose name is not known */
    uint32_t state;                    /**< of a targeted field: 0 absent, 1 usable, 2 broken, to be ignored */
    uint32_t differing;                /**< directives that were there again with another value */
    uint32_t misspelt;                 /**< directives from which an unknown name differs by one character */
} httpstatus_cache_control;

#define HTTPSTATUS_CACHE_CONTROL_INIT                                                                                  \
    {                                                                                                                  \
        sizeof(httpstatus_cache_control), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0                            \
    }

HTTPSTATUS_BEGIN

/**
 * Begins anew: no directive was read.
 *
 * @param[out] cc  filled whatever it held, its size too; NULL is passed over
 *
 * Source: this library
 *
 * @code
 * httpstatus_cache_control cc;
 * httpstatus_cache_control_init(&cc);
 * assert(cc.known == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API void httpstatus_cache_control_init(httpstatus_cache_control *cc);

/**
 * Reads one line of Cache-Control.
 *
 * Feed every line in its order; the first of two equal directives counts. Names are blind to case and whole. What
 * stands between double quotes is text. A known directive with a tail outside the grammar (`max-age= 5`, `private;`)
 * is there: a restriction restricts, a number is invalid, a permission permits nothing. no-cache and private with an
 * empty or broken list of names are taken for the form without. Numbers above 2^31 count as 2^31.
 *
 * @param[in,out] cc  begin with HTTPSTATUS_CACHE_CONTROL_INIT; not NULL
 * @param text  the field's value, without the line end; may hold any byte; not NULL
 * @param len   bytes in @p text, or HTTPSTATUS_NTS when it ends with a NUL
 * @return HTTPSTATUS_E_NONE, or
 *         HTTPSTATUS_E_ARG (a pointer is NULL),
 *         HTTPSTATUS_E_SIZE (the struct's size is smaller than any this library knows)
 *
 * Source: RFC 9111, sections 1.2.2, 4.2.1 and 5.2; RFC 5861; RFC 8246
 *
 * @code
 * httpstatus_cache_control cc = HTTPSTATUS_CACHE_CONTROL_INIT;
 * httpstatus_cache_control_feed(&cc, "No-Store, x=\"a, private\", max-age=-1", HTTPSTATUS_NTS);
 * assert(cc.known == (HTTPSTATUS_CC_NO_STORE | HTTPSTATUS_CC_MAX_AGE));
 * assert(cc.invalid == HTTPSTATUS_CC_MAX_AGE && cc.extensions == 1);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_cache_control_feed(httpstatus_cache_control *cc, const char *text, size_t len);

/**
 * Reads one line of a targeted field, such as CDN-Cache-Control.
 *
 * A dictionary of Structured Fields: keys in lower case, the last of two equal ones counts, parameters mean nothing
 * (but a list of names with parameters is taken for the form without names), `?0` means that the directive is not
 * there. A number must be an Integer that is not negative; a directive with a value of another kind, an inner list
 * among them, is there with a value that cannot be used. Any error of syntax breaks the whole field: state becomes 2,
 * and no directive is known. A field without members stays absent, state 0.
 *
 * @param[in,out] cc  begin with HTTPSTATUS_CACHE_CONTROL_INIT, one struct for each field name; not NULL
 * @param text  the field's value, without the line end; may hold any byte; not NULL
 * @param len   bytes in @p text, or HTTPSTATUS_NTS when it ends with a NUL
 * @return HTTPSTATUS_E_NONE, or
 *         HTTPSTATUS_E_ARG (a pointer is NULL),
 *         HTTPSTATUS_E_SIZE (the struct's size is smaller than any this library knows)
 *
 * Source: RFC 9213, section 2; RFC 9651, section 4.2.2
 *
 * @code
 * httpstatus_cache_control cc = HTTPSTATUS_CACHE_CONTROL_INIT;
 * httpstatus_cache_control_targeted_feed(&cc, "max-age=600, no-store=?0", HTTPSTATUS_NTS);
 * assert(cc.state == 1 && cc.known == HTTPSTATUS_CC_MAX_AGE);
 * httpstatus_cache_control_targeted_feed(&cc, "Max-Age=1", HTTPSTATUS_NTS);
 * assert(cc.state == 2 && cc.known == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_cache_control_targeted_feed(httpstatus_cache_control *cc, const char *text, size_t len);

/**
 * Walks the field names that no-cache or private lists in one line, or the names of unknown directives.
 *
 * A list that is empty or broken has no names: the directive then counts as the form without.
 *
 * @param text       the field's value; may hold any byte; NULL is read as empty
 * @param len        bytes in @p text, or HTTPSTATUS_NTS when it ends with a NUL: then every step measures it anew
 * @param directive  HTTPSTATUS_CC_NO_CACHE, HTTPSTATUS_CC_PRIVATE, or 0 for unknown directives; others have no names
 * @param[in,out] pos  where the walk is: begin with 0, and pass on what it became; not NULL
 * @param[out] at    receives the offset of the name in @p text; not NULL
 * @param[out] n     receives the bytes of the name; not NULL
 * @return true when there is a name; false at the end and when a pointer that must not be is NULL, and then @p at
 *         and @p n are untouched
 *
 * Source: RFC 9111, sections 5.2.2.4, 5.2.2.7 and 5.2.3
 *
 * @code
 * size_t pos = 0, at, n;
 * const char *line = "private=\"X-User, X-Mail\"";
 * assert(httpstatus_cache_control_name_next(line, HTTPSTATUS_NTS, HTTPSTATUS_CC_PRIVATE, &pos, &at, &n));
 * assert(n == 6 && strncmp(line + at, "X-User", n) == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API bool httpstatus_cache_control_name_next(const char *text, size_t len, uint32_t directive, size_t *pos,
                                                       size_t *at, size_t *n);

/**
 * The name of a directive.
 *
 * @param directive  one bit of enum httpstatus_cc; any number
 * @return such as "max-age"; NULL for any other number
 *
 * Source: IANA HTTP Cache Directive Registry
 *
 * @code
 * assert(strcmp(httpstatus_cc_name(HTTPSTATUS_CC_S_MAXAGE), "s-maxage") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_cc_name(uint32_t directive);

HTTPSTATUS_END

#endif
