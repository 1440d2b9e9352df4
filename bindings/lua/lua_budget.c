/* SPDX-License-Identifier: MIT */
/* Budgets: a userdata that a script asks and pays, and saves as bytes. */
#include <string.h>

#include "lua_retry.h"
#include "lua_support.h"

#define TYPE "httpstatus.budget"

httpstatus_budget *hs_lua_to_budget(lua_State *L, int index)
{
    return hs_lua_to_userdata(L, index, TYPE);
}

static httpstatus_budget *self(lua_State *L, const char *function)
{
    httpstatus_budget *budget = hs_lua_to_budget(L, 1);
    if (budget == NULL) {
        hs_lua_wrong_argument(L, 1, function, "budget");
    }
    return budget;
}

/* A bucket needs no clock. */
static int64_t now_ms(lua_State *L, int index, const char *function)
{
    return lua_isnoneornil(L, index) ? 0 : hs_lua_int64(L, index, function, "milliseconds of a steady clock, or nil,");
}

int hs_lua_budget(lua_State *L)
{
    httpstatus_retry_settings space;
    const httpstatus_retry_settings *policy = hs_lua_policy(L, 1, "budget", &space);
    httpstatus_budget full = HTTPSTATUS_BUDGET_INIT;
    int error = httpstatus_budget_init(&full, policy, now_ms(L, 2, "budget"));
    if (error != HTTPSTATUS_E_NONE) {
        return hs_lua_failure(L, "budget", "policy with numbers within their ranges", hs_lua_describe(L, 1), error);
    }
    httpstatus_budget *budget = hs_lua_new_userdata(L, sizeof *budget, TYPE);
    *budget = full;
    return 1;
}

int hs_lua_budget_from_bytes(lua_State *L)
{
    httpstatus_budget saved = HTTPSTATUS_BUDGET_INIT;
    const uint32_t size = saved.size;
    size_t len;
    const char *bytes = hs_lua_text(L, 1, "budget_from_bytes", &len);
    if (len == sizeof saved) {
        memcpy(&saved, bytes, sizeof saved);
    }
    if (len != sizeof saved || saved.size != size) {
        const char *got = lua_pushfstring(L, "%d other bytes", (int)len);
        return hs_lua_failure(L, "budget_from_bytes", "what bytes() gave", got, HTTPSTATUS_E_SIZE);
    }
    httpstatus_budget *budget = hs_lua_new_userdata(L, sizeof *budget, TYPE);
    *budget = saved;
    return 1;
}

static int try(lua_State *L)
{
    httpstatus_budget *budget = self(L, "try");
    int cost = hs_lua_int(L, 2, "try", "cost");
    int leased = httpstatus_budget_try(budget, cost, now_ms(L, 3, "try"));
    if (leased < 0) {
        return hs_lua_failure(L, "try", "cost of 0 or more", hs_lua_describe(L, 2), leased);
    }
    lua_pushinteger(L, leased);
    return 1;
}

static int deposit(lua_State *L)
{
    httpstatus_budget *budget = self(L, "deposit");
    int outcome = hs_lua_int(L, 2, "deposit", "outcome (OUTCOME_REQUEST ...)");
    int leased = lua_isnoneornil(L, 3) ? 0 : hs_lua_int(L, 3, "deposit", "what try() gave, or nil,");
    int error = httpstatus_budget_deposit(budget, outcome, leased, now_ms(L, 4, "deposit"));
    if (error != HTTPSTATUS_E_NONE) {
        const char *got = lua_pushfstring(L, "%d and %d", outcome, leased);
        return hs_lua_failure(L, "deposit", "outcome (OUTCOME_REQUEST ...) and what try() gave", got, error);
    }
    lua_pushboolean(L, true);
    return 1;
}

static int level(lua_State *L)
{
    lua_pushinteger(L, self(L, "level")->level);
    return 1;
}

static int bytes(lua_State *L)
{
    const httpstatus_budget *budget = self(L, "bytes");
    lua_pushlstring(L, (const char *)budget, sizeof *budget);
    return 1;
}

static const luaL_Reg methods[] = {
    { "try", try }, { "deposit", deposit }, { "level", level }, { "bytes", bytes }, { NULL, NULL },
};

void hs_lua_add_budget_type(lua_State *L)
{
    hs_lua_new_type(L, TYPE);
    hs_lua_add_methods(L, methods);
    lua_pop(L, 1);
}
