/* SPDX-License-Identifier: MIT */
/* The entry point of httpstatus.core: SWIG's wrappers and the functions written by hand, in one table. */
#include <pthread.h>

#include "lua_cache.h"
#include "lua_retry.h"
#include "lua_support.h"

int luaopen_httpstatus_core_swig(lua_State *L);
HTTPSTATUS_API int luaopen_httpstatus_core(lua_State *L);

static const luaL_Reg functions[] = {
    { "find", hs_lua_find },
    { "find_in", hs_lua_find_in },
    { "first", hs_lua_first },
    { "next", hs_lua_next },
    { "entries", hs_lua_entries },
    { "codes", hs_lua_codes },
    { "lookup", hs_lua_lookup },
    { "code_parse", hs_lua_code_parse },
    { "substatus_parse", hs_lua_substatus_parse },
    { "substatus_find", hs_lua_substatus_find },
    { "substatus_walk", hs_lua_substatus_walk },
    { "required_fields", hs_lua_required_fields },
    { "suggested_fields", hs_lua_suggested_fields },
    { "statusline_parse", hs_lua_statusline_parse },
    { "statusline_parse_lenient", hs_lua_statusline_parse_lenient },
    { "statusline_format", hs_lua_statusline_format },
    { "response_check", hs_lua_response_check },
    { "date_parse", hs_lua_date_parse },
    { "date_parse_lenient", hs_lua_date_parse_lenient },
    { "date_parse_folded", hs_lua_date_parse_folded },
    { "date_flags", hs_lua_date_flags },
    { "date_format", hs_lua_date_format },
    { "retry_after_parse", hs_lua_retry_after_parse },
    { "retry_after_parse_as", hs_lua_retry_after_parse_as },
    { "retry_policy", hs_lua_retry_policy },
    { "retry_policies", hs_lua_retry_policies },
    { "retry_decide", hs_lua_retry_decide },
    { "retry_plan", hs_lua_retry_plan },
    { "retry_audit", hs_lua_retry_audit },
    { "retry_amplification", hs_lua_retry_amplification },
    { "backoff_ms", hs_lua_backoff_ms },
    { "backoff_next_ms", hs_lua_backoff_next_ms },
    { "budget", hs_lua_budget },
    { "budget_from_bytes", hs_lua_budget_from_bytes },
    { "etag_match", hs_lua_etag_match },
    { "if_range_match", hs_lua_if_range_match },
    { "field_value_match", hs_lua_field_value_match },
    { "list_members", hs_lua_list_members },
    { "range_parse", hs_lua_range_parse },
    { "content_range_parse", hs_lua_content_range_parse },
    { "cache_preset", hs_lua_cache_preset },
    { "cache_presets", hs_lua_cache_presets },
    { "cache_profile_implicit", hs_lua_cache_profile_implicit },
    { "cache_control_init", hs_lua_cache_control_init },
    { "cache_control_feed", hs_lua_cache_control_feed },
    { "cache_control_targeted_feed", hs_lua_cache_control_targeted_feed },
    { "cache_control_names", hs_lua_cache_control_names },
    { "cache_store", hs_lua_cache_store },
    { "cache_reuse", hs_lua_cache_reuse },
    { "cache_on_validation", hs_lua_cache_on_validation },
    { "cache_on_failure", hs_lua_cache_on_failure },
    { "cache_record_invalidate", hs_lua_cache_record_invalidate },
    { "cache_status_format", hs_lua_cache_status_format },
    { "vary_match", hs_lua_vary_match },
    { "forward_headers", hs_lua_forward_headers },
    { "cache_stored_headers", hs_lua_cache_stored_headers },
    { "cache_update_headers", hs_lua_cache_update_headers },
    { "cache_validation_headers", hs_lua_cache_validation_headers },
    { "bulk_class", hs_lua_bulk_class },
    { "bulk_flags", hs_lua_bulk_flags },
    { "bulk_histogram", hs_lua_bulk_histogram },
    { "bulk_parse", hs_lua_bulk_parse },
    { "scan", hs_lua_scan },
    { "scan_detect", hs_lua_scan_detect },
    { "scan_from_bytes", hs_lua_scan_from_bytes },
};

/* SWIG's start-up sets them even with -nomoduleglobal. */
static const char *const swig_globals[] = { "swig_type", "swig_equals" };
#define SWIG_GLOBALS ((int)(sizeof swig_globals / sizeof swig_globals[0]))

static void push_global_table(lua_State *L)
{
#if LUA_VERSION_NUM < 502
    lua_pushvalue(L, LUA_GLOBALSINDEX);
#else
    lua_rawgeti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
#endif
}

/* Leaves SWIG's module on the top and gives 0, or leaves its error, which must not go by an open lock. */
static int open_swig(lua_State *L)
{
    /* SWIG's start-up writes process-wide tables, and hosts open the module in several threads (Apache's mod_lua). */
    static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;
    lua_pushcfunction(L, luaopen_httpstatus_core_swig);
    pthread_mutex_lock(&gate);
    int failed = lua_pcall(L, 0, 1, 0);
    pthread_mutex_unlock(&gate);
    return failed;
}

int luaopen_httpstatus_core(lua_State *L)
{
    push_global_table(L);
    int globals = lua_gettop(L);
    /* Raw, so that a host that forbids unknown globals through a metatable has nothing to object to. */
    for (int i = 0; i < SWIG_GLOBALS; i++) {
        lua_pushstring(L, swig_globals[i]);
        lua_rawget(L, globals);
    }
    int failed = open_swig(L);
    /* Members that are there take no memory. */
    for (int i = 0; i < SWIG_GLOBALS; i++) {
        lua_pushstring(L, swig_globals[i]);
        lua_pushvalue(L, globals + 1 + i);
        lua_rawset(L, globals);
    }
    if (failed) {
        lua_error(L);
    }
    for (size_t i = 0; i < sizeof functions / sizeof functions[0]; i++) {
        lua_pushcfunction(L, functions[i].func);
        lua_setfield(L, -2, functions[i].name);
    }
    hs_lua_add_policy_type(L);
    hs_lua_add_budget_type(L);
    hs_lua_add_cache_options_type(L);
    hs_lua_add_cache_control_type(L);
    hs_lua_add_scan_type(L);
    return 1;
}
