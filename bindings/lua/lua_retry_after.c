/* SPDX-License-Identifier: MIT */
/* Wait hints: kind, flags, delay_ms and at_s, or nil in the place of what a hint does not have. */
#include "lua_support.h"

/* The text is argument 1, nil when there is no such field; now_s and the server's time stand at two further ones. */
static int parse(lua_State *L, const char *function, int unit, int now)
{
    size_t len = 0;
    const char *text = lua_isnoneornil(L, 1) ? NULL : hs_lua_text(L, 1, function, &len);
    httpstatus_retry_after hint = HTTPSTATUS_RETRY_AFTER_INIT;
    int error = httpstatus_retry_after_parse_as(text, len, unit, hs_lua_now_s(L, now, function), &hint);
    if (error != HTTPSTATUS_E_NONE) {
        return hs_lua_failure(L, function, "unit (UNIT_SECONDS ...)", hs_lua_describe(L, 2), error);
    }
    if (!lua_isnoneornil(L, now + 1)) {
        httpstatus_retry_after_skew(&hint, hs_lua_now_s(L, now + 1, function));
    }
    lua_pushinteger(L, hint.kind);
    hs_lua_push_int64(L, hint.flags);
    hs_lua_push_if(L, (hint.known & HTTPSTATUS_RETRY_AFTER_DELAY) != 0, hint.delay_ms);
    hs_lua_push_if(L, (hint.known & HTTPSTATUS_RETRY_AFTER_AT) != 0, hint.at_s);
    return 4;
}

int hs_lua_retry_after_parse(lua_State *L)
{
    return parse(L, "retry_after_parse", HTTPSTATUS_UNIT_SECONDS, 2);
}

int hs_lua_retry_after_parse_as(lua_State *L)
{
    return parse(L, "retry_after_parse_as", hs_lua_int(L, 2, "retry_after_parse_as", "unit (UNIT_SECONDS ...)"), 3);
}
