/* SPDX-License-Identifier: MIT */
/* What the targets share: the entry that libFuzzer and replay.c call, checks that end the process, inputs as numbers. */

#ifndef FUZZ_H
#define FUZZ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* As assert(), in every kind of build. */
#define FUZZ_CHECK(holds)                                                                                              \
    do {                                                                                                               \
        if (!(holds)) {                                                                                                \
            fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #holds);                                 \
            abort();                                                                                                   \
        }                                                                                                              \
    } while (0)

static inline char *fuzz_allocate(size_t size)
{
    char *block = malloc(size);
    FUZZ_CHECK(block != NULL);
    return block;
}

/* A block of exactly the text's size, so that a sanitizer sees a read of one byte too many; to be freed. */
static inline char *fuzz_text(const void *data, size_t size)
{
    char *text = fuzz_allocate(size != 0 ? size : 1);
    text[0] = '\0';
    if (size != 0) {
        memcpy(text, data, size);
    }
    return text;
}

/* Three texts one behind the other, in a block of exactly their size; to be freed. */
static inline char *fuzz_joined(const char *before, const char *text, size_t len, const char *after, size_t *joined)
{
    size_t n = strlen(before), m = strlen(after);
    char *block = fuzz_allocate(n + len + m + 1);
    *joined = n + len + m;
    memcpy(block, before, n);
    if (len != 0) {
        memcpy(block + n, text, len);
    }
    memcpy(block + n + len, after, m + 1);
    return block;
}

/* An input that is read as numbers; behind its end stand zeros. */
typedef struct fuzz_bytes {
    const uint8_t *at;
    size_t left;
} fuzz_bytes;

static inline uint64_t fuzz_take(fuzz_bytes *input, unsigned bytes)
{
    uint64_t number = 0;
    for (unsigned i = 0; i < bytes && input->left != 0; i++, input->left--) {
        number |= (uint64_t)*input->at++ << 8 * i;
    }
    return number;
}

/* Bytes of a sized struct behind its size, replaced by those of the input. */
static inline void fuzz_damage(void *sized, size_t size, fuzz_bytes *input)
{
    size_t at = sizeof(uint32_t) + (size_t)fuzz_take(input, 2) % (size - sizeof(uint32_t));
    for (unsigned left = (unsigned)fuzz_take(input, 1) % 9; left > 0 && at < size; left--, at++) {
        ((unsigned char *)sized)[at] = (unsigned char)fuzz_take(input, 1);
    }
}

/* A line of an input, without its LF, and its first colon, or NULL: field lines are a name, a colon and a value. */
typedef struct fuzz_line {
    const char *text, *colon;
    size_t len;
} fuzz_line;

/* The next line; false at the end of the input. */
static inline bool fuzz_take_line(fuzz_bytes *input, fuzz_line *line)
{
    if (input->left == 0) {
        return false;
    }
    const uint8_t *end = memchr(input->at, '\n', input->left);
    line->text = (const char *)input->at;
    line->len = end != NULL ? (size_t)(end - input->at) : input->left;
    line->colon = memchr(line->text, ':', line->len);
    input->at += line->len + (end != NULL);
    input->left -= line->len + (end != NULL);
    return true;
}

static inline bool fuzz_is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static inline bool fuzz_is_blank(char c)
{
    return c == ' ' || c == '\t';
}

static inline bool fuzz_is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static inline char fuzz_lower(char c)
{
    return (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

static inline bool fuzz_same(const char *name, const char *text, size_t len)
{
    return name != NULL && strlen(name) == len && memcmp(name, text, len) == 0;
}

static inline bool fuzz_same_in_any_case(const char *name, const char *text, size_t len)
{
    if (name == NULL || strlen(name) != len) {
        return false;
    }
    for (size_t i = 0; i < len; i++) {
        if (fuzz_lower(name[i]) != fuzz_lower(text[i])) {
            return false;
        }
    }
    return true;
}

#endif
