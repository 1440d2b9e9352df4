/* SPDX-License-Identifier: MIT */
#include "annotating.h"
#include "output.h"

static const char help[] = "usage: httpstatus annotate [--with PROPERTY] [--vendor VENDOR] [--log FORMAT]\n"
                           "                           [--key NAME] [--field N] [--color[=WHEN]]\n"
                           "                           [FILE|-]...\n"
                           "\n"
                           "Copies access logs and says after each status what it is: 404 (Not Found). In\n"
                           "JSON lines a member follows that of the status: \"status_reason\":\"Not Found\".\n"
                           "Without a FILE, or for '-', standard input is copied, each line as soon as it\n"
                           "has come; gzip and zstd are unpacked. A status without the property, and every\n"
                           "other byte, stays as it is; so does a line of more than 1 MiB, and a JSON line\n"
                           "that has the member.\n"
                           "\n"
                           "  --with PROPERTY   what is said of a status: reason (the phrase; the default),\n"
                           "                    name, class, effective, vendor, state, spec, retry, cache\n"
                           "                    or grpc\n"
                           "  --vendor VENDOR   whose meaning counts where a number has several\n"
                           "  --log FORMAT      what each FILE is: ncsa (common and combined), json, w3c\n"
                           "                    (IIS, with the sub-status), haproxy or field; without it\n"
                           "                    the first lines that have a status say it\n"
                           "  --key NAME        the key of the status in JSON lines\n"
                           "  --field N         the field that is the status, 1 for the first\n"
                           "\n"
                           "Exit status: 0 copied, 1 no line of a file has a status, 2 usage, 3 a file\n"
                           "cannot be read to its end, 4 output or memory failed.\n"
                           "\n"
                           "Examples:\n"
                           "  tail -f access.log | httpstatus annotate | grep -v '(OK)'\n"
                           "  httpstatus annotate --with retry --log json app.log | jq .status_retry\n"
                           "  httpstatus annotate --vendor cloudflare --color access.log.*.gz | less -R\n";

static enum exit_status run(const struct options *options)
{
    struct options completed = *options;
    if (!log_options_complete(&completed.log, "annotate")) {
        return EXIT_USAGE;
    }
    if (completed.log.format == LOG_HAR) {
        complain("annotate: --log har is an archive, which has no lines to copy");
        return EXIT_USAGE;
    }
    if (options->operand_count == 0) {
        return annotate("-", &completed);
    }
    enum exit_status worst = EXIT_YES;
    for (int i = 0; i < options->operand_count && worst != EXIT_NO_ANSWER; i++) {
        enum exit_status status = annotate(options->operands[i], &completed);
        worst = status > worst ? status : worst;
    }
    return worst;
}

const struct command command_annotate = {
    .name = "annotate",
    .summary = "copy a log with the phrase after each status",
    .help = help,
    .options = OPTION_COLOR | OPTION_VENDOR | OPTION_LOG | OPTION_KEY | OPTION_FIELD | OPTION_WITH,
    .run = run,
    .operands = candidates_files,
};
