/* SPDX-License-Identifier: MIT */
/* Sub-status codes of IIS: a row is a table, made anew for each answer. */
#include "lua_support.h"

int hs_lua_substatus_parse(lua_State *L)
{
    size_t len;
    const char *text = hs_lua_text(L, 1, "substatus_parse", &len);
    int code, sub;
    int error = httpstatus_substatus_parse(text, len, &code, &sub);
    if (error != HTTPSTATUS_E_NONE) {
        return hs_lua_failure(L, "substatus_parse", "text such as 404.13 or 404013", hs_lua_describe(L, 1), error);
    }
    lua_pushinteger(L, code);
    lua_pushinteger(L, sub);
    return 2;
}

static void push_row(lua_State *L, const httpstatus_substatus *row)
{
    lua_createtable(L, 0, 9);
    hs_lua_set_integer(L, "code", httpstatus_substatus_code(row));
    hs_lua_set_integer(L, "number", httpstatus_substatus_number(row));
    hs_lua_set_string(L, "meaning", httpstatus_substatus_meaning(row));
    hs_lua_set_string(L, "version", httpstatus_substatus_version(row));
    hs_lua_set_string(L, "component", httpstatus_substatus_component(row));
    hs_lua_set_integer(L, "state", httpstatus_substatus_state(row));
    hs_lua_set_string(L, "note", httpstatus_substatus_note(row));
    hs_lua_set_string(L, "constant", httpstatus_substatus_constant(row));
    hs_lua_set_string(L, "source", httpstatus_substatus_source(row));
}

int hs_lua_substatus_find(lua_State *L)
{
    int code = hs_lua_code(L, 1, "substatus_find");
    int sub = hs_lua_int(L, 2, "substatus_find", "sub-status");
    int n = 0;
    lua_newtable(L);
    for (const httpstatus_substatus *row = httpstatus_substatus_find(code, sub); row != NULL;
         row = httpstatus_substatus_next(row)) {
        push_row(L, row);
        lua_rawseti(L, -2, ++n);
    }
    return 1;
}

/* The iterator: upvalue 1 holds the row that was given last. */
static int step(lua_State *L)
{
    const httpstatus_substatus **at = lua_touserdata(L, lua_upvalueindex(1));
    const httpstatus_substatus *row = httpstatus_substatus_walk(*at);
    if (row == NULL) {
        lua_pushnil(L);
        return 1;
    }
    *at = row;
    push_row(L, row);
    return 1;
}

int hs_lua_substatus_walk(lua_State *L)
{
    const httpstatus_substatus **at = lua_newuserdata(L, sizeof *at);
    *at = NULL;
    lua_pushcclosure(L, step, 1);
    return 1;
}
