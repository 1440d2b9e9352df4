/* SPDX-License-Identifier: MIT */
/* Header fields as lines in a block of bytes: two lengths, the name, the value, and the next one. */
#include <string.h>

#include "lua_members.h"
#include "lua_support.h"

typedef struct lengths {
    size_t name, value;
} lengths;

/* What grows belongs to the collector at once, so an error that is raised later leaks nothing. */
static void reserve(hs_lua_lines *lines, size_t more)
{
    if (more <= lines->cap - lines->n) {
        return;
    }
    size_t need = lines->n + more, cap = need < SIZE_MAX / 2 ? need * 2 : need;
    char *bytes = lua_newuserdata(lines->L, cap);
    memcpy(bytes, lines->bytes, lines->n);
    lua_replace(lines->L, lines->anchor);
    lines->bytes = bytes;
    lines->cap = cap;
}

static void put(hs_lua_lines *lines, const void *bytes, size_t n)
{
    memcpy(lines->bytes + lines->n, bytes, n);
    lines->n += n;
}

static void add(void *to, const char *name, size_t name_len, const char *text, size_t len)
{
    hs_lua_lines *lines = to;
    const lengths head = { name_len, len };
    reserve(lines, sizeof head + name_len + len);
    put(lines, &head, sizeof head);
    put(lines, name, name_len);
    put(lines, text, len);
}

void hs_lua_no_lines(hs_lua_lines *out)
{
    out->bytes = out->own;
    out->n = 0;
    out->cap = sizeof out->own;
}

void hs_lua_push_no_lines(lua_State *L, hs_lua_lines *out)
{
    hs_lua_no_lines(out);
    out->L = L;
    lua_pushnil(L);
    out->anchor = lua_gettop(L);
}

void hs_lua_add_line(hs_lua_lines *to, const hs_lua_line *line)
{
    add(to, line->name, line->name_len, line->value, line->len);
}

void hs_lua_read_lines(lua_State *L, const hs_lua_place *at, hs_lua_lines *out)
{
    hs_lua_no_lines(out);
    out->L = L;
    out->anchor = lua_gettop(L);
    lua_pushnil(L);
    lua_insert(L, out->anchor);
    hs_lua_feed_fields(L, at, add, out);
    lua_pop(L, 1);
}

void hs_lua_read_argument_lines(lua_State *L, const char *function, int argument, const char *name, hs_lua_lines *out)
{
    const hs_lua_place at = { function, argument, name };
    lua_pushvalue(L, argument);
    hs_lua_read_lines(L, &at, out);
}

bool hs_lua_next_line(const hs_lua_lines *lines, size_t *pos, hs_lua_line *out)
{
    lengths head;
    if (*pos == lines->n) {
        return false;
    }
    memcpy(&head, lines->bytes + *pos, sizeof head);
    out->name = lines->bytes + *pos + sizeof head;
    out->name_len = head.name;
    out->value = out->name + head.name;
    out->len = head.value;
    *pos += sizeof head + head.name + head.value;
    return true;
}

hs_lua_line hs_lua_first_line(const hs_lua_lines *lines, int field)
{
    hs_lua_line line;
    for (size_t pos = 0; hs_lua_next_line(lines, &pos, &line);) {
        if (httpstatus_field_from_text(line.name, line.name_len) == field) {
            return line;
        }
    }
    return (hs_lua_line){ NULL, NULL, 0, 0 };
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

bool hs_lua_same_name(const char *a, size_t a_len, const char *b, size_t b_len)
{
    size_t i = 0;
    while (a_len == b_len && i < a_len && lower(a[i]) == lower(b[i])) {
        i++;
    }
    return a_len == b_len && i == a_len;
}

/* The next line of a field. */
static bool next_of(const hs_lua_lines *lines, size_t *pos, const char *name, size_t name_len, hs_lua_line *out)
{
    while (hs_lua_next_line(lines, pos, out)) {
        if (hs_lua_same_name(out->name, out->name_len, name, name_len)) {
            return true;
        }
    }
    return false;
}

const char *hs_lua_push_joined(lua_State *L, const hs_lua_lines *lines, const char *name, size_t name_len, size_t *len)
{
    hs_lua_line line, first = { NULL, NULL, 0, 0 };
    size_t count = 0, total = 0;
    for (size_t pos = 0; next_of(lines, &pos, name, name_len, &line); count++) {
        first = count == 0 ? line : first;
        total += line.len + 1;
    }
    if (count <= 1) {
        lua_pushnil(L);
        *len = first.len;
        return first.value;
    }
    char *joined = lua_newuserdata(L, total), *end = joined;
    for (size_t pos = 0; next_of(lines, &pos, name, name_len, &line); *end++ = ',') {
        memcpy(end, line.value, line.len);
        end += line.len;
    }
    *len = total - 1;
    return joined;
}
