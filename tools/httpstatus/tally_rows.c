/* SPDX-License-Identifier: MIT */
#include "tally_report.h"

#include <stdio.h>

#include "fitted.h"
#include "json.h"
#include "vocabulary.h"

enum { TEXT_BYTES = 512 };

struct rows {
    const struct tally_report *report;
    tally_visit *visit;
    void *context;
    uint64_t of; /* what shares are shares of; 0 for none */
};

/* Takes the reference. */
static void visit_row(const struct rows *rows, json_t *row)
{
    rows->visit(rows->context, row);
    json_decref(row);
}

static json_t *row_of(const struct rows *rows, const char *kind, const char *key, uint64_t count)
{
    json_t *row = json_object();
    json_put(row, "kind", json_text(kind));
    json_put(row, "key", json_text(key));
    json_put(row, "count", json_integer((json_int_t)count));
    if (rows->of != 0) {
        json_put(row, "share", json_real(tally_share(count, rows->of)));
    }
    return row;
}

/* What people call things may be no UTF-8, which JSON cannot have. */
static json_t *text_or(const char *text, const char *otherwise)
{
    json_t *string = json_string(text);
    return string != NULL ? string : json_text(otherwise);
}

static void visit_files(const struct rows *rows)
{
    const struct tally_report *report = rows->report;
    for (int i = 0; i < report->file_count; i++) {
        const struct tally_file *file = &report->files[i];
        char text[TEXT_BYTES];
        json_t *row = row_of(rows, "file", NULL, file->lines);
        tally_file_text(text, sizeof text, file);
        json_put(row, "key", text_or(file->name, "(a name that is no UTF-8)"));
        json_put(row, "meaning", text_or(text, log_format_word(file->format)));
        json_put(row, "format", json_text(log_format_word(file->format)));
        json_put(row, "status_key",
                 file->key[0] != '\0' ? text_or(file->key, "(a key that is no UTF-8)") : json_null());
        json_put(row, "packing", json_text(file->packing));
        json_put(row, "whole", json_boolean(!file->failed));
        visit_row(rows, row);
    }
}

struct named_count {
    const char *key;
    uint64_t count;
    const char *meaning;
};

static void visit_named(const struct rows *rows, const char *kind, const struct named_count *counts)
{
    for (; counts->key != NULL; counts++) {
        json_t *row = row_of(rows, kind, counts->key, counts->count);
        json_put(row, "meaning", json_text(counts->meaning));
        visit_row(rows, row);
    }
}

static void visit_sums(const struct rows *rows)
{
    const struct tally_sums *sums = &rows->report->sums;
    const struct named_count totals[] = {
        { "lines", sums->lines, "all lines" },
        { "responses", sums->responses, "lines with the number of a response" },
        { "no_status", sums->no_status, "lines that say there was no response" },
        { "other_numbers", sums->other_numbers, "lines with a number of other than three digits" },
        { "malformed", sums->malformed, "lines without a status where it belongs" },
        { "empty", sums->empty, "lines of nothing" },
        { "directives", sums->directives, "lines that describe the log" },
        { NULL, 0, NULL },
    };
    visit_named(rows, "total", totals);
}

static void visit_no_status(const struct rows *rows)
{
    const uint64_t *counts = rows->report->tally.counts;
    const struct named_count spellings[] = {
        { "-", counts[HTTPSTATUS_SCAN_DASH], NULL },
        { "0", counts[HTTPSTATUS_SCAN_ZERO], NULL },
        { "000", counts[0], NULL },
        { NULL, 0, NULL },
    };
    visit_named(rows, "no_status", spellings);
}

static void visit_shares(const struct rows *rows)
{
    const struct tally_sums *sums = &rows->report->sums;
    const struct named_count shares[] = {
        { "server_errors", sums->server_errors, "5xx, and numbers that are no status code" },
        { "client_errors", sums->client_errors, "4xx but for 499" },
        { "client_closed", sums->client_closed, "499: the client left" },
        { "all_errors", sums->all_errors, "as a client counts: 4xx with 499, 5xx, no status code" },
        { "retryable", sums->retryable, "a GET would be repeated" },
        { "cacheable", sums->cacheable, "cacheable by default" },
        { "unknown", sums->unknown, "status codes that nobody gives a meaning" },
        { NULL, 0, NULL },
    };
    visit_named(rows, "share", shares);
}

static void visit_classes(const struct rows *rows)
{
    for (int class = 0; class < TALLY_CLASSES; class ++) {
        uint64_t count = rows->report->sums.classes[class];
        visit_row(rows, row_of(rows, "class", httpstatus_class_name(class * 100), count));
    }
}

static void visit_code(const struct rows *rows, int code, uint64_t count)
{
    char key[16], text[TEXT_BYTES];
    if (count == 0) {
        return;
    }
    snprintf(key, sizeof key, "%03d", code);
    tally_code_text(text, sizeof text, code);
    json_t *row = row_of(rows, "code", key, count);
    json_put(row, "class", json_text(httpstatus_class_name(code)));
    json_put(row, "meaning", json_text(text));
    json_put(row, "vendors", tally_code_vendors(code));
    visit_row(rows, row);
}

static void visit_codes(const struct rows *rows)
{
    for (int code = 1; code < TALLY_NUMBERS; code++) {
        visit_code(rows, code, rows->report->tally.counts[code]);
    }
}

static void visit_substatuses(const struct rows *rows)
{
    const struct tally *tally = &rows->report->tally;
    for (int i = 0; tally->substatuses != NULL && i < TALLY_NUMBERS * TALLY_NUMBERS; i++) {
        int code = i / TALLY_NUMBERS, sub = i % TALLY_NUMBERS;
        uint64_t count = tally_substatus(tally, code, sub);
        /* IIS logs 0 where there is no sub-status. */
        if (count != 0 && sub != 0) {
            char key[16];
            snprintf(key, sizeof key, "%03d.%d", code, sub);
            json_t *row = row_of(rows, "substatus", key, count);
            json_put(row, "class", json_text(httpstatus_class_name(code)));
            json_put(row, "meaning", json_text(httpstatus_substatus_meaning(httpstatus_substatus_find(code, sub))));
            visit_row(rows, row);
        }
    }
}

static void visit_vendors(const struct rows *rows)
{
    for (int vendor = 1; vendor <= VOCABULARY_MAX; vendor++) {
        uint64_t count = httpstatus_vendor_name(vendor) != NULL ? tally_vendor(&rows->report->tally, vendor) : 0;
        if (count != 0) {
            json_t *row = row_of(rows, "vendor", httpstatus_vendor_name(vendor), count);
            json_put(row, "meaning", json_text(httpstatus_vendor_title(vendor)));
            visit_row(rows, row);
        }
    }
}

static void visit_timeline(const struct rows *rows)
{
    const struct timeline *timeline = &rows->report->details->timeline;
    for (size_t i = 0; i < timeline->count; i++) {
        const struct timeline_slot *slot = &timeline->slots[i];
        char key[TALLY_TIME_BYTES];
        tally_time_text(key, slot->begin_s);
        json_t *row = row_of(rows, "time", key, slot->responses);
        /* Of the slot, and not of all responses: when errors were many is what a timeline is for. */
        json_put(row, "share", json_real(tally_share(slot->server_errors, slot->responses)));
        json_put(row, "meaning", json_text(timeline_zone(timeline)));
        json_put(row, "zone", json_text(timeline_zone(timeline)));
        json_put(row, "server_errors", json_integer((json_int_t)slot->server_errors));
        json_put(row, "client_errors", json_integer((json_int_t)slot->client_errors));
        visit_row(rows, row);
    }
    const struct named_count others[] = {
        { "no_time", timeline->no_time, "without a time" },
        { "no_slot", timeline->no_slot, "when there were slots enough" },
        { NULL, 0, NULL },
    };
    for (const struct named_count *other = others; other->key != NULL; other++) {
        if (other->count != 0) {
            json_t *row = row_of(rows, "time", other->key, other->count);
            json_object_del(row, "share");
            json_put(row, "meaning", json_text(other->meaning));
            visit_row(rows, row);
        }
    }
}

static void visit_paths(const struct rows *rows)
{
    const struct tally_details *details = rows->report->details;
    for (int class = 0; class < TALLY_CLASSES; class ++) {
        const struct top_paths *top = &details->paths[class];
        for (int i = 0; i < top->count && i < details->top; i++) {
            const struct request_path *path = &top->paths[i].path;
            char text[PATH_BYTES + sizeof CUT_MARK];
            snprintf(text, sizeof text, "%s%s", path->text, path->cut ? CUT_MARK : "");
            json_t *row = row_of(rows, "path", text, top->paths[i].count);
            json_put(row, "cut", json_boolean(path->cut));
            json_put(row, "class", json_text(httpstatus_class_name(class * 100)));
            json_put(row, "meaning", json_text(httpstatus_class_name(class * 100)));
            json_put(row, "too_small_by", json_integer((json_int_t)top->lost));
            visit_row(rows, row);
        }
    }
}

void tally_rows(const struct tally_report *report, tally_visit *visit, void *context)
{
    struct rows rows = { report, visit, context, 0 };
    visit_files(&rows);
    visit_sums(&rows);
    visit_no_status(&rows);
    rows.of = report->sums.responses;
    visit_shares(&rows);
    visit_classes(&rows);
    visit_codes(&rows);
    visit_substatuses(&rows);
    visit_vendors(&rows);
    if (report->details != NULL) {
        visit_timeline(&rows);
        visit_paths(&rows);
    }
}
