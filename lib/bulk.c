/* SPDX-License-Identifier: MIT */
/*
 * Loops that compilers make vectors of: hence restrict, arithmetic no wider than the items, and -O3 for this file
 * (CMakeLists.txt). bench/bench_bulk.c shows what each form gains.
 */
#include "httpstatus/bulk.h"

#include "httpstatus/error.h"
#include "status_row.h"
#include "text.h"

/* Four tables, so that the commonest code does not wait for its own count; blocks so short that no count wraps. */
enum { TABLES = 4, BLOCK_CODES = TABLES * UINT16_MAX };

/* Slots are found for many codes at once, which vectors can, and counting cannot. */
enum { SLOTS_AHEAD = 1024 };

/* Fewer codes than these are counted before the tables would be empty. */
enum { FEW_CODES = 2048 };

/* As many codes as are looked at together: 64 bytes of text. */
enum { ROW_BYTES = 4, BLOCK_ROWS = 16 };

static bool missing(const void *in, const void *out, size_t n)
{
    return n != 0 && (in == NULL || out == NULL);
}

int httpstatus_bulk_class(const uint16_t *restrict codes, size_t n, uint8_t *restrict out)
{
    if (missing(codes, out, n)) {
        return HTTPSTATUS_E_ARG;
    }
    for (size_t i = 0; i < n; i++) {
        /* c * 656 >> 16 is c / 100 for every c below 600: of eight products one instruction gives the upper halves. */
        uint16_t below_600 = codes[i] < 600 ? codes[i] : 0;
        out[i] = (uint8_t)(below_600 * 656u >> 16);
    }
    return HTTPSTATUS_E_NONE;
}

int httpstatus_bulk_flags(const uint16_t *restrict codes, size_t n, uint32_t *restrict out)
{
    if (missing(codes, out, n)) {
        return HTTPSTATUS_E_ARG;
    }
    for (size_t i = 0; i < n; i++) {
        out[i] = hs_row_flags(hs_status_row_in_array(codes[i]));
    }
    return HTTPSTATUS_E_NONE;
}

static inline uint16_t slot_of(uint16_t code)
{
    return code < HTTPSTATUS_BULK_OTHER ? code : HTTPSTATUS_BULK_OTHER;
}

static void count_few(const uint16_t *restrict codes, size_t n, uint64_t *restrict counts)
{
    for (size_t i = 0; i < n; i++) {
        counts[slot_of(codes[i])]++;
    }
}

/* As many codes as leave no rest and as no count of 16 bits can wrap at. */
static void count_block(const uint16_t *restrict codes, size_t n, uint64_t *restrict counts)
{
    uint16_t tables[TABLES][HTTPSTATUS_BULK_SLOTS], slots[SLOTS_AHEAD];
    memset(tables, 0, sizeof tables);
    for (size_t at = 0; at < n; at += SLOTS_AHEAD) {
        size_t ahead = n - at < SLOTS_AHEAD ? n - at : SLOTS_AHEAD;
        for (size_t i = 0; i < ahead; i++) {
            slots[i] = slot_of(codes[at + i]);
        }
        for (size_t i = 0; i + TABLES <= ahead; i += TABLES) {
            tables[0][slots[i]]++;
            tables[1][slots[i + 1]]++;
            tables[2][slots[i + 2]]++;
            tables[3][slots[i + 3]]++;
        }
    }
    for (size_t slot = 0; slot < HTTPSTATUS_BULK_SLOTS; slot++) {
        counts[slot] += (uint64_t)tables[0][slot] + tables[1][slot] + tables[2][slot] + tables[3][slot];
    }
}

int httpstatus_bulk_histogram(const uint16_t *codes, size_t n, uint64_t *counts)
{
    if (missing(codes, counts, n)) {
        return HTTPSTATUS_E_ARG;
    }
    while (n >= FEW_CODES) {
        size_t block = n < BLOCK_CODES ? n - n % TABLES : BLOCK_CODES;
        count_block(codes, block, counts);
        codes += block;
        n -= block;
    }
    count_few(codes, n, counts);
    return HTTPSTATUS_E_NONE;
}

static inline bool separates(char c)
{
    return hs_blank(c) || c == ',' || c == '\n' || c == '\r';
}

/* Three bytes less '0', and whatever the fourth is; not zero when one of the three is no digit. */
static inline uint32_t digits_of(uint32_t bytes)
{
    return bytes ^ 0x303030u;
}

static inline uint32_t no_digits(uint32_t digits)
{
    /* Adding 0x76 takes what is above 9 to the top bit; what had it already is seen beside it, and no sum carries. */
    uint32_t low = digits & 0x7f7f7fu;
    return (digits | (low + 0x767676u)) & 0x808080u;
}

static inline uint16_t number_of(uint32_t digits)
{
    return (uint16_t)((digits & 0xf) * 100 + (digits >> 8 & 0xf) * 10 + (digits >> 16 & 0xf));
}

/* Takes rows of three digits and one and the same separator, as programs write them; false when these are no such. */
static inline bool take_rows(hs_span *span, uint16_t *codes)
{
    const char *text = span->at;
    uint16_t numbers[BLOCK_ROWS];
    uint32_t separator = (unsigned char)text[ROW_BYTES - 1], wrong = 0;
    for (size_t i = 0; i < BLOCK_ROWS; i++) {
        uint32_t row = hs_load4(text + i * ROW_BYTES), digits = digits_of(row);
        wrong |= no_digits(digits) | ((row >> 24) ^ separator);
        numbers[i] = number_of(digits);
    }
    if (wrong != 0 || !separates(text[ROW_BYTES - 1])) {
        return false;
    }
    memcpy(codes, numbers, sizeof numbers);
    span->at += BLOCK_ROWS * ROW_BYTES;
    return true;
}

/* Takes a word, which is not empty. */
static uint16_t take_word(hs_span *span)
{
    const char *start = span->at;
    while (span->at != span->end && !separates(*span->at)) {
        span->at++;
    }
    if (span->at - start != 3) {
        return 0;
    }
    uint32_t digits = digits_of((uint32_t)(unsigned char)start[0] | (uint32_t)(unsigned char)start[1] << 8 |
                                (uint32_t)(unsigned char)start[2] << 16);
    return no_digits(digits) == 0 ? number_of(digits) : 0;
}

static void skip_separators(hs_span *span)
{
    while (span->at != span->end && separates(*span->at)) {
        span->at++;
    }
}

size_t httpstatus_bulk_parse(const char *text, size_t len, size_t *pos, uint16_t *codes, size_t cap)
{
    hs_span span = hs_span_of(text, len);
    if (text == NULL || pos == NULL || codes == NULL || cap == 0 || *pos > hs_left(&span)) {
        return 0;
    }
    size_t n = 0, one_by_one = 0;
    span.at += *pos;
    skip_separators(&span);
    while (n < cap && span.at != span.end) {
        bool rows_fit = cap - n >= BLOCK_ROWS && hs_left(&span) >= BLOCK_ROWS * ROW_BYTES;
        if (one_by_one == 0 && rows_fit && take_rows(&span, codes + n)) {
            n += BLOCK_ROWS;
        } else {
            /* Where rows have failed they are not tried again at once: text of another form would be read twice. */
            one_by_one = one_by_one == 0 ? BLOCK_ROWS : one_by_one - 1;
            codes[n++] = take_word(&span);
        }
        skip_separators(&span);
    }
    *pos = (size_t)(span.at - text);
    return n;
}
