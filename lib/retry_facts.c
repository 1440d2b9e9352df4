/* SPDX-License-Identifier: MIT */
#include "httpstatus/retry_facts.h"

#include "httpstatus/error.h"
#include "sized.h"
#include "text.h"

#define NOT_RETRY_AFTER (HTTPSTATUS_HINT_MILLISECONDS | HTTPSTATUS_HINT_RATELIMIT)

int httpstatus_retry_facts_hint(httpstatus_retry_facts *facts, const httpstatus_retry_after *hint)
{
    if (facts == NULL || hint == NULL) {
        return HTTPSTATUS_E_ARG;
    }
    if (!hs_output_usable(facts->size, sizeof *facts) || !hs_output_usable(hint->size, sizeof *hint)) {
        return HTTPSTATUS_E_SIZE;
    }
    bool delay = (hint->known & HTTPSTATUS_RETRY_AFTER_DELAY) != 0;
    facts->known |= HTTPSTATUS_KNOWN_HINT;
    facts->known &= ~(uint32_t)HTTPSTATUS_KNOWN_HINT_DELAY;
    facts->known |= delay ? HTTPSTATUS_KNOWN_HINT_DELAY : 0;
    facts->hint_kind = hint->kind;
    facts->hint_flags = hint->flags;
    facts->hint_delay_ms = delay ? hint->delay_ms : 0;
    return HTTPSTATUS_E_NONE;
}

static void set_server_says(httpstatus_retry_facts *facts, int says)
{
    facts->known |= HTTPSTATUS_KNOWN_SERVER_SAYS;
    facts->server_says = says;
}

static bool has_retry_after(const httpstatus_retry_facts *facts)
{
    return (facts->known & HTTPSTATUS_KNOWN_HINT) != 0 && facts->hint_kind > HTTPSTATUS_HINT_ABSENT &&
           (facts->hint_flags & NOT_RETRY_AFTER) == 0;
}

/* A second line makes a list of a field that is none (RFC 9110, section 5.3); the longer wait is the safe one. */
static void take_retry_after(httpstatus_retry_facts *facts, httpstatus_retry_after *hint)
{
    if (has_retry_after(facts)) {
        bool known = (facts->known & HTTPSTATUS_KNOWN_HINT_DELAY) != 0;
        if (known && ((hint->known & HTTPSTATUS_RETRY_AFTER_DELAY) == 0 || hint->delay_ms < facts->hint_delay_ms)) {
            hint->delay_ms = facts->hint_delay_ms;
            hint->known |= HTTPSTATUS_RETRY_AFTER_DELAY;
        }
        hint->kind = HTTPSTATUS_HINT_INVALID;
        hint->flags |= HTTPSTATUS_HINT_LIST | facts->hint_flags;
    }
    httpstatus_retry_facts_hint(facts, hint);
}

static void take_other(httpstatus_retry_facts *facts, const httpstatus_retry_after *hint)
{
    if (!has_retry_after(facts) && hint->kind != HTTPSTATUS_HINT_INVALID) {
        httpstatus_retry_facts_hint(facts, hint);
    }
}

/* gRPC A6: a pushback that is negative or unreadable means that the server wants no repeat. */
static void take_pushback(httpstatus_retry_facts *facts, const httpstatus_retry_after *hint)
{
    if (hint->kind == HTTPSTATUS_HINT_INVALID) {
        set_server_says(facts, HTTPSTATUS_SERVER_SAYS_NO);
    } else {
        take_other(facts, hint);
    }
}

static void take_word(httpstatus_retry_facts *facts, hs_span value)
{
    if (hs_equal_nocase(value, "true")) {
        set_server_says(facts, HTTPSTATUS_SERVER_SAYS_YES);
    } else if (hs_equal_nocase(value, "false")) {
        set_server_says(facts, HTTPSTATUS_SERVER_SAYS_NO);
    }
}

int httpstatus_retry_facts_field(httpstatus_retry_facts *facts, const char *name, size_t name_len, const char *text,
                                 size_t len, int64_t now_s)
{
    if (facts == NULL || name == NULL || text == NULL) {
        return HTTPSTATUS_E_ARG;
    }
    if (!hs_output_usable(facts->size, sizeof *facts)) {
        return HTTPSTATUS_E_SIZE;
    }
    hs_span field = hs_span_of(name, name_len), value = hs_trim(hs_span_of(text, len));
    size_t n = hs_left(&value);
    httpstatus_retry_after hint = HTTPSTATUS_RETRY_AFTER_INIT;
    if (hs_equal_nocase(field, "retry-after")) {
        httpstatus_retry_after_parse(value.at, n, now_s, &hint);
        take_retry_after(facts, &hint);
    } else if (hs_equal_nocase(field, "retry-after-ms") || hs_equal_nocase(field, "x-ms-retry-after-ms") ||
               hs_equal_nocase(field, "x-amz-retry-after")) {
        httpstatus_retry_after_parse_as(value.at, n, HTTPSTATUS_UNIT_MILLISECONDS, now_s, &hint);
        take_other(facts, &hint);
    } else if (hs_equal_nocase(field, "ratelimit")) {
        httpstatus_retry_after_parse_as(value.at, n, HTTPSTATUS_UNIT_RATELIMIT, now_s, &hint);
        take_other(facts, &hint);
    } else if (hs_equal_nocase(field, "grpc-retry-pushback-ms")) {
        httpstatus_retry_after_parse_as(value.at, n, HTTPSTATUS_UNIT_MILLISECONDS, now_s, &hint);
        take_pushback(facts, &hint);
    } else if (hs_equal_nocase(field, "x-should-retry") || hs_equal_nocase(field, "stripe-should-retry")) {
        take_word(facts, value);
    }
    return HTTPSTATUS_E_NONE;
}
