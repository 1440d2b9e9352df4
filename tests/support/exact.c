/* SPDX-License-Identifier: MIT */
#include "exact.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void *need_memory(size_t n)
{
    void *block = malloc(n);
    if (block == NULL) {
        fprintf(stderr, "no memory for %zu bytes\n", n);
        exit(EXIT_FAILURE);
    }
    return block;
}

char *exact_copy(const void *bytes, size_t n)
{
    char *copy = need_memory(n);
    if (n != 0) {
        memcpy(copy, bytes, n);
    }
    return copy;
}

char *exact_fill(char byte, size_t n)
{
    char *block = need_memory(n);
    if (n != 0) {
        memset(block, byte, n);
    }
    return block;
}
