/* SPDX-License-Identifier: MIT */
/* Rows of the registry: a row is a table, made anew for each answer, and belongs to the caller. */
#include "lua_support.h"

static void set_aliases(lua_State *L, const httpstatus_entry *entry)
{
    int n = 0;
    lua_newtable(L);
    for (const char *alias = httpstatus_entry_first_alias(entry); alias != NULL;
         alias = httpstatus_entry_next_alias(entry, alias)) {
        lua_pushstring(L, alias);
        lua_rawseti(L, -2, ++n);
    }
    lua_setfield(L, -2, "aliases");
}

static int push_entry(lua_State *L, const httpstatus_entry *entry)
{
    if (entry == NULL) {
        lua_pushnil(L);
        return 1;
    }
    lua_createtable(L, 0, 19);
    hs_lua_set_integer(L, "code", httpstatus_entry_code(entry));
    hs_lua_set_string(L, "name", httpstatus_entry_name(entry));
    hs_lua_set_string(L, "reason", httpstatus_entry_reason(entry));
    hs_lua_set_integer(L, "class", httpstatus_entry_class(entry));
    hs_lua_set_integer(L, "vendor", httpstatus_entry_vendor(entry));
    hs_lua_set_integer(L, "state", httpstatus_entry_state(entry));
    hs_lua_set_integer(L, "on_wire", httpstatus_entry_on_wire(entry));
    hs_lua_set_integer(L, "content", httpstatus_entry_content(entry));
    hs_lua_set_integer(L, "redirect", httpstatus_entry_redirect(entry));
    hs_lua_set_integer(L, "evidence", httpstatus_entry_evidence(entry));
    hs_lua_set_string(L, "source", httpstatus_entry_source(entry));
    hs_lua_set_string(L, "section", httpstatus_entry_section(entry));
    hs_lua_set_string(L, "url", httpstatus_entry_url(entry));
    hs_lua_set_string(L, "provenance", httpstatus_entry_provenance(entry));
    hs_lua_set_string(L, "meaning", httpstatus_entry_meaning(entry));
    hs_lua_set_string(L, "note", httpstatus_entry_note(entry));
    set_aliases(L, entry);
    hs_lua_push_unless(L, httpstatus_entry_replaced_by(entry), 0);
    lua_setfield(L, -2, "replaced_by");
    hs_lua_set_string(L, "expires", httpstatus_entry_expires(entry));
    return 1;
}

int hs_lua_find(lua_State *L)
{
    return push_entry(L, httpstatus_find(hs_lua_code(L, 1, "find")));
}

int hs_lua_find_in(lua_State *L)
{
    int code = hs_lua_code(L, 1, "find_in");
    return push_entry(L, httpstatus_find_in(code, hs_lua_vendor(L, 2, "find_in")));
}

int hs_lua_first(lua_State *L)
{
    return push_entry(L, httpstatus_first());
}

/* A table is not a row, but its code and vendor name one. */
static int member(lua_State *L, const char *key, bool (*read)(lua_State *L, int index, int *out))
{
    int value;
    lua_getfield(L, 1, key);
    if (!read(L, -1, &value)) {
        return luaL_error(L, "bad argument #1 to 'next' (entry expected, got a table whose %s is %s)", key,
                          hs_lua_describe(L, lua_gettop(L)));
    }
    return value;
}

int hs_lua_next(lua_State *L)
{
    if (!lua_istable(L, 1)) {
        return hs_lua_wrong_argument(L, 1, "next", "entry");
    }
    int code = member(L, "code", hs_lua_to_code);
    return push_entry(L, httpstatus_next(httpstatus_find_in(code, member(L, "vendor", hs_lua_to_int))));
}

/* The iterator: upvalue 1 holds the row to look at next, upvalue 2 the vendor that is asked for. */
static int step(lua_State *L)
{
    const httpstatus_entry **at = lua_touserdata(L, lua_upvalueindex(1));
    int vendor = (int)lua_tointeger(L, lua_upvalueindex(2));
    const httpstatus_entry *entry = *at;
    while (entry != NULL && vendor != HTTPSTATUS_VENDOR_ANY && httpstatus_entry_vendor(entry) != vendor) {
        entry = httpstatus_next(entry);
    }
    *at = httpstatus_next(entry);
    return push_entry(L, entry);
}

int hs_lua_entries(lua_State *L)
{
    int vendor = lua_isnoneornil(L, 1) ? HTTPSTATUS_VENDOR_ANY : hs_lua_vendor(L, 1, "entries");
    /* Not a light userdata: LuaJIT cannot hold every address in one. */
    const httpstatus_entry **at = lua_newuserdata(L, sizeof *at);
    *at = httpstatus_first();
    lua_pushinteger(L, vendor);
    lua_pushcclosure(L, step, 2);
    return 1;
}

int hs_lua_codes(lua_State *L)
{
    lua_newtable(L);
    for (const httpstatus_entry *entry = httpstatus_first(); entry != NULL; entry = httpstatus_next(entry)) {
        hs_lua_set_integer(L, httpstatus_entry_name(entry), httpstatus_entry_code(entry));
    }
    return 1;
}

int hs_lua_lookup(lua_State *L)
{
    size_t len;
    const char *text = hs_lua_text(L, 1, "lookup", &len);
    int n = 0;
    lua_newtable(L);
    for (const httpstatus_entry *entry = httpstatus_lookup(text, len); entry != NULL;
         entry = httpstatus_lookup_next(text, len, entry)) {
        push_entry(L, entry);
        lua_rawseti(L, -2, ++n);
    }
    return 1;
}
