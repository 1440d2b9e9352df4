/* SPDX-License-Identifier: MIT */
/*
 * Whether a stored response may answer a request, and whether it may when the origin fails, against the models of
 * reuse_model.py. every_reuse COMBINATIONS: draws so many of stored response, request, options and age.
 */

#include "combinations.h"
#include "httpstatus.h"

/* All that a rule of the models may speak of. */
struct model_case {
    int nothing_stored, stored_for_head, ok, part, part_held, vary_star, invalidated, tagged, dated;
    int no_cache, must_revalidate, proxy_revalidate, s_maxage, immutable, response_pragma, response_control;
    int fresh, in_window, in_error_window, in_asked_error_window;
    int get, head, range_asked, tags_asked, tag_listed, not_modified_since;
    int asked_control, asked_pragma, asked_no_cache, asked_age_exceeded, asked_freshness_missed, asked_stale_enough;
    int only_if_cached, shared, ranges, ignores_request, pragma_option, stale_when_disconnected;
    int no_answer, status_speaks;
};

#include "reuse_model.h"

/* Of directives: absent, as it should be, and with a tail or value that cannot be read. */
enum { ABSENT, GOOD, BROKEN };
enum { NO_CONTROL, CONTROL, TARGETED };
enum { NOT_LISTED = 1, LISTED };
enum { BARE = 3, TOO_SHORT = 3, ENOUGH, MAX_STALE_ENOUGH = 5 };
enum { ZERO = 2, LESS, SAME };

enum fact {
    ASKED,
    STATUS,
    CONTROLLED,
    AGE,
    NO_CACHE,
    MUST_REVALIDATE,
    S_MAXAGE,
    SHARED,
    WINDOW,
    ASKED_MAX_STALE,
    ASKED_NO_CACHE,
    ASKED_MAX_AGE,
    IMMUTABLE,
    ONLY_IF_CACHED,
    IGNORES_REQUEST,
    FAILURE,
    ERROR_WINDOW,
    ASKED_ERROR_WINDOW,
    DISCONNECTED,
    RANGE,
    RANGES,
    STORED,
    STORED_FOR,
    VARY_STAR,
    INVALIDATED,
    PROXY_REVALIDATE,
    ASKED_MIN_FRESH,
    ASKED_PRAGMA,
    RESPONSE_PRAGMA,
    PRAGMA_OPTION,
    CONDITION,
    MODIFIED,
    TAGGED,
    FACTS
};

static const choice choices[FACTS] = {
    [ASKED] = { "asked by", 3 },
    [STATUS] = { "status", 4 },
    [CONTROLLED] = { "control", 3 },
    [AGE] = { "age", 3 },
    [NO_CACHE] = { "no-cache", 3 },
    [MUST_REVALIDATE] = { "must-revalidate", 3 },
    [S_MAXAGE] = { "s-maxage", 2 },
    [SHARED] = { "shared", 2 },
    [WINDOW] = { "stale-while-revalidate", 5 },
    [ASKED_MAX_STALE] = { "request max-stale", 6 },
    [ASKED_NO_CACHE] = { "request no-cache", 2 },
    [ASKED_MAX_AGE] = { "request max-age", 6 },
    [IMMUTABLE] = { "immutable", 3 },
    [ONLY_IF_CACHED] = { "only-if-cached", 2 },
    [IGNORES_REQUEST] = { "ignores the request", 2 },
    [FAILURE] = { "failure", 4 },
    [ERROR_WINDOW] = { "stale-if-error", 5 },
    [ASKED_ERROR_WINDOW] = { "request stale-if-error", 5 },
    [DISCONNECTED] = { "stale when disconnected", 2 },
    [RANGE] = { "range", 5 },
    [RANGES] = { "ranges", 2 },
    [STORED] = { "nothing stored", 2 },
    [STORED_FOR] = { "stored for HEAD", 2 },
    [VARY_STAR] = { "vary *", 2 },
    [INVALIDATED] = { "invalidated", 2 },
    [PROXY_REVALIDATE] = { "proxy-revalidate", 3 },
    [ASKED_MIN_FRESH] = { "request min-fresh", 4 },
    [ASKED_PRAGMA] = { "request pragma", 2 },
    [RESPONSE_PRAGMA] = { "response pragma", 2 },
    [PRAGMA_OPTION] = { "pragma in response", 2 },
    [CONDITION] = { "condition", 6 },
    [MODIFIED] = { "last known of date", 3 },
    [TAGGED] = { "etag", 2 },
};

enum { RECEIVED = 1000, DATE = 990, LAST_MODIFIED = 500, LIFETIME = 60 };
enum { FIRST_BYTE = 10, LAST_BYTE = 99 };
static const int ages[] = { LIFETIME - 1, LIFETIME, LIFETIME + 10 };
static const int methods[] = { HTTPSTATUS_METHOD_GET, HTTPSTATUS_METHOD_HEAD, HTTPSTATUS_METHOD_POST };
static const int failures_of_origin[] = { 0, HTTPSTATUS_BAD_GATEWAY, HTTPSTATUS_NOT_IMPLEMENTED, HTTPSTATUS_NOT_FOUND };

static int64_t modified(const unsigned char *of)
{
    return of[MODIFIED] == 0 ? LAST_MODIFIED : of[MODIFIED] == 1 ? DATE : RECEIVED;
}

static int age_of(const unsigned char *of)
{
    return ages[of[AGE]];
}

static int staleness(const unsigned char *of)
{
    return age_of(of) - LIFETIME;
}

/* Puts a directive that is there into a block, whole or broken. */
static void put(httpstatus_cache_control *cc, uint32_t directive, unsigned form)
{
    cc->known |= form != ABSENT ? directive : 0;
    cc->invalid |= form == BROKEN ? directive : 0;
}

/* Of a window of staleness: absent, good, broken, and by choice one second too short or just enough. */
static void put_window(httpstatus_cache_control *cc, uint32_t directive, uint32_t *seconds, unsigned form, int enough)
{
    int least = enough > 0 ? enough : 0, shorter = least > 0 ? least - 1 : 0;
    put(cc, directive, form == BROKEN ? BROKEN : form != ABSENT ? GOOD : ABSENT);
    *seconds = (uint32_t)(form == GOOD ? 1000 : form == TOO_SHORT ? shorter : least);
}

static bool in_window(unsigned form, int seconds_needed)
{
    return form == GOOD || form == ENOUGH || (form == TOO_SHORT && seconds_needed <= 0);
}

static httpstatus_cache_control control_of_response(const unsigned char *of)
{
    httpstatus_cache_control cc = HTTPSTATUS_CACHE_CONTROL_INIT;
    put(&cc, HTTPSTATUS_CC_MAX_AGE, GOOD);
    put(&cc, HTTPSTATUS_CC_S_MAXAGE, of[S_MAXAGE]);
    put(&cc, HTTPSTATUS_CC_NO_CACHE, of[NO_CACHE] != 0 ? GOOD : ABSENT);
    cc.bare |= of[NO_CACHE] == NOT_LISTED ? HTTPSTATUS_CC_NO_CACHE : 0;
    cc.listed |= of[NO_CACHE] == LISTED ? HTTPSTATUS_CC_NO_CACHE : 0;
    put(&cc, HTTPSTATUS_CC_MUST_REVALIDATE, of[MUST_REVALIDATE]);
    put(&cc, HTTPSTATUS_CC_PROXY_REVALIDATE, of[PROXY_REVALIDATE]);
    put(&cc, HTTPSTATUS_CC_IMMUTABLE, of[IMMUTABLE]);
    cc.max_age_s = cc.s_maxage_s = LIFETIME;
    /* RFC 5861, section 3: within the window, its end is out; section 4: its end is in. */
    put_window(&cc, HTTPSTATUS_CC_STALE_WHILE_REVALIDATE, &cc.stale_while_revalidate_s, of[WINDOW], staleness(of) + 1);
    put_window(&cc, HTTPSTATUS_CC_STALE_IF_ERROR, &cc.stale_if_error_s, of[ERROR_WINDOW], staleness(of));
    return cc;
}

static httpstatus_cache_record record_of(const unsigned char *of)
{
    static const int statuses[] = { HTTPSTATUS_OK, HTTPSTATUS_PARTIAL_CONTENT, HTTPSTATUS_PARTIAL_CONTENT,
                                    HTTPSTATUS_NOT_FOUND };
    httpstatus_cache_record r = HTTPSTATUS_CACHE_RECORD_INIT;
    r.code = statuses[of[STATUS]];
    r.method = (uint32_t)(of[STORED_FOR] != 0 ? HTTPSTATUS_METHOD_HEAD : HTTPSTATUS_METHOD_GET);
    r.known = HTTPSTATUS_CACHE_HAS_RESPONSE_TIME | HTTPSTATUS_CACHE_HAS_EXPIRES;
    r.known |= of[MODIFIED] == 0 ? HTTPSTATUS_CACHE_HAS_LAST_MODIFIED : 0u;
    r.known |= of[MODIFIED] <= 1 ? HTTPSTATUS_CACHE_HAS_DATE : 0u;
    r.known |= of[STATUS] == 1 ? HTTPSTATUS_CACHE_HAS_RANGE : 0u;
    r.known |= of[TAGGED] != 0 ? HTTPSTATUS_CACHE_HAS_ETAG : 0u;
    r.seen = r.known;
    r.response_time_s = RECEIVED;
    r.date_s = DATE;
    r.expires_s = (of[MODIFIED] <= 1 ? DATE : RECEIVED) + LIFETIME;
    r.last_modified_s = LAST_MODIFIED;
    r.first_byte = FIRST_BYTE;
    r.last_byte = LAST_BYTE;
    r.flags = (of[VARY_STAR] != 0 ? HTTPSTATUS_CACHE_VARY | HTTPSTATUS_CACHE_VARY_STAR : 0u) |
              (of[INVALIDATED] != 0 ? HTTPSTATUS_CACHE_INVALIDATED : 0u) |
              (of[RESPONSE_PRAGMA] != 0 ? HTTPSTATUS_CACHE_RESPONSE_PRAGMA : 0u);
    if (of[CONTROLLED] == CONTROL) {
        r.flags |= HTTPSTATUS_CACHE_RESPONSE_CC;
        r.response_cc = control_of_response(of);
    } else if (of[CONTROLLED] == TARGETED) {
        /* RFC 9213, section 2.2: the targeted field alone counts, not what forbids in Cache-Control, nor Expires. */
        r.flags |= HTTPSTATUS_CACHE_RESPONSE_CC | HTTPSTATUS_CACHE_TARGETED;
        r.targeted_cc = control_of_response(of);
        r.response_cc.known = HTTPSTATUS_CC_NO_CACHE | HTTPSTATUS_CC_MUST_REVALIDATE | HTTPSTATUS_CC_MAX_AGE;
        r.response_cc.bare = HTTPSTATUS_CC_NO_CACHE;
        r.expires_s = 0;
    }
    return r;
}

/* Ranges: not asked for, not readable, all that is stored, one byte before it, one byte behind it. */
static void put_range(httpstatus_cache_facts *f, unsigned range)
{
    f->flags |= range != 0 ? HTTPSTATUS_CACHE_RANGE : 0u;
    f->known |= range > 1 ? HTTPSTATUS_CACHE_HAS_RANGE : 0u;
    f->first_byte = FIRST_BYTE - (range == 3);
    f->last_byte = LAST_BYTE + (range == 4);
}

/* Conditions: none, no tag of the list, a tag of the list, modified since, not modified since, the first with the last. */
static void put_condition(httpstatus_cache_facts *f, const unsigned char *of)
{
    unsigned form = of[CONDITION];
    f->flags |= form == 1 || form == 2 || form == 5 ? HTTPSTATUS_CACHE_IF_NONE_MATCH : 0u;
    f->flags |= form == 2 ? HTTPSTATUS_CACHE_IF_NONE_MATCH_HIT : 0u;
    f->known |= form >= 3 ? HTTPSTATUS_CACHE_HAS_IF_MODIFIED_SINCE : 0u;
    f->if_modified_since_s = modified(of) - (form == 3);
}

static httpstatus_cache_facts request_of(const unsigned char *of)
{
    httpstatus_cache_facts f = HTTPSTATUS_CACHE_FACTS_INIT;
    httpstatus_cache_control *cc = &f.request_cc;
    unsigned max_age = of[ASKED_MAX_AGE], min_fresh = of[ASKED_MIN_FRESH], max_stale = of[ASKED_MAX_STALE];
    int ttl = -staleness(of);
    f.method = (uint32_t)methods[of[ASKED]];
    put(cc, HTTPSTATUS_CC_NO_CACHE, of[ASKED_NO_CACHE]);
    put(cc, HTTPSTATUS_CC_ONLY_IF_CACHED, of[ONLY_IF_CACHED]);
    put(cc, HTTPSTATUS_CC_MAX_AGE, max_age == 1 ? BROKEN : max_age != 0 ? GOOD : ABSENT);
    cc->max_age_s = max_age == ZERO ? 0 : (uint32_t)age_of(of) + max_age - SAME;
    put(cc, HTTPSTATUS_CC_MIN_FRESH, min_fresh == 1 ? BROKEN : min_fresh != 0 ? GOOD : ABSENT);
    cc->min_fresh_s = (uint32_t)(ttl > 0 ? ttl : 0) + (min_fresh == 3);
    put_window(cc, HTTPSTATUS_CC_MAX_STALE, &cc->max_stale_s, max_stale == MAX_STALE_ENOUGH ? GOOD : max_stale,
               staleness(of));
    cc->bare |= max_stale == MAX_STALE_ENOUGH ? HTTPSTATUS_CC_MAX_STALE : 0;
    cc->max_stale_s = max_stale == MAX_STALE_ENOUGH ? 0 : cc->max_stale_s;
    put_window(cc, HTTPSTATUS_CC_STALE_IF_ERROR, &cc->stale_if_error_s, of[ASKED_ERROR_WINDOW], staleness(of));
    f.flags |= cc->known != 0 ? HTTPSTATUS_CACHE_REQUEST_CC : 0u;
    f.flags |= of[ASKED_PRAGMA] != 0 ? HTTPSTATUS_CACHE_PRAGMA_NO_CACHE : 0u;
    put_range(&f, of[RANGE]);
    put_condition(&f, of);
    return f;
}

static httpstatus_cache_options options_of(const unsigned char *of)
{
    httpstatus_cache_options options = HTTPSTATUS_CACHE_OPTIONS_INIT;
    options.flags = (of[SHARED] != 0 ? HTTPSTATUS_CACHE_SHARED : 0u) |
                    (of[RANGES] != 0 ? HTTPSTATUS_CACHE_RANGES : 0u) |
                    (of[IGNORES_REQUEST] != 0 ? HTTPSTATUS_CACHE_IGNORE_REQUEST_CC : 0u) |
                    (of[PRAGMA_OPTION] != 0 ? HTTPSTATUS_CACHE_PRAGMA_IN_RESPONSE : 0u) |
                    (of[DISCONNECTED] != 0 ? HTTPSTATUS_CACHE_STALE_WHEN_DISCONNECTED : 0u);
    return options;
}

static struct model_case case_of(const unsigned char *of, const httpstatus_cache_facts *request)
{
    bool controlled = of[CONTROLLED] != NO_CONTROL;
    int late = staleness(of), max_age = of[ASKED_MAX_AGE], max_stale = of[ASKED_MAX_STALE];
    unsigned min_fresh = of[ASKED_MIN_FRESH];
    return (struct model_case){
        .nothing_stored = of[STORED] != 0,
        .stored_for_head = of[STORED_FOR] != 0,
        .ok = of[STATUS] == 0,
        .part = of[STATUS] == 1 || of[STATUS] == 2,
        .part_held = of[ASKED] == 0 && of[STATUS] == 1 && of[RANGE] == 2,
        .vary_star = of[VARY_STAR] != 0,
        .invalidated = of[INVALIDATED] != 0,
        .tagged = of[TAGGED] != 0,
        .dated = of[MODIFIED] == 0,
        .no_cache = controlled && of[NO_CACHE] == NOT_LISTED,
        .must_revalidate = controlled && of[MUST_REVALIDATE] != ABSENT,
        .proxy_revalidate = controlled && of[PROXY_REVALIDATE] != ABSENT,
        .s_maxage = controlled && of[S_MAXAGE] != 0,
        .immutable = controlled && of[IMMUTABLE] == GOOD,
        .response_pragma = of[RESPONSE_PRAGMA] != 0,
        .response_control = controlled,
        .fresh = late < 0,
        .in_window = controlled && in_window(of[WINDOW], late + 1),
        .in_error_window = controlled && in_window(of[ERROR_WINDOW], late),
        .in_asked_error_window = in_window(of[ASKED_ERROR_WINDOW], late),
        .get = of[ASKED] == 0,
        .head = of[ASKED] == 1,
        .range_asked = of[RANGE] != 0,
        .tags_asked = of[CONDITION] == 1 || of[CONDITION] == 2 || of[CONDITION] == 5,
        .tag_listed = of[CONDITION] == 2,
        .not_modified_since = of[CONDITION] >= 4,
        .asked_control = request->request_cc.known != 0,
        .asked_pragma = of[ASKED_PRAGMA] != 0,
        .asked_no_cache = of[ASKED_NO_CACHE] != 0,
        .asked_age_exceeded = max_age == ZERO || max_age == LESS,
        .asked_freshness_missed = min_fresh == 3 || (min_fresh == 2 && late > 0),
        .asked_stale_enough = max_stale == MAX_STALE_ENOUGH || in_window((unsigned)max_stale, late),
        .only_if_cached = of[ONLY_IF_CACHED] != 0,
        .shared = of[SHARED] != 0,
        .ranges = of[RANGES] != 0,
        .ignores_request = of[IGNORES_REQUEST] != 0,
        .pragma_option = of[PRAGMA_OPTION] != 0,
        .stale_when_disconnected = of[DISCONNECTED] != 0,
        .no_answer = of[FAILURE] == 0,
        .status_speaks = of[FAILURE] == 1,
    };
}

static bool compare(const char *question, bool tell, const unsigned char *of, int got,
                    const httpstatus_cache_verdict *v, const int model[])
{
    bool same = got == model[0] && (int)v->why == model[1] && (int)v->fwd == model[2] && (int)v->flags == model[3];
    if (!same && tell) {
        printf("%s: ", question);
        combinations_print(choices, FACTS, of);
        printf("answers %s %s fwd %u flags %u, and the model says %s %s fwd %d flags %d\n",
               httpstatus_cache_action_name(got), httpstatus_why_name((int)v->why), (unsigned)v->fwd,
               (unsigned)v->flags, httpstatus_cache_action_name(model[0]), httpstatus_why_name(model[1]), model[2],
               model[3]);
    }
    return same;
}

static bool check(uint64_t number, bool tell)
{
    unsigned char of[FACTS];
    int model[4];
    combinations_take(choices, FACTS, number, of);
    httpstatus_cache_record record = record_of(of);
    httpstatus_cache_facts request = request_of(of);
    httpstatus_cache_options options = options_of(of);
    httpstatus_cache_verdict v = HTTPSTATUS_CACHE_VERDICT_INIT;
    struct model_case in = case_of(of, &request);
    const httpstatus_cache_record *stored = of[STORED] != 0 ? NULL : &record;
    int64_t now_s = RECEIVED + age_of(of);

    model_reuse(&in, &model[0], &model[1], &model[2], &model[3]);
    int got = httpstatus_cache_reuse(stored, &request, now_s, &options, &v);
    bool same = compare("reuse", tell, of, got, &v, model);
    model_failure(&in, &model[0], &model[1], &model[2], &model[3]);
    got = httpstatus_cache_on_failure(stored, &request, failures_of_origin[of[FAILURE]], now_s, &options, &v);
    return compare("failure", tell, of, got, &v, model) && same;
}

int main(int argc, char **argv)
{
    return combinations_main(argc, argv, check);
}
