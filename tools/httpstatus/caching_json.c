/* SPDX-License-Identifier: MIT */
#include "caching.h"
#include "json.h"
#include "output.h"

enum { DATE_BYTES = 64 };

static json_t *json_value(const httpstatus_cache_verdict *verdict, uint32_t value, int64_t number)
{
    return (verdict->known & value) != 0 ? json_integer(number) : json_null();
}

static json_t *json_reasons(const httpstatus_cache_verdict *verdict)
{
    json_t *reasons = json_array();
    for (uint32_t i = 0; i < verdict->reasons; i++) {
        json_add(reasons, json_why((int)verdict->reason[i]));
    }
    return reasons;
}

static void put_decision(json_t *o, const httpstatus_cache_verdict *verdict)
{
    json_put(o, "action", json_text(httpstatus_cache_action_name((int)verdict->action)));
    json_put(o, "why", json_why((int)verdict->why));
    json_put(o, "reasons", json_reasons(verdict));
}

static void put_times(json_t *o, const httpstatus_cache_verdict *verdict)
{
    json_put(o, "age_s", json_value(verdict, HTTPSTATUS_CACHE_VALUE_AGE, verdict->age_s));
    json_put(o, "ttl_s", json_value(verdict, HTTPSTATUS_CACHE_VALUE_TTL, verdict->ttl_s));
    json_put(o, "swr_left_s", json_value(verdict, HTTPSTATUS_CACHE_VALUE_SWR_LEFT, verdict->swr_left_s));
    json_put(o, "sie_left_s", json_value(verdict, HTTPSTATUS_CACHE_VALUE_SIE_LEFT, verdict->sie_left_s));
}

static json_t *json_validators(const httpstatus_cache_verdict *verdict)
{
    json_t *fields = json_array();
    if ((verdict->flags & HTTPSTATUS_CACHE_RESULT_SEND_ETAG) != 0) {
        json_add(fields, json_text(httpstatus_field_name(HTTPSTATUS_FIELD_IF_NONE_MATCH)));
    }
    if ((verdict->flags & HTTPSTATUS_CACHE_RESULT_SEND_LAST_MODIFIED) != 0) {
        json_add(fields, json_text(httpstatus_field_name(HTTPSTATUS_FIELD_IF_MODIFIED_SINCE)));
    }
    return fields;
}

/* What a request gets: decision, times, and what goes with it. */
static json_t *json_answer(const httpstatus_cache_verdict *verdict)
{
    json_t *o = json_object();
    put_decision(o, verdict);
    put_times(o, verdict);
    json_put(o, "validators", json_validators(verdict));
    json_put(o, "not_modified", json_boolean((verdict->flags & HTTPSTATUS_CACHE_RESULT_NOT_MODIFIED) != 0));
    return o;
}

static json_t *json_reuse(const struct caching *caching)
{
    json_t *o = json_object(), *answer = json_answer(&caching->reuse);
    json_put(o, "method", json_text(httpstatus_method_name(caching->later_method)));
    json_put(o, "after_s", json_integer(caching->cache->after_s));
    if (json_object_update(o, answer) != 0) {
        die_of_memory();
    }
    json_decref(answer);
    json_put(o, "cache_status", json_text(caching->later_status));
    return o;
}

static json_t *json_failures(const struct caching *caching)
{
    json_t *failures = json_array(), *failure = json_answer(&caching->failure),
           *no_answer = json_answer(&caching->no_answer);
    json_put(failure, "answer", json_integer(FAILURE_CODE));
    json_put(no_answer, "answer", json_null());
    json_add(failures, failure);
    json_add(failures, no_answer);
    return failures;
}

/* An HTTP-date; null beyond the years that it can write. */
static json_t *json_date(int64_t when_s)
{
    char date[DATE_BYTES];
    return httpstatus_date_format(date, sizeof date, when_s) != 0 ? json_text(date) : json_null();
}

json_t *json_caching(const struct caching *caching)
{
    const httpstatus_cache_verdict *store = &caching->store;
    const struct cache_options *cache = caching->cache;
    bool stored = caching->stored;
    json_t *o = json_object();
    json_put(o, "code", json_integer(caching->code));
    json_put(o, "method", json_text(caching_method(caching)));
    json_put(o, "cache", json_text(cache->preset));
    json_put(o, "shared", json_boolean((cache->settings.flags & HTTPSTATUS_CACHE_SHARED) != 0));
    json_put(o, "targeted", json_text(caching->targeted));
    put_decision(o, store);
    json_put(o, "lifetime_s", json_value(store, HTTPSTATUS_CACHE_VALUE_LIFETIME, store->lifetime_s));
    json_put(o, "source", stored ? json_text(httpstatus_freshness_source_name((int)store->source)) : json_null());
    put_times(o, store);
    json_put(o, "received", json_date(cache->received_s));
    json_put(o, "fresh_until", stored ? json_date(cache->received_s + store->ttl_s) : json_null());
    json_put(o, "cache_status", json_text(caching->first_status));
    json_put(o, "reuse", json_reuse(caching));
    json_put(o, "once_stale", stored ? json_answer(&caching->stale) : json_null());
    json_put(o, "on_failure", stored ? json_failures(caching) : json_array());
    return o;
}

static void put_copy(json_t *row, const char *key, const json_t *from, const char *member)
{
    json_put(row, key, json_incref(json_object_get(from, member)));
}

static json_t *json_tokens(const json_t *reasons)
{
    json_t *tokens = json_array();
    for (size_t i = 0; i < json_array_size(reasons); i++) {
        json_add(tokens, json_incref(json_object_get(json_array_get(reasons, i), "why")));
    }
    return tokens;
}

json_t *json_caching_row(const struct caching *caching)
{
    json_t *row = json_caching(caching);
    const json_t *reuse = json_object_get(row, "reuse");
    json_t *why = json_incref(json_object_get(row, "why"));
    put_copy(row, "reuse_age_s", reuse, "age_s");
    put_copy(row, "reuse_ttl_s", reuse, "ttl_s");
    put_copy(row, "reuse_why", json_object_get(reuse, "why"), "why");
    put_copy(row, "reuse_status", reuse, "cache_status");
    put_copy(row, "reuse", reuse, "action");
    put_copy(row, "why_level", why, "level");
    put_copy(row, "why_source", why, "source");
    put_copy(row, "why", why, "why");
    json_put(row, "reasons", json_tokens(json_object_get(row, "reasons")));
    json_decref(why);
    return row;
}
