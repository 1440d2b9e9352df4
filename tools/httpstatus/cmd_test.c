/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <string.h>

#include "arguments.h"
#include "command.h"
#include "output.h"

static const char help[] = "usage: httpstatus test [-v] PROPERTY [STATUS...]\n"
                           "\n"
                           "Answers with its exit status whether every STATUS has the PROPERTY; prints\n"
                           "nothing without -v. STATUS is given as to show; without one, status lines are\n"
                           "read from standard input.\n"
                           "\n"
                           "  -v, --verbose         prints each answer\n"
                           "\n"
                           "PROPERTY:\n"
                           "  valid                 a status code: 100 to 599\n"
                           "  registered            in the IANA registry\n"
                           "  vendor                a vendor gives the number a meaning of its own\n"
                           "  informational, 1xx    success, 2xx    redirection, 3xx\n"
                           "  client-error, 4xx     server-error, 5xx\n"
                           "  error                 4xx or 5xx\n"
                           "  final                 not informational\n"
                           "  no-content            the response ends after its header section\n"
                           "  empty-content         content must be empty\n"
                           "  redirect              a client may follow Location\n"
                           "  permanent-redirect    ... and should remember it\n"
                           "  method-kept           ... and must not change the method\n"
                           "  retryable             the policy default of retry would repeat a GET\n"
                           "  cacheable             a cache may store it although no field says so\n"
                           "\n"
                           "Exit status: 0 yes, 1 no, 2 usage, 3 something is no status, such as 000 or\n"
                           "600.\n"
                           "\n"
                           "Examples:\n"
                           "  httpstatus test server-error 471; echo $?\n"
                           "  if httpstatus test success \"$code\"; then ...\n";

static bool has_flag(int code, unsigned flag)
{
    return (httpstatus_flags(code) & flag) != 0;
}

static bool is_vendor(int code)
{
    return has_flag(code, HTTPSTATUS_FLAG_VENDOR);
}

static bool is_without_content(int code)
{
    return has_flag(code, HTTPSTATUS_FLAG_NO_CONTENT);
}

static bool is_of_empty_content(int code)
{
    return has_flag(code, HTTPSTATUS_FLAG_EMPTY_CONTENT);
}

static bool is_redirect(int code)
{
    return has_flag(code, HTTPSTATUS_FLAG_REDIRECT);
}

static bool is_method_kept(int code)
{
    return has_flag(code, HTTPSTATUS_FLAG_METHOD_KEPT);
}

struct property {
    const char *name;
    bool (*has)(int code);
};

static const struct property properties[] = {
    { "valid", httpstatus_is_valid },
    { "registered", httpstatus_is_registered },
    { "vendor", is_vendor },
    { "informational", httpstatus_is_informational },
    { "1xx", httpstatus_is_informational },
    { "success", httpstatus_is_success },
    { "2xx", httpstatus_is_success },
    { "redirection", httpstatus_is_redirection },
    { "3xx", httpstatus_is_redirection },
    { "client-error", httpstatus_is_client_error },
    { "4xx", httpstatus_is_client_error },
    { "server-error", httpstatus_is_server_error },
    { "5xx", httpstatus_is_server_error },
    { "error", httpstatus_is_error },
    { "final", httpstatus_is_final },
    { "no-content", is_without_content },
    { "empty-content", is_of_empty_content },
    { "redirect", is_redirect },
    { "permanent-redirect", httpstatus_redirect_is_permanent },
    { "method-kept", is_method_kept },
    { "retryable", httpstatus_is_retryable },
    { "cacheable", httpstatus_is_cacheable },
};

enum { PROPERTY_COUNT = sizeof properties / sizeof properties[0] };

static const struct property *property_named(const char *name)
{
    for (size_t i = 0; i < PROPERTY_COUNT; i++) {
        if (strcmp(name, properties[i].name) == 0) {
            return &properties[i];
        }
    }
    return NULL;
}

struct trial {
    const struct property *property;
    bool verbose;
    enum exit_status status;
};

static void visit(void *context, const struct subject *about)
{
    struct trial *trial = context;
    /* A number that a vendor sends beyond 599 can be shown, and yet is no status code (RFC 9110, section 15). */
    if (!httpstatus_is_valid(about->code)) {
        complain("%d is no status code: they are 100 to 599", about->code);
        trial->status = EXIT_NO_STATUS;
        return;
    }
    bool yes = trial->property->has(about->code);
    if (!yes && trial->status == EXIT_YES) {
        trial->status = EXIT_NO;
    }
    if (trial->verbose) {
        printf("%d: %s%s\n", about->code, yes ? "" : "not ", trial->property->name);
    }
}

static enum exit_status run(const struct options *options)
{
    if (options->operand_count == 0) {
        complain("test: which property? See httpstatus test --help");
        return EXIT_USAGE;
    }
    struct trial trial = { .property = property_named(options->operands[0]),
                           .verbose = option_given(options, OPTION_VERBOSE) };
    if (trial.property == NULL) {
        complain_about("test", options->operands[0], "is no property: see httpstatus test --help");
        return EXIT_USAGE;
    }
    struct options rest = *options;
    rest.operands++;
    rest.operand_count--;
    enum exit_status read = arguments_visit(&rest, visit, &trial);
    return read != EXIT_YES ? read : trial.status;
}

static void candidates_of_test(struct candidates *to)
{
    if (to->operands != 0) {
        candidates_codes(to);
        return;
    }
    for (size_t i = 0; i < PROPERTY_COUNT; i++) {
        candidate(to, properties[i].name, NULL);
    }
}

const struct command command_test = {
    .name = "test",
    .summary = "answer by exit status whether a status has a property",
    .help = help,
    .options = OPTION_VERBOSE,
    .run = run,
    .operands = candidates_of_test,
};
