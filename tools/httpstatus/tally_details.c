/* SPDX-License-Identifier: MIT */
#include "tally_details.h"

#include <stdlib.h>
#include <string.h>

#include "output.h"

struct tally_details *tally_details_new(const struct tally_options *options)
{
    if (options->top == 0 && options->per_s == 0) {
        return NULL;
    }
    struct tally_details *details = need_memory(sizeof *details);
    *details = (struct tally_details){ .top = options->top, .timeline = { .per_s = options->per_s } };
    return details;
}

void tally_details_free(struct tally_details *details)
{
    if (details != NULL) {
        timeline_free(&details->timeline);
        for (int class = 0; class < TALLY_CLASSES; class ++) {
            top_paths_free(&details->paths[class]);
        }
    }
    free(details);
}

void tally_details_add(struct tally_details *details, int status, const struct line_facts *facts)
{
    if (status == 0 || status >= TALLY_NUMBERS) {
        return;
    }
    if (details->timeline.per_s != 0 && facts->time.known) {
        timeline_add(&details->timeline, &facts->time, status);
    } else if (details->timeline.per_s != 0) {
        details->timeline.no_time++;
    }
    if (details->top != 0 && facts->path.text[0] != '\0') {
        top_paths_add(&details->paths[httpstatus_class_of(status)], &facts->path);
    }
}

void tally_details_sort(struct tally_details *details)
{
    timeline_sort(&details->timeline);
    for (int class = 0; class < TALLY_CLASSES; class ++) {
        top_paths_sort(&details->paths[class]);
    }
}

static size_t at_most(size_t len, size_t most)
{
    return len < most ? len : most;
}

static void add_line(struct detail_reader *reader, const char *line, size_t len, int status)
{
    /* The same of a line that came in one piece as of one that did not. */
    len = at_most(len, DETAILS_LINE_BYTES);
    struct line_facts facts = line_facts_read(reader->format, &reader->columns, line, len);
    tally_details_add(reader->details, status, &facts);
}

static void keep(struct detail_reader *reader, const char *text, size_t len)
{
    len = at_most(len, DETAILS_LINE_BYTES - reader->len);
    if (reader->len + len > reader->room) {
        /* Twice as much as is needed: a long line comes in many pieces. */
        reader->room = at_most(2 * (reader->len + len), DETAILS_LINE_BYTES);
        reader->line = realloc(reader->line, reader->room);
        if (reader->line == NULL) {
            die_of_memory();
        }
    }
    memcpy(reader->line + reader->len, text, len);
    reader->len += len;
}

void detail_reader_feed(struct detail_reader *reader, const char *text, size_t len, const httpstatus_scan_line *lines,
                        int n)
{
    const char *at = text, *end = text + len;
    for (int i = 0; i < n; i++) {
        const char *newline = memchr(at, '\n', (size_t)(end - at));
        if (reader->len != 0) {
            keep(reader, at, (size_t)(newline - at));
            add_line(reader, reader->line, reader->len, lines[i].status);
            reader->len = 0;
        } else {
            add_line(reader, at, (size_t)(newline - at), lines[i].status);
        }
        at = newline + 1;
    }
    if (at != end) {
        keep(reader, at, (size_t)(end - at));
    }
}

void detail_reader_end(struct detail_reader *reader, const httpstatus_scan_line *line)
{
    if (line != NULL && reader->len != 0) {
        add_line(reader, reader->line, reader->len, line->status);
    }
    free(reader->line);
    reader->line = NULL;
    reader->len = reader->room = 0;
}
