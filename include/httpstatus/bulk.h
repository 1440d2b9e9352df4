/* SPDX-License-Identifier: MIT */
/**
 * @file
 * Many status codes at once: the class and the flags of each, how often each occurs, codes from text.
 *
 * Pure and thread-safe; memory is the caller's; nothing to free. Codes are uint16_t, aligned as C asks of them and no
 * further. What is read and what is written must not overlap. Every 16-bit number is a legal question.
 *
 * @code
 * const uint16_t codes[] = { 200, 404, 200, 1200 };
 * uint64_t counts[HTTPSTATUS_BULK_SLOTS] = { 0 };
 * assert(httpstatus_bulk_histogram(codes, 4, counts) == HTTPSTATUS_E_NONE);
 * assert(counts[200] == 2 && counts[404] == 1 && counts[HTTPSTATUS_BULK_OTHER] == 1);
 * @endcode
 */

#ifndef HTTPSTATUS_BULK_H
#define HTTPSTATUS_BULK_H

#include <stddef.h>
#include <stdint.h>

#include "httpstatus/export.h"

/** What httpstatus_bulk_histogram() counts beside the numbers of three digits. */
enum httpstatus_bulk_slot {
    HTTPSTATUS_BULK_OTHER = 1000 /**< 1000 and above: more than three digits */
};

/** The numbers of three digits, 0..999, and one slot for all others. */
#define HTTPSTATUS_BULK_SLOTS 1001

HTTPSTATUS_BEGIN

/**
 * The class of each status code: what httpstatus_class_of() says.
 *
 * @param codes  @p n status codes, any numbers; may be NULL when @p n is 0
 * @param n      how many there are
 * @param[out] out  receives @p n values of enum httpstatus_class; may be NULL when @p n is 0
 * @return HTTPSTATUS_E_NONE, or
 *         HTTPSTATUS_E_ARG (@p codes or @p out is NULL and @p n is not 0; nothing is written)
 *
 * Source: RFC 9110, section 15
 *
 * @code
 * const uint16_t codes[] = { 200, 404, 999 };
 * uint8_t classes[3];
 * assert(httpstatus_bulk_class(codes, 3, classes) == HTTPSTATUS_E_NONE);
 * assert(classes[0] == 2 && classes[1] == 4 && classes[2] == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_bulk_class(const uint16_t *codes, size_t n, uint8_t *out);

/**
 * The yes-or-no properties of each status code: what httpstatus_flags() says.
 *
 * @param codes  @p n status codes, any numbers; may be NULL when @p n is 0
 * @param n      how many there are
 * @param[out] out  receives @p n words, bits of enum httpstatus_flag; may be NULL when @p n is 0
 * @return HTTPSTATUS_E_NONE, or
 *         HTTPSTATUS_E_ARG (@p codes or @p out is NULL and @p n is not 0; nothing is written)
 *
 * Source: IANA HTTP Status Code Registry; RFC 9110, section 15
 *
 * @code
 * const uint16_t codes[] = { 308, 471 };
 * uint32_t flags[2];
 * assert(httpstatus_bulk_flags(codes, 2, flags) == HTTPSTATUS_E_NONE);
 * assert(flags[0] == httpstatus_flags(308) && flags[1] == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_bulk_flags(const uint16_t *codes, size_t n, uint32_t *out);

/**
 * How often each status code occurs.
 *
 * Counts are added to those that are there already, so that arrays may be counted piece by piece: begin with zeros.
 * Each code is counted in exactly one slot, its own or HTTPSTATUS_BULK_OTHER.
 *
 * @param codes  @p n status codes, any numbers; may be NULL when @p n is 0
 * @param n      how many there are
 * @param[in,out] counts  HTTPSTATUS_BULK_SLOTS counts, by code; a count wraps at 2^64; may be NULL when @p n is 0
 * @return HTTPSTATUS_E_NONE, or
 *         HTTPSTATUS_E_ARG (@p codes or @p counts is NULL and @p n is not 0; nothing is written)
 *
 * Source: this library
 *
 * @code
 * const uint16_t codes[] = { 200, 200, 0, 65535 };
 * uint64_t counts[HTTPSTATUS_BULK_SLOTS] = { 0 };
 * assert(httpstatus_bulk_histogram(codes, 4, counts) == HTTPSTATUS_E_NONE);
 * assert(counts[200] == 2 && counts[0] == 1 && counts[HTTPSTATUS_BULK_OTHER] == 1);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_bulk_histogram(const uint16_t *codes, size_t n, uint64_t *counts);

/**
 * The status codes of a text, such as `curl -w '%{http_code}\n'` writes.
 *
 * Words stand between separators, any number of them: blanks, tabs, commas, CR, LF. A word of exactly three ASCII
 * digits is its number, 000 and 099 as well; any other word is 0. Time grows with the bytes that are read, whatever
 * they hold. A text that comes in pieces must be cut at separators: each end of a text ends a word.
 *
 * @param text  the text; needs no NUL, may hold any byte; NULL is read as empty
 * @param len   bytes in @p text, or HTTPSTATUS_NTS when it ends with a NUL
 * @param[in,out] pos  where to begin, in bytes from the start of the text, at first 0; receives where to go on, which
 *              is the end of the text when nothing is left; not NULL
 * @param[out] codes  receives a number 0..999 for each word; may be NULL when @p cap is 0
 * @param cap   how many numbers there is room for
 * @return how many were written: fewer than @p cap at the end of the text only; 0 when nothing is left, and when
 *         @p cap is 0, @p pos or @p codes is NULL or @p pos is behind the end of the text
 *
 * Source: RFC 9112, section 4, for the three digits; the separators are those of log tools
 *
 * @code
 * uint16_t codes[4];
 * size_t pos = 0;
 * assert(httpstatus_bulk_parse("200\n404\nfailed\n", HTTPSTATUS_NTS, &pos, codes, 4) == 3 && pos == 15);
 * assert(codes[0] == 200 && codes[1] == 404 && codes[2] == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API size_t httpstatus_bulk_parse(const char *text, size_t len, size_t *pos, uint16_t *codes, size_t cap);

HTTPSTATUS_END

#endif
