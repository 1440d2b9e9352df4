/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "command.h"
#include "json.h"
#include "output.h"
#include "tables.h"

static const char help[] = "usage: httpstatus dump [--format json|tsv] [TABLE...]\n"
                           "\n"
                           "Prints the whole registry, or the tables asked for, in an order that stays.\n"
                           "JSON is one object with a list of objects a table; in TSV every table follows\n"
                           "its name in a line that begins with '#', and a line of column names; in one\n"
                           "cell '|' separates the members of a list, '?' a field from its condition, ':'\n"
                           "from its level.\n"
                           "\n"
                           "TABLE is codes, numbers, vendors, substatuses, methods, grpc, grpc_from_http,\n"
                           "proxy_errors, coap, fields, conditions, whys, policies, cache_presets or\n"
                           "cache_profiles.\n"
                           "\n"
                           "Exit status: 0 printed, 2 usage, 4 output or memory failed.\n"
                           "\n"
                           "Examples:\n"
                           "  httpstatus dump > registry.json\n"
                           "  httpstatus dump --format tsv vendors\n"
                           "  httpstatus dump codes | jq '.codes[] | select(.state == \"vendor\") | .code'\n";

static bool is_wanted(const struct options *options, const char *name)
{
    for (int i = 0; i < options->operand_count; i++) {
        if (strcmp(options->operands[i], name) == 0) {
            return true;
        }
    }
    return options->operand_count == 0;
}

static bool is_table(const char *name)
{
    for (const struct table *table = tables; table->name != NULL; table++) {
        if (strcmp(table->name, name) == 0) {
            return true;
        }
    }
    return false;
}

static void dump_json(const struct options *options)
{
    json_t *document = json_object();
    json_put(document, "version", json_text(httpstatus_version_string()));
    json_put(document, "version_number", json_integer(httpstatus_version_number()));
    json_put(document, "registry_date", json_text(httpstatus_registry_date()));
    for (const struct table *table = tables; table->name != NULL; table++) {
        if (is_wanted(options, table->name)) {
            json_put(document, table->name, table->rows());
        }
    }
    write_json(document);
}

/* Field rules are objects, which a cell cannot hold: as data/ writes them, Field?condition:LEVEL. */
static void flatten_rules(json_t *row, const char *key)
{
    json_t *rules = json_object_get(row, key);
    json_t *flat = json_array();
    for (size_t i = 0; i < json_array_size(rules); i++) {
        const json_t *rule = json_array_get(rules, i);
        const char *condition = json_string_value(json_object_get(rule, "condition"));
        json_t *text =
            json_sprintf("%s%s%s:%s", json_string_value(json_object_get(rule, "field")), condition != NULL ? "?" : "",
                         condition != NULL ? condition : "", json_string_value(json_object_get(rule, "level")));
        json_add(flat, text);
    }
    json_put(row, key, flat);
}

static void dump_table(const struct table *table)
{
    json_t *rows = table->rows();
    json_t *first = json_array_get(rows, 0);
    const char **columns = calloc(json_object_size(first) + 1, sizeof *columns);
    if (columns == NULL) {
        die_of_memory();
    }
    size_t n = 0;
    for (void *at = json_object_iter(first); at != NULL; at = json_object_iter_next(first, at)) {
        columns[n++] = json_object_iter_key(at);
    }
    printf("# %s\n", table->name);
    tsv_header(columns);
    for (size_t i = 0; i < json_array_size(rows); i++) {
        json_t *row = json_array_get(rows, i);
        if (json_object_get(row, "required_fields") != NULL) {
            flatten_rules(row, "required_fields");
            flatten_rules(row, "suggested_fields");
        }
        tsv_row(columns, row);
    }
    free(columns);
    json_decref(rows);
}

static void dump_tsv(const struct options *options)
{
    printf("# httpstatus %s, registry of %s\n", httpstatus_version_string(), httpstatus_registry_date());
    for (const struct table *table = tables; table->name != NULL; table++) {
        if (is_wanted(options, table->name)) {
            dump_table(table);
        }
    }
}

static enum exit_status run(const struct options *options)
{
    for (int i = 0; i < options->operand_count; i++) {
        if (!is_table(options->operands[i])) {
            complain_about("dump", options->operands[i], "is no table: see httpstatus dump --help");
            return EXIT_USAGE;
        }
    }
    if (options->format == FORMAT_TSV) {
        dump_tsv(options);
    } else {
        dump_json(options);
    }
    return EXIT_YES;
}

static void candidates_of_dump(struct candidates *to)
{
    for (const struct table *table = tables; table->name != NULL; table++) {
        candidate(to, table->name, NULL);
    }
}

const struct command command_dump = {
    .name = "dump",
    .summary = "print the whole registry as JSON or TSV",
    .help = help,
    .options = OPTION_FORMAT,
    .formats = FORMAT_TSV | FORMAT_JSON,
    .default_format = FORMAT_JSON,
    .run = run,
    .operands = candidates_of_dump,
};
