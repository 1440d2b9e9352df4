/* SPDX-License-Identifier: MIT */
#include "line_facts.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "httpstatus.h"

/* A number of more than this is of milliseconds: as seconds it would be the year 5138. */
enum { HOUR_S = 3600, MINUTE_S = 60, DATE_BYTES = 64, MS_IN_S = 1000 };
#define MS_LEAST 1e11

/* As loggers call them; the first one that is there counts. */
static const char *const time_keys[] = { "time",     "timestamp",          "@timestamp", "ts", "time_iso8601",
                                         "datetime", "EdgeStartTimestamp", "time_local", NULL };
static const char *const path_keys[] = { "uri", "path", "request_uri", "url", "ClientRequestURI", "request", NULL };

struct text {
    const char *at;
    size_t len;
};

static void keep_path(struct line_facts *facts, struct text path)
{
    size_t used = 0;
    for (size_t i = 0; i < path.len && path.at[i] != '?' && used + 4 < sizeof facts->path; i++) {
        unsigned char c = (unsigned char)path.at[i];
        if (c > 0x20 && c < 0x7f) {
            facts->path[used++] = (char)c;
        } else {
            used += (size_t)snprintf(facts->path + used, sizeof facts->path - used, "%%%02X", c);
        }
    }
    facts->path[used] = '\0';
}

/* The second word of a request line; the whole when it has only one. */
static void keep_request(struct line_facts *facts, struct text request)
{
    const char *end = request.at + request.len;
    const char *blank = memchr(request.at, ' ', request.len);
    const char *path = blank != NULL ? blank + 1 : request.at;
    const char *after = memchr(path, ' ', (size_t)(end - path));
    keep_path(facts, (struct text){ path, (size_t)((after != NULL ? after : end) - path) });
}

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
static bool fits(struct text text, const char *shape)
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
static void keep_zone(struct line_facts *facts, struct text zone)
{
    bool colon = fits(zone, "*00:00");
    if ((colon || fits(zone, "*0000")) && (zone.at[0] == '+' || zone.at[0] == '-')) {
        int offset_s = two_digits(zone.at + 1) * HOUR_S + two_digits(zone.at + (colon ? 4 : 3)) * MINUTE_S;
        facts->time_s -= zone.at[0] == '-' ? -offset_s : offset_s;
    }
}

static struct text from(struct text text, size_t n)
{
    n = n < text.len ? n : text.len;
    return (struct text){ text.at + n, text.len - n };
}

/* 22/Nov/2026:12:00:00 +0100, as NCSA's and HAProxy's logs have it. */
static bool keep_clf_time(struct line_facts *facts, struct text text)
{
    if (!fits(text, "00/***/0000:00:00:00")) {
        return false;
    }
    keep_date(facts, text.at, text.at + 3, text.at + 7, text.at + 12);
    keep_zone(facts, from(text, 21));
    return true;
}

/* 2026-11-22T12:00:00.000+01:00 (RFC 3339). */
static void keep_iso_time(struct line_facts *facts, struct text text)
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
        keep_zone(facts, from(text, zone));
    }
}

static void read_bracketed_time(struct line_facts *facts, struct text line)
{
    const char *open = memchr(line.at, '[', line.len);
    while (open != NULL && !keep_clf_time(facts, from(line, (size_t)(open + 1 - line.at)))) {
        open = memchr(open + 1, '[', line.len - (size_t)(open + 1 - line.at));
    }
}

/* The first text between quotes; HAProxy puts captured fields, which are without, before it. */
static void read_quoted_request(struct line_facts *facts, struct text line)
{
    const char *open = memchr(line.at, '"', line.len);
    if (open != NULL) {
        struct text rest = from(line, (size_t)(open + 1 - line.at));
        const char *close = memchr(rest.at, '"', rest.len);
        keep_request(facts, (struct text){ rest.at, close != NULL ? (size_t)(close - rest.at) : rest.len });
    }
}

static struct text field(struct text line, int number)
{
    struct text rest = line;
    for (int i = 1; number > 0; i++) {
        size_t blanks = 0, n = 0;
        while (blanks < rest.len && (rest.at[blanks] == ' ' || rest.at[blanks] == '\t')) {
            blanks++;
        }
        rest = from(rest, blanks);
        while (n < rest.len && strchr(" \t\r", rest.at[n]) == NULL) {
            n++;
        }
        if (i == number || n == 0) {
            return (struct text){ rest.at, n };
        }
        rest = from(rest, n);
    }
    return (struct text){ line.at, 0 };
}

static bool is_word(struct text text, const char *word)
{
    return text.len == strlen(word) && memcmp(text.at, word, text.len) == 0;
}

static void read_columns(struct line_columns *columns, struct text line)
{
    if (!is_word(field(line, 1), "#Fields:")) {
        return;
    }
    *columns = (struct line_columns){ 0, 0, 0 };
    for (int i = 2; field(line, i).len != 0; i++) {
        struct text name = field(line, i);
        columns->date = is_word(name, "date") ? i - 1 : columns->date;
        columns->time = is_word(name, "time") ? i - 1 : columns->time;
        columns->path = is_word(name, "cs-uri-stem") ? i - 1 : columns->path;
    }
}

static void read_w3c(struct line_facts *facts, struct line_columns *columns, struct text line)
{
    char date[DATE_BYTES];
    if (line.len != 0 && line.at[0] == '#') {
        read_columns(columns, line);
        return;
    }
    struct text day = field(line, columns->date), clock = field(line, columns->time);
    int n = snprintf(date, sizeof date, "%.*s %.*s", (int)(day.len < 20 ? day.len : 20), day.at,
                     (int)(clock.len < 20 ? clock.len : 20), clock.at);
    keep_iso_time(facts, (struct text){ date, (size_t)n });
    keep_path(facts, field(line, columns->path));
}

static const json_t *first_of(const json_t *object, const char *const *keys)
{
    const json_t *value = NULL;
    for (; value == NULL && *keys != NULL; keys++) {
        value = json_object_get(object, *keys);
    }
    return value;
}

static void read_value(struct line_facts *facts, const json_t *time, const json_t *path)
{
    double number = json_number_value(time);
    if (json_is_number(time) && fabs(number) < INT64_MAX / MS_IN_S) {
        facts->has_time = true;
        facts->time_s = (int64_t)floor(number >= MS_LEAST ? number / MS_IN_S : number);
    } else if (json_is_string(time)) {
        struct text text = { json_string_value(time), json_string_length(time) };
        if (!keep_clf_time(facts, text)) {
            keep_iso_time(facts, text);
        }
    }
    if (json_is_string(path)) {
        keep_request(facts, (struct text){ json_string_value(path), json_string_length(path) });
    }
}

static void read_json(struct line_facts *facts, struct text line)
{
    json_t *object = json_loadb(line.at, line.len, 0, NULL);
    const json_t *path = first_of(object, path_keys);
    path = json_is_object(path) ? first_of(path, path_keys) : path;
    read_value(facts, first_of(object, time_keys), path);
    json_decref(object);
}

struct line_facts line_facts_read(int format, struct line_columns *columns, const char *line, size_t len)
{
    struct line_facts facts = { .has_time = false };
    struct text text = { line, len };
    switch (format) {
    case HTTPSTATUS_SCAN_NCSA:
    case HTTPSTATUS_SCAN_HAPROXY:
        read_bracketed_time(&facts, text);
        read_quoted_request(&facts, text);
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
    read_value(&facts, json_object_get(entry, "startedDateTime"),
               json_object_get(json_object_get(entry, "request"), "url"));
    return facts;
}
