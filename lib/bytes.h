/* SPDX-License-Identifier: MIT */
/*
 * The five functions over bytes that the library takes from the C library. A freestanding implementation need not have
 * <string.h> (ISO C11, section 4); there they are declared here, and whoever links the program defines them. gcc and
 * clang ask for memcpy, memset and memcmp in any case.
 */

#ifndef HTTPSTATUS_LIB_BYTES_H
#define HTTPSTATUS_LIB_BYTES_H

#if __STDC_HOSTED__
#include <string.h>
#else
#include <stddef.h>

void *memchr(const void *bytes, int byte, size_t n);
int memcmp(const void *a, const void *b, size_t n);
void *memcpy(void *restrict to, const void *restrict from, size_t n);
void *memset(void *bytes, int byte, size_t n);
size_t strlen(const char *text);
#endif

#endif
