/* SPDX-License-Identifier: MIT */
#include "scan_block.h"
#include "scan_vector.h"

#if HS_HAS_BLOCKS

/* Moved n places on, 1..63, with those of the block before that reach into this one. */
static inline uint64_t shifted(uint64_t bits, uint64_t before, unsigned n)
{
    return bits << n | before >> (64 - n);
}

static inline unsigned lowest(uint64_t bits)
{
    return (unsigned)__builtin_ctzll(bits);
}

/* Most blocks have one place or none: it is written before anybody asks, so that no branch depends on it. */
static inline uint16_t *add_places(uint16_t *places, size_t base, uint64_t bits)
{
    *places = (uint16_t)(base + lowest(bits | UINT64_C(1) << 63));
    places += bits != 0;
    for (bits &= bits - 1; bits != 0; bits &= bits - 1) {
        *places++ = (uint16_t)(base + lowest(bits));
    }
    return places;
}

/*
 * Of the stops, the first one behind each start. A bit that is added behind a start runs through the ones between stops
 * and comes to rest on the next stop; *open is a bit that ran out of the block.
 */
static inline uint64_t next_stops(uint64_t starts, uint64_t stops, uint64_t *open)
{
    uint64_t sum;
    bool out = __builtin_add_overflow(starts << 1 | *open, ~stops, &sum);
    *open = starts >> 63 | out;
    return sum & stops;
}

/* A search goes on from block to block: what it needs of the one before. */
typedef struct history {
    uint64_t open, first, second, third;
} history;

/* Of each line the second quote. */
static inline uint64_t places_ncsa(const hs_block *b, uint64_t newlines, history *before)
{
    uint64_t quotes = hs_block_equal(b, '"'), stops = quotes | newlines;
    uint64_t firsts = next_stops(newlines, stops, &before->open);
    return (firsts & newlines) | next_stops(firsts & quotes, stops, &before->first);
}

/* What of a key is looked for. */
typedef struct key_start {
    char first;
    unsigned len;
} key_start;

/* The closing quote of what may be the key: of its length, with its first byte. */
static inline uint64_t places_json(key_start key, const hs_block *b, uint64_t newlines, history *before)
{
    uint64_t quotes = hs_block_equal(b, '"'), firsts = hs_block_equal(b, key.first);
    uint64_t keys = quotes & shifted(quotes, before->first, key.len + 1) & shifted(firsts, before->second, key.len);
    before->first = quotes;
    before->second = firsts;
    return keys | newlines;
}

/* The space behind what may be a status, the first one of each line: `9 404 ` or `9 -1 `. */
static inline uint64_t places_haproxy(const hs_block *b, uint64_t newlines, history *before)
{
    uint64_t spaces = hs_block_equal(b, ' '), digits = hs_block_digits(b), signs = hs_block_equal(b, '-');
    uint64_t three = shifted(spaces, before->first, 4) & shifted(digits, before->second, 5) &
                     shifted(digits, before->second, 3) & shifted(digits, before->second, 2);
    uint64_t none =
        shifted(spaces, before->first, 3) & shifted(digits, before->second, 4) & shifted(signs, before->third, 2);
    uint64_t stops = (spaces & shifted(digits, before->second, 1) & (three | none)) | newlines;
    before->first = spaces;
    before->second = digits;
    before->third = signs;
    return next_stops(newlines, stops, &before->open);
}

/* A search through a chunk, block by block. */
typedef struct search {
    history before;
    hs_bytes backslashes;
    size_t base; /* of the next block */
    uint16_t *places;
} search;

static void search_ncsa(search *all, const char *text, size_t len)
{
    search s = *all;
    for (const char *end = text + len; text != end; text += HS_BLOCK_BYTES, s.base += HS_BLOCK_BYTES) {
        hs_block b = hs_block_load(text);
        s.backslashes = hs_bytes_or_equal(s.backslashes, &b, '\\');
        s.places = add_places(s.places, s.base, places_ncsa(&b, hs_block_equal(&b, '\n'), &s.before));
    }
    *all = s;
}

static void search_json(search *all, key_start key, const char *text, size_t len)
{
    search s = *all;
    for (const char *end = text + len; text != end; text += HS_BLOCK_BYTES, s.base += HS_BLOCK_BYTES) {
        hs_block b = hs_block_load(text);
        s.places = add_places(s.places, s.base, places_json(key, &b, hs_block_equal(&b, '\n'), &s.before));
    }
    *all = s;
}

static void search_haproxy(search *all, const char *text, size_t len)
{
    search s = *all;
    for (const char *end = text + len; text != end; text += HS_BLOCK_BYTES, s.base += HS_BLOCK_BYTES) {
        hs_block b = hs_block_load(text);
        s.places = add_places(s.places, s.base, places_haproxy(&b, hs_block_equal(&b, '\n'), &s.before));
    }
    *all = s;
}

/* Whole blocks. */
static void search_blocks(search *all, const httpstatus_scan *scan, const char *text, size_t len)
{
    switch (scan->format) {
    case HTTPSTATUS_SCAN_NCSA:
        search_ncsa(all, text, len);
        break;
    case HTTPSTATUS_SCAN_JSON: {
        key_start key = { (char)scan->name[0], scan->name_len };
        search_json(all, key, text, len);
        break;
    }
    default:
        search_haproxy(all, text, len);
    }
}

/* How much of the text is whole lines. */
static size_t lines_of(const char *text, size_t len)
{
    for (; len >= HS_BLOCK_BYTES; len -= HS_BLOCK_BYTES) {
        hs_block b = hs_block_load(text + len - HS_BLOCK_BYTES);
        uint64_t newlines = hs_block_equal(&b, '\n');
        if (newlines != 0) {
            return len - (size_t)__builtin_clzll(newlines);
        }
    }
    while (len > 0 && text[len - 1] != '\n') {
        len--;
    }
    return len;
}

void hs_chunk_find(const httpstatus_scan *scan, const char *text, size_t len, hs_chunk *chunk)
{
    len = len < HS_CHUNK_BYTES ? len : HS_CHUNK_BYTES;
    size_t rest = len % HS_BLOCK_BYTES;
    /* The first byte begins a line. */
    search all = { { .open = 1 }, hs_bytes_none(), 0, chunk->places };
    search_blocks(&all, scan, text, len - rest);
    if (rest != 0) {
        /* What is missing of the last block is no byte of any format. */
        char last[HS_BLOCK_BYTES] = { 0 };
        memcpy(last, text + len - rest, rest);
        search_blocks(&all, scan, last, sizeof last);
    }
    const char *backslash = hs_bytes_any(all.backslashes) ? memchr(text, '\\', len) : NULL;
    chunk->backslash = backslash != NULL ? (size_t)(backslash - text) : len;
    chunk->n = (size_t)(all.places - chunk->places);
    chunk->lines_len = len = lines_of(text, len);
    chunk->next = 0;
    while (chunk->n > 0 && chunk->places[chunk->n - 1] >= len) {
        chunk->n--;
    }
}

bool hs_chunk_possible(const httpstatus_scan *scan)
{
    return scan->format == HTTPSTATUS_SCAN_NCSA || scan->format == HTTPSTATUS_SCAN_JSON ||
           scan->format == HTTPSTATUS_SCAN_HAPROXY;
}

#else

/* Elsewhere every line is read byte by byte. */
bool hs_chunk_possible(const httpstatus_scan *scan)
{
    (void)scan;
    return false;
}

void hs_chunk_find(const httpstatus_scan *scan, const char *text, size_t len, hs_chunk *chunk)
{
    (void)scan;
    (void)text;
    (void)len;
    chunk->n = chunk->lines_len = 0;
}

#endif
