/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "command.h"
#include "output.h"
#include "versions.h"

static const struct command *const commands[] = {
    &command_show,  &command_list,     &command_find,       &command_explain, &command_test,
    &command_retry, &command_policies, &command_cache,      &command_check,   &command_annotate,
    &command_tally, &command_dump,     &command_completion,
};

enum { COMMAND_COUNT = sizeof commands / sizeof commands[0] };

const struct command *command_at(int index)
{
    return index < COMMAND_COUNT ? commands[index] : NULL;
}

const struct command *command_named(const char *name)
{
    for (size_t i = 0; i < COMMAND_COUNT; i++) {
        if (strcmp(name, commands[i]->name) == 0) {
            return commands[i];
        }
    }
    return NULL;
}

static void write_overview(FILE *out)
{
    fputs("usage: httpstatus [COMMAND] [OPTION...] [ARGUMENT...]\n\n", out);
    for (size_t i = 0; i < COMMAND_COUNT; i++) {
        fprintf(out, "  %-10s %s\n", commands[i]->name, commands[i]->summary);
    }
    fprintf(out,
            "  help       show how a command is used: httpstatus help list\n"
            "\n"
            "%s",
            options_help);
    fputs("\n"
          "Examples:\n"
          "  httpstatus 404 503.2 499@nginx not found\n"
          "  curl -sI https://example.org/ | httpstatus\n"
          "  httpstatus explain 429\n"
          "  httpstatus test server-error 503 && echo yes\n"
          "  httpstatus retry 503 --method POST --retry-after 120\n"
          "  httpstatus cache 404 -H 'Cache-Control: max-age=60'\n"
          "  curl -sI https://example.org/ | httpstatus check\n"
          "  tail -f access.log | httpstatus annotate\n"
          "  httpstatus tally access.log\n",
          out);
}

static enum exit_status help(const struct options *options)
{
    if (options->operand_count == 0) {
        write_overview(stdout);
        return EXIT_YES;
    }
    const struct command *command = command_named(options->operands[0]);
    if (command == NULL) {
        complain_about("help", options->operands[0], "is no command: see httpstatus help");
        return EXIT_USAGE;
    }
    fputs(command->help, stdout);
    return EXIT_YES;
}

/* The operand that names the command goes. */
static const struct command *take_command(struct options *options)
{
    const struct command *command = options->operand_count != 0 ? command_named(options->operands[0]) : NULL;
    if (command == NULL) {
        return &command_show;
    }
    options->operands++;
    options->operand_count--;
    return command;
}

static enum exit_status run(struct options *options)
{
    if (option_given(options, OPTION_VERSION)) {
        write_versions();
        return EXIT_YES;
    }
    bool named = options->operand_count != 0;
    if (named && strcmp(options->operands[0], "help") == 0) {
        options->operands++;
        options->operand_count--;
        return help(options);
    }
    bool asked_for_help = option_given(options, OPTION_HELP);
    if (asked_for_help && (!named || command_named(options->operands[0]) == NULL)) {
        write_overview(stdout);
        return EXIT_YES;
    }
    const struct command *command = take_command(options);
    if (asked_for_help) {
        fputs(command->help, stdout);
        return EXIT_YES;
    }
    if (!options_fit(options, command->name, command->options, command->formats)) {
        return EXIT_USAGE;
    }
    if (options->format == 0) {
        options->format = command->default_format;
    }
    /* The bare command at a terminal is a question how it is used. */
    if (!named && isatty(STDIN_FILENO)) {
        write_overview(stderr);
        return EXIT_USAGE;
    }
    return command->run(options);
}

/*
 * Otherwise a file that is opened would get the number of the closed stream, and be read or written in its place. What
 * is put there fails as the closed one would.
 */
static void hold_place_of_closed(int stream, int flags)
{
    if (fcntl(stream, F_GETFD) < 0 && errno == EBADF) {
        open("/dev/null", flags);
    }
}

int main(int argc, char **argv)
{
    struct options options;
    hold_place_of_closed(STDIN_FILENO, O_WRONLY);
    hold_place_of_closed(STDOUT_FILENO, O_RDONLY);
    hold_place_of_closed(STDERR_FILENO, O_RDONLY);
    /* A document that lacks a member, or its end, must not pass for an answer: jansson never sees a failure. */
    json_set_alloc_funcs(need_memory, free);
    enum exit_status status = options_read(&options, argc, argv) ? run(&options) : EXIT_USAGE;
    options_free(&options);
    /* What could not be written is no answer, and it hides no worse one. */
    return output_closed() || status == EXIT_USAGE || status == EXIT_NO_STATUS ? (int)status : (int)EXIT_NO_ANSWER;
}
