/* SPDX-License-Identifier: MIT */
#include "request_path.h"

#include <stdio.h>
#include <string.h>

#include "keyed_hash.h"

enum { ESCAPED_BYTES = 4 };

/* A byte as it is shown, and how many that makes. */
static size_t escape(char out[ESCAPED_BYTES], unsigned char byte)
{
    if (byte > 0x20 && byte < 0x7f) {
        out[0] = (char)byte;
        return 1;
    }
    return (size_t)snprintf(out, ESCAPED_BYTES, "%%%02X", byte);
}

void request_path_read(struct request_path *path, struct span target)
{
    struct keyed_hash hash = keyed_hash_begin();
    size_t used = 0;
    path->cut = false;
    for (size_t i = 0; i < target.len && target.at[i] != '?'; i++) {
        char shown[ESCAPED_BYTES];
        size_t n = escape(shown, (unsigned char)target.at[i]);
        keyed_hash_add(&hash, shown, n);
        path->cut = path->cut || used + n >= sizeof path->text;
        if (!path->cut) {
            memcpy(path->text + used, shown, n);
            used += n;
        }
    }
    path->text[used] = '\0';
    path->hash = keyed_hash_end(&hash);
}

struct span request_line_target(struct span request_line)
{
    const char *blank = memchr(request_line.at, ' ', request_line.len);
    if (blank == NULL) {
        return request_line;
    }
    struct span target = span_behind(request_line, (size_t)(blank + 1 - request_line.at));
    const char *end = memchr(target.at, ' ', target.len);
    return (struct span){ target.at, end != NULL ? (size_t)(end - target.at) : target.len };
}
