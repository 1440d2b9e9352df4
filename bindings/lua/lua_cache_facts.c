/* SPDX-License-Identifier: MIT */
/* What is known of a request, its response and the stored one, from one table. What is absent is not known. */
#include <string.h>
#include <time.h>

#include "lua_cache.h"
#include "lua_support.h"

#define EVERYBODY  (HS_LUA_STORE | HS_LUA_REUSE | HS_LUA_ON_VALIDATION | HS_LUA_ON_FAILURE)
#define RECEIVERS  (HS_LUA_STORE | HS_LUA_ON_VALIDATION)
#define ASKERS     (HS_LUA_REUSE | HS_LUA_ON_FAILURE)
#define HAS_STORED (HS_LUA_REUSE | HS_LUA_ON_VALIDATION | HS_LUA_ON_FAILURE)

typedef void reader(lua_State *L, const hs_lua_place *at, hs_lua_cache_question *out);

static void read_method(lua_State *L, const hs_lua_place *at, hs_lua_cache_question *out)
{
    out->facts.method = (uint32_t)hs_lua_method_member(L, at);
}

static void read_code(lua_State *L, const hs_lua_place *at, hs_lua_cache_question *out)
{
    out->facts.code = hs_lua_code_member(L, at);
}

static void read_options(lua_State *L, const hs_lua_place *at, hs_lua_cache_question *out)
{
    if (!hs_lua_to_cache_settings(L, lua_gettop(L), &out->settings)) {
        hs_lua_wrong_member(L, at, HS_LUA_CACHE_OPTIONS_EXPECTED);
    }
}

static void read_request_time(lua_State *L, const hs_lua_place *at, hs_lua_cache_question *out)
{
    out->facts.request_time_s = hs_lua_seconds_member(L, at);
    out->facts.known |= HTTPSTATUS_CACHE_HAS_REQUEST_TIME;
}

/* The time of the question, or of the receipt of an answer. */
static void read_now(lua_State *L, const hs_lua_place *at, hs_lua_cache_question *out)
{
    out->now_s = hs_lua_seconds_member(L, at);
    out->is_timed = true;
}

static void read_received_bytes(lua_State *L, const hs_lua_place *at, hs_lua_cache_question *out)
{
    int64_t bytes = 0;
    if (!hs_lua_to_int64(L, -1, &bytes) || bytes < 0) {
        hs_lua_wrong_member(L, at, "number of bytes");
    }
    out->facts.received_bytes = (uint64_t)bytes;
    out->facts.known |= HTTPSTATUS_CACHE_HAS_RECEIVED;
}

static void read_flag(lua_State *L, const hs_lua_place *at, hs_lua_cache_question *out, uint32_t flag)
{
    out->facts.flags = hs_lua_bool_member(L, at) ? out->facts.flags | flag : out->facts.flags & ~flag;
}

static void read_location_is_target(lua_State *L, const hs_lua_place *at, hs_lua_cache_question *out)
{
    read_flag(L, at, out, HTTPSTATUS_CACHE_LOCATION_IS_TARGET);
}

static void read_validators_sent(lua_State *L, const hs_lua_place *at, hs_lua_cache_question *out)
{
    read_flag(L, at, out, HTTPSTATUS_CACHE_VALIDATORS_SENT);
}

/* Any bytes may come back from a store: what is no record is a value for the caller, not an error in the program. */
static void read_record(lua_State *L, const hs_lua_place *at, hs_lua_cache_question *out)
{
    size_t len;
    if (lua_type(L, -1) != LUA_TSTRING) {
        hs_lua_wrong_member(L, at, "bytes of a record, or nil,");
    }
    const char *bytes = lua_tolstring(L, -1, &len);
    out->record_error = httpstatus_cache_record_unpack((const unsigned char *)bytes, len, &out->record);
    out->is_stored = true;
}

static const struct {
    const char *key;
    unsigned of;
    reader *read; /* NULL: header fields, which are read once the times are known */
} members[] = {
    { "method", EVERYBODY, read_method },
    { "code", RECEIVERS | HS_LUA_ON_FAILURE, read_code },
    { "options", EVERYBODY, read_options },
    { "request_headers", EVERYBODY, NULL },
    { "response_headers", RECEIVERS, NULL },
    { "stored_headers", HAS_STORED, NULL },
    { "record", HAS_STORED, read_record },
    { "request_time_s", RECEIVERS, read_request_time },
    { "response_time_s", RECEIVERS, read_now },
    { "now_s", ASKERS, read_now },
    { "received_bytes", HS_LUA_STORE, read_received_bytes },
    { "location_is_target", HS_LUA_STORE, read_location_is_target },
    { "validators_sent", HS_LUA_ON_VALIDATION, read_validators_sent },
};

/* The value of the key is on the top. */
static void read_member(lua_State *L, const hs_lua_place *at, unsigned who, hs_lua_cache_question *out)
{
    size_t i = 0;
    while (i < sizeof members / sizeof members[0] &&
           (strcmp(members[i].key, at->key) != 0 || (members[i].of & who) == 0)) {
        i++;
    }
    if (i == sizeof members / sizeof members[0]) {
        luaL_error(L, "bad argument #%d to '%s' (%s: there is no such fact)", at->argument, at->function, at->key);
    } else if (members[i].read != NULL) {
        members[i].read(L, at, out);
    }
}

/* Header fields of a key; leaves what holds their bytes on the stack. */
static void read_headers(lua_State *L, hs_lua_place at, const char *key, hs_lua_lines *out)
{
    at.key = key;
    lua_getfield(L, at.argument, key);
    if (lua_isnil(L, -1)) {
        hs_lua_no_lines(out);
    } else {
        hs_lua_read_lines(L, &at, out);
    }
}

static void feed(hs_lua_cache_question *q, const hs_lua_lines *lines, int side)
{
    hs_lua_line line;
    for (size_t pos = 0; hs_lua_next_line(lines, &pos, &line);) {
        httpstatus_cache_facts_field(&q->facts, side, line.name, line.name_len, line.value, line.len, q->now_s);
    }
}

static void take_targeted(hs_lua_cache_question *q)
{
    size_t len;
    if (hs_lua_targeted_field(&q->settings, &q->response, &q->stored, &len, &q->facts.targeted_cc) != NULL) {
        q->facts.flags |= HTTPSTATUS_CACHE_TARGETED;
    }
}

static void take_if_none_match(lua_State *L, hs_lua_cache_question *q)
{
    static const char name[] = "If-None-Match";
    size_t len;
    /* The tag that the stored response has once the answer has freshened it. */
    const hs_lua_line received = hs_lua_first_line(&q->response, HTTPSTATUS_FIELD_ETAG);
    const hs_lua_line etag = received.value != NULL ? received : hs_lua_first_line(&q->stored, HTTPSTATUS_FIELD_ETAG);
    const char *list = hs_lua_push_joined(L, &q->request, name, sizeof name - 1, &len);
    if (httpstatus_etag_match(list, len, etag.value, etag.len, true)) {
        q->facts.flags |= HTTPSTATUS_CACHE_IF_NONE_MATCH_HIT;
    }
    lua_pop(L, 1);
}

/* How long the stored representation is. */
static uint64_t complete_bytes(const hs_lua_cache_question *q)
{
    httpstatus_cache_facts facts = HTTPSTATUS_CACHE_FACTS_INIT;
    if (q->record.code == HTTPSTATUS_PARTIAL_CONTENT) {
        const hs_lua_line range = hs_lua_first_line(&q->stored, HTTPSTATUS_FIELD_CONTENT_RANGE);
        uint64_t first, last, complete = HTTPSTATUS_LENGTH_UNKNOWN;
        httpstatus_content_range_parse(range.value, range.len, &first, &last, &complete);
        return complete;
    }
    if (q->record.code != HTTPSTATUS_OK) {
        return HTTPSTATUS_LENGTH_UNKNOWN;
    }
    if ((q->record.known & HTTPSTATUS_CACHE_HAS_LENGTH) != 0) {
        return q->record.length_bytes;
    }
    const hs_lua_line length = hs_lua_first_line(&q->stored, HTTPSTATUS_FIELD_CONTENT_LENGTH);
    if (length.value != NULL) {
        httpstatus_cache_facts_field(&facts, HTTPSTATUS_SIDE_RESPONSE, length.name, length.name_len, length.value,
                                     length.len, 0);
    }
    return (facts.known & HTTPSTATUS_CACHE_HAS_LENGTH) != 0 ? facts.length_bytes : HTTPSTATUS_LENGTH_UNKNOWN;
}

static bool if_range_holds(lua_State *L, const hs_lua_cache_question *q)
{
    static const char name[] = "If-Range";
    size_t len;
    const hs_lua_line etag = hs_lua_first_line(&q->stored, HTTPSTATUS_FIELD_ETAG);
    const hs_lua_line modified = hs_lua_first_line(&q->stored, HTTPSTATUS_FIELD_LAST_MODIFIED);
    const char *condition = hs_lua_push_joined(L, &q->request, name, sizeof name - 1, &len);
    bool holds = httpstatus_if_range_match(condition, len, etag.value, etag.len, modified.value, modified.len);
    lua_pop(L, 1);
    return holds;
}

/* A range that cannot be given is no range asked for: the answer is then a whole one, or a 416 of the caller. */
static void take_range(lua_State *L, hs_lua_cache_question *q)
{
    static const char name[] = "Range";
    size_t len;
    if (!if_range_holds(L, q)) {
        /* As if Range were not there: the whole is asked for. */
        q->facts.flags &= ~(uint32_t)HTTPSTATUS_CACHE_RANGE;
        return;
    }
    const char *range = hs_lua_push_joined(L, &q->request, name, sizeof name - 1, &len);
    if (range != NULL && httpstatus_range_parse(range, len, complete_bytes(q), &q->facts.first_byte,
                                                &q->facts.last_byte) == HTTPSTATUS_E_NONE) {
        q->facts.known |= HTTPSTATUS_CACHE_HAS_RANGE;
    }
    lua_pop(L, 1);
}

/* The time at which fields are read, and what was received, was received. */
static void complete_time(unsigned who, hs_lua_cache_question *q)
{
    q->now_s = q->is_timed ? q->now_s : (int64_t)time(NULL);
    if ((who & RECEIVERS) != 0) {
        q->facts.response_time_s = q->now_s;
        q->facts.known |= HTTPSTATUS_CACHE_HAS_RESPONSE_TIME;
    }
}

void hs_lua_read_cache_question(lua_State *L, const char *function, unsigned who, hs_lua_cache_question *out)
{
    hs_lua_place at = { function, 1, NULL };
    if (!lua_istable(L, 1)) {
        hs_lua_wrong_argument(L, 1, function, "table of facts");
    }
    out->facts = (httpstatus_cache_facts)HTTPSTATUS_CACHE_FACTS_INIT;
    out->facts.flags = (who & HS_LUA_ON_VALIDATION) != 0 ? HTTPSTATUS_CACHE_VALIDATORS_SENT : 0;
    out->record = (httpstatus_cache_record)HTTPSTATUS_CACHE_RECORD_INIT;
    out->record_error = HTTPSTATUS_E_NONE;
    out->is_stored = out->is_timed = false;
    hs_lua_to_cache_settings(L, lua_gettop(L) + 1, &out->settings);
    if ((who & RECEIVERS) != 0) {
        hs_lua_require_member(L, at, "code", "status code");
    }
    if ((who & HS_LUA_ON_VALIDATION) != 0) {
        hs_lua_require_member(L, at, "record", "bytes of a record");
    }
    for (lua_pushnil(L); hs_lua_next_member(L, &at); lua_pop(L, 1)) {
        read_member(L, &at, who, out);
    }
    complete_time(who, out);
    read_headers(L, at, "request_headers", &out->request);
    read_headers(L, at, "response_headers", &out->response);
    read_headers(L, at, "stored_headers", &out->stored);
    feed(out, &out->request, HTTPSTATUS_SIDE_REQUEST);
    feed(out, &out->response, HTTPSTATUS_SIDE_RESPONSE);
    take_targeted(out);
    if (out->is_stored) {
        take_if_none_match(L, out);
    }
    /* The range of an answer is that of its Content-Range. */
    if (out->is_stored && (who & ASKERS) != 0) {
        take_range(L, out);
    }
}
