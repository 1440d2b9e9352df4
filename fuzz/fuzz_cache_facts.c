/* SPDX-License-Identifier: MIT */
/* Header fields to facts: they are legal, a first line is never changed by a later one, and every rule takes them. */
#include "fuzz_cache.h"
#include "httpstatus/date.h"
#include "httpstatus/field_value.h"
#include "httpstatus/method.h"

static const int64_t now_s = 1767225600;

static void check_facts(const httpstatus_cache_facts *facts)
{
    const uint32_t of_caller = HTTPSTATUS_CACHE_IF_NONE_MATCH_HIT | HTTPSTATUS_CACHE_VALIDATORS_SENT |
                               HTTPSTATUS_CACHE_LOCATION_IS_TARGET | HTTPSTATUS_CACHE_TARGETED |
                               HTTPSTATUS_CACHE_INVALIDATED;
    const uint32_t of_fields = HTTPSTATUS_CACHE_HAS_DATE | HTTPSTATUS_CACHE_HAS_EXPIRES |
                               HTTPSTATUS_CACHE_HAS_LAST_MODIFIED | HTTPSTATUS_CACHE_HAS_AGE |
                               HTTPSTATUS_CACHE_HAS_ETAG | HTTPSTATUS_CACHE_HAS_LENGTH | HTTPSTATUS_CACHE_HAS_RANGE |
                               HTTPSTATUS_CACHE_HAS_IF_MODIFIED_SINCE;
    FUZZ_CHECK(facts->size == sizeof *facts && (facts->seen & ~of_fields) == 0 && (facts->known & ~facts->seen) == 0);
    FUZZ_CHECK((facts->flags & of_caller) == 0 && facts->reserved == 0 && facts->code == 0 && facts->method == 0);
    FUZZ_CHECK((facts->flags & HTTPSTATUS_CACHE_VARY_STAR) == 0 || (facts->flags & HTTPSTATUS_CACHE_VARY) != 0);
    FUZZ_CHECK(facts->age_s <= HTTPSTATUS_CACHE_SECONDS_MAX && facts->first_byte <= facts->last_byte);
    FUZZ_CHECK((facts->request_cc.known == 0 && facts->request_cc.members == 0) ||
               (facts->flags & HTTPSTATUS_CACHE_REQUEST_CC) != 0);
    FUZZ_CHECK((facts->response_cc.known == 0 && facts->response_cc.members == 0) ||
               (facts->flags & HTTPSTATUS_CACHE_RESPONSE_CC) != 0);
    fuzz_check_control(&facts->request_cc);
    fuzz_check_control(&facts->response_cc);
}

/* What was there stays there. */
static void check_growth(const httpstatus_cache_facts *before, const httpstatus_cache_facts *after)
{
    uint32_t had = before->seen;
    FUZZ_CHECK((before->seen & ~after->seen) == 0 && (before->flags & ~after->flags) == 0);
    FUZZ_CHECK((before->known & had) == (after->known & had));
    FUZZ_CHECK((had & HTTPSTATUS_CACHE_HAS_DATE) == 0 || before->date_s == after->date_s);
    FUZZ_CHECK((had & HTTPSTATUS_CACHE_HAS_EXPIRES) == 0 || before->expires_s == after->expires_s);
    FUZZ_CHECK((had & HTTPSTATUS_CACHE_HAS_LAST_MODIFIED) == 0 || before->last_modified_s == after->last_modified_s);
    FUZZ_CHECK((had & HTTPSTATUS_CACHE_HAS_AGE) == 0 || before->age_s == after->age_s);
    FUZZ_CHECK((had & HTTPSTATUS_CACHE_HAS_ETAG) == 0 || before->etag_hash == after->etag_hash);
    FUZZ_CHECK((had & HTTPSTATUS_CACHE_HAS_LENGTH) == 0 || before->length_bytes == after->length_bytes);
}

/* Dates as caches read them: blind to case and to blanks around them, and never stricter than date_parse(). */
static void check_date(const char *value, size_t len, bool known, int64_t when_s)
{
    int64_t folded_s = 4711, strict_s;
    int error = httpstatus_date_parse_folded(value, len, now_s, &folded_s);
    FUZZ_CHECK((error == HTTPSTATUS_E_NONE) == known && folded_s == (known ? when_s : 4711));
    if (httpstatus_date_parse(value, len, now_s, &strict_s) == HTTPSTATUS_E_NONE) {
        FUZZ_CHECK(known && strict_s == when_s);
    }
    size_t n;
    char *turned = fuzz_other_case(value, len), *joined = fuzz_joined("\t ", turned, len, " \t", &n);
    FUZZ_CHECK(httpstatus_date_parse_folded(joined, n, now_s, &folded_s) == error);
    FUZZ_CHECK(!known || folded_s == when_s);
    free(turned);
    free(joined);
}

static void check_etag(const char *value, size_t len, const httpstatus_cache_facts *facts)
{
    size_t n;
    char *joined = fuzz_joined("W/", value, len, "", &n);
    httpstatus_cache_facts weak = HTTPSTATUS_CACHE_FACTS_INIT;
    httpstatus_cache_facts_field(&weak, HTTPSTATUS_SIDE_RESPONSE, "ETag", HTTPSTATUS_NTS, joined, n, now_s);
    bool strong = (facts->flags & HTTPSTATUS_CACHE_WEAK_ETAG) == 0;
    if (strong && (facts->known & HTTPSTATUS_CACHE_HAS_ETAG) != 0 && len != 0 && !fuzz_is_blank(value[0])) {
        FUZZ_CHECK((weak.flags & HTTPSTATUS_CACHE_WEAK_ETAG) != 0 && weak.etag_hash == facts->etag_hash);
    }
    free(joined);
}

/* The field alone, in facts that know nothing yet. */
static void check_first(const char *name, size_t name_len, const char *value, size_t len)
{
    httpstatus_cache_facts facts = HTTPSTATUS_CACHE_FACTS_INIT;
    httpstatus_cache_facts_field(&facts, HTTPSTATUS_SIDE_RESPONSE, name, name_len, value, len, now_s);
    if (fuzz_same_in_any_case("Date", name, name_len) || fuzz_same_in_any_case("Expires", name, name_len)) {
        bool date = fuzz_same_in_any_case("Date", name, name_len);
        FUZZ_CHECK(facts.seen == (uint32_t)(date ? HTTPSTATUS_CACHE_HAS_DATE : HTTPSTATUS_CACHE_HAS_EXPIRES));
        check_date(value, len, facts.known != 0, date ? facts.date_s : facts.expires_s);
    } else if (fuzz_same_in_any_case("ETag", name, name_len)) {
        FUZZ_CHECK(facts.seen == HTTPSTATUS_CACHE_HAS_ETAG);
        check_etag(value, len, &facts);
    } else if (fuzz_same_in_any_case("Vary", name, name_len)) {
        bool star = false;
        size_t pos = 0, at, n;
        while (httpstatus_list_next(value, len, &pos, &at, &n)) {
            star = star || (n == 1 && value[at] == '*');
        }
        FUZZ_CHECK(facts.flags == (HTTPSTATUS_CACHE_VARY | (star ? HTTPSTATUS_CACHE_VARY_STAR : 0u)));
    } else if (fuzz_same_in_any_case("Age", name, name_len)) {
        FUZZ_CHECK(facts.seen == HTTPSTATUS_CACHE_HAS_AGE && (facts.known != 0 || facts.age_s == 0));
    }
}

/* Whatever fields said, the facts can be judged, and what is stored can be packed. */
static void check_rules(httpstatus_cache_facts facts, int code)
{
    httpstatus_cache_verdict verdict = fuzz_marked_verdict();
    httpstatus_cache_record record = HTTPSTATUS_CACHE_RECORD_INIT;
    unsigned char bytes[HTTPSTATUS_CACHE_RECORD_BYTES];
    facts.code = code;
    facts.method = HTTPSTATUS_METHOD_GET;
    facts.response_time_s = now_s;
    facts.known |= HTTPSTATUS_CACHE_HAS_RESPONSE_TIME;
    int action = httpstatus_cache_store(&facts, NULL, &verdict, &record);
    FUZZ_CHECK(action == HTTPSTATUS_CACHE_ACTION_STORE || action == HTTPSTATUS_CACHE_ACTION_DO_NOT_STORE);
    fuzz_check_verdict(action, &verdict);
    if (action == HTTPSTATUS_CACHE_ACTION_STORE) {
        FUZZ_CHECK(httpstatus_cache_record_pack(&record, bytes, sizeof bytes) == HTTPSTATUS_CACHE_RECORD_BYTES);
        FUZZ_CHECK(fuzz_reuse(&record, &facts, now_s, NULL, &verdict) > 0);
    }
}

/* Field lines, ended by LF: name, colon, value; of a request when the line begins with `>`. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    httpstatus_cache_facts facts = HTTPSTATUS_CACHE_FACTS_INIT;
    fuzz_bytes input = { data, size };
    for (fuzz_line line; fuzz_take_line(&input, &line);) {
        size_t len = line.len, request = len != 0 && line.text[0] == '>';
        size_t name_len = (line.colon != NULL ? (size_t)(line.colon - line.text) : len) - request;
        size_t value_len = line.colon != NULL ? len - request - name_len - 1 : 0;
        char *name = fuzz_text(line.text + request, name_len);
        char *value = fuzz_text(line.text + len - value_len, value_len);
        int side = request ? HTTPSTATUS_SIDE_REQUEST : HTTPSTATUS_SIDE_RESPONSE;
        httpstatus_cache_facts before = facts;
        FUZZ_CHECK(httpstatus_cache_facts_field(&facts, side, name, name_len, value, value_len, now_s) ==
                   HTTPSTATUS_E_NONE);
        check_facts(&facts);
        check_growth(&before, &facts);
        check_first(name, name_len, value, value_len);
        free(name);
        free(value);
    }
    static const int codes[] = { 200, 206, 304, 404, 429, 503 };
    for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++) {
        check_rules(facts, codes[i]);
    }
    return 0;
}
