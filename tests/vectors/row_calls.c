/* SPDX-License-Identifier: MIT */
/* Rows of the tables, member by member. */
#include <string.h>

#include "calls.h"
#include "httpstatus.h"

static void add_entry(const httpstatus_entry *entry, values *out)
{
    values_add_string(out, httpstatus_entry_name(entry));
    values_add_string(out, httpstatus_entry_reason(entry));
    values_add_integer(out, httpstatus_entry_class(entry));
    values_add_integer(out, httpstatus_entry_state(entry));
    values_add_integer(out, httpstatus_entry_on_wire(entry));
    values_add_integer(out, httpstatus_entry_content(entry));
    values_add_integer(out, httpstatus_entry_redirect(entry));
    values_add_integer(out, httpstatus_entry_evidence(entry));
    values_add_string(out, httpstatus_entry_source(entry));
    values_add_string(out, httpstatus_entry_section(entry));
    values_add_string(out, httpstatus_entry_url(entry));
    values_add_string(out, httpstatus_entry_provenance(entry));
    values_add_string(out, httpstatus_entry_meaning(entry));
    values_add_string(out, httpstatus_entry_note(entry));
    values_add_optional(out, httpstatus_entry_replaced_by(entry) != 0, httpstatus_entry_replaced_by(entry));
    values_add_string(out, httpstatus_entry_expires(entry));
    for (const char *alias = httpstatus_entry_first_alias(entry); alias != NULL;
         alias = httpstatus_entry_next_alias(entry, alias)) {
        values_add_string(out, alias);
    }
}

static void add_substatuses(int code, int sub, values *out)
{
    const httpstatus_substatus *row = httpstatus_substatus_find(code, sub);
    for (; row != NULL; row = httpstatus_substatus_next(row)) {
        values_add_string(out, httpstatus_substatus_meaning(row));
        values_add_string(out, httpstatus_substatus_version(row));
        values_add_string(out, httpstatus_substatus_component(row));
        values_add_integer(out, httpstatus_substatus_state(row));
        values_add_string(out, httpstatus_substatus_constant(row));
        values_add_string(out, httpstatus_substatus_note(row));
        values_add_string(out, httpstatus_substatus_source(row));
    }
}

bool row_call(const char *name, const values *in, values *out)
{
    if (strcmp(name, "registry_date") == 0 && in->count == 0) {
        values_add_string(out, httpstatus_registry_date());
        return true;
    }
    if (!arguments_are(in, "ii")) {
        return false;
    }
    int code = as_int(&in->at[0]), second = as_int(&in->at[1]);
    const httpstatus_entry *entry = httpstatus_find_in(code, second);
    if (strcmp(name, "substatus") == 0) {
        add_substatuses(code, second, out);
    } else if (strcmp(name, "entry") != 0) {
        return false;
    } else if (entry != NULL) {
        add_entry(entry, out);
    }
    if (out->count == 0) {
        values_add_none(out);
    }
    return true;
}
