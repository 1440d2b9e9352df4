/* SPDX-License-Identifier: MIT */
/* Records from anybody's bytes: refused, or every rule survives them; and packing is the inverse of unpacking. */
#include "fuzz_cache.h"
#include "httpstatus/method.h"

static const int64_t nows[] = { INT64_MIN, 0, 1767225600, INT64_MAX };

static httpstatus_cache_options preset(int index)
{
    httpstatus_cache_options options = HTTPSTATUS_CACHE_OPTIONS_INIT;
    const char *name = httpstatus_cache_preset_name(index);
    FUZZ_CHECK(name != NULL && httpstatus_cache_preset(name, HTTPSTATUS_NTS, &options) == HTTPSTATUS_E_NONE);
    return options;
}

static void check_answers(const httpstatus_cache_record *record, const httpstatus_cache_options *options)
{
    static const int codes[] = { 304, 200, 404, 503 };
    static const int methods[] = { HTTPSTATUS_METHOD_GET, HTTPSTATUS_METHOD_HEAD };
    for (size_t i = 0; i < 8; i++) {
        httpstatus_cache_facts answer = HTTPSTATUS_CACHE_FACTS_INIT;
        httpstatus_cache_verdict verdict;
        httpstatus_cache_record updated;
        answer.code = codes[i % 4];
        answer.method = (uint32_t)methods[i / 4];
        answer.flags = HTTPSTATUS_CACHE_VALIDATORS_SENT;
        answer.response_time_s = record->response_time_s;
        answer.known = HTTPSTATUS_CACHE_HAS_RESPONSE_TIME;
        FUZZ_CHECK(fuzz_on_validation(record, &answer, options, &verdict, &updated) > 0);
        fuzz_check_status(&verdict, "a", 1, answer.code, HTTPSTATUS_CACHE_STATUS_DETAIL);
    }
}

static void check_rules(const httpstatus_cache_record *record, const httpstatus_cache_options *options)
{
    httpstatus_cache_facts request = HTTPSTATUS_CACHE_FACTS_INIT;
    httpstatus_cache_verdict verdict;
    uint32_t source = 4711;
    request.method = HTTPSTATUS_METHOD_GET;
    int64_t lifetime = httpstatus_freshness_lifetime_s(record, options, &source), youngest = 0;
    FUZZ_CHECK(lifetime >= 0 && lifetime <= HTTPSTATUS_CACHE_SECONDS_MAX);
    FUZZ_CHECK(strcmp(httpstatus_freshness_source_name((int)source), "unknown") != 0);
    for (size_t i = 0; i < sizeof nows / sizeof nows[0]; i++) {
        int64_t age = httpstatus_freshness_age_s(record, options, nows[i]);
        FUZZ_CHECK(age >= youngest && age <= HTTPSTATUS_CACHE_SECONDS_MAX);
        youngest = age;
        int action = fuzz_reuse(record, &request, nows[i], options, &verdict);
        FUZZ_CHECK(action > 0 && verdict.age_s == age && verdict.lifetime_s == lifetime && verdict.source == source);
        FUZZ_CHECK((action == HTTPSTATUS_CACHE_ACTION_FRESH) <= (lifetime > age));
        fuzz_check_status(&verdict, "a b", 3, 0, HTTPSTATUS_CACHE_STATUS_DETAIL);
        FUZZ_CHECK(fuzz_on_failure(record, &request, i % 2 == 0 ? 0 : 503, nows[i], options, &verdict) > 0);
    }
    check_answers(record, options);
}

static void check_masks(const httpstatus_cache_control *cc)
{
    FUZZ_CHECK(((cc->known | cc->repeated | cc->misspelt) & ~FUZZ_CC_ALL) == 0);
    FUZZ_CHECK(((cc->invalid | cc->bare | cc->listed) & ~cc->known) == 0 && cc->state <= 2);
}

static void check_bytes(const unsigned char *bytes, size_t size)
{
    unsigned char packed[HTTPSTATUS_CACHE_RECORD_BYTES];
    httpstatus_cache_record record;
    memset(&record, 0x5a, sizeof record);
    record.size = sizeof record;
    httpstatus_cache_record marked = record;
    int error = httpstatus_cache_record_unpack(bytes, size, &record);
    if (error != HTTPSTATUS_E_NONE) {
        FUZZ_CHECK((error == HTTPSTATUS_E_SIZE) == (size != HTTPSTATUS_CACHE_RECORD_BYTES));
        FUZZ_CHECK(error != HTTPSTATUS_E_SYNTAX || memcmp(bytes, "HSC1", 4) != 0);
        FUZZ_CHECK(memcmp(&record, &marked, sizeof marked) == 0);
        return;
    }
    FUZZ_CHECK(httpstatus_cache_record_pack(&record, packed, sizeof packed) == HTTPSTATUS_CACHE_RECORD_BYTES);
    FUZZ_CHECK(memcmp(packed, bytes, sizeof packed) == 0);
    check_masks(&record.response_cc);
    check_masks(&record.targeted_cc);
    check_rules(&record, NULL);
    for (int i = 0; i < 4; i++) {
        httpstatus_cache_options options = preset(i);
        options.flags ^= (uint32_t)(bytes[20] & 7) << 1;
        check_rules(&record, &options);
    }
}

/* The bytes as they are; and up to 252 of them behind the mark of a record, with the sizes of what it holds. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const size_t controls_at = HTTPSTATUS_CACHE_RECORD_BYTES - 2 * sizeof(httpstatus_cache_control);
    char *exact = fuzz_text(data, size);
    check_bytes(size != 0 ? (const unsigned char *)exact : (const unsigned char *)"", size);
    free(exact);
    unsigned char *bytes = (unsigned char *)fuzz_allocate(HTTPSTATUS_CACHE_RECORD_BYTES);
    memset(bytes, 0, HTTPSTATUS_CACHE_RECORD_BYTES);
    memcpy(bytes, "HSC1", 4);
    size = size < HTTPSTATUS_CACHE_RECORD_BYTES - 4 ? size : HTTPSTATUS_CACHE_RECORD_BYTES - 4;
    if (size != 0) {
        memcpy(bytes + 4, data, size);
    }
    for (size_t i = 0; i < 2; i++) {
        unsigned char *at = bytes + controls_at + i * sizeof(httpstatus_cache_control);
        memset(at, 0, 4);
        at[0] = (unsigned char)sizeof(httpstatus_cache_control);
    }
    check_bytes(bytes, HTTPSTATUS_CACHE_RECORD_BYTES);
    free(bytes);
    return 0;
}
