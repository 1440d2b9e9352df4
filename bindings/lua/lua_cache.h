/* SPDX-License-Identifier: MIT */
/* What the functions about caching share: options and directives as userdata, facts as one table. */

#ifndef HTTPSTATUS_LUA_CACHE_H
#define HTTPSTATUS_LUA_CACHE_H

#include <lua.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <httpstatus.h>

#include "lua_members.h"

/* lua_cache_options.c */

/* Options, and the names of the targeted fields that the cache obeys, the most specific first. */
typedef struct hs_lua_cache_settings {
    httpstatus_cache_options options;
    const char *targets; /* a list for httpstatus_list_next(); belongs to the userdata, or is static */
    size_t targets_len;
} hs_lua_cache_settings;

void hs_lua_add_cache_options_type(lua_State *L);
/* Whether a value is options: the name of a preset, a userdata, or nil for "rfc-shared". */
bool hs_lua_to_cache_settings(lua_State *L, int index, hs_lua_cache_settings *out);
void hs_lua_cache_settings_of(lua_State *L, int index, const char *function, hs_lua_cache_settings *out);
#define HS_LUA_CACHE_OPTIONS_EXPECTED "known preset, such as \"rfc-shared\", or options"

/* lua_cache_control.c */

void hs_lua_add_cache_control_type(lua_State *L);
/* The targeted field that stands for Cache-Control: its directives, and its name in the settings; or NULL, and then out
   tells of a broken one. A field that the lines lack is that of the lines under them, which may be NULL. */
const char *hs_lua_targeted_field(const hs_lua_cache_settings *settings, const hs_lua_lines *lines,
                                  const hs_lua_lines *under, size_t *name_len, httpstatus_cache_control *out);

/* lua_cache_headers.c */

/* Pushes the fields of a stored response after those of `received` took their place; *time_s is that of its receipt,
   or NULL. */
void hs_lua_push_updated(lua_State *L, const hs_lua_cache_settings *settings, const hs_lua_lines *stored,
                         const hs_lua_lines *received, const int64_t *time_s);

/* lua_cache_facts.c */

/* Which function asks: a table of facts has the keys of one alone. */
enum { HS_LUA_STORE = 1, HS_LUA_REUSE = 2, HS_LUA_ON_VALIDATION = 4, HS_LUA_ON_FAILURE = 8 };

/* The one argument of a function that decides. */
typedef struct hs_lua_cache_question {
    httpstatus_cache_facts facts;
    httpstatus_cache_record record;
    bool is_stored; /* whether there is a record */
    int record_error;
    bool is_timed; /* whether the table says now_s */
    int64_t now_s; /* the time of the question, or of the receipt of the answer */
    hs_lua_cache_settings settings;
    hs_lua_lines request, response, stored;
} hs_lua_cache_question;

/* Leaves what holds the header fields on the stack. */
void hs_lua_read_cache_question(lua_State *L, const char *function, unsigned who, hs_lua_cache_question *out);

#endif
