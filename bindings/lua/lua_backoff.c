/* SPDX-License-Identifier: MIT */
/* Waits before a repeat. Without a random word the upper end, as retry_decide without one. */
#include "lua_retry.h"
#include "lua_support.h"

static uint64_t random_argument(lua_State *L, int index, const char *function)
{
    uint64_t random = UINT64_MAX;
    if (!lua_isnoneornil(L, index) && !hs_lua_to_random(L, index, &random)) {
        hs_lua_wrong_argument(L, index, function, "32 random bits, or nil,");
    }
    return random;
}

static int push_wait(lua_State *L, const char *function, const char *expected, int64_t wait_ms)
{
    if (wait_ms < 0) {
        return hs_lua_failure(L, function, expected, hs_lua_describe(L, 2), (int)wait_ms);
    }
    hs_lua_push_int64(L, wait_ms);
    return 1;
}

int hs_lua_backoff_ms(lua_State *L)
{
    static const char expected[] = "number of the repeat, from 1,";
    httpstatus_retry_settings space;
    const httpstatus_retry_settings *policy = hs_lua_policy(L, 1, "backoff_ms", &space);
    int64_t attempt = hs_lua_int64(L, 2, "backoff_ms", expected);
    uint64_t random = random_argument(L, 3, "backoff_ms");
    uint32_t nearest = attempt < 0 ? 0 : attempt > UINT32_MAX ? UINT32_MAX : (uint32_t)attempt;
    return push_wait(L, "backoff_ms", expected, httpstatus_backoff_ms(policy, nearest, random));
}

int hs_lua_backoff_next_ms(lua_State *L)
{
    static const char expected[] = "last wait in milliseconds";
    httpstatus_retry_settings space;
    const httpstatus_retry_settings *policy = hs_lua_policy(L, 1, "backoff_next_ms", &space);
    int64_t prior = hs_lua_int64(L, 2, "backoff_next_ms", expected);
    uint64_t random = random_argument(L, 3, "backoff_next_ms");
    return push_wait(L, "backoff_next_ms", expected, httpstatus_backoff_next_ms(policy, prior, random));
}
