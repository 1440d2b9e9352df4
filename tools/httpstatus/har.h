/* SPDX-License-Identifier: MIT */
/* HTTP archives, as a browser's Network tab saves them: one JSON document, read as a whole. */

#ifndef HAR_H
#define HAR_H

#include <stdbool.h>
#include <stddef.h>

#include "log_source.h"
#include "tally.h"
#include "tally_details.h"

struct har_piece {
    const char *text;
    size_t len;
};

/* The document: pieces that were read already, one before the other, and the source they came from. */
struct har_text {
    struct log_source *source;
    struct har_piece pieces[2];
    bool broken; /* the source, after a message */
    int escape;  /* how much was read of an escape that may be half of a pair */
};

/* Whether a text begins as an archive does: an object with the member "log", an object itself; but not JSON lines. */
bool har_begins(const char *text, size_t len);

/* Counts the status of every entry, with its details unless these are NULL; false after a message. */
bool har_read(struct har_text *text, struct tally *tally, struct tally_details *details);

#endif
