/* SPDX-License-Identifier: MIT */
#include "httpstatus/field.h"

#include "generated/tables.h"
#include "text.h"

/* Fields are numbered from 1 in the order of their rows. */
const char *httpstatus_field_name(int field)
{
    return field >= 1 && field <= HS_FIELD_COUNT ? hs_text(hs_fields[field - 1]) : NULL;
}

int httpstatus_field_from_text(const char *text, size_t len)
{
    hs_span span = hs_span_of(text, len);
    for (int field = 1; field <= HS_FIELD_COUNT; field++) {
        if (hs_equal_nocase(span, httpstatus_field_name(field))) {
            return field;
        }
    }
    return HTTPSTATUS_FIELD_UNKNOWN;
}

const httpstatus_field_rule *httpstatus_required_fields(int code)
{
    const httpstatus_entry *entry = httpstatus_find(code);
    return entry != NULL && entry->required != 0 ? &hs_field_rules[entry->required] : NULL;
}

const httpstatus_field_rule *httpstatus_suggested_fields(int code)
{
    const httpstatus_entry *entry = httpstatus_find(code);
    return entry != NULL && entry->suggested != 0 ? &hs_field_rules[entry->suggested] : NULL;
}

const httpstatus_field_rule *httpstatus_field_rule_next(const httpstatus_field_rule *rule)
{
    return rule != NULL && rule[1].field != HTTPSTATUS_FIELD_UNKNOWN ? rule + 1 : NULL;
}

int httpstatus_field_rule_field(const httpstatus_field_rule *rule)
{
    return rule != NULL ? rule->field : HTTPSTATUS_FIELD_UNKNOWN;
}

int httpstatus_field_rule_level(const httpstatus_field_rule *rule)
{
    return rule != NULL ? rule->level : HTTPSTATUS_LEVEL_UNKNOWN;
}

int httpstatus_field_rule_condition(const httpstatus_field_rule *rule)
{
    return rule != NULL ? rule->condition : HTTPSTATUS_CONDITION_NONE;
}

static const struct hs_condition *condition_row(int condition)
{
    return condition >= 1 && condition <= HS_CONDITION_COUNT ? &hs_conditions[condition - 1] : NULL;
}

const char *httpstatus_condition_name(int condition)
{
    const struct hs_condition *row = condition_row(condition);
    return row != NULL ? hs_text(row->name) : NULL;
}

const char *httpstatus_condition_text(int condition)
{
    const struct hs_condition *row = condition_row(condition);
    return row != NULL ? hs_text(row->text) : NULL;
}
