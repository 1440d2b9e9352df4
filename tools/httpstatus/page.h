/* SPDX-License-Identifier: MIT */
/* A page of labelled paragraphs, wrapped to the width of the terminal. */

#ifndef PAGE_H
#define PAGE_H

#include <stdbool.h>
#include <stdio.h>

struct page {
    FILE *out;
    int width;
    bool narrow; /* labels stand above their words */
    bool color;
    int indent;        /* where text begins in this paragraph */
    int column;        /* where the next word would go */
    const char *label; /* written before the next word; NULL when it has been */
};

/* As wide as the terminal, or as COLUMNS says. */
struct page page_open(FILE *out, bool color);

/* Begins a paragraph; one without a single word leaves no trace. NULL for a label of its own. */
void page_label(struct page *page, const char *label);

/* Adds words to the paragraph, separated by a blank from those before. */
void page_words(struct page *page, const char *format, ...);

/* Goes on in a new line of the same paragraph. */
void page_break(struct page *page);

void page_end(struct page *page);

#endif
