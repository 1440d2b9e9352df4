/* SPDX-License-Identifier: MIT */
/* Copies of test inputs in heap blocks of exactly their size, so that AddressSanitizer and valgrind see over-reads. */

#ifndef HTTPSTATUS_TESTS_EXACT_H
#define HTTPSTATUS_TESTS_EXACT_H

#include <stddef.h>

/* The bytes, without a NUL of our own; free() it. Ends the program when there is no memory. */
char *exact_copy(const void *bytes, size_t n);

/* n times the same byte. */
char *exact_fill(char byte, size_t n);

/* Memory, or the end of the program. */
void *need_memory(size_t n);

#endif
