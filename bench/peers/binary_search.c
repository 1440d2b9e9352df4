/* SPDX-License-Identifier: MIT */
#include <string.h>
#include <strings.h>

#include "peers.h"
#include "phrases.h"

/* Compares text with a phrase: negative, 0 or positive as strcmp. */
typedef int compare_n(const char *a, const char *b, size_t n);

static inline int search(const phrase_list *phrases, const char *text, size_t len, compare_n *compare)
{
    size_t low = 0, high = phrases->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const phrase *row = &phrases->rows[middle];
        int order = compare(text, row->text, len);
        if (order == 0 && row->text[len] == '\0') {
            return row->code;
        }
        if (order > 0) {
            low = middle + 1;
        } else {
            /* Equal so far: the phrase is longer and stands behind. */
            high = middle;
        }
    }
    return 0;
}

int peer_search_exact(const char *text, size_t len)
{
    return search(&phrases_exact, text, len, strncmp);
}

int peer_search_any_case(const char *text, size_t len)
{
    return search(&phrases_any_case, text, len, strncasecmp);
}
