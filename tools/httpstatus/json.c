/* SPDX-License-Identifier: MIT */
#include "json.h"

#include "output.h"
#include "retry_words.h"

void json_put(json_t *object, const char *key, json_t *value)
{
    if (json_object_set_new(object, key, value) != 0) {
        die_of_memory();
    }
}

void json_add(json_t *array, json_t *value)
{
    if (json_array_append_new(array, value) != 0) {
        die_of_memory();
    }
}

json_t *json_text(const char *text)
{
    return text != NULL ? json_string(text) : json_null();
}

json_t *json_number(int number, int none)
{
    return number != none ? json_integer(number) : json_null();
}

static json_t *aliases_of(const httpstatus_entry *entry)
{
    json_t *aliases = json_array();
    for (const char *a = httpstatus_entry_first_alias(entry); a != NULL; a = httpstatus_entry_next_alias(entry, a)) {
        json_add(aliases, json_text(a));
    }
    return aliases;
}

json_t *json_status(const struct subject *about, const httpstatus_entry *entry)
{
    int code = entry != NULL ? httpstatus_entry_code(entry) : about->code;
    bool iana = httpstatus_entry_vendor(entry) == HTTPSTATUS_VENDOR_IANA;
    json_t *o = json_object();
    json_put(o, "code", json_integer(code));
    json_put(o, "reason", json_text(httpstatus_entry_reason(entry)));
    json_put(o, "name", json_text(httpstatus_entry_name(entry)));
    json_put(o, "class", json_text(httpstatus_class_name(code)));
    json_put(o, "vendor", json_text(httpstatus_vendor_name(httpstatus_entry_vendor(entry))));
    json_put(o, "state", entry != NULL ? json_text(httpstatus_state_name(httpstatus_entry_state(entry))) : json_null());
    json_put(o, "spec", json_text(httpstatus_entry_source(entry)));
    json_put(o, "url", json_text(httpstatus_entry_url(entry)));
    json_put(o, "aliases", aliases_of(entry));
    json_put(o, "description", json_text(httpstatus_entry_meaning(entry)));
    json_put(o, "scenario", iana ? json_text(httpstatus_scenario(code)) : json_null());
    json_put(o, "registered", json_boolean(httpstatus_is_registered(code)));
    json_put(o, "effective", json_integer(httpstatus_effective(code)));
    return o;
}

json_t *json_substatus(const httpstatus_substatus *row)
{
    json_t *o = json_object();
    json_put(o, "meaning", json_text(httpstatus_substatus_meaning(row)));
    json_put(o, "version", json_text(httpstatus_substatus_version(row)));
    json_put(o, "component", json_text(httpstatus_substatus_component(row)));
    json_put(o, "state", json_text(httpstatus_substate_name(httpstatus_substatus_state(row))));
    json_put(o, "constant", json_text(httpstatus_substatus_constant(row)));
    json_put(o, "source", json_text(httpstatus_substatus_source(row)));
    json_put(o, "note", json_text(httpstatus_substatus_note(row)));
    return o;
}

static json_t *meanings_of(const struct subject *about)
{
    json_t *meanings = json_array();
    const httpstatus_substatus *row = httpstatus_substatus_find(about->code, about->substatus);
    for (; row != NULL; row = httpstatus_substatus_next(row)) {
        json_add(meanings, json_substatus(row));
    }
    return meanings;
}

static json_t *others_of(const struct subject *about)
{
    json_t *others = json_array();
    for (const httpstatus_entry *e = subject_first_meaning(about); e != NULL; e = subject_next_meaning(about, e)) {
        if (e != about->entry) {
            json_add(others, json_status(about, e));
        }
    }
    return others;
}

json_t *json_subject(const struct subject *about)
{
    json_t *o = json_status(about, about->entry);
    if (about->substatus != NO_SUBSTATUS) {
        json_put(o, "substatus", json_integer(about->substatus));
        json_put(o, "meanings", meanings_of(about));
    }
    json_t *others = others_of(about);
    if (json_array_size(others) != 0) {
        json_put(o, "others", others);
    } else {
        json_decref(others);
    }
    return o;
}

static json_t *field_rules(const httpstatus_field_rule *first)
{
    json_t *rules = json_array();
    for (const httpstatus_field_rule *rule = first; rule != NULL; rule = httpstatus_field_rule_next(rule)) {
        json_t *o = json_object();
        json_put(o, "field", json_text(httpstatus_field_name(httpstatus_field_rule_field(rule))));
        json_put(o, "level", json_text(httpstatus_level_name(httpstatus_field_rule_level(rule))));
        json_put(o, "condition", json_text(httpstatus_condition_name(httpstatus_field_rule_condition(rule))));
        json_add(rules, o);
    }
    return rules;
}

void json_put_details(json_t *o, const httpstatus_entry *entry)
{
    /* Fields and advice belong to IANA's meaning, not to a vendor's of the same number. */
    int code = httpstatus_entry_vendor(entry) == HTTPSTATUS_VENDOR_IANA ? httpstatus_entry_code(entry) : 0;
    json_put(o, "section", json_text(httpstatus_entry_section(entry)));
    json_put(o, "on_wire", json_text(httpstatus_on_wire_name(httpstatus_entry_on_wire(entry))));
    json_put(o, "content", json_text(httpstatus_content_name(httpstatus_entry_content(entry))));
    json_put(o, "redirect", json_text(httpstatus_redirect_name(httpstatus_entry_redirect(entry))));
    json_put(o, "evidence", json_text(httpstatus_evidence_name(httpstatus_entry_evidence(entry))));
    json_put(o, "provenance", json_text(httpstatus_entry_provenance(entry)));
    json_put(o, "note", json_text(httpstatus_entry_note(entry)));
    json_put(o, "expires", json_text(httpstatus_entry_expires(entry)));
    json_put(o, "replaced_by", json_number(httpstatus_entry_replaced_by(entry), 0));
    json_put(o, "required_fields", field_rules(httpstatus_required_fields(code)));
    json_put(o, "suggested_fields", field_rules(httpstatus_suggested_fields(code)));
    json_put(o, "client", json_text(httpstatus_advice(code, HTTPSTATUS_AUDIENCE_CLIENT)));
    json_put(o, "operator", json_text(httpstatus_advice(code, HTTPSTATUS_AUDIENCE_OPERATOR)));
}

void json_put_retry(json_t *o, int code)
{
    json_put(o, "retry", json_text(word_of(rule_words, (uint32_t)httpstatus_retry_rule(code))));
    json_put(o, "retry_applied", json_text(word_of(applied_words, (uint32_t)httpstatus_retry_applied(code))));
    json_put(o, "retry_needs", json_words(need_words, httpstatus_retry_needs(code)));
    json_put(o, "retry_hint", json_text(word_of(hint_source_words, (uint32_t)httpstatus_retry_has_hint(code))));
    json_put(o, "retryable", json_boolean(httpstatus_is_retryable(code)));
}

json_t *json_why(int why)
{
    json_t *o = json_object();
    json_put(o, "why", json_text(httpstatus_why_name(why)));
    json_put(o, "level", json_text(httpstatus_level_name(httpstatus_why_level(why))));
    json_put(o, "source", json_text(httpstatus_why_source(why)));
    json_put(o, "text", json_text(httpstatus_why_text(why)));
    return o;
}

json_t *json_cache(int code)
{
    json_t *o = json_object();
    json_put(o, "rule", json_text(httpstatus_cacheability_name(httpstatus_cache_rule(code))));
    json_put(o, "cacheable", json_boolean(httpstatus_is_cacheable(code)));
    json_put(o, "understood", json_text(cache_understood_word(code)));
    json_put(o, "stale_if_error", json_boolean(httpstatus_cache_is_stale_if_error(code)));
    json_put(o, "why", json_why(httpstatus_cache_why(code)));
    return o;
}
