/* SPDX-License-Identifier: MIT */
/* A tally for people: bars by class and code, and what they add up to. */
#include "tally_report.h"

#include <stdio.h>
#include <string.h>

#include "bar.h"
#include "number_text.h"
#include "output.h"
#include "page.h"

enum { LABEL_BYTES = 128, RATE_COLUMNS = 8 };

/* A code stands below its class. */
static void code_label(char out[LABEL_BYTES], int code)
{
    snprintf(out, LABEL_BYTES, "  ");
    tally_code_label(out + 2, LABEL_BYTES - 2, code);
}

static struct bars measure(FILE *out, const struct tally_report *report, int width)
{
    struct bars bars = bars_open(out, width, report->options->color);
    char text[LABEL_BYTES], number[NUMBER_BYTES];
    for (int class = 0; class < TALLY_CLASSES; class ++) {
        if (report->sums.classes[class] != 0) {
            tally_class_label(text, sizeof text, class);
            bars_label(&bars, text);
            bars_count(&bars, grouped(number, report->sums.classes[class]));
        }
    }
    for (int code = 1; code < TALLY_NUMBERS; code++) {
        if (report->tally.counts[code] != 0) {
            code_label(text, code);
            bars_label(&bars, text);
        }
    }
    bars_fit(&bars);
    return bars;
}

static void write_row(const struct tally_report *report, const struct bars *bars, const char *label, int code,
                      uint64_t count)
{
    char number[NUMBER_BYTES], share[NUMBER_BYTES];
    struct bar_row row = { .label = label, .code = code, .strong = label[0] != ' ' };
    row.count = grouped(number, count);
    row.share = percent(share, count, report->sums.responses);
    row.part = tally_share(count, tally_largest_class(&report->sums));
    write_bar_row(bars, &row);
}

static void write_bars(const struct tally_report *report, const struct bars *bars)
{
    char label[LABEL_BYTES];
    for (int order = 1; order <= TALLY_CLASSES; order++) {
        /* What is no status code comes last. */
        int class = order % TALLY_CLASSES;
        if (report->sums.classes[class] == 0) {
            continue;
        }
        tally_class_label(label, sizeof label, class);
        write_row(report, bars, label, class * 100, report->sums.classes[class]);
        for (int code = 1; code < TALLY_NUMBERS; code++) {
            if (tally_has(&report->tally, class, code)) {
                code_label(label, code);
                write_row(report, bars, label, code, report->tally.counts[code]);
            }
        }
    }
}

static const char *lines_word(uint64_t count)
{
    return count == 1 ? "line" : "lines";
}

static void write_files(FILE *out, const struct tally_report *report)
{
    char number[NUMBER_BYTES], text[LABEL_BYTES];
    for (int i = 0; i < report->file_count; i++) {
        const struct tally_file *file = &report->files[i];
        tally_file_text(text, sizeof text, file);
        fprintf(out, "%s: %s, %s %s\n", file->name, text, grouped(number, file->lines), lines_word(file->lines));
    }
    if (report->file_count > 1) {
        fprintf(out, "%d files, %s %s\n", report->file_count, grouped(number, report->sums.lines),
                lines_word(report->sums.lines));
    }
}

/* One of the numbers that are looked at first; what is none of it is good, and green. */
static void write_rate(const struct page *page, const struct tally_sums *sums, const char *what, int code,
                       uint64_t count)
{
    char number[NUMBER_BYTES], share[NUMBER_BYTES];
    color_begin(page->out, page->color, count != 0 ? code : HTTPSTATUS_OK);
    strong_begin(page->out, page->color);
    fprintf(page->out, "%*s %s", RATE_COLUMNS, percent(share, count, sums->responses), what);
    color_end(page->out, page->color);
    fprintf(page->out, ": %s", grouped(number, count));
}

static void write_rates(const struct page *page, const struct tally_sums *sums)
{
    char number[NUMBER_BYTES];
    putc('\n', page->out);
    write_rate(page, sums, "server errors", HTTPSTATUS_INTERNAL_SERVER_ERROR, sums->server_errors);
    fprintf(page->out, " of %s%s\n", grouped(number, sums->responses), page->narrow ? "" : " responses");
    /* RFC 9110, section 15: they count as 5xx, and stand in another class below. */
    uint64_t no_code = sums->classes[HTTPSTATUS_CLASS_INVALID];
    if (no_code != 0) {
        fprintf(page->out, "%*s %s of them %s no status code\n", page->narrow ? 1 : RATE_COLUMNS, "",
                grouped(number, no_code), no_code == 1 ? "is" : "are");
    }
    write_rate(page, sums, "client errors", HTTPSTATUS_BAD_REQUEST, sums->client_errors);
    putc('\n', page->out);
    if (sums->client_closed != 0) {
        write_rate(page, sums, "clients left (499)", HTTPSTATUS_BAD_REQUEST, sums->client_closed);
        putc('\n', page->out);
    }
    putc('\n', page->out);
}

/* A count with its share; what is nothing says nothing. */
static void share_words(struct page *page, uint64_t count, uint64_t of)
{
    char number[NUMBER_BYTES], share[NUMBER_BYTES];
    if (count != 0) {
        page_words(page, "%s (%s)", percent(share, count, of), grouped(number, count));
    }
}

/* Counts with their names, one after the other; a comma stands where another one follows. */
static void count_words(struct page *page, char last[LABEL_BYTES], const char *what, uint64_t count)
{
    char number[NUMBER_BYTES];
    if (count != 0 || what == NULL) {
        if (last[0] != '\0') {
            page_words(page, "%s%s", last, what != NULL ? "," : "");
        }
        last[0] = '\0';
    }
    if (count != 0) {
        snprintf(last, LABEL_BYTES, "%.90s %s", what, grouped(number, count));
    }
}

static void write_substatuses(struct page *page, const struct tally *tally)
{
    char number[NUMBER_BYTES];
    page_label(page, "Sub-status");
    bool first = true;
    for (int i = 0; tally->substatuses != NULL && i < TALLY_NUMBERS * TALLY_NUMBERS; i++) {
        int code = i / TALLY_NUMBERS, sub = i % TALLY_NUMBERS;
        uint64_t count = tally_substatus(tally, code, sub);
        if (count != 0 && sub != 0) {
            const char *meaning = httpstatus_substatus_meaning(httpstatus_substatus_find(code, sub));
            if (!first) {
                page_break(page);
            }
            page_words(page, "%03d.%d %s %s", code, sub, grouped(number, count), meaning != NULL ? meaning : "");
            first = false;
        }
    }
}

/* How many responses have a code that just these vendors claim, from a code on; 0 when an earlier code has the same. */
static uint64_t vendors_count(const struct tally *tally, const char *vendors, int code)
{
    char others[LABEL_BYTES];
    uint64_t count = 0;
    for (int each = 1; each < TALLY_NUMBERS; each++) {
        tally_vendors_text(others, sizeof others, tally->counts[each] != 0 ? each : 0);
        bool same = strcmp(others, vendors) == 0;
        if (same && each < code) {
            return 0;
        }
        count += same ? tally->counts[each] : 0;
    }
    return count;
}

/* Each response once: a code of several vendors stands with all of them. */
static void write_vendors(struct page *page, const struct tally *tally)
{
    char last[LABEL_BYTES] = "", vendors[LABEL_BYTES];
    page_label(page, "Vendors");
    for (int code = 1; code < TALLY_NUMBERS; code++) {
        tally_vendors_text(vendors, sizeof vendors, tally->counts[code] != 0 ? code : 0);
        if (vendors[0] != '\0') {
            count_words(page, last, vendors, vendors_count(tally, vendors, code));
        }
    }
    count_words(page, last, NULL, 0);
}

static void write_rest(struct page *page, const struct tally_report *report)
{
    const struct tally_sums *sums = &report->sums;
    const uint64_t *counts = report->tally.counts;
    char last[LABEL_BYTES] = "";
    page_label(page, "Retryable");
    share_words(page, sums->retryable, sums->responses);
    page_label(page, "Cacheable");
    share_words(page, sums->cacheable, sums->responses);
    page_label(page, "Unknown");
    share_words(page, sums->unknown, sums->responses);
    write_vendors(page, &report->tally);
    write_substatuses(page, &report->tally);
    page_label(page, "No status");
    count_words(page, last, "'-'", counts[HTTPSTATUS_SCAN_DASH]);
    count_words(page, last, "'0'", counts[HTTPSTATUS_SCAN_ZERO]);
    count_words(page, last, "'000'", counts[0]);
    count_words(page, last, NULL, 0);
    page_label(page, "Not counted");
    count_words(page, last, "other numbers", sums->other_numbers);
    count_words(page, last, "malformed", sums->malformed);
    count_words(page, last, "empty", sums->empty);
    count_words(page, last, "directives", sums->directives);
    count_words(page, last, NULL, 0);
    page_end(page);
}

void write_tally_text(FILE *out, const struct tally_report *report)
{
    struct page page = page_open(out, report->options->color);
    write_files(out, report);
    if (report->sums.responses != 0) {
        struct bars bars = measure(out, report, page.width);
        write_rates(&page, &report->sums);
        write_bars(report, &bars);
        putc('\n', out);
    }
    write_rest(&page, report);
    write_details_text(out, report, page.width);
}
