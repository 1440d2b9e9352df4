/* SPDX-License-Identifier: MIT */
#include "lua_support.h"

void hs_lua_new_type(lua_State *L, const char *name)
{
    luaL_newmetatable(L, name);
    /* Scripts see this instead of the metatable. */
    lua_pushstring(L, name);
    lua_setfield(L, -2, "__metatable");
}

void hs_lua_add_methods(lua_State *L, const luaL_Reg *methods)
{
    lua_newtable(L);
    for (; methods->name != NULL; methods++) {
        lua_pushcfunction(L, methods->func);
        lua_setfield(L, -2, methods->name);
    }
    lua_setfield(L, -2, "__index");
}

void *hs_lua_new_userdata(lua_State *L, size_t size, const char *type)
{
    void *data = lua_newuserdata(L, size);
    luaL_getmetatable(L, type);
    lua_setmetatable(L, -2);
    return data;
}

void *hs_lua_to_userdata(lua_State *L, int index, const char *type)
{
    void *data = lua_touserdata(L, index);
    if (data == NULL || lua_getmetatable(L, index) == 0) {
        return NULL;
    }
    luaL_getmetatable(L, type);
    bool same = lua_rawequal(L, -1, -2) != 0;
    lua_pop(L, 2);
    return same ? data : NULL;
}
