/* SPDX-License-Identifier: MIT */
/* What the targets share: the entry that libFuzzer and replay.c call, checks that end the process, inputs as numbers. */

#ifndef FUZZ_H
#define FUZZ_H

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

#endif
