/* SPDX-License-Identifier: MIT */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "policy.h"
#include "wait_text.h"

static void add(char out[POLICY_TEXT_BYTES], const char *format, ...)
{
    va_list args;
    size_t used = strlen(out);
    va_start(args, format);
    vsnprintf(out + used, POLICY_TEXT_BYTES - used, format, args);
    va_end(args);
}

static const char *text_of(const json_t *policy, const char *key)
{
    const char *text = json_string_value(json_object_get(policy, key));
    return text != NULL ? text : "";
}

static size_t count_of(const json_t *policy, const char *key)
{
    return json_array_size(json_object_get(policy, key));
}

/* The members of a list, with a blank before each. */
static void add_list(char out[POLICY_TEXT_BYTES], const json_t *policy, const char *key)
{
    const json_t *list = json_object_get(policy, key);
    for (size_t i = 0; i < json_array_size(list); i++) {
        add(out, " %s", json_string_value(json_array_get(list, i)));
    }
}

static bool lists(const json_t *policy, const char *key, const char *word)
{
    const json_t *list = json_object_get(policy, key);
    for (size_t i = 0; i < json_array_size(list); i++) {
        if (strcmp(json_string_value(json_array_get(list, i)), word) == 0) {
            return true;
        }
    }
    return false;
}

static bool is_set(const json_t *policy, const char *key)
{
    return !json_is_null(json_object_get(policy, key));
}

/* A time of the policy in the units of people. */
static const char *time_of(char out[WAIT_TEXT_BYTES], const json_t *policy, const char *key)
{
    wait_text(out, (int64_t)json_integer_value(json_object_get(policy, key)));
    return out;
}

void policy_post_text(char out[POLICY_TEXT_BYTES], const json_t *policy)
{
    bool opens = count_of(policy, "opens") != 0, some = count_of(policy, "any_method_on") != 0;
    out[0] = '\0';
    if (lists(policy, "methods", "any") || lists(policy, "methods", "POST")) {
        add(out, "yes");
        return;
    }
    if (some) {
        add(out, "on");
        add_list(out, policy, "any_method_on");
    }
    if (opens) {
        add(out, "%sif", some ? ", " : "");
        add_list(out, policy, "opens");
    }
    if (!some && !opens) {
        add(out, "no");
    }
}

void policy_hint_text(char out[POLICY_TEXT_BYTES], const json_t *policy)
{
    char time[WAIT_TEXT_BYTES];
    const char *over_cap = text_of(policy, "over_cap");
    out[0] = '\0';
    if (count_of(policy, "hint_reads") == 0) {
        add(out, "ignored");
        return;
    }
    if (is_set(policy, "cap_ms")) {
        add(out, "to %s, %s", time_of(time, policy, "cap_ms"), over_cap);
    } else {
        add(out, "any");
    }
    if (!lists(policy, "hint_reads", "all")) {
        add(out, " on");
        add_list(out, policy, "hint_reads");
    }
}

void policy_wait_text(char out[POLICY_TEXT_BYTES], const json_t *policy)
{
    char time[WAIT_TEXT_BYTES];
    const char *backoff = text_of(policy, "backoff");
    bool grows = strcmp(backoff, "none") != 0 && strcmp(backoff, "fixed") != 0;
    out[0] = '\0';
    if (strcmp(backoff, "none") == 0) {
        add(out, "none");
        return;
    }
    add(out, "%s", time_of(time, policy, "initial_ms"));
    if (grows && is_set(policy, "max_ms")) {
        add(out, " to %s", time_of(time, policy, "max_ms"));
    } else if (grows) {
        add(out, " and up");
    }
}

void policy_backoff_text(char out[POLICY_TEXT_BYTES], const json_t *policy)
{
    const json_t *factor = json_object_get(policy, "factor");
    const char *backoff = text_of(policy, "backoff");
    out[0] = '\0';
    add(out, "%s", backoff);
    if (strcmp(backoff, "exponential") == 0) {
        add(out, " x%.6g", json_number_value(factor));
    }
    add(out, ", jitter %s", text_of(policy, "jitter"));
}

void policy_limit_text(char out[POLICY_TEXT_BYTES], const json_t *policy)
{
    char time[WAIT_TEXT_BYTES];
    bool counted = is_set(policy, "retries"), timed = is_set(policy, "elapsed_ms");
    out[0] = '\0';
    if (counted) {
        add(out, "%d", (int)json_integer_value(json_object_get(policy, "retries")));
    }
    if (timed) {
        add(out, "%sin %s", counted ? " " : "", time_of(time, policy, "elapsed_ms"));
    }
    if (!counted && !timed) {
        add(out, "no limit");
    }
}

void policy_codes_text(char out[POLICY_TEXT_BYTES], const json_t *policy)
{
    char codes[POLICY_TEXT_BYTES] = "";
    add_list(codes, policy, "statuses");
    if (count_of(policy, "hint_opens") != 0) {
        add(codes, "%s with a hint", codes[0] != '\0' ? "," : "");
        add_list(codes, policy, "hint_opens");
    }
    snprintf(out, POLICY_TEXT_BYTES, "%s", codes[0] != '\0' ? codes + 1 : "no code");
}
