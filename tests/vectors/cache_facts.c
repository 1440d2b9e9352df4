/* SPDX-License-Identifier: MIT */
#include "cache_facts.h"

#include <stdlib.h>
#include <string.h>

#define COUNT(table) (sizeof(table) / sizeof(table)[0])

/* What stands behind a prefix, or NULL. */
static const char *behind(const value *text, const char *prefix, size_t *n)
{
    size_t prefix_n = strlen(prefix);
    if (text->n < prefix_n || memcmp(text->text, prefix, prefix_n) != 0) {
        return NULL;
    }
    *n = text->n - prefix_n;
    return text->text + prefix_n;
}

/* "Name: value", or false. */
static bool split_line(const char *line, size_t n, size_t *name_n, const char **text)
{
    const char *colon = memchr(line, ':', n);
    if (colon == NULL || colon + 2 > line + n || colon[1] != ' ') {
        return false;
    }
    *name_n = (size_t)(colon - line);
    *text = colon + 2;
    return true;
}

static bool same_name(const char *a, size_t a_n, const char *b, size_t b_n)
{
    size_t same = 0;
    while (same < a_n && same < b_n && (a[same] | 0x20) == (b[same] | 0x20)) {
        same++;
    }
    return same == a_n && same == b_n;
}

/* The value of the first line of a field of one side, or NULL. */
static const char *find_line(const values *in, const char *side, const char *name, size_t *n)
{
    for (size_t i = 1; i < in->count; i++) {
        size_t line_n, name_n;
        const char *line = behind(&in->at[i], side, &line_n), *text;
        if (line != NULL && split_line(line, line_n, &name_n, &text) && same_name(line, name_n, name, strlen(name))) {
            *n = (size_t)(line + line_n - text);
            return text;
        }
    }
    return NULL;
}

static bool take_lines(const values *in, const char *side, int side_number, int64_t now_s,
                       httpstatus_cache_facts *facts, size_t *taken)
{
    for (size_t i = 1; i < in->count; i++) {
        size_t line_n, name_n;
        const char *line = behind(&in->at[i], side, &line_n), *text;
        if (line == NULL) {
            continue;
        }
        if (!split_line(line, line_n, &name_n, &text)) {
            return false;
        }
        ++*taken;
        httpstatus_cache_facts_field(facts, side_number, line, name_n, text, (size_t)(line + line_n - text), now_s);
    }
    return true;
}

static bool feed_targeted(const values *in, const char *side, const char *target, size_t n,
                          httpstatus_cache_control *cc)
{
    bool any = false;
    for (size_t i = 1; i < in->count; i++) {
        size_t line_n, name_n;
        const char *line = behind(&in->at[i], side, &line_n), *text;
        if (line != NULL && split_line(line, line_n, &name_n, &text) && same_name(line, name_n, target, n)) {
            httpstatus_cache_control_targeted_feed(cc, text, (size_t)(line + line_n - text));
            any = true;
        }
    }
    return any;
}

/* The first of the targets that is usable stands for Cache-Control; one that the side lacks is that of the side under. */
static void take_targeted(const values *in, const char *side, const char *under, const char *targets, size_t targets_n,
                          httpstatus_cache_facts *facts)
{
    for (size_t at = 0; at < targets_n && (facts->flags & HTTPSTATUS_CACHE_TARGETED) == 0;) {
        const char *blank = memchr(targets + at, ' ', targets_n - at);
        size_t n = blank != NULL ? (size_t)(blank - targets) - at : targets_n - at;
        httpstatus_cache_control cc = HTTPSTATUS_CACHE_CONTROL_INIT;
        if (feed_targeted(in, side, targets + at, n, &cc) || feed_targeted(in, under, targets + at, n, &cc)) {
            /* An empty field is there and says nothing, as a broken one. */
            cc.state = cc.state == 1 ? 1 : 2;
            facts->targeted_cc = cc;
        }
        facts->flags |= cc.state == 1 ? HTTPSTATUS_CACHE_TARGETED : 0;
        at += n + 1;
    }
}

static bool take_number(const values *in, const char *name, int64_t *number, bool *given, size_t *taken)
{
    *given = false;
    for (size_t i = 1; i < in->count; i++) {
        size_t n;
        char digits[32], *end;
        const char *text = behind(&in->at[i], name, &n);
        if (text == NULL) {
            continue;
        }
        if (n == 0 || n >= sizeof digits) {
            return false;
        }
        memcpy(digits, text, n);
        digits[n] = '\0';
        *number = strtoll(digits, &end, 10);
        if (*end != '\0') {
            return false;
        }
        *given = true;
        ++*taken;
    }
    return true;
}

static bool take_numbers(const values *in, cache_story *out, size_t *taken)
{
    int64_t code = 200, request_s = 0, response_s = 1000, received = 0, answer = 0;
    /* What is behind a number that cannot be read is not looked for. */
    bool given, timed = false, counted = false;
    bool good = take_number(in, "code=", &code, &given, taken) &&
                take_number(in, "response_time_s=", &response_s, &given, taken) &&
                take_number(in, "request_time_s=", &request_s, &timed, taken) &&
                take_number(in, "received_bytes=", &received, &counted, taken) &&
                take_number(in, "answer=", &answer, &given, taken) &&
                take_number(in, "now_s=", &out->now_s, &given, taken);
    out->first.code = (int32_t)code;
    out->first.response_time_s = response_s;
    out->first.request_time_s = timed ? request_s : response_s;
    out->first.received_bytes = (uint64_t)received;
    out->first.known = HTTPSTATUS_CACHE_HAS_RESPONSE_TIME | HTTPSTATUS_CACHE_HAS_REQUEST_TIME |
                       (counted ? HTTPSTATUS_CACHE_HAS_RECEIVED : 0u);
    out->answer_code = (int)answer;
    return good;
}

static bool take_words(const values *in, cache_story *out, size_t *taken)
{
    struct {
        const char *name;
        bool yes;
    } words[] = {
        { "stored=", true }, { "invalidated=", false }, { "location_is_target=", false }, { "validators_sent=", true }
    };
    for (size_t i = 1; i < in->count; i++) {
        for (size_t w = 0; w < COUNT(words); w++) {
            size_t n;
            const char *text = behind(&in->at[i], words[w].name, &n);
            if (text != NULL) {
                words[w].yes = n == 4 && memcmp(text, "true", n) == 0;
                ++*taken;
            }
        }
    }
    out->stored = words[0].yes;
    out->invalidated = words[1].yes;
    out->first.flags |= words[2].yes ? HTTPSTATUS_CACHE_LOCATION_IS_TARGET : 0;
    out->answer.flags |= words[3].yes ? HTTPSTATUS_CACHE_VALIDATORS_SENT : 0;
    return true;
}

static uint32_t take_method(const values *in, const char *name, size_t *taken)
{
    uint32_t method = HTTPSTATUS_METHOD_GET;
    for (size_t i = 1; i < in->count; i++) {
        size_t n;
        const char *text = behind(&in->at[i], name, &n);
        if (text != NULL) {
            method = (uint32_t)httpstatus_method_from_text(text, n);
            ++*taken;
        }
    }
    return method;
}

/* What the client's conditions and range mean for the stored response. */
static void take_conditions(const values *in, cache_story *out)
{
    size_t n = 0, etag_n = 0;
    const char *text = find_line(in, "asked:", "If-None-Match", &n);
    const char *etag = find_line(in, "response:", "ETag", &etag_n);
    if (text != NULL && httpstatus_etag_match(text, n, etag, etag_n, true)) {
        out->asked.flags |= HTTPSTATUS_CACHE_IF_NONE_MATCH_HIT;
    }
    size_t modified_n = 0;
    const char *modified = find_line(in, "response:", "Last-Modified", &modified_n);
    text = find_line(in, "asked:", "If-Range", &n);
    if (!httpstatus_if_range_match(text, n, etag, etag_n, modified, modified_n)) {
        out->asked.flags &= ~(uint32_t)HTTPSTATUS_CACHE_RANGE;
        return;
    }
    text = find_line(in, "asked:", "Range", &n);
    bool partial = out->first.code == HTTPSTATUS_PARTIAL_CONTENT;
    bool whole = !partial && (out->first.known & HTTPSTATUS_CACHE_HAS_LENGTH) != 0;
    uint64_t complete = whole ? out->first.length_bytes : HTTPSTATUS_LENGTH_UNKNOWN;
    size_t range_n = 0;
    const char *range = find_line(in, "response:", "Content-Range", &range_n);
    uint64_t first, last;
    if (partial) {
        httpstatus_content_range_parse(range, range_n, &first, &last, &complete);
    }
    if (text != NULL &&
        httpstatus_range_parse(text, n, complete, &out->asked.first_byte, &out->asked.last_byte) == HTTPSTATUS_E_NONE) {
        out->asked.known |= HTTPSTATUS_CACHE_HAS_RANGE;
    }
}

static void take_answer(cache_story *out)
{
    httpstatus_cache_facts fields = out->answer;
    out->answer = out->asked;
    out->answer.code = out->answer_code;
    out->answer.known = (fields.known & ~(uint32_t)HTTPSTATUS_CACHE_HAS_RANGE) |
                        (out->asked.known & HTTPSTATUS_CACHE_HAS_IF_MODIFIED_SINCE) |
                        HTTPSTATUS_CACHE_HAS_REQUEST_TIME | HTTPSTATUS_CACHE_HAS_RESPONSE_TIME;
    out->answer.seen = fields.seen | (out->asked.seen & HTTPSTATUS_CACHE_HAS_IF_MODIFIED_SINCE);
    out->answer.flags |= fields.flags;
    out->answer.age_s = fields.age_s;
    out->answer.request_time_s = out->answer.response_time_s = out->now_s;
    out->answer.date_s = fields.date_s;
    out->answer.expires_s = fields.expires_s;
    out->answer.last_modified_s = fields.last_modified_s;
    out->answer.etag_hash = fields.etag_hash;
    out->answer.length_bytes = fields.length_bytes;
    out->answer.response_cc = fields.response_cc;
    out->answer.targeted_cc = fields.targeted_cc;
}

bool cache_story_read(const values *in, cache_story *out)
{
    const httpstatus_cache_facts empty = HTTPSTATUS_CACHE_FACTS_INIT;
    const httpstatus_cache_options plain = HTTPSTATUS_CACHE_OPTIONS_INIT;
    size_t taken = 1;
    *out = (cache_story){ .options = plain, .first = empty, .asked = empty, .answer = empty, .now_s = 1000 };
    if (httpstatus_cache_preset(in->at[0].text, in->at[0].n, &out->options) != HTTPSTATUS_E_NONE ||
        !take_numbers(in, out, &taken) || !take_words(in, out, &taken)) {
        return false;
    }
    out->first.method = take_method(in, "method=", &taken);
    out->asked.method = take_method(in, "asked=", &taken);
    bool lines =
        take_lines(in, "request:", HTTPSTATUS_SIDE_REQUEST, out->first.response_time_s, &out->first, &taken) &&
        take_lines(in, "response:", HTTPSTATUS_SIDE_RESPONSE, out->first.response_time_s, &out->first, &taken) &&
        take_lines(in, "asked:", HTTPSTATUS_SIDE_REQUEST, out->now_s, &out->asked, &taken) &&
        take_lines(in, "answer:", HTTPSTATUS_SIDE_RESPONSE, out->now_s, &out->answer, &taken);
    for (size_t i = 1; i < in->count; i++) {
        size_t n;
        const char *targets = behind(&in->at[i], "targets=", &n);
        if (targets != NULL) {
            take_targeted(in, "response:", "response:", targets, n, &out->first);
            take_targeted(in, "answer:", "response:", targets, n, &out->answer);
            taken++;
        }
    }
    take_conditions(in, out);
    take_answer(out);
    /* A fact that nobody took has a name that does not exist, or stands twice. */
    return lines && taken == in->count;
}
