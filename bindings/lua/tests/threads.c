/* SPDX-License-Identifier: MIT */
/* Runs a script, thread.lua, in several Lua states at once, as Apache's mod_lua does. LUA_PATH and LUA_CPATH lead to the
   module and to the tests. */
/* For barriers: C11 alone does not declare them. */
#define _POSIX_C_SOURCE 200809L

#include <lauxlib.h>
#include <lualib.h>
#include <pthread.h>
#include <stdio.h>

#define THREADS 8

static const char *script;

static pthread_barrier_t start, end;

static void *run(void *failed)
{
    lua_State *L = luaL_newstate();
    if (L == NULL) {
        *(int *)failed = 1;
        pthread_barrier_wait(&start);
        pthread_barrier_wait(&end);
        return NULL;
    }
    luaL_openlibs(L);
    pthread_barrier_wait(&start);
    if (luaL_dofile(L, script)) {
        fprintf(stderr, "%s\n", lua_tostring(L, -1));
        *(int *)failed = 1;
    }
    /* Closing a state unloads the module; ThreadSanitizer does not see that the loader still counts the others' use. */
    pthread_barrier_wait(&end);
    lua_close(L);
    return NULL;
}

int main(int argc, char **argv)
{
    if (argc != 2) {
        fputs("usage: threads SCRIPT\n", stderr);
        return 1;
    }
    script = argv[1];
    pthread_t threads[THREADS];
    int failed[THREADS] = { 0 }, failures = 0;
    if (pthread_barrier_init(&start, NULL, THREADS) != 0 || pthread_barrier_init(&end, NULL, THREADS) != 0) {
        fputs("no barrier\n", stderr);
        return 1;
    }
    for (int i = 0; i < THREADS; i++) {
        if (pthread_create(&threads[i], NULL, run, &failed[i]) != 0) {
            fputs("no thread\n", stderr);
            return 1;
        }
    }
    for (int i = 0; i < THREADS; i++) {
        pthread_join(threads[i], NULL);
        failures += failed[i];
    }
    pthread_barrier_destroy(&start);
    pthread_barrier_destroy(&end);
    return failures != 0;
}
