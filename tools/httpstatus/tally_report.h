/* SPDX-License-Identifier: MIT */
/* What a tally found, and how it is written. */

#ifndef TALLY_REPORT_H
#define TALLY_REPORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <jansson.h>

#include "options.h"
#include "tally.h"
#include "tally_details.h"

struct tally_file {
    char *name;                /* as it is told to people */
    int format;                /* as in log_options; HTTPSTATUS_SCAN_UNKNOWN when it was not found */
    const char *packing;       /* "gzip", "zstd", or NULL */
    char key[TALLY_KEY_BYTES]; /* of the status in JSON lines; else empty */
    uint64_t lines;
    bool failed;  /* not read to its end; there was a message about it */
    bool useless; /* lines, and not one status */
};

struct tally_report {
    const struct options *options;
    struct tally_file *files;
    int file_count;
    struct tally tally; /* of all files */
    struct tally_sums sums;
    struct tally_details *details; /* NULL when nobody asks for them */
};

/* One number with its name: an object with the members kind, key, count, and where they apply share, class, meaning,
   vendors, and others of the kind. The row is the visit's only while it lasts. */
typedef void tally_visit(void *context, json_t *row);

/* Visits every number there is, sums before parts; a kind is visited at a stretch. */
void tally_rows(const struct tally_report *report, tally_visit *visit, void *context);

/* "ncsa", "ncsa, gzip" or "json, key status_code"; cut to the room there is. */
void tally_file_text(char *out, size_t cap, const struct tally_file *file);

/* What a code is called: one that is not registered by its best known vendor, with "+2 more" when others mean more. */
void tally_code_text(char *out, size_t cap, int code);

/* For bars: such as "404 Not Found" and "4xx client error". */
void tally_code_label(char *out, size_t cap, int code);
void tally_class_label(char *out, size_t cap, int class);

/* The vendors that give a meaning to a number that is not registered. */
json_t *tally_code_vendors(int code);

/* The same in words: "nginx/esri/google-rpc"; empty for none. */
void tally_vendors_text(char *out, size_t cap, int code);

/* When a slot of the timeline begins: "2026-11-22 12:00". */
enum { TALLY_TIME_BYTES = 64 };
void tally_time_text(char out[TALLY_TIME_BYTES], int64_t time_s);

/* Responses that are in no slot, in words, one reason after the other; false when there are none for this one. */
enum { LEFT_OUT_REASONS = 2, LEFT_OUT_BYTES = 80 };
bool tally_left_out_text(char out[LEFT_OUT_BYTES], const struct timeline *timeline, int reason);

/* For people. */
void write_tally_text(FILE *out, const struct tally_report *report);
void write_details_text(FILE *out, const struct tally_report *report, int width);

/* Each writes everything to standard output. */
void write_tally_lines(const struct tally_report *report);
void write_tally_tsv(const struct tally_report *report);
void write_tally_md(const struct tally_report *report);
void write_tally_json(const struct tally_report *report);
void write_tally_svg(const struct tally_report *report);

#endif
