/* SPDX-License-Identifier: MIT */
/*
 * Runs memory.lua in a state whose allocator fails when it is told to: memory SCRIPT MODULES [every]. The script has
 * faulty(first, count, f, ...), which calls f, while of the allocations that are counted from 1 those from first on
 * fail, count of them; it gives back the status of lua_pcall, how many were asked for, and the message.
 */
#include <lauxlib.h>
#include <lualib.h>
#include <stdio.h>
#include <stdlib.h>

struct allocator {
    long asked, first, count;
    size_t held; /* bytes that were given and not taken back */
};

static void *allocate(void *context, void *block, size_t old_size, size_t size)
{
    struct allocator *allocator = context;
    /* Without a block the old size is the kind of what is made. */
    old_size = block != NULL ? old_size : 0;
    if (size == 0) {
        free(block);
        allocator->held -= old_size;
        return NULL;
    }
    /* Lua relies on it that a block can always be made smaller. */
    if (size > old_size && allocator->first != 0) {
        allocator->asked++;
        if (allocator->asked >= allocator->first && allocator->asked - allocator->first < allocator->count) {
            return NULL;
        }
    }
    void *made = realloc(block, size);
    if (made != NULL) {
        allocator->held += size - old_size;
    }
    return made;
}

static struct allocator *allocator_of(lua_State *L)
{
    void *context;
    lua_getallocf(L, &context);
    return context;
}

static int faulty(lua_State *L)
{
    struct allocator *allocator = allocator_of(L);
    long first = (long)luaL_checkinteger(L, 1), count = (long)luaL_checkinteger(L, 2);
    luaL_checkany(L, 3);
    /* A collection on the way would ask for memory as it likes. */
    lua_gc(L, LUA_GCSTOP, 0);
    allocator->asked = 0;
    allocator->count = count;
    allocator->first = first;
    int status = lua_pcall(L, lua_gettop(L) - 3, 0, 0);
    allocator->first = 0;
    lua_gc(L, LUA_GCRESTART, 0);
    const char *message = status != 0 ? lua_tostring(L, -1) : NULL;
    lua_pushinteger(L, status);
    lua_pushinteger(L, (lua_Integer)allocator->asked);
    lua_pushstring(L, message);
    return 3;
}

/* Runs the script; whether it went well, and left nothing behind. */
static int run(const char *script, const char *modules, const char *part, const char *every)
{
    struct allocator allocator = { .first = 0 };
    lua_State *L = lua_newstate(allocate, &allocator);
    if (L == NULL) {
        fputs("no state\n", stderr);
        return 0;
    }
    luaL_openlibs(L);
    lua_pushcfunction(L, faulty);
    lua_setglobal(L, "faulty");
    int good = luaL_loadfile(L, script) == 0;
    if (good) {
        lua_pushstring(L, modules);
        lua_pushstring(L, part);
        lua_pushstring(L, every);
        good = lua_pcall(L, 3, 0, 0) == 0;
    }
    if (!good) {
        fprintf(stderr, "%s\n", lua_tostring(L, -1));
    }
    lua_close(L);
    if (allocator.held != 0) {
        fprintf(stderr, "%s: %zu bytes were not given back\n", part, allocator.held);
    }
    return good && allocator.held == 0;
}

int main(int argc, char **argv)
{
    if (argc < 3) {
        fputs("usage: memory SCRIPT MODULES [every]\n", stderr);
        return 1;
    }
    const char *every = argc > 3 ? argv[3] : NULL;
    /* Opening goes first: it is the first opening in a process that fills what all states share. */
    int good = run(argv[1], argv[2], "opening", every);
    return run(argv[1], argv[2], "calls", every) && good ? 0 : 1;
}
