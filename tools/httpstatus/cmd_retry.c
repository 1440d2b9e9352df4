/* SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "arguments.h"
#include "command.h"
#include "decision_text.h"
#include "json.h"
#include "output.h"
#include "retry_head.h"

static const char help[] = "usage: httpstatus retry [OPTION...] [STATUS...|-]\n"
                           "\n"
                           "Says whether a request that was answered so should be repeated, how, when and\n"
                           "why. STATUS is given as to show. Without one, or for '-', a response head is\n"
                           "read from standard input, as curl -sI prints it: the last status line, and\n"
                           "Retry-After, Date, RateLimit, x-should-retry and their like.\n"
                           "\n"
                           "  --method METHOD      of the request (GET)\n"
                           "  --attempt N          tries made so far, this one included (1)\n"
                           "  --retry-after TEXT   what the server asks for, seconds or an HTTP-date\n"
                           "  --policy NAME        one of httpstatus policies (default)\n"
                           "  --now TIME           seconds since 1970 or an HTTP-date (the clock)\n"
                           "  --elapsed MS         ms since the first try began\n"
                           "  --time-left MS       ms until your own deadline\n"
                           "  --prior CODE         the status code of the try before\n"
                           "  --event EVENT        there was no answer: not-sent, not-processed,\n"
                           "                       closed-idle, closed, timeout, truncated, certificate\n"
                           "  --fact FACT[=no]     what is known besides, as often as you like:\n"
                           "                       idempotency-key, conditional, idempotent-by-design,\n"
                           "                       not-processed, body-replayable, response-started,\n"
                           "                       expect-sent, early-data, early-data-from-downstream,\n"
                           "                       reused, coalesced, connection-bound, multiplexed,\n"
                           "                       quiet, credentials, auth-tried, upgrade-possible,\n"
                           "                       is-proxy, retried-elsewhere, user-action\n"
                           "  --random WORD        32 random bits: one wait in place of its bounds\n"
                           "  --plan               the schedule to its end, as if every try ended alike\n"
                           "  --audit              what is odd about the policy for this STATUS, or, without\n"
                           "                       one, altogether\n"
                           "  --format human|line|tsv|json, --color[=WHEN]\n"
                           "\n"
                           "Exit status: 0 repeat it, 1 do not (for an audit alone: 0 nothing odd, 1\n"
                           "something), 2 usage, 3 something is no status.\n"
                           "\n"
                           "Examples:\n"
                           "  httpstatus retry 503\n"
                           "  httpstatus retry 429 --retry-after 120 --plan\n"
                           "  httpstatus retry --event closed-idle --method PUT\n"
                           "  curl -sI https://example.org/ | httpstatus retry && echo again\n"
                           "  httpstatus retry --audit --policy default\n";

static const char *const columns[] = { "code",         "event",  "policy", "method",   "attempt",
                                       "step",         "action", "repeat", "delay_ms", "delay_min_ms",
                                       "delay_max_ms", "why",    "level",  "source",   "decided_by",
                                       "safety",       "notes",  "audit",  NULL };
static const char *const audit_columns[] = { "policy", "finding", "codes", "text", NULL };

struct retrying {
    const struct options *options;
    struct page page;
    json_t *document; /* an array; NULL in the other formats */
    bool begun;
    enum exit_status status;
};

static struct retrying begin(const struct options *options)
{
    struct retrying to = { .options = options, .page = page_open(stdout, options->color), .status = EXIT_YES };
    if (options->format == FORMAT_TSV) {
        tsv_header(columns);
    } else if (options->format == FORMAT_JSON) {
        to.document = json_array();
    }
    return to;
}

/* Findings are objects, which a cell cannot hold: their words. */
static void flatten_audit(json_t *o)
{
    const json_t *findings = json_object_get(o, "audit");
    json_t *flat = json_array();
    for (size_t i = 0; i < json_array_size(findings); i++) {
        json_add(flat, json_incref(json_object_get(json_array_get(findings, i), "finding")));
    }
    json_put(o, "audit", flat);
}

/* One row for the verdict, or one for each step: their members go to the top, and so do those of the reason. */
static void write_rows(const struct decision *decision)
{
    json_t *o = json_decision(decision), *plan = json_object_get(o, "plan");
    size_t count = plan != NULL ? json_array_size(plan) : 1;
    flatten_audit(o);
    for (size_t i = 0; i < count; i++) {
        json_t *row = json_copy(o);
        if (row == NULL || (plan != NULL && json_object_update(row, json_array_get(plan, i)) != 0)) {
            die_of_memory();
        }
        json_t *why = json_incref(json_object_get(row, "why"));
        if (json_object_update(row, why) != 0) {
            die_of_memory();
        }
        tsv_row(columns, row);
        json_decref(why);
        json_decref(row);
    }
    json_decref(o);
}

static void answer(struct retrying *to, const httpstatus_retry_facts *facts)
{
    struct decision decision = decision_make(to->options, facts);
    switch (to->options->format) {
    case FORMAT_JSON:
        json_add(to->document, json_decision(&decision));
        break;
    case FORMAT_TSV:
        write_rows(&decision);
        break;
    case FORMAT_LINE:
        if (option_given(to->options, OPTION_PLAN)) {
            write_step_lines(&decision, false);
        } else {
            write_decision_line(&decision, false);
        }
        if (option_given(to->options, OPTION_AUDIT)) {
            json_t *findings = json_audit(&to->options->retry.settings, facts->code);
            write_finding_lines(to->options->retry.policy, findings);
            json_decref(findings);
        }
        break;
    default:
        if (to->begun) {
            putchar('\n');
        }
        write_decision_line(&decision, to->options->color);
        write_decision_details(&to->page, &decision);
        break;
    }
    to->begun = true;
    if (!action_repeats(decision.steps[0].action)) {
        to->status = EXIT_NO;
    }
    decision_free(&decision);
}

/* The facts of the command line, whose hint goes before that of a head. */
static void answer_code(struct retrying *to, int code, httpstatus_retry_facts facts)
{
    const struct retry_options *retry = &to->options->retry;
    facts.code = code;
    if (retry->retry_after != NULL) {
        httpstatus_retry_after hint = HTTPSTATUS_RETRY_AFTER_INIT;
        httpstatus_retry_after_parse(retry->retry_after, HTTPSTATUS_NTS, retry->now_s, &hint);
        httpstatus_retry_facts_hint(&facts, &hint);
    }
    answer(to, &facts);
}

static void visit(void *context, const struct subject *about)
{
    struct retrying *to = context;
    answer_code(to, about->code, to->options->retry.facts);
}

static enum exit_status answer_head(struct retrying *to)
{
    struct head head;
    httpstatus_retry_facts facts = to->options->retry.facts;
    enum exit_status read = head_read_last(&head);
    if (read == EXIT_YES) {
        retry_facts_of_head(&head, to->options->retry.now_s, &facts);
        answer_code(to, head.about.code, facts);
        field_list_clear(&head.fields);
    }
    return read;
}

static enum exit_status audit_policy(const struct options *options)
{
    const struct retry_options *retry = &options->retry;
    json_t *findings = json_audit(&retry->settings, 0);
    size_t count = json_array_size(findings);
    struct page page = page_open(stdout, options->color);
    for (size_t i = 0; i < count; i++) {
        json_put(json_array_get(findings, i), "policy", json_text(retry->policy));
    }
    switch (options->format) {
    case FORMAT_JSON:
        write_json(json_incref(findings));
        break;
    case FORMAT_TSV:
        tsv_header(audit_columns);
        for (size_t i = 0; i < count; i++) {
            tsv_row(audit_columns, json_array_get(findings, i));
        }
        break;
    case FORMAT_LINE:
        write_finding_lines(retry->policy, findings);
        break;
    default:
        printf("%s: %zu finding%s\n", retry->policy, count, count == 1 ? "" : "s");
        write_findings(&page, findings);
        break;
    }
    json_decref(findings);
    return count == 0 ? EXIT_YES : EXIT_NO;
}

/* Whether a policy is asked about, and no try. */
static bool audits_alone(const struct options *options)
{
    return option_given(options, OPTION_AUDIT) && !option_given(options, OPTION_EVENT) && options->operand_count == 0;
}

/* Whether the operands are one of: codes, a head, an event, or nothing but a policy; false after a message. */
static bool operands_fit(const struct options *options)
{
    bool event = option_given(options, OPTION_EVENT);
    if (audits_alone(options) && option_given(options, OPTION_PLAN)) {
        complain("retry: --plan with --audit needs a status; for a response head give '-'");
        return false;
    }
    if (event && options->operand_count != 0) {
        complain_about("retry", options->operands[0], "is an answer, and --event stands for none");
        return false;
    }
    return head_stands_alone(options, "retry");
}

static enum exit_status run(const struct options *options)
{
    bool event = option_given(options, OPTION_EVENT);
    if (!operands_fit(options)) {
        return EXIT_USAGE;
    }
    if (audits_alone(options)) {
        return audit_policy(options);
    }
    struct retrying to = begin(options);
    enum exit_status read = EXIT_YES;
    if (event) {
        answer_code(&to, 0, options->retry.facts);
    } else if (head_is_asked_for(options)) {
        read = answer_head(&to);
    } else {
        read = arguments_visit(options, visit, &to);
    }
    if (to.document != NULL) {
        write_json(to.document);
    }
    return read != EXIT_YES ? read : to.status;
}

const struct command command_retry = {
    .name = "retry",
    .summary = "say whether to repeat a request, how, when and why",
    .help = help,
    .options = OPTION_FORMAT | OPTION_COLOR | OPTION_METHOD | OPTION_ATTEMPT | OPTION_RETRY_AFTER | OPTION_POLICY |
               OPTION_NOW | OPTION_ELAPSED | OPTION_TIME_LEFT | OPTION_PRIOR | OPTION_EVENT | OPTION_FACT |
               OPTION_RANDOM | OPTION_PLAN | OPTION_AUDIT,
    .formats = FORMATS_USUAL,
    .default_format = FORMAT_HUMAN,
    .run = run,
    .operands = candidates_codes,
};
