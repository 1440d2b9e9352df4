/* SPDX-License-Identifier: MIT */
/* The most frequent paths, in memory that does not grow (Misra and Gries: Finding repeated elements, 1982). */

#ifndef TOP_PATHS_H
#define TOP_PATHS_H

#include <stddef.h>
#include <stdint.h>

#include "request_path.h"

/* Paths that are kept, and cells to find them in. */
enum { TOP_KEPT = 4096, TOP_CELLS = 4 * TOP_KEPT };

struct top_path {
    uint64_t count;
    struct request_path path;
};

struct top_paths {
    struct top_path *paths; /* TOP_KEPT; NULL before there is one */
    int count;
    int16_t cells[TOP_CELLS]; /* the number of a path, from 1; 0 for none */
    uint64_t lost;            /* by how much a count may be too small */
};

void top_paths_add(struct top_paths *top, const struct request_path *path);

/* Sorts by count, then by path. */
void top_paths_sort(struct top_paths *top);

void top_paths_free(struct top_paths *top);

#endif
