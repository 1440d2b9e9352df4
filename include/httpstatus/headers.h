/* SPDX-License-Identifier: MIT */
/**
 * @file
 * The lint: what is wrong with a response, judged from facts about it.
 *
 * Pure and thread-safe; static strings; nothing to free. Facts come from httpstatus_response_facts_field(), fed with raw fields, or
 * from the caller's own parser.
 *
 * @code
 * httpstatus_response_facts facts = HTTPSTATUS_RESPONSE_FACTS_INIT;
 * httpstatus_response_findings found = HTTPSTATUS_RESPONSE_FINDINGS_INIT;
 * facts.code = 405;
 * assert(httpstatus_response_check(&facts, &found) == 1);
 * assert(found.why[0] == HTTPSTATUS_WHY_CHECK_REQUIRED_FIELD && found.field[0] == HTTPSTATUS_FIELD_ALLOW);
 * @endcode
 */

#ifndef HTTPSTATUS_HEADERS_H
#define HTTPSTATUS_HEADERS_H

#include <stdint.h>

#include "httpstatus/codes.h"
#include "httpstatus/export.h"
#include "httpstatus/fields.h"

/** Most findings that one check gives. */
#define HTTPSTATUS_RESPONSE_FINDINGS_MAX 24

/** What a check found, in the order of the facts: the code, its fields, caching, its content. */
typedef struct httpstatus_response_findings {
    uint32_t size;                                   /**< set by the caller: sizeof(httpstatus_response_findings) */
    uint32_t count;                                  /**< how many findings follow */
    int32_t why[HTTPSTATUS_RESPONSE_FINDINGS_MAX];   /**< values of enum httpstatus_why */
    int32_t field[HTTPSTATUS_RESPONSE_FINDINGS_MAX]; /**< the field meant, or 0 */
    int32_t level[HTTPSTATUS_RESPONSE_FINDINGS_MAX]; /**< values of enum httpstatus_level: how binding here */
    uint32_t directives[HTTPSTATUS_RESPONSE_FINDINGS_MAX]; /**< bits of enum httpstatus_cc: those meant, or 0 */
} httpstatus_response_findings;

#define HTTPSTATUS_RESPONSE_FINDINGS_INIT                                                                              \
    {                                                                                                                  \
        sizeof(httpstatus_response_findings), 0, { 0 }, { 0 }, { 0 },                                                  \
        {                                                                                                              \
            0                                                                                                          \
        }                                                                                                              \
    }

HTTPSTATUS_BEGIN

/**
 * Looks for what a response must not be.
 *
 * Missing fields that the code requires, or suggests by SHOULD or by convention, when the condition is known to
 * hold; content and framing where there must be none; numbers that are invalid, unregistered, unused, deprecated,
 * obsolete or temporary; fields that HTTP/2 and HTTP/3 forbid; directives of Cache-Control that are misspelt, broken,
 * repeated, or contradict each other, the status code or another field. What is not known is not held against anybody.
 *
 * @param facts  what is known of the response; not NULL
 * @param[out] out  receives the findings; not NULL
 * @return the number of findings, at most HTTPSTATUS_RESPONSE_FINDINGS_MAX, or
 *         HTTPSTATUS_E_ARG (a pointer is NULL),
 *         HTTPSTATUS_E_SIZE (the size of a struct is smaller than any this library knows, or members that it does
 *         not know are set),
 *         HTTPSTATUS_E_RANGE (a known version outside 9..30, a known content_bytes below 0, a bit of seen or of fields
 *         that has no name)
 *
 * Source: RFC 9110, sections 6.4.1, 8.6, 12.5.5 and 15; RFC 9111, section 5; RFC 9112, section 6; RFC 9113, section 8
 *
 * @code
 * httpstatus_response_facts facts = HTTPSTATUS_RESPONSE_FACTS_INIT;
 * httpstatus_response_findings found = HTTPSTATUS_RESPONSE_FINDINGS_INIT;
 * facts.code = 204;
 * facts.content_bytes = 17;
 * facts.known = HTTPSTATUS_RESPONSE_CONTENT_BYTES;
 * assert(httpstatus_response_check(&facts, &found) == 1);
 * assert(found.why[0] == HTTPSTATUS_WHY_CHECK_CONTENT_FORBIDDEN);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_response_check(const httpstatus_response_facts *facts, httpstatus_response_findings *out);

HTTPSTATUS_END

#endif
