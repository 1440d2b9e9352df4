/* SPDX-License-Identifier: MIT */
/* Which format a log has: the one that finds most. */
#include "httpstatus/error.h"
#include "httpstatus/scan.h"
#include "sized.h"
#include "text.h"

enum { SAMPLE_BYTES = 65536, LINES = 64 };

/* How common servers and collectors call it; the first of two that find equally much is taken. */
static const char keys[] = "status\0status_code\0statusCode\0response_status\0response_code\0DownstreamStatus\0"
                           "http_status\0responseStatusCode\0EdgeResponseStatus\0sc-status\0code\0";

/* How many lines of the sample have a status. */
static size_t found_by(httpstatus_scan scan, hs_span sample)
{
    httpstatus_scan_line lines[LINES] = { HTTPSTATUS_SCAN_LINE_INIT };
    size_t pos = 0, found = 0, len = hs_left(&sample);
    scan.size = sizeof scan;
    while (pos < len) {
        int n = httpstatus_scan_feed(&scan, sample.at, len, &pos, lines, LINES);
        for (int i = 0; i < n; i++) {
            found += lines[i].status < HTTPSTATUS_SCAN_MALFORMED && lines[i].status != HTTPSTATUS_SCAN_OTHER;
        }
    }
    return found + (httpstatus_scan_end(&scan, lines) == 1 && lines->status < HTTPSTATUS_SCAN_OTHER);
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
        for (const char *key = keys; *key != '\0'; key += strlen(key) + 1) {
            httpstatus_scan_key(&candidate, key, HTTPSTATUS_NTS);
            consider(&best, &most, &candidate, sample);
        }
        httpstatus_scan_init(&candidate, HTTPSTATUS_SCAN_FIELD);
        consider(&best, &most, &candidate, sample);
    }
    if (best.format != HTTPSTATUS_SCAN_UNKNOWN) {
        best.size = scan->size;
        memcpy(scan, &best, sizeof best);
    }
    return (int)best.format;
}
