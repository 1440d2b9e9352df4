/* SPDX-License-Identifier: MIT */
/* Policies, decisions, plans, audits, budgets: all begin with the name of a policy. */
#include <stdio.h>
#include <string.h>

#include "calls.h"
#include "facts.h"
#include "httpstatus.h"

enum { STEPS = VALUES_MAX };

static bool all_texts(const values *in)
{
    for (size_t i = 0; i < in->count; i++) {
        if (in->at[i].kind != VALUE_TEXT) {
            return false;
        }
    }
    return in->count > 1;
}

/* Member by member, but for the sets of codes and methods. */
static void add_settings(const httpstatus_retry_settings *p, values *out)
{
    values_add_integer(out, p->backoff);
    values_add_integer(out, p->initial_ms);
    values_add_integer(out, p->factor_q16);
    values_add_optional(out, (p->known & HTTPSTATUS_LIMIT_MAX_MS) != 0, p->max_ms);
    values_add_integer(out, p->jitter);
    values_add_integer(out, p->jitter_lo_q16);
    values_add_integer(out, p->jitter_hi_q16);
    values_add_integer(out, p->jitter_add_ms);
    values_add_optional(out, (p->known & HTTPSTATUS_LIMIT_MAX_RETRIES) != 0, p->max_retries);
    values_add_optional(out, (p->known & HTTPSTATUS_LIMIT_MAX_ELAPSED) != 0, p->max_elapsed_ms);
    values_add_integer(out, p->hint_forms);
    values_add_integer(out, p->hint_zero);
    values_add_integer(out, p->hint_past);
    values_add_integer(out, p->hint_invalid);
    values_add_integer(out, p->hint_over_cap);
    values_add_integer(out, p->hint_combine);
    values_add_integer(out, p->hint_lo_q16);
    values_add_integer(out, p->hint_hi_q16);
    values_add_optional(out, (p->known & HTTPSTATUS_LIMIT_HINT_CAP) != 0, p->hint_cap_ms);
    values_add_integer(out, p->hint_window_ms);
    values_add_integer(out, p->opens);
    values_add_integer(out, p->opens_by);
    values_add_integer(out, p->events);
    values_add_integer(out, p->actions);
    values_add_integer(out, p->flags);
    values_add_integer(out, p->needs_408);
    values_add_integer(out, p->needs_421);
    values_add_integer(out, p->needs_425);
    values_add_integer(out, p->budget_model);
    values_add_integer(out, p->budget_capacity);
    values_add_integer(out, p->budget_cost);
    values_add_integer(out, p->budget_cost_timeout);
    values_add_integer(out, p->budget_cost_throttled);
    values_add_integer(out, p->budget_gain);
    values_add_integer(out, p->budget_percent_milli);
    values_add_integer(out, p->budget_floor);
    values_add_integer(out, p->budget_window_ms);
}

static bool decide(const httpstatus_retry_settings *policy, const values *in, values *out)
{
    httpstatus_retry_facts facts = HTTPSTATUS_RETRY_FACTS_INIT;
    httpstatus_retry_verdict verdict = HTTPSTATUS_RETRY_VERDICT_INIT;
    if (!facts_read(in, &facts)) {
        return false;
    }
    int action = httpstatus_retry_decide(policy, &facts, NULL, &verdict);
    if (action < 0) {
        values_add_error(out, action);
        return true;
    }
    values_add_string(out, httpstatus_retry_action_name(action));
    values_add_string(out, httpstatus_why_name(verdict.why));
    values_add_string(out, httpstatus_decided_by_name(verdict.decided_by));
    values_add_string(out, httpstatus_retry_safety_name(verdict.safety));
    values_add_integer(out, verdict.delay_ms);
    values_add_integer(out, verdict.delay_min_ms);
    values_add_integer(out, verdict.delay_max_ms);
    values_add_integer(out, verdict.notes);
    return true;
}

static bool plan(const httpstatus_retry_settings *policy, const values *in, values *out)
{
    httpstatus_retry_facts facts = HTTPSTATUS_RETRY_FACTS_INIT;
    httpstatus_retry_verdict steps[STEPS] = { HTTPSTATUS_RETRY_VERDICT_INIT };
    if (!facts_read(in, &facts)) {
        return false;
    }
    int count = httpstatus_retry_plan(policy, &facts, steps, STEPS);
    if (count < 0) {
        values_add_error(out, count);
        return true;
    }
    values_add_integer(out, count);
    for (int i = 0; i < count - 1 && i < STEPS; i++) {
        values_add_integer(out, steps[i].delay_max_ms);
    }
    if (count > 0 && count <= STEPS) {
        values_add_string(out, httpstatus_why_name(steps[count - 1].why));
    }
    return true;
}

static void audit(const httpstatus_retry_settings *policy, int code, values *out)
{
    uint32_t findings = 0;
    int error = httpstatus_retry_audit(policy, code, &findings);
    if (error == HTTPSTATUS_E_NONE) {
        values_add_integer(out, findings);
    } else {
        values_add_error(out, error);
    }
}

/* "try:COST:NOW" or "deposit:OUTCOME:LEASED:NOW" */
static bool take_step(httpstatus_budget *budget, const value *step, values *out)
{
    char text[64];
    long long a, b, c;
    int end = 0;
    if (step->n >= sizeof text) {
        return false;
    }
    memcpy(text, step->text, step->n);
    text[step->n] = '\0';
    if (sscanf(text, "try:%lld:%lld%n", &a, &b, &end) == 2 && text[end] == '\0') {
        values_add_number(out, httpstatus_budget_try(budget, (int32_t)a, b));
        return true;
    }
    if (sscanf(text, "deposit:%lld:%lld:%lld%n", &a, &b, &c, &end) == 3 && text[end] == '\0') {
        values_add_number(out, httpstatus_budget_deposit(budget, (int)a, (int32_t)b, c));
        return true;
    }
    return false;
}

static bool spend(const httpstatus_retry_settings *policy, const values *in, values *out)
{
    httpstatus_budget budget = HTTPSTATUS_BUDGET_INIT;
    int error = httpstatus_budget_init(&budget, policy, 0);
    if (error != HTTPSTATUS_E_NONE) {
        values_add_error(out, error);
        return true;
    }
    for (size_t i = 1; i < in->count; i++) {
        if (!take_step(&budget, &in->at[i], out)) {
            return false;
        }
        /* A binding raises its exception, and no later step has an answer. */
        if (out->at[out->count - 1].kind == VALUE_ERROR) {
            return true;
        }
    }
    values_add_integer(out, budget.level);
    return true;
}

bool retry_call(const char *name, const values *in, values *out)
{
    httpstatus_retry_settings policy = HTTPSTATUS_RETRY_SETTINGS_INIT;
    if (in->count == 0 || in->at[0].kind != VALUE_TEXT ||
        httpstatus_retry_policy(in->at[0].text, in->at[0].n, &policy) != HTTPSTATUS_E_NONE) {
        return false;
    }
    if (in->count == 1 && strcmp(name, "retry_policy") == 0) {
        add_settings(&policy, out);
        return true;
    }
    if (arguments_are(in, "ti")) {
        int number = as_int(&in->at[1]);
        if (strcmp(name, "retry_policy_allows") == 0) {
            values_add_bool(out, httpstatus_retry_policy_allows(&policy, number));
        } else if (strcmp(name, "retry_audit") == 0) {
            audit(&policy, number, out);
        } else if (strcmp(name, "retry_amplification") == 0) {
            values_add_integer(out, (int64_t)httpstatus_retry_amplification(&policy, number));
        } else {
            return false;
        }
        return true;
    }
    if (!all_texts(in)) {
        return false;
    }
    return (strcmp(name, "retry_decide") == 0 && decide(&policy, in, out)) ||
           (strcmp(name, "retry_plan") == 0 && plan(&policy, in, out)) ||
           (strcmp(name, "budget") == 0 && spend(&policy, in, out));
}
