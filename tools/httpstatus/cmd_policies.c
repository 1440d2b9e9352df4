/* SPDX-License-Identifier: MIT */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "command.h"
#include "json.h"
#include "nearest.h"
#include "output.h"
#include "page.h"
#include "policy.h"

static const char help[] = "usage: httpstatus policies [--format human|tsv|json|md] [--color[=WHEN]]\n"
                           "                           [NAME...]\n"
                           "\n"
                           "Lists the policies of httpstatus retry side by side: ours, and what known\n"
                           "clients do. With a NAME it shows all that each sets, in the words of the table\n"
                           "that they come from.\n"
                           "\n"
                           "Repeats is how often at most, Waits the first wait and the longest. POST: yes;\n"
                           "no; if what stands there makes it safe (design: the caller's word; a key; a\n"
                           "condition; a code that means by definition or by meaning that nothing was\n"
                           "applied; a hint); on these codes. Hints is the longest wait that it accepts\n"
                           "from the server, and what becomes of a longer one: clamp cuts it, stop gives\n"
                           "up, backoff waits as if there were none.\n"
                           "\n"
                           "Exit status: 0 listed, 2 usage, 4 output or memory failed.\n"
                           "\n"
                           "Examples:\n"
                           "  httpstatus policies\n"
                           "  httpstatus policies default curl\n"
                           "  httpstatus policies --format md > policies.md\n";

static const char *const columns[] = { "name",       "about",         "statuses",   "hint_opens",  "opens_by",
                                       "hint_reads", "forms",         "zero",       "past",        "invalid",
                                       "cap_ms",     "over_cap",      "combine",    "hint_jitter", "methods",
                                       "opens",      "any_method_on", "events",     "actions",     "needs",
                                       "flags",      "backoff",       "initial_ms", "factor",      "max_ms",
                                       "jitter",     "retries",       "elapsed_ms", "budget",      NULL };

typedef void write_text(char out[POLICY_TEXT_BYTES], const json_t *policy);

static void copy_member(char out[POLICY_TEXT_BYTES], const json_t *policy, const char *key, const char *otherwise)
{
    const char *text = json_string_value(json_object_get(policy, key));
    snprintf(out, POLICY_TEXT_BYTES, "%s", text != NULL ? text : otherwise);
}

static void name_text(char out[POLICY_TEXT_BYTES], const json_t *policy)
{
    copy_member(out, policy, "name", "");
}

static void about_text(char out[POLICY_TEXT_BYTES], const json_t *policy)
{
    copy_member(out, policy, "about", "");
}

static void budget_text(char out[POLICY_TEXT_BYTES], const json_t *policy)
{
    copy_member(out, policy, "budget", "none");
}

/* The columns that a terminal has room for; the rest goes below. */
enum { SIDE_BY_SIDE = 4, ROOM = 80 };

static const struct cell {
    const char *heading;
    int width;
    write_text *text;
} cells[] = {
    { "Policy", 29, name_text },     { "Repeats", 10, policy_limit_text }, { "Waits", 17, policy_wait_text },
    { "Budget", 0, budget_text },    { "About", 0, about_text },           { "Codes", 0, policy_codes_text },
    { "POST", 0, policy_post_text }, { "Hints", 0, policy_hint_text },     { "Backoff", 0, policy_backoff_text },
};

enum { CELL_COUNT = sizeof cells / sizeof cells[0] };

static void write_wide(struct page *page, const json_t *policy)
{
    char text[POLICY_TEXT_BYTES];
    for (int i = 0; i < SIDE_BY_SIDE; i++) {
        cells[i].text(text, policy);
        printf("%-*s", cells[i].width, text);
    }
    putchar('\n');
    page_label(page, NULL);
    for (int i = SIDE_BY_SIDE; i < CELL_COUNT; i++) {
        cells[i].text(text, policy);
        page_words(page, "%s: %s%s", cells[i].heading, text, i + 1 < CELL_COUNT ? ";" : "");
    }
    page_end(page);
}

static void write_narrow(struct page *page, const json_t *policy)
{
    char text[POLICY_TEXT_BYTES];
    for (int i = 0; i < CELL_COUNT; i++) {
        cells[i].text(text, policy);
        if (i == 0) {
            puts(text);
        } else {
            page_label(page, cells[i].heading);
            page_words(page, "%s", text);
        }
    }
    page_end(page);
}

static void list_for_people(struct page *page)
{
    bool wide = page->width >= ROOM;
    for (int i = 0; wide && i < SIDE_BY_SIDE; i++) {
        printf("%-*s%s", cells[i].width, cells[i].heading, i + 1 < SIDE_BY_SIDE ? "" : "\n");
    }
    for (int index = 0; httpstatus_retry_policy_name(index) != NULL; index++) {
        json_t *policy = json_policy(index);
        if (wide) {
            write_wide(page, policy);
        } else {
            write_narrow(page, policy);
        }
        json_decref(policy);
    }
}

static void list_in_markdown(const int *indices, int count)
{
    char text[POLICY_TEXT_BYTES];
    for (int i = 0; i < CELL_COUNT; i++) {
        printf("| %s %s", cells[i].heading, i + 1 < CELL_COUNT ? "" : "|\n");
    }
    for (int i = 0; i < CELL_COUNT; i++) {
        printf("|---%s", i + 1 < CELL_COUNT ? "" : "|\n");
    }
    for (int k = 0; k < count; k++) {
        json_t *policy = json_policy(indices[k]);
        for (int i = 0; i < CELL_COUNT; i++) {
            cells[i].text(text, policy);
            printf("| %s %s", text, i + 1 < CELL_COUNT ? "" : "|\n");
        }
        json_decref(policy);
    }
}

static void write_member(struct page *page, const char *key, const json_t *value)
{
    page_label(page, key);
    if (json_is_integer(value)) {
        page_words(page, "%" JSON_INTEGER_FORMAT, json_integer_value(value));
    } else if (json_is_real(value)) {
        page_words(page, "%.6g", json_real_value(value));
    } else if (json_is_string(value)) {
        page_words(page, "%s", json_string_value(value));
    }
    for (size_t i = 0; i < json_array_size(value); i++) {
        page_words(page, "%s", json_string_value(json_array_get(value, i)));
    }
    if (json_is_null(value) || (json_is_array(value) && json_array_size(value) == 0)) {
        page_words(page, "-");
    }
}

/* How many requests the last of several layers with this policy may see for one. */
static void write_amplification(struct page *page, const char *name)
{
    httpstatus_retry_settings settings = HTTPSTATUS_RETRY_SETTINGS_INIT;
    httpstatus_retry_policy(name, HTTPSTATUS_NTS, &settings);
    uint64_t once = httpstatus_retry_amplification(&settings, 1), twice = httpstatus_retry_amplification(&settings, 2);
    page_label(page, "requests");
    if (once == UINT64_MAX) {
        page_words(page, "no limit");
    } else {
        page_words(page, "at most %" PRIu64 " for one, %" PRIu64 " through two such layers", once, twice);
    }
}

static void write_in_full(struct page *page, const json_t *policy)
{
    const char *name = json_string_value(json_object_get(policy, columns[0]));
    printf("%s\n", name);
    for (size_t i = 1; columns[i] != NULL; i++) {
        write_member(page, columns[i], json_object_get(policy, columns[i]));
    }
    write_amplification(page, name);
    page_end(page);
}

static void show(const struct options *options, const int *indices, int count)
{
    struct page page = page_open(stdout, options->color);
    json_t *document = json_array();
    if (options->format == FORMAT_TSV) {
        tsv_header(columns);
    }
    for (int i = 0; i < count; i++) {
        json_t *policy = json_policy(indices[i]);
        if (options->format == FORMAT_TSV) {
            tsv_row(columns, policy);
        } else if (options->format == FORMAT_HUMAN) {
            fputs(i != 0 ? "\n" : "", stdout);
            write_in_full(&page, policy);
        }
        json_add(document, policy);
    }
    if (options->format == FORMAT_JSON) {
        write_json(document);
    } else {
        json_decref(document);
    }
}

/* The index of a policy, or -1. */
static int index_of(const char *name)
{
    int index = 0;
    const char *found;
    while ((found = httpstatus_retry_policy_name(index)) != NULL && strcmp(found, name) != 0) {
        index++;
    }
    return found != NULL ? index : -1;
}

/* What is asked for, in the order asked for; every policy without operands. False after a message. */
static bool choose(const struct options *options, int *indices, int count)
{
    for (int i = 0; i < count; i++) {
        indices[i] = options->operand_count == 0 ? i : index_of(options->operands[i]);
        if (indices[i] < 0) {
            complain_name("policies", options->operands[i], "is no policy", httpstatus_retry_policy_name,
                          "; all of them: httpstatus policies");
            return false;
        }
    }
    return true;
}

static int policy_count(void)
{
    int count = 0;
    while (httpstatus_retry_policy_name(count) != NULL) {
        count++;
    }
    return count;
}

static enum exit_status run(const struct options *options)
{
    int count = options->operand_count != 0 ? options->operand_count : policy_count();
    int *indices = need_memory((size_t)count * sizeof *indices);
    bool known = choose(options, indices, count);
    if (known && options->format == FORMAT_MD) {
        list_in_markdown(indices, count);
    } else if (known && options->format == FORMAT_HUMAN && options->operand_count == 0) {
        struct page page = page_open(stdout, options->color);
        list_for_people(&page);
    } else if (known) {
        show(options, indices, count);
    }
    free(indices);
    return known ? EXIT_YES : EXIT_USAGE;
}

const struct command command_policies = {
    .name = "policies",
    .summary = "list what clients repeat, how often and how fast",
    .help = help,
    .options = OPTION_FORMAT | OPTION_COLOR,
    .formats = FORMAT_HUMAN | FORMAT_TSV | FORMAT_JSON | FORMAT_MD,
    .default_format = FORMAT_HUMAN,
    .run = run,
    .operands = candidates_policies,
};
