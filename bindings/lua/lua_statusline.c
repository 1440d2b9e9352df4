/* SPDX-License-Identifier: MIT */
#include "lua_support.h"

typedef int reader(const char *text, size_t len, httpstatus_statusline *out);

static int parse(lua_State *L, const char *function, reader *read)
{
    size_t len;
    const char *text = hs_lua_text(L, 1, function, &len);
    httpstatus_statusline line = HTTPSTATUS_STATUSLINE_INIT;
    int error = read(text, len, &line);
    if (error != HTTPSTATUS_E_NONE) {
        return hs_lua_failure(L, function, "status line", hs_lua_describe(L, 1), error);
    }
    lua_pushinteger(L, line.major);
    lua_pushinteger(L, line.minor);
    lua_pushinteger(L, line.code);
    lua_pushlstring(L, text + line.reason_offset, (size_t)line.reason_bytes);
    lua_pushinteger(L, (lua_Integer)line.forgiven);
    return 5;
}

int hs_lua_statusline_parse(lua_State *L)
{
    return parse(L, "statusline_parse", httpstatus_statusline_parse);
}

int hs_lua_statusline_parse_lenient(lua_State *L)
{
    return parse(L, "statusline_parse_lenient", httpstatus_statusline_parse_lenient);
}

int hs_lua_statusline_format(lua_State *L)
{
    int version = hs_lua_int(L, 1, "statusline_format", "10 or 11");
    int code = hs_lua_code(L, 2, "statusline_format");
    size_t len = 0;
    const char *text = lua_isnoneornil(L, 3) ? NULL : hs_lua_text(L, 3, "statusline_format", &len);
    size_t need = httpstatus_statusline_format(NULL, 0, version, code, text, len);
    if (need == 0) {
        const char *phrase = text == NULL ? "no phrase" : hs_lua_describe(L, 3);
        const char *got = lua_pushfstring(L, "%d, %d, %s", version, code, phrase);
        return hs_lua_failure(L, "statusline_format", "version 10 or 11, code 100 to 999, phrase without control bytes",
                              got, HTTPSTATUS_E_RANGE);
    }
    char *line = lua_newuserdata(L, need + 1);
    httpstatus_statusline_format(line, need + 1, version, code, text, len);
    lua_pushlstring(L, line, need);
    return 1;
}
