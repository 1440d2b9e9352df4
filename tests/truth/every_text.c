/* SPDX-License-Identifier: MIT */
/*
 * Every text of at most three bytes to every reader, against the model of texts.py. every_text near: those of ASCII
 * alone; every_text all: all.
 */

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "exact.h"
#include "httpstatus.h"
#include "proof.h"

enum { LONGEST = 3, SHOWN = 20, UNTOUCHED = -77 };

struct answer {
    uint32_t text; /* its length, then its bytes, the first one highest */
    int answer;
};

#include "texts_model.h"

/* Readers that return more than a number. */
static int lookup_of(const char *text, size_t n)
{
    const httpstatus_entry *entry = httpstatus_lookup(text, n);
    return entry != NULL ? httpstatus_entry_code(entry) * 64 + httpstatus_entry_vendor(entry) : 0;
}

static int field_flags_of(const char *text, size_t n)
{
    return (int)httpstatus_field_flags(text, n);
}

static int code_parse_of(const char *text, size_t n)
{
    int code = UNTOUCHED, error = httpstatus_code_parse(text, n, &code);
    return error == HTTPSTATUS_E_NONE ? code : code == UNTOUCHED ? error : UNTOUCHED;
}

static int substatus_parse_of(const char *text, size_t n)
{
    int code = UNTOUCHED, sub = UNTOUCHED, error = httpstatus_substatus_parse(text, n, &code, &sub);
    return code == UNTOUCHED && sub == UNTOUCHED ? error : UNTOUCHED;
}

static int statusline_parse_of(const char *text, size_t n)
{
    httpstatus_statusline line = HTTPSTATUS_STATUSLINE_INIT;
    return httpstatus_statusline_parse(text, n, &line);
}

static int statusline_parse_lenient_of(const char *text, size_t n)
{
    httpstatus_statusline line = HTTPSTATUS_STATUSLINE_INIT;
    int error = httpstatus_statusline_parse_lenient(text, n, &line);
    return error == HTTPSTATUS_E_NONE ? line.code : error;
}

static int date_parse_of(const char *text, size_t n)
{
    int64_t when_s = UNTOUCHED;
    int error = httpstatus_date_parse(text, n, 0, &when_s);
    return when_s == UNTOUCHED ? error : UNTOUCHED;
}

static int date_parse_folded_of(const char *text, size_t n)
{
    int64_t when_s = UNTOUCHED;
    int error = httpstatus_date_parse_folded(text, n, 0, &when_s);
    return when_s == UNTOUCHED ? error : UNTOUCHED;
}

/* The kind, and the seconds of a delay. */
static int retry_after_parse_of(const char *text, size_t n)
{
    httpstatus_retry_after hint = HTTPSTATUS_RETRY_AFTER_INIT;
    int error = httpstatus_retry_after_parse(text, n, 0, &hint);
    int64_t seconds = hint.kind == HTTPSTATUS_HINT_DELAY ? hint.delay_ms / 1000 : 0;
    return error == HTTPSTATUS_E_NONE ? hint.kind + 256 * (int)seconds : error;
}

static int retry_after_parse_as_of(const char *text, size_t n)
{
    httpstatus_retry_after hint = HTTPSTATUS_RETRY_AFTER_INIT;
    int error = httpstatus_retry_after_parse_as(text, n, HTTPSTATUS_UNIT_MILLISECONDS, 0, &hint);
    int64_t ms = hint.kind == HTTPSTATUS_HINT_DELAY ? hint.delay_ms : 0;
    return error == HTTPSTATUS_E_NONE ? hint.kind + 256 * (int)ms : error;
}

static int date_parse_lenient_of(const char *text, size_t n)
{
    int64_t when_s = UNTOUCHED;
    uint32_t forgiven;
    int error = httpstatus_date_parse_lenient(text, n, 0, &when_s, &forgiven);
    return when_s == UNTOUCHED ? error : UNTOUCHED;
}

static int date_flags_of(const char *text, size_t n)
{
    return httpstatus_date_flags(text, n, 0);
}

static int retry_policy_of(const char *text, size_t n)
{
    httpstatus_retry_settings settings = HTTPSTATUS_RETRY_SETTINGS_INIT;
    return httpstatus_retry_policy(text, n, &settings);
}

static int cache_preset_of(const char *text, size_t n)
{
    httpstatus_cache_options options = HTTPSTATUS_CACHE_OPTIONS_INIT;
    return httpstatus_cache_preset(text, n, &options);
}

static int cache_preset_targets_of(const char *text, size_t n)
{
    return httpstatus_cache_preset_targets(text, n) != NULL;
}

static int range_parse_of(const char *text, size_t n)
{
    uint64_t first, last;
    return httpstatus_range_parse(text, n, HTTPSTATUS_LENGTH_UNKNOWN, &first, &last);
}

static int content_range_parse_of(const char *text, size_t n)
{
    uint64_t first, last, complete;
    return httpstatus_content_range_parse(text, n, &first, &last, &complete);
}

static int cache_control_feed_of(const char *text, size_t n)
{
    httpstatus_cache_control cc = HTTPSTATUS_CACHE_CONTROL_INIT;
    int error = httpstatus_cache_control_feed(&cc, text, n);
    return error == HTTPSTATUS_E_NONE ? (int)cc.known : error;
}

static int cache_control_targeted_feed_of(const char *text, size_t n)
{
    httpstatus_cache_control cc = HTTPSTATUS_CACHE_CONTROL_INIT;
    int error = httpstatus_cache_control_targeted_feed(&cc, text, n);
    return error == HTTPSTATUS_E_NONE ? (int)cc.known : error;
}

/* The first number. */
static int bulk_parse_of(const char *text, size_t n)
{
    uint16_t code = 0;
    size_t pos = 0;
    return httpstatus_bulk_parse(text, n, &pos, &code, 1) == 1 ? code : -1;
}

#define from_text_of          httpstatus_from_text
#define from_name_of          httpstatus_from_name
#define from_reason_of        httpstatus_from_reason
#define method_from_text_of   httpstatus_method_from_text
#define vendor_by_name_of     httpstatus_vendor_by_name
#define field_from_text_of    httpstatus_field_from_text
#define grpc_from_text_of     httpstatus_grpc_from_text
#define proxy_error_find_of   httpstatus_proxy_error_find
#define coap_from_text_of     httpstatus_coap_from_text
#define state_from_text_of    httpstatus_state_from_text
#define audience_from_text_of httpstatus_audience_from_text

#define ROW(name)             { #name, name##_of, answers_##name, OTHER_##name },
static const struct {
    const char *name;
    int (*read)(const char *text, size_t n);
    const struct answer *answers;
    int other;
} readers[] = { READERS(ROW) };

static unsigned long long asked, failures;

/* Blocks of exactly one to three bytes, so that AddressSanitizer sees a read behind the text. */
static char *blocks[LONGEST + 1];

static void ask_reader(size_t reader, uint32_t skipped)
{
    const struct answer *next = readers[reader].answers;
    for (uint32_t n = 0; n <= LONGEST; n++) {
        for (uint32_t bytes = 0; bytes < UINT32_C(1) << 8 * n; bytes++) {
            const uint32_t text = n << 24 | bytes << 8 * (LONGEST - n);
            int expected = readers[reader].other;
            if (next->text == text) {
                expected = next++->answer;
            }
            if ((bytes & skipped) != 0) {
                continue;
            }
            for (uint32_t i = 0; i < n; i++) {
                blocks[n][i] = (char)(unsigned char)(text >> 8 * (LONGEST - 1 - i));
            }
            int got = readers[reader].read(blocks[n], n);
            asked++;
            if (got != expected && ++failures <= SHOWN) {
                printf("%s, bytes %06x of which %u count, is %d, and the model says %d\n", readers[reader].name,
                       (unsigned)(text & 0xffffff), (unsigned)n, got, expected);
            }
        }
    }
    if (next->text != UINT32_MAX) {
        printf("%s: the model's texts are not in order\n", readers[reader].name);
        failures++;
    }
}

int main(int argc, char **argv)
{
    bool near = argc == 2 && strcmp(argv[1], "near") == 0;
    if (argc != 2 || (!near && strcmp(argv[1], "all") != 0)) {
        fprintf(stderr, "usage: %s near | all\n", argv[0]);
        return EXIT_FAILURE;
    }
    for (size_t n = 0; n <= LONGEST; n++) {
        blocks[n] = exact_fill('\0', n);
    }
    const size_t count = sizeof readers / sizeof readers[0];
    for (size_t i = 0; i < count; i++) {
        ask_reader(i, near ? 0x808080 : 0);
    }
    for (size_t n = 0; n <= LONGEST; n++) {
        free(blocks[n]);
    }
    /* Those of three bytes alone. */
    unsigned long long texts = near ? 1ULL << 7 * LONGEST : 1ULL << 8 * LONGEST;
    return proof_ended("answers", asked, count * texts, failures);
}
