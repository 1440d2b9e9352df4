/* SPDX-License-Identifier: MIT */
/*
 * What the origin's answer does to a stored response, against the model of validation_model.py; and what the stored
 * response is after it (RFC 9111, section 3.2). every_validation COMBINATIONS: draws so many of stored response, request,
 * answer and options.
 */

#include "combinations.h"
#include "httpstatus.h"

/* All that a rule of the model may speak of. */
struct model_case {
    int not_modified, ok, server_error, head, answer_tagged, answer_weak, answer_dated, answer_measured;
    int stored_for_head, stored_ok, stored_part, stored_tagged, stored_weak, stored_dated;
    int same_tag, same_weakness, same_date, same_length;
    int validators_sent, client_asked, strict, fresh, invalidated, no_cache;
};

#include "validation_model.h"

enum { TAG_ABSENT, TAG_UNREADABLE, TAG_SAME, TAG_OTHER, TAG_SAME_WEAK, TAG_OTHER_WEAK };
enum { NO_TAG, STRONG, WEAK };
enum { ABSENT, UNREADABLE, SAME, OTHER };
enum { NO_CONDITION, NOT_LISTED, LISTED, DATED, BAD_DATE };
enum { NO_CONTROL, MAX_AGE, NO_STORE, NO_CACHE };
enum { VARY_ABSENT, VARY_NAMED, VARY_STAR };
enum { TARGETED_ABSENT, TARGETED_USABLE, TARGETED_BROKEN };

enum fact {
    CODE,
    TAG,
    STORED_TAG,
    MODIFIED,
    STORED_MODIFIED,
    SENT,
    STRICT,
    CONDITION,
    METHOD,
    STORED_CODE,
    STORED_FOR,
    LENGTH,
    STORED_LENGTH,
    CONTROL,
    TARGETED,
    STORED_TARGETED,
    VARY,
    STORED_VARY,
    EXPIRES,
    STORED_EXPIRES,
    DATE,
    AGED,
    INVALIDATED,
    STORED_NO_CACHE,
    FACTS
};

static const choice choices[FACTS] = {
    [CODE] = { "answer", 4 },
    [TAG] = { "ETag", 6 },
    [STORED_TAG] = { "stored ETag", 3 },
    [MODIFIED] = { "Last-Modified", 4 },
    [STORED_MODIFIED] = { "stored Last-Modified", 3 },
    [SENT] = { "validators sent", 2 },
    [STRICT] = { "strict", 2 },
    [CONDITION] = { "condition", 5 },
    [METHOD] = { "HEAD", 2 },
    [STORED_CODE] = { "stored code", 3 },
    [STORED_FOR] = { "stored for HEAD", 2 },
    [LENGTH] = { "Content-Length", 4 },
    [STORED_LENGTH] = { "stored Content-Length", 2 },
    [CONTROL] = { "Cache-Control", 4 },
    [TARGETED] = { "targeted", 3 },
    [STORED_TARGETED] = { "stored targeted", 2 },
    [VARY] = { "Vary", 3 },
    [STORED_VARY] = { "stored Vary", 2 },
    [EXPIRES] = { "Expires", 3 },
    [STORED_EXPIRES] = { "stored Expires", 2 },
    [DATE] = { "Date", 2 },
    [AGED] = { "aged", 2 },
    [INVALIDATED] = { "invalidated", 2 },
    [STORED_NO_CACHE] = { "stored no-cache", 2 },
};

enum { RECEIVED = 1000, LIFETIME = 60, LAST_MODIFIED = 500, STORED_DATE = 995, BYTES = 100 };
static const int codes[] = { HTTPSTATUS_NOT_MODIFIED, HTTPSTATUS_OK, HTTPSTATUS_SERVICE_UNAVAILABLE,
                             HTTPSTATUS_NOT_FOUND };
static const int stored_codes[] = { HTTPSTATUS_OK, HTTPSTATUS_PARTIAL_CONTENT, HTTPSTATUS_NOT_FOUND };
static const uint64_t tags[] = { 0, 0, 7, 8, 7, 8 };

static int64_t answered_at(const unsigned char *of)
{
    return RECEIVED + (of[AGED] != 0 ? LIFETIME : LIFETIME - 1);
}

/* Puts a field that is absent, unreadable, or has a value. */
static void put(uint32_t *known, uint32_t *seen, uint32_t field, bool there, bool readable)
{
    *seen |= there ? field : 0;
    *known |= there && readable ? field : 0;
}

static httpstatus_cache_record record_of(const unsigned char *of)
{
    httpstatus_cache_record r = HTTPSTATUS_CACHE_RECORD_INIT;
    unsigned modified = of[STORED_MODIFIED];
    r.code = stored_codes[of[STORED_CODE]];
    r.method = (uint32_t)(of[STORED_FOR] != 0 ? HTTPSTATUS_METHOD_HEAD : HTTPSTATUS_METHOD_GET);
    r.known = r.seen = HTTPSTATUS_CACHE_HAS_RESPONSE_TIME | HTTPSTATUS_CACHE_HAS_DATE | HTTPSTATUS_CACHE_HAS_RANGE;
    put(&r.known, &r.seen, HTTPSTATUS_CACHE_HAS_ETAG, of[STORED_TAG] != NO_TAG, true);
    put(&r.known, &r.seen, HTTPSTATUS_CACHE_HAS_LAST_MODIFIED, modified != ABSENT, modified != UNREADABLE);
    put(&r.known, &r.seen, HTTPSTATUS_CACHE_HAS_LENGTH, of[STORED_LENGTH] != 0, true);
    put(&r.known, &r.seen, HTTPSTATUS_CACHE_HAS_EXPIRES, of[STORED_EXPIRES] != 0, true);
    r.response_time_s = RECEIVED;
    r.date_s = STORED_DATE;
    r.last_modified_s = LAST_MODIFIED;
    r.expires_s = STORED_DATE + 1;
    r.etag_hash = tags[TAG_SAME];
    r.length_bytes = BYTES;
    r.last_byte = BYTES - 1;
    r.flags = HTTPSTATUS_CACHE_RESPONSE_CC | (of[STORED_TAG] == WEAK ? HTTPSTATUS_CACHE_WEAK_ETAG : 0u) |
              (of[STORED_VARY] != 0 ? HTTPSTATUS_CACHE_VARY : 0u) |
              (of[INVALIDATED] != 0 ? HTTPSTATUS_CACHE_INVALIDATED : 0u) |
              (of[STORED_TARGETED] != 0 ? HTTPSTATUS_CACHE_TARGETED : 0u);
    r.response_cc.known = HTTPSTATUS_CC_MAX_AGE | (of[STORED_NO_CACHE] != 0 ? HTTPSTATUS_CC_NO_CACHE : 0u);
    r.response_cc.bare = of[STORED_NO_CACHE] != 0 ? HTTPSTATUS_CC_NO_CACHE : 0;
    r.response_cc.max_age_s = LIFETIME;
    r.targeted_cc = r.response_cc;
    r.targeted_cc.known |= HTTPSTATUS_CC_PUBLIC;
    return r;
}

static httpstatus_cache_facts answer_of(const unsigned char *of)
{
    httpstatus_cache_facts f = HTTPSTATUS_CACHE_FACTS_INIT;
    unsigned tag = of[TAG], modified = of[MODIFIED], condition = of[CONDITION];
    f.code = codes[of[CODE]];
    f.method = (uint32_t)(of[METHOD] != 0 ? HTTPSTATUS_METHOD_HEAD : HTTPSTATUS_METHOD_GET);
    f.known = f.seen = HTTPSTATUS_CACHE_HAS_RESPONSE_TIME;
    put(&f.known, &f.seen, HTTPSTATUS_CACHE_HAS_ETAG, tag != TAG_ABSENT, tag != TAG_UNREADABLE);
    put(&f.known, &f.seen, HTTPSTATUS_CACHE_HAS_LAST_MODIFIED, modified != ABSENT, modified != UNREADABLE);
    put(&f.known, &f.seen, HTTPSTATUS_CACHE_HAS_LENGTH, of[LENGTH] != ABSENT, of[LENGTH] != UNREADABLE);
    put(&f.known, &f.seen, HTTPSTATUS_CACHE_HAS_EXPIRES, of[EXPIRES] != ABSENT, of[EXPIRES] != UNREADABLE);
    put(&f.known, &f.seen, HTTPSTATUS_CACHE_HAS_DATE, of[DATE] != 0, true);
    put(&f.known, &f.seen, HTTPSTATUS_CACHE_HAS_IF_MODIFIED_SINCE, condition >= DATED, condition == DATED);
    f.response_time_s = answered_at(of);
    f.date_s = answered_at(of) - 1;
    f.expires_s = answered_at(of) + 1;
    f.etag_hash = tags[tag];
    f.last_modified_s = LAST_MODIFIED + (modified == OTHER);
    f.length_bytes = BYTES + (of[LENGTH] == OTHER);
    f.if_modified_since_s = LAST_MODIFIED;
    f.flags = (tag == TAG_SAME_WEAK || tag == TAG_OTHER_WEAK ? HTTPSTATUS_CACHE_WEAK_ETAG : 0u) |
              (of[SENT] != 0 ? HTTPSTATUS_CACHE_VALIDATORS_SENT : 0u) |
              (condition == NOT_LISTED || condition == LISTED ? HTTPSTATUS_CACHE_IF_NONE_MATCH : 0u) |
              (condition == LISTED ? HTTPSTATUS_CACHE_IF_NONE_MATCH_HIT : 0u) |
              (of[CONTROL] != NO_CONTROL ? HTTPSTATUS_CACHE_RESPONSE_CC : 0u) |
              (of[TARGETED] == TARGETED_USABLE ? HTTPSTATUS_CACHE_TARGETED : 0u) |
              (of[VARY] != VARY_ABSENT ? HTTPSTATUS_CACHE_VARY : 0u) |
              (of[VARY] == VARY_STAR ? HTTPSTATUS_CACHE_VARY_STAR : 0u);
    f.response_cc.known = of[CONTROL] == MAX_AGE    ? HTTPSTATUS_CC_MAX_AGE
                          : of[CONTROL] == NO_STORE ? HTTPSTATUS_CC_NO_STORE
                          : of[CONTROL] == NO_CACHE ? HTTPSTATUS_CC_NO_CACHE
                                                    : 0;
    f.response_cc.max_age_s = 2 * LIFETIME;
    f.targeted_cc.known = HTTPSTATUS_CC_MAX_AGE;
    f.targeted_cc.max_age_s = 3 * LIFETIME;
    f.targeted_cc.state = of[TARGETED];
    return f;
}

static struct model_case case_of(const unsigned char *of)
{
    unsigned tag = of[TAG];
    bool answer_weak = tag == TAG_SAME_WEAK || tag == TAG_OTHER_WEAK, same = tag == TAG_SAME || tag == TAG_SAME_WEAK;
    return (struct model_case){
        .not_modified = of[CODE] == 0,
        .ok = of[CODE] == 1,
        .server_error = of[CODE] == 2,
        .head = of[METHOD] != 0,
        .answer_tagged = tag != TAG_ABSENT,
        .answer_weak = answer_weak,
        .answer_dated = of[MODIFIED] != ABSENT,
        .answer_measured = of[LENGTH] != ABSENT,
        .stored_for_head = of[STORED_FOR] != 0,
        .stored_ok = of[STORED_CODE] == 0,
        .stored_part = of[STORED_CODE] == 1,
        .stored_tagged = of[STORED_TAG] != NO_TAG,
        .stored_weak = of[STORED_TAG] == WEAK,
        .stored_dated = of[STORED_MODIFIED] != ABSENT,
        .same_tag = of[STORED_TAG] != NO_TAG && same,
        .same_weakness = answer_weak == (of[STORED_TAG] == WEAK),
        .same_date = of[MODIFIED] == SAME && of[STORED_MODIFIED] == SAME,
        .same_length = of[LENGTH] == SAME && of[STORED_LENGTH] != 0,
        .validators_sent = of[SENT] != 0,
        .client_asked = of[CONDITION] != NO_CONDITION,
        .strict = of[STRICT] != 0,
        .fresh = of[AGED] == 0,
        .invalidated = of[INVALIDATED] != 0,
        .no_cache = of[STORED_NO_CACHE] != 0,
    };
}

/* RFC 9111, section 3.2: each field of the answer takes the place of the stored one; the rest stays. */
static httpstatus_cache_record merged(httpstatus_cache_record r, const httpstatus_cache_facts *f)
{
    const uint32_t vary = HTTPSTATUS_CACHE_VARY | HTTPSTATUS_CACHE_VARY_STAR;
    uint32_t answers = HTTPSTATUS_CACHE_HAS_DATE | HTTPSTATUS_CACHE_HAS_RESPONSE_TIME;
    r.response_time_s = f->response_time_s;
    r.date_s = f->date_s;
    if ((f->seen & HTTPSTATUS_CACHE_HAS_ETAG) != 0) {
        answers |= HTTPSTATUS_CACHE_HAS_ETAG;
        r.etag_hash = f->etag_hash;
        r.flags = (r.flags & ~(uint32_t)HTTPSTATUS_CACHE_WEAK_ETAG) | (f->flags & HTTPSTATUS_CACHE_WEAK_ETAG);
    }
    if ((f->seen & HTTPSTATUS_CACHE_HAS_LAST_MODIFIED) != 0) {
        answers |= HTTPSTATUS_CACHE_HAS_LAST_MODIFIED;
        r.last_modified_s = f->last_modified_s;
    }
    if ((f->seen & HTTPSTATUS_CACHE_HAS_EXPIRES) != 0) {
        answers |= HTTPSTATUS_CACHE_HAS_EXPIRES;
        r.expires_s = f->expires_s;
    }
    r.known = (r.known & ~answers) | (f->known & answers);
    r.seen = (r.seen & ~answers) | (f->seen & answers);
    if ((f->flags & HTTPSTATUS_CACHE_VARY) != 0) {
        r.flags = (r.flags & ~vary) | (f->flags & vary);
    }
    if ((f->flags & HTTPSTATUS_CACHE_RESPONSE_CC) != 0) {
        r.response_cc = f->response_cc;
    }
    /* RFC 9213, section 2.1: one that cannot be read is as if it were not there, and the stored one is gone. */
    if (f->targeted_cc.state == TARGETED_USABLE) {
        r.targeted_cc = f->targeted_cc;
        r.flags |= HTTPSTATUS_CACHE_TARGETED;
    } else if (f->targeted_cc.state == TARGETED_BROKEN) {
        r.flags &= ~(uint32_t)HTTPSTATUS_CACHE_TARGETED;
    }
    /* A response to HEAD is no validation (section 4.3.5), so what was invalidated stays so. */
    r.flags &= ~(f->code == HTTPSTATUS_NOT_MODIFIED ? (uint32_t)HTTPSTATUS_CACHE_INVALIDATED : 0u);
    return r;
}

static bool same_control(const httpstatus_cache_control *a, const httpstatus_cache_control *b)
{
    return a->known == b->known && a->bare == b->bare && a->max_age_s == b->max_age_s;
}

static bool same_record(const httpstatus_cache_record *a, const httpstatus_cache_record *b)
{
    bool targeted = (a->flags & HTTPSTATUS_CACHE_TARGETED) != 0;
    return a->known == b->known && a->seen == b->seen && a->flags == b->flags && a->code == b->code &&
           a->method == b->method && a->response_time_s == b->response_time_s && a->last_byte == b->last_byte &&
           a->length_bytes == b->length_bytes && same_control(&a->response_cc, &b->response_cc) &&
           (!targeted || same_control(&a->targeted_cc, &b->targeted_cc)) &&
           ((a->known & HTTPSTATUS_CACHE_HAS_DATE) == 0 || a->date_s == b->date_s) &&
           ((a->known & HTTPSTATUS_CACHE_HAS_ETAG) == 0 || a->etag_hash == b->etag_hash) &&
           ((a->known & HTTPSTATUS_CACHE_HAS_EXPIRES) == 0 || a->expires_s == b->expires_s) &&
           ((a->known & HTTPSTATUS_CACHE_HAS_LAST_MODIFIED) == 0 || a->last_modified_s == b->last_modified_s);
}

/* What comes with FRESHEN: whether the updated response may stay, and whether the client has it already. */
static uint32_t flags_of(const unsigned char *of, const httpstatus_cache_record *r)
{
    const httpstatus_cache_control *cc =
        (r->flags & HTTPSTATUS_CACHE_TARGETED) != 0 ? &r->targeted_cc : &r->response_cc;
    bool kept = (cc->known & HTTPSTATUS_CC_NO_STORE) == 0 && (r->flags & HTTPSTATUS_CACHE_VARY_STAR) == 0;
    bool dated = (r->known & HTTPSTATUS_CACHE_HAS_LAST_MODIFIED) != 0;
    /* Without Last-Modified the response is as new as its Date (section 4.3.2): later than what the client has. */
    bool unmodified =
        of[CONDITION] == LISTED || (of[CONDITION] == DATED && dated && r->last_modified_s <= LAST_MODIFIED);
    return (kept ? HTTPSTATUS_CACHE_RESULT_KEEP : 0u) |
           (unmodified && of[STORED_CODE] <= 1 ? HTTPSTATUS_CACHE_RESULT_NOT_MODIFIED : 0u);
}

static bool check(uint64_t number, bool tell)
{
    unsigned char of[FACTS];
    int action, why, fwd;
    combinations_take(choices, FACTS, number, of);
    httpstatus_cache_record record = record_of(of), updated = HTTPSTATUS_CACHE_RECORD_INIT;
    httpstatus_cache_facts answer = answer_of(of);
    httpstatus_cache_options options = HTTPSTATUS_CACHE_OPTIONS_INIT;
    httpstatus_cache_verdict v = HTTPSTATUS_CACHE_VERDICT_INIT;
    struct model_case in = case_of(of);
    options.flags =
        HTTPSTATUS_CACHE_SHARED | HTTPSTATUS_CACHE_RANGES | (of[STRICT] != 0 ? HTTPSTATUS_CACHE_STRICT_304 : 0u);
    model_validation(&in, &action, &why, &fwd);
    bool freshened = action == HTTPSTATUS_CACHE_ACTION_FRESHEN;
    httpstatus_cache_record untouched = HTTPSTATUS_CACHE_RECORD_INIT;
    httpstatus_cache_record expected = freshened ? merged(record, &answer) : untouched;
    uint32_t flags = freshened ? flags_of(of, &expected) : 0;
    int got = httpstatus_cache_on_validation(&record, &answer, &options, &v, &updated);
    bool same_verdict = got == action && (int)v.why == why && (int)v.fwd == fwd && v.flags == flags;
    bool same = same_verdict && same_record(&updated, &expected);
    if (!same && tell) {
        combinations_print(choices, FACTS, of);
        printf("answers %s %s fwd %u flags %u, and the model says %s %s fwd %d flags %u%s\n",
               httpstatus_cache_action_name(got), httpstatus_why_name((int)v.why), (unsigned)v.fwd, (unsigned)v.flags,
               httpstatus_cache_action_name(action), httpstatus_why_name(why), fwd, (unsigned)flags,
               same_verdict ? ", another record" : "");
    }
    return same;
}

int main(int argc, char **argv)
{
    return combinations_main(argc, argv, check);
}
