/* SPDX-License-Identifier: MIT */
/*
 * Logs: the same answers whole and in pieces, one answer for each line, each place within its line. The first byte says
 * the format, the second one the pieces.
 */
#include <stdbool.h>

#include "fuzz.h"
#include "httpstatus/error.h"
#include "httpstatus/scan.h"

enum { LINES = 512, FORMATS = HTTPSTATUS_SCAN_FIELD };

typedef struct log_answers {
    size_t n;
    uint64_t hash;
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
    }
    answers->n += (size_t)n;
}

static log_answers scan_in_pieces(const httpstatus_scan *begun, const char *text, size_t len, size_t piece, size_t cap)
{
    httpstatus_scan scan = *begun;
    httpstatus_scan_line lines[LINES] = { HTTPSTATUS_SCAN_LINE_INIT };
    log_answers answers = { 0, 0 };
    for (size_t at = 0; at < len;) {
        size_t bytes = piece < len - at ? piece : len - at, pos = 0;
        char *block = fuzz_text(text + at, bytes);
        while (pos < bytes) {
            int n = httpstatus_scan_feed(&scan, block, bytes, &pos, lines, cap);
            FUZZ_CHECK(n >= 0 && (size_t)n <= cap && (n == (int)cap || pos == bytes));
            add(&answers, lines, n);
        }
        free(block);
        at += bytes;
    }
    int last = httpstatus_scan_end(&scan, lines);
    FUZZ_CHECK(last == (len != 0 && text[len - 1] != '\n'));
    add(&answers, lines, last);
    return answers;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_bytes input = { data, size };
    int format = 1 + (int)(fuzz_take(&input, 1) % FORMATS);
    size_t piece = 1 + (size_t)fuzz_take(&input, 1), lines = 0;
    const char *text = (const char *)input.at;
    httpstatus_scan scan = HTTPSTATUS_SCAN_INIT, found = HTTPSTATUS_SCAN_INIT;
    FUZZ_CHECK(httpstatus_scan_init(&scan, format) == HTTPSTATUS_E_NONE);
    for (size_t i = 0; i < input.left; i++) {
        lines += text[i] == '\n' || i + 1 == input.left;
    }
    log_answers whole = scan_in_pieces(&scan, text, input.left, input.left, LINES);
    log_answers pieces = scan_in_pieces(&scan, text, input.left, piece, 1 + piece % 3);
    FUZZ_CHECK(whole.n == lines && pieces.n == lines && whole.hash == pieces.hash);
    char *block = fuzz_text(text, input.left);
    int detected = httpstatus_scan_detect(&found, block, input.left);
    FUZZ_CHECK(detected >= 0 && detected <= FORMATS && (int)found.format == detected);
    free(block);
    return 0;
}
