/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "arguments.h"
#include "command.h"
#include "output.h"
#include "report.h"

static const char help[] = "usage: httpstatus list [--format human|line|tsv|json] [--color[=WHEN]]\n"
                           "                       [--vendor VENDOR] [--state STATE] [4xx|CLASS|VENDOR]...\n"
                           "\n"
                           "Lists meanings of codes, IANA's before the vendors'. Without operands it lists\n"
                           "all; several operands add up, --vendor and --state narrow down.\n"
                           "\n"
                           "CLASS is informational, success, redirection, client-error or server-error.\n"
                           "\n"
                           "  --vendor VENDOR  meanings of one vendor: iana, nginx, cloudflare ...; they\n"
                           "                   stand in httpstatus dump --format tsv vendors\n"
                           "  --state STATE    meanings in one state: registered, temporary, unused,\n"
                           "                   deprecated, obsolete, vendor or folklore\n"
                           "\n"
                           "Exit status: 0 listed, 1 nothing to list, 2 usage, 3 an operand is no code,\n"
                           "class or vendor.\n"
                           "\n"
                           "Examples:\n"
                           "  httpstatus list 4xx --vendor iana\n"
                           "  httpstatus list nginx\n"
                           "  httpstatus list --state deprecated --format tsv\n";

static bool is_class_of(const char *text, int code)
{
    /* class_name() joins words with '_', as constants do; people type '-'. */
    const char *name = httpstatus_class_name(code);
    for (; *name != '\0'; name++, text++) {
        if (*text != *name && !(*text == '-' && *name == '_')) {
            return false;
        }
    }
    return *text == '\0';
}

static bool operand_fits(const char *text, const httpstatus_entry *entry)
{
    int code = httpstatus_entry_code(entry), number;
    if (is_pattern(text)) {
        return pattern_fits(text, code);
    }
    if (httpstatus_code_parse(text, HTTPSTATUS_NTS, &number) == HTTPSTATUS_E_NONE) {
        return number == code;
    }
    return is_class_of(text, code) || httpstatus_vendor_by_name(text, HTTPSTATUS_NTS) == httpstatus_entry_vendor(entry);
}

static bool is_listed(const struct options *options, const httpstatus_entry *entry)
{
    if (options->vendor != HTTPSTATUS_VENDOR_ANY && options->vendor != httpstatus_entry_vendor(entry)) {
        return false;
    }
    if (options->state != HTTPSTATUS_STATE_UNKNOWN && options->state != httpstatus_entry_state(entry)) {
        return false;
    }
    for (int i = 0; i < options->operand_count; i++) {
        if (operand_fits(options->operands[i], entry)) {
            return true;
        }
    }
    return options->operand_count == 0;
}

/* An operand that fits no row at all is a mistake, not an empty answer. */
static bool fits_anything(const char *text)
{
    for (const httpstatus_entry *e = httpstatus_first(); e != NULL; e = httpstatus_next(e)) {
        if (operand_fits(text, e)) {
            return true;
        }
    }
    return false;
}

static enum exit_status run(const struct options *options)
{
    enum exit_status status = EXIT_YES;
    struct report report = report_open(options);
    for (int i = 0; i < options->operand_count; i++) {
        if (!fits_anything(options->operands[i])) {
            complain_about(NULL, options->operands[i], "is no code or pattern of the table, no class, no vendor");
            status = EXIT_NO_STATUS;
        }
    }
    for (const httpstatus_entry *e = httpstatus_first(); e != NULL; e = httpstatus_next(e)) {
        if (is_listed(options, e)) {
            report_entry(&report, e);
        }
    }
    report_close(&report);
    return status == EXIT_YES && report.results == 0 ? EXIT_NO : status;
}

const struct command command_list = {
    .name = "list",
    .summary = "list the codes of a class, a vendor, a state",
    .help = help,
    .options = OPTION_FORMAT | OPTION_COLOR | OPTION_VENDOR | OPTION_STATE,
    .formats = FORMATS_USUAL,
    .default_format = FORMAT_HUMAN,
    .run = run,
    .operands = candidates_of_list,
};
