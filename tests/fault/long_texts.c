/* SPDX-License-Identifier: MIT */
/*
 * Every reader on texts of LONG_KIB that say the same over and over. Nothing is measured: on 2 MiB a reader in linear
 * time takes milliseconds for each, a quadratic one hours, and then the test's limit of time ends it.
 */

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "exact.h"
#include "httpstatus.h"

enum { LONG = LONG_KIB << 10, SEEN = 16 };

/* What readers return is no matter here; that it is used keeps the calls. */
static unsigned long long answers;

static void note(long long answer)
{
    answers += (unsigned long long)answer;
}

static void read_names(const char *text, size_t n)
{
    int code, sub;
    const httpstatus_entry *entry = httpstatus_lookup(text, n);
    for (int i = 0; i < SEEN && entry != NULL; i++) {
        entry = httpstatus_lookup_next(text, n, entry);
    }
    note(httpstatus_from_text(text, n) + httpstatus_from_name(text, n) + httpstatus_from_reason(text, n));
    note(httpstatus_code_parse(text, n, &code) + httpstatus_substatus_parse(text, n, &code, &sub));
    note(httpstatus_method_from_text(text, n) + httpstatus_vendor_by_name(text, n));
    note(httpstatus_grpc_from_text(text, n) + httpstatus_proxy_error_find(text, n) +
         httpstatus_coap_from_text(text, n));
    note(httpstatus_field_from_text(text, n) + (int)httpstatus_field_flags(text, n));
    note(httpstatus_state_from_text(text, n) + httpstatus_audience_from_text(text, n));
}

static void read_presets(const char *text, size_t n)
{
    httpstatus_retry_settings settings = HTTPSTATUS_RETRY_SETTINGS_INIT;
    httpstatus_cache_options options = HTTPSTATUS_CACHE_OPTIONS_INIT;
    note(httpstatus_retry_policy(text, n, &settings) + httpstatus_cache_preset(text, n, &options));
    note(httpstatus_cache_preset_targets(text, n) != NULL);
}

static void read_lines(const char *text, size_t n)
{
    static char line[2 * LONG];
    httpstatus_statusline found = HTTPSTATUS_STATUSLINE_INIT;
    note(httpstatus_statusline_parse(text, n, &found));
    note(httpstatus_statusline_parse_lenient(text, n, &found));
    note((long long)httpstatus_statusline_format(line, sizeof line, 11, 404, text, n));
    memcpy(line, "HTTP/1.1 404 ", 13);
    memcpy(line + 13, text, n);
    note(httpstatus_statusline_parse(line, n + 13, &found));
    note(httpstatus_statusline_parse_lenient(line, n + 13, &found));
}

static void read_times(const char *text, size_t n)
{
    int64_t when_s;
    uint32_t forgiven;
    httpstatus_retry_after hint = HTTPSTATUS_RETRY_AFTER_INIT;
    note(httpstatus_date_parse(text, n, 0, &when_s) + httpstatus_date_parse_folded(text, n, 0, &when_s));
    note(httpstatus_date_parse_lenient(text, n, 0, &when_s, &forgiven) + httpstatus_date_flags(text, n, 0));
    note(httpstatus_retry_after_parse(text, n, 0, &hint));
    for (int unit = HTTPSTATUS_UNIT_SECONDS; unit <= HTTPSTATUS_UNIT_RATELIMIT; unit++) {
        note(httpstatus_retry_after_parse_as(text, n, unit, 0, &hint));
    }
}

static void read_values(const char *text, size_t n)
{
    uint64_t first, last, complete;
    size_t pos = 0, at, len;
    while (httpstatus_list_next(text, n, &pos, &at, &len)) {
        note((long long)len);
    }
    for (pos = 0; httpstatus_cache_control_name_next(text, n, HTTPSTATUS_CC_PRIVATE, &pos, &at, &len);) {
        note((long long)len);
    }
    note(httpstatus_range_parse(text, n, HTTPSTATUS_LENGTH_UNKNOWN, &first, &last));
    note(httpstatus_content_range_parse(text, n, &first, &last, &complete));
    note(httpstatus_field_value_match(text, n, text, n) + httpstatus_if_range_match(text, n, text, n, text, n));
    note(httpstatus_etag_match(text, n, text, n, true) + httpstatus_etag_match(text, n, "\"a\"", 3, false));
}

/* Each field as it stands in a message, the name too. */
static void read_fields(const char *text, size_t n)
{
    httpstatus_cache_control cc = HTTPSTATUS_CACHE_CONTROL_INIT, targeted = HTTPSTATUS_CACHE_CONTROL_INIT;
    httpstatus_retry_facts retry = HTTPSTATUS_RETRY_FACTS_INIT;
    httpstatus_cache_facts cache = HTTPSTATUS_CACHE_FACTS_INIT;
    httpstatus_response_facts response = HTTPSTATUS_RESPONSE_FACTS_INIT;
    note(httpstatus_cache_control_feed(&cc, text, n) + httpstatus_cache_control_targeted_feed(&targeted, text, n));
    static const char *const more[] = { "retry-after-ms", "RateLimit", "grpc-retry-pushback-ms", "x-should-retry" };
    const char *name;
    for (int field = 1; (name = httpstatus_field_name(field)) != NULL; field++) {
        note(httpstatus_retry_facts_field(&retry, name, HTTPSTATUS_NTS, text, n, 0));
        note(httpstatus_cache_facts_field(&cache, HTTPSTATUS_SIDE_RESPONSE, name, HTTPSTATUS_NTS, text, n, 0));
        note(httpstatus_cache_facts_field(&cache, HTTPSTATUS_SIDE_REQUEST, name, HTTPSTATUS_NTS, text, n, 0));
        note(httpstatus_response_facts_field(&response, name, HTTPSTATUS_NTS, text, n));
    }
    for (size_t i = 0; i < sizeof more / sizeof more[0]; i++) {
        note(httpstatus_retry_facts_field(&retry, more[i], HTTPSTATUS_NTS, text, n, 0));
    }
    note(httpstatus_retry_facts_field(&retry, text, n, "1", 1, 0));
    note(httpstatus_cache_facts_field(&cache, HTTPSTATUS_SIDE_RESPONSE, text, n, "1", 1, 0));
    note(httpstatus_response_facts_field(&response, text, n, "1", 1));
}

/* One number at a time; a log in one piece, and in pieces that end in the middle of everything. */
static void read_logs(const char *text, size_t n)
{
    enum { PIECE = 4099, LINES = 64 };
    static uint64_t counts[HTTPSTATUS_SCAN_SLOTS];
    uint16_t code;
    for (size_t pos = 0; httpstatus_bulk_parse(text, n, &pos, &code, 1) == 1;) {
        note(code);
    }
    for (int format = HTTPSTATUS_SCAN_NCSA; format <= HTTPSTATUS_SCAN_FIELD; format++) {
        httpstatus_scan scan = HTTPSTATUS_SCAN_INIT, counting;
        httpstatus_scan_line lines[LINES] = { HTTPSTATUS_SCAN_LINE_INIT };
        httpstatus_scan_init(&scan, format);
        counting = scan;
        note(httpstatus_scan_histogram(&counting, text, n, counts));
        for (size_t at = 0; at < n; at += PIECE) {
            size_t bytes = n - at < PIECE ? n - at : PIECE;
            for (size_t pos = 0; pos < bytes;) {
                note(httpstatus_scan_feed(&scan, text + at, bytes, &pos, lines, LINES));
            }
        }
    }
    httpstatus_scan found = HTTPSTATUS_SCAN_INIT;
    note(httpstatus_scan_detect(&found, text, n));
}

int main(void)
{
    static const char *const said[] = { "\"",     ",",        " ",          "\\",         "W/",        "0",
                                        "(",      "-",        "\"a\",",     "a=\"",       "a, ",       ", \"",
                                        "\"\\\"", "private=", "max-age=0,", "{\"",        "[",         ";t=1",
                                        "\n",     "404\n",    "\"status\"", "1/2/3/4/5 ", "#Fields: ", "a" };
    const size_t texts = sizeof said / sizeof said[0];
    for (size_t i = 0; i < texts; i++) {
        char *text = exact_fill('\0', LONG);
        for (size_t at = 0, n = strlen(said[i]); at < LONG; at++) {
            text[at] = said[i][at % n];
        }
        read_names(text, LONG);
        read_presets(text, LONG);
        read_lines(text, LONG);
        read_times(text, LONG);
        read_values(text, LONG);
        read_fields(text, LONG);
        read_logs(text, LONG);
        free(text);
    }
    printf("%d texts of %d bytes to every reader; %llu\n", (int)texts, (int)LONG, answers);
    return EXIT_SUCCESS;
}
