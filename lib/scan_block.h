/* SPDX-License-Identifier: MIT */
/*
 * Whole lines, 64 bytes at a time: where the status of a line most likely stands. What cannot be said at once is left to
 * scan_line.h, which gives the same answer wherever one is given here.
 */

#ifndef HTTPSTATUS_LIB_SCAN_BLOCK_H
#define HTTPSTATUS_LIB_SCAN_BLOCK_H

#include "httpstatus/scan.h"
#include "scan_answers.h"
#include "text.h"

/* Larger chunks gain nothing, and make the list on the stack larger. */
enum { HS_BLOCK_BYTES = 64, HS_CHUNK_BLOCKS = 64, HS_CHUNK_BYTES = HS_BLOCK_BYTES * HS_CHUNK_BLOCKS };

/*
 * Places in a chunk, in their order. Each line has one, where its status may be told from, which is its line end when
 * there is no such place; of JSON each such place and the line end. No block has more places than bytes.
 */
typedef struct hs_chunk {
    size_t n;
    size_t lines_len; /* behind the last line end */
    size_t next;      /* how far it was read */
    size_t backslash; /* the first that is not read yet; behind the end when there is none */
    uint16_t places[HS_CHUNK_BYTES];
} hs_chunk;

/* Whether this machine has blocks for the format. */
bool hs_chunk_possible(const httpstatus_scan *scan);

/* Finds the places of a text that begins with a line; what is behind HS_CHUNK_BYTES is not looked at. */
void hs_chunk_find(const httpstatus_scan *scan, const char *text, size_t len, hs_chunk *chunk);

/*
 * Answers for the next lines. True when the line that ends at or behind *place must be read byte by byte; false when
 * there are no more lines, or there is no more room.
 */
bool hs_chunk_answer(const httpstatus_scan *scan, const char *text, hs_chunk *chunk, hs_answers *out, size_t *place);

#endif
