/* SPDX-License-Identifier: MIT */
/* Decisions: several values for one, which makes no garbage; an array of tables for a plan. */
#include "lua_retry.h"
#include "lua_support.h"

int hs_lua_retry_decide(lua_State *L)
{
    hs_lua_question question;
    httpstatus_retry_verdict verdict = HTTPSTATUS_RETRY_VERDICT_INIT;
    hs_lua_read_question(L, "retry_decide", &question);
    int action = httpstatus_retry_decide(question.policy, &question.facts, question.budget, &verdict);
    if (action < 0) {
        return hs_lua_question_failure(L, "retry_decide", &question, action);
    }
    lua_pushinteger(L, action);
    hs_lua_push_int64(L, verdict.delay_ms);
    lua_pushinteger(L, verdict.why);
    lua_pushinteger(L, verdict.decided_by);
    lua_pushinteger(L, verdict.safety);
    hs_lua_push_int64(L, verdict.delay_min_ms);
    hs_lua_push_int64(L, verdict.delay_max_ms);
    hs_lua_push_int64(L, verdict.notes);
    lua_pushinteger(L, verdict.budget_cost);
    return 9;
}

static void set_int64(lua_State *L, const char *key, int64_t value)
{
    hs_lua_push_int64(L, value);
    lua_setfield(L, -2, key);
}

static void push_step(lua_State *L, const httpstatus_retry_verdict *step)
{
    lua_createtable(L, 0, 8);
    hs_lua_set_integer(L, "action", step->action);
    hs_lua_set_integer(L, "why", step->why);
    hs_lua_set_integer(L, "decided_by", step->decided_by);
    hs_lua_set_integer(L, "safety", step->safety);
    set_int64(L, "delay_ms", step->delay_ms);
    set_int64(L, "delay_min_ms", step->delay_min_ms);
    set_int64(L, "delay_max_ms", step->delay_max_ms);
    set_int64(L, "notes", step->notes);
}

int hs_lua_retry_plan(lua_State *L)
{
    hs_lua_question question;
    hs_lua_read_question(L, "retry_plan", &question);
    if (question.budget != NULL) {
        return luaL_error(L, "bad argument #1 to 'retry_plan' (budget: a plan asks none)");
    }
    int count = httpstatus_retry_plan(question.policy, &question.facts, NULL, 0);
    if (count < 0) {
        return hs_lua_question_failure(L, "retry_plan", &question, count);
    }
    httpstatus_retry_verdict *steps = lua_newuserdata(L, (size_t)count * sizeof *steps);
    steps[0] = (httpstatus_retry_verdict)HTTPSTATUS_RETRY_VERDICT_INIT;
    httpstatus_retry_plan(question.policy, &question.facts, steps, (size_t)count);
    lua_createtable(L, count, 0);
    for (int i = 0; i < count; i++) {
        push_step(L, &steps[i]);
        lua_rawseti(L, -2, i + 1);
    }
    return 1;
}
