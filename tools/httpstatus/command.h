/* SPDX-License-Identifier: MIT */
/* What a subcommand is, and how the command ends. */

#ifndef COMMAND_H
#define COMMAND_H

#include "candidates.h"
#include "options.h"

/* Exit statuses, the same for every subcommand. */
enum exit_status {
    EXIT_YES = 0,
    EXIT_NO = 1, /* the answer is no, or nothing was found */
    EXIT_USAGE = 2,
    EXIT_NO_STATUS = 3, /* an argument is no status code, or the input cannot be read */
    EXIT_NO_ANSWER = 4  /* the output could not be written, or memory has run out */
};

struct command {
    const char *name;
    const char *summary;
    const char *help;
    option_set options; /* which it takes, beside help and version */
    unsigned formats;   /* which of enum format it writes */
    unsigned default_format;
    enum exit_status (*run)(const struct options *options);
    write_candidates *operands; /* what the shell may complete an operand to; NULL for nothing */
};

/* By its place, NULL behind the last; by its name, NULL when there is none. */
const struct command *command_at(int index);
const struct command *command_named(const char *name);

extern const struct command command_show;
extern const struct command command_list;
extern const struct command command_find;
extern const struct command command_explain;
extern const struct command command_test;
extern const struct command command_retry;
extern const struct command command_policies;
extern const struct command command_cache;
extern const struct command command_check;
extern const struct command command_annotate;
extern const struct command command_tally;
extern const struct command command_dump;
extern const struct command command_completion;

#endif
