/* SPDX-License-Identifier: MIT */
/*
 * Arrays of codes: a table that ends at its first nil, or numbers of 16 bits packed in a string in this machine's byte
 * order, as string.pack("=I2") and FFI arrays have them. The answer has the form of the question.
 */
#include <string.h>

#include "lua_support.h"

/* Codes that are asked about together: they stand on C's stack, so an error that is raised leaks nothing. */
enum { PIECE = 512 };

typedef struct codes {
    const char *packed; /* NULL for a table */
    size_t count;       /* of a string */
    size_t at;
    uint16_t piece[PIECE];
} codes;

static void begin(lua_State *L, const char *function, codes *out)
{
    size_t bytes = 0;
    out->at = 0;
    out->packed = lua_type(L, 1) == LUA_TSTRING ? lua_tolstring(L, 1, &bytes) : NULL;
    if (bytes % sizeof out->piece[0] != 0 || (out->packed == NULL && !lua_istable(L, 1))) {
        hs_lua_wrong_argument(L, 1, function,
                              "table of status codes, such as bulk_parse makes of text, or string of packed 16-bit "
                              "numbers,");
    }
    out->count = bytes / sizeof out->piece[0];
}

/* Any number; what 16 bits do not hold becomes the largest one they do, which is no code either. */
static uint16_t narrow(int code)
{
    return code < 0 || code > UINT16_MAX ? UINT16_MAX : (uint16_t)code;
}

static size_t next_of_table(lua_State *L, const char *function, codes *from)
{
    size_t n = 0;
    for (; n < PIECE; n++) {
        int code;
        lua_rawgeti(L, 1, (int)(from->at + n + 1));
        if (lua_isnil(L, -1)) {
            lua_pop(L, 1);
            break;
        }
        if (!hs_lua_to_code(L, -1, &code)) {
            luaL_error(L, "bad argument #1 to '%s' (status code expected at [%d], got %s)", function,
                       (int)(from->at + n + 1), hs_lua_describe(L, -1));
        }
        from->piece[n] = narrow(code);
        lua_pop(L, 1);
    }
    return n;
}

/* How many codes stand in from->piece; 0 at the end. */
static size_t next_piece(lua_State *L, const char *function, codes *from)
{
    size_t n;
    if (from->packed == NULL) {
        n = next_of_table(L, function, from);
    } else {
        n = from->count - from->at < PIECE ? from->count - from->at : PIECE;
        memcpy(from->piece, from->packed + from->at * sizeof from->piece[0], n * sizeof from->piece[0]);
    }
    from->at += n;
    return n;
}

typedef union answers {
    uint8_t classes[PIECE];
    uint32_t flags[PIECE];
} answers;

typedef struct question {
    const char *function;
    size_t item_bytes;
    void (*ask)(const uint16_t *codes, size_t n, answers *out);
    lua_Integer (*value)(const answers *answer, size_t i);
} question;

static int answer_packed(lua_State *L, const question *asked, codes *from)
{
    answers answer;
    luaL_Buffer bytes;
    size_t n;
    luaL_buffinit(L, &bytes);
    while ((n = next_piece(L, asked->function, from)) != 0) {
        asked->ask(from->piece, n, &answer);
        luaL_addlstring(&bytes, (const char *)&answer, n * asked->item_bytes);
    }
    luaL_pushresult(&bytes);
    return 1;
}

static int answer_table(lua_State *L, const question *asked, codes *from)
{
    answers answer;
    size_t n;
    lua_newtable(L);
    for (int slot = 1; (n = next_piece(L, asked->function, from)) != 0;) {
        asked->ask(from->piece, n, &answer);
        for (size_t i = 0; i < n; i++, slot++) {
            lua_pushinteger(L, asked->value(&answer, i));
            lua_rawseti(L, -2, slot);
        }
    }
    return 1;
}

static int answer_form(lua_State *L, const question *asked)
{
    codes from;
    begin(L, asked->function, &from);
    return from.packed != NULL ? answer_packed(L, asked, &from) : answer_table(L, asked, &from);
}

static void ask_class(const uint16_t *piece, size_t n, answers *out)
{
    httpstatus_bulk_class(piece, n, out->classes);
}

static lua_Integer class_at(const answers *answer, size_t i)
{
    return answer->classes[i];
}

int hs_lua_bulk_class(lua_State *L)
{
    static const question asked = { "bulk_class", sizeof(uint8_t), ask_class, class_at };
    return answer_form(L, &asked);
}

static void ask_flags(const uint16_t *piece, size_t n, answers *out)
{
    httpstatus_bulk_flags(piece, n, out->flags);
}

static lua_Integer flags_at(const answers *answer, size_t i)
{
    return (lua_Integer)answer->flags[i];
}

int hs_lua_bulk_flags(lua_State *L)
{
    static const question asked = { "bulk_flags", sizeof(uint32_t), ask_flags, flags_at };
    return answer_form(L, &asked);
}

int hs_lua_bulk_histogram(lua_State *L)
{
    codes from;
    uint64_t counts[HTTPSTATUS_BULK_SLOTS] = { 0 };
    size_t n;
    begin(L, "bulk_histogram", &from);
    hs_lua_counts_or_nil(L, 2, "bulk_histogram");
    while ((n = next_piece(L, "bulk_histogram", &from)) != 0) {
        httpstatus_bulk_histogram(from.piece, n, counts);
    }
    return hs_lua_push_counts(L, 2, "bulk_histogram", counts, HTTPSTATUS_BULK_SLOTS);
}

int hs_lua_bulk_parse(lua_State *L)
{
    uint16_t numbers[PIECE];
    size_t len, pos = 0, n;
    const char *text = hs_lua_text(L, 1, "bulk_parse", &len);
    lua_newtable(L);
    for (int slot = 1; (n = httpstatus_bulk_parse(text, len, &pos, numbers, PIECE)) != 0;) {
        for (size_t i = 0; i < n; i++, slot++) {
            lua_pushinteger(L, numbers[i]);
            lua_rawseti(L, -2, slot);
        }
    }
    return 1;
}
