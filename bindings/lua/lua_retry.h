/* SPDX-License-Identifier: MIT */
/* What the functions about repeating share: policies and budgets as userdata, facts as one table. */

#ifndef HTTPSTATUS_LUA_RETRY_H
#define HTTPSTATUS_LUA_RETRY_H

#include <lua.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <httpstatus.h>

/* lua_policy.c */

void hs_lua_add_policy_type(lua_State *L);
/* Whether a value is a policy: its name, a userdata, or nil for the default, whose pointer is NULL. A named one goes
   into *space. */
bool hs_lua_to_policy(lua_State *L, int index, httpstatus_retry_settings *space, const httpstatus_retry_settings **out);
const httpstatus_retry_settings *hs_lua_policy(lua_State *L, int index, const char *function,
                                               httpstatus_retry_settings *space);
#define HS_LUA_POLICY_EXPECTED "known policy, such as \"default\","

/* lua_policy_changes.c */

/* The member of a policy, or nil: a number, false for a limit that does not exist, an array of codes or methods. */
void hs_lua_push_policy_member(lua_State *L, const httpstatus_retry_settings *policy, const char *name);
/* Changes a policy as the table at argument 2 of retry_policy says. */
void hs_lua_change_policy(lua_State *L, httpstatus_retry_settings *policy);

/* lua_budget.c */

void hs_lua_add_budget_type(lua_State *L);
httpstatus_budget *hs_lua_to_budget(lua_State *L, int index);

/* lua_retry_facts.c */

/* The one argument of a function that decides. */
typedef struct hs_lua_question {
    httpstatus_retry_facts facts;
    httpstatus_retry_settings space;
    const httpstatus_retry_settings *policy;
    httpstatus_budget *budget;
} hs_lua_question;

void hs_lua_read_question(lua_State *L, const char *function, hs_lua_question *out);
/* hs_lua_failure() with the name of the fact that is at fault. */
int hs_lua_question_failure(lua_State *L, const char *function, const hs_lua_question *question, int error);

#endif
