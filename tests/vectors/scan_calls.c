/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "calls.h"
#include "httpstatus.h"

/* Whether the lines are counted as they are read. */
static bool counted(const httpstatus_scan *begun, const value *log, const httpstatus_scan_line *lines, int n)
{
    httpstatus_scan scan = *begun;
    httpstatus_scan_line last = HTTPSTATUS_SCAN_LINE_INIT;
    uint64_t counts[HTTPSTATUS_SCAN_SLOTS] = { 0 }, expected[HTTPSTATUS_SCAN_SLOTS] = { 0 };
    bool right = httpstatus_scan_histogram(&scan, log->text, log->n, counts) == HTTPSTATUS_E_NONE;
    if (httpstatus_scan_end(&scan, &last) == 1) {
        counts[last.status]++;
    }
    for (int i = 0; i < n; i++) {
        expected[lines[i].status]++;
    }
    return right && memcmp(counts, expected, sizeof counts) == 0;
}

/* Reads a log at once, again byte by byte, and counts it: answers that agree, or none. */
static void add_statuses(const httpstatus_scan *begun, const value *log, values *out)
{
    httpstatus_scan whole = *begun, pieces = *begun;
    httpstatus_scan_line at_once[VALUES_MAX] = { HTTPSTATUS_SCAN_LINE_INIT }, single = HTTPSTATUS_SCAN_LINE_INIT;
    size_t pos = 0;
    int n = httpstatus_scan_feed(&whole, log->text, log->n, &pos, at_once, VALUES_MAX - 1), seen = 0;
    at_once[n] = single;
    n += httpstatus_scan_end(&whole, &at_once[n]) == 1;
    for (size_t i = 0; i <= log->n; i++) {
        size_t one = 0;
        int ended = i < log->n ? httpstatus_scan_feed(&pieces, log->text + i, 1, &one, &single, 1)
                               : httpstatus_scan_end(&pieces, &single);
        if (ended == 1 && (seen >= n || single.status != at_once[seen++].status)) {
            return;
        }
    }
    bool agreed = seen == n && counted(begun, log, at_once, n);
    for (int i = 0; i < n && agreed; i++) {
        values_add_integer(out, at_once[i].status);
    }
}

bool scan_call(const char *name, const values *in, values *out)
{
    httpstatus_scan scan = HTTPSTATUS_SCAN_INIT;
    int error = HTTPSTATUS_E_NONE;
    if (strcmp(name, "scan_detect") == 0 && arguments_are(in, "t")) {
        int format = httpstatus_scan_detect(&scan, in->at[0].text, in->at[0].n);
        values_add_optional(out, format != HTTPSTATUS_SCAN_UNKNOWN, format);
        return true;
    }
    if (strcmp(name, "scan_feed") == 0 && arguments_are(in, "it")) {
        error = httpstatus_scan_init(&scan, as_int(&in->at[0]));
    } else if (strcmp(name, "scan_key") == 0 && arguments_are(in, "tt")) {
        httpstatus_scan_init(&scan, HTTPSTATUS_SCAN_JSON);
        error = httpstatus_scan_key(&scan, in->at[0].text, in->at[0].n);
    } else if (strcmp(name, "scan_field") == 0 && arguments_are(in, "it")) {
        httpstatus_scan_init(&scan, HTTPSTATUS_SCAN_FIELD);
        error = httpstatus_scan_field(&scan, (uint32_t)as_int64(&in->at[0]));
    } else {
        return false;
    }
    if (error < 0) {
        values_add_error(out, error);
    } else {
        add_statuses(&scan, &in->at[1], out);
        if (out->count == 0) {
            values_add_none(out);
        }
    }
    return true;
}
