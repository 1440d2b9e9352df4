/* SPDX-License-Identifier: MIT */
/* Options and operands of the command line. */

#ifndef OPTIONS_H
#define OPTIONS_H

#include <stdbool.h>

/* Bits, so that a subcommand can say which it takes. */
enum option_bit {
    OPTION_FORMAT = 1,
    OPTION_COLOR = 2,
    OPTION_VENDOR = 4,
    OPTION_STATE = 8,
    OPTION_VERBOSE = 16,
};

enum format {
    FORMAT_HUMAN = 1,
    FORMAT_LINE = 2,
    FORMAT_TSV = 4,
    FORMAT_JSON = 8,
};

enum { FORMATS_ALL = FORMAT_HUMAN | FORMAT_LINE | FORMAT_TSV | FORMAT_JSON };

struct options {
    unsigned given;  /* bits of enum option_bit */
    unsigned format; /* a value of enum format; 0 when none is asked for */
    bool color;
    bool verbose;
    bool help;
    bool version;
    int vendor; /* of enum httpstatus_vendor; 0 when none is asked for */
    int state;  /* of enum httpstatus_state; 0 when none is asked for */
    char **operands;
    int operand_count;
};

/* Reads the command line; false after a message about what is wrong with it. */
bool options_read(struct options *options, int argc, char **argv);

/* Whether a subcommand that takes these options and writes these formats can do what was asked; false after a message. */
bool options_fit(const struct options *options, const char *command, unsigned taken, unsigned formats);

#endif
