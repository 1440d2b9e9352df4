/* SPDX-License-Identifier: MIT */
#include "lua_support.h"

int hs_lua_code_parse(lua_State *L)
{
    size_t len;
    const char *text = hs_lua_text(L, 1, "code_parse", &len);
    int code;
    int error = httpstatus_code_parse(text, len, &code);
    if (error != HTTPSTATUS_E_NONE) {
        return hs_lua_failure(L, "code_parse", "three digits, 100 to 999,", hs_lua_describe(L, 1), error);
    }
    lua_pushinteger(L, code);
    return 1;
}
