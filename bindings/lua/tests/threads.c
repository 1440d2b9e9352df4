/* SPDX-License-Identifier: MIT */
/* Opens the module in several Lua states at once, as Apache's mod_lua does. Run with LUA_PATH and LUA_CPATH set. */
/* For barriers: C11 alone does not declare them. */
#define _POSIX_C_SOURCE 200809L

#include <lauxlib.h>
#include <lualib.h>
#include <pthread.h>
#include <stdio.h>

#define THREADS 8

static const char script[] = "local hs = require 'httpstatus'\n"
                             "assert(hs.reason(404) == 'Not Found')\n"
                             "assert(hs.find_in(499, 'nginx').code == 499)\n"
                             "assert(hs.effective(471) == 400)\n"
                             "assert(hs.retry_decide{ code = 503, method = 'GET' } == hs.ACTION_RETRY)\n"
                             "assert(hs.budget(hs.retry_policy('curl', { max_retries = 5 })):bytes())\n"
                             "assert(hs.cache_store{ code = 200, method = 'GET', options = 'cdn' })\n"
                             "assert(hs.cache_preset('cdn', { targets = { 'A' } }).shared)\n"
                             "assert(hs.cache_control_feed(hs.cache_control_init(), 'public').known)\n"
                             "assert(not pcall(hs.class_of, {}))\n";

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
    if (luaL_dostring(L, script)) {
        fprintf(stderr, "%s\n", lua_tostring(L, -1));
        *(int *)failed = 1;
    }
    /* Closing a state unloads the module; ThreadSanitizer does not see that the loader still counts the others' use. */
    pthread_barrier_wait(&end);
    lua_close(L);
    return NULL;
}

int main(void)
{
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
