/* SPDX-License-Identifier: MIT */
#include "line_facts.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "httpstatus.h"

/* A number of more than this is of milliseconds: as seconds it would be the year 5138. */
enum { HOUR_S = 3600, MINUTE_S = 60, DATE_BYTES = 64, MS_IN_S = 1000 };
#define MS_LEAST    1e11

/* An object whose members are as these, or a request line. */
#define REQUEST_KEY "request"

/* As loggers call them; the first one that is there counts. */
static const char *const time_keys[] = { "time",     "timestamp",          "@timestamp", "ts", "time_iso8601",
                                         "datetime", "EdgeStartTimestamp", "time_local", NULL };
static const char *const path_keys[] = { "uri", "path", "request_uri", "url", "ClientRequestURI", REQUEST_KEY, NULL };

/* What the calendar makes of a date is the library's to say; the day of the week does not matter to it. */
static void keep_date(struct line_facts *facts, const char *day, const char *month, const char *year, const char *clock)
{
    char date[DATE_BYTES];
    uint32_t forgiven;
    snprintf(date, sizeof date, "%.2s %.3s %.4s %.8s GMT", day, month, year, clock);
    facts->has_time =
        httpstatus_date_parse_lenient(date, HTTPSTATUS_NTS, 0, &facts->time_s, &forgiven) == HTTPSTATUS_E_NONE;
}

/* 0 for a digit, * for anything, others for themselves. */
static bool fits(struct span text, const char *shape)
{
    size_t n = strlen(shape);
    for (size_t i = 0; i < n && i < text.len; i++) {
        bool digit = text.at[i] >= '0' && text.at[i] <= '9';
        if (shape[i] == '0' ? !digit : shape[i] != '*' && shape[i] != text.at[i]) {
            return false;
        }
    }
    return text.len >= n;
}

static int two_digits(const char *text)
{
    return (text[0] - '0') * 10 + text[1] - '0';
}

/* +0100 or +01:00. */
static void keep_zone(struct line_facts *facts, struct span zone)
{
    bool colon = fits(zone, "*00:00");
    if ((colon || fits(zone, "*0000")) && (zone.at[0] == '+' || zone.at[0] == '-')) {
        int offset_s = two_digits(zone.at + 1) * HOUR_S + two_digits(zone.at + (colon ? 4 : 3)) * MINUTE_S;
        facts->time_s -= zone.at[0] == '-' ? -offset_s : offset_s;
    }
}

/* 22/Nov/2026:12:00:00 +0100, as NCSA's and HAProxy's logs have it. */
static bool keep_clf_time(struct line_facts *facts, struct span text)
{
    if (!fits(text, "00/***/0000:00:00:00")) {
        return false;
    }
    keep_date(facts, text.at, text.at + 3, text.at + 7, text.at + 12);
    keep_zone(facts, span_behind(text, 21));
    return true;
}

/* 2026-11-22T12:00:00.000+01:00 (RFC 3339). */
static void keep_iso_time(struct line_facts *facts, struct span text)
{
    static const char months[][4] = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };
    int month = fits(text, "0000-00-00*00:00:00") ? two_digits(text.at + 5) : 0;
    if (month >= 1 && month <= 12) {
        keep_date(facts, text.at + 8, months[month - 1], text.at, text.at + 11);
        size_t zone = 19;
        while (zone < text.len && strchr(".0123456789", text.at[zone]) != NULL && text.at[zone] != '\0') {
            zone++;
        }
        keep_zone(facts, span_behind(text, zone));
    }
}

static void read_bracketed_time(struct line_facts *facts, struct span line)
{
    const char *open = memchr(line.at, '[', line.len);
    while (open != NULL && !keep_clf_time(facts, span_behind(line, (size_t)(open + 1 - line.at)))) {
        open = memchr(open + 1, '[', line.len - (size_t)(open + 1 - line.at));
    }
}

/* How long a text is that a quote ends; behind a backslash, where that escapes, it ends nothing. */
static size_t quoted_length(struct span text, bool escapes)
{
    size_t n = 0;
    while (n < text.len && text.at[n] != '"') {
        n += escapes && text.at[n] == '\\' ? 2 : 1;
    }
    return n < text.len ? n : text.len;
}

/* The first text between quotes; HAProxy puts captured fields, which are without, before it. */
static void read_quoted_request(struct line_facts *facts, struct span line, bool escapes)
{
    const char *open = memchr(line.at, '"', line.len);
    if (open != NULL) {
        struct span rest = span_behind(line, (size_t)(open + 1 - line.at));
        struct span request = { rest.at, quoted_length(rest, escapes) };
        request_path_read(&facts->path, request_line_target(request));
    }
}

static struct span field(struct span line, int number)
{
    struct span rest = line;
    for (int i = 1; number > 0; i++) {
        size_t blanks = 0, n = 0;
        while (blanks < rest.len && (rest.at[blanks] == ' ' || rest.at[blanks] == '\t')) {
            blanks++;
        }
        rest = span_behind(rest, blanks);
        while (n < rest.len && strchr(" \t\r", rest.at[n]) == NULL) {
            n++;
        }
        if (i == number || n == 0) {
            return (struct span){ rest.at, n };
        }
        rest = span_behind(rest, n);
    }
    return (struct span){ line.at, 0 };
}

static bool is_word(struct span text, const char *word)
{
    return text.len == strlen(word) && memcmp(text.at, word, text.len) == 0;
}

static void read_columns(struct line_columns *columns, struct span line)
{
    if (!is_word(field(line, 1), "#Fields:")) {
        return;
    }
    *columns = (struct line_columns){ 0, 0, 0 };
    for (int i = 2; field(line, i).len != 0; i++) {
        struct span name = field(line, i);
        columns->date = is_word(name, "date") ? i - 1 : columns->date;
        columns->time = is_word(name, "time") ? i - 1 : columns->time;
        columns->path = is_word(name, "cs-uri-stem") ? i - 1 : columns->path;
    }
}

static void read_w3c(struct line_facts *facts, struct line_columns *columns, struct span line)
{
    char date[DATE_BYTES];
    if (line.len != 0 && line.at[0] == '#') {
        read_columns(columns, line);
        return;
    }
    struct span day = field(line, columns->date), clock = field(line, columns->time);
    int n = snprintf(date, sizeof date, "%.*s %.*s", (int)(day.len < 20 ? day.len : 20), day.at,
                     (int)(clock.len < 20 ? clock.len : 20), clock.at);
    keep_iso_time(facts, (struct span){ date, (size_t)n });
    request_path_read(&facts->path, field(line, columns->path));
}

static const json_t *first_of(const json_t *object, const char *const *keys)
{
    const json_t *value = NULL;
    for (; value == NULL && *keys != NULL; keys++) {
        value = json_object_get(object, *keys);
    }
    return value;
}

static void read_time(struct line_facts *facts, const json_t *time)
{
    double number = json_number_value(time);
    if (json_is_number(time) && fabs(number) < INT64_MAX / MS_IN_S) {
        facts->has_time = true;
        facts->time_s = (int64_t)floor(number >= MS_LEAST ? number / MS_IN_S : number);
    } else if (json_is_string(time)) {
        struct span text = { json_string_value(time), json_string_length(time) };
        if (!keep_clf_time(facts, text)) {
            keep_iso_time(facts, text);
        }
    }
}

static struct span span_of(const json_t *string)
{
    return (struct span){ json_string_value(string), json_string_length(string) };
}

static void read_path(struct line_facts *facts, const json_t *object)
{
    const json_t *path = first_of(object, path_keys);
    if (json_is_object(path)) {
        object = path;
        path = first_of(object, path_keys);
    }
    if (json_is_string(path)) {
        bool line = path == json_object_get(object, REQUEST_KEY);
        request_path_read(&facts->path, line ? request_line_target(span_of(path)) : span_of(path));
    }
}

static void read_json(struct line_facts *facts, struct span line)
{
    json_t *object = json_loadb(line.at, line.len, 0, NULL);
    read_time(facts, first_of(object, time_keys));
    read_path(facts, object);
    json_decref(object);
}

struct line_facts line_facts_read(int format, struct line_columns *columns, const char *line, size_t len)
{
    struct line_facts facts = { .has_time = false };
    struct span text = { line, len };
    switch (format) {
    case HTTPSTATUS_SCAN_NCSA:
    case HTTPSTATUS_SCAN_HAPROXY:
        read_bracketed_time(&facts, text);
        /* HAProxy writes a quote as #22, and a backslash as it is. */
        read_quoted_request(&facts, text, format == HTTPSTATUS_SCAN_NCSA);
        break;
    case HTTPSTATUS_SCAN_W3C:
        read_w3c(&facts, columns, text);
        break;
    case HTTPSTATUS_SCAN_JSON:
        read_json(&facts, text);
        break;
    default:
        break;
    }
    return facts;
}

struct line_facts line_facts_of_entry(const json_t *entry)
{
    struct line_facts facts = { .has_time = false };
    read_time(&facts, json_object_get(entry, "startedDateTime"));
    read_path(&facts, entry);
    return facts;
}
