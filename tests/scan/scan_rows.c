/* SPDX-License-Identifier: MIT */
/*
 * Reads a log from standard input and writes a line for each of its lines: status, place, bytes and sub-status, -1 where
 * there is none.
 *
 *   scan_rows FORMAT PIECE CAP [FIELD]
 *
 * The log is given to the scanner in pieces of PIECE bytes, each in a block of its own, with room for CAP answers.
 */
#include <httpstatus.h>
#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CAP = 4096 };

static httpstatus_scan_line lines[CAP] = { HTTPSTATUS_SCAN_LINE_INIT };

static void print(int n)
{
    for (int i = 0; i < n; i++) {
        const httpstatus_scan_line *line = &lines[i];
        bool place = (line->known & HTTPSTATUS_SCAN_KNOWN_PLACE) != 0;
        printf("%d %" PRId64 " %" PRIu32 " %d\n", line->status, place ? (int64_t)line->status_at : -1,
               place ? line->status_len : 0,
               (line->known & HTTPSTATUS_SCAN_KNOWN_SUBSTATUS) != 0 ? line->substatus : -1);
    }
}

static void feed(httpstatus_scan *scan, const char *text, size_t len, size_t cap)
{
    char *block = malloc(len);
    if (block == NULL) {
        abort();
    }
    memcpy(block, text, len);
    for (size_t pos = 0; pos < len;) {
        int n = httpstatus_scan_feed(scan, block, len, &pos, lines, cap);
        if (n < 0) {
            fprintf(stderr, "httpstatus_scan_feed: %s\n", httpstatus_error_text(n));
            exit(EXIT_FAILURE);
        }
        print(n);
    }
    free(block);
}

int main(int argc, char **argv)
{
    static char piece[1 << 20];
    httpstatus_scan scan = HTTPSTATUS_SCAN_INIT;
    if (argc < 4 || httpstatus_scan_init(&scan, atoi(argv[1])) != HTTPSTATUS_E_NONE) {
        fputs("usage: scan_rows FORMAT PIECE CAP [FIELD]\n", stderr);
        return EXIT_FAILURE;
    }
    size_t bytes = strtoul(argv[2], NULL, 10), cap = strtoul(argv[3], NULL, 10), n;
    if (bytes > sizeof piece || cap > CAP || (argc > 4 && httpstatus_scan_field(&scan, (uint32_t)atoi(argv[4])) < 0)) {
        fputs("scan_rows: PIECE, CAP or FIELD is too large\n", stderr);
        return EXIT_FAILURE;
    }
    while ((n = fread(piece, 1, bytes, stdin)) > 0) {
        feed(&scan, piece, n, cap);
    }
    print(httpstatus_scan_end(&scan, lines));
    return EXIT_SUCCESS;
}
