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

/** Where the status stands in a line. Lines end with LF; a CR before it does not belong to them. */
enum httpstatus_scan_format {
    HTTPSTATUS_SCAN_UNKNOWN = 0, /**< no format */
    HTTPSTATUS_SCAN_NCSA = 1,    /**< common, combined, with a virtual host or not: after the second `"` and a space */
    HTTPSTATUS_SCAN_JSON = 2,    /**< an object a line: the value of a key, at first "status" */
    HTTPSTATUS_SCAN_W3C = 3,     /**< W3C extended (IIS, CloudFront): the field that `#Fields:` calls sc-status */
    HTTPSTATUS_SCAN_HAPROXY = 4, /**< HAProxy's httplog: after the first timers `a/b/c/d/e` that a status follows */
    HTTPSTATUS_SCAN_FIELD = 5    /**< a field by number, at first 1; one or more blanks stand between fields */
};

/** What is no number of three digits: values of status in httpstatus_scan_line, beside 0..999. */
enum httpstatus_scan_status {
    HTTPSTATUS_SCAN_OTHER = 1000,     /**< a number of fewer or more digits, such as 2000, or a negative one */
    HTTPSTATUS_SCAN_DASH = 1001,      /**< `-`, in JSON null as well: there was no status */
    HTTPSTATUS_SCAN_ZERO = 1002,      /**< `0`; 000 is 0 */
    HTTPSTATUS_SCAN_MALFORMED = 1003, /**< no status stands where the format has it */
    HTTPSTATUS_SCAN_EMPTY = 1004,     /**< a line of blanks, or of nothing */
    HTTPSTATUS_SCAN_DIRECTIVE = 1005  /**< a line of W3C extended that begins with `#` */
};

/** How many values status may have: for an array of counts. */
#define HTTPSTATUS_SCAN_SLOTS 1006

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

/** A scan: what was read of a line that has not ended. Its members are the library's; format may be read. */
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
 *         HTTPSTATUS_E_SYNTAX (a key with a quote, a backslash or a line end, or that begins with a blank)
 *
 * Source: RFC 8259, section 4
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
 * W3C extended is known by its `#Fields:`; of the others the one that finds a status in most lines is taken. Of JSON
 * the keys of common servers are tried. What is found may be read from the start with httpstatus_scan_feed().
 *
 * @param[out] scan  its size is set by HTTPSTATUS_SCAN_INIT; filled when a format is found, else untouched; not NULL
 * @param text  the beginning of the log, some lines of it: no more than 64 KiB are looked at; NULL is read as empty
 * @param len   bytes in @p text, or HTTPSTATUS_NTS when it ends with a NUL
 * @return a value of enum httpstatus_scan_format, HTTPSTATUS_SCAN_UNKNOWN when no line has a status in any of them, or
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
