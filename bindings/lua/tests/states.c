/* SPDX-License-Identifier: MIT */
/*
 * Very many Lua states side by side, as a server with one for each connection or place of its configuration has them:
 * states COUNT. Each opens the module; then all are asked in turn; then every other one is closed and the rest asked.
 */
#include <lauxlib.h>
#include <lualib.h>
#include <stdio.h>
#include <stdlib.h>

static const char opening[] = "local hs = require('httpstatus')\n"
                              "local scan, budget = hs.scan('ncsa'), hs.budget('default')\n"
                              "local next_entry, rows = hs.entries(), 0\n"
                              "function ask(n)\n"
                              "  rows = rows + (next_entry() and 1 or 0)\n"
                              "  assert(hs.reason(400 + n % 5) and hs.find(404).code == 404)\n"
                              "  assert(hs.retry_decide({ code = 503, method = 'GET', budget = budget }))\n"
                              "  scan:lines('::1 - - [x] \"GET / HTTP/1.1\" 40')\n"
                              "  return rows\n"
                              "end\n";

/* What is asked for gives rows one by one, and each state counts its own. */
static int ask(lua_State *L, int n, int round)
{
    lua_getglobal(L, "ask");
    lua_pushinteger(L, n);
    int good = lua_pcall(L, 1, 1, 0) == 0 && lua_tointeger(L, -1) == round;
    if (!good) {
        fprintf(stderr, "state %d, round %d: %s\n", n, round, lua_tostring(L, -1));
    }
    lua_pop(L, 1);
    return good;
}

static int open_all(lua_State **states, int count)
{
    for (int i = 0; i < count; i++) {
        states[i] = luaL_newstate();
        if (states[i] == NULL) {
            fprintf(stderr, "no memory for state %d\n", i);
            return 0;
        }
        luaL_openlibs(states[i]);
        if (luaL_dostring(states[i], opening)) {
            fprintf(stderr, "state %d: %s\n", i, lua_tostring(states[i], -1));
            return 0;
        }
    }
    return 1;
}

int main(int argc, char **argv)
{
    int count = argc == 2 ? atoi(argv[1]) : 0, good;
    lua_State **states = calloc((size_t)(count > 0 ? count : 1), sizeof *states);
    if (count <= 0 || states == NULL) {
        fputs("usage: states COUNT\n", stderr);
        return 1;
    }
    good = open_all(states, count);
    for (int round = 1; round <= 2 && good; round++) {
        for (int i = 0; i < count; i++) {
            good = ask(states[i], i, round) && good;
        }
    }
    for (int i = 0; i < count && good; i += 2) {
        lua_close(states[i]);
        states[i] = NULL;
    }
    for (int i = 1; i < count && good; i += 2) {
        good = ask(states[i], i, 3);
    }
    for (int i = 0; i < count; i++) {
        if (states[i] != NULL) {
            lua_close(states[i]);
        }
    }
    free(states);
    return good ? 0 : 1;
}
