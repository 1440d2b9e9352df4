/* SPDX-License-Identifier: MIT */
#include "log_options.h"

#include <string.h>

#include "options.h"
#include "output.h"
#include "values.h"

enum { FIELD_MOST = 100000 };

void log_options_init(struct log_options *log)
{
    *log = (struct log_options){ .format = HTTPSTATUS_SCAN_UNKNOWN, .with = annotations };
}

const char *log_format_word(int format)
{
    return format == LOG_HAR ? "har" : httpstatus_scan_format_name(format);
}

bool read_log(struct options *options, const char *text)
{
    int format = HTTPSTATUS_SCAN_NCSA;
    while (format <= HTTPSTATUS_SCAN_FIELD && strcmp(text, log_format_word(format)) != 0) {
        format++;
    }
    options->log.format = format <= HTTPSTATUS_SCAN_FIELD ? format : LOG_HAR;
    if (strcmp(text, log_format_word(options->log.format)) != 0) {
        complain_about("--log", text, "is no format of logs: ncsa, json, w3c, haproxy, field, har");
        return false;
    }
    return true;
}

bool read_key(struct options *options, const char *text)
{
    httpstatus_scan scan = HTTPSTATUS_SCAN_INIT;
    httpstatus_scan_init(&scan, HTTPSTATUS_SCAN_JSON);
    if (httpstatus_scan_key(&scan, text, HTTPSTATUS_NTS) != HTTPSTATUS_E_NONE) {
        complain_about("--key", text,
                       "is no key: 1 to 60 bytes, no quote, no backslash, no control character, no blank before");
        return false;
    }
    options->log.key = text;
    return true;
}

bool read_field_number(struct options *options, const char *text)
{
    int64_t number;
    if (!read_number("--field", text, 1, FIELD_MOST, &number)) {
        return false;
    }
    options->log.field = (uint32_t)number;
    return true;
}

bool read_with(struct options *options, const char *text)
{
    options->log.with = annotation_named(text);
    if (options->log.with == NULL) {
        complain_about("--with", text, "is no annotation: see httpstatus annotate --help");
        return false;
    }
    return true;
}

/* An option that is about one format alone. */
static bool implies(struct log_options *log, const char *command, const char *option, int format)
{
    if (log->format != HTTPSTATUS_SCAN_UNKNOWN && log->format != format) {
        complain("%s: %s is about --log %s, and not about %s", command, option, log_format_word(format),
                 log_format_word(log->format));
        return false;
    }
    log->format = format;
    return true;
}

bool log_options_complete(struct log_options *log, const char *command)
{
    return (log->key == NULL || implies(log, command, "--key", HTTPSTATUS_SCAN_JSON)) &&
           (log->field == 0 || implies(log, command, "--field", HTTPSTATUS_SCAN_FIELD));
}

httpstatus_scan log_options_scan(const struct log_options *log)
{
    httpstatus_scan scan = HTTPSTATUS_SCAN_INIT;
    httpstatus_scan_init(&scan, log->format);
    if (log->key != NULL) {
        httpstatus_scan_key(&scan, log->key, HTTPSTATUS_NTS);
    }
    if (log->field != 0) {
        httpstatus_scan_field(&scan, log->field);
    }
    return scan;
}
