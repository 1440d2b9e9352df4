/* SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "arguments.h"
#include "checking.h"
#include "command.h"
#include "head.h"
#include "json.h"
#include "output.h"

static const char help[] = "usage: httpstatus check [OPTION...] [STATUS...|-]\n"
                           "\n"
                           "Looks for what a response must not be: fields that its status code requires and\n"
                           "that are missing, framing that breaks the connection, numbers that mean nothing,\n"
                           "fields that HTTP/2 forbids, directives of Cache-Control that are misspelt or\n"
                           "contradict each other. STATUS is given as to show. Without one, or for '-', a\n"
                           "response head is read from standard input, as curl -sI prints it: the last\n"
                           "final one. Its status line says which version of HTTP it is.\n"
                           "\n"
                           "Each finding has its level, the field and the directives that it is about, a\n"
                           "sentence and its source; below it stand the lines of the field.\n"
                           "\n"
                           "  -H, --header FIELD   'Name: value' of the response, as often as you like;\n"
                           "                       after those of a head\n"
                           "  --method METHOD      of the request; not known without\n"
                           "  --format human|line|tsv|json, --color[=WHEN]\n"
                           "\n"
                           "Exit status: 0 nothing found, 1 something, 2 usage, 3 something is no status\n"
                           "or standard input cannot be read, 4 output or memory failed.\n"
                           "\n"
                           "Examples:\n"
                           "  curl -sI https://example.org/ | httpstatus check\n"
                           "  httpstatus check 405 -H 'Allow: GET, HEAD'\n"
                           "  httpstatus check 429 -H 'Cache-Control: max-age=60' || echo odd\n";

struct linting {
    const struct options *options;
    struct page page;
    json_t *document; /* an array; NULL in the other formats */
    bool begun;
    enum exit_status status;
};

static void answer(struct linting *to, int code, int version, const struct field_list *head)
{
    const struct options *options = to->options;
    int method = option_given(options, OPTION_METHOD) ? options->retry.facts.method : HTTPSTATUS_METHOD_UNKNOWN;
    struct checking checking = checking_make(code, method, version, head, &options->cache.fields);
    switch (options->format) {
    case FORMAT_JSON:
        json_add(to->document, json_checking(&checking));
        break;
    case FORMAT_TSV:
        write_checking_rows(&checking);
        break;
    case FORMAT_LINE:
        write_checking_lines(&checking);
        break;
    default:
        if (to->begun) {
            putchar('\n');
        }
        write_checking(&to->page, &checking);
        break;
    }
    to->begun = true;
    if (checking.findings.count != 0) {
        to->status = EXIT_NO;
    }
}

static void visit(void *context, const struct subject *about)
{
    answer(context, about->code, 0, NULL);
}

static enum exit_status answer_head(struct linting *to)
{
    struct head head;
    enum exit_status read = head_read_last(&head);
    if (read == EXIT_YES) {
        answer(to, head.about.code, head.version, &head.fields);
        field_list_clear(&head.fields);
    }
    return read;
}

static enum exit_status run(const struct options *options)
{
    struct linting to = { .options = options, .page = page_open(stdout, options->color) };
    if (!head_stands_alone(options, "check")) {
        return EXIT_USAGE;
    }
    if (options->format == FORMAT_JSON) {
        to.document = json_array();
    } else if (options->format == FORMAT_TSV) {
        write_checking_header();
    }
    enum exit_status read = head_is_asked_for(options) ? answer_head(&to) : arguments_visit(options, visit, &to);
    if (to.document != NULL) {
        write_json(to.document);
    }
    return read != EXIT_YES ? read : to.status;
}

const struct command command_check = {
    .name = "check",
    .summary = "say what is wrong with a response",
    .help = help,
    .options = OPTION_FORMAT | OPTION_COLOR | OPTION_METHOD | OPTION_HEADER,
    .formats = FORMATS_USUAL,
    .default_format = FORMAT_HUMAN,
    .run = run,
    .operands = candidates_codes,
};
