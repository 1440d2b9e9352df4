/* SPDX-License-Identifier: MIT */
/* Numbers for people. */

#ifndef NUMBER_TEXT_H
#define NUMBER_TEXT_H

#include <stdint.h>

enum { NUMBER_BYTES = 32 };

/* All return out. Digits in groups of three: 1,234,567. */
const char *grouped(char out[NUMBER_BYTES], uint64_t number);

/* As a percentage, with three digits that matter: 1.25%, 12.5%, 100%; what is not nothing is <0.01%, and what is not all
   is >99.9%. */
const char *percent(char out[NUMBER_BYTES], uint64_t count, uint64_t of);
const char *percent_of_share(char out[NUMBER_BYTES], double share);

#endif
