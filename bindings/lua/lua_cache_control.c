/* SPDX-License-Identifier: MIT */
/* Directives: a userdata that is fed line by line, and the names that directives list. */
#include "lua_cache.h"
#include "lua_support.h"

#define TYPE     "httpstatus.cache_control"
#define EXPECTED "what cache_control_init gave"

/* The bit that a number of seconds needs stands in `known`. */
#define NUMBER(name, directive)                                                                                        \
    {                                                                                                                  \
#name, offsetof(httpstatus_cache_control, name), HS_LUA_UINT32, directive                                      \
    }

static const hs_lua_number numbers[] = {
    NUMBER(known, 0),
    NUMBER(invalid, 0),
    NUMBER(bare, 0),
    NUMBER(listed, 0),
    NUMBER(repeated, 0),
    NUMBER(differing, 0),
    NUMBER(misspelt, 0),
    NUMBER(members, 0),
    NUMBER(malformed, 0),
    NUMBER(extensions, 0),
    NUMBER(state, 0),
    NUMBER(max_age_s, HTTPSTATUS_CC_MAX_AGE),
    NUMBER(s_maxage_s, HTTPSTATUS_CC_S_MAXAGE),
    NUMBER(stale_while_revalidate_s, HTTPSTATUS_CC_STALE_WHILE_REVALIDATE),
    NUMBER(stale_if_error_s, HTTPSTATUS_CC_STALE_IF_ERROR),
    NUMBER(max_stale_s, HTTPSTATUS_CC_MAX_STALE),
    NUMBER(min_fresh_s, HTTPSTATUS_CC_MIN_FRESH),
};
#define NUMBERS (sizeof numbers / sizeof numbers[0])

int hs_lua_cache_control_init(lua_State *L)
{
    httpstatus_cache_control *cc = hs_lua_new_userdata(L, sizeof *cc, TYPE);
    httpstatus_cache_control_init(cc);
    return 1;
}

/* Gives the directives back, so that calls can be chained. */
static int feed(lua_State *L, const char *function, int (*read)(httpstatus_cache_control *, const char *, size_t))
{
    size_t len;
    httpstatus_cache_control *cc = hs_lua_to_userdata(L, 1, TYPE);
    if (cc == NULL) {
        hs_lua_wrong_argument(L, 1, function, EXPECTED);
    }
    const char *text = hs_lua_text(L, 2, function, &len);
    read(cc, text, len);
    lua_settop(L, 1);
    return 1;
}

int hs_lua_cache_control_feed(lua_State *L)
{
    return feed(L, "cache_control_feed", httpstatus_cache_control_feed);
}

int hs_lua_cache_control_targeted_feed(lua_State *L)
{
    return feed(L, "cache_control_targeted_feed", httpstatus_cache_control_targeted_feed);
}

int hs_lua_cache_control_names(lua_State *L)
{
    size_t len, pos = 0, at, n;
    const char *text = hs_lua_text(L, 1, "cache_control_names", &len);
    uint32_t directive = (uint32_t)hs_lua_int(L, 2, "cache_control_names", "CC_NO_CACHE, CC_PRIVATE or 0");
    lua_newtable(L);
    for (int i = 1; httpstatus_cache_control_name_next(text, len, directive, &pos, &at, &n); i++) {
        lua_pushlstring(L, text + at, n);
        lua_rawseti(L, -2, i);
    }
    return 1;
}

/* Whether there were lines of the field. */
static bool feed_lines(const hs_lua_lines *lines, const char *name, size_t name_len, httpstatus_cache_control *out)
{
    hs_lua_line line;
    bool any = false;
    for (size_t pos = 0; lines != NULL && hs_lua_next_line(lines, &pos, &line);) {
        if (hs_lua_same_name(line.name, line.name_len, name, name_len)) {
            httpstatus_cache_control_targeted_feed(out, line.value, line.len);
            any = true;
        }
    }
    return any;
}

const char *hs_lua_targeted_field(const hs_lua_cache_settings *settings, const hs_lua_lines *lines,
                                  const hs_lua_lines *under, size_t *name_len, httpstatus_cache_control *out)
{
    size_t pos = 0, at;
    httpstatus_cache_control_init(out);
    while (httpstatus_list_next(settings->targets, settings->targets_len, &pos, &at, name_len)) {
        const char *name = settings->targets + at;
        httpstatus_cache_control cc = HTTPSTATUS_CACHE_CONTROL_INIT;
        if (feed_lines(lines, name, *name_len, &cc) || feed_lines(under, name, *name_len, &cc)) {
            /* An empty field is there and says nothing, as a broken one. */
            cc.state = cc.state == 1 ? 1 : 2;
            *out = cc;
        }
        if (cc.state == 1) {
            return name;
        }
    }
    return NULL;
}

static int get_member(lua_State *L)
{
    const httpstatus_cache_control *cc = hs_lua_to_userdata(L, 1, TYPE);
    const char *name = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : "";
    const hs_lua_number *number = cc != NULL ? hs_lua_find_number(numbers, NUMBERS, name) : NULL;
    /* A number that is not there, cannot be read, or stands without a value is none. */
    if (number != NULL && (number->known & ~(cc->known & ~cc->invalid & ~cc->bare)) == 0) {
        hs_lua_push_number(L, number, cc);
    } else {
        lua_pushnil(L);
    }
    return 1;
}

static int refuse_change(lua_State *L)
{
    return luaL_error(L, "directives are read by cache_control_feed, not set");
}

void hs_lua_add_cache_control_type(lua_State *L)
{
    hs_lua_new_type(L, TYPE);
    lua_pushcfunction(L, get_member);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, refuse_change);
    lua_setfield(L, -2, "__newindex");
    lua_pop(L, 1);
}
