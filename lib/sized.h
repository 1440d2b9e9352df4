/* SPDX-License-Identifier: MIT */
/* Whether a sized struct of a caller is usable, and how it is passed on. */

#ifndef HTTPSTATUS_LIB_SIZED_H
#define HTTPSTATUS_LIB_SIZED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * A struct to fill: the caller may be older (its struct ends early; the smallest size ever released is first)
 * or newer (the tail stays as it is). A reader fills what both know: members are appended only.
 */
static inline bool hs_output_usable(uint32_t size, size_t first)
{
    return size >= first;
}

/*
 * A struct to read: what this library does not know must be zero, or a fact would be passed over in silence.
 */
static inline bool hs_input_usable(const void *given, uint32_t size, size_t first, size_t ours)
{
    const unsigned char *bytes = given;
    if (size < first) {
        return false;
    }
    for (size_t i = ours; i < size; i++) {
        if (bytes[i] != 0) {
            return false;
        }
    }
    return true;
}

#endif
