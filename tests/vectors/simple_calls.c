/* SPDX-License-Identifier: MIT */
#include <limits.h>
#include <string.h>

#include "calls.h"
#include "httpstatus.h"

#define CALL(name)   #name, httpstatus_##name
#define COUNT(table) (sizeof(table) / sizeof(table)[0])

/* Written where a function has no number that means "no answer". */
enum { ALWAYS = INT_MIN };

static const struct {
    const char *name;
    bool (*call)(int);
} int_to_bool[] = {
    { CALL(is_valid) },
    { CALL(is_informational) },
    { CALL(is_success) },
    { CALL(is_redirection) },
    { CALL(is_client_error) },
    { CALL(is_server_error) },
    { CALL(is_error) },
    { CALL(is_final) },
    { CALL(is_registered) },
    { CALL(method_is_safe) },
    { CALL(method_is_idempotent) },
    { CALL(method_is_sendable) },
    { CALL(proxy_error_is_intermediary_only) },
    { CALL(redirect_is_permanent) },
    { CALL(is_retryable) },
    { CALL(is_cacheable) },
    { CALL(cache_is_stale_if_error) },
};

static const struct {
    const char *name;
    const char *(*call)(int);
} int_to_text[] = {
    { CALL(class_name) },
    { CALL(reason) },
    { CALL(name) },
    { CALL(state_name) },
    { CALL(vendor_name) },
    { CALL(vendor_title) },
    { CALL(vendor_url) },
    { CALL(method_name) },
    { CALL(grpc_name) },
    { CALL(description) },
    { CALL(scenario) },
    { CALL(proxy_error_name) },
    { CALL(why_name) },
    { CALL(why_text) },
    { CALL(why_source) },
    { CALL(proxy_error_source) },
    { CALL(level_name) },
    { CALL(field_name) },
    { CALL(condition_name) },
    { CALL(condition_text) },
    { CALL(error_name) },
    { CALL(error_text) },
    { CALL(on_wire_name) },
    { CALL(evidence_name) },
    { CALL(content_name) },
    { CALL(redirect_name) },
    { CALL(substate_name) },
    { CALL(caching_name) },
    { CALL(retry_action_name) },
    { CALL(decided_by_name) },
    { CALL(retry_safety_name) },
    { CALL(retry_policy_name) },
    { CALL(retry_policy_about) },
    { CALL(cacheability_name) },
    { CALL(scan_format_name) },
    { CALL(cache_preset_name) },
    { CALL(cache_preset_about) },
    { CALL(cache_action_name) },
    { CALL(cache_fwd_name) },
    { CALL(freshness_source_name) },
};

static const struct {
    const char *name;
    int (*call)(int);
    int none;
} int_to_int[] = {
    { CALL(class_of), ALWAYS },
    { CALL(effective), ALWAYS },
    { CALL(method_caching), ALWAYS },
    { CALL(why_level), ALWAYS },
    { CALL(redirect_kind), ALWAYS },
    { CALL(from_grpc), ALWAYS },
    { CALL(to_grpc), -1 },
    { CALL(to_coap), 0 },
    { CALL(proxy_error_status), 0 },
    { CALL(retry_rule), ALWAYS },
    { CALL(retry_why), ALWAYS },
    { CALL(retry_applied), ALWAYS },
    { CALL(retry_has_hint), ALWAYS },
    { CALL(cache_rule), ALWAYS },
    { CALL(cache_why), ALWAYS },
};

static const struct {
    const char *name;
    int (*call)(int, int);
    int none;
} ints_to_int[] = {
    { CALL(content_rule), ALWAYS },
    { CALL(content_why), ALWAYS },
    { CALL(redirect_why), ALWAYS },
    { CALL(redirect_next_method), HTTPSTATUS_METHOD_UNKNOWN },
    { CALL(redirect_strict_method), HTTPSTATUS_METHOD_UNKNOWN },
};

static const struct {
    const char *name;
    int (*call)(const char *, size_t);
    int none;
} text_to_int[] = {
    { CALL(from_text), 0 },        { CALL(from_name), 0 },          { CALL(from_reason), 0 },
    { CALL(method_from_text), 0 }, { CALL(vendor_by_name), 0 },     { CALL(field_from_text), 0 },
    { CALL(proxy_error_find), 0 }, { CALL(coap_from_text), 0 },     { CALL(grpc_from_text), -1 },
    { CALL(state_from_text), 0 },  { CALL(audience_from_text), 0 },
};

static void add_int(values *out, int number, int none)
{
    if (number == none) {
        values_add_none(out);
    } else {
        values_add_integer(out, number);
    }
}

static bool call_with_int(const char *name, int argument, values *out)
{
    for (size_t i = 0; i < COUNT(int_to_bool); i++) {
        if (strcmp(name, int_to_bool[i].name) == 0) {
            values_add_bool(out, int_to_bool[i].call(argument));
            return true;
        }
    }
    for (size_t i = 0; i < COUNT(int_to_text); i++) {
        if (strcmp(name, int_to_text[i].name) == 0) {
            values_add_string(out, int_to_text[i].call(argument));
            return true;
        }
    }
    for (size_t i = 0; i < COUNT(int_to_int); i++) {
        if (strcmp(name, int_to_int[i].name) == 0) {
            add_int(out, int_to_int[i].call(argument), int_to_int[i].none);
            return true;
        }
    }
    if (strcmp(name, "flags") == 0) {
        values_add_integer(out, httpstatus_flags(argument));
    } else if (strcmp(name, "retry_needs") == 0) {
        values_add_integer(out, httpstatus_retry_needs(argument));
    } else if (strcmp(name, "audit_text") == 0) {
        values_add_string(out, httpstatus_audit_text((uint32_t)argument));
    } else if (strcmp(name, "cc_name") == 0) {
        values_add_string(out, httpstatus_cc_name((uint32_t)argument));
    } else {
        return false;
    }
    return true;
}

static bool call_with_ints(const char *name, int a, int b, values *out)
{
    for (size_t i = 0; i < COUNT(ints_to_int); i++) {
        if (strcmp(name, ints_to_int[i].name) == 0) {
            add_int(out, ints_to_int[i].call(a, b), ints_to_int[i].none);
            return true;
        }
    }
    if (strcmp(name, "from_coap") == 0) {
        add_int(out, httpstatus_from_coap(a, (uint32_t)b), 0);
        return true;
    }
    if (strcmp(name, "cache_understood") == 0) {
        values_add_bool(out, httpstatus_cache_understood(a, (uint32_t)b));
        return true;
    }
    if (strcmp(name, "cache_invalidates") == 0) {
        values_add_bool(out, httpstatus_cache_invalidates(a, b));
        return true;
    }
    if (strcmp(name, "advice") == 0) {
        values_add_string(out, httpstatus_advice(a, b));
        return true;
    }
    return false;
}

bool simple_call(const char *name, const values *in, values *out)
{
    if (arguments_are(in, "i")) {
        return call_with_int(name, as_int(&in->at[0]), out);
    }
    if (arguments_are(in, "ii")) {
        return call_with_ints(name, as_int(&in->at[0]), as_int(&in->at[1]), out);
    }
    if (strcmp(name, "cache_preset_targets") == 0 && arguments_are(in, "t")) {
        values_add_string(out, httpstatus_cache_preset_targets(in->at[0].text, in->at[0].n));
        return true;
    }
    if (strcmp(name, "field_flags") == 0 && arguments_are(in, "t")) {
        values_add_integer(out, httpstatus_field_flags(in->at[0].text, in->at[0].n));
        return true;
    }
    for (size_t i = 0; arguments_are(in, "t") && i < COUNT(text_to_int); i++) {
        if (strcmp(name, text_to_int[i].name) == 0) {
            add_int(out, text_to_int[i].call(in->at[0].text, in->at[0].n), text_to_int[i].none);
            return true;
        }
    }
    return false;
}
