/* SPDX-License-Identifier: MIT */
#include "options.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "nearest.h"
#include "output.h"

#include "httpstatus.h"

const char options_help[] = "  --format FORMAT  how the output is written: human, line, tsv, json, md or svg\n"
                            "  --color[=WHEN]   auto (on a terminal), always or never\n"
                            "  -h, --help       how a command is used, with examples\n"
                            "  -V, --version    the versions of command and library, the date of the registry\n";

typedef bool read_value(struct options *options, const char *text);

static read_value read_format, read_color, read_vendor, read_state;

/* What getopt_long() returns for options without a letter: no char. */
enum { NO_LETTER = 256 };

static const struct {
    option_set option;
    const char *name;
    int letter; /* 0 for none */
    int value;  /* as getopt_long() has it */
    read_value *read;
} known_options[] = {
    { OPTION_HELP, "help", 'h', no_argument, NULL },
    { OPTION_VERSION, "version", 'V', no_argument, NULL },
    { OPTION_FORMAT, "format", 'f', required_argument, read_format },
    { OPTION_COLOR, "color", 0, optional_argument, read_color },
    { OPTION_VENDOR, "vendor", 0, required_argument, read_vendor },
    { OPTION_STATE, "state", 0, required_argument, read_state },
    { OPTION_VERBOSE, "verbose", 'v', no_argument, NULL },
    { OPTION_METHOD, "method", 0, required_argument, read_method },
    { OPTION_ATTEMPT, "attempt", 0, required_argument, read_attempt },
    { OPTION_RETRY_AFTER, "retry-after", 0, required_argument, read_retry_after },
    { OPTION_POLICY, "policy", 0, required_argument, read_policy },
    { OPTION_NOW, "now", 0, required_argument, read_now },
    { OPTION_ELAPSED, "elapsed", 0, required_argument, read_elapsed },
    { OPTION_TIME_LEFT, "time-left", 0, required_argument, read_time_left },
    { OPTION_PRIOR, "prior", 0, required_argument, read_prior },
    { OPTION_EVENT, "event", 0, required_argument, read_event },
    { OPTION_FACT, "fact", 0, required_argument, read_fact },
    { OPTION_RANDOM, "random", 0, required_argument, read_random },
    { OPTION_PLAN, "plan", 0, no_argument, NULL },
    { OPTION_AUDIT, "audit", 0, no_argument, NULL },
    { OPTION_HEADER, "header", 'H', required_argument, read_header },
    { OPTION_REQUEST_HEADER, "request-header", 0, required_argument, read_request_header },
    { OPTION_PRESET, "preset", 0, required_argument, read_preset },
    { OPTION_PRIVATE, "private", 0, no_argument, NULL },
    { OPTION_RANGES, "ranges", 0, no_argument, NULL },
    { OPTION_AUTHORIZATION, "authorization", 0, no_argument, NULL },
    { OPTION_LOCATION_IS_TARGET, "location-is-target", 0, no_argument, NULL },
    { OPTION_TARGETED, "targeted", 0, required_argument, read_targeted },
    { OPTION_RECEIVED, "received", 0, required_argument, read_received },
    { OPTION_AFTER, "after", 0, required_argument, read_after },
    { OPTION_LIST, "list", 0, no_argument, NULL },
    { OPTION_LOG, "log", 0, required_argument, read_log },
    { OPTION_KEY, "key", 0, required_argument, read_key },
    { OPTION_FIELD, "field", 0, required_argument, read_field_number },
    { OPTION_WITH, "with", 0, required_argument, read_with },
    { OPTION_TOP, "top", 0, required_argument, read_top },
    { OPTION_PER, "per", 0, required_argument, read_per },
    { OPTION_FAIL_OVER, "fail-over", 0, required_argument, read_fail_over },
    { OPTION_THREADS, "threads", 0, required_argument, read_threads },
    { OPTION_FOLLOW, "follow", 0, no_argument, NULL },
};

enum { OPTION_COUNT = sizeof known_options / sizeof known_options[0] };

#define LETTERS "f:vhVH:"

static const struct {
    unsigned format;
    const char *name;
} format_names[] = {
    { FORMAT_HUMAN, "human" }, { FORMAT_LINE, "line" }, { FORMAT_TSV, "tsv" },
    { FORMAT_JSON, "json" },   { FORMAT_MD, "md" },     { FORMAT_SVG, "svg" },
};

enum { FORMAT_COUNT = sizeof format_names / sizeof format_names[0] };

static void list_formats(unsigned formats, char *out, size_t cap)
{
    out[0] = '\0';
    for (size_t i = 0; i < FORMAT_COUNT; i++) {
        if ((formats & format_names[i].format) != 0) {
            size_t used = strlen(out);
            snprintf(out + used, cap - used, "%s%s", used != 0 ? ", " : "", format_names[i].name);
        }
    }
}

static bool read_format(struct options *options, const char *text)
{
    for (size_t i = 0; i < FORMAT_COUNT; i++) {
        if (strcmp(text, format_names[i].name) == 0) {
            options->format = format_names[i].format;
            return true;
        }
    }
    char names[64];
    list_formats(FORMATS_ALL, names, sizeof names);
    complain_about("--format", text, "is no format: %s", names);
    return false;
}

/* https://no-color.org: set and not empty, whatever its value. */
static bool color_by_default(void)
{
    const char *no_color = getenv("NO_COLOR");
    bool unwanted = no_color != NULL && no_color[0] != '\0';
    return !unwanted && output_can_move();
}

static bool read_color(struct options *options, const char *text)
{
    if (text == NULL || strcmp(text, "always") == 0) {
        options->color = true;
    } else if (strcmp(text, "never") == 0) {
        options->color = false;
    } else if (strcmp(text, "auto") == 0) {
        options->color = color_by_default();
    } else {
        complain_about("--color", text, "is none of auto, always, never");
        return false;
    }
    return true;
}

static bool read_vendor(struct options *options, const char *text)
{
    options->vendor = httpstatus_vendor_by_name(text, HTTPSTATUS_NTS);
    if (options->vendor == HTTPSTATUS_VENDOR_ANY) {
        complain_vendor("--vendor", text, strlen(text));
        return false;
    }
    return true;
}

static bool read_state(struct options *options, const char *text)
{
    options->state = httpstatus_state_from_text(text, HTTPSTATUS_NTS);
    if (options->state == HTTPSTATUS_STATE_UNKNOWN) {
        complain_about("--state", text,
                       "is no state: registered, temporary, unused, deprecated, obsolete, vendor or folklore");
        return false;
    }
    return true;
}

bool option_given(const struct options *options, option_set option)
{
    return (options->given & option) != 0;
}

/* Takes one option with its value; false after a message. */
static bool take(struct options *options, int letter, const char *value)
{
    size_t i = 0;
    while (known_options[i].letter != letter && letter != NO_LETTER + (int)i) {
        i++;
    }
    options->given |= known_options[i].option;
    return known_options[i].read == NULL || known_options[i].read(options, value);
}

/* What getopt_long() has refused; word stands before where it would go on. */
static void complain_option(int letter, const char *word)
{
    /* An unknown letter leaves itself; an unknown word leaves 0, and a known option with a value too many its own. */
    bool is_letter = optopt != 0 && optopt < NO_LETTER && strchr(LETTERS, optopt) == NULL;
    char short_option[] = { '-', (char)optopt, '\0' };
    if (letter == ':') {
        complain_about(NULL, word, "needs a value after it");
    } else {
        complain_about(NULL, is_letter ? short_option : word, "is no option: see httpstatus --help");
    }
}

bool options_read(struct options *options, int argc, char **argv)
{
    struct option table[OPTION_COUNT + 1] = { { .name = NULL } };
    for (int i = 0; i < OPTION_COUNT; i++) {
        int letter = known_options[i].letter;
        table[i] = (struct option){ .name = known_options[i].name, .has_arg = known_options[i].value };
        table[i].val = letter != 0 ? letter : NO_LETTER + i;
    }
    *options = (struct options){ .color = color_by_default() };
    retry_options_init(&options->retry);
    cache_options_init(&options->cache);
    log_options_init(&options->log);
    opterr = 0;
    int letter;
    while ((letter = getopt_long(argc, argv, ":" LETTERS, table, NULL)) != -1) {
        if (letter == '?' || letter == ':') {
            complain_option(letter, argv[optind - 1]);
            return false;
        }
        if (!take(options, letter, optarg)) {
            return false;
        }
    }
    options->operands = argv + optind;
    options->operand_count = argc - optind;
    return true;
}

void options_free(struct options *options)
{
    cache_options_free(&options->cache);
}

bool options_fit(const struct options *options, const char *command, option_set taken, unsigned formats)
{
    for (size_t i = 0; i < OPTION_COUNT; i++) {
        if ((options->given & ~taken & known_options[i].option) != 0) {
            complain("--%s is no option of %s: see httpstatus %s --help", known_options[i].name, command, command);
            return false;
        }
    }
    if ((options->given & taken & OPTION_FORMAT) != 0 && (options->format & formats) == 0) {
        char names[64];
        list_formats(formats, names, sizeof names);
        complain("--format: %s writes %s only", command, names);
        return false;
    }
    return true;
}

bool option_at(int index, struct option_spelling *out)
{
    if (index >= OPTION_COUNT) {
        return false;
    }
    *out = (struct option_spelling){ .option = known_options[index].option,
                                     .name = known_options[index].name,
                                     .letter = known_options[index].letter,
                                     .needs_value = known_options[index].value == required_argument };
    return true;
}

const char *format_at(int index, unsigned *format)
{
    if (index >= FORMAT_COUNT) {
        return NULL;
    }
    *format = format_names[index].format;
    return format_names[index].name;
}
