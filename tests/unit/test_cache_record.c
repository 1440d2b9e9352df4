/* SPDX-License-Identifier: MIT */
#include "httpstatus/cache_record.h"

#include "caching.h"
#include "exact.h"
#include "httpstatus/cache_validation.h"
#include "httpstatus/freshness.h"

enum { BYTES = HTTPSTATUS_CACHE_RECORD_BYTES };

typedef httpstatus_cache_record record_of_cache;

static const char *const responses[] = {
    "Cache-Control: max-age=60",
    "Cache-Control: s-maxage=99999999999, stale-while-revalidate=5, stale-if-error=7, max-stale, immutable\nAge: "
    "9999999999",
    "Cache-Control: no-cache=\"a\", private=\"b\", public, must-revalidate, proxy-revalidate, foo, max-age=x, "
    "max-age=5",
    "ETag: W/\"a\"\nLast-Modified: Thu, 01 Jan 1970 00:00:00 GMT\nDate: Thu, 01 Jan 1970 00:16:40 GMT\nPragma: "
    "no-cache",
    "Expires: Thu, 01 Jan 1970 00:17:40 GMT\nVary: Foo\nSet-Cookie: a=b\nContent-Length: 18446744073709551615",
    "Expires: 0\nETag: \"b\"\nDate: x\nCache-Control: no-cache, pubic, must-understand, no-transform, @",
    "Content-Range: bytes 18446744073709551000-18446744073709551614/*\nCache-Control: public",
    "Expires: Fri, 31 Dec 9999 23:59:59 GMT\nDate: Sun, 06 Nov 1994 08:49:37 GMT\nCache-Control: only-if-cached, "
    "min-fresh=3",
};

static const int64_t times[] = { INT64_MIN, -1, 0, 1000, INT64_MAX };

enum { RESPONSES = COUNT(responses), RECORDS = RESPONSES * 5 * 4 };

static record_of_cache nth_record(unsigned i)
{
    static const int codes[] = { 200, 206, 404, 599 };
    httpstatus_cache_options options = options_of(i % 2 == 0 ? "rfc-private" : "rfc-shared");
    httpstatus_cache_facts facts = answered(codes[i / RESPONSES % 4], responses[i % RESPONSES]);
    options.flags |= HTTPSTATUS_CACHE_RANGES;
    take_lines(&facts, HTTPSTATUS_SIDE_RESPONSE, "Cache-Control: s-maxage=5, max-age=6\nContent-Range: bytes 1-2/9");
    facts.response_time_s = times[i / RESPONSES / 4];
    facts.request_time_s = times[i % 5];
    facts.known |= i % 3 == 0 ? HTTPSTATUS_CACHE_HAS_REQUEST_TIME : 0;
    if (i % 4 == 1) {
        facts.flags |= HTTPSTATUS_CACHE_TARGETED | HTTPSTATUS_CACHE_LOCATION_IS_TARGET;
        httpstatus_cache_control_targeted_feed(&facts.targeted_cc, "max-age=9, private=\"a\", x", HTTPSTATUS_NTS);
    }
    record_of_cache record = stored(&facts, &options);
    record.flags |= i % 7 == 0 ? HTTPSTATUS_CACHE_INVALIDATED : 0;
    return record;
}

START_TEST(pack_and_unpack_are_inverse)
{
    for (unsigned i = 0; i < RECORDS; i++) {
        record_of_cache record = nth_record(i);
        unsigned char *bytes = (unsigned char *)exact_fill('#', BYTES);
        FILLED(record_of_cache, read);
        ck_assert_int_eq(httpstatus_cache_record_pack(&record, bytes, BYTES), BYTES);
        ck_assert_int_eq(memcmp(bytes, "HSC1", 4), 0);
        ck_assert_int_eq(httpstatus_cache_record_unpack(bytes, BYTES, &read), HTTPSTATUS_E_NONE);
        EXPECT_SAME(read, record);
        free(bytes);
    }
}
END_TEST

static uint64_t number_at(const unsigned char *bytes, size_t at, size_t n)
{
    uint64_t number = 0;
    while (n-- > 0) {
        number = number << 8 | bytes[at + n];
    }
    return number;
}

/* Each member has its place: little-endian, in the order of the struct. */
START_TEST(members_have_their_places)
{
    record_of_cache r = HTTPSTATUS_CACHE_RECORD_INIT;
    unsigned char bytes[BYTES];
    r.code = 511;
    r.known = 0x1fe;
    r.seen = 0x1fd;
    r.flags = 0xfedc;
    r.method = HTTPSTATUS_METHOD_POST;
    r.age_s = 0x12345678;
    int64_t *const instants[] = { &r.request_time_s, &r.response_time_s, &r.date_s, &r.expires_s, &r.last_modified_s };
    for (int i = 0; i < 5; i++) {
        *instants[i] = -2 - i;
    }
    r.etag_hash = UINT64_C(0x8877665544332211);
    r.length_bytes = UINT64_MAX;
    r.first_byte = 3;
    r.last_byte = UINT64_C(1) << 63;
    r.response_cc.known = r.targeted_cc.misspelt = 0xffff;
    r.response_cc.max_age_s = 0x7fffffff;
    r.targeted_cc.min_fresh_s = UINT32_C(0x80000000);
    ck_assert_int_eq(httpstatus_cache_record_pack(&r, bytes, BYTES), BYTES);
    const uint64_t expected[] = { 0x31435348, 0x1fe, 0x1fd, 0xfedc, 511, HTTPSTATUS_METHOD_POST, 0x12345678, 0 };
    for (size_t i = 0; i < COUNT(expected); i++) {
        ck_assert_uint_eq(number_at(bytes, 4 * i, 4), expected[i]);
    }
    for (size_t i = 0; i < 5; i++) {
        ck_assert_uint_eq(number_at(bytes, 32 + 8 * i, 8), UINT64_MAX - 1 - i);
    }
    ck_assert_uint_eq(number_at(bytes, 72, 8), r.etag_hash);
    ck_assert_uint_eq(number_at(bytes, 80, 8), UINT64_MAX);
    ck_assert_uint_eq(number_at(bytes, 88, 8), 3);
    ck_assert_uint_eq(number_at(bytes, 96, 8), UINT64_C(1) << 63);
    ck_assert_uint_eq(number_at(bytes, 104, 8), 0);
    ck_assert_uint_eq(number_at(bytes, 112, 4), sizeof r.response_cc);
    ck_assert_uint_eq(number_at(bytes, 116, 4), 0xffff);
    ck_assert_uint_eq(number_at(bytes, 136, 4), 0x7fffffff);
    ck_assert_uint_eq(number_at(bytes, 184 + 44, 4), UINT32_C(0x80000000));
    ck_assert_uint_eq(number_at(bytes, 252, 4), 0xffff);
}
END_TEST

/* Every rule answers; which answer is not the matter. */
static void survive(const record_of_cache *record)
{
    static const char *const requests[] = { "Cache-Control: max-age=5, min-fresh=5, max-stale=9\nRange: bytes=0-4",
                                            "If-None-Match: *\nCache-Control: stale-if-error=9" };
    httpstatus_cache_options options = options_of("cdn");
    options.flags |= HTTPSTATUS_CACHE_RANGES;
    for (size_t i = 0; i < 10; i++) {
        httpstatus_cache_facts request = asking(HTTPSTATUS_METHOD_GET, requests[i % 2]),
                               answer = answered(304, "Age: 5");
        httpstatus_cache_verdict v = HTTPSTATUS_CACHE_VERDICT_INIT;
        record_of_cache updated = HTTPSTATUS_CACHE_RECORD_INIT;
        int64_t now_s = times[i % 5], age_s = httpstatus_freshness_age_s(record, &options, now_s);
        int64_t lifetime_s = httpstatus_freshness_lifetime_s(record, &options, NULL);
        bool good = age_s >= 0 && age_s <= LONG_S && lifetime_s >= 0 && lifetime_s <= LONG_S;
        good = good && httpstatus_cache_reuse(record, &request, now_s, &options, &v) == (int)v.action;
        good = good && v.ttl_s == lifetime_s - age_s;
        good = good && httpstatus_cache_on_failure(record, &request, i % 3 == 0 ? 503 : 0, now_s, NULL, &v) > 0;
        answer.flags |= HTTPSTATUS_CACHE_VALIDATORS_SENT;
        good = good && httpstatus_cache_on_validation(record, &answer, NULL, &v, &updated) > 0;
        EXPECT_INT((int)i, good, true);
    }
}

/* The numbers of a record that unpack refuses, by what the members mean. */
static bool is_refused(const unsigned char *bytes)
{
    static const size_t seconds[] = { 24, 136, 140, 144, 148, 152, 156, 208, 212, 216, 220, 224, 228 };
    bool refused = (number_at(bytes, 4, 4) | number_at(bytes, 8, 4)) > 0x1ff || number_at(bytes, 12, 4) > 0xffff;
    uint64_t code = number_at(bytes, 16, 4);
    refused = refused || code < 100 || code > 599 || number_at(bytes, 28, 4) != 0 || number_at(bytes, 104, 8) != 0;
    uint64_t method = number_at(bytes, 20, 4);
    refused = refused || (method != 0 && (method > INT32_MAX || httpstatus_method_name((int)method) == NULL));
    refused = refused || number_at(bytes, 88, 8) > number_at(bytes, 96, 8);
    for (size_t i = 0; i < COUNT(seconds); i++) {
        refused = refused || number_at(bytes, seconds[i], 4) > UINT64_C(2147483648);
    }
    for (size_t cc = 112; cc <= 184; cc += 72) {
        uint64_t known = number_at(bytes, cc + 4, 4), of_known = 0, masks = known;
        for (size_t i = 8; i <= 16; i += 4) {
            of_known |= number_at(bytes, cc + i, 4);
        }
        masks |= number_at(bytes, cc + 20, 4) | number_at(bytes, cc + 64, 4) | number_at(bytes, cc + 68, 4);
        refused = refused || number_at(bytes, cc, 4) != 72 || masks > 0xffff || (of_known & ~known) != 0 ||
                  number_at(bytes, cc + 60, 4) > 2;
    }
    return refused;
}

static void check_bytes(const unsigned char *bytes)
{
    unsigned char again[BYTES];
    FILLED(record_of_cache, record);
    record_of_cache before = record;
    int error = httpstatus_cache_record_unpack(bytes, BYTES, &record);
    bool magic = memcmp(bytes, "HSC1", 4) == 0;
    EXPECT_INT(bytes[0], error,
               !magic              ? HTTPSTATUS_E_SYNTAX
               : is_refused(bytes) ? HTTPSTATUS_E_RANGE
                                   : HTTPSTATUS_E_NONE);
    if (error != HTTPSTATUS_E_NONE) {
        EXPECT_INT(bytes[0], memcmp(&record, &before, sizeof record), 0);
        return;
    }
    EXPECT_INT(bytes[0], httpstatus_cache_record_pack(&record, again, BYTES), BYTES);
    EXPECT_INT(bytes[0], memcmp(again, bytes, BYTES), 0);
    survive(&record);
}

START_TEST(every_bit_flipped)
{
    for (unsigned i = 0; i < RECORDS; i += 53) {
        record_of_cache record = nth_record(i);
        unsigned char *bytes = (unsigned char *)exact_fill(0, BYTES);
        httpstatus_cache_record_pack(&record, bytes, BYTES);
        for (size_t bit = 0; bit < BYTES * 8; bit++) {
            bytes[bit / 8] ^= (unsigned char)(1u << bit % 8);
            check_bytes(bytes);
            bytes[bit / 8] ^= (unsigned char)(1u << bit % 8);
        }
        static const unsigned char values[] = { 0x00, 0x01, 0x7f, 0x80, 0xff };
        for (size_t at = 0; at < BYTES; at++) {
            unsigned char kept = bytes[at];
            bytes[at] = values[(at + i) % 5];
            check_bytes(bytes);
            bytes[at] = kept;
        }
        free(bytes);
    }
}
END_TEST

static void put_number(unsigned char *bytes, uint64_t number)
{
    for (int i = 0; i < 4; i++) {
        bytes[i] = (unsigned char)(number >> 8 * i);
    }
}

START_TEST(every_number_at_its_limits)
{
    static const uint32_t limits[] = { 0x1ff, 0xffff, 100, 599, 2147483647, UINT32_C(2147483648), 2, UINT32_MAX };
    record_of_cache record = nth_record(1);
    unsigned char bytes[BYTES], changed[BYTES];
    ck_assert_int_eq(httpstatus_cache_record_pack(&record, bytes, BYTES), BYTES);
    for (size_t at = 4; at < BYTES; at += 4) {
        for (size_t i = 0; i < COUNT(limits) * 3; i++) {
            memcpy(changed, bytes, BYTES);
            put_number(changed + at, (uint64_t)limits[i / 3] + i % 3 - 1);
            check_bytes(changed);
        }
    }
}
END_TEST

START_TEST(a_record_that_unpack_refuses_is_not_packed)
{
    for (unsigned member = 0; member < sizeof(record_of_cache) / 4; member++) {
        record_of_cache record = nth_record(1), read = record;
        unsigned char bytes[BYTES], before[BYTES];
        memset(bytes, 0x5a, BYTES);
        memcpy(before, bytes, BYTES);
        if (member == 0) {
            continue;
        }
        memset((unsigned char *)&record + 4 * (size_t)member, 0xff, 4);
        int n = httpstatus_cache_record_pack(&record, bytes, BYTES);
        if (n == BYTES) {
            ck_assert_int_eq(httpstatus_cache_record_unpack(bytes, BYTES, &read), HTTPSTATUS_E_NONE);
            EXPECT_SAME(read, record);
        } else {
            ck_assert_int_eq(n, HTTPSTATUS_E_RANGE);
            EXPECT_SAME(bytes, before);
        }
    }
}
END_TEST

START_TEST(arguments_and_sizes)
{
    record_of_cache record = nth_record(0);
    unsigned char bytes[BYTES + 1], before[BYTES + 1];
    memset(bytes, 0x5a, sizeof bytes);
    memcpy(before, bytes, sizeof bytes);
    ck_assert_int_eq(httpstatus_cache_record_pack(NULL, bytes, BYTES), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_cache_record_pack(&record, NULL, BYTES), HTTPSTATUS_E_ARG);
    for (size_t cap = 0; cap < BYTES; cap += 51) {
        ck_assert_int_eq(httpstatus_cache_record_pack(&record, bytes, cap), HTTPSTATUS_E_SIZE);
    }
    record.size--;
    ck_assert_int_eq(httpstatus_cache_record_pack(&record, bytes, BYTES), HTTPSTATUS_E_SIZE);
    record.size++;
    struct {
        record_of_cache record;
        uint64_t tail;
    } newer = { record, 1 };
    newer.record.size = sizeof newer;
    ck_assert_int_eq(httpstatus_cache_record_pack(&newer.record, bytes, BYTES), HTTPSTATUS_E_SIZE);
    EXPECT_SAME(bytes, before);
    newer.tail = 0;
    ck_assert_int_eq(httpstatus_cache_record_pack(&newer.record, bytes, BYTES + 1), BYTES);
    ck_assert_uint_eq(bytes[BYTES], 0x5a);

    newer.tail = 77;
    memset((char *)&newer.record + 4, 0, sizeof newer.record - 4);
    ck_assert_int_eq(httpstatus_cache_record_unpack(bytes, BYTES, &newer.record), HTTPSTATUS_E_NONE);
    ck_assert(newer.tail == 77 && newer.record.size == sizeof newer);
    newer.record.size = record.size;
    EXPECT_SAME(newer.record, record);
    FILLED(record_of_cache, out);
    record_of_cache filled = out;
    ck_assert_int_eq(httpstatus_cache_record_unpack(NULL, BYTES, &out), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_cache_record_unpack(bytes, BYTES, NULL), HTTPSTATUS_E_ARG);
    for (size_t len = 0; len <= BYTES + 1; len++) {
        char *exact = exact_copy(bytes, len);
        int error = httpstatus_cache_record_unpack((unsigned char *)exact, len, &out);
        ck_assert_int_eq(error, len == BYTES ? HTTPSTATUS_E_NONE : HTTPSTATUS_E_SIZE);
        ck_assert(len == BYTES || memcmp(&out, &filled, sizeof out) == 0);
        out = filled;
        free(exact);
    }
    out.size = filled.size = sizeof out - 1;
    ck_assert_int_eq(httpstatus_cache_record_unpack(bytes, BYTES, &out), HTTPSTATUS_E_SIZE);
    EXPECT_SAME(out, filled);
}
END_TEST

START_TEST(marked_records_are_to_be_validated)
{
    struct {
        record_of_cache record;
        uint64_t tail;
    } newer = { nth_record(1), 77 };
    record_of_cache record = newer.record, before = record;
    newer.record.size = sizeof newer;
    ck_assert_int_eq(httpstatus_cache_record_invalidate(&newer.record), HTTPSTATUS_E_NONE);
    ck_assert(newer.tail == 77 && newer.record.size == sizeof newer);
    ck_assert_int_eq(httpstatus_cache_record_invalidate(&record), HTTPSTATUS_E_NONE);
    ck_assert_uint_eq(before.flags & HTTPSTATUS_CACHE_INVALIDATED, 0);
    before.flags |= HTTPSTATUS_CACHE_INVALIDATED;
    EXPECT_SAME(record, before);
    record.size = before.size = sizeof record - 1;
    ck_assert_int_eq(httpstatus_cache_record_invalidate(&record), HTTPSTATUS_E_SIZE);
    EXPECT_SAME(record, before);
    ck_assert_int_eq(httpstatus_cache_record_invalidate(NULL), HTTPSTATUS_E_ARG);
}
END_TEST

static int reuse_of(const httpstatus_cache_record *record)
{
    httpstatus_cache_facts plain = asking(HTTPSTATUS_METHOD_GET, "");
    httpstatus_cache_verdict v = HTTPSTATUS_CACHE_VERDICT_INIT;
    return httpstatus_cache_reuse(record, &plain, AT_S, NULL, &v);
}

static int failure_of(const httpstatus_cache_record *record)
{
    httpstatus_cache_facts plain = asking(HTTPSTATUS_METHOD_GET, "");
    httpstatus_cache_verdict v = HTTPSTATUS_CACHE_VERDICT_INIT;
    return httpstatus_cache_on_failure(record, &plain, 0, AT_S, NULL, &v);
}

static int age_of(const httpstatus_cache_record *record)
{
    return (int)httpstatus_freshness_age_s(record, NULL, AT_S);
}

START_TEST(records_of_a_later_library)
{
    httpstatus_cache_facts facts = answered(200, "Cache-Control: max-age=60");
    httpstatus_cache_record record = stored(&facts, NULL);
    refuse_records(reuse_of, &record);
    refuse_records(failure_of, &record);
    refuse_records(age_of, &record);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        pack_and_unpack_are_inverse, members_have_their_places,          every_bit_flipped,
        every_number_at_its_limits,  marked_records_are_to_be_validated, a_record_that_unpack_refuses_is_not_packed,
        arguments_and_sizes,         records_of_a_later_library,         NULL
    };
    return run_suite("cache_record", tests);
}
