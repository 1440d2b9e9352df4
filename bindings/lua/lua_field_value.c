/* SPDX-License-Identifier: MIT */
/* Values of fields that caches compare. An absent field is nil. */
#include "lua_support.h"

int hs_lua_etag_match(lua_State *L)
{
    size_t list_len, etag_len;
    const char *list = hs_lua_text_or_nil(L, 1, "etag_match", &list_len);
    const char *etag = hs_lua_text_or_nil(L, 2, "etag_match", &etag_len);
    if (!lua_isnoneornil(L, 3) && !lua_isboolean(L, 3)) {
        hs_lua_wrong_argument(L, 3, "etag_match", "true or false");
    }
    bool weak = lua_isnoneornil(L, 3) || lua_toboolean(L, 3);
    lua_pushboolean(L, httpstatus_etag_match(list, list_len, etag, etag_len, weak));
    return 1;
}

int hs_lua_if_range_match(lua_State *L)
{
    size_t len, etag_len, modified_len;
    const char *text = hs_lua_text_or_nil(L, 1, "if_range_match", &len);
    const char *etag = hs_lua_text_or_nil(L, 2, "if_range_match", &etag_len);
    const char *modified = hs_lua_text_or_nil(L, 3, "if_range_match", &modified_len);
    lua_pushboolean(L, httpstatus_if_range_match(text, len, etag, etag_len, modified, modified_len));
    return 1;
}

int hs_lua_field_value_match(lua_State *L)
{
    size_t a_len, b_len;
    const char *a = hs_lua_text_or_nil(L, 1, "field_value_match", &a_len);
    const char *b = hs_lua_text_or_nil(L, 2, "field_value_match", &b_len);
    lua_pushboolean(L, httpstatus_field_value_match(a, a_len, b, b_len));
    return 1;
}

int hs_lua_list_members(lua_State *L)
{
    size_t len, pos = 0, at, n;
    const char *text = hs_lua_text_or_nil(L, 1, "list_members", &len);
    lua_newtable(L);
    for (int i = 1; httpstatus_list_next(text, len, &pos, &at, &n); i++) {
        lua_pushlstring(L, text + at, n);
        lua_rawseti(L, -2, i);
    }
    return 1;
}

static void push_offset(lua_State *L, uint64_t offset)
{
    hs_lua_push_int64(L, offset > INT64_MAX ? INT64_MAX : (int64_t)offset);
}

int hs_lua_content_range_parse(lua_State *L)
{
    size_t len;
    const char *text = hs_lua_text(L, 1, "content_range_parse", &len);
    uint64_t first, last, complete;
    int error = httpstatus_content_range_parse(text, len, &first, &last, &complete);
    if (error != HTTPSTATUS_E_NONE) {
        return hs_lua_failure(L, "content_range_parse", "a range of bytes, such as \"bytes 0-99/1000\",",
                              hs_lua_describe(L, 1), error);
    }
    push_offset(L, first);
    push_offset(L, last);
    if (complete == HTTPSTATUS_LENGTH_UNKNOWN) {
        lua_pushnil(L);
    } else {
        push_offset(L, complete);
    }
    return 3;
}

int hs_lua_range_parse(lua_State *L)
{
    static const char bytes_expected[] = "number of bytes, or nil when it is not known,";
    size_t len;
    const char *text = hs_lua_text(L, 1, "range_parse", &len);
    uint64_t complete = HTTPSTATUS_LENGTH_UNKNOWN, first, last;
    if (!lua_isnoneornil(L, 2)) {
        int64_t bytes = hs_lua_int64(L, 2, "range_parse", bytes_expected);
        if (bytes < 0) {
            return hs_lua_wrong_argument(L, 2, "range_parse", bytes_expected);
        }
        complete = (uint64_t)bytes;
    }
    int error = httpstatus_range_parse(text, len, complete, &first, &last);
    if (error != HTTPSTATUS_E_NONE) {
        return hs_lua_failure(L, "range_parse", "one range of bytes, such as \"bytes=0-499\",", hs_lua_describe(L, 1),
                              error);
    }
    push_offset(L, first);
    push_offset(L, last);
    return 2;
}
