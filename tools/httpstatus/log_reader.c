/* SPDX-License-Identifier: MIT */
#include "log_reader.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "har.h"
#include "log_split.h"
#include "output.h"
#include "progress.h"

/* Some hundred lines say enough: every format is tried on them. */
enum { SAMPLE_BYTES = 16 * 1024 };

/* Why nothing was found. */
static void complain_format(const struct log *log)
{
    const char *sample = log->sample;
    size_t len = log->sample_len;
    const char *what = memchr(sample, '\0', len) != NULL ? "no log: it is binary"
                       : memchr(sample, '\n', len) == NULL
                           ? "no log: no line ends where it begins"
                           : "no log that is known: no line where it begins has a status";
    complain("%s: is %s; --log says what it is", log->source.name, what);
}

static void read_har(struct log *log, const char *rest, size_t rest_len)
{
    struct har_text text = { .source = &log->source,
                             .pieces = { { log->sample, log->sample_len }, { rest, rest_len } } };
    log->failed = !har_read(&text, &log->counter.tally, log->details);
}

/* The scan for what is asked for, or for what the sample is; false after a message. */
static bool find_format(struct log *log, httpstatus_scan *scan)
{
    if (log->format != HTTPSTATUS_SCAN_UNKNOWN) {
        *scan = log_options_scan(&log->options->log);
        return true;
    }
    log->format = httpstatus_scan_detect(scan, log->sample, log->sample_len);
    if (log->format == HTTPSTATUS_SCAN_UNKNOWN) {
        complain_format(log);
    }
    return log->format != HTTPSTATUS_SCAN_UNKNOWN;
}

static void find_key(struct log *log, const httpstatus_scan *scan)
{
    if (log->format == HTTPSTATUS_SCAN_JSON) {
        memcpy(log->key, scan->name, scan->name_len);
    }
}

/* Finds what the sample, and the rest of the piece it ends in, are; then they are counted. */
static void begin_counting(struct log *log, const char *rest, size_t rest_len)
{
    httpstatus_scan scan = HTTPSTATUS_SCAN_INIT;
    if (log->format == HTTPSTATUS_SCAN_UNKNOWN && har_begins(log->sample, log->sample_len)) {
        log->format = LOG_HAR;
    }
    if (log->format == LOG_HAR) {
        read_har(log, rest, rest_len);
        return;
    }
    log->begun = find_format(log, &scan);
    log->failed = !log->begun;
    if (log->begun) {
        find_key(log, &scan);
        line_counter_begin(&log->counter, &scan);
        log->counter.reader = (struct detail_reader){ .details = log->details, .format = log->format };
        if (!log_split_read(log)) {
            line_counter_feed(&log->counter, log->sample, log->sample_len);
            line_counter_feed(&log->counter, rest, rest_len);
        }
    }
}

/* Takes what it can of a piece into the sample; how much it was. */
static size_t take_sample(struct log *log, const char *text, size_t len)
{
    size_t room = SAMPLE_BYTES - log->sample_len, n = len < room ? len : room;
    if (log->sample == NULL) {
        log->sample = malloc(SAMPLE_BYTES);
    }
    if (log->sample == NULL) {
        die_of_memory();
    }
    memcpy(log->sample + log->sample_len, text, n);
    log->sample_len += n;
    return n;
}

static bool has_line(const struct log *log)
{
    return log->sample_len != 0 && memchr(log->sample, '\n', log->sample_len) != NULL;
}

static void end_sample(struct log *log)
{
    free(log->sample);
    log->sample = NULL;
    log->sample_len = 0;
}

static void take(struct log *log, const char *text, size_t len, enum log_read state)
{
    if (log->begun) {
        line_counter_feed(&log->counter, text, len);
        return;
    }
    size_t n = take_sample(log, text, len);
    if (log->sample_len == SAMPLE_BYTES || (state != LOG_MORE && has_line(log))) {
        begin_counting(log, text + n, len - n);
        end_sample(log);
    }
}

static void tell(const struct log *log)
{
    if (log->watch != NULL) {
        log->watch->tell(log->watch->context);
    } else {
        progress_show(&log->source);
    }
}

/* Whether what has come is enough to begin with, before there is a sample of the usual size. */
static bool is_understood(const struct log *log)
{
    httpstatus_scan scan = HTTPSTATUS_SCAN_INIT;
    if (log->format != HTTPSTATUS_SCAN_UNKNOWN) {
        return log->format != LOG_HAR;
    }
    return !har_begins(log->sample, log->sample_len) &&
           httpstatus_scan_detect(&scan, log->sample, log->sample_len) != HTTPSTATUS_SCAN_UNKNOWN;
}

static void while_waiting(void *context)
{
    struct log *log = context;
    if (!log->begun && has_line(log) && is_understood(log)) {
        begin_counting(log, NULL, 0);
        end_sample(log);
    }
    tell(log);
}

void log_begin(struct log *log, const char *operand, const struct options *options, struct tally_details *details,
               const struct log_watch *watch)
{
    *log = (struct log){ .options = options, .watch = watch, .details = details, .format = options->log.format };
    log->failed = !log_source_open(&log->source, operand);
    log->packing = log_source_packing(&log->source);
    if (watch != NULL) {
        log->source.while_waiting = while_waiting;
        log->source.context = log;
    }
}

bool log_read(struct log *log)
{
    enum log_read state = log->failed ? LOG_BROKEN : LOG_MORE;
    bool unknown = false;
    while (state == LOG_MORE && !unknown) {
        const char *text = "";
        size_t len = 0;
        state = log_source_next(&log->source, &text, &len);
        take(log, text, len, state);
        unknown = log->failed && !log->begun;
        /* A sample says nothing yet. */
        if (log->begun || state != LOG_MORE) {
            tell(log);
        }
    }
    log->failed = log->failed || state == LOG_BROKEN;
    return state == LOG_END && !unknown && log->source.regular && log->packing == NULL;
}

void log_end_line(struct log *log)
{
    if (log->sample_len != 0) {
        begin_counting(log, NULL, 0);
    }
    end_sample(log);
    if (log->begun) {
        line_counter_end(&log->counter);
    }
}

void log_end(struct log *log)
{
    log_end_line(log);
    if (log->counter.long_line) {
        complain("%s: has a line of more than %d MiB: is it a log?", log->source.name, LINE_MIB);
        log->failed = true;
    }
    log_source_close(&log->source);
}
