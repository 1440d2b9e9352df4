/* SPDX-License-Identifier: MIT */
/*
 * Tables as arguments: their keys are members of a struct of the library. Errors name the function, the argument,
 * the key, what was expected and what came.
 */

#ifndef HTTPSTATUS_LUA_MEMBERS_H
#define HTTPSTATUS_LUA_MEMBERS_H

#include <lua.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Where a value stands. */
typedef struct hs_lua_place {
    const char *function;
    int argument;
    const char *key;
} hs_lua_place;

/* A whole number in a struct. */
typedef struct hs_lua_number {
    const char *name;
    size_t offset;
    enum { HS_LUA_INT32, HS_LUA_UINT32, HS_LUA_INT64, HS_LUA_CODE /* of 32 bits, or three digits as text */ } kind;
    uint32_t known; /* its bit in the struct's `known`; 0 when it is always there */
} hs_lua_number;

/* lua_members.c: the value of the key is on the top. */

int hs_lua_wrong_member(lua_State *L, const hs_lua_place *at, const char *expected);
/* Steps through the table at->argument as lua_next, and sets at->key. */
bool hs_lua_next_member(lua_State *L, hs_lua_place *at);
/* Raises the error unless the table at->argument has the key. */
void hs_lua_require_member(lua_State *L, hs_lua_place at, const char *key, const char *expected);
int hs_lua_int_member(lua_State *L, const hs_lua_place *at, const char *expected);
int hs_lua_code_member(lua_State *L, const hs_lua_place *at);
int hs_lua_method_member(lua_State *L, const hs_lua_place *at);
bool hs_lua_bool_member(lua_State *L, const hs_lua_place *at);
int64_t hs_lua_seconds_member(lua_State *L, const hs_lua_place *at);
const hs_lua_number *hs_lua_find_number(const hs_lua_number *numbers, size_t count, const char *name);
void hs_lua_read_number(lua_State *L, const hs_lua_place *at, const hs_lua_number *number, void *record);
void hs_lua_push_number(lua_State *L, const hs_lua_number *number, const void *record);

/* lua_header_fields.c */

typedef void hs_lua_feeder(void *facts, const char *name, size_t name_len, const char *text, size_t len);
/* Gives a reader each header field of the table on the top: pairs, or a map of names to values, or both. */
void hs_lua_feed_fields(lua_State *L, const hs_lua_place *at, hs_lua_feeder *feed, void *facts);

/* lua_lines.c: header fields that are looked at more than once, copied to where no change of the table reaches them. */

/* Ordinary messages have room in this many bytes, and cost no allocation. */
#define HS_LUA_LINES_OWN 1536

typedef struct hs_lua_lines {
    lua_State *L;
    int anchor; /* where the stack holds the userdata of `bytes`, once they are too many for `own` */
    char *bytes;
    size_t n, cap;
    char own[HS_LUA_LINES_OWN];
} hs_lua_lines;

typedef struct hs_lua_line {
    const char *name, *value;
    size_t name_len, len;
} hs_lua_line;

/* No lines; the stack stays as it is. */
void hs_lua_no_lines(hs_lua_lines *out);
/* The same, for hs_lua_add_line(): pushes what holds them. */
void hs_lua_push_no_lines(lua_State *L, hs_lua_lines *out);
void hs_lua_add_line(hs_lua_lines *to, const hs_lua_line *line);
/* Takes the table on the top, as hs_lua_feed_fields() does, and leaves what holds the bytes in its place. */
void hs_lua_read_lines(lua_State *L, const hs_lua_place *at, hs_lua_lines *out);
/* The same for an argument of its own, under this name. */
void hs_lua_read_argument_lines(lua_State *L, const char *function, int argument, const char *name, hs_lua_lines *out);
/* Walks the lines: begin with *pos 0. */
bool hs_lua_next_line(const hs_lua_lines *lines, size_t *pos, hs_lua_line *out);
/* The first line of a field (enum httpstatus_field); when there is none its value is NULL, of no length. */
hs_lua_line hs_lua_first_line(const hs_lua_lines *lines, int field);
/* Whether two names are one, blind to case. */
bool hs_lua_same_name(const char *a, size_t a_len, const char *b, size_t b_len);
/* The value of a field whose lines are joined with commas, or NULL. Pushes what holds it. */
const char *hs_lua_push_joined(lua_State *L, const hs_lua_lines *lines, const char *name, size_t name_len, size_t *len);

#endif
