/* SPDX-License-Identifier: MIT */
/* The only place that reads a caller's text: bounds-checked, without a locale. */

#ifndef HTTPSTATUS_LIB_TEXT_H
#define HTTPSTATUS_LIB_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes.h"
#include "httpstatus/export.h"

/* Text between two pointers; both NULL when there is none. */
typedef struct hs_span {
    const char *at, *end;
} hs_span;

static inline hs_span hs_span_of(const char *text, size_t len)
{
    hs_span span = { text, text };
    if (text != NULL) {
        span.end = text + (len == HTTPSTATUS_NTS ? strlen(text) : len);
    }
    return span;
}

static inline size_t hs_left(const hs_span *span)
{
    return (size_t)(span->end - span->at);
}

static inline bool hs_digit(char c)
{
    return c >= '0' && c <= '9';
}

static inline bool hs_blank(char c)
{
    return c == ' ' || c == '\t';
}

static inline void hs_skip_blanks(hs_span *span)
{
    while (span->at != span->end && hs_blank(*span->at)) {
        span->at++;
    }
}

/* Without the blanks around it. */
static inline hs_span hs_trim(hs_span span)
{
    hs_skip_blanks(&span);
    while (span.at != span.end && hs_blank(span.end[-1])) {
        span.end--;
    }
    return span;
}

/* ASCII only: bytes above 0x7f are nobody's lower case. */
static inline char hs_lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

static inline char hs_upper(char c)
{
    return c >= 'a' && c <= 'z' ? (char)(c - ('a' - 'A')) : c;
}

/* Takes one byte when it is c. */
static inline bool hs_take(hs_span *span, char c)
{
    if (span->at == span->end || *span->at != c) {
        return false;
    }
    span->at++;
    return true;
}

/* tchar: a bit for each byte below 128 (RFC 9110, section 5.6.2). */
static inline bool hs_token_byte(char c)
{
    unsigned char byte = (unsigned char)c;
    uint64_t bits = byte < 64 ? UINT64_C(0x03ff6cfa00000000) : UINT64_C(0x57ffffffc7fffffe);
    return byte < 128 && (bits >> (byte & 63) & 1) != 0;
}

static inline hs_span hs_take_token(hs_span *span)
{
    hs_span token = { span->at, span->at };
    while (span->at != span->end && hs_token_byte(*span->at)) {
        span->at++;
    }
    token.end = span->at;
    return token;
}

/*
 * Takes a quoted-string that begins here, and gives what stands between the quotes, with its escapes (RFC 9110,
 * section 5.6.4). An unclosed one ends with the text: then *closed is false.
 */
static inline hs_span hs_take_quoted(hs_span *span, bool *closed)
{
    hs_span content = { ++span->at, NULL };
    while (span->at != span->end && *span->at != '"') {
        span->at += *span->at == '\\' && hs_left(span) > 1 ? 2 : 1;
    }
    content.end = span->at;
    *closed = hs_take(span, '"');
    return content;
}

/* Goes to the next comma that is not between quotes, or to the end. */
static inline void hs_skip_member(hs_span *span)
{
    bool closed;
    while (span->at != span->end && *span->at != ',') {
        if (*span->at == '"') {
            hs_take_quoted(span, &closed);
        } else {
            span->at++;
        }
    }
}

/*
 * Takes digits of any number, at least one. What is above max counts as max. The bytes stay where they are when there
 * is no digit.
 */
static inline bool hs_take_number(hs_span *span, uint64_t max, uint64_t *value)
{
    const char *start = span->at;
    uint64_t n = 0;
    for (; span->at != span->end && hs_digit(*span->at); span->at++) {
        uint64_t digit = (uint64_t)(*span->at - '0');
        n = n > (max - digit) / 10 ? max : n * 10 + digit;
    }
    *value = n;
    return span->at != start;
}

/* Takes up to max digits and says how many there were; *value is their number. */
static inline int hs_take_digits(hs_span *span, int max, int *value)
{
    int n = 0;
    *value = 0;
    while (n < max && span->at != span->end && hs_digit(*span->at)) {
        *value = *value * 10 + (*span->at++ - '0');
        n++;
    }
    return n;
}

/* Takes the bytes of word, which ends with a NUL, letter by letter. */
static inline bool hs_take_word(hs_span *span, const char *word)
{
    size_t n = strlen(word);
    if (hs_left(span) < n || memcmp(span->at, word, n) != 0) {
        return false;
    }
    span->at += n;
    return true;
}

static inline bool hs_equal(hs_span span, const char *word)
{
    return hs_take_word(&span, word) && span.at == span.end;
}

static inline bool hs_equal_nocase(hs_span span, const char *word)
{
    while (span.at != span.end && *word != '\0' && hs_lower(*span.at) == hs_lower(*word)) {
        span.at++;
        word++;
    }
    return span.at == span.end && *word == '\0';
}

/* The fold of the tolerant lookups: lower case, only a-z and 0-9. 0 when the byte folds to nothing. */
static inline char hs_fold(char c)
{
    c = hs_lower(c);
    return hs_digit(c) || (c >= 'a' && c <= 'z') ? c : '\0';
}

/* Whether two texts fold to the same; a NUL is part of no name. */
static inline bool hs_equal_folded(hs_span span, const char *word)
{
    for (;;) {
        while (span.at != span.end && *span.at != '\0' && hs_fold(*span.at) == '\0') {
            span.at++;
        }
        while (*word != '\0' && hs_fold(*word) == '\0') {
            word++;
        }
        if (span.at == span.end || *word == '\0') {
            return span.at == span.end && *word == '\0';
        }
        if (hs_fold(*span.at++) != hs_fold(*word++)) {
            return false;
        }
    }
}

/* The n-th of words that stand one behind the other, each with its NUL: a table without pointers. */
static inline const char *hs_nth_word(const char *words, unsigned n)
{
    while (n-- > 0) {
        words += strlen(words) + 1;
    }
    return words;
}

/* Loads of fixed size, the first byte lowest: generated hashes are the same on every machine. */
static inline uint64_t hs_load8(const char *at)
{
    const unsigned char *b = (const unsigned char *)at;
    return (uint64_t)b[0] | (uint64_t)b[1] << 8 | (uint64_t)b[2] << 16 | (uint64_t)b[3] << 24 | (uint64_t)b[4] << 32 |
           (uint64_t)b[5] << 40 | (uint64_t)b[6] << 48 | (uint64_t)b[7] << 56;
}

static inline uint32_t hs_load4(const char *at)
{
    const unsigned char *b = (const unsigned char *)at;
    return (uint32_t)b[0] | (uint32_t)b[1] << 8 | (uint32_t)b[2] << 16 | (uint32_t)b[3] << 24;
}

#endif
