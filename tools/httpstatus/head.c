/* SPDX-License-Identifier: MIT */
#include "head.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "output.h"

/* Longer than any field line that a server or a client lets pass. */
enum { FIELD_LINE_BYTES = 1 << 21 };

/* What a head says about time; fields of it may come in any order. */
struct clock {
    bool date_known;
    int64_t date_s;
    int64_t age_s;
    char *retry_after; /* the only one; NULL when there is none or several */
    size_t retry_after_bytes;
};

bool head_is_given(void)
{
    /* Waiting for a person to type a response head would look like hanging. */
    if (isatty(STDIN_FILENO)) {
        complain("which status? See httpstatus --help");
        return false;
    }
    return true;
}

enum exit_status head_status(FILE *in, bool found)
{
    if (ferror(in)) {
        complain("standard input: %s", strerror(errno));
        return EXIT_NO;
    }
    if (!found) {
        complain("standard input: no status line, such as HTTP/1.1 404 Not Found");
    }
    return found ? EXIT_YES : EXIT_NO_STATUS;
}

bool head_read_line(FILE *in, char *line, size_t cap, size_t *len)
{
    int c = getc(in);
    if (c == EOF) {
        return false;
    }
    *len = 0;
    for (; c != EOF && c != '\n'; c = getc(in)) {
        if (*len < cap) {
            line[(*len)++] = (char)c;
        }
    }
    if (*len >= 2 && memcmp(line, "< ", 2) == 0) {
        *len -= 2;
        memmove(line, line + 2, *len);
    }
    if (*len != 0 && line[*len - 1] == '\r') {
        (*len)--;
    }
    return true;
}

static bool is_field(const char *name, size_t len, const char *wanted)
{
    return len == strlen(wanted) && strncasecmp(name, wanted, len) == 0;
}

static char *copy_of(const char *text, size_t len)
{
    char *copy = malloc(len + 1);
    if (copy == NULL) {
        die_of_memory();
    }
    memcpy(copy, text, len);
    copy[len] = '\0';
    return copy;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

static void take_field(const char *name, size_t name_len, const char *text, size_t len, int64_t now_s,
                       struct clock *clock, httpstatus_retry_facts *facts)
{
    httpstatus_retry_after age = HTTPSTATUS_RETRY_AFTER_INIT;
    httpstatus_retry_facts_field(facts, name, name_len, text, len, now_s);
    if (is_field(name, name_len, "Date")) {
        /* Blanks around a value are no part of it (RFC 9110, section 5.5). */
        while (len != 0 && is_blank(text[0])) {
            text++;
            len--;
        }
        while (len != 0 && is_blank(text[len - 1])) {
            len--;
        }
        clock->date_known = httpstatus_date_parse(text, len, now_s, &clock->date_s) == HTTPSTATUS_E_NONE;
    } else if (is_field(name, name_len, "Age")) {
        /* RFC 9111, section 5.1: a number of seconds, as in Retry-After. */
        httpstatus_retry_after_parse(text, len, now_s, &age);
        clock->age_s = age.kind == HTTPSTATUS_HINT_DELAY ? age.delay_ms / 1000 : 0;
    } else if (is_field(name, name_len, "Retry-After")) {
        free(clock->retry_after);
        clock->retry_after = copy_of(text, len);
        clock->retry_after_bytes = len;
    }
}

static void repair_skew(const struct clock *clock, int64_t now_s, httpstatus_retry_facts *facts)
{
    bool is_date = facts->hint_kind == HTTPSTATUS_HINT_DATE || facts->hint_kind == HTTPSTATUS_HINT_PAST;
    if (!clock->date_known || clock->retry_after == NULL || !is_date) {
        return;
    }
    httpstatus_retry_after hint = HTTPSTATUS_RETRY_AFTER_INIT;
    httpstatus_retry_after_parse(clock->retry_after, clock->retry_after_bytes, now_s, &hint);
    httpstatus_retry_after_skew(&hint, clock->date_s + clock->age_s);
    httpstatus_retry_facts_hint(facts, &hint);
}

enum exit_status head_read_last(FILE *in, int64_t now_s, struct subject *out, httpstatus_retry_facts *facts)
{
    const httpstatus_retry_facts given = *facts;
    struct clock clock = { .date_known = false };
    bool found = false, in_head = false;
    char *line = malloc(FIELD_LINE_BYTES);
    if (line == NULL) {
        die_of_memory();
    }
    size_t len;
    while (head_read_line(in, line, FIELD_LINE_BYTES, &len)) {
        const char *colon = memchr(line, ':', len);
        if (subject_from_head_line(line, len, out)) {
            found = in_head = true;
            *facts = given;
            free(clock.retry_after);
            clock = (struct clock){ .date_known = false };
        } else if (len == 0) {
            in_head = false;
        } else if (in_head && colon != NULL) {
            size_t name_len = (size_t)(colon - line);
            take_field(line, name_len, colon + 1, len - name_len - 1, now_s, &clock, facts);
        }
    }
    repair_skew(&clock, now_s, facts);
    free(clock.retry_after);
    free(line);
    return head_status(in, found);
}
