/* SPDX-License-Identifier: MIT */
#include "lua_support.h"

static int failure(lua_State *L, const char *function, int error)
{
    return hs_lua_failure(L, function, "HTTP-date, such as \"Sun, 06 Nov 1994 08:49:37 GMT\",", hs_lua_describe(L, 1),
                          error);
}

int hs_lua_date_parse(lua_State *L)
{
    size_t len;
    const char *text = hs_lua_text(L, 1, "date_parse", &len);
    int64_t when_s;
    int error = httpstatus_date_parse(text, len, hs_lua_now_s(L, 2, "date_parse"), &when_s);
    if (error != HTTPSTATUS_E_NONE) {
        return failure(L, "date_parse", error);
    }
    hs_lua_push_int64(L, when_s);
    return 1;
}

int hs_lua_date_parse_folded(lua_State *L)
{
    size_t len;
    const char *text = hs_lua_text(L, 1, "date_parse_folded", &len);
    int64_t when_s;
    int error = httpstatus_date_parse_folded(text, len, hs_lua_now_s(L, 2, "date_parse_folded"), &when_s);
    if (error != HTTPSTATUS_E_NONE) {
        return failure(L, "date_parse_folded", error);
    }
    hs_lua_push_int64(L, when_s);
    return 1;
}

int hs_lua_date_parse_lenient(lua_State *L)
{
    size_t len;
    const char *text = hs_lua_text(L, 1, "date_parse_lenient", &len);
    int64_t when_s;
    uint32_t forgiven;
    int error = httpstatus_date_parse_lenient(text, len, hs_lua_now_s(L, 2, "date_parse_lenient"), &when_s, &forgiven);
    if (error != HTTPSTATUS_E_NONE) {
        return failure(L, "date_parse_lenient", error);
    }
    hs_lua_push_int64(L, when_s);
    hs_lua_push_int64(L, forgiven);
    return 2;
}

int hs_lua_date_flags(lua_State *L)
{
    size_t len;
    const char *text = hs_lua_text(L, 1, "date_flags", &len);
    int flags = httpstatus_date_flags(text, len, hs_lua_now_s(L, 2, "date_flags"));
    if (flags < 0) {
        return failure(L, "date_flags", flags);
    }
    lua_pushinteger(L, flags);
    return 1;
}

int hs_lua_date_format(lua_State *L)
{
    int64_t when_s = hs_lua_int64(L, 1, "date_format", "seconds since 1970");
    char date[sizeof "Sun, 06 Nov 1994 08:49:37 GMT"];
    size_t len = httpstatus_date_format(date, sizeof date, when_s);
    if (len == 0) {
        return hs_lua_failure(L, "date_format", "seconds since 1970, in the years 0000 to 9999,", hs_lua_describe(L, 1),
                              HTTPSTATUS_E_RANGE);
    }
    lua_pushlstring(L, date, len);
    return 1;
}
