/* SPDX-License-Identifier: MIT */
#include "head.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "output.h"

/* Longer, and more, than any server or client lets pass. */
enum { FIELD_LINE_BYTES = 1 << 21, FIELD_LINES = 1 << 16 };

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
        return EXIT_NO_STATUS;
    }
    if (!found) {
        complain("standard input: no status line, such as HTTP/1.1 404 Not Found");
    }
    return found ? EXIT_YES : EXIT_NO_STATUS;
}

bool head_is_asked_for(const struct options *options)
{
    return options->operand_count == 0 || strcmp(options->operands[0], "-") == 0;
}

bool head_stands_alone(const struct options *options, const char *command)
{
    for (int i = 0; i < options->operand_count; i++) {
        if (options->operand_count > 1 && strcmp(options->operands[i], "-") == 0) {
            complain_about(command, options->operands[i], "stands alone: a head comes with its own fields");
            return false;
        }
    }
    return true;
}

/* getc() that goes on after a signal. */
static int next_byte(FILE *in)
{
    int c = getc(in);
    while (c == EOF && ferror(in) && errno == EINTR) {
        clearerr(in);
        c = getc(in);
    }
    return c;
}

bool head_read_line(FILE *in, char *line, size_t cap, size_t *len)
{
    int c = next_byte(in);
    if (c == EOF) {
        return false;
    }
    *len = 0;
    for (; c != EOF && c != '\n'; c = next_byte(in)) {
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

struct reading {
    struct head *head;
    bool found;
    bool in_head;     /* the fields that come are the head's */
    bool after_field; /* the line before is one of them, and may go on */
    bool too_many;
    int refused; /* the number of a status line that is no status code, with no other line after it; or -1 */
};

/* A 1xx is no answer: the one to come is (RFC 9110, section 15.2). */
static bool takes_the_place(const struct reading *reading, int code)
{
    return !reading->found || httpstatus_is_final(code) || !httpstatus_is_final(reading->head->about.code);
}

/* Whether the line is a status line that names its protocol. */
static bool take_status_line(struct reading *reading, const char *line, size_t len)
{
    struct subject about;
    httpstatus_statusline parsed = HTTPSTATUS_STATUSLINE_INIT;
    if (httpstatus_statusline_parse_lenient(line, len, &parsed) != HTTPSTATUS_E_NONE ||
        (parsed.forgiven & HTTPSTATUS_LENIENCY_NO_VERSION) != 0) {
        return false;
    }
    reading->in_head = false;
    if (!subject_from_head_line(line, len, &about)) {
        reading->refused = parsed.code;
        return true;
    }
    reading->refused = -1;
    if (takes_the_place(reading, about.code)) {
        field_list_clear(&reading->head->fields);
        reading->head->about = about;
        reading->head->version = parsed.major > 0 ? parsed.major * 10 + parsed.minor : 0;
        reading->found = reading->in_head = true;
        reading->too_many = false;
    }
    return true;
}

static void take_field_line(struct reading *reading, const char *line, size_t len)
{
    struct field_list *fields = &reading->head->fields;
    if (fields->count == FIELD_LINES) {
        reading->too_many = true;
    } else if (line[0] != ' ' && line[0] != '\t') {
        reading->after_field = field_list_add(fields, line, len);
    } else if (reading->after_field && fields->lines[fields->count - 1].bytes + len < FIELD_LINE_BYTES) {
        field_list_continue(fields, line + 1, len - 1);
    }
}

enum exit_status head_read_last(struct head *out)
{
    *out = (struct head){ .version = 0 };
    struct reading reading = { .head = out, .refused = -1 };
    size_t len;
    if (!head_is_given()) {
        return EXIT_USAGE;
    }
    char *line = malloc(FIELD_LINE_BYTES);
    if (line == NULL) {
        die_of_memory();
    }
    while (head_read_line(stdin, line, FIELD_LINE_BYTES, &len)) {
        bool after_field = reading.after_field;
        reading.after_field = false;
        if (len == 0) {
            reading.in_head = false;
        } else if (!take_status_line(&reading, line, len) && reading.in_head) {
            reading.after_field = after_field;
            take_field_line(&reading, line, len);
        }
    }
    free(line);
    enum exit_status status = head_status(stdin, reading.found || reading.refused >= 0);
    if (status == EXIT_YES && reading.refused >= 0) {
        complain("standard input: %d is no status code: they are 100 to 599", reading.refused);
        status = EXIT_NO_STATUS;
    } else if (status == EXIT_YES && reading.too_many) {
        complain("standard input: a head of more than %d fields", FIELD_LINES);
        status = EXIT_NO_STATUS;
    }
    if (status != EXIT_YES) {
        field_list_clear(&out->fields);
    }
    return status;
}
