/* SPDX-License-Identifier: MIT */
/* Decisions about caching: several values for one. A record is a string of bytes. */
#include "lua_cache.h"
#include "lua_support.h"

/* What a decision pushes at the most, with the tables and texts that are being made. */
#define RESULTS 14
#define SLOTS   (RESULTS + 20)

static void push_record(lua_State *L, const httpstatus_cache_record *record)
{
    unsigned char bytes[HTTPSTATUS_CACHE_RECORD_BYTES];
    int n = httpstatus_cache_record_pack(record, bytes, sizeof bytes);
    if (n < 0) {
        lua_pushnil(L);
        return;
    }
    lua_pushlstring(L, (const char *)bytes, (size_t)n);
}

static void push_reasons(lua_State *L, const httpstatus_cache_verdict *verdict)
{
    lua_createtable(L, (int)verdict->reasons, 0);
    for (uint32_t i = 0; i < verdict->reasons; i++) {
        lua_pushinteger(L, (lua_Integer)verdict->reason[i]);
        lua_rawseti(L, -2, (int)i + 1);
    }
}

/* The first eleven results. */
static void push_verdict(lua_State *L, const httpstatus_cache_verdict *verdict)
{
    const uint32_t known = verdict->known;
    luaL_checkstack(L, SLOTS, "a decision");
    lua_pushinteger(L, (lua_Integer)verdict->action);
    lua_pushinteger(L, (lua_Integer)verdict->why);
    hs_lua_push_if(L, (known & HTTPSTATUS_CACHE_VALUE_AGE) != 0, verdict->age_s);
    hs_lua_push_if(L, (known & HTTPSTATUS_CACHE_VALUE_LIFETIME) != 0, verdict->lifetime_s);
    hs_lua_push_if(L, (known & HTTPSTATUS_CACHE_VALUE_TTL) != 0, verdict->ttl_s);
    lua_pushinteger(L, (lua_Integer)verdict->source);
    hs_lua_push_if(L, (known & HTTPSTATUS_CACHE_VALUE_SWR_LEFT) != 0, verdict->swr_left_s);
    hs_lua_push_if(L, (known & HTTPSTATUS_CACHE_VALUE_SIE_LEFT) != 0, verdict->sie_left_s);
    lua_pushinteger(L, (lua_Integer)verdict->fwd);
    lua_pushboolean(L, (verdict->flags & HTTPSTATUS_CACHE_RESULT_NOT_MODIFIED) != 0);
    lua_pushboolean(L, (verdict->flags & HTTPSTATUS_CACHE_RESULT_KEEP) != 0);
}

static int push_decision(lua_State *L, const httpstatus_cache_verdict *verdict)
{
    push_verdict(L, verdict);
    lua_pushnil(L);
    lua_pushnil(L);
    push_reasons(L, verdict);
    return RESULTS;
}

/* What the library refuses: bytes that are no record. Everything else is in range by the way it was read. */
static int failure(lua_State *L, const char *function, const hs_lua_cache_question *q, int error)
{
    if (q->record_error == HTTPSTATUS_E_NONE) {
        return hs_lua_failure(L, function, "facts and options within their ranges", "others", error);
    }
    size_t len = 0;
    lua_getfield(L, 1, "record");
    lua_tolstring(L, -1, &len);
    const char *got = lua_pushfstring(L, "%d other bytes", (int)len);
    return hs_lua_failure(L, function, "record of cache_store or cache_on_validation", got, q->record_error);
}

int hs_lua_cache_store(lua_State *L)
{
    hs_lua_cache_question q;
    httpstatus_cache_verdict verdict = HTTPSTATUS_CACHE_VERDICT_INIT;
    hs_lua_read_cache_question(L, "cache_store", HS_LUA_STORE, &q);
    int action = httpstatus_cache_store(&q.facts, &q.settings.options, &verdict, &q.record);
    if (action < 0) {
        return failure(L, "cache_store", &q, action);
    }
    if (action != HTTPSTATUS_CACHE_ACTION_STORE) {
        return push_decision(L, &verdict);
    }
    push_verdict(L, &verdict);
    push_record(L, &q.record);
    lua_pushnil(L);
    push_reasons(L, &verdict);
    return RESULTS;
}

int hs_lua_cache_reuse(lua_State *L)
{
    hs_lua_cache_question q;
    httpstatus_cache_verdict verdict = HTTPSTATUS_CACHE_VERDICT_INIT;
    hs_lua_read_cache_question(L, "cache_reuse", HS_LUA_REUSE, &q);
    int action = q.record_error != HTTPSTATUS_E_NONE ? q.record_error
                                                     : httpstatus_cache_reuse(q.is_stored ? &q.record : NULL, &q.facts,
                                                                              q.now_s, &q.settings.options, &verdict);
    return action < 0 ? failure(L, "cache_reuse", &q, action) : push_decision(L, &verdict);
}

int hs_lua_cache_on_validation(lua_State *L)
{
    hs_lua_cache_question q;
    httpstatus_cache_verdict verdict = HTTPSTATUS_CACHE_VERDICT_INIT;
    hs_lua_read_cache_question(L, "cache_on_validation", HS_LUA_ON_VALIDATION, &q);
    int action = q.record_error != HTTPSTATUS_E_NONE
                     ? q.record_error
                     : httpstatus_cache_on_validation(&q.record, &q.facts, &q.settings.options, &verdict, &q.record);
    if (action < 0) {
        return failure(L, "cache_on_validation", &q, action);
    }
    if (action != HTTPSTATUS_CACHE_ACTION_FRESHEN) {
        return push_decision(L, &verdict);
    }
    push_verdict(L, &verdict);
    push_record(L, &q.record);
    hs_lua_push_updated(L, &q.settings, &q.stored, &q.response, &q.facts.response_time_s);
    push_reasons(L, &verdict);
    return RESULTS;
}

int hs_lua_cache_on_failure(lua_State *L)
{
    hs_lua_cache_question q;
    httpstatus_cache_verdict verdict = HTTPSTATUS_CACHE_VERDICT_INIT;
    hs_lua_read_cache_question(L, "cache_on_failure", HS_LUA_ON_FAILURE, &q);
    int action = q.record_error != HTTPSTATUS_E_NONE
                     ? q.record_error
                     : httpstatus_cache_on_failure(q.is_stored ? &q.record : NULL, &q.facts, q.facts.code, q.now_s,
                                                   &q.settings.options, &verdict);
    return action < 0 ? failure(L, "cache_on_failure", &q, action) : push_decision(L, &verdict);
}

int hs_lua_cache_record_invalidate(lua_State *L)
{
    size_t len;
    httpstatus_cache_record record = HTTPSTATUS_CACHE_RECORD_INIT;
    const char *bytes = hs_lua_text(L, 1, "cache_record_invalidate", &len);
    int error = httpstatus_cache_record_unpack((const unsigned char *)bytes, len, &record);
    if (error != HTTPSTATUS_E_NONE) {
        const char *got = lua_pushfstring(L, "%d other bytes", (int)len);
        return hs_lua_failure(L, "cache_record_invalidate", "record of cache_store or cache_on_validation", got, error);
    }
    httpstatus_cache_record_invalidate(&record);
    push_record(L, &record);
    return 1;
}
