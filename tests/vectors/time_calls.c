/* SPDX-License-Identifier: MIT */
/* Dates, wait hints and waits. */
#include <string.h>

#include "calls.h"
#include "httpstatus.h"

/* What a reader must not touch when it fails. */
enum { UNTOUCHED = -77 };

static void add_instant(int error, int64_t when_s, values *out)
{
    if (error == HTTPSTATUS_E_NONE) {
        values_add_integer(out, when_s);
        return;
    }
    values_add_error(out, error);
    if (when_s != UNTOUCHED) {
        values_add_string(out, "the output was touched");
    }
}

static bool date_call(const char *name, const value *text, int64_t now_s, values *out)
{
    int64_t when_s = UNTOUCHED;
    uint32_t forgiven = 0;
    if (strcmp(name, "date_parse") == 0) {
        int error = httpstatus_date_parse(text->text, text->n, now_s, &when_s);
        add_instant(error, when_s, out);
    } else if (strcmp(name, "date_parse_folded") == 0) {
        int error = httpstatus_date_parse_folded(text->text, text->n, now_s, &when_s);
        add_instant(error, when_s, out);
    } else if (strcmp(name, "date_parse_lenient") == 0) {
        int error = httpstatus_date_parse_lenient(text->text, text->n, now_s, &when_s, &forgiven);
        add_instant(error, when_s, out);
        if (error == HTTPSTATUS_E_NONE) {
            values_add_integer(out, forgiven);
        }
    } else if (strcmp(name, "date_flags") == 0) {
        values_add_number(out, httpstatus_date_flags(text->text, text->n, now_s));
    } else {
        return false;
    }
    return true;
}

static void format_date(int64_t when_s, values *out)
{
    char text[30];
    size_t n = httpstatus_date_format(text, sizeof text, when_s);
    values_add_text(out, n != 0 ? text : NULL, n);
}

static void read_hint(const value *text, int unit, int64_t now_s, values *out)
{
    httpstatus_retry_after hint = HTTPSTATUS_RETRY_AFTER_INIT;
    int error = httpstatus_retry_after_parse_as(text->text, text->n, unit, now_s, &hint);
    if (error != HTTPSTATUS_E_NONE) {
        values_add_error(out, error);
        return;
    }
    values_add_integer(out, hint.kind);
    values_add_integer(out, hint.flags);
    values_add_optional(out, (hint.known & HTTPSTATUS_RETRY_AFTER_DELAY) != 0, hint.delay_ms);
    values_add_optional(out, (hint.known & HTTPSTATUS_RETRY_AFTER_AT) != 0, hint.at_s);
}

static bool backoff_call(const char *name, const values *in, values *out)
{
    httpstatus_retry_settings policy = HTTPSTATUS_RETRY_SETTINGS_INIT;
    uint64_t random = as_random(&in->at[2]);
    bool next = strcmp(name, "backoff_next_ms") == 0;
    if (!next && strcmp(name, "backoff_ms") != 0) {
        return false;
    }
    int error = httpstatus_retry_policy(in->at[0].text, in->at[0].n, &policy);
    if (error != HTTPSTATUS_E_NONE) {
        values_add_error(out, error);
        return true;
    }
    int64_t second = as_int64(&in->at[1]);
    values_add_number(out, next ? httpstatus_backoff_next_ms(&policy, second, random)
                                : httpstatus_backoff_ms(&policy, (uint32_t)second, random));
    return true;
}

bool time_call(const char *name, const values *in, values *out)
{
    if (strcmp(name, "retry_after_parse") == 0 && arguments_are(in, "Ti")) {
        read_hint(&in->at[0], HTTPSTATUS_UNIT_SECONDS, as_int64(&in->at[1]), out);
        return true;
    }
    if (strcmp(name, "retry_after_parse_as") == 0 && arguments_are(in, "Tii")) {
        read_hint(&in->at[0], as_int(&in->at[1]), as_int64(&in->at[2]), out);
        return true;
    }
    if (strcmp(name, "date_format") == 0 && arguments_are(in, "i")) {
        format_date(as_int64(&in->at[0]), out);
        return true;
    }
    if (arguments_are(in, "ti")) {
        return date_call(name, &in->at[0], as_int64(&in->at[1]), out);
    }
    return arguments_are(in, "tii") && backoff_call(name, in, out);
}
