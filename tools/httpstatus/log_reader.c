/* SPDX-License-Identifier: MIT */
#include "log_reader.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "har.h"
#include "log_split.h"
#include "output.h"
#include "progress.h"

/* Why nothing was found. */
static void complain_format(const struct log *log)
{
    const struct log_sample *sample = &log->sample;
    const char *what = memchr(sample->text, '\0', sample->len) != NULL ? "no log: it is binary"
                       : !sample_has_line(sample)                      ? "no log: no line end in its first MiB"
                                                  : "no log that is known: no line in its first MiB has a status";
    complain("%s: is %s; --log says what it is", log->source.name, what);
}

static void read_har(struct log *log, const char *rest, size_t rest_len)
{
    struct har_text text = { .source = &log->source,
                             .pieces = { { log->sample.text, log->sample.len }, { rest, rest_len } } };
    log->failed = !har_read(&text, &log->counter.tally, log->details);
}

/* The scan for what is asked for, or for what the sample is; false after a message. */
static bool find_format(struct log *log, httpstatus_scan *scan)
{
    if (log->format != HTTPSTATUS_SCAN_UNKNOWN) {
        *scan = log_options_scan(&log->options->log);
        return true;
    }
    log->format = sample_detect(&log->sample, scan, true);
    if (log->format != HTTPSTATUS_SCAN_UNKNOWN) {
        return true;
    }
    if (sample_is_blank(&log->sample)) {
        /* Any format counts lines of nothing, and a log of nothing else is as good as an empty file. */
        httpstatus_scan_init(scan, HTTPSTATUS_SCAN_FIELD);
        return true;
    }
    complain_format(log);
    return false;
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
    if (log->format == HTTPSTATUS_SCAN_UNKNOWN && har_begins(log->sample.text, log->sample.len)) {
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
        log->source.begin += (off_t)log->sample.mark;
        log->counter.reader = (struct detail_reader){ .details = log->details, .format = log->format };
        if (!log_split_read(log)) {
            line_counter_feed(&log->counter, log->sample.text, log->sample.len);
            line_counter_feed(&log->counter, rest, rest_len);
        }
    }
}

/* Whether a log that is waited for can say more than it has. */
static bool may_grow(const struct log *log)
{
    return option_given(log->options, OPTION_FOLLOW) && log->source.regular && log->packing == NULL;
}

/* Whether what has come is enough to begin with, or will never be; at a pause a part of a sample is. */
static bool is_enough(struct log *log, bool pause)
{
    httpstatus_scan scan = HTTPSTATUS_SCAN_INIT;
    struct log_sample *sample = &log->sample;
    bool waits = pause && sample_has_line(sample);
    if (log->format != HTTPSTATUS_SCAN_UNKNOWN || (sample->len != 0 && har_begins(sample->text, sample->len))) {
        return sample->len >= SAMPLE_WINDOW || waits;
    }
    return sample_detect(sample, &scan, waits) != HTTPSTATUS_SCAN_UNKNOWN || sample_is_full(sample) ||
           (waits && !may_grow(log));
}

static void take(struct log *log, const char *text, size_t len, enum log_read state)
{
    if (log->begun) {
        line_counter_feed(&log->counter, text, len);
        return;
    }
    size_t n = sample_take(&log->sample, text, len);
    if (is_enough(log, state != LOG_MORE)) {
        begin_counting(log, text + n, len - n);
        sample_free(&log->sample);
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

/* Whether a pipe that pauses has said what it is; an archive says it at its end. */
static bool is_understood(struct log *log)
{
    httpstatus_scan scan = HTTPSTATUS_SCAN_INIT;
    struct log_sample *sample = &log->sample;
    if (!sample_has_line(sample) || log->format != HTTPSTATUS_SCAN_UNKNOWN) {
        return sample_has_line(sample) && log->format != LOG_HAR;
    }
    return !har_begins(sample->text, sample->len) && sample_detect(sample, &scan, true) != HTTPSTATUS_SCAN_UNKNOWN;
}

static void while_waiting(void *context)
{
    struct log *log = context;
    if (!log->begun && is_understood(log)) {
        begin_counting(log, NULL, 0);
        sample_free(&log->sample);
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

/* An input such as /dev/zero would never end. */
static void refuse_long_line(struct log *log)
{
    if (log->counter.long_line && !log->failed) {
        complain("%s: has a line of more than %d MiB: what follows is not counted", log->source.name, LINE_MIB);
        log->failed = true;
    }
}

bool log_read(struct log *log)
{
    enum log_read state = log->failed ? LOG_BROKEN : LOG_MORE;
    while (state == LOG_MORE && !log->failed) {
        const char *text = "";
        size_t len = 0;
        state = log_source_next(&log->source, &text, &len);
        take(log, text, len, state);
        refuse_long_line(log);
        /* A sample says nothing yet. */
        if (log->begun || state != LOG_MORE) {
            tell(log);
        }
    }
    log->failed = log->failed || state == LOG_BROKEN ||
                  (state == LOG_END && !option_given(log->options, OPTION_FOLLOW) && log_source_was_cut(&log->source));
    return state == LOG_END && !log->failed && log->source.regular && log->packing == NULL;
}

void log_end_line(struct log *log)
{
    const struct log_sample *sample = &log->sample;
    if (log->begun) {
        line_counter_end(&log->counter);
    } else if (sample->len != 0 && sample->text[sample->len - 1] != '\n') {
        take(log, "\n", 1, LOG_MORE);
    }
}

/* Who waits for server errors must not take it for a log without any. */
static void complain_of_no_status(struct log *log)
{
    log->useless = !log->failed && tally_lacks_status(&log->counter.tally);
    if (log->useless) {
        complain("%s: no line has a status of the format %s: %s", log->source.name, log_format_word(log->format),
                 log->format == HTTPSTATUS_SCAN_W3C ? "its #Fields: must name sc-status"
                                                    : "--log, --key or --field say where it stands");
    }
}

void log_end(struct log *log)
{
    if (log->sample.len != 0) {
        begin_counting(log, NULL, 0);
    }
    sample_free(&log->sample);
    if (log->begun) {
        line_counter_end(&log->counter);
    }
    complain_of_no_status(log);
    log_source_close(&log->source);
}
