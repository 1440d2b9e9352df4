/* SPDX-License-Identifier: MIT */
/*
 * What SWIG's wrappers and the functions written by hand share. Readers of arguments raise a Lua error that names
 * the function, the position, what was expected and what came; errors of readers of text are values instead.
 */

#ifndef HTTPSTATUS_LUA_SUPPORT_H
#define HTTPSTATUS_LUA_SUPPORT_H

#include <lauxlib.h>
#include <lua.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <httpstatus.h>

/* lua_arguments.c */

/* Whether a value is a whole number, or a string that spells one; what no int holds becomes -1, which is no code. */
bool hs_lua_to_int(lua_State *L, int index, int *out);
/* Whether a value is a method: its name, or a number as above. */
bool hs_lua_to_method(lua_State *L, int index, int *out);
int hs_lua_int(lua_State *L, int index, const char *function, const char *expected);
/* Also nil, when the method is not known. */
int hs_lua_method(lua_State *L, int index, const char *function);
int hs_lua_vendor(lua_State *L, int index, const char *function);
int hs_lua_audience(lua_State *L, int index, const char *function);
uint32_t hs_lua_bits(lua_State *L, int index, const char *function);
const char *hs_lua_text(lua_State *L, int index, const char *function, size_t *len);
int hs_lua_wrong_argument(lua_State *L, int index, const char *function, const char *expected);

/* lua_results.c */

void hs_lua_push_unless(lua_State *L, int value, int none);
/* nil, a message, the error's number: the three results of a reader or writer that fails. */
int hs_lua_failure(lua_State *L, const char *function, const char *expected, const char *got, int error);
/* How a message shows a value: a string quoted, a number in digits, any other as its type. Leaves that on the stack. */
const char *hs_lua_describe(lua_State *L, int index);
void hs_lua_set_integer(lua_State *L, const char *key, int value);
void hs_lua_set_string(lua_State *L, const char *key, const char *value);

/* Functions of the module, by file. */

int hs_lua_find(lua_State *L);
int hs_lua_find_in(lua_State *L);
int hs_lua_first(lua_State *L);
int hs_lua_next(lua_State *L);
int hs_lua_entries(lua_State *L);
int hs_lua_codes(lua_State *L);
int hs_lua_lookup(lua_State *L);

int hs_lua_code_parse(lua_State *L);

int hs_lua_substatus_parse(lua_State *L);
int hs_lua_substatus_find(lua_State *L);
int hs_lua_substatus_walk(lua_State *L);

int hs_lua_required_fields(lua_State *L);
int hs_lua_suggested_fields(lua_State *L);

int hs_lua_statusline_parse(lua_State *L);
int hs_lua_statusline_parse_lenient(lua_State *L);
int hs_lua_statusline_format(lua_State *L);

int hs_lua_response_check(lua_State *L);

#endif
