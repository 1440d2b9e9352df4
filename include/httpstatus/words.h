/* SPDX-License-Identifier: MIT */
/**
 * @file
 * The words for the small numbers of rows: state, evidence, content and their like.
 *
 * Pure and thread-safe; static strings; nothing to free. Any int is a legal question; words are those of data/.
 */

#ifndef HTTPSTATUS_WORDS_H
#define HTTPSTATUS_WORDS_H

#include <stddef.h>

#include "httpstatus/advice.h"
#include "httpstatus/entry.h"
#include "httpstatus/export.h"
#include "httpstatus/method.h"
#include "httpstatus/provenance.h"
#include "httpstatus/scan_words.h"
#include "httpstatus/substatus.h"

HTTPSTATUS_BEGIN

/**
 * The word for a state.
 *
 * @param state  any int
 * @return "registered", "temporary", "unused", "deprecated", "obsolete", "vendor", "folklore"; else "unknown"; never NULL
 *
 * Source: this library
 *
 * @code
 * assert(strcmp(httpstatus_state_name(HTTPSTATUS_STATE_UNUSED), "unused") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_state_name(int state);

/**
 * The state that a word names.
 *
 * @param text  the word, in lower case; needs no NUL, may hold any byte; NULL is read as empty
 * @param len   bytes in @p text, or HTTPSTATUS_NTS when it ends with a NUL
 * @return a value of enum httpstatus_state, or 0
 *
 * Source: this library
 *
 * @code
 * assert(httpstatus_state_from_text("folklore", HTTPSTATUS_NTS) == HTTPSTATUS_STATE_FOLKLORE);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_state_from_text(const char *text, size_t len);

/**
 * The word for whether anybody receives a number.
 *
 * @param on_wire  any int
 * @return "yes", "log", "never", "rewritten-400", "in-body", "client-internal", "historic"; else "unknown"; never NULL
 *
 * Source: this library
 *
 * @code
 * assert(strcmp(httpstatus_on_wire_name(HTTPSTATUS_ON_WIRE_LOG), "log") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_on_wire_name(int on_wire);

/**
 * The word for how well a row is supported.
 *
 * @param evidence  any int
 * @return "primary", "agreed", "single"; else "unknown"; never NULL
 *
 * Source: this library
 *
 * @code
 * assert(strcmp(httpstatus_evidence_name(HTTPSTATUS_EVIDENCE_PRIMARY), "primary") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_evidence_name(int evidence);

/**
 * The word for what content a response may have.
 *
 * @param content  any int
 * @return "none", "empty", "allowed", "not-sent"; else "unknown"; never NULL
 *
 * Source: this library
 *
 * @code
 * assert(strcmp(httpstatus_content_name(HTTPSTATUS_CONTENT_EMPTY), "empty") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_content_name(int content);

/**
 * The word for where a 3xx response leads.
 *
 * @param redirect  any int
 * @return "none", "choice", "permanent-may-become-get", "temporary-may-become-get", "other-resource", "not-modified",
 *         "deprecated", "reserved", "temporary-kept", "permanent-kept"; else "unknown"; never NULL
 *
 * Source: this library
 *
 * @code
 * assert(strcmp(httpstatus_redirect_name(HTTPSTATUS_REDIRECT_CHOICE), "choice") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_redirect_name(int redirect);

/**
 * The word for where a sub-status is documented.
 *
 * @param substate  any int
 * @return "listed", "legacy", "sdk-only", "article-only"; else "unknown"; never NULL
 *
 * Source: this library
 *
 * @code
 * assert(strcmp(httpstatus_substate_name(HTTPSTATUS_SUBSTATE_LISTED), "listed") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_substate_name(int substate);

/**
 * The word for whether responses to a method can be cached.
 *
 * @param caching  any int
 * @return "no", "yes", "explicit", "limited"; else "unknown"; never NULL
 *
 * Source: this library
 *
 * @code
 * assert(strcmp(httpstatus_caching_name(HTTPSTATUS_CACHING_YES), "yes") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_caching_name(int caching);

/**
 * The word for a format.
 *
 * @param format  any int
 * @return "ncsa", "json", "w3c", "haproxy", "field"; else "unknown"; never NULL
 *
 * Source: this library
 *
 * @code
 * assert(strcmp(httpstatus_scan_format_name(HTTPSTATUS_SCAN_W3C), "w3c") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_scan_format_name(int format);

/**
 * The audience that a word names.
 *
 * @param text  "client" or "operator"; needs no NUL, may hold any byte; NULL is read as empty
 * @param len   bytes in @p text, or HTTPSTATUS_NTS when it ends with a NUL
 * @return a value of enum httpstatus_audience, or 0
 *
 * Source: this library
 *
 * @code
 * assert(httpstatus_audience_from_text("client", HTTPSTATUS_NTS) == HTTPSTATUS_AUDIENCE_CLIENT);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_audience_from_text(const char *text, size_t len);

HTTPSTATUS_END

#endif
