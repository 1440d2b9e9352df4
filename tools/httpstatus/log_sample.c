/* SPDX-License-Identifier: MIT */
#include "log_sample.h"

#include <stdlib.h>
#include <string.h>

#include "byte_order_mark.h"
#include "output.h"

/* RFC 3629, section 6: at the beginning U+FEFF is a signature, and none of the text. */
static void drop_mark(struct log_sample *sample)
{
    if (sample->mark == 0 && sample->looked == 0 && mark_begins(sample->text, sample->len)) {
        sample->mark = BYTE_ORDER_MARK_BYTES;
        sample->len -= sample->mark;
        memmove(sample->text, sample->text + sample->mark, sample->len);
    }
}

size_t sample_take(struct log_sample *sample, const char *text, size_t len)
{
    size_t room = SAMPLE_MOST - sample->len, n = len < room ? len : room;
    if (n == 0) {
        return 0;
    }
    if (sample->text == NULL) {
        sample->text = malloc(SAMPLE_MOST);
    }
    if (sample->text == NULL) {
        die_of_memory();
    }
    memcpy(sample->text + sample->len, text, n);
    sample->len += n;
    drop_mark(sample);
    return n;
}

bool sample_is_full(const struct log_sample *sample)
{
    return sample->len == SAMPLE_MOST;
}

bool sample_has_line(const struct log_sample *sample)
{
    return sample->len != 0 && memchr(sample->text, '\n', sample->len) != NULL;
}

bool sample_is_blank(const struct log_sample *sample)
{
    size_t at = 0;
    while (at < sample->len && strchr(" \t\r\n", sample->text[at]) != NULL && sample->text[at] != '\0') {
        at++;
    }
    return at == sample->len && !sample_is_full(sample);
}

/* A window begins with a line: behind the last line end of the one before, or the next one that is known. */
static size_t next_window(const struct log_sample *sample)
{
    size_t at = sample->looked + SAMPLE_WINDOW;
    while (at != sample->looked && sample->text[at - 1] != '\n') {
        at--;
    }
    if (at == sample->looked) {
        at += SAMPLE_WINDOW;
        const char *newline = memchr(sample->text + at, '\n', sample->len - at);
        at = newline != NULL ? (size_t)(newline + 1 - sample->text) : at;
    }
    return at;
}

int sample_detect(struct log_sample *sample, httpstatus_scan *scan, bool all)
{
    int format = HTTPSTATUS_SCAN_UNKNOWN;
    while (format == HTTPSTATUS_SCAN_UNKNOWN && sample->len - sample->looked >= SAMPLE_WINDOW) {
        format = httpstatus_scan_detect(scan, sample->text + sample->looked, SAMPLE_WINDOW);
        sample->looked = format == HTTPSTATUS_SCAN_UNKNOWN ? next_window(sample) : sample->looked;
    }
    if (format == HTTPSTATUS_SCAN_UNKNOWN && all && sample->len != sample->looked) {
        format = httpstatus_scan_detect(scan, sample->text + sample->looked, sample->len - sample->looked);
    }
    return format;
}

void sample_free(struct log_sample *sample)
{
    free(sample->text);
    *sample = (struct log_sample){ .text = NULL };
}
