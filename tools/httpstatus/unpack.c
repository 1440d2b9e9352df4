/* SPDX-License-Identifier: MIT */
#include "unpack.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#define ZLIB_CONST
#include <zlib.h>
#include <zstd.h>
#include <zstd_errors.h>

#include "output.h"

/* zlib's own numbers: the largest window, and a header of gzip alone. */
enum { WINDOW_BITS = 15, GZIP_ONLY = 16 };

struct unpacker {
    z_stream gzip;
    ZSTD_DStream *zstd; /* NULL for gzip */
    bool whole;         /* at the end of a member, or of a frame */
    bool padded;        /* zeros stand behind the last member: tapes are padded so */
};

/* RFC 1952, section 2.3.1, and RFC 8878, sections 3.1.1 and 3.1.2: a member; a frame, or one of sixteen to be skipped. */
static const struct magic {
    const char *bytes;
    size_t len;
    unsigned char first_mask;
    bool zstd;
} magics[] = {
    { "\x1f\x8b", 2, 0xff, false },
    { "\x28\xb5\x2f\xfd", UNPACK_MAGIC_BYTES, 0xff, true },
    { "\x50\x2a\x4d\x18", UNPACK_MAGIC_BYTES, 0xf0, true },
};

/* The magic number that the bytes begin with, or begin to spell; NULL for none. */
static const struct magic *magic_of(const char *text, size_t len)
{
    for (size_t i = 0; i < sizeof magics / sizeof magics[0]; i++) {
        const struct magic *magic = &magics[i];
        size_t n = len < magic->len ? len : magic->len;
        if (n == 0 ||
            ((text[0] & magic->first_mask) == magic->bytes[0] && memcmp(text + 1, magic->bytes + 1, n - 1) == 0)) {
            return magic;
        }
    }
    return NULL;
}

bool unpack_is_undecided(const char *text, size_t len)
{
    const struct magic *magic = magic_of(text, len);
    return magic != NULL && len < magic->len;
}

struct unpacker *unpack_open(const char *text, size_t len)
{
    const struct magic *magic = magic_of(text, len);
    if (magic == NULL || len < magic->len) {
        return NULL;
    }
    bool zstd = magic->zstd;
    struct unpacker *unpacker = calloc(1, sizeof *unpacker);
    if (unpacker == NULL) {
        die_of_memory();
    }
    if (zstd) {
        unpacker->zstd = ZSTD_createDStream();
    }
    if (zstd ? unpacker->zstd == NULL : inflateInit2(&unpacker->gzip, WINDOW_BITS + GZIP_ONLY) != Z_OK) {
        die_of_memory();
    }
    return unpacker;
}

void unpack_close(struct unpacker *unpacker)
{
    if (unpacker != NULL && unpacker->zstd != NULL) {
        ZSTD_freeDStream(unpacker->zstd);
    } else if (unpacker != NULL) {
        inflateEnd(&unpacker->gzip);
    }
    free(unpacker);
}

static const char *unpack_zstd(struct unpacker *unpacker, struct unpack_io *io)
{
    ZSTD_inBuffer in = { io->in, io->in_len, 0 };
    ZSTD_outBuffer out = { io->out, io->out_len, 0 };
    size_t left = 0;
    if (io->in_len == 0 && unpacker->whole) {
        return NULL;
    }
    do {
        left = ZSTD_decompressStream(unpacker->zstd, &out, &in);
        if (ZSTD_getErrorCode(left) == ZSTD_error_memory_allocation) {
            die_of_memory();
        }
        if (ZSTD_isError(left)) {
            break;
        }
        unpacker->whole = left == 0;
    } while (in.pos != in.size && out.pos != out.size);
    io->in += in.pos;
    io->in_len -= in.pos;
    io->out += out.pos;
    io->out_len -= out.pos;
    return ZSTD_isError(left) ? ZSTD_getErrorName(left) : NULL;
}

/* Between two members; NULL, or what is wrong. */
static const char *next_member(struct unpacker *unpacker, struct unpack_io *io)
{
    while (io->in_len != 0 && *io->in == '\0') {
        unpacker->padded = true;
        io->in++;
        io->in_len--;
    }
    if (io->in_len == 0) {
        return NULL;
    }
    /* The second byte of the magic number may be in the next piece: zlib looks at it. */
    if (unpacker->padded || *io->in != '\x1f') {
        return "other bytes follow it";
    }
    unpacker->whole = false;
    inflateReset(&unpacker->gzip);
    return NULL;
}

static const char *unpack_gzip(struct unpacker *unpacker, struct unpack_io *io)
{
    z_stream *gzip = &unpacker->gzip;
    /* Without input as well: there may be output that had no room. */
    do {
        const char *wrong = unpacker->whole ? next_member(unpacker, io) : NULL;
        if (wrong != NULL || unpacker->whole) {
            return wrong;
        }
        uInt in = (uInt)(io->in_len < UINT_MAX ? io->in_len : UINT_MAX);
        uInt out = (uInt)(io->out_len < UINT_MAX ? io->out_len : UINT_MAX);
        gzip->next_in = (const Bytef *)io->in;
        gzip->avail_in = in;
        gzip->next_out = (Bytef *)io->out;
        gzip->avail_out = out;
        int result = inflate(gzip, Z_NO_FLUSH);
        io->in += in - gzip->avail_in;
        io->in_len -= in - gzip->avail_in;
        io->out += out - gzip->avail_out;
        io->out_len -= out - gzip->avail_out;
        if (result == Z_STREAM_END) {
            unpacker->whole = true;
        } else if (result == Z_MEM_ERROR) {
            die_of_memory();
        } else if (result != Z_OK && result != Z_BUF_ERROR) {
            return gzip->msg != NULL ? gzip->msg : zError(result);
        }
    } while (io->in_len != 0 && io->out_len != 0);
    return NULL;
}

const char *unpack(struct unpacker *unpacker, struct unpack_io *io)
{
    return unpacker->zstd != NULL ? unpack_zstd(unpacker, io) : unpack_gzip(unpacker, io);
}

bool unpack_is_whole(const struct unpacker *unpacker)
{
    return unpacker->whole;
}

const char *unpack_name(const struct unpacker *unpacker)
{
    return unpacker->zstd != NULL ? "zstd" : "gzip";
}
