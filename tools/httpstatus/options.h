/* SPDX-License-Identifier: MIT */
/* Options and operands of the command line. */

#ifndef OPTIONS_H
#define OPTIONS_H

#include <stdbool.h>
#include <stdint.h>

#include "cache_options.h"
#include "log_options.h"
#include "retry_options.h"
#include "tally_options.h"

/* Bits, so that a subcommand can say which it takes; more than an enumeration may have. */
typedef uint64_t option_set;

#define OPTION_BIT(n)             (UINT64_C(1) << (n))
#define OPTION_HELP               OPTION_BIT(0)
#define OPTION_VERSION            OPTION_BIT(1)
#define OPTION_FORMAT             OPTION_BIT(2)
#define OPTION_COLOR              OPTION_BIT(3)
#define OPTION_VENDOR             OPTION_BIT(4)
#define OPTION_STATE              OPTION_BIT(5)
#define OPTION_VERBOSE            OPTION_BIT(6)
#define OPTION_METHOD             OPTION_BIT(7)
#define OPTION_ATTEMPT            OPTION_BIT(8)
#define OPTION_RETRY_AFTER        OPTION_BIT(9)
#define OPTION_POLICY             OPTION_BIT(10)
#define OPTION_NOW                OPTION_BIT(11)
#define OPTION_ELAPSED            OPTION_BIT(12)
#define OPTION_TIME_LEFT          OPTION_BIT(13)
#define OPTION_PRIOR              OPTION_BIT(14)
#define OPTION_EVENT              OPTION_BIT(15)
#define OPTION_FACT               OPTION_BIT(16)
#define OPTION_RANDOM             OPTION_BIT(17)
#define OPTION_PLAN               OPTION_BIT(18)
#define OPTION_AUDIT              OPTION_BIT(19)
#define OPTION_HEADER             OPTION_BIT(20)
#define OPTION_REQUEST_HEADER     OPTION_BIT(21)
#define OPTION_PRESET             OPTION_BIT(22)
#define OPTION_PRIVATE            OPTION_BIT(23)
#define OPTION_RANGES             OPTION_BIT(24)
#define OPTION_AUTHORIZATION      OPTION_BIT(25)
#define OPTION_LOCATION_IS_TARGET OPTION_BIT(26)
#define OPTION_TARGETED           OPTION_BIT(27)
#define OPTION_RECEIVED           OPTION_BIT(28)
#define OPTION_AFTER              OPTION_BIT(29)
#define OPTION_LIST               OPTION_BIT(30)
#define OPTION_LOG                OPTION_BIT(31)
#define OPTION_KEY                OPTION_BIT(32)
#define OPTION_FIELD              OPTION_BIT(33)
#define OPTION_TOP                OPTION_BIT(34)
#define OPTION_PER                OPTION_BIT(35)
#define OPTION_FAIL_OVER          OPTION_BIT(36)
#define OPTION_THREADS            OPTION_BIT(37)
#define OPTION_FOLLOW             OPTION_BIT(38)
#define OPTION_WITH               OPTION_BIT(39)

enum format {
    FORMAT_HUMAN = 1,
    FORMAT_LINE = 2,
    FORMAT_TSV = 4,
    FORMAT_JSON = 8,
    FORMAT_MD = 16,
    FORMAT_SVG = 32,
};

/* What every command for results writes; only what goes into documents is Markdown, or a picture, as well. */
enum {
    FORMATS_USUAL = FORMAT_HUMAN | FORMAT_LINE | FORMAT_TSV | FORMAT_JSON,
    FORMATS_ALL = FORMATS_USUAL | FORMAT_MD | FORMAT_SVG
};

struct options {
    option_set given;
    unsigned format; /* a value of enum format; 0 when none is asked for */
    bool color;
    int vendor;                 /* of enum httpstatus_vendor; 0 when none is asked for */
    int state;                  /* of enum httpstatus_state; 0 when none is asked for */
    struct retry_options retry; /* method and now are those of every command */
    struct cache_options cache;
    struct log_options log;
    struct tally_options tally;
    char **operands;
    int operand_count;
};

/* The rows of a help for the options that are the same for every command. */
extern const char options_help[];

/* Whether the option stands on the command line. */
bool option_given(const struct options *options, option_set option);

/* One option, as a shell completes it. */
struct option_spelling {
    option_set option;
    const char *name;
    int letter;       /* 0 for none */
    bool needs_value; /* in the next word, unless it is joined with '=' */
};

/* The option by its place; false behind the last. */
bool option_at(int index, struct option_spelling *out);

/* The name of a format by its place, and which it is; NULL behind the last. */
const char *format_at(int index, unsigned *format);

/* Reads the command line; false after a message about what is wrong with it. Free the options in any case. */
bool options_read(struct options *options, int argc, char **argv);
void options_free(struct options *options);

/* Whether a subcommand that takes these options and writes these formats can do what was asked; false after a message. */
bool options_fit(const struct options *options, const char *command, option_set taken, unsigned formats);

#endif
