/* SPDX-License-Identifier: MIT */
/* Two plots over one axis of time: the share of server errors, and how many responses there were. */
#include "tally_svg.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "number_text.h"
#include "tally_report.h"
#include "timeline_columns.h"

enum {
    PLOT_X = 72,
    PLOT_WIDTH = SVG_WIDTH - SVG_MARGIN - PLOT_X,
    CAPTION_HEIGHT = 30,
    SHARES_HEIGHT = 64,
    RESPONSES_HEIGHT = 96,
    GAP = 12,
    AXIS_HEIGHT = 22,
    NOTE_HEIGHT = 20,
    FOOT_HEIGHT = 12,
    COLUMN_MOST = 56, /* a few columns should not be walls */
    TICK_WIDTH = 90,  /* from one time of the axis to the next, at least */
    TIME_WIDTH = 48,  /* of 12:00 */
    DATE_WIDTH = 130, /* of 2026-11-22 12:00 */
    DATE_CHARS = 10,  /* as in 2026-11-22 */
    TEXT_DROP = 4,    /* from the middle of a line of text to its foot */
    MINUTE_S = 60,
    HOUR_S = 60 * MINUTE_S,
    DAY_S = 24 * HOUR_S
};

/* Classes of the style. What is no error is grey, and no green: many people cannot tell green from red. */
#define SERVER_ERRORS "k5"
#define CLIENT_ERRORS "k4"
#define OTHERS        "o"

/* A plot: where it is, and what its height stands for. */
struct plot {
    int top, height;
    double most;
};

static double pitch_of(const struct timeline_columns *columns)
{
    double pitch = (double)PLOT_WIDTH / columns->count;
    return pitch < COLUMN_MOST ? pitch : COLUMN_MOST;
}

/* The next of 1, 2, 3, 5, 10, 20, 30, 50 ... of a unit: what the top of a scale should be. */
static double round_up(double value, double unit)
{
    static const int steps[] = { 1, 2, 3, 5 };
    for (;; unit *= 10) {
        for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++) {
            if (value <= unit * steps[i]) {
                return unit * steps[i];
            }
        }
    }
}

static void put_width(int64_t per_s)
{
    int64_t unit_s = per_s % DAY_S == 0 ? DAY_S : per_s % HOUR_S == 0 ? HOUR_S : MINUTE_S;
    const char *unit = unit_s == DAY_S ? "day" : unit_s == HOUR_S ? "hour" : "minute";
    if (per_s == unit_s) {
        printf("per %s", unit);
    } else {
        printf("per %lld %ss", (long long)(per_s / unit_s), unit);
    }
}

static void put_worst(const struct timeline_columns *columns)
{
    const struct timeline_slot *worst = timeline_worst(columns);
    char time[TALLY_TIME_BYTES];
    if (worst == NULL) {
        fputs("none", stdout);
    } else {
        tally_time_text(time, worst->begin_s);
        fputs("at most ", stdout);
        svg_put_share(worst->server_errors, worst->responses);
        printf(", at %s", time);
    }
}

/* A line across, and what it stands for. */
static void write_level(int y, const char *label)
{
    printf("<path d=\"M%d %d.5h%d\" class=\"g\"/><text x=\"%d\" y=\"%d\" text-anchor=\"end\" class=\"s\">%s</text>\n",
           PLOT_X, y, PLOT_WIDTH, PLOT_X - 8, y + TEXT_DROP, label);
}

/* A piece of a column, from its height so far; what is not nothing shows. */
static double write_piece(const struct plot *plot, double x, double width, double from, double value, const char *class)
{
    double height = plot->height * value / plot->most;
    if (value <= 0) {
        return from;
    }
    height = height < 1 ? 1 : height;
    printf("<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" class=\"%s\"/>", x,
           plot->top + plot->height - from - height, width, height, class);
    return from + height;
}

static void put_column_words(const struct timeline_slot *column)
{
    char time[TALLY_TIME_BYTES], number[NUMBER_BYTES];
    tally_time_text(time, column->begin_s);
    printf("<title>%s: %s responses", time, grouped(number, column->responses));
    printf(", %s server errors (", grouped(number, column->server_errors));
    svg_put_share(column->server_errors, column->responses);
    printf("), %s client errors</title>", grouped(number, column->client_errors));
}

static void write_columns(const struct timeline_columns *columns, const struct plot *shares,
                          const struct plot *responses)
{
    double pitch = pitch_of(columns), width = pitch > 4 ? pitch - 1 : pitch;
    for (int i = 0; i < columns->count; i++) {
        const struct timeline_slot *column = &columns->all[i];
        double x = PLOT_X + i * pitch;
        if (column->responses == 0) {
            continue;
        }
        uint64_t others = column->responses - column->server_errors - column->client_errors;
        fputs("<g>", stdout);
        put_column_words(column);
        write_piece(shares, x, width, 0, 100 * tally_share(column->server_errors, column->responses), SERVER_ERRORS);
        double from = write_piece(responses, x, width, 0, (double)column->server_errors, SERVER_ERRORS);
        from = write_piece(responses, x, width, from, (double)column->client_errors, CLIENT_ERRORS);
        write_piece(responses, x, width, from, (double)others, OTHERS);
        fputs("</g>\n", stdout);
    }
}

/* Times below the columns, round ones behind the first, as many as there is room for; the date where it is another one. */
static void write_axis(const struct timeline_columns *columns, int y)
{
    double pitch = pitch_of(columns), free_x = 0;
    int64_t every_s = timeline_round_width((int64_t)(TICK_WIDTH / pitch * (double)columns->per_s));
    char time[TALLY_TIME_BYTES], before[TALLY_TIME_BYTES] = "";
    for (int i = 0; i < columns->count; i++) {
        int64_t begin_s = columns->all[i].begin_s;
        tally_time_text(time, begin_s);
        bool same_date = strncmp(time, before, DATE_CHARS) == 0;
        double x = PLOT_X + i * pitch, end_x = x + (same_date ? TIME_WIDTH : DATE_WIDTH);
        if ((i != 0 && begin_s % every_s != 0) || x < free_x || end_x > SVG_WIDTH) {
            continue;
        }
        printf("<path d=\"M%.1f %dv5\" class=\"g\"/><text x=\"%.1f\" y=\"%d\" class=\"s\">%s</text>\n", x, y, x, y + 17,
               same_date ? time + DATE_CHARS + 1 : time);
        memcpy(before, time, sizeof before);
        free_x = end_x;
    }
}

static void write_caption_begin(int y)
{
    printf("<text x=\"%d\" y=\"%d\"><tspan class=\"c\">", SVG_MARGIN, y + 14);
}

/* The colours of the pieces, at the right. */
static void write_legend(int y)
{
    static const struct {
        const char *word, *class;
        int x;
    } words[] = {
        { "server errors", SERVER_ERRORS, 430 },
        { "client errors", CLIENT_ERRORS, 538 },
        { "others", OTHERS, 644 },
    };
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        printf("<rect x=\"%d\" y=\"%d\" width=\"10\" height=\"10\" class=\"%s\"/>"
               "<text x=\"%d\" y=\"%d\" class=\"s\">%s</text>\n",
               words[i].x, y + 5, words[i].class, words[i].x + 14, y + 14, words[i].word);
    }
}

static struct plot plot_of(const struct timeline_columns *columns, int y)
{
    struct plot responses = { .top = y, .height = RESPONSES_HEIGHT };
    uint64_t most = 1;
    for (int i = 0; i < columns->count; i++) {
        most = columns->all[i].responses > most ? columns->all[i].responses : most;
    }
    responses.most = round_up((double)most, 1);
    return responses;
}

static void write_left_out(const struct timeline *timeline, int y)
{
    const char *before = NULL;
    for (int reason = 0; reason < LEFT_OUT_REASONS; reason++) {
        char text[LEFT_OUT_BYTES];
        if (!tally_left_out_text(text, timeline, reason)) {
            continue;
        }
        if (before == NULL) {
            printf("<text x=\"%d\" y=\"%d\" class=\"s\">", SVG_MARGIN, y);
        }
        printf("%s%s", before != NULL ? before : "", text);
        before = ", ";
    }
    if (before != NULL) {
        puts("</text>");
    }
}

int svg_timeline_height(const struct timeline *timeline)
{
    int note = timeline->no_time != 0 || timeline->no_slot != 0 ? NOTE_HEIGHT : 0;
    return timeline->count == 0
               ? 0
               : 2 * CAPTION_HEIGHT + SHARES_HEIGHT + GAP + RESPONSES_HEIGHT + AXIS_HEIGHT + note + FOOT_HEIGHT;
}

void write_svg_timeline(const struct timeline *timeline, int y)
{
    struct timeline_columns columns;
    char label[NUMBER_BYTES];
    timeline_columns_make(&columns, timeline);
    const struct timeline_slot *worst = timeline_worst(&columns);
    double worst_percent = worst != NULL ? 100 * tally_share(worst->server_errors, worst->responses) : 0;
    struct plot shares = { .top = y + CAPTION_HEIGHT, .height = SHARES_HEIGHT, .most = round_up(worst_percent, 0.1) };
    struct plot responses = plot_of(&columns, shares.top + SHARES_HEIGHT + GAP + CAPTION_HEIGHT);
    write_caption_begin(y);
    printf("Share of server errors</tspan><tspan class=\"s\">, ");
    put_width(columns.per_s);
    printf(" (%s): ", timeline_zone(timeline));
    put_worst(&columns);
    printf("</tspan></text>\n");
    snprintf(label, sizeof label, "%.3g%%", shares.most);
    write_level(shares.top, label);
    write_level(shares.top + SHARES_HEIGHT, "0");
    write_caption_begin(responses.top - CAPTION_HEIGHT);
    printf("Responses</tspan></text>\n");
    write_legend(responses.top - CAPTION_HEIGHT);
    write_level(responses.top, grouped(label, (uint64_t)responses.most));
    write_level(responses.top + RESPONSES_HEIGHT, "0");
    write_columns(&columns, &shares, &responses);
    write_axis(&columns, responses.top + RESPONSES_HEIGHT);
    write_left_out(timeline, responses.top + RESPONSES_HEIGHT + AXIS_HEIGHT + 14);
}

void put_timeline_summary(const struct timeline *timeline)
{
    struct timeline_columns columns;
    char time[TALLY_TIME_BYTES];
    timeline_columns_make(&columns, timeline);
    if (columns.count == 0) {
        return;
    }
    tally_time_text(time, columns.all[0].begin_s);
    printf(". From %s", time);
    tally_time_text(time, columns.all[columns.count - 1].begin_s);
    printf(" to %s %s, ", time, timeline_zone(timeline));
    put_width(columns.per_s);
    fputs(", server errors: ", stdout);
    put_worst(&columns);
}
