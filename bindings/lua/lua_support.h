/* SPDX-License-Identifier: MIT */
/*
 * What SWIG's wrappers and the functions written by hand share. Readers of arguments raise a Lua error that names
 * the function, the position, what was expected and what came; errors of readers of text are values instead.
 */

#ifndef HTTPSTATUS_LUA_SUPPORT_H
#define HTTPSTATUS_LUA_SUPPORT_H

#include <lauxlib.h>
#include <lua.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <httpstatus.h>

/* The largest number up to which a double holds every whole number. */
#define HS_LUA_WHOLE_MAX INT64_C(9007199254740992)

/* lua_arguments.c */

/* Whether a value is a whole number, or a string that spells one; what no int holds becomes -1, which is no code. */
bool hs_lua_to_int(lua_State *L, int index, int *out);
/* Whether a value is a status code: a number as above, or text of exactly three digits (RFC 9112, section 4). */
bool hs_lua_to_code(lua_State *L, int index, int *out);
/* The same for 64 bits, where a number beyond them becomes the nearest end. */
bool hs_lua_to_int64(lua_State *L, int index, int64_t *out);
/* Whether a value is 32 bits w. They stand for the 64 bits w * 4294967297: a number of Lua 5.1 cannot hold 64. */
bool hs_lua_to_random(lua_State *L, int index, uint64_t *out);
/* Whether a value is a method: its name, or a number as above. */
bool hs_lua_to_method(lua_State *L, int index, int *out);
int hs_lua_int(lua_State *L, int index, const char *function, const char *expected);
int hs_lua_code(lua_State *L, int index, const char *function);
/* Also nil, when the method is not known. */
int hs_lua_method(lua_State *L, int index, const char *function);
int hs_lua_vendor(lua_State *L, int index, const char *function);
int hs_lua_audience(lua_State *L, int index, const char *function);
/* None when the value is nil, as when there is none. */
uint32_t hs_lua_bits(lua_State *L, int index, const char *function);
int64_t hs_lua_int64(lua_State *L, int index, const char *function, const char *expected);
/* Seconds since 1970; nil is the current time. */
int64_t hs_lua_now_s(lua_State *L, int index, const char *function);
/* A number of cache_profile_explicit: also the name of a preset, or options. */
int hs_lua_profile(lua_State *L, int index, const char *function);
const char *hs_lua_text(lua_State *L, int index, const char *function, size_t *len);
/* NULL, of no length, when the value is nil. */
const char *hs_lua_text_or_nil(lua_State *L, int index, const char *function, size_t *len);
int hs_lua_wrong_argument(lua_State *L, int index, const char *function, const char *expected);

/* Whether a value is a time: a number, rounded down; one beyond 64 bits becomes the nearest end. */
bool hs_lua_to_seconds(lua_State *L, int index, int64_t *out);

/* lua_userdata.c */

/* A metatable on the top; the name holds for one state. */
void hs_lua_new_type(lua_State *L, const char *name);
/* Its methods, which end with a row without a name, for the metatable on the top. */
void hs_lua_add_methods(lua_State *L, const luaL_Reg *methods);
void *hs_lua_new_userdata(lua_State *L, size_t size, const char *type);
/* NULL when the value is no userdata of the type. */
void *hs_lua_to_userdata(lua_State *L, int index, const char *type);

/* lua_results.c */

/* Exact from Lua 5.3 on; before, an integer is a double, and what is beyond 2^53 becomes 2^53. */
void hs_lua_push_int64(lua_State *L, int64_t value);
void hs_lua_push_unless(lua_State *L, int value, int none);
/* nil when the value is not known. */
void hs_lua_push_if(lua_State *L, bool known, int64_t value);
/* nil, a message, the error's number: the three results of a reader or writer that fails. */
int hs_lua_failure(lua_State *L, const char *function, const char *expected, const char *got, int error);
/* How a message shows a value: a string quoted, a number in digits, any other as its type. Leaves that on the stack. */
const char *hs_lua_describe(lua_State *L, int index);
void hs_lua_set_integer(lua_State *L, const char *key, int value);
void hs_lua_set_string(lua_State *L, const char *key, const char *value);
/* An argument that counts are added to. */
void hs_lua_counts_or_nil(lua_State *L, int index, const char *function);
/* Adds the counts that are not 0 to that argument, or to a new table, and leaves it on the stack; 1, one result. */
int hs_lua_push_counts(lua_State *L, int index, const char *function, const uint64_t *counts, int n);

/* Functions of the module, by file. */

int hs_lua_find(lua_State *L);
int hs_lua_find_in(lua_State *L);
int hs_lua_first(lua_State *L);
int hs_lua_next(lua_State *L);
int hs_lua_entries(lua_State *L);
int hs_lua_codes(lua_State *L);
int hs_lua_lookup(lua_State *L);

int hs_lua_code_parse(lua_State *L);

int hs_lua_substatus_parse(lua_State *L);
int hs_lua_substatus_find(lua_State *L);
int hs_lua_substatus_walk(lua_State *L);

int hs_lua_required_fields(lua_State *L);
int hs_lua_suggested_fields(lua_State *L);

int hs_lua_statusline_parse(lua_State *L);
int hs_lua_statusline_parse_lenient(lua_State *L);
int hs_lua_statusline_format(lua_State *L);

int hs_lua_response_check(lua_State *L);

int hs_lua_date_parse(lua_State *L);
int hs_lua_date_parse_lenient(lua_State *L);
int hs_lua_date_parse_folded(lua_State *L);
int hs_lua_date_flags(lua_State *L);
int hs_lua_date_format(lua_State *L);

int hs_lua_retry_after_parse(lua_State *L);
int hs_lua_retry_after_parse_as(lua_State *L);

int hs_lua_retry_policy(lua_State *L);
int hs_lua_retry_policies(lua_State *L);

int hs_lua_retry_decide(lua_State *L);
int hs_lua_retry_plan(lua_State *L);

int hs_lua_retry_audit(lua_State *L);
int hs_lua_retry_amplification(lua_State *L);

int hs_lua_backoff_ms(lua_State *L);
int hs_lua_backoff_next_ms(lua_State *L);

int hs_lua_budget(lua_State *L);
int hs_lua_budget_from_bytes(lua_State *L);

int hs_lua_etag_match(lua_State *L);
int hs_lua_if_range_match(lua_State *L);
int hs_lua_field_value_match(lua_State *L);
int hs_lua_list_members(lua_State *L);
int hs_lua_range_parse(lua_State *L);
int hs_lua_content_range_parse(lua_State *L);

int hs_lua_cache_preset(lua_State *L);
int hs_lua_cache_presets(lua_State *L);
int hs_lua_cache_profile_implicit(lua_State *L);

int hs_lua_cache_control_init(lua_State *L);
int hs_lua_cache_control_feed(lua_State *L);
int hs_lua_cache_control_targeted_feed(lua_State *L);
int hs_lua_cache_control_names(lua_State *L);

int hs_lua_cache_store(lua_State *L);
int hs_lua_cache_reuse(lua_State *L);
int hs_lua_cache_on_validation(lua_State *L);
int hs_lua_cache_on_failure(lua_State *L);
int hs_lua_cache_record_invalidate(lua_State *L);
int hs_lua_cache_status_format(lua_State *L);

int hs_lua_vary_match(lua_State *L);
int hs_lua_forward_headers(lua_State *L);
int hs_lua_cache_stored_headers(lua_State *L);
int hs_lua_cache_update_headers(lua_State *L);
int hs_lua_cache_validation_headers(lua_State *L);

int hs_lua_bulk_class(lua_State *L);
int hs_lua_bulk_flags(lua_State *L);
int hs_lua_bulk_histogram(lua_State *L);
int hs_lua_bulk_parse(lua_State *L);

int hs_lua_scan(lua_State *L);
int hs_lua_scan_detect(lua_State *L);
int hs_lua_scan_from_bytes(lua_State *L);
/* The type of what these give. */
void hs_lua_add_scan_type(lua_State *L);

#endif
