/* SPDX-License-Identifier: MIT */
/**
 * @file
 * The first line of a response: read strictly, read as real peers write it, write.
 *
 * Pure and thread-safe; static strings; nothing to free. HTTP/2 and HTTP/3 have no such line, only the code in :status.
 *
 * @code
 * httpstatus_statusline line = HTTPSTATUS_STATUSLINE_INIT;
 * assert(httpstatus_statusline_parse("HTTP/1.1 404 Not Found", HTTPSTATUS_NTS, &line) == HTTPSTATUS_E_NONE);
 * assert(line.code == 404 && line.reason_offset == 13 && line.reason_bytes == 9);
 * @endcode
 */

#ifndef HTTPSTATUS_STATUSLINE_H
#define HTTPSTATUS_STATUSLINE_H

#include <stddef.h>
#include <stdint.h>

#include "httpstatus/export.h"

/** What httpstatus_statusline_parse_lenient() forgave: bits of the member forgiven. */
enum httpstatus_leniency {
    HTTPSTATUS_LENIENCY_LEADING_BLANK = 1,       /**< blanks or line ends before the line */
    HTTPSTATUS_LENIENCY_OTHER_PROTOCOL = 2,      /**< ICY, ICE/ or RTSP/ in place of HTTP/ */
    HTTPSTATUS_LENIENCY_NO_VERSION = 4,          /**< no protocol at all: "404 Not Found" */
    HTTPSTATUS_LENIENCY_SHORT_VERSION = 8,       /**< "HTTP/2 200", as tools print what HTTP/2 does not have */
    HTTPSTATUS_LENIENCY_SEPARATOR = 16,          /**< tabs or several blanks before the code, a tab after it */
    HTTPSTATUS_LENIENCY_SHORT_CODE = 32,         /**< one or two digits */
    HTTPSTATUS_LENIENCY_NO_SPACE = 64,           /**< no space after the code */
    HTTPSTATUS_LENIENCY_CONTROL_IN_REASON = 128, /**< a control byte in the reason phrase, not CR, LF or NUL */
    HTTPSTATUS_LENIENCY_PSEUDO_FIELD = 256,      /**< ":status: 404" of HTTP/2, "Status: 404" of CGI */
    HTTPSTATUS_LENIENCY_BARE_LINE_END = 512      /**< ends with LF alone, or CR alone */
};

/** A status line, taken apart. The reason phrase stays in the caller's text. */
typedef struct httpstatus_statusline {
    uint32_t size;          /**< set by the caller: sizeof(httpstatus_statusline) */
    uint32_t known;         /**< no optional members yet: 0 */
    int32_t major;          /**< 0..9; 1 for ICY; -1 when the line names no version */
    int32_t minor;          /**< 0..9; 0 for ICY and "HTTP/2"; -1 when the line names no version */
    int32_t code;           /**< 0..999; httpstatus_is_valid() says whether it can be one */
    uint32_t forgiven;      /**< bits of enum httpstatus_leniency; 0 from the strict reader */
    uint64_t reason_offset; /**< where the reason phrase begins, in bytes from the start of the text */
    uint64_t reason_bytes;  /**< its length; 0 when it is empty or absent */
} httpstatus_statusline;

#define HTTPSTATUS_STATUSLINE_INIT                                                                                     \
    {                                                                                                                  \
        sizeof(httpstatus_statusline), 0, 0, 0, 0, 0, 0, 0                                                             \
    }

HTTPSTATUS_BEGIN

/**
 * A status line, by the grammar.
 *
 * HTTP-version SP status-code SP [ reason-phrase ], with or without one CRLF at the end. The space after the
 * code is required even when the phrase is empty. The phrase may hold tabs and the bytes 0x80..0xFF, no other
 * control byte. Any version of one digit, a dot and one digit is right, and any three digits are a code.
 *
 * @param text  the text; needs no NUL, may hold any byte; not NULL
 * @param len   bytes in @p text, or HTTPSTATUS_NTS when it ends with a NUL
 * @param[in,out] out  sized struct: size set, best by HTTPSTATUS_STATUSLINE_INIT; its other members are untouched on error; not NULL
 * @return HTTPSTATUS_E_NONE, or
 *         HTTPSTATUS_E_ARG (@p text or @p out is NULL),
 *         HTTPSTATUS_E_SIZE (the struct's size is smaller than any this library knows),
 *         HTTPSTATUS_E_SYNTAX (the line does not fit the grammar)
 *
 * Source: RFC 9112, section 4
 *
 * @code
 * httpstatus_statusline line = HTTPSTATUS_STATUSLINE_INIT;
 * assert(httpstatus_statusline_parse("HTTP/1.1 200 \r\n", HTTPSTATUS_NTS, &line) == HTTPSTATUS_E_NONE);
 * assert(line.reason_bytes == 0);
 * assert(httpstatus_statusline_parse("HTTP/1.1 200", HTTPSTATUS_NTS, &line) == HTTPSTATUS_E_SYNTAX);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_statusline_parse(const char *text, size_t len, httpstatus_statusline *out);

/**
 * A status line, as real peers write and accept it.
 *
 * Accepts what the strict reader accepts, and what enum httpstatus_leniency lists; says in forgiven what it had
 * to forgive. CR, LF and NUL inside the line are never accepted: they are how responses are smuggled.
 *
 * @param text  the text; needs no NUL, may hold any byte; not NULL
 * @param len   bytes in @p text, or HTTPSTATUS_NTS when it ends with a NUL
 * @param[in,out] out  sized struct: size set, best by HTTPSTATUS_STATUSLINE_INIT; its other members are untouched on error; not NULL
 * @return HTTPSTATUS_E_NONE, or
 *         HTTPSTATUS_E_ARG (@p text or @p out is NULL),
 *         HTTPSTATUS_E_SIZE (the struct's size is smaller than any this library knows),
 *         HTTPSTATUS_E_SYNTAX (no status line even so)
 *
 * Source: convention: what browsers, curl, CPython, llhttp, HttpCore and Netty accept; RFC 9112, section 2.2
 *
 * @code
 * httpstatus_statusline line = HTTPSTATUS_STATUSLINE_INIT;
 * assert(httpstatus_statusline_parse_lenient("HTTP/2 503\r\n", HTTPSTATUS_NTS, &line) == HTTPSTATUS_E_NONE);
 * assert(line.code == 503 && line.forgiven & HTTPSTATUS_LENIENCY_SHORT_VERSION);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_statusline_parse_lenient(const char *text, size_t len, httpstatus_statusline *out);

/**
 * Writes a status line, without a line end.
 *
 * @param[out] buf  where the line goes; may be NULL when @p cap is 0
 * @param cap      bytes in @p buf; what does not fit is cut, and there is a NUL when @p cap is not 0
 * @param version  10 for HTTP/1.0, 11 for HTTP/1.1; HTTP/2 and HTTP/3 have no status line
 * @param code     100..999
 * @param text     the reason phrase; NULL for the registry's, or an empty one where it has none
 * @param len      bytes in @p text, or HTTPSTATUS_NTS when it ends with a NUL
 * @return bytes needed without the NUL, as snprintf; 0 when an argument is impossible, and then nothing but the NUL
 *         is written: a version other than 10 and 11, a code outside 100..999, a phrase that holds a control
 *         byte other than a tab
 *
 * Source: RFC 9112, section 4
 *
 * @code
 * char line[64];
 * assert(httpstatus_statusline_format(line, sizeof line, 11, 404, NULL, 0) == 22);
 * assert(strcmp(line, "HTTP/1.1 404 Not Found") == 0);
 * assert(httpstatus_statusline_format(line, sizeof line, 10, 200, "", 0) == 13);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API size_t httpstatus_statusline_format(char *buf, size_t cap, int version, int code, const char *text,
                                                   size_t len);

HTTPSTATUS_END

#endif
