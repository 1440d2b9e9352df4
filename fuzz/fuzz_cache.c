/* SPDX-License-Identifier: MIT */
/* The decisions of a cache: options, facts and times as numbers, then field lines; what must hold for all of them. */
#include "fuzz_cache.h"
#include "httpstatus/cache_rule.h"
#include "httpstatus/method.h"

/* Everything that the decisions get. */
typedef struct question {
    httpstatus_cache_options options;
    httpstatus_cache_facts facts;   /* of the request that stored, and its response */
    httpstatus_cache_facts request; /* that asks later */
    int64_t now_s, later_s;
    int failure;
} question;

static httpstatus_cache_options take_options(fuzz_bytes *input)
{
    httpstatus_cache_options options = HTTPSTATUS_CACHE_OPTIONS_INIT;
    const char *name = httpstatus_cache_preset_name((int)fuzz_take(input, 1) % 32);
    name = name != NULL ? name : "rfc-shared";
    FUZZ_CHECK(httpstatus_cache_preset(name, HTTPSTATUS_NTS, &options) == HTTPSTATUS_E_NONE);
    options.flags ^= (uint32_t)fuzz_take(input, 2) & (HTTPSTATUS_CACHE_IGNORE_REQUEST_CC * 2u - 1u);
    options.default_lifetime_s ^= (uint32_t)fuzz_take(input, 1);
    return options;
}

static uint32_t take_method(fuzz_bytes *input)
{
    static const int methods[] = { HTTPSTATUS_METHOD_GET, HTTPSTATUS_METHOD_HEAD, HTTPSTATUS_METHOD_POST,
                                   HTTPSTATUS_METHOD_PUT, HTTPSTATUS_METHOD_UNKNOWN };
    return (uint32_t)methods[fuzz_take(input, 1) % 5];
}

/* A time of today in most inputs, any other in the rest. */
static int64_t take_time(fuzz_bytes *input)
{
    bool far = fuzz_take(input, 1) == 0xff;
    return far ? (int64_t)fuzz_take(input, 8) : 1767225600 + (int64_t)fuzz_take(input, 3);
}

/* Field lines, ended by LF: `name: value`; of the later request when the line begins with >, targeted with !. */
static void take_fields(question *q, fuzz_bytes *input)
{
    for (fuzz_line taken; fuzz_take_line(input, &taken);) {
        const char *line = taken.text, *colon = taken.colon;
        size_t len = taken.len;
        if (len != 0 && line[0] == '!') {
            httpstatus_cache_control_targeted_feed(&q->facts.targeted_cc, line + 1, len - 1);
        } else if (colon != NULL) {
            bool later = line[0] == '>', request = later || line[0] == '<';
            size_t name_len = (size_t)(colon - line) - request, value_len = len - (size_t)(colon - line) - 1;
            httpstatus_cache_facts_field(later ? &q->request : &q->facts,
                                         request ? HTTPSTATUS_SIDE_REQUEST : HTTPSTATUS_SIDE_RESPONSE, line + request,
                                         name_len, colon + 1, value_len, q->now_s);
        }
    }
    q->facts.flags |= q->facts.targeted_cc.state == 1 ? HTTPSTATUS_CACHE_TARGETED : 0u;
}

static question take_question(fuzz_bytes *input)
{
    question q = { .facts = HTTPSTATUS_CACHE_FACTS_INIT, .request = HTTPSTATUS_CACHE_FACTS_INIT };
    q.options = take_options(input);
    q.facts.method = take_method(input);
    q.request.method = take_method(input);
    q.facts.code = (int32_t)fuzz_take(input, 2) % 1000;
    q.failure = (int)fuzz_take(input, 2) % 1000;
    q.facts.known =
        (uint32_t)fuzz_take(input, 2) &
        (HTTPSTATUS_CACHE_HAS_REQUEST_TIME | HTTPSTATUS_CACHE_HAS_RESPONSE_TIME | HTTPSTATUS_CACHE_HAS_RECEIVED);
    q.facts.flags = (uint32_t)fuzz_take(input, 2) & HTTPSTATUS_CACHE_LOCATION_IS_TARGET;
    q.request.flags =
        (uint32_t)fuzz_take(input, 1) & (HTTPSTATUS_CACHE_IF_NONE_MATCH_HIT | HTTPSTATUS_CACHE_VALIDATORS_SENT);
    q.request.known = (uint32_t)fuzz_take(input, 2) & HTTPSTATUS_CACHE_HAS_RANGE;
    q.request.first_byte = fuzz_take(input, 2);
    q.request.last_byte = fuzz_take(input, 2);
    q.facts.received_bytes = fuzz_take(input, 2);
    q.facts.request_time_s = take_time(input);
    q.facts.response_time_s = take_time(input);
    q.now_s = take_time(input);
    q.later_s = take_time(input);
    if (q.later_s < q.now_s) {
        int64_t earlier = q.later_s;
        q.later_s = q.now_s;
        q.now_s = earlier;
    }
    take_fields(&q, input);
    return q;
}

static int store(const httpstatus_cache_facts *facts, const httpstatus_cache_options *options,
                 httpstatus_cache_verdict *verdict, httpstatus_cache_record *record)
{
    memset(record, 0x5a, sizeof *record);
    record->size = sizeof *record;
    httpstatus_cache_record marked = *record;
    *verdict = fuzz_marked_verdict();
    int action = fuzz_judged(httpstatus_cache_store(facts, options, verdict, record), verdict);
    FUZZ_CHECK(action == HTTPSTATUS_CACHE_ACTION_STORE || memcmp(record, &marked, sizeof marked) == 0);
    return action;
}

/* The directives that count, with one more. */
static httpstatus_cache_facts restricted(const httpstatus_cache_facts *facts, const char *directive)
{
    httpstatus_cache_facts more = *facts;
    bool targeted = (facts->flags & HTTPSTATUS_CACHE_TARGETED) != 0;
    FUZZ_CHECK(httpstatus_cache_control_feed(targeted ? &more.targeted_cc : &more.response_cc, directive,
                                             HTTPSTATUS_NTS) == HTTPSTATUS_E_NONE);
    more.flags |= HTTPSTATUS_CACHE_RESPONSE_CC;
    return more;
}

static httpstatus_cache_facts asking(const httpstatus_cache_facts *facts, const char *directive)
{
    httpstatus_cache_facts more = *facts;
    FUZZ_CHECK(httpstatus_cache_facts_field(&more, HTTPSTATUS_SIDE_REQUEST, "Cache-Control", HTTPSTATUS_NTS, directive,
                                            HTTPSTATUS_NTS, 0) == HTTPSTATUS_E_NONE);
    return more;
}

/* What the specification forbids whatever the fields say; and a refusal stays one when more is forbidden. */
static void check_store(const question *q, int action)
{
    static const int never[] = { 428, 429, 431, 511, 304 };
    httpstatus_cache_verdict other;
    httpstatus_cache_record record;
    for (size_t i = 0; q->options.profile == 0 && i < sizeof never / sizeof never[0]; i++) {
        httpstatus_cache_facts facts = q->facts;
        facts.code = never[i];
        FUZZ_CHECK(store(&facts, &q->options, &other, &record) == HTTPSTATUS_CACHE_ACTION_DO_NOT_STORE);
    }
    httpstatus_cache_facts no_store = restricted(&q->facts, "no-store"), no_cache = restricted(&q->facts, "no-cache");
    httpstatus_cache_facts asked = asking(&q->facts, "no-store");
    FUZZ_CHECK(store(&asked, &q->options, &other, &record) == HTTPSTATUS_CACHE_ACTION_DO_NOT_STORE);
    int by_no_store = store(&no_store, &q->options, &other, &record);
    int by_no_cache = store(&no_cache, &q->options, &other, &record);
    FUZZ_CHECK(action == HTTPSTATUS_CACHE_ACTION_STORE ||
               (by_no_store == HTTPSTATUS_CACHE_ACTION_DO_NOT_STORE && by_no_cache == by_no_store));
    FUZZ_CHECK(by_no_cache == action);
}

static bool asks_again(int action)
{
    return action == HTTPSTATUS_CACHE_ACTION_VALIDATE || action == HTTPSTATUS_CACHE_ACTION_FETCH ||
           action == HTTPSTATUS_CACHE_ACTION_GATEWAY_TIMEOUT;
}

/* no-cache, of the response or of the request, is never answered from the cache. */
static void check_no_cache(const question *q, const httpstatus_cache_record *record)
{
    httpstatus_cache_verdict verdict;
    httpstatus_cache_record other;
    httpstatus_cache_facts facts = restricted(&q->facts, "no-cache"), request = asking(&q->request, "no-cache");
    FUZZ_CHECK(store(&facts, &q->options, &verdict, &other) == HTTPSTATUS_CACHE_ACTION_STORE);
    FUZZ_CHECK(asks_again(fuzz_reuse(&other, &q->request, q->now_s, &q->options, &verdict)));
    FUZZ_CHECK(!fuzz_is_served(fuzz_on_failure(&other, &q->request, q->failure, q->now_s, &q->options, &verdict)));
    if ((q->options.flags & HTTPSTATUS_CACHE_IGNORE_REQUEST_CC) == 0) {
        FUZZ_CHECK(asks_again(fuzz_reuse(record, &request, q->now_s, &q->options, &verdict)));
    }
    other = *record;
    other.flags |= HTTPSTATUS_CACHE_INVALIDATED;
    FUZZ_CHECK(asks_again(fuzz_reuse(&other, &q->request, q->now_s, &q->options, &verdict)));
}

/* Age grows with time; what must be revalidated is never served stale. */
static void check_reuse(const question *q, const httpstatus_cache_record *record)
{
    httpstatus_cache_verdict now, later, failed;
    int action = fuzz_reuse(record, &q->request, q->now_s, &q->options, &now);
    int action_later = fuzz_reuse(record, &q->request, q->later_s, &q->options, &later);
    FUZZ_CHECK(now.age_s <= later.age_s && now.lifetime_s == later.lifetime_s);
    FUZZ_CHECK(action_later != HTTPSTATUS_CACHE_ACTION_FRESH || action == HTTPSTATUS_CACHE_ACTION_FRESH);
    fuzz_check_status(&now, "cache", 5, 0, HTTPSTATUS_CACHE_STATUS_DETAIL);
    const httpstatus_cache_control *cc =
        (record->flags & HTTPSTATUS_CACHE_TARGETED) != 0 ? &record->targeted_cc : &record->response_cc;
    int on_failure = fuzz_on_failure(record, &q->request, q->failure, q->now_s, &q->options, &failed);
    FUZZ_CHECK(on_failure == HTTPSTATUS_CACHE_ACTION_FRESH || on_failure == HTTPSTATUS_CACHE_ACTION_STALE ||
               on_failure ==
                   (q->failure == 0 ? HTTPSTATUS_CACHE_ACTION_GATEWAY_TIMEOUT : HTTPSTATUS_CACHE_ACTION_FORWARD));
    if ((cc->known & HTTPSTATUS_CC_MUST_REVALIDATE) != 0 && now.ttl_s <= 0) {
        FUZZ_CHECK(asks_again(action) && !fuzz_is_served(on_failure));
    }
    FUZZ_CHECK(!fuzz_is_served(on_failure) || q->failure == 0 || httpstatus_cache_is_stale_if_error(q->failure));
}

/* The record with other values of what an answer replaces. */
static httpstatus_cache_record outdated(const httpstatus_cache_record *record)
{
    httpstatus_cache_record old = *record;
    old.flags |= HTTPSTATUS_CACHE_INVALIDATED;
    old.known ^= HTTPSTATUS_CACHE_HAS_DATE | HTTPSTATUS_CACHE_HAS_AGE;
    old.age_s ^= 1;
    old.date_s = old.request_time_s = old.response_time_s = 4711;
    if ((record->seen & HTTPSTATUS_CACHE_HAS_EXPIRES) != 0) {
        old.expires_s = 4711;
    }
    if ((record->flags & HTTPSTATUS_CACHE_RESPONSE_CC) != 0) {
        httpstatus_cache_control_init(&old.response_cc);
    }
    return old;
}

/*
 * An answer of the origin that has the same fields as the stored response: freshened is what would be stored now, for
 * every field of the answer takes the place of its own (RFC 9111, section 3.2).
 */
static void check_validation(const question *q, const httpstatus_cache_record *record)
{
    static const int codes[] = { 304, 200, 206, 404, 500 };
    httpstatus_cache_facts later = q->facts;
    httpstatus_cache_verdict aside;
    httpstatus_cache_record stored_now;
    later.response_time_s = q->now_s;
    FUZZ_CHECK(store(&later, &q->options, &aside, &stored_now) == HTTPSTATUS_CACHE_ACTION_STORE);
    for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++) {
        httpstatus_cache_facts answer = q->facts;
        httpstatus_cache_verdict verdict;
        httpstatus_cache_record updated;
        answer.code = codes[i];
        answer.method = q->request.method;
        answer.flags |= q->request.flags & (HTTPSTATUS_CACHE_IF_NONE_MATCH | HTTPSTATUS_CACHE_VALIDATORS_SENT);
        answer.response_time_s = q->now_s;
        httpstatus_cache_record old = outdated(record);
        int action = fuzz_on_validation(&old, &answer, &q->options, &verdict, &updated);
        FUZZ_CHECK(action > 0);
        fuzz_check_status(&verdict, "a\"b", 3, codes[i], HTTPSTATUS_CACHE_STATUS_STORED);
        if (action == HTTPSTATUS_CACHE_ACTION_FRESHEN) {
            FUZZ_CHECK((verdict.flags & HTTPSTATUS_CACHE_RESULT_KEEP) != 0);
            updated.flags &= ~(uint32_t)HTTPSTATUS_CACHE_INVALIDATED; /* fuzz_on_validation() looked at it */
            FUZZ_CHECK(memcmp(&updated, &stored_now, sizeof updated) == 0);
        }
        FUZZ_CHECK(codes[i] != 500 || action == HTTPSTATUS_CACHE_ACTION_FORWARD);
        FUZZ_CHECK(codes[i] != 404 || action == HTTPSTATUS_CACHE_ACTION_REPLACE);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_bytes input = { data, size };
    question q = take_question(&input);
    httpstatus_cache_verdict verdict, repeated;
    httpstatus_cache_record record, again;
    int action = store(&q.facts, &q.options, &verdict, &record);
    FUZZ_CHECK(store(&q.facts, &q.options, &repeated, &again) == action);
    FUZZ_CHECK(memcmp(&verdict, &repeated, sizeof verdict) == 0 && memcmp(&record, &again, sizeof record) == 0);
    bool timed = (q.facts.known & HTTPSTATUS_CACHE_HAS_RESPONSE_TIME) != 0;
    FUZZ_CHECK(timed ? action > 0 : action == HTTPSTATUS_E_RANGE);
    if (!timed) {
        return 0;
    }
    fuzz_check_status(&verdict, (const char *)data, size < 8 ? size : 8, 200, HTTPSTATUS_CACHE_STATUS_DETAIL);
    check_store(&q, action);
    bool possible = (q.request.known & HTTPSTATUS_CACHE_HAS_RANGE) == 0 || q.request.first_byte <= q.request.last_byte;
    int on_nothing = fuzz_reuse(NULL, &q.request, q.now_s, &q.options, &verdict);
    FUZZ_CHECK(possible ? asks_again(on_nothing) : on_nothing == HTTPSTATUS_E_RANGE);
    if (action == HTTPSTATUS_CACHE_ACTION_STORE && possible) {
        unsigned char bytes[HTTPSTATUS_CACHE_RECORD_BYTES];
        FUZZ_CHECK(httpstatus_cache_record_pack(&record, bytes, sizeof bytes) == HTTPSTATUS_CACHE_RECORD_BYTES);
        memset(&again, 0, sizeof again);
        again.size = sizeof again;
        FUZZ_CHECK(httpstatus_cache_record_unpack(bytes, sizeof bytes, &again) == HTTPSTATUS_E_NONE);
        FUZZ_CHECK(memcmp(&again, &record, sizeof again) == 0);
        check_no_cache(&q, &record);
        check_reuse(&q, &record);
        check_validation(&q, &record);
    }
    return 0;
}
