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
int hs_lua_int_member(lua_State *L, const hs_lua_place *at, const char *expected);
int hs_lua_code_member(lua_State *L, const hs_lua_place *at);
int hs_lua_method_member(lua_State *L, const hs_lua_place *at);
const hs_lua_number *hs_lua_find_number(const hs_lua_number *numbers, size_t count, const char *name);
void hs_lua_read_number(lua_State *L, const hs_lua_place *at, const hs_lua_number *number, void *record);
void hs_lua_push_number(lua_State *L, const hs_lua_number *number, const void *record);

/* lua_header_fields.c */

typedef void hs_lua_feeder(void *facts, const char *name, size_t name_len, const char *text, size_t len);
/* Gives a reader each header field of the table on the top: pairs, or a map of names to values, or both. */
void hs_lua_feed_fields(lua_State *L, const hs_lua_place *at, hs_lua_feeder *feed, void *facts);

#endif
