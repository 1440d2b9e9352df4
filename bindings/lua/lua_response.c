/* SPDX-License-Identifier: MIT */
/* The lint: facts from one table, findings as an array of tables. A key that is absent is a fact that is not known. */
#include <string.h>

#include "lua_members.h"
#include "lua_support.h"

#define FUNCTION "response_check"

static int64_t bytes_member(lua_State *L, const hs_lua_place *at)
{
    int64_t bytes = 0;
    if (!hs_lua_to_int64(L, -1, &bytes) || bytes > HS_LUA_WHOLE_MAX) {
        hs_lua_wrong_member(L, at, "number of bytes");
    }
    return bytes;
}

static void feed(void *facts, const char *name, size_t name_len, const char *text, size_t len)
{
    httpstatus_response_facts_field(facts, name, name_len, text, len);
}

/* The value of a key is on the top. */
static void read_member(lua_State *L, const hs_lua_place *at, httpstatus_response_facts *facts)
{
    if (strcmp(at->key, "code") == 0) {
        facts->code = hs_lua_code_member(L, at);
    } else if (strcmp(at->key, "method") == 0) {
        facts->method = hs_lua_method_member(L, at);
    } else if (strcmp(at->key, "version") == 0) {
        facts->version = hs_lua_int_member(L, at, "10, 11, 20 or 30");
        facts->known |= HTTPSTATUS_RESPONSE_VERSION;
    } else if (strcmp(at->key, "content_bytes") == 0) {
        facts->content_bytes = bytes_member(L, at);
        facts->known |= HTTPSTATUS_RESPONSE_CONTENT_BYTES;
    } else if (strcmp(at->key, "fields") == 0) {
        hs_lua_feed_fields(L, at, feed, facts);
        facts->known |= HTTPSTATUS_RESPONSE_FIELDS;
    } else {
        luaL_error(
            L, "bad argument #1 to '" FUNCTION "' (code, method, version, content_bytes or fields expected, got %s)",
            at->key);
    }
}

static void read_facts(lua_State *L, httpstatus_response_facts *facts)
{
    hs_lua_place at = { FUNCTION, 1, NULL };
    if (!lua_istable(L, 1)) {
        hs_lua_wrong_argument(L, 1, FUNCTION, "table of facts");
    }
    hs_lua_require_member(L, at, "code", "status code");
    lua_pushnil(L);
    while (hs_lua_next_member(L, &at)) {
        read_member(L, &at, facts);
        lua_pop(L, 1);
    }
}

/* The fact that the library refuses, named: with the other one gone it still does. */
static int range_failure(lua_State *L, const httpstatus_response_facts *facts, int error)
{
    httpstatus_response_facts alone = *facts;
    httpstatus_response_findings found = HTTPSTATUS_RESPONSE_FINDINGS_INIT;
    alone.known &= ~(uint32_t)HTTPSTATUS_RESPONSE_CONTENT_BYTES;
    bool version = httpstatus_response_check(&alone, &found) < 0;
    lua_getfield(L, 1, version ? "version" : "content_bytes");
    const char *expected = version ? "version 10, 11, 20 or 30" : "content_bytes of 0 or more";
    return hs_lua_failure(L, FUNCTION, expected, hs_lua_describe(L, lua_gettop(L)), error);
}

int hs_lua_response_check(lua_State *L)
{
    httpstatus_response_facts facts = HTTPSTATUS_RESPONSE_FACTS_INIT;
    httpstatus_response_findings found = HTTPSTATUS_RESPONSE_FINDINGS_INIT;
    facts.known = 0;
    read_facts(L, &facts);
    int count = httpstatus_response_check(&facts, &found);
    if (count < 0) {
        return range_failure(L, &facts, count);
    }
    lua_createtable(L, count, 0);
    for (int i = 0; i < count; i++) {
        lua_createtable(L, 0, 4);
        hs_lua_set_integer(L, "why", found.why[i]);
        hs_lua_set_integer(L, "field", found.field[i]);
        hs_lua_set_integer(L, "level", found.level[i]);
        lua_pushinteger(L, (lua_Integer)found.directives[i]);
        lua_setfield(L, -2, "directives");
        lua_rawseti(L, -2, i + 1);
    }
    return 1;
}
