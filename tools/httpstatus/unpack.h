/* SPDX-License-Identifier: MIT */
/* gzip and zstd, several of them one behind the other, as a stream. */

#ifndef UNPACK_H
#define UNPACK_H

#include <stdbool.h>
#include <stddef.h>

struct unpacker;

/* Packed bytes that wait, and room for plain ones; both move on. */
struct unpack_io {
    const char *in;
    size_t in_len;
    char *out;
    size_t out_len;
};

/* How many bytes unpack_open() looks at, and whether it needs more of them than these. */
enum { UNPACK_MAGIC_BYTES = 4 };
bool unpack_is_undecided(const char *text, size_t len);

/* The unpacker for what begins with these bytes; NULL when they are plain. */
struct unpacker *unpack_open(const char *text, size_t len);
void unpack_close(struct unpacker *unpacker);

/* Goes on until there is no more of one of the two; NULL, or what is wrong. */
const char *unpack(struct unpacker *unpacker, struct unpack_io *io);

/* Whether the bytes may end here. */
bool unpack_is_whole(const struct unpacker *unpacker);

/* "gzip" or "zstd". */
const char *unpack_name(const struct unpacker *unpacker);

#endif
