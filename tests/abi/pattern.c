/* SPDX-License-Identifier: MIT */
#include "pattern.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "exact.h"
#include "named_sets.h"

static void refuse(const char *cell, const char *message)
{
    fprintf(stderr, "%s: %s\n", cell, message);
    exit(EXIT_FAILURE);
}

/* Words with bars between them, cut in place. */
static void split(cell_axis *out)
{
    size_t most = 1;
    for (const char *at = out->text; *at != '\0'; at++) {
        most += *at == '|';
    }
    out->words = need_memory(most * sizeof *out->words);
    for (char *word = out->text; word != NULL;) {
        char *bar = strchr(word, '|');
        out->words[out->count++] = word;
        if (bar != NULL) {
            *bar++ = '\0';
        }
        word = bar;
    }
}

static void read_axis(const char *cell, const char *items, size_t n, cell_axis *out)
{
    char text[CELL_MAX];
    int from, to, end = 0;
    memcpy(text, items, n);
    text[n] = '\0';
    *out = (cell_axis){ .name = "" };
    if (sscanf(text, "%d..%d%n", &from, &to, &end) == 2 && text[end] == '\0' && from <= to) {
        out->from = from;
        out->count = (size_t)(to - from) + 1;
        return;
    }
    out->text = named_set(text);
    if (out->text != NULL && n < sizeof out->name) {
        memcpy(out->name, text, n + 1);
    } else if (strchr(text, '|') != NULL) {
        out->text = exact_copy(text, n + 1);
    } else {
        refuse(cell, "neither a range, nor words with bars between them, nor a known set");
    }
    split(out);
}

void pattern_read(const char *cell, cell_pattern *out)
{
    size_t n = strlen(cell);
    *out = (cell_pattern){ .count = 0 };
    if (n >= sizeof out->text) {
        refuse(cell, "too long for a pattern");
    }
    memcpy(out->text, cell, n + 1);
    out->pieces[0] = out->text;
    for (char *open = strchr(out->text, '{'); open != NULL; open = strchr(out->pieces[out->count], '{')) {
        char *close = strchr(open, '}');
        if (close == NULL || out->count == AXES_MAX) {
            refuse(cell, "a brace without an end, or too many of them");
        }
        read_axis(cell, open + 1, (size_t)(close - open) - 1, &out->axes[out->count]);
        *open = '\0';
        out->pieces[++out->count] = close + 1;
    }
}

void pattern_free(cell_pattern *pattern)
{
    for (size_t i = 0; i < pattern->count; i++) {
        free(pattern->axes[i].words);
        free(pattern->axes[i].text);
    }
}

static void append(char cell[CELL_MAX], const char *text)
{
    size_t used = strlen(cell), n = strlen(text);
    if (used + n >= CELL_MAX) {
        refuse(cell, "an item makes the cell too long");
    }
    memcpy(cell + used, text, n + 1);
}

void pattern_fill(const cell_pattern *pattern, const size_t items[], char cell[CELL_MAX])
{
    cell[0] = '\0';
    append(cell, pattern->pieces[0]);
    for (size_t i = 0; i < pattern->count; i++) {
        const cell_axis *axis = &pattern->axes[i];
        char digits[16];
        snprintf(digits, sizeof digits, "%d", axis->from + (int)items[i]);
        append(cell, axis->words != NULL ? axis->words[items[i]] : digits);
        append(cell, pattern->pieces[i + 1]);
    }
}

void axis_print(const cell_axis *axis, size_t item)
{
    if (axis->words != NULL) {
        fputs(axis->words[item], stdout);
    } else {
        printf("%d", axis->from + (int)item);
    }
}
