/* SPDX-License-Identifier: MIT */
#include "top_paths.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "output.h"

/* Of two long paths with the same beginning only the hash tells which is which. */
static bool is_same(const struct request_path *a, const struct request_path *b)
{
    return a->hash == b->hash && strcmp(a->text, b->text) == 0;
}

/* The cell that has the path, or the free one where it belongs. */
static int16_t *cell_of(struct top_paths *top, const struct request_path *path)
{
    uint32_t at = (uint32_t)(path->hash % TOP_CELLS);
    while (top->cells[at] != 0 && !is_same(&top->paths[top->cells[at] - 1].path, path)) {
        at = (at + 1) % TOP_CELLS;
    }
    return &top->cells[at];
}

static void fill_cells(struct top_paths *top)
{
    memset(top->cells, 0, sizeof top->cells);
    for (int i = 0; i < top->count; i++) {
        *cell_of(top, &top->paths[i].path) = (int16_t)(i + 1);
    }
}

/* Takes one from every count, and forgets those of which nothing is left. */
static void make_room(struct top_paths *top)
{
    int kept = 0;
    top->lost++;
    for (int i = 0; i < top->count; i++) {
        if (--top->paths[i].count != 0) {
            top->paths[kept++] = top->paths[i];
        }
    }
    if (kept == top->count) {
        return;
    }
    top->count = kept;
    fill_cells(top);
}

void top_paths_add(struct top_paths *top, const struct request_path *path)
{
    if (top->paths == NULL) {
        top->paths = calloc(TOP_KEPT, sizeof *top->paths);
    }
    if (top->paths == NULL) {
        die_of_memory();
    }
    int16_t *cell = cell_of(top, path);
    if (*cell != 0) {
        top->paths[*cell - 1].count++;
    } else if (top->count == TOP_KEPT) {
        make_room(top);
    } else {
        struct top_path *fresh = &top->paths[top->count++];
        fresh->count = 1;
        fresh->path = *path;
        *cell = (int16_t)top->count;
    }
}

static int compare(const void *left, const void *right)
{
    const struct top_path *a = left, *b = right;
    return a->count != b->count ? (a->count < b->count ? 1 : -1) : strcmp(a->path.text, b->path.text);
}

void top_paths_sort(struct top_paths *top)
{
    if (top->count > 1) {
        qsort(top->paths, (size_t)top->count, sizeof *top->paths, compare);
        fill_cells(top);
    }
}

void top_paths_free(struct top_paths *top)
{
    free(top->paths);
    top->paths = NULL;
}
