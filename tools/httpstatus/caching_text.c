/* SPDX-License-Identifier: MIT */
#include "caching_text.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "output.h"
#include "wait_text.h"
#include "words.h"

typedef httpstatus_cache_verdict verdict_of_cache;

enum { DATE_BYTES = 64, MINUTE_S = 60, MS_PER_S = 1000, SECONDS_BYTES = WAIT_TEXT_BYTES + 24 };

/* In the units of people, and from a minute on in seconds as well. */
static void seconds_text(char out[SECONDS_BYTES], int64_t seconds)
{
    char wait[WAIT_TEXT_BYTES];
    wait_text(wait, seconds * MS_PER_S);
    if (seconds == 0) {
        snprintf(out, SECONDS_BYTES, "0 s");
    } else if (seconds < MINUTE_S) {
        snprintf(out, SECONDS_BYTES, "%s", wait);
    } else {
        snprintf(out, SECONDS_BYTES, "%s (%" PRId64 " s)", wait, seconds);
    }
}

static void date_text(char out[DATE_BYTES], int64_t when_s)
{
    if (httpstatus_date_format(out, DATE_BYTES, when_s) == 0) {
        snprintf(out, DATE_BYTES, "%" PRId64 " s after 1970", when_s);
    }
}

static const char *level_of(uint32_t why)
{
    return httpstatus_level_name(httpstatus_why_level((int)why));
}

/* How long this answer holds: a fresh one until it is stale, a stale one while its window is open; else 0. */
static int64_t holds_for_s(const verdict_of_cache *verdict)
{
    switch (verdict->action) {
    case HTTPSTATUS_CACHE_ACTION_FRESH:
        return verdict->ttl_s;
    case HTTPSTATUS_CACHE_ACTION_STALE_WHILE_REVALIDATE:
        return verdict->swr_left_s;
    case HTTPSTATUS_CACHE_ACTION_STALE:
        return verdict->why == HTTPSTATUS_WHY_STALE_IF_ERROR ? verdict->sie_left_s : 0;
    default:
        return 0;
    }
}

/* Such as "fresh for 50 s", "validate: no-cache"; a reason that the action already names is not told twice. */
static int action_text(char *out, size_t cap, const verdict_of_cache *verdict)
{
    const char *action = httpstatus_cache_action_name((int)verdict->action);
    const char *why = httpstatus_why_name((int)verdict->why);
    bool told = strcmp(action, why) == 0;
    char seconds[SECONDS_BYTES];
    seconds_text(seconds, holds_for_s(verdict));
    bool holds = holds_for_s(verdict) != 0;
    return snprintf(out, cap, "%s%s%s%s%s", action, holds ? " for " : "", holds ? seconds : "", told ? "" : ": ",
                    told ? "" : why);
}

enum { ACTION_BYTES = 2 * SECONDS_BYTES + 64 };

static void write_store(const struct caching *caching, bool color)
{
    uint32_t why = caching->store.why;
    color_begin(stdout, color, caching->code);
    printf("%d", caching->code);
    color_end(stdout, color);
    printf(" %s: %s (%s, %s)", httpstatus_cache_action_name((int)caching->store.action), httpstatus_why_name((int)why),
           level_of(why), httpstatus_why_source((int)why));
}

void write_caching_line(const struct caching *caching)
{
    char action[ACTION_BYTES];
    action_text(action, sizeof action, &caching->reuse);
    write_store(caching, false);
    printf("; then %s\n", action);
}

/* The reason that decides stands in the first line; those passed on the way come with all that belongs to them. */
static void write_reasons(struct page *page, const verdict_of_cache *verdict)
{
    for (uint32_t i = 0; i < verdict->reasons; i++) {
        int why = (int)verdict->reason[i];
        if (i + 1 < verdict->reasons) {
            page_words(page, "%s (%s, %s):", httpstatus_why_name(why), level_of((uint32_t)why),
                       httpstatus_why_source(why));
        }
        page_words(page, "%s", httpstatus_why_text(why));
        if (i + 1 < verdict->reasons) {
            page_break(page);
        }
    }
}

static void write_why(struct page *page, uint32_t why)
{
    page_words(page, "(%s, %s)", level_of(why), httpstatus_why_source((int)why));
}

/* Decision, level and source, and below them the reasons. */
static void write_verdict(struct page *page, const verdict_of_cache *verdict)
{
    char action[ACTION_BYTES];
    action_text(action, sizeof action, verdict);
    page_words(page, "%s", action);
    write_why(page, verdict->why);
    page_break(page);
    write_reasons(page, verdict);
}

static const char *about_preset(const char *name)
{
    int index = 0;
    while (httpstatus_cache_preset_name(index) != NULL && strcmp(httpstatus_cache_preset_name(index), name) != 0) {
        index++;
    }
    return httpstatus_cache_preset_about(index);
}

static void write_cache(struct page *page, const struct caching *caching)
{
    const struct cache_options *cache = caching->cache;
    page_label(page, "Cache");
    page_words(page, "%s: %s", cache->preset, about_preset(cache->preset));
    if (option_given(caching->options, OPTION_PRIVATE) && option_given(caching->options, OPTION_PRESET)) {
        page_words(page, "(taken for a private cache)");
    }
    if (caching->broken != NULL) {
        page_break(page);
        page_words(page, "%s cannot be read, so it is ignored (RFC 9213, section 2.1)", caching->broken);
    }
    if (caching->targeted != NULL) {
        page_break(page);
        page_words(page, "%s stands for Cache-Control and Expires (RFC 9213, section 2.2)", caching->targeted);
    }
}

static void write_request(struct page *page, const struct caching *caching)
{
    const struct field_list *fields = &caching->cache->request_fields;
    page_label(page, "Request");
    page_words(page, "%s", caching_method(caching));
    if (option_given(caching->options, OPTION_AUTHORIZATION)) {
        page_words(page, "with Authorization");
    }
    for (size_t i = 0; i < fields->count; i++) {
        page_words(page, "%s %.*s", i == 0 ? "with" : "and", (int)fields->lines[i].name_bytes, fields->lines[i].text);
    }
}

static void write_lifetime(struct page *page, const struct caching *caching)
{
    static const struct word remarks[] = {
        { HTTPSTATUS_FRESHNESS_S_MAXAGE, "from s-maxage" },
        { HTTPSTATUS_FRESHNESS_MAX_AGE, "from max-age" },
        { HTTPSTATUS_FRESHNESS_EXPIRES, "from Expires" },
        { HTTPSTATUS_FRESHNESS_HEURISTIC, "- a share of the time since Last-Modified" },
        { HTTPSTATUS_FRESHNESS_DEFAULT, "- the cache's own default" },
        { HTTPSTATUS_FRESHNESS_PROFILE, "- what this system gives the status code" },
        { 0, NULL },
    };
    const verdict_of_cache *store = &caching->store;
    const char *remark = word_of(remarks, store->source);
    char seconds[SECONDS_BYTES], date[DATE_BYTES];
    page_label(page, "Lifetime");
    if (remark == NULL) {
        page_words(page, "none: no field gives one, and there is no Last-Modified to guess one from");
    } else {
        seconds_text(seconds, store->lifetime_s);
        page_words(page, "%s %s", seconds, remark);
    }
    page_label(page, "Age");
    seconds_text(seconds, store->age_s);
    page_words(page, "%s when received", seconds);
    page_label(page, "Fresh");
    date_text(date, caching->cache->received_s + store->ttl_s);
    if (store->lifetime_s == 0) {
        page_words(page, "never");
    } else {
        page_words(page, "until %s%s", date, store->ttl_s > 0 ? "" : "; it was stale when received");
    }
}

static void write_conditions(struct page *page, const verdict_of_cache *verdict)
{
    bool etag = (verdict->flags & HTTPSTATUS_CACHE_RESULT_SEND_ETAG) != 0;
    bool dated = (verdict->flags & HTTPSTATUS_CACHE_RESULT_SEND_LAST_MODIFIED) != 0;
    if (etag || dated) {
        page_words(page, "The origin is sent %s%s%s.", etag ? "If-None-Match" : "", etag && dated ? " and " : "",
                   dated ? "If-Modified-Since" : "");
    }
    if ((verdict->flags & HTTPSTATUS_CACHE_RESULT_NOT_MODIFIED) != 0) {
        page_words(page, "The client's own condition holds: the answer is 304.");
    }
}

static void write_reuse(struct page *page, const struct caching *caching)
{
    char after[SECONDS_BYTES], age[SECONDS_BYTES];
    page_label(page, "Later");
    seconds_text(after, caching->cache->after_s);
    page_words(page, "%s", httpstatus_method_name(caching->later_method));
    if (caching->cache->after_s == 0) {
        page_words(page, "at once ->");
    } else {
        page_words(page, "after %s ->", after);
    }
    write_verdict(page, &caching->reuse);
    write_conditions(page, &caching->reuse);
    if (caching_serves(&caching->reuse) && caching->reuse.age_s != caching->store.age_s) {
        seconds_text(age, caching->reuse.age_s);
        page_words(page, "Its age is %s.", age);
    }
}

static bool is_alike(const verdict_of_cache *a, const verdict_of_cache *b)
{
    return a->action == b->action && a->why == b->why;
}

static void write_stale(struct page *page, const struct caching *caching)
{
    char action[ACTION_BYTES];
    if (!is_alike(&caching->reuse, &caching->stale)) {
        page_label(page, "Once stale");
        write_verdict(page, &caching->stale);
        write_conditions(page, &caching->stale);
    }
    if (!is_alike(&caching->stale, &caching->last)) {
        page_label(page, "Then");
        action_text(action, sizeof action, &caching->last);
        page_words(page, "%s", action);
        write_why(page, caching->last.why);
    }
}

/* The origin fails in two ways, which often have one reason. */
static void write_failure(struct page *page, const struct caching *caching)
{
    const verdict_of_cache *failure = &caching->failure, *no_answer = &caching->no_answer;
    page_label(page, "On failure");
    if (is_alike(failure, no_answer)) {
        page_words(page, "stale, and %d or no answer ->", FAILURE_CODE);
    } else if (failure->why == no_answer->why) {
        page_words(page, "stale, and %d -> %s; no answer ->", FAILURE_CODE,
                   httpstatus_cache_action_name((int)failure->action));
    } else {
        page_words(page, "stale, and %d ->", FAILURE_CODE);
        write_verdict(page, failure);
        page_break(page);
        page_words(page, "stale, and no answer ->");
    }
    write_verdict(page, no_answer);
}

void write_caching(struct page *page, const struct caching *caching)
{
    write_store(caching, page->color);
    putchar('\n');
    page_label(page, "Why");
    write_reasons(page, &caching->store);
    write_cache(page, caching);
    write_request(page, caching);
    if (caching->stored) {
        write_lifetime(page, caching);
    }
    write_reuse(page, caching);
    if (caching->stored) {
        write_stale(page, caching);
        write_failure(page, caching);
    }
    page_label(page, "Reports");
    page_words(page, "Cache-Status: %s", caching->first_status);
    page_break(page);
    page_words(page, "Cache-Status: %s", caching->later_status);
    page_end(page);
}
