/* SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "arguments.h"
#include "cache_preset.h"
#include "caching_text.h"
#include "command.h"
#include "head.h"
#include "json.h"
#include "output.h"

static const char help[] = "usage: httpstatus cache [OPTION...] [STATUS...|-]\n"
                           "       httpstatus cache --list [--format human|line|tsv|json]\n"
                           "\n"
                           "Says whether a cache may store a response, how long it is fresh, what a later\n"
                           "request gets, and why. STATUS is given as to show. Without one, or for '-', a\n"
                           "response head is read from standard input, as curl -sI prints it: the last\n"
                           "final one.\n"
                           "\n"
                           "  -H, --header FIELD       'Name: value' of the response, as often as you like;\n"
                           "                           after those of a head\n"
                           "  --request-header FIELD   the same of the request, this one and the later one\n"
                           "  --authorization          the request has Authorization\n"
                           "  --method METHOD          of the request (GET); the later one is GET, or HEAD\n"
                           "                           after HEAD\n"
                           "  --location-is-target     Content-Location is the target (for POST)\n"
                           "  --private                the cache is of one user, as in a browser\n"
                           "  --ranges                 the cache understands ranges and 206\n"
                           "  --preset NAME            one of --list: a cache by RFC 9111, or what a known\n"
                           "                           system does with the status code (rfc-shared)\n"
                           "  --targeted FIELD         obeyed before Cache-Control (RFC 9213), such as\n"
                           "                           CDN-Cache-Control; the first usable one counts\n"
                           "  --now TIME               seconds since 1970 or an HTTP-date (the clock)\n"
                           "  --received TIME          when the response came (now)\n"
                           "  --after SECONDS          until the later request (0, or from --received to\n"
                           "                           now)\n"
                           "  --list                   the presets\n"
                           "  --format human|line|tsv|json, --color[=WHEN]\n"
                           "\n"
                           "Exit status: 0 it may be stored, 1 not, 2 usage, 3 something is no status\n"
                           "or standard input cannot be read, 4 output or memory failed.\n"
                           "\n"
                           "Examples:\n"
                           "  httpstatus cache 404\n"
                           "  curl -sI https://example.org/ | httpstatus cache --private\n"
                           "  httpstatus cache 200 -H 'Cache-Control: max-age=60' --after 90\n"
                           "  httpstatus cache 404 --preset cloudflare\n"
                           "  httpstatus cache --list\n";

static const char *const columns[] = { "code",      "method",     "cache",       "action",      "why",
                                       "why_level", "why_source", "reasons",     "lifetime_s",  "source",
                                       "age_s",     "ttl_s",      "fresh_until", "targeted",    "cache_status",
                                       "reuse",     "reuse_why",  "reuse_age_s", "reuse_ttl_s", "reuse_status",
                                       NULL };

struct judging {
    const struct options *options;
    struct cache_options cache;
    struct page page;
    json_t *document; /* an array; NULL in the other formats */
    bool begun;
    enum exit_status status;
};

static void answer(struct judging *to, int code, const struct field_list *head)
{
    struct caching caching = caching_make(to->options, &to->cache, code, head);
    json_t *row;
    switch (to->options->format) {
    case FORMAT_JSON:
        json_add(to->document, json_caching(&caching));
        break;
    case FORMAT_TSV:
        row = json_caching_row(&caching);
        tsv_row(columns, row);
        json_decref(row);
        break;
    case FORMAT_LINE:
        write_caching_line(&caching);
        break;
    default:
        if (to->begun) {
            putchar('\n');
        }
        write_caching(&to->page, &caching);
        break;
    }
    to->begun = true;
    if (!caching.stored) {
        to->status = EXIT_NO;
    }
}

static void visit(void *context, const struct subject *about)
{
    answer(context, about->code, NULL);
}

static enum exit_status answer_head(struct judging *to)
{
    struct head head;
    enum exit_status read = head_read_last(&head);
    if (read == EXIT_YES) {
        answer(to, head.about.code, &head.fields);
        field_list_clear(&head.fields);
    }
    return read;
}

static enum exit_status list(const struct options *options)
{
    if (options->operand_count != 0) {
        complain_about("cache", options->operands[0], "is one too many: --list takes no status");
        return EXIT_USAGE;
    }
    list_cache_presets(options);
    return EXIT_YES;
}

static enum exit_status judge(struct judging *to)
{
    const struct options *options = to->options;
    if (!cache_options_complete(&to->cache, options) || !head_stands_alone(options, "cache")) {
        return EXIT_USAGE;
    }
    if (options->format == FORMAT_JSON) {
        to->document = json_array();
    } else if (options->format == FORMAT_TSV) {
        tsv_header(columns);
    }
    enum exit_status read = head_is_asked_for(options) ? answer_head(to) : arguments_visit(options, visit, to);
    if (to->document != NULL) {
        write_json(to->document);
    }
    return read != EXIT_YES ? read : to->status;
}

static enum exit_status run(const struct options *options)
{
    struct judging to = { .options = options, .cache = options->cache, .page = page_open(stdout, options->color) };
    if (option_given(options, OPTION_LIST)) {
        return list(options);
    }
    enum exit_status status = judge(&to);
    cache_options_end(&to.cache);
    return status;
}

const struct command command_cache = {
    .name = "cache",
    .summary = "say whether a response may be stored, how long it is fresh",
    .help = help,
    .options = OPTION_FORMAT | OPTION_COLOR | OPTION_METHOD | OPTION_NOW | OPTION_HEADER | OPTION_REQUEST_HEADER |
               OPTION_PRESET | OPTION_PRIVATE | OPTION_RANGES | OPTION_AUTHORIZATION | OPTION_LOCATION_IS_TARGET |
               OPTION_TARGETED | OPTION_RECEIVED | OPTION_AFTER | OPTION_LIST,
    .formats = FORMATS_USUAL,
    .default_format = FORMAT_HUMAN,
    .run = run,
    .operands = candidates_codes,
};
