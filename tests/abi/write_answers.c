/* SPDX-License-Identifier: MIT */
/*
 * Answers questions.tsv: write_answers FILE prints a row for each answer, neighbours with one answer folded into one
 * row, so that a changed answer is a change of few rows. README.md tells the form.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "calls.h"
#include "exact.h"
#include "pattern.h"
#include "tsv.h"

/* What one question has been answered so far, each answer once. */
typedef struct answer_pool {
    values *at;
    size_t count, size;
} answer_pool;

static size_t pool_add(answer_pool *pool, values *answer, size_t guess)
{
    if (guess < pool->count && values_equal(&pool->at[guess], answer)) {
        values_free(answer);
        return guess;
    }
    for (size_t i = 0; i < pool->count; i++) {
        if (values_equal(&pool->at[i], answer)) {
            values_free(answer);
            return i;
        }
    }
    if (pool->count == pool->size) {
        values *larger = need_memory((pool->size * 2 + 16) * sizeof *larger);
        if (pool->count != 0) {
            memcpy(larger, pool->at, pool->count * sizeof *larger);
        }
        free(pool->at);
        pool->at = larger;
        pool->size = pool->size * 2 + 16;
    }
    pool->at[pool->count] = *answer;
    return pool->count++;
}

static void pool_free(answer_pool *pool)
{
    for (size_t i = 0; i < pool->count; i++) {
        values_free(&pool->at[i]);
    }
    free(pool->at);
}

/* One axis is folded into ranges, the longest one of numbers; the other two into sets. */
typedef struct question {
    const char *call;
    cell_pattern in;
    size_t ranged;             /* its index; AXES_MAX when there is none */
    size_t sets[AXES_MAX - 1]; /* indexes of the others; AXES_MAX for one that is missing */
    size_t from, to;           /* of the ranged axis: which of its items the cells below are about */
    size_t *cells;             /* an answer for each pair of items of the sets */
    answer_pool answers;
} question;

static size_t axis_count(const question *q, size_t axis)
{
    return axis < AXES_MAX ? q->in.axes[axis].count : 1;
}

static void arrange_axes(question *q)
{
    size_t sets = 0;
    q->ranged = q->sets[0] = q->sets[1] = AXES_MAX;
    for (size_t i = 0; i < q->in.count; i++) {
        bool longest = q->in.axes[i].words == NULL && q->in.axes[i].count > 1;
        for (size_t j = 0; j < q->in.count; j++) {
            longest = longest && (q->in.axes[j].words != NULL || q->in.axes[j].count <= q->in.axes[i].count);
        }
        q->ranged = longest ? i : q->ranged;
    }
    for (size_t i = 0; i < q->in.count; i++) {
        if (i != q->ranged && sets == AXES_MAX - 1) {
            fprintf(stderr, "%s: three axes, and none of them is a range\n", q->call);
            exit(EXIT_FAILURE);
        }
        if (i != q->ranged) {
            q->sets[sets++] = i;
        }
    }
}

static size_t ask(question *q, const size_t items[], size_t guess)
{
    char cell[CELL_MAX];
    size_t column;
    values in = { .count = 0 }, out = { .count = 0 };
    pattern_fill(&q->in, items, cell);
    if (!values_read(cell, &in, &column) || !answer(q->call, &in, &out)) {
        fprintf(stderr, "no call %s with the arguments %s\n", q->call, cell);
        exit(EXIT_FAILURE);
    }
    values_free(&in);
    return pool_add(&q->answers, &out, guess);
}

/* The answers for one item of the ranged axis; those of the item before are good guesses. */
static void ask_all(question *q, size_t item, size_t *cells)
{
    size_t items[AXES_MAX + 1] = { 0 };
    items[q->ranged] = item;
    for (size_t a = 0; a < axis_count(q, q->sets[0]); a++) {
        for (size_t b = 0; b < axis_count(q, q->sets[1]); b++, cells++) {
            items[q->sets[0]] = a;
            items[q->sets[1]] = b;
            *cells = ask(q, items, *cells);
        }
    }
}

static size_t marked(const bool *marks, size_t count)
{
    size_t n = 0;
    for (size_t i = 0; i < count; i++) {
        n += marks[i];
    }
    return n;
}

static void print_marked(const cell_axis *axis, const bool *marks)
{
    const char *between = "";
    for (size_t i = 0; i < axis->count; i++) {
        size_t last = i;
        while (marks[i] && axis->words == NULL && last + 1 < axis->count && marks[last + 1]) {
            last++;
        }
        if (marks[i]) {
            fputs(between, stdout);
            axis_print(axis, i);
            fputs(last > i ? ".." : "", stdout);
            if (last > i) {
                axis_print(axis, last);
            }
            between = "|";
        }
        i = last;
    }
}

static void print_set(const cell_axis *axis, const bool *marks)
{
    size_t n = marked(marks, axis->count);
    bool braces = n > 1;
    fputs(braces ? "{" : "", stdout);
    if (braces && n == axis->count && axis->name[0] != '\0') {
        fputs(axis->name, stdout);
    } else {
        print_marked(axis, marks);
    }
    fputs(braces ? "}" : "", stdout);
}

/* Whoever reads the rows needs to know what a name in braces stands for: told once, where it is used first. */
static void print_definition(const cell_axis *axis, const bool *marks)
{
    static char told[CELL_MAX];
    char name[sizeof axis->name + 2];
    if (axis->name[0] == '\0' || axis->count < 2 || marked(marks, axis->count) < axis->count) {
        return;
    }
    snprintf(name, sizeof name, "{%s}", axis->name);
    if (strstr(told, name) != NULL || strlen(told) + strlen(name) >= sizeof told) {
        return;
    }
    strcat(told, name);
    printf("%s\t", name);
    for (size_t i = 0; i < axis->count; i++) {
        fputs(i > 0 ? "|" : "", stdout);
        axis_print(axis, i);
    }
    fputs("\t\n", stdout);
}

static void print_row(const question *q, bool *const marks[], size_t answer)
{
    for (size_t i = 0; i < AXES_MAX - 1; i++) {
        if (q->sets[i] < AXES_MAX) {
            print_definition(&q->in.axes[q->sets[i]], marks[i]);
        }
    }
    printf("%s\t%s", q->call, q->in.pieces[0]);
    for (size_t i = 0; i < q->in.count; i++) {
        const cell_axis *axis = &q->in.axes[i];
        if (i != q->ranged) {
            print_set(axis, marks[i == q->sets[1]]);
        } else {
            fputs(q->from < q->to ? "{" : "", stdout);
            axis_print(axis, q->from);
            fputs(q->from < q->to ? ".." : "", stdout);
            if (q->from < q->to) {
                axis_print(axis, q->to);
            }
            fputs(q->from < q->to ? "}" : "", stdout);
        }
        fputs(q->in.pieces[i + 1], stdout);
    }
    putchar('\t');
    values_print(&q->answers.at[answer]);
    putchar('\n');
}

/* A row for each answer: items of the first set with the same answers together, in them items of the second. */
static void print_rows(const question *q)
{
    size_t rows = axis_count(q, q->sets[0]), columns = axis_count(q, q->sets[1]);
    bool *marks[] = { need_memory(rows), need_memory(columns) };
    bool *done = need_memory(rows), *column_done = need_memory(columns);
    memset(done, 0, rows);
    for (size_t a = 0; a < rows; a++) {
        const size_t *cells = q->cells + a * columns;
        for (size_t i = 0; i < rows && !done[a]; i++) {
            marks[0][i] = memcmp(cells, q->cells + i * columns, columns * sizeof *cells) == 0;
        }
        memset(column_done, done[a], columns);
        for (size_t b = 0; b < columns; b++) {
            for (size_t i = 0; i < columns && !column_done[b]; i++) {
                marks[1][i] = cells[i] == cells[b];
            }
            if (!column_done[b]) {
                print_row(q, marks, cells[b]);
            }
            for (size_t i = 0; i < columns; i++) {
                column_done[i] = column_done[i] || cells[i] == cells[b];
            }
        }
        for (size_t i = 0; i < rows && !done[a]; i++) {
            done[i] = done[i] || (i != a && marks[0][i]);
        }
    }
    free(marks[0]);
    free(marks[1]);
    free(done);
    free(column_done);
}

static void answer_question(question *q)
{
    arrange_axes(q);
    size_t pairs = axis_count(q, q->sets[0]) * axis_count(q, q->sets[1]), bytes = pairs * sizeof *q->cells;
    size_t *next = need_memory(bytes);
    q->cells = need_memory(bytes);
    memset(q->cells, 0, bytes);
    for (size_t item = 0; item < axis_count(q, q->ranged); item++) {
        memcpy(next, q->cells, bytes);
        ask_all(q, item, next);
        if (item > 0 && memcmp(next, q->cells, bytes) != 0) {
            print_rows(q);
            q->from = item;
        }
        memcpy(q->cells, next, bytes);
        q->to = item;
    }
    print_rows(q);
    free(next);
    free(q->cells);
    pool_free(&q->answers);
}

int main(int argc, char **argv)
{
    if (argc != 2) {
        fprintf(stderr, "usage: %s QUESTIONS\n", argv[0]);
        return EXIT_FAILURE;
    }
    tsv questions = tsv_read(argv[1]);
    puts("call\tin\tout");
    for (size_t row = 0; row < questions.rows; row++) {
        question q = { .call = tsv_cell(&questions, row, "call") };
        pattern_read(tsv_cell(&questions, row, "in"), &q.in);
        answer_question(&q);
        pattern_free(&q.in);
    }
    tsv_free(&questions);
    return EXIT_SUCCESS;
}
