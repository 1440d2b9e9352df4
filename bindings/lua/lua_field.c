/* SPDX-License-Identifier: MIT */
/* Fields that go with a status code: a list of rows is an array of tables. */
#include "lua_support.h"

static int push_rules(lua_State *L, const httpstatus_field_rule *rule)
{
    int n = 0;
    lua_newtable(L);
    for (; rule != NULL; rule = httpstatus_field_rule_next(rule)) {
        lua_createtable(L, 0, 3);
        hs_lua_set_integer(L, "field", httpstatus_field_rule_field(rule));
        hs_lua_set_integer(L, "level", httpstatus_field_rule_level(rule));
        hs_lua_set_integer(L, "condition", httpstatus_field_rule_condition(rule));
        lua_rawseti(L, -2, ++n);
    }
    return 1;
}

int hs_lua_required_fields(lua_State *L)
{
    return push_rules(L, httpstatus_required_fields(hs_lua_code(L, 1, "required_fields")));
}

int hs_lua_suggested_fields(lua_State *L)
{
    return push_rules(L, httpstatus_suggested_fields(hs_lua_code(L, 1, "suggested_fields")));
}
