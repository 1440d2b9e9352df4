/* SPDX-License-Identifier: MIT */
/* The bytes of a log: a file or standard input, plain or compressed by gzip or zstd. */

#ifndef LOG_SOURCE_H
#define LOG_SOURCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/* Large enough that the calls cost nothing, small enough to stay in the caches (bench/README.md). */
enum { LOG_PIECE_BYTES = 256 * 1024 };

/* Room for a piece; ends the command when there is no memory. Free it. */
char *log_piece_new(void);

struct unpacker;
struct packed;

struct log_source {
    const char *path;                     /* NULL for standard input */
    char *name;                           /* as it is told to people; who opened the source frees it */
    int fd;                               /* -1 when it is not open */
    bool regular;                         /* a file with a size, in which one can seek */
    off_t size;                           /* when it was opened; 0 of what is not regular */
    off_t begin;                          /* where it was, as a shell may have read before */
    off_t place;                          /* how far it was read */
    void (*while_waiting)(void *context); /* called again and again while nothing comes; NULL for nothing to do */
    void *context;
    char *piece;
    size_t held;               /* bytes of the piece that were read to see what they are, and not given out yet */
    struct unpacker *unpacker; /* NULL for what is plain, as is packed */
    struct packed *packed;
};

enum log_read { LOG_MORE, LOG_END, LOG_BROKEN };

/* Opens a file, or standard input for "-", and looks how it is compressed; false after a message. Close it in any case. */
bool log_source_open(struct log_source *source, const char *operand);
void log_source_close(struct log_source *source);

/* Opens the plain file that now has the name of one that is open; false after a message. */
bool log_source_reopen(struct log_source *source);

/* The next piece; LOG_BROKEN after a message: what was given out before stands. The end of a plain file is no end for ever. */
enum log_read log_source_next(struct log_source *source, const char **text, size_t *len);

/* Whether a file that was read to its end was longer when it was opened; after a message. */
bool log_source_was_cut(const struct log_source *source);

/* "gzip", "zstd", or NULL for what is plain. */
const char *log_source_packing(const struct log_source *source);

#endif
