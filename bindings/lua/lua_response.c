/* SPDX-License-Identifier: MIT */
/* The lint: facts from one table, findings as an array of tables. A key that is absent is a fact that is not known. */
#include <string.h>

#include "lua_support.h"

#define FUNCTION  "response_check"

/* The largest magnitude up to which a lua_Number holds every whole number. */
#define WHOLE_MAX 9007199254740992.0

/* The value on the top, which stands under a key of the argument. */
static int wrong_member(lua_State *L, const char *key, const char *expected)
{
    return luaL_error(L, "bad argument #1 to '" FUNCTION "' (%s: %s expected, got %s)", key, expected,
                      hs_lua_describe(L, lua_gettop(L)));
}

static int int_member(lua_State *L, const char *key, const char *expected)
{
    int value;
    return hs_lua_to_int(L, -1, &value) ? value : wrong_member(L, key, expected);
}

static int method_member(lua_State *L)
{
    int method;
    return hs_lua_to_method(L, -1, &method) ? method : wrong_member(L, "method", "method's name or number");
}

static int64_t bytes_member(lua_State *L)
{
    lua_Number bytes = lua_isnumber(L, -1) ? lua_tonumber(L, -1) : -1;
    if (!(bytes >= 0 && bytes <= WHOLE_MAX) || (lua_Number)(int64_t)bytes != bytes) {
        wrong_member(L, "content_bytes", "number of bytes");
    }
    return (int64_t)bytes;
}

/* Name and value stand at two indices; a value may be a number, as of Content-Length. */
static void feed(lua_State *L, httpstatus_response_facts *facts, int name, int value)
{
    size_t name_len, len;
    if (lua_type(L, name) != LUA_TSTRING || !lua_isstring(L, value)) {
        luaL_error(L, "bad argument #1 to '" FUNCTION "' (fields: name and value as strings expected, got %s and %s)",
                   hs_lua_describe(L, name), hs_lua_describe(L, value));
    }
    const char *name_text = lua_tolstring(L, name, &name_len);
    const char *text = lua_tolstring(L, value, &len);
    httpstatus_response_facts_field(facts, name_text, name_len, text, len);
}

/* Each item of an array of { name, value }; how many there are. */
static int feed_pairs(lua_State *L, httpstatus_response_facts *facts, int fields)
{
    int n = 0;
    for (lua_rawgeti(L, fields, 1); !lua_isnil(L, -1); lua_rawgeti(L, fields, n + 1)) {
        if (!lua_istable(L, -1)) {
            wrong_member(L, "fields", "{ name, value }");
        }
        int pair = lua_gettop(L);
        lua_rawgeti(L, pair, 1);
        lua_rawgeti(L, pair, 2);
        feed(L, facts, pair + 1, pair + 2);
        lua_settop(L, pair - 1);
        n++;
    }
    lua_pop(L, 1);
    return n;
}

/* A field's value, or an array of the values of several lines. */
static void feed_values(lua_State *L, httpstatus_response_facts *facts, int name, int value)
{
    if (!lua_istable(L, value)) {
        feed(L, facts, name, value);
        return;
    }
    int n = 0;
    for (lua_rawgeti(L, value, ++n); !lua_isnil(L, -1); lua_rawgeti(L, value, ++n)) {
        feed(L, facts, name, lua_gettop(L));
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
}

/* Each name of a map; the keys 1 to pairs were fed before. */
static void feed_map(lua_State *L, httpstatus_response_facts *facts, int fields, int pairs)
{
    lua_pushnil(L);
    while (lua_next(L, fields) != 0) {
        int value = lua_gettop(L), name = value - 1, position;
        if (lua_type(L, name) != LUA_TNUMBER) {
            feed_values(L, facts, name, value);
        } else if (!hs_lua_to_int(L, name, &position) || position < 1 || position > pairs) {
            lua_settop(L, name);
            wrong_member(L, "fields", "names, or positions without gaps,");
        }
        lua_settop(L, name);
    }
}

static void read_fields(lua_State *L, httpstatus_response_facts *facts)
{
    if (!lua_istable(L, -1)) {
        wrong_member(L, "fields", "table");
    }
    int fields = lua_gettop(L);
    feed_map(L, facts, fields, feed_pairs(L, facts, fields));
}

/* The value of a key is on the top. */
static void read_member(lua_State *L, const char *key, httpstatus_response_facts *facts)
{
    if (strcmp(key, "code") == 0) {
        facts->code = int_member(L, key, "status code");
    } else if (strcmp(key, "method") == 0) {
        facts->method = method_member(L);
    } else if (strcmp(key, "version") == 0) {
        facts->version = int_member(L, key, "10, 11, 20 or 30");
        facts->known |= HTTPSTATUS_RESPONSE_VERSION;
    } else if (strcmp(key, "content_bytes") == 0) {
        facts->content_bytes = bytes_member(L);
        facts->known |= HTTPSTATUS_RESPONSE_CONTENT_BYTES;
    } else if (strcmp(key, "fields") == 0) {
        read_fields(L, facts);
        facts->known |= HTTPSTATUS_RESPONSE_FIELDS;
    } else {
        luaL_error(
            L, "bad argument #1 to '" FUNCTION "' (code, method, version, content_bytes or fields expected, got %s)",
            key);
    }
}

static void read_facts(lua_State *L, httpstatus_response_facts *facts)
{
    if (!lua_istable(L, 1)) {
        hs_lua_wrong_argument(L, 1, FUNCTION, "table of facts");
    }
    lua_getfield(L, 1, "code");
    if (lua_isnil(L, -1)) {
        wrong_member(L, "code", "status code");
    }
    lua_pushnil(L);
    while (lua_next(L, 1) != 0) {
        int value = lua_gettop(L);
        if (lua_type(L, value - 1) != LUA_TSTRING) {
            luaL_error(L, "bad argument #1 to '" FUNCTION "' (names as keys expected, got %s)",
                       hs_lua_describe(L, value - 1));
        }
        read_member(L, lua_tostring(L, value - 1), facts);
        lua_settop(L, value - 1);
    }
}

int hs_lua_response_check(lua_State *L)
{
    httpstatus_response_facts facts = HTTPSTATUS_RESPONSE_FACTS_INIT;
    httpstatus_response_findings found = HTTPSTATUS_RESPONSE_FINDINGS_INIT;
    facts.known = 0;
    read_facts(L, &facts);
    int count = httpstatus_response_check(&facts, &found);
    if (count < 0) {
        return luaL_error(L, FUNCTION ": %s", httpstatus_error_text(count));
    }
    lua_createtable(L, count, 0);
    for (int i = 0; i < count; i++) {
        lua_createtable(L, 0, 3);
        hs_lua_set_integer(L, "why", found.why[i]);
        hs_lua_set_integer(L, "field", found.field[i]);
        hs_lua_set_integer(L, "level", found.level[i]);
        lua_rawseti(L, -2, i + 1);
    }
    return 1;
}
