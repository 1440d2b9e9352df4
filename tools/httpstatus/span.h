/* SPDX-License-Identifier: MIT */
/* A part of a line. */

#ifndef SPAN_H
#define SPAN_H

#include <stddef.h>

struct span {
    const char *at;
    size_t len;
};

/* What is left behind the first n bytes; nothing when there are not so many. */
static inline struct span span_behind(struct span span, size_t n)
{
    n = n < span.len ? n : span.len;
    return (struct span){ span.at + n, span.len - n };
}

#endif
