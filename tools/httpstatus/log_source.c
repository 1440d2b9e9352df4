/* SPDX-License-Identifier: MIT */
#include "log_source.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "foreign.h"
#include "interrupt.h"
#include "output.h"
#include "printable.h"
#include "unpack.h"

enum { PIPE_BYTES = 1024 * 1024, WAITING_MS = 250 };

/* Packed bytes that wait behind an unpacker. */
struct packed {
    struct unpack_io io;
    bool ended;
    char bytes[LOG_PIECE_BYTES / 4];
};

char *log_piece_new(void)
{
    /* The system copies to the start of a page as fast as it can, and up to a tenth slower to other places. */
    enum { PAGE_BYTES = 4096 };
    char *piece = aligned_alloc(PAGE_BYTES, LOG_PIECE_BYTES);
    if (piece == NULL) {
        die_of_memory();
    }
    return piece;
}

/* read(2), as soon as there is something to be read. */
static ssize_t read_when_it_comes(const struct log_source *source, char *out, size_t cap)
{
    struct pollfd input = { .fd = source->fd, .events = POLLIN };
    int ready = 1;
    while (source->while_waiting != NULL && (ready = poll(&input, 1, WAITING_MS)) == 0) {
        source->while_waiting(source->context);
    }
    return ready < 0 ? -1 : read(source->fd, out, cap);
}

/* read(2) that goes on after a signal which is not the end; -1 after a message. Input that never pauses ends, too. */
static ssize_t read_some(struct log_source *source, char *out, size_t cap)
{
    ssize_t n = -1;
    errno = EINTR;
    while (n < 0 && errno == EINTR) {
        if (interrupt_came()) {
            return 0;
        }
        n = read_when_it_comes(source, out, cap);
    }
    if (n < 0) {
        complain("%s: %s", source->name, strerror(errno));
        return -1;
    }
    source->place += n;
    return n;
}

/* What the file is; false after a message. */
static bool examine(struct log_source *source)
{
    struct stat status;
    if (fstat(source->fd, &status) != 0) {
        complain("%s: %s", source->name, strerror(errno));
        return false;
    }
    if (S_ISDIR(status.st_mode)) {
        complain("%s: is a directory: name the files in it", source->name);
        return false;
    }
    source->regular = S_ISREG(status.st_mode);
    source->size = source->regular ? status.st_size : 0;
    if (source->regular) {
        source->begin = source->place = lseek(source->fd, 0, SEEK_CUR);
        posix_fadvise(source->fd, 0, 0, POSIX_FADV_SEQUENTIAL);
    }
#ifdef F_SETPIPE_SZ
    /* The 64 KiB of a pipe make the writer and us wait for each other. What is no pipe, or may not, stays as it is. */
    fcntl(source->fd, F_SETPIPE_SZ, PIPE_BYTES);
#endif
    return true;
}

/* Reads the first bytes, no more than it needs to see whether they are packed: the rest may be long in coming. False
   after a message. */
static bool begin(struct log_source *source)
{
    ssize_t n = 1;
    while (unpack_is_undecided(source->piece, source->held) && n > 0) {
        n = read_some(source, source->piece + source->held, LOG_PIECE_BYTES / 4 - source->held);
        source->held += n > 0 ? (size_t)n : 0;
    }
    const struct foreign *foreign = foreign_find(source->piece, source->held);
    if (foreign != NULL) {
        complain("%s: is %s, which is read by way of '%s FILE |'", source->name, foreign->name, foreign->program);
        return false;
    }
    source->unpacker = unpack_open(source->piece, source->held);
    if (source->unpacker != NULL) {
        source->packed = need_memory(sizeof *source->packed);
        memcpy(source->packed->bytes, source->piece, source->held);
        source->packed->io = (struct unpack_io){ .in = source->packed->bytes, .in_len = source->held };
        source->packed->ended = false;
        source->held = 0;
    }
    return n >= 0;
}

bool log_source_open(struct log_source *source, const char *operand)
{
    *source = (struct log_source){ .path = strcmp(operand, "-") == 0 ? NULL : operand, .fd = STDIN_FILENO };
    source->name = printable_new(source->path != NULL ? source->path : "standard input");
    if (source->path != NULL) {
        source->fd = open(source->path, O_RDONLY | O_CLOEXEC);
    }
    if (source->fd < 0) {
        complain("%s: %s", source->name, strerror(errno));
        return false;
    }
    source->piece = log_piece_new();
    return examine(source) && begin(source);
}

bool log_source_reopen(struct log_source *source)
{
    close(source->fd);
    source->fd = open(source->path, O_RDONLY | O_CLOEXEC);
    if (source->fd < 0) {
        complain("%s: %s", source->name, strerror(errno));
        return false;
    }
    return examine(source);
}

void log_source_close(struct log_source *source)
{
    if (source->fd > STDIN_FILENO) {
        close(source->fd);
    }
    unpack_close(source->unpacker);
    free(source->packed);
    free(source->piece);
    *source = (struct log_source){ .path = source->path, .name = source->name, .fd = -1 };
}

static enum log_read next_packed(struct log_source *source, const char **text, size_t *len)
{
    struct packed *packed = source->packed;
    struct unpack_io *io = &packed->io;
    const char *wrong = NULL;
    io->out = source->piece;
    io->out_len = LOG_PIECE_BYTES;
    while (io->out_len != 0 && wrong == NULL && !packed->ended) {
        if (io->in_len == 0) {
            ssize_t n = read_some(source, packed->bytes, sizeof packed->bytes);
            io->in = packed->bytes;
            io->in_len = n > 0 ? (size_t)n : 0;
        }
        bool at_end = io->in_len == 0;
        size_t room = io->out_len;
        wrong = unpack(source->unpacker, io);
        packed->ended = at_end && io->out_len == room;
    }
    *text = source->piece;
    *len = LOG_PIECE_BYTES - io->out_len;
    if (wrong == NULL && packed->ended && !unpack_is_whole(source->unpacker) && !interrupt_came()) {
        wrong = "it ends too early";
    }
    if (wrong != NULL) {
        complain("%s: broken %s: %s; what stands before it counts", source->name, log_source_packing(source), wrong);
        packed->ended = true;
        return LOG_BROKEN;
    }
    return *len != 0 ? LOG_MORE : LOG_END;
}

enum log_read log_source_next(struct log_source *source, const char **text, size_t *len)
{
    if (source->unpacker != NULL) {
        return next_packed(source, text, len);
    }
    *text = source->piece;
    *len = source->held;
    source->held = 0;
    if (*len != 0) {
        return LOG_MORE;
    }
    ssize_t n = read_some(source, source->piece, LOG_PIECE_BYTES);
    *len = n > 0 ? (size_t)n : 0;
    return n > 0 ? LOG_MORE : n == 0 ? LOG_END : LOG_BROKEN;
}

bool log_source_was_cut(const struct log_source *source)
{
    struct stat status;
    bool cut = source->regular && source->place < source->size && fstat(source->fd, &status) == 0 &&
               status.st_size < source->size;
    if (cut) {
        complain("%s: was cut while it was read", source->name);
    }
    return cut;
}

const char *log_source_packing(const struct log_source *source)
{
    return source->unpacker != NULL ? unpack_name(source->unpacker) : NULL;
}
