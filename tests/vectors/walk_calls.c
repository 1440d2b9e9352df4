/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "calls.h"
#include "httpstatus.h"

static void walk_lookup(const value *text, values *out)
{
    const httpstatus_entry *entry = httpstatus_lookup(text->text, text->n);
    for (; entry != NULL; entry = httpstatus_lookup_next(text->text, text->n, entry)) {
        values_add_integer(out, httpstatus_entry_code(entry));
        values_add_integer(out, httpstatus_entry_vendor(entry));
    }
}

static void walk_substatus(int code, int sub, values *out)
{
    const httpstatus_substatus *row = httpstatus_substatus_find(code, sub);
    for (; row != NULL; row = httpstatus_substatus_next(row)) {
        values_add_string(out, httpstatus_substatus_meaning(row));
    }
}

static void walk_fields(const httpstatus_field_rule *rule, values *out)
{
    for (; rule != NULL; rule = httpstatus_field_rule_next(rule)) {
        values_add_integer(out, httpstatus_field_rule_field(rule));
        values_add_integer(out, httpstatus_field_rule_level(rule));
        values_add_integer(out, httpstatus_field_rule_condition(rule));
    }
}

/* code, method, version or none, content bytes or none, then a name and a value for each field */
static bool check_response(const values *in, values *out)
{
    if (in->count < 4 || in->count % 2 != 0) {
        return false;
    }
    httpstatus_response_facts facts = HTTPSTATUS_RESPONSE_FACTS_INIT;
    httpstatus_response_findings found = HTTPSTATUS_RESPONSE_FINDINGS_INIT;
    facts.code = as_int(&in->at[0]);
    facts.method = as_int(&in->at[1]);
    if (!is_none(&in->at[2])) {
        facts.known |= HTTPSTATUS_RESPONSE_VERSION;
        facts.version = as_int(&in->at[2]);
    }
    if (!is_none(&in->at[3])) {
        facts.known |= HTTPSTATUS_RESPONSE_CONTENT_BYTES;
        facts.content_bytes = as_int(&in->at[3]);
    }
    for (size_t i = 4; i < in->count; i += 2) {
        const value *name = &in->at[i], *text = &in->at[i + 1];
        int error = httpstatus_response_facts_field(&facts, name->text, name->n, text->text, text->n);
        if (error != HTTPSTATUS_E_NONE) {
            values_add_error(out, error);
            return true;
        }
    }
    int error = httpstatus_response_check(&facts, &found);
    if (error < 0) {
        values_add_error(out, error);
    }
    for (uint32_t i = 0; i < found.count; i++) {
        values_add_integer(out, found.why[i]);
        values_add_integer(out, found.field[i]);
        values_add_integer(out, found.level[i]);
    }
    return true;
}

bool walk_call(const char *name, const values *in, values *out)
{
    bool known = true;
    if (strcmp(name, "lookup") == 0 && arguments_are(in, "t")) {
        walk_lookup(&in->at[0], out);
    } else if (strcmp(name, "substatus_find") == 0 && arguments_are(in, "ii")) {
        walk_substatus(as_int(&in->at[0]), as_int(&in->at[1]), out);
    } else if (strcmp(name, "required_fields") == 0 && arguments_are(in, "i")) {
        walk_fields(httpstatus_required_fields(as_int(&in->at[0])), out);
    } else if (strcmp(name, "suggested_fields") == 0 && arguments_are(in, "i")) {
        walk_fields(httpstatus_suggested_fields(as_int(&in->at[0])), out);
    } else {
        known = strcmp(name, "response_check") == 0 && check_response(in, out);
    }
    if (known && out->count == 0) {
        values_add_none(out);
    }
    return known;
}
