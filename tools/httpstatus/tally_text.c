/* SPDX-License-Identifier: MIT */
/* A tally for people: bars by class and code, and what they add up to. */
#include "tally_report.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "bar.h"
#include "json.h"
#include "output.h"
#include "page.h"
#include "vocabulary.h"

enum {
    INDENT = 2,
    LABEL_BYTES = 128,
    LABEL_LEAST = 13, /* as 404 Not Found */
    SHARE_COLUMNS = 6,
    BAR_LEAST = 4,
    NUMBER_BYTES = 32
};

struct bars {
    struct page page;
    int label, count, bar; /* how wide the columns are; a bar of 0 is none */
    bool blocks;
    uint64_t of, most;
};

/* Digits in groups of three. */
static const char *grouped(char out[NUMBER_BYTES], uint64_t number)
{
    char digits[NUMBER_BYTES];
    int n = snprintf(digits, sizeof digits, "%" PRIu64, number), used = 0;
    for (int i = 0; i < n; i++) {
        if (i != 0 && (n - i) % 3 == 0) {
            out[used++] = ',';
        }
        out[used++] = digits[i];
    }
    out[used] = '\0';
    return out;
}

/* Three digits that matter, as many as fit. */
static const char *percent(char out[NUMBER_BYTES], uint64_t count, uint64_t of)
{
    double share = 100 * tally_share(count, of);
    if (count != 0 && share < 0.01) {
        snprintf(out, NUMBER_BYTES, "<0.01%%");
    } else {
        snprintf(out, NUMBER_BYTES, "%.*f%%", share < 9.995 ? 2 : share < 99.95 ? 1 : 0, share);
    }
    return out;
}

/* A code stands below its class. */
static void code_label(char out[LABEL_BYTES], int code)
{
    snprintf(out, LABEL_BYTES, "  ");
    tally_code_label(out + 2, LABEL_BYTES - 2, code);
}

static int wider(int columns, const char *text)
{
    int n = (int)strlen(text);
    return n > columns ? n : columns;
}

/* The last number of a class is, for what is no status code, the one of many digits. */
static bool of_class(const struct tally *tally, int class, int code)
{
    return code != 0 && tally->counts[code] != 0 && httpstatus_class_of(code) == class;
}

static struct bars measure(const struct tally_report *report)
{
    struct bars bars = { .page = page_open(report->options->color), .blocks = bar_may_use_blocks() };
    char text[LABEL_BYTES], number[NUMBER_BYTES];
    bars.of = report->sums.responses;
    for (int class = 0; class < TALLY_CLASSES; class ++) {
        uint64_t count = report->sums.classes[class];
        tally_class_label(text, sizeof text, class);
        bars.label = count != 0 ? wider(bars.label, text) : bars.label;
        bars.count = wider(bars.count, grouped(number, count));
        bars.most = count > bars.most ? count : bars.most;
    }
    for (int code = 0; code <= HTTPSTATUS_SCAN_OTHER; code++) {
        if (code != 0 && report->tally.counts[code] != 0) {
            code_label(text, code);
            bars.label = wider(bars.label, text);
        }
    }
    int others = INDENT + 1 + bars.count + 1 + SHARE_COLUMNS + 1;
    int label_most = bars.page.width / 2 - INDENT;
    label_most = label_most < LABEL_LEAST ? LABEL_LEAST : label_most;
    bars.label = bars.label > label_most ? label_most : bars.label;
    bars.bar = bars.page.width - others - bars.label;
    bars.bar = bars.bar < BAR_LEAST ? 0 : bars.bar;
    return bars;
}

static void write_row(const struct bars *bars, const char *label, int code, uint64_t count)
{
    char number[NUMBER_BYTES], share[NUMBER_BYTES];
    bool cut = (int)strlen(label) > bars->label;
    printf("%*s", INDENT, "");
    color_begin(bars->page.color, code);
    if (cut) {
        printf("%.*s%s", bars->label - 1, label, bars->blocks ? "\u2026" : "~");
    } else {
        printf("%-*s", bars->label, label);
    }
    color_end(bars->page.color);
    printf(" %*s %*s", bars->count, grouped(number, count), SHARE_COLUMNS, percent(share, count, bars->of));
    if (bars->bar != 0) {
        putchar(' ');
        color_begin(bars->page.color, code);
        write_bar(tally_share(count, bars->most), bars->bar, bars->blocks);
        color_end(bars->page.color);
    }
    putchar('\n');
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
        write_row(bars, label, class * 100, report->sums.classes[class]);
        for (int code = 1; code <= HTTPSTATUS_SCAN_OTHER; code++) {
            if (of_class(&report->tally, class, code)) {
                code_label(label, code);
                write_row(bars, label, code, report->tally.counts[code]);
            }
        }
    }
}

static void write_files(const struct tally_report *report)
{
    char number[NUMBER_BYTES], text[LABEL_BYTES];
    for (int i = 0; i < report->file_count; i++) {
        const struct tally_file *file = &report->files[i];
        tally_file_text(text, sizeof text, file);
        printf("%s: %s, %s line%s\n", file->name, text, grouped(number, file->lines), file->lines == 1 ? "" : "s");
    }
    if (report->file_count > 1) {
        printf("%d files, %s lines\n", report->file_count, grouped(number, report->sums.lines));
    }
}

/* A count with its share; what is nothing says nothing. */
static void share_words(struct page *page, const char *what, uint64_t count, uint64_t of)
{
    char number[NUMBER_BYTES], share[NUMBER_BYTES];
    if (count != 0) {
        page_words(page, "%s %s (%s)", what, percent(share, count, of), grouped(number, count));
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
        snprintf(last, LABEL_BYTES, "%.64s %s", what, grouped(number, count));
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

static void write_vendors(struct page *page, const struct tally *tally)
{
    char last[LABEL_BYTES] = "";
    page_label(page, "Vendors");
    for (int vendor = 1; vendor <= VOCABULARY_MAX; vendor++) {
        const char *name = httpstatus_vendor_name(vendor);
        if (name != NULL) {
            count_words(page, last, name, tally_vendor(tally, vendor));
        }
    }
    count_words(page, last, NULL, 0);
}

void write_tally_text(const struct tally_report *report)
{
    const struct tally_sums *sums = &report->sums;
    const uint64_t *counts = report->tally.counts;
    struct bars bars = measure(report);
    struct page *page = &bars.page;
    write_files(report);
    write_bars(report, &bars);
    if (sums->responses != 0) {
        char share[NUMBER_BYTES], number[NUMBER_BYTES];
        page_label(page, "Errors");
        page_words(page, "server %s (%s),", percent(share, sums->server_errors, sums->responses),
                   grouped(number, sums->server_errors));
        page_words(page, "client %s (%s),", percent(share, sums->client_errors, sums->responses),
                   grouped(number, sums->client_errors));
        page_words(page, "499 %s (%s)", percent(share, sums->client_closed, sums->responses),
                   grouped(number, sums->client_closed));
    }
    page_label(page, "Retryable");
    share_words(page, "", sums->retryable, sums->responses);
    page_label(page, "Cacheable");
    share_words(page, "", sums->cacheable, sums->responses);
    page_label(page, "Unknown");
    share_words(page, "", sums->unknown, sums->responses);
    write_vendors(page, &report->tally);
    write_substatuses(page, &report->tally);
    char last[LABEL_BYTES] = "";
    page_label(page, "No status");
    count_words(page, last, "'-'", counts[HTTPSTATUS_SCAN_DASH]);
    count_words(page, last, "'0'", counts[HTTPSTATUS_SCAN_ZERO]);
    count_words(page, last, "'000'", counts[0]);
    count_words(page, last, NULL, 0);
    page_label(page, "Not counted");
    count_words(page, last, "malformed", sums->malformed);
    count_words(page, last, "empty", sums->empty);
    count_words(page, last, "directives", sums->directives);
    count_words(page, last, NULL, 0);
    page_end(page);
}
