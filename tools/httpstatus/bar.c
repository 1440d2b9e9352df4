/* SPDX-License-Identifier: MIT */
#include "bar.h"

#include <stdio.h>
#include <string.h>

#include "fitted.h"
#include "output.h"

enum {
    INDENT = 2,
    LABEL_LEAST = 13, /* as 404 Not Found */
    SHARE_COLUMNS = 6,
    BAR_LEAST = 4,
    EIGHTHS = 8
};

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

void bars_fit(struct bars *bars)
{
    int most = bars->width / 2 - INDENT;
    most = most < LABEL_LEAST ? LABEL_LEAST : most;
    bars->label = bars->label > most ? most : bars->label;
    bars->bar = bars->width - (INDENT + bars->label + 1 + bars->count + 1 + SHARE_COLUMNS + 1);
    bars->bar = bars->bar < BAR_LEAST ? 0 : bars->bar;
}

static void write_bar(const struct bars *bars, double part)
{
    /* U+2588 down to U+258F: from the whole block to its left eighth. */
    static const char *const eighths[EIGHTHS] = { "",       "\u258f", "\u258e", "\u258d",
                                                  "\u258c", "\u258b", "\u258a", "\u2589" };
    int steps = bars->blocks ? EIGHTHS : 1;
    int length = (int)(part * bars->bar * steps + 0.5);
    length = length == 0 && part > 0 ? 1 : length;
    for (int i = 0; i < length / steps; i++) {
        fputs(bars->blocks ? "\u2588" : "#", bars->out);
    }
    fputs(eighths[length % steps], bars->out);
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
    fprintf(bars->out, "%*s %*s %*s", bars->label - columns, "", bars->count, row->count, SHARE_COLUMNS, row->share);
    if (bars->bar != 0 && row->part > 0) {
        putc(' ', bars->out);
        color_begin(bars->out, bars->color, row->code);
        write_bar(bars, row->part);
        color_end(bars->out, bars->color);
    }
    putc('\n', bars->out);
}
