/* SPDX-License-Identifier: MIT */
/**
 * @file
 * Access logs: where the status of each line stands, and what it is.
 *
 * Pure and thread-safe; memory is the caller's; nothing to free. Time grows with the bytes that are read, whatever they
 * hold. A text may come in pieces that are cut anywhere, a line may be of any length, and none is an error: what a line
 * says of its status is counted as what it is, and a line that says nothing is HTTPSTATUS_SCAN_MALFORMED. A scan may be
 * copied as bytes; bytes that never were one do no harm, and mean nothing.
 */

#ifndef HTTPSTATUS_SCAN_H
#define HTTPSTATUS_SCAN_H

#include <stddef.h>
#include <stdint.h>

#include "httpstatus/export.h"
#include "httpstatus/scan_words.h"

/** Optional members of httpstatus_scan_line that hold a value. */
enum httpstatus_scan_known {
    HTTPSTATUS_SCAN_KNOWN_PLACE = 1,    /**< status_at and status_len */
    HTTPSTATUS_SCAN_KNOWN_SUBSTATUS = 2 /**< substatus */
};

/** What a line says. */
typedef struct httpstatus_scan_line {
    uint32_t size;       /**< set by the caller: sizeof(httpstatus_scan_line) */
    uint32_t known;      /**< bits of enum httpstatus_scan_known */
    uint64_t status_at;  /**< where the status stands, in bytes since the scan began */
    uint32_t status_len; /**< of how many bytes it is; more than 2^32 - 1 count as that */
    uint16_t status;     /**< 0..999, or a value of enum httpstatus_scan_status */
    uint16_t substatus;  /**< of W3C extended: sc-substatus, 0..999 */
} httpstatus_scan_line;

#define HTTPSTATUS_SCAN_LINE_INIT                                                                                      \
    {                                                                                                                  \
        sizeof(httpstatus_scan_line), 0, 0, 0, 0, 0                                                                    \
    }

/**
 * A scan: what was read of a line that has not ended. Its members are the library's. To be read are format, and of JSON
 * lines the key: name, which no NUL ends, and name_len.
 */
typedef struct httpstatus_scan {
    uint32_t size;  /**< set by the caller: sizeof(httpstatus_scan) */
    uint32_t known; /**< no optional members: 0 */
    uint32_t format, field, substatus_field, name_len;
    uint32_t phase, bits, count, depth, token_len, token_tail, status_len, status;
    uint64_t offset, token_at, status_at;
    uint32_t substatus, matched;
    uint8_t name[64];
} httpstatus_scan;

#define HTTPSTATUS_SCAN_INIT                                                                                           \
    {                                                                                                                  \
        sizeof(httpstatus_scan), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,                                 \
        {                                                                                                              \
            0                                                                                                          \
        }                                                                                                              \
    }

HTTPSTATUS_BEGIN

/**
 * Begins a scan of a format.
 *
 * @param[out] scan  its size is set by HTTPSTATUS_SCAN_INIT, the rest is filled; untouched on error; not NULL
 * @param format  a value of enum httpstatus_scan_format
 * @return HTTPSTATUS_E_NONE, or
 *         HTTPSTATUS_E_ARG (@p scan is NULL),
 *         HTTPSTATUS_E_SIZE (the struct's size is smaller than any this library knows),
 *         HTTPSTATUS_E_RANGE (no such format)
 *
 * Source: this library
 *
 * @code
 * httpstatus_scan scan = HTTPSTATUS_SCAN_INIT;
 * assert(httpstatus_scan_init(&scan, HTTPSTATUS_SCAN_W3C) == HTTPSTATUS_E_NONE);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_scan_init(httpstatus_scan *scan, int format);

/**
 * Names the key of JSON lines, for a scan that has begun and read nothing.
 *
 * The key counts where it stands between quotes as it is spelt here, a colon after it. Where a line has it several
 * times, the first one of the outer object counts, and where none is there the first one of all.
 *
 * @param[in,out] scan  of HTTPSTATUS_SCAN_JSON; not NULL
 * @param text  the key, without quotes; copied
 * @param len   bytes in @p text, 1..60, or HTTPSTATUS_NTS when it ends with a NUL
 * @return HTTPSTATUS_E_NONE, or
 *         HTTPSTATUS_E_ARG (a pointer is NULL, or the scan is of another format),
 *         HTTPSTATUS_E_SIZE (the struct's size is smaller than any this library knows),
 *         HTTPSTATUS_E_RANGE (an empty key, or one of more than 60 bytes),
 *         HTTPSTATUS_E_SYNTAX (a key with a quote, a backslash or a control character, or that begins with a blank)
 *
 * Source: RFC 8259, sections 4 and 7
 *
 * @code
 * httpstatus_scan scan = HTTPSTATUS_SCAN_INIT;
 * httpstatus_scan_init(&scan, HTTPSTATUS_SCAN_JSON);
 * assert(httpstatus_scan_key(&scan, "DownstreamStatus", HTTPSTATUS_NTS) == HTTPSTATUS_E_NONE);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_scan_key(httpstatus_scan *scan, const char *text, size_t len);

/**
 * Chooses the field, for a scan that has begun and read nothing.
 *
 * @param[in,out] scan  of HTTPSTATUS_SCAN_FIELD; not NULL
 * @param field  1 for the first
 * @return HTTPSTATUS_E_NONE, or
 *         HTTPSTATUS_E_ARG (@p scan is NULL or of another format),
 *         HTTPSTATUS_E_SIZE (the struct's size is smaller than any this library knows),
 *         HTTPSTATUS_E_RANGE (0)
 *
 * Source: this library
 *
 * @code
 * httpstatus_scan scan = HTTPSTATUS_SCAN_INIT;
 * httpstatus_scan_init(&scan, HTTPSTATUS_SCAN_FIELD);
 * assert(httpstatus_scan_field(&scan, 9) == HTTPSTATUS_E_NONE);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_scan_field(httpstatus_scan *scan, uint32_t field);

/**
 * Finds the format by the lines with which a log begins, and begins the scan.
 *
 * W3C extended is known by its `#Fields:`; of the others the one that finds a code of 100..999 in most lines is taken,
 * and of JSON the keys of common servers are tried. Where none finds any, a list of which half the lines begin with three
 * digits, or are `0` or `-` and no more, is of HTTPSTATUS_SCAN_FIELD. What is found may be read from the start.
 *
 * @param[out] scan  its size is set by HTTPSTATUS_SCAN_INIT; filled when a format is found, else untouched; not NULL
 * @param text  the beginning of the log, some lines of it: no more than 64 KiB are looked at; NULL is read as empty
 * @param len   bytes in @p text, or HTTPSTATUS_NTS when it ends with a NUL
 * @return a value of enum httpstatus_scan_format, HTTPSTATUS_SCAN_UNKNOWN when it is none of these, or
 *         HTTPSTATUS_E_ARG (@p scan is NULL),
 *         HTTPSTATUS_E_SIZE (the struct's size is smaller than any this library knows)
 *
 * Source: this library
 *
 * @code
 * httpstatus_scan scan = HTTPSTATUS_SCAN_INIT;
 * assert(httpstatus_scan_detect(&scan, "{\"status\":200}\n", HTTPSTATUS_NTS) == HTTPSTATUS_SCAN_JSON);
 * assert(httpstatus_scan_detect(&scan, "hello\n", HTTPSTATUS_NTS) == HTTPSTATUS_SCAN_UNKNOWN);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_scan_detect(httpstatus_scan *scan, const char *text, size_t len);

/**
 * Reads the next piece of a log.
 *
 * Gives one answer for each line that ends in the piece, in their order. Bytes behind the last line end belong to a line
 * that the next piece goes on with. Room for some thousand lines at a time is what makes it fast.
 *
 * @param[in,out] scan  begun; not NULL
 * @param text  the piece; may hold any byte; NULL is read as empty
 * @param len   bytes in @p text, or HTTPSTATUS_NTS when it ends with a NUL
 * @param[in,out] pos  where to begin, in bytes from the start of the piece, at first 0; receives where to go on: the end
 *              of the piece, or less when there was no more room; not NULL
 * @param[in,out] lines  receives the answers; the size of the first is that of all; not NULL
 * @param cap   how many answers there is room for, at least 1; more than INT32_MAX count as that
 * @return how many answers were written; when these are @p cap, go on with the same piece; or
 *         HTTPSTATUS_E_ARG (a pointer is NULL, @p cap is 0, @p pos is behind the end, or the scan has not begun),
 *         HTTPSTATUS_E_SIZE (the size of a struct is smaller than any this library knows)
 *
 * Source: this library
 *
 * @code
 * httpstatus_scan scan = HTTPSTATUS_SCAN_INIT;
 * httpstatus_scan_line lines[8] = { HTTPSTATUS_SCAN_LINE_INIT };
 * size_t pos = 0;
 * httpstatus_scan_init(&scan, HTTPSTATUS_SCAN_FIELD);
 * assert(httpstatus_scan_feed(&scan, "404\n-\n5", HTTPSTATUS_NTS, &pos, lines, 8) == 2 && pos == 7);
 * assert(lines[0].status == 404 && lines[1].status == HTTPSTATUS_SCAN_DASH);
 * pos = 0;
 * assert(httpstatus_scan_feed(&scan, "03\n", HTTPSTATUS_NTS, &pos, lines, 8) == 1 && lines[0].status == 503);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_scan_feed(httpstatus_scan *scan, const char *text, size_t len, size_t *pos,
                                        httpstatus_scan_line *lines, size_t cap);

/**
 * Reads the next piece of a log, and counts its lines by their status.
 *
 * As httpstatus_scan_feed(), for who asks how many, and not where: it takes the whole piece, needs no room for answers,
 * and is faster. Sub-statuses are not counted. The line behind the last line end is counted when it ends, in a next
 * piece; where there is none httpstatus_scan_end() tells what it says.
 *
 * @param[in,out] scan  begun; not NULL
 * @param text  the piece; may hold any byte; NULL is read as empty
 * @param len   bytes in @p text, or HTTPSTATUS_NTS when it ends with a NUL
 * @param[in,out] counts  HTTPSTATUS_SCAN_SLOTS counts, which grow by the lines of each status, 0..999 or a value of
 *              enum httpstatus_scan_status; not NULL
 * @return HTTPSTATUS_E_NONE, or, with no count changed,
 *         HTTPSTATUS_E_ARG (a pointer is NULL, or the scan has not begun),
 *         HTTPSTATUS_E_SIZE (the struct's size is smaller than any this library knows)
 *
 * Source: this library
 *
 * @code
 * httpstatus_scan scan = HTTPSTATUS_SCAN_INIT;
 * uint64_t counts[HTTPSTATUS_SCAN_SLOTS] = { 0 };
 * httpstatus_scan_init(&scan, HTTPSTATUS_SCAN_FIELD);
 * assert(httpstatus_scan_histogram(&scan, "404\n-\n404\n5", HTTPSTATUS_NTS, counts) == HTTPSTATUS_E_NONE);
 * assert(counts[404] == 2 && counts[HTTPSTATUS_SCAN_DASH] == 1);
 * assert(httpstatus_scan_histogram(&scan, "03\n", HTTPSTATUS_NTS, counts) == HTTPSTATUS_E_NONE && counts[503] == 1);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_scan_histogram(httpstatus_scan *scan, const char *text, size_t len, uint64_t *counts);

/**
 * Ends the line that no line end ended; the scan may go on with a new line.
 *
 * @param[in,out] scan  begun; not NULL
 * @param[out] line  receives the answer, when there is one; not NULL
 * @return 1 when bytes were read behind the last line end, else 0; or
 *         HTTPSTATUS_E_ARG (a pointer is NULL, or the scan has not begun),
 *         HTTPSTATUS_E_SIZE (the size of a struct is smaller than any this library knows)
 *
 * Source: this library
 *
 * @code
 * httpstatus_scan scan = HTTPSTATUS_SCAN_INIT;
 * httpstatus_scan_line line = HTTPSTATUS_SCAN_LINE_INIT;
 * size_t pos = 0;
 * httpstatus_scan_init(&scan, HTTPSTATUS_SCAN_FIELD);
 * assert(httpstatus_scan_feed(&scan, "503", HTTPSTATUS_NTS, &pos, &line, 1) == 0);
 * assert(httpstatus_scan_end(&scan, &line) == 1 && line.status == 503);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_scan_end(httpstatus_scan *scan, httpstatus_scan_line *line);

HTTPSTATUS_END

#endif
