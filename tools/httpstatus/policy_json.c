/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <string.h>

#include "code_set.h"
#include "json.h"
#include "policy.h"
#include "retry_words.h"
#include "vocabulary.h"

#define ONE_Q16 65536

/* Facts that a connection must have, one bit each; those it must not have, and those of which one is enough. */
enum { NEED_BITS = 0xff, NEED_NONE_SHIFT = 8, NEED_ANY_SHIFT = 16 };

static json_t *choice(int32_t number)
{
    return json_text(word_of(choice_words, (uint32_t)number));
}

static json_t *limit(const httpstatus_retry_settings *p, uint32_t bit, int64_t number)
{
    return (p->known & bit) != 0 ? json_integer(number) : json_null();
}

static json_t *q16_number(int32_t q16)
{
    return q16 % ONE_Q16 == 0 ? json_integer(q16 / ONE_Q16) : json_real((double)q16 / ONE_Q16);
}

static json_t *q16_range(int32_t lo, int32_t hi)
{
    char text[32];
    snprintf(text, sizeof text, "%.4g..%.4g", (double)lo / ONE_Q16, (double)hi / ONE_Q16);
    return json_text(text);
}

static bool repeats_method(const httpstatus_retry_settings *p, int method)
{
    return (p->methods >> method & 1) != 0;
}

/* Whether the policy repeats every method of the registry alike: all, or the idempotent ones. */
static bool is_every(const httpstatus_retry_settings *p, bool idempotent_only)
{
    bool alike = repeats_method(p, HTTPSTATUS_METHOD_UNKNOWN) == !idempotent_only;
    for (int method = 1; method <= HTTPSTATUS_METHOD_VERSION_CONTROL; method++) {
        bool wanted = !idempotent_only || httpstatus_method_is_idempotent(method);
        if (httpstatus_method_name(method) != NULL && httpstatus_method_is_sendable(method)) {
            alike = alike && repeats_method(p, method) == wanted;
        }
    }
    return alike;
}

static json_t *methods_of(const httpstatus_retry_settings *p)
{
    /* Where unknown methods are repeated, what is left out is the shorter list. */
    bool others = repeats_method(p, HTTPSTATUS_METHOD_UNKNOWN);
    json_t *list = json_array();
    if (is_every(p, false) || is_every(p, true)) {
        json_add(list, json_text(others ? "any" : "idempotent"));
        return list;
    }
    for (int method = 1; method <= HTTPSTATUS_METHOD_VERSION_CONTROL; method++) {
        if (httpstatus_method_name(method) != NULL && repeats_method(p, method) != others) {
            json_add(list, json_sprintf("%s%s", others ? "!" : "", httpstatus_method_name(method)));
        }
    }
    return list;
}

/* Numbers are positions of bits. */
static json_t *events_of(uint32_t bits)
{
    json_t *list = json_array();
    for (const struct word *event = event_words; event->word != NULL; event++) {
        if ((bits >> event->number & 1) != 0) {
            json_add(list, json_text(event->word));
        }
    }
    return list;
}

static json_t *actions_of(uint32_t bits)
{
    json_t *list = json_array();
    for (int action = HTTPSTATUS_ACTION_STOP; action <= HTTPSTATUS_ACTION_FOLLOW; action++) {
        if ((bits >> action & 1) != 0) {
            json_add(list, json_text(httpstatus_retry_action_name(action)));
        }
    }
    return list;
}

/* As data/ has it: 408=reused,!multiplexed or 408=multiplexed|quiet */
static void add_needs(json_t *list, int code, uint32_t needs)
{
    char text[128];
    int n = snprintf(text, sizeof text, "%d=", code);
    const char *comma = "";
    for (const struct word *fact = connection_words; fact->word != NULL && n < (int)sizeof text; fact++) {
        bool all = (needs & fact->number) != 0, none = (needs >> NEED_NONE_SHIFT & fact->number) != 0;
        bool any = (needs >> NEED_ANY_SHIFT & NEED_BITS & fact->number) != 0;
        if (all || none || any) {
            n += snprintf(text + n, sizeof text - (size_t)n, "%s%s%s", comma, none ? "!" : "", fact->word);
            comma = any ? "|" : ",";
        }
    }
    if (needs != 0) {
        json_add(list, json_text(text));
    }
}

static json_t *needs_of(const httpstatus_retry_settings *p)
{
    json_t *list = json_array();
    add_needs(list, HTTPSTATUS_REQUEST_TIMEOUT, p->needs_408);
    add_needs(list, HTTPSTATUS_MISDIRECTED_REQUEST, p->needs_421);
    add_needs(list, HTTPSTATUS_TOO_EARLY, p->needs_425);
    return list;
}

static json_t *combine_of(const httpstatus_retry_settings *p)
{
    const char *word = word_of(combine_words, (uint32_t)p->hint_combine);
    return p->hint_combine == HTTPSTATUS_COMBINE_WITHIN
               ? json_sprintf("%s:%" JSON_INTEGER_FORMAT, word, (json_int_t)p->hint_window_ms)
               : json_text(word);
}

static json_t *jitter_of(const httpstatus_retry_settings *p)
{
    switch (p->jitter) {
    case HTTPSTATUS_JITTER_RANGE:
        return q16_range(p->jitter_lo_q16, p->jitter_hi_q16);
    case HTTPSTATUS_JITTER_ADD:
        return json_sprintf("+%" JSON_INTEGER_FORMAT, (json_int_t)p->jitter_add_ms);
    default:
        return json_text(word_of(jitter_words, (uint32_t)p->jitter));
    }
}

/* As data/ has it: bucket:capacity,cost,timeout,gain or concurrency:percent,floor */
static json_t *budget_of(const httpstatus_retry_settings *p)
{
    switch (p->budget_model) {
    case HTTPSTATUS_BUDGET_BUCKET:
        return json_sprintf("%s:%d,%d,%d,%d", word_of(budget_words, HTTPSTATUS_BUDGET_BUCKET), p->budget_capacity,
                            p->budget_cost, p->budget_cost_timeout, p->budget_gain);
    case HTTPSTATUS_BUDGET_CONCURRENCY:
        return json_sprintf("%s:%d,%d", word_of(budget_words, HTTPSTATUS_BUDGET_CONCURRENCY),
                            p->budget_percent_milli / 1000, p->budget_floor);
    default:
        return json_text(word_of(budget_words, (uint32_t)p->budget_model));
    }
}

static void put_hints(json_t *o, const httpstatus_retry_settings *p)
{
    bool spread = p->hint_lo_q16 != ONE_Q16 || p->hint_hi_q16 != ONE_Q16;
    json_put(o, "hint_opens", json_code_set(p->hint_opens));
    json_put(o, "opens_by", json_text(word_of(opens_by_words, (uint32_t)p->opens_by)));
    json_put(o, "hint_reads", json_code_set(p->hint_reads));
    json_put(o, "forms", json_words(form_words, p->hint_forms));
    json_put(o, "zero", choice(p->hint_zero));
    json_put(o, "past", choice(p->hint_past));
    json_put(o, "invalid", choice(p->hint_invalid));
    json_put(o, "cap_ms", limit(p, HTTPSTATUS_LIMIT_HINT_CAP, p->hint_cap_ms));
    json_put(o, "over_cap", choice(p->hint_over_cap));
    json_put(o, "combine", combine_of(p));
    json_put(o, "hint_jitter", spread ? q16_range(p->hint_lo_q16, p->hint_hi_q16) : json_null());
}

json_t *json_policy(int index)
{
    httpstatus_retry_settings p = HTTPSTATUS_RETRY_SETTINGS_INIT;
    const char *name = httpstatus_retry_policy_name(index);
    httpstatus_retry_policy(name, HTTPSTATUS_NTS, &p);
    json_t *o = json_object();
    json_put(o, "name", json_text(name));
    json_put(o, "about", json_text(httpstatus_retry_policy_about(index)));
    json_put(o, "statuses", json_code_set(p.statuses));
    put_hints(o, &p);
    json_put(o, "methods", methods_of(&p));
    json_put(o, "opens", json_words(open_words, p.opens));
    json_put(o, "any_method_on", json_code_set(p.any_method));
    json_put(o, "events", events_of(p.events));
    json_put(o, "actions", actions_of(p.actions));
    json_put(o, "needs", needs_of(&p));
    json_put(o, "flags", json_words(habit_words, p.flags));
    json_put(o, "backoff", json_text(word_of(backoff_words, (uint32_t)p.backoff)));
    json_put(o, "initial_ms", json_integer(p.initial_ms));
    json_put(o, "factor", q16_number(p.factor_q16));
    json_put(o, "max_ms", limit(&p, HTTPSTATUS_LIMIT_MAX_MS, p.max_ms));
    json_put(o, "jitter", jitter_of(&p));
    json_put(o, "retries", limit(&p, HTTPSTATUS_LIMIT_MAX_RETRIES, p.max_retries));
    json_put(o, "elapsed_ms", limit(&p, HTTPSTATUS_LIMIT_MAX_ELAPSED, p.max_elapsed_ms));
    json_put(o, "budget", budget_of(&p));
    return o;
}
