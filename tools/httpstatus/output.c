/* SPDX-License-Identifier: MIT */
#include "output.h"

#include <errno.h>
#include <float.h>
#include <stdarg.h>
#include <stdio_ext.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "command.h"
#include "httpstatus.h"

enum { SHOWN_BYTES = 60, SAID_BYTES = 512 };

/* The terminal at whose cursor something stands that is to go again; NULL for none. */
static FILE *passing;

void output_passes(FILE *terminal)
{
    passing = terminal;
}

bool output_is_passing(void)
{
    return passing != NULL;
}

void output_clear(void)
{
    if (passing != NULL) {
        fputs("\r" ERASE_BELOW, passing);
        fflush(passing);
    }
    passing = NULL;
}

bool output_can_move(void)
{
    const char *term = getenv("TERM");
    return term != NULL && strcmp(term, "dumb") != 0 && isatty(STDOUT_FILENO);
}

static void begin_message(void)
{
    output_clear();
    fputs("httpstatus: ", stderr);
}

void complain(const char *format, ...)
{
    va_list args;
    va_start(args, format);
    begin_message();
    vfprintf(stderr, format, args);
    fputc('\n', stderr);
    va_end(args);
}

void begin_complaint(const char *place, const char *text, size_t len)
{
    begin_message();
    if (place != NULL) {
        fprintf(stderr, "%s: ", place);
    }
    fputc('\'', stderr);
    /* A terminal must not obey bytes that somebody else wrote. */
    for (size_t i = 0; i < len && i < SHOWN_BYTES; i++) {
        unsigned char c = (unsigned char)text[i];
        if (c < 0x20 || c > 0x7e) {
            fprintf(stderr, "\\x%02X", (unsigned)c);
        } else {
            fputc(c, stderr);
        }
    }
    fputs(len > SHOWN_BYTES ? "...' " : "' ", stderr);
}

void complain_about(const char *place, const char *text, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    begin_complaint(place, text, strlen(text));
    vfprintf(stderr, format, args);
    fputc('\n', stderr);
    va_end(args);
}

_Noreturn void die_of_memory(void)
{
    complain("out of memory");
    exit(EXIT_NO_ANSWER);
}

void *need_memory(size_t bytes)
{
    void *block = malloc(bytes);
    if (block == NULL) {
        die_of_memory();
    }
    return block;
}

void color_begin(FILE *out, bool color, int code)
{
    static const char *const by_class[] = {
        [HTTPSTATUS_CLASS_INVALID] = "\033[35m",      [HTTPSTATUS_CLASS_INFORMATIONAL] = "\033[34m",
        [HTTPSTATUS_CLASS_SUCCESS] = "\033[32m",      [HTTPSTATUS_CLASS_REDIRECTION] = "\033[36m",
        [HTTPSTATUS_CLASS_CLIENT_ERROR] = "\033[33m", [HTTPSTATUS_CLASS_SERVER_ERROR] = "\033[31m",
    };
    if (color) {
        fputs(by_class[httpstatus_class_of(code)], out);
    }
}

void strong_begin(FILE *out, bool color)
{
    if (color) {
        fputs("\033[1m", out);
    }
}

void color_end(FILE *out, bool color)
{
    if (color) {
        fputs("\033[0m", out);
    }
}

void tsv_header(const char *const *columns)
{
    for (size_t i = 0; columns[i] != NULL; i++) {
        printf("%s%s", i != 0 ? "\t" : "", columns[i]);
    }
    putchar('\n');
}

static void put_cell(const json_t *value)
{
    switch (json_typeof(value)) {
    case JSON_STRING:
        for (const char *c = json_string_value(value); *c != '\0'; c++) {
            putchar(*c == '\t' || *c == '\n' || *c == '\r' ? ' ' : *c);
        }
        break;
    case JSON_INTEGER:
        printf("%lld", (long long)json_integer_value(value));
        break;
    case JSON_REAL:
        printf("%.6g", json_real_value(value));
        break;
    case JSON_TRUE:
        fputs("true", stdout);
        break;
    case JSON_FALSE:
        fputs("false", stdout);
        break;
    default:
        break;
    }
}

void tsv_row(const char *const *columns, const json_t *object)
{
    for (size_t i = 0; columns[i] != NULL; i++) {
        if (i != 0) {
            putchar('\t');
        }
        const json_t *value = json_object_get(object, columns[i]);
        if (json_is_array(value)) {
            for (size_t k = 0; k < json_array_size(value); k++) {
                if (k != 0) {
                    putchar('|');
                }
                put_cell(json_array_get(value, k));
            }
        } else if (value != NULL) {
            put_cell(value);
        }
    }
    putchar('\n');
}

void write_json(json_t *document)
{
    /* An error of writing shows in the stream: output_closed(). With 15 digits, all that a double surely has, 0.45 is 0.45. */
    json_dumpf(document, stdout, JSON_INDENT(2) | JSON_REAL_PRECISION(DBL_DIG));
    putchar('\n');
    json_decref(document);
}

bool output_closed(void)
{
    bool failed = ferror(stdout) != 0;
    int error = failed ? errno : 0;
    /* Who closed standard output beforehand, and was told nothing, has lost nothing. */
    bool pending = __fpending(stdout) != 0;
    if (fclose(stdout) != 0 && (pending || errno != EBADF)) {
        failed = true;
        error = errno;
    }
    /* A reader that has seen enough, such as head(1), is no error to speak of. */
    if (failed && error != EPIPE) {
        complain("standard output: %s", error != 0 ? strerror(error) : "write error");
    }
    return !failed;
}
