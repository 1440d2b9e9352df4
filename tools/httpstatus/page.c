/* SPDX-License-Identifier: MIT */
#include "page.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "output.h"

enum {
    WIDTH_IN_A_PIPE = 80,
    WIDTH_LEAST = 20,
    WIDTH_MOST = 100, /* longer lines are hard to read */
    WIDTH_NARROW = 60,
    INDENT = 2,
    LABEL_COLUMNS = 12,
    COLUMNS_DIGITS = 4
};

/* COLUMNS, else the terminal; COLUMNS that is no number, or 0, is as good as absent. */
static int terminal_width(void)
{
    const char *columns = getenv("COLUMNS");
    if (columns != NULL && columns[0] != '\0') {
        size_t digits = strspn(columns, "0123456789");
        int width = digits <= COLUMNS_DIGITS && columns[digits] == '\0' ? (int)strtol(columns, NULL, 10) : 0;
        if (width != 0) {
            return width;
        }
    }
    struct winsize size;
    if (isatty(STDOUT_FILENO) && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col != 0) {
        return size.ws_col;
    }
    return WIDTH_IN_A_PIPE;
}

struct page page_open(FILE *out, bool color)
{
    int width = terminal_width();
    width = width < WIDTH_LEAST ? WIDTH_LEAST : width;
    width = width > WIDTH_MOST ? WIDTH_MOST : width;
    return (struct page){ .out = out, .width = width, .narrow = width < WIDTH_NARROW, .color = color };
}

void page_label(struct page *page, const char *label)
{
    page_end(page);
    page->label = label;
    page->indent = label == NULL ? INDENT : page->narrow ? 2 * INDENT : INDENT + LABEL_COLUMNS;
}

static void begin_paragraph(struct page *page)
{
    if (page->label != NULL) {
        fprintf(page->out, "%*s", INDENT, "");
        strong_begin(page->out, page->color);
        fputs(page->label, page->out);
        color_end(page->out, page->color);
        page->column = INDENT + (int)strlen(page->label);
        page->label = NULL;
        if (page->narrow) {
            putc('\n', page->out);
            page->column = 0;
        }
    }
    /* A label as long as its column still ends before the text. */
    int gap = page->indent > page->column ? page->indent - page->column : 1;
    fprintf(page->out, "%*s", gap, "");
    page->column = page->indent;
}

void page_break(struct page *page)
{
    fprintf(page->out, "\n%*s", page->indent, "");
    page->column = page->indent;
}

static void put_word(struct page *page, const char *word, int n)
{
    if (page->column == 0) {
        begin_paragraph(page);
    } else if (page->column > page->indent && page->column + 1 + n > page->width) {
        page_break(page);
    } else if (page->column > page->indent) {
        putc(' ', page->out);
        page->column++;
    }
    fprintf(page->out, "%.*s", n, word);
    page->column += n;
}

void page_words(struct page *page, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int need = vsnprintf(NULL, 0, format, args);
    va_end(args);
    char *text = need >= 0 ? malloc((size_t)need + 1) : NULL;
    if (text == NULL) {
        die_of_memory();
    }
    vsnprintf(text, (size_t)need + 1, format, again);
    va_end(again);
    for (const char *at = text + strspn(text, " "); *at != '\0';) {
        size_t n = strcspn(at, " ");
        put_word(page, at, (int)n);
        at += n;
        at += strspn(at, " ");
    }
    free(text);
}

void page_end(struct page *page)
{
    if (page->column != 0) {
        putc('\n', page->out);
    }
    page->column = 0;
    page->label = NULL;
}
