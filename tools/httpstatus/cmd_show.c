/* SPDX-License-Identifier: MIT */
#include "arguments.h"
#include "command.h"
#include "report.h"

static const char help[] = "usage: httpstatus [show] [--format human|line|tsv|json] [--color[=WHEN]]\n"
                           "                         [STATUS...]\n"
                           "\n"
                           "Says what each STATUS is: code and phrase first, the vendor and what else\n"
                           "matters in brackets.\n"
                           "\n"
                           "STATUS is what you have in hand:\n"
                           "  404, 4xx, 40[13]                a code, or each known code that fits a pattern\n"
                           "  404.13, 404013                  an IIS sub-status\n"
                           "  499@nginx                       what one vendor means by a code\n"
                           "  not found, TOO_EARLY            a phrase or a constant's name, in any spelling\n"
                           "  'HTTP/1.1 503 Slow Down'        a status line; ':status: 421' as well\n"
                           "  UNAVAILABLE, dns_timeout, 4.04  gRPC status, Proxy-Status error, CoAP code\n"
                           "  -                               status lines on standard input (the default)\n"
                           "\n"
                           "WHEN is auto (colour on a terminal), always or never.\n"
                           "\n"
                           "Exit status: 0 all understood, 2 usage, 3 something is no status, 4 output\n"
                           "failed.\n"
                           "\n"
                           "Examples:\n"
                           "  httpstatus 404 503.2 499@nginx\n"
                           "  curl -sIL https://example.org/ | httpstatus\n"
                           "  httpstatus --format json 413\n";

static void visit(void *context, const struct subject *about)
{
    report_subject(context, about);
}

static enum exit_status run(const struct options *options)
{
    struct report report = report_open(options);
    enum exit_status status = arguments_visit(options, visit, &report);
    report_close(&report);
    return status;
}

const struct command command_show = {
    .name = "show",
    .summary = "say what a status is, one line each (the default)",
    .help = help,
    .options = OPTION_FORMAT | OPTION_COLOR,
    .formats = FORMATS_USUAL,
    .default_format = FORMAT_HUMAN,
    .run = run,
    .operands = candidates_codes,
};
