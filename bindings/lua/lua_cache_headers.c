/* SPDX-License-Identifier: MIT */
/* Header fields on their way through a cache: compared, passed on, kept, updated. Lists of them are arrays of pairs. */
#include "lua_cache.h"
#include "lua_support.h"

/* Names in small letters are the keys of a table: many names among many fields take linear time. */
static void push_small(lua_State *L, const char *name, size_t len)
{
    luaL_Buffer small;
    luaL_buffinit(L, &small);
    for (size_t i = 0; i < len; i++) {
        char c = name[i];
        luaL_addchar(&small, c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c);
    }
    luaL_pushresult(&small);
}

static void add_name(lua_State *L, int names, const char *name, size_t len)
{
    push_small(L, name, len);
    lua_pushboolean(L, true);
    lua_rawset(L, names);
}

/* Whatever lists Vary, it stays: a stored response without it would answer every request. */
static void spare_vary(lua_State *L, int names)
{
    lua_pushliteral(L, "vary");
    lua_pushnil(L);
    lua_rawset(L, names);
}

static bool has_name(lua_State *L, int names, const hs_lua_line *line)
{
    push_small(L, line->name, line->name_len);
    lua_rawget(L, names);
    bool has = lua_toboolean(L, -1) != 0;
    lua_pop(L, 1);
    return has;
}

static bool is_field(const hs_lua_line *line, int field)
{
    return httpstatus_field_from_text(line->name, line->name_len) == field;
}

static bool has_flag(const hs_lua_line *line, uint32_t flags)
{
    return (httpstatus_field_flags(line->name, line->name_len) & flags) != 0;
}

/* Pushes the names that Connection lists: they are of one connection, too (RFC 9110, section 7.6.1). */
static int push_connection_names(lua_State *L, const hs_lua_lines *lines)
{
    hs_lua_line line;
    lua_newtable(L);
    int names = lua_gettop(L);
    for (size_t pos = 0; hs_lua_next_line(lines, &pos, &line);) {
        size_t walked = 0, at, n;
        while (is_field(&line, HTTPSTATUS_FIELD_CONNECTION) &&
               httpstatus_list_next(line.value, line.len, &walked, &at, &n)) {
            add_name(L, names, line.value + at, n);
        }
    }
    return names;
}

/* An array that grows at its end. */
typedef struct pairs {
    int at, n;
} pairs;

static pairs push_pairs(lua_State *L)
{
    lua_newtable(L);
    return (pairs){ lua_gettop(L), 0 };
}

static void add_pair(lua_State *L, pairs *to, const char *name, size_t name_len, const char *value, size_t len)
{
    lua_createtable(L, 2, 0);
    lua_pushlstring(L, name, name_len);
    lua_rawseti(L, -2, 1);
    lua_pushlstring(L, value, len);
    lua_rawseti(L, -2, 2);
    lua_rawseti(L, to->at, ++to->n);
}

static void add_line(lua_State *L, pairs *to, const hs_lua_line *line)
{
    add_pair(L, to, line->name, line->name_len, line->value, line->len);
}

/* Pushes the lines without those that have one of the flags or are named. */
static pairs push_without(lua_State *L, const hs_lua_lines *lines, uint32_t flags, int names)
{
    hs_lua_line line;
    pairs out = push_pairs(L);
    for (size_t pos = 0; hs_lua_next_line(lines, &pos, &line);) {
        if (!has_flag(&line, flags) && !has_name(L, names, &line)) {
            add_line(L, &out, &line);
        }
    }
    return out;
}

int hs_lua_forward_headers(lua_State *L)
{
    hs_lua_lines lines;
    hs_lua_read_argument_lines(L, "forward_headers", 1, "headers", &lines);
    int listed = push_connection_names(L, &lines);
    push_without(L, &lines, HTTPSTATUS_FIELD_HOP_BY_HOP | HTTPSTATUS_FIELD_NOT_STORED, listed);
    return 1;
}

/* The names that a directive lists in one line. */
static void add_listed(lua_State *L, int names, const hs_lua_line *line, uint32_t directive)
{
    size_t pos = 0, at, n;
    while (httpstatus_cache_control_name_next(line->value, line->len, directive, &pos, &at, &n)) {
        add_name(L, names, line->value + at, n);
    }
}

/* Adds what no-cache="..." and, in a shared cache, private="..." list in the field that counts. */
static void add_listed_names(lua_State *L, int names, const hs_lua_lines *lines, const hs_lua_cache_settings *settings)
{
    hs_lua_line line;
    httpstatus_cache_control cc;
    size_t len;
    const char *targeted = hs_lua_targeted_field(settings, lines, NULL, &len, &cc);
    for (size_t pos = 0; hs_lua_next_line(lines, &pos, &line);) {
        bool counts = targeted != NULL ? hs_lua_same_name(line.name, line.name_len, targeted, len)
                                       : is_field(&line, HTTPSTATUS_FIELD_CACHE_CONTROL);
        if (counts) {
            add_listed(L, names, &line, HTTPSTATUS_CC_NO_CACHE);
        }
        if (counts && (settings->options.flags & HTTPSTATUS_CACHE_SHARED) != 0) {
            add_listed(L, names, &line, HTTPSTATUS_CC_PRIVATE);
        }
    }
}

/* Pushes the fields that a cache keeps (RFC 9111, section 3.1). */
static pairs push_kept(lua_State *L, const hs_lua_lines *lines, const hs_lua_cache_settings *settings)
{
    int names = push_connection_names(L, lines);
    add_listed_names(L, names, lines, settings);
    spare_vary(L, names);
    return push_without(L, lines, HTTPSTATUS_FIELD_HOP_BY_HOP | HTTPSTATUS_FIELD_NOT_STORED, names);
}

int hs_lua_cache_stored_headers(lua_State *L)
{
    hs_lua_lines lines;
    hs_lua_cache_settings settings;
    hs_lua_cache_settings_of(L, 2, "cache_stored_headers", &settings);
    hs_lua_read_argument_lines(L, "cache_stored_headers", 1, "headers", &lines);
    push_kept(L, &lines, &settings);
    return 1;
}

/* Whether a field of an answer takes the stored one's place, or is added (RFC 9111, section 3.2). */
static bool updates(lua_State *L, const hs_lua_line *line, int connection)
{
    return !has_flag(line, HTTPSTATUS_FIELD_NOT_UPDATED | HTTPSTATUS_FIELD_HOP_BY_HOP) &&
           !has_name(L, connection, line);
}

/* Pushes the names of what goes of the stored fields: those that the answer has, Age, and Date when it gets a new one. */
static int push_replaced_names(lua_State *L, const hs_lua_lines *received, int connection, bool new_date)
{
    hs_lua_line line;
    lua_newtable(L);
    int names = lua_gettop(L);
    add_name(L, names, "age", 3);
    if (new_date) {
        add_name(L, names, "date", 4);
    }
    for (size_t pos = 0; hs_lua_next_line(received, &pos, &line);) {
        if (updates(L, &line, connection)) {
            add_name(L, names, line.name, line.name_len);
        }
    }
    return names;
}

void hs_lua_push_updated(lua_State *L, const hs_lua_cache_settings *settings, const hs_lua_lines *stored,
                         const hs_lua_lines *received, const int64_t *time_s)
{
    hs_lua_line line;
    hs_lua_lines merged;
    char date[sizeof "Sun, 06 Nov 1994 08:49:37 GMT"];
    bool dated = hs_lua_first_line(received, HTTPSTATUS_FIELD_DATE).value != NULL;
    size_t date_len = dated || time_s == NULL ? 0 : httpstatus_date_format(date, sizeof date, *time_s);
    int connection = push_connection_names(L, received);
    spare_vary(L, connection);
    int replaced = push_replaced_names(L, received, connection, date_len != 0);
    hs_lua_push_no_lines(L, &merged);
    for (size_t pos = 0; hs_lua_next_line(stored, &pos, &line);) {
        if (!has_name(L, replaced, &line)) {
            hs_lua_add_line(&merged, &line);
        }
    }
    for (size_t pos = 0; hs_lua_next_line(received, &pos, &line);) {
        if (updates(L, &line, connection)) {
            hs_lua_add_line(&merged, &line);
        }
    }
    pairs out = push_kept(L, &merged, settings);
    if (date_len != 0) {
        add_pair(L, &out, "Date", 4, date, date_len);
    }
    /* The list alone stays. */
    lua_replace(L, connection);
    lua_settop(L, connection);
}

int hs_lua_cache_update_headers(lua_State *L)
{
    hs_lua_lines stored, received;
    int64_t time_s = 0;
    bool timed = !lua_isnoneornil(L, 3);
    if (timed && !hs_lua_to_seconds(L, 3, &time_s)) {
        hs_lua_wrong_argument(L, 3, "cache_update_headers", "seconds since 1970, or nil,");
    }
    hs_lua_read_argument_lines(L, "cache_update_headers", 1, "stored_headers", &stored);
    hs_lua_read_argument_lines(L, "cache_update_headers", 2, "received_headers", &received);
    hs_lua_cache_settings shared;
    hs_lua_to_cache_settings(L, lua_gettop(L) + 1, &shared);
    hs_lua_push_updated(L, &shared, &stored, &received, timed ? &time_s : NULL);
    return 1;
}

/* Which validators the stored response has that can be sent: bits of enum httpstatus_cache_has. */
static uint32_t validators_of(const hs_lua_line *etag, const hs_lua_line *modified)
{
    const uint32_t validators = HTTPSTATUS_CACHE_HAS_ETAG | HTTPSTATUS_CACHE_HAS_LAST_MODIFIED;
    httpstatus_cache_facts facts = HTTPSTATUS_CACHE_FACTS_INIT;
    const hs_lua_line *const lines[] = { etag, modified };
    for (int i = 0; i < 2; i++) {
        if (lines[i]->value != NULL) {
            httpstatus_cache_facts_field(&facts, HTTPSTATUS_SIDE_RESPONSE, lines[i]->name, lines[i]->name_len,
                                         lines[i]->value, lines[i]->len, 0);
        }
    }
    return facts.known & validators;
}

int hs_lua_cache_validation_headers(lua_State *L)
{
    hs_lua_lines request, stored;
    hs_lua_read_argument_lines(L, "cache_validation_headers", 1, "request_headers", &request);
    hs_lua_read_argument_lines(L, "cache_validation_headers", 2, "stored_headers", &stored);
    const hs_lua_line etag = hs_lua_first_line(&stored, HTTPSTATUS_FIELD_ETAG);
    const hs_lua_line modified = hs_lua_first_line(&stored, HTTPSTATUS_FIELD_LAST_MODIFIED);
    /* A request for a range is passed on as it is: what comes back is no answer about the whole. */
    bool whole = hs_lua_first_line(&request, HTTPSTATUS_FIELD_RANGE).value == NULL;
    uint32_t has = whole ? validators_of(&etag, &modified) : 0;
    int listed = push_connection_names(L, &request);
    uint32_t dropped = HTTPSTATUS_FIELD_HOP_BY_HOP | HTTPSTATUS_FIELD_NOT_STORED;
    pairs out = push_without(L, &request, has != 0 ? dropped | HTTPSTATUS_FIELD_CONDITION : dropped, listed);
    if ((has & HTTPSTATUS_CACHE_HAS_ETAG) != 0) {
        add_pair(L, &out, "If-None-Match", sizeof "If-None-Match" - 1, etag.value, etag.len);
    }
    if ((has & HTTPSTATUS_CACHE_HAS_LAST_MODIFIED) != 0) {
        add_pair(L, &out, "If-Modified-Since", sizeof "If-Modified-Since" - 1, modified.value, modified.len);
    }
    return 1;
}

/* Whether a field has the same value in two requests. */
static bool same_value(lua_State *L, const hs_lua_lines *a, const hs_lua_lines *b, const char *name, size_t name_len)
{
    size_t a_len, b_len;
    const char *a_text = hs_lua_push_joined(L, a, name, name_len, &a_len);
    const char *b_text = hs_lua_push_joined(L, b, name, name_len, &b_len);
    bool same = httpstatus_field_value_match(a_text, a_len, b_text, b_len);
    lua_pop(L, 2);
    return same;
}

static bool line_matches(lua_State *L, const hs_lua_line *vary, const hs_lua_lines *then, const hs_lua_lines *now)
{
    size_t pos = 0, at, n;
    while (httpstatus_list_next(vary->value, vary->len, &pos, &at, &n)) {
        const char *name = vary->value + at;
        if ((n == 1 && *name == '*') || !same_value(L, then, now, name, n)) {
            return false;
        }
    }
    return true;
}

int hs_lua_vary_match(lua_State *L)
{
    hs_lua_lines stored, then, now;
    hs_lua_line line;
    bool matches = true;
    hs_lua_read_argument_lines(L, "vary_match", 1, "stored_headers", &stored);
    hs_lua_read_argument_lines(L, "vary_match", 2, "stored_request_headers", &then);
    hs_lua_read_argument_lines(L, "vary_match", 3, "request_headers", &now);
    for (size_t pos = 0; matches && hs_lua_next_line(&stored, &pos, &line);) {
        matches = !is_field(&line, HTTPSTATUS_FIELD_VARY) || line_matches(L, &line, &then, &now);
    }
    lua_pushboolean(L, matches);
    return 1;
}
