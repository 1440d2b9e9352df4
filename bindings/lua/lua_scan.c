/* SPDX-License-Identifier: MIT */
/* Scans of access logs: a userdata that reads a log piece by piece, and saves itself as bytes. */
#include <string.h>

#include "lua_support.h"

#define TYPE    "httpstatus.scan"

#define FORMATS "\"ncsa\", \"json\", \"w3c\", \"haproxy\", \"field\" or SCAN_..."

/* Lines that are read together: they stand on C's stack, so an error that is raised leaks nothing. */
enum { LINES = 512 };

static httpstatus_scan *self(lua_State *L, const char *function)
{
    httpstatus_scan *scan = hs_lua_to_userdata(L, 1, TYPE);
    if (scan == NULL) {
        hs_lua_wrong_argument(L, 1, function, "scan");
    }
    return scan;
}

static int push_scan(lua_State *L, const httpstatus_scan *scan)
{
    httpstatus_scan *kept = hs_lua_new_userdata(L, sizeof *kept, TYPE);
    *kept = *scan;
    return 1;
}

/* By name or number; nil is the one that most logs have. */
static int format_of(lua_State *L, int index)
{
    if (lua_isnoneornil(L, index)) {
        return HTTPSTATUS_SCAN_NCSA;
    }
    if (lua_type(L, index) != LUA_TSTRING) {
        return hs_lua_int(L, index, "scan", "name of a format, SCAN_... or nil");
    }
    size_t len;
    const char *name = lua_tolstring(L, index, &len);
    for (int format = HTTPSTATUS_SCAN_NCSA; format <= HTTPSTATUS_SCAN_FIELD; format++) {
        const char *right = httpstatus_scan_format_name(format);
        if (len == strlen(right) && memcmp(name, right, len) == 0) {
            return format;
        }
    }
    return HTTPSTATUS_SCAN_UNKNOWN;
}

/* A wrong option's name would be passed over in silence. */
static void check_options(lua_State *L, int index)
{
    if (lua_isnoneornil(L, index)) {
        return;
    }
    if (!lua_istable(L, index)) {
        hs_lua_wrong_argument(L, index, "scan", "table with key or field, or nil");
    }
    for (lua_pushnil(L); lua_next(L, index) != 0; lua_pop(L, 1)) {
        const char *name = lua_type(L, -2) == LUA_TSTRING ? lua_tostring(L, -2) : "";
        if (strcmp(name, "key") != 0 && strcmp(name, "field") != 0) {
            luaL_error(L, "bad argument #%d to 'scan' (key or field expected, got %s)", index, hs_lua_describe(L, -2));
        }
    }
}

/* An option on the top, or nothing. */
static bool push_option(lua_State *L, int index, const char *name)
{
    if (!lua_istable(L, index)) {
        return false;
    }
    lua_getfield(L, index, name);
    return !lua_isnil(L, -1);
}

static int set_key(lua_State *L, httpstatus_scan *scan)
{
    size_t len;
    if (lua_type(L, -1) != LUA_TSTRING) {
        luaL_error(L, "bad argument #2 to 'scan' (string expected as key, got %s)", hs_lua_describe(L, -1));
    }
    const char *key = lua_tolstring(L, -1, &len);
    return httpstatus_scan_key(scan, key, len);
}

static int set_field(lua_State *L, httpstatus_scan *scan)
{
    int field;
    if (!hs_lua_to_int(L, -1, &field)) {
        luaL_error(L, "bad argument #2 to 'scan' (whole number expected as field, got %s)", hs_lua_describe(L, -1));
    }
    /* What no int holds is -1 here. */
    return httpstatus_scan_field(scan, field < 0 ? 0 : (uint32_t)field);
}

/* An option of another format: as hs_lua_failure(), but that nothing is missing. */
static int misplaced(lua_State *L, const char *expected, const char *why)
{
    const char *got = hs_lua_describe(L, 1);
    lua_pushnil(L);
    lua_pushfstring(L, "scan: format %s expected, got %s: %s", expected, got, why);
    lua_pushinteger(L, HTTPSTATUS_E_ARG);
    return 3;
}

int hs_lua_scan(lua_State *L)
{
    httpstatus_scan scan = HTTPSTATUS_SCAN_INIT;
    int error = httpstatus_scan_init(&scan, format_of(L, 1));
    check_options(L, 2);
    if (error != HTTPSTATUS_E_NONE) {
        return hs_lua_failure(L, "scan", FORMATS, hs_lua_describe(L, 1), error);
    }
    if (push_option(L, 2, "key") && (error = set_key(L, &scan)) != HTTPSTATUS_E_NONE) {
        if (error == HTTPSTATUS_E_ARG) {
            return misplaced(L, "\"json\" with a key", "no other has keys");
        }
        return hs_lua_failure(L, "scan",
                              "key of 1 to 60 bytes without quote, backslash, control character or blank in front",
                              hs_lua_describe(L, -1), error);
    }
    if (push_option(L, 2, "field") && (error = set_field(L, &scan)) != HTTPSTATUS_E_NONE) {
        if (error == HTTPSTATUS_E_ARG) {
            return misplaced(L, "\"field\" with a field", "no other has numbers of fields");
        }
        return hs_lua_failure(L, "scan", "field of 1 or more", hs_lua_describe(L, -1), error);
    }
    return push_scan(L, &scan);
}

int hs_lua_scan_detect(lua_State *L)
{
    size_t len;
    httpstatus_scan scan = HTTPSTATUS_SCAN_INIT;
    const char *text = hs_lua_text(L, 1, "scan_detect", &len);
    if (httpstatus_scan_detect(&scan, text, len) == HTTPSTATUS_SCAN_UNKNOWN) {
        lua_pushnil(L);
        return 1;
    }
    return push_scan(L, &scan);
}

int hs_lua_scan_from_bytes(lua_State *L)
{
    httpstatus_scan scan = HTTPSTATUS_SCAN_INIT;
    httpstatus_scan_line line = HTTPSTATUS_SCAN_LINE_INIT;
    const uint32_t size = scan.size;
    size_t len, pos = 0;
    const char *bytes = hs_lua_text(L, 1, "scan_from_bytes", &len);
    if (len == sizeof scan) {
        memcpy(&scan, bytes, sizeof scan);
    }
    /* The library says whether it reads on with them. */
    if (len != sizeof scan || scan.size != size || httpstatus_scan_feed(&scan, "", 0, &pos, &line, 1) < 0) {
        const char *got = lua_pushfstring(L, "%d other bytes", (int)len);
        return hs_lua_failure(L, "scan_from_bytes", "what bytes() gave", got, HTTPSTATUS_E_SIZE);
    }
    return push_scan(L, &scan);
}

/* A piece that is being read, with a copy of the state: an error that is raised changes nothing. */
typedef struct reading {
    httpstatus_scan scan;
    const char *text;
    size_t len, pos;
    httpstatus_scan_line lines[LINES];
} reading;

static void begin(lua_State *L, const char *function, reading *out)
{
    out->scan = *self(L, function);
    out->text = hs_lua_text(L, 2, function, &out->len);
    out->pos = 0;
    out->lines[0].size = sizeof out->lines[0];
}

/* How many lines were read; 0 at the end. */
static int next_lines(reading *from)
{
    int n = 0;
    while (n == 0 && from->pos < from->len) {
        n = httpstatus_scan_feed(&from->scan, from->text, from->len, &from->pos, from->lines, LINES);
    }
    return n;
}

/* The answer stands on the top. */
static int finish_reading(lua_State *L, const reading *from)
{
    httpstatus_scan *scan = lua_touserdata(L, 1);
    *scan = from->scan;
    return 1;
}

static int packed_statuses(lua_State *L, reading *from)
{
    luaL_Buffer bytes;
    int n;
    luaL_buffinit(L, &bytes);
    while ((n = next_lines(from)) != 0) {
        uint16_t piece[LINES];
        for (int i = 0; i < n; i++) {
            piece[i] = from->lines[i].status;
        }
        luaL_addlstring(&bytes, (const char *)piece, (size_t)n * sizeof piece[0]);
    }
    luaL_pushresult(&bytes);
    return finish_reading(L, from);
}

static int statuses(lua_State *L)
{
    reading from;
    int n;
    begin(L, "statuses", &from);
    if (!lua_isnoneornil(L, 3)) {
        if (lua_type(L, 3) != LUA_TSTRING || strcmp(lua_tostring(L, 3), "packed") != 0) {
            hs_lua_wrong_argument(L, 3, "statuses", "\"packed\" or nil");
        }
        return packed_statuses(L, &from);
    }
    lua_newtable(L);
    for (int slot = 1; (n = next_lines(&from)) != 0;) {
        for (int i = 0; i < n; i++, slot++) {
            lua_pushinteger(L, from.lines[i].status);
            lua_rawseti(L, -2, slot);
        }
    }
    return finish_reading(L, &from);
}

static void push_line(lua_State *L, const httpstatus_scan_line *line)
{
    lua_createtable(L, 0, 4);
    hs_lua_set_integer(L, "status", line->status);
    if ((line->known & HTTPSTATUS_SCAN_KNOWN_PLACE) != 0) {
        /* As string.sub counts: from 1. */
        hs_lua_push_int64(L, (int64_t)(line->status_at + 1));
        lua_setfield(L, -2, "at");
        hs_lua_push_int64(L, line->status_len);
        lua_setfield(L, -2, "len");
    }
    if ((line->known & HTTPSTATUS_SCAN_KNOWN_SUBSTATUS) != 0) {
        hs_lua_set_integer(L, "substatus", line->substatus);
    }
}

static int lines(lua_State *L)
{
    reading from;
    int n;
    begin(L, "lines", &from);
    lua_newtable(L);
    for (int slot = 1; (n = next_lines(&from)) != 0;) {
        for (int i = 0; i < n; i++, slot++) {
            push_line(L, &from.lines[i]);
            lua_rawseti(L, -2, slot);
        }
    }
    return finish_reading(L, &from);
}

static int histogram(lua_State *L)
{
    httpstatus_scan scan = *self(L, "histogram");
    uint64_t counts[HTTPSTATUS_SCAN_SLOTS] = { 0 };
    size_t len;
    const char *text = hs_lua_text(L, 2, "histogram", &len);
    hs_lua_counts_or_nil(L, 3, "histogram");
    httpstatus_scan_histogram(&scan, text, len, counts);
    hs_lua_push_counts(L, 3, "histogram", counts, HTTPSTATUS_SCAN_SLOTS);
    /* Not before: an error that is raised changes nothing. */
    memcpy(lua_touserdata(L, 1), &scan, sizeof scan);
    return 1;
}

static int finish(lua_State *L)
{
    httpstatus_scan_line line = HTTPSTATUS_SCAN_LINE_INIT;
    httpstatus_scan *scan = self(L, "finish"), ended = *scan;
    if (httpstatus_scan_end(&ended, &line) == 1) {
        push_line(L, &line);
    } else {
        lua_pushnil(L);
    }
    *scan = ended;
    return 1;
}

static int format(lua_State *L)
{
    lua_pushstring(L, httpstatus_scan_format_name((int)self(L, "format")->format));
    return 1;
}

static int bytes(lua_State *L)
{
    const httpstatus_scan *scan = self(L, "bytes");
    lua_pushlstring(L, (const char *)scan, sizeof *scan);
    return 1;
}

static const luaL_Reg methods[] = {
    { "statuses", statuses }, { "lines", lines },   { "histogram", histogram },
    { "finish", finish },     { "format", format }, { "bytes", bytes },
    { NULL, NULL },
};

void hs_lua_add_scan_type(lua_State *L)
{
    hs_lua_new_type(L, TYPE);
    hs_lua_add_methods(L, methods);
    lua_pop(L, 1);
}
