/* SPDX-License-Identifier: MIT */
#include "bar.h"

#include <stdio.h>
#include <string.h>

#include "fitted.h"
#include "httpstatus.h"
#include "output.h"

enum {
    INDENT = 2,
    LABEL_LEAST = 13, /* as 404 Not Found */
    SHARE_COLUMNS = 6,
    BAR_LEAST = 4,
    EIGHTHS = 8,
    LEGEND_COLUMNS = INDENT + 6 /* of what stands around its words */
};

/* What bars are made of without blocks, and what is no error with them: these can be told apart without colour. */
#define WHOLE       "#"
#define ERROR       "!"
#define LIGHT_SHADE "\u2591"

struct bars bars_open(FILE *out, int width, bool color)
{
    return (struct bars){ .out = out, .width = width, .color = color, .blocks = output_has_utf8() };
}

static int wider(int columns, const char *text)
{
    int n = (int)strlen(text);
    return n > columns ? n : columns;
}

void bars_label(struct bars *bars, const char *label)
{
    bars->label = wider(bars->label, label);
}

void bars_count(struct bars *bars, const char *count)
{
    bars->count = wider(bars->count, count);
}

static int label_most(const struct bars *bars)
{
    int most = bars->width / 2 - INDENT;
    return most < LABEL_LEAST ? LABEL_LEAST : most;
}

bool bars_hold_label(const struct bars *bars, int columns)
{
    return columns <= label_most(bars);
}

void bars_fit(struct bars *bars)
{
    int most = label_most(bars);
    bars->label = bars->label > most ? most : bars->label;
    bars->bar = bars->width - (INDENT + bars->label + 1 + bars->count + 1 + SHARE_COLUMNS + 1);
    bars->bar = bars->bar < BAR_LEAST ? 0 : bars->bar;
}

/* In eighths of a column, or in columns; what is not nothing shows. */
static int steps_of(const struct bars *bars, double part, int steps)
{
    int length = (int)(part * bars->bar * steps + 0.5);
    return length == 0 && part > 0 ? 1 : length;
}

/* How many columns that took. */
static int write_bar(const struct bars *bars, double part, const char *otherwise)
{
    /* U+2588 down to U+258F: from the whole block to its left eighth. */
    static const char *const eighths[EIGHTHS] = { "",       "\u258f", "\u258e", "\u258d",
                                                  "\u258c", "\u258b", "\u258a", "\u2589" };
    int steps = bars->blocks ? EIGHTHS : 1;
    int length = steps_of(bars, part, steps);
    for (int i = 0; i < length / steps; i++) {
        fputs(bars->blocks ? "\u2588" : otherwise, bars->out);
    }
    fputs(eighths[length % steps], bars->out);
    return (length + steps - 1) / steps;
}

static void write_numbers(const struct bars *bars, int label, const char *count, const char *share)
{
    fprintf(bars->out, "%*s %*s %*s", bars->label - label, "", bars->count, count, SHARE_COLUMNS, share);
}

void write_bar_row(const struct bars *bars, const struct bar_row *row)
{
    fprintf(bars->out, "%*s", INDENT, "");
    color_begin(bars->out, bars->color, row->code);
    if (row->strong) {
        strong_begin(bars->out, bars->color);
    }
    int columns = write_fitted(bars->out, row->label, false, bars->label, bars->blocks);
    color_end(bars->out, bars->color);
    write_numbers(bars, columns, row->count, row->share);
    if (bars->bar != 0 && row->part > 0) {
        putc(' ', bars->out);
        color_begin(bars->out, bars->color, row->code);
        write_bar(bars, row->part, WHOLE);
        color_end(bars->out, bars->color);
    }
    putc('\n', bars->out);
}

static const char *other_of(const struct bars *bars)
{
    return bars->blocks ? LIGHT_SHADE : WHOLE;
}

void write_split_bar_row(const struct bars *bars, const struct split_bar_row *row)
{
    fprintf(bars->out, "%*s", INDENT, "");
    int columns = write_fitted(bars->out, row->label, false, bars->label, bars->blocks);
    write_numbers(bars, columns, row->count, row->share);
    if (bars->bar != 0 && row->part > 0) {
        int drawn = 0;
        putc(' ', bars->out);
        if (row->errors > 0) {
            color_begin(bars->out, bars->color, HTTPSTATUS_INTERNAL_SERVER_ERROR);
            drawn = write_bar(bars, row->part * row->errors, ERROR);
            color_end(bars->out, bars->color);
        }
        for (int whole = row->errors < 1 ? steps_of(bars, row->part, 1) : 0; drawn < whole; drawn++) {
            fputs(other_of(bars), bars->out);
        }
    }
    putc('\n', bars->out);
}

void write_split_bar_legend(const struct bars *bars, const char *errors, const char *others)
{
    bool fits = (int)(strlen(errors) + strlen(others)) + LEGEND_COLUMNS <= bars->width;
    fprintf(bars->out, "%*s", INDENT, "");
    color_begin(bars->out, bars->color, HTTPSTATUS_INTERNAL_SERVER_ERROR);
    fputs(bars->blocks ? "\u2588" : ERROR, bars->out);
    color_end(bars->out, bars->color);
    fprintf(bars->out, " %s%s%s %s\n", errors, fits ? ", " : "\n  ", other_of(bars), others);
}
