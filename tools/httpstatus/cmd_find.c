/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "command.h"
#include "output.h"
#include "report.h"

static const char help[] = "usage: httpstatus find [--format human|line|tsv|json] [--color[=WHEN]] WORD...\n"
                           "\n"
                           "Finds the codes and IIS sub-statuses whose phrases, other names, meanings or\n"
                           "remarks hold every WORD, as a part of a word too, blind to case.\n"
                           "\n"
                           "Exit status: 0 found, 1 nothing found, 2 usage.\n"
                           "\n"
                           "Examples:\n"
                           "  httpstatus find rate limit\n"
                           "  httpstatus find certificate\n"
                           "  httpstatus find --format json upload\n";

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static bool holds(const char *text, const char *word)
{
    for (; text != NULL && *text != '\0'; text++) {
        size_t n = 0;
        while (word[n] != '\0' && lower(text[n]) == lower(word[n])) {
            n++;
        }
        if (word[n] == '\0') {
            return true;
        }
    }
    return false;
}

static bool entry_holds(const httpstatus_entry *entry, const char *word)
{
    int code = httpstatus_entry_code(entry);
    bool iana = httpstatus_entry_vendor(entry) == HTTPSTATUS_VENDOR_IANA;
    for (const char *a = httpstatus_entry_first_alias(entry); a != NULL; a = httpstatus_entry_next_alias(entry, a)) {
        if (holds(a, word)) {
            return true;
        }
    }
    return holds(httpstatus_entry_reason(entry), word) || holds(httpstatus_entry_name(entry), word) ||
           holds(httpstatus_entry_meaning(entry), word) || holds(httpstatus_entry_note(entry), word) ||
           (iana && holds(httpstatus_scenario(code), word));
}

static bool substatus_holds(const httpstatus_substatus *row, const char *word)
{
    return holds(httpstatus_substatus_meaning(row), word) || holds(httpstatus_substatus_note(row), word) ||
           holds(httpstatus_substatus_constant(row), word);
}

static bool entry_holds_all(const struct options *options, const httpstatus_entry *entry)
{
    for (int i = 0; i < options->operand_count; i++) {
        if (!entry_holds(entry, options->operands[i])) {
            return false;
        }
    }
    return true;
}

static bool substatus_holds_all(const struct options *options, const httpstatus_substatus *row)
{
    for (int i = 0; i < options->operand_count; i++) {
        if (!substatus_holds(row, options->operands[i])) {
            return false;
        }
    }
    return true;
}

static void find_substatuses(const struct options *options, struct report *report)
{
    struct subject last = { .substatus = NO_SUBSTATUS };
    for (const httpstatus_substatus *row = httpstatus_substatus_walk(NULL); row != NULL;
         row = httpstatus_substatus_walk(row)) {
        struct subject about = {
            .code = httpstatus_substatus_code(row),
            .substatus = httpstatus_substatus_number(row),
            .entry = httpstatus_find(httpstatus_substatus_code(row)),
        };
        /* A pair with two meanings is one result. */
        bool seen = about.code == last.code && about.substatus == last.substatus;
        if (!seen && substatus_holds_all(options, row)) {
            report_subject(report, &about);
            last = about;
        }
    }
}

static enum exit_status run(const struct options *options)
{
    if (options->operand_count == 0) {
        complain("find: which words? See httpstatus find --help");
        return EXIT_USAGE;
    }
    struct report report = report_open(options);
    for (const httpstatus_entry *e = httpstatus_first(); e != NULL; e = httpstatus_next(e)) {
        if (entry_holds_all(options, e)) {
            report_entry(&report, e);
        }
    }
    find_substatuses(options, &report);
    report_close(&report);
    return report.results != 0 ? EXIT_YES : EXIT_NO;
}

const struct command command_find = {
    .name = "find",
    .summary = "find codes by words of their phrases and meanings",
    .help = help,
    .options = OPTION_FORMAT | OPTION_COLOR,
    .formats = FORMATS_USUAL,
    .default_format = FORMAT_HUMAN,
    .run = run,
};
