/* SPDX-License-Identifier: MIT */
/* Options and operands of the command line. */

#ifndef OPTIONS_H
#define OPTIONS_H

#include <stdbool.h>

#include "cache_options.h"
#include "retry_options.h"

/* Bits, so that a subcommand can say which it takes. */
enum option_bit {
    OPTION_HELP = 1,
    OPTION_VERSION = 2,
    OPTION_FORMAT = 4,
    OPTION_COLOR = 8,
    OPTION_VENDOR = 16,
    OPTION_STATE = 32,
    OPTION_VERBOSE = 64,
    OPTION_METHOD = 128,
    OPTION_ATTEMPT = 256,
    OPTION_RETRY_AFTER = 512,
    OPTION_POLICY = 1024,
    OPTION_NOW = 2048,
    OPTION_ELAPSED = 4096,
    OPTION_TIME_LEFT = 8192,
    OPTION_PRIOR = 16384,
    OPTION_EVENT = 32768,
    OPTION_FACT = 65536,
    OPTION_RANDOM = 131072,
    OPTION_PLAN = 262144,
    OPTION_AUDIT = 524288,
    OPTION_HEADER = 1048576,
    OPTION_REQUEST_HEADER = 2097152,
    OPTION_PRESET = 4194304,
    OPTION_PRIVATE = 8388608,
    OPTION_RANGES = 16777216,
    OPTION_AUTHORIZATION = 33554432,
    OPTION_LOCATION_IS_TARGET = 67108864,
    OPTION_TARGETED = 134217728,
    OPTION_RECEIVED = 268435456,
    OPTION_AFTER = 536870912,
    OPTION_LIST = 1073741824,
};

enum format {
    FORMAT_HUMAN = 1,
    FORMAT_LINE = 2,
    FORMAT_TSV = 4,
    FORMAT_JSON = 8,
    FORMAT_MD = 16,
};

/* What every command for results writes; only lists for documents are Markdown as well. */
enum { FORMATS_USUAL = FORMAT_HUMAN | FORMAT_LINE | FORMAT_TSV | FORMAT_JSON, FORMATS_ALL = FORMATS_USUAL | FORMAT_MD };

struct options {
    unsigned given;  /* bits of enum option_bit */
    unsigned format; /* a value of enum format; 0 when none is asked for */
    bool color;
    int vendor;                 /* of enum httpstatus_vendor; 0 when none is asked for */
    int state;                  /* of enum httpstatus_state; 0 when none is asked for */
    struct retry_options retry; /* method and now are those of every command */
    struct cache_options cache;
    char **operands;
    int operand_count;
};

/* Whether the option stands on the command line. */
bool option_given(const struct options *options, enum option_bit option);

/* Reads the command line; false after a message about what is wrong with it. Free the options in any case. */
bool options_read(struct options *options, int argc, char **argv);
void options_free(struct options *options);

/* Whether a subcommand that takes these options and writes these formats can do what was asked; false after a message. */
bool options_fit(const struct options *options, const char *command, unsigned taken, unsigned formats);

#endif
