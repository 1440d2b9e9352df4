/* SPDX-License-Identifier: MIT */
/**
 * @file
 * From raw header fields to the facts that rules judge.
 *
 * Pure and thread-safe; static strings; nothing to free. Readers only: they judge nothing.
 */

#ifndef HTTPSTATUS_FIELDS_H
#define HTTPSTATUS_FIELDS_H

#include <stddef.h>
#include <stdint.h>

#include "httpstatus/cache_control.h"
#include "httpstatus/export.h"
#include "httpstatus/field.h"

/** Bits of httpstatus_response_facts.known: which optional members are set. */
enum httpstatus_response_known {
    HTTPSTATUS_RESPONSE_VERSION = 1,       /**< version */
    HTTPSTATUS_RESPONSE_CONTENT_BYTES = 2, /**< content_bytes */
    HTTPSTATUS_RESPONSE_FIELDS = 4         /**< fields: the header section was read, so an absent field is missing */
};

/** What values of fields say: bits of httpstatus_response_facts.seen. */
enum httpstatus_response_seen {
    HTTPSTATUS_SEEN_MULTIPART = 1,      /**< Content-Type is multipart/byteranges */
    HTTPSTATUS_SEEN_BLOCKED_BY = 2,     /**< Link has rel=blocked-by */
    HTTPSTATUS_SEEN_CONTENT_LENGTH = 4, /**< Content-Length is a number above 0 */
    HTTPSTATUS_SEEN_UPGRADE_OPTION = 8, /**< Connection lists upgrade */
    HTTPSTATUS_SEEN_VARY_STAR = 16,     /**< Vary has a member * */
    HTTPSTATUS_SEEN_AGE_INVALID = 32    /**< Age does not begin with a whole number */
};

/** What is known of a response. */
typedef struct httpstatus_response_facts {
    uint32_t size;         /**< set by the caller: sizeof(httpstatus_response_facts) */
    uint32_t known;        /**< bits of enum httpstatus_response_known */
    int32_t code;          /**< the status code; any int */
    int32_t method;        /**< of the request, a value of enum httpstatus_method; 0 when it is not known */
    int32_t version;       /**< of the response: 10, 11, 20 or 30 */
    uint32_t seen;         /**< bits of enum httpstatus_response_seen */
    uint64_t fields;       /**< a bit for each field that is present: 1 << enum httpstatus_field */
    int64_t content_bytes; /**< bytes of content that were really sent */
    httpstatus_cache_control cache_control; /**< Cache-Control */
} httpstatus_response_facts;

#define HTTPSTATUS_RESPONSE_FACTS_INIT                                                                                 \
    {                                                                                                                  \
        sizeof(httpstatus_response_facts), HTTPSTATUS_RESPONSE_FIELDS, 0, 0, 0, 0, 0, 0, HTTPSTATUS_CACHE_CONTROL_INIT \
    }

HTTPSTATUS_BEGIN

/**
 * Takes one header field into the facts.
 *
 * Feed every field line in its order. Names that no rule speaks of are passed over. Values that cannot be read
 * set no bit: the field is present, its value says nothing.
 *
 * @param[in,out] facts  begin with HTTPSTATUS_RESPONSE_FACTS_INIT; not NULL
 * @param name      the field's name, in any case; not NULL
 * @param name_len  bytes in @p name, or HTTPSTATUS_NTS
 * @param text      the field's value, without the line end; may hold any byte; not NULL
 * @param len       bytes in @p text, or HTTPSTATUS_NTS
 * @return HTTPSTATUS_E_NONE, or
 *         HTTPSTATUS_E_ARG (a pointer is NULL),
 *         HTTPSTATUS_E_SIZE (the struct's size, or that of cache_control in it, is smaller than any this library knows)
 *
 * Source: RFC 9110, sections 5.1, 7.6.1, 8.3, 8.6, 12.5.5; RFC 9111, section 5; RFC 8288, section 3; RFC 7725, section 4
 *
 * @code
 * httpstatus_response_facts facts = HTTPSTATUS_RESPONSE_FACTS_INIT;
 * assert(httpstatus_response_facts_field(&facts, "allow", HTTPSTATUS_NTS, "GET, HEAD", HTTPSTATUS_NTS) == HTTPSTATUS_E_NONE);
 * assert(facts.fields == (uint64_t)1 << HTTPSTATUS_FIELD_ALLOW);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_response_facts_field(httpstatus_response_facts *facts, const char *name, size_t name_len,
                                                   const char *text, size_t len);

HTTPSTATUS_END

#endif
