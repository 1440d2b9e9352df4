/* SPDX-License-Identifier: MIT */
#include "line_counter.h"

enum { LINE_BYTES = LINE_MIB * 1024 * 1024 };

void line_counter_begin(struct line_counter *counter, const httpstatus_scan *scan)
{
    *counter = (struct line_counter){ .scan = *scan };
    counter->lines[0] = (httpstatus_scan_line)HTTPSTATUS_SCAN_LINE_INIT;
}

void line_counter_feed(struct line_counter *counter, const char *text, size_t len)
{
    size_t pos = 0;
    while (pos < len) {
        size_t before = pos;
        int n = httpstatus_scan_feed(&counter->scan, text, len, &pos, counter->lines, LINE_ANSWERS);
        tally_lines(&counter->tally, counter->lines, n);
        if (counter->reader.details != NULL) {
            detail_reader_feed(&counter->reader, text + before, pos - before, counter->lines, n);
        }
        counter->line_bytes = n != 0 ? 0 : counter->line_bytes + (pos - before);
    }
    counter->endless = counter->endless || counter->line_bytes > LINE_BYTES;
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
