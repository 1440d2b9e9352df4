/* SPDX-License-Identifier: MIT */
#include "line_facts.h"

#include <stdio.h>
#include <string.h>

#include "httpstatus.h"

enum { DATE_BYTES = 64 };

/* An object whose members are as these, or a request line. */
#define REQUEST_KEY "request"

/* As loggers call them. */
static const char *const time_keys[] = { "time",     "timestamp",          "@timestamp", "ts", "time_iso8601",
                                         "datetime", "EdgeStartTimestamp", "time_local", NULL };
static const char *const path_keys[] = { "uri", "path", "request_uri", "url", "ClientRequestURI", REQUEST_KEY, NULL };

/* Behind the first bracket that has one: a name may have brackets, too. */
static struct log_time bracketed_time(struct span line)
{
    struct log_time time = { .known = false };
    const char *open = memchr(line.at, '[', line.len);
    while (open != NULL && !time.known) {
        struct span rest = span_behind(line, (size_t)(open + 1 - line.at));
        time = log_time_from_text(rest);
        open = memchr(rest.at, '[', rest.len);
    }
    return time;
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

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

/* Takes the next field from the front of a line; empty when there is none. */
static struct span take_field(struct span *line)
{
    size_t blanks = 0, n = 0;
    while (blanks < line->len && is_blank(line->at[blanks])) {
        blanks++;
    }
    *line = span_behind(*line, blanks);
    while (n < line->len && !is_blank(line->at[n]) && line->at[n] != '\r') {
        n++;
    }
    struct span field = { line->at, n };
    *line = span_behind(*line, n);
    return field;
}

static bool is_word(struct span text, const char *word)
{
    return text.len == strlen(word) && memcmp(text.at, word, text.len) == 0;
}

static void read_columns(struct line_columns *columns, struct span line)
{
    if (!is_word(take_field(&line), "#Fields:")) {
        return;
    }
    *columns = (struct line_columns){ 0, 0, 0 };
    int i = 1;
    for (struct span name = take_field(&line); name.len != 0; name = take_field(&line), i++) {
        columns->date = is_word(name, "date") ? i : columns->date;
        columns->time = is_word(name, "time") ? i : columns->time;
        columns->path = is_word(name, "cs-uri-stem") ? i : columns->path;
    }
}

static void read_w3c(struct line_facts *facts, struct line_columns *columns, struct span line)
{
    char date[DATE_BYTES];
    struct span day = { line.at, 0 }, clock = day, path = day;
    if (line.len != 0 && line.at[0] == '#') {
        read_columns(columns, line);
        return;
    }
    int i = 1;
    for (struct span field = take_field(&line); field.len != 0; field = take_field(&line), i++) {
        day = i == columns->date ? field : day;
        clock = i == columns->time ? field : clock;
        path = i == columns->path ? field : path;
    }
    int n = snprintf(date, sizeof date, "%.*s %.*s", (int)(day.len < 20 ? day.len : 20), day.at,
                     (int)(clock.len < 20 ? clock.len : 20), clock.at);
    facts->time = log_time_from_text((struct span){ date, (size_t)n });
    /* W3C Extended Log File Format, section "Date and time": both are in GMT. */
    facts->time.zoned = true;
    request_path_read(&facts->path, path);
}

static const json_t *first_of(const json_t *object, const char *const *keys)
{
    const json_t *value = NULL;
    for (; value == NULL && *keys != NULL; keys++) {
        value = json_object_get(object, *keys);
    }
    return value;
}

static struct span span_of(const json_t *string)
{
    return (struct span){ json_string_value(string), json_string_length(string) };
}

static struct log_time time_of(const json_t *value)
{
    if (json_is_string(value)) {
        return log_time_from_value(span_of(value));
    }
    return log_time_from_number(json_number_value(value));
}

/* Under the first key that has one. */
static struct log_time time_of_object(const json_t *object)
{
    struct log_time time = { .known = false };
    for (const char *const *key = time_keys; !time.known && *key != NULL; key++) {
        time = time_of(json_object_get(object, *key));
    }
    return time;
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
    facts->time = time_of_object(object);
    read_path(facts, object);
    json_decref(object);
}

struct line_facts line_facts_read(int format, struct line_columns *columns, const char *line, size_t len)
{
    struct line_facts facts = { .time.known = false };
    struct span text = { line, len };
    switch (format) {
    case HTTPSTATUS_SCAN_NCSA:
    case HTTPSTATUS_SCAN_HAPROXY:
        facts.time = bracketed_time(text);
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
    struct line_facts facts = { .time.known = false };
    facts.time = time_of(json_object_get(entry, "startedDateTime"));
    read_path(&facts, entry);
    return facts;
}
