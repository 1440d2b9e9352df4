/* SPDX-License-Identifier: MIT */
/*
 * Status codes of a text: the same in one piece and in any others, and what the reader of single codes says; and the
 * array of them as each by itself.
 */
#include <stdbool.h>

#include "fuzz.h"
#include "httpstatus/bulk.h"
#include "httpstatus/class.h"
#include "httpstatus/error.h"
#include "httpstatus/lookup.h"
#include "httpstatus/registry.h"

static bool separates(char c)
{
    return c == ' ' || c == '\t' || c == ',' || c == '\r' || c == '\n';
}

static int number_of(const char *word, size_t len)
{
    int code = 0;
    int error = httpstatus_code_parse(word, len, &code);
    /* Three digits below 100 are no code, and a number nevertheless. */
    return error == HTTPSTATUS_E_RANGE ? (word[1] - '0') * 10 + (word[2] - '0') : code;
}

/* Each word of the text by itself; how many there are. */
static size_t check_words(const char *text, size_t len, const uint16_t *codes, size_t count)
{
    size_t n = 0;
    for (size_t at = 0; at < len; at++) {
        size_t start = at;
        while (at < len && !separates(text[at])) {
            at++;
        }
        if (at != start) {
            FUZZ_CHECK(n < count && codes[n] == number_of(text + start, at - start));
            n++;
        }
    }
    return n;
}

/* From a text that ends where the reader may not look, cap numbers at a time. */
static void check_pieces(const char *text, size_t len, const uint16_t *codes, size_t count, size_t cap)
{
    uint16_t *piece = (uint16_t *)(void *)fuzz_allocate(cap * sizeof *piece);
    size_t pos = 0, done = 0, n;
    do {
        size_t before = pos;
        n = httpstatus_bulk_parse(text, len, &pos, piece, cap);
        FUZZ_CHECK(pos >= before && pos <= len && n <= count - done);
        FUZZ_CHECK(memcmp(piece, codes + done, n * sizeof *piece) == 0);
        done += n;
    } while (n == cap);
    FUZZ_CHECK(done == count && pos == len);
    free(piece);
}

static void check_array(const uint16_t *codes, size_t count)
{
    uint8_t *classes = (uint8_t *)(void *)fuzz_allocate(count + 1);
    uint32_t *flags = (uint32_t *)(void *)fuzz_allocate((count + 1) * sizeof *flags);
    static uint64_t counts[HTTPSTATUS_BULK_SLOTS];
    memset(counts, 0, sizeof counts);
    FUZZ_CHECK(httpstatus_bulk_class(codes, count, classes) == HTTPSTATUS_E_NONE);
    FUZZ_CHECK(httpstatus_bulk_flags(codes, count, flags) == HTTPSTATUS_E_NONE);
    FUZZ_CHECK(httpstatus_bulk_histogram(codes, count, counts) == HTTPSTATUS_E_NONE);
    for (size_t i = 0; i < count; i++) {
        FUZZ_CHECK(classes[i] == httpstatus_class_of(codes[i]) && flags[i] == httpstatus_flags(codes[i]));
        FUZZ_CHECK(counts[codes[i] < HTTPSTATUS_BULK_OTHER ? codes[i] : HTTPSTATUS_BULK_OTHER]-- > 0);
    }
    for (size_t i = 0; i < HTTPSTATUS_BULK_SLOTS; i++) {
        FUZZ_CHECK(counts[i] == 0);
    }
    free(classes);
    free(flags);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_bytes input = { data, size };
    size_t cap = (size_t)fuzz_take(&input, 1) + 1, pos = 0;
    char *text = fuzz_text(input.at, input.left);
    /* A word has one byte at least, and a separator before the next one. */
    size_t most = input.left / 2 + 1;
    uint16_t *codes = (uint16_t *)(void *)fuzz_allocate(most * sizeof *codes);
    size_t count = httpstatus_bulk_parse(text, input.left, &pos, codes, most);
    FUZZ_CHECK(pos == input.left);
    FUZZ_CHECK(check_words(text, input.left, codes, count) == count);
    check_pieces(text, input.left, codes, count, cap);
    check_array(codes, count);
    free(codes);
    free(text);
    return 0;
}
