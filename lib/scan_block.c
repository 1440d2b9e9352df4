/* SPDX-License-Identifier: MIT */
#include "scan_block.h"

#include "scan_line.h"
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
 * Of the stops, the first one at or behind each start. A bit that is added at a start runs through the ones between
 * stops and comes to rest on the next stop; *open is a bit that ran out of the block.
 */
static inline uint64_t first_stops(uint64_t starts, uint64_t stops, uint64_t *open)
{
    uint64_t sum = ~stops + (starts | *open);
    *open = sum < ~stops;
    return sum & stops;
}

/* A search goes on from block to block: what it needs of the one before. */
typedef struct history {
    uint64_t first, second, third;
} history;

/* Of each line the second quote. */
static inline uint64_t places_ncsa(const hs_block *b, uint64_t newlines, history *before)
{
    uint64_t quotes = hs_block_equal(b, '"'), stops = quotes | newlines;
    uint64_t starts = first_stops(newlines << 1, stops, &before->first), opens = starts & quotes;
    uint64_t ends = first_stops(opens << 1, stops, &before->second);
    before->first |= newlines >> 63;
    before->second |= opens >> 63;
    return (starts & newlines) | ends;
}

/* The closing quote of what may be the key: its first and its last byte stand right. */
static inline uint64_t places_json(const httpstatus_scan *scan, const hs_block *b, uint64_t newlines, history *before)
{
    uint64_t quotes = hs_block_equal(b, '"'), firsts = hs_block_equal(b, (char)scan->name[0]),
             lasts = hs_block_equal(b, (char)scan->name[scan->name_len - 1]);
    uint64_t keys = quotes & shifted(quotes, before->first, scan->name_len + 1) &
                    shifted(firsts, before->second, scan->name_len) & shifted(lasts, before->third, 1);
    *before = (history){ quotes, firsts, lasts };
    return keys | newlines;
}

/* The space behind what may be a status, the first one of each line: `9 404 ` or `9 -1 `. */
static inline uint64_t places_haproxy(const hs_block *b, uint64_t newlines, uint64_t *open, history *before)
{
    uint64_t spaces = hs_block_equal(b, ' '), digits = hs_block_digits(b), signs = hs_block_equal(b, '-');
    uint64_t three = shifted(spaces, before->first, 4) & shifted(digits, before->second, 5) &
                     shifted(digits, before->second, 3) & shifted(digits, before->second, 2);
    uint64_t none =
        shifted(spaces, before->first, 3) & shifted(digits, before->second, 4) & shifted(signs, before->third, 2);
    uint64_t stops = (spaces & shifted(digits, before->second, 1) & (three | none)) | newlines;
    uint64_t places = first_stops(newlines << 1, stops, open);
    *open |= newlines >> 63;
    *before = (history){ spaces, digits, signs };
    return places;
}

/* The block at base; what is missing of the last one is no byte of any format. */
static inline hs_block block_at(const char *text, size_t base, size_t len)
{
    if (len - base >= HS_BLOCK_BYTES) {
        return hs_block_load(text + base);
    }
    char rest[HS_BLOCK_BYTES] = { 0 };
    memcpy(rest, text + base, len - base);
    return hs_block_load(rest);
}

static uint16_t *find_ncsa(const char *text, size_t len, uint16_t *places, bool *backslashes)
{
    /* The first byte begins a line. */
    history before = { 1, 0, 0 };
    hs_bytes found = hs_bytes_none();
    for (size_t base = 0; base < len; base += HS_BLOCK_BYTES) {
        hs_block b = block_at(text, base, len);
        found = hs_bytes_or_equal(found, &b, '\\');
        places = add_places(places, base, places_ncsa(&b, hs_block_equal(&b, '\n'), &before));
    }
    *backslashes = hs_bytes_any(found);
    return places;
}

static uint16_t *find_json(const httpstatus_scan *scan, const char *text, size_t len, uint16_t *places)
{
    history before = { 0, 0, 0 };
    for (size_t base = 0; base < len; base += HS_BLOCK_BYTES) {
        hs_block b = block_at(text, base, len);
        places = add_places(places, base, places_json(scan, &b, hs_block_equal(&b, '\n'), &before));
    }
    return places;
}

static uint16_t *find_haproxy(const char *text, size_t len, uint16_t *places)
{
    uint64_t open = 1;
    history before = { 0, 0, 0 };
    for (size_t base = 0; base < len; base += HS_BLOCK_BYTES) {
        hs_block b = block_at(text, base, len);
        places = add_places(places, base, places_haproxy(&b, hs_block_equal(&b, '\n'), &open, &before));
    }
    return places;
}

/* How much of the text is whole lines. */
static size_t lines_of(const char *text, size_t len)
{
    for (size_t base = (len - 1) / HS_BLOCK_BYTES * HS_BLOCK_BYTES;; base -= HS_BLOCK_BYTES) {
        hs_block b = block_at(text, base, len);
        uint64_t newlines = hs_block_equal(&b, '\n');
        if (newlines != 0) {
            return base + HS_BLOCK_BYTES - (size_t)__builtin_clzll(newlines);
        }
        if (base == 0) {
            return 0;
        }
    }
}

void hs_chunk_find(const httpstatus_scan *scan, const char *text, size_t len, hs_chunk *chunk)
{
    len = len < HS_CHUNK_BYTES ? len : HS_CHUNK_BYTES;
    uint16_t *end;
    chunk->backslashes = false;
    switch (scan->format) {
    case HTTPSTATUS_SCAN_NCSA:
        end = find_ncsa(text, len, chunk->places, &chunk->backslashes);
        break;
    case HTTPSTATUS_SCAN_JSON:
        end = find_json(scan, text, len, chunk->places);
        break;
    default:
        end = find_haproxy(text, len, chunk->places);
    }
    chunk->n = (size_t)(end - chunk->places);
    len = lines_of(text, len);
    chunk->lines_len = len;
    chunk->next = 0;
    while (chunk->n > 0 && chunk->places[chunk->n - 1] >= len) {
        chunk->n--;
    }
}

/* A space and three digits: no bit is set when they are that. */
static inline uint32_t wrong_digits(uint32_t digits)
{
    /* Adding 0x76 takes what is above 9 to the top bit; what had it already is seen beside it. */
    return ((digits | (digits + 0x76767600U)) & 0x80808000U) | (digits & 0xff);
}

static inline uint32_t number_of(uint32_t digits)
{
    return (digits >> 8 & 0xf) * 100 + (digits >> 16 & 0xf) * 10 + (digits >> 24);
}

static inline bool ends_field(char c)
{
    return hs_scan_gap(c) || c == '\n';
}

static inline void add_answer(uint64_t offset, hs_answers *out, size_t at, uint32_t len, uint32_t status)
{
    httpstatus_scan_line *line = hs_answer_add(out);
    line->known = HTTPSTATUS_SCAN_KNOWN_PLACE;
    line->status_at = offset + at;
    line->status_len = len;
    line->status = (uint16_t)status;
    line->substatus = HS_NO_SUBSTATUS;
}

static bool has_backslash_before(const char *text, size_t at)
{
    while (at > 0 && text[at - 1] != '\n') {
        if (text[--at] == '\\') {
            return true;
        }
    }
    return false;
}

/* Behind the second quote, when no quote of the line so far can be escaped. */
static inline bool answer_ncsa(uint64_t offset, const char *text, size_t len, bool backslashes, size_t place,
                               hs_answers *out)
{
    const char *at = text + place;
    if (len - place < 6 || *at != '"' || (backslashes && has_backslash_before(text, place))) {
        return false;
    }
    uint32_t digits = hs_load4(at + 1) ^ 0x30303020U;
    if (wrong_digits(digits) == 0 && ends_field(at[5])) {
        add_answer(offset, out, place + 2, 3, number_of(digits));
        return true;
    }
    if (at[1] != ' ' || at[2] != '-' || !ends_field(at[3])) {
        return false;
    }
    add_answer(offset, out, place + 2, 1, HTTPSTATUS_SCAN_DASH);
    return true;
}

/* How many bytes before a place may be timers, and how many of them are slashes. */
static inline size_t timers_before(const char *text, size_t end, unsigned *slashes)
{
    size_t n = 0;
    if (end >= HS_HALF_BYTES) {
        hs_half b = hs_half_load(text + end - HS_HALF_BYTES);
        uint32_t slash = hs_half_equal(&b, '/');
        uint32_t others = ~(hs_half_digits(&b) | slash | hs_half_equal(&b, '-') | hs_half_equal(&b, '+'));
        if (others != 0) {
            n = (size_t)__builtin_clz(others);
            /* In two steps: a shift by all bits would be none. */
            for (slash = slash >> 1 >> (HS_HALF_BYTES - 1 - n); slash != 0; slash &= slash - 1) {
                (*slashes)++;
            }
            return n;
        }
    }
    for (; n < end && (hs_digit(text[end - n - 1]) || memchr("/-+", text[end - n - 1], 3) != NULL); n++) {
        *slashes += text[end - n - 1] == '/';
    }
    return n;
}

/* Behind timers. */
static inline bool answer_haproxy(uint64_t offset, const char *text, size_t place, hs_answers *out)
{
    if (text[place] != ' ') {
        return false;
    }
    uint32_t len = text[place - 2] == '-' ? 2 : 3;
    unsigned slashes = 0;
    size_t status_at = place - len, at = status_at - 1;
    at -= timers_before(text, at, &slashes);
    if (slashes != 4 || (at > 0 && text[at - 1] != ' ' && text[at - 1] != '\n') ||
        (len == 2 && text[place - 1] != '1')) {
        return false;
    }
    uint32_t digits = hs_load4(text + place - 4) ^ 0x30303020U;
    add_answer(offset, out, status_at, len, len == 2 ? (uint32_t)HTTPSTATUS_SCAN_OTHER : number_of(digits));
    return true;
}

/* The value of a key, behind its colon; NULL when this is no key, or its value no more than the line end. */
static inline const char *value_of(const httpstatus_scan *scan, const char *closing)
{
    const char *at = closing + 1;
    if (memcmp(closing - scan->name_len, scan->name, scan->name_len) != 0) {
        return NULL;
    }
    while (hs_blank(*at)) {
        at++;
    }
    if (*at != ':') {
        return NULL;
    }
    do {
        at++;
    } while (hs_blank(*at));
    return *at == '\n' ? NULL : at;
}

/* In quotes or not, when the line has the key only once: value is what stands there. */
static inline bool answer_json(uint64_t offset, const char *text, size_t len, const char *value, hs_answers *out)
{
    bool quoted = *value == '"';
    const char *at = value + quoted;
    if (text + len - at < 4) {
        return false;
    }
    uint32_t digits = hs_load4(at - 1) ^ 0x30303000U ^ (unsigned char)at[-1];
    char end = at[3];
    if (wrong_digits(digits) != 0 ||
        !(quoted ? end == '"' : end == ',' || end == '}' || end == ']' || ends_field(end))) {
        return false;
    }
    add_answer(offset, out, (size_t)(at - text), 3, number_of(digits));
    return true;
}

/* The values of the line's keys, NULL when these are none or many; *place becomes the line end. */
static inline const char *only_value(const httpstatus_scan *scan, const char *text, const hs_chunk *chunk, size_t *next,
                                     size_t *place)
{
    const char *value = NULL;
    bool many = false;
    for (; text[*place] != '\n'; *place = chunk->places[(*next)++]) {
        const char *found = value_of(scan, text + *place);
        many |= found != NULL && value != NULL;
        value = found != NULL ? found : value;
    }
    return many ? NULL : value;
}

bool hs_chunk_answer(const httpstatus_scan *scan, const char *text, hs_chunk *chunk, hs_answers *out, size_t *place)
{
    /* The caller's structs would be read anew after every answer that is written. */
    const httpstatus_scan format = *scan;
    hs_answers answers = *out;
    size_t len = chunk->lines_len, next = chunk->next, n = chunk->n, at = *place;
    bool backslashes = chunk->backslashes, answered = true;
    while (answered && next < n && answers.n < answers.cap) {
        at = chunk->places[next++];
        if (format.format == HTTPSTATUS_SCAN_NCSA) {
            answered = answer_ncsa(format.offset, text, len, backslashes, at, &answers);
        } else if (format.format == HTTPSTATUS_SCAN_HAPROXY) {
            answered = answer_haproxy(format.offset, text, at, &answers);
        } else {
            const char *value = only_value(&format, text, chunk, &next, &at);
            answered = value != NULL && answer_json(format.offset, text, len, value, &answers);
        }
    }
    *out = answers;
    *place = at;
    chunk->next = next;
    return !answered;
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

bool hs_chunk_answer(const httpstatus_scan *scan, const char *text, hs_chunk *chunk, hs_answers *out, size_t *place)
{
    (void)scan;
    (void)text;
    (void)chunk;
    (void)out;
    (void)place;
    return false;
}

#endif
