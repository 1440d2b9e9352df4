/* SPDX-License-Identifier: MIT */
#include "arguments.h"

#include <fnmatch.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "head.h"
#include "nearest.h"
#include "output.h"

/* The longest phrase of the table has six words. */
enum { LINE_BYTES = 8192, PATTERN_BYTES = 32, PHRASE_WORDS = 8 };

bool is_pattern(const char *text)
{
    size_t len = strlen(text);
    return len >= 3 && len < PATTERN_BYTES && strspn(text, "0123456789xX[]-") == len && strpbrk(text, "xX[") != NULL;
}

bool pattern_fits(const char *pattern, int code)
{
    char glob[PATTERN_BYTES], digits[16];
    size_t n = 0;
    for (; pattern[n] != '\0' && n + 1 < sizeof glob; n++) {
        glob[n] = pattern[n] == 'x' || pattern[n] == 'X' ? '?' : pattern[n];
    }
    glob[n] = '\0';
    snprintf(digits, sizeof digits, "%d", code);
    return fnmatch(glob, digits, 0) == 0;
}

static bool visit_pattern(const char *pattern, subject_visit *visit, void *context)
{
    bool found = false;
    int last = 0;
    for (const httpstatus_entry *e = httpstatus_first(); e != NULL; e = httpstatus_next(e)) {
        int code = httpstatus_entry_code(e);
        struct subject about;
        if (code != last && pattern_fits(pattern, code) && subject_from_code(code, &about)) {
            visit(context, &about);
            found = true;
        }
        last = code;
    }
    return found;
}

static enum exit_status visit_head(FILE *in, subject_visit *visit, void *context)
{
    char line[LINE_BYTES];
    size_t len;
    bool found = false, refused = false;
    while (head_read_line(in, line, sizeof line, &len)) {
        struct subject about;
        httpstatus_statusline parsed = HTTPSTATUS_STATUSLINE_INIT;
        if (subject_from_head_line(line, len, &about)) {
            visit(context, &about);
            found = true;
        } else if (httpstatus_statusline_parse_lenient(line, len, &parsed) == HTTPSTATUS_E_NONE && parsed.major >= 0) {
            complain("standard input: %d is no status code: they are 100 to 599", (int)parsed.code);
            refused = true;
        }
    }
    enum exit_status status = head_status(in, found || refused);
    return refused && status == EXIT_YES ? EXIT_NO_STATUS : status;
}

/* The operands from first to last with a blank between them; to be freed. */
static char *join(char *const *operands, int first, int last)
{
    size_t need = 1;
    for (int i = first; i <= last; i++) {
        need += strlen(operands[i]) + 1;
    }
    char *joined = malloc(need);
    if (joined == NULL) {
        die_of_memory();
    }
    char *at = joined;
    for (int i = first; i <= last; i++) {
        size_t n = strlen(operands[i]);
        memcpy(at, operands[i], n);
        at += n;
        *at++ = ' ';
    }
    at[-1] = '\0';
    return joined;
}

/* A part of a phrase, as phrases are made of letters. */
static bool is_word(const char *text)
{
    return strpbrk(text, "0123456789@") == NULL &&
           strpbrk(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") != NULL;
}

/* Behind the last operand that may belong to a phrase beginning at first. */
static int end_of_words(const struct options *options, int first)
{
    int end = first;
    while (end < options->operand_count && end - first < PHRASE_WORDS && is_word(options->operands[end])) {
        end++;
    }
    return end;
}

/* The longest phrase that begins at an operand and takes at least two, to be freed; NULL when there is none. */
static char *phrase_at(const struct options *options, int first, int *taken)
{
    for (int last = end_of_words(options, first) - 1; last > first; last--) {
        char *text = join(options->operands, first, last);
        if (httpstatus_lookup(text, HTTPSTATUS_NTS) != NULL) {
            *taken = last - first + 1;
            return text;
        }
        free(text);
    }
    return NULL;
}

static bool words_name(const char *text, int code)
{
    const httpstatus_entry *e = httpstatus_lookup(text, HTTPSTATUS_NTS);
    while (e != NULL && httpstatus_entry_code(e) != code) {
        e = httpstatus_lookup_next(text, HTTPSTATUS_NTS, e);
    }
    return e != NULL;
}

/* How many operands after a bare code are its own phrase, as in: 404 Not Found. */
static int own_phrase_after(const struct options *options, int at)
{
    int code;
    if (httpstatus_code_parse(options->operands[at], HTTPSTATUS_NTS, &code) != HTTPSTATUS_E_NONE) {
        return 0;
    }
    for (int last = end_of_words(options, at + 1) - 1; last > at; last--) {
        char *text = join(options->operands, at + 1, last);
        bool own = words_name(text, code);
        free(text);
        if (own) {
            return last - at;
        }
    }
    return 0;
}

/* A status line without quotes: protocol and code stand side by side, and all that follows is its phrase. */
static bool unquoted_line_at(const struct options *options, int first, struct subject *out)
{
    if (first + 1 == options->operand_count) {
        return false;
    }
    char *text = join(options->operands, first, first + 1);
    bool found = subject_from_head_line(text, strlen(text), out);
    free(text);
    return found;
}

/* Whether nothing that can be answered begins at the operand, and it may be a part of a mistyped phrase. */
static bool is_lost_word(const struct options *options, int at)
{
    const char *text = options->operands[at];
    struct subject about;
    int taken;
    if (!is_word(text) || subject_read(text, strlen(text), &about) == SUBJECT_FOUND) {
        return false;
    }
    char *phrase = phrase_at(options, at, &taken);
    free(phrase);
    return phrase == NULL;
}

/* Words side by side that are nothing were meant as one phrase; how many were told of. */
static int complain_of_words(const struct options *options, int first)
{
    int end = first + 1;
    while (is_word(options->operands[first]) && end < options->operand_count && is_lost_word(options, end)) {
        end++;
    }
    char *text = join(options->operands, first, end - 1);
    complain_status(text, strlen(text));
    free(text);
    return end - first;
}

/* Visits what begins at an operand; how many it takes. */
static int visit_at(const struct options *options, int first, subject_visit *visit, void *context,
                    enum exit_status *status)
{
    const char *text = options->operands[first];
    int taken = 1;
    struct subject about;
    char *phrase = phrase_at(options, first, &taken);
    if (phrase != NULL) {
        subject_from_words(phrase, strlen(phrase), &about);
        visit(context, &about);
        free(phrase);
    } else if (strcmp(text, "-") == 0) {
        enum exit_status read = visit_head(stdin, visit, context);
        *status = read > *status ? read : *status;
    } else if (subject_read(text, strlen(text), &about) == SUBJECT_FOUND) {
        visit(context, &about);
        taken += own_phrase_after(options, first);
    } else if (unquoted_line_at(options, first, &about)) {
        visit(context, &about);
        taken = options->operand_count - first;
    } else if (!is_pattern(text) || !visit_pattern(text, visit, context)) {
        taken = complain_of_words(options, first);
        *status = EXIT_NO_STATUS;
    }
    return taken;
}

enum exit_status arguments_visit(const struct options *options, subject_visit *visit, void *context)
{
    enum exit_status status = EXIT_YES;
    if (options->operand_count == 0) {
        return head_is_given() ? visit_head(stdin, visit, context) : EXIT_USAGE;
    }
    for (int i = 0; i < options->operand_count;) {
        i += visit_at(options, i, visit, context, &status);
    }
    return status;
}
