/* SPDX-License-Identifier: MIT */
#include "json_key.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

/* RFC 8259, section 2: insignificant whitespace, within a line. */
static size_t before_blanks(const char *text, size_t at)
{
    while (at != 0 && strchr(" \t\r", text[at - 1]) != NULL && text[at - 1] != '\0') {
        at--;
    }
    return at;
}

static bool step_back(const char *text, size_t *at, char over)
{
    bool is_there = *at != 0 && text[*at - 1] == over;
    *at -= is_there;
    return is_there;
}

/* What stands between quotes, before the colon before a value that begins there. */
static void read_key(char out[JSON_KEY_BYTES], const char *text, size_t value_at)
{
    size_t at = value_at;
    step_back(text, &at, '"'); /* the value may be a string */
    at = before_blanks(text, at);
    if (!step_back(text, &at, ':')) {
        return;
    }
    at = before_blanks(text, at);
    if (!step_back(text, &at, '"')) {
        return;
    }
    size_t end = at;
    while (at != 0 && text[at - 1] != '"') {
        at--;
    }
    snprintf(out, JSON_KEY_BYTES, "%.*s", (int)(end - at), text + at);
}

void json_key_found(char out[JSON_KEY_BYTES], const httpstatus_scan *scan, const char *text, size_t len)
{
    httpstatus_scan copy = *scan;
    httpstatus_scan_line line = HTTPSTATUS_SCAN_LINE_INIT;
    size_t pos = 0;
    bool is_there;
    out[0] = '\0';
    do {
        is_there =
            httpstatus_scan_feed(&copy, text, len, &pos, &line, 1) == 1 || httpstatus_scan_end(&copy, &line) == 1;
    } while (is_there && line.status >= HTTPSTATUS_SCAN_MALFORMED);
    if (is_there && (line.known & HTTPSTATUS_SCAN_KNOWN_PLACE) != 0) {
        read_key(out, text, (size_t)line.status_at);
    }
}
