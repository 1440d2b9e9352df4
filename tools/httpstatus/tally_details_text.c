/* SPDX-License-Identifier: MIT */
/* The timeline and the most frequent paths, for people. */
#include "tally_report.h"

#include <stdio.h>
#include <string.h>

#include "bar.h"
#include "fitted.h"
#include "number_text.h"
#include "page.h"

enum { LABEL_BYTES = 64, INDENT = 2, MINUTE_S = 60 };

/* "2026-11-22 12:00": in a page that has no room for that the date stands above, by itself. */
enum { DATE_CHARS = 10, TIME_LABEL_CHARS = 16 };

static void write_slots(const struct bars *bars, const struct timeline *timeline, uint64_t most, bool dates_above)
{
    char label[TALLY_TIME_BYTES], before[TALLY_TIME_BYTES] = "", number[NUMBER_BYTES], share[NUMBER_BYTES];
    for (size_t i = 0; i < timeline->count; i++) {
        const struct timeline_slot *slot = &timeline->slots[i];
        tally_time_text(label, slot->begin_s);
        if (dates_above && strncmp(label, before, DATE_CHARS) != 0) {
            fprintf(bars->out, "%.*s\n", DATE_CHARS, label);
        }
        memcpy(before, label, sizeof before);
        struct split_bar_row row = { .label = dates_above ? label + DATE_CHARS + 1 : label };
        row.count = grouped(number, slot->responses);
        row.share = percent(share, slot->server_errors, slot->responses);
        row.part = tally_share(slot->responses, most);
        row.errors = tally_share(slot->server_errors, slot->responses);
        write_split_bar_row(bars, &row);
    }
}

static void write_timeline(FILE *out, const struct timeline *timeline, int width, bool color)
{
    struct bars bars = bars_open(out, width, color);
    bool dates_above = !bars_hold_label(&bars, TIME_LABEL_CHARS);
    char label[TALLY_TIME_BYTES], number[NUMBER_BYTES];
    uint64_t most = 0;
    for (size_t i = 0; i < timeline->count; i++) {
        const struct timeline_slot *slot = &timeline->slots[i];
        tally_time_text(label, slot->begin_s);
        bars_label(&bars, dates_above ? label + DATE_CHARS + 1 : label);
        bars_count(&bars, grouped(number, slot->responses));
        most = slot->responses > most ? slot->responses : most;
    }
    bars_fit(&bars);
    struct page page = page_open(out, color);
    putc('\n', out);
    page_label(&page, NULL);
    page_words(&page, "%s, responses, share of server errors", timeline_zone(timeline));
    page_end(&page);
    write_split_bar_legend(&bars, "server errors", "others");
    write_slots(&bars, timeline, most, dates_above);
    for (int reason = 0; reason < LEFT_OUT_REASONS; reason++) {
        char text[LEFT_OUT_BYTES];
        if (tally_left_out_text(text, timeline, reason)) {
            fprintf(out, "%*s%s\n", INDENT, "", text);
        }
    }
}

bool tally_left_out_text(char out[LEFT_OUT_BYTES], const struct timeline *timeline, int reason)
{
    char number[NUMBER_BYTES], slots[NUMBER_BYTES];
    if (reason == 0) {
        snprintf(out, LEFT_OUT_BYTES, "without a time: %s", grouped(number, timeline->no_time));
        return timeline->no_time != 0;
    }
    const char *unit = timeline->per_s == MINUTE_S ? "minutes" : "hours";
    snprintf(out, LEFT_OUT_BYTES, "beyond %s %s: %s", grouped(slots, TIMELINE_SLOTS), unit,
             grouped(number, timeline->no_slot));
    return timeline->no_slot != 0;
}

static void write_paths(FILE *out, const struct top_paths *top, int most, int class, int width)
{
    char label[LABEL_BYTES], number[NUMBER_BYTES];
    int columns = top->count != 0 ? (int)strlen(grouped(number, top->paths[0].count)) : 0;
    int room = width - INDENT - columns - 1;
    bool utf8 = output_has_utf8();
    tally_class_label(label, sizeof label, class);
    fprintf(out, "\n%s\n", label);
    for (int i = 0; i < top->count && i < most; i++) {
        const struct request_path *path = &top->paths[i].path;
        fprintf(out, "%*s%*s ", INDENT, "", columns, grouped(number, top->paths[i].count));
        write_fitted(out, path->text, path->cut, room, utf8);
        putc('\n', out);
    }
    if (top->lost != 0) {
        fprintf(out, "%*scounts may be too small by %s\n", INDENT, "", grouped(number, top->lost));
    }
}

void write_details_text(FILE *out, const struct tally_report *report, int width)
{
    const struct tally_details *details = report->details;
    if (details == NULL) {
        return;
    }
    if (details->timeline.per_s != 0) {
        write_timeline(out, &details->timeline, width, report->options->color);
    }
    for (int order = 1; order <= TALLY_CLASSES; order++) {
        int class = order % TALLY_CLASSES;
        if (details->paths[class].count != 0) {
            write_paths(out, &details->paths[class], details->top, class, width);
        }
    }
}
