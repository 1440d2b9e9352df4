/* SPDX-License-Identifier: MIT */
#include <limits.h>
#include <time.h>

#include "lua_support.h"

int hs_lua_wrong_argument(lua_State *L, int index, const char *function, const char *expected)
{
    const char *got = lua_isnone(L, index) ? "no value" : hs_lua_describe(L, index);
    return luaL_error(L, "bad argument #%d to '%s' (%s expected, got %s)", index, function, expected, got);
}

bool hs_lua_to_int(lua_State *L, int index, int *out)
{
    if (!lua_isnumber(L, index)) {
        return false;
    }
    lua_Number number = lua_tonumber(L, index);
    if (number < INT_MIN || number > INT_MAX) {
        *out = -1;
        return true;
    }
    /* NaN compares false with everything, and converting it would be undefined. */
    if (!(number >= INT_MIN)) {
        return false;
    }
    *out = (int)number;
    return (lua_Number)*out == number;
}

bool hs_lua_to_code(lua_State *L, int index, int *out)
{
    if (lua_type(L, index) != LUA_TSTRING) {
        return hs_lua_to_int(L, index, out);
    }
    size_t len;
    const char *text = lua_tolstring(L, index, &len);
    return httpstatus_code_parse(text, len, out) == HTTPSTATUS_E_NONE;
}

bool hs_lua_to_int64(lua_State *L, int index, int64_t *out)
{
    if (!lua_isnumber(L, index)) {
        return false;
    }
#if LUA_VERSION_NUM >= 503
    int is_integer;
    *out = lua_tointegerx(L, index, &is_integer);
    if (is_integer) {
        return true;
    }
#endif
    const lua_Number least = (lua_Number)INT64_MIN;
    lua_Number number = lua_tonumber(L, index);
    if (number < least || number >= -least) {
        *out = number < 0 ? INT64_MIN : INT64_MAX;
        return true;
    }
    /* NaN, as above */
    if (!(number >= least)) {
        return false;
    }
    *out = (int64_t)number;
    return (lua_Number)*out == number;
}

bool hs_lua_to_seconds(lua_State *L, int index, int64_t *out)
{
    if (hs_lua_to_int64(L, index, out)) {
        return true;
    }
    /* What is left is a fraction within the 64 bits, NaN, or no number. */
    lua_Number number = lua_tonumber(L, index);
    if (!lua_isnumber(L, index) || !(number < 0 || number >= 0)) {
        return false;
    }
    *out = (int64_t)number;
    *out -= (lua_Number)*out > number ? 1 : 0;
    return true;
}

int hs_lua_int(lua_State *L, int index, const char *function, const char *expected)
{
    int value;
    return hs_lua_to_int(L, index, &value) ? value : hs_lua_wrong_argument(L, index, function, expected);
}

int hs_lua_code(lua_State *L, int index, const char *function)
{
    int code;
    return hs_lua_to_code(L, index, &code) ? code : hs_lua_wrong_argument(L, index, function, "status code");
}

bool hs_lua_to_method(lua_State *L, int index, int *out)
{
    if (lua_type(L, index) != LUA_TSTRING) {
        return hs_lua_to_int(L, index, out);
    }
    size_t len;
    const char *text = lua_tolstring(L, index, &len);
    *out = httpstatus_method_from_text(text, len);
    return true;
}

int hs_lua_method(lua_State *L, int index, const char *function)
{
    int method = HTTPSTATUS_METHOD_UNKNOWN;
    if (!lua_isnoneornil(L, index) && !hs_lua_to_method(L, index, &method)) {
        return hs_lua_wrong_argument(L, index, function, "method's name or number, or nil");
    }
    return method;
}

int hs_lua_vendor(lua_State *L, int index, const char *function)
{
    if (lua_type(L, index) != LUA_TSTRING) {
        return hs_lua_int(L, index, function, "vendor's name or number");
    }
    size_t len;
    const char *text = lua_tolstring(L, index, &len);
    int vendor = httpstatus_vendor_by_name(text, len);
    if (vendor == HTTPSTATUS_VENDOR_ANY) {
        hs_lua_wrong_argument(L, index, function, "name of a known vendor, such as \"nginx\",");
    }
    return vendor;
}

int hs_lua_audience(lua_State *L, int index, const char *function)
{
    static const char expected[] = "\"client\", \"operator\" or a number";
    if (lua_type(L, index) != LUA_TSTRING) {
        return hs_lua_int(L, index, function, expected);
    }
    size_t len;
    const char *text = lua_tolstring(L, index, &len);
    int audience = httpstatus_audience_from_text(text, len);
    return audience != 0 ? audience : hs_lua_wrong_argument(L, index, function, expected);
}

uint32_t hs_lua_bits(lua_State *L, int index, const char *function)
{
    static const char expected[] = "sum of flags";
    if (lua_isnil(L, index)) {
        return 0;
    }
    int bits = hs_lua_int(L, index, function, expected);
    if (bits < 0) {
        hs_lua_wrong_argument(L, index, function, expected);
    }
    return (uint32_t)bits;
}

int64_t hs_lua_int64(lua_State *L, int index, const char *function, const char *expected)
{
    int64_t value = 0;
    if (!hs_lua_to_int64(L, index, &value)) {
        hs_lua_wrong_argument(L, index, function, expected);
    }
    return value;
}

int64_t hs_lua_now_s(lua_State *L, int index, const char *function)
{
    if (lua_isnoneornil(L, index)) {
        return (int64_t)time(NULL);
    }
    return hs_lua_int64(L, index, function, "seconds since 1970, or nil,");
}

bool hs_lua_to_random(lua_State *L, int index, uint64_t *out)
{
    int64_t word;
    if (!hs_lua_to_int64(L, index, &word) || word < 0 || word > UINT32_MAX) {
        return false;
    }
    *out = (uint64_t)word * UINT64_C(4294967297);
    return true;
}

const char *hs_lua_text(lua_State *L, int index, const char *function, size_t *len)
{
    const char *text = lua_tolstring(L, index, len);
    if (text == NULL) {
        hs_lua_wrong_argument(L, index, function, "string");
    }
    return text;
}

const char *hs_lua_text_or_nil(lua_State *L, int index, const char *function, size_t *len)
{
    if (lua_isnoneornil(L, index)) {
        *len = 0;
        return NULL;
    }
    const char *text = lua_tolstring(L, index, len);
    if (text == NULL) {
        hs_lua_wrong_argument(L, index, function, "string or nil");
    }
    return text;
}
