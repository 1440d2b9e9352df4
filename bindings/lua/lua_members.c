/* SPDX-License-Identifier: MIT */
#include "lua_members.h"

#include <string.h>

#include "lua_support.h"

int hs_lua_wrong_member(lua_State *L, const hs_lua_place *at, const char *expected)
{
    return luaL_error(L, "bad argument #%d to '%s' (%s: %s expected, got %s)", at->argument, at->function, at->key,
                      expected, hs_lua_describe(L, lua_gettop(L)));
}

bool hs_lua_next_member(lua_State *L, hs_lua_place *at)
{
    if (lua_next(L, at->argument) == 0) {
        return false;
    }
    int key = lua_gettop(L) - 1;
    if (lua_type(L, key) != LUA_TSTRING) {
        luaL_error(L, "bad argument #%d to '%s' (names as keys expected, got %s)", at->argument, at->function,
                   hs_lua_describe(L, key));
    }
    at->key = lua_tostring(L, key);
    return true;
}

void hs_lua_require_member(lua_State *L, hs_lua_place at, const char *key, const char *expected)
{
    at.key = key;
    lua_getfield(L, at.argument, key);
    if (lua_isnil(L, -1)) {
        hs_lua_wrong_member(L, &at, expected);
    }
    lua_pop(L, 1);
}

int hs_lua_int_member(lua_State *L, const hs_lua_place *at, const char *expected)
{
    int value;
    return hs_lua_to_int(L, -1, &value) ? value : hs_lua_wrong_member(L, at, expected);
}

int hs_lua_code_member(lua_State *L, const hs_lua_place *at)
{
    int code;
    return hs_lua_to_code(L, -1, &code) ? code : hs_lua_wrong_member(L, at, "status code");
}

int hs_lua_method_member(lua_State *L, const hs_lua_place *at)
{
    int method;
    return hs_lua_to_method(L, -1, &method) ? method : hs_lua_wrong_member(L, at, "method's name or number");
}

bool hs_lua_bool_member(lua_State *L, const hs_lua_place *at)
{
    if (!lua_isboolean(L, -1)) {
        hs_lua_wrong_member(L, at, "true or false");
    }
    return lua_toboolean(L, -1) != 0;
}

int64_t hs_lua_seconds_member(lua_State *L, const hs_lua_place *at)
{
    int64_t seconds = 0;
    if (!hs_lua_to_seconds(L, -1, &seconds)) {
        hs_lua_wrong_member(L, at, "seconds since 1970");
    }
    return seconds;
}

const hs_lua_number *hs_lua_find_number(const hs_lua_number *numbers, size_t count, const char *name)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(numbers[i].name, name) == 0) {
            return &numbers[i];
        }
    }
    return NULL;
}

void hs_lua_read_number(lua_State *L, const hs_lua_place *at, const hs_lua_number *number, void *record)
{
    char *member = (char *)record + number->offset;
    int64_t value = 0;
    if (number->kind == HS_LUA_CODE && lua_type(L, -1) == LUA_TSTRING) {
        value = hs_lua_code_member(L, at);
    } else if (!hs_lua_to_int64(L, -1, &value)) {
        hs_lua_wrong_member(L, at, "whole number");
    }
    if (number->kind == HS_LUA_INT64) {
        memcpy(member, &value, sizeof value);
    } else if (number->kind == HS_LUA_UINT32) {
        uint32_t bits = (uint32_t)value;
        if (value != bits) {
            hs_lua_wrong_member(L, at, "sum of flags");
        }
        memcpy(member, &bits, sizeof bits);
    } else {
        if (value < INT32_MIN || value > INT32_MAX) {
            hs_lua_wrong_member(L, at, "whole number of 32 bits");
        }
        int32_t narrow = (int32_t)value;
        memcpy(member, &narrow, sizeof narrow);
    }
}

void hs_lua_push_number(lua_State *L, const hs_lua_number *number, const void *record)
{
    const char *member = (const char *)record + number->offset;
    int64_t value;
    uint32_t bits;
    int32_t narrow;
    switch (number->kind) {
    case HS_LUA_UINT32:
        memcpy(&bits, member, sizeof bits);
        value = bits;
        break;
    case HS_LUA_INT32:
    case HS_LUA_CODE:
        memcpy(&narrow, member, sizeof narrow);
        value = narrow;
        break;
    default:
        memcpy(&value, member, sizeof value);
    }
    hs_lua_push_int64(L, value);
}
