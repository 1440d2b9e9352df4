/* SPDX-License-Identifier: MIT */
/**
 * @file
 * The record of a stored response: all that deciding about its reuse needs, to be kept anywhere.
 *
 * Pure and thread-safe; nothing to free. httpstatus_cache_store() fills a record; it holds no pointer and no text.
 */

#ifndef HTTPSTATUS_CACHE_RECORD_H
#define HTTPSTATUS_CACHE_RECORD_H

#include <stddef.h>
#include <stdint.h>

#include "httpstatus/cache_control.h"
#include "httpstatus/cache_words.h"
#include "httpstatus/export.h"

/** Bytes of a record that is packed. */
#define HTTPSTATUS_CACHE_RECORD_BYTES 256

/** What a cache keeps beside a stored response. The members are those of httpstatus_cache_facts. */
typedef struct httpstatus_cache_record {
    uint32_t size;                        /**< set by the caller: sizeof(httpstatus_cache_record) */
    uint32_t known;                       /**< bits of enum httpstatus_cache_has: members that can be used ... */
    uint32_t seen;                        /**< ... and those whose field was there */
    uint32_t flags;                       /**< bits of enum httpstatus_cache_flag */
    int32_t code;                         /**< the status code */
    uint32_t method;                      /**< of the request that it answered */
    uint32_t age_s;                       /**< the Age field */
    uint32_t reserved;                    /**< 0 */
    int64_t request_time_s;               /**< when that request was sent */
    int64_t response_time_s;              /**< when the response was received, or last validated */
    int64_t date_s;                       /**< the Date field */
    int64_t expires_s;                    /**< the Expires field */
    int64_t last_modified_s;              /**< the Last-Modified field */
    uint64_t etag_hash;                   /**< of the ETag field */
    uint64_t length_bytes;                /**< the Content-Length field */
    uint64_t first_byte;                  /**< of a 206: the range that is there ... */
    uint64_t last_byte;                   /**< ... last byte included, as far as it came */
    uint64_t reserved2;                   /**< 0 */
    httpstatus_cache_control response_cc; /**< Cache-Control */
    httpstatus_cache_control targeted_cc; /**< the targeted field that stands for it */
} httpstatus_cache_record;

#define HTTPSTATUS_CACHE_RECORD_INIT                                                                                   \
    {                                                                                                                  \
        sizeof(httpstatus_cache_record), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,                            \
            HTTPSTATUS_CACHE_CONTROL_INIT, HTTPSTATUS_CACHE_CONTROL_INIT                                               \
    }

HTTPSTATUS_BEGIN

/**
 * Marks a stored response: it must be validated before it answers anything again.
 *
 * For caches that keep what an unsafe request made invalid, in place of dropping it. Validation takes the mark off.
 *
 * @param[in,out] record  as httpstatus_cache_store() gave it; untouched on error; not NULL
 * @return HTTPSTATUS_E_NONE, or
 *         HTTPSTATUS_E_ARG (@p record is NULL),
 *         HTTPSTATUS_E_SIZE (the struct's size is smaller than any this library knows)
 *
 * Source: RFC 9111, section 4.4
 *
 * @code
 * httpstatus_cache_record record = HTTPSTATUS_CACHE_RECORD_INIT;
 * assert(httpstatus_cache_record_invalidate(&record) == HTTPSTATUS_E_NONE);
 * assert(record.flags == HTTPSTATUS_CACHE_INVALIDATED);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_cache_record_invalidate(httpstatus_cache_record *record);

/**
 * Writes a record as bytes that every machine reads alike: 32-bit and 64-bit numbers, the lowest byte first.
 *
 * @param record  as httpstatus_cache_store() gave it; not NULL
 * @param[out] bytes  receives HTTPSTATUS_CACHE_RECORD_BYTES bytes; untouched on error; not NULL
 * @param cap     bytes in @p bytes, at least as many
 * @return HTTPSTATUS_CACHE_RECORD_BYTES, or
 *         HTTPSTATUS_E_ARG (a pointer is NULL),
 *         HTTPSTATUS_E_SIZE (@p cap is too small, or the struct's size is smaller than any this library knows or
 *         members are set that it does not know),
 *         HTTPSTATUS_E_RANGE (a record that httpstatus_cache_record_unpack() would refuse)
 *
 * Source: this library
 *
 * @code
 * httpstatus_cache_record record = HTTPSTATUS_CACHE_RECORD_INIT;
 * unsigned char bytes[HTTPSTATUS_CACHE_RECORD_BYTES];
 * record.code = 200;
 * assert(httpstatus_cache_record_pack(&record, bytes, sizeof bytes) == HTTPSTATUS_CACHE_RECORD_BYTES);
 * assert(memcmp(bytes, "HSC1", 4) == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_cache_record_pack(const httpstatus_cache_record *record, unsigned char *bytes,
                                                size_t cap);

/**
 * Reads a record from bytes, trusting nothing.
 *
 * @param bytes  what httpstatus_cache_record_pack() wrote, or anything else; not NULL
 * @param len    bytes in @p bytes
 * @param[out] record  best begun with HTTPSTATUS_CACHE_RECORD_INIT; untouched on error; not NULL
 * @return HTTPSTATUS_E_NONE, or
 *         HTTPSTATUS_E_ARG (a pointer is NULL),
 *         HTTPSTATUS_E_SIZE (not HTTPSTATUS_CACHE_RECORD_BYTES bytes, or the struct's size is smaller than any this
 *         library knows),
 *         HTTPSTATUS_E_SYNTAX (the bytes do not begin as a record does),
 *         HTTPSTATUS_E_RANGE (a number that no record has)
 *
 * Source: this library
 *
 * @code
 * httpstatus_cache_record record = HTTPSTATUS_CACHE_RECORD_INIT;
 * unsigned char bytes[HTTPSTATUS_CACHE_RECORD_BYTES] = { 0 };
 * assert(httpstatus_cache_record_unpack(bytes, sizeof bytes, &record) == HTTPSTATUS_E_SYNTAX);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_cache_record_unpack(const unsigned char *bytes, size_t len,
                                                  httpstatus_cache_record *record);

HTTPSTATUS_END

#endif
