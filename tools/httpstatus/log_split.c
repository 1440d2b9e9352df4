/* SPDX-License-Identifier: MIT */
#include "log_split.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "interrupt.h"
#include "log_reader.h"
#include "output.h"
#include "progress.h"

enum {
    PARTS_MOST = 64,
    PARTS_HELPFUL = 8,                   /* more would wait for memory */
    PART_BYTES_LEAST = 32 * 1024 * 1024, /* less is read sooner than a thread starts */
    SEARCH_BYTES = 64 * 1024
};

/* Whole lines from one place to another. */
struct part {
    struct log_source source; /* a copy: each reads at places of its own */
    off_t from, to;
    off_t place; /* how far it was read */
    int parts;
    int error; /* of errno; 0 for none */
    char *piece;
    struct line_counter counter;
};

static int processors(void)
{
    long online = sysconf(_SC_NPROCESSORS_ONLN);
    return online < 1 ? 1 : online > PARTS_HELPFUL ? PARTS_HELPFUL : (int)online;
}

static int part_count(const struct log *log)
{
    const struct log_source *source = &log->source;
    bool divisible = source->regular && log->packing == NULL;
    /* What the fields of W3C extended are may change on the way; details are not made to be added up. */
    if (!divisible || log->format == HTTPSTATUS_SCAN_W3C || log->details != NULL) {
        return 1;
    }
    if (log->options->tally.threads != 0) {
        return log->options->tally.threads < PARTS_MOST ? log->options->tally.threads : PARTS_MOST;
    }
    off_t helpful = (source->size - source->begin) / PART_BYTES_LEAST;
    return helpful < processors() ? (int)helpful : processors();
}

/* Behind the next line end at a place, or the end of the file. */
static off_t line_start(const struct log_source *source, off_t place)
{
    char text[SEARCH_BYTES];
    while (place < source->size) {
        ssize_t n = pread(source->fd, text, sizeof text, place);
        if (n <= 0) {
            break;
        }
        const char *newline = memchr(text, '\n', (size_t)n);
        if (newline != NULL) {
            off_t start = place + (newline + 1 - text);
            return start < source->size ? start : source->size;
        }
        place += n;
    }
    return source->size;
}

static void *read_part(void *context)
{
    struct part *part = context;
    part->place = part->from;
    while (part->place < part->to && !part->counter.long_line && !interrupt_came()) {
        off_t left = part->to - part->place;
        ssize_t n =
            pread(part->source.fd, part->piece, left < LOG_PIECE_BYTES ? (size_t)left : LOG_PIECE_BYTES, part->place);
        if (n < 0 && errno == EINTR) {
            continue;
        }
        if (n <= 0) {
            part->error = n < 0 ? errno : 0;
            break;
        }
        line_counter_feed(&part->counter, part->piece, (size_t)n);
        part->place += n;
        if (part->from == part->source.begin) {
            /* The first stands for all: they are of one size. */
            part->source.place = part->from + (part->place - part->from) * part->parts;
            progress_show(&part->source);
        }
    }
    return NULL;
}

static struct part *divide(const struct log *log, int parts)
{
    struct part *all = calloc((size_t)parts, sizeof *all);
    if (all == NULL) {
        die_of_memory();
    }
    off_t from = log->source.begin, step = (log->source.size - from) / parts;
    step = step < 0 ? 0 : step;
    for (int i = 0; i < parts; i++) {
        struct part *part = &all[i];
        off_t to = i + 1 == parts ? log->source.size : line_start(&log->source, log->source.begin + step * (i + 1));
        *part = (struct part){ .source = log->source, .from = from, .to = to < from ? from : to, .parts = parts };
        part->piece = log_piece_new();
        line_counter_begin(&part->counter, &log->counter.scan);
        from = part->to;
    }
    return all;
}

static void read_parts(struct part *all, int parts)
{
    pthread_t threads[PARTS_MOST];
    bool started[PARTS_MOST] = { false };
    for (int i = 1; i < parts; i++) {
        started[i] = pthread_create(&threads[i], NULL, read_part, &all[i]) == 0;
    }
    for (int i = 0; i < parts; i++) {
        if (started[i]) {
            pthread_join(threads[i], NULL);
        } else {
            read_part(&all[i]);
        }
    }
}

static void unite(struct log *log, struct part *all, int parts)
{
    off_t end = log->source.size;
    for (int i = parts - 1; i >= 0; i--) {
        struct part *part = &all[i];
        /* Here the file ended, if it was cut. */
        end = part->error == 0 && !part->counter.long_line && part->place < part->to ? part->place : end;
        if (part->error != 0) {
            complain("%s: %s", log->source.name, strerror(part->error));
            log->failed = true;
        }
        tally_add(&log->counter.tally, &part->counter.tally);
        log->counter.long_line = log->counter.long_line || part->counter.long_line;
        free(part->piece);
    }
    /* The last line, which is of the last part that has any, may go on in what was written meanwhile. */
    int last = parts - 1;
    while (last > 0 && all[last].from == all[last].to) {
        last--;
    }
    log->counter.scan = all[last].counter.scan;
    log->counter.line_bytes = all[last].counter.line_bytes;
    free(all);
    log->source.place = lseek(log->source.fd, end, SEEK_SET);
    log->source.held = 0;
}

bool log_split_read(struct log *log)
{
    int parts = part_count(log);
    if (parts < 2) {
        return false;
    }
    struct part *all = divide(log, parts);
    read_parts(all, parts);
    unite(log, all, parts);
    return true;
}
