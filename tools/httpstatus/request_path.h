/* SPDX-License-Identifier: MIT */
/* The path of a request, as it is counted and shown. */

#ifndef REQUEST_PATH_H
#define REQUEST_PATH_H

#include <stdbool.h>
#include <stdint.h>

#include "span.h"

enum { PATH_BYTES = 120 };

struct request_path {
    uint64_t hash;         /* of the whole path: those that begin alike stay apart */
    bool cut;              /* whether the text is only its beginning */
    char text[PATH_BYTES]; /* odd bytes as %XX; "" when there is no path */
};

/* The path of a target, which ends where its query begins. */
void request_path_read(struct request_path *path, struct span target);

/* The target of a request line, its second word; all of it when it has only one. */
struct span request_line_target(struct span request_line);

#endif
