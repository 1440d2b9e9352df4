/* SPDX-License-Identifier: MIT */
#include "caching.h"

#include <stdlib.h>

static void feed(httpstatus_cache_facts *facts, int side, const struct field_list *list, int64_t now_s)
{
    for (size_t i = 0; i < list->count; i++) {
        size_t len;
        const char *value = field_value(&list->lines[i], &len);
        httpstatus_cache_facts_field(facts, side, list->lines[i].text, list->lines[i].name_bytes, value, len, now_s);
    }
}

/* What the request says, whether it is the one that was answered or the one that comes later. */
static httpstatus_cache_facts request_facts(const struct caching *made, int method)
{
    httpstatus_cache_facts facts = HTTPSTATUS_CACHE_FACTS_INIT;
    facts.method = (uint32_t)method;
    feed(&facts, HTTPSTATUS_SIDE_REQUEST, &made->cache->request_fields, made->cache->received_s);
    facts.flags |= option_given(made->options, OPTION_AUTHORIZATION) ? HTTPSTATUS_CACHE_AUTHORIZATION : 0;
    return facts;
}

static void feed_targeted(httpstatus_cache_control *cc, const char *name, const struct field_list *list)
{
    for (size_t i = 0; i < list->count; i++) {
        if (field_has_name(&list->lines[i], name)) {
            size_t len;
            const char *value = field_value(&list->lines[i], &len);
            httpstatus_cache_control_targeted_feed(cc, value, len);
        }
    }
}

/* The first of the fields obeyed that can be read (RFC 9213, section 2.2). */
static void obey_targeted(struct caching *made, const struct field_list *response, httpstatus_cache_facts *facts)
{
    for (int i = 0; i < made->cache->targeted_count && made->targeted == NULL; i++) {
        const char *name = made->cache->targeted[i];
        httpstatus_cache_control cc = HTTPSTATUS_CACHE_CONTROL_INIT;
        feed_targeted(&cc, name, response);
        if (cc.state == 1) {
            facts->targeted_cc = cc;
            facts->flags |= HTTPSTATUS_CACHE_TARGETED;
            made->targeted = name;
        } else if (cc.state == 2 && made->broken == NULL) {
            made->broken = name;
        }
    }
}

/* The fields of the head, then those of the command line; to be cleared. */
static struct field_list joined(const struct field_list *head, const struct field_list *more)
{
    struct field_list all = { .lines = NULL };
    for (size_t i = 0; head != NULL && i < head->count; i++) {
        field_list_add(&all, head->lines[i].text, head->lines[i].bytes);
    }
    for (size_t i = 0; i < more->count; i++) {
        field_list_add(&all, more->lines[i].text, more->lines[i].bytes);
    }
    return all;
}

static bool lists_tag(const struct field_list *request, const struct field_list *response)
{
    char *list = field_list_join(request, "If-None-Match");
    const struct field_line *etag = field_list_first(response, "ETag");
    size_t len = 0;
    const char *tag = etag != NULL ? field_value(etag, &len) : NULL;
    bool match = list != NULL && httpstatus_etag_match(list, HTTPSTATUS_NTS, tag, len, true);
    free(list);
    return match;
}

/* How long the whole of the stored representation is. */
static uint64_t complete_bytes(const struct field_list *response, const httpstatus_cache_record *record)
{
    uint64_t first, last, complete = HTTPSTATUS_LENGTH_UNKNOWN;
    size_t len = 0;
    const struct field_line *line = field_list_first(response, "Content-Range");
    if (record->code == HTTPSTATUS_PARTIAL_CONTENT && line != NULL) {
        const char *range = field_value(line, &len);
        httpstatus_content_range_parse(range, len, &first, &last, &complete);
    }
    bool whole = record->code == HTTPSTATUS_OK && (record->known & HTTPSTATUS_CACHE_HAS_LENGTH) != 0;
    return whole ? record->length_bytes : complete;
}

/* Whether Range counts (RFC 9110, section 13.1.5). */
static bool if_range_holds(const struct field_list *request, const struct field_list *response)
{
    char *condition = field_list_join(request, "If-Range");
    const struct field_line *etag = field_list_first(response, "ETag"),
                            *modified = field_list_first(response, "Last-Modified");
    size_t etag_len = 0, modified_len = 0;
    const char *tag = etag != NULL ? field_value(etag, &etag_len) : NULL,
               *date = modified != NULL ? field_value(modified, &modified_len) : NULL;
    bool holds = httpstatus_if_range_match(condition, HTTPSTATUS_NTS, tag, etag_len, date, modified_len);
    free(condition);
    return holds;
}

static void take_range(httpstatus_cache_facts *facts, const struct field_list *request,
                       const struct field_list *response, const httpstatus_cache_record *record)
{
    char *range = field_list_join(request, "Range");
    uint64_t complete = complete_bytes(response, record);
    if (!if_range_holds(request, response)) {
        /* As if Range were not there: the whole is asked for. */
        facts->flags &= ~(uint32_t)HTTPSTATUS_CACHE_RANGE;
    } else if (range != NULL && httpstatus_range_parse(range, HTTPSTATUS_NTS, complete, &facts->first_byte,
                                                       &facts->last_byte) == HTTPSTATUS_E_NONE) {
        facts->known |= HTTPSTATUS_CACHE_HAS_RANGE;
    }
    free(range);
}

/* What comes when it is stale: the windows first, then what ends them, and what a failing origin changes. */
static void decide_stale(struct caching *made, const httpstatus_cache_record *record,
                         const httpstatus_cache_facts *later, int64_t asked_s)
{
    const httpstatus_cache_options *settings = &made->cache->settings;
    int64_t fresh_for_s = made->reuse.ttl_s > 0 ? made->reuse.ttl_s : 0;
    made->stale_s = asked_s + fresh_for_s;
    httpstatus_cache_reuse(record, later, made->stale_s, settings, &made->stale);
    made->last = made->stale;
    if (made->stale.action == HTTPSTATUS_CACHE_ACTION_STALE_WHILE_REVALIDATE) {
        httpstatus_cache_reuse(record, later, made->stale_s + made->stale.swr_left_s, settings, &made->last);
    }
    httpstatus_cache_on_failure(record, later, FAILURE_CODE, made->stale_s, settings, &made->failure);
    httpstatus_cache_on_failure(record, later, 0, made->stale_s, settings, &made->no_answer);
}

static void write_statuses(struct caching *made, const httpstatus_cache_facts *later)
{
    httpstatus_cache_verdict first = made->store, missed = HTTPSTATUS_CACHE_VERDICT_INIT;
    uint32_t stored = made->stored ? HTTPSTATUS_CACHE_STATUS_STORED : 0;
    /* The response came because nothing was stored before it. */
    httpstatus_cache_reuse(NULL, later, made->cache->received_s, &made->cache->settings, &missed);
    first.fwd = missed.fwd;
    httpstatus_cache_status_format(made->first_status, sizeof made->first_status, made->cache->preset, HTTPSTATUS_NTS,
                                   &first, made->code, stored | HTTPSTATUS_CACHE_STATUS_DETAIL);
    httpstatus_cache_status_format(made->later_status, sizeof made->later_status, made->cache->preset, HTTPSTATUS_NTS,
                                   &made->reuse, 0, HTTPSTATUS_CACHE_STATUS_DETAIL);
}

struct caching caching_make(const struct options *options, const struct cache_options *cache, int code,
                            const struct field_list *head)
{
    const httpstatus_cache_verdict none = HTTPSTATUS_CACHE_VERDICT_INIT;
    struct caching made = { .options = options,
                            .cache = cache,
                            .code = code,
                            .store = none,
                            .reuse = none,
                            .stale = none,
                            .last = none,
                            .failure = none,
                            .no_answer = none };
    httpstatus_cache_record record = HTTPSTATUS_CACHE_RECORD_INIT;
    struct field_list response = joined(head, &cache->fields);
    int method = options->retry.facts.method;
    made.later_method = method == HTTPSTATUS_METHOD_HEAD ? method : HTTPSTATUS_METHOD_GET;
    httpstatus_cache_facts facts = request_facts(&made, method), later = request_facts(&made, made.later_method);
    facts.code = code;
    facts.response_time_s = cache->received_s;
    facts.known |= HTTPSTATUS_CACHE_HAS_RESPONSE_TIME;
    facts.flags |= option_given(options, OPTION_LOCATION_IS_TARGET) ? HTTPSTATUS_CACHE_LOCATION_IS_TARGET : 0;
    feed(&facts, HTTPSTATUS_SIDE_RESPONSE, &response, cache->received_s);
    obey_targeted(&made, &response, &facts);
    /* Options and operands were read so that the library has nothing to refuse. */
    httpstatus_cache_store(&facts, &cache->settings, &made.store, &record);
    made.stored = made.store.action == HTTPSTATUS_CACHE_ACTION_STORE;
    later.flags |= lists_tag(&cache->request_fields, &response) ? HTTPSTATUS_CACHE_IF_NONE_MATCH_HIT : 0;
    take_range(&later, &cache->request_fields, &response, &record);
    int64_t asked_s = cache->received_s + cache->after_s;
    httpstatus_cache_reuse(made.stored ? &record : NULL, &later, asked_s, &cache->settings, &made.reuse);
    if (made.stored) {
        decide_stale(&made, &record, &later, asked_s);
    }
    write_statuses(&made, &later);
    field_list_clear(&response);
    return made;
}

bool caching_serves(const httpstatus_cache_verdict *verdict)
{
    return verdict->action == HTTPSTATUS_CACHE_ACTION_FRESH || verdict->action == HTTPSTATUS_CACHE_ACTION_STALE ||
           verdict->action == HTTPSTATUS_CACHE_ACTION_STALE_WHILE_REVALIDATE;
}

const char *caching_method(const struct caching *caching)
{
    const char *name = httpstatus_method_name(caching->options->retry.facts.method);
    return name != NULL ? name : caching->options->retry.method;
}
