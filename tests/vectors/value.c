/* SPDX-License-Identifier: MIT */
#include "value.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "exact.h"
#include "httpstatus/error.h"

static value *add(values *out, value_kind kind)
{
    if (out->count == VALUES_MAX) {
        fprintf(stderr, "more than %d values in one cell\n", VALUES_MAX);
        exit(EXIT_FAILURE);
    }
    value *next = &out->at[out->count++];
    *next = (value){ .kind = kind };
    return next;
}

void values_add_none(values *out)
{
    add(out, VALUE_NONE);
}

void values_add_integer(values *out, int64_t number)
{
    add(out, VALUE_INTEGER)->number = number;
}

void values_add_bool(values *out, bool truth)
{
    add(out, VALUE_BOOL)->number = truth;
}

void values_add_error(values *out, int error)
{
    add(out, VALUE_ERROR)->number = error;
}

void values_add_number(values *out, int64_t number)
{
    if (number < 0) {
        values_add_error(out, (int)number);
    } else {
        values_add_integer(out, number);
    }
}

void values_add_optional(values *out, bool known, int64_t number)
{
    if (known) {
        values_add_integer(out, number);
    } else {
        values_add_none(out);
    }
}

void values_add_text(values *out, const char *text, size_t n)
{
    if (text == NULL) {
        values_add_none(out);
        return;
    }
    value *next = add(out, VALUE_TEXT);
    next->text = exact_copy(text, n);
    next->n = n;
}

void values_add_string(values *out, const char *text)
{
    values_add_text(out, text, text != NULL ? strlen(text) : 0);
}

static int hex_digit(char c)
{
    const char *digits = "0123456789abcdef";
    const char *found = c != '\0' ? strchr(digits, c >= 'A' && c <= 'F' ? c + ('a' - 'A') : c) : NULL;
    return found != NULL ? (int)(found - digits) : -1;
}

/* One escape after its backslash; NULL when there is no such escape. */
static const char *read_escape(const char *at, char *byte)
{
    static const char letters[] = "\\\"trn", bytes[] = "\\\"\t\r\n";
    const char *letter = *at != '\0' ? strchr(letters, *at) : NULL;
    if (letter != NULL) {
        *byte = bytes[letter - letters];
        return at + 1;
    }
    if (*at != 'x' || hex_digit(at[1]) < 0 || hex_digit(at[2]) < 0) {
        return NULL;
    }
    *byte = (char)(hex_digit(at[1]) * 16 + hex_digit(at[2]));
    return at + 3;
}

/* A text after its opening quote; behind the closing one, or NULL when it is not well-formed. */
static const char *read_text(const char *at, values *out)
{
    char *bytes = need_memory(strlen(at) + 1);
    size_t n = 0;
    while (at != NULL && *at != '"') {
        if (*at == '\0') {
            at = NULL;
        } else if (*at == '\\') {
            at = read_escape(at + 1, &bytes[n++]);
        } else {
            bytes[n++] = *at++;
        }
    }
    if (at != NULL) {
        values_add_text(out, bytes, n);
        at++;
    }
    free(bytes);
    return at;
}

static bool read_error(const char *word, values *out)
{
    for (int error = HTTPSTATUS_E_NOT_FOUND; error < HTTPSTATUS_E_NONE; error++) {
        if (strcmp(word, httpstatus_error_name(error)) == 0) {
            values_add_error(out, error);
            return true;
        }
    }
    return false;
}

/* A value without quotes; behind it, or NULL. */
static const char *read_word(const char *at, values *out)
{
    char word[32];
    size_t n = strcspn(at, ",");
    if (n == 0 || n >= sizeof word) {
        return NULL;
    }
    memcpy(word, at, n);
    word[n] = '\0';
    if (strcmp(word, "none") == 0) {
        values_add_none(out);
    } else if (strcmp(word, "true") == 0 || strcmp(word, "false") == 0) {
        values_add_bool(out, *word == 't');
    } else if (!read_error(word, out)) {
        char *end;
        long long number = strtoll(word, &end, 10);
        if (*end != '\0' || *word == ' ' || *word == '+') {
            return NULL;
        }
        values_add_integer(out, number);
    }
    return at + n;
}

bool values_read(const char *cell, values *out, size_t *column)
{
    const char *at = cell;
    out->count = 0;
    *column = 1;
    while (*at != '\0') {
        *column = (size_t)(at - cell) + 1;
        at = *at == '"' ? read_text(at + 1, out) : read_word(at, out);
        if (at == NULL) {
            return false;
        }
        if (*at != '\0') {
            *column = (size_t)(at - cell) + 1;
            if (strncmp(at, ", ", 2) != 0 || at[2] == '\0') {
                return false;
            }
            at += 2;
        }
    }
    return true;
}

static bool equal(const value *a, const value *b)
{
    if (a->kind != b->kind || a->number != b->number || a->n != b->n) {
        return false;
    }
    return a->n == 0 || memcmp(a->text, b->text, a->n) == 0;
}

bool values_equal(const values *a, const values *b)
{
    if (a->count != b->count) {
        return false;
    }
    for (size_t i = 0; i < a->count; i++) {
        if (!equal(&a->at[i], &b->at[i])) {
            return false;
        }
    }
    return true;
}

static void print_text(const value *text)
{
    putchar('"');
    for (size_t i = 0; i < text->n; i++) {
        unsigned char byte = (unsigned char)text->text[i];
        if (byte == '"' || byte == '\\') {
            printf("\\%c", byte);
        } else if (byte < 0x20 || byte == 0x7f) {
            printf("\\x%02x", byte);
        } else {
            putchar(byte);
        }
    }
    putchar('"');
}

void values_print(const values *list)
{
    for (size_t i = 0; i < list->count; i++) {
        const value *one = &list->at[i];
        fputs(i == 0 ? "" : ", ", stdout);
        switch (one->kind) {
        case VALUE_NONE:
            fputs("none", stdout);
            break;
        case VALUE_INTEGER:
            printf("%lld", (long long)one->number);
            break;
        case VALUE_BOOL:
            fputs(one->number != 0 ? "true" : "false", stdout);
            break;
        case VALUE_TEXT:
            print_text(one);
            break;
        case VALUE_ERROR:
            fputs(httpstatus_error_name((int)one->number), stdout);
            break;
        }
    }
}

void values_free(values *list)
{
    for (size_t i = 0; i < list->count; i++) {
        free(list->at[i].text);
    }
    list->count = 0;
}

int as_int(const value *argument)
{
    if (argument->kind != VALUE_INTEGER || argument->number < INT32_MIN || argument->number > INT32_MAX) {
        fprintf(stderr, "an argument is not the int that the call needs\n");
        exit(EXIT_FAILURE);
    }
    return (int)argument->number;
}

int64_t as_int64(const value *argument)
{
    if (argument->kind != VALUE_INTEGER) {
        fprintf(stderr, "an argument is not the integer that the call needs\n");
        exit(EXIT_FAILURE);
    }
    return argument->number;
}

uint64_t as_random(const value *argument)
{
    return (uint64_t)(uint32_t)as_int64(argument) * UINT64_C(4294967297);
}

bool is_none(const value *argument)
{
    return argument->kind == VALUE_NONE;
}
