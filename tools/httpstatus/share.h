/* SPDX-License-Identifier: MIT */
/* Shares as people write them, 0.7% or 0.007, compared as they are written: a double is near 0.7%, and not equal. */

#ifndef SHARE_H
#define SHARE_H

#include <stdbool.h>
#include <stdint.h>

struct share {
    const char *text; /* as it was written */
    uint64_t part, of;
};

/* Reads all of a text; false when it is no share. One may be more than all. It must live as long as the share. */
bool share_read(struct share *out, const char *text);

/* Whether count / of is more; nothing of none is not. */
bool share_is_exceeded(const struct share *share, uint64_t count, uint64_t of);

#endif
