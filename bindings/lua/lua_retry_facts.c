/* SPDX-License-Identifier: MIT */
/* What is known of a try, from one table. A key that is absent is a fact that is not known. */
#include <string.h>
#include <time.h>

#include "lua_members.h"
#include "lua_retry.h"
#include "lua_support.h"

#define NUMBER(name, kind, known)                                                                                      \
    {                                                                                                                  \
#name, offsetof(httpstatus_retry_facts, name), kind, known                                                     \
    }

static const hs_lua_number numbers[] = {
    NUMBER(code, HS_LUA_CODE, 0),
    NUMBER(event, HS_LUA_INT32, HTTPSTATUS_KNOWN_EVENT),
    NUMBER(attempt, HS_LUA_INT32, HTTPSTATUS_KNOWN_ATTEMPT),
    NUMBER(prior_code, HS_LUA_CODE, HTTPSTATUS_KNOWN_PRIOR_CODE),
    NUMBER(server_says, HS_LUA_INT32, HTTPSTATUS_KNOWN_SERVER_SAYS),
    NUMBER(hint_kind, HS_LUA_INT32, HTTPSTATUS_KNOWN_HINT),
    NUMBER(hint_flags, HS_LUA_UINT32, HTTPSTATUS_KNOWN_HINT),
    NUMBER(hint_delay_ms, HS_LUA_INT64, HTTPSTATUS_KNOWN_HINT_DELAY),
    NUMBER(elapsed_ms, HS_LUA_INT64, HTTPSTATUS_KNOWN_ELAPSED),
    NUMBER(time_left_ms, HS_LUA_INT64, HTTPSTATUS_KNOWN_TIME_LEFT),
    NUMBER(prior_delay_ms, HS_LUA_INT64, HTTPSTATUS_KNOWN_PRIOR_DELAY),
    NUMBER(now_ms, HS_LUA_INT64, HTTPSTATUS_KNOWN_NOW),
};
#define NUMBERS (sizeof numbers / sizeof numbers[0])

static const struct {
    const char *name;
    uint32_t bit;
} answers[] = {
    { "idempotency_key", HTTPSTATUS_FACT_IDEMPOTENCY_KEY },
    { "conditional", HTTPSTATUS_FACT_CONDITIONAL },
    { "idempotent_by_design", HTTPSTATUS_FACT_IDEMPOTENT_BY_DESIGN },
    { "not_processed", HTTPSTATUS_FACT_NOT_PROCESSED },
    { "body_replayable", HTTPSTATUS_FACT_BODY_REPLAYABLE },
    { "response_started", HTTPSTATUS_FACT_RESPONSE_STARTED },
    { "expect_sent", HTTPSTATUS_FACT_EXPECT_SENT },
    { "early_data", HTTPSTATUS_FACT_EARLY_DATA },
    { "early_data_from_downstream", HTTPSTATUS_FACT_EARLY_DATA_FROM_DOWNSTREAM },
    { "reused", HTTPSTATUS_FACT_REUSED },
    { "coalesced", HTTPSTATUS_FACT_COALESCED },
    { "connection_bound", HTTPSTATUS_FACT_CONNECTION_BOUND },
    { "multiplexed", HTTPSTATUS_FACT_MULTIPLEXED },
    { "quiet", HTTPSTATUS_FACT_QUIET },
    { "credentials", HTTPSTATUS_FACT_CREDENTIALS },
    { "auth_tried", HTTPSTATUS_FACT_AUTH_TRIED },
    { "upgrade_possible", HTTPSTATUS_FACT_UPGRADE_POSSIBLE },
    { "is_proxy", HTTPSTATUS_FACT_IS_PROXY },
    { "retried_elsewhere", HTTPSTATUS_FACT_RETRIED_ELSEWHERE },
    { "user_action", HTTPSTATUS_FACT_USER_ACTION },
};

/* Header fields are read at a time. */
typedef struct fields_reader {
    httpstatus_retry_facts *facts;
    int64_t now_s;
} fields_reader;

static void feed(void *reader, const char *name, size_t name_len, const char *text, size_t len)
{
    const fields_reader *to = reader;
    httpstatus_retry_facts_field(to->facts, name, name_len, text, len, to->now_s);
}

static void read_retry_after(lua_State *L, const hs_lua_place *at, const fields_reader *to)
{
    httpstatus_retry_after hint = HTTPSTATUS_RETRY_AFTER_INIT;
    size_t len;
    const char *text = lua_tolstring(L, -1, &len);
    if (text == NULL) {
        hs_lua_wrong_member(L, at, "string");
    }
    httpstatus_retry_after_parse(text, len, to->now_s, &hint);
    httpstatus_retry_facts_hint(to->facts, &hint);
}

static int64_t now_member(lua_State *L, const hs_lua_place *at)
{
    int64_t now_s = 0;
    if (!hs_lua_to_int64(L, -1, &now_s)) {
        hs_lua_wrong_member(L, at, "seconds since 1970");
    }
    return now_s;
}

/* What the keys retry_after and headers hold. */
static void read_hint(lua_State *L, hs_lua_place at, fields_reader *to)
{
    at.key = "retry_after";
    lua_getfield(L, at.argument, at.key);
    if (!lua_isnil(L, -1)) {
        read_retry_after(L, &at, to);
    }
    at.key = "headers";
    lua_getfield(L, at.argument, at.key);
    if (!lua_isnil(L, -1)) {
        hs_lua_feed_fields(L, &at, feed, to);
    }
    lua_pop(L, 2);
}

/* Whether the key is the name of a yes-or-no fact. */
static bool read_answer(lua_State *L, const hs_lua_place *at, httpstatus_retry_facts *facts)
{
    size_t i = 0;
    while (i < sizeof answers / sizeof answers[0] && strcmp(answers[i].name, at->key) != 0) {
        i++;
    }
    if (i == sizeof answers / sizeof answers[0]) {
        return false;
    }
    facts->facts |= hs_lua_bool_member(L, at) ? answers[i].bit : 0;
    facts->facts_known |= answers[i].bit;
    return true;
}

/* The value of the key is on the top. */
static void read_member(lua_State *L, const hs_lua_place *at, hs_lua_question *out)
{
    const hs_lua_number *number = hs_lua_find_number(numbers, NUMBERS, at->key);
    if (number != NULL) {
        hs_lua_read_number(L, at, number, &out->facts);
        out->facts.known |= number->known;
    } else if (strcmp(at->key, "method") == 0) {
        out->facts.method = hs_lua_method_member(L, at);
        out->facts.known |= HTTPSTATUS_KNOWN_METHOD;
    } else if (strcmp(at->key, "policy") == 0) {
        if (!hs_lua_to_policy(L, lua_gettop(L), &out->space, &out->policy)) {
            hs_lua_wrong_member(L, at, HS_LUA_POLICY_EXPECTED);
        }
    } else if (strcmp(at->key, "budget") == 0) {
        out->budget = hs_lua_to_budget(L, lua_gettop(L));
        if (out->budget == NULL) {
            hs_lua_wrong_member(L, at, "budget");
        }
    } else if (strcmp(at->key, "random") == 0) {
        if (!hs_lua_to_random(L, -1, &out->facts.random)) {
            hs_lua_wrong_member(L, at, "32 random bits");
        }
        out->facts.known |= HTTPSTATUS_KNOWN_RANDOM;
    } else if (!read_answer(L, at, &out->facts)) {
        luaL_error(L, "bad argument #%d to '%s' (%s: there is no such fact)", at->argument, at->function, at->key);
    }
}

void hs_lua_read_question(lua_State *L, const char *function, hs_lua_question *out)
{
    hs_lua_place at = { function, 1, NULL };
    fields_reader reader = { &out->facts, 0 };
    bool has_now = false, has_hint = false;
    if (!lua_istable(L, 1)) {
        hs_lua_wrong_argument(L, 1, function, "table of facts");
    }
    out->facts = (httpstatus_retry_facts)HTTPSTATUS_RETRY_FACTS_INIT;
    out->policy = NULL;
    out->budget = NULL;
    for (lua_pushnil(L); hs_lua_next_member(L, &at); lua_pop(L, 1)) {
        if (strcmp(at.key, "now_s") == 0) {
            reader.now_s = now_member(L, &at);
            has_now = true;
        } else if (strcmp(at.key, "retry_after") == 0 || strcmp(at.key, "headers") == 0) {
            has_hint = true;
        } else {
            read_member(L, &at, out);
        }
    }
    /* A table has no order, and a hint is read at a time. */
    if (has_hint) {
        reader.now_s = has_now ? reader.now_s : (int64_t)time(NULL);
        read_hint(L, at, &reader);
    }
}

/* Whether the library refuses the facts for this number alone. */
static bool is_at_fault(const hs_lua_number *number, const httpstatus_retry_facts *facts)
{
    httpstatus_retry_facts alone = *facts;
    httpstatus_retry_verdict verdict = HTTPSTATUS_RETRY_VERDICT_INIT;
    alone.known &= number->known;
    alone.code = number->known == 0 ? facts->code : HTTPSTATUS_SERVICE_UNAVAILABLE;
    return httpstatus_retry_decide(NULL, &alone, NULL, &verdict) < 0;
}

int hs_lua_question_failure(lua_State *L, const char *function, const hs_lua_question *question, int error)
{
    for (size_t i = 0; i < NUMBERS; i++) {
        if (is_at_fault(&numbers[i], &question->facts)) {
            const char *expected = lua_pushfstring(L, "%s within its range", numbers[i].name);
            lua_getfield(L, 1, numbers[i].name);
            return hs_lua_failure(L, function, expected, hs_lua_describe(L, lua_gettop(L)), error);
        }
    }
    return hs_lua_failure(L, function, "facts and a policy within their ranges", "others", error);
}
