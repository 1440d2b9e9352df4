/* SPDX-License-Identifier: MIT */
/* Caching: readers of its fields, and decisions, which begin with the name of a preset. */
#include <string.h>

#include "cache_facts.h"
#include "calls.h"

static bool all_texts(const values *in)
{
    for (size_t i = 0; i < in->count; i++) {
        if (in->at[i].kind != VALUE_TEXT) {
            return false;
        }
    }
    return in->count > 0;
}

static void add_seconds(const httpstatus_cache_control *cc, uint32_t directive, uint32_t seconds, values *out)
{
    values_add_optional(out, (cc->known & ~cc->invalid & ~cc->bare & directive) != 0, seconds);
}

static void add_lifetimes(const httpstatus_cache_control *cc, values *out)
{
    add_seconds(cc, HTTPSTATUS_CC_MAX_AGE, cc->max_age_s, out);
    add_seconds(cc, HTTPSTATUS_CC_S_MAXAGE, cc->s_maxage_s, out);
    add_seconds(cc, HTTPSTATUS_CC_STALE_WHILE_REVALIDATE, cc->stale_while_revalidate_s, out);
    add_seconds(cc, HTTPSTATUS_CC_STALE_IF_ERROR, cc->stale_if_error_s, out);
}

static void add_masks(const httpstatus_cache_control *cc, values *out)
{
    values_add_integer(out, cc->known);
    values_add_integer(out, cc->invalid);
    values_add_integer(out, cc->bare);
    values_add_integer(out, cc->listed);
}

static bool control_call(const char *name, const values *in, values *out)
{
    httpstatus_cache_control cc = HTTPSTATUS_CACHE_CONTROL_INIT;
    bool targeted = strcmp(name, "cache_control_targeted_feed") == 0;
    if (!all_texts(in) || (!targeted && strcmp(name, "cache_control_feed") != 0)) {
        return false;
    }
    for (size_t i = 0; i < in->count; i++) {
        int error = targeted ? httpstatus_cache_control_targeted_feed(&cc, in->at[i].text, in->at[i].n)
                             : httpstatus_cache_control_feed(&cc, in->at[i].text, in->at[i].n);
        if (error != HTTPSTATUS_E_NONE) {
            return false;
        }
    }
    if (targeted) {
        values_add_integer(out, cc.state);
        add_masks(&cc, out);
        add_lifetimes(&cc, out);
        values_add_integer(out, cc.extensions);
        return true;
    }
    add_masks(&cc, out);
    values_add_integer(out, cc.repeated);
    add_lifetimes(&cc, out);
    add_seconds(&cc, HTTPSTATUS_CC_MAX_STALE, cc.max_stale_s, out);
    add_seconds(&cc, HTTPSTATUS_CC_MIN_FRESH, cc.min_fresh_s, out);
    values_add_integer(out, cc.members);
    values_add_integer(out, cc.malformed);
    values_add_integer(out, cc.extensions);
    values_add_integer(out, cc.differing);
    values_add_integer(out, cc.misspelt);
    return true;
}

static void walk_names(const value *text, uint32_t directive, values *out)
{
    size_t pos = 0, at, n;
    while (httpstatus_cache_control_name_next(text->text, text->n, directive, &pos, &at, &n)) {
        values_add_text(out, text->text + at, n);
    }
}

static void walk_list(const value *text, values *out)
{
    size_t pos = 0, at, n;
    while (httpstatus_list_next(text->text, text->n, &pos, &at, &n)) {
        values_add_text(out, text->text + at, n);
    }
}

static void read_range(const value *text, const value *complete, values *out)
{
    uint64_t first, last, bytes = is_none(complete) ? HTTPSTATUS_LENGTH_UNKNOWN : (uint64_t)as_int64(complete);
    int error = httpstatus_range_parse(text->text, text->n, bytes, &first, &last);
    if (error != HTTPSTATUS_E_NONE) {
        values_add_error(out, error);
        return;
    }
    values_add_integer(out, (int64_t)first);
    values_add_integer(out, (int64_t)last);
}

static void read_content_range(const value *text, values *out)
{
    uint64_t first, last, complete;
    int error = httpstatus_content_range_parse(text->text, text->n, &first, &last, &complete);
    if (error != HTTPSTATUS_E_NONE) {
        values_add_error(out, error);
        return;
    }
    values_add_integer(out, (int64_t)first);
    values_add_integer(out, (int64_t)last);
    values_add_optional(out, complete != HTTPSTATUS_LENGTH_UNKNOWN, (int64_t)complete);
}

static bool value_call(const char *name, const values *in, values *out)
{
    bool known = true;
    if (strcmp(name, "cache_control_name_next") == 0 && arguments_are(in, "ti")) {
        walk_names(&in->at[0], (uint32_t)as_int(&in->at[1]), out);
    } else if (strcmp(name, "list_next") == 0 && arguments_are(in, "t")) {
        walk_list(&in->at[0], out);
    } else if (strcmp(name, "field_value_match") == 0 && arguments_are(in, "TT")) {
        values_add_bool(out, httpstatus_field_value_match(in->at[0].text, in->at[0].n, in->at[1].text, in->at[1].n));
    } else if (strcmp(name, "if_range_match") == 0 && arguments_are(in, "TTT")) {
        values_add_bool(out, httpstatus_if_range_match(in->at[0].text, in->at[0].n, in->at[1].text, in->at[1].n,
                                                       in->at[2].text, in->at[2].n));
    } else if (strcmp(name, "range_parse") == 0 && arguments_are(in, "tI")) {
        read_range(&in->at[0], &in->at[1], out);
    } else if (strcmp(name, "content_range_parse") == 0 && arguments_are(in, "t")) {
        read_content_range(&in->at[0], out);
    } else if (strcmp(name, "etag_match") == 0 && in->count == 3 && in->at[2].kind == VALUE_BOOL) {
        values_add_bool(out, httpstatus_etag_match(in->at[0].text, in->at[0].n, in->at[1].text, in->at[1].n,
                                                   in->at[2].number != 0));
    } else {
        known = false;
    }
    if (known && out->count == 0) {
        values_add_none(out);
    }
    return known;
}

static bool preset_call(const char *name, const values *in, values *out)
{
    httpstatus_cache_options options = HTTPSTATUS_CACHE_OPTIONS_INIT;
    uint32_t lifetime_s;
    bool preset = arguments_are(in, "t") && strcmp(name, "cache_preset") == 0;
    if (!preset && (!arguments_are(in, "ti") || strncmp(name, "cache_profile_", 14) != 0)) {
        return false;
    }
    int error = httpstatus_cache_preset(in->at[0].text, in->at[0].n, &options);
    int profile = (int)options.profile, code = preset ? 0 : as_int(&in->at[1]);
    if (error != HTTPSTATUS_E_NONE) {
        values_add_error(out, error);
    } else if (preset) {
        values_add_integer(out, options.flags);
        values_add_integer(out, options.heuristic_permille);
        values_add_integer(out, options.heuristic_cap_s);
        values_add_integer(out, options.default_lifetime_s);
    } else if (strcmp(name, "cache_profile_explicit") == 0) {
        values_add_bool(out, httpstatus_cache_profile_explicit(profile, code));
    } else {
        values_add_string(
            out, httpstatus_freshness_source_name(httpstatus_cache_profile_implicit(profile, code, &lifetime_s)));
        values_add_integer(out, lifetime_s);
    }
    return true;
}

static void add_value(const httpstatus_cache_verdict *v, uint32_t bit, int64_t number, values *out)
{
    values_add_optional(out, (v->known & bit) != 0, number);
}

static void add_reasons(const httpstatus_cache_verdict *v, values *out)
{
    char text[HTTPSTATUS_CACHE_REASONS_MAX * 64] = "";
    for (uint32_t i = 0; i < v->reasons; i++) {
        strcat(text, i == 0 ? "" : " ");
        strcat(text, httpstatus_why_name((int)v->reason[i]));
    }
    values_add_string(out, text);
}

static void add_verdict(const char *name, const httpstatus_cache_verdict *v, values *out)
{
    const bool not_modified = (v->flags & HTTPSTATUS_CACHE_RESULT_NOT_MODIFIED) != 0;
    values_add_string(out, httpstatus_cache_action_name((int)v->action));
    values_add_string(out, httpstatus_why_name((int)v->why));
    if (strcmp(name, "cache_store") == 0) {
        add_value(v, HTTPSTATUS_CACHE_VALUE_LIFETIME, v->lifetime_s, out);
        values_add_string(out, httpstatus_freshness_source_name((int)v->source));
        add_value(v, HTTPSTATUS_CACHE_VALUE_TTL, v->ttl_s, out);
        add_reasons(v, out);
        return;
    }
    bool reuse = strcmp(name, "cache_reuse") == 0, failure = strcmp(name, "cache_on_failure") == 0;
    add_value(v, HTTPSTATUS_CACHE_VALUE_AGE, v->age_s, out);
    if (!failure) {
        add_value(v, HTTPSTATUS_CACHE_VALUE_LIFETIME, v->lifetime_s, out);
    }
    if (reuse || failure) {
        add_value(v, HTTPSTATUS_CACHE_VALUE_TTL, v->ttl_s, out);
    }
    values_add_string(out, httpstatus_cache_fwd_name((int)v->fwd));
    values_add_bool(out, not_modified);
    if (reuse) {
        add_value(v, HTTPSTATUS_CACHE_VALUE_SWR_LEFT, v->swr_left_s, out);
        add_value(v, HTTPSTATUS_CACHE_VALUE_SIE_LEFT, v->sie_left_s, out);
    } else if (!failure) {
        values_add_bool(out, (v->flags & HTTPSTATUS_CACHE_RESULT_KEEP) != 0);
    }
}

static bool decision_call(const char *name, const values *in, values *out)
{
    httpstatus_cache_record kept = HTTPSTATUS_CACHE_RECORD_INIT, *record = &kept;
    httpstatus_cache_verdict v = HTTPSTATUS_CACHE_VERDICT_INIT;
    cache_story story;
    if (!all_texts(in) || strncmp(name, "cache_", 6) != 0 || !cache_story_read(in, &story)) {
        return false;
    }
    int action = httpstatus_cache_store(&story.first, &story.options, &v, record);
    bool storing = strcmp(name, "cache_store") == 0;
    if (!storing && story.stored && action != HTTPSTATUS_CACHE_ACTION_STORE) {
        return false;
    }
    if (story.invalidated && httpstatus_cache_record_invalidate(record) != HTTPSTATUS_E_NONE) {
        return false;
    }
    record = story.stored ? record : NULL;
    if (strcmp(name, "cache_reuse") == 0) {
        action = httpstatus_cache_reuse(record, &story.asked, story.now_s, &story.options, &v);
    } else if (strcmp(name, "cache_on_validation") == 0) {
        action = httpstatus_cache_on_validation(record, &story.answer, &story.options, &v, NULL);
    } else if (strcmp(name, "cache_on_failure") == 0) {
        action = httpstatus_cache_on_failure(record, &story.asked, story.answer_code, story.now_s, &story.options, &v);
    } else if (!storing) {
        return false;
    }
    if (action < 0) {
        values_add_error(out, action);
    } else {
        add_verdict(name, &v, out);
    }
    return true;
}

/* The number of a word, by the function that gives the words. */
static int number_of(const value *word, const char *(*name_of)(int))
{
    for (int i = 0; i < 1000; i++) {
        const char *name = name_of(i);
        if (name != NULL && strlen(name) == word->n && memcmp(name, word->text, word->n) == 0) {
            return i;
        }
    }
    return -1;
}

static bool status_call(const char *name, const values *in, values *out)
{
    if (strcmp(name, "cache_status_format") != 0 || !arguments_are(in, "tttItii")) {
        return false;
    }
    char text[300];
    httpstatus_cache_verdict v = HTTPSTATUS_CACHE_VERDICT_INIT;
    v.action = (uint32_t)number_of(&in->at[1], httpstatus_cache_action_name);
    v.why = (uint32_t)number_of(&in->at[2], httpstatus_why_name);
    v.fwd = (uint32_t)number_of(&in->at[4], httpstatus_cache_fwd_name);
    if (!is_none(&in->at[3])) {
        v.ttl_s = as_int64(&in->at[3]);
        v.known = HTTPSTATUS_CACHE_VALUE_TTL;
    }
    size_t n = httpstatus_cache_status_format(text, sizeof text, in->at[0].text, in->at[0].n, &v, as_int(&in->at[5]),
                                              (uint32_t)as_int(&in->at[6]));
    values_add_text(out, n != 0 ? text : NULL, n);
    return true;
}

bool cache_call(const char *name, const values *in, values *out)
{
    return control_call(name, in, out) || value_call(name, in, out) || preset_call(name, in, out) ||
           status_call(name, in, out) || decision_call(name, in, out);
}
