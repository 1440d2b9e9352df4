/* SPDX-License-Identifier: MIT */
/* What Windows writes before UTF-8. */

#ifndef BYTE_ORDER_MARK_H
#define BYTE_ORDER_MARK_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#define BYTE_ORDER_MARK "\xef\xbb\xbf"
enum { BYTE_ORDER_MARK_BYTES = sizeof BYTE_ORDER_MARK - 1 };

static inline bool mark_begins(const char *text, size_t len)
{
    return len >= BYTE_ORDER_MARK_BYTES && memcmp(text, BYTE_ORDER_MARK, BYTE_ORDER_MARK_BYTES) == 0;
}

/* Whether the bytes may be the beginning of one that has not come to its end. */
static inline bool mark_may_come(const char *text, size_t len)
{
    return len < BYTE_ORDER_MARK_BYTES && memcmp(text, BYTE_ORDER_MARK, len) == 0;
}

#endif
