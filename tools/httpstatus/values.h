/* SPDX-License-Identifier: MIT */
/* Values of options: numbers, times, tokens. */

#ifndef VALUES_H
#define VALUES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A whole number of low..high, in decimal or after 0x; false after a message that begins with the place. */
bool read_number(const char *place, const char *text, int64_t low, int64_t high, int64_t *out);

/* Seconds since 1970 or an HTTP-date; false after a message with the nearest date. */
bool read_time(const char *place, const char *text, int64_t *out_s);

/* Whether the bytes are a token (RFC 9110, section 5.6.2), such as a method or the name of a field. */
bool is_token(const char *text, size_t len);

#endif
