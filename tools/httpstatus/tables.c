/* SPDX-License-Identifier: MIT */
#include "tables.h"

#include "cache_preset.h"
#include "json.h"
#include "output.h"
#include "policy.h"
#include "vocabulary.h"
#include "words.h"

enum { CODE_LEAST = 100, CODE_MOST = 599, COAP_CLASS_LEAST = 2, COAP_CLASS_MOST = 5, COAP_DETAIL_MOST = 31 };

/* As people write it, class and detail: 4.04; null for none. */
static json_t *coap_code(int number)
{
    return number != 0 ? json_sprintf("%d.%02d", number >> 5, number & COAP_DETAIL_MOST) : json_null();
}

static json_t *codes(void)
{
    json_t *rows = json_array();
    for (const httpstatus_entry *e = httpstatus_first(); e != NULL; e = httpstatus_next(e)) {
        struct subject about = subject_of_entry(e);
        json_t *o = json_status(&about, e);
        json_put_details(o, e);
        json_add(rows, o);
    }
    return rows;
}

/* What follows from the number alone: every number of a status code has a row. */
static json_t *numbers(void)
{
    json_t *rows = json_array();
    for (int code = CODE_LEAST; code <= CODE_MOST; code++) {
        json_t *o = json_object();
        json_put(o, "code", json_integer(code));
        json_put(o, "class", json_text(httpstatus_class_name(code)));
        json_put(o, "effective", json_integer(httpstatus_effective(code)));
        json_put(o, "flags", json_integer(httpstatus_flags(code)));
        json_put(o, "content",
                 json_text(httpstatus_content_name(httpstatus_content_rule(HTTPSTATUS_METHOD_GET, code))));
        json_put(o, "content_why", json_text(httpstatus_why_name(httpstatus_content_why(HTTPSTATUS_METHOD_GET, code))));
        json_put(o, "redirect", json_text(httpstatus_redirect_name(httpstatus_redirect_kind(code))));
        json_put(o, "redirect_why",
                 json_text(httpstatus_why_name(httpstatus_redirect_why(code, HTTPSTATUS_METHOD_GET))));
        json_put(o, "redirect_why_post",
                 json_text(httpstatus_why_name(httpstatus_redirect_why(code, HTTPSTATUS_METHOD_POST))));
        json_put(o, "next_method_post",
                 json_text(httpstatus_method_name(httpstatus_redirect_next_method(code, HTTPSTATUS_METHOD_POST))));
        json_put(o, "strict_method_post",
                 json_text(httpstatus_method_name(httpstatus_redirect_strict_method(code, HTTPSTATUS_METHOD_POST))));
        json_put_retry(o, code);
        json_put(o, "retry_why", json_text(httpstatus_why_name(httpstatus_retry_why(code))));
        json_put(o, "cache", json_text(httpstatus_cacheability_name(httpstatus_cache_rule(code))));
        json_put(o, "cacheable", json_boolean(httpstatus_is_cacheable(code)));
        json_put(o, "cache_understood", json_text(cache_understood_word(code)));
        json_put(o, "stale_if_error", json_boolean(httpstatus_cache_is_stale_if_error(code)));
        json_put(o, "cache_why", json_text(httpstatus_why_name(httpstatus_cache_why(code))));
        json_put(o, "grpc", json_text(httpstatus_grpc_name(httpstatus_to_grpc(code))));
        json_put(o, "coap", coap_code(httpstatus_to_coap(code)));
        json_add(rows, o);
    }
    return rows;
}

static json_t *vendors(void)
{
    json_t *rows = json_array();
    for (int vendor = 1; vendor <= VOCABULARY_MAX; vendor++) {
        if (httpstatus_vendor_name(vendor) != NULL) {
            json_t *o = json_object();
            json_put(o, "number", json_integer(vendor));
            json_put(o, "vendor", json_text(httpstatus_vendor_name(vendor)));
            json_put(o, "title", json_text(httpstatus_vendor_title(vendor)));
            json_put(o, "url", json_text(httpstatus_vendor_url(vendor)));
            json_add(rows, o);
        }
    }
    return rows;
}

static json_t *substatuses(void)
{
    json_t *rows = json_array();
    for (const httpstatus_substatus *row = httpstatus_substatus_walk(NULL); row != NULL;
         row = httpstatus_substatus_walk(row)) {
        json_t *o = json_object();
        json_put(o, "code", json_integer(httpstatus_substatus_code(row)));
        json_put(o, "substatus", json_integer(httpstatus_substatus_number(row)));
        json_t *meaning = json_substatus(row);
        if (json_object_update(o, meaning) != 0) {
            die_of_memory();
        }
        json_decref(meaning);
        json_add(rows, o);
    }
    return rows;
}

static json_t *methods(void)
{
    json_t *rows = json_array();
    for (int method = 1; method <= VOCABULARY_MAX; method++) {
        if (httpstatus_method_name(method) != NULL) {
            json_t *o = json_object();
            json_put(o, "number", json_integer(method));
            json_put(o, "method", json_text(httpstatus_method_name(method)));
            json_put(o, "safe", json_boolean(httpstatus_method_is_safe(method)));
            json_put(o, "idempotent", json_boolean(httpstatus_method_is_idempotent(method)));
            json_put(o, "sendable", json_boolean(httpstatus_method_is_sendable(method)));
            json_put(o, "caching", json_text(httpstatus_caching_name(httpstatus_method_caching(method))));
            json_add(rows, o);
        }
    }
    return rows;
}

static json_t *grpc(void)
{
    json_t *rows = json_array();
    for (int number = 0; httpstatus_grpc_name(number) != NULL; number++) {
        json_t *o = json_object();
        json_put(o, "grpc", json_integer(number));
        json_put(o, "name", json_text(httpstatus_grpc_name(number)));
        json_put(o, "http", json_integer(httpstatus_from_grpc(number)));
        json_add(rows, o);
    }
    return rows;
}

/* The other direction; what is not here is UNKNOWN, and 1xx are skipped. */
static json_t *grpc_from_http(void)
{
    json_t *rows = json_array();
    for (int code = CODE_LEAST; code <= CODE_MOST; code++) {
        int number = httpstatus_to_grpc(code);
        if (number >= 0 && number != HTTPSTATUS_GRPC_UNKNOWN) {
            json_t *o = json_object();
            json_put(o, "http", json_integer(code));
            json_put(o, "grpc", json_integer(number));
            json_put(o, "name", json_text(httpstatus_grpc_name(number)));
            json_add(rows, o);
        }
    }
    return rows;
}

static json_t *proxy_errors(void)
{
    json_t *rows = json_array();
    for (int error = 1; error <= VOCABULARY_MAX; error++) {
        if (httpstatus_proxy_error_name(error) != NULL) {
            json_t *o = json_object();
            json_put(o, "number", json_integer(error));
            json_put(o, "name", json_text(httpstatus_proxy_error_name(error)));
            json_put(o, "http", json_number(httpstatus_proxy_error_status(error), 0));
            json_put(o, "intermediary_only", json_boolean(httpstatus_proxy_error_is_intermediary_only(error)));
            json_put(o, "source", json_text(httpstatus_proxy_error_source(error)));
            json_add(rows, o);
        }
    }
    return rows;
}

static json_t *coap_row(int coap, const char *when, int http)
{
    json_t *o = json_object();
    json_put(o, "coap", coap_code(coap));
    json_put(o, "number", json_integer(coap));
    json_put(o, "when", json_text(when));
    json_put(o, "http", json_integer(http));
    return o;
}

/* A row for each code without further facts, and one for each fact that changes the answer. */
static json_t *coap(void)
{
    static const struct {
        uint32_t fact;
        const char *name;
    } facts[] = {
        { HTTPSTATUS_COAP_PAYLOAD, "payload" },
        { HTTPSTATUS_COAP_CONDITIONAL, "conditional" },
        { HTTPSTATUS_COAP_CLIENT_OPTION, "client-option" },
        { HTTPSTATUS_COAP_METHODS_KNOWN, "methods-known" },
    };
    json_t *rows = json_array();
    for (int code = COAP_CLASS_LEAST << 5; code <= (COAP_CLASS_MOST << 5 | COAP_DETAIL_MOST); code++) {
        int http = httpstatus_from_coap(code, 0);
        for (size_t i = 0; i < sizeof facts / sizeof facts[0]; i++) {
            int otherwise = httpstatus_from_coap(code, facts[i].fact);
            if (otherwise != http) {
                json_add(rows, coap_row(code, facts[i].name, otherwise));
            }
        }
        if (http != 0) {
            json_add(rows, coap_row(code, NULL, http));
        }
    }
    return rows;
}

static json_t *fields(void)
{
    json_t *rows = json_array();
    for (int field = 1; field <= VOCABULARY_MAX; field++) {
        if (httpstatus_field_name(field) != NULL) {
            json_t *o = json_object();
            json_put(o, "number", json_integer(field));
            json_put(o, "name", json_text(httpstatus_field_name(field)));
            json_add(rows, o);
        }
    }
    return rows;
}

static json_t *conditions(void)
{
    json_t *rows = json_array();
    for (int condition = 1; condition <= VOCABULARY_MAX; condition++) {
        if (httpstatus_condition_name(condition) != NULL) {
            json_t *o = json_object();
            json_put(o, "number", json_integer(condition));
            json_put(o, "token", json_text(httpstatus_condition_name(condition)));
            json_put(o, "text", json_text(httpstatus_condition_text(condition)));
            json_add(rows, o);
        }
    }
    return rows;
}

static json_t *whys(void)
{
    json_t *rows = json_array();
    for (int why = 1; why <= VOCABULARY_MAX; why++) {
        if (httpstatus_why_name(why) != NULL) {
            json_t *o = json_why(why);
            json_put(o, "number", json_integer(why));
            json_add(rows, o);
        }
    }
    return rows;
}

static json_t *policies(void)
{
    json_t *rows = json_array();
    for (int index = 0; httpstatus_retry_policy_name(index) != NULL; index++) {
        json_add(rows, json_policy(index));
    }
    return rows;
}

const struct table tables[] = {
    { "codes", codes },
    { "numbers", numbers },
    { "vendors", vendors },
    { "substatuses", substatuses },
    { "methods", methods },
    { "grpc", grpc },
    { "grpc_from_http", grpc_from_http },
    { "proxy_errors", proxy_errors },
    { "coap", coap },
    { "fields", fields },
    { "conditions", conditions },
    { "whys", whys },
    { "policies", policies },
    { "cache_presets", json_cache_presets },
    { "cache_profiles", json_cache_profiles },
    { NULL, NULL },
};
