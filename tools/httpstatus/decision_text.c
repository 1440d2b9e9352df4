/* SPDX-License-Identifier: MIT */
#include "decision_text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "output.h"
#include "retry_words.h"
#include "wait_text.h"

/* A range of codes with a blank and the brackets around all. */
enum { ACTION_BYTES = WAIT_RANGE_BYTES + 32, CODES_BYTES = 16 };

/* Whether the wait is one to be kept; a verdict against a repeat may carry the wait that would be too long. */
static bool is_to_wait(const httpstatus_retry_verdict *verdict)
{
    bool goes_on = action_repeats(verdict->action) || verdict->action == HTTPSTATUS_ACTION_FOLLOW;
    return goes_on && verdict->delay_max_ms != 0;
}

/* Such as "retry after 0-500 ms", or "stop". */
static void action_text(char out[ACTION_BYTES], const httpstatus_retry_verdict *verdict)
{
    char wait[WAIT_RANGE_BYTES];
    const char *action = httpstatus_retry_action_name(verdict->action);
    if (is_to_wait(verdict)) {
        wait_range_text(wait, verdict->delay_min_ms, verdict->delay_max_ms);
        snprintf(out, ACTION_BYTES, "%s after %s", action, wait);
    } else {
        snprintf(out, ACTION_BYTES, "%s%s", action, action_repeats(verdict->action) ? " at once" : "");
    }
}

static void write_subject(const struct decision *decision, bool color)
{
    int code = decision->facts.code;
    if (code == 0) {
        fputs(word_of(event_words, (uint32_t)decision->facts.event), stdout);
        return;
    }
    color_begin(stdout, color, code);
    printf("%d", code);
    color_end(stdout, color);
}

static void write_verdict(const httpstatus_retry_verdict *verdict)
{
    char action[ACTION_BYTES];
    action_text(action, verdict);
    printf(" %s: %s (%s, %s)\n", action, httpstatus_why_name(verdict->why),
           httpstatus_level_name(httpstatus_why_level(verdict->why)), httpstatus_why_source(verdict->why));
}

void write_decision_line(const struct decision *decision, bool color)
{
    write_subject(decision, color);
    write_verdict(&decision->steps[0]);
}

void write_step_lines(const struct decision *decision, bool color)
{
    for (int i = 0; i < decision->step_count; i++) {
        write_subject(decision, color);
        printf(" step %d", i + 1);
        write_verdict(&decision->steps[i]);
    }
}

static void write_hint(struct page *page, const httpstatus_retry_facts *facts)
{
    bool timed = (facts->known & HTTPSTATUS_KNOWN_HINT_DELAY) != 0 && facts->hint_kind != HTTPSTATUS_HINT_PAST;
    char wait[WAIT_TEXT_BYTES];
    page_label(page, "Hint");
    page_words(page, "%s", word_of(hint_kind_words, (uint32_t)facts->hint_kind));
    if (timed) {
        const char *before = facts->hint_kind == HTTPSTATUS_HINT_DATE      ? "in"
                             : facts->hint_kind == HTTPSTATUS_HINT_INVALID ? "that reads best as"
                                                                           : "of";
        wait_text(wait, facts->hint_delay_ms);
        page_words(page, "%s %s", before, wait);
    }
    for (const struct word *flag = hint_flag_remarks; flag->word != NULL; flag++) {
        if ((facts->hint_flags & flag->number) != 0) {
            page_words(page, "(%s)", flag->word);
        }
    }
}

static bool is_alike(const httpstatus_retry_verdict *a, const httpstatus_retry_verdict *b)
{
    return a->action == b->action && a->why == b->why && a->delay_min_ms == b->delay_min_ms &&
           a->delay_max_ms == b->delay_max_ms;
}

static void write_plan(struct page *page, const struct decision *decision)
{
    const httpstatus_retry_verdict *steps = decision->steps;
    int count = decision->step_count;
    int64_t lowest_ms = 0, highest_ms = 0;
    char action[ACTION_BYTES], wait[WAIT_RANGE_BYTES];
    page_label(page, "Plan");
    for (int first = 0, next; first < count; first = next) {
        for (next = first; next < count && is_alike(&steps[first], &steps[next]); next++) {
            lowest_ms += is_to_wait(&steps[next]) ? steps[next].delay_min_ms : 0;
            highest_ms += is_to_wait(&steps[next]) ? steps[next].delay_max_ms : 0;
        }
        action_text(action, &steps[first]);
        page_words(page, "%d", first + 1);
        if (next != first + 1) {
            page_words(page, "to %d", next);
        }
        page_words(page, "%s", action);
        if (!action_repeats(steps[first].action)) {
            page_words(page, "(%s)", httpstatus_why_name(steps[first].why));
        }
        if (next < count) {
            page_break(page);
        }
    }
    if (highest_ms != 0) {
        wait_range_text(wait, lowest_ms, highest_ms);
        page_break(page);
        page_words(page, "in all %s", wait);
    }
    if (action_repeats(steps[count - 1].action)) {
        page_break(page);
        page_words(page, "and so on: the policy has no limit");
    }
}

static void write_audit(struct page *page, const struct decision *decision)
{
    json_t *findings = json_audit(&decision->options->retry.settings, decision->facts.code);
    page_label(page, "Audit");
    for (size_t i = 0; i < json_array_size(findings); i++) {
        if (i != 0) {
            page_break(page);
        }
        page_words(page, "%s", json_string_value(json_object_get(json_array_get(findings, i), "text")));
    }
    if (json_array_size(findings) == 0) {
        page_words(page, "Nothing is odd about it.");
    }
    json_decref(findings);
}

void write_decision_details(struct page *page, const struct decision *decision)
{
    const struct retry_options *retry = &decision->options->retry;
    const httpstatus_retry_facts *facts = &decision->facts;
    const httpstatus_retry_verdict *verdict = &decision->steps[0];
    const char *method = httpstatus_method_name(facts->method);
    page_label(page, "Why");
    page_words(page, "%s", httpstatus_why_text(verdict->why));
    page_label(page, "Decided by");
    bool by_event = verdict->decided_by == HTTPSTATUS_DECIDED_BY_CODE && facts->code == 0;
    page_words(page, "%s", by_event ? "the event" : word_of(decided_by_remarks, (uint32_t)verdict->decided_by));
    if (action_repeats(verdict->action)) {
        page_label(page, "Safety");
        page_words(page, "%s", word_of(safety_remarks, (uint32_t)verdict->safety));
    }
    page_label(page, "Request");
    page_words(page, "%s, attempt %d", method != NULL ? method : retry->method, facts->attempt);
    if ((facts->known & HTTPSTATUS_KNOWN_HINT) != 0) {
        write_hint(page, facts);
    }
    page_label(page, "Policy");
    page_words(page, "%s", retry->policy);
    for (const struct word *note = note_remarks; note->word != NULL; note++) {
        if ((verdict->notes & note->number) != 0) {
            page_label(page, "Note");
            page_words(page, "%s", note->word);
        }
    }
    if (option_given(decision->options, OPTION_PLAN)) {
        write_plan(page, decision);
    }
    if (option_given(decision->options, OPTION_AUDIT)) {
        write_audit(page, decision);
    }
    page_end(page);
}

/* The codes of a finding in brackets, when it is not about the policy as a whole; to be freed. */
static char *codes_text(const json_t *finding)
{
    const json_t *codes = json_object_get(finding, "codes");
    size_t count = json_array_size(codes), used = 0, cap = count * CODES_BYTES + 1;
    char *text = need_memory(cap);
    text[0] = '\0';
    for (size_t i = 0; i < count; i++) {
        used += (size_t)snprintf(text + used, cap - used, "%s%s%s", i == 0 ? " (" : " ",
                                 json_string_value(json_array_get(codes, i)), i + 1 == count ? ")" : "");
    }
    return text;
}

void write_finding_lines(const char *policy, const json_t *findings)
{
    for (size_t i = 0; i < json_array_size(findings); i++) {
        const json_t *finding = json_array_get(findings, i);
        char *codes = codes_text(finding);
        printf("%s %s: %s%s\n", policy, json_string_value(json_object_get(finding, "finding")),
               json_string_value(json_object_get(finding, "text")), codes);
        free(codes);
    }
}

void write_findings(struct page *page, const json_t *findings)
{
    for (size_t i = 0; i < json_array_size(findings); i++) {
        const json_t *finding = json_array_get(findings, i);
        char *codes = codes_text(finding);
        page_label(page, NULL);
        page_words(page, "%s%s", json_string_value(json_object_get(finding, "text")), codes);
        free(codes);
    }
    page_end(page);
}
