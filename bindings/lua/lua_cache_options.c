/* SPDX-License-Identifier: MIT */
/* Options of a cache: an immutable userdata, and readers of arguments that are options. */
#include <string.h>

#include "lua_cache.h"
#include "lua_support.h"

#define TYPE "httpstatus.cache_options"

typedef struct stored_settings {
    httpstatus_cache_options options;
    size_t len;
    char targets[];
} stored_settings;

#define NUMBER(name)                                                                                                   \
    {                                                                                                                  \
#name, offsetof(httpstatus_cache_options, name), HS_LUA_UINT32, 0                                              \
    }

static const hs_lua_number numbers[] = {
    NUMBER(heuristic_permille),
    NUMBER(heuristic_cap_s),
    NUMBER(default_lifetime_s),
    /* These two are read only: a preset sets the one, the names below the other. */
    NUMBER(profile),
    NUMBER(flags),
};
#define NUMBERS         (sizeof numbers / sizeof numbers[0])
#define NUMBERS_CHANGED (NUMBERS - 2)

static const struct {
    const char *name;
    uint32_t bit;
} flags[] = {
    { "shared", HTTPSTATUS_CACHE_SHARED },
    { "ranges", HTTPSTATUS_CACHE_RANGES },
    { "stale_when_disconnected", HTTPSTATUS_CACHE_STALE_WHEN_DISCONNECTED },
    { "apparent_age", HTTPSTATUS_CACHE_APPARENT_AGE },
    { "heuristic", HTTPSTATUS_CACHE_HEURISTIC },
    { "strict_304", HTTPSTATUS_CACHE_STRICT_304 },
    { "pragma_in_response", HTTPSTATUS_CACHE_PRAGMA_IN_RESPONSE },
    { "set_cookie_private", HTTPSTATUS_CACHE_SET_COOKIE_PRIVATE },
    { "ignore_request_cc", HTTPSTATUS_CACHE_IGNORE_REQUEST_CC },
};

/* 0 when there is no such flag. */
static uint32_t find_flag(const char *name)
{
    for (size_t i = 0; i < sizeof flags / sizeof flags[0]; i++) {
        if (strcmp(flags[i].name, name) == 0) {
            return flags[i].bit;
        }
    }
    return 0;
}

static bool is_preset(const char *name, size_t len, hs_lua_cache_settings *out)
{
    if (httpstatus_cache_preset(name, len, &out->options) != HTTPSTATUS_E_NONE) {
        return false;
    }
    out->targets = httpstatus_cache_preset_targets(name, len);
    out->targets_len = strlen(out->targets);
    return true;
}

bool hs_lua_to_cache_settings(lua_State *L, int index, hs_lua_cache_settings *out)
{
    out->options = (httpstatus_cache_options)HTTPSTATUS_CACHE_OPTIONS_INIT;
    out->targets = "";
    out->targets_len = 0;
    if (lua_isnoneornil(L, index)) {
        return true;
    }
    if (lua_type(L, index) == LUA_TSTRING) {
        size_t len;
        const char *name = lua_tolstring(L, index, &len);
        return is_preset(name, len, out);
    }
    const stored_settings *stored = hs_lua_to_userdata(L, index, TYPE);
    if (stored == NULL) {
        return false;
    }
    out->options = stored->options;
    out->targets = stored->targets;
    out->targets_len = stored->len;
    return true;
}

void hs_lua_cache_settings_of(lua_State *L, int index, const char *function, hs_lua_cache_settings *out)
{
    if (!hs_lua_to_cache_settings(L, index, out)) {
        hs_lua_wrong_argument(L, index, function, HS_LUA_CACHE_OPTIONS_EXPECTED);
    }
}

int hs_lua_profile(lua_State *L, int index, const char *function)
{
    static const char expected[] = "known preset, such as \"nginx\", or its profile's number";
    hs_lua_cache_settings settings;
    if (lua_type(L, index) == LUA_TNUMBER) {
        return hs_lua_int(L, index, function, expected);
    }
    if (lua_isnoneornil(L, index) || !hs_lua_to_cache_settings(L, index, &settings)) {
        hs_lua_wrong_argument(L, index, function, expected);
    }
    return (int)settings.options.profile;
}

int hs_lua_cache_profile_implicit(lua_State *L)
{
    uint32_t seconds;
    int profile = hs_lua_profile(L, 1, "cache_profile_implicit");
    int source = httpstatus_cache_profile_implicit(profile, hs_lua_code(L, 2, "cache_profile_implicit"), &seconds);
    lua_pushinteger(L, source);
    hs_lua_push_int64(L, seconds);
    return 2;
}

/* The library takes these options. */
static bool is_usable(const httpstatus_cache_options *options)
{
    const httpstatus_cache_record record = HTTPSTATUS_CACHE_RECORD_INIT;
    return httpstatus_freshness_lifetime_s(&record, options, NULL) >= 0;
}

static void change_number(lua_State *L, const hs_lua_place *at, const hs_lua_number *number,
                          httpstatus_cache_options *options)
{
    int64_t value = 0;
    if (!hs_lua_to_int64(L, -1, &value)) {
        hs_lua_wrong_member(L, at, "whole number");
    }
    uint32_t narrow = (uint32_t)value;
    memcpy((char *)options + number->offset, &narrow, sizeof narrow);
    if (value != narrow || !is_usable(options)) {
        hs_lua_wrong_member(L, at, "number within its range");
    }
}

/* A name that a list can hold: what ends a member, or is no byte of a name, does not belong to it. */
static bool is_field_name(const char *name, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        if (name[i] <= ' ' || name[i] > '~' || strchr("\"(),/:;<=>?@[\\]{}", name[i]) != NULL) {
            return false;
        }
    }
    return len != 0;
}

/* How many keys the table on the top has. */
static int count_keys(lua_State *L)
{
    int n = 0;
    for (lua_pushnil(L); lua_next(L, -2) != 0; lua_pop(L, 1)) {
        n++;
    }
    return n;
}

/* An array of names is on the top; what it becomes, a list in one text, goes to the stack index `to`. */
static void change_targets(lua_State *L, const hs_lua_place *at, int to)
{
    static const char expected[] = "array of field names";
    if (!lua_istable(L, -1)) {
        hs_lua_wrong_member(L, at, expected);
    }
    int names = lua_gettop(L), n = count_keys(L);
    lua_pushliteral(L, "");
    for (int i = 1; i <= n; i++) {
        size_t len = 0;
        lua_rawgeti(L, names, i);
        const char *name = lua_type(L, -1) == LUA_TSTRING ? lua_tolstring(L, -1, &len) : NULL;
        if (name == NULL || !is_field_name(name, len)) {
            hs_lua_wrong_member(L, at, expected);
        }
        lua_pushliteral(L, ",");
        lua_concat(L, 3);
    }
    lua_replace(L, to);
}

/* The value of the key is on the top. */
static void change_member(lua_State *L, const hs_lua_place *at, httpstatus_cache_options *options, int targets)
{
    const hs_lua_number *number = hs_lua_find_number(numbers, NUMBERS_CHANGED, at->key);
    uint32_t flag = find_flag(at->key);
    if (number != NULL) {
        change_number(L, at, number, options);
    } else if (flag != 0) {
        options->flags = hs_lua_bool_member(L, at) ? options->flags | flag : options->flags & ~flag;
    } else if (strcmp(at->key, "targets") == 0) {
        change_targets(L, at, targets);
    } else {
        luaL_error(L, "bad argument #2 to 'cache_preset' (%s: options have no such member)", at->key);
    }
}

int hs_lua_cache_preset(lua_State *L)
{
    hs_lua_place at = { "cache_preset", 2, NULL };
    hs_lua_cache_settings start;
    size_t len;
    lua_settop(L, 2);
    hs_lua_cache_settings_of(L, 1, "cache_preset", &start);
    lua_pushlstring(L, start.targets, start.targets_len);
    if (!lua_isnil(L, 2)) {
        if (!lua_istable(L, 2)) {
            hs_lua_wrong_argument(L, 2, "cache_preset", "table of changes");
        }
        for (lua_pushnil(L); hs_lua_next_member(L, &at); lua_pop(L, 1)) {
            change_member(L, &at, &start.options, 3);
        }
    }
    const char *targets = lua_tolstring(L, 3, &len);
    stored_settings *made = hs_lua_new_userdata(L, sizeof *made + len, TYPE);
    made->options = start.options;
    made->len = len;
    memcpy(made->targets, targets, len);
    return 1;
}

int hs_lua_cache_presets(lua_State *L)
{
    int n = 0;
    lua_newtable(L);
    for (const char *name = httpstatus_cache_preset_name(0); name != NULL; name = httpstatus_cache_preset_name(n)) {
        lua_pushstring(L, name);
        lua_rawseti(L, -2, ++n);
    }
    return 1;
}

static void push_targets(lua_State *L, const stored_settings *settings)
{
    size_t pos = 0, at, n;
    lua_newtable(L);
    for (int i = 1; httpstatus_list_next(settings->targets, settings->len, &pos, &at, &n); i++) {
        lua_pushlstring(L, settings->targets + at, n);
        lua_rawseti(L, -2, i);
    }
}

static int get_member(lua_State *L)
{
    const stored_settings *settings = hs_lua_to_userdata(L, 1, TYPE);
    const char *name = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : "";
    if (settings == NULL) {
        lua_pushnil(L);
        return 1;
    }
    const hs_lua_number *number = hs_lua_find_number(numbers, NUMBERS, name);
    uint32_t flag = find_flag(name);
    if (number != NULL) {
        hs_lua_push_number(L, number, &settings->options);
    } else if (flag != 0) {
        lua_pushboolean(L, (settings->options.flags & flag) != 0);
    } else if (strcmp(name, "targets") == 0) {
        push_targets(L, settings);
    } else {
        lua_pushnil(L);
    }
    return 1;
}

static int refuse_change(lua_State *L)
{
    return luaL_error(L, "options do not change; cache_preset(options, changes) makes others");
}

void hs_lua_add_cache_options_type(lua_State *L)
{
    hs_lua_new_type(L, TYPE);
    lua_pushcfunction(L, get_member);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, refuse_change);
    lua_setfield(L, -2, "__newindex");
    lua_pop(L, 1);
}
