/* SPDX-License-Identifier: MIT */
/* Under which key a scan of JSON lines finds the status. */

#ifndef JSON_KEY_H
#define JSON_KEY_H

#include <stddef.h>

#include "httpstatus.h"

/* The longest key of a scan, and its NUL. */
enum { JSON_KEY_BYTES = 61 };

/* The key before the first status that a scan, which has begun and read nothing, finds in a text; empty for none. */
void json_key_found(char out[JSON_KEY_BYTES], const httpstatus_scan *scan, const char *text, size_t len);

#endif
