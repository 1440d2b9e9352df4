/* SPDX-License-Identifier: MIT */
#include "httpstatus/field.h"

#include "generated/tables.h"
#include "text.h"

/* Fields are numbered from 1 in the order of their rows. */
const char *httpstatus_field_name(int field)
{
    return field >= 1 && field <= HS_FIELD_COUNT ? hs_text(hs_fields[field - 1]) : NULL;
}

/* Letters, whose bit 0x40 is set, may differ in the bit of their case; the dash, whose bit is not, must be the same. */
static inline bool equal8(uint64_t given, uint64_t name)
{
    return ((given ^ name) & ~((name & UINT64_C(0x4040404040404040)) >> 1)) == 0;
}

/* Of two texts of n bytes; names have letters and dashes alone (scripts/regen/tables.py). */
static bool is_name(const char *given, const char *name, size_t n)
{
    if (n < 8) {
        return n < 4
                   ? hs_equal_nocase((hs_span){ given, given + n }, name)
                   : equal8(hs_load4(given), hs_load4(name)) && equal8(hs_load4(given + n - 4), hs_load4(name + n - 4));
    }
    for (size_t i = 0; i + 8 < n; i += 8) {
        if (!equal8(hs_load8(given + i), hs_load8(name + i))) {
            return false;
        }
    }
    return equal8(hs_load8(given + n - 8), hs_load8(name + n - 8));
}

/* Length, first and last letter tell the names apart (scripts/regen/cache.py): one comparison is left. */
int httpstatus_field_from_text(const char *text, size_t len)
{
    hs_span span = hs_span_of(text, len);
    size_t n = hs_left(&span);
    if (n == 0) {
        return HTTPSTATUS_FIELD_UNKNOWN;
    }
    size_t first = (unsigned char)span.at[0] | 0x20u, last = (unsigned char)span.at[n - 1] | 0x20u;
    size_t hash = n + first * HS_FIELD_FIRST_FACTOR + last * HS_FIELD_LAST_FACTOR;
    const struct hs_field_slot *slot = &hs_field_slots[hash & ((1u << HS_FIELD_SLOT_BITS) - 1)];
    return slot->length == n && is_name(span.at, hs_text(slot->name), n) ? slot->field : HTTPSTATUS_FIELD_UNKNOWN;
}

uint32_t httpstatus_field_flags(const char *text, size_t len)
{
    int field = httpstatus_field_from_text(text, len);
    return field != HTTPSTATUS_FIELD_UNKNOWN ? hs_field_flags[field - 1] : 0;
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
