/* SPDX-License-Identifier: MIT */
/* Header fields of a message as a table: { name, value } pairs, a map from names to values, or both. */
#include "lua_members.h"
#include "lua_support.h"

/* Who reads the fields, and where they stand. */
typedef struct sink {
    const hs_lua_place *at;
    hs_lua_feeder *feed;
    void *facts;
} sink;

/* Name and value stand at two indices; a value may be a number, as of Content-Length. */
static void feed(lua_State *L, const sink *to, int name, int value)
{
    size_t name_len, len;
    if (lua_type(L, name) != LUA_TSTRING || !lua_isstring(L, value)) {
        luaL_error(L, "bad argument #%d to '%s' (%s: name and value as strings expected, got %s and %s)",
                   to->at->argument, to->at->function, to->at->key, hs_lua_describe(L, name),
                   hs_lua_describe(L, value));
    }
    const char *name_text = lua_tolstring(L, name, &name_len);
    const char *text = lua_tolstring(L, value, &len);
    to->feed(to->facts, name_text, name_len, text, len);
}

/* Each item of an array of { name, value }; how many there are. */
static int feed_pairs(lua_State *L, const sink *to, int fields)
{
    int n = 0;
    for (lua_rawgeti(L, fields, 1); !lua_isnil(L, -1); lua_rawgeti(L, fields, n + 1)) {
        if (!lua_istable(L, -1)) {
            hs_lua_wrong_member(L, to->at, "{ name, value }");
        }
        int pair = lua_gettop(L);
        lua_rawgeti(L, pair, 1);
        lua_rawgeti(L, pair, 2);
        feed(L, to, pair + 1, pair + 2);
        lua_settop(L, pair - 1);
        n++;
    }
    lua_pop(L, 1);
    return n;
}

/* A field's value, or an array of the values of several lines. */
static void feed_values(lua_State *L, const sink *to, int name, int value)
{
    if (!lua_istable(L, value)) {
        feed(L, to, name, value);
        return;
    }
    int n = 0;
    for (lua_rawgeti(L, value, ++n); !lua_isnil(L, -1); lua_rawgeti(L, value, ++n)) {
        feed(L, to, name, lua_gettop(L));
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
}

/* Each name of a map; the keys 1 to pairs were fed before. */
static void feed_map(lua_State *L, const sink *to, int fields, int pairs)
{
    lua_pushnil(L);
    while (lua_next(L, fields) != 0) {
        int value = lua_gettop(L), name = value - 1, position;
        if (lua_type(L, name) != LUA_TNUMBER) {
            feed_values(L, to, name, value);
        } else if (!hs_lua_to_int(L, name, &position) || position < 1 || position > pairs) {
            lua_settop(L, name);
            hs_lua_wrong_member(L, to->at, "names, or positions without gaps,");
        }
        lua_settop(L, name);
    }
}

void hs_lua_feed_fields(lua_State *L, const hs_lua_place *at, hs_lua_feeder *feeder, void *facts)
{
    if (!lua_istable(L, -1)) {
        hs_lua_wrong_member(L, at, "table");
    }
    const sink to = { at, feeder, facts };
    int fields = lua_gettop(L);
    feed_map(L, &to, fields, feed_pairs(L, &to, fields));
}
