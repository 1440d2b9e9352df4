/* SPDX-License-Identifier: MIT */
/* The rows of a tally as they are: lines, TSV, Markdown, JSON. */
#include "tally_report.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "json.h"
#include "number_text.h"
#include "output.h"

static const char *const columns[] = { "kind",    "key",           "count",         "share",        "class", "meaning",
                                       "vendors", "server_errors", "client_errors", "too_small_by", NULL };

enum { MORE_MEMBERS = 2 };

/* How the rows of a kind stand together. */
static const struct kind {
    const char *name;
    const char *title;
    const char *member; /* of the JSON document */
    const char *key;    /* the member of a row that has the key, in an array; NULL: rows are members, of that name */
    const char *value;  /* the member that is the row, when its other members say nothing; else NULL */
    const char *share;  /* what the share is, where that is not the share of all responses */
    const char *more[MORE_MEMBERS]; /* members of its rows alone, which are numbers */
} kinds[] = {
    { "file", "Files", "files", "name", NULL, NULL, { NULL } },
    { "total", "Lines", "totals", NULL, "count", NULL, { NULL } },
    { "no_status", "No status", "no_status", NULL, "count", NULL, { NULL } },
    { "share", "Shares", "shares", NULL, NULL, NULL, { NULL } },
    { "class", "Classes", "classes", NULL, NULL, NULL, { NULL } },
    { "code", "Codes", "codes", "code", NULL, NULL, { NULL } },
    { "substatus", "Sub-statuses", "substatuses", "substatus", NULL, NULL, { NULL } },
    { "vendor", "Vendors", "vendors", "vendor", NULL, NULL, { NULL } },
    { "time", "Time", "timeline", "begin", NULL, "share of server errors", { "server_errors", "client_errors" } },
    { "path", "Paths", "paths", "path", NULL, NULL, { "too_small_by" } },
};

enum { KIND_COUNT = sizeof kinds / sizeof kinds[0] };

static const char *text_of(const json_t *row, const char *member)
{
    const char *text = json_string_value(json_object_get(row, member));
    return text != NULL ? text : "";
}

static const struct kind *kind_of(const json_t *row)
{
    size_t i = 0;
    while (i + 1 < KIND_COUNT && strcmp(text_of(row, "kind"), kinds[i].name) != 0) {
        i++;
    }
    return &kinds[i];
}

static long long count_of(const json_t *row)
{
    return (long long)json_integer_value(json_object_get(row, "count"));
}

static void visit_line(void *context, json_t *row)
{
    (void)context;
    const json_t *share = json_object_get(row, "share");
    const char *meaning = text_of(row, "meaning");
    char text[NUMBER_BYTES];
    /* Digits without commas: lines are for sort and awk. */
    printf("%s %s %lld", text_of(row, "kind"), text_of(row, "key"), count_of(row));
    if (share != NULL) {
        printf(" %s", percent_of_share(text, json_real_value(share)));
    }
    printf("%s%s\n", meaning[0] != '\0' ? " " : "", meaning);
}

void write_tally_lines(const struct tally_report *report)
{
    tally_rows(report, visit_line, NULL);
}

static void visit_tsv(void *context, json_t *row)
{
    (void)context;
    tsv_row(columns, row);
}

void write_tally_tsv(const struct tally_report *report)
{
    tsv_header(columns);
    tally_rows(report, visit_tsv, NULL);
}

/* A bar would end the cell, and a name of a file may hold anything. */
static void put_md(const char *text)
{
    for (; *text != '\0'; text++) {
        if (strchr("|\\`*_<>[]", *text) != NULL) {
            putchar('\\');
        }
        putchar(*text == '\n' || *text == '\r' ? ' ' : *text);
    }
}

/* The name of a member as the title of a column: its words. */
static void put_title(const char *member)
{
    for (; *member != '\0'; member++) {
        putchar(*member == '_' ? ' ' : *member);
    }
}

static void begin_md(const struct kind *kind)
{
    printf("| %s | count | %s | meaning |", kind->title, kind->share != NULL ? kind->share : "share");
    for (int i = 0; i < MORE_MEMBERS && kind->more[i] != NULL; i++) {
        putchar(' ');
        put_title(kind->more[i]);
        fputs(" |", stdout);
    }
    fputs("\n|---|--:|--:|---|", stdout);
    for (int i = 0; i < MORE_MEMBERS && kind->more[i] != NULL; i++) {
        fputs("--:|", stdout);
    }
    putchar('\n');
}

static void put_more_md(const struct kind *kind, const json_t *row)
{
    char number[NUMBER_BYTES];
    for (int i = 0; i < MORE_MEMBERS && kind->more[i] != NULL; i++) {
        const json_t *value = json_object_get(row, kind->more[i]);
        printf(" %s |", value != NULL ? grouped(number, (uint64_t)json_integer_value(value)) : "");
    }
}

static void visit_md(void *context, json_t *row)
{
    const struct kind **last = context, *kind = kind_of(row);
    char text[NUMBER_BYTES];
    const json_t *share = json_object_get(row, "share");
    if (*last != kind) {
        fputs(*last != NULL ? "\n" : "", stdout);
        begin_md(kind);
    }
    *last = kind;
    fputs("| ", stdout);
    put_md(text_of(row, "key"));
    printf(" | %s | ", grouped(text, (uint64_t)count_of(row)));
    if (share != NULL) {
        printf("%s ", percent_of_share(text, json_real_value(share)));
    }
    fputs("| ", stdout);
    put_md(text_of(row, "meaning"));
    fputs(" |", stdout);
    put_more_md(kind, row);
    putchar('\n');
}

void write_tally_md(const struct tally_report *report)
{
    const struct kind *last = NULL;
    tally_rows(report, visit_md, &last);
}

/* A code is a number. */
static json_t *key_of(const json_t *row, const struct kind *kind)
{
    const char *key = text_of(row, "key");
    if (strcmp(kind->name, "code") != 0) {
        return json_text(key);
    }
    return json_integer(atoi(key));
}

static void visit_json(void *context, json_t *row)
{
    const struct kind *kind = kind_of(row);
    json_t *rows = json_object_get(context, kind->member);
    if (kind->value != NULL) {
        json_put(rows, text_of(row, "key"), json_incref(json_object_get(row, kind->value)));
        return;
    }
    json_t *copy = json_object();
    if (kind->key != NULL) {
        json_put(copy, kind->key, key_of(row, kind));
    }
    json_object_update(copy, row);
    json_object_del(copy, "kind");
    json_object_del(copy, "key");
    if (kind->key != NULL) {
        json_add(rows, copy);
    } else {
        json_put(rows, text_of(row, "key"), copy);
    }
}

void write_tally_json(const struct tally_report *report)
{
    json_t *document = json_object();
    for (size_t i = 0; i < KIND_COUNT; i++) {
        json_put(document, kinds[i].member, kinds[i].key == NULL ? json_object() : json_array());
    }
    tally_rows(report, visit_json, document);
    write_json(document);
}
