/* SPDX-License-Identifier: MIT */
/* The members of a policy by their names in C, to read and to change. */
#include <string.h>

#include "lua_members.h"
#include "lua_retry.h"
#include "lua_support.h"

#define NUMBER(name, kind)                                                                                             \
    {                                                                                                                  \
#name, offsetof(httpstatus_retry_settings, name), kind, 0                                                      \
    }
#define LIMIT(name, kind, known)                                                                                       \
    {                                                                                                                  \
#name, offsetof(httpstatus_retry_settings, name), kind, known                                                  \
    }

static const hs_lua_number numbers[] = {
    NUMBER(flags, HS_LUA_UINT32),
    NUMBER(actions, HS_LUA_UINT32),
    NUMBER(opens, HS_LUA_UINT32),
    NUMBER(events, HS_LUA_UINT32),
    NUMBER(hint_forms, HS_LUA_UINT32),
    NUMBER(needs_408, HS_LUA_UINT32),
    NUMBER(needs_421, HS_LUA_UINT32),
    NUMBER(needs_425, HS_LUA_UINT32),
    NUMBER(opens_by, HS_LUA_INT32),
    NUMBER(hint_zero, HS_LUA_INT32),
    NUMBER(hint_past, HS_LUA_INT32),
    NUMBER(hint_invalid, HS_LUA_INT32),
    NUMBER(hint_over_cap, HS_LUA_INT32),
    NUMBER(hint_combine, HS_LUA_INT32),
    NUMBER(hint_lo_q16, HS_LUA_INT32),
    NUMBER(hint_hi_q16, HS_LUA_INT32),
    LIMIT(hint_cap_ms, HS_LUA_INT64, HTTPSTATUS_LIMIT_HINT_CAP),
    NUMBER(hint_window_ms, HS_LUA_INT64),
    NUMBER(initial_ms, HS_LUA_INT64),
    LIMIT(max_ms, HS_LUA_INT64, HTTPSTATUS_LIMIT_MAX_MS),
    NUMBER(jitter_add_ms, HS_LUA_INT64),
    LIMIT(max_elapsed_ms, HS_LUA_INT64, HTTPSTATUS_LIMIT_MAX_ELAPSED),
    NUMBER(backoff, HS_LUA_INT32),
    NUMBER(jitter, HS_LUA_INT32),
    NUMBER(factor_q16, HS_LUA_INT32),
    NUMBER(jitter_lo_q16, HS_LUA_INT32),
    NUMBER(jitter_hi_q16, HS_LUA_INT32),
    LIMIT(max_retries, HS_LUA_INT32, HTTPSTATUS_LIMIT_MAX_RETRIES),
    NUMBER(budget_model, HS_LUA_INT32),
    NUMBER(budget_capacity, HS_LUA_INT32),
    NUMBER(budget_cost, HS_LUA_INT32),
    NUMBER(budget_cost_timeout, HS_LUA_INT32),
    NUMBER(budget_cost_throttled, HS_LUA_INT32),
    NUMBER(budget_gain, HS_LUA_INT32),
    NUMBER(budget_percent_milli, HS_LUA_INT32),
    NUMBER(budget_floor, HS_LUA_INT32),
    NUMBER(budget_window_ms, HS_LUA_INT64),
};

static const hs_lua_number *find_number(const char *name)
{
    return hs_lua_find_number(numbers, sizeof numbers / sizeof numbers[0], name);
}

/* The set of codes that a member is, or NULL. */
static uint64_t *find_set(httpstatus_retry_settings *policy, const char *name)
{
    const struct {
        const char *name;
        uint64_t *set;
    } sets[] = {
        { "statuses", policy->statuses },
        { "hint_opens", policy->hint_opens },
        { "hint_reads", policy->hint_reads },
        { "any_method", policy->any_method },
    };
    for (size_t i = 0; i < sizeof sets / sizeof sets[0]; i++) {
        if (strcmp(sets[i].name, name) == 0) {
            return sets[i].set;
        }
    }
    return NULL;
}

/* The library reads and writes `statuses`; the other sets have the same form. */
static void push_set(lua_State *L, const uint64_t *set)
{
    httpstatus_retry_settings holder = HTTPSTATUS_RETRY_SETTINGS_INIT;
    memcpy(holder.statuses, set, sizeof holder.statuses);
    int n = 0;
    lua_newtable(L);
    for (int code = 100; code <= 999; code++) {
        if (httpstatus_retry_policy_allows(&holder, code)) {
            lua_pushinteger(L, code);
            lua_rawseti(L, -2, ++n);
        }
    }
}

/* An array of codes is on the top. */
static void read_set(lua_State *L, const hs_lua_place *at, uint64_t *set)
{
    httpstatus_retry_settings holder = HTTPSTATUS_RETRY_SETTINGS_INIT;
    if (!lua_istable(L, -1)) {
        hs_lua_wrong_member(L, at, "array of status codes");
    }
    for (lua_pushnil(L); lua_next(L, -2) != 0; lua_pop(L, 1)) {
        int code;
        if (lua_type(L, -2) != LUA_TNUMBER || !hs_lua_to_code(L, -1, &code) ||
            httpstatus_retry_policy_set(&holder, code, true) != HTTPSTATUS_E_NONE) {
            hs_lua_wrong_member(L, at, "array of status codes, 100 to 999,");
        }
    }
    memcpy(set, holder.statuses, sizeof holder.statuses);
}

/* A word, or the numbers and names of methods; METHOD_UNKNOWN stands for every method without a name. */
static void push_methods(lua_State *L, uint64_t methods)
{
    bool every = (methods & 1) != 0;
    int n = 0;
    lua_newtable(L);
    if (every) {
        lua_pushinteger(L, HTTPSTATUS_METHOD_UNKNOWN);
        lua_rawseti(L, -2, ++n);
    }
    for (int method = 1; httpstatus_method_name(method) != NULL; method++) {
        if ((methods >> method & 1) == 0) {
            every = false;
            continue;
        }
        lua_pushstring(L, httpstatus_method_name(method));
        lua_rawseti(L, -2, ++n);
    }
    if (every) {
        lua_pushliteral(L, "any");
    }
}

static uint64_t idempotent_methods(void)
{
    uint64_t methods = 0;
    for (int method = 1; httpstatus_method_name(method) != NULL; method++) {
        if (httpstatus_method_is_idempotent(method) && httpstatus_method_is_sendable(method)) {
            methods |= UINT64_C(1) << method;
        }
    }
    return methods;
}

/* A method of an array is on the top, its position below. */
static int read_method(lua_State *L, const hs_lua_place *at)
{
    int method = hs_lua_method_member(L, at);
    bool is_name = lua_type(L, -1) == LUA_TSTRING;
    bool exists = httpstatus_method_name(method) != NULL || (method == HTTPSTATUS_METHOD_UNKNOWN && !is_name);
    if (lua_type(L, -2) != LUA_TNUMBER || !exists) {
        hs_lua_wrong_member(L, at, "array of known methods");
    }
    return method;
}

/* A word, or an array, is on the top. */
static uint64_t read_methods(lua_State *L, const hs_lua_place *at)
{
    const char *word = lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : "";
    if (strcmp(word, "any") == 0) {
        return UINT64_MAX;
    }
    if (strcmp(word, "idempotent") == 0) {
        return idempotent_methods();
    }
    if (!lua_istable(L, -1)) {
        hs_lua_wrong_member(L, at, "\"any\", \"idempotent\" or an array of methods");
    }
    uint64_t methods = 0;
    for (lua_pushnil(L); lua_next(L, -2) != 0; lua_pop(L, 1)) {
        methods |= UINT64_C(1) << read_method(L, at);
    }
    return methods;
}

/* The value of the key is on the top. */
static void change_member(lua_State *L, const hs_lua_place *at, httpstatus_retry_settings *policy)
{
    const hs_lua_number *number = find_number(at->key);
    uint64_t *set = find_set(policy, at->key);
    if (number != NULL && number->known != 0 && lua_isboolean(L, -1) && lua_toboolean(L, -1) == 0) {
        policy->known &= ~number->known;
    } else if (number != NULL) {
        hs_lua_read_number(L, at, number, policy);
        policy->known |= number->known;
    } else if (set != NULL) {
        read_set(L, at, set);
    } else if (strcmp(at->key, "methods") == 0) {
        policy->methods = read_methods(L, at);
    } else {
        luaL_error(L, "bad argument #2 to 'retry_policy' (%s: a policy has no such member)", at->key);
    }
}

/* Whether the library would decide by this policy. */
static bool is_usable(const httpstatus_retry_settings *policy)
{
    httpstatus_retry_facts facts = HTTPSTATUS_RETRY_FACTS_INIT;
    httpstatus_retry_verdict verdict = HTTPSTATUS_RETRY_VERDICT_INIT;
    httpstatus_budget budget = HTTPSTATUS_BUDGET_INIT;
    facts.code = HTTPSTATUS_SERVICE_UNAVAILABLE;
    return httpstatus_retry_decide(policy, &facts, NULL, &verdict) > 0 &&
           httpstatus_budget_init(&budget, policy, 0) == HTTPSTATUS_E_NONE;
}

void hs_lua_push_policy_member(lua_State *L, const httpstatus_retry_settings *policy, const char *name)
{
    const hs_lua_number *number = find_number(name);
    httpstatus_retry_settings copy = *policy;
    const uint64_t *set = find_set(&copy, name);
    if (number != NULL && (policy->known & number->known) != number->known) {
        lua_pushboolean(L, false);
    } else if (number != NULL) {
        hs_lua_push_number(L, number, policy);
    } else if (set != NULL) {
        push_set(L, set);
    } else if (strcmp(name, "methods") == 0) {
        push_methods(L, policy->methods);
    } else {
        lua_pushnil(L);
    }
}

void hs_lua_change_policy(lua_State *L, httpstatus_retry_settings *policy)
{
    hs_lua_place at = { "retry_policy", 2, NULL };
    const httpstatus_retry_settings start = *policy;
    if (!lua_istable(L, 2)) {
        hs_lua_wrong_argument(L, 2, "retry_policy", "table of changes");
    }
    for (lua_pushnil(L); hs_lua_next_member(L, &at); lua_pop(L, 1)) {
        change_member(L, &at, policy);
    }
    if (is_usable(policy)) {
        return;
    }
    for (lua_pushnil(L); hs_lua_next_member(L, &at); lua_pop(L, 1)) {
        httpstatus_retry_settings alone = start;
        change_member(L, &at, &alone);
        if (!is_usable(&alone)) {
            hs_lua_wrong_member(L, &at, "number within its range");
        }
    }
    luaL_error(L, "bad argument #2 to 'retry_policy' (numbers within their ranges expected)");
}
