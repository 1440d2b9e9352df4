/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "command.h"
#include "interrupt.h"
#include "number_text.h"
#include "output.h"
#include "tally_reading.h"

static const char help[] = "usage: httpstatus tally [OPTION...] [FILE...|-]\n"
                           "\n"
                           "Counts the statuses of access logs: by code, class, vendor and sub-status of\n"
                           "IIS; how many server errors, client errors, clients that left. Finds the format\n"
                           "of each FILE by its first lines, and unpacks gzip and zstd. Without a FILE, or\n"
                           "for '-', standard input is read.\n"
                           "\n"
                           "  --log FORMAT         what each FILE is: ncsa (common, combined, with a virtual\n"
                           "                       host or not), json (an object a line), w3c (IIS),\n"
                           "                       haproxy, field (such as curl -w '%{http_code}\\n'\n"
                           "                       writes) or har; else it is found\n"
                           "  --key NAME           the key of the status in JSON lines\n"
                           "  --field N            the field that is the status, 1 for the first\n"
                           "  --per minute|hour    a timeline of responses and server errors, in UTC\n"
                           "  --top N              the N most frequent paths of each class\n"
                           "  --fail-over SHARE    exit status 1 when more than this are server errors:\n"
                           "                       1%, 0.01\n"
                           "  --follow             go on with what is written to each FILE, until Ctrl-C; a\n"
                           "                       terminal shows the report meanwhile\n"
                           "  --threads N          how many read a large FILE; else up to 8; one with\n"
                           "                       --per or --top\n"
                           "  --format human|line|tsv|json|md|svg, --color[=WHEN]\n"
                           "\n"
                           "Shares are of the lines with the number of a response, which has three digits. A\n"
                           "server error is a 5xx, or one of those that is no status code, such as 600 (RFC\n"
                           "9110, section 15). '-', 0, 000 and other numbers are counted apart.\n"
                           "\n"
                           "Exit status: 0 counted, 1 more server errors than --fail-over, 2 usage,\n"
                           "3 a FILE could not be read to its end, or no line of it has a status, 4 output\n"
                           "or memory failed.\n"
                           "\n"
                           "Examples:\n"
                           "  httpstatus tally --fail-over 1% access.log || echo too many\n"
                           "  journalctl -u app -o cat | httpstatus tally --key status_code\n"
                           "  httpstatus tally --format svg access.log.*.gz > tally.svg\n";

/* Waiting for a pipe would keep the files waiting. */
static bool may_follow(const struct options *options)
{
    for (int i = 0; options->operand_count > 1 && i < options->operand_count; i++) {
        if (strcmp(options->operands[i], "-") == 0) {
            complain("tally: --follow reads standard input alone, or files");
            return false;
        }
    }
    return true;
}

static void write_report(const struct tally_report *report)
{
    switch (report->options->format) {
    case FORMAT_LINE:
        write_tally_lines(report);
        break;
    case FORMAT_TSV:
        write_tally_tsv(report);
        break;
    case FORMAT_JSON:
        write_tally_json(report);
        break;
    case FORMAT_MD:
        write_tally_md(report);
        break;
    case FORMAT_SVG:
        write_tally_svg(report);
        break;
    default:
        write_tally_text(stdout, report);
        break;
    }
}

static enum exit_status judge(const struct tally_report *report)
{
    const struct options *options = report->options;
    const struct tally_sums *sums = &report->sums;
    char errors[NUMBER_BYTES], responses[NUMBER_BYTES];
    for (int i = 0; i < report->file_count; i++) {
        if (report->files[i].failed || report->files[i].useless) {
            return EXIT_NO_STATUS;
        }
    }
    if (!option_given(options, OPTION_FAIL_OVER) ||
        !share_is_exceeded(&options->tally.fail_over, sums->server_errors, sums->responses)) {
        return EXIT_YES;
    }
    /* Rounded percentages may look the same where one is above the other. */
    complain("%s of %s responses are server errors: more than %s", grouped(errors, sums->server_errors),
             grouped(responses, sums->responses), options->tally.fail_over.text);
    return EXIT_NO;
}

static enum exit_status run(const struct options *given)
{
    struct options options = *given;
    struct tally_report report = { .options = &options };
    static char *standard_input[] = { "-" };
    if (!log_options_complete(&options.log, "tally")) {
        return EXIT_USAGE;
    }
    if (options.operand_count == 0 && isatty(STDIN_FILENO)) {
        complain("which log? See httpstatus tally --help");
        return EXIT_USAGE;
    }
    if (options.operand_count == 0) {
        options.operands = standard_input;
        options.operand_count = 1;
    }
    if (option_given(&options, OPTION_FOLLOW)) {
        if (!may_follow(&options)) {
            return EXIT_USAGE;
        }
        interrupt_catch();
    }
    tally_read(&report);
    write_report(&report);
    enum exit_status status = judge(&report);
    tally_read_free(&report);
    return status;
}

const struct command command_tally = {
    .name = "tally",
    .summary = "count the statuses of access logs",
    .help = help,
    .options = OPTION_FORMAT | OPTION_COLOR | OPTION_LOG | OPTION_KEY | OPTION_FIELD | OPTION_TOP | OPTION_PER |
               OPTION_FAIL_OVER | OPTION_THREADS | OPTION_FOLLOW,
    .formats = FORMATS_ALL,
    .default_format = FORMAT_HUMAN,
    .run = run,
    .operands = candidates_files,
};
