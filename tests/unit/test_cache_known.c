/* SPDX-License-Identifier: MIT */
/* A member whose bit of known is not set says nothing, whatever it holds; and what an answer does not say stays. */
#include "caching.h"
#include "httpstatus/cache_validation.h"

typedef httpstatus_cache_facts facts_of_cache;
typedef httpstatus_cache_record record_of_cache;
typedef httpstatus_cache_verdict verdict_of_cache;
typedef httpstatus_cache_options cache_options;

enum { GET = HTTPSTATUS_METHOD_GET, HEAD = HTTPSTATUS_METHOD_HEAD };

#define DATE_990 "Thu, 01 Jan 1970 00:16:30 GMT"

static cache_options with_ranges(const char *preset)
{
    cache_options options = options_of(preset);
    options.flags |= HTTPSTATUS_CACHE_RANGES;
    return options;
}

START_TEST(a_length_that_is_not_known)
{
    facts_of_cache facts = answered(200, "Cache-Control: max-age=60");
    verdict_of_cache v = HTTPSTATUS_CACHE_VERDICT_INIT;
    facts.length_bytes = 10;
    facts.received_bytes = 5;
    facts.known |= HTTPSTATUS_CACHE_HAS_RECEIVED;
    ck_assert_int_eq(httpstatus_cache_store(&facts, NULL, &v, NULL), HTTPSTATUS_CACHE_ACTION_STORE);
    facts.known |= HTTPSTATUS_CACHE_HAS_LENGTH;
    httpstatus_cache_store(&facts, NULL, &v, NULL);
    ck_assert_int_eq(v.why, HTTPSTATUS_WHY_INCOMPLETE);
}
END_TEST

/* RFC 9110, section 14.4: only of a 206 and a 416 does Content-Range mean anything. */
START_TEST(a_range_of_what_is_no_part)
{
    cache_options ranges = with_ranges("rfc-shared");
    facts_of_cache facts = answered(200, "Content-Range: bytes 3-6/9\nCache-Control: max-age=60");
    facts_of_cache request = asking(GET, "Range: bytes=0-0");
    record_of_cache record = stored(&facts, &ranges);
    verdict_of_cache v = HTTPSTATUS_CACHE_VERDICT_INIT;
    ck_assert_uint_eq(record.known & HTTPSTATUS_CACHE_HAS_RANGE, 0);
    ck_assert(record.first_byte == 0 && record.last_byte == 0);
    request.known = HTTPSTATUS_CACHE_HAS_RANGE;
    ck_assert_int_eq(httpstatus_cache_reuse(&record, &request, AT_S, &ranges, &v), HTTPSTATUS_CACHE_ACTION_FRESH);
}
END_TEST

/* RFC 9111, section 3.3: nobody knows which part it is, so nothing can be made of it. */
START_TEST(a_part_whose_range_is_not_known)
{
    cache_options ranges = with_ranges("rfc-shared"), cloudflare = options_of("cloudflare");
    facts_of_cache part = answered(206, "Cache-Control: max-age=60");
    unsigned char bytes[HTTPSTATUS_CACHE_RECORD_BYTES];
    verdict_of_cache v = HTTPSTATUS_CACHE_VERDICT_INIT;
    part.first_byte = 6;
    part.last_byte = 3;
    httpstatus_cache_store(&part, &ranges, &v, NULL);
    ck_assert_int_eq(v.why, HTTPSTATUS_WHY_STATUS_NOT_UNDERSTOOD);
    /* Where a system stores it all the same the record can be kept. */
    record_of_cache record = stored(&part, &cloudflare);
    ck_assert(record.known == HTTPSTATUS_CACHE_HAS_RESPONSE_TIME && record.first_byte == 0 && record.last_byte == 0);
    ck_assert_int_eq(httpstatus_cache_record_pack(&record, bytes, sizeof bytes), sizeof bytes);
}
END_TEST

/* RFC 9111, section 4.2.3: the time under way counts, of a part, too. */
START_TEST(a_part_and_the_time_of_its_request)
{
    cache_options ranges = with_ranges("rfc-shared");
    facts_of_cache part = answered(206, "Content-Range: bytes 3-6/9\nCache-Control: max-age=60");
    verdict_of_cache v = HTTPSTATUS_CACHE_VERDICT_INIT;
    part.request_time_s = AT_S - 7;
    part.known |= HTTPSTATUS_CACHE_HAS_REQUEST_TIME;
    ck_assert_int_eq(httpstatus_cache_store(&part, &ranges, &v, NULL), HTTPSTATUS_CACHE_ACTION_STORE);
    ck_assert_int_eq(v.age_s, 7);
}
END_TEST

/* RFC 9111, section 4.3.4: a tag that cannot be read is the tag of no stored response. */
START_TEST(a_tag_that_cannot_be_read)
{
    facts_of_cache facts = answered(200, "ETag: \"a\""), answer = answered(304, "ETag: W/");
    record_of_cache record = stored(&facts, NULL);
    verdict_of_cache v = HTTPSTATUS_CACHE_VERDICT_INIT;
    answer.etag_hash = record.etag_hash;
    httpstatus_cache_on_validation(&record, &answer, NULL, &v, NULL);
    ck_assert_int_eq(v.why, HTTPSTATUS_WHY_VALIDATOR_DIFFERS);
}
END_TEST

/* RFC 9111, section 3.2: a field that the answer has replaces the stored one, any other stays. */
START_TEST(a_304_and_the_validators)
{
    facts_of_cache facts = answered(200, "ETag: \"a\"\nLast-Modified: " DATE_990 "\nExpires: " DATE_990);
    facts_of_cache dated = answered(200, "Last-Modified: " DATE_990), silent = answered(304, "");
    facts_of_cache tagged = answered(304, "ETag: W/\"b\"\nLast-Modified: " DATE_990);
    record_of_cache record = stored(&facts, NULL), updated = record;
    verdict_of_cache v = HTTPSTATUS_CACHE_VERDICT_INIT;
    silent.flags |= HTTPSTATUS_CACHE_VALIDATORS_SENT;
    httpstatus_cache_on_validation(&record, &silent, NULL, &v, &updated);
    ck_assert_int_eq(v.why, HTTPSTATUS_WHY_OWN_VALIDATOR);
    ck_assert(updated.known == record.known && updated.etag_hash == record.etag_hash);
    ck_assert(updated.last_modified_s == 990 && updated.expires_s == 990);
    record = stored(&dated, NULL);
    httpstatus_cache_on_validation(&record, &tagged, NULL, &v, &updated);
    ck_assert_int_eq(v.why, HTTPSTATUS_WHY_LAST_MODIFIED);
    ck_assert_uint_eq(updated.known, record.known | HTTPSTATUS_CACHE_HAS_ETAG);
    ck_assert(updated.flags == HTTPSTATUS_CACHE_WEAK_ETAG && updated.etag_hash == tagged.etag_hash);
}
END_TEST

/* RFC 9111, sections 4.3.5 and 4.4: a response to HEAD says nothing of the rest, and is no validation. */
START_TEST(a_head_and_the_flags)
{
    cache_options options = options_of("rfc-private");
    facts_of_cache facts = answered(200, "Cache-Control: max-age=60\nVary: Foo\nETag: W/\"a\"\nSet-Cookie: a=b");
    facts_of_cache answer = answered(200, "ETag: W/\"a\"");
    verdict_of_cache v = HTTPSTATUS_CACHE_VERDICT_INIT;
    facts.flags |= HTTPSTATUS_CACHE_AUTHORIZATION;
    answer.method = HEAD;
    record_of_cache record = stored(&facts, &options), updated = record;
    record.flags |= HTTPSTATUS_CACHE_INVALIDATED;
    httpstatus_cache_on_validation(&record, &answer, &options, &v, &updated);
    ck_assert_int_eq(v.why, HTTPSTATUS_WHY_HEAD_MATCHES);
    ck_assert_uint_eq(updated.flags, record.flags);
}
END_TEST

/* A 304 has no content, and the stored one came whole. */
START_TEST(a_304_and_the_bytes_that_came_with_it)
{
    facts_of_cache facts = answered(200, "Content-Length: 10\nETag: \"a\""), answer = answered(304, "ETag: \"a\"");
    record_of_cache record = stored(&facts, NULL);
    verdict_of_cache v = HTTPSTATUS_CACHE_VERDICT_INIT;
    answer.known |= HTTPSTATUS_CACHE_HAS_RECEIVED;
    httpstatus_cache_on_validation(&record, &answer, NULL, &v, NULL);
    ck_assert_uint_eq(v.flags, HTTPSTATUS_CACHE_RESULT_KEEP);
    take_line(&answer, "Cache-Control: no-store");
    httpstatus_cache_on_validation(&record, &answer, NULL, &v, NULL);
    ck_assert_int_eq(v.action, HTTPSTATUS_CACHE_ACTION_FRESHEN);
    ck_assert_uint_eq(v.flags, 0);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        a_length_that_is_not_known,
        a_range_of_what_is_no_part,
        a_part_whose_range_is_not_known,
        a_part_and_the_time_of_its_request,
        a_tag_that_cannot_be_read,
        a_304_and_the_validators,
        a_head_and_the_flags,
        a_304_and_the_bytes_that_came_with_it,
        NULL,
    };
    return run_suite("cache_known", tests);
}
