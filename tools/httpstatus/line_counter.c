/* SPDX-License-Identifier: MIT */
#include "line_counter.h"

#include <string.h>

enum { LINE_BYTES = LINE_MIB * 1024 * 1024 };

void line_counter_begin(struct line_counter *counter, const httpstatus_scan *scan)
{
    *counter = (struct line_counter){ .scan = *scan };
    counter->lines[0] = (httpstatus_scan_line)HTTPSTATUS_SCAN_LINE_INIT;
}

static void feed_lines(struct line_counter *counter, const char *text, size_t len)
{
    size_t pos = 0;
    while (pos < len) {
        size_t before = pos;
        int n = httpstatus_scan_feed(&counter->scan, text, len, &pos, counter->lines, LINE_ANSWERS);
        tally_lines(&counter->tally, counter->lines, n);
        if (counter->reader.details != NULL) {
            detail_reader_feed(&counter->reader, text + before, pos - before, counter->lines, n);
        }
    }
}

void line_counter_feed(struct line_counter *counter, const char *text, size_t len)
{
    /* Sub-statuses are not counted without the lines. */
    if (counter->reader.details != NULL || counter->scan.format == HTTPSTATUS_SCAN_W3C) {
        feed_lines(counter, text, len);
    } else {
        httpstatus_scan_histogram(&counter->scan, text, len, counter->tally.counts);
    }
    bool ended = len != 0 && memchr(text, '\n', len) != NULL;
    counter->line_bytes = ended ? 0 : counter->line_bytes + len;
    counter->long_line = counter->long_line || counter->line_bytes > LINE_BYTES;
}

void line_counter_end(struct line_counter *counter)
{
    counter->line_bytes = 0;
    bool unended = httpstatus_scan_end(&counter->scan, counter->lines) == 1;
    if (unended) {
        tally_lines(&counter->tally, counter->lines, 1);
    }
    if (counter->reader.details != NULL) {
        detail_reader_end(&counter->reader, unended ? counter->lines : NULL);
    }
}
