/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <string.h>

#include "command.h"
#include "completion_scripts.h"
#include "option_about.h"
#include "output.h"

static const char help[] = "usage: httpstatus completion bash|zsh|fish\n"
                           "       httpstatus completion candidates -- WORD...\n"
                           "\n"
                           "Prints the script with which a shell completes commands, options, their values\n"
                           "and codes, each with what it means. An installed httpstatus has them in place.\n"
                           "\n"
                           "The scripts ask for candidates: what the last WORD, which may be empty, may\n"
                           "become behind the others; a line each, and after a tab what it is.\n"
                           "\n"
                           "Exit status: 0 printed, 1 the WORD is the name of a file, 2 usage, 4 output\n"
                           "failed.\n"
                           "\n"
                           "Examples:\n"
                           "  eval \"$(httpstatus completion bash)\"\n"
                           "  httpstatus completion zsh > ~/.zfunc/_httpstatus\n"
                           "  httpstatus completion candidates -- explain 40\n";

static const struct {
    option_set option;
    write_candidates *values;
} values_of_options[] = {
    { OPTION_COLOR, candidates_colors },     { OPTION_VENDOR, candidates_vendors },
    { OPTION_STATE, candidates_states },     { OPTION_METHOD, candidates_methods },
    { OPTION_POLICY, candidates_policies },  { OPTION_PRIOR, candidates_codes },
    { OPTION_EVENT, candidates_events },     { OPTION_FACT, candidates_facts },
    { OPTION_PRESET, candidates_presets },   { OPTION_LOG, candidates_logs },
    { OPTION_WITH, candidates_annotations }, { OPTION_PER, candidates_periods },
};

enum { OPTIONS_WITH_VALUES = sizeof values_of_options / sizeof values_of_options[0], OPTION_TEXT_BYTES = 64 };

/* What the words before the last one say. */
struct line {
    const struct command *command; /* NULL: none is named, and it may still be */
    bool asks_help;                /* the command is help */
    bool options_ended;
    int operands;
    option_set awaits; /* the option whose value comes next; 0 for none */
};

static bool option_spelled(const char *word, struct option_spelling *out)
{
    for (int i = 0; option_at(i, out); i++) {
        size_t len = strlen(out->name);
        bool named = strncmp(word, "--", 2) == 0 && strncmp(word + 2, out->name, len) == 0;
        bool lettered = out->letter != 0 && word[1] == out->letter && word[2] == '\0';
        if ((named && (word[2 + len] == '\0' || word[2 + len] == '=')) || lettered) {
            return true;
        }
    }
    return false;
}

static void take_operand(struct line *line, const char *word)
{
    const struct command *command = command_named(word);
    if (line->command != NULL || line->asks_help) {
        line->operands++;
    } else if (strcmp(word, "help") == 0) {
        line->asks_help = true;
    } else {
        line->command = command != NULL ? command : &command_show;
    }
}

static void take_word(struct line *line, const char *word)
{
    struct option_spelling option;
    if (line->awaits != 0) {
        line->awaits = 0;
    } else if (line->options_ended || word[0] != '-' || word[1] == '\0') {
        take_operand(line, word);
    } else if (strcmp(word, "--") == 0) {
        line->options_ended = true;
    } else if (option_spelled(word, &option) && option.needs_value && strchr(word, '=') == NULL) {
        line->awaits = option.option;
    }
}

/* The command that takes the options, whether it is named or not. */
static const struct command *command_of(const struct line *line)
{
    return line->command != NULL ? line->command : &command_show;
}

static void write_values(struct candidates *to, const struct line *line, option_set option)
{
    unsigned formats = command_of(line)->formats, format = 0;
    const char *name;
    for (int i = 0; option == OPTION_FORMAT && (name = format_at(i, &format)) != NULL; i++) {
        if ((formats & format) != 0) {
            candidate(to, name, NULL);
        }
    }
    /* An archive has no lines that could be copied. */
    if (option == OPTION_LOG && command_of(line) == &command_tally) {
        candidate(to, log_format_word(LOG_HAR), NULL);
    }
    for (int i = 0; i < OPTIONS_WITH_VALUES; i++) {
        if (values_of_options[i].option == option) {
            values_of_options[i].values(to);
        }
    }
}

static void write_options(const struct candidates *to, const struct line *line)
{
    option_set taken = command_of(line)->options | OPTION_HELP | (line->command == NULL ? OPTION_VERSION : 0);
    struct option_spelling option;
    for (int i = 0; option_at(i, &option); i++) {
        if ((option.option & taken) != 0) {
            char text[OPTION_TEXT_BYTES], about[OPTION_ABOUT_BYTES];
            snprintf(text, sizeof text, "--%s", option.name);
            bool of_command = option_about(about, command_of(line)->help, option.name);
            candidate(to, text, of_command || option_about(about, options_help, option.name) ? about : NULL);
        }
    }
}

static void write_commands(const struct candidates *to)
{
    for (int i = 0; command_at(i) != NULL; i++) {
        candidate(to, command_at(i)->name, command_at(i)->summary);
    }
}

static void write_operands(struct candidates *to, const struct line *line)
{
    to->operands = line->operands;
    if (line->asks_help) {
        write_commands(to);
    } else if (line->command == NULL) {
        write_commands(to);
        candidate(to, "help", "show how a command is used");
        /* All numbers at once would hide the commands. */
        if (to->prefix[0] != '\0') {
            candidates_codes(to);
        }
    } else if (line->command->operands != NULL) {
        line->command->operands(to);
    }
}

static enum exit_status write_candidates_of(char *const *words, int count)
{
    struct line line = { .command = NULL };
    struct option_spelling option;
    for (int i = 0; i + 1 < count; i++) {
        take_word(&line, words[i]);
    }
    const char *word = words[count - 1], *equals = strchr(word, '=');
    struct candidates to = { .lead = "", .prefix = word };
    bool is_option = !line.options_ended && word[0] == '-';
    char lead[OPTION_TEXT_BYTES];
    if (line.awaits != 0) {
        write_values(&to, &line, line.awaits);
    } else if (is_option && equals != NULL && option_spelled(word, &option)) {
        snprintf(lead, sizeof lead, "--%s=", option.name);
        to.lead = lead;
        to.prefix = equals + 1;
        write_values(&to, &line, option.option);
    } else if (is_option) {
        write_options(&to, &line);
    } else {
        write_operands(&to, &line);
    }
    return to.files ? EXIT_NO : EXIT_YES;
}

static enum exit_status write_script(const struct options *options)
{
    const struct completion_script *script = completion_scripts;
    while (script->shell != NULL && strcmp(options->operands[0], script->shell) != 0) {
        script++;
    }
    if (script->shell == NULL) {
        complain_about("completion", options->operands[0], "is no shell with a script: bash, zsh, fish");
        return EXIT_USAGE;
    }
    if (options->operand_count > 1) {
        complain_about("completion", options->operands[1], "is one too many");
        return EXIT_USAGE;
    }
    fputs(script->text, stdout);
    return EXIT_YES;
}

static enum exit_status run(const struct options *options)
{
    if (options->operand_count == 0) {
        complain("completion: for which shell? bash, zsh or fish");
        return EXIT_USAGE;
    }
    if (strcmp(options->operands[0], "candidates") != 0) {
        return write_script(options);
    }
    if (options->operand_count == 1) {
        complain_about("completion", options->operands[0], "needs words after it: candidates -- WORD...");
        return EXIT_USAGE;
    }
    return write_candidates_of(options->operands + 1, options->operand_count - 1);
}

static void candidates_of_completion(struct candidates *to)
{
    for (const struct completion_script *script = completion_scripts; script->shell != NULL; script++) {
        candidate(to, script->shell, NULL);
    }
}

const struct command command_completion = {
    .name = "completion",
    .summary = "print what completes all this in a shell",
    .help = help,
    .run = run,
    .operands = candidates_of_completion,
};
