/* SPDX-License-Identifier: MIT */
/* A tally as a picture that needs nothing else: bars by class and code, readable on light and dark. */
#include "tally_svg.h"
#include "tally_report.h"

#include <stdio.h>
#include <string.h>

#include "number_text.h"
#include "svg_text.h"

enum {
    TITLE_HEIGHT = 56,
    ROW_HEIGHT = 22,
    LABEL_X = 250, /* where labels end */
    BAR_X = 262,
    BAR_WIDTH = 290,
    BAR_HEIGHT = 14,
    FOOT_HEIGHT = 52,
    TEXT_BYTES = 256,
    LABEL_CHARS = 33, /* as in 451 Unavailable For Legal Reasons */
    TITLE_CHARS = 30
};

/* Of the middle of each colour's scale, so that they stand out on white and on black. */
static const char style[] =
    "<style>\n"
    "text{font:13px system-ui,sans-serif;fill:#1f2328}\n"
    ".t{font-size:17px;font-weight:600}.s{fill:#59636e}.c{font-weight:600}\n"
    ".b{fill:#fff}.g{stroke:#8c959f;stroke-opacity:.5}.o{fill:#9aa4af}.k0{fill:#a475f9}.k1{fill:#218bff}.k2{"
    "fill:#2da44e}.k3{fill:#1b9aaa}\n"
    ".k4{fill:#bf8700}.k5{fill:#e5534b}\n"
    "@media(prefers-color-scheme:dark){text{fill:#f0f6fc}.s{fill:#9198a1}.b{fill:#0d1117}}\n"
    "</style>\n";

struct picture {
    const struct tally_report *report;
    int y;
    uint64_t most;
};

void svg_put_share(uint64_t count, uint64_t of)
{
    char share[NUMBER_BYTES];
    svg_put_text(percent(share, count, of), NUMBER_BYTES);
}

static void draw_bar(struct picture *picture, const char *label, int class, bool whole_class, uint64_t count)
{
    char text[NUMBER_BYTES];
    double width = BAR_WIDTH * tally_share(count, picture->most);
    int middle = picture->y + BAR_HEIGHT - 2;
    printf("<g><text x=\"%d\" y=\"%d\" text-anchor=\"end\" class=\"%s\">", LABEL_X, middle, whole_class ? "c" : "s");
    svg_put_text(label, LABEL_CHARS);
    printf("</text><rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"2\" class=\"k%d\"%s/>", BAR_X, picture->y,
           width < 1 ? 1 : width, BAR_HEIGHT, class, whole_class ? "" : " opacity=\".7\"");
    printf("<text x=\"%.1f\" y=\"%d\" class=\"s\">%s", BAR_X + width + 6, middle, grouped(text, count));
    fputs(" (", stdout);
    svg_put_share(count, picture->report->sums.responses);
    fputs(")</text></g>\n", stdout);
    picture->y += ROW_HEIGHT;
}

static void write_class(struct picture *picture, int class)
{
    const struct tally *tally = &picture->report->tally;
    char label[TEXT_BYTES];
    tally_class_label(label, sizeof label, class);
    draw_bar(picture, label, class, true, picture->report->sums.classes[class]);
    for (int code = 1; code < TALLY_NUMBERS; code++) {
        if (tally_has(tally, class, code)) {
            tally_code_label(label, sizeof label, code);
            draw_bar(picture, label, class, false, tally->counts[code]);
        }
    }
}

static int row_count(const struct tally_report *report)
{
    int rows = 0;
    for (int class = 0; class < TALLY_CLASSES; class ++) {
        rows += report->sums.classes[class] != 0;
    }
    for (int code = 1; code < TALLY_NUMBERS; code++) {
        rows += report->tally.counts[code] != 0;
    }
    return rows;
}

/* The same words for those who see the picture and those who hear it. */
static void put_rates(const struct tally_report *report)
{
    const struct tally_sums *sums = &report->sums;
    fputs(", ", stdout);
    svg_put_share(sums->client_errors, sums->responses);
    fputs(" client errors, ", stdout);
    svg_put_share(sums->client_closed, sums->responses);
    fputs(" closed by the client (499)", stdout);
}

static void put_server_errors(const struct tally_report *report)
{
    const struct tally_sums *sums = &report->sums;
    char number[NUMBER_BYTES];
    svg_put_share(sums->server_errors, sums->responses);
    printf(" server errors of %s responses", grouped(number, sums->responses));
}

static void put_title(const struct tally_report *report)
{
    const char *name = report->files[0].name, *folder = strrchr(name, '/');
    fputs("HTTP status codes of ", stdout);
    svg_put_text(folder != NULL ? folder + 1 : name, TITLE_CHARS);
    if (report->file_count > 1) {
        printf(" and %d more", report->file_count - 1);
    }
}

static void write_foot(const struct picture *picture)
{
    const struct tally_sums *sums = &picture->report->sums;
    char number[NUMBER_BYTES];
    printf("<text x=\"%d\" y=\"%d\" class=\"s\">retryable ", SVG_MARGIN, picture->y + 20);
    svg_put_share(sums->retryable, sums->responses);
    fputs(", cacheable by default ", stdout);
    svg_put_share(sums->cacheable, sums->responses);
    printf("</text>\n<text x=\"%d\" y=\"%d\" class=\"s\">without a status %s", SVG_MARGIN, picture->y + 40,
           grouped(number, sums->no_status));
    printf(", malformed %s</text>\n</svg>\n", grouped(number, sums->malformed));
}

void write_tally_svg(const struct tally_report *report)
{
    const struct tally_sums *sums = &report->sums;
    const struct timeline none = { .per_s = 0 };
    const struct timeline *timeline = report->details != NULL ? &report->details->timeline : &none;
    int timeline_height = svg_timeline_height(timeline);
    struct picture picture = { .report = report,
                               .most = tally_largest_class(sums),
                               .y = SVG_MARGIN + TITLE_HEIGHT + timeline_height };
    int height = picture.y + ROW_HEIGHT * row_count(report) + FOOT_HEIGHT + SVG_MARGIN;
    printf("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\" "
           "aria-labelledby=\"title desc\">\n<title id=\"title\">",
           SVG_WIDTH, height, SVG_WIDTH, height);
    put_title(report);
    fputs("</title>\n<desc id=\"desc\">", stdout);
    put_server_errors(report);
    put_rates(report);
    put_timeline_summary(timeline);
    fputs("</desc>\n", stdout);
    fputs(style, stdout);
    printf("<rect width=\"%d\" height=\"%d\" class=\"b\"/>\n<text x=\"%d\" y=\"%d\" class=\"t\">", SVG_WIDTH, height,
           SVG_MARGIN, SVG_MARGIN + 16);
    put_title(report);
    printf("</text>\n<text x=\"%d\" y=\"%d\"><tspan class=\"c\">", SVG_MARGIN, SVG_MARGIN + 38);
    put_server_errors(report);
    fputs("</tspan><tspan class=\"s\">", stdout);
    put_rates(report);
    fputs("</tspan></text>\n", stdout);
    if (timeline_height != 0) {
        write_svg_timeline(timeline, SVG_MARGIN + TITLE_HEIGHT);
    }
    for (int order = 1; order <= TALLY_CLASSES; order++) {
        int class = order % TALLY_CLASSES;
        if (sums->classes[class] != 0) {
            write_class(&picture, class);
        }
    }
    write_foot(&picture);
}
