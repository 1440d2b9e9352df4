/* SPDX-License-Identifier: MIT */
#include "retry_head.h"

/* What a head says about time; fields of it may come in any order. */
struct clock {
    bool date_known;
    int64_t date_s;
    int64_t age_s;
    const char *retry_after; /* the last one; NULL when there is none */
    size_t retry_after_bytes;
};

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

static void take_field(const struct field_line *line, int64_t now_s, struct clock *clock, httpstatus_retry_facts *facts)
{
    httpstatus_retry_after age = HTTPSTATUS_RETRY_AFTER_INIT;
    size_t len;
    const char *text = field_value(line, &len);
    httpstatus_retry_facts_field(facts, line->text, line->name_bytes, text, len, now_s);
    if (field_has_name(line, "Date")) {
        /* Blanks around a value are no part of it (RFC 9110, section 5.5). */
        while (len != 0 && is_blank(text[0])) {
            text++;
            len--;
        }
        while (len != 0 && is_blank(text[len - 1])) {
            len--;
        }
        clock->date_known = httpstatus_date_parse(text, len, now_s, &clock->date_s) == HTTPSTATUS_E_NONE;
    } else if (field_has_name(line, "Age")) {
        /* RFC 9111, section 5.1: a number of seconds, as in Retry-After. */
        httpstatus_retry_after_parse(text, len, now_s, &age);
        clock->age_s = age.kind == HTTPSTATUS_HINT_DELAY ? age.delay_ms / 1000 : 0;
    } else if (field_has_name(line, "Retry-After")) {
        clock->retry_after = text;
        clock->retry_after_bytes = len;
    }
}

static void repair_skew(const struct clock *clock, int64_t now_s, httpstatus_retry_facts *facts)
{
    bool is_date = facts->hint_kind == HTTPSTATUS_HINT_DATE || facts->hint_kind == HTTPSTATUS_HINT_PAST;
    if (!clock->date_known || clock->retry_after == NULL || !is_date) {
        return;
    }
    httpstatus_retry_after hint = HTTPSTATUS_RETRY_AFTER_INIT;
    httpstatus_retry_after_parse(clock->retry_after, clock->retry_after_bytes, now_s, &hint);
    httpstatus_retry_after_skew(&hint, clock->date_s + clock->age_s);
    httpstatus_retry_facts_hint(facts, &hint);
}

void retry_facts_of_head(const struct head *head, int64_t now_s, httpstatus_retry_facts *facts)
{
    struct clock clock = { .date_known = false };
    for (size_t i = 0; i < head->fields.count; i++) {
        take_field(&head->fields.lines[i], now_s, &clock, facts);
    }
    repair_skew(&clock, now_s, facts);
}
