/* SPDX-License-Identifier: MIT */
#include "tally_reading.h"

#include <stdlib.h>
#include <string.h>

#include "live.h"
#include "log_follow.h"
#include "log_reader.h"
#include "output.h"

/* Logs that are read while somebody looks on. */
struct reading {
    struct tally_report *report;
    struct log *logs;
    int count;
    uint64_t shown_lines; /* in what is drawn */
};

static void *allocate(int n, size_t size)
{
    void *block = calloc((size_t)n, size);
    if (block == NULL) {
        die_of_memory();
    }
    return block;
}

/* What is known of a log goes into a report; the counts stay the log's. */
static void add_file(struct tally_report *report, const struct log *log)
{
    struct tally_file *file = &report->files[report->file_count++];
    *file = (struct tally_file){
        .name = log->source.name,
        .format = log->format,
        .packing = log->packing,
        .lines = tally_line_count(&log->counter.tally),
        .failed = log->failed,
        .useless = log->useless,
    };
    memcpy(file->key, log->key, sizeof file->key);
    tally_add(&report->tally, &log->counter.tally);
}

static void complete(struct tally_report *report)
{
    if (report->details != NULL) {
        tally_details_sort(report->details);
    }
    report->sums = tally_sum(&report->tally);
}

static void end_file(struct tally_report *report, struct log *log)
{
    log_end_line(log);
    log_end(log);
    add_file(report, log);
    tally_free(&log->counter.tally);
}

/* Of the logs that were begun. */
static void write_so_far(FILE *out, void *context)
{
    const struct reading *reading = context;
    struct tally_report so_far = *reading->report;
    for (int i = 0; i < reading->count && reading->logs[i].source.name != NULL; i++) {
        add_file(&so_far, &reading->logs[i]);
    }
    complete(&so_far);
    write_tally_text(out, &so_far);
    tally_free(&so_far.tally);
}

static void show(void *context)
{
    struct reading *reading = context;
    uint64_t lines = 0;
    for (int i = 0; i < reading->count; i++) {
        lines += tally_line_count(&reading->logs[i].counter.tally);
    }
    /* A message may have taken its place. */
    if ((lines != reading->shown_lines || !output_is_passing()) && live_is_due()) {
        live_draw(write_so_far, reading);
        reading->shown_lines = lines;
    }
}

static void read_each(struct tally_report *report)
{
    const struct options *options = report->options;
    struct log *log = allocate(1, sizeof *log);
    for (int i = 0; i < options->operand_count; i++) {
        log_begin(log, options->operands[i], options, report->details, NULL);
        log_read(log);
        end_file(report, log);
    }
    free(log);
}

/* All are open at a time. */
static void follow_all(struct tally_report *report)
{
    const struct options *options = report->options;
    int n = options->operand_count;
    struct reading reading = { .report = report, .logs = allocate(n, sizeof *reading.logs), .count = n };
    const struct log_watch watch = { show, &reading };
    bool live = options->format == FORMAT_HUMAN && output_can_move();
    for (int i = 0; i < n; i++) {
        struct log *log = &reading.logs[i];
        log_begin(log, options->operands[i], options, report->details, live ? &watch : NULL);
        log->ended = !log_read(log);
    }
    log_follow(reading.logs, n);
    for (int i = 0; i < n; i++) {
        end_file(report, &reading.logs[i]);
    }
    free(reading.logs);
}

void tally_read(struct tally_report *report)
{
    report->files = allocate(report->options->operand_count, sizeof *report->files);
    report->details = tally_details_new(&report->options->tally);
    if (option_given(report->options, OPTION_FOLLOW)) {
        follow_all(report);
    } else {
        read_each(report);
    }
    output_clear();
    complete(report);
}

void tally_read_free(struct tally_report *report)
{
    tally_details_free(report->details);
    tally_free(&report->tally);
    for (int i = 0; i < report->file_count; i++) {
        free(report->files[i].name);
    }
    free(report->files);
}
