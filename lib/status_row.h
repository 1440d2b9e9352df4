/* SPDX-License-Identifier: MIT */
/* The packed row of a code: one compare and one load, then bits as scripts/regen lays them out. */

#ifndef HTTPSTATUS_LIB_STATUS_ROW_H
#define HTTPSTATUS_LIB_STATUS_ROW_H

#include <stdint.h>

#include "generated/tables.h"

/* All zero bits where there is nothing to say. */
static inline uint32_t hs_status_row(int code)
{
    unsigned index = (unsigned)code - 100u;
    return index < 500u ? hs_status[index] : 0;
}

/* The same without a branch, at the price of latency: nothing predicts what comes next in an array. */
static inline uint32_t hs_status_row_in_array(uint16_t code)
{
    unsigned index = code - 100u, known = index < 500u;
    return hs_status[known ? index : 0] & (0u - known);
}

/* The offset of the phrase in hs_pool; 0 for none. */
static inline uint32_t hs_row_phrase(uint32_t row)
{
    return row & 0xfffu;
}

/* Bits of enum httpstatus_flag. */
static inline uint32_t hs_row_flags(uint32_t row)
{
    return row >> 18;
}

#endif
