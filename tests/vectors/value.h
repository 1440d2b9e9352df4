/* SPDX-License-Identifier: MIT */
/* Values of a vector's cell: integers, texts, truth values, none, errors. Their spelling is told in README.md. */

#ifndef HTTPSTATUS_TESTS_VALUE_H
#define HTTPSTATUS_TESTS_VALUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { VALUES_MAX = 64 };

typedef enum value_kind { VALUE_NONE, VALUE_INTEGER, VALUE_BOOL, VALUE_TEXT, VALUE_ERROR } value_kind;

typedef struct value {
    value_kind kind;
    int64_t number; /* of an integer, a truth value, an error */
    char *text;     /* a heap block of exactly n bytes */
    size_t n;
} value;

typedef struct values {
    value at[VALUES_MAX];
    size_t count;
} values;

/* False when the cell cannot be read; *column then says where. */
bool values_read(const char *cell, values *out, size_t *column);

void values_add_none(values *out);
void values_add_integer(values *out, int64_t number);
void values_add_bool(values *out, bool truth);
void values_add_error(values *out, int error);

/* A negative number is an error. */
void values_add_number(values *out, int64_t number);

/* The number, or none. */
void values_add_optional(values *out, bool known, int64_t number);

/* NULL is none; the bytes are copied. */
void values_add_text(values *out, const char *text, size_t n);
void values_add_string(values *out, const char *text);

bool values_equal(const values *a, const values *b);
void values_print(const values *list);
void values_free(values *list);

/* Arguments; a value of another kind ends the program with a message. */
int as_int(const value *argument);
int64_t as_int64(const value *argument);

/* A random word: the 32 bits that every language can hold, twice. */
uint64_t as_random(const value *argument);
bool is_none(const value *argument);

#endif
