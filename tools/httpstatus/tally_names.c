/* SPDX-License-Identifier: MIT */
/* What files, codes, classes and times are called in a tally. */
#include "tally_report.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

#include "json.h"
#include "subject.h"

enum { TEXT_BYTES = 512 };

void tally_file_text(char *out, size_t cap, const struct tally_file *file)
{
    if (file->format == HTTPSTATUS_SCAN_UNKNOWN) {
        snprintf(out, cap, "%s", file->failed ? "not counted" : "empty");
        return;
    }
    /* Everybody expects the key status. */
    bool told = file->key[0] != '\0' && strcmp(file->key, "status") != 0;
    snprintf(out, cap, "%s%s%s%s%s%s", log_format_word(file->format), told ? ", key " : "", told ? file->key : "",
             file->packing != NULL ? ", " : "", file->packing != NULL ? file->packing : "",
             file->failed ? ", not whole" : "");
}

json_t *tally_code_vendors(int code)
{
    struct subject about;
    json_t *vendors = json_array();
    if (httpstatus_is_registered(code) || !subject_from_code(code, &about)) {
        return vendors;
    }
    for (const httpstatus_entry *e = subject_first_meaning(&about); e != NULL; e = subject_next_meaning(&about, e)) {
        json_add(vendors, json_text(httpstatus_vendor_name(httpstatus_entry_vendor(e))));
    }
    return vendors;
}

static const char *called(const httpstatus_entry *entry)
{
    const char *reason = httpstatus_entry_reason(entry);
    return reason != NULL ? reason : httpstatus_entry_meaning(entry);
}

void tally_code_text(char *out, size_t cap, int code)
{
    struct subject about;
    snprintf(out, cap, "%s", httpstatus_is_valid(code) ? "Unknown" : "no status code");
    if (httpstatus_is_registered(code)) {
        snprintf(out, cap, "%s", called(httpstatus_find(code)));
    } else if (subject_from_code(code, &about)) {
        /* The table has the best known first. */
        const httpstatus_entry *first = subject_first_meaning(&about);
        int more = 0;
        for (const httpstatus_entry *e = first; e != NULL; e = subject_next_meaning(&about, e)) {
            more += e != first;
        }
        if (more != 0) {
            snprintf(out, cap, "%s +%d more", called(first), more);
        } else if (first != NULL) {
            snprintf(out, cap, "%s", called(first));
        }
    }
}

void tally_vendors_text(char *out, size_t cap, int code)
{
    json_t *vendors = tally_code_vendors(code);
    size_t used = 0;
    out[0] = '\0';
    for (size_t i = 0; i < json_array_size(vendors) && used < cap; i++) {
        used += (size_t)snprintf(out + used, cap - used, "%s%s", i == 0 ? "" : "/",
                                 json_string_value(json_array_get(vendors, i)));
    }
    json_decref(vendors);
}

void tally_code_label(char *out, size_t cap, int code)
{
    char text[TEXT_BYTES];
    tally_code_text(text, sizeof text, code);
    snprintf(out, cap,
             httpstatus_is_valid(code) ? "%03d %s"
             : code < TALLY_NUMBERS    ? "%03d"
                                       : "other numbers",
             code, text);
}

void tally_class_label(char *out, size_t cap, int class)
{
    if (class == HTTPSTATUS_CLASS_INVALID) {
        snprintf(out, cap, "no status code");
        return;
    }
    snprintf(out, cap, "%dxx %s", class, httpstatus_class_name(class * 100));
    for (char *c = strchr(out, '_'); c != NULL; c = strchr(c, '_')) {
        *c = ' ';
    }
}

void tally_time_text(char out[TALLY_TIME_BYTES], int64_t time_s)
{
    struct tm parts;
    time_t time = (time_t)time_s;
    if (gmtime_r(&time, &parts) == NULL) {
        snprintf(out, TALLY_TIME_BYTES, "%lld", (long long)time_s);
    } else {
        /* ISO 8601 has years of four digits; strftime writes as few as it can. */
        snprintf(out, TALLY_TIME_BYTES, "%04d-%02d-%02d %02d:%02d", parts.tm_year + 1900, parts.tm_mon + 1,
                 parts.tm_mday, parts.tm_hour, parts.tm_min);
    }
}
