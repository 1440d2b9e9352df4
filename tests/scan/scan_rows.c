/* SPDX-License-Identifier: MIT */
/*
 * Reads a log from standard input and writes a line for each of its lines: status, place, bytes and sub-status, -1 where
 * there is none. The lines are counted, too: it fails when the counts are others than those of the answers.
 *
 *   scan_rows FORMAT PIECE CAP [KEY|FIELD]
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

static uint64_t printed[HTTPSTATUS_SCAN_SLOTS], counted[HTTPSTATUS_SCAN_SLOTS];

static void print(int n)
{
    for (int i = 0; i < n; i++) {
        const httpstatus_scan_line *line = &lines[i];
        printed[line->status]++;
        bool place = (line->known & HTTPSTATUS_SCAN_KNOWN_PLACE) != 0;
        printf("%d %" PRId64 " %" PRIu32 " %d\n", line->status, place ? (int64_t)line->status_at : -1,
               place ? line->status_len : 0,
               (line->known & HTTPSTATUS_SCAN_KNOWN_SUBSTATUS) != 0 ? line->substatus : -1);
    }
}

static void feed(httpstatus_scan *scan, httpstatus_scan *counting, const char *text, size_t len, size_t cap)
{
    char *block = malloc(len);
    if (block == NULL) {
        abort();
    }
    memcpy(block, text, len);
    httpstatus_scan_histogram(counting, block, len, counted);
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

/* The key of JSON lines, or the number of the field. */
static int choose(httpstatus_scan *scan, const char *text)
{
    return scan->format == HTTPSTATUS_SCAN_JSON ? httpstatus_scan_key(scan, text, HTTPSTATUS_NTS)
                                                : httpstatus_scan_field(scan, (uint32_t)atoi(text));
}

int main(int argc, char **argv)
{
    static char piece[1 << 20];
    httpstatus_scan scan = HTTPSTATUS_SCAN_INIT;
    if (argc < 4 || httpstatus_scan_init(&scan, atoi(argv[1])) != HTTPSTATUS_E_NONE) {
        fputs("usage: scan_rows FORMAT PIECE CAP [KEY|FIELD]\n", stderr);
        return EXIT_FAILURE;
    }
    size_t bytes = strtoul(argv[2], NULL, 10), cap = strtoul(argv[3], NULL, 10), n;
    if (bytes > sizeof piece || cap > CAP || (argc > 4 && choose(&scan, argv[4]) < 0)) {
        fputs("scan_rows: PIECE or CAP is too large, or there is no such KEY or FIELD\n", stderr);
        return EXIT_FAILURE;
    }
    httpstatus_scan counting = scan;
    while ((n = fread(piece, 1, bytes, stdin)) > 0) {
        feed(&scan, &counting, piece, n, cap);
    }
    print(httpstatus_scan_end(&scan, lines));
    if (httpstatus_scan_end(&counting, lines) == 1) {
        counted[lines[0].status]++;
    }
    if (memcmp(printed, counted, sizeof printed) != 0) {
        fputs("scan_rows: httpstatus_scan_histogram() counts other lines than there are answers\n", stderr);
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
