/* SPDX-License-Identifier: MIT */
/* Which format a log has: the one that finds a status code in most lines. */
#include "httpstatus/error.h"
#include "httpstatus/scan.h"
#include "sized.h"
#include "text.h"

enum { SAMPLE_BYTES = 65536, CODE_LEAST = 100, CODE_MOST = 999 };

/* How common servers and collectors call it; the first of two that find equally much is taken. */
static const char keys[] = "status\0status_code\0statusCode\0response_status\0response_code\0DownstreamStatus\0"
                           "http_status\0responseStatusCode\0EdgeResponseStatus\0sc-status\0code\0";

/* How many lines of the sample have a status code: what stands for none, such as `-`, stands in prose as well. */
static size_t found_by(httpstatus_scan scan, hs_span sample)
{
    uint64_t counts[HTTPSTATUS_SCAN_SLOTS] = { 0 };
    httpstatus_scan_line last = HTTPSTATUS_SCAN_LINE_INIT;
    size_t found = 0;
    httpstatus_scan_histogram(&scan, sample.at, hs_left(&sample), counts);
    if (httpstatus_scan_end(&scan, &last) == 1) {
        counts[last.status]++;
    }
    for (int code = CODE_LEAST; code <= CODE_MOST; code++) {
        found += (size_t)counts[code];
    }
    return found;
}

static hs_span without_blanks(hs_span line)
{
    while (line.at != line.end && hs_blank(*line.at)) {
        line.at++;
    }
    while (line.at != line.end && (hs_blank(line.end[-1]) || line.end[-1] == '\r')) {
        line.end--;
    }
    return line;
}

/* Whether a line begins with a code, as lists of them are written, or is no more than a word for none: 0, -. */
static bool lists_status(hs_span line)
{
    size_t len = hs_left(&line), digits = 0;
    while (digits < len && hs_digit(line.at[digits])) {
        digits++;
    }
    bool code = digits == 3 && (len == digits || hs_blank(line.at[digits]));
    return code || (len == 1 && (*line.at == '0' || *line.at == '-'));
}

/* Whether half of the lines do that, or more of them. */
static bool lists_statuses(hs_span sample)
{
    size_t statuses = 0, lines = 0;
    while (sample.at != sample.end) {
        const char *newline = memchr(sample.at, '\n', hs_left(&sample));
        hs_span line = without_blanks((hs_span){ sample.at, newline == NULL ? sample.end : newline });
        lines += hs_left(&line) != 0;
        statuses += lists_status(line);
        sample.at = newline == NULL ? sample.end : newline + 1;
    }
    return statuses != 0 && statuses >= lines - statuses;
}

static bool names_fields(hs_span sample)
{
    while (sample.at != sample.end && *sample.at == '#') {
        if (hs_take_word(&sample, "#Fields:")) {
            return true;
        }
        const char *newline = memchr(sample.at, '\n', hs_left(&sample));
        sample.at = newline == NULL ? sample.end : newline + 1;
    }
    return false;
}

/* Whether there is a colon behind a closing quote, without which no key has a value. */
static bool names_keys(hs_span sample)
{
    const char *at = sample.at, *colon;
    while (at != sample.end && (colon = memchr(at, ':', (size_t)(sample.end - at))) != NULL) {
        at = colon + 1;
        while (colon != sample.at && hs_blank(colon[-1])) {
            colon--;
        }
        if (colon != sample.at && colon[-1] == '"') {
            return true;
        }
    }
    return false;
}

static void consider(httpstatus_scan *best, size_t *most, const httpstatus_scan *candidate, hs_span sample)
{
    size_t found = found_by(*candidate, sample);
    if (found > *most) {
        *most = found;
        memcpy(best, candidate, sizeof *candidate);
    }
}

int httpstatus_scan_detect(httpstatus_scan *scan, const char *text, size_t len)
{
    static const int formats[] = { HTTPSTATUS_SCAN_NCSA, HTTPSTATUS_SCAN_HAPROXY };
    hs_span sample = hs_span_of(text, len);
    httpstatus_scan candidate = HTTPSTATUS_SCAN_INIT, best = HTTPSTATUS_SCAN_INIT;
    size_t most = 0;
    if (scan == NULL) {
        return HTTPSTATUS_E_ARG;
    }
    if (!hs_output_usable(scan->size, sizeof candidate)) {
        return HTTPSTATUS_E_SIZE;
    }
    if (hs_left(&sample) > SAMPLE_BYTES) {
        sample.end = sample.at + SAMPLE_BYTES;
    }
    if (names_fields(sample)) {
        httpstatus_scan_init(&best, HTTPSTATUS_SCAN_W3C);
    } else {
        for (size_t i = 0; i < sizeof formats / sizeof formats[0]; i++) {
            httpstatus_scan_init(&candidate, formats[i]);
            consider(&best, &most, &candidate, sample);
        }
        httpstatus_scan_init(&candidate, HTTPSTATUS_SCAN_JSON);
        for (const char *key = names_keys(sample) ? keys : ""; *key != '\0'; key += strlen(key) + 1) {
            httpstatus_scan_key(&candidate, key, HTTPSTATUS_NTS);
            consider(&best, &most, &candidate, sample);
        }
        if (most == 0 && lists_statuses(sample)) {
            httpstatus_scan_init(&best, HTTPSTATUS_SCAN_FIELD);
        }
    }
    if (best.format != HTTPSTATUS_SCAN_UNKNOWN) {
        best.size = scan->size;
        memcpy(scan, &best, sizeof best);
    }
    return (int)best.format;
}
