/* SPDX-License-Identifier: MIT */
/*
 * Logs: the same answers and the same counts whole and in pieces, one answer for each line, each place within its line.
 * The first byte says the format, and whether a key or a field is chosen; the second one the pieces.
 */
#include <stdbool.h>

#include "fuzz.h"
#include "httpstatus/error.h"
#include "httpstatus/scan.h"

enum { LINES = 64, FORMATS = HTTPSTATUS_SCAN_FIELD };

typedef struct log_answers {
    size_t n;
    uint64_t hash;
    uint64_t counts[HTTPSTATUS_SCAN_SLOTS];
} log_answers;

static void add(log_answers *answers, const httpstatus_scan_line *lines, int n)
{
    for (int i = 0; i < n; i++) {
        const httpstatus_scan_line *line = &lines[i];
        bool place = (line->known & HTTPSTATUS_SCAN_KNOWN_PLACE) != 0;
        FUZZ_CHECK(line->status < HTTPSTATUS_SCAN_SLOTS);
        FUZZ_CHECK(place == (line->status < HTTPSTATUS_SCAN_MALFORMED));
        uint64_t words[4] = { line->status, place ? line->status_at : 0, place ? line->status_len : 0,
                              (line->known & HTTPSTATUS_SCAN_KNOWN_SUBSTATUS) != 0 ? line->substatus : UINT64_MAX };
        for (size_t word = 0; word < 4; word++) {
            answers->hash = (answers->hash ^ words[word]) * UINT64_C(0x100000001b3);
        }
        answers->counts[line->status]++;
    }
    answers->n += (size_t)n;
}

static void scan_in_pieces(const httpstatus_scan *begun, const char *text, size_t len, size_t piece, size_t cap,
                           log_answers *answers)
{
    httpstatus_scan scan = *begun;
    httpstatus_scan_line lines[LINES] = { HTTPSTATUS_SCAN_LINE_INIT };
    memset(answers, 0, sizeof *answers);
    for (size_t at = 0; at < len;) {
        size_t bytes = piece < len - at ? piece : len - at, pos = 0;
        char *block = fuzz_text(text + at, bytes);
        while (pos < bytes) {
            int n = httpstatus_scan_feed(&scan, block, bytes, &pos, lines, cap);
            FUZZ_CHECK(n >= 0 && (size_t)n <= cap && (n == (int)cap || pos == bytes));
            add(answers, lines, n);
        }
        free(block);
        at += bytes;
    }
    int last = httpstatus_scan_end(&scan, lines);
    FUZZ_CHECK(last == (len != 0 && text[len - 1] != '\n'));
    add(answers, lines, last);
}

static void check_counts(const httpstatus_scan *begun, const char *text, size_t len, size_t piece,
                         const log_answers *answers)
{
    httpstatus_scan scan = *begun;
    httpstatus_scan_line line = HTTPSTATUS_SCAN_LINE_INIT;
    uint64_t counts[HTTPSTATUS_SCAN_SLOTS] = { 0 };
    for (size_t at = 0; at < len;) {
        size_t bytes = piece < len - at ? piece : len - at;
        char *block = fuzz_text(text + at, bytes);
        FUZZ_CHECK(httpstatus_scan_histogram(&scan, block, bytes, counts) == HTTPSTATUS_E_NONE);
        free(block);
        at += bytes;
    }
    if (httpstatus_scan_end(&scan, &line) == 1) {
        counts[line.status]++;
    }
    FUZZ_CHECK(memcmp(counts, answers->counts, sizeof counts) == 0);
}

/* RFC 8259, section 7: what stands between quotes without an escape; a blank in front is refused as well. */
static int expected_of_key(const char *key, size_t len)
{
    if (len == 0 || len > 60) {
        return HTTPSTATUS_E_RANGE;
    }
    bool spelt = !fuzz_is_blank(key[0]);
    for (size_t i = 0; i < len; i++) {
        spelt = spelt && key[i] != '"' && key[i] != '\\' && (unsigned char)key[i] >= 0x20;
    }
    return spelt ? HTTPSTATUS_E_NONE : HTTPSTATUS_E_SYNTAX;
}

/* The key of JSON lines, its length in front; the number of the field. */
static void choose(httpstatus_scan *scan, int format, fuzz_bytes *input)
{
    httpstatus_scan before = *scan;
    size_t number = (size_t)fuzz_take(input, 1), n = number % 64 < input->left ? number % 64 : input->left;
    char *key = fuzz_text(input->at, n);
    int error = httpstatus_scan_key(scan, key, n);
    int expected = format == HTTPSTATUS_SCAN_JSON ? expected_of_key(key, n) : HTTPSTATUS_E_ARG;
    FUZZ_CHECK(error == expected && (error == HTTPSTATUS_E_NONE || memcmp(scan, &before, sizeof before) == 0));
    free(key);
    if (format == HTTPSTATUS_SCAN_JSON) {
        input->at += n;
        input->left -= n;
    }
    error = httpstatus_scan_field(scan, (uint32_t)number);
    expected = format != HTTPSTATUS_SCAN_FIELD ? HTTPSTATUS_E_ARG
               : number == 0                   ? HTTPSTATUS_E_RANGE
                                               : HTTPSTATUS_E_NONE;
    FUZZ_CHECK(error == expected);
}

static void check_detection(const char *text, size_t len)
{
    httpstatus_scan found = HTTPSTATUS_SCAN_INIT;
    char *block = fuzz_text(text, len);
    int detected = httpstatus_scan_detect(&found, block, len);
    FUZZ_CHECK(detected >= 0 && detected <= FORMATS && (int)found.format == detected);
    free(block);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static log_answers whole, pieces;
    fuzz_bytes input = { data, size };
    unsigned first = (unsigned)fuzz_take(&input, 1);
    int format = 1 + (int)(first % FORMATS);
    size_t piece = 1 + (size_t)fuzz_take(&input, 1), lines = 0;
    httpstatus_scan scan = HTTPSTATUS_SCAN_INIT;
    FUZZ_CHECK(httpstatus_scan_init(&scan, format) == HTTPSTATUS_E_NONE);
    if (first / FORMATS % 2 != 0) {
        choose(&scan, format, &input);
    }
    const char *text = (const char *)input.at;
    for (size_t i = 0; i < input.left; i++) {
        lines += text[i] == '\n' || i + 1 == input.left;
    }
    scan_in_pieces(&scan, text, input.left, input.left, LINES, &whole);
    scan_in_pieces(&scan, text, input.left, piece, 1 + piece % 3, &pieces);
    FUZZ_CHECK(whole.n == lines && memcmp(&whole, &pieces, sizeof whole) == 0);
    check_counts(&scan, text, input.left, input.left, &whole);
    check_counts(&scan, text, input.left, piece, &whole);
    check_detection(text, input.left);
    return 0;
}
