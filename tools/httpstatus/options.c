/* SPDX-License-Identifier: MIT */
#include "options.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "nearest.h"
#include "output.h"
#include "words.h"

#include "httpstatus.h"

static const struct {
    unsigned option;
    const char *name;
} option_names[] = {
    { OPTION_FORMAT, "--format" }, { OPTION_COLOR, "--color" },     { OPTION_VENDOR, "--vendor" },
    { OPTION_STATE, "--state" },   { OPTION_VERBOSE, "--verbose" },
};

static const struct {
    unsigned format;
    const char *name;
} format_names[] = {
    { FORMAT_HUMAN, "human" },
    { FORMAT_LINE, "line" },
    { FORMAT_TSV, "tsv" },
    { FORMAT_JSON, "json" },
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
    const char *term = getenv("TERM");
    bool unwanted = no_color != NULL && no_color[0] != '\0';
    bool dumb = term == NULL || strcmp(term, "dumb") == 0;
    return !unwanted && !dumb && isatty(STDOUT_FILENO);
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
    options->state = state_from_word(text);
    if (options->state == HTTPSTATUS_STATE_UNKNOWN) {
        complain_about("--state", text,
                       "is no state: registered, temporary, unused, deprecated, obsolete, vendor or folklore");
        return false;
    }
    return true;
}

/* What getopt_long() returns for options without a letter: no char. */
enum { LETTER_COLOR = 256, LETTER_VENDOR, LETTER_STATE };

#define LETTERS "fvhV"

/* Takes one option with its value; false after a message. */
static bool take(struct options *options, int letter, const char *value)
{
    switch (letter) {
    case 'f':
        options->given |= OPTION_FORMAT;
        return read_format(options, value);
    case LETTER_COLOR:
        options->given |= OPTION_COLOR;
        return read_color(options, value);
    case LETTER_VENDOR:
        options->given |= OPTION_VENDOR;
        return read_vendor(options, value);
    case LETTER_STATE:
        options->given |= OPTION_STATE;
        return read_state(options, value);
    case 'v':
        options->given |= OPTION_VERBOSE;
        options->verbose = true;
        return true;
    case 'h':
        options->help = true;
        return true;
    default:
        options->version = true;
        return true;
    }
}

/* What getopt_long() has refused; word stands before where it would go on. */
static void complain_option(int letter, const char *word)
{
    /* An unknown letter leaves itself; an unknown word leaves 0, and a known option with a value too many its own. */
    bool is_letter = optopt != 0 && optopt < LETTER_COLOR && strchr(LETTERS, optopt) == NULL;
    char short_option[] = { '-', (char)optopt, '\0' };
    if (letter == ':') {
        complain_about(NULL, word, "needs a value after it");
    } else {
        complain_about(NULL, is_letter ? short_option : word, "is no option: see httpstatus --help");
    }
}

bool options_read(struct options *options, int argc, char **argv)
{
    static const struct option table[] = {
        { "format", required_argument, NULL, 'f' },
        { "color", optional_argument, NULL, LETTER_COLOR },
        { "vendor", required_argument, NULL, LETTER_VENDOR },
        { "state", required_argument, NULL, LETTER_STATE },
        { "verbose", no_argument, NULL, 'v' },
        { "help", no_argument, NULL, 'h' },
        { "version", no_argument, NULL, 'V' },
        { NULL, 0, NULL, 0 },
    };
    *options = (struct options){ .color = color_by_default() };
    opterr = 0;
    int letter;
    while ((letter = getopt_long(argc, argv, ":f:vhV", table, NULL)) != -1) {
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

bool options_fit(const struct options *options, const char *command, unsigned taken, unsigned formats)
{
    for (size_t i = 0; i < sizeof option_names / sizeof option_names[0]; i++) {
        if ((options->given & ~taken & option_names[i].option) != 0) {
            complain("%s is no option of %s: see httpstatus %s --help", option_names[i].name, command, command);
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
