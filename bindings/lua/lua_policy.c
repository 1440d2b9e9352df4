/* SPDX-License-Identifier: MIT */
/* Policies: an immutable userdata that holds the settings, and readers of arguments that are a policy. */
#include "lua_retry.h"
#include "lua_support.h"

#define TYPE "httpstatus.policy"

bool hs_lua_to_policy(lua_State *L, int index, httpstatus_retry_settings *space, const httpstatus_retry_settings **out)
{
    if (lua_isnoneornil(L, index)) {
        *out = NULL;
        return true;
    }
    if (lua_type(L, index) == LUA_TSTRING) {
        size_t len;
        const char *name = lua_tolstring(L, index, &len);
        *out = space;
        *space = (httpstatus_retry_settings)HTTPSTATUS_RETRY_SETTINGS_INIT;
        return httpstatus_retry_policy(name, len, space) == HTTPSTATUS_E_NONE;
    }
    *out = hs_lua_to_userdata(L, index, TYPE);
    return *out != NULL;
}

const httpstatus_retry_settings *hs_lua_policy(lua_State *L, int index, const char *function,
                                               httpstatus_retry_settings *space)
{
    const httpstatus_retry_settings *policy;
    if (!hs_lua_to_policy(L, index, space, &policy)) {
        hs_lua_wrong_argument(L, index, function, HS_LUA_POLICY_EXPECTED);
    }
    return policy;
}

int hs_lua_retry_policy(lua_State *L)
{
    httpstatus_retry_settings settings;
    const httpstatus_retry_settings *start = hs_lua_policy(L, 1, "retry_policy", &settings);
    if (start == NULL) {
        hs_lua_wrong_argument(L, 1, "retry_policy", HS_LUA_POLICY_EXPECTED);
    }
    settings = *start;
    if (!lua_isnoneornil(L, 2)) {
        hs_lua_change_policy(L, &settings);
    }
    httpstatus_retry_settings *policy = hs_lua_new_userdata(L, sizeof *policy, TYPE);
    *policy = settings;
    return 1;
}

int hs_lua_retry_policies(lua_State *L)
{
    int n = 0;
    lua_newtable(L);
    for (const char *name = httpstatus_retry_policy_name(0); name != NULL; name = httpstatus_retry_policy_name(n)) {
        lua_pushstring(L, name);
        lua_rawseti(L, -2, ++n);
    }
    return 1;
}

static int allows(lua_State *L)
{
    const httpstatus_retry_settings *policy = hs_lua_to_userdata(L, 1, TYPE);
    if (policy == NULL) {
        return hs_lua_wrong_argument(L, 1, "allows", "policy");
    }
    lua_pushboolean(L, httpstatus_retry_policy_allows(policy, hs_lua_code(L, 2, "allows")));
    return 1;
}

/* Upvalue 1 holds the methods. */
static int get_member(lua_State *L)
{
    const httpstatus_retry_settings *policy = hs_lua_to_userdata(L, 1, TYPE);
    if (policy == NULL || lua_type(L, 2) != LUA_TSTRING) {
        lua_pushnil(L);
        return 1;
    }
    lua_pushvalue(L, 2);
    lua_rawget(L, lua_upvalueindex(1));
    if (lua_isnil(L, -1)) {
        hs_lua_push_policy_member(L, policy, lua_tostring(L, 2));
    }
    return 1;
}

static int refuse_change(lua_State *L)
{
    return luaL_error(L, "a policy does not change; retry_policy(policy, changes) makes another one");
}

void hs_lua_add_policy_type(lua_State *L)
{
    hs_lua_new_type(L, TYPE);
    lua_createtable(L, 0, 1);
    lua_pushcfunction(L, allows);
    lua_setfield(L, -2, "allows");
    lua_pushcclosure(L, get_member, 1);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, refuse_change);
    lua_setfield(L, -2, "__newindex");
    lua_pop(L, 1);
}
