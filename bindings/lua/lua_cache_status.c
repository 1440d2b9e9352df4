/* SPDX-License-Identifier: MIT */
/* Cache-Status: what a decision gave, in one table, as a member of the field. */
#include <string.h>

#include "lua_members.h"
#include "lua_support.h"

#define FUNCTION "cache_status_format"

typedef struct member_facts {
    httpstatus_cache_verdict verdict;
    const char *name; /* stays in the table */
    size_t name_len;
    int fwd_status;
    uint32_t flags;
} member_facts;

static void read_name(lua_State *L, const hs_lua_place *at, member_facts *out)
{
    if (lua_type(L, -1) != LUA_TSTRING) {
        hs_lua_wrong_member(L, at, "string");
    }
    out->name = lua_tolstring(L, -1, &out->name_len);
}

static void read_ttl(lua_State *L, const hs_lua_place *at, member_facts *out)
{
    if (!hs_lua_to_int64(L, -1, &out->verdict.ttl_s)) {
        hs_lua_wrong_member(L, at, "seconds");
    }
    out->verdict.known |= HTTPSTATUS_CACHE_VALUE_TTL;
}

static void read_flag(lua_State *L, const hs_lua_place *at, member_facts *out, uint32_t yes, uint32_t no)
{
    out->flags = (out->flags & ~(yes | no)) | (hs_lua_bool_member(L, at) ? yes : no);
}

/* A number that has a name. */
static uint32_t named_number(lua_State *L, const hs_lua_place *at, const char *(*name)(int), const char *expected)
{
    int number = hs_lua_int_member(L, at, expected);
    if (strcmp(name(number), "unknown") == 0) {
        hs_lua_wrong_member(L, at, expected);
    }
    return (uint32_t)number;
}

/* The value of the key is on the top. */
static void read_member(lua_State *L, const hs_lua_place *at, member_facts *out)
{
    if (strcmp(at->key, "name") == 0) {
        read_name(L, at, out);
    } else if (strcmp(at->key, "action") == 0) {
        out->verdict.action = named_number(L, at, httpstatus_cache_action_name, "action (CACHE_ACTION_...)");
    } else if (strcmp(at->key, "why") == 0) {
        out->verdict.why = (uint32_t)hs_lua_int_member(L, at, "reason (WHY_...)");
    } else if (strcmp(at->key, "ttl_s") == 0) {
        read_ttl(L, at, out);
    } else if (strcmp(at->key, "fwd") == 0) {
        out->verdict.fwd = named_number(L, at, httpstatus_cache_fwd_name, "CACHE_FWD_...");
    } else if (strcmp(at->key, "fwd_status") == 0) {
        out->fwd_status = hs_lua_code_member(L, at);
    } else if (strcmp(at->key, "stored") == 0) {
        read_flag(L, at, out, HTTPSTATUS_CACHE_STATUS_STORED, 0);
    } else if (strcmp(at->key, "collapsed") == 0) {
        read_flag(L, at, out, HTTPSTATUS_CACHE_STATUS_COLLAPSED, HTTPSTATUS_CACHE_STATUS_COLLAPSE_FAILED);
    } else if (strcmp(at->key, "detail") == 0) {
        read_flag(L, at, out, HTTPSTATUS_CACHE_STATUS_DETAIL, 0);
    } else {
        luaL_error(L, "bad argument #1 to '" FUNCTION "' (%s: Cache-Status has no such part)", at->key);
    }
}

int hs_lua_cache_status_format(lua_State *L)
{
    member_facts facts = { HTTPSTATUS_CACHE_VERDICT_INIT, NULL, 0, 0, HTTPSTATUS_CACHE_STATUS_DETAIL };
    hs_lua_place at = { FUNCTION, 1, NULL };
    if (!lua_istable(L, 1)) {
        hs_lua_wrong_argument(L, 1, FUNCTION, "table of facts");
    }
    hs_lua_require_member(L, at, "name", "string");
    hs_lua_require_member(L, at, "action", "action (CACHE_ACTION_...)");
    for (lua_pushnil(L); hs_lua_next_member(L, &at); lua_pop(L, 1)) {
        read_member(L, &at, &facts);
    }
    size_t need = httpstatus_cache_status_format(NULL, 0, facts.name, facts.name_len, &facts.verdict, facts.fwd_status,
                                                 facts.flags);
    if (need == 0) {
        lua_getfield(L, 1, "name");
        return hs_lua_failure(L, FUNCTION, "name of printable ASCII", hs_lua_describe(L, lua_gettop(L)),
                              HTTPSTATUS_E_SYNTAX);
    }
    char *text = lua_newuserdata(L, need + 1);
    httpstatus_cache_status_format(text, need + 1, facts.name, facts.name_len, &facts.verdict, facts.fwd_status,
                                   facts.flags);
    lua_pushlstring(L, text, need);
    return 1;
}
