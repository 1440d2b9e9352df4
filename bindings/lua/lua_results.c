/* SPDX-License-Identifier: MIT */
#include "lua_support.h"

/* How much of a text a message quotes. */
#define QUOTED_BYTES 40

void hs_lua_push_int64(lua_State *L, int64_t value)
{
#if LUA_VERSION_NUM >= 503
    lua_pushinteger(L, (lua_Integer)value);
#else
    int64_t nearest = value > HS_LUA_WHOLE_MAX ? HS_LUA_WHOLE_MAX : value;
    lua_pushnumber(L, (lua_Number)(nearest < -HS_LUA_WHOLE_MAX ? -HS_LUA_WHOLE_MAX : nearest));
#endif
}

void hs_lua_push_unless(lua_State *L, int value, int none)
{
    if (value == none) {
        lua_pushnil(L);
    } else {
        lua_pushinteger(L, value);
    }
}

void hs_lua_push_if(lua_State *L, bool known, int64_t value)
{
    if (known) {
        hs_lua_push_int64(L, value);
    } else {
        lua_pushnil(L);
    }
}

/* In quotes; cut when long; bytes that could upset a terminal or a log become question marks. */
static const char *push_quoted(lua_State *L, const char *text, size_t len)
{
    char shown[QUOTED_BYTES + 1];
    size_t n = len < QUOTED_BYTES ? len : QUOTED_BYTES;
    for (size_t i = 0; i < n; i++) {
        shown[i] = text[i] >= ' ' && text[i] <= '~' ? text[i] : '?';
    }
    shown[n] = '\0';
    return lua_pushfstring(L, "\"%s\"%s", shown, len > n ? "..." : "");
}

const char *hs_lua_describe(lua_State *L, int index)
{
    size_t len;
    switch (lua_type(L, index)) {
    case LUA_TNUMBER:
        lua_pushvalue(L, index);
        return lua_tostring(L, -1);
    case LUA_TSTRING: {
        const char *text = lua_tolstring(L, index, &len);
        return push_quoted(L, text, len);
    }
    default:
        return lua_pushfstring(L, "%s", luaL_typename(L, index));
    }
}

int hs_lua_failure(lua_State *L, const char *function, const char *expected, const char *got, int error)
{
    lua_pushnil(L);
    lua_pushfstring(L, "%s: %s expected, got %s: %s", function, expected, got, httpstatus_error_text(error));
    lua_pushinteger(L, error);
    return 3;
}

void hs_lua_set_integer(lua_State *L, const char *key, int value)
{
    lua_pushinteger(L, value);
    lua_setfield(L, -2, key);
}

void hs_lua_set_string(lua_State *L, const char *key, const char *value)
{
    lua_pushstring(L, value);
    lua_setfield(L, -2, key);
}

void hs_lua_counts_or_nil(lua_State *L, int index, const char *function)
{
    if (!lua_isnoneornil(L, index) && !lua_istable(L, index)) {
        hs_lua_wrong_argument(L, index, function, "table of counts or nil");
    }
}

int hs_lua_push_counts(lua_State *L, int index, const char *function, const uint64_t *counts, int n)
{
    if (lua_istable(L, index)) {
        lua_pushvalue(L, index);
    } else {
        lua_newtable(L);
    }
    for (int slot = 0; slot < n; slot++) {
        int64_t before = 0;
        if (counts[slot] == 0) {
            continue;
        }
        lua_rawgeti(L, -1, slot);
        if (!lua_isnil(L, -1) && !hs_lua_to_int64(L, -1, &before)) {
            luaL_error(L, "bad argument #%d to '%s' (count expected at [%d], got %s)", index, function, slot,
                       hs_lua_describe(L, -1));
        }
        lua_pop(L, 1);
        hs_lua_push_int64(L, (int64_t)((uint64_t)before + counts[slot]));
        lua_rawseti(L, -2, slot);
    }
    return 1;
}
