/* SPDX-License-Identifier: MIT */
#include "decision.h"

#include <stdlib.h>

#include "code_set.h"
#include "json.h"
#include "output.h"
#include "retry_words.h"

bool action_repeats(int action)
{
    return action >= HTTPSTATUS_ACTION_RETRY && action <= HTTPSTATUS_ACTION_UPGRADE;
}

struct decision decision_make(const struct options *options, const httpstatus_retry_facts *facts)
{
    const httpstatus_retry_settings *policy = &options->retry.settings;
    struct decision made = { .options = options, .facts = *facts, .step_count = 1 };
    if (option_given(options, OPTION_PLAN)) {
        made.step_count = httpstatus_retry_plan(policy, facts, NULL, 0);
    }
    made.steps = calloc((size_t)made.step_count, sizeof *made.steps);
    if (made.steps == NULL) {
        die_of_memory();
    }
    made.steps[0].size = sizeof made.steps[0];
    /* Options and operands were read so that the library has nothing to refuse. */
    if (option_given(options, OPTION_PLAN)) {
        httpstatus_retry_plan(policy, facts, made.steps, (size_t)made.step_count);
    } else {
        httpstatus_retry_decide(policy, facts, NULL, made.steps);
    }
    return made;
}

void decision_free(struct decision *decision)
{
    free(decision->steps);
}

static void put_verdict(json_t *o, const httpstatus_retry_verdict *verdict)
{
    json_put(o, "action", json_text(httpstatus_retry_action_name(verdict->action)));
    json_put(o, "repeat", json_boolean(action_repeats(verdict->action)));
    json_put(o, "delay_ms", json_integer(verdict->delay_ms));
    json_put(o, "delay_min_ms", json_integer(verdict->delay_min_ms));
    json_put(o, "delay_max_ms", json_integer(verdict->delay_max_ms));
    json_put(o, "why", json_why(verdict->why));
    json_put(o, "decided_by", json_text(httpstatus_decided_by_name(verdict->decided_by)));
    json_put(o, "safety", json_text(httpstatus_retry_safety_name(verdict->safety)));
    json_put(o, "notes", json_words(note_words, verdict->notes));
}

static json_t *json_hint(const httpstatus_retry_facts *facts)
{
    bool delay = (facts->known & HTTPSTATUS_KNOWN_HINT_DELAY) != 0;
    if ((facts->known & HTTPSTATUS_KNOWN_HINT) == 0) {
        return json_null();
    }
    json_t *o = json_object();
    json_put(o, "kind", json_text(word_of(hint_kind_words, (uint32_t)facts->hint_kind)));
    json_put(o, "delay_ms", delay ? json_integer(facts->hint_delay_ms) : json_null());
    json_put(o, "flags", json_words(hint_flag_words, facts->hint_flags));
    return o;
}

static json_t *json_plan(const struct decision *decision)
{
    json_t *plan = json_array();
    for (int i = 0; i < decision->step_count; i++) {
        json_t *step = json_object();
        json_put(step, "step", json_integer(i + 1));
        put_verdict(step, &decision->steps[i]);
        json_add(plan, step);
    }
    return plan;
}

/* The codes that a finding is about; none for one about the policy as a whole. */
static json_t *codes_of_finding(const httpstatus_retry_settings *policy, uint32_t finding)
{
    uint64_t set[HTTPSTATUS_CODE_WORDS] = { 0 };
    for (int code = CODE_SET_LEAST; code <= CODE_SET_MOST; code++) {
        uint32_t found = 0;
        httpstatus_retry_audit(policy, code, &found);
        if ((found & finding) != 0) {
            code_set_add(set, code);
        }
    }
    return json_code_set(set);
}

json_t *json_audit(const httpstatus_retry_settings *policy, int code)
{
    uint32_t found = 0;
    json_t *findings = json_array();
    httpstatus_retry_audit(policy, code, &found);
    for (const struct word *word = finding_words; word->word != NULL; word++) {
        if ((found & word->number) != 0) {
            json_t *o = json_object();
            json_put(o, "finding", json_text(word->word));
            json_put(o, "text", json_text(httpstatus_audit_text(word->number)));
            if (code == 0) {
                json_put(o, "codes", codes_of_finding(policy, word->number));
            }
            json_add(findings, o);
        }
    }
    return findings;
}

json_t *json_decision(const struct decision *decision)
{
    const struct retry_options *retry = &decision->options->retry;
    const httpstatus_retry_facts *facts = &decision->facts;
    const char *method = httpstatus_method_name(facts->method);
    json_t *o = json_object();
    json_put(o, "code", json_number(facts->code, 0));
    json_put(o, "event", json_text(word_of(event_words, facts->code == 0 ? (uint32_t)facts->event : 0)));
    json_put(o, "policy", json_text(retry->policy));
    json_put(o, "method", json_text(method != NULL ? method : retry->method));
    json_put(o, "attempt", json_integer(facts->attempt));
    json_put(o, "hint", json_hint(facts));
    put_verdict(o, &decision->steps[0]);
    if (option_given(decision->options, OPTION_PLAN)) {
        json_put(o, "plan", json_plan(decision));
    }
    if (option_given(decision->options, OPTION_AUDIT)) {
        json_put(o, "audit", json_audit(&retry->settings, facts->code));
    }
    return o;
}
